//! A drawing of the keyboard with the keys to press marked.
//! Must never be the only way to learn which key: the words below say it too.

use super::flow::{Flow, Span};
use super::row::{Ink, Row};
use crate::page::Key;
use crate::say::{Id, Say};
use crate::words;

impl Flow<'_> {
    pub(super) fn keyboard(&mut self, press: &[Key], hold: &[Id], span: Span) {
        let held = hold.iter().map(|id| self.own(&Say::ui(format!("hold-{id}"))));
        let keys = press.iter().map(|key| self.own(&words::key(*key)));
        let names: Vec<String> = held.chain(keys).collect();
        let words = self.own(&Say::ui("face-press").with("keys", names.join(" + ")));
        for line in self.wrap(&words, span.columns()) {
            self.rows.push(Row::of(span.left, line, Ink::Plain));
        }
    }
}
