### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = Có gì đó hỏng bên trong ứng dụng. Không mất gì cả. Hãy đóng ứng dụng rồi mở lại.
error-cancelled = Đã dừng như bạn yêu cầu. Những gì có từ trước vẫn còn.
error-closed = Ứng dụng đã bị đóng. Không mất gì cả. Hãy mở lại.
error-storage-full = Không còn chỗ. Những gì có từ trước vẫn còn. Hãy dọn bớt rồi thử lại.
error-storage-read-only = Không ghi được vào thư mục này. Không có gì bị thay đổi. Hãy chọn thư mục khác.
error-storage-busy = Một bản khác của ứng dụng đang chuẩn bị danh mục. Hãy thử lại sau một phút.
error-storage-damaged = Tệp của danh mục bị hỏng. Hãy mở lại: khi đó nó được làm lại từ những gì đi kèm ứng dụng.
error-storage-unreachable = Máy không cho chúng tôi vào tệp của danh mục. Không có gì bị thay đổi. Hãy thử lại.
error-pack-unreadable = Gói này bị hỏng, hoặc không đúng như nó nói. Không có gì bị thay đổi. Hãy lấy lại từ nơi nó đến.
error-record-not-found = Không có mục nào với mã này. Hãy tìm theo tên.
error-place-not-found = Nơi này không có trong ứng dụng. Hãy thử một thành phố lớn hơn ở gần.
error-country-not-known = Chúng tôi không biết nước này. Hãy dùng hai chữ cái của nước đó, như DE hoặc US.
error-code-not-known = Không có loại trợ giúp, giai đoạn hay nhóm người nào tên này.
error-language-not-known = Chúng tôi không biết ngôn ngữ này. Hãy dùng mã của nó, như fa hoặc es.
error-out-of-range = Thời gian hoặc khoảng cách này không thể có.

## The notebook

error-passphrase-wrong = Không có gì mở được bằng cụm mật khẩu này. Không có gì bị thay đổi. Hãy xem ngôn ngữ của bàn phím rồi thử lại.
error-passphrase-weak = Cụm mật khẩu này quá dễ đoán. Hãy dùng mười ký tự trở lên, tốt nhất là năm từ không liên quan gì với nhau.
error-passphrase-in-use = Không dùng được cụm mật khẩu này. Không có gì bị thay đổi. Hãy chọn cụm khác.
error-device-secret-unreadable = Máy này đã mất phần bí mật mà cụm mật khẩu cần đến. Không có gì bị thay đổi. Mã khôi phục vẫn mở được sổ ghi chú.
error-notebook-full = Sổ ghi chú đã đầy. Những gì có từ trước vẫn còn. Hãy xóa bớt, hoặc làm sổ ghi chú lớn hơn.
error-notebook-busy = Đã có một sổ ghi chú đang mở. Không có gì bị thay đổi. Hãy đóng nó trước.
error-notebook-unreadable = Tệp của sổ ghi chú bị hỏng, hoặc là thứ khác. Nó được để nguyên. Nếu có bản sao niêm phong, hãy lấy lại từ đó.
error-notebooks-all-taken = Không còn chỗ cho một sổ ghi chú nữa. Không có gì bị thay đổi.
error-note-not-found = Ghi chú này không còn nữa.
error-note-not-editable = Ghi chú này do một phiên bản mới hơn của ứng dụng tạo ra. Có thể đọc và xóa, không thể sửa.
error-note-damaged = Ghi chú này bị hỏng và không đọc được. Các ghi chú khác không bị ảnh hưởng. Nếu có bản sao niêm phong, hãy lấy lại từ đó.
error-length-differs = Tệp đã thay đổi trong khi được đọc. Không giữ lại gì của nó. Hãy thử lại.
error-copy-unreadable = Tệp này không phải bản sao niêm phong của chúng tôi, hoặc nó bị hỏng. Không lấy thêm gì từ nó.
error-public-key-not-known = Đây không phải loại khóa công khai mà chúng tôi biết. Khóa như thế bắt đầu bằng age1.
error-not-enough-memory = Máy này không đủ bộ nhớ RAM trống cho việc đó. Không có gì bị thay đổi. Hãy đóng các ứng dụng khác rồi thử lại.
