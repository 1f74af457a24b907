//! The full-screen face: the only place that knows ratatui.
//! Must never decide what a key does; it says where things are and paints them.

mod backend;
mod big;
mod field;
mod flow;
mod keyboard;
mod layout;
mod paint;
mod row;
mod screen;
mod table;
mod theme;
mod turns;

pub use backend::Sixteen;
pub use layout::Layout;
pub use screen::Screen;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
pub use ratatui::layout::Size;

use super::Look;
use crate::page::{Focus, Geometry, Page};
use crate::say::Id;
use crate::words::Voice;

/// Paints pages, and remembers the last one without its focus, so that a move costs little.
#[derive(Debug, Default)]
pub struct Full {
    look: Look,
    shown: Option<Shown>,
}

#[derive(Debug)]
struct Shown {
    page: Page,
    layout: Layout,
    /// Painted without focus: a turn of the page and a part of the drawer.
    painted: Option<((usize, usize), Buffer)>,
    focus: Focus,
}

impl Full {
    /// A face with that look.
    pub fn new(look: Look) -> Self {
        Self { look, ..Self::default() }
    }

    /// Changes the look; the next page is painted anew. True if it is another look.
    pub fn set_look(&mut self, look: Look) -> bool {
        let other = self.look != look;
        if other {
            self.look = look;
            self.forget();
        }
        other
    }

    /// Forgets what was painted: needed when the same page will be worded otherwise (another language).
    pub fn forget(&mut self) {
        self.shown = None;
    }

    /// Lays out a page for a screen (again only when page or size changed).
    pub fn layout(&mut self, page: &Page, voice: &Voice, size: Size) -> &Layout {
        let shown = self.shown.take().filter(|shown| shown.layout.size == size && shown.page == *page);
        let look = self.look;
        let fresh = || Shown {
            page: page.clone(),
            layout: Layout::new(page, voice, size, look),
            painted: None,
            focus: Focus::default(),
        };
        &self.shown.insert(shown.unwrap_or_else(fresh)).layout
    }

    /// What the focus needs to know of the page shown last.
    pub fn geometry(&self) -> Geometry {
        self.shown.as_ref().map_or_else(Geometry::default, |shown| shown.layout.geometry())
    }

    /// The control at a place on the screen shown last.
    pub fn hit(&self, column: u16, row: u16) -> Option<Id> {
        let shown = self.shown.as_ref()?;
        shown.layout.hit(column, row, &shown.focus)
    }

    /// Paints page and focus into a frame and places the cursor.
    pub fn show(&mut self, page: &Page, voice: &Voice, focus: &Focus, frame: &mut Frame) {
        let area = frame.area();
        let cursor = self.paint(page, voice, focus, area.as_size(), frame.buffer_mut());
        frame.set_cursor_position(cursor);
    }

    /// Paints page and focus into a buffer of that size; gives the place of the cursor.
    pub fn paint(&mut self, page: &Page, voice: &Voice, focus: &Focus, size: Size, buffer: &mut Buffer) -> Position {
        self.layout(page, voice, size);
        let look = self.look;
        let Some(shown) = self.shown.as_mut() else { return Position::ORIGIN };
        shown.focus.clone_from(focus);
        let key = (shown.layout.turn(focus), shown.layout.drawer_turn(focus));
        let painted = match shown.painted.take() {
            Some((old, painted)) if old == key => painted,
            _ => paint::base(&shown.layout, key.0, key.1, look),
        };
        buffer.clone_from(&painted);
        shown.painted = Some((key, painted));
        paint::focus(buffer, &shown.layout, focus, look)
    }
}
