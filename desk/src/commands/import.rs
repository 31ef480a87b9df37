//! `turnstone pack import`: HSDS data as a pack, with a report on every row.

use crate::fault::Fault;
use crate::input;
use crate::options::ImportOptions;
use crate::output::{Progress, Screen, Tone, write_whole};
use crate::session::Session;
use comfy_table::{CellAlignment, Table, presets::NOTHING};
use std::collections::BTreeSet;
use std::path::Path;
use turnstone_app::{OpenTask, starter_pack};
use turnstone_l10n::{args, plain};
use turnstone_pack::import::{ImportLimits, InputFile, InputFiles, Outcome, Report, import};
use turnstone_pack::record::{LexiconEntry, Record};
use turnstone_pack::{Limits, Pack, PackError, Source};

/// Lines that a reason names in the table; the report's file has them all.
const MOST_LINES: usize = 5;

/// Imports, writes the pack and the report, and shows the report.
///
/// # Errors
/// [`Fault::Unreadable`], [`Fault::Import`], [`Fault::Pack`], [`Fault::Unwritable`], [`Fault::Country`], [`Fault::Time`].
pub fn run(session: &Session<'_>, options: &ImportOptions, screen: &mut Screen) -> Result<bool, Fault> {
    let limits = ImportLimits::default();
    let files = InputFiles::new(read(&options.files, &limits)?, &limits).map_err(Fault::Import)?;
    let confirmed = options.confirmed_public.as_deref().map(list).transpose()?.unwrap_or_default();
    let told = turnstone_pack::import::ImportOptions {
        source: Source {
            id: options.source_id.clone(),
            name: options.source_name.clone(),
            licence: options.licence.clone(),
            url: options.source_url.clone(),
            attribution: String::new(),
        },
        country: session.country()?.unwrap_or_default(),
        language: options.language.clone(),
        time_zone: options.time_zone.clone(),
        confirmed_public: confirmed,
        limits,
    };
    let lexicon = lexicon().map_err(|error| Fault::Pack(starter_pack().id.to_owned(), error))?;
    let task = OpenTask::new();
    let progress = Progress::start(&task, session.text("progress-import"));
    let imported = import(&files, &told, &lexicon, &mut |done| task.step(done.thousandths));
    progress.finish();
    let mut imported = imported.map_err(Fault::Import)?;

    let id = options.pack_id.as_deref().unwrap_or(&options.source_id);
    let packed = imported.pack(id, options.pack_version, &session.now()?.to_string());
    let bytes = packed.map_err(|error| Fault::Pack(options.output.clone(), error))?;
    write_whole(&options.output, &bytes)?;
    if let Some(file) = &options.report {
        let report = serde_json::to_vec_pretty(&imported.report).map_err(|_| Fault::Unwritable(file.clone()))?;
        write_whole(file, &report)?;
    }
    draw(session, screen, &imported.report);
    let records = u32::try_from(imported.records.len()).unwrap_or(u32::MAX);
    let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let written = args().text("name", options.output.as_str()).number("records", records).number("bytes", size);
    screen.gap();
    screen.paragraph(Tone::Plain, &session.l10n.text("pack-written", &written));
    screen.paragraph(Tone::Caution, &session.text("pack-unproven"));
    Ok(true)
}

/// The words by which categories are recognised: those that the core carries.
fn lexicon() -> Result<Vec<LexiconEntry>, PackError> {
    let pack = Pack::read(starter_pack().bytes, Limits::default())?;
    let entries = pack.records.into_iter().filter_map(|record| match record {
        Record::Lexicon(entry) => Some(entry),
        _ => None,
    });
    Ok(entries.collect())
}

/// The files of the input: each file as it is, each folder with the files in it.
fn read(paths: &[String], limits: &ImportLimits) -> Result<Vec<InputFile>, Fault> {
    let mut files = Vec::new();
    for path in paths {
        if Path::new(path).is_dir() {
            for entry in input::entries(Path::new(path))?.iter().filter(|entry| entry.is_file()) {
                files.push(read_one(&entry.to_string_lossy(), limits)?);
            }
        } else {
            files.push(read_one(path, limits)?);
        }
    }
    Ok(files)
}

fn read_one(path: &str, limits: &ImportLimits) -> Result<InputFile, Fault> {
    let name = Path::new(path).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(InputFile { name, bytes: input::bytes(path, limits.bytes)? })
}

/// The ids in a curator's file: one a line, comments after `#`.
fn list(file: &str) -> Result<BTreeSet<String>, Fault> {
    let bytes = input::bytes(file, 16 << 20)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let ids = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
    Ok(ids.filter(|id| !id.is_empty()).map(str::to_owned).collect())
}

/// The report: a table with a row for each table, then the reasons with their first lines.
fn draw(session: &Session<'_>, screen: &mut Screen, report: &Report) {
    let head = ["report-table", "report-rows", "report-kept", "report-mended", "report-dropped"];
    let mut table = table(screen);
    table.set_header(head.map(|id| session.text(id)));
    let totals = &report.totals;
    for (name, counts) in &report.tables {
        table.add_row([
            name.clone(),
            number(counts.rows),
            number(counts.kept),
            number(counts.mended),
            number(counts.dropped),
        ]);
    }
    let sum = [totals.rows, totals.kept, totals.mended, totals.dropped].map(number);
    table.add_row(std::iter::once(session.text("report-total")).chain(sum));
    align(&mut table, 1..5);
    screen.lines(&table.to_string());

    screen.gap();
    let mut reasons = self::table(screen);
    let head = ["report-table", "report-outcome", "report-reason", "report-count", "report-lines"];
    reasons.set_header(head.map(|id| session.text(id)));
    for (name, reason) in report.reasons() {
        let outcome = match reason.outcome {
            Outcome::Kept => "report-kept",
            Outcome::Mended => "report-mended",
            Outcome::Dropped => "report-dropped",
        };
        let mut lines: Vec<String> = reason.lines.iter().take(MOST_LINES).map(ToString::to_string).collect();
        if reason.lines.len() > MOST_LINES {
            lines.push("…".to_owned());
        }
        let row = [name.to_owned(), session.text(outcome), reason.code.clone(), number(reason.count), lines.join(", ")];
        reasons.add_row(row);
    }
    align(&mut reasons, 3..4);
    screen.lines(&reasons.to_string());

    for (id, files) in
        [("report-ignored-files", &report.ignored_files), ("report-missing-files", &report.missing_files)]
    {
        if !files.is_empty() {
            let names: Vec<&str> = files.iter().map(String::as_str).collect();
            let names = plain(&session.l10n.list(&names));
            screen.paragraph(Tone::Caution, &session.l10n.text(id, &args().text("files", names)));
        }
    }
}

fn number(count: u64) -> String {
    count.to_string()
}

fn table(screen: &Screen) -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(comfy_table::ContentArrangement::Dynamic);
    table.set_width(u16::try_from(screen.width()).unwrap_or(u16::MAX));
    table
}

/// Numbers stand on the right.
fn align(table: &mut Table, columns: std::ops::Range<usize>) {
    for index in columns {
        if let Some(column) = table.column_mut(index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
}
