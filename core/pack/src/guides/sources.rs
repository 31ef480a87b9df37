//! What the blocks of an English guide rest on.

use super::World;
use super::body::Section;
use crate::content::finding::{FindingCode as Code, Findings};
use crate::record::{Citation, GuideBlock, GuideSection};
use std::collections::BTreeSet;

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
