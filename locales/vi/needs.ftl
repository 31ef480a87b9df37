### Need words in Vietnamese (Tiếng Việt).
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## Urgent safety

crisis-line = đường dây nóng, đường dây khủng hoảng, cần người nói chuyện, tôi cần nói chuyện với ai đó, có ai để tâm sự, đường dây hỗ trợ tinh thần, tôi không chịu nổi nữa, tổng đài tư vấn tâm lý, khủng hoảng tinh thần
suicide-prevention = phòng chống tự tử, phòng ngừa tự tử, đường dây phòng chống tự tử, bạn tôi muốn chết, bạn tôi muốn tự tử, con tôi muốn tự tử, người thân muốn tự tử, hỗ trợ người tự tử, tự làm đau bản thân
    .terms = đường dây 988, đường dây nóng ngày mai
domestic-violence = bạo lực gia đình, bạo hành gia đình, chồng đánh tôi, chồng tôi đánh tôi, bị chồng đánh, bị chồng bạo hành, vợ đánh tôi, bạn trai đánh tôi, bạn gái đánh tôi, gia đình đánh tôi, bố mẹ đánh tôi, ba mẹ đánh tôi, bị ép cưới, ép kết hôn, chồng vũ phu, người yêu bạo hành, bạo lực gia đình lgbt
    .terms = ngôi nhà bình yên
sexual-violence = bạo lực tình dục, xâm hại tình dục, tấn công tình dục, lạm dụng tình dục, bị hiếp dâm, cưỡng hiếp, hiếp dâm, quấy rối tình dục, giúp đỡ sau khi bị hiếp
human-trafficking = buôn người, nạn buôn người, buôn bán người, bị bán sang trung quốc, bị bán làm vợ, bị ép làm việc, lao động cưỡng bức, bị ép bán dâm, chủ giữ hộ chiếu, bị giữ hộ chiếu, nô lệ hiện đại, nợ tiền đường dây đưa người, bị ép trồng cần sa, bị lừa sang campuchia, bị nhốt bắt làm việc
    .terms = đường dây nóng 111, modern slavery, nrm
hate-crime = tội ác thù ghét, tội phạm thù hận, bị đánh vì đồng tính, bị tấn công vì là người đồng tính, bị tấn công vì chuyển giới, báo cáo kỳ thị, tấn công phân biệt chủng tộc, lời nói thù ghét
protection-order = lệnh bảo vệ, lệnh cấm tiếp xúc, lệnh cấm lại gần, không cho chồng lại gần, người yêu cũ theo dõi tôi, chồng cũ đe dọa tôi, bị rình rập
    .terms = restraining order
child-protection = ngược đãi trẻ em, bạo hành trẻ em, xâm hại trẻ em, trẻ em bị đánh, bảo vệ trẻ em, trẻ em gặp nguy hiểm, báo cáo bạo hành trẻ em, họ lấy con tôi đi, bị lấy mất con
    .terms = tổng đài 111, cps, jugendamt
elder-protection = ngược đãi người già, bạo hành người già, ngược đãi người cao tuổi, người già bị bỏ rơi, ngược đãi người khuyết tật, người già bị đánh
missing-family = tìm người thân, tìm gia đình, tìm gia đình thất lạc, tìm người mất tích, mất liên lạc với gia đình, tìm anh trai, tìm mẹ, tìm con thất lạc, người thân mất tích, thất lạc gia đình
    .terms = chữ thập đỏ tìm người thân, hội chữ thập đỏ
torture-survivors = bị tra tấn, nạn tra tấn, tôi bị tra tấn, chấn thương chiến tranh, người sống sót sau tra tấn, điều trị sau tra tấn, bị đánh đập trong tù
crime-victim-support = bị cướp, bị trộm, bị hành hung, bị lừa đảo, hỗ trợ sau tội phạm, bồi thường sau tội phạm, bị đánh ngoài đường
human-rights-defenders = nhà hoạt động gặp nguy hiểm, nhà hoạt động nhân quyền, nhân quyền, người bảo vệ nhân quyền, bảo vệ quyền con người, nhà báo bị đe dọa, hỗ trợ khẩn cấp cho nhà hoạt động, tố cáo vi phạm nhân quyền, bất đồng chính kiến
evacuation-relocation = trốn khỏi đất nước, rời khỏi đất nước, chạy trốn khỏi nước, sơ tán, giúp tôi ra khỏi nước, tái định cư khẩn cấp, vượt biên, phải rời khỏi việt nam
    .terms = thị thực nhân đạo

## Law and papers

asylum-legal = tị nạn, xin tị nạn, tỵ nạn, xin tỵ nạn, luật sư tị nạn, đơn xin tị nạn, tị nạn chính trị, quy chế tị nạn, quy chế người tị nạn, phỏng vấn tị nạn, bị từ chối tị nạn, kháng cáo tị nạn, người xin tị nạn, sợ về nước, không thể về nước, bảo hộ quốc tế, tị nạn đồng tính, tị nạn lgbt, hồ sơ tị nạn
    .terms = i-589, bamf, ofpra, home office asylum, asylantrag, credible fear
immigration-legal = luật sư di trú, di trú, nhập cư, bị trục xuất, trục xuất, lệnh trục xuất, không có giấy tờ, không giấy tờ, giấy tờ cư trú, giấy phép cư trú, thẻ cư trú, thẻ xanh, thị thực, visa hết hạn, visa quá hạn, ở lại hợp pháp, luật sư nhập cư, gia hạn visa
    .terms = duldung, aufenthaltstitel, uscis, titre de séjour, ausländerbehörde
detention-support = bị giam di trú, trại giam di trú, trung tâm giam giữ di trú, bị di trú bắt, chồng tôi bị ice bắt, bị ice giam, ra khỏi trại giam di trú, bị giam giữ nhập cư, thăm người bị giam di trú
    .terms = immigration detention, bail di trú
citizenship = quốc tịch, nhập quốc tịch, thi quốc tịch, lớp quốc tịch, xin quốc tịch, công dân mỹ, trở thành công dân, học thi quốc tịch
    .terms = n-400, einbürgerung
legal-aid = luật sư, luật sư miễn phí, trợ giúp pháp lý, tư vấn pháp luật, hỗ trợ pháp lý, cần luật sư, tôi cần luật sư, tư vấn pháp lý miễn phí, luật sư giá rẻ, biết quyền của tôi
family-law = ly hôn, ly dị, quyền nuôi con, giành quyền nuôi con, tiền cấp dưỡng, tòa án gia đình, kết hôn, đăng ký kết hôn, hôn nhân đồng giới, luật sư ly hôn
discrimination = phân biệt đối xử, bị phân biệt đối xử, kỳ thị, bị kỳ thị, phân biệt chủng tộc, kỳ thị đồng tính, kỳ thị người chuyển giới, bị đuổi việc vì đồng tính, đối xử bất công
workers-rights = chủ không trả lương, ông chủ không trả lương, không được trả lương, bị quỵt lương, nợ lương, bóc lột lao động, quyền lợi người lao động, quyền lao động, bị đuổi việc, bị sa thải, tai nạn lao động, công đoàn, bị quỵt tiền công
tenant-rights = bị đuổi nhà, chủ nhà đuổi tôi, chủ nhà muốn đuổi tôi, bị đuổi khỏi nhà thuê, quyền của người thuê nhà, quyền người thuê nhà, chủ nhà không sửa nhà, chủ nhà đổi khóa, thông báo đuổi nhà, không trả tiền cọc, tranh chấp với chủ nhà
identity-documents = giấy khai sinh, mất hộ chiếu, bị mất hộ chiếu, chứng minh nhân dân, căn cước công dân, giấy tờ tùy thân, mất giấy tờ, mất giấy tờ tùy thân, bị lấy giấy tờ, giấy chứng tử, giấy đăng ký kết hôn, bằng lái xe, thẻ an sinh xã hội, làm lại giấy tờ
    .terms = social security card, anmeldung, ssn
name-gender-change = đổi tên, đổi tên trên giấy tờ, đổi giới tính trên giấy tờ, thay đổi giới tính trên giấy tờ, công nhận giới tính, đổi tên cho người chuyển giới, sửa giới tính trên hộ chiếu
family-reunification = đoàn tụ gia đình, bảo lãnh gia đình, bảo lãnh vợ, bảo lãnh chồng, bảo lãnh con, bảo lãnh cha mẹ, đưa gia đình sang, đón vợ con sang, visa đoàn tụ
    .terms = familiennachzug, i-130
consular-help = đại sứ quán, lãnh sự quán, đại sứ quán việt nam, lãnh sự, gia hạn hộ chiếu, bảo hộ công dân
criminal-defence = bị bắt, tôi bị bắt, công an bắt tôi, cảnh sát bắt tôi, luật sư hình sự, bị cáo buộc, bị truy tố, anh tôi bị tù, trong tù, bảo lãnh tại ngoại, công an triệu tập, bị tạm giam
reentry-support = mới ra tù, ra tù, sau khi ra tù, từng đi tù, tái hòa nhập, tiền án tìm việc, hỗ trợ sau khi ra tù

## A roof

emergency-shelter = nơi trú ẩn, nhà tạm trú, chỗ ngủ, chỗ ngủ đêm nay, không có chỗ ngủ, không có chỗ ở, vô gia cư, người vô gia cư, ngủ ngoài đường, ngủ bụi, bị đuổi ra khỏi nhà, không có nơi nào để đi, không biết đi đâu ở, chỗ ở khẩn cấp, chỗ ở tạm, nơi ở tạm thời đêm nay, cần chỗ ở gấp, mái ấm
    .terms = shelter vô gia cư, notunterkunft
womens-shelter = nhà tạm lánh cho phụ nữ, nhà tạm lánh, nơi trú ẩn cho phụ nữ, chỗ ở an toàn cho phụ nữ, bỏ trốn khỏi chồng, mẹ và con không có chỗ ở, mái ấm cho phụ nữ, nơi lánh nạn cho phụ nữ
    .terms = frauenhaus, women's refuge
youth-shelter = mái ấm cho thanh thiếu niên, chỗ ở cho thanh niên, bố mẹ đuổi tôi ra khỏi nhà, ba mẹ đuổi khỏi nhà, bỏ nhà đi, trẻ em không có người đi kèm, tôi dưới 18 tuổi và một mình, thanh thiếu niên vô gia cư, bị đuổi khỏi nhà vì đồng tính
lgbtq-housing = nhà ở cho người lgbt, nơi trú ẩn lgbt, chỗ ở cho người đồng tính, chỗ ở cho người chuyển giới, nhà tạm lánh lgbt, chỗ ở an toàn cho lgbt, nhà trú ẩn cho người đồng tính, phòng trọ cho lgbt
transitional-housing = nhà ở chuyển tiếp, nhà ở tạm thời, chỗ ở vài tháng, nhà ở có hỗ trợ, chỗ ở trung hạn
affordable-housing = nhà giá rẻ, nhà ở giá rẻ, nhà ở xã hội, thuê nhà rẻ, nhà thu nhập thấp, phòng giá rẻ, nhà chính phủ, nhà housing
    .terms = section 8, housing authority, wohnberechtigungsschein
housing-advice = tìm nhà, tìm phòng trọ, thuê phòng, thuê nhà, thuê căn hộ, tìm chỗ ở, giúp tìm nhà, tư vấn nhà ở, mua nhà lần đầu, cần nhà ở
rent-help = tiền thuê nhà, không trả được tiền nhà, không có tiền thuê nhà, giúp trả tiền thuê nhà, hỗ trợ tiền thuê nhà, nợ tiền nhà, tiền đặt cọc nhà, tiền cọc thuê nhà, tiền nhà trọ
mortgage-help = vay mua nhà, không trả được tiền vay nhà, sắp mất nhà, ngân hàng lấy nhà, tịch thu nhà, nợ tiền nhà ngân hàng
utility-help = tiền điện, hóa đơn điện, tiền nước, tiền gas, bị cắt điện, bị cắt nước, không trả được tiền điện, giúp trả tiền điện, tiền sưởi, hỗ trợ tiền điện nước
    .terms = liheap
furniture = đồ nội thất, đồ đạc trong nhà, bàn ghế giường tủ, giường nệm, cái nệm, chăn mền, tủ lạnh, đồ gia dụng, nồi niêu, bàn ghế miễn phí
home-repair = sửa nhà, sửa chữa nhà, mái nhà dột, thợ sửa ống nước, đường dốc xe lăn, cải tạo nhà

## Food and things

food = thức ăn, đồ ăn, thực phẩm, thức ăn miễn phí, thực phẩm miễn phí, tôi đói, đói quá, không có gì ăn, không có đồ ăn, ngân hàng thực phẩm, phát thực phẩm, phát gạo, đồ ăn cho con tôi, gạo mì miễn phí
    .terms = food bank, food pantry, tafel
hot-meals = bữa ăn nóng, bữa ăn miễn phí, cơm miễn phí, cơm từ thiện, bếp ăn từ thiện, quán cơm từ thiện, ăn trưa miễn phí, ăn tối miễn phí, ăn ở đâu hôm nay
home-delivered-meals = giao bữa ăn tận nhà, giao đồ ăn cho người già, bữa ăn giao tại nhà, mang cơm đến nhà, không ra ngoài mua đồ ăn được, đưa cơm tận nhà
    .terms = meals on wheels
food-benefits = phiếu thực phẩm, tem phiếu thực phẩm, thẻ thực phẩm, xin phiếu thực phẩm, trợ cấp thực phẩm, tiền phút tem, phút tem
    .terms = food stamp, thẻ ebt, calfresh, snap
mother-child-nutrition = sữa cho em bé, thức ăn cho em bé, dinh dưỡng cho bà bầu, cho con bú, nuôi con bằng sữa mẹ, đồ ăn cho bà bầu, dinh dưỡng mẹ và bé
    .terms = chương trình wic
baby-supplies = tã em bé, mua bỉm, tã giấy miễn phí, sữa bột, quần áo em bé, nôi em bé, xe đẩy em bé, bình sữa, đồ dùng em bé, ghế xe hơi cho em bé
clothing = quần áo, quần áo miễn phí, áo ấm, áo khoác, giày dép, quần áo trẻ em, đồ cũ miễn phí, cần quần áo, quần áo mùa đông, đồ lót
hygiene = nhà tắm công cộng, tắm rửa, chỗ tắm, tắm ở đâu, nhà vệ sinh, giặt đồ, giặt quần áo, xà phòng, băng vệ sinh, đồ vệ sinh cá nhân, bàn chải đánh răng, cắt tóc miễn phí
school-supplies = đồ dùng học tập, cặp sách, ba lô đi học, sách giáo khoa, đồng phục học sinh, vở bút, dụng cụ học sinh
holiday-help = quà giáng sinh, quà tết, đồ chơi cho con, quà noel, quà cho trẻ em, bữa ăn lễ tạ ơn, hỗ trợ dịp tết
phone-internet = điện thoại miễn phí, sim điện thoại, thẻ sim, internet, wifi, wifi miễn phí, mạng internet, sạc điện thoại, mất điện thoại, bị mất điện thoại, nạp tiền điện thoại, dữ liệu di động, điện thoại
disaster-relief = lũ lụt, bão lụt, cháy nhà, nhà tôi bị cháy, động đất, cơn bão, thiên tai, cứu trợ thiên tai, nhà bị sập, cứu trợ bão lụt

## Money

cash-help = tiền mặt khẩn cấp, cần tiền, tôi cần tiền, không có tiền, hết tiền, hỗ trợ tài chính, trợ giúp tiền mặt, hỗ trợ tiền khẩn cấp, tiền khẩn cấp
public-benefits = trợ cấp, trợ cấp xã hội, tiền trợ cấp, phúc lợi xã hội, tiền già, tiền chính phủ, xin trợ cấp, trợ cấp nuôi con, lương hưu
    .terms = ssi, welfare, jobcenter, universal credit, kindergeld, calworks
disability-benefits = trợ cấp khuyết tật, tiền bệnh, tiền tàn tật, trợ cấp tàn tật, không thể đi làm vì bệnh, bệnh không đi làm được, tiền ssi bệnh
unemployment-benefits = trợ cấp thất nghiệp, tiền thất nghiệp, thất nghiệp, bảo hiểm thất nghiệp, mất việc, bị mất việc làm, xin tiền thất nghiệp
veterans-services = cựu chiến binh, cựu quân nhân, tôi từng đi lính, hỗ trợ cựu chiến binh, cựu quân nhân việt nam cộng hòa, gia đình quân nhân
debt-advice = nợ nần, mắc nợ, không trả được nợ, tư vấn nợ, phá sản, nợ thẻ tín dụng, vay nợ, quản lý tiền bạc, bị đòi nợ
tax-help = khai thuế, đóng thuế, làm thuế, giúp khai thuế, hoàn thuế, khai thuế miễn phí, thuế thu nhập
bank-money-transfer = tài khoản ngân hàng, mở tài khoản, mở tài khoản ngân hàng, gửi tiền về nhà, gửi tiền về việt nam, chuyển tiền, nhận tiền, ngân hàng

## Health

emergency-medical = xe cấp cứu, cấp cứu, gọi cấp cứu, phòng cấp cứu, bệnh viện, không thở được, khó thở, đau ngực, chảy máu nhiều, nhồi máu cơ tim, đau tim, ngộ độc, bất tỉnh
primary-care = bác sĩ, bác sỹ, cần bác sĩ, đi khám bệnh, khám bệnh, phòng khám, tôi bị bệnh, tôi bị ốm, con tôi bị bệnh, con tôi bị ốm, bị sốt, trạm y tế, bác sĩ gia đình, bác sĩ nhi, bác sĩ phụ khoa, xét nghiệm máu, y tá, bác sĩ nói tiếng việt
    .terms = nhs gp, hausarzt
uninsured-care = khám bệnh miễn phí, bác sĩ miễn phí, không có bảo hiểm, không có bảo hiểm y tế, phòng khám miễn phí, khám bệnh không giấy tờ, bệnh viện không giấy tờ, khám bệnh không có bảo hiểm, bác sĩ giá rẻ, bác sĩ cho người không giấy tờ
health-insurance = bảo hiểm y tế, bảo hiểm sức khỏe, mua bảo hiểm y tế, thẻ bảo hiểm y tế, xin medicaid, bảo hiểm cho con, đăng ký bảo hiểm
    .terms = medi-cal, medicaid, obamacare, krankenkasse
prescription-help = thuốc men, thuốc tây, nhà thuốc, hiệu thuốc, mua thuốc, hết thuốc, không có tiền mua thuốc, toa thuốc, đơn thuốc, insulin, xe lăn, đôi nạng
dental-care = nha sĩ, bác sĩ nha khoa, đau răng, nhức răng, khám răng, nhổ răng, nha khoa, răng gãy, răng giả, nha sĩ miễn phí
eye-care = mắt kính, kính mắt, kính cận, bác sĩ mắt, khám mắt, đau mắt, nhìn không rõ, khiếm thị, mù lòa
hearing-care = máy trợ thính, khiếm thính, người điếc, bị điếc, nghe không rõ, ngôn ngữ ký hiệu, bác sĩ tai mũi họng, kiểm tra thính lực
vaccination = vắc xin, vaccine, tiêm chủng, chích ngừa, tiêm phòng, tiêm vắc xin, chích ngừa cho con, tiêm phòng cho con, thuốc chủng ngừa, tiêm ngừa covid
hiv-testing = xét nghiệm hiv, thử hiv, xét nghiệm hiv miễn phí, test hiv, kiểm tra hiv, xét nghiệm sida, tự xét nghiệm hiv, xét nghiệm hiv ẩn danh, tôi có bị hiv không
hiv-care = hiv, sida, tôi có hiv, tôi bị hiv, bị nhiễm hiv, nhiễm hiv, người có h, sống chung với hiv, thuốc hiv, thuốc arv, điều trị hiv, thuốc kháng virus, hết thuốc arv, dương tính hiv, phòng khám hiv
    .terms = ryan white, aidshilfe
hiv-prevention = prep, pep, thuốc prep, phơi nhiễm hiv, thuốc chống phơi nhiễm, rách bao cao su, bao cao su bị rách, quan hệ không bao, quan hệ không bao cao su, dự phòng hiv, phòng ngừa hiv, bao cao su miễn phí, bao cao su
sti-testing = bệnh tình dục, bệnh lây qua đường tình dục, bệnh xã hội, xét nghiệm bệnh xã hội, giang mai, bệnh lậu, sùi mào gà, chlamydia, sức khỏe tình dục, tiểu buốt, viêm gan
pregnancy-test = thử thai, que thử thai, tôi có thai không, trễ kinh, chậm kinh, mang thai ngoài ý muốn, có thai ngoài ý muốn, hình như có thai
pregnancy-care = mang thai, có thai, có bầu, bà bầu, tôi có thai, tôi đang mang thai, khám thai, sinh con, sinh đẻ, hộ sinh, bác sĩ sản khoa, siêu âm thai, sau sinh
contraception = ngừa thai, tránh thai, thuốc tránh thai, thuốc ngừa thai, thuốc tránh thai khẩn cấp, kế hoạch hóa gia đình, vòng tránh thai, que cấy tránh thai, không muốn có thai
abortion-care = phá thai, nạo thai, bỏ thai, thuốc phá thai, muốn phá thai, đình chỉ thai, không muốn giữ thai, chấm dứt thai kỳ
gender-affirming-care = hoóc môn chuyển giới, nội tiết tố, hormone chuyển giới, tiêm hormone, liệu pháp hormone, bác sĩ cho người chuyển giới, sức khỏe người chuyển giới, phẫu thuật chuyển giới, chuyển đổi giới tính, testosterone, estrogen, phòng khám chuyển giới, hết hormone, phẫu thuật ngực chuyển giới
mental-health = bác sĩ tâm lý, tư vấn tâm lý, tâm lý trị liệu, bác sĩ tâm thần, sức khỏe tâm thần, trầm cảm, tôi bị trầm cảm, lo âu, hoảng loạn, sang chấn, ác mộng, mất ngủ, căng thẳng, nghe thấy tiếng nói trong đầu, bị ép chữa đồng tính, chữa bệnh đồng tính, trị liệu chuyển đổi, chuyên gia tâm lý, buồn chán kéo dài
grief-support = tang gia, mất người thân, mẹ tôi mất, bố tôi mất, ba tôi mất, chồng tôi mất, con tôi mất, đau buồn vì mất người thân, nỗi đau mất người thân
anger-management = kiềm chế cơn giận, quản lý cơn giận, nóng giận, tôi đánh vợ, tôi đánh người yêu, không kiềm chế được cơn giận, muốn ngừng bạo lực
substance-use = ma túy, nghiện ma túy, cai nghiện, nghiện ngập, trung tâm cai nghiện, bỏ ma túy, nghiện đá, hàng đá, nghiện thuốc, chemsex, người nghiện, điều trị nghiện
detox = cắt cơn nghiện, giải độc ma túy, hội chứng cai, vật thuốc, cắt cơn, cai thuốc có bác sĩ
alcohol-help = nghiện rượu, cai rượu, bỏ rượu, uống rượu quá nhiều, chồng tôi nghiện rượu, bố tôi nghiện rượu, rượu bia
opioid-treatment = methadone, heroin, cai heroin, nghiện heroin, buprenorphine, uống methadone, thuốc phiện, fentanyl
harm-reduction = kim tiêm sạch, bơm kim tiêm, đổi kim tiêm, naloxone, sốc thuốc, quá liều, giảm hại, giảm tác hại ma túy
smoking-cessation = bỏ thuốc lá, cai thuốc lá, hút thuốc lá, thuốc lá, miếng dán nicotine, ngừng hút thuốc
gambling-help = nghiện cờ bạc, cờ bạc, bỏ cờ bạc, cá độ, đánh bài ăn tiền, nghiện casino, cai cờ bạc
disability-services = khuyết tật, người khuyết tật, con tôi bị khuyết tật, trẻ khuyết tật, hỗ trợ người khuyết tật, không đi được, tàn tật, nhu cầu đặc biệt, hội chứng down
autism-services = tự kỷ, con tôi tự kỷ, trẻ tự kỷ, tôi bị tự kỷ, rối loạn phổ tự kỷ, chẩn đoán tự kỷ, tăng động giảm chú ý
physical-therapy = vật lý trị liệu, phục hồi chức năng, đau lưng, chân giả, tập đi lại, bị thương ở chân, mất một chân
chronic-illness = ung thư, tiểu đường, bệnh tiểu đường, cao huyết áp, huyết áp cao, chạy thận, suy thận, bệnh tim, động kinh, hen suyễn, lao phổi, bệnh lao, bệnh mãn tính
eating-nutrition = rối loạn ăn uống, chán ăn tâm thần, tư vấn dinh dưỡng, chuyên gia dinh dưỡng, giảm cân, nôn sau khi ăn, thừa cân
home-care = chăm sóc tại nhà, y tá tại nhà, chăm sóc mẹ bị bệnh, người chăm sóc tại nhà, chăm sóc người bệnh tại nhà, giúp việc chăm người già
nursing-home = viện dưỡng lão, nhà dưỡng lão, trung tâm chăm sóc người già, chăm sóc người già ban ngày
hospice = chăm sóc cuối đời, chăm sóc giảm nhẹ, bệnh giai đoạn cuối, mẹ tôi sắp mất, bố tôi sắp mất, bệnh nan y
medical-transport = xe đưa đi bệnh viện, xe đi khám bệnh, đưa đón đi khám bệnh, đi bệnh viện bằng gì, không có xe đi bác sĩ, xe đưa đón bệnh nhân
funeral-help = đám tang, tang lễ, chôn cất, tiền đám tang, hỏa táng, đưa thi thể về nước, mai táng, không có tiền làm đám tang

## Work and learning

job-search = tìm việc, tìm việc làm, việc làm, cần việc làm, xin việc, kiếm việc, viết cv, sơ yếu lý lịch, phỏng vấn xin việc, việc làm cho người tị nạn, tuyển dụng
job-training = học nghề, đào tạo nghề, dạy nghề, khóa học nghề, học làm nail, trường nghề, học việc
    .terms = ausbildung
work-permit = giấy phép làm việc, giấy phép lao động, thẻ làm việc, được phép làm việc, tôi có được đi làm không, quyền làm việc, đi làm không giấy tờ, visa lao động
    .terms = ead, work permit
business-support = mở tiệm, kinh doanh nhỏ, mở doanh nghiệp, khởi nghiệp, vay vốn kinh doanh, tự kinh doanh, mở tiệm nail, mở quán
language-classes = học tiếng anh, lớp tiếng anh, lớp học tiếng anh, học tiếng đức, học tiếng pháp, lớp học ngôn ngữ, tiếng anh miễn phí, học ngoại ngữ, khóa học tiếng, học tiếng nhật, học tiếng hàn
    .terms = esl, esol, integrationskurs
adult-education = bổ túc văn hóa, học bổ túc, không biết chữ, học đọc học viết, xóa mù chữ, lớp học cho người lớn, học lại phổ thông, bằng tương đương trung học
    .terms = ged
computer-classes = học máy tính, lớp vi tính, học vi tính, khóa học máy tính, học sử dụng máy tính, học tin học, học lập trình
school-enrolment = cho con đi học, đăng ký cho con đi học, ghi danh học cho con, nhập học cho con, trường học cho con tôi, con tôi chưa được đi học, trường học, trường tiểu học, xin học cho con
higher-education = đại học, học bổng, học đại học, công nhận bằng cấp, công nhận văn bằng, bằng cấp nước ngoài, vay tiền học, cao đẳng, du học
childcare = nhà trẻ, giữ trẻ, trông trẻ, người trông con, gửi trẻ, chăm sóc trẻ em ban ngày, gửi con đi làm, người giữ em bé
    .terms = daycare, kita
childcare-costs = tiền nhà trẻ, tiền gửi trẻ, hỗ trợ tiền giữ trẻ, nhà trẻ miễn phí, không trả nổi tiền nhà trẻ, trợ cấp giữ trẻ
early-education = mẫu giáo, trường mầm non, mầm non, lớp mẫu giáo, giáo dục mầm non, trường mẫu giáo
    .terms = head start
youth-programs = hoạt động cho trẻ em, hoạt động thanh thiếu niên, trại hè, sau giờ học, câu lạc bộ thanh niên, giúp làm bài tập, sinh hoạt hè, người cố vấn cho thanh niên

## People

lgbtq-community = lgbt, lgbtq, lgbtiq, đồng tính, người đồng tính, đồng tính nam, đồng tính nữ, song tính, gay, lesbian, người gay, bê đê, cộng đồng lgbt, trung tâm lgbt, nhóm lgbt, tôi là gay, tôi là les, tôi đồng tính, tôi là người đồng tính, công khai đồng tính, come out, liên giới tính, người tị nạn lgbt, queer, cầu vồng lgbt, fem, nữ yêu nữ, bé liên, người song tính, người liên giới tính
    .terms = isee việt nam, ics center, 6 màu
lgbtq-youth = thanh niên lgbt, giới trẻ lgbt, nhóm lgbt trẻ, học sinh đồng tính, thiếu niên đồng tính, bị bắt nạt ở trường vì đồng tính, tuổi teen lgbt, tôi 16 tuổi và đồng tính
trans-community = chuyển giới, người chuyển giới, chuyển giới nữ, chuyển giới nam, trans, tôi là người chuyển giới, phi nhị nguyên, phi nhị giới, nhóm người chuyển giới, cộng đồng chuyển giới, hỗ trợ người chuyển giới, trans guy, trans girl
refugee-services = người tị nạn, người tỵ nạn, hỗ trợ người tị nạn, giúp đỡ người tị nạn, tôi là người tị nạn, trại tị nạn, tổ chức tị nạn, cao ủy tị nạn, đăng ký unhcr, cao ủy liên hợp quốc về người tị nạn
    .terms = unhcr, boat people sos, bpsos, irc
resettlement = tái định cư, định cư nước thứ ba, đi định cư, nước thứ ba, bảo trợ tư nhân, người bảo trợ, sang canada tị nạn, sang mỹ tị nạn, phỏng vấn định cư
migrant-community = người nhập cư, người di cư, cộng đồng người việt, hội người việt, người việt ở nước ngoài, hỗ trợ người nhập cư, đồng hương, mới đến nước này, kiều bào, người mới đến
farmworker-services = công nhân nông trại, làm nông trại, lao động nông nghiệp, hái trái cây, lao động thời vụ
sex-worker-support = lao động tình dục, mại dâm, bán dâm, gái mại dâm, làm gái, người bán dâm, bỏ nghề mại dâm, trai bao
interpretation = thông dịch, thông dịch viên, phiên dịch, phiên dịch viên, dịch thuật, dịch giấy tờ, dịch tài liệu, dịch công chứng, tôi không nói được tiếng anh, người nói tiếng việt, cần phiên dịch
transport = xe buýt, vé xe buýt, vé tàu, thẻ xe buýt, phương tiện đi lại, xe đạp, đi xe miễn phí, tiền xe buýt, tàu điện, đi nhờ xe
senior-services = người già, người cao tuổi, người cao niên, hỗ trợ người già, cao niên, tôi già và sống một mình, trung tâm cao niên, người già neo đơn
parenting = lớp làm cha mẹ, dạy con, nuôi dạy con, mẹ đơn thân, cha đơn thân, làm mẹ lần đầu, con tôi không nghe lời, hỗ trợ cha mẹ
family-support = tư vấn gia đình, tư vấn hôn nhân, vấn đề gia đình, mâu thuẫn gia đình, mâu thuẫn vợ chồng, mâu thuẫn với bố mẹ, con trai tôi đồng tính, con gái tôi đồng tính, con tôi chuyển giới, con tôi là gay, nhân viên xã hội, hỗ trợ gia đình
    .terms = pflag việt nam
adoption-foster = nhận con nuôi, con nuôi, cho con nuôi, gia đình nuôi dưỡng, cha mẹ nuôi, nhận nuôi trẻ, trẻ mồ côi
support-groups = nhóm hỗ trợ, nhóm tương trợ, nhóm đồng đẳng, người giống như tôi, gặp người cùng cảnh ngộ, người cùng cảnh ngộ, nhóm chia sẻ
community-center = trung tâm cộng đồng, nhà văn hóa, trung tâm sinh hoạt cộng đồng, chỗ ở ban ngày, nơi ngồi nghỉ ban ngày, trung tâm khu phố
spiritual-support = nhà thờ, đi chùa, đền chùa, nhà thờ hồi giáo, linh mục, mục sư, cầu nguyện, nhà sư, nhà thờ chấp nhận người đồng tính, phật tử đồng tính
recreation = thư viện, thể thao, bóng đá, bơi lội, phòng gym, bảo tàng, âm nhạc, khiêu vũ, câu lạc bộ thể thao, giải trí
volunteering = tình nguyện, tình nguyện viên, làm tình nguyện, tôi muốn giúp người khác, quyên góp, quyên góp quần áo, giúp người tị nạn, hiến máu, làm thiện nguyện
mail-storage = địa chỉ nhận thư, nhận thư, không có địa chỉ, cần địa chỉ nhận thư, gửi hành lý, giữ hành lý, chỗ gửi đồ, hộp thư bưu điện, tủ giữ đồ
pet-help = chó của tôi, mèo của tôi, thú cưng, bác sĩ thú y, thú y, thức ăn cho chó, trại cứu hộ động vật, vật nuôi
information-referral = tìm sự giúp đỡ ở đâu, ai có thể giúp tôi, tôi không biết đi đâu, không biết hỏi ai, thông tin hỗ trợ, danh sách tổ chức hỗ trợ, giúp đỡ gần tôi, giới thiệu dịch vụ
    .terms = gọi 211
government-office = cơ quan chính phủ, ủy ban nhân dân, tòa thị chính, đồn công an, cảnh sát, công an, tòa án, sở di trú, sở an sinh xã hội, bưu điện, đăng ký địa chỉ, văn phòng chính phủ
    .terms = city hall, dmv, rathaus

## In crisis

crisis-self-harm =
    tôi muốn chết, muốn chết, con muốn chết, em muốn chết, mình muốn chết, chỉ muốn chết, muốn chết quá, muốn chết đi cho rồi, chết đi cho xong,
    thà chết còn hơn, ước gì tôi chết, tôi muốn tự tử, muốn tự tử, định tự tử, sẽ tự tử, nghĩ đến tự tử, ý định tự tử, tôi muốn tự sát, muốn tự sát,
    tự sát, tự giết mình, muốn tự tử quá, kết thúc cuộc đời, kết liễu cuộc đời, kết thúc cuộc sống của tôi, không muốn sống nữa, không muốn sống,
    không thiết sống, chán sống, không còn lý do để sống, sống không còn ý nghĩa, không ai cần tôi sống, muốn biến mất khỏi đời này, cắt cổ tay,
    rạch tay, muốn rạch tay, tự rạch tay, muốn tự làm đau mình, tự làm hại bản thân, muốn treo cổ, treo cổ tự tử, muốn nhảy cầu,
    uống nhiều thuốc để chết, tôi uống quá nhiều thuốc ngủ, muốn được chết, thèm chết, thèm được chết, ước chết, ước được chết, mong chết,
    mong được chết, định chết, định được chết, sẽ chết, sẽ được chết, thà chết, thà được chết, thà tôi chết, thà mình chết, thà em chết, thà con chết,
    chết còn hơn, không ham sống, chẳng muốn sống, chẳng ham sống, chả muốn sống, chả thiết sống, chả ham sống, không thể sống, không sống nổi,
    không sống tiếp, chẳng thể sống, chẳng sống nổi, chẳng sống tiếp, mệt mỏi sống, chán cuộc sống, chán cuộc đời, ghét cuộc sống, ghét cuộc đời,
    ghét sống, chán ngấy sống, sống vô nghĩa, tự tử thôi, tự tử đi, tự tử chết, tự tử ngay, tự tử bằng, tự vẫn thôi, tự vẫn đi, tự vẫn chết, tự vẫn ngay,
    tự vẫn bằng, quyên sinh thôi, quyên sinh đi, quyên sinh chết, quyên sinh ngay, quyên sinh bằng, muốn tự vẫn, định tự vẫn, sẽ tự vẫn, đã tự tử,
    đã tự vẫn, từng tự tử, từng tự vẫn, đang tự tử, đang tự vẫn, sắp tự tử, sắp tự vẫn, cố tự tử, cố tự vẫn, tính tự tử, tính tự vẫn, giết bản thân,
    giết chính mình, giết mạng sống, giết đời mình, giết sự sống, muốn cắt tay, muốn nhảy lầu, muốn nhảy sông, muốn cứa tay, muốn tự thiêu,
    muốn hại mình, định cắt tay, định treo cổ, định nhảy cầu, định nhảy lầu, định nhảy sông, định cứa tay, định tự thiêu, định hại mình, sẽ cắt tay,
    sẽ treo cổ, sẽ nhảy cầu, sẽ nhảy lầu, sẽ nhảy sông, sẽ cứa tay, sẽ tự thiêu, sẽ hại mình, đang cắt tay, đang treo cổ, đang nhảy cầu, đang nhảy lầu,
    đang nhảy sông, đang cứa tay, đang tự thiêu, đang hại mình, tự cắt tay, tự treo cổ, tự nhảy cầu, tự nhảy lầu, tự nhảy sông, tự cứa tay, tự tự thiêu,
    tự hại mình, lại cắt tay, lại treo cổ, lại nhảy cầu, lại nhảy lầu, lại nhảy sông, lại cứa tay, lại tự thiêu, lại hại mình, hay cắt tay, hay treo cổ,
    hay nhảy cầu, hay nhảy lầu, hay nhảy sông, hay cứa tay, hay tự thiêu, hay hại mình, đã cắt tay, đã treo cổ, đã nhảy cầu, đã nhảy lầu, đã nhảy sông,
    đã cứa tay, đã tự thiêu, đã hại mình, làm đau mình, làm hại mình, nhảy cầu chết, nhảy lầu chết, nhảy sông chết, uống thuốc sâu, uống thuốc độc,
    uống hết thuốc, uống quá liều, bị quá liều, thuốc quá liều, cách để chết, cách chết nhanh, cách tự tử, thư tuyệt mệnh
crisis-immediate-danger =
    họ đang ở ngoài cửa, họ ở trước cửa nhà tôi, họ đang ở trước cửa, anh ta đang ở ngoài cửa, hắn đang ở ngoài cửa, có người ngoài cửa nhà tôi,
    họ đang phá cửa, hắn đang phá cửa, họ đang xông vào nhà, có người đột nhập vào nhà, hắn sẽ giết tôi, anh ta sẽ giết tôi, anh ấy sẽ giết tôi,
    họ sẽ giết tôi, chồng sẽ giết tôi, hắn muốn giết tôi, họ muốn giết tôi, muốn giết tôi, đòi giết tôi, dọa giết tôi, bị dọa giết,
    chồng tôi muốn giết tôi, bố tôi sẽ giết tôi, ba tôi sẽ giết tôi, gia đình sẽ giết tôi, gia đình tôi muốn giết tôi, họ tìm thấy tôi rồi,
    hắn tìm thấy tôi rồi, gia đình tìm ra tôi rồi, có người đang theo dõi tôi, có người đi theo tôi, hắn đang đi theo tôi, họ đang đuổi theo tôi,
    hắn đang đuổi theo tôi, đang bị đuổi giết, hắn đang đánh tôi, anh ta đang đánh tôi, chồng đang đánh tôi, họ đang đánh tôi, đang bị đánh,
    đang bị tấn công, hắn đang bóp cổ tôi, bóp cổ tôi, hắn có dao, hắn có súng, họ có súng, anh ta cầm dao, bị nhốt trong phòng, bị nhốt trong nhà,
    nhốt tôi trong phòng, nhốt tôi trong nhà, không cho tôi ra khỏi nhà, tôi bị bắt cóc, bắt cóc tôi, tôi đang gặp nguy hiểm, tôi đang nguy hiểm,
    tính mạng tôi đang bị đe dọa, giết tôi, giết em, giết tui, chém tôi, chém em, chém tui, đâm tôi, đâm em, đâm tui, bắn tôi, bắn em, bắn tui,
    ám sát tôi, ám sát em, ám sát tui, bóp cổ em, bóp cổ tui, siết cổ em, tra tấn em, bắt cóc em, nhốt tôi, nhốt em, nhốt tui, trói tôi, trói em,
    trói tui, sẽ đánh em, sẽ đập tôi, sẽ tát tôi, sẽ đá tôi, hay đá tôi, cứ đánh em, cứ đập tôi, cứ tát tôi, cứ đá tôi, lại đá tôi, vẫn đá tôi,
    bố đánh em, bố đập tôi, bố tát tôi, bố đá tôi, ba đánh em, ba đập tôi, ba tát tôi, ba đá tôi, cha đá tôi, hắn đá tôi, họ đánh em, họ đập tôi,
    họ tát tôi, họ đá tôi, vợ đánh em, vợ đập tôi, vợ tát tôi, vợ đá tôi, mẹ đánh em, mẹ đập tôi, mẹ tát tôi, mẹ đá tôi, nó đánh em, nó đập tôi,
    nó tát tôi, nó đá tôi, chủ đá tôi, vừa đá tôi, dọa giết, hăm giết, đòi giết, định giết, muốn giết, sẽ giết, sắp giết, cố giết, bị giết, bị bóp cổ,
    bị đâm, bị chém, bị bắt cóc, bị nhốt, bị trói, bị bao vây, bị vây, bị bố đánh, bị ba đánh, theo em từ, hắn tìm em, hắn săn em, hắn chờ em,
    hắn đợi em, họ theo em, họ tìm tôi, họ tìm em, họ lùng em, họ săn tôi, họ săn em, họ rình em, họ chờ tôi, họ chờ em, họ đợi tôi, họ đợi em,
    bố theo em, bố tìm tôi, bố tìm em, bố lùng em, bố săn tôi, bố săn em, bố rình em, bố chờ tôi, bố chờ em, bố đợi tôi, bố đợi em, nó theo em,
    nó tìm tôi, nó tìm em, nó lùng em, nó săn tôi, nó săn em, nó rình em, nó chờ tôi, nó chờ em, nó đợi tôi, nó đợi em, đến bắt em, đến lôi em,
    đến đem em, đến bán em, đến hại em, sẽ bắt em, sẽ lôi em, sẽ đem em, sẽ bán em, sẽ hại em, tìm ra em, có dao kề, có rìu kề, họ có dao, họ có rìu,
    nó có dao, nó có rìu, bố có dao, bố có rìu, gã có dao, gã có rìu, kề dao cổ, dí dao cổ, bị cầm tù, bị bắt đi, cứu tôi, cứu em, cứu con
crisis-recent-rape =
    tôi bị hiếp dâm, tôi bị hiếp, em bị hiếp dâm, em bị hiếp, tôi vừa bị hiếp, vừa bị hiếp dâm, tôi bị cưỡng hiếp, vừa bị cưỡng hiếp,
    tôi bị cưỡng bức tình dục, hắn hiếp tôi, anh ta hiếp tôi, nó hiếp tôi, họ hiếp tôi, hiếp dâm tôi, cưỡng hiếp tôi, bị hiếp dâm tối qua,
    bị hiếp tối qua, bị hiếp dâm hôm qua, bị hiếp dâm đêm qua, bị hiếp dâm hôm nay, bị hiếp dâm tập thể, chồng cưỡng hiếp tôi, bạn trai hiếp tôi,
    ép tôi quan hệ, bị ép quan hệ, bị ép quan hệ tình dục, ép tôi ngủ với hắn, bị ép ngủ với, tôi bị xâm hại tình dục, vừa bị xâm hại tình dục,
    tôi bị tấn công tình dục, chuốc thuốc rồi hiếp, chuốc say rồi hiếp, hiếp tôi, hiếp em, hiếp con, hiếp mình, hiếp chúng tôi, hiếp cháu, hiếp dâm em,
    hiếp dâm con, hiếp dâm mình, hiếp dâm chúng tôi, hiếp dâm cháu, cưỡng dâm tôi, cưỡng dâm em, cưỡng dâm con, cưỡng dâm mình, cưỡng dâm cháu,
    cưỡng bức tôi, cưỡng bức em, cưỡng bức con, cưỡng bức mình, cưỡng bức cháu, làm nhục tôi, làm nhục em, làm nhục con, làm nhục mình, làm nhục cháu,
    xâm hại tôi, xâm hại em, xâm hại con, xâm hại mình, xâm hại chúng tôi, xâm hại cháu, xâm phạm tôi, xâm phạm em, xâm phạm con, xâm phạm mình,
    xâm phạm cháu, sàm sỡ tôi, sàm sỡ em, sàm sỡ con, sàm sỡ mình, sàm sỡ chúng tôi, sàm sỡ cháu, dâm ô tôi, dâm ô em, dâm ô con, dâm ô mình,
    dâm ô chúng tôi, dâm ô cháu, sờ soạng tôi, sờ soạng em, sờ soạng con, sờ soạng mình, sờ soạng cháu, bị hiếp, bị cưỡng hiếp, bị hãm hiếp,
    bị cưỡng dâm, bị xâm hại, bị sàm sỡ, bị dâm ô, bị cưỡng đoạt, bị ép làm tình, bị ép ngủ, bị ép lên giường, bị bắt quan hệ, bị bắt làm tình,
    bị chuốc say rồi, bị bỏ thuốc rồi, bị một nhóm hiếp, bị chồng hiếp, bị bạn trai hiếp, bị công an hiếp, ép tôi làm tình, ép tôi ngủ với,
    ép tôi lên giường, ép tôi thủ dâm, ép tôi khỏa thân, ép tôi cởi đồ, ép em quan hệ, ép em làm tình, ép em ngủ với, ép em lên giường, ép em thủ dâm,
    ép em khỏa thân, ép em cởi đồ, ép mình quan hệ, ép mình làm tình, ép mình ngủ với, ép mình thủ dâm, ép mình khỏa thân, ép mình cởi đồ,
    ép con quan hệ, ép con làm tình, ép con ngủ với, ép con lên giường, ép con thủ dâm, ép con khỏa thân, ép con cởi đồ, bắt tôi quan hệ,
    bắt tôi làm tình, bắt tôi ngủ với, bắt tôi thủ dâm, bắt tôi khỏa thân, bắt tôi cởi đồ, bắt em quan hệ, bắt em làm tình, bắt em ngủ với,
    bắt em lên giường, bắt em thủ dâm, bắt em khỏa thân, bắt em cởi đồ, bắt mình quan hệ, bắt mình làm tình, bắt mình ngủ với, bắt mình thủ dâm,
    bắt mình cởi đồ, bắt con quan hệ, bắt con làm tình, bắt con ngủ với, bắt con thủ dâm, bắt con khỏa thân, bắt con cởi đồ, định hiếp, định cưỡng hiếp,
    muốn hiếp, muốn cưỡng hiếp, tìm cách hiếp, cố hiếp, cố cưỡng hiếp, đòi hiếp, đòi cưỡng hiếp, âm mưu hiếp, âm mưu cưỡng hiếp, sờ mó tôi,
    sờ mó vùng kín, sờ mó người tôi, sờ mó ngực tôi, sờ mó chỗ kín, động chạm tôi, động chạm chỗ kín, sờ vào tôi, sờ vào vùng kín, sờ vào người tôi,
    sờ vào ngực tôi, sờ vào chỗ kín, đụng chạm tôi, đụng chạm chỗ kín, cướp đời con gái, mất đời con gái
