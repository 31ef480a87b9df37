//! Inputs that were damaged or made to harm: an error of its kind or a report, never a panic, a full memory or a long wait.

use proptest::prelude::*;
use std::io::{Cursor, Write};
use turnstone_pack::import::*;
use turnstone_tests::import::{files, import_files, options, own};
use zip::write::SimpleFileOptions;

fn file(name: &str, bytes: impl Into<Vec<u8>>) -> InputFile {
    InputFile { name: name.to_owned(), bytes: bytes.into() }
}

fn run(name: &str, bytes: impl Into<Vec<u8>>) -> Result<Import, ImportError> {
    import_files(vec![file(name, bytes)], &options("US"))
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        writer
            .start_file(*name, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated))
            .unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const SERVICES: &str = "id,name,description\n1,Soup,Hot\n2,Beds,Dry\n";

#[test]
fn a_zip_is_a_folder() {
    let packed = zipped(&[("data/services.csv", SERVICES.as_bytes()), ("__MACOSX/data/._services.csv", b"junk")]);
    let one = run("export.zip", packed).unwrap();
    let other = run("services.csv", SERVICES).unwrap();
    assert_eq!(one.records, other.records);
    assert_eq!(one.records.len(), 2);
}

#[test]
fn cut_zips_are_errors() {
    let whole = zipped(&[("services.csv", SERVICES.as_bytes())]);
    for length in 0..whole.len() {
        let cut = run("export.zip", &whole[..length]);
        assert!(cut.is_err(), "{length}");
    }
    assert_eq!(InputFiles::from_zip(b"no zip", &ImportLimits::default()).unwrap_err(), ImportError::DamagedZip);
}

#[test]
fn flipped_bytes_of_a_zip_never_panic() {
    let whole = zipped(&[("services.csv", SERVICES.as_bytes())]);
    for at in 0..whole.len() {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x41;
        let _ = run("export.zip", bytes);
    }
}

#[test]
fn bombs_stop_at_the_limit() {
    let blank = vec![b' '; 64 << 20];
    let bomb = zipped(&[("services.csv", &blank)]);
    assert!(bomb.len() < 100_000);
    assert_eq!(run("bomb.zip", bomb.clone()).unwrap_err(), ImportError::TooDense { limit: 200 });
    let small = ImportLimits { bytes: 1 << 20, ..ImportLimits::default() };
    assert_eq!(InputFiles::from_zip(&bomb, &small).unwrap_err(), ImportError::TooLarge { limit: 1 << 20 });
    let many: Vec<(String, Vec<u8>)> = (0..50).map(|n| (format!("{n}.csv"), b"id\n1\n".to_vec())).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let few = ImportLimits { files: 10, ..ImportLimits::default() };
    assert_eq!(InputFiles::from_zip(&zipped(&many), &few).unwrap_err(), ImportError::TooManyFiles { limit: 10 });
}

#[test]
fn names_in_a_zip_lead_nowhere() {
    let packed = zipped(&[
        ("../../etc/services.csv", SERVICES.as_bytes()),
        ("/abs/locations.csv", b"id,name\n1,A\n"),
        ("C:\\x\\phones.csv", b"id,number\n1,211\n"),
    ]);
    let import = run("export.zip", packed).unwrap();
    assert_eq!(
        import.report.tables.keys().map(String::as_str).collect::<Vec<_>>(),
        ["locations", "phones", "services"]
    );
}

#[test]
fn deep_json_is_refused_before_it_is_parsed() {
    for depth in [65, 500, 200_000] {
        for (open, close) in [("[", "]"), ("{\"services\":", "}")] {
            let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            assert_eq!(run("services.json", deep).unwrap_err(), ImportError::TooDeep { limit: 64 });
        }
        let deep = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let both = vec![file("datapackage.json", deep), file("services.csv", SERVICES)];
        assert_eq!(import_files(both, &options("US")).unwrap_err(), ImportError::TooDeep { limit: 64 });
    }
    assert_eq!(run("services.json", "{\n\"id\": }").unwrap_err(), ImportError::NotJson { line: 2 });
    // Brackets in a text are text.
    let text = format!("[{{\"id\":\"1\",\"name\":\"{}\"}}]", "[".repeat(500));
    assert_eq!(run("services.json", text).unwrap().records.len(), 1);
}

#[test]
fn shapes_of_json() {
    for (name, json, count) in [
        ("services.json", "[{\"id\":\"1\",\"name\":\"A\"},{\"id\":\"2\",\"name\":\"B\"}]", 2),
        ("services.jsonl", "{\"id\":\"1\",\"name\":\"A\"}\n\n{\"id\":\"2\",\"name\":\"B\"}\n", 2),
        (
            "service_list.json",
            "{\"total_items\":2,\"contents\":[{\"id\":\"1\",\"name\":\"A\"},{\"id\":\"2\",\"name\":\"B\"}]}",
            2,
        ),
        (
            "dump.json",
            "{\"services\":[{\"id\":\"1\",\"name\":\"A\"}],\"phones\":[{\"id\":\"p\",\"service_id\":\"1\",\"number\":\"211\"}]}",
            1,
        ),
        ("service.json", "{\"id\":\"1\",\"name\":\"A\",\"phones\":[{\"number\":\"211\"}]}", 1),
    ] {
        let import = run(name, json).unwrap();
        let services = import.report.records.get("service").copied().unwrap_or_default();
        assert_eq!(services, count, "{name}");
    }
    for nothing in ["[]", "{}", "null", "3", "\"text\"", "[1,2]", "{\"contents\":[]}"] {
        assert_eq!(run("services.json", nothing).unwrap_err(), ImportError::NoTables, "{nothing}");
    }
}

#[test]
fn tables_that_are_out_of_shape() {
    let ragged = "id,name,description\n1\n2,B,x,y,z\n3,\"open quote,\n4,D\n";
    let report = run("services.csv", ragged).unwrap().report;
    let services = &report.tables["services"];
    assert_eq!(services.rows, services.kept + services.mended + services.dropped);
    assert!(services.reasons.iter().any(|reason| reason.code == codes::RAGGED_ROW));
    let wide = format!("{}\n", vec!["a"; 1_000_000].join(","));
    assert_eq!(run("services.csv", wide.clone()).unwrap_err(), ImportError::TooManyColumns { limit: 1000 });
    let wide_row = format!("id,name\n1,{wide}2,B\n");
    assert_eq!(run("services.csv", wide_row).unwrap().report.tables["services"].rows, 2);
    let huge = format!("id,name,description\n1,A,{}\n", "word ".repeat(200_000));
    let import = run("services.csv", huge).unwrap();
    assert!(import.report.tables["services"].reasons.iter().any(|reason| reason.code == codes::TEXT_CUT));
    let nul = "id,name\n1,A\0B\n";
    assert!(
        run("services.csv", nul).unwrap().report.tables["services"]
            .reasons
            .iter()
            .any(|reason| reason.code == codes::CONTROL_CHARACTERS)
    );
    for nothing in ["", "\n\n", "\u{feff}", "a;b;c"] {
        let import = run("services.csv", nothing);
        assert!(import.is_err() || import.unwrap().records.is_empty());
    }
    assert_eq!(run("notes.txt", "hello").unwrap_err(), ImportError::NoTables);
}

#[test]
fn ids_that_repeat_or_lack() {
    let csv = "id,name\n1,A\n1,B\n,C\n1,A\n";
    let import = run("services.csv", csv).unwrap();
    assert_eq!(import.records.len(), 3);
    let reasons: Vec<(&str, u64)> =
        import.report.tables["services"].reasons.iter().map(|reason| (reason.code.as_str(), reason.count)).collect();
    assert_eq!(reasons, [("duplicate-row", 1), ("duplicate-id", 2), ("blank-id", 1)]);
}

#[test]
fn parents_in_a_circle_and_joins_in_thousands() {
    let organizations = "id,name,parent_organization_id\n1,A,2\n2,B,1\n3,C,3\n";
    assert_eq!(run("organizations.csv", organizations).unwrap().records.len(), 3);
    let keys = (0..3_000).map(|n| n.to_string()).collect::<Vec<_>>();
    let table =
        |name: &str| format!("id,name\n{}", keys.iter().map(|key| format!("{key},{name}{key}\n")).collect::<String>());
    let every = format!("id,service_id,location_id\n1,\"{0}\",\"{0}\"\n", keys.join(","));
    let all = vec![
        file("services.csv", table("S")),
        file("locations.csv", table("L")),
        file("services_at_location.csv", every),
    ];
    let import = import_files(all, &options("US")).unwrap();
    assert_eq!(import.records.len(), 6_000);
}

#[test]
fn limits_and_cancel() {
    let rows = ImportLimits { rows: 1, ..ImportLimits::default() };
    let input = InputFiles::new(vec![file("services.csv", SERVICES)], &rows).unwrap();
    let mut few = options("US");
    few.limits = rows;
    assert_eq!(import(&input, &few, &[], &mut |_| true).unwrap_err(), ImportError::TooManyRows { limit: 1 });
    let input = InputFiles::new(files(&own("harbour")).unwrap(), &ImportLimits::default()).unwrap();
    let mut steps = 0;
    let mut last = 0;
    import(&input, &options("US"), &[], &mut |progress| {
        assert!(progress.thousandths >= last && progress.thousandths <= 1000);
        last = progress.thousandths;
        steps += 1;
        true
    })
    .unwrap();
    assert_eq!(last, 1000);
    for stop in 0..steps {
        let mut left = stop;
        let given_up = import(&input, &options("US"), &[], &mut |_| {
            left -= 1;
            left >= 0
        });
        assert_eq!(given_up.unwrap_err(), ImportError::Cancelled);
    }
}

#[test]
fn wrong_options_are_errors() {
    let wrong = |change: fn(&mut ImportOptions)| {
        let mut options = options("US");
        change(&mut options);
        import_files(vec![file("services.csv", SERVICES)], &options).unwrap_err()
    };
    assert_eq!(wrong(|options| options.source.id.clear()), ImportError::WrongOptions { what: "source id" });
    assert_eq!(wrong(|options| options.country = "usa".to_owned()), ImportError::WrongOptions { what: "country" });
    assert_eq!(wrong(|options| options.language.clear()), ImportError::WrongOptions { what: "language" });
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_accounted_for(
        name in prop::sample::select(vec!["services.csv", "phones.csv", "regular_schedules.csv", "services.json", "x.zip", "languages.csv"]),
        bytes in proptest::collection::vec(any::<u8>(), 0..300),
    ) {
        if let Ok(import) = run(name, bytes) {
            for table in import.report.tables.values() {
                prop_assert_eq!(table.rows, table.kept + table.mended + table.dropped);
            }
        }
    }

    #[test]
    fn any_cells_are_accounted_for(cells in proptest::collection::vec("\\PC{0,20}", 12)) {
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        let services = format!("id,name,description,url,email,fees\n{}\n{}\n", quoted[..6].join(","), quoted[6..].join(","));
        let schedules = format!("service_id,weekday,opens_at,closes_at\n{},{}\n", quoted[0], quoted[3..6].join(","));
        let phones = format!("service_id,number,type\n{},{}\n", quoted[0], quoted[7..9].join(","));
        let all = vec![file("services.csv", services), file("regular_schedules.csv", schedules), file("phones.csv", phones)];
        let mut one = import_files(all.clone(), &options("US")).unwrap();
        for table in one.report.tables.values() {
            prop_assert_eq!(table.rows, table.kept + table.mended + table.dropped);
        }
        let mut other = import_files(all, &options("US")).unwrap();
        let pack = |import: &mut Import| import.pack("t", 1, "2026-01-01T00:00:00Z").unwrap();
        let bytes = pack(&mut one);
        prop_assert_eq!(&bytes, &pack(&mut other));
        prop_assert_eq!(turnstone_pack::Pack::read(&bytes, turnstone_pack::Limits::default()).unwrap().records, one.records);
    }
}
