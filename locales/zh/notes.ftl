### What the app shows around notes.
### State: draft. Not read by anybody who speaks it natively.

## Notes: the button, and the closed notebook

notes-notes = 笔记
notes-notes-note = 用密码短语封存。只留在这部手机上。
notes-passphrase = 密码短语
notes-show-passphrase = 显示我输入的内容
notes-unlock = 打开
notes-unlocking = 请稍等……
notes-unlock-note = 输错密码短语不会毁掉任何东西。恢复码也在这里输入。
notes-make = 新建一个记事本

## Setting up, step by step

notes-setup-heading = 开始之前
notes-setup-sealed = 记事本用密码短语封存。没有密码短语，谁都读不出一个字、一个标题或一个日期。我们也不能。
notes-setup-hidden = 每部装有这个应用的手机都有同样的记事本文件，不管用没用过。只凭这个文件的一份副本，谁都看不出有没有笔记。
notes-setup-forgotten = 如果您忘了密码短语，又没有恢复码，笔记就丢失了。
notes-setup-forced = 如果有人逼您输入密码短语，或者有程序监视手机，记事本就帮不了您。
notes-passphrase-heading = 选择一个密码短语
notes-passphrase-note = 随机抽出的五个词容易记，也没有人猜得到。您自己想的短语，如果够长，而且认识您的人都想不到，就是好的：十个字符或更多。
notes-drawn = 刚刚为您随机抽出
notes-use-drawn = 用这些词
notes-draw-again = 换一组
notes-own-passphrase = 您的密码短语
notes-passphrase-again = 再输入一次
notes-passphrases-differ = 两次输入的不一样。什么都没有改动。
notes-recovery-heading = 恢复码
notes-recovery-note = 忘记密码短语时，或者这部手机丢失了它自己的那部分密钥时，恢复码可以打开笔记。它只显示一次。请写在纸上，把纸放在远离手机的地方，或者交给您信任的人。
notes-recovery-warning = 谁有这张纸和手机存储空间的一份副本，谁就能打开您的笔记。
notes-recovery-make = 给我看恢复码
notes-recovery-written = 我已经写下来了
notes-second-heading = 第二个记事本
notes-second-note = 您可以再有一个记事本，用它自己的密码短语。谁都看不出一共有几个。如果有人逼您打开，您可以打开没有要紧内容的那一个。
notes-second-warning = 他们可能不相信您，继续追问。
notes-second-make = 新建第二个记事本
notes-second-passphrase = 新记事本的密码短语
notes-keep-heading = 要保留的记事本
notes-keep-warning = 请输入每一个要保留的其他记事本的密码短语。没有在这里列出的记事本可能会被销毁：谁都无法知道它存在，我们也不能。
notes-keep-passphrase = 一个要保留的记事本的密码短语
notes-keep-another = 再加一个
notes-made = 记事本已经建好。
notes-erasing-heading = 用来抹除的密码短语
notes-erasing-note = 在打开笔记的地方输入它，它会打开这个记事本，并在一瞬间永久销毁所有其他记事本。在别处输入，它什么也不做。
notes-erasing-limits = 它对以前做的副本不起作用。抹除可能会受到惩罚。存储空间里可能留有残余。他们可能会继续追问。
notes-erasing-set = 设置这个密码短语
notes-erasing-clear = 取消它
notes-erasing-is-set = 已经设置。从现在起，它会抹除。
notes-erasing-is-clear = 它不再能打开任何东西。

## The open notebook

notes-search = 在您的笔记里搜索
notes-new-note = 新笔记
notes-new-checklist = 新的勾选清单
notes-all-notes = 全部
notes-lock = 关闭
notes-lock-label = 关闭记事本。屏幕上和内存里都不会留下它的任何内容。
notes-settings = 这个记事本

## One note

notes-title = 标题
notes-body = 发生了什么
notes-happened = 什么时候发生的
notes-happened-hint = 知道多少写多少：2019 年夏天
notes-tags = 用来查找的词，用逗号隔开
notes-pin = 始终放在最前面
notes-entry = 要做的事
notes-add-entry = 加一行
notes-attach = 附上文件
notes-attach-note = 文件也还留在现在的地方，在记事本外面。如果不能让任何人找到，请在那里把它删除。
notes-attaching = 正在封存文件……
notes-attached = 附件
notes-show-attachment = 显示
notes-no-viewer = 这种文件不能在这里显示。可以用封存的副本把它取出来。
notes-detach = 移除
notes-save = 保存
notes-saved = 已保存
notes-not-saved = 还没有保存
notes-not-editable = 这是应用的较新版本写的。您可以删除，不能改动。
notes-delete = 删除
notes-delete-question = 删除这条笔记和它的附件吗？它会被覆盖，再也找不回来。
notes-keep = 保留

## What can be done with the notebook

notes-change-heading = 换一个密码短语
notes-change = 更换
notes-changed = 已更换。旧的不再能打开任何东西。
notes-recovered-note = 这个记事本是用恢复码打开的。请现在选一个新的密码短语。
notes-grow-heading = 更多空间
notes-grow-note = 每个记事本都会得到更多空间，关着的也一样。手机上的文件要增大这个量的四倍，而且再也不会变小。
notes-growing = 正在增加空间……
notes-copy-heading = 封存的副本
notes-copy-note = 一个文件，装着您所有的笔记，是封存的。不用这个应用，用 age 和 tar 这两个程序也能打开。只要这个文件还存在于某处，它的安全程度就只取决于它的密码短语。
notes-copy-passphrase = 副本的密码短语
notes-copy-key = 或者律师的公钥：age1…
notes-copy = 制作副本
notes-copying = 正在封存副本……
notes-copied = 副本已经做好。
notes-restore-heading = 取回笔记
notes-restore-note = 读取一份封存的副本。这里已有的、和副本一样新或更新的内容保持不变。
notes-restore = 选择文件
notes-restored = 副本里的笔记已经在这里。
notes-erase-heading = 抹除这个记事本
notes-erase-note = 它会被永久销毁。其他记事本会留下。以前做的副本不受影响。抹除可能会受到惩罚，存储空间里可能留有残余。
notes-erase = 抹除
notes-erase-question = 永久抹除这个记事本吗？谁都无法找回它。
notes-erased = 它已经不在了。

## The lock of the app

notes-lock-heading = 给应用上锁
notes-lock-note = 先出现的是一本给旅行者的会话手册：启动时、屏幕关掉时，以及您有一段时间没有碰手机时。在上面做一个手势，就能进来。
notes-lock-limits = 它让别人看一眼时看不到这个应用。谁知道手势，谁就能进来。笔记有自己的密码短语。
notes-lock-none = 不上锁
notes-lock-hold = 按住会话手册的标题不放
notes-lock-taps = 点五下会话手册的标题
notes-lock-after-1 = 一分钟之后
notes-lock-after-5 = 五分钟之后
notes-lock-after-15 = 15 分钟之后

## Places that were saved

notes-save-place = 保存这一条
notes-forget-place = 不再保存这一条
notes-saved-heading = 已保存
notes-saved-empty = 还没有保存任何内容。
notes-saved-in-notebook = 保存在您的记事本里。
notes-saved-until-exit = 保留到您退出为止，之后就没有了：不会写在这部手机上。打开着的记事本会一直保存它。

## What the notebook remembers

notes-choices-heading = 您的选择
notes-choices-note = 您的国家、您接下来要去的地方和您的第二语言，可以封存在这个记事本里。这样，它们就不会不加保护地留在手机上。
notes-choices-keep = 在这个记事本里记住它们

## About

notes-about-button = 这个应用能保护什么、不能保护什么

## Made of a notebook’s content

notes-empty = 这里还没有内容。
notes-none-found = 没有笔记含有这些词。
notes-untitled = 没有标题
notes-edited = 修改：{ $date }
notes-times = 写于：{ $written }，修改：{ $edited }
notes-pinned = 排在最前面
notes-attachments = { $count ->
   *[other] { $count } 个文件
}
notes-damaged = { $count ->
   *[other] 有 { $count } 条笔记读不出来。其他笔记不受影响。
}
notes-little-room = 这个记事本剩下的空间不多了。可以把它扩大。
notes-room = 共 { $whole }，还剩 { $left }
size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## What the app protects, and what it can’t

about-heading = 这个应用能保护什么、不能保护什么
about-who = 我们想到的是谁
about-who-1 = 拿走您手机的人：亲属、带人过境的人、边境上的官员。他们翻看手机，追问密码短语，或者把存储空间复制一次。
about-promise = 我们承诺并且测试的
about-promise-1 = 查找不会留下任何东西：没有历史记录，也没有改动过的文件。
about-promise-2 = 没有密码短语，就读不出您笔记的任何内容：没有标题，没有数目，没有日期。
about-promise-3 = 只把存储空间复制一次的人，无法知道有几个记事本，也无法知道有没有记事本。每部装有这个应用的手机都有这个文件。
about-promise-4 = 在手机上，只有这个文件的一份副本，靠猜是打不开的：密钥有一部分从不离开手机。
about-promise-5 = 您删除的内容会被覆盖。
about-promise-6 = 应用出错、电池没电或存储空间满了，最多只会丢失正在做的那一处改动。
about-promise-7 = 退出时先清空屏幕，再清空内存。退出不会销毁笔记。输错密码短语不会毁掉任何东西。
about-seen = 存储空间的一份副本能看出什么
about-seen-1 = 装了这个应用，有它的文件；文件有多大；最后一次有人试着打开笔记是什么时候；文件的哪些部分是最后写入的。
about-limits = 我们做不到的
about-limits-1 = 把存储空间复制两次的人，能看出两次之间哪一部分有改动。
about-limits-2 = 如果您被迫交出所有的密码短语，他们可能不相信没有别的了。
about-limits-3 = 如果副本是连同手机自己的那部分密钥一起复制的，抹除对它不起作用。抹除可能会受到惩罚，存储空间里可能留有残余。
about-limits-4 = 如果有程序监视手机，或者有人控制着手机，我们帮不了您。
about-limits-5 = 能往存储空间写入的人，可以把旧的副本放回去。
about-limits-6 = 别处会保留它们知道的：应用商店保留下载记录，手机保留通话记录，对方保留您的消息，键盘保留它学到的词。
about-limits-7 = 谁找到您的恢复码，又有这个文件，谁就能打开您的笔记。
about-limits-8 = 只要封存的副本还存在于某处，它的安全程度就只取决于它的密码短语。
about-clear = 在这部手机上不加保护的内容
about-clear-1 = 您的语言、有没有上锁、用什么手势打开。
about-clear-2 = 您的国家，只有在您打了勾的时候。第二语言和您接下来要去的地方，只在记事本里。
about-review = 谁检查过
about-review-1 = 项目以外还没有人审查过封存的方法。它的格式已经公开，任何人都可以审查。

## More room

notes-growth = 每个记事本增加 { $size }；文件增大 { $file }
