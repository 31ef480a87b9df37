### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = Trợ giúp cho những người phải rời đi, tìm được cả khi không có mạng.

## Dates, always in the Gregorian calendar

date-day = ngày { $day } { $month } năm { $year }
date-both = { $date } ({ $local })
date-month = { $month } năm { $year }
date-month-1 = tháng 1
date-month-2 = tháng 2
date-month-3 = tháng 3
date-month-4 = tháng 4
date-month-5 = tháng 5
date-month-6 = tháng 6
date-month-7 = tháng 7
date-month-8 = tháng 8
date-month-9 = tháng 9
date-month-10 = tháng 10
date-month-11 = tháng 11
date-month-12 = tháng 12
date-weekday-1 = thứ Hai
date-weekday-2 = thứ Ba
date-weekday-3 = thứ Tư
date-weekday-4 = thứ Năm
date-weekday-5 = thứ Sáu
date-weekday-6 = thứ Bảy
date-weekday-7 = Chủ Nhật

time-weekday = { $time } { $weekday }
time-date = { $time } { $weekday }, { $date }
date-not-known = một ngày chưa rõ
date-undated = không ghi ngày

## Lists and measures

list-separator = ,{ " " }
distance-kilometres = { $distance } km

## Languages

language-own-name = Tiếng Việt
language-draft = Bản nháp: chưa có ai nói tiếng Việt đọc lại.

## Texts of records

text-other-language = Bằng { $language }
text-machine-made = Do máy dịch, chưa có ai đọc lại
text-outdated = Dịch từ một bản cũ hơn

## Answers

answer-yes = Có
answer-no = Không

## Countries

country-none = Không thuộc riêng nước nào
country-not-known = Chưa rõ nước nào

## Whether it is open. Unknown is never closed.

opening-always = Mở cửa cả ngày lẫn đêm.
opening-open = Đang mở cửa.
opening-open-until = Đang mở cửa đến { $time } (giờ { $zone }).
opening-opens-today = Đang đóng cửa, hôm nay mở cửa lúc { $time } (giờ { $zone }).
opening-closed = Đang đóng cửa.
opening-closed-until = Đang đóng cửa, mở cửa lúc { $time } (giờ { $zone }).
opening-appointment = Chỉ tiếp người đã hẹn trước.
opening-appointment-staffed = Chỉ tiếp người đã hẹn trước. Đang có người ở đó đến { $time } (giờ { $zone }).
opening-appointment-next = Chỉ tiếp người đã hẹn trước. Lần tới có người ở đó là { $time } (giờ { $zone }).
opening-unknown = Chưa rõ giờ mở cửa.
opening-unknown-text = Chưa rõ bây giờ có mở cửa không: hãy đọc giờ mở cửa như được ghi.
opening-unknown-times = Có mở cửa trong ngày này, nhưng chưa rõ giờ nào.
opening-unknown-zone = Chưa rõ bây giờ có mở cửa không: chưa rõ múi giờ ở đó.
opening-unknown-clock = Chưa rõ bây giờ có mở cửa không: đồng hồ của máy này có vẻ sai.
opening-unknown-holiday = Ngày lễ: chưa rõ có mở cửa không.
opening-holiday-closed = Ở đó đang là ngày lễ.
opening-holiday-not-known = Vào ngày lễ có thể khác.

## Hours in a record

hours-weekly = { $days }: { $opens } đến { $closes }
hours-not-every-week = { $days }: { $opens } đến { $closes }, không phải tuần nào cũng mở. Hãy gọi để hỏi tuần nào.
hours-times-unknown = { $days }: mở cửa, chưa rõ giờ

## Numbers

phone-action-voice = Gọi
phone-action-sms = Nhắn tin
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = Điện thoại văn bản
phone-action-fax = Fax
phone-accessibility = { $action } { $whom }: { $digits }
phone-accessibility-number = { $action }: { $digits }
phone-weak = Chỉ có từ nguồn không chắc chắn: số này có thể sai.
phone-not-dialled = Hiện đúng như được ghi, vì không chắc phải bấm số thế nào.
phone-not-from-here = Không gọi được từ nơi bạn đang ở.
phone-from-here-not-known = Chưa rõ có gọi được từ nơi bạn đang ở không.
phone-free = Gọi không mất tiền.
phone-costs = Gọi phải trả tiền.
phone-voicemail-safe = Bạn có thể để lại lời nhắn.
phone-voicemail-unsafe = Đừng để lại lời nhắn: có thể không an toàn.
phone-of-organization = Số chung của tổ chức.
phone-short = Chỉ dùng được ở { $country }. Hãy bấm đúng như được ghi.
phone-extension = Số máy lẻ { $extension }
phone-languages = Nói { $languages }.

## Emergency numbers

emergency-heading = Số khẩn cấp ở { $country }
emergency-note = Chỉ dùng được ở { $country }. Hãy bấm đúng như được ghi.
emergency-all = cảnh sát, cấp cứu và cứu hỏa
emergency-police = cảnh sát
emergency-ambulance = cấp cứu
emergency-fire = cứu hỏa
emergency-unspecified = khẩn cấp (chưa rõ nơi nào trả lời)
emergency-reaches = { $action }: { $services }
emergency-reaches-note = { $action }: { $services } ({ $note })

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }. { $opening }
record-no-name = Không có tên
place-label = { $name }, { $country }
distance-line = Cách { $distance } theo đường thẳng
distance-about = Cách khoảng { $distance }, tính từ giữa thành phố hoặc thị trấn

## Why a result is here

why-crisis-self-harm = Giúp khi bạn nghĩ đến cái chết
why-crisis-immediate-danger = Giúp khi bạn đang gặp nguy hiểm
why-crisis-recent-rape = Giúp sau khi bị bạo lực tình dục
why-name = Tên trùng với từ bạn tìm
why-words = Có những từ bạn viết
why-words-prefix = Có một từ bắt đầu bằng từ bạn viết
why-words-need = Một từ bạn viết nói đúng việc nơi này làm
why-words-script = Có một tên trùng, viết bằng loại chữ khác
why-words-typo = Có một từ gần giống từ bạn viết
why-need = Giúp về “{ $need }” (bạn đã viết “{ $phrase }”)
why-country = Dành cho { $country }
why-international = Làm việc ở nhiều nước
why-elsewhere = Chỉ dành cho { $countries }
why-town = Ở { $town } hoặc gần đó
why-remote = Qua điện thoại hoặc mạng
why-language = Nói { $language }
why-interpreter = Có người phiên dịch
why-serves = Phục vụ { $audience }
why-made-for = Lập ra cho { $audience }
why-phase-urgent-safety = Giúp trong hôm nay
why-phase-stabilisation = Giúp trong tháng này
why-phase-long-term = Giúp xây dựng cuộc sống
why-category = Có “{ $category }”
why-free = Không mất tiền
why-no-id = Không cần giấy tờ có ảnh
why-undocumented = Phục vụ người không có giấy tờ cư trú
why-affirming = Tôn trọng và ủng hộ người LGBTQI+
why-open = Đang mở cửa
why-open-until = Đang mở cửa đến { $time }
why-always-open = Mở cửa cả ngày lẫn đêm
why-confirmed = Đã xác nhận vào { $date }

## What is not known of a result. Unknown is never no.

not-known-category = Chưa rõ nơi này giúp những gì
not-known-phase = Chưa rõ nơi này giúp khi nào
not-known-audience = Chưa rõ có phục vụ những người này không
not-known-speaks = Chưa rõ có nói ngôn ngữ này không
not-known-free = Chưa rõ có mất tiền không
not-known-no-id = Chưa rõ có đòi giấy tờ không
not-known-distance = Chưa rõ cách bao xa
not-known-open = Chưa rõ lúc đó có mở cửa không
not-known-remote = Chưa rõ có giúp qua điện thoại hoặc mạng không
not-known-undocumented = Chưa rõ có phục vụ người không có giấy tờ cư trú không

## Warnings

warning-revoked = Đã rút khỏi danh mục này vào { $date }. Đừng dùng.
warning-shares-data = Đưa dữ liệu cho chính quyền.
warning-organization-closed = Tổ chức này không còn nữa. Các danh sách cũ vẫn ghi tên tổ chức này.
warning-organization-renamed = Tổ chức này bây giờ tên là { $name }.
warning-organization-renamed-unknown = Tổ chức này bây giờ có tên khác.
warning-service-closed = Dịch vụ này không còn nữa. Các danh sách cũ vẫn ghi tên dịch vụ này.
warning-over = Dịch vụ này đã kết thúc vào { $date }.
warning-not-yet = Dịch vụ này bắt đầu vào { $date }.
warning-temporarily-closed = Tạm đóng cửa (theo thông tin vào { $date }).
warning-at-capacity = Hiện không nhận ai (theo thông tin vào { $date }).
warning-call-first = Hãy gọi trước, vì chỗ ngủ còn trống thay đổi.
warning-may-tell = Nếu bạn dưới 18 tuổi: nơi này có thể báo cho cha mẹ bạn hoặc chính quyền. Hãy hỏi trước khi nói tên.
warning-source-unproven = Không có chữ ký, nguồn không được chứng minh: không ai bảo đảm cho thông tin này.
warning-old = Những gì chúng tôi biết đã cũ (từ { $date }). Có thể đã thay đổi.
warning-danger-source = (Theo { $source }, { $date })
warning-danger-shares-data = Nguy hiểm: nơi này đưa dữ liệu cho cảnh sát hoặc cơ quan di trú.
warning-danger-demands-money-or-documents = Nguy hiểm: nơi này đòi tiền hoặc giữ giấy tờ.
warning-danger-conversion-practices = Nguy hiểm: nơi này tìm cách thay đổi việc người ta yêu ai hoặc người ta là ai.
warning-danger-hostile-to-trans = Nguy hiểm: nơi này có thái độ thù địch với người chuyển giới.
warning-danger-impersonated = Nguy hiểm: có người giả làm tổ chức này.
warning-danger-reported-unsafe = Nguy hiểm: có người báo rằng nơi này không an toàn.

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = Chúng tôi chưa xác nhận. Nguồn: { $source }, { $date }.
trust-confirmed = Đã xác nhận vào { $date }, { $how }.
trust-confirmed-aging = Xác nhận lần cuối vào { $date }, { $how }. Đã qua một thời gian.
trust-confirmed-old = Xác nhận lần cuối vào { $date }, { $how }. Đã lâu rồi: hãy hỏi trước khi đến.
trust-by-call = bằng cách gọi điện
trust-by-visit = bằng cách đến tận nơi
trust-by-website = trên trang của chính nơi đó
trust-by-peer = bởi một người đã dùng
trust-by-organisation = bởi chính tổ chức đó
trust-by-unknown = chưa rõ bằng cách nào
trust-confidence-low = Chỉ có một nguồn, và không phải trang của chính nơi đó.
trust-confidence-medium = Nhiều nguồn nói giống nhau.
trust-confidence-high = Đã đọc trang của chính nơi đó, hoặc trang của một cơ quan nhà nước.
trust-looked = Lần cuối có người xem lại các nguồn là vào { $date }.
trust-due = Đã đến lúc cần xem lại.
source-not-known = một nguồn chưa rõ

## Search

search-no-country = Chưa chọn nước nào: ở đây hiện trợ giúp cho mọi nước. Mỗi kết quả đều ghi nước của nó.
search-nothing-local = Trong ứng dụng chưa có gì cho { $country }.
search-distance-from-nowhere = Chưa rõ khoảng cách, vì chưa chọn nơi để tính từ đó.
search-not-known-kept = Những gì chưa rõ cũng được hiện, và có đánh dấu.
search-nothing-found = Không tìm thấy gì.
search-nothing-else = Ngoài trợ giúp này, trong ứng dụng không có gì khác hợp với những từ bạn viết.
search-found =
    { $total ->
       *[other] { $shown } trong { $total } kết quả
    }
search-found-country =
    { $total ->
       *[other] { $shown } trong { $total } kết quả cho { $country }, hoặc liên lạc được từ đó
    }
search-near = Khoảng cách tính từ { $place }
search-helpers = Không tìm thấy ai giúp việc này ở { $country }. Những nơi này có thể biết ai giúp được.
search-elsewhere = Ở các nước khác. Không dành cho nơi bạn đang ở.

## What to try

try-without-filter = Bỏ “{ $filter }”: khi đó có { $count }.
try-take-unknown = Lấy cả những gì chưa rõ: khi đó có { $count }.
try-category = Hãy xem mục “{ $category }”.
try-elsewhere = Các nước khác có { $count }.
try-choose-country = Hãy chọn một nước.
try-other-words = Hãy thử ít từ hơn hoặc từ khác, bằng ngôn ngữ nào cũng được.

## Filters

filter-category = Giúp những gì
filter-phase = Giúp khi nào
filter-audience = Phục vụ ai
filter-speaks = Ngôn ngữ
filter-free = Không mất tiền
filter-no-id = Không cần giấy tờ có ảnh
filter-distance = Khoảng cách
filter-open = Đang mở cửa
filter-remote = Qua điện thoại hoặc mạng
filter-undocumented = Phục vụ người không có giấy tờ cư trú
phase-urgent-safety = Hôm nay
phase-stabilisation = Tháng này
phase-long-term = Xây dựng cuộc sống
chip = { $name }: { $holds }, chưa rõ { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = mọi người
audience-lgbtq = người LGBTQI+
audience-trans = người chuyển giới
audience-women = phụ nữ
audience-men = nam giới
audience-youth = người trẻ
audience-children = trẻ em
audience-families = gia đình
audience-older-people = người cao tuổi
audience-refugees = người tị nạn
audience-asylum-seekers = người xin tị nạn
audience-migrants = người di cư
audience-undocumented = người không có giấy tờ cư trú
audience-survivors = người đã trải qua bạo lực
audience-disabled-people = người khuyết tật
audience-people-with-hiv = người sống với HIV
audience-sex-workers = người lao động tình dục

## Crisis

crisis-heading-self-harm = Bạn không đơn độc trong chuyện này. Hãy nói chuyện với ai đó ngay bây giờ.
crisis-heading-immediate-danger = Nếu bạn đang gặp nguy hiểm
crisis-heading-recent-rape = Nếu ai đó ép bạn quan hệ tình dục
crisis-advice-self-harm = Những người này lắng nghe. Bạn không cần nói tên.
crisis-advice-immediate-danger = Nếu được, hãy đến nơi có người khác. Hãy gọi khi nói chuyện an toàn.
crisis-advice-recent-rape = Đó không phải lỗi của bạn. Những người này giúp, dù bạn là ai.
crisis-advice-medicine = Thuốc chống HIV chỉ có tác dụng nếu bạn bắt đầu uống trong vòng 72 giờ: càng sớm càng tốt. Hãy hỏi xin “PEP” (thuốc dự phòng sau phơi nhiễm) ở bệnh viện hoặc phòng khám.
crisis-no-country = Hãy chọn nước bạn đang ở để thấy các số khẩn cấp ở đó.
crisis-no-emergency = Ở đây chưa rõ các số khẩn cấp của { $country }.
crisis-no-lines = Trong ứng dụng không có đường dây khủng hoảng nào mà bạn gọi được. Điều này không có nghĩa là không có đường dây nào.
now-heading-country = Trợ giúp ngay ở { $country }
now-heading = Trợ giúp ngay
now-no-country = Chưa chọn nước nào: những đường dây này làm việc ở nhiều nước. Hãy chọn nước bạn đang ở để thấy các đường dây ở đó.

## What is on board

on-board =
    { $services ->
       *[other] Trong ứng dụng có { $services } dịch vụ cho { $country }, và { $international } dịch vụ làm việc ở nhiều nước.
    }
on-board-nothing = Số dịch vụ cho { $country } trong ứng dụng: { $services }. Số dịch vụ làm việc ở nhiều nước: { $international }.
coverage-country = { $services } dịch vụ, { $organizations } tổ chức, có số khẩn cấp
coverage-country-no-emergency = { $services } dịch vụ, { $organizations } tổ chức, chưa rõ số khẩn cấp
coverage-all = { $services } dịch vụ của { $organizations } tổ chức cho { $countries } nước. Có số khẩn cấp của { $emergency } nước.
pack-made = Được làm vào { $date }
pack-embedded = Đi kèm ứng dụng
pack-unproven = Không có chữ ký, nguồn không được chứng minh

## A record

section-what = Nơi này làm gì
section-asks = Nơi này đòi hỏi gì
section-cost = Mất bao nhiêu tiền
section-who = Phục vụ ai
section-access = Ngôn ngữ và khả năng tiếp cận
section-hours = Giờ mở cửa
section-where = Ở đâu
section-organization = Ai giúp
section-trust = Trước khi bạn tin
section-not-known = Chưa rõ: { $list }
location-hidden = Địa chỉ không được hiện, để bảo vệ những người ở đó. Hãy gọi để hỏi.
location-partial = Chỉ hiện tên thành phố hoặc thị trấn, để bảo vệ những người ở đó. Hãy gọi để hỏi.
location-virtual = Chỉ qua điện thoại hoặc mạng.
ages-from = từ { $from } tuổi
ages-to = đến { $to } tuổi
ages = { $from } đến { $to } tuổi
fact-name = Tên
fact-other-names = Còn gọi là
fact-about = Giới thiệu
fact-area = Dành cho
fact-web = Trang mạng
fact-email = Thư điện tử
fact-photo-id = Giấy tờ có ảnh
fact-proof-of-residence = Giấy chứng minh nơi bạn ở
fact-referral = Giấy giới thiệu của người khác
fact-insurance = Bảo hiểm y tế
fact-appointment = Hẹn trước
fact-real-name = Tên thật của bạn
fact-documents = Giấy tờ
fact-application = Cách xin
fact-free = Không mất tiền
fact-cost = Chi phí
fact-serves = Phục vụ
fact-made-for = Lập ra cho
fact-led-by = Do ai điều hành
fact-affirming = Tôn trọng và ủng hộ người LGBTQI+
fact-affirming-evidence = Dựa vào đâu mà biết
fact-undocumented = Phục vụ người không có giấy tờ cư trú
fact-statuses = Nhận những diện cư trú nào
fact-gender-rules = Quy định về giới
fact-eligibility = Ai có thể đến
fact-partner = Có thể đi cùng người yêu hoặc bạn đời
fact-children = Có thể đi cùng trẻ em
fact-ages = Tuổi
fact-minors-alone = Nhận người dưới 18 tuổi đến một mình
fact-may-tell-parents = Có thể báo cho cha mẹ
fact-must-report = Buộc phải báo cho chính quyền
fact-languages = Ngôn ngữ
fact-interpreter = Người phiên dịch
fact-interpreter-gender = Bạn chọn được giới của người phiên dịch
fact-sign-languages = Ngôn ngữ ký hiệu
fact-from-abroad = Liên lạc được từ nước ngoài
fact-wheelchair = Lối vào không có bậc
fact-accessibility = Tiện nghi cho người khuyết tật
fact-address = Địa chỉ
fact-postal = Địa chỉ gửi thư
fact-transport = Cách đến đó
fact-discreet-entrance = Lối vào kín đáo
fact-police = Cảnh sát hoặc trạm kiểm soát trên đường
fact-hours-printed = Giờ mở cửa như được ghi
fact-holidays = Đóng cửa ngày lễ
fact-appointment-only = Chỉ tiếp người đã hẹn trước
fact-time-zone = Múi giờ
fact-shares-data = Đưa dữ liệu cho chính quyền
fact-religious = Có liên hệ với tôn giáo
fact-religion = Tôn giáo nào
channel-phone = Gọi
channel-sms = Nhắn tin
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = Thư điện tử
channel-web = Trang mạng
channel-walk-in = Đến tận nơi

## Categories: short names, as on a chip or in a list

category-crisis-line = Đường dây khủng hoảng
category-suicide-prevention = Phòng ngừa tự tử
category-domestic-violence = Bạo lực trong nhà
category-sexual-violence = Giúp đỡ sau bạo lực tình dục
category-human-trafficking = Buôn người và ép lao động
category-hate-crime = Tội ác do thù ghét
category-protection-order = Lệnh bảo vệ
category-child-protection = Bảo vệ trẻ em
category-elder-protection = Bảo vệ người cao tuổi và người lớn khuyết tật
category-missing-family = Tìm người thân thất lạc
category-torture-survivors = Chăm sóc sau tra tấn hoặc chiến tranh
category-crime-victim-support = Hỗ trợ sau một vụ phạm tội
category-human-rights-defenders = Người bảo vệ nhân quyền
category-evacuation-relocation = Rời khỏi một nước nguy hiểm
category-asylum-legal = Luật sư về tị nạn
category-immigration-legal = Luật sư về di trú
category-detention-support = Giúp người bị giam giữ
category-citizenship = Quốc tịch
category-legal-aid = Trợ giúp pháp lý
category-family-law = Luật gia đình
category-discrimination = Giúp chống phân biệt đối xử
category-workers-rights = Quyền tại nơi làm việc
category-tenant-rights = Quyền của người thuê nhà
category-identity-documents = Giấy tờ tùy thân
category-name-gender-change = Tên và giới trong giấy tờ
category-family-reunification = Đón gia đình sang
category-consular-help = Đại sứ quán và lãnh sự quán
category-criminal-defence = Bào chữa hình sự
category-reentry-support = Giúp đỡ sau khi ra tù
category-emergency-shelter = Chỗ ngủ đêm nay
category-womens-shelter = Nhà tạm lánh cho phụ nữ
category-youth-shelter = Nhà tạm lánh cho người trẻ
category-lgbtq-housing = Chỗ ở cho người LGBTQ+
category-transitional-housing = Chỗ ở chuyển tiếp
category-affordable-housing = Nhà ở giá thấp
category-housing-advice = Tư vấn về nhà ở
category-rent-help = Giúp trả tiền thuê nhà
category-mortgage-help = Giúp trả tiền vay mua nhà
category-utility-help = Giúp trả tiền điện, ga, nước
category-furniture = Đồ đạc trong nhà
category-home-repair = Sửa nhà
category-food = Thức ăn
category-hot-meals = Bữa ăn nóng
category-home-delivered-meals = Bữa ăn đưa đến nhà
category-food-benefits = Trợ cấp nhà nước để mua thức ăn
category-mother-child-nutrition = Thức ăn cho mẹ và trẻ nhỏ
category-baby-supplies = Đồ cho em bé
category-clothing = Quần áo
category-hygiene = Tắm rửa và vệ sinh
category-school-supplies = Đồ dùng học tập
category-holiday-help = Giúp đỡ dịp lễ
category-phone-internet = Điện thoại và internet
category-disaster-relief = Cứu trợ thiên tai
category-cash-help = Tiền khi khẩn cấp
category-public-benefits = Trợ cấp nhà nước
category-disability-benefits = Trợ cấp khuyết tật
category-unemployment-benefits = Trợ cấp thất nghiệp
category-veterans-services = Cựu chiến binh
category-debt-advice = Tư vấn về nợ
category-tax-help = Giúp về thuế
category-bank-money-transfer = Ngân hàng và gửi tiền
category-emergency-medical = Cấp cứu
category-primary-care = Bác sĩ và phòng khám
category-uninsured-care = Khám bệnh khi không có bảo hiểm
category-health-insurance = Bảo hiểm y tế
category-prescription-help = Thuốc
category-dental-care = Nha sĩ
category-eye-care = Chăm sóc mắt
category-hearing-care = Chăm sóc thính giác
category-vaccination = Tiêm chủng
category-hiv-testing = Xét nghiệm HIV
category-hiv-care = Chăm sóc HIV
category-hiv-prevention = PrEP và PEP
category-sti-testing = Xét nghiệm bệnh lây qua đường tình dục
category-pregnancy-test = Thử thai
category-pregnancy-care = Chăm sóc thai kỳ
category-contraception = Tránh thai
category-abortion-care = Phá thai
category-gender-affirming-care = Chăm sóc sức khỏe cho người chuyển giới
category-mental-health = Sức khỏe tinh thần
category-grief-support = Hỗ trợ khi mất người thân
category-anger-management = Giúp để không làm đau người khác nữa
category-substance-use = Giúp về ma túy
category-detox = Cắt cơn nghiện
category-alcohol-help = Giúp về rượu
category-opioid-treatment = Điều trị nghiện thuốc phiện, heroin
category-harm-reduction = Giảm tác hại
category-smoking-cessation = Giúp bỏ thuốc lá
category-gambling-help = Giúp về cờ bạc
category-disability-services = Giúp người khuyết tật
category-autism-services = Giúp người tự kỷ
category-physical-therapy = Vật lý trị liệu
category-chronic-illness = Bệnh lâu dài
category-eating-nutrition = Ăn uống và dinh dưỡng
category-home-care = Chăm sóc tại nhà
category-nursing-home = Nhà dưỡng lão
category-hospice = Chăm sóc cuối đời
category-medical-transport = Xe đưa đi khám bệnh
category-funeral-help = Giúp lo tang lễ
category-job-search = Tìm việc
category-job-training = Học nghề
category-work-permit = Giấy phép làm việc
category-business-support = Mở việc kinh doanh
category-language-classes = Lớp học tiếng
category-adult-education = Lớp học cho người lớn
category-computer-classes = Lớp học máy tính
category-school-enrolment = Ghi danh vào trường
category-higher-education = Đại học và sau đại học
category-childcare = Giữ trẻ
category-childcare-costs = Tiền giữ trẻ
category-early-education = Giáo dục mầm non
category-youth-programs = Chương trình cho người trẻ
category-lgbtq-community = Cộng đồng LGBTQ+
category-lgbtq-youth = Người trẻ LGBTQ+
category-trans-community = Cộng đồng người chuyển giới
category-refugee-services = Giúp người tị nạn
category-resettlement = Tái định cư
category-migrant-community = Cộng đồng người di cư
category-farmworker-services = Giúp người làm nông trại
category-sex-worker-support = Hỗ trợ người lao động tình dục
category-interpretation = Người phiên dịch
category-transport = Đi lại
category-senior-services = Giúp người cao tuổi
category-parenting = Giúp cha mẹ
category-family-support = Hỗ trợ gia đình
category-adoption-foster = Nhận con nuôi và chăm sóc thay thế
category-support-groups = Nhóm hỗ trợ
category-community-center = Trung tâm cộng đồng
category-spiritual-support = Hỗ trợ tinh thần theo đức tin
category-recreation = Vui chơi
category-volunteering = Làm tình nguyện
category-mail-storage = Địa chỉ nhận thư và gửi đồ
category-pet-help = Giúp về thú nuôi
category-information-referral = Tìm đúng nơi
category-government-office = Cơ quan nhà nước

## Screens

screen-app-name = { -app-name }
screen-exit = Thoát
screen-exit-label = Thoát ngay. Một màn hình vô hại hiện ra.
screen-cover = Hội thoại du lịch
screen-back = Quay lại
screen-next = Tiếp
screen-skip = Bỏ qua
screen-done = Xong
screen-cancel = Dừng
screen-retry = Thử lại
screen-clear = Xóa các từ đã viết
screen-language = Ngôn ngữ
screen-language-heading = Ngôn ngữ của bạn
screen-country-heading = Bạn đang ở đâu?
screen-country-note = Điều này quyết định trợ giúp nào hiện trước. Không có gì được gửi đi đâu cả, và ứng dụng không hỏi điện thoại này đang ở đâu.
screen-country-search = Tìm một nước
screen-country-none = Tôi không chọn nước nào
screen-country-keep = Nhớ nước này trên điện thoại
screen-country-keep-note = Khi đó ai xem điện thoại này cũng có thể thấy. Nếu không đánh dấu, nó bị quên khi bạn thoát.
screen-change-country = { $place }. Đổi nước
place-in = Ở { $country }
place-none = Chưa chọn nước nào
screen-now = Tôi cần giúp ngay
screen-now-note = Ai trả lời vào lúc này
screen-search = Tìm
screen-search-hint = Bạn cần gì? Bằng ngôn ngữ nào cũng được
screen-phases = Bạn cần giúp cho giai đoạn nào?
screen-filters = Bộ lọc
screen-preparing = Danh mục đang được chuẩn bị. Việc này chỉ xảy ra một lần.
screen-memory-only = Điện thoại này không còn chỗ, hoặc ứng dụng không được dùng bộ lưu trữ. Ứng dụng vẫn chạy, nhưng mỗi lần mở lại phải chuẩn bị danh mục từ đầu.
screen-numbers = Gọi hoặc viết
screen-no-number = Trong ứng dụng không có số nào.
screen-call-note = Cuộc gọi hoặc tin nhắn còn lại trong lịch sử của điện thoại này.
screen-link-note = Trang mở trong trình duyệt, nơi lưu lịch sử và kết nối mạng.
screen-channels = Cách khác
screen-about = Nơi này làm gì
screen-why = Vì sao được hiện
screen-not-known = Chưa rõ
screen-open = Có mở cửa không?
screen-trust = Tin được đến đâu
screen-sources = Nguồn
screen-categories = Loại trợ giúp
screen-services = Giúp những gì
screen-no-app = Trên điện thoại này không có ứng dụng nào mở được. Số và địa chỉ được hiện ra để bạn dùng ở nơi khác.
screen-on-board = Trong ứng dụng có gì
chip-set = { $name }
chip-set-label = { $name }, đã chọn.
chip-label = Chỉ hiện: { $name }. { $holds } kết quả, chưa rõ { $unknown }.
map-action = Hiện trên bản đồ
map-note = Ứng dụng bản đồ có thể lưu lại nơi này và kết nối mạng.
map-label = Hiện trên bản đồ: { $address }
channel-label = { $name }: { $address }
