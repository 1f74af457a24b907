//! A terminal with the full face on it.
//! Must never write a byte when nothing changed.

use std::io::{self, Stdout, Write, stdout};

use ratatui::Terminal;
use ratatui::layout::Size;

use super::{Full, Sixteen};
use crate::face::Look;
use crate::page::{Focus, Geometry, Page};
use crate::say::Id;
use crate::words::Voice;

/// The screen of a seat.
#[derive(Debug)]
pub struct Screen<W: Write> {
    terminal: Terminal<Sixteen<W>>,
    full: Full,
    /// What is on the screen now: page, focus and size.
    shown: Option<(Page, Focus, Size)>,
}

impl Screen<Stdout> {
    /// The terminal that the program was started in.
    pub fn new(look: Look) -> io::Result<Self> {
        Self::on(stdout(), None, look)
    }
}

impl<W: Write> Screen<W> {
    /// Any writer; `size` when it cannot be asked for its own.
    pub fn on(out: W, size: Option<Size>, look: Look) -> io::Result<Self> {
        let terminal = Terminal::new(Sixteen::new(out, size))?;
        Ok(Self { terminal, full: Full::new(look), shown: None })
    }

    /// Lays out a page and says what the focus needs to know: settle the focus with it before drawing a new page.
    pub fn layout(&mut self, page: &Page, voice: &Voice) -> io::Result<Geometry> {
        let size = self.terminal.size()?;
        Ok(self.full.layout(page, voice, size).geometry())
    }

    /// Paints what changed. Tells whether anything did.
    pub fn draw(&mut self, page: &Page, voice: &Voice, focus: &Focus) -> io::Result<bool> {
        let size = self.terminal.size()?;
        if matches!(&self.shown, Some((p, f, s)) if *s == size && f == focus && p == page) {
            return Ok(false);
        }
        let full = &mut self.full;
        self.terminal.draw(|frame| full.show(page, voice, focus, frame))?;
        match &mut self.shown {
            Some((p, f, s)) if p == page => (*f, *s) = (focus.clone(), size),
            shown => *shown = Some((page.clone(), focus.clone(), size)),
        }
        Ok(true)
    }

    /// The control at a place on the screen.
    pub fn hit(&self, column: u16, row: u16) -> Option<Id> {
        self.full.hit(column, row)
    }

    /// Changes the look.
    pub fn set_look(&mut self, look: Look) {
        if self.full.set_look(look) {
            self.shown = None;
        }
    }

    /// The same page will be worded otherwise: another language.
    pub fn forget(&mut self) {
        self.full.forget();
        self.shown = None;
    }

    /// Clears the screen and what can be scrolled back to; the next draw paints everything.
    pub fn wipe(&mut self) -> io::Result<()> {
        self.forget();
        self.terminal.clear()?;
        self.terminal.backend_mut().wipe()
    }
}
