use paso::{
    face::{
        full::{Full, Size},
        lines::Lines,
    },
    lesson::LessonId,
    pack::{self, Pack, Sources},
    page::{Act, route},
    rehearse::Theatre,
    session::{Message, Purpose},
    words::Words,
};
use ratatui::{buffer::Buffer, layout::Rect};
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let (lesson, lang, size, step) = (&args[1], &args[2], &args[3], args.get(4).cloned());
    let extra: Vec<String> = args.iter().skip(5).cloned().collect();
    let (w, h) = size.split_once('x').unwrap();
    let (w, h): (u16, u16) = (w.parse().unwrap(), h.parse().unwrap());
    let pack = Pack::new(&Sources { lessons: vec!["lessons".into()], bare: true, ..Sources::default() });
    let words = Words::new(pack.clone());
    let mut theatre = Theatre::new(&pack, &words, lang, w, h);
    theatre.send(pack::serve(&pack, &words, &LessonId::from(lesson.as_str()), Purpose::Begin, lang));
    let mut full = Full::default();
    let steps: Vec<_> =
        theatre.model.shared.course.as_ref().expect("opens").lesson.steps.iter().map(|s| s.id.clone()).collect();
    for id in steps {
        if let Some(step) = &step {
            if id.as_str() != step {
                continue;
            }
        }
        theatre.model.shared.course.as_mut().unwrap().jump(&id, std::time::Duration::ZERO);
        // skip shown
        theatre.send(Message::Wake);
        while theatre.model.shared.course.as_ref().unwrap().go.demo.is_some() {
            theatre.send(Message::Do(paso::page::Action::Press("demo-try".into())));
        }
        let acts: Vec<Act> = if extra.is_empty() {
            theatre.model.shared.course.as_ref().unwrap().solution()
        } else {
            extra
                .iter()
                .map(|e| match e.split_once('=') {
                    Some((a, b)) => Act::Write(a.to_owned().into(), b.to_owned()),
                    None => Act::Press(e.clone().into()),
                })
                .collect()
        };
        println!("######## {id}");
        show(&mut theatre, &mut full, w, h);
        for act in acts {
            let g = theatre.geometry();
            match route(&act, &theatre.page(), theatre.focus(), &g) {
                Some(keys) => theatre.press(&keys),
                None => {
                    println!("NO WAY {act:?}");
                    break;
                }
            }
            println!("---- {act:?}");
            show(&mut theatre, &mut full, w, h);
        }
    }
    println!("{:?}", theatre.voice().missing());
}
fn show(theatre: &mut Theatre, full: &mut Full, w: u16, h: u16) {
    if w == 1 {
        let mut lines = Lines::new(None);
        println!("{}", lines.show(&theatre.page(), theatre.voice()));
        return;
    }
    full.set_look(theatre.model.look.comfort);
    full.forget();
    let mut buffer = Buffer::empty(Rect::new(0, 0, w, h));
    let (page, focus) = (theatre.page(), theatre.focus().clone());
    full.paint(&page, theatre.voice(), &focus, Size { width: w, height: h }, &mut buffer);
    for y in 0..h {
        let line: String = (0..w).map(|x| buffer[(x, y)].symbol()).collect();
        println!("{}", line.trim_end());
    }
}
