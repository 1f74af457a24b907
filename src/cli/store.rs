//! What the store's troubles mean to somebody who gives commands.

use crate::{say::Say, store::Reason};

/// Why a command could not use the data folder, and what to do.
pub(super) fn reason(reason: &Reason) -> Say {
    match reason {
        Reason::ReadOnly => Say::ui("cli-store-read-only"),
        Reason::Full => Say::ui("cli-store-full"),
        Reason::NotOurs => Say::ui("cli-store-not-ours"),
        Reason::Closed => Say::ui("cli-store-closed"),
        Reason::NoFolder => Say::ui("cli-store-no-folder"),
        Reason::Other(detail) => Say::ui("cli-store-other").with("detail", detail.as_str()),
    }
}
