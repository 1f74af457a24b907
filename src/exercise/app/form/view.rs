//! How a form looks: boxes one below the other, then the button; after sending, a receipt.
//!
//! ```text
//! ┌ Form ─────────────────────────────┐   ┌ Form ─────────────────────────────┐
//! │   Name     Amina_________________ │   │ Sent                              │
//! │   Town     ______________________ │   │ Name     Amina                    │
//! │   [ ] I live alone                │   │ Town     Segovia                  │
//! │   [ Send ] [ Undo ]               │   │ [ Change something ] [ Undo ]     │
//! └───────────────────────────────────┘   └───────────────────────────────────┘
//! ```

use super::{Note, State, YES};
use crate::{
    exercise::{Task, View, app},
    lesson::{FormBox, FormTask},
    page::{Block, Control, TableRow, Text, Tone},
    say::{Id, Say},
};

impl State {
    /// What to show.
    pub fn view(&self, task: &Task<'_>, config: &FormTask) -> View {
        let mut body = if self.world.sent { self.receipt(task, config) } else { self.boxes(task, config) };
        if self.solved {
            body = app::freeze(body);
        }
        let mut blocks = vec![Block::Panel { name: app::panel_name(task, "form"), body }];
        blocks.extend(self.note.as_ref().map(|note| said(task, note)));
        let start =
            if self.world.sent { Some("change".to_owned()) } else { config.boxes.first().map(|it| it.id.clone()) };
        let begun = !self.past.is_empty() && !self.world.sent && !config.unsent;
        View {
            ask: vec![Block::Para(task.ask().into())],
            body: blocks,
            start: start.map(Id::from),
            back: None,
            status: begun.then(|| Say::ui("not-sent-yet")),
            part: if self.world.sent { "sent" } else { "" }.to_owned(),
        }
    }

    fn boxes(&self, task: &Task<'_>, config: &FormTask) -> Vec<Block> {
        let mut body: Vec<_> = config.boxes.iter().map(|it| Block::One(self.control(task, it))).collect();
        let mut row = Vec::new();
        if !config.unsent {
            row.push(Control::button("send", task.own_or("send", "form-send")));
        }
        row.extend(self.undo());
        if !row.is_empty() {
            body.push(Block::Row(row));
        }
        body
    }

    fn control(&self, task: &Task<'_>, it: &FormBox) -> Control {
        let label = task.own(&it.id);
        if it.tick {
            Control::check(it.id.clone(), label, self.value(&it.id) == YES)
        } else {
            Control::field(it.id.clone(), label, self.value(&it.id), it.lines.unwrap_or(1))
        }
    }

    fn receipt(&self, task: &Task<'_>, config: &FormTask) -> Vec<Block> {
        let value = |it: &FormBox| -> Text {
            match (it.tick, self.value(&it.id)) {
                (true, YES) => Say::ui("yes").into(),
                (true, _) => Say::ui("no").into(),
                (false, text) if text.trim().is_empty() => Say::ui("form-empty").into(),
                (false, text) => Text::Own(text.trim().to_owned()),
            }
        };
        let row = |it: &FormBox| TableRow { id: None, cells: vec![task.own(&it.id).into(), value(it)], mark: None };
        let mut buttons = vec![Control::button("change", Say::ui("form-change"))];
        buttons.extend(self.undo());
        vec![
            Block::Head(Say::ui("form-sent").into()),
            Block::Table { heads: Vec::new(), rows: config.boxes.iter().map(row).collect() },
            Block::Row(buttons),
        ]
    }

    /// Only when there is something to take back.
    fn undo(&self) -> Option<Control> {
        (!self.past.is_empty()).then(|| Control::button("undo", Say::ui("undo")))
    }
}

fn said(task: &Task<'_>, note: &Note) -> Block {
    match note {
        Note::Hurt(name) => app::hurt(task, name),
        Note::Missing(boxes) => {
            let say = Say::ui(if boxes.len() > 1 { "form-missing-more" } else { "form-missing" });
            let first = boxes.first().map_or_else(|| Say::ui("form-empty"), |name| task.own(name));
            app::note(Tone::NotYet, say.with("box", first).with("more", boxes.len().saturating_sub(1)))
        }
        Note::Off(name) => {
            let say = task.own_or(&format!("not-yet-{name}"), "form-off");
            app::note(Tone::NotYet, say.with("box", task.own(name)))
        }
    }
}
