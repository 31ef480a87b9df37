//! Words of screens: a record with a text for each message.

/// A record with a field for each message: what it is for stands once, for whoever translates and for whoever draws.
macro_rules! screen_texts {
    ($(#[$about:meta])+ $name:ident { $($(#[$doc:meta])+ $field:ident = $id:literal,)+ }) => {
        $(#[$about])+
        #[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
        pub struct $name {
            /// The language that they are in. A word that it lacks is in English.
            pub language: String,
            /// Its direction.
            pub direction: DirectionView,
            $($(#[$doc])+ pub $field: String,)+
        }

        impl $name {
            pub(crate) fn new(l10n: &turnstone_l10n::Localizer) -> Self {
                $name {
                    language: l10n.language().to_owned(),
                    direction: crate::words::direction(l10n.language()),
                    $($field: turnstone_l10n::plain(&l10n.text($id, &turnstone_l10n::args())),)+
                }
            }
        }
    };
}
