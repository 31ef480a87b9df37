//! The variables of a message.

use fluent_bundle::{FluentArgs, FluentValue, types::FluentNumber};
use std::borrow::Cow;

/// Variables by name. Numbers stay numbers, so that plural rules see them.
#[derive(Debug, Default)]
pub struct Args<'a>(FluentArgs<'a>);

/// No variables yet.
pub fn args<'a>() -> Args<'a> {
    Args::default()
}

impl<'a> Args<'a> {
    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.0.set(name, FluentValue::String(value.into()));
        self
    }

    /// Adds a number. Whole numbers print without a fraction; no thousands separator is put in.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: impl Into<f64>) -> Self {
        self.0.set(name, FluentValue::Number(FluentNumber::new(value.into(), Default::default())));
        self
    }

    /// The variables as the bundle takes them.
    pub(crate) fn inner(&self) -> &FluentArgs<'a> {
        &self.0
    }
}
