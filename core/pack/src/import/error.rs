//! Why an input is no directory at all. What is wrong with single rows stands in the report instead.

/// Why nothing was imported. No variant quotes the input.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The zip is cut off or damaged.
    #[error("the zip file is damaged or cut off")]
    DamagedZip,
    /// It unpacks to more than allowed; unpacking stopped there.
    #[error("the input is larger than {limit} bytes when unpacked")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// One file unpacks to many times its packed size, as only a bomb does.
    #[error("a file of the input unpacks to more than {limit} times its size")]
    TooDense {
        /// The limit, as a ratio.
        limit: u64,
    },
    /// More files than a directory has.
    #[error("the input has more than {limit} files")]
    TooManyFiles {
        /// The limit.
        limit: u64,
    },
    /// More rows than allowed, over all tables.
    #[error("the input has more than {limit} rows")]
    TooManyRows {
        /// The limit.
        limit: u64,
    },
    /// A header with more columns than any table has.
    #[error("a table of the input has more than {limit} columns")]
    TooManyColumns {
        /// The limit.
        limit: u64,
    },
    /// JSON nested more deeply than HSDS ever is.
    #[error("the JSON of the input is nested more than {limit} levels deep")]
    TooDeep {
        /// The limit.
        limit: u64,
    },
    /// Not JSON.
    #[error("line {line} of a JSON file of the input is not JSON")]
    NotJson {
        /// The line, from 1.
        line: u64,
    },
    /// No table or document of HSDS was found.
    #[error("the input holds no table of HSDS")]
    NoTables,
    /// The source has no id, or the country or language is no code.
    #[error("the options of the import are wrong: {what}")]
    WrongOptions {
        /// The option's name.
        what: &'static str,
    },
    /// The caller gave up.
    #[error("the import was given up")]
    Cancelled,
}
