//! The words of every language: Fluent bundles, fallback message by message, overlays, right-to-left order,
//! line breaking and width. The only room that knows `fluent`. Must never know what a screen looks like.
