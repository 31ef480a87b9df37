//! What a search writes on: a number for each document, kept between searches so that none has to be cleared but those in use.

use super::MatchKind;

/// What is known of a document during a search.
#[derive(Debug, Clone, Copy, Default)]
pub struct Cell {
    /// What its words are worth so far.
    pub words: f32,
    /// What was added for the term at work, so that the best reading of a term counts once.
    pub current: f32,
    /// What the needs it answers are worth.
    pub needs: f32,
    /// What letter groups in common are worth.
    pub groups: f32,
    /// What a whole name is worth.
    pub whole: f32,
    /// Fields that hold all terms before the one at work, and those that hold that one.
    pub fields: u16,
    /// See `fields`.
    pub current_fields: u16,
    /// Which term is at work.
    pub term: u8,
    /// The best way it was found, as a number.
    pub kind: u8,
    /// Terms found in an address, as bits.
    pub placed: u64,
    /// Terms found as words, as bits.
    pub found: u64,
    /// Terms found as words or answered as needs, as bits.
    pub mask: u64,
    /// Terms found as written or as the beginning of a word.
    pub sure: u64,
    /// In use.
    pub touched: bool,
}

/// Cells of all documents.
#[derive(Debug, Default)]
pub struct Scratch {
    cells: Vec<Cell>,
    /// Documents in use.
    pub touched: Vec<u32>,
}

impl Scratch {
    /// Makes room for so many documents.
    pub fn prepare(&mut self, documents: u32) {
        for document in self.touched.drain(..) {
            if let Some(cell) = self.cells.get_mut(document as usize) {
                *cell = Cell::default();
            }
        }
        self.cells.resize(documents as usize, Cell::default());
    }

    /// The cell of a document, in use from now on.
    #[inline]
    pub fn cell(&mut self, document: u32, kind: MatchKind) -> &mut Cell {
        let cell = &mut self.cells[document as usize];
        let kind = kind as u8;
        if !cell.touched {
            cell.touched = true;
            cell.kind = kind;
            cell.term = u8::MAX;
            cell.fields = u16::MAX;
            cell.current_fields = u16::MAX;
            self.touched.push(document);
        }
        cell.kind = cell.kind.min(kind);
        cell
    }

    /// The cell of a document as it is.
    #[inline]
    pub fn get(&self, document: u32) -> &Cell {
        &self.cells[document as usize]
    }
}
