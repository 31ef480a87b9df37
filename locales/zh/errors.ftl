### What went wrong: what happened, what is safe, what to do.
### State: draft. Not read by anybody who speaks it natively.

## The core

error-internal = 应用内部出了问题。什么都没有丢失。请关闭应用，再打开。
error-cancelled = 已按您的要求停止。原来有的还在。
error-closed = 应用已经关闭。什么都没有丢失。请再打开。
error-storage-full = 没有空间了。原来有的还在。请腾出一些空间，再试一次。
error-storage-read-only = 这个文件夹不能写入。什么都没有改动。请选择另一个文件夹。
error-storage-busy = 此刻另一个应用副本正在准备名录。请过一分钟再试。
error-storage-damaged = 名录的文件损坏了。请再打开：它会用应用自带的内容重新生成。
error-storage-unreachable = 设备不让我们读取名录的文件。什么都没有改动。请再试一次。
error-pack-unreadable = 这个数据包损坏了，或者和它说的不一样。什么都没有改动。请从原来的地方重新取得。
error-record-not-found = 没有这个编号的条目。请按名称搜索。
error-place-not-found = 应用里没有这个地方。请试试附近更大的城镇。
error-country-not-known = 我们不认识这个国家。请用它的两个字母，例如 DE 或 US。
error-code-not-known = 没有叫这个名称的帮助种类、阶段或人群。
error-language-not-known = 我们不认识这种语言。请用它的代码，例如 fa 或 es。
error-out-of-range = 这个时间或距离是不可能的。

## The notebook

error-passphrase-wrong = 这个密码短语打不开任何东西。什么都没有改动。请看看键盘的语言，再试一次。
error-passphrase-weak = 这个密码短语太容易猜到。请用十个或更多字符，最好是五个互不相关的词。
error-passphrase-in-use = 这个密码短语不能用。什么都没有改动。请另选一个。
error-device-secret-unreadable = 这台设备丢失了密码短语需要的秘密数据。什么都没有改动。恢复码仍然能打开记事本。
error-notebook-full = 记事本满了。原来有的还在。请删除一些内容，或者扩大记事本。
error-notebook-busy = 已经打开了一个记事本。什么都没有改动。请先关闭它。
error-notebook-unreadable = 记事本的文件损坏了，或者是别的东西。它保持原样。如果有封存的副本，请从副本取回。
error-notebooks-all-taken = 没有地方再放一个记事本。什么都没有改动。
error-note-not-found = 这条笔记已经不在了。
error-note-not-editable = 这条笔记是应用的较新版本写的。可以读，可以删除，不能改动。
error-note-damaged = 这条笔记损坏了，读不出来。其他笔记不受影响。如果有封存的副本，请从副本取回。
error-length-differs = 文件在读取时变了。没有保留它的任何内容。请再试一次。
error-copy-unreadable = 这个文件不是由我们封存的副本，或者已经损坏。没有再从它取出任何内容。
error-public-key-not-known = 这不是我们认识的公钥。公钥以 age1 开头。
error-not-enough-memory = 这台设备没有足够的空闲内存来做这件事。什么都没有改动。请关闭其他应用，再试一次。
