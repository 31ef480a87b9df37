#![allow(warnings)]
mod support;
use support::*;
use turnstone_vault::*;
fn idn(n:u32)->ItemId{ let mut b=[9u8;16]; b[..4].copy_from_slice(&n.to_be_bytes()); ItemId(b)}
#[test]
fn rebuild_fragmented() {
    let disk = made(small(26,256), 1);
    let mut nums = rng(3);
    let nb = unlock(&disk, MAIN, 2).unwrap();
    let lane = nb.lane();
    for chunk in 0..12u32 {
        let ch: Vec<_> = (0..500).map(|i| Change{id:idn(chunk*500+i),content:Some(b"x")}).collect();
        nb.commit(&ch, &mut nums).unwrap();
    }
    for chunk in 0..12u32 {
        let ch: Vec<_> = (0..500).step_by(2).map(|i| Change{id:idn(chunk*500+i),content:None}).collect();
        nb.commit(&ch, &mut nums).unwrap();
    }
    let mut big=0;
    loop { big+=1; let r = nb.commit(&[Change{id:idn(100_000+big),content:Some(&vec![1u8; 31*4022])}], &mut nums); if r.is_err() {println!("stop at {big}: {r:?}, room {}", nb.room()/4022); break;} }
    let count = nb.ids().len();
    println!("items {count}");
    drop(nb);
    let bytes = disk.bytes();
    let g = Geometry{lane_blocks:256,stripes:26};
    let mut broken = bytes.clone();
    // one root
    for slot in 0..2u32 {
        let mut b = bytes.clone(); b[g.offset(lane,slot) as usize+50]^=1;
        let d = Disk::of(b.clone());
        match unlock(&d, MAIN, 5) { Ok(n)=>println!("slot {slot}: whole rebuild: {} items", n.ids().len()), Err(e)=>{println!("slot {slot}: rebuild {e:?}");} }
        let tr = d.trace();
        let syncs: Vec<usize> = tr.iter().filter(|s| !matches!(s,Step::Read(..))).enumerate().filter(|(_,s)| matches!(s,Step::Sync)).map(|(i,_)|i).collect();
        println!("syncs at {syncs:?}");
        for s in syncs.iter().skip(4) {
            let d = Disk::of(b.clone()); d.cut_after(*s as u64+1);
            let _ = unlock(&d, MAIN, 5);
            let d = d.after_crash(7);
            println!("  cut after sync at {s}: {:?}", unlock(&d, MAIN, 6).map(|n| n.ids().len()));
        }
    }
}
