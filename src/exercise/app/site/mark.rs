//! What a box of a site must hold before its page goes on.
//! Must never say it: the page does, below the box.

use serde::{Deserialize, Serialize};

use super::{
    State,
    strength::{Strength, alike},
};
use crate::{
    exercise::Task,
    lesson::{
        compare::accepts,
        kind::Compare,
        site::{BoxKind, Part, PartKind, SiteBox},
    },
};

/// Why a box is not ready.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Mark {
    /// Nothing stands in it, nothing is chosen.
    Empty,
    /// It holds something of another kind.
    Kind(BoxKind),
    /// The site knows another text.
    Is,
    /// A new password that is not strong enough.
    Weak(Strength),
    /// Another box holds the same.
    Same,
}

impl State {
    /// What is not ready on this page, in order.
    pub(super) fn marks(&self, task: &Task<'_>) -> Vec<(String, Mark)> {
        self.parts(task).filter_map(|part| Some((part.id.clone(), self.mark(task, part)?))).collect()
    }

    /// Why this one is not ready now.
    pub(super) fn mark(&self, task: &Task<'_>, part: &Part) -> Option<Mark> {
        let text = self.value(&part.id).trim();
        match &part.what {
            PartKind::Box(one) if text.is_empty() => (!one.optional).then_some(Mark::Empty),
            PartKind::Box(one) if !fits(one.kind, text) => Some(Mark::Kind(one.kind)),
            PartKind::Box(one) if self.same(one, text) => Some(Mark::Same),
            PartKind::Box(one) if one.kind == BoxKind::NewPassword && self.strength(task, part) < Strength::Strong => {
                Some(Mark::Weak(self.strength(task, part)))
            }
            PartKind::Box(one) => {
                // where a lesson says nothing about it, the site takes what comes
                let known = one.is.as_ref().map(|word| task.plain(word)).filter(|known| !known.is_empty())?;
                (!accepts(text, known, Compare::Folded, false)).then_some(Mark::Is)
            }
            PartKind::Tick { optional, .. } => (!optional && !self.world.set.contains(&part.id)).then_some(Mark::Empty),
            PartKind::Choice { optional, .. } | PartKind::Attach { optional, .. } => {
                (!optional && text.is_empty()).then_some(Mark::Empty)
            }
            _ => None,
        }
    }

    /// The box that this one must not be like holds the same.
    pub(super) fn same(&self, one: &SiteBox, text: &str) -> bool {
        let other = one.unlike.as_ref().map_or("", |other| self.value(other));
        !text.is_empty() && !other.is_empty() && alike(text, other)
    }
}

/// Generous: spaces, dots and dashes as people write them.
fn fits(kind: BoxKind, text: &str) -> bool {
    let figures = text.chars().filter(char::is_ascii_digit).count();
    let only = |more: &str| text.chars().all(|sign| sign.is_ascii_digit() || sign == ' ' || more.contains(sign));
    match kind {
        BoxKind::Text | BoxKind::Secret | BoxKind::NewPassword => true,
        BoxKind::Number => figures > 0 && only(".,-"),
        BoxKind::Phone => figures >= 6 && only("+-()./"),
        BoxKind::Identity => {
            figures >= 4 && text.chars().all(|sign| sign.is_alphanumeric() || " -.".contains(sign)) && text.len() >= 5
        }
        BoxKind::Email => match text.split_once('@') {
            Some((name, host)) => {
                let dotted = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
                !name.is_empty() && dotted && !host.contains('@') && !text.contains(char::is_whitespace)
            }
            None => false,
        },
        BoxKind::Date => is_date(text),
    }
}

/// Day, month and year in the order of the person's country, or year first.
fn is_date(text: &str) -> bool {
    let parts: Vec<Option<u32>> =
        text.split(['/', '-', '.', ' ']).filter(|part| !part.is_empty()).map(|part| part.parse().ok()).collect();
    let [Some(one), Some(two), Some(three)] = parts[..] else { return false };
    let year = |n: u32| (1900..=2100).contains(&n);
    let day_and_month = |a: u32, b: u32| {
        (1..=31).contains(&a) && (1..=12).contains(&b) || (1..=12).contains(&a) && (1..=31).contains(&b)
    };
    year(three) && day_and_month(one, two) || year(one) && day_and_month(two, three)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_takes_what_people_write() {
        let table = [
            (BoxKind::Email, "ana@post.example", true),
            (BoxKind::Email, "ana@post", false),
            (BoxKind::Email, "ana post.example", false),
            (BoxKind::Date, "3/5/1951", true),
            (BoxKind::Date, "1951-05-03", true),
            (BoxKind::Date, "3 May 51", false),
            (BoxKind::Phone, "600 123 456", true),
            (BoxKind::Phone, "no", false),
            (BoxKind::Number, "12,50", true),
            (BoxKind::Number, "twelve", false),
            (BoxKind::Identity, "12345678-Z", true),
            (BoxKind::Identity, "Ana", false),
        ];
        for (kind, text, fine) in table {
            assert_eq!(fits(kind, text), fine, "{kind:?} {text}");
        }
    }
}
