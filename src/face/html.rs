//! A page for any browser: to read, to print, to keep. Must never hold a control, a script, or a link to anywhere.

use std::fmt::Write as _;

use crate::{
    page::{Block, Page, Text},
    words::{Voice, plain_text},
};

const STYLE: &str = "body{font:1.1em/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}\
    h1{font-size:1.4em}h2{font-size:1.15em;margin:1.5em 0 .3em}table{border-collapse:collapse}\
    td{padding:.15em 1em .15em 0;vertical-align:top}@media print{body{margin:0}}";

/// The page as one file that needs no other.
pub fn html(page: &Page, voice: &Voice) -> String {
    let title = said(&page.place, voice);
    let language = escaped(voice.language());
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         <h1>{title}</h1>\n"
    );
    page.blocks().for_each(|block| write(block, voice, &mut out));
    out
}

fn write(block: &Block, voice: &Voice, out: &mut String) {
    match block {
        Block::Head(text) => _ = writeln!(out, "<h2>{}</h2>", said(text, voice)),
        Block::Para(text) | Block::Note { text, .. } => {
            let said = said(text, voice);
            said.split("\n\n").for_each(|part| _ = writeln!(out, "<p>{part}</p>"));
        }
        Block::Panel { name, body } => {
            _ = writeln!(out, "<h2>{}</h2>", said(name, voice));
            body.iter().for_each(|block| write(block, voice, out));
        }
        Block::Table { heads, rows } => {
            out.push_str("<table>\n");
            let cells = |cells: &[Text], tag: &str| -> String {
                cells.iter().fold(String::new(), |row, cell| row + &format!("<{tag}>{}</{tag}>", said(cell, voice)))
            };
            if !heads.is_empty() {
                _ = writeln!(out, "<tr>{}", cells(heads, "th"));
            }
            rows.iter().for_each(|row| _ = writeln!(out, "<tr>{}", cells(&row.cells, "td")));
            out.push_str("</table>\n");
        }
        Block::Meter { label, done, of } => _ = writeln!(out, "<p>{}: {done} / {of}</p>", said(label, voice)),
        Block::Gap | Block::One(_) | Block::Row(_) | Block::Keyboard { .. } => {}
    }
}

fn said(text: &Text, voice: &Voice) -> String {
    escaped(&plain_text(&voice.text(text)))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            sign => out.push(sign),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::TableRow;

    #[test]
    fn whatever_somebody_is_called_a_browser_shows_it_and_does_nothing() {
        let mut page = Page::new("kept", Text::Own("<b>Ana</b> & \"co\"".into()));
        let cells = vec![Text::Own("<script>alert(1)</script>".into())];
        page.body.push(Block::Table { heads: Vec::new(), rows: vec![TableRow { id: None, cells, mark: None }] });
        page.body.push(Block::Para(Text::Own("one\n\ntwo".into())));
        let html = html(&page, &crate::face::tests::fixture::voice("es"));
        assert!(html.contains("<html lang=\"es\">") && html.contains("&lt;b&gt;Ana&lt;/b&gt; &amp; &quot;co&quot;"));
        assert!(!html.contains("<script>") && html.contains("<p>one</p>\n<p>two</p>"));
    }
}
