//! What became of each row while records are made. Every row must be spoken for: one that nobody took is dropped, and says so.

use super::report::{Outcome, Place, Reason, Report, TableReport};
use super::{codes, tables::Table};
use std::collections::BTreeMap;

/// A row: the table's number and the row's number in it, both from 0.
pub(super) type RowKey = (usize, usize);

#[derive(Default, Clone)]
struct RowLedger {
    taken: bool,
    reasons: Vec<(&'static str, Outcome)>,
}

impl RowLedger {
    /// Of a row that did not come in only counts why: what was mended in it before is gone with it.
    fn explain(&mut self) {
        for reason in &mut self.reasons {
            if reason.0 == codes::BROKEN_JOIN {
                reason.1 = Outcome::Dropped;
            }
        }
        self.reasons.retain(|reason| reason.1 == Outcome::Dropped);
        if self.reasons.is_empty() {
            self.reasons.push((codes::NO_PARENT, Outcome::Dropped));
        }
    }
}

/// Outcomes and reasons of all rows.
pub(super) struct Ledger {
    rows: Vec<Vec<RowLedger>>,
}

impl Ledger {
    pub(super) fn new(tables: &[Table]) -> Self {
        Ledger { rows: tables.iter().map(|table| vec![RowLedger::default(); table.rows.len()]).collect() }
    }

    fn row(&mut self, (table, row): RowKey) -> Option<&mut RowLedger> {
        self.rows.get_mut(table)?.get_mut(row)
    }

    /// Something of the row came in.
    pub(super) fn keep(&mut self, key: RowKey) {
        if let Some(row) = self.row(key) {
            row.taken = true;
        }
    }

    /// Something of the row was changed or left out. It does not say that the row came in.
    pub(super) fn mend(&mut self, key: RowKey, code: &'static str) {
        self.note(key, code, Outcome::Mended);
    }

    /// Nothing of the row came in.
    pub(super) fn drop(&mut self, key: RowKey, code: &'static str) {
        self.note(key, code, Outcome::Dropped);
    }

    fn note(&mut self, key: RowKey, code: &'static str, outcome: Outcome) {
        let Some(row) = self.row(key) else { return };
        match row.reasons.iter_mut().find(|reason| reason.0 == code) {
            Some(reason) => reason.1 = reason.1.max(outcome),
            None => row.reasons.push((code, outcome)),
        }
    }

    /// The report's tables and totals.
    pub(super) fn finish(self, tables: &[Table], report: &mut Report) {
        for (table, rows) in tables.iter().zip(self.rows) {
            let entry = report.tables.entry(table.stem.clone()).or_insert_with(|| TableReport {
                file: table.file.clone(),
                encoding: table.encoding.clone(),
                ..TableReport::default()
            });
            entry.ignored_columns.extend(table.ignored_columns());
            let mut reasons: BTreeMap<(Outcome, &'static str), Vec<Place>> = BTreeMap::new();
            for (row, mut ledger) in table.rows.iter().zip(rows) {
                if !ledger.taken {
                    ledger.explain();
                }
                entry.rows += 1;
                // A row that came in by one link and failed by another one came in.
                if !ledger.taken {
                    entry.dropped += 1;
                } else if ledger.reasons.is_empty() {
                    entry.kept += 1;
                } else {
                    entry.mended += 1;
                }
                for (code, outcome) in ledger.reasons {
                    let outcome = if ledger.taken { Outcome::Mended } else { outcome };
                    reasons.entry((outcome, code)).or_default().push(row.place.clone());
                }
            }
            for place in &table.repeats {
                entry.rows += 1;
                entry.dropped += 1;
                reasons.entry((Outcome::Dropped, codes::REPEATED_OBJECT)).or_default().push(place.clone());
            }
            for ((outcome, code), lines) in reasons {
                let known = entry.reasons.iter_mut().find(|reason| reason.code == code && reason.outcome == outcome);
                if let Some(reason) = known {
                    reason.count += lines.len() as u64;
                    reason.lines.extend(lines);
                } else {
                    let count = lines.len() as u64;
                    entry.reasons.push(Reason { code: code.to_owned(), outcome, count, lines });
                }
            }
            entry.reasons.sort_by(|a, b| {
                b.outcome.cmp(&a.outcome).then(b.count.cmp(&a.count)).then_with(|| a.code.cmp(&b.code))
            });
        }
        for table in report.tables.values() {
            report.totals.rows += table.rows;
            report.totals.kept += table.kept;
            report.totals.mended += table.mended;
            report.totals.dropped += table.dropped;
        }
    }
}
