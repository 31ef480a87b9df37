//! Self-checks in words: questions, and what comes after them. No score, no verdict, no all-clear.

use super::Words;
use crate::view::{
    CategoryView, EmergencyView, GuideRowView, HitView, SelfCheckAnswer, SelfCheckHelpView, SelfCheckQuestionView,
    SelfCheckResultView, SelfCheckView,
};
use turnstone_l10n::args;
use turnstone_pack::record::Category;

/// A row of questions: its name, how many there are, the needs that follow from it, the guides to read on.
pub(crate) struct SelfCheck {
    pub(crate) id: &'static str,
    questions: u32,
    pub(crate) needs: &'static [Category],
    pub(crate) guides: &'static [&'static str],
}

/// All of them, in the order in which they are listed.
pub(crate) const CHECKS: [SelfCheck; 3] = [
    SelfCheck {
        id: "trafficking",
        questions: 7,
        needs: &[Category::HumanTrafficking, Category::WorkersRights, Category::AsylumLegal],
        guides: &["trafficking-signs", "real-legal-help"],
    },
    SelfCheck {
        id: "home",
        questions: 7,
        needs: &[Category::DomesticViolence, Category::EmergencyShelter, Category::ProtectionOrder],
        guides: &["abuse-coercive-control", "safe-phone"],
    },
    SelfCheck {
        id: "work",
        questions: 7,
        needs: &[Category::WorkersRights, Category::HumanTrafficking, Category::LegalAid],
        guides: &["work-rights-wage-theft", "trafficking-signs"],
    },
];

/// What asking for help may set off, in the order in which it is said.
const REFERRAL: [&str; 5] = ["ask", "consent", "police", "immigration", "young"];

/// Who is known for a need.
pub(crate) enum Known {
    /// Somebody in the country.
    Here(Vec<HitView>),
    /// Somebody across borders, or the country's general helpers.
    Others(Vec<HitView>),
    /// Nobody.
    Nobody,
}

impl Words<'_> {
    /// The questions.
    pub(crate) fn self_check(&self, check: &SelfCheck) -> SelfCheckView {
        let id = check.id;
        let question = |number: u32| SelfCheckQuestionView {
            step: self.text("check-step", &args().number("number", number).number("count", check.questions)),
            text: self.say(&format!("check-{id}-{number}"), &args()),
        };
        SelfCheckView {
            id: id.to_owned(),
            title: self.say(&format!("check-{id}-title"), &args()),
            note: self.say(&format!("check-{id}-note"), &args()),
            questions: (1..=check.questions).map(question).collect(),
        }
    }

    /// Who can help with a need, or that nobody is known and what to do then.
    pub(crate) fn self_check_help(
        &self,
        need: Category,
        country: &str,
        known: Known,
        emergency: bool,
    ) -> SelfCheckHelpView {
        let need = CategoryView { code: need.code().to_owned(), name: self.category_name(need) };
        let said = args().text("need", need.name.as_str()).text("country", self.country_name(country));
        let none = || Some(self.say("check-help-none", &said));
        let next = |id: &str| Some(self.say(id, &args()));
        let (none, next, lines) = match known {
            Known::Here(lines) => (None, None, lines),
            Known::Others(lines) => (none(), next("check-next-others"), lines),
            Known::Nobody if emergency => (none(), next("check-next-emergency"), Vec::new()),
            Known::Nobody => (none(), next("check-next-anyone"), Vec::new()),
        };
        SelfCheckHelpView { need, none, next, lines }
    }

    /// What comes after the questions.
    pub(crate) fn self_check_result(
        &self,
        answers: &[SelfCheckAnswer],
        emergency: Option<EmergencyView>,
        help: Option<Vec<SelfCheckHelpView>>,
        guides: Vec<GuideRowView>,
    ) -> SelfCheckResultView {
        let any = |wanted: SelfCheckAnswer| answers.contains(&wanted);
        let mut sentences = Vec::new();
        if any(SelfCheckAnswer::Yes) {
            sentences.push(self.say("check-result-some", &args()));
        } else {
            sentences.push(self.say("check-result-none", &args()));
        }
        if any(SelfCheckAnswer::Unsure) {
            sentences.push(self.say("check-result-unsure", &args()));
        }
        SelfCheckResultView {
            heading: self.say("check-result-heading", &args()),
            sentences,
            danger: self.say("check-danger", &args()),
            emergency,
            help_heading: self.say("check-help-heading", &args()),
            no_country: help.is_none().then(|| self.say("check-no-country", &args())),
            help: help.unwrap_or_default(),
            referral_heading: self.say("check-referral-heading", &args()),
            referral: REFERRAL.iter().map(|what| self.say(&format!("check-referral-{what}"), &args())).collect(),
            guides_heading: self.say("check-guides-heading", &args()),
            guides,
        }
    }
}
