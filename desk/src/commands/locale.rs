//! `turnstone locale`: for translators.

use super::check;
use crate::fault::Fault;
use crate::locale::{self, Coverage, Imported, LocaleFinding, REFERENCE};
use crate::options::{LocaleOptions, LocaleTask};
use crate::output::{Screen, Tone, print_json};
use crate::session::Session;
use comfy_table::{Table, presets};
use serde_json::{Value, json};
use turnstone_l10n::args;
use turnstone_pack::content::{ContentFile, Finding, check_content};

/// Does what was asked; true where nothing is wrong.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Unwritable`], [`Fault::Content`].
pub fn run(session: &Session<'_>, options: &LocaleOptions, screen: &mut Screen) -> Result<bool, Fault> {
    let root = options.folder.as_str();
    match &options.task {
        LocaleTask::Check { tag, missing } => return judge(session, options, tag.as_deref(), *missing, screen),
        LocaleTask::Coverage => coverage(session, options, screen)?,
        LocaleTask::New { tag } => {
            let folder = locale::new_language(root, tag)?;
            say(screen, session.l10n.text("locale-new-made", &args().text("folder", folder)));
        }
        LocaleTask::Pseudo => {
            for folder in locale::pseudo(root)? {
                say(screen, folder);
            }
        }
        LocaleTask::Export { tag, output } => {
            let rows = count(locale::export(root, tag, output)?);
            say(
                screen,
                session.l10n.text("locale-exported", &args().text("name", output.as_str()).number("rows", rows)),
            );
        }
        LocaleTask::Import { tag, file } => {
            let Imported { changed, same, left } = locale::import(root, tag, file)?;
            let counts = args().number("changed", count(changed)).number("same", count(same));
            say(screen, session.l10n.text("locale-imported", &counts));
            if !left.is_empty() {
                say(screen, session.text("locale-left"));
                screen.lines(&left.join("\n"));
            }
        }
        LocaleTask::Stamp { tag, again } => {
            let stamped = count(locale::stamp(root, tag.as_deref(), *again)?);
            say(screen, session.l10n.text("locale-stamped", &args().number("count", stamped)));
        }
    }
    Ok(true)
}

fn say(screen: &mut Screen, text: String) {
    screen.paragraph(Tone::Plain, &text);
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Messages, then need words, guides and glossary, of one language or of all.
fn judge(
    session: &Session<'_>,
    options: &LocaleOptions,
    tag: Option<&str>,
    missing: bool,
    screen: &mut Screen,
) -> Result<bool, Fault> {
    let reference = locale::locale(&options.folder, REFERENCE)?;
    let locales = match tag {
        Some(tag) => vec![locale::locale(&options.folder, tag)?],
        None => locale::locales(&options.folder)?,
    };
    let mut findings: Vec<LocaleFinding> = Vec::new();
    for locale in &locales {
        findings.extend(locale::check(locale, &reference, missing));
    }
    let files = crate::input::content(&options.folder)?;
    let of_language = |finding: &Finding| match tag {
        Some(tag) => finding.file.starts_with(&format!("locales/{tag}/")),
        None => finding.file.starts_with("locales/"),
    };
    let content: Vec<Finding> = check_content(&files).into_iter().filter(of_language).collect();
    if options.json {
        let listed = findings.iter().map(|finding| {
            check::place_json((&finding.file, finding.line, finding.column), finding.code.code(), &finding.detail)
        });
        let content = content.iter().map(check::to_json);
        print_json(screen, &json!({ "findings": listed.chain(content).collect::<Vec<Value>>() }));
    } else {
        for finding in &findings {
            let meaning = session.text(&format!("finding-locale-{}", finding.code.code()));
            check::draw_place(screen, (&finding.file, finding.line, finding.column), &meaning, &finding.detail);
        }
        check::draw(session, screen, &content);
        // Whoever reads that nothing was found may know what nobody looked for.
        for tag in locales.iter().map(|locale| locale.tag.as_str()).filter(|tag| is_unjudged(&files, tag)) {
            let language = session.l10n.language_name(tag);
            say(screen, session.l10n.text("locale-facts-not-compared", &args().text("language", language)));
        }
        let judged = locales.iter().map(|locale| locale.files.len()).sum();
        let counts = args().number("files", count(judged)).number("findings", count(findings.len() + content.len()));
        screen.paragraph(Tone::Heading, &session.l10n.text("check-summary", &counts));
    }
    Ok(findings.is_empty() && content.is_empty())
}

/// A language has guides or meanings, and nobody told the check its words for how long something takes and for what must not be done.
fn is_unjudged(files: &[ContentFile], tag: &str) -> bool {
    let texts = [format!("locales/{tag}/guides/"), format!("locales/{tag}/glossary.toml")];
    tag != REFERENCE
        && !turnstone_pack::compares_facts(tag)
        && files.iter().any(|file| texts.iter().any(|text| file.path.starts_with(text)))
}

fn coverage(session: &Session<'_>, options: &LocaleOptions, screen: &mut Screen) -> Result<(), Fault> {
    let locales = locale::locales(&options.folder)?;
    let figures = locale::coverage(&options.folder, &locales)?;
    if options.json {
        let one = |figure: &Coverage| {
            let of = |(have, all): (usize, usize)| json!({ "have": have, "of": all });
            json!({
                "tag": figure.tag, "messages": of(figure.messages), "needs": of(figure.needs), "guides": of(figure.guides),
                "terms": of(figure.terms), "outdated": figure.outdated, "unmarked": figure.unmarked, "state": figure.state,
            })
        };
        print_json(screen, &json!({ "languages": figures.iter().map(one).collect::<Vec<_>>() }));
        return Ok(());
    }
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN);
    let heads = [
        "locale-language",
        "locale-messages",
        "locale-needs",
        "locale-guides",
        "locale-terms",
        "locale-outdated",
        "locale-state",
    ];
    table.set_header(heads.map(|head| session.text(head)));
    for figure in &figures {
        let name = format!("{} {}", figure.tag, turnstone_l10n::plain(&session.l10n.language_name(&figure.tag)));
        let of = |(have, all): (usize, usize)| {
            let share = (100 * have).checked_div(all).unwrap_or(0);
            format!("{have}/{all} ({share} %)")
        };
        table.add_row([
            name,
            of(figure.messages),
            of(figure.needs),
            of(figure.guides),
            of(figure.terms),
            (figure.outdated + figure.unmarked).to_string(),
            session.text(&format!("locale-state-{}", figure.state)),
        ]);
    }
    screen.lines(&table.to_string());
    Ok(())
}
