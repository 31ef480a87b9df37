### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = Hướng dẫn
guides-note = Cần làm gì, bằng lời dễ hiểu. Không cần mạng.
guides-none = Trong ứng dụng không có bài hướng dẫn nào.
guides-countries = Về { $countries }
guides-accessibility = Bài hướng dẫn: { $title }. { $summary }

## The head of a guide

guide-not-reviewed = Chưa có luật sư, bác sĩ, y tá hay chuyên gia nào kiểm tra bài này.
guide-reviewed = Đã được { $role } kiểm tra ({ $date }).
guide-role-lawyer = một luật sư
guide-role-clinician = một bác sĩ hoặc y tá
guide-role-specialist = một chuyên gia
guide-role-navigator = một người từng trải qua chuyện tương tự và đồng hành cùng người khác
guide-role-native-speaker = một người nói ngôn ngữ này
guide-compared = So với các nguồn lần cuối vào { $date }.
guide-expired = Đã lỗi thời từ { $date }. Hãy hỏi ai đó trước khi dựa vào bài này.
guide-draft = Do máy dịch. Chưa có ai nói ngôn ngữ này đọc lại. Dưới mỗi đoạn có bản tiếng Anh: hãy theo các con số và ngày tháng trong bản tiếng Anh.
guide-not-translated = Bài hướng dẫn này chưa có bằng ngôn ngữ của bạn. Nó được hiện bằng { $language }.
guide-contents = Trong bài này
guide-sources = Bài này dựa vào đâu
guide-editorial = Lời khuyên của chính chúng tôi, không lấy từ nguồn nào.

## The blocks of a guide

guide-danger = Nguy hiểm
guide-call-now = Gọi ngay
guide-not-certain = Không chắc chắn
guide-step = Bước { $number }
guide-tick = Việc cần làm
guide-as-of = Theo thông tin vào { $date }.
guide-as-of-old = Theo thông tin vào { $date }. Đã qua một thời gian và có thể đã thay đổi: hãy hỏi trước khi dựa vào đó.
guide-outdated = Bản tiếng Anh đã thay đổi sau khi bản dịch này được làm. Hãy theo bản tiếng Anh.
guide-beside = Bằng { $language }:
guide-page-note = Mở một trang trên mạng. Ai theo dõi kết nối của bạn thì thấy được đó là trang nào.
guide-read-aloud = Đọc thành tiếng
guide-read-stop = Ngừng đọc

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = Bài hướng dẫn về việc này

## Words of offices

terms-title = Từ mà các cơ quan dùng
terms-search = Tìm một từ
terms-none = Từ này không có trong ứng dụng.
terms-in-record = Từ mà các cơ quan dùng, có giải thích
term-language = Một từ của ngôn ngữ này: { $language }
term-country = Dùng ở { $country }
term-unsourced = Chưa có ai so nghĩa này với một nguồn nào.
term-accessibility = { $term }: { $meaning }

## Two languages at once

second-title = Hai ngôn ngữ cùng lúc
second-note = Mỗi đoạn hiện bằng cả hai ngôn ngữ: để đọc cùng ai đó, hoặc để đưa cho ai đó xem.
second-none = Chỉ một ngôn ngữ
