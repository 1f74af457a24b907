//! Where a lesson finds its sites: in `sites/` beside its unit, else among the built-in ones.
//! Must never read a site that no lesson asks for.

use std::{borrow::Cow, path::PathBuf, sync::Arc};

use toml::de::DeTable;

use super::{PackError, built_in, check::is_name, disk, fault::Fault, site};
use crate::lesson::Site;

/// The folder of sites beside the units.
pub const SITES: &str = "sites";

/// The sites that lessons of one root can name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Town {
    /// A folder of units; none for the built-in lessons.
    pub root: Option<PathBuf>,
    /// Without the built-in ones.
    pub bare: bool,
    /// Sites that came with a lesson from elsewhere: names and files.
    pub lent: Vec<(String, String)>,
}

/// Why a site cannot be had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoSite {
    /// There is none of that name.
    Nowhere,
    /// Its file cannot be read.
    Unread(PackError),
    /// Its file has faults.
    Faulty(PathBuf, Vec<Fault>),
}

impl Town {
    /// A site by name.
    pub fn site(&self, id: &str) -> Result<Arc<Site>, NoSite> {
        if let Some((_, text)) = self.lent.iter().find(|(known, _)| known == id) {
            return site::site(id, text).map(Arc::new).map_err(|faults| NoSite::Faulty(id.into(), faults));
        }
        if let Some(folder) = self.folder(id) {
            let path = folder.join("site.toml");
            let text = disk::text(&path, disk::MOST_BYTES).map_err(NoSite::Unread)?;
            return site::site(id, &text).map(Arc::new).map_err(|faults| NoSite::Faulty(path, faults));
        }
        let built = self.built_in(id).ok_or(NoSite::Nowhere)?;
        let path = || [built_in::FOLDER, SITES, id, "site.toml"].iter().collect();
        site::site(id, &built.toml.text()).map(Arc::new).map_err(|faults| NoSite::Faulty(path(), faults))
    }

    /// A site's file as it stands.
    pub fn file(&self, id: &str) -> Option<String> {
        match self.folder(id) {
            Some(folder) => disk::text(&folder.join("site.toml"), disk::MOST_BYTES).ok(),
            None => Some(self.built_in(id)?.toml.text()),
        }
    }

    /// What there is, parted by commas.
    pub fn names(&self) -> String {
        let there = self.root.as_ref().map(|root| disk::list(&root.join(SITES), &mut Vec::new()).0);
        let built = built_in::sites().iter().filter(|_| !self.bare).map(|site| site.id.to_owned());
        there.into_iter().flatten().chain(built).collect::<Vec<_>>().join(", ")
    }

    /// The words of a site in exactly that language.
    pub fn text(&self, id: &str, lang: &str) -> Option<Cow<'static, str>> {
        match self.folder(id) {
            Some(folder) => disk::fluent(&disk::file(&folder, lang)).ok().map(Into::into),
            None => built_in::text(self.built_in(id)?.words, lang).map(Into::into),
        }
    }

    fn folder(&self, id: &str) -> Option<PathBuf> {
        let folder = self.root.as_ref().filter(|_| is_name(id))?.join(SITES).join(id);
        folder.join("site.toml").is_file().then_some(folder)
    }

    fn built_in(&self, id: &str) -> Option<&'static built_in::BuiltSite> {
        built_in::sites().iter().find(|site| site.id == id && !self.bare)
    }
}

/// The sites that the head of a lesson's file names, without reading its steps.
pub fn named(toml: &str) -> Vec<String> {
    let head = toml.find("\n[").map_or(toml, |end| &toml[..=end]);
    let Ok(table) = DeTable::parse(head) else { return Vec::new() };
    let sites = table.get_ref().get(SITES).and_then(|sites| sites.get_ref().as_array()).into_iter().flatten();
    sites.filter_map(|site| site.get_ref().as_str()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn the_head_names_the_sites() {
        assert_eq!(
            named("minutes = 9\nsites = [\n  \"library\",\n  \"pool\",\n]\n[[step]]\nid = \"x\""),
            ["library", "pool"]
        );
        assert!(named("sites = 7").is_empty() && named("[[[").is_empty());
    }
}
