//! Frames: a length of four bytes, the highest first, and so many bytes. Bytes go in, whole frames come out.
//! Must never hold more than one frame and one read, whatever is sent.

use super::Fault;

/// The longest frame, in bytes.
pub const MOST: usize = 64 * 1024;
/// The length before each.
const HEAD: usize = 4;

/// Bytes that came, until they are whole frames.
#[derive(Debug, Default)]
pub struct Frames {
    bytes: Vec<u8>,
    /// So many were given out already.
    used: usize,
}

impl Frames {
    /// Takes what was read. To be emptied with [`Frames::frame`] before more is given.
    pub fn take(&mut self, bytes: &[u8]) {
        self.bytes.drain(..self.used);
        self.used = 0;
        self.bytes.extend_from_slice(bytes);
    }

    /// The next whole frame. Says no to a length that is too large before anything of it has come.
    pub fn frame(&mut self) -> Result<Option<&[u8]>, Fault> {
        let rest = &self.bytes[self.used..];
        let Some((head, rest)) = rest.split_first_chunk::<HEAD>() else { return Ok(None) };
        let long = usize::try_from(u32::from_be_bytes(*head)).unwrap_or(usize::MAX);
        if long > MOST {
            return Err(Fault::TooLong);
        }
        if rest.len() < long {
            return Ok(None);
        }
        let start = self.used + HEAD;
        self.used = start + long;
        Ok(Some(&self.bytes[start..start + long]))
    }
}

/// A frame as it travels. What is longer than [`MOST`] is cut there; nobody makes such.
pub fn framed(content: &[u8]) -> Vec<u8> {
    let content = &content[..content.len().min(MOST)];
    let long = u32::try_from(content.len()).unwrap_or_default();
    let mut out = Vec::with_capacity(HEAD + content.len());
    out.extend_from_slice(&long.to_be_bytes());
    out.extend_from_slice(content);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_come_out_whole_however_they_were_cut() {
        let sent: Vec<u8> = [framed(b"one"), framed(b""), framed(&[7; 3000])].concat();
        for size in [1, 2, 5, 4096] {
            let mut frames = Frames::default();
            let mut got: Vec<Vec<u8>> = Vec::new();
            for piece in sent.chunks(size) {
                frames.take(piece);
                while let Some(frame) = frames.frame().unwrap() {
                    got.push(frame.to_vec());
                }
            }
            assert_eq!(got, [b"one".to_vec(), vec![], vec![7; 3000]], "in pieces of {size}");
        }
    }

    #[test]
    fn a_frame_that_is_too_long_is_refused_by_its_length_alone() {
        let mut frames = Frames::default();
        frames.take(&(65 * 1024_u32).to_be_bytes());
        assert_eq!(frames.frame(), Err(Fault::TooLong));
    }
}
