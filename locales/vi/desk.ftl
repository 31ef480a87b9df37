### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = Điện thoại
label-web = Trang mạng
label-email = Thư điện tử
label-open = Giờ mở cửa
label-distance = Khoảng cách
label-town = Thành phố
label-about = Giới thiệu
label-why = Vì sao
label-not-known = Chưa rõ
label-trust = Độ tin cậy
label-id = Mã
label-guide = Hướng dẫn
label-understood = Đã hiểu
label-categories = Loại giúp
label-sources = Nguồn
no-number = Không có số nào trong mục này.
more-numbers =
    { $count ->
       *[other] Và { $count } số nữa: turnstone show ID
    }
elsewhere-more = Các nước khác cũng có kết quả. Bỏ --country để thấy.
heading-services = Giúp những gì

## Long work

progress-index = Đang chuẩn bị danh mục
progress-import = Đang nhập dữ liệu

## Packs

pack-written = Đã ghi: { $name }, { $records } mục, { $bytes } byte.
inspect-size = { $packed } byte, khi giải nén { $decoded }
inspect-languages = Ngôn ngữ: { $languages }

## The report of an import

report-table = Bảng
report-rows = Hàng
report-kept = giữ lại
report-mended = đã sửa
report-dropped = bỏ đi
report-total = Tổng
report-outcome = Kết quả
report-reason = Lý do
report-count = Số lượng
report-lines = Dòng
report-ignored-files = Tệp không phải là bảng HSDS: { $files }
report-missing-files = Tệp mà dữ liệu nêu tên nhưng không có: { $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } tệp, không có gì sai.
       *[other] { $files } tệp, { $findings } chỗ sai.
    }
finding-unreadable = Không đọc được chỗ này
finding-need-words = Có lỗi trong các từ chỉ nhu cầu
finding-edition = Phải có đúng một tệp edition.toml
finding-unknown-file = Tên tệp không phải là mã của một nước
finding-unknown-category = Không có loại trợ giúp này
finding-unknown-audience = Không có nhóm người này
finding-no-source = Chỗ này cần một nguồn
finding-phone-without-source = Số điện thoại cần một nguồn
finding-phone-of-closed = Nơi đã đóng thì không có số
finding-phone-of-low-confidence = Chỉ một nguồn, không phải trang của chính nơi đó, thì không đủ cho một số
finding-invalid-number = Không phải số quốc tế, cũng không phải số ngắn
finding-invalid-short-number = Số ngắn không có mã vùng và có ít chữ số
finding-number-not-as-printed = Số để bấm không đúng với số được ghi
finding-two-numbers = Hoặc một số thường, hoặc một số ngắn, không phải cả hai
finding-invalid-date = Ngày là YYYY, YYYY-MM hoặc YYYY-MM-DD
finding-invalid-hours = Không hiểu được giờ mở cửa này
finding-no-time-zone = Giờ mở cửa cần có múi giờ
finding-invalid-time-zone = Không có múi giờ này
finding-invalid-language = Không phải mã ngôn ngữ, hoặc không đúng dạng chuẩn của nó
finding-invalid-country = Không phải mã của một nước, hoặc không phải mã của tệp
finding-invalid-address = Không phải địa chỉ trang mạng, cũng không phải địa chỉ thư điện tử
finding-invalid-key = Khóa viết bằng chữ thường, có dấu gạch nối
finding-duplicate-key = Khóa này có hai lần
finding-duplicate-name = Tên này có hai lần
finding-empty-text = Đoạn chữ này không nói gì
finding-invalid-ages = Tuổi nhỏ nhất lớn hơn tuổi lớn nhất
finding-contradiction = Chỗ này tự mâu thuẫn
finding-guide-head = Phần đầu của bài hướng dẫn này không đúng như trong docs/guides.md
finding-guide-markup = Bài hướng dẫn không có gì thuộc loại này: docs/guides.md liệt kê những gì có thể có
finding-guide-braces = Mỗi khối kết thúc bằng tên của nó và những gì nó dựa vào, trong dấu ngoặc nhọn
finding-guide-duplicate = Hai khối của bài này có cùng một tên
finding-guide-source = Chưa có ai đọc nguồn này: nó không có trong content/guides/sources.tsv
finding-guide-link = Liên kết này không dẫn đến đâu
finding-guide-number = Số để gọi nằm trong danh mục, ở đó mỗi số có một nguồn
finding-guide-translation = Chỗ này không giống bài tiếng Anh
finding-glossary = Từ này không có nghĩa, hoặc có một nguồn mà chưa ai đọc

## Guides on a computer

guide-list-hint = Đọc một bài bằng: turnstone guide show TÊN
guide-unknown = Không có bài hướng dẫn nào tên này. Xem: turnstone guide list
term-unknown = Bảng từ không có từ này. Xem: turnstone guide terms

## The tools for translators

locale-language = Ngôn ngữ
locale-messages = Thông báo
locale-needs = Từ nhu cầu
locale-guides = Hướng dẫn
locale-terms = Thuật ngữ
locale-outdated = Lỗi thời
locale-state = Tình trạng
locale-state-draft = bản nháp
locale-state-reviewed = đã đọc lại
locale-state-not-shown = không hiện
locale-new-made = Đã tạo: { $folder }. Hãy dịch app.ftl trước, rồi chạy: turnstone locale check
locale-exported = Đã ghi: { $name }, { $rows } đoạn.
locale-imported = { $changed } đoạn đã đổi, { $same } đoạn giữ nguyên.
locale-left = Các hàng này được giữ nguyên: bản tiếng Anh của chúng nay đã khác, hoặc không có gì mang tên đó. Hãy xuất lại bảng rồi chép các đoạn của bạn sang.
locale-facts-not-compared = { $language }: các con số đã được so với bản tiếng Anh. Việc kiểm tra này chưa biết những từ cho biết một việc mất bao lâu và điều gì không được làm: hãy tự so những chỗ đó.
locale-stamped = { $count } khối đã được đánh dấu bằng bản tiếng Anh mà chúng được dịch từ đó.
finding-locale-syntax = Chỗ này không phải Fluent: hãy xem cả dòng trước đó
finding-locale-state = Lời chú đầu tiên cần một dòng “### State: draft” hoặc “### State: reviewed”, và “reviewed” thì cần người thứ hai
finding-locale-unknown = Bản tiếng Anh không có thông báo nào tên này: hãy tìm lỗi gõ
finding-locale-missing = Chưa dịch
finding-locale-repeated = Tên này có hai lần: hãy bỏ một
finding-locale-variable = Bản tiếng Anh không có biến này ở đây: hãy viết tên biến như trong bản tiếng Anh
finding-locale-variable-missing = Thiếu một biến của bản tiếng Anh: hãy đặt nó vào đúng chỗ trong câu của bạn
finding-locale-term = Tên ứng dụng ở dạng khác với bản tiếng Anh
finding-locale-attribute = Các thuộc tính không giống của thông báo tiếng Anh
finding-locale-plural-missing = Thiếu một dạng số nhiều của ngôn ngữ này: hãy thêm vào trước *[other]
finding-locale-plural-unknown = Ngôn ngữ này không có dạng số nhiều đó: hãy bỏ đi
finding-locale-one = Ở đây “one” có một số viết bằng chữ hoặc chữ số: hãy viết biến
finding-locale-markup = Thiếu một liên kết, lệnh hoặc tùy chọn của bản tiếng Anh: hãy để chúng nguyên như thế
finding-locale-invisible = Một ký tự không ai thấy được: hãy bỏ đi
finding-locale-direction = Một ký tự điều khiển hướng chữ: hãy bỏ đi, các ứng dụng tự đặt
finding-locale-quotes = Dấu ngoặc kép thẳng: hãy dùng dấu ngoặc kép của ngôn ngữ bạn
finding-locale-long = Dài hơn chỗ của nó trên màn hình: hãy tìm từ ngắn hơn
finding-locale-folder = Tên thư mục không phải mã ngôn ngữ ở dạng thường dùng
finding-locale-same = Giống hệt bản tiếng Anh: nếu đúng thì cứ để
finding-guide-prohibition = Bản tiếng Anh ở đây có “do not” hoặc “never”, còn bản này thì không

## Notes

desk-notes-setup-seen = Một tệp có chỗ cho nhiều sổ ghi chú. Chỉ từ một bản sao của tệp, không ai thấy được có bao nhiêu sổ, hay các sổ đầy đến đâu. Việc có tệp này thì người khác thấy được: trên máy tính, tệp được tạo cùng với sổ ghi chú đầu tiên.
desk-notes-setup-forced = Sổ ghi chú không thể giúp bạn nếu có người ép bạn gõ cụm mật khẩu, hoặc nếu có chương trình theo dõi máy tính.
desk-notes-setup-computer = Điện thoại giữ một bí mật riêng cho chìa khóa, còn máy tính thì không: ai sao chép tệp thì có thể đoán cụm mật khẩu bao lâu tùy ý. Hãy dùng năm từ rút ngẫu nhiên. Ổ đĩa có thể còn giữ những phần cũ hơn của tệp.
desk-notes-making = Đang tạo tệp
desk-notes-next = Viết ghi chú bằng: turnstone notes new. Mã cho ngày bạn quên cụm mật khẩu: turnstone notes recovery-code. Một sổ ghi chú vô hại bên cạnh: turnstone notes second --keep.
desk-notes-keep-prompt = Cụm mật khẩu của một sổ ghi chú cần giữ lại; chỉ nhấn Enter khi không còn sổ nào nữa:
desk-notes-this-one-stays = Sổ ghi chú đang mở vẫn giữ nguyên.
desk-notes-none-to-keep = Tiếp tục mà không nêu sổ nào? Khi đó bất kỳ sổ ghi chú nào khác cũng có thể bị hủy. Với --keep, bạn nêu những sổ cần giữ lại.
desk-notes-yes = ok
desk-notes-erase-word = xoa
desk-notes-answer = Gõ đúng “{ $word }” để tiếp tục:
desk-notes-nothing-changed = Không có gì bị thay đổi.
desk-notes-passphrase-prompt = Cụm mật khẩu của bạn; chỉ nhấn Enter để dùng những từ này; gõ “thay” để rút từ khác:
desk-notes-draw-word = thay
desk-notes-recovered = Mã khôi phục đã mở sổ ghi chú này. Hãy chọn ngay một cụm mật khẩu mới: turnstone notes passphrase
desk-notes-typing = Mỗi dòng được lưu khi bạn nhấn Enter. Một dòng chỉ có một dấu chấm thì kết thúc ghi chú.
desk-notes-deleted = Nó không còn nữa, và đã bị ghi đè.
desk-notes-detach-question = Gỡ tệp này khỏi ghi chú? Tệp bị ghi đè và không lấy lại được.
desk-notes-editor-warning = Trình soạn thảo nhận ghi chú không niêm phong, trong một tệp sẽ bị ghi đè và xóa khi bạn đóng trình soạn thảo. Trình soạn thảo có thể giữ lại nhiều hơn thế: tệp tráo đổi (swap), lịch sử, những tệp mở gần đây. Hệ thống có thể ghi bộ nhớ RAM vào vùng tráo đổi (swap) của nó.
desk-notes-editor-on-disk = Trên hệ thống này, tệp của trình soạn thảo nằm trên ổ đĩa. Sau đó tệp bị ghi đè, nhưng ổ đĩa có thể còn giữ những gì đã ở đó.
desk-notes-saving = Đang ghi tệp
desk-notes-saved-in-clear = Đã ghi vào { $name }, không niêm phong: ai tìm thấy tệp ở đó thì mở được. Hãy xóa tệp khi bạn xong việc; ổ đĩa có thể còn giữ những gì đã ở đó.
desk-notes-recovery-note = Mã này mở ghi chú khi bạn quên cụm mật khẩu. Mã chỉ hiện một lần. Hãy viết ra giấy và giữ tờ giấy xa máy tính, hoặc đưa cho một người bạn tin. Từ bây giờ, mã cũ hơn không mở được gì nữa.
desk-notes-recovery-warning = Ai có tờ giấy này và một bản sao tệp của sổ ghi chú thì mở được ghi chú của bạn.
desk-notes-erasing-note = Khi gõ ở chỗ chương trình này hỏi cụm mật khẩu, nó mở sổ ghi chú này và hủy vĩnh viễn mọi sổ khác trong chớp mắt.
desk-notes-erasing-computer = Trên máy tính, một bản sao của tệp vẫn mở được bằng các cụm mật khẩu cũ, như thể chưa gõ gì cả.
desk-notes-grow-note = Mỗi sổ ghi chú đều có thêm chỗ, kể cả sổ đang đóng. Tệp lớn thêm gấp bốn lần phần đó và không bao giờ nhỏ lại nữa.
desk-notes-grown = Bây giờ có nhiều chỗ hơn.
desk-notes-erase-computer = Trên máy tính, một bản sao của tệp vẫn mở được bằng cụm mật khẩu của nó.
desk-notes-restoring = Đang đọc bản sao
desk-notes-restored =
    { $count ->
        [0] Mọi thứ trong bản sao này đã có ở đây.
       *[other] Đã thêm vào { $count } ghi chú.
    }
desk-notes-open = Sổ ghi chú đang mở. Gõ list, new, show 1 hoặc help. “lock” đóng sổ; năm phút không gõ phím cũng đóng sổ. Nhấn Esc ba lần để thoát ngay.
desk-notes-in-memory = Sổ ghi chú này chỉ nằm trong bộ nhớ RAM. Khi sổ đóng, mọi thứ trong đó sẽ mất, trừ khi trước đó bạn niêm phong một bản sao: copy TỆP.
desk-notes-prompt = ghi chú>
desk-notes-closed = Sổ ghi chú đã đóng.
desk-notes-idle = Năm phút không có ai gõ: sổ ghi chú đã đóng. Mọi thứ đã lưu đều an toàn.
desk-notes-lock = Giữa hai lệnh không có gì đang mở: mỗi lệnh mở sổ ghi chú, làm một việc rồi đóng lại. Chỉ “turnstone notes” một mình mới giữ sổ mở, và ở đó “lock” đóng sổ.

## Help

help-turnstone = { -app-name }: tìm trợ giúp cho những người phải rời đi, không cần mạng.
help-turnstone-more =
    Hãy thử: turnstone find "luật sư tị nạn" --country US

    Mã kết thúc: 0 tìm thấy hoặc đã xong, 1 không tìm thấy gì hoặc có chỗ cần sửa, 2 không làm được.
help-find = Tìm trợ giúp bằng lời của bạn, bằng ngôn ngữ nào cũng được.
help-find-more =
    Không có --country thì tìm trên cả thế giới, và mỗi kết quả đều ghi nước của nó.
    Những từ trên dòng lệnh có thể còn lại trong lịch sử shell của bạn. “turnstone find -” thì đọc chúng từ đầu vào chuẩn. Ngoài ra không có gì của lần tìm được lưu lại.
help-find-words = Bạn cần gì, bằng lời của bạn; - đọc từ đầu vào chuẩn. Không có từ nào thì lấy mọi thứ hợp với bộ lọc.
help-find-near = Tính khoảng cách từ thành phố hoặc thị trấn này, hoặc từ VĨ_ĐỘ,KINH_ĐỘ
help-find-radius = Cách xa nhất là bấy nhiêu kilômét
help-find-category = Chỉ những loại trợ giúp này, theo mã, như asylum-legal; nếu mã sai thì các mã gần giống được nêu ra
help-find-phase = Chỉ những gì giúp trong hôm nay (urgent-safety), trong tháng này (stabilisation), hoặc giúp xây dựng cuộc sống (long-term)
help-find-audience = Chỉ những nơi phục vụ những người này, như lgbtq, trans, youth, women, refugees, undocumented
help-find-speaks = Chỉ nơi nói ngôn ngữ này, theo mã hoặc tên
help-find-free = Chỉ những gì không mất tiền
help-find-no-id = Chỉ những nơi không đòi giấy tờ có ảnh
help-find-open = Chỉ những nơi đang mở cửa, hoặc mở cửa vào một lúc như 2026-11-23T18:00:00+01:00
help-find-remote = Chỉ qua điện thoại hoặc mạng
help-find-undocumented = Chỉ những nơi phục vụ người không có giấy tờ cư trú
help-find-strict = Bỏ cả những gì chưa rõ
help-find-limit = Nhiều nhất bao nhiêu kết quả
help-find-chips = Cho thấy thêm bộ lọc thì còn lại gì
help-show = Hiện mọi thứ về một kết quả.
help-show-id = Mã ở dưới một kết quả
help-now = Ai trả lời ngay: số khẩn cấp và đường dây khủng hoảng.
help-countries = Chương trình có những gì, và lấy từ đâu.
help-guide = Đọc các bài hướng dẫn, và nghĩa của những từ mà các cơ quan dùng.
help-guide-list = Liệt kê các bài hướng dẫn.
help-guide-show = Hiện một bài hướng dẫn, kèm những gì nó dựa vào.
help-guide-show-guide = Tên của bài, như trong danh sách
help-guide-show-second = Hiện mỗi đoạn bằng cả ngôn ngữ này nữa
help-guide-terms = Giải thích những từ mà các cơ quan dùng.
help-guide-terms-words = Phần đầu của một từ, hoặc một phần của từ; không nêu gì thì hiện tất cả
help-pack = Nhập, tạo và xem xét các gói dữ liệu.
help-pack-import = Tạo một gói từ dữ liệu HSDS, kèm báo cáo về từng hàng.
help-pack-import-file = Một tệp zip, một thư mục hoặc các tệp (CSV, JSON)
help-pack-import-source-id = Ngắn và không đổi: nó là một phần trong mã của mỗi mục
help-pack-import-source-name = Tên nguồn mà mọi người biết
help-pack-import-licence = Một biểu thức SPDX, hoặc “none stated”
help-pack-import-source-url = Trang của nguồn
help-pack-import-country = Nước của những hàng không nêu nước nào, và của các số điện thoại
help-pack-import-language = Ngôn ngữ của các đoạn chữ
help-pack-import-time-zone = Múi giờ của giờ mở cửa, như America/New_York
help-pack-import-confirmed-public = Một tệp có các mã, mỗi dòng một mã, của những mục có địa chỉ công khai dù loại của chúng sẽ khiến địa chỉ bị giấu
help-pack-import-report = Ghi báo cáo ở dạng JSON
help-pack-import-pack-id = Đặt tên gói là gì; không nêu thì lấy mã của nguồn
help-pack-import-pack-version = Phiên bản của gói
help-pack-build = Biên dịch content và locales thành một gói.
help-pack-inspect = Kiểm tra các gói và hiện những gì chúng nói về mình.
help-pack-inspect-file = Các gói; không nêu gói nào thì lấy những gói đi kèm chương trình
help-content = Làm việc với nội dung.
help-content-check = Kiểm tra content và locales, kèm tệp và dòng.
help-locale = Làm việc với các ngôn ngữ của ứng dụng.
help-locale-check = Kiểm tra các đoạn chữ của mọi ngôn ngữ, hoặc của một ngôn ngữ, kèm tệp, dòng, cột và cách sửa.
help-locale-check-missing = Nêu tên cả từng đoạn còn thiếu
help-locale-coverage = Mỗi ngôn ngữ đã có được bao nhiêu, và tình trạng của nó.
help-locale-new = Tạo thư mục cho một ngôn ngữ mới.
help-locale-pseudo = Ghi các ngôn ngữ giả để xem màn hình: en-XA (dài, có dấu) và ar-XB (từ phải sang trái).
help-locale-export = Ghi các đoạn chữ của một ngôn ngữ thành bảng để mở trong chương trình bảng tính.
help-locale-import = Lấy các đoạn chữ từ một bảng như thế.
help-locale-import-file = Bảng (CSV)
help-locale-stamp = Đánh dấu mỗi khối của các bài hướng dẫn đã dịch bằng bản tiếng Anh mà nó được dịch từ đó; chỉ ở chỗ chưa được đánh dấu.
help-locale-stamp-again = Cả ở chỗ bản tiếng Anh đã thay đổi từ đó: sau khi bạn đã so hai bản với nhau
help-notes = Giữ ghi chú được niêm phong, trong một tệp chỉ mở được bằng cụm mật khẩu.
help-notes-more =
    Nêu một ghi chú bằng số của nó trong danh sách, hoặc bằng một phần đủ dài của tiêu đề. Không có lệnh thì sổ ghi chú mở và nhận từng lệnh này một; “lock”, năm phút không gõ phím, hoặc nhấn Esc ba lần thì đóng sổ.
    Giữa hai lệnh không có gì đang mở: mỗi lệnh hỏi cụm mật khẩu, làm một việc rồi đóng sổ. Không có gì phải đóng.
    Những từ trên dòng lệnh có thể còn lại trong lịch sử shell của bạn, và người khác trên máy tính này có thể thấy chúng khi lệnh đang chạy. Những gì bạn gõ khi được hỏi thì không còn lại trong lịch sử, và người khác không thấy được theo cách đó.
    Cụm mật khẩu không bao giờ là tùy chọn hay biến. Với tập lệnh: --passphrase-file.
help-notes-data = Thư mục chứa tệp của các sổ ghi chú
help-notes-passphrase-file = Đọc các cụm mật khẩu và mọi câu trả lời khác từ tệp này, mỗi dòng một câu, theo thứ tự được hỏi; - là đầu vào chuẩn
help-notes-in-memory = Giữ một sổ ghi chú mới chỉ trong bộ nhớ RAM, đến khi bạn thoát: không ghi gì cả, và khi đó tất cả đều mất
help-notes-make = Tạo một sổ ghi chú, trước hết là các cảnh báo.
help-notes-make-keep = Hỏi cụm mật khẩu của từng sổ ghi chú khác cần giữ lại; sổ nào không được nêu thì có thể bị hủy
help-notes-make-room = Số MiB cho mỗi sổ ghi chú, khi tệp được tạo; tệp chiếm gấp bốn lần số đó
help-notes-list = Liệt kê các ghi chú.
help-notes-list-tag = Chỉ các ghi chú có nhãn này
help-notes-search = Tìm trong các ghi chú.
help-notes-search-words = Những từ đều phải có trong ghi chú; không nêu từ nào thì chương trình hỏi
help-notes-show = Hiện một ghi chú.
help-notes-new = Viết một ghi chú.
help-notes-new-more = Không có --title và --body thì chương trình hỏi nội dung ghi chú; nếu đầu vào chuẩn không phải là cửa sổ dòng lệnh thì đọc từ đó, và dòng đầu là tiêu đề.
help-notes-new-title = Tiêu đề của ghi chú
help-notes-new-body = Ghi chú nói gì; - đọc từ đầu vào chuẩn
help-notes-new-tags = Các từ để tìm lại, cách nhau bằng dấu phẩy
help-notes-new-happened = Xảy ra khi nào, bằng lời của bạn
help-notes-new-pin = Giữ ở đầu danh sách
help-notes-new-unpin = Không giữ ở đầu danh sách
help-notes-edit = Sửa một ghi chú: những gì không nêu thì giữ nguyên.
help-notes-edit-title = Tiêu đề của ghi chú
help-notes-edit-body = Ghi chú nói gì; - đọc từ đầu vào chuẩn
help-notes-edit-tags = Các từ để tìm lại, cách nhau bằng dấu phẩy, thay cho những từ đang có
help-notes-edit-happened = Xảy ra khi nào, bằng lời của bạn; để trống thì bỏ đi
help-notes-edit-pin = Giữ ở đầu danh sách
help-notes-edit-unpin = Không giữ ở đầu danh sách
help-notes-edit-editor = Mở trình soạn thảo của bạn ($VISUAL hoặc $EDITOR), sau một lời cảnh báo, với một tệp trong bộ nhớ RAM
help-notes-edit-on-disk = Để tệp của trình soạn thảo nằm trên ổ đĩa khi hệ thống không có chỗ trong bộ nhớ RAM
help-notes-attach = Niêm phong một tệp vào ghi chú.
help-notes-attach-file = Tệp; nó cũng vẫn còn ở chỗ hiện giờ
help-notes-detach = Gỡ một tệp đính kèm.
help-notes-save-attachment = Ghi một tệp đính kèm ra tệp mới, không niêm phong.
help-notes-save-attachment-file = Tệp sẽ ghi; tệp này chưa được có sẵn
help-notes-delete = Xóa một ghi chú và những gì đính kèm.
help-notes-passphrase = Chọn cụm mật khẩu khác.
help-notes-recovery-code = Tạo mã khôi phục, chỉ hiện một lần.
help-notes-erasing-passphrase = Đặt một cụm mật khẩu mở sổ ghi chú này và hủy mọi sổ khác.
help-notes-erasing-passphrase-clear = Bỏ nó đi
help-notes-second = Tạo một sổ ghi chú khác; sổ này vẫn còn.
help-notes-second-keep = Hỏi cụm mật khẩu của từng sổ ghi chú khác nữa cần giữ lại
help-notes-grow = Làm chỗ của mọi sổ ghi chú lớn hơn.
help-notes-grow-mib = Thêm bấy nhiêu MiB; không nêu số thì hiện những mức có thể
help-notes-copy = Ghi một bản sao niêm phong, với cụm mật khẩu riêng hoặc cho khóa của ai đó.
help-notes-copy-file = Tệp sẽ ghi; tệp này chưa được có sẵn
help-notes-copy-note = Chỉ những ghi chú này
help-notes-copy-for = Niêm phong cho khóa công khai age này (age1…), ví dụ khóa của một luật sư
help-notes-restore = Đưa các ghi chú của một bản sao niêm phong vào đây.
help-notes-restore-file = Bản sao niêm phong
help-notes-erase = Hủy vĩnh viễn sổ ghi chú này.
help-notes-lock = Đóng sổ ghi chú, ở chỗ nó đang được giữ mở.
help-any-note = Số của nó trong danh sách, hoặc một phần đủ dài của tiêu đề
help-any-name = Tên của tệp đính kèm, hoặc số của nó
help-any-json = Cho các chương trình: JSON
help-any-country = Bạn đang ở đâu: hai chữ cái hoặc tên. Không bao giờ tự đoán.
help-any-lang = Các ngôn ngữ bạn đọc được, ngôn ngữ bạn giỏi nhất trước
help-any-now = Đồng hồ, để thử, như 2026-11-23T18:00:00Z
help-any-pack = Tìm cả trong gói này, gói không ai ký; mọi thứ từ gói này đều được đánh dấu
help-any-data-dir = Nơi giữ danh mục đã chuẩn bị: chỉ có dữ liệu công khai
help-any-folder = Thư mục có content và locales bên trong
help-any-locale = Một ngôn ngữ, theo mã, như so hoặc fa-AF
help-any-output = Ghi vào đâu
help-value-guide = TÊN
help-value-second = NGÔN_NGỮ
help-value-locale = MÃ
help-value-data = THƯ_MỤC
help-value-passphrase-file = TỆP
help-value-room = MIB
help-value-mib = MIB
help-value-tag = NHÃN
help-value-note = GHI_CHÚ
help-value-name = TÊN
help-value-title = CHỮ
help-value-body = CHỮ
help-value-tags = NHÃN
help-value-happened = CHỮ
help-value-for = KHÓA
help-value-words = TỪ
help-value-near = NƠI
help-value-radius = KM
help-value-category = MÃ
help-value-phase = GIAI_ĐOẠN
help-value-audience = AI
help-value-speaks = NGÔN_NGỮ
help-value-open = LÚC
help-value-limit = SỐ
help-value-id = ID
help-value-file = TỆP
help-value-source-id = ID
help-value-source-name = TÊN
help-value-licence = GIẤY_PHÉP
help-value-source-url = URL
help-value-country = NƯỚC
help-value-language = NGÔN_NGỮ
help-value-time-zone = MÚI_GIỜ
help-value-confirmed-public = TỆP
help-value-report = TỆP
help-value-pack-id = ID
help-value-pack-version = SỐ
help-value-lang = NGÔN_NGỮ
help-value-now = LÚC
help-value-pack = TỆP
help-value-data-dir = THƯ_MỤC
help-value-folder = THƯ_MỤC
help-value-output = TỆP

## Errors: what happened, what to do

desk-error-unreadable = Không đọc được { $name }, hoặc nó quá lớn. Hãy kiểm tra tên và xem bạn có quyền đọc không.
desk-error-unwritable = Không ghi được { $name }. Không có gì bị thay đổi. Hãy kiểm tra thư mục và chỗ còn trống.
desk-error-pack-damaged = { $name } không phải là gói, hoặc bị hỏng hay bị cắt cụt. Hãy lấy lại từ nơi nó đến.
desk-error-pack-changed = { $name } đã bị thay đổi sau khi được làm ra. Đừng tin nó; hãy lấy lại.
desk-error-pack-too-large = { $name } lớn hơn mức cho phép của một gói. Nó chưa được mở.
desk-error-pack-too-new = { $name } do một phiên bản mới hơn làm ra. Hãy cập nhật { -app-name } trước.
desk-error-pack-unwritable = Các mục không làm thành một gói: hai mục có cùng một mã. { $name } chưa được ghi.
desk-error-import-zip = Tệp zip bị hỏng hoặc bị cắt cụt. Không nhập gì cả.
desk-error-import-large = Dữ liệu khi giải nén lớn hơn { $limit } byte. Không nhập gì cả.
desk-error-import-dense = Một tệp trong zip khi giải nén lớn gấp hơn { $limit } lần kích thước của nó; không danh mục nào như thế. Không nhập gì cả.
desk-error-import-files = Dữ liệu có hơn { $limit } tệp. Không nhập gì cả.
desk-error-import-rows = Dữ liệu có hơn { $limit } hàng. Không nhập gì cả.
desk-error-import-columns = Một bảng có hơn { $limit } cột. Không nhập gì cả.
desk-error-import-deep = JSON lồng nhau hơn { $limit } tầng. Không nhập gì cả.
desk-error-import-json = Dòng { $limit } của một tệp JSON không phải là JSON. Không nhập gì cả.
desk-error-import-no-tables = Không tìm thấy bảng HSDS nào. Hãy nêu một tệp zip, một thư mục có tệp CSV, hoặc một tệp JSON.
desk-error-import-options = Tùy chọn này sai: { $name }. Xem turnstone pack import --help.
desk-error-import-other = Không nhập được dữ liệu này.
desk-error-content =
    { $count ->
       *[other] Nội dung có { $count } lỗi. Không ghi gói nào.
    }
desk-error-place = Ở đây không có thành phố hay thị trấn nào tên { $name }. Hãy thử một thành phố lớn hơn ở gần, hoặc VĨ_ĐỘ,KINH_ĐỘ.
desk-error-place-similar = Ở đây không có thành phố hay thị trấn nào tên { $name }. Có phải ý bạn là một trong những nơi này: { $towns }?
desk-error-country = Chúng tôi không biết nước nào là { $name }. Hãy dùng hai chữ cái của nước đó, như DE hoặc US.
desk-error-language = Chúng tôi không biết ngôn ngữ nào là { $name }. Hãy dùng mã của nó, như fa hoặc es.
desk-error-time = { $name } không phải là thời gian. Hãy viết như 2026-11-23T18:00:00+01:00.
desk-error-no-terminal = Không có cửa sổ dòng lệnh để hỏi cụm mật khẩu. Trong tập lệnh, hãy dùng --passphrase-file.
desk-error-not-answered = Chương trình đã hỏi mà không có câu trả lời. Không có gì bị thay đổi thêm.
desk-error-not-text = Đây không phải là văn bản (UTF-8), hoặc quá dài cho một ghi chú. Không có gì bị thay đổi.
desk-error-no-notes-folder = Hệ thống này không nêu thư mục nào cho dữ liệu của bạn. Hãy nêu một thư mục bằng --data.
desk-error-notes-folder = Không giữ được ghi chú trong { $name }: không tạo, đọc hoặc ghi được. Không có gì bị thay đổi. Hãy nêu thư mục khác bằng --data, hoặc giữ ghi chú trong bộ nhớ RAM, đến khi bạn thoát, bằng --in-memory.
desk-error-no-notebook = Không có sổ ghi chú nào trong { $name }. Tạo một sổ bằng: turnstone notes make. Hoặc nêu thư mục của nó bằng --data.
desk-error-note = Không có ghi chú nào có số này, hoặc có những từ này trong tiêu đề. Xem: turnstone notes list
desk-error-note-ambiguous = Nhiều ghi chú có những từ này trong tiêu đề. Hãy nêu một ghi chú bằng số: { $numbers }
desk-error-attachment = Không có tệp nào tên này đính kèm ghi chú. Xem: turnstone notes show GHI_CHÚ
desk-error-file-exists = { $name } đã có sẵn. Nó được để nguyên. Hãy chọn tên khác.
desk-error-nothing-to-change = Chưa nói phải sửa gì. Xem: turnstone notes edit --help
desk-error-growth = Không làm sổ ghi chú lớn thêm bấy nhiêu được. Xem: turnstone notes grow
desk-error-no-editor = Hệ thống không nêu trình soạn thảo nào. Hãy đặt VISUAL hoặc EDITOR, hoặc sửa ghi chú bằng các tùy chọn.
desk-error-editor-failed = Không mở được trình soạn thảo, hoặc nó gặp lỗi. Ghi chú được để nguyên.
desk-error-no-memory-folder = Hệ thống này không có chỗ cho một tệp trong bộ nhớ RAM, nên tệp của trình soạn thảo sẽ nằm trên ổ đĩa. Hãy thêm --on-disk nếu bạn muốn như thế, hoặc sửa ghi chú bằng các tùy chọn.
desk-error-in-memory = Những gì chỉ nằm trong bộ nhớ RAM thì mất khi lệnh kết thúc. Hãy dùng --in-memory không kèm lệnh: turnstone notes --in-memory
