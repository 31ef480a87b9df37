### Questions that somebody asks themselves, in private: nothing of the answers is kept, and there is no score.
### State: draft. Not read by anybody who speaks it natively.

## Before and between the questions

checks-title = 问问自己的问题
checks-note = 几个问题，一次一个。您点的内容都不会保留，也不会告诉任何人。
check-safe-question = 您现在看这些安全吗？
check-safe-note = 如果有人能从您身后看到，或者可能会看这部手机，请等到您独自一人的时候。退出按钮会马上换上另一个画面。
check-safe-yes = 安全，继续
check-safe-no = 不安全，现在退出
check-step = 第 { $number } 个问题，共 { $count } 个
check-yes = 是
check-no = 否
check-unsure = 我不确定
check-again = 从头开始

## Somebody makes me do this: signs of trafficking

check-trafficking-title = 是不是有人逼我做这件事？
check-trafficking-note = 关于您摆脱不了的工作、债务或某个人。
check-trafficking-1 = 有别人扣着您的护照或证件吗？
check-trafficking-2 = 有人威胁您或您的家人吗？
check-trafficking-3 = 您是不是欠着一笔债，不管您做多少工，它都不会变少？
check-trafficking-4 = 您是不是工作时间很长，工钱却很少或没有？
check-trafficking-5 = 您是不是被人监视，或者不准独自外出？
check-trafficking-6 = 您挣的钱必须交给别人吗？
check-trafficking-7 = 有人说，如果您不做了，就告诉别人您是性少数（LGBTQI+）人士，或者举报您吗？

## A partner, relative or host controls me

check-home-title = 和我住在一起的人，对我来说安全吗？
check-home-note = 关于伴侣、亲属或让您借住的人，不论什么性别。
check-home-1 = 您说“不”之后会发生的事，让您害怕吗？
check-home-2 = 有人扣着您的钱、证件或手机吗？
check-home-3 = 您可以见谁、和谁说话，是由别人决定的吗？
check-home-4 = 有人说要告诉别人您是什么样的人，或者向移民局举报您吗？
check-home-5 = 有人打您、把您锁起来或跟踪您吗？
check-home-6 = 有人逼您发生性行为，或者不让您拿到药吗？
check-home-7 = 有人要您结婚，或者要您改变自己本来的样子吗？

## Work that hurts

check-work-title = 我在工作中受到不好的对待吗？
check-work-note = 关于工钱、工作时间和雇您做工的人，不管您有没有工作许可。
check-work-1 = 您是不是有两个星期或更久没有拿到工钱，或者拿到的比说好的少？
check-work-2 = 老板扣着您的护照或证件吗？
check-work-3 = 老板说要打电话给移民局或警察吗？
check-work-4 = 有人要您用性行为来换工作或工钱吗？
check-work-5 = 您是不是欠老板一笔不会变少的钱？
check-work-6 = 有人叫您在空白的纸上签名，或在您看不懂的东西上签名吗？
check-work-7 = 如果您不在那里做了，会有不好的事发生在您身上吗？

## After the questions

check-result-heading = 您现在可以做什么
check-result-some = 您说的有些情况，可能是有人在利用您或控制您的迹象。迹象不是证据。这一切都不是您的错，接下来怎么做，由您决定。
check-result-none = 这些问题您没有一个回答“是”。这不等于一切都好：这里只有几个问题。如果您觉得有什么不对，这就足以成为和人谈一谈的理由。
check-result-unsure = 不确定，就足以成为和人谈一谈的理由。您不需要知道这叫什么。
check-danger = 如果您现在有危险，请先拨打紧急电话。
check-help-heading = 谁可以帮助
check-help-none = 在{ $country }，我们不知道有谁提供“{ $need }”方面的帮助。
check-next-others = 请改问这些组织。它们可能知道您所在的地方有谁帮助：
check-next-emergency = 有危险时，请拨打紧急电话。没有危险时，请在搜索里找法律或医疗服务，问那里有谁帮助解决这件事。
check-next-anyone = 请问您信任的医生、护士、律师或帮助难民的组织：有谁帮助解决这件事。
check-no-country = 请选择您所在的国家，我们就显示那里有谁帮助。

## What asking for help may set off

check-referral-heading = 求助之前
check-referral-ask = 请先问：“你们必须把什么转告出去？告诉谁？什么时候？”您可以在说出名字之前问这些。
check-referral-police = 有些机构会把情况转告警察，特别是在有人有生命危险的时候。
check-referral-immigration = 有些机构可能会被移民局问到，或者和移民局合作。受过伤害，这件事本身不能保护您不被遣返。如果可以，去政府机关之前请先问律师。
check-referral-consent = 如果您是成年人，请要求他们没有您的同意什么都不做。您可以说不，也可以中止。
check-referral-young = 如果您未满 18 岁，您有危险的时候，许多机构必须告诉别人。在您告诉他们任何事之前，他们可以先说明，有哪些事他们必须告诉别人。您不需要说出年龄也可以问。
check-guides-heading = 继续阅读
