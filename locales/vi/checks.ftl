### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = Những câu hỏi để tự hỏi mình
checks-note = Vài câu hỏi, từng câu một. Những gì bạn chạm vào không được lưu lại, và không ai được báo.
check-safe-question = Bây giờ bạn đọc những điều này có an toàn không?
check-safe-note = Nếu có người có thể nhìn qua vai bạn, hoặc có thể xem điện thoại này, hãy đợi đến khi bạn ở một mình. Nút thoát cho hiện ngay một màn hình khác.
check-safe-yes = Có, tiếp tục
check-safe-no = Không, thoát ngay
check-step = Câu hỏi { $number } trong { $count }
check-yes = Có
check-no = Không
check-unsure = Tôi không chắc
check-again = Bắt đầu lại

## Somebody makes me do this: signs of trafficking

check-trafficking-title = Có ai ép tôi làm việc này không?
check-trafficking-note = Về một công việc, một món nợ hoặc một người mà bạn không thoát ra được.
check-trafficking-1 = Có người khác giữ hộ chiếu hoặc giấy tờ của bạn không?
check-trafficking-2 = Có ai đe dọa bạn hoặc gia đình bạn không?
check-trafficking-3 = Bạn có món nợ nào không bao giờ bớt đi, dù bạn làm nhiều đến đâu không?
check-trafficking-4 = Bạn có phải làm việc rất nhiều giờ mà được trả rất ít hoặc không được trả gì không?
check-trafficking-5 = Bạn có bị theo dõi, hoặc không được ra ngoài một mình không?
check-trafficking-6 = Bạn có phải giao nộp số tiền mình kiếm được không?
check-trafficking-7 = Có ai nói rằng nếu bạn ngừng thì họ sẽ kể cho người khác biết bạn là LGBTQI+, hoặc sẽ tố giác bạn không?

## A partner, relative or host controls me

check-home-title = Tôi có an toàn với những người sống cùng không?
check-home-note = Về người yêu, bạn đời, người thân hoặc người cho bạn ở nhờ, thuộc bất kỳ giới nào.
check-home-1 = Bạn có sợ những gì xảy ra khi bạn từ chối không?
check-home-2 = Có ai giữ tiền, giấy tờ hoặc điện thoại của bạn không?
check-home-3 = Có ai quyết định bạn được gặp ai hoặc nói chuyện với ai không?
check-home-4 = Có ai nói rằng họ sẽ kể cho người khác biết bạn là ai, hoặc sẽ tố giác bạn với cơ quan di trú không?
check-home-5 = Có ai đánh bạn, nhốt bạn hoặc đi theo bạn không?
check-home-6 = Có ai ép bạn quan hệ tình dục, hoặc không cho bạn có thuốc của mình không?
check-home-7 = Có ai muốn bạn kết hôn, hoặc muốn bạn thay đổi con người mình không?

## Work that hurts

check-work-title = Ở chỗ làm tôi có bị đối xử tệ không?
check-work-note = Về tiền công, giờ làm và những người bạn làm cho họ, dù bạn có giấy phép làm việc hay không.
check-work-1 = Có phải bạn không được trả công từ hai tuần trở lên, hoặc được trả ít hơn đã hứa không?
check-work-2 = Chủ của bạn có giữ hộ chiếu hoặc giấy tờ của bạn không?
check-work-3 = Chủ của bạn có nói sẽ gọi cơ quan di trú hoặc cảnh sát không?
check-work-4 = Có ai đòi quan hệ tình dục để đổi lấy việc làm hoặc tiền công không?
check-work-5 = Bạn có nợ chủ một món tiền mà nợ không bớt đi không?
check-work-6 = Bạn có bị bảo ký vào một tờ giấy trắng, hoặc vào thứ gì bạn không đọc được không?
check-work-7 = Nếu bạn thôi làm ở đó, liệu có chuyện xấu xảy ra với bạn không?

## After the questions

check-result-heading = Bây giờ bạn có thể làm gì
check-result-some = Một số điều bạn trả lời có thể là dấu hiệu có người lợi dụng bạn hoặc kiểm soát bạn. Dấu hiệu không phải là bằng chứng. Không có gì trong đó là lỗi của bạn, và bạn là người quyết định điều gì xảy ra tiếp theo.
check-result-none = Bạn không trả lời “Có” cho câu nào ở đây. Điều này không có nghĩa là mọi chuyện đều ổn: đây chỉ là vài câu hỏi. Nếu bạn cảm thấy có gì đó không ổn, như thế đã đủ lý do để nói chuyện với ai đó.
check-result-unsure = Không chắc chắn cũng đã đủ là lý do để nói chuyện với ai đó. Bạn không cần biết chuyện đó gọi là gì.
check-danger = Nếu bạn đang gặp nguy hiểm, hãy gọi số khẩn cấp trước.
check-help-heading = Ai có thể giúp
check-help-none = Chúng tôi không biết nơi nào ở { $country } giúp về “{ $need }”.
check-next-others = Thay vào đó, hãy hỏi những nơi này. Họ có thể biết ai giúp ở nơi bạn đang ở:
check-next-emergency = Khi gặp nguy hiểm, hãy gọi số khẩn cấp. Nếu không, hãy dùng mục tìm kiếm để tìm một nơi giúp về pháp lý hoặc sức khỏe, và hỏi ở đó xem ai giúp được việc này.
check-next-anyone = Hãy hỏi một bác sĩ, một y tá, một luật sư hoặc một tổ chức cho người tị nạn mà bạn tin xem ai giúp được việc này.
check-no-country = Hãy chọn nước bạn đang ở, rồi chúng tôi hiện những ai giúp ở đó.

## What asking for help may set off

check-referral-heading = Trước khi bạn xin giúp đỡ
check-referral-ask = Hãy hỏi trước: “Các bạn buộc phải báo điều gì, báo cho ai, và khi nào?” Bạn có thể hỏi điều này trước khi nói tên.
check-referral-police = Một số nơi chuyển thông tin cho cảnh sát, nhất là khi tính mạng của ai đó gặp nguy hiểm.
check-referral-immigration = Một số nơi có thể bị cơ quan di trú hỏi, hoặc làm việc cùng cơ quan đó. Việc bạn đã bị làm hại, chỉ riêng điều đó không bảo vệ bạn khỏi bị trục xuất. Nếu được, hãy hỏi luật sư trước khi đến một cơ quan.
check-referral-consent = Nếu bạn là người lớn, hãy yêu cầu họ đừng làm gì khi bạn chưa đồng ý. Bạn có thể từ chối, và bạn có thể dừng lại.
check-referral-young = Nếu bạn dưới 18 tuổi, nhiều nơi buộc phải báo cho ai đó khi bạn gặp nguy hiểm. Trước khi bạn kể bất cứ điều gì, họ có thể cho bạn biết họ sẽ phải báo những gì. Bạn không cần nói tuổi để hỏi điều này.
check-guides-heading = Đọc tiếp
