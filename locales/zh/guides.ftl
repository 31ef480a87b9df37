### What the app shows around guides and the words of offices, and where texts stand in two languages.
### State: draft. Not read by anybody who speaks it natively.

## The list of guides

guides-title = 指南
guides-note = 用简单的话告诉您该做什么。不需要网络。
guides-none = 应用里没有指南。
guides-countries = 关于{ $countries }
guides-accessibility = 指南：{ $title }。{ $summary }

## The head of a guide

guide-not-reviewed = 没有律师、医护人员或专家检查过。
guide-reviewed = { $role }检查过，{ $date }。
guide-role-lawyer = 一位律师
guide-role-clinician = 一位医生或护士
guide-role-specialist = 一位专家
guide-role-navigator = 一位有相同经历、为别人引路的人
guide-role-native-speaker = 一位说这种语言的人
guide-compared = 上次和来源核对：{ $date }。
guide-expired = 已经过时。有效期到：{ $date }。照着做之前，请先问人。
guide-draft = 机器翻译。还没有说这种语言的人读过。每段文字下面都有英文：数字和日期以英文为准。
guide-not-translated = 这份指南还没有翻译成您的语言。现在显示的语言：{ $language }。
guide-contents = 这份指南里有
guide-sources = 这份指南依据什么
guide-editorial = 这是我们自己的建议，不是来自某个来源。

## The blocks of a guide

guide-danger = 危险
guide-call-now = 现在就打电话
guide-not-certain = 不确定
guide-step = 第 { $number } 步
guide-tick = 要做的事
guide-as-of = 资料日期：{ $date }。
guide-as-of-old = 资料日期：{ $date }。已经过了一段时间，可能已经改变：照着做之前，请先问。
guide-outdated = 翻译之后，英文有了改动。以英文为准。
guide-beside = { $language }：
guide-page-note = 会打开互联网上的网页。谁监视您的网络，谁就能看到是哪一个网页。
guide-read-aloud = 朗读
guide-read-stop = 停止朗读

## Guides elsewhere

guide-path = { $guide } › { $section }
guide-path-part = { $guide } › { $section } › { $part }
guide-related = 关于这方面的指南

## Words of offices

terms-title = 办事机构用的词
terms-search = 查一个词
terms-none = 应用里没有这个词。
terms-in-record = 办事机构用的词，这里有解释
term-language = 这个词的语言：{ $language }
term-country = 使用的国家：{ $country }
term-unsourced = 还没有人拿这个解释和来源核对过。
term-accessibility = { $term }：{ $meaning }

## Two languages at once

second-title = 同时显示两种语言
second-note = 文字用两种语言显示：可以和别人一起看，也可以给别人看。
second-none = 只用一种语言
