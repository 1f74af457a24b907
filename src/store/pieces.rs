//! Bytes in pieces, each small, compressed and summed: the inside of copies, exchange files and sealed files.
//! Must never give a byte of a piece that is not whole, nor believe a length before it is checked.
//!
//! ```text
//! a piece: packed length u32 · raw length u32 · chain u64 (all little end first) · LZ4 block
//! chain: FNV-1a over the chain before, both lengths and the block; so no piece can be lost or put elsewhere unseen
//! ```

use std::{
    hash::Hasher,
    io::{self, Read, Write},
};

use lz4_flex::block::{compress, decompress_into, get_maximum_output_size};

use super::machine::Fnv;

/// A piece is closed when it has so many bytes.
const PIECE: usize = 256 * 1024;
/// The longest line, and so nearly the longest piece.
pub(super) const LONGEST: usize = 4 * 1024 * 1024;
const HEAD: usize = 16;

/// Up to where a file has been written or read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Mark {
    /// The byte behind the last whole piece.
    pub size: u64,
    /// The byte at which that piece begins.
    pub piece: u64,
    /// Its chain.
    pub chain: u64,
}

impl Mark {
    /// Behind a head of so many bytes, before any piece.
    pub fn start(head: usize) -> Self {
        Self { size: head as u64, piece: 0, chain: 0 }
    }

    fn add(&mut self, packed: usize, chain: u64) {
        self.piece = self.size;
        self.size += (HEAD + packed) as u64;
        self.chain = chain;
    }
}

fn chain(before: u64, lengths: [u32; 2], packed: &[u8]) -> u64 {
    let mut sum = Fnv::default();
    sum.write_u64(before);
    sum.write(&lengths[0].to_le_bytes());
    sum.write(&lengths[1].to_le_bytes());
    sum.write(packed);
    sum.finish()
}

/// Is this the piece that was the last one when it was written or read?
pub(super) fn is_chain(head: &[u8; HEAD], sum: u64) -> bool {
    head[8..] == sum.to_le_bytes()
}

/// Writes pieces.
pub(super) struct Pieces<W> {
    to: W,
    raw: Vec<u8>,
    mark: Mark,
}

impl<W: Write> Pieces<W> {
    /// Goes on behind what is there already.
    pub fn new(to: W, mark: Mark) -> Self {
        Self { to, raw: Vec::with_capacity(PIECE), mark }
    }

    /// A line, whole in one piece. One that is too long for any reader is left out.
    pub fn line(&mut self, line: &str) -> io::Result<()> {
        if line.len() >= LONGEST {
            return Ok(());
        }
        if self.raw.len() + line.len() >= PIECE {
            self.piece()?;
        }
        self.raw.extend_from_slice(line.as_bytes());
        self.raw.push(b'\n');
        Ok(())
    }

    /// Bytes without lines.
    pub fn bytes(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let (now, then) = bytes.split_at(bytes.len().min(PIECE - self.raw.len().min(PIECE)));
            self.raw.extend_from_slice(now);
            bytes = then;
            if self.raw.len() >= PIECE {
                self.piece()?;
            }
        }
        Ok(())
    }

    /// Closes the last piece; gives back the writer and how far it came.
    pub fn finish(mut self) -> io::Result<(W, Mark)> {
        self.piece()?;
        self.to.flush()?;
        Ok((self.to, self.mark))
    }

    fn piece(&mut self) -> io::Result<()> {
        if self.raw.is_empty() {
            return Ok(());
        }
        let packed = compress(&self.raw);
        let long = |_| io::Error::other("a piece is too long");
        let lengths = [u32::try_from(packed.len()).map_err(long)?, u32::try_from(self.raw.len()).map_err(long)?];
        let sum = chain(self.mark.chain, lengths, &packed);
        self.to.write_all(&lengths[0].to_le_bytes())?;
        self.to.write_all(&lengths[1].to_le_bytes())?;
        self.to.write_all(&sum.to_le_bytes())?;
        self.to.write_all(&packed)?;
        self.mark.add(packed.len(), sum);
        self.raw.clear();
        Ok(())
    }
}

/// Reads pieces, as long as they are whole.
pub(super) struct Whole<R> {
    from: R,
    packed: Vec<u8>,
    raw: Vec<u8>,
    mark: Mark,
    torn: bool,
}

impl<R: Read> Whole<R> {
    /// Goes on behind what was read before.
    pub fn new(from: R, mark: Mark) -> Self {
        Self { from, packed: Vec::new(), raw: Vec::new(), mark, torn: false }
    }

    /// The next piece; `None` at the end, and where the next one is not whole or not what was written.
    ///
    /// # Errors
    /// Those of the reader.
    pub fn next(&mut self) -> io::Result<Option<&[u8]>> {
        let mut head = [0; HEAD];
        let length = fill(&mut self.from, &mut head)?;
        if length < HEAD {
            self.torn = length > 0;
            return Ok(None);
        }
        let number = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        let (packed, raw) = (number(0) as usize, number(4) as usize);
        if raw > LONGEST + PIECE || packed > get_maximum_output_size(raw) {
            self.torn = true;
            return Ok(None);
        }
        self.packed.resize(packed, 0);
        let got = fill(&mut self.from, &mut self.packed)?;
        let sum = chain(self.mark.chain, [number(0), number(4)], &self.packed);
        self.raw.resize(raw, 0);
        let whole = got == packed
            && is_chain(&head, sum)
            && decompress_into(&self.packed, &mut self.raw).is_ok_and(|length| length == raw);
        if !whole {
            self.torn = true;
            return Ok(None);
        }
        self.mark.add(packed, sum);
        Ok(Some(&self.raw))
    }

    /// How far it came.
    pub fn mark(&self) -> Mark {
        self.mark
    }

    /// It stopped before the end.
    pub fn torn(&self) -> bool {
        self.torn
    }
}

fn fill(from: &mut impl Read, into: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while length < into.len() {
        match from.read(&mut into[length..]) {
            Ok(0) => break,
            Ok(count) => length += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(lines: &[String]) -> Vec<u8> {
        let mut pieces = Pieces::new(Vec::new(), Mark::start(0));
        lines.iter().for_each(|line| pieces.line(line).unwrap());
        pieces.finish().unwrap().0
    }

    fn read(bytes: &[u8]) -> (Vec<u8>, Mark, bool) {
        let (mut all, mut whole) = (Vec::new(), Whole::new(bytes, Mark::start(0)));
        while let Some(piece) = whole.next().unwrap() {
            all.extend_from_slice(piece);
        }
        (all, whole.mark(), whole.torn())
    }

    fn lines(count: usize) -> Vec<String> {
        (0..count).map(|n| format!("line {n} {}", "x".repeat(n % 700))).collect()
    }

    #[test]
    fn what_was_written_is_read_however_long() {
        for count in [0, 1, 3000] {
            let lines = lines(count);
            let bytes = written(&lines);
            let (all, mark, torn) = read(&bytes);
            let expected: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
            assert_eq!((all.len(), torn, mark.size), (expected.len(), false, bytes.len() as u64));
            assert_eq!(all, expected.into_bytes());
        }
        let mut pieces = Pieces::new(Vec::new(), Mark::start(0));
        let bytes: Vec<u8> = (0..=255).cycle().take(PIECE * 2 + 77).collect();
        pieces.bytes(&bytes).unwrap();
        assert_eq!(read(&pieces.finish().unwrap().0).0, bytes);
    }

    #[test]
    fn it_goes_on_behind_what_is_there() {
        let (first, second) = (lines(900), lines(1500));
        let mut pieces = Pieces::new(Vec::new(), Mark::start(0));
        first.iter().for_each(|line| pieces.line(line).unwrap());
        let (bytes, mark) = pieces.finish().unwrap();
        let before = bytes.len();
        let mut pieces = Pieces::new(bytes, mark);
        second.iter().for_each(|line| pieces.line(line).unwrap());
        let (bytes, _) = pieces.finish().unwrap();
        let mut whole = Whole::new(&bytes[before..], mark);
        let mut all = Vec::new();
        while let Some(piece) = whole.next().unwrap() {
            all.extend_from_slice(piece);
        }
        assert_eq!(all, second.iter().flat_map(|line| [line.as_str(), "\n"]).collect::<String>().into_bytes());
        assert!(!read(&bytes).2);
    }

    #[test]
    fn what_is_cut_or_changed_is_read_up_to_there() {
        let bytes = written(&lines(3000));
        let whole = read(&bytes).0;
        for length in (0..bytes.len()).step_by(bytes.len() / 40) {
            let (part, mark, _) = read(&bytes[..length]);
            assert!(whole.starts_with(&part) && mark.size <= length as u64);
        }
        let mut other = bytes.clone();
        let middle = other.len() / 2;
        other[middle] ^= 4;
        let (part, _, torn) = read(&other);
        assert!(torn && whole.starts_with(&part) && part.len() < whole.len());
        let mut zeros = bytes.clone();
        zeros[middle..].fill(0);
        assert!(whole.starts_with(&read(&zeros).0), "a copy under way may hold zeros");
    }

    #[test]
    fn a_length_that_cannot_be_is_not_believed() {
        for lengths in [[u32::MAX, 1], [1, u32::MAX], [u32::MAX, u32::MAX]] {
            let mut bytes = [lengths[0].to_le_bytes(), lengths[1].to_le_bytes()].concat();
            bytes.extend([0; 100]);
            assert_eq!(read(&bytes), (Vec::new(), Mark::start(0), true));
        }
    }
}
