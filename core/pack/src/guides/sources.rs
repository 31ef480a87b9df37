//! What guides and words of offices rest on: the table of sources, and which of them each block names.

use super::World;
use super::body::Section;
use crate::content::finding::{FindingCode as Code, Findings};
use crate::record::{Citation, GuideBlock, GuideSection, PartialDate};
use std::collections::{BTreeMap, BTreeSet};

/// Sources that were read, by their codes.
#[derive(Debug, Default)]
pub(crate) struct Sources(BTreeMap<String, Citation>);

impl Sources {
    /// Reads the table: code, grade, date, address, what; with tabs between, no line of names. A line that has not all of them is left out, so that
    /// whoever names it finds out.
    pub fn read(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [code, _, date, address, what] = fields.as_slice() else { return None };
            // As precise as what stands there: "2026-05/06" is 2026.
            let date = [10, 7, 4].into_iter().find_map(|length| PartialDate::new(date.get(..length)?));
            let citation =
                Citation { url: (*address).to_owned(), what: (*what).to_owned(), date, ..Citation::default() };
            Some(((*code).to_owned(), citation))
        });
        Sources(lines.collect())
    }

    /// One source.
    pub fn citation(&self, code: &str) -> Option<&Citation> {
        self.0.get(code)
    }
}

/// Sections with their sources, and the list of these.
pub(super) fn resolved(
    sections: Vec<Section>,
    world: &World<'_>,
    findings: &mut Findings<'_>,
) -> (Vec<GuideSection>, Vec<Citation>) {
    let (mut codes, mut citations): (Vec<String>, Vec<Citation>) = (Vec::new(), Vec::new());
    let mut ids = BTreeSet::new();
    let mut out = Vec::new();
    for section in sections {
        if !ids.insert(section.id.clone()) {
            findings.at(section.at, Code::GuideDuplicate, section.id.clone());
        }
        let mut blocks = Vec::new();
        for block in section.blocks {
            if !ids.insert(block.id.clone()) {
                findings.at(block.at, Code::GuideDuplicate, block.id.clone());
            }
            let mut sources = Vec::new();
            match &block.sources {
                Some(named) if named.is_empty() => {
                    findings.at(block.at, Code::GuideBraces, "neither a source nor editorial");
                }
                Some(named) => {
                    for code in named {
                        let place = match codes.iter().position(|known| known == code) {
                            Some(place) => place,
                            None => match world.sources.citation(code) {
                                Some(citation) => {
                                    codes.push(code.clone());
                                    citations.push(citation.clone());
                                    codes.len() - 1
                                }
                                None => {
                                    findings.at(block.at, Code::GuideSource, code.clone());
                                    continue;
                                }
                            },
                        };
                        sources.push(u16::try_from(place).unwrap_or(u16::MAX));
                    }
                }
                None => {}
            }
            blocks.push(GuideBlock {
                id: block.id,
                kind: block.kind,
                spans: block.spans,
                sources,
                as_of: block.as_of,
                outdated: false,
            });
        }
        out.push(GuideSection {
            id: section.id,
            heading: section.heading,
            level: section.level,
            outdated: false,
            blocks,
        });
    }
    (out, citations)
}
