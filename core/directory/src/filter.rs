//! The filters' truth table: for each filter and record, whether it holds, does not, or nobody knows.
//!
//! A record is left out as soon as one filter fails; nothing that is decided elsewhere brings it back. What nobody knows is kept, marked
//! and ranked after, or left out too where the search is strict. An organization is judged by its services: it stays as long as one of
//! them stays, since the filters ask about services.

use crate::order;
use crate::{
    geo::{Point, Reach, distance_km},
    hours::{Moments, Status, Tri},
    query::{FilterKind, Filters},
    row::{CategorySet, Hot, Rows, phase_bit},
    tags::language_matches,
};
use jiff::Timestamp;
use std::{
    cell::{Cell, RefCell},
    cmp::Reverse,
};

/// What a filter says of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It holds.
    Pass,
    /// Nobody knows. Kept, ranked after and marked, unless the search is strict.
    Unknown,
    /// It does not hold. The record is out, whatever else speaks for it.
    Fail,
}

/// All filters' verdict on one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    /// Bit n: the n-th of [`FilterKind::ALL`] is not known.
    unknown: u16,
}

/// What one filter excluded.
const OUT: Judged = Judged { verdict: Verdict::Fail, unknown: 0 };

impl Judged {
    pub(crate) fn unknown(self) -> impl Iterator<Item = FilterKind> {
        FilterKind::ALL.into_iter().enumerate().filter(move |(n, _)| self.unknown & 1 << n != 0).map(|(_, kind)| kind)
    }

    pub(crate) fn unknown_count(self) -> u32 {
        self.unknown.count_ones()
    }
}

/// Filters, made ready to judge thousands of rows.
pub(crate) struct Judge<'a> {
    rows: &'a Rows,
    set: Vec<(usize, FilterKind)>,
    strict: bool,
    categories: CategorySet,
    phases: u8,
    /// For each of the rows' sets of strings: whether it holds an audience that is asked for (fails when it holds none), or a language.
    audiences: Vec<Verdict>,
    speaks: Vec<bool>,
    reach: Option<Reach>,
    open: Option<Open>,
}

impl<'a> Judge<'a> {
    /// `origin`: where distances are measured from. `clock_right`: false when the device's clock is known to be wrong.
    pub(crate) fn new(rows: &'a Rows, filters: &Filters, origin: Option<Point>, clock_right: bool) -> Self {
        // What is dear to find out is asked last: most records are out before.
        let dear = |kind: FilterKind| {
            matches!(kind, FilterKind::Distance) as u8 + 2 * matches!(kind, FilterKind::OpenAt) as u8
        };
        let mut set: Vec<(usize, FilterKind)> =
            FilterKind::ALL.into_iter().enumerate().filter(|(_, kind)| filters.is_set(*kind)).collect();
        order::sort_by_key(&mut set, |(_, kind)| dear(*kind));
        let served = |served: &String| {
            filters.audiences.iter().map(|wanted| audience(wanted, served)).min().unwrap_or(Verdict::Fail)
        };
        let spoken = |spoken: &String| filters.speaks.iter().any(|wanted| language_matches(wanted, spoken));
        Judge {
            rows,
            set,
            strict: filters.strict,
            categories: filters.categories.iter().copied().collect(),
            phases: filters.phases.iter().fold(0, |bits, phase| bits | phase_bit(*phase)),
            audiences: if filters.audiences.is_empty() {
                Vec::new()
            } else {
                // The best verdict is the least.
                let best = rows.best_of_sets(Reverse(Verdict::Fail), |audience| Reverse(served(audience)));
                best.into_iter().map(|Reverse(verdict)| verdict).collect()
            },
            speaks: if filters.speaks.is_empty() { Vec::new() } else { rows.best_of_sets(false, spoken) },
            reach: origin.map(|origin| Reach::new(origin, filters.within_km.unwrap_or(f64::INFINITY))),
            open: filters.open_at.map(|at| Open::new(rows, at, clock_right)),
        }
    }

    /// All filters on one row. A row that is not there fails.
    pub(crate) fn judge(&self, number: u32) -> Judged {
        let Some(hot) = self.rows.hot.get(number as usize) else { return OUT };
        self.judge_as(hot, &|service| self.rows.hot.get(service as usize).map(|hot| self.judge_one(hot)))
    }

    /// All filters on every row, each service once.
    pub(crate) fn judge_all(&self) -> Vec<Judged> {
        let hot = &self.rows.hot;
        let one = |hot: &Hot| if hot.is_organization { OUT } else { self.judge_one(hot) };
        let mut judged: Vec<Judged> = hot.iter().map(one).collect();
        for (at, hot) in hot.iter().enumerate().filter(|(_, hot)| hot.is_organization) {
            let organization = self.judge_as(hot, &|service| judged.get(service as usize).copied());
            if let Some(place) = judged.get_mut(at) {
                *place = organization;
            }
        }
        judged
    }

    /// All filters on a row, where `service` judges an organization's services.
    fn judge_as(&self, hot: &Hot, service: &dyn Fn(u32) -> Option<Judged>) -> Judged {
        if !hot.is_organization || self.set.is_empty() {
            return self.judge_one(hot);
        }
        let services = self.rows.services(hot);
        if services.is_empty() {
            let unknown = self.set.iter().fold(0, |bits, (n, _)| bits | 1 << n);
            return if self.strict { OUT } else { Judged { verdict: Verdict::Unknown, unknown } };
        }
        let judged = services.iter().filter_map(|n| service(*n));
        judged.min_by_key(|j| (j.verdict, j.unknown_count())).unwrap_or(OUT)
    }

    fn judge_one(&self, hot: &Hot) -> Judged {
        let mut judged = Judged { verdict: Verdict::Pass, unknown: 0 };
        for (n, kind) in &self.set {
            match self.verdict(*kind, hot) {
                Verdict::Pass => {}
                Verdict::Unknown if self.strict => return OUT,
                Verdict::Unknown => {
                    judged.verdict = Verdict::Unknown;
                    judged.unknown |= 1 << n;
                }
                Verdict::Fail => return OUT,
            }
        }
        judged
    }

    /// One filter on a service's row: the truth table itself.
    fn verdict(&self, kind: FilterKind, row: &Hot) -> Verdict {
        match kind {
            FilterKind::Category if row.categories.is_empty() => Verdict::Unknown,
            FilterKind::Category => holds(row.categories.meets(&self.categories)),
            FilterKind::Phase if row.phases == 0 => Verdict::Unknown,
            FilterKind::Phase => holds(row.phases & self.phases != 0),
            FilterKind::Audience => match self.audiences.get(row.audiences as usize) {
                Some(verdict @ (Verdict::Pass | Verdict::Unknown)) => *verdict,
                _ if row.audiences_known => Verdict::Fail,
                _ => Verdict::Unknown,
            },
            FilterKind::Language => {
                let speaks = self.speaks.get(row.languages as usize) == Some(&true);
                match (speaks, row.languages_known, row.interpreter) {
                    (true, _, _) => Verdict::Pass,
                    // An interpreter may well speak it; nobody said so.
                    (false, true, Tri::No | Tri::Unknown) => Verdict::Fail,
                    _ => Verdict::Unknown,
                }
            }
            FilterKind::Free => yes(row.free),
            FilterKind::NeedsNoId => match row.photo_id {
                Tri::No => Verdict::Pass,
                Tri::Yes => Verdict::Fail,
                Tri::Unknown => Verdict::Unknown,
            },
            // Whom one need not go to is never too far.
            FilterKind::Distance if row.remote == Tri::Yes => Verdict::Pass,
            FilterKind::Distance => {
                let points = self.rows.points(row);
                match self.reach {
                    Some(reach) if points.iter().any(|point| reach.holds(*point)) => Verdict::Pass,
                    Some(_) if row.points_known && !points.is_empty() => Verdict::Fail,
                    _ => Verdict::Unknown,
                }
            }
            FilterKind::OpenAt => {
                let verdict = |n: &u32| self.open.as_ref().and_then(|open| open.verdict(self.rows, *n));
                self.rows.channels(row).iter().filter_map(verdict).min().unwrap_or(Verdict::Unknown)
            }
            FilterKind::Remote => yes(row.remote),
            FilterKind::AcceptsUndocumented => yes(row.undocumented),
        }
    }
}

fn holds(yes: bool) -> Verdict {
    if yes { Verdict::Pass } else { Verdict::Fail }
}

fn yes(answer: Tri) -> Verdict {
    match answer {
        Tri::Yes => Verdict::Pass,
        Tri::No => Verdict::Fail,
        Tri::Unknown => Verdict::Unknown,
    }
}

/// Whether a service for `served` serves `wanted`. A wider group that usually holds the wanted one is not known to turn it away.
pub(crate) fn audience(wanted: &str, served: &str) -> Verdict {
    const WIDER: &[(&str, &[&str])] = &[
        ("trans", &["lgbtq"]),
        ("lgbtq", &["trans"]),
        ("asylum-seekers", &["refugees", "undocumented"]),
        ("refugees", &["asylum-seekers"]),
        ("undocumented", &["refugees", "asylum-seekers"]),
        ("women", &["survivors"]),
        ("youth", &["lgbtq"]),
    ];
    let wider = || WIDER.iter().any(|(narrow, wide)| *narrow == wanted && wide.contains(&served));
    if wanted == served || served == "everyone" {
        Verdict::Pass
    } else if wider() {
        Verdict::Unknown
    } else {
        Verdict::Fail
    }
}

/// The nearest of a record's points, in kilometres, and whether it is only the middle of a town.
pub(crate) fn nearest(points: &[Point], origin: Option<Point>) -> Option<(f64, bool)> {
    let origin = origin?;
    let distances = points.iter().map(|point| (distance_km(origin, *point), point.town || origin.town));
    distances.min_by(|a, b| a.0.total_cmp(&b.0))
}

/// Which of the rows' hours are open at a time. Each is looked at once, and only when a record that has them got that far.
struct Open {
    clock_right: bool,
    moments: RefCell<Moments>,
    known: Vec<Cell<Option<Verdict>>>,
}

impl Open {
    fn new(rows: &Rows, at: Timestamp, clock_right: bool) -> Self {
        Open { clock_right, moments: RefCell::new(Moments::new(at)), known: vec![Cell::new(None); rows.hours.len()] }
    }

    /// With an appointment only is not open to somebody who just comes.
    fn verdict(&self, rows: &Rows, number: u32) -> Option<Verdict> {
        let known = self.known.get(number as usize)?;
        if let Some(verdict) = known.get() {
            return Some(verdict);
        }
        let verdict = match self.moments.borrow_mut().status(rows.hours.get(number as usize)?) {
            _ if !self.clock_right => Verdict::Unknown,
            Status::Open => Verdict::Pass,
            Status::Closed | Status::Appointment => Verdict::Fail,
            Status::Unknown(_) => Verdict::Unknown,
        };
        known.set(Some(verdict));
        Some(verdict)
    }
}
