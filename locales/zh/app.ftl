### What the app shows.
### State: draft. Not read by anybody who speaks it natively.

## The app

app-tagline = 给不得不离开的人的帮助，没有网络也能查到。

## Dates, always in the Gregorian calendar

date-day = { $year } 年 { $month } { $day } 日
date-both = { $date } ({ $local })
date-month = { $year } 年 { $month }
date-month-1 = 1 月
date-month-2 = 2 月
date-month-3 = 3 月
date-month-4 = 4 月
date-month-5 = 5 月
date-month-6 = 6 月
date-month-7 = 7 月
date-month-8 = 8 月
date-month-9 = 9 月
date-month-10 = 10 月
date-month-11 = 11 月
date-month-12 = 12 月
date-weekday-1 = 星期一
date-weekday-2 = 星期二
date-weekday-3 = 星期三
date-weekday-4 = 星期四
date-weekday-5 = 星期五
date-weekday-6 = 星期六
date-weekday-7 = 星期日

time-weekday = { $weekday } { $time }
time-date = { $date }（{ $weekday }）{ $time }
date-not-known = 日期不详
date-undated = 没有注明日期

## Lists and measures

list-separator = 、
distance-kilometres = { $distance } 公里

## Languages

language-own-name = 中文
language-draft = 草稿：还没有说这种语言的人读过。

## Texts of records

text-other-language = 语言：{ $language }
text-machine-made = 机器翻译，没有人读过
text-outdated = 译自较旧的文本

## Answers

answer-yes = 是
answer-no = 否

## Countries

country-none = 不限于一个国家
country-not-known = 国家不详

## Whether it is open. Unknown is never closed.

opening-always = 日夜开放。
opening-open = 现在开放。
opening-open-until = 现在开放，到 { $time } 为止（{ $zone } 时间）。
opening-opens-today = 现在不开放，今天 { $time } 开放（{ $zone } 时间）。
opening-closed = 现在不开放。
opening-closed-until = 现在不开放，{ $time } 开放（{ $zone } 时间）。
opening-appointment = 必须预约。
opening-appointment-staffed = 必须预约。现在有人在，到 { $time } 为止（{ $zone } 时间）。
opening-appointment-next = 必须预约。下次有人在的时间：{ $time }（{ $zone } 时间）。
opening-unknown = 开放时间不详。
opening-unknown-text = 不知道现在是否开放：请看原文写的开放时间。
opening-unknown-times = 这一天开放，几点开放不详。
opening-unknown-zone = 不知道现在是否开放：那里的时区不详。
opening-unknown-clock = 不知道现在是否开放：这台设备的时钟好像不对。
opening-unknown-holiday = 公共假日：不知道是否开放。
opening-holiday-closed = 那里今天是公共假日。
opening-holiday-not-known = 公共假日可能不同。

## Hours in a record

hours-weekly = { $days }：{ $opens } 到 { $closes }
hours-not-every-week = { $days }：{ $opens } 到 { $closes }，不是每个星期。请打电话问是哪几个星期。
hours-times-unknown = { $days }：开放，时间不详

## Numbers

phone-action-voice = 打电话
phone-action-sms = 发短信
phone-action-whatsapp = WhatsApp
phone-action-signal = Signal
phone-action-telegram = Telegram
phone-action-tty = 文字电话
phone-action-fax = 传真
phone-accessibility = { $action }，{ $whom }：{ $digits }
phone-accessibility-number = { $action }：{ $digits }
phone-weak = 只有不太可靠的来源：号码可能不对。
phone-not-dialled = 按原文显示，因为不能确定怎样拨打。
phone-not-from-here = 在您所在的地方打不通。
phone-from-here-not-known = 不知道在您所在的地方能不能打通。
phone-free = 打这个电话不用钱。
phone-costs = 打这个电话要钱。
phone-voicemail-safe = 您可以留言。
phone-voicemail-unsafe = 不要留言：可能不安全。
phone-of-organization = 这个组织的总机号码。
phone-short = 只在{ $country }能用。请照原样拨打。
phone-extension = 分机 { $extension }
phone-languages = 能用这些语言：{ $languages }。

## Emergency numbers

emergency-heading = { $country }的紧急电话
emergency-note = 只在{ $country }能用。请照原样拨打。
emergency-all = 警察、救护车和消防
emergency-police = 警察
emergency-ambulance = 救护车
emergency-fire = 消防
emergency-unspecified = 紧急情况（不知道由哪个部门接听）
emergency-reaches = { $action }：{ $services }
emergency-reaches-note = { $action }：{ $services }（{ $note }）

## A result

hit-subtitle = { $organization } · { $countries }
hit-subtitle-country = { $countries }
hit-accessibility = { $warning } { $title }。{ $opening }
record-no-name = 没有名称
place-label = { $name }，{ $country }
distance-line = 直线距离 { $distance }
distance-about = 大约 { $distance }，从城镇的中心算起

## Why a result is here

why-crisis-self-harm = 在您想到死的时候帮助您
why-crisis-immediate-danger = 在您现在有危险的时候帮助您
why-crisis-recent-rape = 在遭受性暴力之后帮助您
why-name = 名称相符
why-words = 里面有您写的词
why-words-prefix = 里面有以您写的词开头的词
why-words-need = 您写的一个词说的正是它做的事
why-words-script = 用另一种文字写的名称相符
why-words-typo = 里面有一个词和您写的几乎一样
why-need = 在“{ $need }”方面提供帮助（您写的是“{ $phrase }”）
why-country = 面向{ $country }
why-international = 跨国服务
why-elsewhere = 只面向{ $countries }
why-town = 在{ $town }或附近
why-remote = 通过电话或网络
why-language = 能用这种语言：{ $language }
why-interpreter = 提供口译员
why-serves = 服务对象：{ $audience }
why-made-for = 专为这些人设立：{ $audience }
why-phase-urgent-safety = 今天就能帮助您
why-phase-stabilisation = 这个月里帮助您
why-phase-long-term = 帮助您建立生活
why-category = 提供“{ $category }”
why-free = 免费
why-no-id = 不需要带照片的证件
why-undocumented = 也帮助没有居留证件的人
why-affirming = 接纳并支持性少数（LGBTQI+）人士
why-open = 现在开放
why-open-until = 现在开放，到 { $time } 为止
why-always-open = 日夜开放
why-confirmed = 已确认：{ $date }

## What is not known of a result. Unknown is never no.

not-known-category = 不知道它提供什么
not-known-phase = 不知道它什么时候能帮助
not-known-audience = 不知道它是否服务这些人
not-known-speaks = 不知道那里是否能用这种语言
not-known-free = 不知道是否要钱
not-known-no-id = 不知道是否要看证件
not-known-distance = 不知道有多远
not-known-open = 不知道那时是否开放
not-known-remote = 不知道是否通过电话或网络帮助
not-known-undocumented = 不知道是否帮助没有居留证件的人

## Warnings

warning-revoked = 已从这份名录中撤下：{ $date }。不要使用。
warning-shares-data = 会把资料交给政府机关。
warning-organization-closed = 这个组织已经不存在。旧名单上还有它。
warning-organization-renamed = 这个组织现在叫{ $name }。
warning-organization-renamed-unknown = 这个组织现在有了另一个名称。
warning-service-closed = 这项服务已经不存在。旧名单上还有它。
warning-over = 这项服务已经结束。最后一天：{ $date }。
warning-not-yet = 这项服务还没有开始。第一天：{ $date }。
warning-temporarily-closed = 暂时关闭（资料日期：{ $date }）。
warning-at-capacity = 目前不接收任何人（资料日期：{ $date }）。
warning-call-first = 请先打电话，床位随时会变。
warning-may-tell = 如果您未满 18 岁：它可能会告诉您的父母或政府机关。说出名字之前，请先问清楚。
warning-source-unproven = 没有签名，来源未经证明：没有人为这条资料担保。
warning-old = 我们知道的是旧资料（日期：{ $date }）。可能已经改变。
warning-danger-source = （{ $source }报告，{ $date }）
warning-danger-shares-data = 危险：它会把资料交给警察或移民局。
warning-danger-demands-money-or-documents = 危险：它索要钱，或者扣押证件。
warning-danger-conversion-practices = 危险：它试图改变人们爱谁，或者改变人们本来的样子。
warning-danger-hostile-to-trans = 危险：它敌视跨性别者。
warning-danger-impersonated = 危险：有人冒充这个组织。
warning-danger-reported-unsafe = 危险：有人报告这里不安全。

## Trust. Only what somebody confirmed with the service is called confirmed.

trust-not-confirmed = 未经我们确认。来源：{ $source }，{ $date }。
trust-confirmed = 已确认：{ $date }，{ $how }。
trust-confirmed-aging = 上次确认：{ $date }，{ $how }。已经过了一段时间。
trust-confirmed-old = 上次确认：{ $date }，{ $how }。已经过了很久：去之前请先问。
trust-by-call = 通过电话
trust-by-visit = 通过上门查看
trust-by-website = 依据它自己的网页
trust-by-peer = 由用过的人确认
trust-by-organisation = 由这个组织自己确认
trust-by-unknown = 确认方式不详
trust-confidence-low = 只有一个来源，而且不是它自己的网页。
trust-confidence-medium = 几个来源的说法一致。
trust-confidence-high = 已读过它自己的网页，或政府机关的网页。
trust-looked = 上次有人查看来源的日期：{ $date }。
trust-due = 该再查看一次了。
source-not-known = 来源不详

## Search

search-no-country = 没有选择国家：这里显示所有国家的帮助。每条结果都写明自己的国家。
search-nothing-local = 应用里还没有面向{ $country }的内容。
search-distance-from-nowhere = 距离不详，因为没有选择从哪里算起。
search-not-known-kept = 情况不详的也会显示，并且有标记。
search-nothing-found = 没有找到。
search-nothing-else = 除了这些帮助，应用里没有别的内容符合您写的词。
search-found =
    { $total ->
       *[other] { $total } 条结果中的 { $shown } 条
    }
search-found-country =
    { $total ->
       *[other] 面向{ $country }或从那里能联系到的 { $total } 条结果中的 { $shown } 条
    }
search-near = 距离从{ $place }算起
search-helpers = 在{ $country }没有找到做这件事的人。这些组织可能知道谁能帮助。
search-elsewhere = 在其他国家。它们不面向您所在的地方。

## What to try

try-without-filter = 去掉“{ $filter }”：这样有 { $count } 条。
try-take-unknown = 也包括情况不详的：这样有 { $count } 条。
try-category = 看看“{ $category }”。
try-elsewhere = 其他国家有 { $count } 条。
try-choose-country = 请选择一个国家。
try-other-words = 试试少写几个词，或换别的词，用任何语言都可以。

## Filters

filter-category = 提供什么
filter-phase = 什么时候帮助
filter-audience = 服务对象
filter-speaks = 语言
filter-free = 免费
filter-no-id = 不需要带照片的证件
filter-distance = 距离
filter-open = 开放
filter-remote = 通过电话或网络
filter-undocumented = 也帮助没有居留证件的人
phase-urgent-safety = 今天
phase-stabilisation = 这个月
phase-long-term = 建立生活
chip = { $name }：{ $holds }，情况不详 { $unknown }

## Audiences: they follow “Serves” and “Made for”

audience-everyone = 所有人
audience-lgbtq = 性少数（LGBTQI+）人士
audience-trans = 跨性别者
audience-women = 女性
audience-men = 男性
audience-youth = 年轻人
audience-children = 儿童
audience-families = 家庭
audience-older-people = 老年人
audience-refugees = 难民
audience-asylum-seekers = 寻求庇护的人
audience-migrants = 移民
audience-undocumented = 没有居留证件的人
audience-survivors = 经历过暴力的人
audience-disabled-people = 残障人士
audience-people-with-hiv = HIV 感染者
audience-sex-workers = 性工作者

## Crisis

crisis-heading-self-harm = 您不是一个人面对这些。现在就和人谈谈。
crisis-heading-immediate-danger = 如果您现在有危险
crisis-heading-recent-rape = 如果有人强迫您发生性行为
crisis-advice-self-harm = 这些人会听您说。您不需要说出名字。
crisis-advice-immediate-danger = 如果可以，请到有别人的地方去。等说话安全的时候再打电话。
crisis-advice-recent-rape = 这不是您的错。不管您是谁，这些人都会帮助您。
crisis-advice-medicine = 预防 HIV（艾滋病病毒）的药，只有在 72 小时之内开始吃才有用：越早越好。请到医院或诊所要求“PEP”（阻断药）。
crisis-no-country = 请选择您现在所在的国家，才能看到那里的紧急电话。
crisis-no-emergency = 这里不知道{ $country }的紧急电话。
crisis-no-lines = 应用里没有您能打通的危机热线。这不等于没有这样的热线。
now-heading-country = { $country }：现在就能得到的帮助
now-heading = 现在就能得到的帮助
now-no-country = 没有选择国家：这些热线是跨国的。请选择您现在所在的国家，才能看到那里的热线。

## What is on board

on-board =
    { $services ->
       *[other] 应用里有面向{ $country }的 { $services } 项服务，还有 { $international } 项跨国服务。
    }
on-board-nothing = 应用里面向{ $country }的服务：{ $services } 项。跨国服务：{ $international } 项。
coverage-country = { $services } 项服务，{ $organizations } 个组织，有紧急电话
coverage-country-no-emergency = { $services } 项服务，{ $organizations } 个组织，紧急电话不详
coverage-all = { $services } 项服务，来自 { $organizations } 个组织，面向 { $countries } 个国家。有 { $emergency } 个国家的紧急电话。
pack-made = 制作日期：{ $date }
pack-embedded = 应用自带
pack-unproven = 没有签名，来源未经证明

## A record

section-what = 做什么
section-asks = 要求什么
section-cost = 要多少钱
section-who = 服务对象
section-access = 语言和无障碍
section-hours = 开放时间
section-where = 地点
section-organization = 由谁提供
section-trust = 在您相信之前
section-not-known = 不详：{ $list }
location-hidden = 不显示地址，以保护那里的人。请打电话问。
location-partial = 只显示城镇，以保护那里的人。请打电话问。
location-virtual = 只通过电话或网络。
ages-from = { $from } 岁起
ages-to = { $to } 岁以下（含）
ages = { $from } 到 { $to } 岁
fact-name = 名称
fact-other-names = 别的名称
fact-about = 简介
fact-area = 面向
fact-web = 网页
fact-email = 电子邮件
fact-photo-id = 带照片的证件
fact-proof-of-residence = 您住在哪里的证明
fact-referral = 由别人转介
fact-insurance = 医疗保险
fact-appointment = 预约
fact-real-name = 您的真实姓名
fact-documents = 文件
fact-application = 怎样申请
fact-free = 免费
fact-cost = 费用
fact-serves = 服务对象
fact-made-for = 专为这些人设立
fact-led-by = 由谁主持
fact-affirming = 接纳并支持性少数（LGBTQI+）人士
fact-affirming-evidence = 依据什么
fact-undocumented = 也帮助没有居留证件的人
fact-statuses = 接受哪些居留身份
fact-gender-rules = 关于性别的规定
fact-eligibility = 谁可以来
fact-partner = 可以和伴侣一起来
fact-children = 可以带孩子来
fact-ages = 年龄
fact-minors-alone = 接收独自来的未满 18 岁的人
fact-may-tell-parents = 可能会告诉父母
fact-must-report = 必须报告政府机关
fact-languages = 语言
fact-interpreter = 口译员
fact-interpreter-gender = 您可以选择口译员的性别
fact-sign-languages = 手语
fact-from-abroad = 在国外也能用
fact-wheelchair = 没有台阶
fact-accessibility = 无障碍设施
fact-address = 地址
fact-postal = 通信地址
fact-transport = 怎么去
fact-discreet-entrance = 不显眼的入口
fact-police = 路上有警察或检查站
fact-hours-printed = 原文写的开放时间
fact-holidays = 公共假日不开放
fact-appointment-only = 必须预约
fact-time-zone = 时区
fact-shares-data = 会把资料交给政府机关
fact-religious = 和宗教有联系
fact-religion = 哪种宗教
channel-phone = 打电话
channel-sms = 发短信
channel-whatsapp = WhatsApp
channel-signal = Signal
channel-email = 电子邮件
channel-web = 网页
channel-walk-in = 亲自去

## Categories: short names, as on a chip or in a list

category-crisis-line = 危机热线
category-suicide-prevention = 预防自杀
category-domestic-violence = 家里的暴力
category-sexual-violence = 遭受性暴力之后的帮助
category-human-trafficking = 人口贩运和强迫劳动
category-hate-crime = 仇恨犯罪
category-protection-order = 保护令
category-child-protection = 儿童保护
category-elder-protection = 保护老年人和残障成年人
category-missing-family = 寻找失散的家人
category-torture-survivors = 遭受酷刑或战争之后的治疗
category-crime-victim-support = 受到犯罪伤害之后的帮助
category-human-rights-defenders = 人权捍卫者
category-evacuation-relocation = 离开危险的国家
category-asylum-legal = 庇护律师
category-immigration-legal = 移民律师
category-detention-support = 给被关押者的帮助
category-citizenship = 国籍
category-legal-aid = 法律帮助
category-family-law = 家庭法
category-discrimination = 反对歧视的帮助
category-workers-rights = 工作中的权利
category-tenant-rights = 租房者的权利
category-identity-documents = 身份证件
category-name-gender-change = 证件上的姓名和性别
category-family-reunification = 接家人过来
category-consular-help = 大使馆和领事馆
category-criminal-defence = 刑事辩护
category-reentry-support = 出狱后的帮助
category-emergency-shelter = 今晚的床位
category-womens-shelter = 女性庇护所
category-youth-shelter = 年轻人庇护所
category-lgbtq-housing = 性少数（LGBTQ+）住房
category-transitional-housing = 过渡住房
category-affordable-housing = 便宜的住房
category-housing-advice = 住房咨询
category-rent-help = 房租帮助
category-mortgage-help = 房贷帮助
category-utility-help = 电费、燃气费、水费帮助
category-furniture = 家具
category-home-repair = 房屋维修
category-food = 食物
category-hot-meals = 热饭
category-home-delivered-meals = 送餐到家
category-food-benefits = 食物补助金
category-mother-child-nutrition = 给母亲和幼儿的食物
category-baby-supplies = 婴儿用品
category-clothing = 衣服
category-hygiene = 洗澡和卫生
category-school-supplies = 学习用品
category-holiday-help = 节日帮助
category-phone-internet = 手机和网络
category-disaster-relief = 灾害救助
category-cash-help = 应急的钱
category-public-benefits = 政府补助
category-disability-benefits = 残障补助
category-unemployment-benefits = 失业补助
category-veterans-services = 退伍军人
category-debt-advice = 债务咨询
category-tax-help = 报税帮助
category-bank-money-transfer = 银行和汇款
category-emergency-medical = 紧急医疗
category-primary-care = 医生和诊所
category-uninsured-care = 没有保险也能看病
category-health-insurance = 医疗保险
category-prescription-help = 药
category-dental-care = 牙医
category-eye-care = 眼科
category-hearing-care = 听力
category-vaccination = 疫苗接种
category-hiv-testing = HIV 检测
category-hiv-care = HIV 治疗
category-hiv-prevention = PrEP 和 PEP
category-sti-testing = 性传播感染检测
category-pregnancy-test = 怀孕检测
category-pregnancy-care = 孕期护理
category-contraception = 避孕
category-abortion-care = 人工流产
category-gender-affirming-care = 跨性别医疗
category-mental-health = 心理健康
category-grief-support = 失去亲人后的陪伴
category-anger-management = 帮助您不再伤害别人
category-substance-use = 毒品和药物方面的帮助
category-detox = 脱瘾治疗
category-alcohol-help = 饮酒方面的帮助
category-opioid-treatment = 阿片类药物治疗
category-harm-reduction = 减少伤害
category-smoking-cessation = 戒烟帮助
category-gambling-help = 赌博方面的帮助
category-disability-services = 给残障人士的帮助
category-autism-services = 给自闭症人士的帮助
category-physical-therapy = 物理治疗
category-chronic-illness = 慢性病
category-eating-nutrition = 饮食和营养
category-home-care = 上门护理
category-nursing-home = 护理院
category-hospice = 临终关怀
category-medical-transport = 看病接送
category-funeral-help = 丧葬帮助
category-job-search = 找工作
category-job-training = 职业培训
category-work-permit = 工作许可
category-business-support = 自己创业
category-language-classes = 语言课
category-adult-education = 成人学校
category-computer-classes = 电脑课
category-school-enrolment = 入学报名
category-higher-education = 高等教育
category-childcare = 托儿
category-childcare-costs = 托儿补助
category-early-education = 学前教育
category-youth-programs = 年轻人活动
category-lgbtq-community = 性少数（LGBTQ+）团体
category-lgbtq-youth = 年轻的性少数（LGBTQ+）人士
category-trans-community = 跨性别团体
category-refugee-services = 给难民的帮助
category-resettlement = 第三国安置
category-migrant-community = 移民团体
category-farmworker-services = 给农场工人的帮助
category-sex-worker-support = 给性工作者的支持
category-interpretation = 口译员
category-transport = 交通
category-senior-services = 给老年人的帮助
category-parenting = 给父母的帮助
category-family-support = 家庭支持
category-adoption-foster = 收养和寄养
category-support-groups = 互助小组
category-community-center = 社区中心
category-spiritual-support = 信仰上的支持
category-recreation = 休闲活动
category-volunteering = 做志愿者
category-mail-storage = 收信地址和存放物品
category-pet-help = 宠物方面的帮助
category-information-referral = 找到合适的地方
category-government-office = 政府机关

## Screens

screen-app-name = { -app-name }
screen-exit = 退出
screen-exit-label = 马上退出。会出现一个无害的画面。
screen-cover = 旅行会话
screen-back = 返回
screen-next = 下一步
screen-skip = 跳过
screen-done = 完成
screen-cancel = 停止
screen-retry = 再试一次
screen-clear = 清除写的词
screen-language = 语言
screen-language-heading = 您的语言
screen-country-heading = 您现在在哪里？
screen-country-note = 这决定先显示哪些帮助。不会向任何地方发送任何东西，也不会问这部手机在哪里。
screen-country-search = 查找国家
screen-country-none = 我不选择国家
screen-country-keep = 在这部手机上记住国家
screen-country-keep-note = 这样，查看这部手机的人就能看到它。不打勾的话，您退出时它就会被忘掉。
screen-change-country = { $place }。更换国家
place-in = 在{ $country }
place-none = 没有选择国家
screen-now = 我现在需要帮助
screen-now-note = 此刻有谁接听
screen-search = 搜索
screen-search-hint = 您需要什么？用任何语言都可以
screen-phases = 您需要哪个阶段的帮助？
screen-filters = 筛选
screen-preparing = 正在准备名录。只需要准备这一次。
screen-memory-only = 这部手机没有空间了，或者不让应用使用存储空间。应用照样能用，但每次启动都要重新准备名录。
screen-numbers = 打电话或写信息
screen-no-number = 应用里没有号码。
screen-call-note = 电话或消息会留在这部手机自己的记录里。
screen-link-note = 网页会在浏览器里打开，浏览器会保留历史记录，也会上网。
screen-channels = 其他方式
screen-about = 做什么
screen-why = 为什么显示
screen-not-known = 不详
screen-open = 开放吗？
screen-trust = 有多可信
screen-sources = 来源
screen-categories = 帮助的种类
screen-services = 提供什么
screen-no-app = 这部手机上没有应用能打开它。号码和地址显示在这里，您可以在别处使用。
screen-on-board = 应用里有什么
chip-set = { $name }
chip-set-label = { $name }，已选择。
chip-label = 只显示：{ $name }。{ $holds } 条结果，情况不详 { $unknown } 条。
map-action = 在地图上显示
map-note = 地图应用可能会保留这个地点，也会上网。
map-label = 在地图上显示：{ $address }
channel-label = { $name }：{ $address }
