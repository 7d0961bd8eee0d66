<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>(not installed)</source>
            <translation>（未インストール）</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tandem</source>
            <translation>Tandem について</translation>
        </message>
        <message>
            <source>Tandem {version}</source>
            <translation>Tandem {version}</translation>
        </message>
        <message>
            <source>A chat with Gemma 4 on your own computer. A small drafter proposes the next few tokens, the model itself checks them in one pass and keeps those it agrees with.</source>
            <translation>あなた自身のコンピューターで動く Gemma 4 とのチャットです。小さなドラフターが次の数トークンを提案し、モデル自身が一度にそれを検査して、同意したものだけを残します。</translation>
        </message>
        <message>
            <source>What you write and attach stays in your data folder. Answers can be wrong, and the small model that comes with Tandem knows very little: check what matters.</source>
            <translation>書いたものや添付したものは、あなたのデータフォルダーに残ります。回答は間違うことがあり、Tandem 付属の小さなモデルはわずかしか知りません。大事なことは確かめてください。</translation>
        </message>
        <message>
            <source>Loaded now: {model}</source>
            <translation>現在読み込まれているモデル: {model}</translation>
        </message>
        <message>
            <source>No model is loaded now.</source>
            <translation>現在モデルは読み込まれていません。</translation>
        </message>
        <message>
            <source>Licence: Apache 2.0. Qt is used under the LGPL, version 3.</source>
            <translation>ライセンス: Apache 2.0。Qt は LGPL バージョン 3 のもとで使用しています。</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>ライセンス…</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Tandem ended during an answer the last time; what had arrived was kept.</source>
            <translation>前回 Tandem は回答の途中で終了しました。届いていた分は保存されています。</translation>
        </message>
        <message>
            <source>The settings could not be saved to {path} ({reason}).</source>
            <translation>設定を {path} に保存できませんでした（{reason}）。</translation>
        </message>
    </context>
    <context>
        <name>AttachmentController</name>
        <message>
            <source>{model} cannot see pictures; remove {name} or choose a model that can.</source>
            <translation>{model} は画像を見られません。{name} を外すか、見られるモデルを選んでください。</translation>
        </message>
        <message>
            <source>{model} cannot hear; remove {name} or choose a model that can.</source>
            <translation>{model} は聞けません。{name} を外すか、聞けるモデルを選んでください。</translation>
        </message>
        <message>
            <source>{model} cannot watch films; remove {name} or choose a model that can.</source>
            <translation>{model} は動画を見られません。{name} を外すか、見られるモデルを選んでください。</translation>
        </message>
        <message>
            <source>{model} cannot see pages; send the text of {name} or choose a model that can.</source>
            <translation>{model} はページを見られません。{name} の文字を送るか、見られるモデルを選んでください。</translation>
        </message>
        <message>
            <source>Pasted picture.png</source>
            <translation>貼り付けた画像.png</translation>
        </message>
        <message>
            <source>Tandem does not fetch anything from the internet, so {link} was not attached; save it to a file, or copy the picture itself and paste it.</source>
            <translation>Tandem はインターネットから何も取得しないため、{link} は添付されませんでした。ファイルに保存するか、画像そのものをコピーして貼り付けてください。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the folder {folder} cannot be attached.</source>
            <translation>
                <numerusform>フォルダー {folder} の %n 個のファイルは添付できません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for its password</source>
            <translation>パスワードを待っています</translation>
        </message>
        <message>
            <source>{name} lasts {length}, but at most {limit} minutes can be heard; cut it into shorter pieces.</source>
            <translation>{name} は {length} ありますが、聞けるのは最大 {limit} 分です。短く分けてください。</translation>
        </message>
        <message>
            <source>Converting the sound, {percent} %</source>
            <translation>音声を変換中、{percent} %</translation>
        </message>
        <message>
            <source>The picture in the clipboard cannot be used.</source>
            <translation>クリップボードの画像は使えません。</translation>
        </message>
    </context>
    <context>
        <name>AttachmentDialog</name>
        <message>
            <source>Show the animation as a film</source>
            <translation>アニメーションを動画として見せる</translation>
        </message>
        <message>
            <source>Detail: tokens for each picture</source>
            <translation>細かさ: 画像ごとのトークン数</translation>
        </message>
        <message>
            <source>The model gets the text of these pages, not this picture.</source>
            <translation>モデルが受け取るのはこの画像ではなく、ページの文字です。</translation>
        </message>
        <message>
            <source>The model gets frames of the animation; this is the first.</source>
            <translation>モデルはアニメーションのフレームを受け取ります。これは最初のものです。</translation>
        </message>
        <message>
            <source>Page {page} exactly as the model gets it: {size}, {cost}. In all {whole}.</source>
            <translation>モデルが受け取るとおりの {page} ページ: {size}、{cost}。全体で {whole}。</translation>
        </message>
        <message>
            <source>Exactly as the model gets it: {size}, {cost}</source>
            <translation>モデルが受け取るとおり: {size}、{cost}</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>An answer is still being written; stop it, then restore the backup.</source>
            <translation>回答がまだ書かれています。停止してから、バックアップを復元してください。</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Tandem copies the history once a day, checks the copy, and keeps the last seven.</source>
            <translation>Tandem は一日に一度履歴をコピーして検査し、直近の七つを保持します。</translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>バックアップ（新しい順）</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <source>Go back to this one</source>
            <translation>これに戻す</translation>
        </message>
        <message>
            <source>before going back</source>
            <translation>復元前</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>バックアップはまだありません。「今すぐバックアップ」で作成します。</translation>
        </message>
        <message>
            <source>In this backup: {content}</source>
            <translation>このバックアップ: {content}</translation>
        </message>
        <message>
            <source>Now: {content}</source>
            <translation>現在: {content}</translation>
        </message>
        <message>
            <source>Would come back:</source>
            <translation>戻ってくるもの:</translation>
        </message>
        <message>
            <source>Would go:</source>
            <translation>なくなるもの:</translation>
        </message>
        <message>
            <source>Would be as they were then:</source>
            <translation>当時の状態に戻るもの:</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>何も変わりません。</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) were deleted for ever.</source>
            <translation>
                <numerusform>そのうち %n 個のファイルは完全に削除されています。</numerusform>
            </translation>
        </message>
        <message>
            <source>What is here now is backed up first.</source>
            <translation>現在の内容は先にバックアップされます。</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>チャット %n 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>メッセージ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>the last from {day}</source>
            <translation>最後は {day}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>無題</translation>
        </message>
        <message numerus="yes">
            <source>– and %n more</source>
            <translation>
                <numerusform>– ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings and try again.</source>
            <translation>システムが Tandem にカメラの使用を許していません。プライバシー設定で許可して再試行してください。</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a film from a file.</source>
            <translation>カメラが見つかりません。接続するか、動画のファイルを添付してください。</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>カメラを使えません（{reason}）。使用中の他のプログラムを閉じてください。</translation>
        </message>
    </context>
    <context>
        <name>CameraDialog</name>
        <message>
            <source>Photo by camera</source>
            <translation>カメラで写真を撮る</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>カメラを待っています…</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>写真を撮る</translation>
        </message>
    </context>
    <context>
        <name>CameraPane</name>
        <message>
            <source>Camera</source>
            <translation>カメラ</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>今、何が起きましたか？</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>カメラが見ているもの</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>How many of the last seconds are sent</source>
            <translation>直近の何秒を送るか</translation>
        </message>
        <message>
            <source>Send the last seconds and ask about them</source>
            <translation>直近の数秒を送って質問する</translation>
        </message>
        <message>
            <source>Switch the camera off</source>
            <translation>カメラを切る</translation>
        </message>
        <message>
            <source>Switch the camera off (Esc)</source>
            <translation>カメラを切る (Esc)</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>直近</translation>
        </message>
        <message>
            <source>Pictures stay in memory and are forgotten; only what you ask about is kept.</source>
            <translation>映像はメモリーにとどまり忘れられます。質問した分だけが保存されます。</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>カメラを待っています…</translation>
        </message>
    </context>
    <context>
        <name>CameraWatch</name>
        <message>
            <source>The camera has not seen anything yet; wait a moment.</source>
            <translation>カメラはまだ何も見ていません。少しお待ちください。</translation>
        </message>
        <message>
            <source>Camera {number}.mp4</source>
            <translation>カメラ {number}.mp4</translation>
        </message>
    </context>
    <context>
        <name>CaptureFeatures</name>
        <message>
            <source>Attach a f&amp;older…</source>
            <translation>フォルダーを添付(&amp;O)…</translation>
        </message>
        <message>
            <source>A part of the &amp;screen…</source>
            <translation>画面の一部(&amp;S)…</translation>
        </message>
        <message>
            <source>A &amp;photo by camera…</source>
            <translation>カメラで写真(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation>添付(&amp;A)</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>フォルダーを添付</translation>
        </message>
        <message>
            <source>On Wayland only the desktop itself may take pictures of the screen; use its own tool (often the Print key), then paste the picture here.</source>
            <translation>Wayland では画面を撮れるのはデスクトップ自身だけです。その道具（多くは Print キー）で撮り、ここに貼り付けてください。</translation>
        </message>
        <message>
            <source>The system did not let Tandem take a picture of the screen; allow it in the privacy settings, or paste a picture from another tool.</source>
            <translation>システムが Tandem に画面の撮影を許していません。プライバシー設定で許可するか、別の道具の画像を貼り付けてください。</translation>
        </message>
        <message>
            <source>Picture of the screen.png</source>
            <translation>画面の画像.png</translation>
        </message>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings, or attach a photo from a file.</source>
            <translation>システムが Tandem にカメラの使用を許していません。プライバシー設定で許可するか、写真のファイルを添付してください。</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a photo from a file.</source>
            <translation>カメラが見つかりません。接続するか、写真のファイルを添付してください。</translation>
        </message>
        <message>
            <source>Photo.png</source>
            <translation>写真.png</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>カメラを使えません（{reason}）。使用中の他のプログラムを閉じてください。</translation>
        </message>
    </context>
    <context>
        <name>CareFeatures</name>
        <message>
            <source>&amp;Privacy…</source>
            <translation>プライバシー(&amp;P)…</translation>
        </message>
        <message>
            <source>Self-&amp;test…</source>
            <translation>自己診断(&amp;T)…</translation>
        </message>
    </context>
    <context>
        <name>ChatDelegate</name>
        <message>
            <source>Untitled</source>
            <translation>無題</translation>
        </message>
    </context>
    <context>
        <name>ChatListModel</name>
        <message>
            <source>Pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>Heading: {title}</source>
            <translation>見出し: {title}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>開いています</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>閉じています</translation>
        </message>
        <message>
            <source>Folder {title}, {state}, chats: {count}</source>
            <translation>フォルダー {title}、{state}、チャット: {count}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>無題</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <source>being answered</source>
            <translation>回答中</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>ピン留めする</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>フォルダーへ移動</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>新しいフォルダー…</translation>
        </message>
        <message>
            <source>Out of the folder</source>
            <translation>フォルダーから出す</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Markdown…</source>
            <translation>Markdown…</translation>
        </message>
        <message>
            <source>Web page (HTML)…</source>
            <translation>ウェブページ (HTML)…</translation>
        </message>
        <message>
            <source>JSON, complete…</source>
            <translation>JSON（完全）…</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Show the list of chats</source>
            <translation>チャットの一覧を表示</translation>
        </message>
        <message>
            <source>Show the list of chats (Ctrl+B)</source>
            <translation>チャットの一覧を表示 (Ctrl+B)</translation>
        </message>
        <message>
            <source>Jump to the end</source>
            <translation>末尾へ移動</translation>
        </message>
        <message>
            <source>Jump to the end (Ctrl+End)</source>
            <translation>末尾へ移動 (Ctrl+End)</translation>
        </message>
    </context>
    <context>
        <name>ChatSettings</name>
        <message>
            <source>Auto</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Longest thought</source>
            <translation>思考の最大長</translation>
        </message>
        <message>
            <source>In tokens, about ¾ of a word each. Then it answers.</source>
            <translation>トークン単位（1 トークンは英単語の約 ¾）。その後で回答します。</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>Creativity</source>
            <translation>創造性</translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; more is more surprising.</source>
            <translation>0 は常に最もありそうな語を選びます。大きいほど意外になります。</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>回答の最大長</translation>
        </message>
        <message>
            <source>In tokens, thoughts included. “Continue” goes on after it.</source>
            <translation>トークン単位、思考を含みます。「続ける」でその先を書きます。</translation>
        </message>
        <message>
            <source>Likeliest share</source>
            <translation>候補の割合</translation>
        </message>
        <message>
            <source>Choose only among the likeliest words that together make up this share (top-p).</source>
            <translation>合計でこの割合になる、最もありそうな語の中からだけ選びます (top-p)。</translation>
        </message>
        <message>
            <source>Number of candidates</source>
            <translation>候補の数</translation>
        </message>
        <message>
            <source>Choose only among so many of the likeliest words (top-k).</source>
            <translation>最もありそうな語のうち、この数の中からだけ選びます (top-k)。</translation>
        </message>
        <message>
            <source>Less repetition</source>
            <translation>繰り返しを減らす</translation>
        </message>
        <message>
            <source>Above 1, words that were used already become less likely.</source>
            <translation>1 より大きいと、すでに使われた語が選ばれにくくなります。</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>With a fixed number, the same question gets the same answer.</source>
            <translation>数を固定すると、同じ質問に同じ回答が返ります。</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>ランダム</translation>
        </message>
    </context>
    <context>
        <name>ChatSettingsController</name>
        <message>
            <source>Now answering: {name}</source>
            <translation>現在回答しているのは: {name}</translation>
        </message>
        <message>
            <source>Back to the model's own settings</source>
            <translation>モデル本来の設定に戻す</translation>
        </message>
    </context>
    <context>
        <name>CheckController</name>
        <message>
            <source>Reading the conversation…</source>
            <translation>会話を読んでいます…</translation>
        </message>
        <message>
            <source>An answer is streaming; check when it has ended.</source>
            <translation>回答中です。終わってから確かめてください。</translation>
        </message>
        <message>
            <source>No model is loaded; load the one that gave this answer.</source>
            <translation>モデルが読み込まれていません。この回答をしたものを読み込んでください。</translation>
        </message>
        <message>
            <source>This answer was given by {model}; load it to check.</source>
            <translation>この回答は {model} によるものです。確かめるには読み込んでください。</translation>
        </message>
        <message>
            <source>an unknown model</source>
            <translation>不明なモデル</translation>
        </message>
        <message>
            <source>This model has no drafter: there is nothing to compare.</source>
            <translation>このモデルにはドラフターがなく、比べるものがありません。</translation>
        </message>
        <message>
            <source>The conversation before this answer, or its instructions, have changed since; there is nothing to compare.</source>
            <translation>この回答より前の会話か指示がその後変わったため、比べるものがありません。</translation>
        </message>
        <message>
            <source>Answering again without the drafter: {done} of {total} tokens</source>
            <translation>ドラフターなしでもう一度回答中: {total} 中 {done} トークン</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>確認を停止しました。</translation>
        </message>
        <message>
            <source>Identical: without the drafter every character is the same.</source>
            <translation>同一: ドラフターなしでも一文字残らず同じです。</translation>
        </message>
        <message>
            <source>Rounding can differ between reading one token and several; where two tokens are almost equally likely, that can decide.</source>
            <translation>一つずつ読むのとまとめて読むのとで丸めが違うことがあり、二つのトークンがほぼ同じ確からしさのとき結果を分けることがあります。</translation>
        </message>
        <message>
            <source>character {number} of the thoughts</source>
            <translation>思考の {number} 文字目</translation>
        </message>
        <message>
            <source>character {number}</source>
            <translation>{number} 文字目</translation>
        </message>
        <message>
            <source>(the end)</source>
            <translation>（終わり）</translation>
        </message>
        <message>
            <source>Different from {place} on: “{kept}”, without the drafter “{other}”.</source>
            <translation>{place}から違います:「{kept}」、ドラフターなしでは「{other}」。</translation>
        </message>
        <message>
            <source>Both times the likeliest token was taken.</source>
            <translation>どちらも最もありそうなトークンを選びました。</translation>
        </message>
        <message>
            <source>Sampling drew from the same seed ({seed}): chance belongs to the place in the text, so a sampled answer must be the same too.</source>
            <translation>同じシード（{seed}）から抽選しました。偶然は文中の位置に属するため、抽選した回答も同じでなければなりません。</translation>
        </message>
        <message>
            <source>{fast} tokens/s with the drafter, {slow} without it just now.</source>
            <translation>ドラフターありで {fast} トークン/秒、今回なしで {slow}。</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>送信できません</translation>
        </message>
        <message>
            <source>Enter opens it, Ctrl and an arrow key moves it, Delete removes it</source>
            <translation>Enter で開き、Ctrl と矢印キーで動かし、Delete で外します</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} を外す</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>外す</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>コマンド</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>何をしますか？</translation>
        </message>
        <message>
            <source>Search for a command</source>
            <translation>コマンドを検索</translation>
        </message>
        <message>
            <source>No command is called so</source>
            <translation>その名前のコマンドはありません</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel editing (Esc)</source>
            <translation>編集をやめる (Esc)</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>待機中のメッセージを取り消す</translation>
        </message>
        <message>
            <source>Edit the waiting message (Ctrl+Shift+E)</source>
            <translation>待機中のメッセージを編集 (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>Think</source>
            <translation>考える</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>今すぐ回答</translation>
        </message>
        <message>
            <source>Ask anything, or drop a picture, sound, film or PDF</source>
            <translation>何でも聞くか、画像・音声・動画・PDF をここへ</translation>
        </message>
        <message>
            <source>Your message</source>
            <translation>あなたのメッセージ</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film</source>
            <translation>画像・音声・動画を添付</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film (Ctrl+O)</source>
            <translation>画像・音声・動画を添付 (Ctrl+O)</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>回答の前に考える</translation>
        </message>
        <message>
            <source>Let the model think before it answers: slower, often better (Ctrl+T)</source>
            <translation>回答の前にモデルに考えさせます。遅くなりますが、多くの場合良くなります (Ctrl+T)</translation>
        </message>
        <message>
            <source>End the thought and begin the answer (Ctrl+Shift+T)</source>
            <translation>思考を終えて回答を始める (Ctrl+Shift+T)</translation>
        </message>
        <message>
            <source>Editing a sent message; the earlier wording stays</source>
            <translation>送信済みのメッセージを編集中です。元の文は残ります</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>回答を停止</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <source>Sent next: {text}</source>
            <translation>次に送信: {text}</translation>
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Choose automatically</source>
            <translation>自動で選ぶ</translation>
        </message>
        <message>
            <source>Detail in tokens</source>
            <translation>細かさ（トークン）</translation>
        </message>
        <message>
            <source>More for documents and small print, the model's own choice otherwise</source>
            <translation>文書や小さな文字には多く、それ以外はモデルの選択</translation>
        </message>
        <message>
            <source>How closely a picture can be looked at is known when a model is loaded.</source>
            <translation>画像をどれだけ細かく見られるかは、モデルを読み込むと分かります。</translation>
        </message>
        <message>
            <source>{model} looks at every picture with at most {tokens} tokens. Larger models offer up to 1120, for documents and small print.</source>
            <translation>{model} は画像を最大 {tokens} トークンで見ます。大きなモデルは文書や小さな文字のために 1120 まで使えます。</translation>
        </message>
        <message>
            <source>{model} looks at a picture with at most {tokens} tokens.</source>
            <translation>{model} は画像を最大 {tokens} トークンで見ます。</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>The self-test ended without a report; start it again, and look into the log file if it happens twice.</source>
            <translation>自己診断が報告なしに終わりました。もう一度始め、再び起きたらログファイルを見てください。</translation>
        </message>
        <message>
            <source>✗ {device}: {problem}</source>
            <translation>✗ {device}: {problem}</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{total} のうち {free} 空き</translation>
        </message>
        <message>
            <source>{number} ms per pass</source>
            <translation>一回 {number} ミリ秒</translation>
        </message>
        <message>
            <source>{number} tokens/s with the tiny model</source>
            <translation>極小モデルで {number} トークン/秒</translation>
        </message>
        <message>
            <source>The installed versions work together</source>
            <translation>インストールされた版は一緒に動きます</translation>
        </message>
        <message>
            <source>Drawings are rendered with their letters</source>
            <translation>図は文字も含めて描画されます</translation>
        </message>
        <message>
            <source>The model that comes with Tandem is there</source>
            <translation>Tandem 付属のモデルがあります</translation>
        </message>
        <message>
            <source>The data folder can be written</source>
            <translation>データフォルダーに書き込めます</translation>
        </message>
        <message>
            <source>The microphone may be used</source>
            <translation>マイクを使用できます</translation>
        </message>
        <message>
            <source>The camera may be used</source>
            <translation>カメラを使用できます</translation>
        </message>
        <message>
            <source>allow it in the settings of the system</source>
            <translation>システムの設定で許可してください</translation>
        </message>
        <message>
            <source>the system asks at the first use</source>
            <translation>初めて使うときにシステムが確認します</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Self-test</source>
            <translation>自己診断</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>もう一度診断</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>報告をコピー</translation>
        </message>
        <message>
            <source>A tiny model is decoded on every device, with and without its drafter; both must give the same text. The report names no user, computer or folder.</source>
            <translation>極小モデルを各デバイスで、ドラフターありとなしで動かします。両方とも同じ文にならなければなりません。報告には利用者名、コンピューター名、フォルダー名は含まれません。</translation>
        </message>
        <message>
            <source>The self-test is running</source>
            <translation>自己診断を実行中です</translation>
        </message>
        <message>
            <source>Report to copy</source>
            <translation>コピーできる報告</translation>
        </message>
        <message>
            <source>Comparing the installed versions…</source>
            <translation>インストールされた版を比べています…</translation>
        </message>
        <message>
            <source>Starting PyTorch…</source>
            <translation>PyTorch を起動しています…</translation>
        </message>
        <message>
            <source>Trying {device}…</source>
            <translation>{device} を試しています…</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>開始しています…</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>すべて動作しています。</translation>
        </message>
        <message>
            <source>Something does not work; see below.</source>
            <translation>動作しないものがあります。下をご覧ください。</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>DownloadController</name>
        <message>
            <source>{what}: {cause}; attempt {number} of {most} in {wait}</source>
            <translation>{what}: {cause}。{wait} 後に {most} 回中 {number} 回目を試します</translation>
        </message>
    </context>
    <context>
        <name>DownloadPanel</name>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Download of {name}</source>
            <translation>{name} のダウンロード</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Pause the download of {name}</source>
            <translation>{name} のダウンロードを一時停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Try the download of {name} again</source>
            <translation>{name} のダウンロードを再試行</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Go on with the download of {name}</source>
            <translation>{name} のダウンロードを再開</translation>
        </message>
        <message>
            <source>Cancel the download of {name}</source>
            <translation>{name} のダウンロードを取り消す</translation>
        </message>
    </context>
    <context>
        <name>DraftMenu</name>
        <message>
            <source>&amp;Tint accepted drafts</source>
            <translation>採用された下書きに色を付ける(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Replay the drafts of the last answer</source>
            <translation>最後の回答の下書きを再生(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Check the last answer without the drafter</source>
            <translation>最後の回答をドラフターなしで確認(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A folder needs a name; type one or two words.</source>
            <translation>フォルダーには名前が必要です。一、二語で入力してください。</translation>
        </message>
        <message>
            <source>A mixture of experts: knows much, reads only a seventh of itself for each word.</source>
            <translation>エキスパートの混合: 多くを知り、一語ごとに自身の七分の一だけを読みます。</translation>
        </message>
        <message>
            <source>A model named “{wanted}” exists; give another name with --name.</source>
            <translation>「{wanted}」という名前のモデルはすでにあります。--name で別の名前を指定してください。</translation>
        </message>
        <message>
            <source>A picture of the camera is damaged; try again.</source>
            <translation>カメラの画像が壊れています。もう一度お試しください。</translation>
        </message>
        <message>
            <source>A preset needs a name; type one or two words.</source>
            <translation>プリセットには名前が必要です。一、二語で入力してください。</translation>
        </message>
        <message>
            <source>A system message can hold only text; attach media to a user message.</source>
            <translation>システムメッセージに入れられるのはテキストだけです。メディアはユーザーのメッセージに添付してください。</translation>
        </message>
        <message>
            <source>A tool message answers no call; put it right after the assistant message whose tool_calls it answers.</source>
            <translation>ツールのメッセージに対応する呼び出しがありません。応答する tool_calls を含むアシスタントのメッセージの直後に置いてください。</translation>
        </message>
        <message>
            <source>Apple GPU (shared memory)</source>
            <translation>Apple GPU（共有メモリ）</translation>
        </message>
        <message>
            <source>Apple's GPU computes in bfloat16.</source>
            <translation>Apple の GPU は bfloat16 で計算します。</translation>
        </message>
        <message>
            <source>Checking the model's files</source>
            <translation>モデルのファイルを検査しています</translation>
        </message>
        <message>
            <source>Clearer answers than E2B at twice the work per word; still fine on a laptop.</source>
            <translation>一語あたり二倍の計算で、E2B より明快な回答。ノートパソコンでも使えます。</translation>
        </message>
        <message>
            <source>Drafting is off: it would run at about {gain} times plain speed here.</source>
            <translation>下書きはオフです: ここでは通常の約 {gain} 倍の速さになります。</translation>
        </message>
        <message>
            <source>Drafting {length} tokens per round: about {gain} times plain speed.</source>
            <translation>一巡につき {length} トークンを下書き: 通常の約 {gain} 倍の速さ。</translation>
        </message>
        <message>
            <source>Drawings are rendered without their letters; install ziafont again, which brings a font.</source>
            <translation>図が文字なしで描画されます。フォントが付属する ziafont を入れ直してください。</translation>
        </message>
        <message>
            <source>Drawings cannot be rendered ({error}); install resvg_py again.</source>
            <translation>図を描画できません（{error}）。resvg_py を入れ直してください。</translation>
        </message>
        <message>
            <source>Hears and sees without separate towers; wants a graphics card with much memory.</source>
            <translation>別の塔なしで聞いて見ます。メモリーの多いグラフィックカードが必要です。</translation>
        </message>
        <message>
            <source>It fits in {precision} with a context of {context} tokens ({need}).</source>
            <translation>{precision}、コンテキスト {context} トークンなら収まります（{need}）。</translation>
        </message>
        <message>
            <source>Loading the drafter</source>
            <translation>ドラフターを読み込んでいます</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>モデルを読み込んでいます</translation>
        </message>
        <message>
            <source>Loading the tokenizer</source>
            <translation>トークナイザーを読み込んでいます</translation>
        </message>
        <message>
            <source>Memory ran out: pictures are looked at in less detail ({budget} tokens each).</source>
            <translation>メモリーが足りなくなりました: 画像をより粗く見ます（1 枚 {budget} トークン）。</translation>
        </message>
        <message>
            <source>Memory ran out: the caches were emptied, and the chat is read again.</source>
            <translation>メモリーが足りなくなりました: キャッシュを空にし、チャットを読み直します。</translation>
        </message>
        <message>
            <source>Memory ran out: the chat is read in smaller pieces.</source>
            <translation>メモリーが足りなくなりました: チャットをより小さく分けて読みます。</translation>
        </message>
        <message>
            <source>Memory ran out: the drafter was unloaded; answers come slower but stay the same.</source>
            <translation>メモリーが足りなくなりました: ドラフターを解放しました。回答は遅くなりますが内容は同じです。</translation>
        </message>
        <message>
            <source>Memory ran out: this answer has room for about {last_room} more tokens.</source>
            <translation>メモリーが足りなくなりました: この回答の余地は約 {last_room} トークンです。</translation>
        </message>
        <message>
            <source>Memory ran out: {moved} layers were moved to main memory; answers come slower.</source>
            <translation>メモリーが足りなくなりました: {moved} 層を主記憶に移しました。回答は遅くなります。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}), and {size} would have to wait in main memory, which has {host} free.</source>
            <translation>{need} 必要です。現在 {total} のうち {free} が空いています（{name}）。さらに {size} をメインメモリに置く必要がありますが、空きは {host} です。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}).</source>
            <translation>{need} 必要です。現在 {total} のうち {free} が空いています（{name}）。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): closing other programs must free {missing}.</source>
            <translation>{need} 必要です。現在 {total} のうち {free} が空いています（{name}）。ほかのプログラムを終了して {missing} を空ける必要があります。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): other programs may have to make room.</source>
            <translation>{need} 必要です。現在 {total} のうち {free} が空いています（{name}）。ほかのプログラムに場所を空けてもらう必要があるかもしれません。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): the experts of {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>{need} 必要です。現在 {total} のうち {free} が空いています（{name}）。{all_layers} 層のうち {layers} 層のエキスパート（{size}）はメインメモリに置かれるため、回答が遅くなります。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): there is not enough memory in this computer.</source>
            <translation>{need} 必要です。現在 {total} のうち {free} が空いています（{name}）。このコンピューターのメモリでは足りません。</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>{need} 必要です。現在 {total} のうち {free} が空いています（{name}）。{all_layers} 層のうち {layers} 層（{size}）はメインメモリに置かれるため、回答が遅くなります。</translation>
        </message>
        <message>
            <source>No GPU was found; bfloat16 halves the bytes read per token.</source>
            <translation>GPU が見つかりません。bfloat16 なら 1 トークンごとに読むバイト数が半分になります。</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>モデルが読み込まれていません。</translation>
        </message>
        <message>
            <source>No model is loaded; choose one first.</source>
            <translation>モデルが読み込まれていません。先に選んでください。</translation>
        </message>
        <message>
            <source>No model of the catalogue fits in the memory that is free now.</source>
            <translation>現在空いているメモリーに収まるモデルはカタログにありません。</translation>
        </message>
        <message>
            <source>Nothing was imported: “{name}” cannot be used because {reason}.</source>
            <translation>何もインポートされませんでした。「{name}」は使えません: {reason}。</translation>
        </message>
        <message>
            <source>Only an answer that has begun can be continued; end the conversation with one.</source>
            <translation>続けられるのは始まった回答だけです。会話の最後を回答にしてください。</translation>
        </message>
        <message>
            <source>PyTorch cannot start ({error}).</source>
            <translation>PyTorch を起動できません（{error}）。</translation>
        </message>
        <message>
            <source>Set by the request.</source>
            <translation>リクエストで指定されています。</translation>
        </message>
        <message>
            <source>Something went wrong inside the engine ({error}); try again, and restart the program if it happens twice.</source>
            <translation>エンジン内部で問題が起きました（{error}）。もう一度試し、再び起きたらプログラムを再起動してください。</translation>
        </message>
        <message>
            <source>Starting PyTorch</source>
            <translation>PyTorch を起動しています</translation>
        </message>
        <message>
            <source>Still measuring.</source>
            <translation>まだ計測中です。</translation>
        </message>
        <message>
            <source>The GPU pack in {folder} could not be removed ({strerror}); close other windows of Tandem and try again.</source>
            <translation>{folder} の GPU パックを削除できませんでした（{strerror}）。Tandem の他のウィンドウを閉じて再試行してください。</translation>
        </message>
        <message>
            <source>The GPU pack needs {disk_reserve_bytes} free at {folder}, where {free} is left: free some space and start it again.</source>
            <translation>GPU パックには {folder} に {disk_reserve_bytes} の空きが必要ですが、残りは {free} です。空きを作ってもう一度始めてください。</translation>
        </message>
        <message>
            <source>The backup in {folder} did not work ({error}); check that the folder can be written and that the disk has room.</source>
            <translation>{folder} でのバックアップに失敗しました（{error}）。フォルダーに書き込めるか、ディスクに空きがあるか確かめてください。</translation>
        </message>
        <message>
            <source>The backup {name} is damaged and was not used; choose another one.</source>
            <translation>バックアップ {name} は壊れているため使われませんでした。別のものを選んでください。</translation>
        </message>
        <message>
            <source>The best answers of the family; for large graphics cards.</source>
            <translation>シリーズで最良の回答。大型のグラフィックカード向け。</translation>
        </message>
        <message>
            <source>The chat history {path} cannot be used ({error}); choose another --data-dir.</source>
            <translation>チャット履歴 {path} は使えません（{error}）。別の --data-dir を選んでください。</translation>
        </message>
        <message>
            <source>The chat history {path} is damaged; move it away to start a new one, or put back one of the .bak files beside it.</source>
            <translation>チャット履歴 {path} は壊れています。移動して新しく始めるか、隣の .bak ファイルのどれかを戻してください。</translation>
        </message>
        <message>
            <source>The chat history {path} is in use by another program; close that one and retry.</source>
            <translation>チャット履歴 {path} は別のプログラムが使用中です。それを閉じて再試行してください。</translation>
        </message>
        <message>
            <source>The chat history {path} was written by a newer version of Tandem; update Tandem, or choose another folder with --data-dir.</source>
            <translation>チャット履歴 {path} は新しい版の Tandem が書いたものです。Tandem を更新するか、--data-dir で別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The conversation has {length} characters, far more than the model's context of {context} tokens holds; shorten the text or start a new chat.</source>
            <translation>会話は {length} 文字で、モデルのコンテキスト {context} トークンを大きく超えます。文を短くするか、新しいチャットを始めてください。</translation>
        </message>
        <message>
            <source>The conversation has {length} tokens and the model's context holds {context}; shorten it by at least {context2} tokens (remove an attachment or old messages, or start a new chat).</source>
            <translation>会話は {length} トークンで、モデルのコンテキストは {context} です。少なくとも {context2} トークン短くしてください（添付や古いメッセージを外すか、新しいチャットを始めます）。</translation>
        </message>
        <message>
            <source>The conversation is empty; give at least one message.</source>
            <translation>会話が空です。メッセージを 1 つ以上指定してください。</translation>
        </message>
        <message>
            <source>The data folder {parent} cannot be used ({strerror}); choose another one with --data-dir.</source>
            <translation>データフォルダー {parent} は使えません（{strerror}）。--data-dir で別のものを選んでください。</translation>
        </message>
        <message>
            <source>The disk is full at {where}: free some space and start the download again; it goes on where it stopped.</source>
            <translation>{where} のディスクがいっぱいです。空きを作ってダウンロードを再開してください。止まった所から続きます。</translation>
        </message>
        <message>
            <source>The disk with the chat history {path} is full; free some space and try again.</source>
            <translation>チャット履歴 {path} のあるディスクがいっぱいです。空きを作って再試行してください。</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}.</source>
            <translation>ダウンロードを続けられません: {cause}。</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}. {way_out}.</source>
            <translation>ダウンロードを続けられません: {cause}。{way_out}。</translation>
        </message>
        <message>
            <source>The drafter belongs to another model: its {what} is {of_drafter}, the target needs {of_target}; take the drafter published with this target.</source>
            <translation>このドラフターは別のモデルのものです。{what} が {of_drafter} ですが、モデルには {of_target} が必要です。このモデルと一緒に公開されたドラフターを使ってください。</translation>
        </message>
        <message>
            <source>The drafter does not fit the model: its {what} is {found}, not {wanted}; use the drafter of the same size.</source>
            <translation>ドラフターがモデルに合いません。{what} が {wanted} ではなく {found} です。同じサイズのドラフターを使ってください。</translation>
        </message>
        <message>
            <source>The drawing {path} is too large or too intricate to be rendered; export it as PNG and attach that.</source>
            <translation>図 {path} は大きすぎるか複雑すぎて描画できません。PNG で書き出して添付してください。</translation>
        </message>
        <message>
            <source>The engine could not be cut off from the network ({strerror}), so it was not started; switch the offline seal off to use it without.</source>
            <translation>エンジンをネットワークから切り離せなかったため（{strerror}）、起動しませんでした。切り離さずに使うには、オフライン封印をオフにしてください。</translation>
        </message>
        <message>
            <source>The engine was cut off from the network and could still make a connection, so it was not started; switch the offline seal off to use it without.</source>
            <translation>エンジンはネットワークから切り離されたのに接続できたため、起動しませんでした。切り離さずに使うには、オフライン封印をオフにしてください。</translation>
        </message>
        <message>
            <source>The export to {target} did not work ({strerror}); check that the folder can be written and that the disk has room.</source>
            <translation>{target} へのエクスポートに失敗しました（{strerror}）。フォルダーに書き込めるか、ディスクに空きがあるか確かめてください。</translation>
        </message>
        <message>
            <source>The file {folder} cannot be used ({error}); download the model again.</source>
            <translation>ファイル {folder} は使えません（{error}）。モデルをダウンロードし直してください。</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; download the model again or choose another folder.</source>
            <translation>ファイル {path} は壊れているか途中で切れています。モデルをダウンロードし直すか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; {again}.</source>
            <translation>ファイル {path} は壊れているか途中で切れています。{again}。</translation>
        </message>
        <message>
            <source>The film {path} cannot be written; check that the disk has room.</source>
            <translation>動画 {path} を書き込めません。ディスクの空き容量を確認してください。</translation>
        </message>
        <message>
            <source>The film {path} has frames of {width} x {height} pixels; make them smaller.</source>
            <translation>動画 {path} のフレームは {width} x {height} ピクセルです。小さくしてください。</translation>
        </message>
        <message>
            <source>The film {path} is damaged, cut off or without frames; convert it to MP4 (H.264).</source>
            <translation>動画 {path} は壊れているか、途中で切れているか、フレームがありません。MP4 (H.264) に変換してください。</translation>
        </message>
        <message>
            <source>The film {path} lasts longer than {max_seconds} minutes; choose the part you want to ask about by its in and out points.</source>
            <translation>動画 {path} は {max_seconds} 分より長いです。質問したい部分を始点と終点で選んでください。</translation>
        </message>
        <message>
            <source>The folder {folder} holds a model of type {get}, not {wanted}; choose another folder.</source>
            <translation>フォルダー {folder} のモデルの種類は {wanted} ではなく {get} です。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The installed PyTorch and transformers cannot decode together ({error}); install the pinned versions, 2.13.0 and 5.22.2.</source>
            <translation>インストールされている PyTorch と transformers は一緒にデコードできません（{error}）。指定のバージョン 2.13.0 と 5.22.2 をインストールしてください。</translation>
        </message>
        <message>
            <source>The installed transformers cannot build a Gemma 4 model with its drafter ({error}); install the pinned version, 5.22.2.</source>
            <translation>インストールされている transformers では Gemma 4 モデルとドラフターを構築できません（{error}）。指定のバージョン 5.22.2 をインストールしてください。</translation>
        </message>
        <message>
            <source>The model folder {folder} does not exist; choose another folder.</source>
            <translation>モデルフォルダー {folder} は存在しません。別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The model folder {folder} has no {name}; {again}.</source>
            <translation>モデルフォルダー {folder} に {name} がありません。{again}。</translation>
        </message>
        <message>
            <source>The model in {folder} cannot be loaded ({error}); download it again or choose another folder.</source>
            <translation>{folder} のモデルを読み込めません（{error}）。ダウンロードし直すか、別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The model in {folder} does not fit its own configuration ({name} has another shape); download it again.</source>
            <translation>{folder} のモデルはそれ自身の構成と合いません（{name} の形が違います）。ダウンロードし直してください。</translation>
        </message>
        <message>
            <source>The model in {folder} is stored in a packed format that Tandem cannot read ({kind}); download the plain, the q4_0-unquantized or the w4a16-ct version.</source>
            <translation>{folder} のモデルは Tandem が読めない圧縮形式で保存されています（{kind}）。通常版、q4_0-unquantized 版、または w4a16-ct 版をダウンロードしてください。</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({name} and perhaps others); download it again.</source>
            <translation>{folder} のモデルに重みが足りません（{name} など）。ダウンロードし直してください。</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({report} and others); download it again.</source>
            <translation>{folder} のモデルに重みが足りません（{report} など）。ダウンロードし直してください。</translation>
        </message>
        <message>
            <source>The model is small: one processor core is fast enough, and exact in float32.</source>
            <translation>小さなモデルです。プロセッサーの 1 コアで十分速く、float32 で正確です。</translation>
        </message>
        <message>
            <source>The model needs {needed} and this computer has {room} ({name}); choose a smaller model.</source>
            <translation>このモデルには {needed} が必要ですが、このコンピューターには {room} しかありません（{name}）。もっと小さいモデルを選んでください。</translation>
        </message>
        <message>
            <source>The model was updated since the last attempt; files that changed are fetched anew.</source>
            <translation>前回の試みの後にモデルが更新されました。変わったファイルは新しく取得します。</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; nothing was removed.</source>
            <translation>モデル「{name}」はこのコンピューターにありません。何も削除されませんでした。</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; {way_out}.</source>
            <translation>モデル「{name}」はこのコンピューターにありません。{way_out}。</translation>
        </message>
        <message>
            <source>The nearest that fits is {name} in {precision} ({need}).</source>
            <translation>収まるもので最も近いのは {precision} の {name} です（{need}）。</translation>
        </message>
        <message>
            <source>The packed weights cannot be kept for the next start ({parent}: {reason}).</source>
            <translation>圧縮した重みを次回の起動用に保存できません（{parent}: {reason}）。</translation>
        </message>
        <message>
            <source>The packed weights were kept from an earlier start.</source>
            <translation>圧縮した重みは以前の起動時に保存されたものです。</translation>
        </message>
        <message>
            <source>The pages of {path} hold no text, they were probably scanned; send them as pictures.</source>
            <translation>{path} のページには文字がありません。おそらくスキャンです。画像として送ってください。</translation>
        </message>
        <message>
            <source>The part from {start_s} s to {end_s} s of a film of {length_s} s is empty; choose other in and out points.</source>
            <translation>{length_s} 秒の動画の {start_s} 秒から {end_s} 秒は空です。別の始点と終点を選んでください。</translation>
        </message>
        <message>
            <source>The password does not open {path}; try it again.</source>
            <translation>このパスワードでは {path} を開けません。もう一度お試しください。</translation>
        </message>
        <message>
            <source>The picture is too narrow to be divided into patches; crop it to a shape less extreme.</source>
            <translation>画像が細すぎて分割できません。極端でない形に切り抜いてください。</translation>
        </message>
        <message>
            <source>The picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>{path} の画像を書けません（{strerror}）。ディスクに空きがあるか確かめてください。</translation>
        </message>
        <message>
            <source>The picture {path} has more than {max_pixels} million pixels; make it smaller first.</source>
            <translation>画像 {path} は {max_pixels} 百万ピクセルを超えています。先に小さくしてください。</translation>
        </message>
        <message>
            <source>The picture {path} is damaged or cut off; open it in another program and save it again.</source>
            <translation>画像 {path} は壊れているか途中で切れています。別のプログラムで開いて保存し直してください。</translation>
        </message>
        <message>
            <source>The preparation of files could not be started; try again.</source>
            <translation>ファイルの準備を始められませんでした。もう一度試してください。</translation>
        </message>
        <message>
            <source>The record of {name} is damaged ({error}); remove the model and add it.</source>
            <translation>{name} の記録が壊れています（{error}）。モデルを外して追加し直してください。</translation>
        </message>
        <message>
            <source>The sampling settings cannot be used: {error}.</source>
            <translation>サンプリングの設定が使えません: {error}。</translation>
        </message>
        <message>
            <source>The small picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>{path} の縮小画像を書けません（{strerror}）。ディスクに空きがあるか確かめてください。</translation>
        </message>
        <message>
            <source>The smallest: for computers without a graphics card.</source>
            <translation>最小のモデル: グラフィックカードのないコンピューター向け。</translation>
        </message>
        <message>
            <source>The sound {path} has {channels} channels at {rate} Hz, which is out of range; convert it to mono at 16000 Hz.</source>
            <translation>音声 {path} は {channels} チャンネル、{rate} Hz で範囲外です。16000 Hz のモノラルに変換してください。</translation>
        </message>
        <message>
            <source>The sound {path} is cut off; copy or record it again.</source>
            <translation>音声 {path} は途中で切れています。コピーし直すか録音し直してください。</translation>
        </message>
        <message>
            <source>The sound {path} is damaged; save it again from its source.</source>
            <translation>音声 {path} は壊れています。元から保存し直してください。</translation>
        </message>
        <message>
            <source>The sound {path} is shorter than {min_seconds} s; record it again.</source>
            <translation>音声 {path} は {min_seconds} 秒より短いです。録音し直してください。</translation>
        </message>
        <message>
            <source>The sound {path} lasts {length}, but at most {max_file_seconds} minutes can be heard; cut it into shorter pieces.</source>
            <translation>音声 {path} は {length} ですが、聞けるのは最大 {max_file_seconds} 分です。短く分けてください。</translation>
        </message>
        <message>
            <source>The text holds half of a character (a lone surrogate), which no model can read; type or copy it again.</source>
            <translation>テキストに文字の半分（単独のサロゲート）が含まれ、どのモデルも読めません。入力またはコピーをし直してください。</translation>
        </message>
        <message>
            <source>The tokenizer has no single token {name}, so it does not belong to a Gemma 4 model; download the model again.</source>
            <translation>トークナイザーに単独のトークン {name} がないため、Gemma 4 モデルのものではありません。モデルをダウンロードし直してください。</translation>
        </message>
        <message>
            <source>The tokenizer or processor files in {folder} cannot be used ({error}); download the model again.</source>
            <translation>{folder} のトークナイザーまたはプロセッサーのファイルは使えません（{error}）。モデルをダウンロードし直してください。</translation>
        </message>
        <message>
            <source>The unlocked copy of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>{path} のロックを外したコピーを書き込めません（{strerror}）。ディスクの空きを確認してください。</translation>
        </message>
        <message>
            <source>The weight {module} is packed in groups that are no multiple of {group}; download another version of the model.</source>
            <translation>重み {module} は {group} の倍数でないグループに圧縮されています。モデルの別のバージョンをダウンロードしてください。</translation>
        </message>
        <message>
            <source>The weights were packed and kept for the next start.</source>
            <translation>重みを圧縮し、次の起動のために保存しました。</translation>
        </message>
        <message>
            <source>The wheel holds a file that would land elsewhere: {name}.</source>
            <translation>パッケージに、別の場所に置かれるファイルが含まれています: {name}。</translation>
        </message>
        <message>
            <source>The {name} stays unused: the installed PyTorch is built for the processor only.</source>
            <translation>{name} は使われません: インストールされた PyTorch はプロセッサー専用です。</translation>
        </message>
        <message>
            <source>The {what} {path} cannot be read ({strerror}); check its permissions.</source>
            <translation>{what} {path} を読めません（{strerror}）。アクセス権を確かめてください。</translation>
        </message>
        <message>
            <source>The {what} {path} does not exist; check the path.</source>
            <translation>{what} {path} がありません。パスを確かめてください。</translation>
        </message>
        <message>
            <source>The {what} {path} has {mebibyte} MiB, more than the {mebibyte2} MiB allowed; use a smaller or shorter version of it.</source>
            <translation>{what} {path} は {mebibyte} MiB で、許される {mebibyte2} MiB を超えています。小さいか短いものを使ってください。</translation>
        </message>
        <message>
            <source>The {what} {path} is empty; save it again.</source>
            <translation>{what} {path} は空です。保存し直してください。</translation>
        </message>
        <message>
            <source>There is already a folder “{name}”; choose another name.</source>
            <translation>フォルダー「{name}」はすでにあります。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>There is already a preset “{cleaned}”; choose another name.</source>
            <translation>プリセット「{cleaned}」はすでにあります。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>There is no chat to import in there; choose {accepted}.</source>
            <translation>インポートできるチャットがありません。{accepted} を選んでください。</translation>
        </message>
        <message>
            <source>There is no drafter, so the model answers alone and slower.</source>
            <translation>ドラフターがないため、モデルだけで、より遅く回答します。</translation>
        </message>
        <message>
            <source>There is no drafter.</source>
            <translation>ドラフターがありません。</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; did you mean {nearest}? “tandem models list” shows all.</source>
            <translation>カタログにモデル「{name}」はありません。{nearest} のことですか？「tandem models list」ですべて表示されます。</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; it has: {known}.</source>
            <translation>カタログにモデル「{name}」はありません。あるのは {known} です。</translation>
        </message>
        <message>
            <source>There is not enough memory for the model in {folder}; close other programs or choose a smaller model.</source>
            <translation>{folder} のモデルにはメモリーが足りません。他のプログラムを閉じるか、より小さなモデルを選んでください。</translation>
        </message>
        <message>
            <source>There is not enough memory for this conversation; start a new chat, attach less or choose a smaller model.</source>
            <translation>この会話にはメモリーが足りません。新しいチャットを始めるか、添付を減らすか、より小さなモデルを選んでください。</translation>
        </message>
        <message>
            <source>These chats were exported by a newer version of Tandem (format {version}); update Tandem and import them then.</source>
            <translation>これらのチャットは新しい版の Tandem からエクスポートされました（形式 {version}）。Tandem を更新してからインポートしてください。</translation>
        </message>
        <message>
            <source>This chat is not in the history any more; refresh the list.</source>
            <translation>このチャットはもう履歴にありません。一覧を更新してください。</translation>
        </message>
        <message>
            <source>This message is not in the chat any more; open the chat again.</source>
            <translation>このメッセージはもうチャットにありません。チャットを開き直してください。</translation>
        </message>
        <message>
            <source>This model cannot look at a picture with {budget} tokens; choose {join}.</source>
            <translation>このモデルは画像を {budget} トークンでは見られません。{join} から選んでください。</translation>
        </message>
        <message>
            <source>This model hears no sounds; remove {path} or choose one that does.</source>
            <translation>このモデルは音を聞けません。{path} を外すか、聞けるモデルを選んでください。</translation>
        </message>
        <message>
            <source>This model sees no films; remove {path} or choose one that does.</source>
            <translation>このモデルは動画を見られません。{path} を外すか、見られるモデルを選んでください。</translation>
        </message>
        <message>
            <source>This model sees no pages; remove {path} or choose one that does.</source>
            <translation>このモデルはページを見られません。{path} を外すか、見られるモデルを選んでください。</translation>
        </message>
        <message>
            <source>This model sees no pictures; remove {path} or choose one that does.</source>
            <translation>このモデルは画像を見られません。{path} を外すか、見られるモデルを選んでください。</translation>
        </message>
        <message>
            <source>a file is not an object</source>
            <translation>ファイルがオブジェクトではありません</translation>
        </message>
        <message>
            <source>a file's hash is not one</source>
            <translation>ファイルのハッシュ値が正しい形ではありません</translation>
        </message>
        <message>
            <source>a message has an unknown role</source>
            <translation>メッセージの役割が不明です</translation>
        </message>
        <message>
            <source>a message is not an object</source>
            <translation>メッセージがオブジェクトではありません</translation>
        </message>
        <message>
            <source>a message selects a version that is not there</source>
            <translation>メッセージが存在しない版を選んでいます</translation>
        </message>
        <message>
            <source>a message's parent is not a key</source>
            <translation>メッセージの親がキーではありません</translation>
        </message>
        <message>
            <source>a message's parent is not a name</source>
            <translation>メッセージの親が名前ではありません</translation>
        </message>
        <message>
            <source>a message's statistics are unusable: {error}</source>
            <translation>メッセージの統計が使えません: {error}</translation>
        </message>
        <message>
            <source>a node of its tree has no list of children</source>
            <translation>ツリーのノードに子のリストがありません</translation>
        </message>
        <message>
            <source>a node of its tree is missing or not an object</source>
            <translation>ツリーのノードがないか、オブジェクトではありません</translation>
        </message>
        <message>
            <source>a part of a message is not an object</source>
            <translation>メッセージの一部がオブジェクトではありません</translation>
        </message>
        <message>
            <source>a version of a message is not an object</source>
            <translation>メッセージの版がオブジェクトではありません</translation>
        </message>
        <message>
            <source>film</source>
            <translation>動画</translation>
        </message>
        <message>
            <source>it has no messages</source>
            <translation>メッセージがありません</translation>
        </message>
        <message>
            <source>it holds no chat</source>
            <translation>チャットが含まれていません</translation>
        </message>
        <message>
            <source>it is not an object</source>
            <translation>オブジェクトではありません</translation>
        </message>
        <message>
            <source>its messages do not form a tree</source>
            <translation>メッセージがツリーになっていません</translation>
        </message>
        <message>
            <source>its settings are unusable: {error}</source>
            <translation>設定が使えません: {error}</translation>
        </message>
        <message>
            <source>main memory</source>
            <translation>メインメモリ</translation>
        </message>
        <message>
            <source>more bytes came than the file has</source>
            <translation>ファイルより多いバイトが届きました</translation>
        </message>
        <message>
            <source>no data for {read_seconds} seconds</source>
            <translation>{read_seconds} 秒間データが届きません</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>音声</translation>
        </message>
        <message>
            <source>the checksum is wrong; the file is fetched anew</source>
            <translation>チェックサムが違うため、ファイルを取得し直します</translation>
        </message>
        <message>
            <source>the connection broke ({error})</source>
            <translation>接続が切れました（{error}）</translation>
        </message>
        <message>
            <source>the connection ended early</source>
            <translation>接続が早く終わりました</translation>
        </message>
        <message>
            <source>the record of how an answer was made is unusable</source>
            <translation>回答がどのように作られたかの記録が使えません</translation>
        </message>
        <message>
            <source>the storage server refused (HTTP {status})</source>
            <translation>保存サーバーが拒否しました（HTTP {status}）</translation>
        </message>
        <message>
            <source>the system's proxy refused the connection ({error})</source>
            <translation>システムのプロキシが接続を拒否しました（{error}）</translation>
        </message>
        <message>
            <source>{arguments} needs more than 1 GB of memory to be read; make it smaller first.</source>
            <translation>{arguments} を読むには 1 GB を超えるメモリーが必要です。先に小さくしてください。</translation>
        </message>
        <message>
            <source>{base} in {name} is too large to be read.</source>
            <translation>{name} の {base} は大きすぎて読めません。</translation>
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
            <translation>{config_file} に {error} がありません。</translation>
        </message>
        <message>
            <source>{count} frames of a film cannot be looked at (1 to {max_frames}); choose a shorter part or fewer frames a second.</source>
            <translation>動画の {count} フレームは見られません（1 から {max_frames}）。短い部分にするか、毎秒のフレームを減らしてください。</translation>
        </message>
        <message>
            <source>{error} It is the one that is here; to get the present one, remove {id} and download it again.</source>
            <translation>{error} ここにあるのはその版です。現在の版を取得するには {id} を削除してダウンロードし直してください。</translation>
        </message>
        <message>
            <source>{error} “tandem models download {id} --newest” takes what is there now.</source>
            <translation>{error} 「tandem models download {id} --newest」で現在の版を取得できます。</translation>
        </message>
        <message>
            <source>{file} cannot be read; fetch the model again.</source>
            <translation>{file} を読めません。モデルを取得し直してください。</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted ({strerror}); close what uses the model and try again.</source>
            <translation>{folder} を削除できません（{strerror}）。モデルを使っているものを閉じて再試行してください。</translation>
        </message>
        <message>
            <source>{folder} does not hold a Gemma 4 model; Tandem runs no other.</source>
            <translation>{folder} に Gemma 4 のモデルがありません。Tandem は他のモデルを実行しません。</translation>
        </message>
        <message>
            <source>{host} announces a malformed checksum for {path}.</source>
            <translation>{host} が示す {path} のチェックサムは形式が正しくありません。</translation>
        </message>
        <message>
            <source>{host} announces no SHA-256 for {path} of {repository}.</source>
            <translation>{host} は {repository} の {path} の SHA-256 を示していません。</translation>
        </message>
        <message>
            <source>{host} announces no size or checksum for {path} of {repository}; use another endpoint.</source>
            <translation>{host} は {repository} の {path} のサイズもチェックサムも示していません。別のサーバーを使ってください。</translation>
        </message>
        <message>
            <source>{host} answered with another revision of {repository} than the one asked for; use another endpoint.</source>
            <translation>{host} は要求したものとは別のリビジョンの {repository} を返しました。別のサーバーを使ってください。</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({error})</source>
            <translation>{host} に接続できません（{error}）</translation>
        </message>
        <message>
            <source>{host} does not answer</source>
            <translation>{host} が応答しません</translation>
        </message>
        <message>
            <source>{host} does not continue files properly</source>
            <translation>{host} はファイルを正しく再開できません</translation>
        </message>
        <message>
            <source>{host} does not say which commit of {repository} it serves; use another endpoint.</source>
            <translation>{host} はどのリビジョンの {repository} を提供しているか示していません。別のサーバーを使ってください。</translation>
        </message>
        <message>
            <source>{host} gave an answer that is not the Hub's</source>
            <translation>{host} の応答は Hub のものではありません</translation>
        </message>
        <message>
            <source>{host} is a mirror: your token is not sent there, and the checksums are those that the mirror announces.</source>
            <translation>{host} はミラーです。トークンは送られず、チェックサムはミラーが示すものです。</translation>
        </message>
        <message>
            <source>{host} offers {path} in another length</source>
            <translation>{host} の {path} は長さが違います</translation>
        </message>
        <message>
            <source>{id} lies in the Hugging Face cache, which other programs use; remove it there with “hf cache rm”.</source>
            <translation>{id} は他のプログラムも使う Hugging Face のキャッシュにあります。「hf cache rm」で削除してください。</translation>
        </message>
        <message>
            <source>{name} cannot be copied into the chat ({strerror}); check that it can be read and that the disk has room.</source>
            <translation>{name} をチャットにコピーできません（{strerror}）。読めるか、ディスクに空きがあるか確かめてください。</translation>
        </message>
        <message>
            <source>{name} cannot be read ({error}); export the chats again.</source>
            <translation>{name} を読めません（{error}）。チャットをエクスポートし直してください。</translation>
        </message>
        <message>
            <source>{name} cannot be read: it made the decoder stop, so it is probably damaged; save it again from its source.</source>
            <translation>{name} を読めません: デコーダーが止まったため、おそらく壊れています。元から保存し直してください。</translation>
        </message>
        <message>
            <source>{name} cannot be used: {error}; export the chats again.</source>
            <translation>{name} は使えません: {error}。チャットをエクスポートし直してください。</translation>
        </message>
        <message>
            <source>{name} computes in bfloat16.</source>
            <translation>{name} は bfloat16 で計算します。</translation>
        </message>
        <message>
            <source>{name} could not be read within {limit_s} s; it is probably damaged, so save it again from its source.</source>
            <translation>{name} を {limit_s} 秒以内に読めませんでした。壊れている可能性があるので、元から保存し直してください。</translation>
        </message>
        <message>
            <source>{name} could not be unpacked: {error}.</source>
            <translation>{name} を展開できませんでした: {error}。</translation>
        </message>
        <message>
            <source>{name} has no bfloat16, and Gemma overflows float16.</source>
            <translation>{name} には bfloat16 がなく、Gemma は float16 をあふれさせます。</translation>
        </message>
        <message>
            <source>{name} is JSON, but no chat export; choose {accepted}.</source>
            <translation>{name} は JSON ですがチャットのエクスポートではありません。{accepted} を選んでください。</translation>
        </message>
        <message>
            <source>{name} is being downloaded already; stop that first.</source>
            <translation>{name} はすでにダウンロード中です。先に停止してください。</translation>
        </message>
        <message>
            <source>{name} is larger than {max_json_bytes} MB; export the chats in parts.</source>
            <translation>{name} は {max_json_bytes} MB より大きいです。チャットを分けてエクスポートしてください。</translation>
        </message>
        <message>
            <source>{name} is not installed; {wanted}</source>
            <translation>{name} はインストールされていません。{wanted}</translation>
        </message>
        <message>
            <source>{name} is not the JSON of a chat export ({error}); export the chats again.</source>
            <translation>{name} はチャットのエクスポートの JSON ではありません（{error}）。チャットをエクスポートし直してください。</translation>
        </message>
        <message>
            <source>{name} is not wanted any more.</source>
            <translation>{name} はもう必要とされていません。</translation>
        </message>
        <message>
            <source>{name} needs {disk_reserve_bytes} free at {models}, where {free} is left: free some space or choose another models folder.</source>
            <translation>{name} には {models} に {disk_reserve_bytes} の空きが必要ですが、残りは {free} です。空きを作るか、別のモデルフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{name} stays unused: fetch the GPU pack in the menu Model, “Graphics card…”.</source>
            <translation>{name} は使われていません。メニュー「モデル」の「グラフィックカード…」から GPU パックを取得してください。</translation>
        </message>
        <message>
            <source>{name} stays unused: it is older than what the GPU pack can compute on.</source>
            <translation>{name} は使われていません。GPU パックが対応するものより古いカードです。</translation>
        </message>
        <message>
            <source>{name} stays unused: its driver {driver} is too old; install version {least_driver} or newer.</source>
            <translation>{name} は使われていません。ドライバー {driver} が古すぎます。バージョン {least_driver} 以降をインストールしてください。</translation>
        </message>
        <message>
            <source>{name} stays unused: there is no GPU pack for this system and version of Tandem; started from its source (python dev.py run), Tandem brings a PyTorch that uses the card.</source>
            <translation>{name} は使われていません。このシステムとこのバージョンの Tandem 用の GPU パックはありません。ソースから起動すると（python dev.py run）、カードを使える PyTorch が入ります。</translation>
        </message>
        <message>
            <source>{name} {found} cannot work here ({reason}); {wanted}</source>
            <translation>{name} {found} はここでは動きません（{reason}）。{wanted}</translation>
        </message>
        <message>
            <source>{numbers}, as they were published.</source>
            <translation>{numbers}（公開されたまま）。</translation>
        </message>
        <message>
            <source>{numbers}, as you chose.</source>
            <translation>{numbers}（あなたの選択）。</translation>
        </message>
        <message>
            <source>{numbers}: a processor would read finer numbers too slowly.</source>
            <translation>{numbers}: より細かい数はプロセッサーには遅すぎます。</translation>
        </message>
        <message>
            <source>{numbers}: in bf16 they would need {plain_bytes} in all.</source>
            <translation>{numbers}: bf16 では合計 {plain_bytes} が必要です。</translation>
        </message>
        <message>
            <source>{numbers}: they were trained for 4 bits, so nothing is lost.</source>
            <translation>{numbers}: 4 ビット用に訓練されているため、何も失われません。</translation>
        </message>
        <message>
            <source>{path} became shorter while it was read; start again.</source>
            <translation>{path} は読み込み中に短くなりました。やり直してください。</translation>
        </message>
        <message>
            <source>{path} cannot be read: {strerror}.</source>
            <translation>{path} を読めません: {strerror}。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {strerror}.</source>
            <translation>{path} に書き込めません: {strerror}。</translation>
        </message>
        <message>
            <source>{path} has {count} pages, so there is no page {page}.</source>
            <translation>{path} は {count} ページなので、{page} ページはありません。</translation>
        </message>
        <message>
            <source>{path} has {document} pages; a document may have 1 to {max_pages}.</source>
            <translation>{path} は {document} ページです。文書は 1 から {max_pages} ページまでです。</translation>
        </message>
        <message>
            <source>{path} holds too much text at once; choose fewer pages.</source>
            <translation>{path} は一度に含む文字が多すぎます。ページを減らしてください。</translation>
        </message>
        <message>
            <source>{path} is a HEIC photo, which Tandem reads only with the extra package pillow-heif; install that beside Tandem, or save the photo as JPEG.</source>
            <translation>{path} は HEIC の写真で、読むには追加パッケージ pillow-heif が必要です。Tandem の隣にインストールするか、JPEG で保存してください。</translation>
        </message>
        <message>
            <source>{path} is a drawing in SVG, which is rendered before it can be shown to a model; export it as PNG.</source>
            <translation>{path} は SVG の図で、モデルに見せる前に描画されます。PNG で書き出してください。</translation>
        </message>
        <message>
            <source>{path} is a folder, not a {what}; choose a file inside it.</source>
            <translation>{path} は{what}ではなくフォルダーです。中のファイルを選んでください。</translation>
        </message>
        <message>
            <source>{path} is damaged or not a drawing this program can render; export it as PNG and attach that.</source>
            <translation>{path} は壊れているか、このプログラムが描画できる図ではありません。PNG で書き出して添付してください。</translation>
        </message>
        <message>
            <source>{path} is damaged; download the model again.</source>
            <translation>{path} は壊れています。モデルをダウンロードし直してください。</translation>
        </message>
        <message>
            <source>{path} is not a PDF this program can read, or it is damaged; open it in another program and print it to a new PDF.</source>
            <translation>{path} はこのプログラムが読める PDF でないか、壊れています。別のプログラムで開いて新しい PDF に印刷してください。</translation>
        </message>
        <message>
            <source>{path} is not a film this program can read, or it is damaged; convert it to MP4 (H.264).</source>
            <translation>{path} はこのプログラムが読める動画でないか、壊れています。MP4 (H.264) に変換してください。</translation>
        </message>
        <message>
            <source>{path} is not a picture this program can read; convert it to PNG or JPEG.</source>
            <translation>{path} はこのプログラムが読める画像ではありません。PNG か JPEG に変換してください。</translation>
        </message>
        <message>
            <source>{path} is not a regular file; save the {what} to a file first.</source>
            <translation>{path} は通常のファイルではありません。先に{what}をファイルに保存してください。</translation>
        </message>
        <message>
            <source>{path} is not a sound this program can read, or it is damaged; convert it to WAV or FLAC.</source>
            <translation>{path} はこのプログラムが読める音声でないか、壊れています。WAV か FLAC に変換してください。</translation>
        </message>
        <message>
            <source>{path} is not a text but binary data; attach a text or a PDF.</source>
            <translation>{path} はテキストではなくバイナリーです。テキストか PDF を添付してください。</translation>
        </message>
        <message>
            <source>{path} is not a text in UTF-8; open it in an editor and save it as UTF-8.</source>
            <translation>{path} は UTF-8 のテキストではありません。エディターで開いて UTF-8 で保存してください。</translation>
        </message>
        <message>
            <source>{path} is protected by a password; open it with that, or save a copy without one.</source>
            <translation>{path} はパスワードで保護されています。パスワードで開くか、パスワードなしのコピーを保存してください。</translation>
        </message>
        <message>
            <source>{path} of {repository} arrived {max_wrong_digests} times with a wrong checksum from {host}: something on the way changes it; try another network or endpoint.</source>
            <translation>{repository} の {path} は {host} から {max_wrong_digests} 回続けて誤ったチェックサムで届きました。途中で何かが書き換えています。別のネットワークかサーバーを試してください。</translation>
        </message>
        <message>
            <source>{reason} Measured here, float32 is faster than bfloat16.</source>
            <translation>{reason} ここでの計測では float32 のほうが bfloat16 より速いです。</translation>
        </message>
        <message>
            <source>{reason} So its weights are read from the disk again and again.</source>
            <translation>{reason}そのため、重みは何度もディスクから読み込まれます。</translation>
        </message>
        <message>
            <source>{reason} So the processor computes.</source>
            <translation>{reason} そのためプロセッサーが計算します。</translation>
        </message>
        <message>
            <source>{repository} cannot be used: it has no {missing}.</source>
            <translation>{repository} は使えません。{missing} がありません。</translation>
        </message>
        <message>
            <source>{repository} holds no config.json: it is not a model for Tandem.</source>
            <translation>{repository} に config.json がありません。Tandem 用のモデルではありません。</translation>
        </message>
        <message>
            <source>{repository} holds no weights in safetensors files; Tandem reads no other kind.</source>
            <translation>{repository} に safetensors 形式の重みがありません。Tandem は他の形式を読みません。</translation>
        </message>
        <message>
            <source>{value} was asked for.</source>
            <translation>{value} が要求されました。</translation>
        </message>
        <message>
            <source>{what} could not be fetched in {failures} attempts: {cause}. Check the connection, then start the download again; it goes on where it stopped.</source>
            <translation>{what} は {failures} 回試しても取得できませんでした: {cause}。接続を確かめてからダウンロードを再開してください。止まった所から続きます。</translation>
        </message>
        <message>
            <source>{where} asks to run program code of its own; Tandem never does that.</source>
            <translation>{where} は独自のプログラムコードの実行を求めています。Tandem は決して実行しません。</translation>
        </message>
        <message>
            <source>{where} cannot be written: {strerror}.</source>
            <translation>{where} に書き込めません: {strerror}。</translation>
        </message>
        <message>
            <source>“{name}” cannot name a model; give another name with --name.</source>
            <translation>「{name}」はモデルの名前にできません。--name で別の名前を指定してください。</translation>
        </message>
        <message>
            <source>“{name}” has an unknown value</source>
            <translation>「{name}」の値が不明です</translation>
        </message>
        <message>
            <source>“{name}” is missing or not a list</source>
            <translation>「{name}」がないか、リストではありません</translation>
        </message>
        <message>
            <source>“{name}” is missing or not an object</source>
            <translation>「{name}」がないか、オブジェクトではありません</translation>
        </message>
        <message>
            <source>“{name}” is not a text</source>
            <translation>「{name}」がテキストではありません</translation>
        </message>
    </context>
    <context>
        <name>EngineStatusController</name>
        <message>
            <source>The engine stopped (exit code {code}); send again to start it.</source>
            <translation>エンジンが停止しました（終了コード {code}）。もう一度送信すると起動します。</translation>
        </message>
    </context>
    <context>
        <name>EngineThread</name>
        <message>
            <source>The engine did not stop when asked and was ended; send again to start it anew.</source>
            <translation>エンジンは求めに応じて止まらず、終了させられました。もう一度送信すると新しく起動します。</translation>
        </message>
        <message>
            <source>Loading stopped; sending the message again loads the model.</source>
            <translation>読み込みを停止しました。もう一度送信するとモデルを読み込みます。</translation>
        </message>
        <message>
            <source>The engine stopped unexpectedly (exit code {code}); send again to start it anew.</source>
            <translation>エンジンが突然停止しました（終了コード {code}）。もう一度送信すると新しく起動します。</translation>
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
            <translation>新しいリビジョンがあります。そろうまではここにあるものを使います</translation>
        </message>
        <message>
            <source>Update {name}</source>
            <translation>{name} を更新</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>このモデルを使う</translation>
        </message>
        <message>
            <source>Download {size}</source>
            <translation>{size} をダウンロード</translation>
        </message>
        <message>
            <source>Download {size} all the same</source>
            <translation>それでも {size} をダウンロード</translation>
        </message>
        <message>
            <source>Version of {name}</source>
            <translation>{name} の版</translation>
        </message>
    </context>
    <context>
        <name>FilmController</name>
        <message>
            <source>Sound of {name}.wav</source>
            <translation>{name} の音声.wav</translation>
        </message>
        <message>
            <source>Reading the sound…</source>
            <translation>音声を読んでいます…</translation>
        </message>
        <message>
            <source>{name} has no sound that can be read; its pictures can be sent all the same.</source>
            <translation>{name} には読める音声がありません。映像は送れます。</translation>
        </message>
    </context>
    <context>
        <name>FilmFeatures</name>
        <message>
            <source>&amp;Watch with the camera…</source>
            <translation>カメラで見る(&amp;W)…</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>今、何が起きましたか？</translation>
        </message>
    </context>
    <context>
        <name>FilmPane</name>
        <message>
            <source>Film</source>
            <translation>動画</translation>
        </message>
        <message>
            <source>Begin here</source>
            <translation>ここから始める</translation>
        </message>
        <message>
            <source>End here</source>
            <translation>ここで終える</translation>
        </message>
        <message>
            <source>Where the picture changes most</source>
            <translation>映像が最も変わる所</translation>
        </message>
        <message>
            <source>Add its sound</source>
            <translation>音声を加える</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Close the film</source>
            <translation>動画を閉じる</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる (Esc)</translation>
        </message>
        <message>
            <source>First second the model sees</source>
            <translation>モデルが見る最初の秒</translation>
        </message>
        <message>
            <source>Last second the model sees</source>
            <translation>モデルが見る最後の秒</translation>
        </message>
        <message>
            <source>Let the part begin where the film stands</source>
            <translation>動画の現在位置から始める</translation>
        </message>
        <message>
            <source>Let the part end where the film stands</source>
            <translation>動画の現在位置で終える</translation>
        </message>
        <message>
            <source>How many frames</source>
            <translation>フレームの数</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Frames per second</source>
            <translation>毎秒のフレーム</translation>
        </message>
        <message>
            <source>Frames in all</source>
            <translation>全体のフレーム</translation>
        </message>
        <message>
            <source>Number of frames</source>
            <translation>フレームの数</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>See</source>
            <translation>見る</translation>
        </message>
        <message>
            <source>Stop reading the sound</source>
            <translation>音声の読み取りを停止</translation>
        </message>
        <message>
            <source>This model cannot hear</source>
            <translation>このモデルは聞けません</translation>
        </message>
        <message>
            <source>Looking at the film…</source>
            <translation>動画を見ています…</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n フレーム</numerusform>
            </translation>
        </message>
        <message>
            <source>Its sound would add {tokens}</source>
            <translation>音声で {tokens} 増えます</translation>
        </message>
    </context>
    <context>
        <name>FilmPlayer</name>
        <message>
            <source>The film</source>
            <translation>動画</translation>
        </message>
        <message>
            <source>Place in the film</source>
            <translation>動画の位置</translation>
        </message>
        <message>
            <source>This film cannot be played here; the model may see it all the same.</source>
            <translation>この動画はここでは再生できませんが、モデルは見られるかもしれません。</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <source>Rename folder…</source>
            <translation>フォルダーの名前を変更…</translation>
        </message>
        <message>
            <source>Remove folder, keep its chats</source>
            <translation>フォルダーを外し、チャットは残す</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>フォルダーの名前を変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message>
            <source>Context (Ctrl+U)</source>
            <translation>コンテキスト (Ctrl+U)</translation>
        </message>
        <message>
            <source>Context: {text}</source>
            <translation>コンテキスト: {text}</translation>
        </message>
    </context>
    <context>
        <name>Gpu</name>
        <message>
            <source>Looking for a graphics card …</source>
            <translation>グラフィックカードを探しています…</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found</source>
            <translation>NVIDIA のグラフィックカードが見つかりません</translation>
        </message>
        <message>
            <source>The pack that was installed last did not start, so it is not used any more.</source>
            <translation>最後にインストールしたパックは起動しなかったため、もう使われません。</translation>
        </message>
        <message>
            <source>Tandem computes on the processor here; on a Mac it uses Apple's own graphics unit. If this computer does have an NVIDIA card, install its driver and look again.</source>
            <translation>Tandem はここではプロセッサーで計算します。Mac では Apple のグラフィックを使います。NVIDIA のカードがあるなら、ドライバーをインストールしてもう一度探してください。</translation>
        </message>
        <message>
            <source>The installed PyTorch can use this card; nothing needs to be fetched.</source>
            <translation>インストールされた PyTorch はこのカードを使えます。何も取得する必要はありません。</translation>
        </message>
        <message>
            <source>There is no GPU pack for this system and version of Tandem, so the card stays unused. Started from its source (python dev.py run), Tandem brings a PyTorch that uses it.</source>
            <translation>このシステムとこのバージョンの Tandem 用の GPU パックはないため、カードは使われません。ソースから起動すると（python dev.py run）、カードを使える PyTorch が入ります。</translation>
        </message>
        <message>
            <source>This card is older than what the GPU pack can compute on, so it stays unused.</source>
            <translation>このカードは GPU パックが使えるものより古いため、使われません。</translation>
        </message>
        <message>
            <source>Its driver {driver} is too old: install version {wanted} or newer, then look again.</source>
            <translation>ドライバー {driver} は古すぎます。バージョン {wanted} 以降をインストールして、もう一度探してください。</translation>
        </message>
        <message>
            <source>Tandem can answer much faster on it with the GPU pack: PyTorch and NVIDIA's libraries for computing, under NVIDIA's licence. That is {download} to fetch and about {disk} on the disk. It is used only for computing, and can be removed here at any time.</source>
            <translation>GPU パックがあれば、Tandem はこのカードでずっと速く回答できます。中身は PyTorch と NVIDIA の計算ライブラリー（NVIDIA のライセンス）です。取得は {download}、ディスクは約 {disk}。計算だけに使われ、いつでもここで削除できます。</translation>
        </message>
        <message>
            <source>There is a GPU pack that fits this version of Tandem: {download} to fetch and about {disk} on the disk. The one before is kept until this one has worked.</source>
            <translation>この版の Tandem に合う GPU パックがあります: 取得は {download}、ディスクは約 {disk}。新しいものが動くまで前のものは残ります。</translation>
        </message>
        <message>
            <source>The GPU pack is installed ({size}), and large models compute on this card.</source>
            <translation>GPU パックはインストール済みです（{size}）。大きなモデルはこのカードで計算します。</translation>
        </message>
        <message>
            <source>Changing the pack …</source>
            <translation>パックを変更しています…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{total} のうち {done}</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>毎秒 {speed}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
    </context>
    <context>
        <name>GpuDialog</name>
        <message>
            <source>Graphics card</source>
            <translation>グラフィックカード</translation>
        </message>
        <message>
            <source>Download of the GPU pack</source>
            <translation>GPU パックのダウンロード</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>前のものに戻す</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>Deletes the GPU pack and what was fetched of it.</source>
            <translation>GPU パックと取得済みのものを削除します。</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>取得する</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>GpuFeatures</name>
        <message>
            <source>&amp;Graphics card…</source>
            <translation>グラフィックカード(&amp;G)…</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeatures</name>
        <message>
            <source>Archived “{title}”</source>
            <translation>「{title}」をアーカイブしました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>The backup is back. What was here before is the newest entry in the list.</source>
            <translation>バックアップを戻しました。それまでの内容は一覧の最新の項目です。</translation>
        </message>
    </context>
    <context>
        <name>HistoryUi</name>
        <message>
            <source>H&amp;istory</source>
            <translation>履歴(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Pin or unpin this chat</source>
            <translation>このチャットのピン留めを切り替え(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Archive this chat</source>
            <translation>このチャットをアーカイブ(&amp;A)</translation>
        </message>
        <message>
            <source>Ar&amp;chive…</source>
            <translation>アーカイブ(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Trash…</source>
            <translation>ごみ箱(&amp;T)…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;Markdown…</source>
            <translation>すべてのチャットを &amp;Markdown でエクスポート…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;web pages…</source>
            <translation>すべてのチャットをウェブページでエクスポート(&amp;W)…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;JSON, complete…</source>
            <translation>すべてのチャットを &amp;JSON で完全にエクスポート…</translation>
        </message>
        <message>
            <source>I&amp;mport chats…</source>
            <translation>チャットをインポート(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>バックアップ(&amp;B)…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <source>Archived chats are kept and found by the search, but not in the list.</source>
            <translation>アーカイブしたチャットは保存され、検索で見つかりますが、一覧には出ません。</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>ごみ箱</translation>
        </message>
        <message>
            <source>Deleted chats are kept here for 30 days, then they are removed for ever.</source>
            <translation>削除したチャットは 30 日間ここに残り、その後完全に消えます。</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>このチャットをエクスポート</translation>
        </message>
        <message>
            <source>Export all chats into a new folder in</source>
            <translation>すべてのチャットを次の場所の新しいフォルダーへエクスポート</translation>
        </message>
        <message>
            <source>Exported chats</source>
            <translation>エクスポートされたチャット</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Import chats of Tandem, ChatGPT, LM Studio or Open WebUI</source>
            <translation>Tandem、ChatGPT、LM Studio、Open WebUI のチャットをインポート</translation>
        </message>
    </context>
    <context>
        <name>HitDelegate</name>
        <message>
            <source>archived</source>
            <translation>アーカイブ済み</translation>
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
            <translation>チャットをインポート</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>チャット %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>{chats} from {programs}</source>
            <translation>{programs} の{chats}</translation>
        </message>
        <message>
            <source>Chats that are not imported</source>
            <translation>インポートされないチャット</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>チャット %n 件をインポートしました</numerusform>
            </translation>
        </message>
        <message>
            <source>You find them in the list by their dates.</source>
            <translation>一覧の日付の所にあります。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>メッセージ %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>With {messages}. Nothing that is here is changed.</source>
            <translation>{messages}を含みます。ここにあるものは何も変わりません。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) mentioned in the chats are missing in the export.</source>
            <translation>
                <numerusform>チャットで言及された %n 個のファイルがエクスポートにありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not imported, and why:</source>
            <translation>インポートされなかったものと理由:</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>一覧に戻す</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>完全に削除…</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>無題</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>ごみ箱は空です。</translation>
        </message>
        <message>
            <source>Nothing is archived.</source>
            <translation>アーカイブされたものはありません。</translation>
        </message>
        <message>
            <source>Last used {day}</source>
            <translation>最後の使用: {day}</translation>
        </message>
        <message numerus="yes">
            <source>Deleted {day}, kept for %n more day(s)</source>
            <translation>
                <numerusform>{day} に削除、あと %n 日残ります</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete for ever?</source>
            <translation>完全に削除しますか？</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n chat(s) for ever?</source>
            <translation>
                <numerusform>チャット %n 件を完全に削除しますか？</numerusform>
            </translation>
        </message>
        <message>
            <source>Their messages and files cannot be restored afterwards. Backups made until now still hold the messages, each for at most seven days.</source>
            <translation>その後はメッセージとファイルを復元できません。これまでのバックアップには、それぞれ最長七日間メッセージが残ります。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>LanguageFeatures</name>
        <message>
            <source>&amp;Language</source>
            <translation>言語(&amp;L)</translation>
        </message>
        <message>
            <source>Language of the &amp;system</source>
            <translation>システムの言語(&amp;S)</translation>
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
            <translation>会話</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>音声</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>動画</translation>
        </message>
        <message>
            <source>Pages and files</source>
            <translation>ページとファイル</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>書いている内容</translation>
        </message>
        <message>
            <source>Not counted: no model is loaded</source>
            <translation>未計算: モデルが読み込まれていません</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>数えています…</translation>
        </message>
        <message>
            <source>Cannot be counted</source>
            <translation>数えられません</translation>
        </message>
        <message>
            <source>{count} tokens too many</source>
            <translation>{count} トークン超過</translation>
        </message>
        <message>
            <source>{total} of {context}</source>
            <translation>{context} 中 {total}</translation>
        </message>
        <message>
            <source>{count} reused</source>
            <translation>{count} を再利用</translation>
        </message>
        <message>
            <source>Tokens are counted by the model, and none is loaded.</source>
            <translation>トークンはモデルが数えますが、読み込まれていません。</translation>
        </message>
        <message>
            <source>What you are writing does not fit, whatever else is left out: shorten it, attach less, or load a model with room for more.</source>
            <translation>他に何を省いても、書いている内容は収まりません。短くするか、添付を減らすか、より余裕のあるモデルを読み込んでください。</translation>
        </message>
        <message>
            <source>This does not fit: there are {count} tokens too many.</source>
            <translation>収まりません: {count} トークン多すぎます。</translation>
        </message>
        <message>
            <source>Only {count} tokens are left for the answer.</source>
            <translation>回答に残るのは {count} トークンだけです。</translation>
        </message>
        <message>
            <source>{count} tokens are left for the answer.</source>
            <translation>回答に {count} トークン残っています。</translation>
        </message>
    </context>
    <context>
        <name>LedgerFeatures</name>
        <message>
            <source>&amp;Context: what would be sent</source>
            <translation>コンテキスト: 送られる内容(&amp;C)</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are no longer sent</source>
            <translation>
                <numerusform>メッセージ %n 件はもう送られません</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>LedgerPopup</name>
        <message>
            <source>What would be sent, in tokens</source>
            <translation>送られる内容（トークン）</translation>
        </message>
        <message>
            <source>{total} of {context} tokens</source>
            <translation>{context} トークン中 {total}</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Of these still in the cache</source>
            <translation>そのうちキャッシュ内</translation>
        </message>
        <message numerus="yes">
            <source>Leave out the oldest %n message(s)</source>
            <translation>
                <numerusform>最も古い %n 件のメッセージを省く</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarising… Stop</source>
            <translation>要約中… 停止</translation>
        </message>
        <message numerus="yes">
            <source>Summarise the oldest %n message(s)</source>
            <translation>
                <numerusform>最も古い %n 件のメッセージを要約</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on in a new chat</source>
            <translation>新しいチャットで続ける</translation>
        </message>
    </context>
    <context>
        <name>LicenceDialog</name>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>Licences of what Tandem is made of</source>
            <translation>Tandem を構成するもののライセンス</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>ライブラリー</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>ライセンスの本文</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link?</source>
            <translation>このリンクを開きますか？</translation>
        </message>
        <message>
            <source>The answer contains this link. It opens in your browser, outside Tandem.</source>
            <translation>回答にこのリンクが含まれています。Tandem の外、ブラウザーで開きます。</translation>
        </message>
        <message>
            <source>Tandem does not open links of this kind; you can copy it.</source>
            <translation>Tandem はこの種のリンクを開きません。コピーはできます。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>ブラウザーで開く</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;New chat</source>
            <translation>新しいチャット(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Attach a file…</source>
            <translation>ファイルを添付(&amp;A)…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>モデル(&amp;M)…</translation>
        </message>
        <message>
            <source>Use a model in a &amp;folder…</source>
            <translation>フォルダー内のモデルを使う(&amp;F)…</translation>
        </message>
        <message>
            <source>Use the &amp;bundled model</source>
            <translation>付属のモデルを使う(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Search all chats</source>
            <translation>すべてのチャットを検索(&amp;S)</translation>
        </message>
        <message>
            <source>Write a &amp;message</source>
            <translation>メッセージを書く(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Think before answering</source>
            <translation>回答の前に考える(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Stop the answer</source>
            <translation>回答を停止(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Copy the last answer</source>
            <translation>最後の回答をコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Rename this chat</source>
            <translation>このチャットの名前を変更(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete this chat</source>
            <translation>このチャットを削除(&amp;D)</translation>
        </message>
        <message>
            <source>Show or &amp;hide the list of chats</source>
            <translation>チャットの一覧を表示／非表示(&amp;H)</translation>
        </message>
        <message>
            <source>Jump to the &amp;end</source>
            <translation>末尾へ移動(&amp;E)</translation>
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation>コマンドパレット(&amp;P)…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>キーボードショートカット(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Tandem</source>
            <translation>Tandem について(&amp;A)</translation>
        </message>
        <message>
            <source>Stay in the t&amp;ray when closed</source>
            <translation>閉じてもトレイに残る(&amp;R)</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>システムの配色(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>明るい配色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>暗い配色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Chat</source>
            <translation>チャット(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>Deleted “{title}”</source>
            <translation>「{title}」を削除しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Answering</source>
            <translation>回答しています</translation>
        </message>
        <message>
            <source>The answer has ended</source>
            <translation>回答が終わりました</translation>
        </message>
        <message>
            <source>Pictures, sounds, films, PDFs and texts</source>
            <translation>画像、音声、動画、PDF、テキスト</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>ファイルを添付</translation>
        </message>
        <message>
            <source>The folder of a Gemma 4 model</source>
            <translation>Gemma 4 モデルのフォルダー</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>メッセージを送信</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>改行</translation>
        </message>
        <message>
            <source>Rename the chat marked in the list</source>
            <translation>一覧で選んだチャットの名前を変更</translation>
        </message>
        <message>
            <source>Delete the chat marked in the list (can be undone)</source>
            <translation>一覧で選んだチャットを削除（元に戻せます）</translation>
        </message>
        <message>
            <source>Menu of what has the keyboard</source>
            <translation>フォーカスのある項目のメニュー</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n place(s) in {name}: look closely, export</source>
            <translation>
                <numerusform>{name} の %n か所: 詳しく見る、書き出す</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MarksDialog</name>
        <message>
            <source>Places in {name}</source>
            <translation>{name} の場所</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Place {number}</source>
            <translation>場所 {number}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>JSON としてコピー</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>JSON として保存…</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>画像を保存…</translation>
        </message>
        <message>
            <source>Save the places</source>
            <translation>場所を保存</translation>
        </message>
        <message>
            <source>Save the marked picture</source>
            <translation>印を付けた画像を保存</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message numerus="yes">
            <source>about %n token(s)</source>
            <translation>
                <numerusform>約 %n トークン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n トークン</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>text of %n page(s)</source>
            <translation>
                <numerusform>%n ページ分の文字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n ページ</numerusform>
            </translation>
        </message>
        <message>
            <source>as a film</source>
            <translation>動画として</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n フレーム</numerusform>
            </translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} px</translation>
        </message>
    </context>
    <context>
        <name>MediaCheck</name>
        <message>
            <source>{name} is not a picture, sound, film, PDF or text that Tandem can read; try PNG, JPEG, WebP, WAV, FLAC, MP3, MP4, WebM, PDF or a text in UTF-8.</source>
            <translation>{name} は Tandem が読める画像、音声、動画、PDF、テキストではありません。PNG、JPEG、WebP、WAV、FLAC、MP3、MP4、WebM、PDF、UTF-8 のテキストを試してください。</translation>
        </message>
        <message>
            <source>{name} is too large ({size} MB, at most {limit} MB); attach a shorter or smaller version.</source>
            <translation>{name} は大きすぎます（{size} MB、最大 {limit} MB）。短いか小さいものを添付してください。</translation>
        </message>
        <message>
            <source>The folder {name} has more than {limit} files; attach those you want to ask about.</source>
            <translation>フォルダー {name} には {limit} を超えるファイルがあります。質問したいものを添付してください。</translation>
        </message>
        <message>
            <source>The folder {name} holds nothing that can be attached.</source>
            <translation>フォルダー {name} に添付できるものはありません。</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>フォルダーです</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}); check that it still exists and that you may open it.</source>
            <translation>{name} を読めません（{reason}）。まだあるか、開く権限があるか確かめてください。</translation>
        </message>
        <message>
            <source>{name} is empty; attach another file.</source>
            <translation>{name} は空です。別のファイルを添付してください。</translation>
        </message>
    </context>
    <context>
        <name>MediaFeatures</name>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
        <message>
            <source>{path} could not be saved{reason}; choose another place.</source>
            <translation>{path} を保存できませんでした{reason}。別の場所を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>MemoryBar</name>
        <message>
            <source>Expected memory: {parts}</source>
            <translation>見込まれるメモリー: {parts}</translation>
        </message>
        <message>
            <source>weights {size}, waiting in main memory</source>
            <translation>重み {size}、メインメモリに待機</translation>
        </message>
        <message>
            <source>per-layer table {size}, left on the disk</source>
            <translation>層ごとの表 {size}（ディスクに置いたまま）</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>The model sees a summary of everything above:</source>
            <translation>モデルはここまでの要約を見ます:</translation>
        </message>
        <message>
            <source>The model no longer sees anything above</source>
            <translation>モデルはここより上をもう見ません</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>もう一度送る</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Replay the drafts</source>
            <translation>下書きを再生</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
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
            <translation>考えています… {seconds}</translation>
        </message>
        <message>
            <source>Thought for {seconds}</source>
            <translation>{seconds} 考えました</translation>
        </message>
        <message>
            <source>Reading the prompt… {percent} %</source>
            <translation>プロンプトを読んでいます… {percent} %</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>作業中…</translation>
        </message>
        <message>
            <source>The model answered with nothing.</source>
            <translation>モデルは何も答えませんでした。</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>この回答はあなたが停止しました。</translation>
        </message>
        <message>
            <source>The answer reached its length limit.</source>
            <translation>回答が長さの上限に達しました。</translation>
        </message>
        <message>
            <source>Tandem closed before this answer was complete.</source>
            <translation>この回答が終わる前に Tandem が閉じられました。</translation>
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <translation>{speed} トークン/秒</translation>
        </message>
        <message>
            <source>first after {seconds} s</source>
            <translation>最初まで {seconds} 秒</translation>
        </message>
        <message>
            <source>{count} tokens/step</source>
            <translation>{count} トークン/ステップ</translation>
        </message>
        <message>
            <source>no drafts</source>
            <translation>下書きなし</translation>
        </message>
        <message>
            <source>plain not timed yet</source>
            <translation>通常の速さは未計測</translation>
        </message>
        <message>
            <source>too short to compare</source>
            <translation>比べるには短すぎます</translation>
        </message>
        <message>
            <source>{factor}× vs plain here</source>
            <translation>ここでは通常の {factor} 倍</translation>
        </message>
        <message>
            <source>this model has none</source>
            <translation>このモデルにはありません</translation>
        </message>
        <message>
            <source>Drafter: Off · {reason}</source>
            <translation>ドラフター: オフ · {reason}</translation>
        </message>
        <message>
            <source>Drafter: On · nothing drafted yet</source>
            <translation>ドラフター: オン · まだ下書きなし</translation>
        </message>
        <message>
            <source>Drafter: On</source>
            <translation>ドラフター: オン</translation>
        </message>
        <message>
            <source>{factor}×</source>
            <translation>{factor}×</translation>
        </message>
        <message>
            <source>still measuring</source>
            <translation>計測中</translation>
        </message>
        <message>
            <source>it was unloaded to save memory</source>
            <translation>メモリー節約のため解放されました</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>設定でオフ</translation>
        </message>
        <message>
            <source>plain is faster here</source>
            <translation>ここでは通常のほうが速い</translation>
        </message>
        <message>
            <source>drafting would run at {gain}× plain here</source>
            <translation>下書きするとここでは通常の {gain} 倍</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Select a part of the conversation first, then quote it.</source>
            <translation>先に会話の一部を選んでから引用してください。</translation>
        </message>
        <message>
            <source>Stop the answer first, or wait for its end.</source>
            <translation>先に回答を停止するか、終わるまで待ってください。</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>&amp;Edit the last question</source>
            <translation>最後の質問を編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Continue the last answer</source>
            <translation>最後の回答を続ける(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Try the last answer again</source>
            <translation>最後の回答をもう一度試す(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Answer now, without thinking on</source>
            <translation>考え続けずに今すぐ回答(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Quote the selection</source>
            <translation>選択部分を引用(&amp;Q)</translation>
        </message>
        <message>
            <source>Edit the &amp;waiting message</source>
            <translation>待機中のメッセージを編集(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Previous message</source>
            <translation>前のメッセージ(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Next message</source>
            <translation>次のメッセージ(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Delete the last message</source>
            <translation>最後のメッセージを削除(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Undo what was deleted or changed last</source>
            <translation>最後の削除または変更を元に戻す(&amp;U)</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Another chat is being answered; send this afterwards.</source>
            <translation>別のチャットに回答中です。その後で送ってください。</translation>
        </message>
    </context>
    <context>
        <name>MessageSteps</name>
        <message>
            <source>you</source>
            <translation>あなた</translation>
        </message>
        <message>
            <source>Tandem</source>
            <translation>Tandem</translation>
        </message>
        <message>
            <source>Message {number} of {count}, {who}: {text}</source>
            <translation>{count} 件中 {number} 件目のメッセージ、{who}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Microphone</name>
        <message>
            <source>The system does not let Tandem use the microphone; allow it in the privacy settings of your computer and try again.</source>
            <translation>システムが Tandem にマイクの使用を許していません。コンピューターのプライバシー設定で許可して再試行してください。</translation>
        </message>
        <message>
            <source>No microphone was found; plug one in or switch it on in the sound settings, then try again. Sound files can be attached all the same.</source>
            <translation>マイクが見つかりません。接続するか音の設定でオンにして再試行してください。音声ファイルは添付できます。</translation>
        </message>
        <message>
            <source>The microphone {device} is not there; plug it in or choose another one in the menu of the microphone button.</source>
            <translation>マイク {device} がありません。接続するか、マイクボタンのメニューで別のものを選んでください。</translation>
        </message>
        <message>
            <source>The microphone {device} cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>マイク {device} を開けません。使用中のプログラムを閉じるか、マイクボタンのメニューで別のものを選んでください。</translation>
        </message>
        <message>
            <source>The microphone cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>マイクを開けません。使用中のプログラムを閉じるか、マイクボタンのメニューで別のものを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>Stop the answer first, then choose the model.</source>
            <translation>先に回答を停止してから、モデルを選んでください。</translation>
        </message>
        <message>
            <source>{name} is in the list now.</source>
            <translation>{name} が一覧に加わりました。</translation>
        </message>
        <message>
            <source>{name} is in the list now; it has no drafter and answers alone, slower.</source>
            <translation>{name} が一覧に加わりました。ドラフターがないため、より遅く単独で回答します。</translation>
        </message>
        <message>
            <source>{name} is no longer in the list; its files stay where they are.</source>
            <translation>{name} は一覧から外れました。ファイルは元の場所に残ります。</translation>
        </message>
        <message>
            <source>Removed {name}: {size} freed.</source>
            <translation>{name} を削除し、{size} を空けました。</translation>
        </message>
        <message>
            <source>{name} is complete and checked.</source>
            <translation>{name} の取得と検査が終わりました。</translation>
        </message>
    </context>
    <context>
        <name>ModelOptionsPanel</name>
        <message>
            <source>Longest chat</source>
            <translation>チャットの最大長</translation>
        </message>
        <message>
            <source>Unload an idle model</source>
            <translation>使っていないモデルを解放</translation>
        </message>
        <message>
            <source>Download from</source>
            <translation>ダウンロード元</translation>
        </message>
        <message>
            <source>Its whole memory returns to other programs; the next message loads it again.</source>
            <translation>メモリーをすべて他のプログラムに返します。次のメッセージで読み込み直します。</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分後</numerusform>
            </translation>
        </message>
        <message>
            <source>As long as the model can</source>
            <translation>モデルが可能な限り</translation>
        </message>
        <message>
            <source>{count} tokens · {size}</source>
            <translation>{count} トークン · {size}</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} トークン</translation>
        </message>
        <message>
            <source>The size is what a chat of that length takes in {name}; it grows as the chat does.</source>
            <translation>大きさは、その長さのチャットが {name} で使う量です。チャットとともに増えます。</translation>
        </message>
        <message>
            <source>This is a mirror: your Hugging Face token is never sent to it.</source>
            <translation>これはミラーです。Hugging Face のトークンは決して送られません。</translation>
        </message>
        <message>
            <source>Empty is Hugging Face itself. The address of a mirror goes here.</source>
            <translation>空欄は Hugging Face そのものです。ミラーのアドレスをここに入れます。</translation>
        </message>
        <message>
            <source>This is not an address; it should look like {example}.</source>
            <translation>これはアドレスではありません。{example} のような形です。</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <source>Recommended for this computer</source>
            <translation>このコンピューターへのおすすめ</translation>
        </message>
        <message>
            <source>Import a local folder…</source>
            <translation>ローカルフォルダーをインポート…</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>チャットに戻る</translation>
        </message>
        <message>
            <source>Back to the chat (Esc)</source>
            <translation>チャットに戻る (Esc)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>このコンピューターにあるもの</translation>
        </message>
        <message>
            <source>For all models</source>
            <translation>すべてのモデル</translation>
        </message>
        <message>
            <source>Other sizes</source>
            <translation>他の大きさ</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>このコンピューターを調べています…</translation>
        </message>
        <message>
            <source>{free} of {total} are free now: {name}.</source>
            <translation>{total} のうち {free} が空いています: {name}。</translation>
        </message>
        <message>
            <source>None of the models fits in the memory that is free now; close other programs and open this page again.</source>
            <translation>現在空いているメモリーに収まるモデルはありません。他のプログラムを閉じて、このページを開き直してください。</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit and that a processor without a graphics card can read fast enough.</source>
            <translation>{name} は、収まり、グラフィックカードのないプロセッサーでも十分速く読めるものの中で最良です。</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit in the memory.</source>
            <translation>{name} は、メモリーに収まるものの中で最良です。</translation>
        </message>
        <message>
            <source>An answer is being written; another model can be used when it has ended.</source>
            <translation>回答が書かれています。終わったら別のモデルを使えます。</translation>
        </message>
        <message>
            <source>Cancel the download of {name}?</source>
            <translation>{name} のダウンロードを取り消しますか？</translation>
        </message>
        <message>
            <source>The {size} fetched so far are deleted. To go on later, pause it.</source>
            <translation>これまでに取得した {size} は削除されます。後で続けるには一時停止してください。</translation>
        </message>
        <message>
            <source>Cancel and delete</source>
            <translation>取り消して削除</translation>
        </message>
        <message>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation>{size} が空きます。もう一度ダウンロードできます。</translation>
        </message>
        <message>
            <source>Only the entry goes; the files stay in {folder}.</source>
            <translation>項目だけが消え、ファイルは {folder} に残ります。</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} を削除しますか？</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>外す</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Use {name}</source>
            <translation>{name} を使う</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} を外す</translation>
        </message>
        <message>
            <source>It is in use; use another model first</source>
            <translation>使用中です。先に別のモデルを使ってください</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>解放</translation>
        </message>
        <message>
            <source>Cancel loading {name}</source>
            <translation>{name} の読み込みを取り消す</translation>
        </message>
        <message>
            <source>Unload {name}</source>
            <translation>{name} を解放</translation>
        </message>
        <message>
            <source>Gives its memory back; the next message loads it again</source>
            <translation>メモリーを返します。次のメッセージで読み込み直します</translation>
        </message>
        <message>
            <source>loading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>not in memory</source>
            <translation>メモリーにありません</translation>
        </message>
        <message>
            <source>did not load</source>
            <translation>読み込めませんでした</translation>
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
            <translation>テキスト</translation>
        </message>
        <message>
            <source>image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>audio</source>
            <translation>音声</translation>
        </message>
        <message>
            <source>film</source>
            <translation>動画</translation>
        </message>
        <message>
            <source>thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <source>Original, 16 bits</source>
            <translation>オリジナル、16 ビット</translation>
        </message>
        <message>
            <source>Trained for 4 bits (QAT)</source>
            <translation>4 ビット用に訓練 (QAT)</translation>
        </message>
        <message>
            <source>Packed in 4 bits (QAT)</source>
            <translation>4 ビットに圧縮 (QAT)</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>収まる</translation>
        </message>
        <message>
            <source>tight</source>
            <translation>ぎりぎり</translation>
        </message>
        <message>
            <source>won't fit</source>
            <translation>収まらない</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>重み</translation>
        </message>
        <message>
            <source>per-layer table</source>
            <translation>層ごとの表</translation>
        </message>
        <message>
            <source>eyes and ears</source>
            <translation>目と耳</translation>
        </message>
        <message>
            <source>drafter</source>
            <translation>ドラフター</translation>
        </message>
        <message>
            <source>chat</source>
            <translation>チャット</translation>
        </message>
        <message>
            <source>working space</source>
            <translation>作業領域</translation>
        </message>
        <message>
            <source>16 bits</source>
            <translation>16 ビット</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 ビット</translation>
        </message>
        <message>
            <source>4 bits</source>
            <translation>4 ビット</translation>
        </message>
        <message>
            <source>Runs in {bits}, as it was published.</source>
            <translation>{bits} で動作（公開されたまま）。</translation>
        </message>
        <message>
            <source>Runs in {bits}: it was trained for them, so nothing is lost.</source>
            <translation>{bits} で動作: そのために訓練されており、何も失われません。</translation>
        </message>
        <message>
            <source>Runs in {bits}, since 16 bits would need {plain}.</source>
            <translation>{bits} で動作。16 ビットでは {plain} が必要なためです。</translation>
        </message>
        <message>
            <source>Runs in {bits}, since a processor would read finer numbers too slowly.</source>
            <translation>{bits} で動作。より細かい数はプロセッサーには遅すぎるためです。</translation>
        </message>
        <message>
            <source>Runs in {bits}, as you chose.</source>
            <translation>{bits} で動作（あなたの選択）。</translation>
        </message>
        <message>
            <source>It is so small that it runs in 32 bits, exactly.</source>
            <translation>とても小さいので、32 ビットで正確に動きます。</translation>
        </message>
        <message>
            <source>{size} on disk</source>
            <translation>ディスク上 {size}</translation>
        </message>
        <message>
            <source>context up to {count} tokens</source>
            <translation>コンテキスト最大 {count} トークン</translation>
        </message>
        <message>
            <source>speed: not measured here</source>
            <translation>速度: ここでは未計測</translation>
        </message>
        <message>
            <source>{speed} tokens/s measured here</source>
            <translation>ここで計測 {speed} トークン/秒</translation>
        </message>
        <message>
            <source>Comes with Tandem, for a first try: it knows little</source>
            <translation>Tandem に付属する試用モデル：知識はわずかです</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>ダウンロード済み</translation>
        </message>
        <message>
            <source>Imported, used where it lies</source>
            <translation>インポート済み（元の場所で使用）</translation>
        </message>
        <message>
            <source>From the Hugging Face cache</source>
            <translation>Hugging Face のキャッシュから</translation>
        </message>
        <message>
            <source>no drafter: answers alone, slower</source>
            <translation>ドラフターなし: 単独で、より遅く回答</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>順番を待っています</translation>
        </message>
        <message>
            <source>Asking the server what there is…</source>
            <translation>サーバーに問い合わせています…</translation>
        </message>
        <message>
            <source>Checking what is here already: {file}</source>
            <translation>すでにあるものを検査中: {file}</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>一時停止しています…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Deleting what was fetched…</source>
            <translation>取得したものを削除しています…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{total} のうち {done}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>残り {time}</translation>
        </message>
        <message>
            <source>The model in {folder} is not there any more, so the small one that comes with Tandem is used; choose another one on the model page (Ctrl+M).</source>
            <translation>{folder} のモデルがなくなったため、Tandem 付属の小さなモデルを使います。モデルのページ (Ctrl+M) で別のものを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>MotionFeatures</name>
        <message>
            <source>Reduce &amp;motion</source>
            <translation>動きを減らす(&amp;M)</translation>
        </message>
        <message>
            <source>Reduce &amp;motion (your system asks for it)</source>
            <translation>動きを減らす（システムの設定）(&amp;M)</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Rename the preset</source>
            <translation>プリセットの名前を変更</translation>
        </message>
        <message>
            <source>Save as a preset</source>
            <translation>プリセットとして保存</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>プリセットの名前</translation>
        </message>
        <message>
            <source>A name, for example: Letters</source>
            <translation>名前（例: 手紙）</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Something went wrong inside Tandem ({fault}); your chats are kept, and the log file has the details.</source>
            <translation>Tandem の内部で問題が起きました（{fault}）。チャットは保存されており、詳細はログファイルにあります。</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>{setting}: leave it to the model</source>
            <translation>{setting}: モデルに任せる</translation>
        </message>
        <message>
            <source>Leave it to the model</source>
            <translation>モデルに任せる</translation>
        </message>
        <message>
            <source>“{setting}” is a whole number from {low} to {high}, or empty.</source>
            <translation>「{setting}」は {low} から {high} の整数か、空です。</translation>
        </message>
        <message>
            <source>“{setting}” is a number from {low} to {high}, or empty.</source>
            <translation>「{setting}」は {low} から {high} の数か、空です。</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>The data folder {folder} cannot be used ({reason}); choose another one with --data-dir.</source>
            <translation>データフォルダー {folder} は使えません（{reason}）。--data-dir で別のものを選んでください。</translation>
        </message>
        <message>
            <source>Tandem is already open with the data folder {folder} but does not answer; end it there, or choose another folder with --data-dir.</source>
            <translation>Tandem はデータフォルダー {folder} ですでに開いていますが応答しません。終了させるか、--data-dir で別のフォルダーを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>PageChoice</name>
        <message>
            <source>As pictures</source>
            <translation>画像として</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>文字として</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>最初のページ</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>最後のページ</translation>
        </message>
        <message>
            <source>These pages hold no text; they were scanned.</source>
            <translation>これらのページには文字がありません。スキャンです。</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>to</source>
            <translation>から</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>／{count}</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of {name}</source>
            <translation>{name} のパスワード</translation>
        </message>
        <message>
            <source>This password does not open it; try again.</source>
            <translation>このパスワードでは開けません。もう一度お試しください。</translation>
        </message>
        <message>
            <source>The document is encrypted. Tandem uses the password once and keeps it nowhere; the chat keeps a copy of the document that is not encrypted any more.</source>
            <translation>この文書は暗号化されています。Tandem はパスワードを一度だけ使い、どこにも保存しません。チャットには暗号化されていない文書のコピーが残ります。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>PrecisionBox</name>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation>自動：{choice}</translation>
        </message>
        <message>
            <source>Numbers that {name} runs in</source>
            <translation>{name} を動かす数値の形式</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>独自の設定</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <translation>プリセット: {name}</translation>
        </message>
        <message>
            <source>Save as a preset…</source>
            <translation>プリセットとして保存…</translation>
        </message>
        <message>
            <source>Change “{name}”</source>
            <translation>「{name}」を変更</translation>
        </message>
        <message>
            <source>Save the present settings in it</source>
            <translation>現在の設定をそこに保存</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Answer in at most three short sentences. Leave out the rest.</source>
            <translation>短い文三つ以内で答えてください。残りは省いてください。</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of what I write. Keep my words where they are right. Show the corrected text first, then a short list of what you changed.</source>
            <translation>私の文章の綴りと文法を直してください。正しい所は私の言葉のままにしてください。まず直した文を、次に変更点の短い一覧を示してください。</translation>
        </message>
        <message>
            <source>Explain step by step, for somebody who is new to this. Use everyday words and one small example. End with a question that checks whether I have understood.</source>
            <translation>初めての人のために一歩ずつ説明してください。日常の言葉と小さな例を一つ使ってください。最後に、理解できたか確かめる質問をしてください。</translation>
        </message>
        <message>
            <source>Model's own</source>
            <translation>モデルの設定</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>正確</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>創造的</translation>
        </message>
        <message>
            <source>Think it through</source>
            <translation>よく考える</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>簡潔</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>先生</translation>
        </message>
        <message>
            <source>Proofreader</source>
            <translation>校正者</translation>
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>The list of connections cannot be read ({reason}).</source>
            <translation>接続の一覧を読めません（{reason}）。</translation>
        </message>
        <message>
            <source>The list of connections cannot be cleared ({reason}).</source>
            <translation>接続の一覧を消せません（{reason}）。</translation>
        </message>
    </context>
    <context>
        <name>PrivacyDialog</name>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Offline seal: no network for the engine</source>
            <translation>オフライン封印: エンジンはネットワークなし</translation>
        </message>
        <message>
            <source>No connection has been made.</source>
            <translation>接続は一度も行われていません。</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>一覧を消す</translation>
        </message>
        <message>
            <source>Connections, the newest first</source>
            <translation>接続（新しい順）</translation>
        </message>
        <message>
            <source>Tandem sends nothing about you or your use of it to anyone. It connects to the network only when you ask for a download, and every connection is listed here.</source>
            <translation>Tandem は、あなたやあなたの使い方について誰にも何も送りません。ネットワークにつなぐのはダウンロードを求めたときだけで、すべての接続をここに示します。</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>サーバー</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>By</source>
            <translation>主体</translation>
        </message>
        <message>
            <source>An answer is being written; wait for its end.</source>
            <translation>回答が書かれています。終わるまで待ってください。</translation>
        </message>
        <message>
            <source>The system itself then refuses the engine every connection, and its name lookups. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>システム自身がエンジンのすべての接続と名前の照会を拒みます。モデルは読み込み直されます。ダウンロードはウィンドウが行うため、引き続き使えます。</translation>
        </message>
        <message>
            <source>The system's sandbox then refuses the engine every connection. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>システムのサンドボックスがエンジンのすべての接続を拒みます。モデルは読み込み直されます。ダウンロードはウィンドウが行うため、引き続き使えます。</translation>
        </message>
        <message>
            <source>This system cannot take the network from a single program, so only the engine's Python code is refused; libraries in machine code are not. A firewall rule does more. Downloads are made by the window and still work.</source>
            <translation>このシステムは一つのプログラムからネットワークを奪えないため、拒まれるのはエンジンの Python コードだけで、機械語のライブラリーは拒まれません。ファイアウォールの規則のほうが確かです。ダウンロードはウィンドウが行うため、引き続き使えます。</translation>
        </message>
        <message>
            <source>Looking up a model</source>
            <translation>モデルの照会</translation>
        </message>
        <message>
            <source>Downloading a model</source>
            <translation>モデルのダウンロード</translation>
        </message>
        <message>
            <source>Downloading the GPU pack</source>
            <translation>GPU パックのダウンロード</translation>
        </message>
        <message>
            <source>Not announced</source>
            <translation>申告なし</translation>
        </message>
        <message>
            <source>engine</source>
            <translation>エンジン</translation>
        </message>
        <message>
            <source>window</source>
            <translation>ウィンドウ</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>コマンドライン</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>There is no voice to read with; install one (on Linux the package speech-dispatcher with espeak-ng, elsewhere in the system's language settings) and start Tandem again.</source>
            <translation>読み上げる声がありません。インストールして（Linux では speech-dispatcher と espeak-ng、他ではシステムの言語設定で）Tandem を起動し直してください。</translation>
        </message>
        <message>
            <source>The system's voice failed; check its settings and try again.</source>
            <translation>システムの声に問題が起きました。設定を確かめて再試行してください。</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>What the model got</source>
            <translation>モデルが受け取ったもの</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>次のページ</translation>
        </message>
        <message>
            <source>This file has not been read by a model yet.</source>
            <translation>このファイルはまだどのモデルにも読まれていません。</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Detail, at most</source>
            <translation>細かさ（最大）</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大きさ</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>音声</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} 秒</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>フレーム</translation>
        </message>
        <message>
            <source>At seconds</source>
            <translation>秒の位置</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>文字数</translation>
        </message>
        <message>
            <source>These are exactly the pixels that reached the model (same SHA-256).</source>
            <translation>これはモデルに届いたピクセルそのものです（SHA-256 が同じ）。</translation>
        </message>
        <message>
            <source>The pixels that reached the model were others: this picture was made anew by a later version of Tandem.</source>
            <translation>モデルに届いたピクセルは別のものでした。この画像は後の版の Tandem が作り直したものです。</translation>
        </message>
    </context>
    <context>
        <name>RegionShot</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>画面の一部を選ぶ</translation>
        </message>
        <message>
            <source>Drag over the part to attach. Enter takes all of it, Esc gives up.</source>
            <translation>添付する部分をドラッグしてください。Enter で全体、Esc で中止。</translation>
        </message>
    </context>
    <context>
        <name>Replay</name>
        <message>
            <source>accepted</source>
            <translation>採用</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>不採用</translation>
        </message>
        <message>
            <source>the model's own</source>
            <translation>モデル自身</translation>
        </message>
        <message>
            <source>put there by Tandem</source>
            <translation>Tandem が置いたもの</translation>
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message>
            <source>Draft replay</source>
            <translation>下書きの再生</translation>
        </message>
        <message>
            <source>Close the replay (Esc)</source>
            <translation>再生を閉じる (Esc)</translation>
        </message>
        <message>
            <source>The round before (Left)</source>
            <translation>前の巡 (Left)</translation>
        </message>
        <message>
            <source>The next round (Right)</source>
            <translation>次の巡 (Right)</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>巡</translation>
        </message>
        <message>
            <source>Reading how this answer was made…</source>
            <translation>この回答がどう作られたか読んでいます…</translation>
        </message>
        <message>
            <source>How this answer was made is not known: it is older than the record, or it broke off without an end.</source>
            <translation>この回答がどう作られたかは分かりません。記録より古いか、終わらずに途切れました。</translation>
        </message>
        <message>
            <source>Stop the check</source>
            <translation>確認を停止</translation>
        </message>
        <message>
            <source>Check it is the same</source>
            <translation>同じか確認</translation>
        </message>
        <message>
            <source>Answers again without the drafter and compares, letter by letter</source>
            <translation>ドラフターなしでもう一度回答し、一文字ずつ比べます</translation>
        </message>
        <message>
            <source>Round {number} of {total}</source>
            <translation>{total} 巡中 {number} 巡目</translation>
        </message>
        <message>
            <source>Tandem ended the thought here.</source>
            <translation>ここで Tandem が思考を終えました。</translation>
        </message>
        <message>
            <source>Nothing was drafted: the model wrote this token by itself.</source>
            <translation>下書きはありません: モデルが自分でこのトークンを書きました。</translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed, and the answer ended there.</source>
            <translation>
                <numerusform>ドラフターは %n トークンを提案し、モデルが同意して、回答はそこで終わりました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed with all and added “{own}”.</source>
            <translation>
                <numerusform>ドラフターは %n トークンを提案し、モデルはすべてに同意して「{own}」を加えました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model kept {count} and put “{own}” in the place of “{rejected}”.</source>
            <translation>
                <numerusform>ドラフターは %n トークンを提案し、モデルは {count} を残し、「{rejected}」の代わりに「{own}」を置きました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomController</name>
        <message>
            <source>The model wrote no summary; leave the oldest messages out instead.</source>
            <translation>モデルは要約を書きませんでした。代わりに最も古いメッセージを省いてください。</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Search all chats (Ctrl+F)</source>
            <translation>すべてのチャットを検索 (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search all chats</source>
            <translation>すべてのチャットを検索</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>検索を消す</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>In thoughts too</source>
            <translation>思考の中も</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>検索結果</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation>「{query}」は見つかりません</translation>
        </message>
    </context>
    <context>
        <name>SettingsFeatures</name>
        <message>
            <source>Settings of this chat (Ctrl+,)</source>
            <translation>このチャットの設定 (Ctrl+,)</translation>
        </message>
        <message>
            <source>&amp;Settings of this chat</source>
            <translation>このチャットの設定(&amp;S)</translation>
        </message>
        <message>
            <source>Save as a &amp;preset…</source>
            <translation>プリセットとして保存(&amp;P)…</translation>
        </message>
        <message>
            <source>Use these settings for &amp;new chats</source>
            <translation>この設定を新しいチャットに使う(&amp;N)</translation>
        </message>
        <message>
            <source>Settings of this chat &amp;back to defaults</source>
            <translation>このチャットの設定を既定に戻す(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>設定(&amp;S)</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>独自の設定</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>このチャットの設定</translation>
        </message>
        <message>
            <source>New chats begin with these settings</source>
            <translation>新しいチャットはこの設定で始まります</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>Settings of this chat</source>
            <translation>このチャットの設定</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>回答の前に考える</translation>
        </message>
        <message>
            <source>A thought this long could use up the whole answer; allow a longer answer.</source>
            <translation>これほど長い思考は回答全体を使い切るかもしれません。より長い回答を許してください。</translation>
        </message>
        <message>
            <source>Back to defaults</source>
            <translation>既定に戻す</translation>
        </message>
        <message>
            <source>Use for new chats</source>
            <translation>新しいチャットに使う</translation>
        </message>
        <message>
            <source>Close the settings of this chat</source>
            <translation>このチャットの設定を閉じる</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる (Esc)</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message>
            <source>For example: You are a patient teacher. Answer in short sentences.</source>
            <translation>例: あなたは忍耐強い先生です。短い文で答えてください。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>もっと</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>その他の設定</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>このチャット</translation>
        </message>
        <message>
            <source>What you change here counts from the next answer on.</source>
            <translation>ここでの変更は次の回答から有効です。</translation>
        </message>
        <message>
            <source>What the model should keep in mind through the whole chat.</source>
            <translation>モデルがチャット全体で心に留めること。</translation>
        </message>
        <message>
            <source>The instructions are {count} characters too long; shorten them.</source>
            <translation>指示が {count} 文字長すぎます。短くしてください。</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New chat</source>
            <translation>新しいチャット</translation>
        </message>
        <message>
            <source>Everything runs on this computer</source>
            <translation>すべてこのコンピューターで動きます</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会話の一覧</translation>
        </message>
        <message>
            <source>Hide the list of chats</source>
            <translation>チャットの一覧を隠す</translation>
        </message>
        <message>
            <source>Hide the list of chats (Ctrl+B)</source>
            <translation>チャットの一覧を隠す (Ctrl+B)</translation>
        </message>
        <message>
            <source>New chat (Ctrl+N)</source>
            <translation>新しいチャット (Ctrl+N)</translation>
        </message>
        <message>
            <source>Opens the privacy page</source>
            <translation>プライバシーのページを開きます</translation>
        </message>
        <message>
            <source>Sealed: the engine has no network</source>
            <translation>封印済み: エンジンはネットワークなし</translation>
        </message>
    </context>
    <context>
        <name>SpeedFeatures</name>
        <message>
            <source>&amp;Drafts</source>
            <translation>下書き(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Opens the model page</source>
            <translation>モデルのページを開きます</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>モデルを読み込んでいます</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Cancel loading the model</source>
            <translation>モデルの読み込みを取り消す</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>モデル (Ctrl+M)</translation>
        </message>
        <message>
            <source>Drafter: Off · memory ran out</source>
            <translation>ドラフター: オフ · メモリー不足</translation>
        </message>
        <message>
            <source>Drafter: Off · no model is loaded</source>
            <translation>ドラフター: オフ · モデルが読み込まれていません</translation>
        </message>
        <message>
            <source>Drafter: Off · the model is not loaded yet</source>
            <translation>ドラフター: オフ · モデルはまだ読み込まれていません</translation>
        </message>
        <message>
            <source>The replay of an answer shows what was drafted (Ctrl+D)</source>
            <translation>回答の再生で下書きが見られます (Ctrl+D)</translation>
        </message>
        <message numerus="yes">
            <source>Drafts %n token(s) per round</source>
            <translation>
                <numerusform>一巡につき %n トークンを下書き</numerusform>
            </translation>
        </message>
        <message>
            <source>Right at depth 1, 2, …: {shares}</source>
            <translation>深さ 1, 2, … での正解率: {shares}</translation>
        </message>
        <message>
            <source>Plain, timed here: {speed} tokens/s</source>
            <translation>通常、ここで計測: {speed} トークン/秒</translation>
        </message>
        <message>
            <source>Starting the engine…</source>
            <translation>エンジンを起動しています…</translation>
        </message>
        <message>
            <source>Loading the model: {step}</source>
            <translation>モデルを読み込み中: {step}</translation>
        </message>
        <message>
            <source>No model is loaded</source>
            <translation>モデルが読み込まれていません</translation>
        </message>
        <message>
            <source>The engine stopped; it starts again with the next message</source>
            <translation>エンジンが停止しました。次のメッセージで再び起動します</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>{name} is not in memory; the next message loads it</source>
            <translation>{name} はメモリーにありません。次のメッセージで読み込みます</translation>
        </message>
        <message>
            <source>saving memory</source>
            <translation>メモリー節約中</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Show it a picture</source>
            <translation>画像を見せる</translation>
        </message>
        <message>
            <source>What is in this picture?</source>
            <translation>この画像には何が写っていますか？</translation>
        </message>
        <message>
            <source>Let it listen</source>
            <translation>聞かせる</translation>
        </message>
        <message>
            <source>What do you hear?</source>
            <translation>何が聞こえますか？</translation>
        </message>
        <message>
            <source>Play it a film</source>
            <translation>動画を見せる</translation>
        </message>
        <message>
            <source>What happens in this film?</source>
            <translation>この動画では何が起きますか？</translation>
        </message>
        <message>
            <source>Just talk</source>
            <translation>ただ話す</translation>
        </message>
        <message>
            <source>Hello! What can you do?</source>
            <translation>こんにちは！何ができますか？</translation>
        </message>
    </context>
    <context>
        <name>Transcriber</name>
        <message>
            <source>The loaded model cannot hear, and there is no small one that can; download Gemma 4 E2B on the model page (Ctrl+M) to dictate.</source>
            <translation>読み込まれたモデルは聞けず、聞ける小さなモデルもありません。口述するには、モデルのページ (Ctrl+M) で Gemma 4 E2B をダウンロードしてください。</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
    </context>
    <context>
        <name>TransferController</name>
        <message>
            <source>Exported to {name}, without {number} attached files that are gone.</source>
            <translation>{name} へエクスポートしました。なくなった添付 {number} 個は含まれません。</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>{name} へエクスポートしました</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>&amp;Show Tandem</source>
            <translation>Tandem を表示(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;New chat</source>
            <translation>新しいチャット(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>TurnFeatures</name>
        <message>
            <source>&amp;Message</source>
            <translation>メッセージ(&amp;M)</translation>
        </message>
        <message>
            <source>Removed the waiting message</source>
            <translation>待機中のメッセージを取り消しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n message(s)</source>
            <translation>
                <numerusform>メッセージ %n 件を削除しました</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VoiceBar</name>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>End the recording and use it</source>
            <translation>録音を終えて使う</translation>
        </message>
        <message>
            <source>Discard the recording</source>
            <translation>録音を捨てる</translation>
        </message>
        <message>
            <source>Discard the recording (Esc)</source>
            <translation>録音を捨てる (Esc)</translation>
        </message>
        <message>
            <source>Speak; let go when you are done</source>
            <translation>話してください。終わったら放します</translation>
        </message>
        <message>
            <source>Recording for the model to hear; press Done when you are done</source>
            <translation>モデルに聞かせる録音中です。終わったら「完了」を押してください</translation>
        </message>
        <message>
            <source>Dictating; ends when you pause</source>
            <translation>口述中です。間を置くと終わります</translation>
        </message>
        <message>
            <source>Speak now</source>
            <translation>今、話してください</translation>
        </message>
        <message>
            <source>Looking for speech…</source>
            <translation>話し声を探しています…</translation>
        </message>
        <message>
            <source>Writing down what you said…</source>
            <translation>話した内容を書き取っています…</translation>
        </message>
        <message>
            <source>Writing down part {piece} of {total}…</source>
            <translation>{total} 中 {piece} 番目を書き取っています…</translation>
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
            <translation>口述: 話した言葉がここで文字になります。クリックするか、押しながら話します（Ctrl+Shift+M、または F8 を長押し）。右クリックでマイクを選びます。</translation>
        </message>
        <message>
            <source>Let it hear</source>
            <translation>聞かせる</translation>
        </message>
        <message>
            <source>Let it hear: the recording itself goes to the model (Ctrl+Shift+H). Right-click to choose the microphone.</source>
            <translation>聞かせる: 録音そのものがモデルに渡ります (Ctrl+Shift+H)。右クリックでマイクを選びます。</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>マイク</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>システムの選択</translation>
        </message>
        <message>
            <source>No microphone was found</source>
            <translation>マイクが見つかりません</translation>
        </message>
    </context>
    <context>
        <name>VoiceController</name>
        <message>
            <source>{model} cannot hear; dictate the words instead, or choose a model that can hear on the model page (Ctrl+M).</source>
            <translation>{model} は聞けません。代わりに言葉を口述するか、モデルのページ (Ctrl+M) で聞けるモデルを選んでください。</translation>
        </message>
        <message>
            <source>The microphone went away during the recording; what was heard until then is used. Plug it in again or choose another one.</source>
            <translation>録音中にマイクがなくなりました。それまでに聞いた分を使います。つなぎ直すか別のものを選んでください。</translation>
        </message>
        <message>
            <source>A recording lasts at most 5 minutes; it was ended.</source>
            <translation>録音は最長 5 分です。終了しました。</translation>
        </message>
        <message>
            <source>The microphone gave nothing but silence; it may be muted, or the system does not let Tandem use it.</source>
            <translation>マイクからは無音しか届きませんでした。消音になっているか、システムが Tandem に使用を許していません。</translation>
        </message>
        <message>
            <source>Recording {number}</source>
            <translation>録音 {number}</translation>
        </message>
        <message>
            <source>Nobody spoke, so there is nothing to use.</source>
            <translation>誰も話さなかったため、使うものがありません。</translation>
        </message>
        <message>
            <source>Nothing was understood; try again closer by.</source>
            <translation>何も聞き取れませんでした。もっと近くで試してください。</translation>
        </message>
        <message>
            <source>written down when the answer has ended</source>
            <translation>回答が終わったら書き取ります</translation>
        </message>
        <message>
            <source>by the bundled model, which knows only a few phrases and digits</source>
            <translation>付属のモデルによるもので、わずかな言い回しと数字しか知りません</translation>
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
            <translation>聞かせる(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Read the last answer aloud</source>
            <translation>最後の回答を読み上げる(&amp;R)</translation>
        </message>
        <message>
            <source>Read answers aloud while they &amp;arrive</source>
            <translation>届くそばから回答を読み上げる(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Voice</source>
            <translation>声(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Get a bigger model</source>
            <translation>より大きなモデルを入手</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>モデル (Ctrl+M)</translation>
        </message>
        <message>
            <source>Welcome to Tandem</source>
            <translation>Tandem へようこそ</translation>
        </message>
        <message>
            <source>What shall we look at?</source>
            <translation>何を見ましょうか？</translation>
        </message>
        <message>
            <source>A private assistant that reads, sees and listens. Choose something to try, or just begin to write.</source>
            <translation>読み、見て、聞く、あなただけのアシスタント。試すものを選ぶか、そのまま書き始めてください。</translation>
        </message>
        <message>
            <source>Everything runs on this computer. What you write and attach stays in your own data folder.</source>
            <translation>すべてこのコンピューターで動きます。書いたものや添付したものは、あなた自身のデータフォルダーに残ります。</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Chats and files are kept in {folder}.</source>
            <translation>何もこのコンピューターから出ません。チャットとファイルは {folder} に保存されます。</translation>
        </message>
        <message>
            <source>{model} answers, on the {device} of this computer.</source>
            <translation>{model} がこのコンピューターの {device} で回答します。</translation>
        </message>
        <message>
            <source>It is a very small model for trying things out and knows little. For real work, get a bigger one; it runs here too.</source>
            <translation>試すためのとても小さなモデルで、わずかしか知りません。本格的に使うにはより大きなものを。それもここで動きます。</translation>
        </message>
        <message>
            <source>F1 shows all keys, Ctrl+K finds every command.</source>
            <translation>F1 ですべてのキー、Ctrl+K ですべてのコマンド。</translation>
        </message>
    </context>
</TS>
