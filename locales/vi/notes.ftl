### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = Ghi chú
notes-notes-note = Được niêm phong bằng cụm mật khẩu. Chúng ở lại trên điện thoại này.
notes-passphrase = Cụm mật khẩu
notes-show-passphrase = Hiện những gì tôi gõ
notes-unlock = Mở
notes-unlocking = Chờ một chút…
notes-unlock-note = Cụm mật khẩu sai không hủy gì cả. Mã khôi phục cũng gõ vào ô này.
notes-make = Tạo một sổ ghi chú

## Setting up, step by step

notes-setup-heading = Trước khi bắt đầu
notes-setup-sealed = Sổ ghi chú được niêm phong bằng cụm mật khẩu. Không có nó thì không ai đọc được một từ, một tiêu đề hay một ngày tháng nào. Chúng tôi cũng không đọc được.
notes-setup-hidden = Điện thoại nào có ứng dụng này cũng có tệp giống nhau dành cho sổ ghi chú, dù có dùng hay không. Chỉ từ một bản sao của tệp đó, không ai thấy được là có ghi chú hay không.
notes-setup-forgotten = Nếu bạn quên cụm mật khẩu và không có mã khôi phục, các ghi chú sẽ mất.
notes-setup-forced = Sổ ghi chú không thể giúp bạn nếu có người ép bạn gõ cụm mật khẩu, hoặc nếu có chương trình theo dõi điện thoại.
notes-passphrase-heading = Chọn một cụm mật khẩu
notes-passphrase-note = Năm từ rút ngẫu nhiên thì dễ nhớ và không thể đoán ra. Cụm của riêng bạn là tốt nếu nó dài và không ai quen bạn nghĩ đến: mười ký tự trở lên.
notes-drawn = Vừa rút ngẫu nhiên cho bạn
notes-use-drawn = Dùng những từ này
notes-draw-again = Rút từ khác
notes-own-passphrase = Cụm mật khẩu của bạn
notes-passphrase-again = Gõ lại một lần nữa
notes-passphrases-differ = Hai cụm này không giống nhau. Không có gì bị thay đổi.
notes-recovery-heading = Mã khôi phục
notes-recovery-note = Mã này mở ghi chú khi bạn quên cụm mật khẩu, hoặc khi điện thoại này mất phần chìa khóa của nó. Mã chỉ hiện một lần. Hãy viết ra giấy và giữ tờ giấy xa điện thoại, hoặc đưa cho một người bạn tin.
notes-recovery-warning = Ai có tờ giấy này và một bản sao bộ lưu trữ của điện thoại thì mở được ghi chú của bạn.
notes-recovery-make = Cho tôi xem một mã
notes-recovery-written = Tôi đã viết ra giấy
notes-second-heading = Sổ ghi chú thứ hai
notes-second-note = Bạn có thể có một sổ ghi chú khác với cụm mật khẩu riêng. Không ai thấy được có bao nhiêu sổ. Nếu có người ép bạn mở một sổ, bạn có thể mở sổ vô hại.
notes-second-warning = Họ có thể không tin bạn, và tiếp tục hỏi.
notes-second-make = Tạo sổ ghi chú thứ hai
notes-second-passphrase = Cụm mật khẩu của sổ ghi chú mới
notes-keep-heading = Các sổ ghi chú cần giữ lại
notes-keep-warning = Hãy gõ cụm mật khẩu của từng sổ ghi chú khác cần giữ lại. Sổ nào không được nêu ở đây thì có thể bị hủy: không ai biết được là có sổ đó, và chúng tôi cũng không biết được.
notes-keep-passphrase = Cụm mật khẩu của một sổ ghi chú cần giữ lại
notes-keep-another = Thêm một sổ nữa
notes-made = Đã tạo sổ ghi chú.
notes-erasing-heading = Cụm mật khẩu để xóa sạch
notes-erasing-note = Khi gõ ở chỗ mở ghi chú, nó mở sổ ghi chú này và hủy vĩnh viễn mọi sổ khác trong chớp mắt. Gõ ở chỗ khác thì nó không làm gì cả.
notes-erasing-limits = Nó không làm gì được với bản sao đã có từ trước. Việc xóa có thể bị trừng phạt. Bộ lưu trữ có thể còn dấu vết. Họ có thể tiếp tục hỏi.
notes-erasing-set = Đặt cụm mật khẩu này
notes-erasing-clear = Bỏ nó đi
notes-erasing-is-set = Đã đặt. Từ bây giờ nó xóa sạch.
notes-erasing-is-clear = Nó không còn mở được gì nữa.

## The open notebook

notes-search = Tìm trong ghi chú của bạn
notes-new-note = Ghi chú mới
notes-new-checklist = Danh sách việc mới
notes-all-notes = Tất cả
notes-lock = Đóng
notes-lock-label = Đóng sổ ghi chú. Không có gì của sổ còn lại trên màn hình hay trong bộ nhớ RAM.
notes-settings = Sổ ghi chú này

## One note

notes-title = Tiêu đề
notes-body = Chuyện gì đã xảy ra
notes-happened = Xảy ra khi nào
notes-happened-hint = Bạn biết đến đâu ghi đến đó: mùa hè 2019
notes-tags = Các từ để tìm lại, cách nhau bằng dấu phẩy
notes-pin = Giữ ở đầu danh sách
notes-entry = Việc cần làm
notes-add-entry = Thêm một dòng
notes-attach = Đính kèm tệp
notes-attach-note = Tệp cũng vẫn còn ở chỗ hiện giờ, bên ngoài sổ ghi chú. Nếu không được để ai tìm thấy, hãy xóa tệp ở đó.
notes-attaching = Đang niêm phong tệp…
notes-attached = Đã đính kèm
notes-show-attachment = Hiện
notes-no-viewer = Loại tệp này không hiện được ở đây. Bản sao niêm phong lấy nó ra được.
notes-detach = Gỡ bỏ
notes-save = Lưu
notes-saved = Đã lưu
notes-not-saved = Chưa lưu
notes-not-editable = Một phiên bản mới hơn của ứng dụng đã viết ghi chú này. Bạn có thể xóa, không thể sửa.
notes-delete = Xóa
notes-delete-question = Xóa ghi chú này và những gì đính kèm? Nó bị ghi đè và không lấy lại được.
notes-keep = Giữ lại

## What can be done with the notebook

notes-change-heading = Cụm mật khẩu khác
notes-change = Đổi
notes-changed = Đã đổi. Cụm cũ không còn mở được gì nữa.
notes-recovered-note = Mã khôi phục đã mở sổ ghi chú này. Hãy chọn ngay một cụm mật khẩu mới.
notes-grow-heading = Thêm chỗ
notes-grow-note = Mỗi sổ ghi chú đều có thêm chỗ, kể cả sổ đang đóng. Tệp trên điện thoại lớn thêm gấp bốn lần phần đó và không bao giờ nhỏ lại nữa.
notes-growing = Đang thêm chỗ…
notes-copy-heading = Bản sao niêm phong
notes-copy-note = Một tệp chứa mọi ghi chú của bạn, được niêm phong. Tệp này cũng mở được mà không cần ứng dụng này, bằng chương trình age và tar. Chừng nào tệp còn ở đâu đó, nó chỉ an toàn ngang với cụm mật khẩu của nó.
notes-copy-passphrase = Cụm mật khẩu của bản sao
notes-copy-key = Hoặc khóa công khai của một luật sư: age1…
notes-copy = Tạo bản sao
notes-copying = Đang niêm phong bản sao…
notes-copied = Đã tạo bản sao.
notes-restore-heading = Lấy lại ghi chú
notes-restore-note = Đọc một bản sao niêm phong. Những gì đã có ở đây và mới bằng hoặc mới hơn thì giữ nguyên.
notes-restore = Chọn tệp
notes-restored = Các ghi chú trong bản sao đã ở đây.
notes-erase-heading = Xóa sạch sổ ghi chú này
notes-erase-note = Nó bị hủy vĩnh viễn. Các sổ ghi chú khác vẫn còn. Bản sao đã có từ trước không bị đụng đến. Việc xóa có thể bị trừng phạt, và bộ lưu trữ có thể còn dấu vết.
notes-erase = Xóa sạch
notes-erase-question = Xóa sạch vĩnh viễn sổ ghi chú này? Không ai lấy lại được.
notes-erased = Nó không còn nữa.

## The lock of the app

notes-lock-heading = Khóa cho ứng dụng
notes-lock-note = Một cuốn hội thoại cho người đi du lịch hiện ra trước: lúc mở ứng dụng, khi màn hình tắt, và khi bạn không chạm vào điện thoại một lúc. Một cử chỉ trên đó cho bạn vào.
notes-lock-limits = Khóa giấu ứng dụng khỏi cái nhìn thoáng qua. Ai biết cử chỉ thì vào được. Ghi chú có cụm mật khẩu riêng.
notes-lock-none = Không khóa
notes-lock-hold = Nhấn tên của cuốn hội thoại và giữ
notes-lock-taps = Chạm năm lần vào tên của cuốn hội thoại
notes-lock-after-1 = Sau một phút
notes-lock-after-5 = Sau năm phút
notes-lock-after-15 = Sau 15 phút

## Places that were saved

notes-save-place = Lưu nơi này
notes-forget-place = Không lưu nơi này nữa
notes-saved-heading = Đã lưu
notes-saved-empty = Chưa lưu gì cả.
notes-saved-in-notebook = Đã lưu trong sổ ghi chú của bạn.
notes-saved-until-exit = Giữ đến khi bạn thoát, rồi mất: không có gì của nó được ghi vào điện thoại này. Sổ ghi chú đang mở thì giữ lại lâu dài.

## What the notebook remembers

notes-choices-heading = Những gì bạn đã chọn
notes-choices-note = Nước của bạn, nơi bạn sẽ đến và ngôn ngữ thứ hai của bạn có thể nằm trong sổ ghi chú này, được niêm phong. Khi đó chúng không nằm lộ trên điện thoại.
notes-choices-keep = Nhớ những điều này trong sổ ghi chú này

## About

notes-about-button = Ứng dụng này bảo vệ được gì, và không bảo vệ được gì

## Made of a notebook’s content

notes-empty = Ở đây chưa có gì.
notes-none-found = Không có ghi chú nào có những từ này.
notes-untitled = Không có tiêu đề
notes-edited = Sửa { $date }
notes-times = Viết { $written }, sửa { $edited }
notes-pinned = Ở đầu danh sách
notes-attachments = { $count ->
   *[other] { $count } tệp
}
notes-damaged = { $count ->
   *[other] Không đọc được { $count } ghi chú. Các ghi chú khác không bị ảnh hưởng.
}
notes-little-room = Sổ ghi chú này còn ít chỗ. Có thể làm nó lớn hơn.
notes-room = Còn { $left } trong { $whole }
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = Ứng dụng này bảo vệ được gì, và không bảo vệ được gì
about-who = Chúng tôi nghĩ đến ai
about-who-1 = Người lấy điện thoại của bạn: một người thân, một người dẫn đường vượt biên, một cán bộ ở biên giới. Họ xem điện thoại, hỏi cụm mật khẩu, hoặc sao chép bộ lưu trữ một lần.
about-promise = Chúng tôi hứa điều gì, và kiểm tra
about-promise-1 = Tra cứu không để lại gì: không có lịch sử, không có tệp nào thay đổi.
about-promise-2 = Không có cụm mật khẩu thì không đọc được gì trong ghi chú của bạn: không tiêu đề, không số lượng, không ngày tháng.
about-promise-3 = Ai sao chép bộ lưu trữ một lần cũng không biết được có bao nhiêu sổ ghi chú, hay có sổ nào không. Điện thoại nào có ứng dụng này cũng có tệp đó.
about-promise-4 = Trên điện thoại, chỉ với một bản sao của tệp đó thì không thể đoán mà mở ra: một phần chìa khóa không bao giờ rời điện thoại.
about-promise-5 = Những gì bạn xóa sẽ bị ghi đè.
about-promise-6 = Ứng dụng bị lỗi, pin cạn hoặc bộ lưu trữ đầy chỉ làm mất nhiều nhất là thay đổi đang được ghi.
about-promise-7 = Khi thoát, màn hình được xóa trước, rồi đến bộ nhớ RAM. Thoát không hủy ghi chú nào. Cụm mật khẩu sai không hủy gì cả.
about-seen = Một bản sao của bộ lưu trữ cho thấy gì
about-seen-1 = Rằng ứng dụng được cài và có tệp của nó, tệp đó lớn bao nhiêu, lần cuối có người thử mở ghi chú là khi nào, và những phần nào của tệp được ghi gần đây nhất.
about-limits = Chúng tôi không làm được gì
about-limits-1 = Ai sao chép bộ lưu trữ hai lần thì thấy được phần nào đã thay đổi ở giữa.
about-limits-2 = Nếu bạn bị ép đưa mọi cụm mật khẩu, họ có thể không tin là không còn cụm nào nữa.
about-limits-3 = Xóa sạch không làm gì được với bản sao đã lấy cùng với phần chìa khóa riêng của điện thoại. Việc xóa có thể bị trừng phạt, và bộ lưu trữ có thể còn dấu vết.
about-limits-4 = Chúng tôi không thể giúp chống lại một chương trình theo dõi điện thoại, hay một người điều khiển điện thoại.
about-limits-5 = Ai ghi được vào bộ lưu trữ thì có thể đặt lại một bản sao cũ.
about-limits-6 = Nơi khác giữ những gì họ biết: cửa hàng ứng dụng giữ các lượt tải, điện thoại giữ các cuộc gọi, người bên kia giữ tin nhắn của bạn, bàn phím giữ những gì nó đã học.
about-limits-7 = Ai tìm thấy mã khôi phục của bạn và có tệp đó thì mở được ghi chú của bạn.
about-limits-8 = Chừng nào bản sao niêm phong còn ở đâu đó, nó chỉ an toàn ngang với cụm mật khẩu của nó.
about-clear = Những gì nằm lộ trên điện thoại này
about-clear-1 = Ngôn ngữ của bạn, có khóa hay không và cử chỉ nào mở khóa.
about-clear-2 = Nước của bạn, chỉ khi bạn đã đánh dấu chọn. Ngôn ngữ thứ hai và nơi bạn sẽ đến chỉ nằm trong một sổ ghi chú.
about-review = Ai đã kiểm tra
about-review-1 = Chưa có ai bên ngoài dự án xem xét cách niêm phong. Định dạng của nó được công bố, để ai cũng có thể xem xét.

## More room

notes-growth = Thêm { $size } cho mỗi sổ ghi chú; tệp lớn thêm { $file }
