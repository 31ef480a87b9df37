### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Made of a notebook’s content

notes-empty = لا شيء هنا بعد.
notes-none-found = لا ملاحظة فيها هذه الكلمات.
notes-untitled = بلا عنوان
notes-edited = تغيّرت في { $date }
notes-times = كُتبت في { $written }، وتغيّرت في { $edited }
notes-pinned = في أول القائمة
notes-attachments = { $count ->
    [zero] { $count } ملف
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
notes-damaged = { $count ->
    [zero] { $count } ملاحظة لا يمكن قراءتها. الملاحظات الأخرى سليمة.
    [one] ملاحظة واحدة لا يمكن قراءتها. الملاحظات الأخرى سليمة.
    [two] ملاحظتان لا يمكن قراءتهما. الملاحظات الأخرى سليمة.
    [few] { $count } ملاحظات لا يمكن قراءتها. الملاحظات الأخرى سليمة.
    [many] { $count } ملاحظة لا يمكن قراءتها. الملاحظات الأخرى سليمة.
   *[other] { $count } ملاحظة لا يمكن قراءتها. الملاحظات الأخرى سليمة.
}
notes-little-room = لم تبقَ في هذا الدفتر إلا مساحة قليلة. يمكن تكبيره.
notes-room = المتبقي { $left } من { $whole }
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت
