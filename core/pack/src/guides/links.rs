//! Where a link of a guide may lead.

use super::World;
use crate::content::values;
use crate::record::{Category, Target};

/// The target of a link; in words what is wrong with it otherwise.
pub(super) fn target(address: &str, world: &World<'_>) -> Result<Target, String> {
    let Some((kind, rest)) = address.split_once(':') else {
        return Err(format!("{address}: leads nowhere"));
    };
    match kind {
        "https" if values::is_website(address) => Ok(Target::Page(address.to_owned())),
        "call" if rest == "emergency" => Ok(Target::Emergency),
        "call" => match world.organizations.get(rest) {
            Some(id) => Ok(Target::Record(id.clone())),
            None => Err(format!("{rest}: no organization of the directory has this key")),
        },
        "guide" if world.guides.contains(rest) => Ok(Target::Guide(rest.to_owned())),
        "guide" => Err(format!("{rest}: no guide has this name")),
        "term" if world.terms.contains(rest) => Ok(Target::Term(rest.to_owned())),
        "term" => Err(format!("{rest}: not in the glossary")),
        "find" => Category::from_code(rest).map(Target::Find).ok_or_else(|| format!("{rest}: no category")),
        "tel" | "sms" => Err(format!("{kind}: numbers live in the directory: call:KEY")),
        _ => Err(format!("{kind}: no guide may have such a link")),
    }
}
