//! Who asks, in which languages, at what time, with which packs: what all commands that look something up share.

use crate::fault::Fault;
use crate::input;
use crate::options::Arguments;
use crate::output::Progress;
use etcetera::BaseStrategy;
use jiff::Timestamp;
use std::sync::Arc;
use turnstone_app::{OpenConfig, OpenTask, SituationQuery, Turnstone, UnsignedPack};
use turnstone_l10n::{Localizer, args, canonical, from_environment};

/// What all commands share.
pub struct Session<'a> {
    /// The messages.
    pub l10n: &'a Localizer,
    /// The person's languages, canonical, best first.
    pub languages: &'a [String],
    /// The command line.
    pub arguments: &'a Arguments,
}

/// The languages of the system's settings.
pub fn languages() -> Vec<String> {
    from_environment(&["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok()))
}

/// The languages of a list of tags or names; what is neither is passed over here, and refused by [`Session::situation`].
pub fn tags(asked: &[String], l10n: &Localizer) -> Vec<String> {
    asked.iter().filter_map(|text| l10n.language_tag(text)).collect()
}

impl Session<'_> {
    /// A message's text, for a terminal or a file.
    pub fn text(&self, id: &str) -> String {
        turnstone_l10n::plain(&self.l10n.text(id, &args()))
    }

    /// The clock: `--now`, else the system's.
    ///
    /// # Errors
    /// [`Fault::Time`].
    #[expect(clippy::disallowed_methods, reason = "a program has to ask the clock somewhere: here, and nowhere else")]
    pub fn now(&self) -> Result<Timestamp, Fault> {
        self.arguments.now.as_deref().map_or_else(|| Ok(Timestamp::now()), time)
    }

    /// The country asked for, as its code.
    ///
    /// # Errors
    /// [`Fault::Country`].
    pub fn country(&self) -> Result<Option<String>, Fault> {
        let code = |name: &String| self.l10n.country_code(name).ok_or_else(|| Fault::Country(name.clone()));
        self.arguments.country.as_ref().map(code).transpose()
    }

    /// Who asks, where and when.
    ///
    /// # Errors
    /// [`Fault::Time`], [`Fault::Country`], [`Fault::Language`].
    pub fn situation(&self) -> Result<SituationQuery, Fault> {
        if let Some(wrong) = self.arguments.languages.iter().find(|text| self.l10n.language_tag(text).is_none()) {
            return Err(Fault::Language(wrong.clone()));
        }
        let now = self.now()?.into();
        Ok(SituationQuery { languages: self.languages.to_vec(), country: self.country()?, now })
    }

    /// The language that a word means, for `--speaks`.
    ///
    /// # Errors
    /// [`Fault::Language`].
    pub fn language(&self, text: &str) -> Result<String, Fault> {
        let known = self.l10n.language_tag(text).or_else(|| canonical(text));
        known.ok_or_else(|| Fault::Language(text.to_owned()))
    }

    /// The directory, with the packs of `--pack`; built first where that is needed.
    ///
    /// # Errors
    /// [`Fault::Unreadable`], [`Fault::Pack`], [`Fault::Core`].
    pub fn open(&self) -> Result<Arc<Turnstone>, Fault> {
        let mut unsigned = Vec::new();
        for file in &self.arguments.packs {
            unsigned.push(UnsignedPack::new(input::pack(file)?));
        }
        let config = OpenConfig { data_folder: self.data_folder() };
        let task = OpenTask::new();
        let progress = Progress::start(&task, self.text("progress-index"));
        let opened = Turnstone::open_with_unsigned(&config, &unsigned, &task);
        progress.finish();
        Ok(opened?)
    }

    /// Where the store lies: what is asked for, else the system's folder for what can be made again. `None`: there is no such folder,
    /// so it is made in memory.
    fn data_folder(&self) -> Option<String> {
        let usual = || etcetera::choose_base_strategy().ok().map(|strategy| strategy.cache_dir().join("turnstone"));
        let asked = self.arguments.data_folder.clone().filter(|folder| !folder.is_empty());
        asked.or_else(|| usual().and_then(|folder| folder.into_os_string().into_string().ok()))
    }
}

/// A time as RFC 3339 writes it.
///
/// # Errors
/// [`Fault::Time`].
pub fn time(text: &str) -> Result<Timestamp, Fault> {
    text.parse().map_err(|_| Fault::Time(text.to_owned()))
}
