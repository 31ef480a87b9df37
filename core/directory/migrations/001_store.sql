-- The store is made from packs and can always be made again, so it has no history: one table of records, one of parts.
-- What a blob is, and how its bytes are checked, stands in src/store/sealed.rs.

-- Records by number. Which number an id has, says the part `ids`.
CREATE TABLE record (
    number INTEGER PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;

-- Everything that is read as a whole: meta, the rows that filters look at, the parts of the search indexes, coverage.
CREATE TABLE part (
    name TEXT PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;
