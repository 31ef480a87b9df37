### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Made of a notebook’s content

notes-empty = እዚህ እስካሁን ምንም የለም።
notes-none-found = እነዚህ ቃላት ያሉት ማስታወሻ የለም።
notes-untitled = ርዕስ የሌለው
notes-edited = { $date } ተቀይሯል
notes-times = { $written } ተጽፎ { $edited } ተቀይሯል
notes-pinned = መጀመሪያ ላይ ይታያል
notes-attachments = { $count ->
    [one] { $count } ፋይል
   *[other] { $count } ፋይሎች
}
notes-damaged = { $count ->
    [one] { $count } ማስታወሻ ሊነበብ አይችልም። ሌሎቹ አልተነኩም።
   *[other] { $count } ማስታወሻዎች ሊነበቡ አይችሉም። ሌሎቹ አልተነኩም።
}
notes-little-room = በዚህ ማስታወሻ ደብተር ውስጥ ጥቂት ቦታ ብቻ ቀርቷል። ማስፋት ይቻላል።
notes-room = ከ{ $whole } { $left } ቀርቷል
size-kilobytes = { $size } ኪሎባይት
size-megabytes = { $size } ሜጋባይት
