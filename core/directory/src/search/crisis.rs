//! Crisis help: who answers, in the country first, then who can be reached from there. Nothing weak, nothing old before something new,
//! and nobody shown as open of whom that is not known.

use super::{Search, context::Context, fit, fits, hit, hit::Found};
use crate::order;
use crate::{
    directory::Directory,
    error::DirectoryError,
    filter::{Judge, Judged, Verdict},
    index::Understood,
    query::SearchQuery,
    result::{CountryFit, CrisisBlock, HelpLine, HelpNow, Hit, OnBoard, Reason, Warning},
    row::{Caution, Row, Rows},
};
use jiff::Timestamp;
use turnstone_pack::record::{Answer, Category, CrisisKind, LanguageTag, PartialDate};

/// Sources from before this year are old news for somebody in a crisis.
const OLD_BEFORE: u16 = 2024;
/// Most lines shown. Who needs help now reads three.
const MOST_LINES: usize = 12;

/// Whom to ask in a crisis, the closest first.
fn categories(kind: CrisisKind) -> &'static [Category] {
    match kind {
        CrisisKind::SelfHarm => &[Category::SuicidePrevention, Category::CrisisLine],
        CrisisKind::ImmediateDanger => &[
            Category::DomesticViolence,
            Category::CrisisLine,
            Category::HateCrime,
            Category::SexualViolence,
            Category::HumanTrafficking,
        ],
        CrisisKind::RecentRape => {
            &[Category::SexualViolence, Category::DomesticViolence, Category::EmergencyMedical, Category::CrisisLine]
        }
    }
}

/// Whom to ask when nothing is said.
const ANY: &[Category] = &[
    Category::CrisisLine,
    Category::SuicidePrevention,
    Category::DomesticViolence,
    Category::SexualViolence,
    Category::HumanTrafficking,
];

/// What a text says, with the crisis in mind. Whoever writes of suicide may be the one who thinks of it: a needless line costs a glance, a
/// missing one more. And needs that were only guessed from a cry's letters ("die", "diet") are not shown beneath it.
pub(super) fn heard(understood: Understood) -> Understood {
    let Understood { mut needs, mut crisis } = understood;
    if crisis.is_none() && needs.iter().any(|(category, _)| *category == Category::SuicidePrevention) {
        crisis = Some(CrisisKind::SelfHarm);
    }
    if let Some(kind) = crisis {
        needs.retain(|(category, _)| {
            categories(kind).contains(category) || category.is_shelter() || *category == Category::MentalHealth
        });
    }
    Understood { needs, crisis }
}

/// The block above the hits, where the text names a crisis. What a filter excludes stays out here, too.
pub(super) fn block(
    directory: &Directory,
    context: &Context<'_>,
    search: &Search<'_>,
) -> Result<Option<CrisisBlock>, DirectoryError> {
    let Some(kind) = context.crisis else { return Ok(None) };
    let judged = |number: u32| search.judged.get(number as usize).copied();
    let mut lines = lines(directory, context, categories(kind), &judged)?;
    for line in &mut lines {
        line.hit.why.insert(0, Reason::Crisis(kind));
    }
    Ok(Some(CrisisBlock {
        kind,
        emergency: context.country.map(|country| directory.emergency(country)).transpose()?.flatten(),
        emergency_first: kind != CrisisKind::SelfHarm,
        lines,
    }))
}

fn lines(
    directory: &Directory,
    context: &Context<'_>,
    categories: &[Category],
    judged: &dyn Fn(u32) -> Option<Judged>,
) -> Result<Vec<HelpLine>, DirectoryError> {
    let mut found: Vec<(usize, HelpLine)> = Vec::new();
    for (number, row) in directory.rows.rows.iter().enumerate() {
        let number = number as u32;
        let Some(rank) = rank(row, categories) else { continue };
        let fit = fit(&directory.rows, row, context.country);
        let Some(judged) = judged(number).filter(|judged| judged.verdict != Verdict::Fail) else { continue };
        if !reachable_from(&directory.rows, row, fit) {
            continue;
        }
        let found_row = Found { row: number, by_name: false, fit, judged, matched: None };
        let hit = hit::hit(directory, context, found_row, true)?;
        if let Some(line) = line(row, hit, context) {
            found.push((rank, line));
        }
    }
    order::sort_by_key(&mut found, |(rank, line)| key(*rank, line));
    found.truncate(MOST_LINES);
    Ok(found.into_iter().map(|(_, line)| line).collect())
}

/// How close a row is to what is asked for; `None` when it is not, or is a warning only.
fn rank(row: &Row, categories: &[Category]) -> Option<usize> {
    if row.is_organization || row.caution == Caution::Avoid || !row.reachable {
        return None;
    }
    let by_category = categories.iter().position(|category| row.categories.contains(*category));
    by_category.or(row.crisis.then_some(categories.len()))
}

/// Without a country, only what is of no single country can be said to be reachable.
fn reachable_from(rows: &Rows, row: &Row, fit: CountryFit) -> bool {
    match fit {
        CountryFit::Here | CountryFit::International => true,
        CountryFit::NotAsked => {
            let countries = rows.countries(row);
            countries.iter().any(|country| country == "INT") || row.works_from_abroad == crate::hours::Tri::Yes
        }
        CountryFit::Elsewhere | CountryFit::Unknown => false,
    }
}

/// A line, unless nothing is left to reach it by, or it is not there at this time of its life.
pub(super) fn line(row: &Row, hit: Hit, context: &Context<'_>) -> Option<HelpLine> {
    let written = match &hit.facts {
        crate::Facts::Service(facts) => {
            !facts.service.url.is_empty()
                || facts.service.access.channels.iter().any(|channel| !channel.address.is_empty())
        }
        _ => false,
    };
    let over = hit.warnings.iter().any(|warning| matches!(warning, Warning::NotValidNow { .. }));
    if (hit.phones.is_empty() && !written) || over {
        return None;
    }
    let date = hit.freshness.confirmed.iter().chain(&hit.freshness.source_date).max().cloned();
    let old = date.as_ref().is_none_or(|date: &PartialDate| date.year() < OLD_BEFORE);
    Some(HelpLine { speaks: speaks(row, &hit, context), old, date, hit })
}

/// Whether it answers in one of the person's languages: on one of its numbers, or as a service.
fn speaks(row: &Row, hit: &Hit, context: &Context<'_>) -> Answer {
    if context.query.languages.is_empty() {
        return Answer::Unknown;
    }
    let reason = |reason: &Reason| matches!(reason, Reason::SpeaksLanguage(_));
    if hit.why.iter().any(reason) || hit.phones.iter().any(|phone| phone.speaks == Answer::Yes) {
        Answer::Yes
    } else if row.languages_known && hit.why.iter().all(|reason| *reason != Reason::ProvidesInterpreter) {
        Answer::No
    } else {
        Answer::Unknown
    }
}

/// New before old; in the country before from elsewhere; with a number before without; what is closest to the crisis; then open before
/// not known before closed; then the person's language.
fn key(rank: usize, line: &HelpLine) -> impl Ord + use<> {
    let language = match line.speaks {
        Answer::Yes => 0,
        Answer::Unknown => 1,
        Answer::No => 2,
    };
    let open = hit::openness(&line.hit.opening.state);
    (line.old, line.hit.country, line.hit.phones.is_empty(), rank, open, language, line.hit.id.clone())
}

/// Who answers now before who does not: new before old, with a number before without, open before not known before closed, then the person's
/// language.
pub(super) fn now_key(line: &HelpLine) -> impl Ord + use<> {
    let language = match line.speaks {
        Answer::Yes => 0,
        Answer::Unknown => 1,
        Answer::No => 2,
    };
    let open = hit::openness(&line.hit.opening.state);
    (line.old, line.hit.phones.is_empty(), open, language, line.hit.country)
}

impl Directory {
    /// Who answers now, in one's own language first. `languages`: the person's, the first first.
    ///
    /// # Errors
    /// [`DirectoryError::Damaged`], [`DirectoryError::Unreachable`].
    pub fn help_now(
        &self,
        country: &str,
        languages: &[LanguageTag],
        now: Timestamp,
    ) -> Result<HelpNow, DirectoryError> {
        let query = SearchQuery {
            country: Some(country.to_owned()).filter(|country| !country.is_empty()),
            languages: languages.to_vec(),
            ..SearchQuery::new("", now)
        };
        let context = self.context(&query)?;
        let mut lines = self.any_lines(&context)?;
        order::sort_by_key(&mut lines, now_key);
        Ok(HelpNow { on_board: self.on_board(country, &context, &fits(&self.rows, Some(country)))?, lines })
    }

    fn any_lines(&self, context: &Context<'_>) -> Result<Vec<HelpLine>, DirectoryError> {
        let judge = Judge::new(&self.rows, &context.query.filters, context.origin, context.clock_right);
        let judged = |number: u32| Some(judge.judge(number));
        lines(self, context, ANY, &judged)
    }

    /// What is on board for a country, given how every row fits it; with lines that can be reached from it where there is nothing else.
    pub(super) fn on_board(
        &self,
        country: &str,
        context: &Context<'_>,
        fits: &[CountryFit],
    ) -> Result<OnBoard, DirectoryError> {
        let mut on_board =
            OnBoard { country: country.to_owned(), emergency: self.emergency(country)?, ..OnBoard::default() };
        let rows = self.rows.hot.iter().zip(fits);
        for (row, fit) in rows.filter(|(row, _)| row.caution != Caution::Avoid) {
            match (fit, row.is_organization) {
                (CountryFit::Here, false) => on_board.services += 1,
                (CountryFit::Here, true) => on_board.organizations += 1,
                (CountryFit::International, false) => on_board.international += 1,
                _ => {}
            }
        }
        if on_board.services == 0 {
            on_board.lines = self.any_lines(context)?;
        }
        Ok(on_board)
    }
}
