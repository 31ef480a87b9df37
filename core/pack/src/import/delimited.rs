//! Delimited text into tables: commas, semicolons, tabs or bars, quoted fields over several lines, ragged rows.

use super::report::Place;
use super::tables::{Kind, Row, Table};
use super::{ImportError, ImportLimits};

/// Reads a file. `None` when its name and header are those of no table.
///
/// # Errors
/// [`ImportError::TooManyColumns`] and [`ImportError::TooManyRows`].
pub(super) fn read(
    file: &str,
    stem: &str,
    kind_name: &str,
    text: &str,
    encoding: &str,
    limits: &ImportLimits,
    rows_left: &mut u64,
) -> Result<Option<Table>, ImportError> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut table: Option<Table> = None;
    let lines = LineStarts::new(text);
    while reader.read_record(&mut record).unwrap_or(false) {
        let blank = record.iter().all(|cell| cell.trim().is_empty());
        let Some(table) = &mut table else {
            if blank {
                continue;
            }
            if record.len() as u64 > limits.columns {
                return Err(ImportError::TooManyColumns { limit: limits.columns });
            }
            let header: Vec<String> = record.iter().map(|cell| cell.trim().to_lowercase()).collect();
            let Some((kind, _)) = Kind::of(kind_name, &header) else { return Ok(None) };
            table = Some(Table::new(stem, file, encoding, kind, &header));
            continue;
        };
        if blank && record.len() <= 1 {
            continue;
        }
        *rows_left = rows_left.checked_sub(1).ok_or(ImportError::TooManyRows { limit: limits.rows })?;
        let width = table.columns.len();
        // Empty fields beyond the header come from spreadsheets and say nothing.
        let ragged = record.len() < width || record.iter().skip(width).any(|cell| !cell.trim().is_empty());
        let mut cells: Vec<String> = record.iter().take(width).map(str::to_owned).collect();
        cells.resize(width, String::new());
        let start = record.position().map_or(0, |position| position.byte());
        table.rows.push(Row { place: Place::Line(lines.line_of(text, start as usize)), cells, ragged });
    }
    Ok(table)
}

/// The delimiter that splits the first lines most evenly.
fn delimiter(text: &str) -> u8 {
    let head: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(1).collect();
    let Some(first) = head.first() else { return b',' };
    let mut best = (0, b',');
    for candidate in [b',', b';', b'\t', b'|'] {
        let count = first.bytes().take(20_000).filter(|&byte| byte == candidate).count();
        if count > best.0 {
            best = (count, candidate);
        }
    }
    best.1
}

/// Physical lines, since the reader counts records and a quoted field may hold line breaks.
struct LineStarts(Vec<usize>);

impl LineStarts {
    fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (index, &byte) in bytes.iter().enumerate() {
            let lone_return = byte == b'\r' && bytes.get(index + 1) != Some(&b'\n');
            if byte == b'\n' || lone_return {
                starts.push(index + 1);
            }
        }
        LineStarts(starts)
    }

    /// The line of the first byte at or after `offset` that is not part of a line break: the reader's position may stand
    /// before blank lines that it skips.
    fn line_of(&self, text: &str, offset: usize) -> u64 {
        let bytes = text.as_bytes();
        let mut at = offset.min(bytes.len());
        while matches!(bytes.get(at), Some(b'\n' | b'\r')) {
            at += 1;
        }
        self.0.partition_point(|&start| start <= at) as u64
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    fn table(text: &str) -> Table {
        read("services.csv", "services", "services", text, "UTF-8", &ImportLimits::default(), &mut 1000)
            .unwrap()
            .unwrap()
    }

    #[test]
    fn lines_are_where_records_start() {
        let table = table("id,name\n\n1,\"two\nlines\"\r\n\r\n2,b\n3,c");
        let places: Vec<String> = table.rows.iter().map(|row| row.place.to_string()).collect();
        assert_eq!(places, ["3", "6", "7"]);
    }

    #[test]
    fn delimiters_are_told_apart() {
        for text in ["id;name\n1;a,b", "id\tname\n1\ta,b", "id|name\n1|a,b", "id,name\n1,\"a,b\""] {
            assert_eq!(table(text).get(0, "name"), "a,b", "{text}");
        }
    }

    #[test]
    fn ragged_rows_keep_what_they_have() {
        let table = table("id,name,description\n1\n2,b,c,more\n3,b,c,,");
        assert_eq!(table.rows.iter().map(|row| row.ragged).collect::<Vec<_>>(), [true, true, false]);
        assert_eq!(table.get(1, "description"), "c");
    }

    #[test]
    fn a_header_without_end_is_an_error() {
        let wide = vec!["a"; 1_000_000].join(",");
        let read = read("x", "services", "services", &wide, "", &ImportLimits::default(), &mut 10);
        assert_eq!(read.unwrap_err(), ImportError::TooManyColumns { limit: 1000 });
    }
}
