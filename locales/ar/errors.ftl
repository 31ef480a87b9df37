### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = حدث خطأ داخل التطبيق. لم يضِع شيء. يُرجى إغلاق التطبيق وفتحه من جديد.
error-cancelled = توقّف الأمر كما طلبت. ما كان موجودًا من قبل ما زال موجودًا.
error-storage-full = لم تبقَ مساحة. ما كان موجودًا من قبل ما زال موجودًا. يُرجى إفراغ بعض المساحة ثم المحاولة من جديد.
error-storage-read-only = لا يمكن الكتابة في هذا المجلد. لم يتغيّر شيء. يُرجى اختيار مجلد آخر.
error-storage-busy = نسخة أخرى تجهّز الدليل في هذه اللحظة. يُرجى المحاولة من جديد بعد دقيقة.
error-storage-damaged = ملف الدليل تالف. يُرجى فتحه من جديد: عندها يُصنع من جديد مما يأتي مع التطبيق.
error-storage-unreachable = لا يسمح الجهاز لنا بالوصول إلى ملف الدليل. لم يتغيّر شيء. يُرجى المحاولة من جديد.
error-pack-unreadable = هذه الحزمة تالفة، أو ليست ما تقول إنها هي. لم يتغيّر شيء. يُرجى جلبها من جديد من حيث جاءت.
error-record-not-found = لا توجد معلومات بهذا المعرّف. يُرجى البحث عنها بالاسم.
error-place-not-found = هذا المكان غير موجود في التطبيق. يُرجى تجربة مدينة أكبر قريبة منه.
error-country-not-known = هذا ليس بلدًا نعرفه. يُرجى كتابة حرفَيه، مثل DE أو US.
error-code-not-known = لا يوجد نوع مساعدة أو مرحلة أو فئة بهذا الاسم.
error-language-not-known = هذه ليست لغة نعرفها. يُرجى كتابة رمزها، مثل fa أو es.
error-out-of-range = أحد الأوقات أو المسافات غير ممكن.
