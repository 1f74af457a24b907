//! Which words the pages of a site need and may have.
//! Must agree with the docs of `lesson/site.rs`.

use crate::lesson::site::{Part, PartKind, SitePage};

/// Attributes that a page's message needs; those that it may have.
pub fn words(page: &SitePage, front: bool) -> (Vec<String>, Vec<String>) {
    let mut needs: Vec<String> = page.parts.iter().flat_map(of).collect();
    let mut may = vec!["about".to_owned(), "words".to_owned()];
    if front {
        may.push("cookies".into());
        needs.push("address".into());
    } else {
        may.push("address".into());
    }
    (needs, may)
}

fn of(part: &Part) -> Vec<String> {
    let own = || part.id.clone();
    match &part.what {
        PartKind::Link { to: None, .. } | PartKind::Shows { .. } => Vec::new(),
        PartKind::Choice { of: more, .. } | PartKind::Attach { files: more, .. } => {
            std::iter::once(own()).chain(more.iter().cloned()).collect()
        }
        PartKind::Table { rows, columns } => {
            let cells = |row: &String| {
                let more = (2..=*columns).map(|n| format!("{row}-{n}")).collect::<Vec<_>>();
                std::iter::once(row.clone()).chain(more)
            };
            rows.iter().flat_map(cells).collect()
        }
        _ => vec![own()],
    }
}
