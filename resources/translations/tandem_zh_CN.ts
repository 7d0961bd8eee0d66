<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>(not installed)</source>
            <translation>（未安装）</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tandem</source>
            <translation>关于 Tandem</translation>
        </message>
        <message>
            <source>Tandem {version}</source>
            <translation>Tandem {version}</translation>
        </message>
        <message>
            <source>A chat with Gemma 4 on your own computer. A small drafter proposes the next few tokens, the model itself checks them in one pass and keeps those it agrees with.</source>
            <translation>在您自己的电脑上与 Gemma 4 聊天。小巧的草稿模型先提出接下来的几个词元，模型本身再一次性检查，保留它同意的部分。</translation>
        </message>
        <message>
            <source>What you write and attach stays in your data folder. Answers can be wrong, and the small model that comes with Tandem knows very little: check what matters.</source>
            <translation>您写下和附加的内容都留在您的数据文件夹里。回答可能有误，而且 Tandem 自带的小模型知道得很少：重要的内容请自行核实。</translation>
        </message>
        <message>
            <source>Loaded now: {model}</source>
            <translation>当前已加载：{model}</translation>
        </message>
        <message>
            <source>No model is loaded now.</source>
            <translation>当前没有加载模型。</translation>
        </message>
        <message>
            <source>Licence: Apache 2.0. Qt is used under the LGPL, version 3.</source>
            <translation>许可证：Apache 2.0。Qt 依据 LGPL 第 3 版使用。</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>许可证…</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Tandem ended during an answer the last time; what had arrived was kept.</source>
            <translation>上次 Tandem 在回答过程中退出；已收到的内容已保留。</translation>
        </message>
        <message>
            <source>The settings could not be saved to {path} ({reason}).</source>
            <translation>设置无法保存到 {path}（{reason}）。</translation>
        </message>
    </context>
    <context>
        <name>AttachmentController</name>
        <message>
            <source>{model} cannot see pictures; remove {name} or choose a model that can.</source>
            <translation>{model} 看不了图片；请移除 {name} 或选择能看的模型。</translation>
        </message>
        <message>
            <source>{model} cannot hear; remove {name} or choose a model that can.</source>
            <translation>{model} 听不了声音；请移除 {name} 或选择能听的模型。</translation>
        </message>
        <message>
            <source>{model} cannot watch films; remove {name} or choose a model that can.</source>
            <translation>{model} 看不了影片；请移除 {name} 或选择能看的模型。</translation>
        </message>
        <message>
            <source>{model} cannot see pages; send the text of {name} or choose a model that can.</source>
            <translation>{model} 看不了页面；请发送 {name} 的文本或选择能看的模型。</translation>
        </message>
        <message>
            <source>Pasted picture.png</source>
            <translation>粘贴的图片.png</translation>
        </message>
        <message>
            <source>Tandem does not fetch anything from the internet, so {link} was not attached; save it to a file, or copy the picture itself and paste it.</source>
            <translation>Tandem 不从互联网获取任何内容，因此没有附加 {link}；请把它保存为文件，或复制图片本身再粘贴。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the folder {folder} cannot be attached.</source>
            <translation>
                <numerusform>文件夹 {folder} 中有 %n 个文件无法附加。</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for its password</source>
            <translation>等待输入密码</translation>
        </message>
        <message>
            <source>{name} lasts {length}, but at most {limit} minutes can be heard; cut it into shorter pieces.</source>
            <translation>{name} 长 {length}，但最多只能听 {limit} 分钟；请把它剪成较短的片段。</translation>
        </message>
        <message>
            <source>Converting the sound, {percent} %</source>
            <translation>正在转换声音，{percent} %</translation>
        </message>
        <message>
            <source>The picture in the clipboard cannot be used.</source>
            <translation>剪贴板中的图片无法使用。</translation>
        </message>
    </context>
    <context>
        <name>AttachmentDialog</name>
        <message>
            <source>Show the animation as a film</source>
            <translation>把动画作为影片展示</translation>
        </message>
        <message>
            <source>Detail: tokens for each picture</source>
            <translation>细节：每张图片的词元数</translation>
        </message>
        <message>
            <source>The model gets the text of these pages, not this picture.</source>
            <translation>模型得到的是这些页面的文本，而不是这张图片。</translation>
        </message>
        <message>
            <source>The model gets frames of the animation; this is the first.</source>
            <translation>模型得到的是动画的各个画面；这是第一个。</translation>
        </message>
        <message>
            <source>Page {page} exactly as the model gets it: {size}, {cost}. In all {whole}.</source>
            <translation>第 {page} 页，与模型得到的完全一样：{size}，{cost}。总共 {whole}。</translation>
        </message>
        <message>
            <source>Exactly as the model gets it: {size}, {cost}</source>
            <translation>与模型得到的完全一样：{size}，{cost}</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>An answer is still being written; stop it, then restore the backup.</source>
            <translation>回答仍在生成；请先停止，再恢复备份。</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Tandem copies the history once a day, checks the copy, and keeps the last seven.</source>
            <translation>Tandem 每天复制一次聊天记录，检查副本，并保留最近七份。</translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>备份，最新的在最前</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Go back to this one</source>
            <translation>恢复到这一份</translation>
        </message>
        <message>
            <source>before going back</source>
            <translation>恢复之前</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>每日</translation>
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>还没有备份。点击“立即备份”即可创建。</translation>
        </message>
        <message>
            <source>In this backup: {content}</source>
            <translation>此备份中：{content}</translation>
        </message>
        <message>
            <source>Now: {content}</source>
            <translation>现在：{content}</translation>
        </message>
        <message>
            <source>Would come back:</source>
            <translation>将会恢复：</translation>
        </message>
        <message>
            <source>Would go:</source>
            <translation>将会消失：</translation>
        </message>
        <message>
            <source>Would be as they were then:</source>
            <translation>将变回当时的样子：</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>不会有任何变化。</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) were deleted for ever.</source>
            <translation>
                <numerusform>其中 %n 个文件已被永久删除。</numerusform>
            </translation>
        </message>
        <message>
            <source>What is here now is backed up first.</source>
            <translation>现有内容会先备份。</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n 个聊天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>the last from {day}</source>
            <translation>最后一条来自 {day}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message numerus="yes">
            <source>– and %n more</source>
            <translation>
                <numerusform>– 以及另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings and try again.</source>
            <translation>系统不允许 Tandem 使用摄像头；请在隐私设置中允许后重试。</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a film from a file.</source>
            <translation>没有找到摄像头；请连接一个，或附加影片文件。</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>摄像头无法使用（{reason}）；请关闭正在使用它的其他程序。</translation>
        </message>
    </context>
    <context>
        <name>CameraDialog</name>
        <message>
            <source>Photo by camera</source>
            <translation>用摄像头拍照</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>正在等待摄像头…</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>拍照</translation>
        </message>
    </context>
    <context>
        <name>CameraPane</name>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>刚才发生了什么？</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>摄像头看到的画面</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>How many of the last seconds are sent</source>
            <translation>发送最近多少秒</translation>
        </message>
        <message>
            <source>Send the last seconds and ask about them</source>
            <translation>发送最近几秒并提问</translation>
        </message>
        <message>
            <source>Switch the camera off</source>
            <translation>关闭摄像头</translation>
        </message>
        <message>
            <source>Switch the camera off (Esc)</source>
            <translation>关闭摄像头 (Esc)</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Pictures stay in memory and are forgotten; only what you ask about is kept.</source>
            <translation>画面只留在内存中，随后被忘记；只保留您所询问的部分。</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>正在等待摄像头…</translation>
        </message>
    </context>
    <context>
        <name>CameraWatch</name>
        <message>
            <source>The camera has not seen anything yet; wait a moment.</source>
            <translation>摄像头还没有看到任何画面；请稍候。</translation>
        </message>
        <message>
            <source>Camera {number}.mp4</source>
            <translation>摄像头 {number}.mp4</translation>
        </message>
    </context>
    <context>
        <name>CaptureFeatures</name>
        <message>
            <source>Attach a f&amp;older…</source>
            <translation>附加文件夹(&amp;O)…</translation>
        </message>
        <message>
            <source>A part of the &amp;screen…</source>
            <translation>屏幕的一部分(&amp;S)…</translation>
        </message>
        <message>
            <source>A &amp;photo by camera…</source>
            <translation>用摄像头拍照(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation>附加(&amp;A)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>附加文件夹</translation>
        </message>
        <message>
            <source>On Wayland only the desktop itself may take pictures of the screen; use its own tool (often the Print key), then paste the picture here.</source>
            <translation>在 Wayland 上只有桌面本身可以截取屏幕；请使用其自带的工具（通常是 Print 键），然后在这里粘贴图片。</translation>
        </message>
        <message>
            <source>The system did not let Tandem take a picture of the screen; allow it in the privacy settings, or paste a picture from another tool.</source>
            <translation>系统不允许 Tandem 截取屏幕；请在隐私设置中允许，或粘贴用其他工具截取的图片。</translation>
        </message>
        <message>
            <source>Picture of the screen.png</source>
            <translation>屏幕截图.png</translation>
        </message>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings, or attach a photo from a file.</source>
            <translation>系统不允许 Tandem 使用摄像头；请在隐私设置中允许，或附加照片文件。</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a photo from a file.</source>
            <translation>没有找到摄像头；请连接一个，或附加照片文件。</translation>
        </message>
        <message>
            <source>Photo.png</source>
            <translation>照片.png</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>摄像头无法使用（{reason}）；请关闭正在使用它的其他程序。</translation>
        </message>
    </context>
    <context>
        <name>CareFeatures</name>
        <message>
            <source>&amp;Privacy…</source>
            <translation>隐私(&amp;P)…</translation>
        </message>
        <message>
            <source>Self-&amp;test…</source>
            <translation>自检(&amp;T)…</translation>
        </message>
    </context>
    <context>
        <name>ChatDelegate</name>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
    </context>
    <context>
        <name>ChatListModel</name>
        <message>
            <source>Pinned</source>
            <translation>已置顶</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Heading: {title}</source>
            <translation>标题：{title}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>展开</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>折叠</translation>
        </message>
        <message>
            <source>Folder {title}, {state}, chats: {count}</source>
            <translation>文件夹 {title}，{state}，聊天：{count}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>已置顶</translation>
        </message>
        <message>
            <source>being answered</source>
            <translation>正在回答</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>移动到文件夹</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>新建文件夹…</translation>
        </message>
        <message>
            <source>Out of the folder</source>
            <translation>移出文件夹</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Markdown…</source>
            <translation>Markdown…</translation>
        </message>
        <message>
            <source>Web page (HTML)…</source>
            <translation>网页 (HTML)…</translation>
        </message>
        <message>
            <source>JSON, complete…</source>
            <translation>JSON，完整…</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Show the list of chats</source>
            <translation>显示聊天列表</translation>
        </message>
        <message>
            <source>Show the list of chats (Ctrl+B)</source>
            <translation>显示聊天列表 (Ctrl+B)</translation>
        </message>
        <message>
            <source>Jump to the end</source>
            <translation>跳到末尾</translation>
        </message>
        <message>
            <source>Jump to the end (Ctrl+End)</source>
            <translation>跳到末尾 (Ctrl+End)</translation>
        </message>
    </context>
    <context>
        <name>ChatSettings</name>
        <message>
            <source>Auto</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Longest thought</source>
            <translation>最长思考</translation>
        </message>
        <message>
            <source>In tokens, about ¾ of a word each. Then it answers.</source>
            <translation>以词元计，一个词元约为 ¾ 个英文单词。之后就开始回答。</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>无限制</translation>
        </message>
        <message>
            <source>Creativity</source>
            <translation>创造性</translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; more is more surprising.</source>
            <translation>0 始终选择最可能的词；数值越大越出人意料。</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>最长回答</translation>
        </message>
        <message>
            <source>In tokens, thoughts included. “Continue” goes on after it.</source>
            <translation>以词元计，包含思考。“继续”可接着往下写。</translation>
        </message>
        <message>
            <source>Likeliest share</source>
            <translation>最可能的份额</translation>
        </message>
        <message>
            <source>Choose only among the likeliest words that together make up this share (top-p).</source>
            <translation>只在合计占此份额的最可能的词中选择（top-p）。</translation>
        </message>
        <message>
            <source>Number of candidates</source>
            <translation>候选数量</translation>
        </message>
        <message>
            <source>Choose only among so many of the likeliest words (top-k).</source>
            <translation>只在这么多个最可能的词中选择（top-k）。</translation>
        </message>
        <message>
            <source>Less repetition</source>
            <translation>减少重复</translation>
        </message>
        <message>
            <source>Above 1, words that were used already become less likely.</source>
            <translation>大于 1 时，已用过的词会变得不太可能出现。</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>With a fixed number, the same question gets the same answer.</source>
            <translation>使用固定的数字时，同样的问题会得到同样的回答。</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>随机</translation>
        </message>
    </context>
    <context>
        <name>ChatSettingsController</name>
        <message>
            <source>Now answering: {name}</source>
            <translation>正在回答：{name}</translation>
        </message>
        <message>
            <source>Back to the model's own settings</source>
            <translation>恢复模型自己的设置</translation>
        </message>
    </context>
    <context>
        <name>CheckController</name>
        <message>
            <source>Reading the conversation…</source>
            <translation>正在读取对话…</translation>
        </message>
        <message>
            <source>An answer is streaming; check when it has ended.</source>
            <translation>正在生成回答；请等它结束后再检查。</translation>
        </message>
        <message>
            <source>No model is loaded; load the one that gave this answer.</source>
            <translation>没有加载模型；请加载给出此回答的模型。</translation>
        </message>
        <message>
            <source>This answer was given by {model}; load it to check.</source>
            <translation>此回答由 {model} 给出；请加载它来检查。</translation>
        </message>
        <message>
            <source>an unknown model</source>
            <translation>未知的模型</translation>
        </message>
        <message>
            <source>This model has no drafter: there is nothing to compare.</source>
            <translation>此模型没有草稿模型：没有可比较的。</translation>
        </message>
        <message>
            <source>The conversation before this answer, or its instructions, have changed since; there is nothing to compare.</source>
            <translation>此回答之前的对话或其指示已改变；没有可比较的。</translation>
        </message>
        <message>
            <source>Answering again without the drafter: {done} of {total} tokens</source>
            <translation>正在不用草稿模型重新回答：{done} / {total} 个词元</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>检查已停止。</translation>
        </message>
        <message>
            <source>Identical: without the drafter every character is the same.</source>
            <translation>完全一致：不用草稿模型，每个字符也相同。</translation>
        </message>
        <message>
            <source>Rounding can differ between reading one token and several; where two tokens are almost equally likely, that can decide.</source>
            <translation>一次读一个词元与读多个词元的舍入可能不同；当两个词元几乎同样可能时，这会起决定作用。</translation>
        </message>
        <message>
            <source>character {number} of the thoughts</source>
            <translation>思考的第 {number} 个字符</translation>
        </message>
        <message>
            <source>character {number}</source>
            <translation>第 {number} 个字符</translation>
        </message>
        <message>
            <source>(the end)</source>
            <translation>（结尾）</translation>
        </message>
        <message>
            <source>Different from {place} on: “{kept}”, without the drafter “{other}”.</source>
            <translation>从{place}起不同：“{kept}”，不用草稿模型则为“{other}”。</translation>
        </message>
        <message>
            <source>Both times the likeliest token was taken.</source>
            <translation>两次都选取了最可能的词元。</translation>
        </message>
        <message>
            <source>Sampling drew from the same seed ({seed}): chance belongs to the place in the text, so a sampled answer must be the same too.</source>
            <translation>采样使用相同的种子（{seed}）：随机性取决于文本中的位置，因此采样得到的回答也必须相同。</translation>
        </message>
        <message>
            <source>{fast} tokens/s with the drafter, {slow} without it just now.</source>
            <translation>刚才使用草稿模型 {fast} 词元/秒，不用则 {slow}。</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>无法发送</translation>
        </message>
        <message>
            <source>Enter opens it, Ctrl and an arrow key moves it, Delete removes it</source>
            <translation>Enter 打开，Ctrl 加方向键移动，Delete 移除</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>移除 {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>您想做什么？</translation>
        </message>
        <message>
            <source>Search for a command</source>
            <translation>搜索命令</translation>
        </message>
        <message>
            <source>No command is called so</source>
            <translation>没有这个名称的命令</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel editing (Esc)</source>
            <translation>取消编辑 (Esc)</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>移除等待中的消息</translation>
        </message>
        <message>
            <source>Edit the waiting message (Ctrl+Shift+E)</source>
            <translation>编辑等待中的消息 (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>Think</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>立即回答</translation>
        </message>
        <message>
            <source>Ask anything, or drop a picture, sound, film or PDF</source>
            <translation>随便问，或拖入图片、声音、影片或 PDF</translation>
        </message>
        <message>
            <source>Your message</source>
            <translation>您的消息</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film</source>
            <translation>附加图片、声音或影片</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film (Ctrl+O)</source>
            <translation>附加图片、声音或影片 (Ctrl+O)</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>先思考再回答</translation>
        </message>
        <message>
            <source>Let the model think before it answers: slower, often better (Ctrl+T)</source>
            <translation>让模型先思考再回答：更慢，但往往更好 (Ctrl+T)</translation>
        </message>
        <message>
            <source>End the thought and begin the answer (Ctrl+Shift+T)</source>
            <translation>结束思考并开始回答 (Ctrl+Shift+T)</translation>
        </message>
        <message>
            <source>Editing a sent message; the earlier wording stays</source>
            <translation>正在编辑已发送的消息；原来的措辞会保留</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>停止回答</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Sent next: {text}</source>
            <translation>接下来发送：{text}</translation>
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Choose automatically</source>
            <translation>自动选择</translation>
        </message>
        <message>
            <source>Detail in tokens</source>
            <translation>细节（词元）</translation>
        </message>
        <message>
            <source>More for documents and small print, the model's own choice otherwise</source>
            <translation>文档和小字用更多，其他情况由模型自行选择</translation>
        </message>
        <message>
            <source>How closely a picture can be looked at is known when a model is loaded.</source>
            <translation>加载模型之后才知道图片能看得多仔细。</translation>
        </message>
        <message>
            <source>{model} looks at every picture with at most {tokens} tokens. Larger models offer up to 1120, for documents and small print.</source>
            <translation>{model} 查看每张图片最多用 {tokens} 个词元。更大的模型最多可用 1120，适合文档和小字。</translation>
        </message>
        <message>
            <source>{model} looks at a picture with at most {tokens} tokens.</source>
            <translation>{model} 查看一张图片最多用 {tokens} 个词元。</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>The self-test ended without a report; start it again, and look into the log file if it happens twice.</source>
            <translation>自检没有给出报告就结束了；请重新开始，如果再次发生，请查看日志文件。</translation>
        </message>
        <message>
            <source>✗ {device}: {problem}</source>
            <translation>✗ {device}：{problem}</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{total} 中有 {free} 可用</translation>
        </message>
        <message>
            <source>{number} ms per pass</source>
            <translation>每遍 {number} 毫秒</translation>
        </message>
        <message>
            <source>{number} tokens/s with the tiny model</source>
            <translation>微型模型 {number} 词元/秒</translation>
        </message>
        <message>
            <source>The installed versions work together</source>
            <translation>已安装的各版本可以协同工作</translation>
        </message>
        <message>
            <source>Drawings are rendered with their letters</source>
            <translation>图形连同文字一起渲染</translation>
        </message>
        <message>
            <source>The model that comes with Tandem is there</source>
            <translation>Tandem 自带的模型在位</translation>
        </message>
        <message>
            <source>The data folder can be written</source>
            <translation>数据文件夹可写</translation>
        </message>
        <message>
            <source>The microphone may be used</source>
            <translation>可以使用麦克风</translation>
        </message>
        <message>
            <source>The camera may be used</source>
            <translation>可以使用摄像头</translation>
        </message>
        <message>
            <source>allow it in the settings of the system</source>
            <translation>请在系统设置中允许</translation>
        </message>
        <message>
            <source>the system asks at the first use</source>
            <translation>首次使用时系统会询问</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Self-test</source>
            <translation>自检</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>重新检测</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>A tiny model is decoded on every device, with and without its drafter; both must give the same text. The report names no user, computer or folder.</source>
            <translation>在每个设备上用微型模型解码，分别使用和不使用草稿模型；两者必须给出相同的文本。报告不含用户名、电脑名和文件夹。</translation>
        </message>
        <message>
            <source>The self-test is running</source>
            <translation>自检正在进行</translation>
        </message>
        <message>
            <source>Report to copy</source>
            <translation>可复制的报告</translation>
        </message>
        <message>
            <source>Comparing the installed versions…</source>
            <translation>正在比较已安装的版本…</translation>
        </message>
        <message>
            <source>Starting PyTorch…</source>
            <translation>正在启动 PyTorch…</translation>
        </message>
        <message>
            <source>Trying {device}…</source>
            <translation>正在尝试 {device}…</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <source>Something does not work; see below.</source>
            <translation>有些地方不正常；见下文。</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>DownloadController</name>
        <message>
            <source>{what}: {cause}; attempt {number} of {most} in {wait}</source>
            <translation>{what}：{cause}；{wait} 后进行第 {number} 次尝试（共 {most} 次）</translation>
        </message>
    </context>
    <context>
        <name>DownloadPanel</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Download of {name}</source>
            <translation>{name} 的下载</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Pause the download of {name}</source>
            <translation>暂停下载 {name}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Try the download of {name} again</source>
            <translation>重试下载 {name}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Go on with the download of {name}</source>
            <translation>继续下载 {name}</translation>
        </message>
        <message>
            <source>Cancel the download of {name}</source>
            <translation>取消下载 {name}</translation>
        </message>
    </context>
    <context>
        <name>DraftMenu</name>
        <message>
            <source>&amp;Tint accepted drafts</source>
            <translation>为被接受的草稿着色(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Replay the drafts of the last answer</source>
            <translation>回放最后回答的草稿(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Check the last answer without the drafter</source>
            <translation>不用草稿模型检查最后的回答(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A folder needs a name; type one or two words.</source>
            <translation>文件夹需要一个名称；请输入一两个词。</translation>
        </message>
        <message>
            <source>A mixture of experts: knows much, reads only a seventh of itself for each word.</source>
            <translation>混合专家模型：知识丰富，每个词只读取自身的七分之一。</translation>
        </message>
        <message>
            <source>A model named “{wanted}” exists; give another name with --name.</source>
            <translation>名为“{wanted}”的模型已存在；请用 --name 指定其他名称。</translation>
        </message>
        <message>
            <source>A picture of the camera is damaged; try again.</source>
            <translation>摄像头的一幅画面已损坏；请重试。</translation>
        </message>
        <message>
            <source>A preset needs a name; type one or two words.</source>
            <translation>预设需要一个名称；请输入一两个词。</translation>
        </message>
        <message>
            <source>A system message can hold only text; attach media to a user message.</source>
            <translation>系统消息只能包含文本；请把媒体附加到用户消息。</translation>
        </message>
        <message>
            <source>A tool message answers no call; put it right after the assistant message whose tool_calls it answers.</source>
            <translation>有一条工具消息不对应任何调用；请把它紧接在带有相应 tool_calls 的助手消息之后。</translation>
        </message>
        <message>
            <source>Apple GPU (shared memory)</source>
            <translation>Apple 图形处理器（共享内存）</translation>
        </message>
        <message>
            <source>Apple's GPU computes in bfloat16.</source>
            <translation>Apple 的 GPU 以 bfloat16 计算。</translation>
        </message>
        <message>
            <source>Checking the model's files</source>
            <translation>正在检查模型文件</translation>
        </message>
        <message>
            <source>Clearer answers than E2B at twice the work per word; still fine on a laptop.</source>
            <translation>回答比 E2B 更清晰，每个词的工作量加倍；笔记本电脑仍可胜任。</translation>
        </message>
        <message>
            <source>Drafting is off: it would run at about {gain} times plain speed here.</source>
            <translation>起草已关闭：在这里它大约只有普通速度的 {gain} 倍。</translation>
        </message>
        <message>
            <source>Drafting {length} tokens per round: about {gain} times plain speed.</source>
            <translation>每轮起草 {length} 个词元：约为普通速度的 {gain} 倍。</translation>
        </message>
        <message>
            <source>Drawings are rendered without their letters; install ziafont again, which brings a font.</source>
            <translation>图形渲染时缺少文字；请重新安装自带字体的 ziafont。</translation>
        </message>
        <message>
            <source>Drawings cannot be rendered ({error}); install resvg_py again.</source>
            <translation>无法渲染图形（{error}）；请重新安装 resvg_py。</translation>
        </message>
        <message>
            <source>Hears and sees without separate towers; wants a graphics card with much memory.</source>
            <translation>无需单独的编码塔即可听和看；需要显存较大的显卡。</translation>
        </message>
        <message>
            <source>It fits in {precision} with a context of {context} tokens ({need}).</source>
            <translation>以 {precision}、{context} 个词元的上下文可以放下（{need}）。</translation>
        </message>
        <message>
            <source>Loading the drafter</source>
            <translation>正在加载草稿模型</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>正在加载模型</translation>
        </message>
        <message>
            <source>Loading the tokenizer</source>
            <translation>正在加载分词器</translation>
        </message>
        <message>
            <source>Memory ran out: pictures are looked at in less detail ({budget} tokens each).</source>
            <translation>内存不足：图片将以较低的细节查看（每张 {budget} 个词元）。</translation>
        </message>
        <message>
            <source>Memory ran out: the caches were emptied, and the chat is read again.</source>
            <translation>内存不足：缓存已清空，聊天会重新读取。</translation>
        </message>
        <message>
            <source>Memory ran out: the chat is read in smaller pieces.</source>
            <translation>内存不足：聊天将分成更小的部分读取。</translation>
        </message>
        <message>
            <source>Memory ran out: the drafter was unloaded; answers come slower but stay the same.</source>
            <translation>内存不足：草稿模型已卸载；回答会变慢，但内容不变。</translation>
        </message>
        <message>
            <source>Memory ran out: this answer has room for about {last_room} more tokens.</source>
            <translation>内存不足：此回答大约还能容纳 {last_room} 个词元。</translation>
        </message>
        <message>
            <source>Memory ran out: {moved} layers were moved to main memory; answers come slower.</source>
            <translation>内存不足：{moved} 个层已移到主内存；回答会变慢。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}), and {size} would have to wait in main memory, which has {host} free.</source>
            <translation>需要 {need}；现在 {total} 中有 {free} 可用（{name}），另有 {size} 须留在主内存中，而主内存只有 {host} 可用。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}).</source>
            <translation>需要 {need}；现在 {total} 中有 {free} 可用（{name}）。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): closing other programs must free {missing}.</source>
            <translation>需要 {need}；现在 {total} 中有 {free} 可用（{name}）：须关闭其他程序以腾出 {missing}。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): other programs may have to make room.</source>
            <translation>需要 {need}；现在 {total} 中有 {free} 可用（{name}）：其他程序可能需要让出空间。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): the experts of {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>需要 {need}；现在 {total} 中有 {free} 可用（{name}）：{all_layers} 层中有 {layers} 层的专家（{size}）留在主内存中，因此回答会慢一些。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): there is not enough memory in this computer.</source>
            <translation>需要 {need}；现在 {total} 中有 {free} 可用（{name}）：这台电脑的内存不够。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>需要 {need}；现在 {total} 中有 {free} 可用（{name}）：{all_layers} 层中有 {layers} 层（{size}）留在主内存中，因此回答会慢一些。</translation>
        </message>
        <message>
            <source>No GPU was found; bfloat16 halves the bytes read per token.</source>
            <translation>未找到 GPU；bfloat16 使每个词元读取的字节减半。</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>没有加载模型。</translation>
        </message>
        <message>
            <source>No model is loaded; choose one first.</source>
            <translation>没有加载模型；请先选择一个。</translation>
        </message>
        <message>
            <source>No model of the catalogue fits in the memory that is free now.</source>
            <translation>目录中没有任何模型能放进当前可用的内存。</translation>
        </message>
        <message>
            <source>Nothing was imported: “{name}” cannot be used because {reason}.</source>
            <translation>没有导入任何内容：“{name}”无法使用，因为{reason}。</translation>
        </message>
        <message>
            <source>Only an answer that has begun can be continued; end the conversation with one.</source>
            <translation>只有已经开始的回答才能继续；请让对话以这样的回答结尾。</translation>
        </message>
        <message>
            <source>PyTorch cannot start ({error}).</source>
            <translation>PyTorch 无法启动（{error}）。</translation>
        </message>
        <message>
            <source>Set by the request.</source>
            <translation>由请求设定。</translation>
        </message>
        <message>
            <source>Something went wrong inside the engine ({error}); try again, and restart the program if it happens twice.</source>
            <translation>引擎内部出了问题（{error}）；请重试，如果再次发生，请重新启动程序。</translation>
        </message>
        <message>
            <source>Starting PyTorch</source>
            <translation>正在启动 PyTorch</translation>
        </message>
        <message>
            <source>Still measuring.</source>
            <translation>仍在测量。</translation>
        </message>
        <message>
            <source>The GPU pack in {folder} could not be removed ({strerror}); close other windows of Tandem and try again.</source>
            <translation>{folder} 中的 GPU 包无法移除（{strerror}）；请关闭 Tandem 的其他窗口后重试。</translation>
        </message>
        <message>
            <source>The GPU pack needs {disk_reserve_bytes} free at {folder}, where {free} is left: free some space and start it again.</source>
            <translation>GPU 包需要在 {folder} 有 {disk_reserve_bytes} 可用空间，而那里还剩 {free}：请腾出空间后重新开始。</translation>
        </message>
        <message>
            <source>The backup in {folder} did not work ({error}); check that the folder can be written and that the disk has room.</source>
            <translation>{folder} 中的备份未成功（{error}）；请检查该文件夹是否可写、磁盘是否有空间。</translation>
        </message>
        <message>
            <source>The backup {name} is damaged and was not used; choose another one.</source>
            <translation>备份 {name} 已损坏，未被使用；请选择另一份。</translation>
        </message>
        <message>
            <source>The best answers of the family; for large graphics cards.</source>
            <translation>该系列中回答最好的模型；适合大型显卡。</translation>
        </message>
        <message>
            <source>The chat history {path} cannot be used ({error}); choose another --data-dir.</source>
            <translation>聊天记录 {path} 无法使用（{error}）；请选择另一个 --data-dir。</translation>
        </message>
        <message>
            <source>The chat history {path} is damaged; move it away to start a new one, or put back one of the .bak files beside it.</source>
            <translation>聊天记录 {path} 已损坏；请将它移走以重新开始，或放回旁边的某个 .bak 文件。</translation>
        </message>
        <message>
            <source>The chat history {path} is in use by another program; close that one and retry.</source>
            <translation>聊天记录 {path} 正被另一个程序使用；请关闭该程序后重试。</translation>
        </message>
        <message>
            <source>The chat history {path} was written by a newer version of Tandem; update Tandem, or choose another folder with --data-dir.</source>
            <translation>聊天记录 {path} 由更新版本的 Tandem 写入；请更新 Tandem，或用 --data-dir 选择另一个文件夹。</translation>
        </message>
        <message>
            <source>The conversation has {length} characters, far more than the model's context of {context} tokens holds; shorten the text or start a new chat.</source>
            <translation>对话有 {length} 个字符，远超模型 {context} 个词元的上下文容量；请缩短文本或开始新聊天。</translation>
        </message>
        <message>
            <source>The conversation has {length} tokens and the model's context holds {context}; shorten it by at least {context2} tokens (remove an attachment or old messages, or start a new chat).</source>
            <translation>对话有 {length} 个词元，而模型的上下文容量为 {context}；请至少缩短 {context2} 个词元（移除附件或旧消息，或开始新聊天）。</translation>
        </message>
        <message>
            <source>The conversation is empty; give at least one message.</source>
            <translation>对话是空的；请至少提供一条消息。</translation>
        </message>
        <message>
            <source>The data folder {parent} cannot be used ({strerror}); choose another one with --data-dir.</source>
            <translation>数据文件夹 {parent} 无法使用（{strerror}）；请用 --data-dir 选择另一个。</translation>
        </message>
        <message>
            <source>The disk is full at {where}: free some space and start the download again; it goes on where it stopped.</source>
            <translation>{where} 的磁盘已满：请腾出空间后重新开始下载；会从停止处继续。</translation>
        </message>
        <message>
            <source>The disk with the chat history {path} is full; free some space and try again.</source>
            <translation>存放聊天记录 {path} 的磁盘已满；请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}.</source>
            <translation>下载无法继续：{cause}。</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}. {way_out}.</source>
            <translation>下载无法继续：{cause}。{way_out}。</translation>
        </message>
        <message>
            <source>The drafter belongs to another model: its {what} is {of_drafter}, the target needs {of_target}; take the drafter published with this target.</source>
            <translation>草稿模型属于另一个模型：其 {what} 为 {of_drafter}，目标模型需要 {of_target}；请使用与此目标模型一同发布的草稿模型。</translation>
        </message>
        <message>
            <source>The drafter does not fit the model: its {what} is {found}, not {wanted}; use the drafter of the same size.</source>
            <translation>草稿模型与模型不匹配：其 {what} 为 {found}，而非 {wanted}；请使用同样大小的草稿模型。</translation>
        </message>
        <message>
            <source>The drawing {path} is too large or too intricate to be rendered; export it as PNG and attach that.</source>
            <translation>图形 {path} 太大或太复杂，无法渲染；请导出为 PNG 再附加。</translation>
        </message>
        <message>
            <source>The engine could not be cut off from the network ({strerror}), so it was not started; switch the offline seal off to use it without.</source>
            <translation>无法切断引擎的网络（{strerror}），因此没有启动它；若要在没有隔离的情况下使用，请关闭离线隔离。</translation>
        </message>
        <message>
            <source>The engine was cut off from the network and could still make a connection, so it was not started; switch the offline seal off to use it without.</source>
            <translation>引擎的网络已被切断，却仍能建立连接，因此没有启动它；若要在没有隔离的情况下使用，请关闭离线隔离。</translation>
        </message>
        <message>
            <source>The export to {target} did not work ({strerror}); check that the folder can be written and that the disk has room.</source>
            <translation>导出到 {target} 未成功（{strerror}）；请检查该文件夹是否可写、磁盘是否有空间。</translation>
        </message>
        <message>
            <source>The file {folder} cannot be used ({error}); download the model again.</source>
            <translation>文件 {folder} 无法使用（{error}）；请重新下载模型。</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; download the model again or choose another folder.</source>
            <translation>文件 {path} 已损坏或不完整；请重新下载模型或选择另一个文件夹。</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; {again}.</source>
            <translation>文件 {path} 已损坏或不完整；{again}。</translation>
        </message>
        <message>
            <source>The film {path} cannot be written; check that the disk has room.</source>
            <translation>无法写入影片 {path}；请检查磁盘是否还有空间。</translation>
        </message>
        <message>
            <source>The film {path} has frames of {width} x {height} pixels; make them smaller.</source>
            <translation>影片 {path} 的画面为 {width} x {height} 像素；请把它缩小。</translation>
        </message>
        <message>
            <source>The film {path} is damaged, cut off or without frames; convert it to MP4 (H.264).</source>
            <translation>影片 {path} 已损坏、不完整或没有画面；请转换为 MP4 (H.264)。</translation>
        </message>
        <message>
            <source>The film {path} lasts longer than {max_seconds} minutes; choose the part you want to ask about by its in and out points.</source>
            <translation>影片 {path} 长于 {max_seconds} 分钟；请用入点和出点选择您想询问的部分。</translation>
        </message>
        <message>
            <source>The folder {folder} holds a model of type {get}, not {wanted}; choose another folder.</source>
            <translation>文件夹 {folder} 中的模型类型是 {get}，不是 {wanted}；请选择另一个文件夹。</translation>
        </message>
        <message>
            <source>The installed PyTorch and transformers cannot decode together ({error}); install the pinned versions, 2.13.0 and 5.22.2.</source>
            <translation>已安装的 PyTorch 和 transformers 无法一起解码（{error}）；请安装指定版本 2.13.0 和 5.22.2。</translation>
        </message>
        <message>
            <source>The installed transformers cannot build a Gemma 4 model with its drafter ({error}); install the pinned version, 5.22.2.</source>
            <translation>已安装的 transformers 无法构建带草稿模型的 Gemma 4（{error}）；请安装指定版本 5.22.2。</translation>
        </message>
        <message>
            <source>The model folder {folder} does not exist; choose another folder.</source>
            <translation>模型文件夹 {folder} 不存在；请选择另一个文件夹。</translation>
        </message>
        <message>
            <source>The model folder {folder} has no {name}; {again}.</source>
            <translation>模型文件夹 {folder} 中没有 {name}；{again}。</translation>
        </message>
        <message>
            <source>The model in {folder} cannot be loaded ({error}); download it again or choose another folder.</source>
            <translation>{folder} 中的模型无法加载（{error}）；请重新下载或选择另一个文件夹。</translation>
        </message>
        <message>
            <source>The model in {folder} does not fit its own configuration ({name} has another shape); download it again.</source>
            <translation>{folder} 中的模型与其自身配置不符（{name} 的形状不同）；请重新下载。</translation>
        </message>
        <message>
            <source>The model in {folder} is stored in a packed format that Tandem cannot read ({kind}); download the plain, the q4_0-unquantized or the w4a16-ct version.</source>
            <translation>{folder} 中的模型以 Tandem 无法读取的打包格式存储（{kind}）；请下载普通版、q4_0-unquantized 版或 w4a16-ct 版。</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({name} and perhaps others); download it again.</source>
            <translation>{folder} 中的模型缺少权重（{name}，可能还有其他）；请重新下载。</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({report} and others); download it again.</source>
            <translation>{folder} 中的模型缺少权重（{report} 等）；请重新下载。</translation>
        </message>
        <message>
            <source>The model is small: one processor core is fast enough, and exact in float32.</source>
            <translation>模型很小：一个处理器核心就足够快，并以 float32 精确计算。</translation>
        </message>
        <message>
            <source>The model needs {needed} and this computer has {room} ({name}); choose a smaller model.</source>
            <translation>该模型需要 {needed}，而这台电脑有 {room}（{name}）；请选择较小的模型。</translation>
        </message>
        <message>
            <source>The model was updated since the last attempt; files that changed are fetched anew.</source>
            <translation>自上次尝试以来模型已更新；有变化的文件会重新获取。</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; nothing was removed.</source>
            <translation>模型“{name}”不在这台电脑上；未移除任何内容。</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; {way_out}.</source>
            <translation>模型“{name}”不在这台电脑上；{way_out}。</translation>
        </message>
        <message>
            <source>The nearest that fits is {name} in {precision} ({need}).</source>
            <translation>最接近且放得下的是 {name}，{precision}（{need}）。</translation>
        </message>
        <message>
            <source>The packed weights cannot be kept for the next start ({parent}: {reason}).</source>
            <translation>打包后的权重无法留到下次启动（{parent}：{reason}）。</translation>
        </message>
        <message>
            <source>The packed weights were kept from an earlier start.</source>
            <translation>打包后的权重是以前启动时保留的。</translation>
        </message>
        <message>
            <source>The pages of {path} hold no text, they were probably scanned; send them as pictures.</source>
            <translation>{path} 的页面没有文本，可能是扫描件；请以图片形式发送。</translation>
        </message>
        <message>
            <source>The part from {start_s} s to {end_s} s of a film of {length_s} s is empty; choose other in and out points.</source>
            <translation>影片长 {length_s} 秒，其中从 {start_s} 秒到 {end_s} 秒的部分是空的；请选择其他入点和出点。</translation>
        </message>
        <message>
            <source>The password does not open {path}; try it again.</source>
            <translation>该密码打不开 {path}；请再试一次。</translation>
        </message>
        <message>
            <source>The picture is too narrow to be divided into patches; crop it to a shape less extreme.</source>
            <translation>图片太窄，无法分成小块；请裁剪成不那么极端的形状。</translation>
        </message>
        <message>
            <source>The picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>{path} 的图片无法写入（{strerror}）；请检查磁盘是否有空间。</translation>
        </message>
        <message>
            <source>The picture {path} has more than {max_pixels} million pixels; make it smaller first.</source>
            <translation>图片 {path} 超过 {max_pixels} 百万像素；请先缩小。</translation>
        </message>
        <message>
            <source>The picture {path} is damaged or cut off; open it in another program and save it again.</source>
            <translation>图片 {path} 已损坏或不完整；请用其他程序打开并重新保存。</translation>
        </message>
        <message>
            <source>The preparation of files could not be started; try again.</source>
            <translation>无法开始准备文件；请重试。</translation>
        </message>
        <message>
            <source>The record of {name} is damaged ({error}); remove the model and add it.</source>
            <translation>{name} 的记录已损坏（{error}）；请移除该模型后重新添加。</translation>
        </message>
        <message>
            <source>The sampling settings cannot be used: {error}.</source>
            <translation>采样设置无法使用：{error}。</translation>
        </message>
        <message>
            <source>The small picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>{path} 的缩略图无法写入（{strerror}）；请检查磁盘是否有空间。</translation>
        </message>
        <message>
            <source>The smallest: for computers without a graphics card.</source>
            <translation>最小的模型：适合没有显卡的电脑。</translation>
        </message>
        <message>
            <source>The sound {path} has {channels} channels at {rate} Hz, which is out of range; convert it to mono at 16000 Hz.</source>
            <translation>声音 {path} 有 {channels} 个声道、{rate} Hz，超出范围；请转换为 16000 Hz 单声道。</translation>
        </message>
        <message>
            <source>The sound {path} is cut off; copy or record it again.</source>
            <translation>声音 {path} 不完整；请重新复制或录制。</translation>
        </message>
        <message>
            <source>The sound {path} is damaged; save it again from its source.</source>
            <translation>声音 {path} 已损坏；请从来源重新保存。</translation>
        </message>
        <message>
            <source>The sound {path} is shorter than {min_seconds} s; record it again.</source>
            <translation>声音 {path} 短于 {min_seconds} 秒；请重新录制。</translation>
        </message>
        <message>
            <source>The sound {path} lasts {length}, but at most {max_file_seconds} minutes can be heard; cut it into shorter pieces.</source>
            <translation>声音 {path} 长 {length}，但最多能听 {max_file_seconds} 分钟；请切成较短的片段。</translation>
        </message>
        <message>
            <source>The text holds half of a character (a lone surrogate), which no model can read; type or copy it again.</source>
            <translation>文本中有半个字符（孤立的代理项），没有模型能读取；请重新输入或复制。</translation>
        </message>
        <message>
            <source>The tokenizer has no single token {name}, so it does not belong to a Gemma 4 model; download the model again.</source>
            <translation>分词器没有单个词元 {name}，因此不属于 Gemma 4 模型；请重新下载模型。</translation>
        </message>
        <message>
            <source>The tokenizer or processor files in {folder} cannot be used ({error}); download the model again.</source>
            <translation>{folder} 中的分词器或处理器文件无法使用（{error}）；请重新下载模型。</translation>
        </message>
        <message>
            <source>The unlocked copy of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>无法写入 {path} 的解锁副本（{strerror}）；请检查磁盘是否有空间。</translation>
        </message>
        <message>
            <source>The weight {module} is packed in groups that are no multiple of {group}; download another version of the model.</source>
            <translation>权重 {module} 的打包分组不是 {group} 的倍数；请下载该模型的其他版本。</translation>
        </message>
        <message>
            <source>The weights were packed and kept for the next start.</source>
            <translation>权重已打包并保留到下次启动。</translation>
        </message>
        <message>
            <source>The wheel holds a file that would land elsewhere: {name}.</source>
            <translation>安装包中有一个文件会落到别处：{name}。</translation>
        </message>
        <message>
            <source>The {name} stays unused: the installed PyTorch is built for the processor only.</source>
            <translation>{name} 未被使用：已安装的 PyTorch 只支持处理器。</translation>
        </message>
        <message>
            <source>The {what} {path} cannot be read ({strerror}); check its permissions.</source>
            <translation>{what} {path} 无法读取（{strerror}）；请检查其权限。</translation>
        </message>
        <message>
            <source>The {what} {path} does not exist; check the path.</source>
            <translation>{what} {path} 不存在；请检查路径。</translation>
        </message>
        <message>
            <source>The {what} {path} has {mebibyte} MiB, more than the {mebibyte2} MiB allowed; use a smaller or shorter version of it.</source>
            <translation>{what} {path} 有 {mebibyte} MiB，超过允许的 {mebibyte2} MiB；请使用更小或更短的版本。</translation>
        </message>
        <message>
            <source>The {what} {path} is empty; save it again.</source>
            <translation>{what} {path} 是空的；请重新保存。</translation>
        </message>
        <message>
            <source>There is already a folder “{name}”; choose another name.</source>
            <translation>已有文件夹“{name}”；请选择其他名称。</translation>
        </message>
        <message>
            <source>There is already a preset “{cleaned}”; choose another name.</source>
            <translation>已有预设“{cleaned}”；请选择其他名称。</translation>
        </message>
        <message>
            <source>There is no chat to import in there; choose {accepted}.</source>
            <translation>其中没有可导入的聊天；请选择 {accepted}。</translation>
        </message>
        <message>
            <source>There is no drafter, so the model answers alone and slower.</source>
            <translation>没有草稿模型，因此模型独自回答，速度较慢。</translation>
        </message>
        <message>
            <source>There is no drafter.</source>
            <translation>没有草稿模型。</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; did you mean {nearest}? “tandem models list” shows all.</source>
            <translation>目录中没有模型“{name}”；您是指 {nearest} 吗？“tandem models list”会列出全部。</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; it has: {known}.</source>
            <translation>目录中没有模型“{name}”；其中有：{known}。</translation>
        </message>
        <message>
            <source>There is not enough memory for the model in {folder}; close other programs or choose a smaller model.</source>
            <translation>内存不足以加载 {folder} 中的模型；请关闭其他程序或选择更小的模型。</translation>
        </message>
        <message>
            <source>There is not enough memory for this conversation; start a new chat, attach less or choose a smaller model.</source>
            <translation>内存不足以进行此对话；请开始新聊天、减少附件或选择更小的模型。</translation>
        </message>
        <message>
            <source>These chats were exported by a newer version of Tandem (format {version}); update Tandem and import them then.</source>
            <translation>这些聊天由更新版本的 Tandem 导出（格式 {version}）；请更新 Tandem 后再导入。</translation>
        </message>
        <message>
            <source>This chat is not in the history any more; refresh the list.</source>
            <translation>此聊天已不在记录中；请刷新列表。</translation>
        </message>
        <message>
            <source>This message is not in the chat any more; open the chat again.</source>
            <translation>此消息已不在聊天中；请重新打开聊天。</translation>
        </message>
        <message>
            <source>This model cannot look at a picture with {budget} tokens; choose {join}.</source>
            <translation>此模型无法以 {budget} 个词元查看图片；请选择 {join}。</translation>
        </message>
        <message>
            <source>This model hears no sounds; remove {path} or choose one that does.</source>
            <translation>此模型不能听声音；请移除 {path} 或选择能听的模型。</translation>
        </message>
        <message>
            <source>This model sees no films; remove {path} or choose one that does.</source>
            <translation>此模型不能看视频；请移除 {path} 或选择能看的模型。</translation>
        </message>
        <message>
            <source>This model sees no pages; remove {path} or choose one that does.</source>
            <translation>此模型不能看页面；请移除 {path} 或选择能看的模型。</translation>
        </message>
        <message>
            <source>This model sees no pictures; remove {path} or choose one that does.</source>
            <translation>此模型不能看图片；请移除 {path} 或选择能看的模型。</translation>
        </message>
        <message>
            <source>a file is not an object</source>
            <translation>有一个文件不是对象</translation>
        </message>
        <message>
            <source>a file's hash is not one</source>
            <translation>有一个文件的哈希值不是哈希值</translation>
        </message>
        <message>
            <source>a message has an unknown role</source>
            <translation>有一条消息的角色未知</translation>
        </message>
        <message>
            <source>a message is not an object</source>
            <translation>有一条消息不是对象</translation>
        </message>
        <message>
            <source>a message selects a version that is not there</source>
            <translation>有一条消息选择了不存在的版本</translation>
        </message>
        <message>
            <source>a message's parent is not a key</source>
            <translation>有一条消息的上级不是键</translation>
        </message>
        <message>
            <source>a message's parent is not a name</source>
            <translation>有一条消息的上级不是名称</translation>
        </message>
        <message>
            <source>a message's statistics are unusable: {error}</source>
            <translation>有一条消息的统计数据无法使用：{error}</translation>
        </message>
        <message>
            <source>a node of its tree has no list of children</source>
            <translation>其树中有一个节点没有子节点列表</translation>
        </message>
        <message>
            <source>a node of its tree is missing or not an object</source>
            <translation>其树中有一个节点缺失或不是对象</translation>
        </message>
        <message>
            <source>a part of a message is not an object</source>
            <translation>有一条消息的某个部分不是对象</translation>
        </message>
        <message>
            <source>a version of a message is not an object</source>
            <translation>有一条消息的某个版本不是对象</translation>
        </message>
        <message>
            <source>film</source>
            <translation>影片</translation>
        </message>
        <message>
            <source>it has no messages</source>
            <translation>它没有消息</translation>
        </message>
        <message>
            <source>it holds no chat</source>
            <translation>它不包含聊天</translation>
        </message>
        <message>
            <source>it is not an object</source>
            <translation>它不是对象</translation>
        </message>
        <message>
            <source>its messages do not form a tree</source>
            <translation>它的消息不构成树</translation>
        </message>
        <message>
            <source>its settings are unusable: {error}</source>
            <translation>它的设置无法使用：{error}</translation>
        </message>
        <message>
            <source>main memory</source>
            <translation>主内存</translation>
        </message>
        <message>
            <source>more bytes came than the file has</source>
            <translation>收到的字节多于文件的大小</translation>
        </message>
        <message>
            <source>no data for {read_seconds} seconds</source>
            <translation>{read_seconds} 秒没有收到数据</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>the checksum is wrong; the file is fetched anew</source>
            <translation>校验和不正确；将重新获取该文件</translation>
        </message>
        <message>
            <source>the connection broke ({error})</source>
            <translation>连接中断（{error}）</translation>
        </message>
        <message>
            <source>the connection ended early</source>
            <translation>连接提前结束</translation>
        </message>
        <message>
            <source>the record of how an answer was made is unusable</source>
            <translation>回答生成过程的记录无法使用</translation>
        </message>
        <message>
            <source>the storage server refused (HTTP {status})</source>
            <translation>存储服务器拒绝了请求（HTTP {status}）</translation>
        </message>
        <message>
            <source>the system's proxy refused the connection ({error})</source>
            <translation>系统的代理拒绝了连接（{error}）</translation>
        </message>
        <message>
            <source>{arguments} needs more than 1 GB of memory to be read; make it smaller first.</source>
            <translation>{arguments} 需要超过 1 GB 的内存才能读取；请先缩小。</translation>
        </message>
        <message>
            <source>{base} in {name} is too large to be read.</source>
            <translation>{name} 中的 {base} 太大，无法读取。</translation>
        </message>
        <message>
            <source>{busy} (HTTP {status})</source>
            <translation>{busy}（HTTP {status}）</translation>
        </message>
        <message>
            <source>{cause}. {way_out}.</source>
            <translation>{cause}。{way_out}。</translation>
        </message>
        <message>
            <source>{config_file} does not say {error}.</source>
            <translation>{config_file} 没有说明 {error}。</translation>
        </message>
        <message>
            <source>{count} frames of a film cannot be looked at (1 to {max_frames}); choose a shorter part or fewer frames a second.</source>
            <translation>无法查看影片的 {count} 个画面（1 到 {max_frames}）；请选择较短的部分或每秒较少的画面。</translation>
        </message>
        <message>
            <source>{error} It is the one that is here; to get the present one, remove {id} and download it again.</source>
            <translation>{error} 本机上的就是这一版；要获取当前版本，请移除 {id} 并重新下载。</translation>
        </message>
        <message>
            <source>{error} “tandem models download {id} --newest” takes what is there now.</source>
            <translation>{error} “tandem models download {id} --newest”会获取那里现在的版本。</translation>
        </message>
        <message>
            <source>{file} cannot be read; fetch the model again.</source>
            <translation>{file} 无法读取；请重新获取模型。</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted ({strerror}); close what uses the model and try again.</source>
            <translation>{folder} 无法删除（{strerror}）；请关闭正在使用该模型的程序后重试。</translation>
        </message>
        <message>
            <source>{folder} does not hold a Gemma 4 model; Tandem runs no other.</source>
            <translation>{folder} 中没有 Gemma 4 模型；Tandem 不运行其他模型。</translation>
        </message>
        <message>
            <source>{host} announces a malformed checksum for {path}.</source>
            <translation>{host} 为 {path} 提供了格式错误的校验和。</translation>
        </message>
        <message>
            <source>{host} announces no SHA-256 for {path} of {repository}.</source>
            <translation>{host} 没有为 {repository} 的 {path} 提供 SHA-256。</translation>
        </message>
        <message>
            <source>{host} announces no size or checksum for {path} of {repository}; use another endpoint.</source>
            <translation>{host} 没有为 {repository} 的 {path} 提供大小或校验和；请使用另一个端点。</translation>
        </message>
        <message>
            <source>{host} answered with another revision of {repository} than the one asked for; use another endpoint.</source>
            <translation>{host} 返回的 {repository} 修订版本与请求的不同；请使用另一个端点。</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({error})</source>
            <translation>无法连接 {host}（{error}）</translation>
        </message>
        <message>
            <source>{host} does not answer</source>
            <translation>{host} 没有响应</translation>
        </message>
        <message>
            <source>{host} does not continue files properly</source>
            <translation>{host} 不能正确地续传文件</translation>
        </message>
        <message>
            <source>{host} does not say which commit of {repository} it serves; use another endpoint.</source>
            <translation>{host} 没有说明它提供的是 {repository} 的哪个提交；请使用另一个端点。</translation>
        </message>
        <message>
            <source>{host} gave an answer that is not the Hub's</source>
            <translation>{host} 的回应不是 Hub 的回应</translation>
        </message>
        <message>
            <source>{host} is a mirror: your token is not sent there, and the checksums are those that the mirror announces.</source>
            <translation>{host} 是镜像：您的令牌不会发送到那里，校验和以镜像公布的为准。</translation>
        </message>
        <message>
            <source>{host} offers {path} in another length</source>
            <translation>{host} 提供的 {path} 长度不同</translation>
        </message>
        <message>
            <source>{id} lies in the Hugging Face cache, which other programs use; remove it there with “hf cache rm”.</source>
            <translation>{id} 位于其他程序也使用的 Hugging Face 缓存中；请在那里用“hf cache rm”移除。</translation>
        </message>
        <message>
            <source>{name} cannot be copied into the chat ({strerror}); check that it can be read and that the disk has room.</source>
            <translation>{name} 无法复制到聊天中（{strerror}）；请检查它是否可读、磁盘是否有空间。</translation>
        </message>
        <message>
            <source>{name} cannot be read ({error}); export the chats again.</source>
            <translation>{name} 无法读取（{error}）；请重新导出聊天。</translation>
        </message>
        <message>
            <source>{name} cannot be read: it made the decoder stop, so it is probably damaged; save it again from its source.</source>
            <translation>{name} 无法读取：它使解码器停止，因此很可能已损坏；请从来源重新保存。</translation>
        </message>
        <message>
            <source>{name} cannot be used: {error}; export the chats again.</source>
            <translation>{name} 无法使用：{error}；请重新导出聊天。</translation>
        </message>
        <message>
            <source>{name} computes in bfloat16.</source>
            <translation>{name} 以 bfloat16 计算。</translation>
        </message>
        <message>
            <source>{name} could not be read within {limit_s} s; it is probably damaged, so save it again from its source.</source>
            <translation>{name} 在 {limit_s} 秒内未能读完；它可能已损坏，请从来源重新保存。</translation>
        </message>
        <message>
            <source>{name} could not be unpacked: {error}.</source>
            <translation>{name} 无法解包：{error}。</translation>
        </message>
        <message>
            <source>{name} has no bfloat16, and Gemma overflows float16.</source>
            <translation>{name} 不支持 bfloat16，而 Gemma 会使 float16 溢出。</translation>
        </message>
        <message>
            <source>{name} is JSON, but no chat export; choose {accepted}.</source>
            <translation>{name} 是 JSON，但不是聊天导出；请选择 {accepted}。</translation>
        </message>
        <message>
            <source>{name} is being downloaded already; stop that first.</source>
            <translation>{name} 已在下载中；请先停止。</translation>
        </message>
        <message>
            <source>{name} is larger than {max_json_bytes} MB; export the chats in parts.</source>
            <translation>{name} 大于 {max_json_bytes} MB；请分批导出聊天。</translation>
        </message>
        <message>
            <source>{name} is not installed; {wanted}</source>
            <translation>{name} 未安装；{wanted}</translation>
        </message>
        <message>
            <source>{name} is not the JSON of a chat export ({error}); export the chats again.</source>
            <translation>{name} 不是聊天导出的 JSON（{error}）；请重新导出聊天。</translation>
        </message>
        <message>
            <source>{name} is not wanted any more.</source>
            <translation>不再需要 {name}。</translation>
        </message>
        <message>
            <source>{name} needs {disk_reserve_bytes} free at {models}, where {free} is left: free some space or choose another models folder.</source>
            <translation>{name} 需要在 {models} 有 {disk_reserve_bytes} 可用空间，而那里还剩 {free}：请腾出空间或选择另一个模型文件夹。</translation>
        </message>
        <message>
            <source>{name} stays unused: fetch the GPU pack in the menu Model, “Graphics card…”.</source>
            <translation>{name} 未被使用：请在“模型”菜单的“显卡…”中下载 GPU 包。</translation>
        </message>
        <message>
            <source>{name} stays unused: it is older than what the GPU pack can compute on.</source>
            <translation>{name} 未被使用：它比 GPU 包所支持的显卡更旧。</translation>
        </message>
        <message>
            <source>{name} stays unused: its driver {driver} is too old; install version {least_driver} or newer.</source>
            <translation>{name} 未被使用：驱动 {driver} 太旧；请安装 {least_driver} 或更新的版本。</translation>
        </message>
        <message>
            <source>{name} stays unused: there is no GPU pack for this system and version of Tandem; started from its source (python dev.py run), Tandem brings a PyTorch that uses the card.</source>
            <translation>{name} 未被使用：没有适用于此系统和此版本 Tandem 的 GPU 包；从源代码启动（python dev.py run）时，Tandem 会带来能使用该显卡的 PyTorch。</translation>
        </message>
        <message>
            <source>{name} {found} cannot work here ({reason}); {wanted}</source>
            <translation>{name} {found} 在这里无法工作（{reason}）；{wanted}</translation>
        </message>
        <message>
            <source>{numbers}, as they were published.</source>
            <translation>{numbers}，与发布时相同。</translation>
        </message>
        <message>
            <source>{numbers}, as you chose.</source>
            <translation>{numbers}，按您的选择。</translation>
        </message>
        <message>
            <source>{numbers}: a processor would read finer numbers too slowly.</source>
            <translation>{numbers}：处理器读取更精细的数字会太慢。</translation>
        </message>
        <message>
            <source>{numbers}: in bf16 they would need {plain_bytes} in all.</source>
            <translation>{numbers}：以 bf16 总共需要 {plain_bytes}。</translation>
        </message>
        <message>
            <source>{numbers}: they were trained for 4 bits, so nothing is lost.</source>
            <translation>{numbers}：它们为 4 位而训练，因此没有损失。</translation>
        </message>
        <message>
            <source>{path} became shorter while it was read; start again.</source>
            <translation>{path} 在读取时变短了；请重新开始。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {strerror}.</source>
            <translation>{path} 无法读取：{strerror}。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {strerror}.</source>
            <translation>{path} 无法写入：{strerror}。</translation>
        </message>
        <message>
            <source>{path} has {count} pages, so there is no page {page}.</source>
            <translation>{path} 有 {count} 页，因此没有第 {page} 页。</translation>
        </message>
        <message>
            <source>{path} has {document} pages; a document may have 1 to {max_pages}.</source>
            <translation>{path} 有 {document} 页；文档可以有 1 到 {max_pages} 页。</translation>
        </message>
        <message>
            <source>{path} holds too much text at once; choose fewer pages.</source>
            <translation>{path} 一次包含的文本太多；请选择较少的页。</translation>
        </message>
        <message>
            <source>{path} is a HEIC photo, which Tandem reads only with the extra package pillow-heif; install that beside Tandem, or save the photo as JPEG.</source>
            <translation>{path} 是 HEIC 照片，Tandem 需要额外的 pillow-heif 包才能读取；请在 Tandem 旁安装它，或把照片保存为 JPEG。</translation>
        </message>
        <message>
            <source>{path} is a drawing in SVG, which is rendered before it can be shown to a model; export it as PNG.</source>
            <translation>{path} 是 SVG 图形，要先渲染才能给模型看；请导出为 PNG。</translation>
        </message>
        <message>
            <source>{path} is a folder, not a {what}; choose a file inside it.</source>
            <translation>{path} 是文件夹，不是{what}；请选择其中的文件。</translation>
        </message>
        <message>
            <source>{path} is damaged or not a drawing this program can render; export it as PNG and attach that.</source>
            <translation>{path} 已损坏或不是本程序能渲染的图形；请导出为 PNG 再附加。</translation>
        </message>
        <message>
            <source>{path} is damaged; download the model again.</source>
            <translation>{path} 已损坏；请重新下载模型。</translation>
        </message>
        <message>
            <source>{path} is not a PDF this program can read, or it is damaged; open it in another program and print it to a new PDF.</source>
            <translation>{path} 不是本程序能读取的 PDF，或已损坏；请用其他程序打开并打印为新的 PDF。</translation>
        </message>
        <message>
            <source>{path} is not a film this program can read, or it is damaged; convert it to MP4 (H.264).</source>
            <translation>{path} 不是本程序能读取的影片，或已损坏；请转换为 MP4 (H.264)。</translation>
        </message>
        <message>
            <source>{path} is not a picture this program can read; convert it to PNG or JPEG.</source>
            <translation>{path} 不是本程序能读取的图片；请转换为 PNG 或 JPEG。</translation>
        </message>
        <message>
            <source>{path} is not a regular file; save the {what} to a file first.</source>
            <translation>{path} 不是普通文件；请先把{what}保存为文件。</translation>
        </message>
        <message>
            <source>{path} is not a sound this program can read, or it is damaged; convert it to WAV or FLAC.</source>
            <translation>{path} 不是本程序能读取的声音，或已损坏；请转换为 WAV 或 FLAC。</translation>
        </message>
        <message>
            <source>{path} is not a text but binary data; attach a text or a PDF.</source>
            <translation>{path} 不是文本而是二进制数据；请附加文本或 PDF。</translation>
        </message>
        <message>
            <source>{path} is not a text in UTF-8; open it in an editor and save it as UTF-8.</source>
            <translation>{path} 不是 UTF-8 文本；请在编辑器中打开并保存为 UTF-8。</translation>
        </message>
        <message>
            <source>{path} is protected by a password; open it with that, or save a copy without one.</source>
            <translation>{path} 受密码保护；请用密码打开，或另存一份不带密码的副本。</translation>
        </message>
        <message>
            <source>{path} of {repository} arrived {max_wrong_digests} times with a wrong checksum from {host}: something on the way changes it; try another network or endpoint.</source>
            <translation>{repository} 的 {path} 从 {host} 收到了 {max_wrong_digests} 次，校验和都不正确：途中有东西改动了它；请尝试其他网络或端点。</translation>
        </message>
        <message>
            <source>{reason} Measured here, float32 is faster than bfloat16.</source>
            <translation>{reason} 在此测得，float32 比 bfloat16 更快。</translation>
        </message>
        <message>
            <source>{reason} So its weights are read from the disk again and again.</source>
            <translation>{reason}因此它的权重会一再从磁盘读取。</translation>
        </message>
        <message>
            <source>{reason} So the processor computes.</source>
            <translation>{reason} 因此由处理器计算。</translation>
        </message>
        <message>
            <source>{repository} cannot be used: it has no {missing}.</source>
            <translation>{repository} 无法使用：它没有 {missing}。</translation>
        </message>
        <message>
            <source>{repository} holds no config.json: it is not a model for Tandem.</source>
            <translation>{repository} 没有 config.json：它不是 Tandem 的模型。</translation>
        </message>
        <message>
            <source>{repository} holds no weights in safetensors files; Tandem reads no other kind.</source>
            <translation>{repository} 没有 safetensors 文件形式的权重；Tandem 不读取其他格式。</translation>
        </message>
        <message>
            <source>{value} was asked for.</source>
            <translation>请求的是 {value}。</translation>
        </message>
        <message>
            <source>{what} could not be fetched in {failures} attempts: {cause}. Check the connection, then start the download again; it goes on where it stopped.</source>
            <translation>{what} 尝试 {failures} 次仍无法获取：{cause}。请检查连接，然后重新开始下载；会从停止处继续。</translation>
        </message>
        <message>
            <source>{where} asks to run program code of its own; Tandem never does that.</source>
            <translation>{where} 要求运行自带的程序代码；Tandem 从不这样做。</translation>
        </message>
        <message>
            <source>{where} cannot be written: {strerror}.</source>
            <translation>{where} 无法写入：{strerror}。</translation>
        </message>
        <message>
            <source>“{name}” cannot name a model; give another name with --name.</source>
            <translation>“{name}”不能用作模型名称；请用 --name 指定其他名称。</translation>
        </message>
        <message>
            <source>“{name}” has an unknown value</source>
            <translation>“{name}”的值未知</translation>
        </message>
        <message>
            <source>“{name}” is missing or not a list</source>
            <translation>“{name}”缺失或不是列表</translation>
        </message>
        <message>
            <source>“{name}” is missing or not an object</source>
            <translation>“{name}”缺失或不是对象</translation>
        </message>
        <message>
            <source>“{name}” is not a text</source>
            <translation>“{name}”不是文本</translation>
        </message>
    </context>
    <context>
        <name>EngineStatusController</name>
        <message>
            <source>The engine stopped (exit code {code}); send again to start it.</source>
            <translation>引擎已停止（退出代码 {code}）；再次发送即可启动。</translation>
        </message>
    </context>
    <context>
        <name>EngineThread</name>
        <message>
            <source>The engine did not stop when asked and was ended; send again to start it anew.</source>
            <translation>引擎没有按要求停止，已被结束；再次发送即可重新启动。</translation>
        </message>
        <message>
            <source>Loading stopped; sending the message again loads the model.</source>
            <translation>加载已停止；再次发送消息即可加载模型。</translation>
        </message>
        <message>
            <source>The engine stopped unexpectedly (exit code {code}); send again to start it anew.</source>
            <translation>引擎意外停止（退出代码 {code}）；再次发送即可重新启动。</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Update</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>There is a newer revision; the one that is here is used until it is complete</source>
            <translation>有更新的修订版；在其下载完成之前使用现有版本</translation>
        </message>
        <message>
            <source>Update {name}</source>
            <translation>更新 {name}</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>使用此模型</translation>
        </message>
        <message>
            <source>Download {size}</source>
            <translation>下载 {size}</translation>
        </message>
        <message>
            <source>Download {size} all the same</source>
            <translation>仍然下载 {size}</translation>
        </message>
        <message>
            <source>Version of {name}</source>
            <translation>{name} 的版本</translation>
        </message>
    </context>
    <context>
        <name>FilmController</name>
        <message>
            <source>Sound of {name}.wav</source>
            <translation>{name} 的声音.wav</translation>
        </message>
        <message>
            <source>Reading the sound…</source>
            <translation>正在读取声音…</translation>
        </message>
        <message>
            <source>{name} has no sound that can be read; its pictures can be sent all the same.</source>
            <translation>{name} 没有可读取的声音；其画面仍可发送。</translation>
        </message>
    </context>
    <context>
        <name>FilmFeatures</name>
        <message>
            <source>&amp;Watch with the camera…</source>
            <translation>用摄像头观看(&amp;W)…</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>刚才发生了什么？</translation>
        </message>
    </context>
    <context>
        <name>FilmPane</name>
        <message>
            <source>Film</source>
            <translation>影片</translation>
        </message>
        <message>
            <source>Begin here</source>
            <translation>从这里开始</translation>
        </message>
        <message>
            <source>End here</source>
            <translation>在这里结束</translation>
        </message>
        <message>
            <source>Where the picture changes most</source>
            <translation>画面变化最大的地方</translation>
        </message>
        <message>
            <source>Add its sound</source>
            <translation>加上其声音</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Close the film</source>
            <translation>关闭影片</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <source>First second the model sees</source>
            <translation>模型看到的第一秒</translation>
        </message>
        <message>
            <source>Last second the model sees</source>
            <translation>模型看到的最后一秒</translation>
        </message>
        <message>
            <source>Let the part begin where the film stands</source>
            <translation>让片段从影片当前位置开始</translation>
        </message>
        <message>
            <source>Let the part end where the film stands</source>
            <translation>让片段在影片当前位置结束</translation>
        </message>
        <message>
            <source>How many frames</source>
            <translation>多少个画面</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Frames per second</source>
            <translation>每秒画面数</translation>
        </message>
        <message>
            <source>Frames in all</source>
            <translation>画面总数</translation>
        </message>
        <message>
            <source>Number of frames</source>
            <translation>画面数量</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>See</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Stop reading the sound</source>
            <translation>停止读取声音</translation>
        </message>
        <message>
            <source>This model cannot hear</source>
            <translation>此模型听不了声音</translation>
        </message>
        <message>
            <source>Looking at the film…</source>
            <translation>正在查看影片…</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n 个画面</numerusform>
            </translation>
        </message>
        <message>
            <source>Its sound would add {tokens}</source>
            <translation>其声音会增加 {tokens}</translation>
        </message>
    </context>
    <context>
        <name>FilmPlayer</name>
        <message>
            <source>The film</source>
            <translation>影片</translation>
        </message>
        <message>
            <source>Place in the film</source>
            <translation>影片中的位置</translation>
        </message>
        <message>
            <source>This film cannot be played here; the model may see it all the same.</source>
            <translation>此影片无法在这里播放；模型仍可能看到它。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>播放</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <source>Rename folder…</source>
            <translation>重命名文件夹…</translation>
        </message>
        <message>
            <source>Remove folder, keep its chats</source>
            <translation>移除文件夹，保留其中的聊天</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>重命名文件夹</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message>
            <source>Context (Ctrl+U)</source>
            <translation>上下文 (Ctrl+U)</translation>
        </message>
        <message>
            <source>Context: {text}</source>
            <translation>上下文：{text}</translation>
        </message>
    </context>
    <context>
        <name>Gpu</name>
        <message>
            <source>Looking for a graphics card …</source>
            <translation>正在寻找显卡…</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found</source>
            <translation>没有找到 NVIDIA 显卡</translation>
        </message>
        <message>
            <source>The pack that was installed last did not start, so it is not used any more.</source>
            <translation>最后安装的包没有启动，因此不再使用。</translation>
        </message>
        <message>
            <source>Tandem computes on the processor here; on a Mac it uses Apple's own graphics unit. If this computer does have an NVIDIA card, install its driver and look again.</source>
            <translation>Tandem 在这里用处理器计算；在 Mac 上使用 Apple 自己的图形单元。如果这台电脑确实有 NVIDIA 显卡，请安装其驱动程序后重新查找。</translation>
        </message>
        <message>
            <source>The installed PyTorch can use this card; nothing needs to be fetched.</source>
            <translation>已安装的 PyTorch 可以使用此显卡；无需获取任何内容。</translation>
        </message>
        <message>
            <source>There is no GPU pack for this system and version of Tandem, so the card stays unused. Started from its source (python dev.py run), Tandem brings a PyTorch that uses it.</source>
            <translation>没有适用于此系统和此版本 Tandem 的 GPU 包，因此显卡未被使用。从源代码启动（python dev.py run）时，Tandem 会带来能使用它的 PyTorch。</translation>
        </message>
        <message>
            <source>This card is older than what the GPU pack can compute on, so it stays unused.</source>
            <translation>此显卡比 GPU 包能使用的更旧，因此未被使用。</translation>
        </message>
        <message>
            <source>Its driver {driver} is too old: install version {wanted} or newer, then look again.</source>
            <translation>其驱动程序 {driver} 太旧：请安装 {wanted} 或更新版本后重新查找。</translation>
        </message>
        <message>
            <source>Tandem can answer much faster on it with the GPU pack: PyTorch and NVIDIA's libraries for computing, under NVIDIA's licence. That is {download} to fetch and about {disk} on the disk. It is used only for computing, and can be removed here at any time.</source>
            <translation>有了 GPU 包，Tandem 用它回答会快得多：其中是 PyTorch 和 NVIDIA 的计算库，依据 NVIDIA 的许可证。需要下载 {download}，占用磁盘约 {disk}。它只用于计算，可随时在这里移除。</translation>
        </message>
        <message>
            <source>There is a GPU pack that fits this version of Tandem: {download} to fetch and about {disk} on the disk. The one before is kept until this one has worked.</source>
            <translation>有适合此版本 Tandem 的 GPU 包：需要下载 {download}，占用磁盘约 {disk}。在新的包成功运行之前，旧的包会保留。</translation>
        </message>
        <message>
            <source>The GPU pack is installed ({size}), and large models compute on this card.</source>
            <translation>GPU 包已安装（{size}），大型模型在此显卡上计算。</translation>
        </message>
        <message>
            <source>Changing the pack …</source>
            <translation>正在更换包…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>每秒 {speed}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>还需 {time}</translation>
        </message>
    </context>
    <context>
        <name>GpuDialog</name>
        <message>
            <source>Graphics card</source>
            <translation>显卡</translation>
        </message>
        <message>
            <source>Download of the GPU pack</source>
            <translation>GPU 包的下载</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>回到之前的包</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Deletes the GPU pack and what was fetched of it.</source>
            <translation>删除 GPU 包及其已获取的内容。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>获取</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>以后再说</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>GpuFeatures</name>
        <message>
            <source>&amp;Graphics card…</source>
            <translation>显卡(&amp;G)…</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeatures</name>
        <message>
            <source>Archived “{title}”</source>
            <translation>已归档“{title}”</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>The backup is back. What was here before is the newest entry in the list.</source>
            <translation>备份已恢复。之前的内容是列表中最新的一项。</translation>
        </message>
    </context>
    <context>
        <name>HistoryUi</name>
        <message>
            <source>H&amp;istory</source>
            <translation>历史(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Pin or unpin this chat</source>
            <translation>置顶或取消置顶此聊天(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Archive this chat</source>
            <translation>归档此聊天(&amp;A)</translation>
        </message>
        <message>
            <source>Ar&amp;chive…</source>
            <translation>归档(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Trash…</source>
            <translation>回收站(&amp;T)…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;Markdown…</source>
            <translation>将所有聊天导出为 &amp;Markdown…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;web pages…</source>
            <translation>将所有聊天导出为网页(&amp;W)…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;JSON, complete…</source>
            <translation>将所有聊天导出为 &amp;JSON，完整…</translation>
        </message>
        <message>
            <source>I&amp;mport chats…</source>
            <translation>导入聊天(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>备份(&amp;B)…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Archived chats are kept and found by the search, but not in the list.</source>
            <translation>归档的聊天会保留，也能搜索到，但不在列表中。</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <source>Deleted chats are kept here for 30 days, then they are removed for ever.</source>
            <translation>删除的聊天在这里保留 30 天，然后永久移除。</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>导出此聊天</translation>
        </message>
        <message>
            <source>Export all chats into a new folder in</source>
            <translation>将所有聊天导出到以下位置的新文件夹</translation>
        </message>
        <message>
            <source>Exported chats</source>
            <translation>导出的聊天</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Import chats of Tandem, ChatGPT, LM Studio or Open WebUI</source>
            <translation>导入 Tandem、ChatGPT、LM Studio 或 Open WebUI 的聊天</translation>
        </message>
    </context>
    <context>
        <name>HitDelegate</name>
        <message>
            <source>archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>thought</source>
            <translation>思考</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import chats</source>
            <translation>导入聊天</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n 个聊天</numerusform>
            </translation>
        </message>
        <message>
            <source>{chats} from {programs}</source>
            <translation>来自 {programs} 的{chats}</translation>
        </message>
        <message>
            <source>Chats that are not imported</source>
            <translation>未导入的聊天</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>已导入 %n 个聊天</numerusform>
            </translation>
        </message>
        <message>
            <source>You find them in the list by their dates.</source>
            <translation>您可以在列表中按日期找到它们。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>With {messages}. Nothing that is here is changed.</source>
            <translation>共{messages}。这里的内容不会有任何改变。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) mentioned in the chats are missing in the export.</source>
            <translation>
                <numerusform>聊天中提到的 %n 个文件在导出中缺失。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not imported, and why:</source>
            <translation>未导入的内容及原因：</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>放回列表</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>永久删除…</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>未命名</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <source>Nothing is archived.</source>
            <translation>没有归档的内容。</translation>
        </message>
        <message>
            <source>Last used {day}</source>
            <translation>上次使用：{day}</translation>
        </message>
        <message numerus="yes">
            <source>Deleted {day}, kept for %n more day(s)</source>
            <translation>
                <numerusform>{day} 删除，还将保留 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete for ever?</source>
            <translation>永久删除？</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n chat(s) for ever?</source>
            <translation>
                <numerusform>永久删除 %n 个聊天？</numerusform>
            </translation>
        </message>
        <message>
            <source>Their messages and files cannot be restored afterwards. Backups made until now still hold the messages, each for at most seven days.</source>
            <translation>之后将无法恢复其中的消息和文件。在此之前创建的备份仍包含这些消息，每份最多保留七天。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>LanguageFeatures</name>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>Language of the &amp;system</source>
            <translation>系统语言(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>影片</translation>
        </message>
        <message>
            <source>Pages and files</source>
            <translation>页面和文件</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>您正在写的内容</translation>
        </message>
        <message>
            <source>Not counted: no model is loaded</source>
            <translation>未计算：没有加载模型</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <source>Cannot be counted</source>
            <translation>无法计算</translation>
        </message>
        <message>
            <source>{count} tokens too many</source>
            <translation>超出 {count} 个词元</translation>
        </message>
        <message>
            <source>{total} of {context}</source>
            <translation>{total} / {context}</translation>
        </message>
        <message>
            <source>{count} reused</source>
            <translation>重用 {count} 个</translation>
        </message>
        <message>
            <source>Tokens are counted by the model, and none is loaded.</source>
            <translation>词元由模型计算，而现在没有加载模型。</translation>
        </message>
        <message>
            <source>What you are writing does not fit, whatever else is left out: shorten it, attach less, or load a model with room for more.</source>
            <translation>无论省略什么，您正在写的内容都放不下：请缩短、减少附件，或加载容量更大的模型。</translation>
        </message>
        <message>
            <source>This does not fit: there are {count} tokens too many.</source>
            <translation>放不下：多出 {count} 个词元。</translation>
        </message>
        <message>
            <source>Only {count} tokens are left for the answer.</source>
            <translation>只剩 {count} 个词元给回答。</translation>
        </message>
        <message>
            <source>{count} tokens are left for the answer.</source>
            <translation>还剩 {count} 个词元给回答。</translation>
        </message>
    </context>
    <context>
        <name>LedgerFeatures</name>
        <message>
            <source>&amp;Context: what would be sent</source>
            <translation>上下文：将发送的内容(&amp;C)</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are no longer sent</source>
            <translation>
                <numerusform>%n 条消息不再发送</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>LedgerPopup</name>
        <message>
            <source>What would be sent, in tokens</source>
            <translation>将发送的内容（词元）</translation>
        </message>
        <message>
            <source>{total} of {context} tokens</source>
            <translation>{total} / {context} 个词元</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Of these still in the cache</source>
            <translation>其中仍在缓存中</translation>
        </message>
        <message numerus="yes">
            <source>Leave out the oldest %n message(s)</source>
            <translation>
                <numerusform>省略最旧的 %n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarising… Stop</source>
            <translation>正在总结… 停止</translation>
        </message>
        <message numerus="yes">
            <source>Summarise the oldest %n message(s)</source>
            <translation>
                <numerusform>总结最旧的 %n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on in a new chat</source>
            <translation>在新聊天中继续</translation>
        </message>
    </context>
    <context>
        <name>LicenceDialog</name>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Licences of what Tandem is made of</source>
            <translation>Tandem 所含组件的许可证</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>库</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>许可证文本</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link?</source>
            <translation>打开此链接？</translation>
        </message>
        <message>
            <source>The answer contains this link. It opens in your browser, outside Tandem.</source>
            <translation>回答中包含此链接。它会在 Tandem 之外、您的浏览器中打开。</translation>
        </message>
        <message>
            <source>Tandem does not open links of this kind; you can copy it.</source>
            <translation>Tandem 不打开这类链接；您可以复制它。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>在浏览器中打开</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;New chat</source>
            <translation>新建聊天(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Attach a file…</source>
            <translation>附加文件(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>模型(&amp;M)…</translation>
        </message>
        <message>
            <source>Use a model in a &amp;folder…</source>
            <translation>使用文件夹中的模型(&amp;F)…</translation>
        </message>
        <message>
            <source>Use the &amp;bundled model</source>
            <translation>使用自带的模型(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Search all chats</source>
            <translation>搜索所有聊天(&amp;S)</translation>
        </message>
        <message>
            <source>Write a &amp;message</source>
            <translation>撰写消息(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Think before answering</source>
            <translation>先思考再回答(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Stop the answer</source>
            <translation>停止回答(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Copy the last answer</source>
            <translation>复制最后的回答(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Rename this chat</source>
            <translation>重命名此聊天(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete this chat</source>
            <translation>删除此聊天(&amp;D)</translation>
        </message>
        <message>
            <source>Show or &amp;hide the list of chats</source>
            <translation>显示或隐藏聊天列表(&amp;H)</translation>
        </message>
        <message>
            <source>Jump to the &amp;end</source>
            <translation>跳到末尾(&amp;E)</translation>
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation>命令面板(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Tandem</source>
            <translation>关于 Tandem(&amp;A)</translation>
        </message>
        <message>
            <source>Stay in the t&amp;ray when closed</source>
            <translation>关闭时留在托盘(&amp;R)</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>系统配色(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Chat</source>
            <translation>聊天(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Deleted “{title}”</source>
            <translation>已删除“{title}”</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Answering</source>
            <translation>正在回答</translation>
        </message>
        <message>
            <source>The answer has ended</source>
            <translation>回答已结束</translation>
        </message>
        <message>
            <source>Pictures, sounds, films, PDFs and texts</source>
            <translation>图片、声音、影片、PDF 和文本</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>附加文件</translation>
        </message>
        <message>
            <source>The folder of a Gemma 4 model</source>
            <translation>Gemma 4 模型所在的文件夹</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>发送消息</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>换行</translation>
        </message>
        <message>
            <source>Rename the chat marked in the list</source>
            <translation>重命名列表中选中的聊天</translation>
        </message>
        <message>
            <source>Delete the chat marked in the list (can be undone)</source>
            <translation>删除列表中选中的聊天（可撤销）</translation>
        </message>
        <message>
            <source>Menu of what has the keyboard</source>
            <translation>当前焦点项的菜单</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n place(s) in {name}: look closely, export</source>
            <translation>
                <numerusform>{name} 中的 %n 处：仔细查看、导出</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MarksDialog</name>
        <message>
            <source>Places in {name}</source>
            <translation>{name} 中的位置</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Place {number}</source>
            <translation>位置 {number}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>复制为 JSON</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>保存为 JSON…</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>保存图片…</translation>
        </message>
        <message>
            <source>Save the places</source>
            <translation>保存位置</translation>
        </message>
        <message>
            <source>Save the marked picture</source>
            <translation>保存带标记的图片</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message numerus="yes">
            <source>about %n token(s)</source>
            <translation>
                <numerusform>约 %n 个词元</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n 个词元</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>text of %n page(s)</source>
            <translation>
                <numerusform>%n 页的文本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n 页</numerusform>
            </translation>
        </message>
        <message>
            <source>as a film</source>
            <translation>作为影片</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n 个画面</numerusform>
            </translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} 像素</translation>
        </message>
    </context>
    <context>
        <name>MediaCheck</name>
        <message>
            <source>{name} is not a picture, sound, film, PDF or text that Tandem can read; try PNG, JPEG, WebP, WAV, FLAC, MP3, MP4, WebM, PDF or a text in UTF-8.</source>
            <translation>{name} 不是 Tandem 能读取的图片、声音、影片、PDF 或文本；请尝试 PNG、JPEG、WebP、WAV、FLAC、MP3、MP4、WebM、PDF 或 UTF-8 文本。</translation>
        </message>
        <message>
            <source>{name} is too large ({size} MB, at most {limit} MB); attach a shorter or smaller version.</source>
            <translation>{name} 太大（{size} MB，上限 {limit} MB）；请附加更短或更小的版本。</translation>
        </message>
        <message>
            <source>The folder {name} has more than {limit} files; attach those you want to ask about.</source>
            <translation>文件夹 {name} 中的文件超过 {limit} 个；请附加您想询问的那些。</translation>
        </message>
        <message>
            <source>The folder {name} holds nothing that can be attached.</source>
            <translation>文件夹 {name} 中没有可附加的内容。</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>它是一个文件夹</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}); check that it still exists and that you may open it.</source>
            <translation>{name} 无法读取（{reason}）；请检查它是否仍然存在、您是否有权打开。</translation>
        </message>
        <message>
            <source>{name} is empty; attach another file.</source>
            <translation>{name} 是空的；请附加其他文件。</translation>
        </message>
    </context>
    <context>
        <name>MediaFeatures</name>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>{path} could not be saved{reason}; choose another place.</source>
            <translation>{path} 无法保存{reason}；请选择另一个位置。</translation>
        </message>
    </context>
    <context>
        <name>MemoryBar</name>
        <message>
            <source>Expected memory: {parts}</source>
            <translation>预计内存：{parts}</translation>
        </message>
        <message>
            <source>weights {size}, waiting in main memory</source>
            <translation>权重 {size}，留在主内存中</translation>
        </message>
        <message>
            <source>per-layer table {size}, left on the disk</source>
            <translation>每层表 {size}，留在磁盘上</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>The model sees a summary of everything above:</source>
            <translation>模型看到的是以上全部内容的总结：</translation>
        </message>
        <message>
            <source>The model no longer sees anything above</source>
            <translation>模型不再看到以上任何内容</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>重新发送</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Replay the drafts</source>
            <translation>回放草稿</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} 分 {seconds} 秒</translation>
        </message>
        <message>
            <source>Thinking… {seconds}</source>
            <translation>思考中… {seconds}</translation>
        </message>
        <message>
            <source>Thought for {seconds}</source>
            <translation>思考了 {seconds}</translation>
        </message>
        <message>
            <source>Reading the prompt… {percent} %</source>
            <translation>正在读取提示… {percent} %</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>正在处理…</translation>
        </message>
        <message>
            <source>The model answered with nothing.</source>
            <translation>模型没有给出任何回答。</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>您停止了此回答。</translation>
        </message>
        <message>
            <source>The answer reached its length limit.</source>
            <translation>回答达到了长度上限。</translation>
        </message>
        <message>
            <source>Tandem closed before this answer was complete.</source>
            <translation>此回答完成之前 Tandem 就关闭了。</translation>
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <translation>{speed} 词元/秒</translation>
        </message>
        <message>
            <source>first after {seconds} s</source>
            <translation>{seconds} 秒后出现首个词元</translation>
        </message>
        <message>
            <source>{count} tokens/step</source>
            <translation>{count} 词元/步</translation>
        </message>
        <message>
            <source>no drafts</source>
            <translation>没有草稿</translation>
        </message>
        <message>
            <source>plain not timed yet</source>
            <translation>普通速度尚未测量</translation>
        </message>
        <message>
            <source>too short to compare</source>
            <translation>太短，无法比较</translation>
        </message>
        <message>
            <source>{factor}× vs plain here</source>
            <translation>此处为普通速度的 {factor} 倍</translation>
        </message>
        <message>
            <source>this model has none</source>
            <translation>此模型没有</translation>
        </message>
        <message>
            <source>Drafter: Off · {reason}</source>
            <translation>草稿模型：关 · {reason}</translation>
        </message>
        <message>
            <source>Drafter: On · nothing drafted yet</source>
            <translation>草稿模型：开 · 尚未起草</translation>
        </message>
        <message>
            <source>Drafter: On</source>
            <translation>草稿模型：开</translation>
        </message>
        <message>
            <source>{factor}×</source>
            <translation>{factor}×</translation>
        </message>
        <message>
            <source>still measuring</source>
            <translation>仍在测量</translation>
        </message>
        <message>
            <source>it was unloaded to save memory</source>
            <translation>为节省内存已卸载</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>已在设置中关闭</translation>
        </message>
        <message>
            <source>plain is faster here</source>
            <translation>普通方式在这里更快</translation>
        </message>
        <message>
            <source>drafting would run at {gain}× plain here</source>
            <translation>起草在这里会是普通速度的 {gain} 倍</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Select a part of the conversation first, then quote it.</source>
            <translation>请先选中对话的一部分，再引用。</translation>
        </message>
        <message>
            <source>Stop the answer first, or wait for its end.</source>
            <translation>请先停止回答，或等待其结束。</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>&amp;Edit the last question</source>
            <translation>编辑最后的问题(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Continue the last answer</source>
            <translation>继续最后的回答(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Try the last answer again</source>
            <translation>重试上一个回答(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Answer now, without thinking on</source>
            <translation>立即回答，不再继续思考(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Quote the selection</source>
            <translation>引用所选内容(&amp;Q)</translation>
        </message>
        <message>
            <source>Edit the &amp;waiting message</source>
            <translation>编辑等待中的消息(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Previous message</source>
            <translation>上一条消息(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Next message</source>
            <translation>下一条消息(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Delete the last message</source>
            <translation>删除最后的消息(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Undo what was deleted or changed last</source>
            <translation>撤销上一次删除或更改(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Another chat is being answered; send this afterwards.</source>
            <translation>另一个聊天正在回答；请稍后再发送。</translation>
        </message>
    </context>
    <context>
        <name>MessageSteps</name>
        <message>
            <source>you</source>
            <translation>您</translation>
        </message>
        <message>
            <source>Tandem</source>
            <translation>Tandem</translation>
        </message>
        <message>
            <source>Message {number} of {count}, {who}: {text}</source>
            <translation>第 {number} 条消息，共 {count} 条，{who}：{text}</translation>
        </message>
    </context>
    <context>
        <name>Microphone</name>
        <message>
            <source>The system does not let Tandem use the microphone; allow it in the privacy settings of your computer and try again.</source>
            <translation>系统不允许 Tandem 使用麦克风；请在电脑的隐私设置中允许后重试。</translation>
        </message>
        <message>
            <source>No microphone was found; plug one in or switch it on in the sound settings, then try again. Sound files can be attached all the same.</source>
            <translation>没有找到麦克风；请插入一个或在声音设置中打开，然后重试。声音文件仍然可以附加。</translation>
        </message>
        <message>
            <source>The microphone {device} is not there; plug it in or choose another one in the menu of the microphone button.</source>
            <translation>麦克风 {device} 不在；请插入它，或在麦克风按钮的菜单中选择另一个。</translation>
        </message>
        <message>
            <source>The microphone {device} cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>麦克风 {device} 无法打开；请关闭正在使用它的程序，或在麦克风按钮的菜单中选择另一个。</translation>
        </message>
        <message>
            <source>The microphone cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>麦克风无法打开；请关闭正在使用它的程序，或在麦克风按钮的菜单中选择另一个。</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>Stop the answer first, then choose the model.</source>
            <translation>请先停止回答，再选择模型。</translation>
        </message>
        <message>
            <source>{name} is in the list now.</source>
            <translation>{name} 已在列表中。</translation>
        </message>
        <message>
            <source>{name} is in the list now; it has no drafter and answers alone, slower.</source>
            <translation>{name} 已在列表中；它没有草稿模型，独自回答，速度较慢。</translation>
        </message>
        <message>
            <source>{name} is no longer in the list; its files stay where they are.</source>
            <translation>{name} 已不在列表中；其文件留在原处。</translation>
        </message>
        <message>
            <source>Removed {name}: {size} freed.</source>
            <translation>已移除 {name}：释放了 {size}。</translation>
        </message>
        <message>
            <source>{name} is complete and checked.</source>
            <translation>{name} 已完整下载并检查。</translation>
        </message>
    </context>
    <context>
        <name>ModelOptionsPanel</name>
        <message>
            <source>Longest chat</source>
            <translation>最长的聊天</translation>
        </message>
        <message>
            <source>Unload an idle model</source>
            <translation>卸载闲置的模型</translation>
        </message>
        <message>
            <source>Download from</source>
            <translation>下载来源</translation>
        </message>
        <message>
            <source>Its whole memory returns to other programs; the next message loads it again.</source>
            <translation>其全部内存归还给其他程序；下一条消息会重新加载它。</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <source>As long as the model can</source>
            <translation>模型所能达到的长度</translation>
        </message>
        <message>
            <source>{count} tokens · {size}</source>
            <translation>{count} 个词元 · {size}</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} 个词元</translation>
        </message>
        <message>
            <source>The size is what a chat of that length takes in {name}; it grows as the chat does.</source>
            <translation>大小是这么长的聊天在 {name} 中所占的；它随聊天增长。</translation>
        </message>
        <message>
            <source>This is a mirror: your Hugging Face token is never sent to it.</source>
            <translation>这是镜像：您的 Hugging Face 令牌从不发送到那里。</translation>
        </message>
        <message>
            <source>Empty is Hugging Face itself. The address of a mirror goes here.</source>
            <translation>留空即为 Hugging Face 本身。镜像的地址填在这里。</translation>
        </message>
        <message>
            <source>This is not an address; it should look like {example}.</source>
            <translation>这不是地址；它应该像 {example} 这样。</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <source>Recommended for this computer</source>
            <translation>推荐用于这台电脑</translation>
        </message>
        <message>
            <source>Import a local folder…</source>
            <translation>导入本地文件夹…</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>返回聊天</translation>
        </message>
        <message>
            <source>Back to the chat (Esc)</source>
            <translation>返回聊天 (Esc)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>在这台电脑上</translation>
        </message>
        <message>
            <source>For all models</source>
            <translation>适用于所有模型</translation>
        </message>
        <message>
            <source>Other sizes</source>
            <translation>其他大小</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>正在查看这台电脑…</translation>
        </message>
        <message>
            <source>{free} of {total} are free now: {name}.</source>
            <translation>现在 {total} 中有 {free} 可用：{name}。</translation>
        </message>
        <message>
            <source>None of the models fits in the memory that is free now; close other programs and open this page again.</source>
            <translation>没有模型能放进当前可用的内存；请关闭其他程序后重新打开此页面。</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit and that a processor without a graphics card can read fast enough.</source>
            <translation>{name} 是放得下、并且没有显卡的处理器读取得足够快的模型中最好的。</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit in the memory.</source>
            <translation>{name} 是内存放得下的模型中最好的。</translation>
        </message>
        <message>
            <source>An answer is being written; another model can be used when it has ended.</source>
            <translation>正在写回答；结束后才能使用另一个模型。</translation>
        </message>
        <message>
            <source>Cancel the download of {name}?</source>
            <translation>取消下载 {name}？</translation>
        </message>
        <message>
            <source>The {size} fetched so far are deleted. To go on later, pause it.</source>
            <translation>已获取的 {size} 会被删除。若想以后继续，请暂停。</translation>
        </message>
        <message>
            <source>Cancel and delete</source>
            <translation>取消并删除</translation>
        </message>
        <message>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation>这将释放 {size}。以后可以重新下载。</translation>
        </message>
        <message>
            <source>Only the entry goes; the files stay in {folder}.</source>
            <translation>只移除条目；文件留在 {folder}。</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>移除 {name}？</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Use {name}</source>
            <translation>使用 {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>移除 {name}</translation>
        </message>
        <message>
            <source>It is in use; use another model first</source>
            <translation>它正在使用；请先使用另一个模型</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>卸载</translation>
        </message>
        <message>
            <source>Cancel loading {name}</source>
            <translation>取消加载 {name}</translation>
        </message>
        <message>
            <source>Unload {name}</source>
            <translation>卸载 {name}</translation>
        </message>
        <message>
            <source>Gives its memory back; the next message loads it again</source>
            <translation>归还其内存；下一条消息会重新加载它</translation>
        </message>
        <message>
            <source>loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>not in memory</source>
            <translation>不在内存中</translation>
        </message>
        <message>
            <source>did not load</source>
            <translation>未能加载</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>使用中</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>image</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>audio</source>
            <translation>音频</translation>
        </message>
        <message>
            <source>film</source>
            <translation>影片</translation>
        </message>
        <message>
            <source>thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Original, 16 bits</source>
            <translation>原版，16 位</translation>
        </message>
        <message>
            <source>Trained for 4 bits (QAT)</source>
            <translation>为 4 位训练 (QAT)</translation>
        </message>
        <message>
            <source>Packed in 4 bits (QAT)</source>
            <translation>以 4 位打包 (QAT)</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>放得下</translation>
        </message>
        <message>
            <source>tight</source>
            <translation>勉强</translation>
        </message>
        <message>
            <source>won't fit</source>
            <translation>放不下</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>per-layer table</source>
            <translation>每层表</translation>
        </message>
        <message>
            <source>eyes and ears</source>
            <translation>视觉与听觉</translation>
        </message>
        <message>
            <source>drafter</source>
            <translation>草稿模型</translation>
        </message>
        <message>
            <source>chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>working space</source>
            <translation>工作空间</translation>
        </message>
        <message>
            <source>16 bits</source>
            <translation>16 位</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 位</translation>
        </message>
        <message>
            <source>4 bits</source>
            <translation>4 位</translation>
        </message>
        <message>
            <source>Runs in {bits}, as it was published.</source>
            <translation>以 {bits} 运行，与发布时相同。</translation>
        </message>
        <message>
            <source>Runs in {bits}: it was trained for them, so nothing is lost.</source>
            <translation>以 {bits} 运行：它为此而训练，因此没有损失。</translation>
        </message>
        <message>
            <source>Runs in {bits}, since 16 bits would need {plain}.</source>
            <translation>以 {bits} 运行，因为 16 位需要 {plain}。</translation>
        </message>
        <message>
            <source>Runs in {bits}, since a processor would read finer numbers too slowly.</source>
            <translation>以 {bits} 运行，因为处理器读取更精细的数字会太慢。</translation>
        </message>
        <message>
            <source>Runs in {bits}, as you chose.</source>
            <translation>以 {bits} 运行，按您的选择。</translation>
        </message>
        <message>
            <source>It is so small that it runs in 32 bits, exactly.</source>
            <translation>它很小，因此以 32 位精确运行。</translation>
        </message>
        <message>
            <source>{size} on disk</source>
            <translation>占用磁盘 {size}</translation>
        </message>
        <message>
            <source>context up to {count} tokens</source>
            <translation>上下文最多 {count} 个词元</translation>
        </message>
        <message>
            <source>speed: not measured here</source>
            <translation>速度：尚未在此测量</translation>
        </message>
        <message>
            <source>{speed} tokens/s measured here</source>
            <translation>在此测得 {speed} 词元/秒</translation>
        </message>
        <message>
            <source>Comes with Tandem, for a first try: it knows little</source>
            <translation>Tandem 自带，供初次尝试：它知道得很少</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>已下载</translation>
        </message>
        <message>
            <source>Imported, used where it lies</source>
            <translation>已导入，在原处使用</translation>
        </message>
        <message>
            <source>From the Hugging Face cache</source>
            <translation>来自 Hugging Face 缓存</translation>
        </message>
        <message>
            <source>no drafter: answers alone, slower</source>
            <translation>没有草稿模型：独自回答，较慢</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>等待轮到它</translation>
        </message>
        <message>
            <source>Asking the server what there is…</source>
            <translation>正在询问服务器有什么…</translation>
        </message>
        <message>
            <source>Checking what is here already: {file}</source>
            <translation>正在检查已有的内容：{file}</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>正在暂停…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Deleting what was fetched…</source>
            <translation>正在删除已获取的内容…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>还需 {time}</translation>
        </message>
        <message>
            <source>The model in {folder} is not there any more, so the small one that comes with Tandem is used; choose another one on the model page (Ctrl+M).</source>
            <translation>{folder} 中的模型已不存在，因此使用 Tandem 自带的小模型；请在模型页面 (Ctrl+M) 选择另一个。</translation>
        </message>
    </context>
    <context>
        <name>MotionFeatures</name>
        <message>
            <source>Reduce &amp;motion</source>
            <translation>减少动态效果(&amp;M)</translation>
        </message>
        <message>
            <source>Reduce &amp;motion (your system asks for it)</source>
            <translation>减少动态效果（系统要求）(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Rename the preset</source>
            <translation>重命名预设</translation>
        </message>
        <message>
            <source>Save as a preset</source>
            <translation>保存为预设</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>预设名称</translation>
        </message>
        <message>
            <source>A name, for example: Letters</source>
            <translation>名称，例如：信件</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Something went wrong inside Tandem ({fault}); your chats are kept, and the log file has the details.</source>
            <translation>Tandem 内部出了问题（{fault}）；您的聊天已保留，详情见日志文件。</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>{setting}: leave it to the model</source>
            <translation>{setting}：交给模型</translation>
        </message>
        <message>
            <source>Leave it to the model</source>
            <translation>交给模型</translation>
        </message>
        <message>
            <source>“{setting}” is a whole number from {low} to {high}, or empty.</source>
            <translation>“{setting}”是 {low} 到 {high} 的整数，或留空。</translation>
        </message>
        <message>
            <source>“{setting}” is a number from {low} to {high}, or empty.</source>
            <translation>“{setting}”是 {low} 到 {high} 的数字，或留空。</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>The data folder {folder} cannot be used ({reason}); choose another one with --data-dir.</source>
            <translation>数据文件夹 {folder} 无法使用（{reason}）；请用 --data-dir 选择另一个。</translation>
        </message>
        <message>
            <source>Tandem is already open with the data folder {folder} but does not answer; end it there, or choose another folder with --data-dir.</source>
            <translation>Tandem 已用数据文件夹 {folder} 打开但没有响应；请结束它，或用 --data-dir 选择另一个文件夹。</translation>
        </message>
    </context>
    <context>
        <name>PageChoice</name>
        <message>
            <source>As pictures</source>
            <translation>作为图片</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>作为文本</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>末页</translation>
        </message>
        <message>
            <source>These pages hold no text; they were scanned.</source>
            <translation>这些页面没有文本；它们是扫描件。</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页</translation>
        </message>
        <message>
            <source>to</source>
            <translation>到</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>共 {count}</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of {name}</source>
            <translation>{name} 的密码</translation>
        </message>
        <message>
            <source>This password does not open it; try again.</source>
            <translation>该密码打不开它；请再试一次。</translation>
        </message>
        <message>
            <source>The document is encrypted. Tandem uses the password once and keeps it nowhere; the chat keeps a copy of the document that is not encrypted any more.</source>
            <translation>该文档已加密。Tandem 只使用一次密码，不会保存在任何地方；对话中会保留一份不再加密的文档副本。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>PrecisionBox</name>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation>自动：{choice}</translation>
        </message>
        <message>
            <source>Numbers that {name} runs in</source>
            <translation>{name} 运行所用的数值</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>自己的设置</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <translation>预设：{name}</translation>
        </message>
        <message>
            <source>Save as a preset…</source>
            <translation>保存为预设…</translation>
        </message>
        <message>
            <source>Change “{name}”</source>
            <translation>更改“{name}”</translation>
        </message>
        <message>
            <source>Save the present settings in it</source>
            <translation>把当前设置保存到其中</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Answer in at most three short sentences. Leave out the rest.</source>
            <translation>最多用三个短句回答。其余的省略。</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of what I write. Keep my words where they are right. Show the corrected text first, then a short list of what you changed.</source>
            <translation>改正我所写内容的拼写和语法。正确之处保留我的用词。先给出改好的文本，再简短列出改动。</translation>
        </message>
        <message>
            <source>Explain step by step, for somebody who is new to this. Use everyday words and one small example. End with a question that checks whether I have understood.</source>
            <translation>为初学者一步一步地解释。使用日常用语和一个小例子。最后提一个问题，检查我是否理解。</translation>
        </message>
        <message>
            <source>Model's own</source>
            <translation>模型自己的</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>精确</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>有创意</translation>
        </message>
        <message>
            <source>Think it through</source>
            <translation>仔细思考</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>简短</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>老师</translation>
        </message>
        <message>
            <source>Proofreader</source>
            <translation>校对</translation>
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>The list of connections cannot be read ({reason}).</source>
            <translation>连接列表无法读取（{reason}）。</translation>
        </message>
        <message>
            <source>The list of connections cannot be cleared ({reason}).</source>
            <translation>连接列表无法清除（{reason}）。</translation>
        </message>
    </context>
    <context>
        <name>PrivacyDialog</name>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source>Offline seal: no network for the engine</source>
            <translation>离线隔离：引擎没有网络</translation>
        </message>
        <message>
            <source>No connection has been made.</source>
            <translation>没有建立过任何连接。</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>清除列表</translation>
        </message>
        <message>
            <source>Connections, the newest first</source>
            <translation>连接，最新的在最前</translation>
        </message>
        <message>
            <source>Tandem sends nothing about you or your use of it to anyone. It connects to the network only when you ask for a download, and every connection is listed here.</source>
            <translation>Tandem 不会向任何人发送关于您或您的使用情况的任何信息。只有在您要求下载时才连接网络，并且每个连接都列在这里。</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>By</source>
            <translation>由</translation>
        </message>
        <message>
            <source>An answer is being written; wait for its end.</source>
            <translation>正在写回答；请等待其结束。</translation>
        </message>
        <message>
            <source>The system itself then refuses the engine every connection, and its name lookups. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>系统本身会拒绝引擎的一切连接和域名查询。模型会重新加载。下载由窗口进行，仍然可用。</translation>
        </message>
        <message>
            <source>The system's sandbox then refuses the engine every connection. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>系统的沙盒会拒绝引擎的一切连接。模型会重新加载。下载由窗口进行，仍然可用。</translation>
        </message>
        <message>
            <source>This system cannot take the network from a single program, so only the engine's Python code is refused; libraries in machine code are not. A firewall rule does more. Downloads are made by the window and still work.</source>
            <translation>此系统无法切断单个程序的网络，因此只拒绝引擎的 Python 代码；机器码库不受限制。防火墙规则更有效。下载由窗口进行，仍然可用。</translation>
        </message>
        <message>
            <source>Looking up a model</source>
            <translation>查询模型</translation>
        </message>
        <message>
            <source>Downloading a model</source>
            <translation>下载模型</translation>
        </message>
        <message>
            <source>Downloading the GPU pack</source>
            <translation>下载 GPU 包</translation>
        </message>
        <message>
            <source>Not announced</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <source>window</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>命令行</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>There is no voice to read with; install one (on Linux the package speech-dispatcher with espeak-ng, elsewhere in the system's language settings) and start Tandem again.</source>
            <translation>没有可用来朗读的语音；请安装一个（在 Linux 上为 speech-dispatcher 与 espeak-ng 软件包，其他系统在语言设置中），然后重新启动 Tandem。</translation>
        </message>
        <message>
            <source>The system's voice failed; check its settings and try again.</source>
            <translation>系统语音出错；请检查其设置后重试。</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>What the model got</source>
            <translation>模型得到的内容</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>This file has not been read by a model yet.</source>
            <translation>此文件尚未被任何模型读取。</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>词元</translation>
        </message>
        <message>
            <source>Detail, at most</source>
            <translation>细节，最多</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>页</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>画面</translation>
        </message>
        <message>
            <source>At seconds</source>
            <translation>所在秒数</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>字符</translation>
        </message>
        <message>
            <source>These are exactly the pixels that reached the model (same SHA-256).</source>
            <translation>这正是到达模型的像素（SHA-256 相同）。</translation>
        </message>
        <message>
            <source>The pixels that reached the model were others: this picture was made anew by a later version of Tandem.</source>
            <translation>到达模型的像素与此不同：这张图片由较新版本的 Tandem 重新生成。</translation>
        </message>
    </context>
    <context>
        <name>RegionShot</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>选择屏幕的一部分</translation>
        </message>
        <message>
            <source>Drag over the part to attach. Enter takes all of it, Esc gives up.</source>
            <translation>拖动选择要附加的部分。Enter 选取全部，Esc 放弃。</translation>
        </message>
    </context>
    <context>
        <name>Replay</name>
        <message>
            <source>accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>the model's own</source>
            <translation>模型自己的</translation>
        </message>
        <message>
            <source>put there by Tandem</source>
            <translation>由 Tandem 放入</translation>
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message>
            <source>Draft replay</source>
            <translation>草稿回放</translation>
        </message>
        <message>
            <source>Close the replay (Esc)</source>
            <translation>关闭回放 (Esc)</translation>
        </message>
        <message>
            <source>The round before (Left)</source>
            <translation>上一轮 (Left)</translation>
        </message>
        <message>
            <source>The next round (Right)</source>
            <translation>下一轮 (Right)</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>轮</translation>
        </message>
        <message>
            <source>Reading how this answer was made…</source>
            <translation>正在读取此回答是如何产生的…</translation>
        </message>
        <message>
            <source>How this answer was made is not known: it is older than the record, or it broke off without an end.</source>
            <translation>不知道此回答是如何产生的：它早于记录功能，或中断而没有结尾。</translation>
        </message>
        <message>
            <source>Stop the check</source>
            <translation>停止检查</translation>
        </message>
        <message>
            <source>Check it is the same</source>
            <translation>检查是否相同</translation>
        </message>
        <message>
            <source>Answers again without the drafter and compares, letter by letter</source>
            <translation>不用草稿模型重新回答，并逐字比较</translation>
        </message>
        <message>
            <source>Round {number} of {total}</source>
            <translation>第 {number} 轮，共 {total} 轮</translation>
        </message>
        <message>
            <source>Tandem ended the thought here.</source>
            <translation>Tandem 在此结束了思考。</translation>
        </message>
        <message>
            <source>Nothing was drafted: the model wrote this token by itself.</source>
            <translation>没有起草：模型自己写了这个词元。</translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed, and the answer ended there.</source>
            <translation>
                <numerusform>草稿模型提出了 %n 个词元；模型同意，回答在此结束。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed with all and added “{own}”.</source>
            <translation>
                <numerusform>草稿模型提出了 %n 个词元；模型全部同意并加上了“{own}”。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model kept {count} and put “{own}” in the place of “{rejected}”.</source>
            <translation>
                <numerusform>草稿模型提出了 %n 个词元；模型保留了 {count} 个，并用“{own}”代替了“{rejected}”。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomController</name>
        <message>
            <source>The model wrote no summary; leave the oldest messages out instead.</source>
            <translation>模型没有写出总结；请改为省略最旧的消息。</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Search all chats (Ctrl+F)</source>
            <translation>搜索所有聊天 (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search all chats</source>
            <translation>搜索所有聊天</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>清除搜索</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>In thoughts too</source>
            <translation>也在思考中搜索</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>搜索结果</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n 条结果</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation>没有找到“{query}”</translation>
        </message>
    </context>
    <context>
        <name>SettingsFeatures</name>
        <message>
            <source>Settings of this chat (Ctrl+,)</source>
            <translation>此聊天的设置 (Ctrl+,)</translation>
        </message>
        <message>
            <source>&amp;Settings of this chat</source>
            <translation>此聊天的设置(&amp;S)</translation>
        </message>
        <message>
            <source>Save as a &amp;preset…</source>
            <translation>保存为预设(&amp;P)…</translation>
        </message>
        <message>
            <source>Use these settings for &amp;new chats</source>
            <translation>将这些设置用于新聊天(&amp;N)</translation>
        </message>
        <message>
            <source>Settings of this chat &amp;back to defaults</source>
            <translation>将此聊天的设置恢复默认(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>设置(&amp;S)</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>自己的设置</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>此聊天的设置</translation>
        </message>
        <message>
            <source>New chats begin with these settings</source>
            <translation>新聊天将以这些设置开始</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>Settings of this chat</source>
            <translation>此聊天的设置</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>先思考再回答</translation>
        </message>
        <message>
            <source>A thought this long could use up the whole answer; allow a longer answer.</source>
            <translation>这么长的思考可能会用完整个回答；请允许更长的回答。</translation>
        </message>
        <message>
            <source>Back to defaults</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <source>Use for new chats</source>
            <translation>用于新聊天</translation>
        </message>
        <message>
            <source>Close the settings of this chat</source>
            <translation>关闭此聊天的设置</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>For example: You are a patient teacher. Answer in short sentences.</source>
            <translation>例如：你是一位耐心的老师。请用短句回答。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>更多设置</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>此聊天</translation>
        </message>
        <message>
            <source>What you change here counts from the next answer on.</source>
            <translation>您在这里的更改从下一个回答起生效。</translation>
        </message>
        <message>
            <source>What the model should keep in mind through the whole chat.</source>
            <translation>模型在整个聊天中应记住的内容。</translation>
        </message>
        <message>
            <source>The instructions are {count} characters too long; shorten them.</source>
            <translation>指示超出 {count} 个字符；请缩短。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New chat</source>
            <translation>新建聊天</translation>
        </message>
        <message>
            <source>Everything runs on this computer</source>
            <translation>一切都在这台电脑上运行</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>对话列表</translation>
        </message>
        <message>
            <source>Hide the list of chats</source>
            <translation>隐藏聊天列表</translation>
        </message>
        <message>
            <source>Hide the list of chats (Ctrl+B)</source>
            <translation>隐藏聊天列表 (Ctrl+B)</translation>
        </message>
        <message>
            <source>New chat (Ctrl+N)</source>
            <translation>新建聊天 (Ctrl+N)</translation>
        </message>
        <message>
            <source>Opens the privacy page</source>
            <translation>打开隐私页面</translation>
        </message>
        <message>
            <source>Sealed: the engine has no network</source>
            <translation>已隔离：引擎没有网络</translation>
        </message>
    </context>
    <context>
        <name>SpeedFeatures</name>
        <message>
            <source>&amp;Drafts</source>
            <translation>草稿(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Opens the model page</source>
            <translation>打开模型页面</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>正在加载模型</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel loading the model</source>
            <translation>取消加载模型</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>模型 (Ctrl+M)</translation>
        </message>
        <message>
            <source>Drafter: Off · memory ran out</source>
            <translation>草稿模型：关 · 内存不足</translation>
        </message>
        <message>
            <source>Drafter: Off · no model is loaded</source>
            <translation>草稿模型：关 · 没有加载模型</translation>
        </message>
        <message>
            <source>Drafter: Off · the model is not loaded yet</source>
            <translation>草稿模型：关 · 模型尚未加载</translation>
        </message>
        <message>
            <source>The replay of an answer shows what was drafted (Ctrl+D)</source>
            <translation>回答的回放会显示起草的内容 (Ctrl+D)</translation>
        </message>
        <message numerus="yes">
            <source>Drafts %n token(s) per round</source>
            <translation>
                <numerusform>每轮起草 %n 个词元</numerusform>
            </translation>
        </message>
        <message>
            <source>Right at depth 1, 2, …: {shares}</source>
            <translation>在深度 1、2、… 的正确率：{shares}</translation>
        </message>
        <message>
            <source>Plain, timed here: {speed} tokens/s</source>
            <translation>普通速度，在此测得：{speed} 词元/秒</translation>
        </message>
        <message>
            <source>Starting the engine…</source>
            <translation>正在启动引擎…</translation>
        </message>
        <message>
            <source>Loading the model: {step}</source>
            <translation>正在加载模型：{step}</translation>
        </message>
        <message>
            <source>No model is loaded</source>
            <translation>没有加载模型</translation>
        </message>
        <message>
            <source>The engine stopped; it starts again with the next message</source>
            <translation>引擎已停止；发送下一条消息时会重新启动</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>{name} is not in memory; the next message loads it</source>
            <translation>{name} 不在内存中；下一条消息会加载它</translation>
        </message>
        <message>
            <source>saving memory</source>
            <translation>节省内存</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Show it a picture</source>
            <translation>给它看一张图片</translation>
        </message>
        <message>
            <source>What is in this picture?</source>
            <translation>这张图片里有什么？</translation>
        </message>
        <message>
            <source>Let it listen</source>
            <translation>让它听一听</translation>
        </message>
        <message>
            <source>What do you hear?</source>
            <translation>你听到了什么？</translation>
        </message>
        <message>
            <source>Play it a film</source>
            <translation>给它放一段影片</translation>
        </message>
        <message>
            <source>What happens in this film?</source>
            <translation>这段影片里发生了什么？</translation>
        </message>
        <message>
            <source>Just talk</source>
            <translation>随便聊聊</translation>
        </message>
        <message>
            <source>Hello! What can you do?</source>
            <translation>你好！你能做什么？</translation>
        </message>
    </context>
    <context>
        <name>Transcriber</name>
        <message>
            <source>The loaded model cannot hear, and there is no small one that can; download Gemma 4 E2B on the model page (Ctrl+M) to dictate.</source>
            <translation>已加载的模型听不了声音，也没有能听的小模型；请在模型页面 (Ctrl+M) 下载 Gemma 4 E2B 来口述。</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
    </context>
    <context>
        <name>TransferController</name>
        <message>
            <source>Exported to {name}, without {number} attached files that are gone.</source>
            <translation>已导出到 {name}，不含 {number} 个已不存在的附件。</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>已导出到 {name}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>&amp;Show Tandem</source>
            <translation>显示 Tandem(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;New chat</source>
            <translation>新建聊天(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>TurnFeatures</name>
        <message>
            <source>&amp;Message</source>
            <translation>消息(&amp;M)</translation>
        </message>
        <message>
            <source>Removed the waiting message</source>
            <translation>已移除等待中的消息</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n message(s)</source>
            <translation>
                <numerusform>已删除 %n 条消息</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VoiceBar</name>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>End the recording and use it</source>
            <translation>结束录音并使用</translation>
        </message>
        <message>
            <source>Discard the recording</source>
            <translation>丢弃录音</translation>
        </message>
        <message>
            <source>Discard the recording (Esc)</source>
            <translation>丢弃录音 (Esc)</translation>
        </message>
        <message>
            <source>Speak; let go when you are done</source>
            <translation>请讲话；讲完后松开</translation>
        </message>
        <message>
            <source>Recording for the model to hear; press Done when you are done</source>
            <translation>正在录音给模型听；讲完后按“完成”</translation>
        </message>
        <message>
            <source>Dictating; ends when you pause</source>
            <translation>正在口述；停顿时结束</translation>
        </message>
        <message>
            <source>Speak now</source>
            <translation>现在请讲话</translation>
        </message>
        <message>
            <source>Looking for speech…</source>
            <translation>正在寻找语音…</translation>
        </message>
        <message>
            <source>Writing down what you said…</source>
            <translation>正在写下您所说的…</translation>
        </message>
        <message>
            <source>Writing down part {piece} of {total}…</source>
            <translation>正在写下第 {piece} 部分，共 {total} 部分…</translation>
        </message>
    </context>
    <context>
        <name>VoiceButtons</name>
        <message>
            <source>Dictate</source>
            <translation>口述</translation>
        </message>
        <message>
            <source>Dictate: what you say becomes text here. Click, or hold while you speak (Ctrl+Shift+M, or hold F8). Right-click to choose the microphone.</source>
            <translation>口述：您说的话会变成这里的文本。单击，或按住说话（Ctrl+Shift+M，或按住 F8）。右击选择麦克风。</translation>
        </message>
        <message>
            <source>Let it hear</source>
            <translation>让它听</translation>
        </message>
        <message>
            <source>Let it hear: the recording itself goes to the model (Ctrl+Shift+H). Right-click to choose the microphone.</source>
            <translation>让它听：录音本身会交给模型 (Ctrl+Shift+H)。右击选择麦克风。</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>系统的选择</translation>
        </message>
        <message>
            <source>No microphone was found</source>
            <translation>没有找到麦克风</translation>
        </message>
    </context>
    <context>
        <name>VoiceController</name>
        <message>
            <source>{model} cannot hear; dictate the words instead, or choose a model that can hear on the model page (Ctrl+M).</source>
            <translation>{model} 听不了声音；请改为口述文字，或在模型页面 (Ctrl+M) 选择能听的模型。</translation>
        </message>
        <message>
            <source>The microphone went away during the recording; what was heard until then is used. Plug it in again or choose another one.</source>
            <translation>录音过程中麦克风消失了；在那之前听到的内容会被使用。请重新插入它或选择另一个。</translation>
        </message>
        <message>
            <source>A recording lasts at most 5 minutes; it was ended.</source>
            <translation>一次录音最多 5 分钟；录音已结束。</translation>
        </message>
        <message>
            <source>The microphone gave nothing but silence; it may be muted, or the system does not let Tandem use it.</source>
            <translation>麦克风只传来静音；它可能被静音，或系统不允许 Tandem 使用它。</translation>
        </message>
        <message>
            <source>Recording {number}</source>
            <translation>录音 {number}</translation>
        </message>
        <message>
            <source>Nobody spoke, so there is nothing to use.</source>
            <translation>没有人讲话，因此没有可用的内容。</translation>
        </message>
        <message>
            <source>Nothing was understood; try again closer by.</source>
            <translation>什么也没听懂；请靠近一些再试。</translation>
        </message>
        <message>
            <source>written down when the answer has ended</source>
            <translation>回答结束后写下来</translation>
        </message>
        <message>
            <source>by the bundled model, which knows only a few phrases and digits</source>
            <translation>由自带的模型写下，它只认识几个短语和数字</translation>
        </message>
    </context>
    <context>
        <name>VoiceFeatures</name>
        <message>
            <source>&amp;Dictate</source>
            <translation>口述(&amp;D)</translation>
        </message>
        <message>
            <source>Let it &amp;hear</source>
            <translation>让它听(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Read the last answer aloud</source>
            <translation>朗读最后的回答(&amp;R)</translation>
        </message>
        <message>
            <source>Read answers aloud while they &amp;arrive</source>
            <translation>回答到来时即朗读(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Voice</source>
            <translation>语音(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Get a bigger model</source>
            <translation>获取更大的模型</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>模型 (Ctrl+M)</translation>
        </message>
        <message>
            <source>Welcome to Tandem</source>
            <translation>欢迎使用 Tandem</translation>
        </message>
        <message>
            <source>What shall we look at?</source>
            <translation>我们来看点什么？</translation>
        </message>
        <message>
            <source>A private assistant that reads, sees and listens. Choose something to try, or just begin to write.</source>
            <translation>会读、会看、会听的私人助手。选一样来试试，或直接开始写。</translation>
        </message>
        <message>
            <source>Everything runs on this computer. What you write and attach stays in your own data folder.</source>
            <translation>一切都在这台电脑上运行。您写下和附加的内容都留在您自己的数据文件夹里。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Chats and files are kept in {folder}.</source>
            <translation>没有任何内容离开这台电脑。聊天和文件保存在 {folder}。</translation>
        </message>
        <message>
            <source>{model} answers, on the {device} of this computer.</source>
            <translation>由 {model} 在这台电脑的 {device} 上回答。</translation>
        </message>
        <message>
            <source>It is a very small model for trying things out and knows little. For real work, get a bigger one; it runs here too.</source>
            <translation>这是一个用于试用的很小的模型，知道得很少。要真正使用，请获取更大的模型；它也在这里运行。</translation>
        </message>
        <message>
            <source>F1 shows all keys, Ctrl+K finds every command.</source>
            <translation>F1 显示所有按键，Ctrl+K 可找到每个命令。</translation>
        </message>
    </context>
</TS>
