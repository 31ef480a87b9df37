### What the desk’s command line shows.
### State: draft. Not read by anybody who speaks it natively.

## Labels beside a result. Short: they stand in a column of eleven characters.

label-phone = 电话
label-web = 网页
label-email = 电子邮件
label-open = 开放时间
label-distance = 距离
label-town = 城镇
label-about = 简介
label-why = 为何显示
label-not-known = 不详
label-trust = 可信程度
label-id = 编号
label-guide = 在指南里
label-understood = 理解为
label-categories = 帮助种类
label-sources = 来源
no-number = 没有号码。
more-numbers =
    { $count ->
       *[other] 还有 { $count } 个号码：turnstone show 编号
    }
elsewhere-more = 其他国家也有结果。去掉 --country 就能看到。
heading-services = 提供什么

## Long work

progress-index = 正在准备名录
progress-import = 正在导入

## Packs

pack-written = 已写入：{ $name }，{ $records } 条记录，{ $bytes } 字节。
inspect-size = { $packed } 字节，解开后 { $decoded } 字节
inspect-languages = 语言：{ $languages }

## The report of an import

report-table = 表
report-rows = 行数
report-kept = 保留
report-mended = 修正
report-dropped = 丢弃
report-total = 总计
report-outcome = 结果
report-reason = 原因
report-count = 数量
report-lines = 行号
report-ignored-files = 不是 HSDS 表的文件：{ $files }
report-missing-files = 数据里提到、但并没有的文件：{ $files }

## Checking the content

check-summary =
    { $findings ->
        [0] { $files } 个文件，没有错误。
       *[other] { $files } 个文件，{ $findings } 处错误。
    }
finding-unreadable = 这个读不了
finding-need-words = 求助词里有错误
finding-edition = 必须有且只有一个 edition.toml
finding-unknown-file = 文件名不是国家代码
finding-unknown-category = 没有这个帮助种类
finding-unknown-audience = 没有这个人群
finding-no-source = 这里需要来源
finding-phone-without-source = 号码需要来源
finding-phone-of-closed = 已经关闭的没有号码
finding-phone-of-low-confidence = 只有一个来源，而且不是它自己的网页，不足以支持一个号码
finding-invalid-number = 既不是国际号码，也不是短号码
finding-invalid-short-number = 短号码没有国家区号，位数很少
finding-number-not-as-printed = 拨打的号码和写出的号码不一样
finding-two-numbers = 写普通号码或短号码，不能两个都写
finding-invalid-date = 日期要写成 YYYY、YYYY-MM 或 YYYY-MM-DD
finding-invalid-hours = 这些开放时间看不懂
finding-no-time-zone = 开放时间需要时区
finding-invalid-time-zone = 没有这个时区
finding-invalid-language = 不是语言代码，或者不是它的规范形式
finding-invalid-country = 不是国家代码，或者不是这个文件的国家
finding-invalid-address = 既不是网页地址，也不是电子邮件地址
finding-invalid-key = 键要用小写字母和连字符
finding-duplicate-key = 这个键出现了两次
finding-duplicate-name = 这个名称出现了两次
finding-empty-text = 这段文字什么都没说
finding-invalid-ages = 最小年龄大于最大年龄
finding-contradiction = 这里自相矛盾
finding-guide-head = 这份指南的开头和 docs/guides.md 写的不一样
finding-guide-markup = 指南里没有这种东西：docs/guides.md 列出了可以有什么
finding-guide-braces = 每一块的末尾，要在花括号里写出它的名称和依据
finding-guide-duplicate = 这份指南里有两块的名称相同
finding-guide-source = 没有人读过这个来源：它不在 content/guides/sources.tsv 里
finding-guide-link = 这个链接没有目标
finding-guide-number = 要拨打的号码放在名录里，在那里它们有来源
finding-guide-translation = 这里和英文指南不一样
finding-glossary = 这个词没有解释，或者它的来源没有人读过

## Guides on a computer

guide-list-hint = 要读其中一份：turnstone guide show 名称
guide-unknown = 没有叫这个名称的指南。请看：turnstone guide list
term-unknown = 词汇表里没有这个词。请看：turnstone guide terms

## The tools for translators

locale-language = 语言
locale-messages = 消息
locale-needs = 求助词
locale-guides = 指南
locale-terms = 术语
locale-outdated = 过时
locale-state = 状态
locale-state-draft = 草稿
locale-state-reviewed = 已审阅
locale-state-not-shown = 不显示
locale-new-made = 已建立：{ $folder }。请先翻译 app.ftl，然后运行：turnstone locale check
locale-exported = 已写入：{ $name }，{ $rows } 条文字。
locale-imported = { $changed } 条文字有改动，{ $same } 条和原来一样。
locale-left = 这些行没有改动：它们的英文现在不一样了，或者没有任何内容叫这个名称。请重新导出表格，再把您的文字复制过去。
locale-facts-not-compared = { $language }：数字已经和英文比较过。表示一件事要多久、什么事不能做的词，这项检查还不认识：请您自己比较。
locale-stamped = 已给 { $count } 块标上它们所依据的英文。
finding-locale-syntax = 这不是 Fluent：请把前一行也看一看
finding-locale-state = 第一段注释里要有一行“### State: draft”或“### State: reviewed”，写 reviewed 需要第二个人
finding-locale-unknown = 英文里没有叫这个名称的消息：请看是不是打错了字
finding-locale-missing = 还没有翻译
finding-locale-repeated = 这个名称出现了两次：请去掉一个
finding-locale-variable = 英文在这里没有这个变量：请照英文写它的名称
finding-locale-variable-missing = 少了英文里的一个变量：请把它放在您的句子里该放的地方
finding-locale-term = 应用名称的写法和英文里不一样
finding-locale-attribute = 属性和英文消息的不一样
finding-locale-plural-missing = 少了这种语言的一种复数形式：请加在 *[other] 前面
finding-locale-plural-unknown = 这种语言没有这种复数形式：请去掉
finding-locale-one = 这里的“one”用文字或数字写出了数目：请写变量
finding-locale-markup = 少了英文里的一个链接、命令或选项：请把它们原样保留
finding-locale-invisible = 一个谁都看不见的字符：请去掉
finding-locale-direction = 一个控制文字方向的字符：请去掉，由应用自己设置
finding-locale-quotes = 直引号：请用您的语言的引号
finding-locale-long = 比屏幕上给它的位置长：请换更短的词
finding-locale-folder = 文件夹的名称不是通常写法的语言代码
finding-locale-same = 和英文一样：如果没有错，就不用改
finding-guide-prohibition = 英文在这里写的是“do not”或“never”，这里却没有

## Notes

desk-notes-setup-seen = 一个文件里有放几个记事本的空间。只凭它的一份副本，谁都看不出有几个，也看不出它们有多满。但文件存在这一点是看得出来的：在电脑上，文件是和第一个记事本一起生成的。
desk-notes-setup-forced = 如果有人逼您输入密码短语，或者有程序监视电脑，记事本就帮不了您。
desk-notes-setup-computer = 电脑不像手机那样为密钥保存自己的秘密数据：谁复制了文件，谁就可以一直猜密码短语，想猜多久就猜多久。请用随机抽出的五个词。磁盘上可能留有文件较旧的部分。
desk-notes-making = 正在生成文件
desk-notes-next = 写笔记：turnstone notes new。为忘记密码短语的那一天准备恢复码：turnstone notes recovery-code。在旁边再建一个没有要紧内容的记事本：turnstone notes second --keep。
desk-notes-keep-prompt = 一个要保留的记事本的密码短语；没有更多时只按 Enter：
desk-notes-this-one-stays = 打开着的这个记事本保持原样。
desk-notes-none-to-keep = 一个都不列出，就继续吗？那样，任何其他记事本都可能会被销毁。用 --keep 可以列出要保留的记事本。
desk-notes-yes = 是
desk-notes-erase-word = 抹除
desk-notes-answer = 要继续，请输入“{ $word }”：
desk-notes-nothing-changed = 什么都没有改动。
desk-notes-passphrase-prompt = 您的密码短语；只按 Enter 就用这些词；输入“换”就换一组词：
desk-notes-draw-word = 换
desk-notes-recovered = 这个记事本是用恢复码打开的。请现在选一个新的密码短语：turnstone notes passphrase
desk-notes-typing = 每按一次 Enter，就保存一行。只有一个句点（.）的一行表示笔记结束。
desk-notes-deleted = 它已经不在了，并且已被覆盖。
desk-notes-detach-question = 从笔记里移除这个文件吗？它会被覆盖，再也找不回来。
desk-notes-editor-warning = 编辑器拿到的笔记是没有封存的，放在一个文件里；您关闭编辑器时，这个文件会被覆盖并移除。编辑器可能会保留更多东西：交换文件、历史记录、最近打开的文件。系统可能会把内存里的内容写到磁盘的交换空间。
desk-notes-editor-on-disk = 在这个系统上，编辑器的文件放在磁盘上。之后它会被覆盖，但磁盘可能会保留原来在那里的内容。
desk-notes-saving = 正在写入文件
desk-notes-saved-in-clear = 已写到 { $name }，没有封存：谁在那里找到它，谁就能打开。用完后请删除；磁盘可能会保留原来在那里的内容。
desk-notes-recovery-note = 忘记密码短语时，恢复码可以打开笔记。它只显示一次。请写在纸上，把纸放在远离电脑的地方，或者交给您信任的人。从现在起，以前的恢复码不再能打开任何东西。
desk-notes-recovery-warning = 谁有这张纸和记事本文件的一份副本，谁就能打开您的笔记。
desk-notes-erasing-note = 在这个程序问密码短语的地方输入它，它会打开这个记事本，并在一瞬间永久销毁所有其他记事本。
desk-notes-erasing-computer = 在电脑上，文件的副本仍然能用旧的密码短语打开，就像什么都没有输入过一样。
desk-notes-grow-note = 每个记事本都会得到更多空间，关着的也一样。文件要增大这个量的四倍，而且再也不会变小。
desk-notes-grown = 现在空间更多了。
desk-notes-erase-computer = 在电脑上，文件的副本仍然能用它的密码短语打开。
desk-notes-restoring = 正在读取副本
desk-notes-restored =
    { $count ->
        [0] 这份副本里的内容，这里都已经有了。
       *[other] 取回了 { $count } 条笔记。
    }
desk-notes-open = 记事本打开了。请输入 list、new、show 1 或 help。输入“lock”会关闭它，五分钟不按键也会关闭。按三次 Esc 马上退出。
desk-notes-in-memory = 这个记事本只在内存里。关闭后，里面的一切都会丢失，除非您先做一份封存的副本：copy 文件。
desk-notes-prompt = 笔记>
desk-notes-closed = 记事本已关闭。
desk-notes-idle = 五分钟没有人输入：记事本已关闭。保存过的内容都还在。
desk-notes-lock = 两个命令之间，没有任何东西是打开着的：每个命令都打开记事本，做一件事，再关闭它。只有单独输入“turnstone notes”才会让它一直打开，在那里用“lock”关闭它。

## Help

help-turnstone = { -app-name }：没有网络也能为不得不离开的人查找帮助。
help-turnstone-more =
    试试：turnstone find "庇护律师" --country US

    退出码：0 找到了或做完了，1 没有找到或有需要修正的地方，2 没能做到。
help-find = 用您自己的话查找帮助，用任何语言都可以。
help-find-more =
    没有 --country 时，会搜索全世界，每条结果都写明自己的国家。
    命令行里写的词可能会留在您的 shell 的历史记录里。“turnstone find -”则从标准输入读取这些词。搜索的其他内容都不会保留。
help-find-words = 您需要什么，用您自己的话写；- 表示从标准输入读取。没有词时，显示符合筛选的所有内容。
help-find-near = 从这个城镇，或从 纬度,经度 算起距离
help-find-radius = 最多离这么多公里
help-find-category = 只要这些帮助种类，写代码，例如 asylum-legal；代码写错时，会列出相近的代码
help-find-phase = 只要今天就能帮助的（urgent-safety）、这个月里帮助的（stabilisation）或帮助建立生活的（long-term）
help-find-audience = 只要服务这些人的，例如 lgbtq、trans、youth、women、refugees、undocumented
help-find-speaks = 只要能用这种语言的，写代码或名称
help-find-free = 只要免费的
help-find-no-id = 只要不需要带照片的证件的
help-find-open = 只要现在（now）开放的，或在某个时间开放的，例如 2026-11-23T18:00:00+01:00
help-find-remote = 只要通过电话或网络的
help-find-undocumented = 只要也帮助没有居留证件的人的
help-find-strict = 情况不详的也去掉
help-find-limit = 最多显示多少条结果
help-find-chips = 显示再加别的筛选会剩下多少
help-show = 显示一条结果的全部内容。
help-show-id = 写在结果下面的编号
help-now = 此刻有谁接听：紧急电话和危机热线。
help-countries = 应用里有什么，来自哪里。
help-guide = 读指南，查办事机构用的词是什么意思。
help-guide-list = 列出指南。
help-guide-show = 显示一份指南，以及它依据什么。
help-guide-show-guide = 指南的名称，和列表里的一样
help-guide-show-second = 每段文字也用这种语言显示
help-guide-terms = 解释办事机构用的词。
help-guide-terms-words = 一个词的开头，或其中一部分；不写时显示所有的词
help-pack = 导入、制作和查看数据包。
help-pack-import = 用 HSDS 数据制作一个数据包，并对每一行作报告。
help-pack-import-file = 一个 zip、一个文件夹，或几个文件（CSV、JSON）
help-pack-import-source-id = 简短而且不变：它是每条记录的编号的一部分
help-pack-import-source-name = 人们所知道的来源名称
help-pack-import-licence = 一个 SPDX 表达式，或“none stated”
help-pack-import-source-url = 来源的网页
help-pack-import-country = 没有写明国家的行和电话号码所属的国家
help-pack-import-language = 文字的语言
help-pack-import-time-zone = 开放时间的时区，例如 America/New_York
help-pack-import-confirmed-public = 一个文件，每行一个编号：它们的地址是公开的，虽然它们的帮助种类本来会隐藏地址
help-pack-import-report = 把报告写成 JSON
help-pack-import-pack-id = 数据包的名称；不写时用来源的编号
help-pack-import-pack-version = 数据包的版本
help-pack-build = 把 content 和 locales 编成一个数据包。
help-pack-inspect = 检查数据包，并显示它们对自己的说明。
help-pack-inspect-file = 数据包；不写时查看程序自带的
help-content = 处理内容。
help-content-check = 检查 content 和 locales，指出文件和行号。
help-locale = 处理应用的语言。
help-locale-check = 检查所有语言或其中一种语言的文字，指出文件、行号、列号，以及怎样修正。
help-locale-check-missing = 也列出缺少的每一条文字
help-locale-coverage = 每种语言已有多少，以及它的状态。
help-locale-new = 建立一种新语言的文件夹。
help-locale-pseudo = 写出用来查看屏幕的伪语言：en-XA（较长，带重音符号）和 ar-XB（从右到左）。
help-locale-export = 把一种语言的文字写成表格，可以用电子表格软件打开。
help-locale-import = 从这样的表格导入文字。
help-locale-import-file = 表格（CSV）
help-locale-stamp = 给译好的指南的每一块标上它所依据的英文；只标还没有标记的。
help-locale-stamp-again = 英文后来有改动的也标：要在您比较过之后
help-notes = 把封存的笔记放在一个文件里，只有密码短语能打开。
help-notes-more =
    用笔记在列表里的号码，或用标题里足够的一部分，来指明一条笔记。不写命令时，记事本一直打开，逐个接受这些命令；输入“lock”、五分钟不按键或按三次 Esc，它就关闭。
    两个命令之间，没有任何东西是打开着的：每个命令都问密码短语，做一件事，再关闭记事本。没有什么需要锁上。
    命令行里写的词可能会留在您的 shell 的历史记录里，而且在命令运行时，这台电脑上的其他人能看到它们。被问到时才输入的内容，不会留在历史记录里，别人也不会这样看到。
    密码短语从不写成选项或变量。在脚本里请用：--passphrase-file。
help-notes-data = 放记事本文件的文件夹
help-notes-passphrase-file = 从这个文件读取密码短语和所有其他回答，每行一个，按被问到的顺序；- 是标准输入
help-notes-in-memory = 新记事本只放在内存里，直到您退出：什么都不写入，之后全部丢失
help-notes-make = 新建一个记事本，先显示警告。
help-notes-make-keep = 询问每一个要保留的其他记事本的密码短语；没有列出的记事本可能会被销毁
help-notes-make-room = 生成文件时每个记事本有多少 MiB；文件占它的四倍
help-notes-list = 列出笔记。
help-notes-list-tag = 只列出有这个标签的笔记
help-notes-search = 在笔记里搜索。
help-notes-search-words = 必须全部出现在笔记里的词；不写时会问您
help-notes-show = 显示一条笔记。
help-notes-new = 写一条笔记。
help-notes-new-more = 没有 --title 和 --body 时，会问您笔记的内容；标准输入不是终端时，从那里读取，第一行是标题。
help-notes-new-title = 标题
help-notes-new-body = 内容；- 表示从标准输入读取
help-notes-new-tags = 用来查找的词，用逗号隔开
help-notes-new-happened = 什么时候发生的，用您自己的话写
help-notes-new-pin = 始终放在最前面
help-notes-new-unpin = 不放在最前面
help-notes-edit = 改动一条笔记：没有写出的部分保持原样。
help-notes-edit-title = 标题
help-notes-edit-body = 内容；- 表示从标准输入读取
help-notes-edit-tags = 用来查找的词，用逗号隔开，取代原有的词
help-notes-edit-happened = 什么时候发生的，用您自己的话写；留空就去掉
help-notes-edit-pin = 始终放在最前面
help-notes-edit-unpin = 不放在最前面
help-notes-edit-editor = 先显示警告，再用您的编辑器（$VISUAL 或 $EDITOR）打开内存里的一个文件
help-notes-edit-on-disk = 系统在内存里没有地方时，让编辑器的文件放在磁盘上
help-notes-attach = 把一个文件封存到笔记里。
help-notes-attach-file = 文件；它也还留在原来的地方
help-notes-detach = 移除一个附件。
help-notes-save-attachment = 把一个附件写成新文件，不封存。
help-notes-save-attachment-file = 要写的文件；它必须还不存在
help-notes-delete = 删除一条笔记和它的附件。
help-notes-passphrase = 换一个密码短语。
help-notes-recovery-code = 生成恢复码，只显示一次。
help-notes-erasing-passphrase = 设置一个密码短语，它会打开这个记事本，并销毁所有其他记事本。
help-notes-erasing-passphrase-clear = 取消它
help-notes-second = 再建一个记事本；这一个留下。
help-notes-second-keep = 询问每一个另外要保留的记事本的密码短语
help-notes-grow = 扩大每个记事本的空间。
help-notes-grow-mib = 增加多少 MiB；不写数字时，显示可以增加多少
help-notes-copy = 写一份封存的副本，用它自己的密码短语，或用某人的密钥。
help-notes-copy-file = 要写的文件；它必须还不存在
help-notes-copy-note = 只要这些笔记
help-notes-copy-for = 用这个 age 公钥（age1…）封存，例如律师的公钥
help-notes-restore = 取回封存的副本里的笔记。
help-notes-restore-file = 封存的副本
help-notes-erase = 永久销毁这个记事本。
help-notes-lock = 记事本一直打开时，用它关闭。
help-any-note = 它在列表里的号码，或标题里足够的一部分
help-any-name = 附件的名称或号码
help-any-json = 给程序用：JSON
help-any-country = 您在哪里：两个字母或名称。从不猜测。
help-any-lang = 您读得懂的语言，最熟的放在前面
help-any-now = 测试用的时钟，例如 2026-11-23T18:00:00Z
help-any-pack = 也查这个没有人签名的数据包；来自它的内容都有标记
help-any-data-dir = 准备好的名录放在哪里：只有公开的数据
help-any-folder = 里面有 content 和 locales 的文件夹
help-any-locale = 一种语言，写代码，例如 so 或 fa-AF
help-any-output = 写到哪里
help-value-guide = 名称
help-value-second = 语言
help-value-locale = 代码
help-value-data = 文件夹
help-value-passphrase-file = 文件
help-value-room = MIB
help-value-mib = MIB
help-value-tag = 标签
help-value-note = 笔记
help-value-name = 名称
help-value-title = 文字
help-value-body = 文字
help-value-tags = 标签
help-value-happened = 文字
help-value-for = 密钥
help-value-words = 词
help-value-near = 地点
help-value-radius = 公里
help-value-category = 代码
help-value-phase = 阶段
help-value-audience = 人群
help-value-speaks = 语言
help-value-open = 时间
help-value-limit = 数目
help-value-id = 编号
help-value-file = 文件
help-value-source-id = 编号
help-value-source-name = 名称
help-value-licence = 许可
help-value-source-url = 网址
help-value-country = 国家
help-value-language = 语言
help-value-time-zone = 时区
help-value-confirmed-public = 文件
help-value-report = 文件
help-value-pack-id = 编号
help-value-pack-version = 数目
help-value-lang = 语言
help-value-now = 时间
help-value-pack = 文件
help-value-data-dir = 文件夹
help-value-folder = 文件夹
help-value-output = 文件

## Errors: what happened, what to do

desk-error-unreadable = { $name } 读不了，或者太大。请检查名称，以及您有没有读取它的权限。
desk-error-unwritable = { $name } 不能写入。什么都没有改动。请检查文件夹和剩下的空间。
desk-error-pack-damaged = { $name } 不是数据包，或者损坏了、不完整。请从原来的地方重新取得。
desk-error-pack-changed = { $name } 做好之后被改动过。不要相信它；请重新取得。
desk-error-pack-too-large = { $name } 超过了数据包可以有的大小。没有打开它。
desk-error-pack-too-new = { $name } 是较新版本做的。请先更新 { -app-name }。
desk-error-pack-unwritable = 这些记录做不成数据包：有两条的编号相同。没有写入 { $name }。
desk-error-import-zip = zip 文件损坏了或不完整。什么都没有导入。
desk-error-import-large = 数据解开后超过 { $limit } 字节。什么都没有导入。
desk-error-import-dense = zip 里有一个文件解开后超过原来大小的 { $limit } 倍，名录不会是这样。什么都没有导入。
desk-error-import-files = 数据里超过 { $limit } 个文件。什么都没有导入。
desk-error-import-rows = 数据里超过 { $limit } 行。什么都没有导入。
desk-error-import-columns = 有一个表超过 { $limit } 列。什么都没有导入。
desk-error-import-deep = JSON 的嵌套超过 { $limit } 层。什么都没有导入。
desk-error-import-json = 一个 JSON 文件的第 { $limit } 行不是 JSON。什么都没有导入。
desk-error-import-no-tables = 没有找到 HSDS 表。请写一个 zip、一个放着 CSV 文件的文件夹，或一个 JSON 文件。
desk-error-import-options = 这个选项不对：{ $name }。请看 turnstone pack import --help。
desk-error-import-other = 这些数据不能导入。
desk-error-content =
    { $count ->
       *[other] 内容里有 { $count } 处错误。没有写入数据包。
    }
desk-error-place = 应用里没有叫 { $name } 的城镇。请试试附近更大的城镇，或写 纬度,经度。
desk-error-place-similar = 应用里没有叫 { $name } 的城镇。您是说这些中的一个吗：{ $towns }？
desk-error-country = 我们不认识 { $name } 这个国家。请用它的两个字母，例如 DE 或 US。
desk-error-language = 我们不认识 { $name } 这种语言。请用它的代码，例如 fa 或 es。
desk-error-time = { $name } 不是时间。请写成 2026-11-23T18:00:00+01:00 这样。
desk-error-no-terminal = 没有终端可以用来问密码短语。在脚本里请用 --passphrase-file。
desk-error-not-answered = 有一个问题没有得到回答。没有再改动任何东西。
desk-error-not-text = 这不是文字（UTF-8），或者对一条笔记来说太长。什么都没有改动。
desk-error-no-notes-folder = 这个系统没有指出放您的数据的文件夹。请用 --data 指定一个。
desk-error-notes-folder = 笔记不能放在 { $name }：这个文件夹不能建立、读取或写入。什么都没有改动。请用 --data 指定另一个文件夹，或者用 --in-memory 把笔记放在内存里，直到您退出。
desk-error-no-notebook = { $name } 里没有记事本。请新建一个：turnstone notes make。或者用 --data 指定它的文件夹。
desk-error-note = 没有哪条笔记是这个号码，也没有哪条的标题里有这些词。请看：turnstone notes list
desk-error-note-ambiguous = 有几条笔记的标题里有这些词。请用号码指明一条：{ $numbers }
desk-error-attachment = 这条笔记没有叫这个名称的附件。请看：turnstone notes show 笔记
desk-error-file-exists = { $name } 已经存在。它保持原样。请另选一个名称。
desk-error-nothing-to-change = 没有说要改动什么。请看：turnstone notes edit --help
desk-error-growth = 记事本不能扩大这么多。请看：turnstone notes grow
desk-error-no-editor = 系统没有指定编辑器。请设置 VISUAL 或 EDITOR，或者用选项改动笔记。
desk-error-editor-failed = 编辑器启动不了，或者出了错。笔记保持原样。
desk-error-no-memory-folder = 这个系统在内存里没有放文件的地方，所以编辑器的文件会放在磁盘上。如果您愿意这样，请写 --on-disk，或者用选项改动笔记。
desk-error-in-memory = 只在内存里的内容，命令结束就没有了。请不加命令使用 --in-memory：turnstone notes --in-memory
