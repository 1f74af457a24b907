//! Names that must not be mixed up.

use std::{borrow::Cow, fmt, sync::Arc};

use serde::{Deserialize, Serialize};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// As text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// As part of a message or control id.
            pub fn cow(&self) -> Cow<'static, str> {
                Cow::Owned(self.0.to_string())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.to_string()
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&*self.0, f)
            }
        }
    };
}

id!(
    /// A lesson: its folder name, unique over all units.
    LessonId
);
id!(
    /// A unit: its folder name.
    UnitId
);
id!(
    /// A step inside its lesson; also the id of its message.
    StepId
);
id!(
    /// A set of fresh data inside a lesson; also the id of its message, whose attributes are the data.
    VariantId
);
id!(
    /// A learning outcome of DigComp 3.0: `LO2.1.05`.
    OutcomeId
);
id!(
    /// A competence code: `2.1`; `0.1` to `0.3` for first steps; `T` for tutors.
    CompetenceCode
);
