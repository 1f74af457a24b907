//! Are the goals on sites reached? What lasts is judged on the world and the place, what happened on what happened just now.
//! Must never ask what the screen shows.

use super::{Note, Spot, State, mark::Mark, own, world::Change};
use crate::{
    exercise::{Fact, Task, app::judge},
    lesson::{SiteTask, SiteWant, Want},
};

/// Something that happened, once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Happened {
    /// A page was opened.
    Opened(String),
    /// Back led to it.
    Back(String),
    /// Its address was typed.
    Went(String),
    /// It was opened in a private window.
    Private(String),
    /// A tab was opened on it.
    Tab(String),
    /// Such words were searched for.
    Searched(String),
    /// Results were narrowed.
    Narrowed(&'static str),
    /// Nothing was found.
    Nothing,
    /// There is nothing at this address.
    Nowhere,
    /// A button of the page did its work.
    Pressed(String),
    /// An answer was given.
    Answered(String),
}

impl Happened {
    /// For histories.
    fn name(&self) -> Option<String> {
        Some(match self {
            Self::Opened(page) => format!("opened {page}"),
            Self::Back(page) => format!("back {page}"),
            Self::Went(page) => format!("went {page}"),
            Self::Tab(page) => format!("tab {page}"),
            Self::Narrowed(age) => format!("narrowed {age}"),
            Self::Pressed(name) => format!("pressed {name}"),
            Self::Searched(_) => "searched".into(),
            Self::Private(_) | Self::Nothing | Self::Nowhere | Self::Answered(_) => return None,
        })
    }
}

impl State {
    /// To be called after everything done: facts, the note, solved or taken back. Nothing is pressed where boxes are
    /// written in or left.
    pub(super) fn judge(
        &mut self,
        task: &Task<'_>,
        config: &SiteTask,
        before: Self,
        pressed: Option<Vec<Happened>>,
    ) -> Vec<Fact> {
        let (pressed, happened) = (pressed.is_some(), pressed.unwrap_or_default());
        let hurts = |want: &&SiteWant| self.is(task, want, &happened) && (happens(want) || !before.is(task, want, &[]));
        if let Some(want) = config.never.iter().find(hurts) {
            let name = own(task, &want.name());
            *self = before;
            // what is given away by being written is taken out of its box again
            if let Some(typed) = self.typing.clone()
                && want.only_holds()
                && want.holds.keys().any(|held| own(task, held) == typed)
            {
                self.typing = None;
                self.act(Change::Fill(typed, String::new()));
            }
            self.note = Some(Note::Hurt(name.clone()));
            return vec![Fact::Hurt(name)];
        }
        let reached = config.goal.iter().enumerate().filter(|(_, want)| happens(want));
        let reached: Vec<usize> =
            reached.filter(|(_, want)| self.is(task, want, &happened)).map(|(number, _)| number).collect();
        self.met.extend(reached);

        let mut facts: Vec<_> = happened.iter().filter_map(Happened::name).map(Fact::Did).collect();
        let left = before.typing.is_some() && self.typing != before.typing;
        if left || (self.typing.is_none() && self.world != before.world) || self.met != before.met {
            facts.push(Fact::Keep);
        }
        let met = |(number, want): (usize, &SiteWant)| {
            self.met.contains(&number) || (!happens(want) && self.is(task, want, &[]))
        };
        self.solved = !config.goal.is_empty() && config.goal.iter().enumerate().all(met);
        if self.solved {
            (self.note, self.over) = (None, None);
            facts.push(Fact::Solved);
            return facts;
        }
        let answered = happened.iter().any(|it| matches!(it, Happened::Answered(_)));
        let met = |want: &SiteWant| want.answered.is_some() && self.is(task, want, &happened);
        if answered && !config.goal.iter().any(met) {
            self.note = Some(Note::Answer);
            facts.push(Fact::Again);
        } else if answered {
            let open = config
                .goal
                .iter()
                .enumerate()
                .find(|(number, want)| !self.met.contains(number) && !self.is(task, want, &[]));
            let page = open.and_then(|(_, want)| want.opened.as_ref()).map(|page| own(task, page));
            self.note = open.map(|_| Note::Rest(page.filter(|page| task.lesson.web.page(page).is_some())));
        }
        if pressed && self.note.is_none() {
            self.note = config.goal.iter().find_map(|want| self.other(task, want, &before)).map(Note::Other);
        }
        if pressed && matches!(self.note, Some(Note::Marks(_))) {
            facts.push(Fact::Again);
        }
        facts.extend(self.slip(&happened).filter(|_| pressed).map(Fact::Slip));
        facts
    }

    /// What led nowhere. Equal slips have equal names.
    fn slip(&self, happened: &[Happened]) -> Option<String> {
        match &self.note {
            Some(Note::Marks(marks)) => {
                let (name, mark) = marks.first()?;
                let what = match mark {
                    Mark::Empty => "empty",
                    Mark::Kind(_) => "kind",
                    Mark::Is => "other",
                    Mark::Weak(_) => "weak",
                    Mark::Same => "same",
                };
                return Some(format!("{what}-{name}"));
            }
            Some(Note::Answer) => return Some("answer".into()),
            Some(Note::Other(name)) => return Some(format!("holds-{name}")),
            _ => {}
        }
        happened.iter().find_map(|it| match it {
            Happened::Nothing => Some("nothing-found".into()),
            Happened::Nowhere => Some("nowhere".into()),
            _ => None,
        })
    }

    /// What a goal wants was done just now, but for what this box holds.
    fn other(&self, task: &Task<'_>, want: &SiteWant, before: &Self) -> Option<String> {
        let done = SiteWant { holds: std::collections::BTreeMap::new(), ..want.clone() };
        let now = want.set.is_some() && !happens(want) && self.is(task, &done, &[]) && !before.is(task, &done, &[]);
        let mut names = want.holds.iter().filter(|_| now).map(|(name, want)| (own(task, name), want));
        // an empty box speaks for itself
        names.find(|(name, want)| !self.value(name).is_empty() && !self.held(task, name, want)).map(|(name, _)| name)
    }

    /// Is all of it so, with what happened just now?
    fn is(&self, task: &Task<'_>, want: &SiteWant, happened: &[Happened]) -> bool {
        let page = |name: &Option<String>, is: fn(&Happened) -> Option<&String>| {
            name.as_ref().is_none_or(|name| happened.iter().any(|it| is(it) == Some(&own(task, name))))
        };
        let text = |want: &Option<Want>, is: fn(&Happened) -> Option<&String>| {
            let met = |want| happened.iter().filter_map(is).any(|said| judge::text(task, want, said));
            want.as_ref().is_none_or(met)
        };
        page(&want.opened, |it| if let Happened::Opened(page) = it { Some(page) } else { None })
            && page(&want.back, |it| if let Happened::Back(page) = it { Some(page) } else { None })
            && page(&want.went, |it| if let Happened::Went(page) = it { Some(page) } else { None })
            && page(&want.private, |it| if let Happened::Private(page) = it { Some(page) } else { None })
            && page(&want.tab, |it| if let Happened::Tab(page) = it { Some(page) } else { None })
            && text(&want.searched, |it| if let Happened::Searched(words) = it { Some(words) } else { None })
            && text(&want.answered, |it| if let Happened::Answered(said) = it { Some(said) } else { None })
            && want.narrowed.is_none_or(|age| happened.contains(&Happened::Narrowed(age.name())))
            && want.at.as_ref().is_none_or(|name| self.is_at(task, &own(task, name)))
            && want.set.as_ref().is_none_or(|name| self.world.set.contains(&own(task, name)))
            && want.unset.as_ref().is_none_or(|name| !self.world.set.contains(&own(task, name)))
            && want.holds.iter().all(|(name, want)| self.held(task, &own(task, name), want))
    }

    fn is_at(&self, task: &Task<'_>, name: &str) -> bool {
        let here = match &self.here().at {
            Spot::Page(page) => page == name,
            Spot::Results { .. } => name == "results",
            Spot::Nowhere(_) => false,
        };
        here && self.over.is_none() && !self.asks_cookies(task)
    }

    fn held(&self, task: &Task<'_>, name: &str, want: &Want) -> bool {
        let waits = matches!(want, Want::Any | Want::Holds(_)) && self.typing.as_deref() == Some(name);
        let ticked = if self.world.set.contains(name) { "yes" } else { "no" };
        let text = match task.lesson.web.holder(name).map(|(_, part)| &part.what) {
            Some(crate::lesson::site::PartKind::Tick { .. }) => ticked,
            _ => self.value(name),
        };
        match want {
            // nothing at all, asked for by an empty text
            Want::Text(wanted) if wanted.is_empty() => text.trim().is_empty(),
            want => !waits && judge::text(task, want, text),
        }
    }
}

/// Names something that happens, rather than only what lasts.
fn happens(want: &SiteWant) -> bool {
    let pages = [&want.opened, &want.back, &want.went, &want.private, &want.tab];
    pages.iter().any(|page| page.is_some())
        || want.searched.is_some()
        || want.answered.is_some()
        || want.narrowed.is_some()
}
