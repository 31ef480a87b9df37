//! The stable codes of the report. A code is never renamed; the desk has a sentence for each.

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal;)+) => {
        $($(#[doc = $doc])+ pub const $name: &str = $code;)+

        /// Every code there is, in the order in which they are explained.
        pub const ALL: &[&str] = &[$($name),+];
    };
}

codes! {
    // The shape of the file.
    /// More or fewer fields than the header has.
    RAGGED_ROW = "ragged-row";
    /// Nothing in the row beside keys.
    EMPTY_ROW = "empty-row";
    /// The same row once more.
    DUPLICATE_ROW = "duplicate-row";
    /// The same object once more inside a JSON document; its links were added to the first.
    REPEATED_OBJECT = "repeated-object";
    /// Another row has the same id. Both came in.
    DUPLICATE_ID = "duplicate-id";
    /// No id; the row's number stands for it.
    BLANK_ID = "blank-id";
    /// Names a row of another table that is not there.
    BROKEN_JOIN = "broken-join";
    /// Belongs to nothing that came in.
    NO_PARENT = "no-parent";
    /// Our records have no field for this table.
    NO_FIELD_FOR_TABLE = "no-field-for-table";
    /// No name, where one is needed.
    NO_NAME = "no-name";
    // Text.
    /// Characters that were read with the wrong encoding were put right.
    MOJIBAKE_MENDED = "mojibake-mended";
    /// Characters were read with the wrong encoding, and more than one reading is possible: left as they are.
    MOJIBAKE_UNCLEAR = "mojibake-unclear";
    /// `\n` written as two characters became a line break.
    ESCAPED_LINE_BREAKS = "escaped-line-breaks";
    /// HTML became plain text.
    HTML_TO_TEXT = "html-to-text";
    /// Internal markers such as `###MON###` were taken out.
    MARKER_REMOVED = "marker-removed";
    /// Control characters were taken out.
    CONTROL_CHARACTERS = "control-characters";
    /// Longer than a field may be; cut.
    TEXT_CUT = "text-cut";
    // People.
    /// A contact person. Nobody's name comes in.
    CONTACT_PERSON = "contact-person";
    /// The number of a contact person only.
    CONTACT_PHONE = "contact-phone";
    /// A person's e-mail address was left out.
    PERSONAL_EMAIL = "personal-email";
    /// A person's name was left out of a field, or a sentence with it out of a text.
    PERSON_IN_TEXT = "person-in-text";
    // Where.
    /// The address is not published: violence, trafficking or a confidential place.
    ADDRESS_HIDDEN = "address-hidden";
    /// Same street as a hidden address; town and region only.
    ADDRESS_SHARED_WITH_HIDDEN = "address-shared-with-hidden";
    /// A hidden address was taken out of a text.
    HIDDEN_ADDRESS_IN_TEXT = "hidden-address-in-text";
    /// A location has one physical and one postal address; this is a further one.
    SECOND_ADDRESS = "second-address";
    /// Latitude or longitude is missing or not a number.
    COORDINATES_UNREADABLE = "coordinates-unreadable";
    /// Both are zero.
    COORDINATES_ZERO = "coordinates-zero";
    /// Not on Earth.
    COORDINATES_OUT_OF_RANGE = "coordinates-out-of-range";
    /// Far from all other places of the same town or state.
    COORDINATES_FAR_AWAY = "coordinates-far-away";
    // Reach.
    /// No number in the row.
    NO_NUMBER = "no-number";
    /// Shown, not dialled: it can't be turned into a number with certainty.
    NUMBER_NOT_DIALLED = "number-not-dialled";
    /// An extension was found inside the number.
    EXTENSION_IN_NUMBER = "extension-in-number";
    /// An address without `http` got it.
    URL_WITHOUT_SCHEME = "url-without-scheme";
    /// No web address.
    BAD_URL = "bad-url";
    /// No e-mail address.
    BAD_EMAIL = "bad-email";
    // When.
    /// The hours could not be read whole: they are shown as printed and counted as unknown.
    HOURS_AS_PRINTED = "hours-as-printed";
    /// The days and times of the row are not those of its printed timetable; the timetable holds.
    HOURS_FROM_TEXT = "hours-from-text";
    /// A date that can be read in two ways, or in none.
    DATE_UNCLEAR = "date-unclear";
    // Facts.
    /// A language that we know no tag for; kept as a topic.
    LANGUAGE_UNKNOWN = "language-unknown";
    /// What the source says beside the language ("limited") has no field.
    LANGUAGE_QUALIFIED = "language-qualified";
    /// A status that is none of HSDS's.
    STATUS_UNKNOWN = "status-unknown";
    /// A number that is none.
    NUMBER_UNREADABLE = "number-unreadable";
    /// Of a vocabulary that is not known; the name was not given.
    TERM_WITHOUT_NAME = "term-without-name";
}
