### Phrases for travellers in Chinese (中文), in simplified characters.
### State: draft. No native speaker has read it yet. Machine-made, 2026-11.

## The screen

phrases-title = 旅行会话
phrases-language = 中文
phrases-search = 搜索短句
phrases-clear = 清除搜索内容
phrases-none = 没有找到短句
phrases-from = 我说
phrases-to = 对方说
phrases-swap = 互换语言
phrases-topics = 主题
phrases-all = 所有主题

## Topics

phrase-topic-greetings = 问候
phrase-topic-numbers = 数字
phrase-topic-eating = 餐饮
phrase-topic-transport = 交通
phrase-topic-hotel = 在酒店
phrase-topic-shopping = 购物
phrase-topic-directions = 问路
phrase-topic-time = 时间和日期
phrase-topic-weather = 天气
phrase-topic-smalltalk = 闲聊

## Greetings

phrase-greetings-hello = 您好
phrase-greetings-morning = 早上好
phrase-greetings-evening = 晚上好
phrase-greetings-night = 晚安
phrase-greetings-goodbye = 再见
phrase-greetings-please = 请
phrase-greetings-thanks = 非常感谢
phrase-greetings-welcome = 不客气
phrase-greetings-excuse = 打扰一下
phrase-greetings-yes = 是
phrase-greetings-no = 不是
phrase-greetings-day = 祝您今天愉快

## Numbers

phrase-numbers-one = 一
phrase-numbers-two = 二
phrase-numbers-three = 三
phrase-numbers-four = 四
phrase-numbers-five = 五
phrase-numbers-six = 六
phrase-numbers-seven = 七
phrase-numbers-eight = 八
phrase-numbers-nine = 九
phrase-numbers-ten = 十
phrase-numbers-hundred = 一百
phrase-numbers-thousand = 一千

## Eating and drinking

phrase-eating-table = 请给我们一张两人桌。
phrase-eating-menu = 请给我们看一下菜单，好吗？
phrase-eating-water = 请来一杯水。
phrase-eating-coffee = 请来一杯咖啡。
phrase-eating-tea = 请来一杯茶。
phrase-eating-sugar = 请不要加糖。
phrase-eating-meat = 我不吃肉。
phrase-eating-spicy = 这个辣吗？
phrase-eating-recommend = 您推荐什么？
phrase-eating-delicious = 非常好吃。
phrase-eating-bill = 请结账。

## Getting around

phrase-transport-station = 火车站在哪里？
phrase-transport-stop = 公交车站在哪里？
phrase-transport-ticket = 请给我一张去市中心的票。
phrase-transport-return = 请给我一张往返票。
phrase-transport-next = 下一班火车几点开？
phrase-transport-platform = 在几号站台上车？
phrase-transport-airport = 这趟公交车去机场吗？
phrase-transport-duration = 路上要多长时间？
phrase-transport-seat = 这个座位空着吗？
phrase-transport-taxi = 在哪里可以打到出租车？
phrase-transport-here = 请在这里停车。

## At the hotel

phrase-hotel-room = 今晚有空房间吗？
phrase-hotel-booking = 我预订了房间。
phrase-hotel-nights = 我要住两晚。
phrase-hotel-price = 一晚多少钱？
phrase-hotel-included = 含早餐吗？
phrase-hotel-breakfast = 早餐几点开始？
phrase-hotel-wifi = 这里有无线网络吗？
phrase-hotel-towel = 可以再给我一条毛巾吗？
phrase-hotel-cooling = 空调坏了。
phrase-hotel-leave = 我们最晚几点退房？
phrase-hotel-luggage = 我可以把行李放在这里吗？

## Shopping

phrase-shopping-price = 这个多少钱？
phrase-shopping-expensive = 有点贵。
phrase-shopping-looking = 我只是看看，谢谢。
phrase-shopping-bigger = 有大一点的尺码吗？
phrase-shopping-colour = 有别的颜色吗？
phrase-shopping-try = 可以试穿吗？
phrase-shopping-take = 我要这个。
phrase-shopping-card = 可以刷卡吗？
phrase-shopping-receipt = 可以给我一张收据吗？
phrase-shopping-bag = 我不需要袋子。
phrase-shopping-postcards = 有明信片吗？

## Directions

phrase-directions-museum = 博物馆在哪里？
phrase-directions-old-town = 去老城区怎么走？
phrase-directions-far = 离这里远吗？
phrase-directions-foot = 走路能到吗？
phrase-directions-left = 往左
phrase-directions-right = 往右
phrase-directions-straight = 一直往前
phrase-directions-corner = 在拐角处
phrase-directions-near = 离这里很近。
phrase-directions-map = 可以在地图上指给我看吗？
phrase-directions-toilets = 洗手间在哪里？
phrase-directions-cash = 附近有自动取款机吗？

## Time and dates

phrase-time-hour = 现在几点？
phrase-time-today = 今天
phrase-time-tomorrow = 明天
phrase-time-yesterday = 昨天
phrase-time-morning = 早上
phrase-time-evening = 晚上
phrase-time-now = 现在
phrase-time-later = 晚一点
phrase-time-week = 下周
phrase-time-opens = 几点开门？
phrase-time-closes = 几点关门？
phrase-time-moment = 请稍等。

## Weather

phrase-weather-lovely = 今天天气真好。
phrase-weather-sun = 出太阳了。
phrase-weather-hot = 天气很热。
phrase-weather-cold = 天气很冷。
phrase-weather-rain = 下雨了。
phrase-weather-snow = 下雪了。
phrase-weather-wind = 风很大。
phrase-weather-degrees = 气温二十度。
phrase-weather-tomorrow = 明天天气怎么样？
phrase-weather-umbrella = 我需要带伞吗？

## Small talk

phrase-smalltalk-how = 您最近好吗？
phrase-smalltalk-well = 我很好，谢谢。您呢？
phrase-smalltalk-name = 您叫什么名字？
phrase-smalltalk-my-name = 我叫……
phrase-smalltalk-pleased = 很高兴认识您。
phrase-smalltalk-from = 您是哪里人？
phrase-smalltalk-holiday = 我来这里度假。
phrase-smalltalk-first = 这是我第一次来这里。
phrase-smalltalk-like = 我喜欢这座城市。
phrase-smalltalk-slowly = 请您说慢一点，好吗？
phrase-smalltalk-understand = 我听不懂。
phrase-smalltalk-photo = 这里可以拍照吗？
