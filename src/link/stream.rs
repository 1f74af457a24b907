//! A line of bytes: over the network, or inside one computer. Must never wait longer than it was told to.

use std::{
    io::{self, Read, Write},
    net::{Shutdown, SocketAddr, TcpStream, ToSocketAddrs},
    path::PathBuf,
    time::{Duration, Instant},
};

#[cfg(unix)]
use std::os::unix::net::UnixStream;

use super::{
    Fault,
    frame::{Frames, framed},
};

/// Where a computer waits for calls, unless it says otherwise. On a telephone these keys spell "paso".
pub const PORT: u16 = 7276;
/// The socket inside one computer, in the data folder.
pub const SOCKET: &str = "seat.sock";
/// Longer than this no call is tried.
const REACH: Duration = Duration::from_secs(1);
/// A greeting takes no longer.
pub const GREETING: Duration = Duration::from_secs(5);

/// Whom to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// In this computer: the socket.
    Here(PathBuf),
    /// `192.168.1.7`, `192.168.1.7:7276` or a name.
    There(String),
}

/// See the module.
#[derive(Debug)]
pub enum Stream {
    /// Over the network.
    Tcp(TcpStream),
    /// Inside this computer.
    #[cfg(unix)]
    Unix(UnixStream),
}

macro_rules! each {
    ($self:expr, $stream:ident => $do:expr) => {
        match $self {
            Stream::Tcp($stream) => $do,
            #[cfg(unix)]
            Stream::Unix($stream) => $do,
        }
    };
}

impl Stream {
    /// Calls. Nothing longer than a second for each address.
    pub fn call(address: &Address) -> Result<Self, Fault> {
        match address {
            #[cfg(unix)]
            Address::Here(path) => Ok(Self::Unix(UnixStream::connect(path)?)),
            #[cfg(not(unix))]
            Address::Here(_) => Err(Fault::Reach(io::ErrorKind::Unsupported)),
            Address::There(text) => {
                let mut last = Fault::Reach(io::ErrorKind::NotFound);
                for address in resolve(text)? {
                    match TcpStream::connect_timeout(&address, REACH) {
                        Ok(stream) => {
                            // a key must not wait for the next one
                            let _ = stream.set_nodelay(true);
                            return Ok(Self::Tcp(stream));
                        }
                        Err(error) => last = error.into(),
                    }
                }
                Err(last)
            }
        }
    }

    /// The same line once more, for another thread.
    pub fn again(&self) -> io::Result<Self> {
        Ok(match self {
            Self::Tcp(stream) => Self::Tcp(stream.try_clone()?),
            #[cfg(unix)]
            Self::Unix(stream) => Self::Unix(stream.try_clone()?),
        })
    }

    /// How long a read and a write may wait; `None`: for ever.
    pub fn patience(&self, read: Option<Duration>, write: Option<Duration>) {
        each!(self, stream => {
            let _ = stream.set_read_timeout(read);
            let _ = stream.set_write_timeout(write);
        });
    }

    /// Nothing more is sent; what was sent still arrives.
    pub fn finish(&self) {
        let _ = each!(self, stream => stream.shutdown(Shutdown::Write));
    }

    /// Ends it for both, at once.
    pub fn end(&self) {
        let _ = each!(self, stream => stream.shutdown(Shutdown::Both));
    }

    /// Reads some bytes.
    pub fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        each!(self, stream => stream.read(into))
    }

    /// Writes all bytes.
    pub fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        each!(self, stream => stream.write_all(bytes))
    }

    /// Sends one frame that is not sealed.
    pub fn say(&mut self, content: &[u8]) -> Result<(), Fault> {
        Ok(self.write(&framed(content))?)
    }

    /// The next frame that is not sealed, before `until`.
    pub fn hear(&mut self, frames: &mut Frames, until: Instant) -> Result<Vec<u8>, Fault> {
        let mut bytes = [0; 512];
        loop {
            if let Some(frame) = frames.frame()? {
                return Ok(frame.to_vec());
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(Fault::Gone);
            }
            self.patience(Some(left), Some(left));
            match self.read(&mut bytes)? {
                0 => return Err(Fault::Gone),
                some => frames.take(&bytes[..some]),
            }
        }
    }
}

fn resolve(text: &str) -> Result<Vec<SocketAddr>, Fault> {
    let text = text.trim();
    if let Ok(found) = text.to_socket_addrs() {
        return Ok(found.take(4).collect());
    }
    Ok((text.trim_matches(['[', ']']), PORT).to_socket_addrs()?.take(4).collect())
}

/// Where this computer is to be found from another one in the room. Sends nothing.
pub fn own_address() -> Option<String> {
    // an address for documentation: choosing the way there sends nothing
    let way = std::net::UdpSocket::bind("0.0.0.0:0").and_then(|socket| {
        socket.connect("192.0.2.1:9")?;
        socket.local_addr()
    });
    let found = way.ok().map(|address| address.ip()).filter(|ip| !ip.is_loopback() && !ip.is_unspecified());
    found.map(|ip| ip.to_string()).or_else(by_table)
}

/// Without a way out of the room, the system's own table of addresses (Linux).
fn by_table() -> Option<String> {
    let table = std::fs::read_to_string("/proc/net/fib_trie").ok()?;
    let mut last = "";
    for line in table.lines() {
        let line = line.trim_start_matches([' ', '|', '+', '-']);
        if line.starts_with("/32 host LOCAL") && !last.starts_with("127.") {
            return Some(last.to_owned());
        }
        last = line;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_may_leave_the_port_out() {
        assert_eq!(resolve("127.0.0.1").unwrap()[0].port(), PORT);
        assert_eq!(resolve(" 127.0.0.1:99 ").unwrap()[0].port(), 99);
        assert_eq!(resolve("::1").unwrap()[0].port(), PORT);
        assert!(resolve("no such place at all").is_err());
    }
}
