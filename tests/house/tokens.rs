//! Rust text cut into words and signs, without comments and without what stands between quotes.
//! Must never fail: text that is not Rust gives some tokens too.

/// A name, or one sign; `::` is one sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    /// Counted from 1.
    pub line: usize,
}

/// The tokens of `source`, in their order.
pub fn tokens(source: &str) -> Vec<Token> {
    let text: Vec<char> = source.chars().collect();
    let (mut found, mut at, mut line) = (Vec::new(), 0, 1);
    while at < text.len() {
        let (end, keep) = piece(&text, at);
        if keep {
            found.push(Token { text: text[at..end].iter().collect(), line });
        }
        line += text[at..end].iter().filter(|sign| **sign == '\n').count();
        at = end;
    }
    found
}

/// Where the piece that begins at `at` ends, and whether it is a token.
fn piece(text: &[char], at: usize) -> (usize, bool) {
    let next = |n: usize| text.get(at + n).copied().unwrap_or('\0');
    match next(0) {
        sign if sign.is_whitespace() => (at + 1, false),
        '/' if next(1) == '/' => (until(text, at, |rest| rest[0] == '\n'), false),
        '/' if next(1) == '*' => (block_comment(text, at), false),
        '"' => (quoted(text, at), false),
        '\'' if next(1) == '\\' || next(2) == '\'' => (character(text, at), false),
        '\'' => (name(text, at + 1), false),
        ':' if next(1) == ':' => (at + 2, true),
        sign if sign.is_alphanumeric() || sign == '_' => word(text, at),
        _ => (at + 1, true),
    }
}

/// A name, or text with a letter before its quotes: `r#"…"#`, `b"…"`, `c"…"`, `b'…'`.
fn word(text: &[char], at: usize) -> (usize, bool) {
    let end = name(text, at);
    let prefix: String = text[at..end].iter().collect();
    let marks = text[end..].iter().take_while(|sign| **sign == '#').count();
    match (prefix.as_str(), text.get(end + marks)) {
        ("r" | "br" | "cr", Some('"')) => {
            let close: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', marks)).collect();
            let body = end + marks + 1;
            (text.len().min(until(text, body, |rest| rest.starts_with(&close)) + close.len()), false)
        }
        ("b" | "c", Some('"')) => (quoted(text, end), false),
        ("b", Some('\'')) => (character(text, end), false),
        _ => (end, true),
    }
}

fn name(text: &[char], at: usize) -> usize {
    until(text, at, |rest| !(rest[0].is_alphanumeric() || rest[0] == '_'))
}

fn quoted(text: &[char], at: usize) -> usize {
    close(text, at, '"')
}

fn character(text: &[char], at: usize) -> usize {
    close(text, at, '\'')
}

/// Behind the next `quote` that no backslash stands before.
fn close(text: &[char], at: usize, quote: char) -> usize {
    let mut end = at + 1;
    while end < text.len() && text[end] != quote {
        end += if text[end] == '\\' { 2 } else { 1 };
    }
    text.len().min(end + 1)
}

fn block_comment(text: &[char], at: usize) -> usize {
    let (mut end, mut deep) = (at, 0);
    while end < text.len() {
        match text[end..] {
            ['/', '*', ..] => (deep, end) = (deep + 1, end + 2),
            ['*', '/', ..] => (deep, end) = (deep - 1, end + 2),
            _ => end += 1,
        }
        if deep == 0 {
            break;
        }
    }
    end
}

fn until(text: &[char], at: usize, found: impl Fn(&[char]) -> bool) -> usize {
    (at..text.len()).find(|place| found(&text[*place..])).unwrap_or(text.len())
}
