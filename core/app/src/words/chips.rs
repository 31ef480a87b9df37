//! Filters as chips: those that are set, then those to add.

use super::Words;
use crate::query::phase_code;
use crate::view::{ChipView, FilterChip};
use turnstone_directory::{Facet, FacetValue, Filters};
use turnstone_l10n::args;
use turnstone_pack::record::Category;

impl Words<'_> {
    /// Every filter that is set, so that it can be left out again even where nothing matches, then every other one that would leave something.
    pub(crate) fn chips(&self, filters: &Filters, facets: &[Facet]) -> Vec<ChipView> {
        let set = selected(filters);
        let chosen = set.iter().map(|chip| self.chip(chip, None));
        let offered = facets.iter().map(|facet| (filter_chip(&facet.value), facet));
        let offered = offered.filter(|(chip, _)| !set.contains(chip));
        chosen.chain(offered.map(|(chip, facet)| self.chip(&chip, Some(facet)))).collect()
    }

    /// One chip; without counts it is set.
    fn chip(&self, filter: &FilterChip, facet: Option<&Facet>) -> ChipView {
        let name = self.chip_name(filter);
        let (holds, not_known) = facet.map_or((0, 0), |facet| (facet.pass, facet.unknown));
        let counts = || args().text("name", name.as_str()).number("holds", holds).number("unknown", not_known);
        let named = || args().text("name", name.as_str());
        ChipView {
            filter: filter.clone(),
            selected: facet.is_none(),
            label: if facet.is_some() { self.say("chip", &counts()) } else { self.say("chip-set", &named()) },
            accessibility: match facet {
                Some(_) => self.text("chip-label", &counts()),
                None => self.text("chip-set-label", &named()),
            },
            holds,
            not_known,
        }
    }

    fn chip_name(&self, filter: &FilterChip) -> String {
        let none = args();
        match filter {
            FilterChip::Category { code } => {
                Category::from_code(code).map(|category| self.category_name(category)).unwrap_or_default()
            }
            FilterChip::Phase { code } => self.text(&format!("phase-{code}"), &none),
            FilterChip::Audience { code } => self.audience_name(code),
            FilterChip::Speaks { language } => self.l10n.language_name(language),
            FilterChip::Free => self.text("filter-free", &none),
            FilterChip::NeedsNoId => self.text("filter-no-id", &none),
            FilterChip::OpenNow => self.text("filter-open", &none),
            FilterChip::Remote => self.text("filter-remote", &none),
            FilterChip::AcceptsUndocumented => self.text("filter-undocumented", &none),
        }
    }
}

/// A facet's filter.
fn filter_chip(value: &FacetValue) -> FilterChip {
    match value {
        FacetValue::Category(category) => FilterChip::Category { code: category.code().to_owned() },
        FacetValue::Phase(phase) => FilterChip::Phase { code: phase_code(*phase).to_owned() },
        FacetValue::Audience(code) => FilterChip::Audience { code: code.clone() },
        FacetValue::Language(tag) => FilterChip::Speaks { language: tag.clone() },
        FacetValue::Free => FilterChip::Free,
        FacetValue::NeedsNoId => FilterChip::NeedsNoId,
        FacetValue::OpenNow => FilterChip::OpenNow,
        FacetValue::Remote => FilterChip::Remote,
        FacetValue::AcceptsUndocumented => FilterChip::AcceptsUndocumented,
    }
}

/// The filters that are set, one chip each. The distance has none: it is set by choosing a place.
fn selected(filters: &Filters) -> Vec<FilterChip> {
    let flags = [
        (filters.free, FilterChip::Free),
        (filters.needs_no_id, FilterChip::NeedsNoId),
        (filters.open_at.is_some(), FilterChip::OpenNow),
        (filters.remote, FilterChip::Remote),
        (filters.accepts_undocumented, FilterChip::AcceptsUndocumented),
    ];
    let mut chips: Vec<FilterChip> = flags.into_iter().filter_map(|(set, chip)| set.then_some(chip)).collect();
    let codes = filters.categories.iter().map(|category| category.code().to_owned());
    chips.extend(codes.map(|code| FilterChip::Category { code }));
    chips.extend(filters.phases.iter().map(|phase| FilterChip::Phase { code: phase_code(*phase).to_owned() }));
    chips.extend(filters.audiences.iter().map(|code| FilterChip::Audience { code: code.clone() }));
    chips.extend(filters.speaks.iter().map(|tag| FilterChip::Speaks { language: tag.clone() }));
    chips
}
