//! Puts words and lessons into the program, so that nothing has to be read from a disk at start.
//! Each thing that is put in has its own file in `build/`.

#[path = "build/date.rs"]
mod date;
#[path = "build/lessons.rs"]
mod lessons;
#[path = "build/link.rs"]
mod link;
#[path = "build/words.rs"]
mod words;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    date::embed();
    link::order();
    words::embed()?;
    lessons::embed()
}
