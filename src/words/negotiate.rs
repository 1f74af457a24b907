//! From what a machine or a person asks for (`es_BO.UTF-8`, `es-BO`, `pt_PT:fr`) to a chain of languages.
//! Must never know which words exist.

/// Spanish as in Latin America (CLDR, parent locales of `es-419`).
const LATIN_AMERICA: [&str; 22] = [
    "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV",
    "US", "UY", "VE",
];
/// Portuguese as in Portugal (CLDR, parent locales of `pt-PT`).
const PORTUGAL: [&str; 10] = ["AO", "CH", "CV", "FR", "GW", "LU", "MO", "MZ", "ST", "TL"];
/// Chinese in traditional characters (CLDR, likely subtags).
const TRADITIONAL: [&str; 3] = ["HK", "MO", "TW"];

/// Each wanted language and what it falls back to, the most special first, without repeats: `es-BO es-419 es`.
/// Empty for `C`, `POSIX` and what is not a language.
pub fn chain(wanted: &str) -> Vec<String> {
    let mut chain: Vec<String> = Vec::new();
    for language in wanted.split([':', ',', ';', ' ']).filter_map(tidy) {
        for link in with_parents(&language) {
            if !chain.contains(&link) {
                chain.push(link);
            }
        }
    }
    chain
}

/// The language without script and region: `es` of `es-419`.
pub fn base(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

/// `es_BO.UTF-8@euro` as `es-BO`.
fn tidy(wanted: &str) -> Option<String> {
    let wanted = wanted.split(['.', '@']).next()?.replace('_', "-");
    let mut tidy = String::new();
    for (n, part) in wanted.split('-').enumerate() {
        if !part.chars().all(|sign| sign.is_ascii_alphanumeric()) {
            return None;
        }
        match (n, part.len()) {
            (0, 2..=3) => tidy.push_str(&part.to_ascii_lowercase()),
            (0, _) => return None,
            (_, 4) if part.is_char_boundary(1) => {
                tidy.push('-');
                tidy.push_str(&part[..1].to_ascii_uppercase());
                tidy.push_str(&part[1..].to_ascii_lowercase());
            }
            (_, 2..=3) => {
                tidy.push('-');
                tidy.push_str(&part.to_ascii_uppercase());
            }
            // What else a tag may say (calendars, spelling reforms) makes no difference here.
            _ => {}
        }
    }
    Some(tidy)
}

fn with_parents(language: &str) -> Vec<String> {
    let mut chain = vec![language.to_owned()];
    let region = language.rsplit('-').next().filter(|part| *part != base(language)).unwrap_or_default();
    let parent = match base(language) {
        "es" if LATIN_AMERICA.contains(&region) => Some("es-419"),
        "pt" if PORTUGAL.contains(&region) => Some("pt-PT"),
        "zh" if TRADITIONAL.contains(&region) => Some("zh-Hant"),
        _ => None,
    };
    chain.extend(parent.map(str::to_owned));
    let mut rest = language;
    while let Some((shorter, _)) = rest.rsplit_once('-') {
        chain.push(shorter.to_owned());
        rest = shorter;
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_goes_from_the_place_to_the_language() {
        assert_eq!(chain("es_BO.UTF-8"), ["es-BO", "es-419", "es"]);
        assert_eq!(chain("es-419"), ["es-419", "es"]);
        assert_eq!(chain("ES"), ["es"]);
        assert_eq!(chain("pt_MZ"), ["pt-MZ", "pt-PT", "pt"]);
        assert_eq!(chain("zh-tw"), ["zh-TW", "zh-Hant", "zh"]);
        assert_eq!(chain("zh-hant-tw"), ["zh-Hant-TW", "zh-Hant", "zh"]);
        assert_eq!(chain("de_DE@euro"), ["de-DE", "de"]);
    }

    #[test]
    fn several_wishes_stand_one_after_the_other() {
        assert_eq!(chain("es_BO:fr_FR:es"), ["es-BO", "es-419", "es", "fr-FR", "fr"]);
    }

    #[test]
    fn what_is_no_language_gives_nothing() {
        for wanted in ["", "C", "C.UTF-8", "POSIX", "../../etc", "\u{1b}[31m", "ñandú", "é-éaaa"] {
            assert!(chain(wanted).is_empty(), "{wanted}");
        }
    }
}
