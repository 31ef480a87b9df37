### Phrases for travellers in Vietnamese (Tiếng Việt).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = Hội thoại du lịch
phrases-language = Tiếng Việt
phrases-search = Tìm câu
phrases-clear = Xóa tìm kiếm
phrases-none = Không tìm thấy câu nào
phrases-from = Tôi nói
phrases-to = Người đối diện nói
phrases-swap = Đổi ngôn ngữ
phrases-topics = Chủ đề
phrases-all = Tất cả chủ đề

## Topics

phrase-topic-greetings = Chào hỏi
phrase-topic-numbers = Số đếm
phrase-topic-eating = Ăn uống
phrase-topic-transport = Đi lại
phrase-topic-hotel = Ở khách sạn
phrase-topic-shopping = Mua sắm
phrase-topic-directions = Hỏi đường
phrase-topic-time = Giờ và ngày
phrase-topic-weather = Thời tiết
phrase-topic-smalltalk = Trò chuyện

## Greetings

phrase-greetings-hello = Xin chào
phrase-greetings-morning = Chào buổi sáng
phrase-greetings-evening = Chào buổi tối
phrase-greetings-night = Chúc ngủ ngon
phrase-greetings-goodbye = Tạm biệt
phrase-greetings-please = Làm ơn
phrase-greetings-thanks = Cảm ơn rất nhiều
phrase-greetings-welcome = Không có gì
phrase-greetings-excuse = Xin lỗi
phrase-greetings-yes = Vâng
phrase-greetings-no = Không
phrase-greetings-day = Chúc một ngày tốt lành

## Numbers

phrase-numbers-one = Một
phrase-numbers-two = Hai
phrase-numbers-three = Ba
phrase-numbers-four = Bốn
phrase-numbers-five = Năm
phrase-numbers-six = Sáu
phrase-numbers-seven = Bảy
phrase-numbers-eight = Tám
phrase-numbers-nine = Chín
phrase-numbers-ten = Mười
phrase-numbers-hundred = Một trăm
phrase-numbers-thousand = Một nghìn

## Eating and drinking

phrase-eating-table = Cho tôi một bàn hai người.
phrase-eating-menu = Cho chúng tôi xem thực đơn được không?
phrase-eating-water = Cho tôi một ly nước.
phrase-eating-coffee = Cho tôi một ly cà phê.
phrase-eating-tea = Cho tôi một tách trà.
phrase-eating-sugar = Xin đừng cho đường.
phrase-eating-meat = Tôi không ăn thịt.
phrase-eating-spicy = Món này có cay không?
phrase-eating-recommend = Bạn gợi ý món nào?
phrase-eating-delicious = Món ăn rất ngon.
phrase-eating-bill = Làm ơn tính tiền.

## Getting around

phrase-transport-station = Ga xe lửa ở đâu?
phrase-transport-stop = Trạm xe buýt ở đâu?
phrase-transport-ticket = Cho tôi một vé đến trung tâm thành phố.
phrase-transport-return = Cho tôi một vé khứ hồi.
phrase-transport-next = Chuyến tàu tiếp theo khởi hành lúc mấy giờ?
phrase-transport-platform = Tàu khởi hành từ sân ga nào?
phrase-transport-airport = Xe buýt này có đi sân bay không?
phrase-transport-duration = Chuyến đi mất bao lâu?
phrase-transport-seat = Chỗ này còn trống không?
phrase-transport-taxi = Tôi có thể đón taxi ở đâu?
phrase-transport-here = Làm ơn dừng ở đây.

## At the hotel

phrase-hotel-room = Có phòng trống cho tối nay không?
phrase-hotel-booking = Tôi đã đặt phòng.
phrase-hotel-nights = Tôi muốn ở hai đêm.
phrase-hotel-price = Giá một đêm là bao nhiêu?
phrase-hotel-included = Giá có bao gồm bữa sáng không?
phrase-hotel-breakfast = Bữa sáng lúc mấy giờ?
phrase-hotel-wifi = Ở đây có Wi-Fi không?
phrase-hotel-towel = Cho tôi thêm một chiếc khăn tắm được không?
phrase-hotel-cooling = Máy lạnh không chạy.
phrase-hotel-leave = Chúng tôi phải trả phòng trước mấy giờ?
phrase-hotel-luggage = Tôi có thể gửi hành lý ở đây không?

## Shopping

phrase-shopping-price = Cái này giá bao nhiêu?
phrase-shopping-expensive = Hơi đắt một chút.
phrase-shopping-looking = Tôi chỉ xem thôi, cảm ơn.
phrase-shopping-bigger = Có cỡ lớn hơn không?
phrase-shopping-colour = Có màu khác không?
phrase-shopping-try = Tôi mặc thử được không?
phrase-shopping-take = Tôi lấy cái này.
phrase-shopping-card = Tôi trả bằng thẻ được không?
phrase-shopping-receipt = Cho tôi xin hóa đơn.
phrase-shopping-bag = Tôi không cần túi.
phrase-shopping-postcards = Ở đây có bưu thiếp không?

## Directions

phrase-directions-museum = Bảo tàng ở đâu?
phrase-directions-old-town = Đi đến khu phố cổ bằng đường nào?
phrase-directions-far = Từ đây đến đó có xa không?
phrase-directions-foot = Có thể đi bộ đến đó không?
phrase-directions-left = Bên trái
phrase-directions-right = Bên phải
phrase-directions-straight = Đi thẳng
phrase-directions-corner = Ở góc đường
phrase-directions-near = Rất gần đây.
phrase-directions-map = Bạn chỉ cho tôi trên bản đồ được không?
phrase-directions-toilets = Nhà vệ sinh ở đâu?
phrase-directions-cash = Gần đây có máy rút tiền không?

## Time and dates

phrase-time-hour = Mấy giờ rồi?
phrase-time-today = Hôm nay
phrase-time-tomorrow = Ngày mai
phrase-time-yesterday = Hôm qua
phrase-time-morning = Vào buổi sáng
phrase-time-evening = Vào buổi tối
phrase-time-now = Bây giờ
phrase-time-later = Lát nữa
phrase-time-week = Tuần sau
phrase-time-opens = Mấy giờ mở cửa?
phrase-time-closes = Mấy giờ đóng cửa?
phrase-time-moment = Xin chờ một chút.

## Weather

phrase-weather-lovely = Hôm nay trời đẹp.
phrase-weather-sun = Trời nắng.
phrase-weather-hot = Trời rất nóng.
phrase-weather-cold = Trời lạnh.
phrase-weather-rain = Trời đang mưa.
phrase-weather-snow = Trời đang có tuyết.
phrase-weather-wind = Trời có gió.
phrase-weather-degrees = Nhiệt độ là hai mươi độ.
phrase-weather-tomorrow = Ngày mai thời tiết thế nào?
phrase-weather-umbrella = Tôi có cần mang ô không?

## Small talk

phrase-smalltalk-how = Bạn khỏe không?
phrase-smalltalk-well = Tôi khỏe, cảm ơn. Còn bạn?
phrase-smalltalk-name = Bạn tên là gì?
phrase-smalltalk-my-name = Tôi tên là …
phrase-smalltalk-pleased = Rất vui được gặp bạn.
phrase-smalltalk-from = Bạn đến từ đâu?
phrase-smalltalk-holiday = Tôi đến đây nghỉ mát.
phrase-smalltalk-first = Đây là lần đầu tôi đến đây.
phrase-smalltalk-like = Tôi thích thành phố này.
phrase-smalltalk-slowly = Bạn nói chậm hơn được không?
phrase-smalltalk-understand = Tôi không hiểu.
phrase-smalltalk-photo = Tôi chụp ảnh ở đây được không?
