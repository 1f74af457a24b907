//! The terminal itself: raw mode, input, signals, hang-up. The only room that knows crossterm's input.
//! Must never know what is shown.
