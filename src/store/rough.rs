//! Bytes from anywhere, handed to everything that reads files of other machines: for `fuzz/`, and for the tests that
//! run in every build. Each function ends without a fault, whatever the bytes are.

use std::io::{Cursor, Read};

use super::{
    Store,
    intake::Intake,
    line::Line,
    pieces::{Mark, Pieces, Whole},
};
use crate::{
    progress::fold,
    seal::{Code, Opener, Sealer},
};

/// The words that open what [`sealed`] makes.
fn code() -> Code {
    Code::new(0x05_04_03_02_01)
}

/// A sealed file: as it is, and as what is inside one.
pub fn sealed(bytes: &[u8]) {
    let open = |bytes: &[u8]| {
        let mut text = Vec::new();
        let read = Opener::new(bytes, code()).and_then(|mut opener| opener.read_to_end(&mut text));
        read.ok().map(|_| text)
    };
    // a head that asks for much work would only be slow
    if bytes.get(9..14).is_none_or(|cost| cost[0] <= 1 && cost[2..] == [0; 3]) {
        let _ = open(bytes);
    }
    exchange(bytes);
}

/// The inside of an exchange file, a copy, a sealed file: pieces, and lines in them. Whatever is taken stays what it is.
pub fn exchange(bytes: &[u8]) {
    let mut whole = Whole::new(Cursor::new(bytes), Mark::start(0));
    while let Ok(Some(raw)) = whole.next() {
        rows(raw);
    }
    rows(bytes);
}

/// Lines of the log: taken into a store in memory, folded, written and read again.
///
/// # Panics
/// If a line that was taken is not the line that is written: that is what it is for.
pub fn rows(bytes: &[u8]) {
    let Ok(mut store) = Store::memory() else { return };
    let mut intake = Intake::default();
    let mut lines: Vec<Line> = Vec::new();
    let taken = store.together(|store| {
        intake.piece(store, bytes, |line| lines.push(line.clone()))?;
        intake.settle(store)
    });
    if taken.and_then(|()| intake.finish(&mut store)).is_err() {
        return;
    }
    for line in &lines {
        assert_eq!(Line::parse(&line.json()).as_ref(), Some(line), "a line is what it says");
    }
    let mut pieces = Pieces::new(Vec::new(), Mark::start(0));
    let written = lines.iter().try_for_each(|line| pieces.line(&line.json()));
    if let (Ok(()), Ok((bytes, mark))) = (written, pieces.finish()) {
        let mut whole = Whole::new(bytes.as_slice(), Mark::start(0));
        while let Ok(Some(_)) = whole.next() {}
        assert!(!whole.torn() && whole.mark() == mark, "what was written is read");
    }
    let events: Vec<_> = lines.iter().map(Line::event).collect();
    for learner in events.iter().map(|event| event.learner) {
        let mut kept = Vec::new();
        if store.events(Some(learner), |event| kept.push(event)).is_ok()
            && let Ok(Some(summary)) = store.summary(learner)
        {
            assert_eq!(summary, fold(&kept), "what is worked out is what is kept");
        }
    }
}

/// The same bytes in pieces: a beginning for the corpus.
pub fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut pieces = Pieces::new(Vec::new(), Mark::start(0));
    let packed = pieces.bytes(bytes).and_then(|()| pieces.finish());
    packed.map(|(bytes, _)| bytes).unwrap_or_default()
}

/// A whole sealed file around these bytes: a beginning for the corpus.
pub fn seal(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut sealer = Sealer::new(Vec::new(), code(), 9).ok()?;
    std::io::Write::write_all(&mut sealer, bytes).ok()?;
    sealer.finish().ok()
}
