//! Directories made up by rule: as large as wanted, the same for the same seed, with something unknown in every field.

use turnstone_pack::{
    Manifest, Pack,
    record::{
        Access, Address, Answer, Asks, AtLocation, Category, Coordinates, Cost, Delivery, DialNumber, Hours, HoursKind,
        Location, Organization, Phone, Place, Record, Schedule, Serves, Service, ServiceArea, Text, Visibility,
        Weekday,
    },
};

/// Pseudo-random numbers (SplitMix64): the same everywhere.
#[derive(Debug, Clone)]
pub struct Numbers(u64);

impl Numbers {
    /// Starts a row of numbers.
    pub fn new(seed: u64) -> Self {
        Numbers(seed)
    }

    /// The next number below `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % limit.max(1) as u64) as usize
    }

    fn answer(&mut self) -> Answer {
        [Answer::Yes, Answer::No, Answer::Unknown][self.below(3)]
    }

    fn some<T: Clone>(&mut self, of: &[T], most: usize) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| of[self.below(of.len())].clone()).collect()
    }
}

/// Countries of made-up records.
pub const COUNTRIES: &[&str] = &["US", "DE", "KE", "INT"];
/// Languages of made-up records.
pub const LANGUAGES: &[&str] = &["en", "es", "ar", "fa-AF", "sw", "uk"];
/// Audiences of made-up records.
pub const AUDIENCES: &[&str] = &["everyone", "lgbtq", "trans", "women", "youth", "refugees"];
const WORDS: &[&str] =
    &["legal", "night", "house", "open", "river", "harbour", "help", "north", "clinic", "welcome", "garden"];

/// A pack of `services` made-up services with their organizations and locations.
pub fn pack(services: usize, seed: u64) -> Pack {
    let mut numbers = Numbers::new(seed);
    let mut records = Vec::new();
    for n in 0..services {
        let country = COUNTRIES[numbers.below(COUNTRIES.len())];
        if n % 3 == 0 {
            records.push(Record::Organization(organization(n / 3, country, &mut numbers)));
        }
        let location = numbers.below(4) > 0;
        if location {
            records.push(Record::Location(self::location(n, country, &mut numbers)));
        }
        records.push(Record::Service(service(n, country, location, &mut numbers)));
    }
    from_records("made-up", records)
}

/// A pack of these records, with a manifest that fits them.
pub fn from_records(id: &str, mut records: Vec<Record>) -> Pack {
    records.sort_by(|a, b| a.key().cmp(&b.key()));
    let lines: Vec<u8> = records.iter().flat_map(|r| serde_json::to_vec(r).unwrap_or_default()).collect();
    let manifest = Manifest {
        format: Manifest::FORMAT,
        id: id.to_owned(),
        version: 1,
        made_at: "2026-11-20T00:00:00Z".to_owned(),
        content_bytes: lines.len() as u64,
        content_sha256: turnstone_pack::content_hash(&lines),
        ..Manifest::default()
    };
    Pack { manifest, records }
}

fn words(numbers: &mut Numbers, count: usize) -> String {
    (0..count).map(|_| WORDS[numbers.below(WORDS.len())]).collect::<Vec<_>>().join(" ")
}

fn organization(n: usize, country: &str, numbers: &mut Numbers) -> Organization {
    Organization {
        id: format!("org-{n:05}"),
        name: Text::source("en", format!("{} {n}", words(numbers, 2))),
        country: country.to_owned(),
        ..Organization::default()
    }
}

fn location(n: usize, country: &str, numbers: &mut Numbers) -> Location {
    let known = numbers.below(3) > 0;
    Location {
        id: format!("loc-{n:05}"),
        visibility: Visibility::Full,
        physical: Some(Address { country: country.to_owned(), ..Address::default() }),
        coordinates: known.then(|| Coordinates {
            latitude: 52.0 + numbers.below(2000) as f64 / 1000.0,
            longitude: 13.0 + numbers.below(2000) as f64 / 1000.0,
        }),
        ..Location::default()
    }
}

fn hours(numbers: &mut Numbers) -> Hours {
    let days = [Weekday::Mo, Weekday::Tu, Weekday::We, Weekday::Th, Weekday::Fr, Weekday::Sa, Weekday::Su];
    match numbers.below(4) {
        0 => Hours::default(),
        1 => Hours { kind: HoursKind::Always, ..Hours::default() },
        _ => {
            let opens = numbers.below(20);
            Hours {
                kind: HoursKind::Scheduled,
                schedules: vec![Schedule {
                    days: days[..=numbers.below(7)].to_vec(),
                    opens: format!("{opens:02}:30"),
                    closes: format!("{:02}:00", opens + 1 + numbers.below(4)),
                    ..Schedule::default()
                }],
                closed_on_holidays: numbers.answer(),
                appointment_only: if numbers.below(6) == 0 { Answer::Yes } else { Answer::Unknown },
                ..Hours::default()
            }
        }
    }
}

fn service(n: usize, country: &str, location: bool, numbers: &mut Numbers) -> Service {
    let text = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    let known = |numbers: &mut Numbers, of: &[&str]| (numbers.below(3) > 0).then(|| text(&numbers.some(of, 3)));
    Service {
        id: format!("service-{n:05}"),
        organization: format!("org-{:05}", n / 3),
        name: Text::source("en", format!("{} {n}", words(numbers, 3))),
        summary: Text::source("en", words(numbers, 12)),
        categories: numbers.some(&Category::ALL[..12], 3),
        crisis: numbers.below(10) == 0,
        delivery: numbers.some(&[Delivery::Remote, Delivery::InPerson, Delivery::ComesToYou], 2),
        areas: vec![ServiceArea { country: country.to_owned(), ..ServiceArea::default() }],
        locations: location
            .then(|| AtLocation { location: format!("loc-{n:05}"), ..AtLocation::default() })
            .into_iter()
            .collect(),
        phones: vec![Phone {
            dial: Some(DialNumber::International(format!("+4930{n:06}"))),
            as_printed: format!("030 {n:06}"),
            languages: known(numbers, LANGUAGES),
            hours: hours(numbers),
            ..Phone::default()
        }],
        hours: hours(numbers),
        serves: Serves { audiences: known(numbers, AUDIENCES), undocumented: numbers.answer(), ..Serves::default() },
        asks: Asks { photo_id: numbers.answer(), ..Asks::default() },
        cost: Cost { free: numbers.answer(), ..Cost::default() },
        access: Access { languages: known(numbers, LANGUAGES), interpreter: numbers.answer(), ..Access::default() },
        ..Service::default()
    }
}

/// A town.
pub fn town(id: u32, name: &str, country: &str, at: (f64, f64), population: u32, zone: &str) -> Record {
    Record::Place(Place {
        id: format!("geonames:{id}"),
        names: vec![name.to_owned()],
        country: country.to_owned(),
        coordinates: Coordinates { latitude: at.0, longitude: at.1 },
        population,
        time_zone: zone.to_owned(),
    })
}
