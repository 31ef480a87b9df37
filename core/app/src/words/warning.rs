//! Warnings in words. They stand above everything else of a record.

use super::Words;
use crate::view::{WarningLevel, WarningView};
use turnstone_directory::Warning;
use turnstone_l10n::args;
use turnstone_pack::record::{AlertLevel, Danger, DangerKind, PartialDate, Severity};

/// A danger's stable code, which is also the end of its message's id.
fn danger_code(kind: DangerKind) -> &'static str {
    match kind {
        DangerKind::SharesData => "shares-data",
        DangerKind::DemandsMoneyOrDocuments => "demands-money-or-documents",
        DangerKind::ConversionPractices => "conversion-practices",
        DangerKind::HostileToTrans => "hostile-to-trans",
        DangerKind::Impersonated => "impersonated",
        DangerKind::ReportedUnsafe => "reported-unsafe",
    }
}

impl Words<'_> {
    /// A date in words, to be put into a sentence; "a date that is not known" for none.
    pub(crate) fn date_or_unknown(&self, date: Option<&PartialDate>) -> String {
        match date {
            Some(date) => turnstone_l10n::plain(&self.l10n.date(date.as_str())),
            None => self.text("date-not-known", &args()),
        }
    }

    /// A warning in words. `None` for an alert that has no text.
    pub(crate) fn warning(&self, warning: &Warning) -> Option<WarningView> {
        let none = args();
        let since = |date: Option<&PartialDate>| args().text("date", self.date_or_unknown(date));
        let (code, level, sentence) = match warning {
            Warning::Revoked(date) => {
                ("revoked", WarningLevel::Severe, self.say("warning-revoked", &since(Some(date))))
            }
            Warning::Danger(danger) => return Some(self.danger(danger)),
            Warning::SharesDataWithAuthorities => {
                ("shares-data", WarningLevel::Severe, self.say("warning-shares-data", &none))
            }
            Warning::OrganizationClosed => {
                ("closed", WarningLevel::Severe, self.say("warning-organization-closed", &none))
            }
            Warning::OrganizationRenamed(name) if name.is_empty() => {
                ("renamed", WarningLevel::Caution, self.say("warning-organization-renamed-unknown", &none))
            }
            Warning::OrganizationRenamed(name) => {
                let args = args().text("name", name.as_str());
                ("renamed", WarningLevel::Caution, self.say("warning-organization-renamed", &args))
            }
            Warning::ServiceClosed => ("closed", WarningLevel::Severe, self.say("warning-service-closed", &none)),
            Warning::NotValidNow { from, to } => {
                let sentence = match (from, to) {
                    (_, Some(to)) if to.as_str() < self.now.to_string().as_str() => {
                        self.say("warning-over", &since(Some(to)))
                    }
                    (Some(from), _) => self.say("warning-not-yet", &since(Some(from))),
                    (None, to) => self.say("warning-over", &since(to.as_ref())),
                };
                ("not-valid", WarningLevel::Caution, sentence)
            }
            Warning::TemporarilyClosed(date) => (
                "temporarily-closed",
                WarningLevel::Caution,
                self.say("warning-temporarily-closed", &since(date.as_ref())),
            ),
            Warning::AtCapacity(date) => {
                ("at-capacity", WarningLevel::Caution, self.say("warning-at-capacity", &since(date.as_ref())))
            }
            Warning::CallFirst => ("call-first", WarningLevel::Caution, self.say("warning-call-first", &none)),
            Warning::MayTell => ("may-tell", WarningLevel::Caution, self.say("warning-may-tell", &none)),
            Warning::Alert(alert) => {
                let level = match alert.level {
                    AlertLevel::Notice => WarningLevel::Notice,
                    AlertLevel::Warning => WarningLevel::Caution,
                };
                ("alert", level, self.pick(&alert.text)?)
            }
            Warning::SourceUnproven => ("unproven", WarningLevel::Caution, self.say("warning-source-unproven", &none)),
        };
        Some(WarningView { code: code.to_owned(), level, sentence })
    }

    /// A danger, with who says so and when.
    fn danger(&self, danger: &Danger) -> WarningView {
        let level = match danger.severity {
            Severity::Caution => WarningLevel::Caution,
            Severity::Severe => WarningLevel::Severe,
        };
        let code = danger_code(danger.kind);
        let mut sentence = self.say(&format!("warning-danger-{code}"), &args());
        let date = self.date_or_unknown(danger.date.as_ref().or(danger.source.date.as_ref()));
        let source = args().text("source", self.citation_name(&danger.source)).text("date", date);
        sentence.text = format!("{} {}", sentence.text, self.l10n.text("warning-danger-source", &source));
        WarningView { code: code.to_owned(), level, sentence }
    }
}
