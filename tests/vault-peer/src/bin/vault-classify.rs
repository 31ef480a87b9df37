//! Classifiers that try to tell vaults apart: with one, two or three notebooks, erased or not. Prints the table of `docs/benchmarks/notes.md`.
//!
//! `vault-classify [VAULTS [LARGE]]`: so many small vaults of each class, and so many at product size. One look at the file, and
//! one at the trace of reads and writes (offset, length, order, sync) of the same session. What is right is known, so a classifier may learn: two
//! of them, cross-validated. An AUC of 0.5 is guessing. This is a floor and no proof: another classifier may see more.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chacha20::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use turnstone_vault::{
    BLOCK, Change, Clock, Container, Cost, DeviceSecret, Geometry, HEAD, ItemId, LANES, Notebook, Options,
};
use turnstone_vault_peer::{Keystore, Memory, Outcome, Step};

const OWN: &[u8] = b"lamp river seven tuesday";
const OTHERS: [&[u8]; 2] = [b"green kettle over bridges", b"paper moon under windows"];
const ERASING: &[u8] = b"seven small brown horses";
/// Folds of the cross-validation.
const FOLDS: usize = 5;

/// What is to be told apart. Every class ends with the same session in the same notebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    One,
    Two,
    Three,
    /// Three, of which the erasing passphrase left one.
    Erased,
    /// Two, of which one erased itself.
    ErasedItself,
}

const CLASSES: [Class; 5] = [Class::One, Class::Two, Class::Three, Class::Erased, Class::ErasedItself];

impl Class {
    fn name(self) -> &'static str {
        match self {
            Class::One => "one",
            Class::Two => "two",
            Class::Three => "three",
            Class::Erased => "three, erased to one",
            Class::ErasedItself => "two, one erased itself",
        }
    }
}

struct Told;

impl Clock for Told {
    fn now(&self) -> Duration {
        Duration::ZERO
    }

    fn wait_until(&self, _: Duration) {}
}

/// Some saves, one deletion.
fn filled(notebook: &Notebook, rng: &mut ChaCha20Rng, saves: u32) -> Outcome {
    for number in 0..saves {
        let text = vec![b'.'; 200 + (rng.next_u32() % 6_000) as usize];
        notebook.commit(&[Change { id: ItemId([number as u8 + 1; 16]), content: Some(&text) }], rng)?;
    }
    Ok(notebook.commit(&[Change { id: ItemId([1; 16]), content: None }], rng)?)
}

/// A vault of a class: its bytes, its lanes' geometry, and the trace of the session.
fn vault(class: Class, options: Options, seed: u64) -> Outcome<(Vec<u8>, Geometry, Vec<Step>)> {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let memory = Memory::default();
    let keystore = Keystore::default();
    let device = Some(Arc::new(keystore) as Arc<dyn DeviceSecret>);
    let container = Container::create(Arc::new(memory.clone()), device, options, &mut rng, &mut |_| true)?;
    let open = |passphrase: &[u8], rng: &mut ChaCha20Rng| -> Outcome<Notebook> {
        Ok(container.unlock(passphrase, rng, &Told)?.load(rng)?)
    };
    container.new_notebook(OWN, &[], &mut rng)?;
    let others = match class {
        Class::One => 0,
        Class::Two | Class::ErasedItself => 1,
        Class::Three | Class::Erased => 2,
    };
    let mut known = vec![OWN];
    for other in &OTHERS[..others] {
        container.new_notebook(other, &known, &mut rng)?;
        known.push(other);
        let saves = 2 + rng.next_u32() % 5;
        filled(&open(other, &mut rng)?, &mut rng, saves)?;
    }
    {
        let notebook = open(OWN, &mut rng)?;
        notebook.set_erasing_passphrase(ERASING, &mut rng)?;
        filled(&notebook, &mut rng, 4)?;
    }
    match class {
        Class::Erased => drop(container.unlock(ERASING, &mut rng, &Told)?),
        Class::ErasedItself => open(OTHERS[0], &mut rng)?.erase(&mut rng)?,
        // What was done is one more attempt at the lock screen.
        _ => drop(container.unlock(b"no notebook has this one", &mut rng, &Told).err()),
    }
    // The session that is watched: the same for all.
    memory.state().trace.clear();
    {
        let mut rng = ChaCha20Rng::seed_from_u64(seed ^ 0x5e55_1011);
        let notebook = open(OWN, &mut rng)?;
        for number in 0..4u8 {
            let text = vec![b'.'; 500 + 1_500 * usize::from(number)];
            notebook.commit(&[Change { id: ItemId([number + 40; 16]), content: Some(&text) }], &mut rng)?;
        }
        notebook.commit(&[Change { id: ItemId([40; 16]), content: None }], &mut rng)?;
        for (id, _) in notebook.ids() {
            notebook.read(id)?;
        }
    }
    let state = memory.state();
    let stripe = LANES as u64 * u64::from(options.lane_blocks) * BLOCK as u64;
    let stripes = u32::try_from((state.bytes.len() as u64 - HEAD) / stripe)?;
    let trace = state.trace.iter().map(|(_, step)| *step).collect();
    Ok((state.bytes.clone(), Geometry { lane_blocks: options.lane_blocks, stripes }, trace))
}

/// Chi-squared of the bytes' histogram, bits of entropy a byte, longest run of zeros, share of set bits, correlation with the next byte.
fn statistics(bytes: &[u8], into: &mut Vec<f64>) {
    let mut histogram = [0u32; 256];
    let (mut run, mut longest, mut ones, mut product) = (0u32, 0u32, 0u64, 0f64);
    let mut before = 127.5f64;
    for byte in bytes {
        histogram[usize::from(*byte)] += 1;
        run = if *byte == 0 { run + 1 } else { 0 };
        longest = longest.max(run);
        ones += u64::from(byte.count_ones());
        product += (f64::from(*byte) - 127.5) * (before - 127.5);
        before = f64::from(*byte);
    }
    let count = bytes.len().max(1) as f64;
    let expected = count / 256.0;
    let chi: f64 = histogram.iter().map(|seen| (f64::from(*seen) - expected).powi(2) / expected).sum();
    let entropy: f64 = histogram
        .iter()
        .filter(|seen| **seen > 0)
        .map(|seen| f64::from(*seen) / count)
        .map(|share| -share * share.log2())
        .sum();
    into.extend([chi, entropy, f64::from(longest), ones as f64 / (8.0 * count), product / count]);
}

/// What one look at the file shows. Of lanes also the order of their values, since which lane is whose differs.
fn file_features(bytes: &[u8], geometry: Geometry) -> Vec<f64> {
    let mut features = vec![bytes.len() as f64];
    statistics(bytes, &mut features);
    statistics(&bytes[..BLOCK], &mut features);
    statistics(&bytes[2 * BLOCK..HEAD as usize], &mut features);
    for envelope in 0..12 {
        let at = 48 + envelope * 128;
        statistics(&bytes[at..at + 128], &mut features);
    }
    let lane_bytes = |lane: usize| -> Vec<u8> {
        (0..geometry.blocks())
            .flat_map(|block| {
                let at = geometry.offset(lane, block) as usize;
                bytes[at..at + BLOCK].iter().copied()
            })
            .collect()
    };
    let lanes: Vec<Vec<u8>> = (0..LANES).map(lane_bytes).collect();
    let mut of_lanes: Vec<Vec<f64>> = Vec::new();
    for lane in &lanes {
        let mut own = Vec::new();
        statistics(lane, &mut own);
        // Roots, and the extremes over all blocks.
        statistics(&lane[..BLOCK], &mut own);
        statistics(&lane[BLOCK..2 * BLOCK], &mut own);
        let blocks: Vec<Vec<f64>> = lane
            .chunks(BLOCK)
            .map(|block| {
                let mut one = Vec::new();
                statistics(block, &mut one);
                one
            })
            .collect();
        for column in 0..5 {
            let values = blocks.iter().map(|block| block[column]);
            own.push(values.clone().fold(f64::NEG_INFINITY, f64::max));
            own.push(values.fold(f64::INFINITY, f64::min));
        }
        of_lanes.push(own);
    }
    for column in 0..of_lanes[0].len() {
        let mut values: Vec<f64> = of_lanes.iter().map(|lane| lane[column]).collect();
        features.extend(&values);
        values.sort_by(f64::total_cmp);
        features.extend(values);
    }
    let mut correlations = Vec::new();
    for a in 0..LANES {
        for b in 0..a {
            let equal = lanes[a].iter().zip(&lanes[b]).filter(|(a, b)| a == b).count();
            correlations.push(equal as f64 / lanes[a].len().max(1) as f64);
        }
    }
    features.extend(&correlations);
    correlations.sort_by(f64::total_cmp);
    features.extend(correlations);
    features
}

/// What the trace of a session shows: counts, lengths, how it is spread over lanes and blocks, its first steps one by one.
fn trace_features(trace: &[Step], geometry: Geometry) -> Vec<f64> {
    let lane_bytes = u64::from(geometry.lane_blocks) * BLOCK as u64;
    let place = |offset: u64| -> (usize, f64) {
        if offset < HEAD {
            return (LANES, offset as f64 / BLOCK as f64);
        }
        let within = (offset - HEAD) / lane_bytes;
        let block =
            (offset - HEAD) % lane_bytes / BLOCK as u64 + within / LANES as u64 * u64::from(geometry.lane_blocks);
        ((within % LANES as u64) as usize, block as f64)
    };
    let mut counts = [0f64; 3];
    let mut sums = [0f64; 3];
    let mut spread = [[0f64; 2]; LANES + 1];
    let mut blocks: BTreeMap<u64, u32> = BTreeMap::new();
    let mut steps = Vec::new();
    let mut order = 0f64;
    for (number, step) in trace.iter().enumerate() {
        let (kind, offset, length) = match step {
            Step::Read(offset, length) => (0, *offset, *length),
            Step::Write(offset, length) => (1, *offset, *length),
            Step::Sync => (2, 0, 0),
        };
        counts[kind] += 1.0;
        sums[kind] += length as f64;
        order += number as f64 * (kind as f64 + 1.0);
        if kind < 2 {
            let (lane, block) = place(offset);
            spread[lane][kind] += 1.0;
            *blocks.entry(block as u64).or_default() += 1;
        }
        if steps.len() < 5 * 300 {
            let (lane, block) = place(offset);
            steps.extend([kind as f64, length as f64, block, lane as f64, offset as f64]);
        }
    }
    steps.resize(5 * 300, -1.0);
    let mut features = vec![trace.len() as f64, order, blocks.len() as f64];
    features.extend(counts);
    features.extend(sums);
    let mut of_lanes: Vec<[f64; 2]> = spread[..LANES].to_vec();
    features.extend(spread.iter().flatten());
    of_lanes.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
    features.extend(of_lanes.iter().flatten());
    features.extend(blocks.values().map(|seen| f64::from(*seen)).take(40).chain(std::iter::repeat(0.0)).take(40));
    features.extend(steps);
    features
}

/// Columns with the mean taken away, in standard deviations; constant ones are left out.
fn standardised(rows: &mut [Vec<f64>]) {
    let columns = rows.first().map_or(0, Vec::len);
    let count = rows.len().max(1) as f64;
    let mut kept = Vec::new();
    for column in 0..columns {
        let mean = rows.iter().map(|row| row[column]).sum::<f64>() / count;
        let spread = (rows.iter().map(|row| (row[column] - mean).powi(2)).sum::<f64>() / count).sqrt();
        if spread > 1e-12 * mean.abs().max(1e-9) {
            kept.push((column, mean, spread));
        }
    }
    for row in rows {
        *row = kept.iter().map(|(column, mean, spread)| (row[*column] - mean) / spread).collect();
    }
}

/// Logistic regression by gradient descent, with a weight on large coefficients: the scores of `tested`.
fn logistic(learned: &[(&[f64], bool)], tested: &[&[f64]]) -> Vec<f64> {
    let columns = learned.first().map_or(0, |(row, _)| row.len());
    let mut weights = vec![0f64; columns + 1];
    let score = |weights: &[f64], row: &[f64]| -> f64 {
        weights[columns] + row.iter().zip(weights).map(|(value, weight)| value * weight).sum::<f64>()
    };
    let rate = 0.5 / (columns as f64).sqrt().max(1.0);
    for step in 0..120 {
        let mut gradient = vec![0f64; columns + 1];
        for (row, truth) in learned {
            let error = 1.0 / (1.0 + (-score(&weights, row)).exp()) - f64::from(u8::from(*truth));
            gradient.iter_mut().zip(row.iter()).for_each(|(sum, value)| *sum += error * value);
            gradient[columns] += error;
        }
        let rate = rate / (1.0 + step as f64 / 40.0);
        for (weight, sum) in weights.iter_mut().zip(gradient) {
            *weight -= rate * (sum / learned.len().max(1) as f64 + 0.01 * *weight);
        }
    }
    tested.iter().map(|row| score(&weights, row)).collect()
}

/// A forest of trees of three questions, each of the best of some columns drawn at random: the scores of `tested`.
fn forest(learned: &[(&[f64], bool)], tested: &[&[f64]], rng: &mut ChaCha20Rng) -> Vec<f64> {
    let columns = learned.first().map_or(0, |(row, _)| row.len());
    let mut scores = vec![0f64; tested.len()];
    if columns == 0 {
        return scores;
    }
    let tries = ((columns as f64).sqrt() as usize).max(4);
    for _ in 0..60 {
        let drawn: Vec<usize> = (0..learned.len()).map(|_| rng.next_u32() as usize % learned.len()).collect();
        let all: Vec<usize> = (0..tested.len()).collect();
        grow(learned, drawn, tested, all, 3, tries, rng, &mut scores);
    }
    scores
}

#[allow(clippy::too_many_arguments)]
fn grow(
    learned: &[(&[f64], bool)],
    here: Vec<usize>,
    tested: &[&[f64]],
    asked: Vec<usize>,
    depth: usize,
    tries: usize,
    rng: &mut ChaCha20Rng,
    scores: &mut [f64],
) {
    let yes = here.iter().filter(|number| learned[**number].1).count() as f64;
    let count = here.len() as f64;
    let mut best: Option<(f64, usize, f64)> = None;
    if depth > 0 && here.len() >= 10 && yes > 0.0 && yes < count {
        for _ in 0..tries {
            let column = rng.next_u32() as usize % learned[0].0.len();
            let at = learned[here[rng.next_u32() as usize % here.len()]].0[column];
            let (mut below, mut below_yes) = (0f64, 0f64);
            for number in &here {
                if learned[*number].0[column] <= at {
                    below += 1.0;
                    below_yes += f64::from(u8::from(learned[*number].1));
                }
            }
            let above = count - below;
            if below < 5.0 || above < 5.0 {
                continue;
            }
            let above_yes = yes - below_yes;
            let mixed = below_yes * (below - below_yes) / below + above_yes * (above - above_yes) / above;
            if best.is_none_or(|(least, ..)| mixed < least) {
                best = Some((mixed, column, at));
            }
        }
    }
    let Some((_, column, at)) = best else {
        asked.iter().for_each(|number| scores[*number] += (yes + 1.0) / (count + 2.0));
        return;
    };
    let (below, above) = here.into_iter().partition(|number| learned[*number].0[column] <= at);
    let (asked_below, asked_above) = asked.into_iter().partition(|number| tested[*number][column] <= at);
    grow(learned, below, tested, asked_below, depth - 1, tries, rng, scores);
    grow(learned, above, tested, asked_above, depth - 1, tries, rng, scores);
}

/// How often one of the second class has a higher score than one of the first; equal scores count half.
fn auc(scores: &[f64], truths: &[bool]) -> f64 {
    let mut order: Vec<usize> = (0..scores.len()).collect();
    order.sort_by(|a, b| scores[*a].total_cmp(&scores[*b]));
    let (mut ranks, mut at) = (0f64, 0);
    while at < order.len() {
        let end = (at..order.len()).find(|next| scores[order[*next]] != scores[order[at]]).unwrap_or(order.len());
        let rank = (at + 1 + end) as f64 / 2.0;
        ranks += rank * order[at..end].iter().filter(|number| truths[**number]).count() as f64;
        at = end;
    }
    let yes = truths.iter().filter(|truth| **truth).count() as f64;
    let no = truths.len() as f64 - yes;
    (ranks - yes * (yes + 1.0) / 2.0) / (yes * no)
}

/// The cross-validated AUC of both classifiers.
fn told_apart(first: &[Vec<f64>], second: &[Vec<f64>], seed: u64) -> (f64, f64) {
    let mut rng = ChaCha20Rng::seed_from_u64(seed);
    let mut rows: Vec<Vec<f64>> = first.iter().chain(second).cloned().collect();
    standardised(&mut rows);
    let truths: Vec<bool> = (0..rows.len()).map(|number| number >= first.len()).collect();
    let mut folds: Vec<usize> = (0..rows.len()).map(|number| number % FOLDS).collect();
    for number in (1..folds.len()).rev() {
        folds.swap(number, rng.next_u32() as usize % (number + 1));
    }
    let mut sums = (0f64, 0f64);
    for fold in 0..FOLDS {
        let learned: Vec<(&[f64], bool)> = (0..rows.len())
            .filter(|number| folds[*number] != fold)
            .map(|number| (rows[number].as_slice(), truths[number]))
            .collect();
        let test: Vec<usize> = (0..rows.len()).filter(|number| folds[*number] == fold).collect();
        let tested: Vec<&[f64]> = test.iter().map(|number| rows[*number].as_slice()).collect();
        let truth: Vec<bool> = test.iter().map(|number| truths[*number]).collect();
        sums.0 += auc(&logistic(&learned, &tested), &truth) / FOLDS as f64;
        sums.1 += auc(&forest(&learned, &tested, &mut rng), &truth) / FOLDS as f64;
    }
    sums
}

fn experiment(title: &str, options: Options, vaults: usize) -> Outcome<f64> {
    let mut files: Vec<Vec<Vec<f64>>> = Vec::new();
    let mut traces: Vec<Vec<Vec<f64>>> = Vec::new();
    for (number, class) in CLASSES.into_iter().enumerate() {
        let (mut of_files, mut of_traces) = (Vec::new(), Vec::new());
        for seed in 0..vaults as u64 {
            let (bytes, geometry, trace) = vault(class, options, seed << 8 | number as u64)?;
            of_files.push(file_features(&bytes, geometry));
            of_traces.push(trace_features(&trace, geometry));
        }
        files.push(of_files);
        traces.push(of_traces);
    }
    // What chance alone gives, at 95%: twice the standard error of an AUC of 0.5.
    let n = vaults as f64;
    let chance = 1.96 * ((2.0 * n + 1.0) / (12.0 * n * n)).sqrt();
    println!("## {title}: {vaults} vaults of each class\n");
    println!("Chance alone: 0.5 ± {chance:.3} (95%).\n");
    println!(
        "| told apart | file: logistic | file: forest | trace: logistic | trace: forest |\n| --- | --- | --- | --- | --- |"
    );
    let mut most = 0f64;
    for a in 0..CLASSES.len() {
        for b in a + 1..CLASSES.len() {
            let seed = (a * 10 + b) as u64;
            let file = told_apart(&files[a], &files[b], seed);
            let trace = told_apart(&traces[a], &traces[b], seed);
            most = [file.0, file.1, trace.0, trace.1].into_iter().fold(most, f64::max);
            println!(
                "| {} / {} | {:.3} | {:.3} | {:.3} | {:.3} |",
                CLASSES[a].name(),
                CLASSES[b].name(),
                file.0,
                file.1,
                trace.0,
                trace.1
            );
        }
    }
    // What these classifiers make of nothing: the first two classes, mixed and cut in two, again and again.
    let (mut by_chance, halves) = (Vec::new(), if vaults < 100 { 100 } else { 10 });
    let mut rng = ChaCha20Rng::seed_from_u64(1_234);
    for seed in 0..halves {
        let mut both: Vec<Vec<f64>> = files[0].iter().chain(&files[1]).cloned().collect();
        for number in (1..both.len()).rev() {
            both.swap(number, rng.next_u32() as usize % (number + 1));
        }
        let (a, b) = both.split_at(vaults);
        let (logistic, forest) = told_apart(a, b, seed);
        by_chance.extend([logistic, forest]);
    }
    by_chance.sort_by(f64::total_cmp);
    let at = |share: f64| by_chance[((by_chance.len() - 1) as f64 * share).round() as usize];
    // A classifier that finds nothing must be seen to find something: eight zero bytes in a block.
    let marked: Vec<Vec<f64>> = (0..vaults as u64)
        .map(|seed| {
            let (mut bytes, geometry, _) = vault(Class::One, options, seed << 8 | 200)?;
            let at = geometry.offset((seed % 4) as usize, 3) as usize;
            bytes[at..at + 8].fill(0);
            Ok(file_features(&bytes, geometry))
        })
        .collect::<Outcome<_>>()?;
    let control = told_apart(&files[0], &marked, 99);
    println!("| one / one with eight zero bytes (control) | {:.3} | {:.3} | | |\n", control.0, control.1);
    let (low, mid, high) = (at(0.025), at(0.5), at(0.975));
    println!(
        "Classes drawn by chance, {halves} times, both classifiers on files: median {mid:.3}, 95% between {low:.3} and {high:.3}.\n"
    );
    println!("Highest: {most:.3}.\n");
    Ok(most)
}

fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let vaults = arguments.next().map_or(Ok(1_000), |number| number.parse())?;
    let large: usize = arguments.next().map_or(Ok(20), |number| number.parse())?;
    let cheap = Cost { memory_kib: 8, passes: 1 };
    let small = Options { cost: cheap, stripes: 2, hold_ms: 1, lane_blocks: 16 };
    let most = experiment("Small", small, vaults)?;
    if large >= FOLDS * 2 {
        // As large as every installation makes it; the passphrases are cheap, which shows nowhere but in the head's numbers.
        experiment("Product size", Options { cost: cheap, ..Options::for_room(2, cheap, 1) }, large)?;
    }
    if vaults >= 1_000 && most > 0.55 {
        return Err(format!("AUC {most:.3}: more than 0.55").into());
    }
    Ok(())
}
