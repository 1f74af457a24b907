//! What the checker knows of languages: keys as people call them, words that must never reach a learner.
//! Must never stop a language that it does not know: then it only checks what holds for all.

/// Names of keys, lower case, one word each.
pub fn keys(lang: &str) -> &'static [&'static str] {
    match lang.split('-').next() {
        Some("en") => &[
            "enter",
            "return",
            "esc",
            "escape",
            "tab",
            "shift",
            "backspace",
            "delete",
            "space",
            "arrow",
            "arrows",
            "key",
            "keys",
            "page",
            "home",
            "end",
            "f1",
            "f2",
            "caps",
            "ctrl",
            "alt",
            "altgr",
            "letter",
            "letters",
            "digit",
            "click",
            "up",
            "down",
            "left",
            "right",
        ],
        Some("es") => &[
            "enter",
            "intro",
            "esc",
            "escape",
            "tab",
            "tabulador",
            "mayúsculas",
            "mayús",
            "retroceso",
            "borrar",
            "suprimir",
            "supr",
            "espacio",
            "flecha",
            "flechas",
            "tecla",
            "teclas",
            "página",
            "inicio",
            "fin",
            "f1",
            "f2",
            "bloq",
            "ctrl",
            "alt",
            "altgr",
            "letra",
            "letras",
            "cifra",
            "barra",
            "clic",
            "arriba",
            "av",
            "re",
            "pág",
            "abajo",
            "izquierda",
            "derecha",
        ],
        _ => &[],
    }
}

/// Keys that one does not press where numbered lines are typed, lower case, one word each.
pub fn keys_of_a_screen(lang: &str) -> &'static [&'static str] {
    match lang.split('-').next() {
        Some("en") => &["esc", "escape", "tab", "backspace", "arrow", "arrows", "f2"],
        Some("es") => &["esc", "escape", "tab", "tabulador", "retroceso", "flecha", "flechas", "f2"],
        _ => &[],
    }
}

/// The list of words for learners to be spared, one pattern a line (`assets/words/<lang>/forbidden.txt`).
pub fn forbidden(lang: &str) -> impl Iterator<Item = &'static str> {
    let list = match lang.split('-').next() {
        Some("en") => include_str!("../../assets/words/en/forbidden.txt"),
        Some("es") => include_str!("../../assets/words/es/forbidden.txt"),
        _ => "",
    };
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
}
