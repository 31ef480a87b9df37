//! What a message is made of: variables, terms, attributes, forms, the words themselves.

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use std::collections::BTreeSet;

/// The parts of a message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parts {
    /// Names of variables.
    pub variables: BTreeSet<String>,
    /// Names of terms and messages that it refers to.
    pub terms: BTreeSet<String>,
    /// Names of attributes.
    pub attributes: BTreeSet<String>,
    /// The choices it makes.
    pub choices: Vec<Choice>,
    /// All words that it shows, one text after the other.
    pub words: String,
}

/// A choice by a number or a word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// The variable that decides.
    pub variable: String,
    /// Its forms.
    pub forms: Vec<Form>,
}

/// A form of a choice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// `one`, `other`, or a number.
    pub key: String,
    /// The variable that decides is shown in it.
    pub shows_variable: bool,
    /// Its words.
    pub words: String,
}

/// Takes one message apart, handed over as `id = value`; `None` where it is no Fluent.
pub fn parts(source: &str) -> Option<Parts> {
    let resource = parser::parse_runtime(source).ok()?;
    let mut parts = Parts::default();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            if let Some(pattern) = &message.value {
                walk(pattern, &mut parts);
            }
            for Attribute { id, value } in &message.attributes {
                parts.attributes.insert(id.name.to_owned());
                walk(value, &mut parts);
            }
        }
    }
    Some(parts)
}

fn walk(pattern: &Pattern<&str>, parts: &mut Parts) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                parts.words.push_str(value);
                parts.words.push(' ');
            }
            PatternElement::Placeable { expression } => expression_of(expression, parts),
        }
    }
}

fn expression_of(expression: &Expression<&str>, parts: &mut Parts) {
    match expression {
        Expression::Inline(inline) => inline_of(inline, parts),
        Expression::Select { selector, variants } => {
            inline_of(selector, parts);
            let variable = match selector {
                InlineExpression::VariableReference { id } => id.name,
                _ => "",
            };
            let mut choice = Choice { variable: variable.to_owned(), forms: Vec::new() };
            for variant in variants {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => *name,
                    VariantKey::NumberLiteral { value } => *value,
                };
                let mut inner = Parts::default();
                walk(&variant.value, &mut inner);
                choice.forms.push(Form {
                    key: key.to_owned(),
                    shows_variable: inner.variables.contains(variable),
                    words: inner.words.clone(),
                });
                parts.variables.append(&mut inner.variables);
                parts.terms.append(&mut inner.terms);
                parts.choices.append(&mut inner.choices);
                parts.words.push_str(&inner.words);
            }
            parts.choices.push(choice);
        }
    }
}

fn inline_of(inline: &InlineExpression<&str>, parts: &mut Parts) {
    match inline {
        InlineExpression::VariableReference { id } => drop(parts.variables.insert(id.name.to_owned())),
        InlineExpression::TermReference { id, .. } => drop(parts.terms.insert(format!("-{}", id.name))),
        InlineExpression::MessageReference { id, .. } => drop(parts.terms.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|inline| inline_of(inline, parts));
        }
        InlineExpression::Placeable { expression } => expression_of(expression, parts),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn a_message_comes_apart() {
        let parts = parts("a =\n    { $n ->\n        [one] One { $name } of { -app-name }\n       *[other] { $n } of them\n    }\n    .b = C { $d }\n").unwrap();
        assert_eq!(parts.variables.iter().collect::<Vec<_>>(), ["d", "n", "name"]);
        assert_eq!(parts.terms.iter().collect::<Vec<_>>(), ["-app-name"]);
        assert_eq!(parts.attributes.iter().collect::<Vec<_>>(), ["b"]);
        let [choice] = &parts.choices[..] else { panic!("one choice") };
        assert_eq!(choice.variable, "n");
        let forms: Vec<(&str, bool)> =
            choice.forms.iter().map(|form| (form.key.as_str(), form.shows_variable)).collect();
        assert_eq!(forms, [("one", false), ("other", true)]);
        assert_eq!(super::parts("a = { $"), None);
    }
}
