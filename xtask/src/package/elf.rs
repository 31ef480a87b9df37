//! What an Android library says of itself: read out of the file that an app carries, not out of what the linker was told.

use object::elf::{
    DF_1_NOW, DF_TEXTREL, DT_FLAGS, DT_FLAGS_1, DT_NEEDED, DT_SONAME, DT_TEXTREL, FileHeader32, FileHeader64, PF_W,
    PF_X, PT_GNU_RELRO, PT_GNU_STACK, PT_LOAD, SHF_ALLOC, SHT_DYNSYM, STB_LOCAL, STB_WEAK,
};
use object::read::elf::{FileHeader, ProgramHeader as _, SectionHeader as _, Sym as _};
use object::{Endianness, Object as _};
use std::path::Path;

/// What is judged of a library.
#[derive(Debug, Default, Clone)]
pub struct Elf {
    /// The loader's name of it.
    pub soname: String,
    /// Libraries that it asks for.
    pub needed: Vec<String>,
    /// What others can call.
    pub exports: Vec<String>,
    /// What it calls of others.
    pub imports: Vec<String>,
    /// What it calls of others where they have it.
    pub weak: Vec<String>,
    /// The alignment of each loaded segment.
    pub alignments: Vec<u64>,
    /// True when a segment is both written and run, or the stack is run.
    pub writes_code: bool,
    /// True when the loader would have to write into code.
    pub relocates_text: bool,
    /// True when what the loader writes is protected afterwards, all of it at once.
    pub protects: bool,
    /// The number by which a crash report finds its names.
    pub build_id: Option<Vec<u8>>,
    /// Name and size of each section that is loaded.
    pub sections: Vec<(String, u64)>,
}

/// Reads it.
pub fn read(path: &Path) -> Result<(Elf, Vec<u8>), String> {
    let data = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let elf = match data.get(4) {
        Some(1) => facts::<FileHeader32<Endianness>>(&data),
        _ => facts::<FileHeader64<Endianness>>(&data),
    };
    let mut elf = elf.map_err(|error| format!("{}: {error}", path.display()))?;
    let file = object::File::parse(&*data).map_err(|error| format!("{}: {error}", path.display()))?;
    elf.build_id = file.build_id().ok().flatten().map(<[u8]>::to_vec);
    Ok((elf, data))
}

fn facts<E: FileHeader<Endian = Endianness>>(data: &[u8]) -> object::Result<Elf> {
    let header = E::parse(data)?;
    let endian = header.endian()?;
    let mut elf = Elf::default();
    let (mut relro, mut now) = (false, false);
    for segment in header.program_headers(endian, data)? {
        let (kind, flags) = (segment.p_type(endian), segment.p_flags(endian));
        if kind == PT_LOAD {
            elf.alignments.push(segment.p_align(endian).into());
            elf.writes_code |= flags & (PF_W | PF_X) == PF_W | PF_X;
        }
        elf.writes_code |= kind == PT_GNU_STACK && flags & PF_X != 0;
        relro |= kind == PT_GNU_RELRO;
    }
    let sections = header.sections(endian, data)?;
    let table = sections.dynamic_table(endian, data)?;
    for entry in table.iter() {
        let string = || table.string(entry).map(|name| String::from_utf8_lossy(name).into_owned());
        match entry.tag {
            DT_SONAME => elf.soname = string()?,
            DT_NEEDED => elf.needed.push(string()?),
            DT_TEXTREL => elf.relocates_text = true,
            DT_FLAGS => elf.relocates_text |= entry.val & u64::from(DF_TEXTREL) != 0,
            DT_FLAGS_1 => now |= entry.val & u64::from(DF_1_NOW) != 0,
            _ => {}
        }
    }
    elf.protects = relro && now;
    let symbols = sections.symbols(endian, data, SHT_DYNSYM)?;
    for symbol in symbols.iter() {
        let name = String::from_utf8_lossy(symbols.symbol_name(endian, symbol)?).into_owned();
        if name.is_empty() || symbol.st_bind() == STB_LOCAL {
            continue;
        }
        match (symbol.is_undefined(endian), symbol.st_bind()) {
            (true, STB_WEAK) => elf.weak.push(name),
            (true, _) => elf.imports.push(name),
            (false, _) => elf.exports.push(name),
        }
    }
    for section in sections.iter() {
        // What is not loaded, such as the names of sections, is no part of what a phone holds in memory.
        if section.sh_flags(endian).into() & u64::from(SHF_ALLOC) != 0 {
            let name = sections.section_name(endian, section)?;
            elf.sections.push((String::from_utf8_lossy(name).into_owned(), section.sh_size(endian).into()));
        }
    }
    Ok(elf)
}
