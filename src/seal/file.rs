//! A sealed file: a head that says how, then pieces that can neither be read, changed, left out nor put in another
//! order without the key. Must never ask a machine for more than [`MOST_MEMORY`], whatever a head says.
//!
//! ```text
//! "PasoSeal" · version 1 · argon2 passes u8 · argon2 memory u32 (KiB, little end first) · salt, 16 bytes
//! then pieces of 65536 bytes (the last one shorter, perhaps empty), each with a tag of 16 bytes:
//! ChaCha20-Poly1305, nonce = 3 zeros · number u64 (big end first) · 1 for the last, else 0; the head goes along as data
//! ```

use std::io::{self, Read, Write};

use chacha20poly1305::{AeadInPlace, ChaCha20Poly1305, KeyInit, Nonce};

use super::{Code, SealError};
use crate::secret::{self, Cost};

const MAGIC: &[u8; 8] = b"PasoSeal";
const VERSION: u8 = 1;
const HEAD: usize = 30;
const PIECE: usize = 65_536;
const TAG: usize = 16;

/// Argon2id: passes over so much memory in KiB. With 40 bits in a code this is what makes trying all of them dear.
const PASSES: u8 = 3;
const MEMORY: u32 = 19_456;
/// More than this in KiB is not given for a head that asks for it, nor so many passes.
const MOST_MEMORY: u32 = 65_536;
const MOST_PASSES: u8 = 10;

struct Key {
    cipher: ChaCha20Poly1305,
    head: [u8; HEAD],
    number: u64,
}

impl Key {
    fn new(code: Code, head: [u8; HEAD], passes: u8, memory: u32) -> Result<Self, SealError> {
        let (_, salt) = head.split_at(HEAD - 16);
        let cost = Cost { kib: memory, passes: passes.into() };
        let key = secret::stretched(code.bytes(), salt, cost).ok_or(SealError::NotSealed)?;
        Ok(Self { cipher: ChaCha20Poly1305::new((&*key).into()), head, number: 0 })
    }

    fn nonce(&mut self, last: bool) -> Nonce {
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&self.number.to_be_bytes());
        nonce[11] = u8::from(last);
        self.number += 1;
        nonce.into()
    }
}

/// Seals what is written to it. Without [`Sealer::finish`] the file is not whole, and is known not to be.
pub struct Sealer<W> {
    to: W,
    key: Key,
    piece: Vec<u8>,
}

impl<W: Write> Sealer<W> {
    /// `salt`: fresh random bits for every file, because they make its key.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn new(mut to: W, code: Code, salt: u128) -> io::Result<Self> {
        let mut head = [0; HEAD];
        head[..8].copy_from_slice(MAGIC);
        (head[8], head[9]) = (VERSION, PASSES);
        head[10..14].copy_from_slice(&MEMORY.to_le_bytes());
        head[14..].copy_from_slice(&salt.to_le_bytes());
        let key = Key::new(code, head, PASSES, MEMORY)?;
        to.write_all(&head)?;
        Ok(Self { to, key, piece: Vec::with_capacity(PIECE) })
    }

    /// The last piece; gives back the writer.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn finish(mut self) -> io::Result<W> {
        self.seal(true)?;
        self.to.flush()?;
        Ok(self.to)
    }

    fn seal(&mut self, last: bool) -> io::Result<()> {
        let nonce = self.key.nonce(last);
        let tag = self.key.cipher.encrypt_in_place_detached(&nonce, &self.key.head, &mut self.piece);
        let tag = tag.map_err(|_| io::Error::other("a piece is too long"))?;
        self.to.write_all(&self.piece)?;
        self.to.write_all(&tag)?;
        self.piece.clear();
        Ok(())
    }
}

impl<W: Write> Write for Sealer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.piece.len() == PIECE {
            self.seal(false)?;
        }
        let taken = bytes.len().min(PIECE - self.piece.len());
        self.piece.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Gives what was sealed. An error of kind `InvalidData` holds a [`SealError`].
pub struct Opener<R> {
    from: R,
    key: Key,
    /// Opened, not yet given; from `at` on.
    piece: Vec<u8>,
    at: usize,
    /// The first byte of the next piece: whoever has none is the last.
    ahead: Option<u8>,
    ended: bool,
}

impl<R: Read> Opener<R> {
    /// Reads the head; nothing is known of the code until the first byte is read.
    ///
    /// # Errors
    /// [`SealError::NotSealed`], [`SealError::Newer`]; those of the reader.
    pub fn new(mut from: R, code: Code) -> io::Result<Self> {
        let mut head = [0; HEAD];
        if fill(&mut from, &mut head)? < HEAD || head[..8] != *MAGIC {
            return Err(SealError::NotSealed.into());
        }
        if head[8] != VERSION {
            return Err(SealError::Newer(head[8]).into());
        }
        let (passes, mut memory) = (head[9], [0; 4]);
        memory.copy_from_slice(&head[10..14]);
        let memory = u32::from_le_bytes(memory);
        if passes > MOST_PASSES || memory > MOST_MEMORY {
            return Err(SealError::NotSealed.into());
        }
        let key = Key::new(code, head, passes, memory)?;
        let mut first = [0];
        let ahead = (fill(&mut from, &mut first)? == 1).then_some(first[0]);
        Ok(Self { from, key, piece: Vec::new(), at: 0, ahead, ended: false })
    }

    fn next(&mut self) -> io::Result<()> {
        let mut piece = vec![0; PIECE + TAG + 1];
        let ahead = self.ahead.take();
        piece[0] = ahead.unwrap_or_default();
        let had = usize::from(ahead.is_some());
        let mut length = had + if had == 1 { fill(&mut self.from, &mut piece[1..])? } else { 0 };
        if length > PIECE + TAG {
            self.ahead = piece.last().copied();
            length = PIECE + TAG;
        }
        piece.truncate(length);
        let (first, last) = (self.key.number == 0, self.ahead.is_none());
        let nonce = self.key.nonce(last);
        let closed = if first { SealError::Closed } else { SealError::Broken };
        let (text, tag) = piece.split_at_mut(length.saturating_sub(TAG));
        let tag: [u8; TAG] = (&*tag).try_into().map_err(|_| io::Error::from(closed))?;
        let opened = self.key.cipher.decrypt_in_place_detached(&nonce, &self.key.head, text, &tag.into());
        opened.map_err(|_| io::Error::from(closed))?;
        piece.truncate(length - TAG);
        (self.piece, self.at, self.ended) = (piece, 0, last);
        Ok(())
    }
}

impl<R: Read> Read for Opener<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.at == self.piece.len() && !self.ended {
            self.next()?;
        }
        let given = into.len().min(self.piece.len() - self.at);
        into[..given].copy_from_slice(&self.piece[self.at..self.at + given]);
        self.at += given;
        Ok(given)
    }
}

/// As much as there is, up to all of it.
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

    fn code() -> Code {
        Code::new(0x12_34_56_78_9a)
    }

    fn sealed(text: &[u8]) -> Vec<u8> {
        let mut sealer = Sealer::new(Vec::new(), code(), 77).unwrap();
        sealer.write_all(text).unwrap();
        sealer.finish().unwrap()
    }

    fn opened(bytes: &[u8], code: Code) -> Result<Vec<u8>, SealError> {
        let mut text = Vec::new();
        let read = Opener::new(bytes, code).and_then(|mut opener| opener.read_to_end(&mut text));
        read.map(|_| text).map_err(|error| SealError::of(&error).unwrap())
    }

    #[test]
    fn what_was_sealed_is_opened_by_its_words_and_no_others() {
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 150_000] {
            let text: Vec<u8> = (0..=250).cycle().take(length).collect();
            let file = sealed(&text);
            assert_eq!(opened(&file, code()), Ok(text), "{length}");
            assert_eq!(opened(&file, Code::new(1)), Err(SealError::Closed));
        }
        let file = sealed(b"Ana Garcia, born in Segovia");
        assert!(!file.windows(6).any(|part| part == b"Garcia"));
    }

    #[test]
    fn no_byte_can_be_changed_or_left_out() {
        let text = vec![b'a'; 2 * PIECE + 10];
        let file = sealed(&text);
        for at in [0, 8, 9, 12, 20, 40, HEAD + PIECE + TAG + 5, file.len() - 1] {
            let mut other = file.clone();
            other[at] ^= 1;
            assert!(opened(&other, code()).is_err(), "byte {at}");
        }
        for length in [0, 7, HEAD - 1, HEAD, HEAD + 5, HEAD + PIECE + TAG, HEAD + 2 * (PIECE + TAG), file.len() - 1] {
            assert!(opened(&file[..length], code()).is_err(), "only {length} bytes");
        }
        let mut longer = file.clone();
        longer.push(0);
        assert!(opened(&longer, code()).is_err());
        let (one, two) = (HEAD, HEAD + PIECE + TAG);
        let mut turned = file;
        let (first, second) = turned.split_at_mut(two);
        first[one..].swap_with_slice(&mut second[..PIECE + TAG]);
        assert!(opened(&turned, code()).is_err(), "pieces in another order");
    }

    #[test]
    fn a_strange_head_is_refused_before_any_work() {
        let file = sealed(b"text");
        let with = |at: usize, value: u8| {
            let mut other = file.clone();
            other[at] = value;
            opened(&other, code())
        };
        assert_eq!(with(0, b'p'), Err(SealError::NotSealed));
        assert_eq!(with(8, 2), Err(SealError::Newer(2)));
        assert_eq!(with(9, 255), Err(SealError::NotSealed), "hours of work");
        assert_eq!(with(13, 255), Err(SealError::NotSealed), "terabytes of memory");
        assert_eq!(with(9, 0), Err(SealError::NotSealed));
    }
}
