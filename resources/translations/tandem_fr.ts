<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>(not installed)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tandem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem {version}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A chat with Gemma 4 on your own computer. A small drafter proposes the next few tokens, the model itself checks them in one pass and keeps those it agrees with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you write and attach stays in your data folder. Answers can be wrong, and the small model that comes with Tandem knows very little: check what matters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loaded now: {model}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model is loaded now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence: Apache 2.0. Qt is used under the LGPL, version 3.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Tandem ended during an answer the last time; what had arrived was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings could not be saved to {path} ({reason}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AttachmentController</name>
        <message>
            <source>{model} cannot see pictures; remove {name} or choose a model that can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model} cannot hear; remove {name} or choose a model that can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model} cannot watch films; remove {name} or choose a model that can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model} cannot see pages; send the text of {name} or choose a model that can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pasted picture.png</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem does not fetch anything from the internet, so {link} was not attached; save it to a file, or copy the picture itself and paste it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s) of the folder {folder} cannot be attached.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The picture in the clipboard cannot be used.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AttachmentDialog</name>
        <message>
            <source>Show the animation as a film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detail: tokens for each picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model gets the text of these pages, not this picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model gets frames of the animation; this is the first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} exactly as the model gets it: {size}, {cost}. In all {whole}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly as the model gets it: {size}, {cost}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>An answer is still being written; stop it, then restore the backup.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem copies the history once a day, checks the copy, and keeps the last seven.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to this one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before going back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>daily</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this backup: {content}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now: {content}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would come back:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would go:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would be as they were then:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n of its file(s) were deleted for ever.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>What is here now is backed up first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>the last from {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>– and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CameraDialog</name>
        <message>
            <source>Photo by camera</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the photo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CaptureFeatures</name>
        <message>
            <source>Attach a f&amp;older…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of the &amp;screen…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A &amp;photo by camera…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On Wayland only the desktop itself may take pictures of the screen; use its own tool (often the Print key), then paste the picture here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system did not let Tandem take a picture of the screen; allow it in the privacy settings, or paste a picture from another tool.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture of the screen.png</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings, or attach a photo from a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No camera was found; connect one, or attach a photo from a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photo.png</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CareFeatures</name>
        <message>
            <source>&amp;Privacy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Self-&amp;test…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatDelegate</name>
        <message>
            <source>Untitled</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatListModel</name>
        <message>
            <source>Pinned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chats</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Unpin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Markdown…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web page (HTML)…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON, complete…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Show the list of chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the list of chats (Ctrl+B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jump to the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jump to the end (Ctrl+End)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatSettings</name>
        <message>
            <source>Auto</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest thought</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In tokens, about ¾ of a word each. Then it answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creativity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 always takes the likeliest word; more is more surprising.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In tokens, thoughts included. “Continue” goes on after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Likeliest share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose only among the likeliest words that together make up this share (top-p).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of candidates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose only among so many of the likeliest words (top-k).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less repetition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Above 1, words that were used already become less likely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With a fixed number, the same question gets the same answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Random</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChatSettingsController</name>
        <message>
            <source>Now answering: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the model's own settings</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CheckController</name>
        <message>
            <source>Reading the conversation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer is streaming; check when it has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model is loaded; load the one that gave this answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer was given by {model}; load it to check.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an unknown model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model has no drafter: there is nothing to compare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation before this answer, or its instructions, have changed since; there is nothing to compare.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answering again without the drafter: {done} of {total} tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Identical: without the drafter every character is the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rounding can differ between reading one token and several; where two tokens are almost equally likely, that can decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>character {number} of the thoughts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>character {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(the end)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Different from {place} on: “{kept}”, without the drafter “{other}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both times the likeliest token was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sampling drew from the same seed ({seed}): chance belongs to the place in the text, so a sampled answer must be the same too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{fast} tokens/s with the drafter, {slow} without it just now.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter opens it, Ctrl and an arrow key moves it, Delete removes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>What do you want to do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel editing (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the waiting message (Ctrl+Shift+E)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Think</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask anything, or drop a picture, sound, film or PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a picture, sound or film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach a picture, sound or film (Ctrl+O)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Think before answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the model think before it answers: slower, often better (Ctrl+T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the thought and begin the answer (Ctrl+Shift+T)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editing a sent message; the earlier wording stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent next: {text}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Choose automatically</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detail in tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for documents and small print, the model's own choice otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How closely a picture can be looked at is known when a model is loaded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model} looks at every picture with at most {tokens} tokens. Larger models offer up to 1120, for documents and small print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{model} looks at a picture with at most {tokens} tokens.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>The self-test ended without a report; start it again, and look into the log file if it happens twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>✗ {device}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} ms per pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{number} tokens/s with the tiny model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The installed versions work together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model that comes with Tandem is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder can be written</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Self-test</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tiny model is decoded on every device, with and without its drafter; both must give the same text. The report names no user, computer or folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The self-test is running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report to copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing the installed versions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting PyTorch…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying {device}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something does not work; see below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DownloadController</name>
        <message>
            <source>{what}: {cause}; attempt {number} of {most} in {wait}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DownloadPanel</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause the download of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try the download of {name} again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the download of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the download of {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftMenu</name>
        <message>
            <source>&amp;Tint accepted drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Replay the drafts of the last answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Check the last answer without the drafter</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A folder needs a name; type one or two words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mixture of experts: knows much, reads only a seventh of itself for each word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model named “{wanted}” exists; give another name with --name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A preset needs a name; type one or two words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A system message can hold only text; attach media to a user message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A tool message answers no call; put it right after the assistant message whose tool_calls it answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apple's GPU computes in bfloat16.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the model's files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clearer answers than E2B at twice the work per word; still fine on a laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafting is off: it would run at about {gain} times plain speed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafting {length} tokens per round: about {gain} times plain speed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hears and sees without separate towers; wants a graphics card with much memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It fits in {precision} with a context of {context} tokens ({need}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the drafter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the tokenizer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory ran out: pictures are looked at in less detail ({budget} tokens each).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory ran out: the caches were emptied, and the chat is read again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory ran out: the chat is read in smaller pieces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory ran out: the drafter was unloaded; answers come slower but stay the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory ran out: this answer has room for about {last_room} more tokens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory ran out: {moved} layers were moved to main memory; answers come slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No GPU was found; bfloat16 halves the bytes read per token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model is loaded; choose one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model of the catalogue fits in the memory that is free now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported: “{name}” cannot be used because {reason}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only an answer that has begun can be continued; end the conversation with one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PyTorch cannot start ({error}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set by the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong inside the engine ({error}); try again, and restart the program if it happens twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting PyTorch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still measuring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The GPU pack in {folder} could not be removed ({strerror}); close other windows of Tandem and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The GPU pack needs {disk_reserve_bytes} free at {folder}, where {free} is left: free some space and start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup in {folder} did not work ({error}); check that the folder can be written and that the disk has room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup {name} is damaged and was not used; choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The best answers of the family; for large graphics cards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat history {path} cannot be used ({error}); choose another --data-dir.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat history {path} is damaged; move it away to start a new one, or put back one of the .bak files beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat history {path} is in use by another program; close that one and retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat history {path} was written by a newer version of Tandem; update Tandem, or choose another folder with --data-dir.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation has {length} characters, far more than the model's context of {context} tokens holds; shorten the text or start a new chat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation has {length} tokens and the model's context holds {context}; shorten it by at least {context2} tokens (remove an attachment or old messages, or start a new chat).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The conversation is empty; give at least one message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder {parent} cannot be used ({strerror}); choose another one with --data-dir.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full at {where}: free some space and start the download again; it goes on where it stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk with the chat history {path} is full; free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The download cannot go on: {cause}. {way_out}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The drafter belongs to another model: its {what} is {of_drafter}, the target needs {of_target}; take the drafter published with this target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The drafter does not fit the model: its {what} is {found}, not {wanted}; use the drafter of the same size.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine could not be cut off from the network ({strerror}), so it was not started; switch the offline seal off to use it without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine was cut off from the network and could still make a connection, so it was not started; switch the offline seal off to use it without.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export to {target} did not work ({strerror}); check that the folder can be written and that the disk has room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {folder} cannot be used ({error}); download the model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} is damaged or cut off; download the model again or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {path} is damaged or cut off; {again}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The film {path} has frames of {width} x {height} pixels; make them smaller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The film {path} is damaged, cut off or without frames; convert it to MP4 (H.264).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The film {path} lasts longer than {max_seconds} minutes; choose the part you want to ask about by its in and out points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {folder} holds a model of type {get}, not {wanted}; choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The installed PyTorch and transformers cannot decode together ({error}); install the pinned versions, 2.13.0 and 5.22.2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The installed transformers cannot build a Gemma 4 model with its drafter ({error}); install the pinned version, 5.22.2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model folder {folder} does not exist; choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model folder {folder} has no {name}; {again}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in {folder} cannot be loaded ({error}); download it again or choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in {folder} does not fit its own configuration ({name} has another shape); download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in {folder} is stored in a packed format that Tandem cannot read ({kind}); download the plain, the q4_0-unquantized or the w4a16-ct version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in {folder} lacks weights ({name} and perhaps others); download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in {folder} lacks weights ({report} and others); download it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model is small: one processor core is fast enough, and exact in float32.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model needs {needed} and this computer has {total_bytes} ({name}); choose a smaller model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model was updated since the last attempt; files that changed are fetched anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{name}” is not on this computer; nothing was removed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{name}” is not on this computer; {way_out}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The nearest that fits is {name} in {precision} ({need}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packed weights cannot be kept for the next start ({parent}: {reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The packed weights were kept from an earlier start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages of {path} hold no text, they were probably scanned; send them as pictures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part from {start_s} s to {end_s} s of a film of {length_s} s is empty; choose other in and out points.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture is too narrow to be divided into patches; crop it to a shape less extreme.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture {path} has more than {max_pixels} million pixels; make it smaller first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture {path} is damaged or cut off; open it in another program and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record of {name} is damaged ({error}); remove the model and add it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sampling settings cannot be used: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The small picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The smallest: for computers without a graphics card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound {path} has {channels} channels at {rate} Hz, which is out of range; convert it to mono at 16000 Hz.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound {path} is cut off; copy or record it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound {path} is damaged; save it again from its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound {path} is shorter than {min_seconds} s; record it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sound {path} lasts {length}, but a model hears at most {max_seconds} s at a time; cut it into shorter pieces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds half of a character (a lone surrogate), which no model can read; type or copy it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tokenizer has no single token {name}, so it does not belong to a Gemma 4 model; download the model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tokenizer or processor files in {folder} cannot be used ({error}); download the model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weight {module} is packed in groups that are no multiple of {group}; download another version of the model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights were packed and kept for the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The wheel holds a file that would land elsewhere: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {name} stays unused: the installed PyTorch is built for the processor only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {what} {path} cannot be read ({strerror}); check its permissions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {what} {path} does not exist; check the path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {what} {path} has {mebibyte} MiB, more than the {mebibyte2} MiB allowed; use a smaller or shorter version of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {what} {path} is empty; save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a folder “{name}”; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a preset “{cleaned}”; choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no chat to import in there; choose {accepted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no drafter, so the model answers alone and slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no drafter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; it has: {known}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory for the model in {folder}; close other programs or choose a smaller model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory for this conversation; start a new chat, attach less or choose a smaller model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These chats were exported by a newer version of Tandem (format {version}); update Tandem and import them then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat is not in the history any more; refresh the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message is not in the chat any more; open the chat again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model cannot look at a picture with {budget} tokens; choose {join}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model {lack}; remove {path} or choose a model that can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file is not an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file's hash is not one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a message has an unknown role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a message is not an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a message selects a version that is not there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a message's parent is not a key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a message's parent is not a name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a message's statistics are unusable: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a node of its tree has no list of children</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a node of its tree is missing or not an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a part of a message is not an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a version of a message is not an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it has no messages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds no chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is not an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its messages do not form a tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its settings are unusable: {error}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more bytes came than the file has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no data for {read_seconds} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the checksum is wrong; the file is fetched anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the connection broke ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the connection ended early</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the storage server refused (HTTP {status})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system's proxy refused the connection ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{arguments} needs more than 1 GB of memory to be read; make it smaller first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{base} in {name} is too large to be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{busy} (HTTP {status})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cause}. {way_out}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{config_file} does not say {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} frames of a film cannot be looked at (1 to {max_frames}); choose a shorter part or fewer frames a second.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{facts}: closing other programs must free {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{facts}: other programs may have to make room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{facts}: there is not enough memory in this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be read; fetch the model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} cannot be deleted ({strerror}); close what uses the model and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{folder} does not hold a Gemma 4 model; Tandem runs no other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} announces a malformed checksum for {path}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} announces no SHA-256 for {path} of {repository}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} announces no size or checksum for {path} of {repository}; use another endpoint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} answered with another revision of {repository} than the one asked for; use another endpoint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} cannot be reached ({error})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not continue files properly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} does not say which commit of {repository} it serves; use another endpoint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} gave an answer that is not the Hub's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} is a mirror: your token is not sent there, and the checksums are those that the mirror announces.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} offers {path} in another length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{id} lies in the Hugging Face cache, which other programs use; remove it there with “hf cache rm”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be copied into the chat ({strerror}); check that it can be read and that the disk has room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read ({error}); export the chats again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read: it made the decoder stop, so it is probably damaged; save it again from its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be used: {error}; export the chats again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} computes in bfloat16.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be read within {time_limit_s} s; it is probably damaged, so save it again from its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} could not be unpacked: {error}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has no bfloat16, and Gemma overflows float16.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is JSON, but no chat export; choose {accepted}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is being downloaded already; stop that first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is larger than {max_json_bytes} MB; export the chats in parts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not installed; {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not the JSON of a chat export ({error}); export the chats again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not wanted any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} needs {disk_reserve_bytes} free at {models}, where {free} is left: free some space or choose another models folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {found} cannot work here ({reason}); {wanted}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{numbers}, as they were published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{numbers}, as you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{numbers}: a processor would read finer numbers too slowly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{numbers}: in bf16 they would need {plain_bytes} in all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{numbers}: they were trained for 4 bits, so nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} became shorter while it was read; start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be read: {strerror}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} cannot be written: {strerror}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} has {count} pages, so there is no page {page}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} has {document} pages; a document may have 1 to {max_pages}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} holds too much text at once; choose fewer pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a HEIC photo, which Tandem reads only with the extra package pillow-heif; install that beside Tandem, or save the photo as JPEG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a drawing in SVG, which only Tandem's window can render; attach it there, or export it as PNG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is a folder, not a {what}; choose a file inside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is damaged; download the model again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a PDF this program can read, or it is damaged; open it in another program and print it to a new PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a film this program can read, or it is damaged; convert it to MP4 (H.264).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a picture this program can read; convert it to PNG or JPEG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a regular file; save the {what} to a file first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a sound this program can read, or it is damaged; convert it to WAV or FLAC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a text but binary data; attach a text or a PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is not a text in UTF-8; open it in an editor and save it as UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} is protected by a password; open it in another program and save a copy without one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} of {repository} arrived {max_wrong_digests} times with a wrong checksum from {host}: something on the way changes it; try another network or endpoint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason} Measured here, float32 is faster than bfloat16.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{reason} So the processor computes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{repository} cannot be used: it has no {missing}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{repository} holds no config.json: it is not a model for Tandem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{repository} holds no weights in safetensors files; Tandem reads no other kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{value} was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} could not be fetched in {failures} attempts: {cause}. Check the connection, then start the download again; it goes on where it stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where} asks to run program code of its own; Tandem never does that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{where} cannot be written: {strerror}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” cannot name a model; give another name with --name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” has an unknown value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is missing or not a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is missing or not an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” is not a text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngineStatusController</name>
        <message>
            <source>The engine stopped (exit code {code}); send again to start it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EngineThread</name>
        <message>
            <source>The engine did not stop when asked and was ended; send again to start it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading was cancelled before the model could answer; send again to load it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine stopped unexpectedly (exit code {code}); send again to start it anew.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>In use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download {size} all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbers that {name} runs in</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <source>Rename folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove folder, keep its chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Gpu</name>
        <message>
            <source>Looking for a graphics card …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No NVIDIA graphics card was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pack that was installed last did not start, so it is not used any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem computes on the processor here; on a Mac it uses Apple's own graphics unit. If this computer does have an NVIDIA card, install its driver and look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The installed PyTorch can use this card; nothing needs to be fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no GPU pack for this system and version of Tandem, so the card stays unused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This card is older than what the GPU pack can compute on, so it stays unused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its driver {driver} is too old: install version {wanted} or newer, then look again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem can answer much faster on it with the GPU pack: PyTorch and NVIDIA's libraries for computing, under NVIDIA's licence. That is {download} to fetch and about {disk} on the disk. It is used only for computing, and can be removed here at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a GPU pack that fits this version of Tandem: {download} to fetch and about {disk} on the disk. The one before is kept until this one has worked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The GPU pack is installed ({size}), and large models compute on this card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changing the pack …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speed} a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GpuDialog</name>
        <message>
            <source>Graphics card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download of the GPU pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deletes the GPU pack and what was fetched of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GpuFeatures</name>
        <message>
            <source>&amp;Graphics card…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryFeatures</name>
        <message>
            <source>Archived “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup is back. What was here before is the newest entry in the list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryUi</name>
        <message>
            <source>H&amp;istory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pin or unpin this chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Archive this chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ar&amp;chive…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Trash…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export all chats as &amp;Markdown…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export all chats as &amp;web pages…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export all chats as &amp;JSON, complete…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I&amp;mport chats…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Archived chats are kept and found by the search, but not in the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted chats are kept here for 30 days, then they are removed for ever.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export this chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export all chats into a new folder in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import chats of Tandem, ChatGPT, LM Studio or Open WebUI</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HitDelegate</name>
        <message>
            <source>archived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thought</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import chats</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{chats} from {programs}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chats that are not imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>You find them in the list by their dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>With {messages}. Nothing that is here is changed.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s) mentioned in the chats are missing in the export.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not imported, and why:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last used {day}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Deleted {day}, kept for %n more day(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Delete for ever?</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Delete %n chat(s) for ever?</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Their messages and files cannot be restored afterwards. Backups made until now still hold the messages, each for at most seven days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LanguageFeatures</name>
        <message>
            <source>&amp;Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the &amp;system</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer contains this link. It opens in your browser, outside Tandem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem does not open links of this kind; you can copy it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in browser</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;New chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Attach a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a model in a &amp;folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the &amp;bundled model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search all chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a &amp;message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Think before answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop the answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy the last answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Rename this chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete this chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show or &amp;hide the list of chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jump to the &amp;end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Tandem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stay in the t&amp;ray when closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted “{title}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures, sounds, films, PDFs and texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attach files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder of a Gemma 4 model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the chat marked in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the chat marked in the list (can be undone)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n place(s) in {name}: look closely, export</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>MarksDialog</name>
        <message>
            <source>Places in {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the marked picture</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Media</name>
        <message numerus="yes">
            <source>about %n token(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>text of %n page(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>as a film</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MediaCheck</name>
        <message>
            <source>{name} is not a picture, sound, film, PDF or text that Tandem can read; try PNG, JPEG, WebP, WAV, FLAC, MP3, MP4, WebM, PDF or a text in UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is too large ({size} MB, at most {limit} MB); attach a shorter or smaller version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {name} has more than {limit} files; attach those you want to ask about.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {name} holds nothing that can be attached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cannot be read ({reason}); check that it still exists and that you may open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is empty; attach another file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The drawing {name} is too large or too intricate to be rendered; export it as PNG and attach that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is damaged or not a drawing Tandem can render; export it as PNG and attach that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture of {name} could not be kept.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MediaFeatures</name>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{path} could not be saved{reason}; choose another place.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MemoryBar</name>
        <message>
            <source>per-layer table {size}, left on the disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected memory: {parts}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replay the drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thinking… {seconds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thought for {seconds}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the prompt… {percent} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model answered with nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer reached its length limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem closed before this answer was complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first after {seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} tokens/step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plain not timed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too short to compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{factor}× vs plain here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this model has none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafter: Off · {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafter: On · nothing drafted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafter: On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{factor}×</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still measuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was unloaded to save memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>plain is faster here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drafting would run at {gain}× plain here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Select a part of the conversation first, then quote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the answer first, or wait for its end.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>&amp;Edit the last question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Continue the last answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Answer now, without thinking on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quote the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the &amp;waiting message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Delete the last message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Another chat is being answered; send this afterwards.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Microphone</name>
        <message>
            <source>The system does not let Tandem use the microphone; allow it in the privacy settings of your computer and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No microphone was found; plug one in or switch it on in the sound settings, then try again. Sound files can be attached all the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The microphone {device} is not there; plug it in or choose another one in the menu of the microphone button.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The microphone {device} cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The microphone cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>The small model that comes with Tandem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the answer first, then choose the model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in the list now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in the list now; it has no drafter and answers alone, slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no longer in the list; its files stay where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed {name}: {size} freed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is complete and checked.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelOptionsPanel</name>
        <message>
            <source>Longest chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unload an idle model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its whole memory returns to other programs; the next message loads it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>As long as the model can</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} tokens · {size}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The size is what a chat of that length takes in {name}; it grows as the chat does.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a mirror: your Hugging Face token is never sent to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty is Hugging Face itself. The address of a mirror goes here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not an address; it should look like {example}.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <source>Recommended for this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a local folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the chat (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For all models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other sizes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{free} of {total} are free now: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the models fits in the memory that is free now; close other programs and open this page again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is the best of those that fit and that a processor without a graphics card can read fast enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is the best of those that fit in the memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer is being written; another model can be used when it has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder with a Gemma 4 model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the download of {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {size} fetched so far are deleted. To go on later, pause it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel and delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the entry goes; the files stay in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in use; use another model first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel loading {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unload {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gives its memory back; the next message loads it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>did not load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in use</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>The model in {folder} is not there any more, so the small one that comes with Tandem is used; choose another one on the model page (Ctrl+M).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>audio</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>thinking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tools</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Original, 16 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trained for 4 bits (QAT)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Packed in 4 bits (QAT)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>won't fit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>per-layer table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>eyes and ears</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drafter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>working space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>16 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs in {bits}, as it was published.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs in {bits}: it was trained for them, so nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs in {bits}, since 16 bits would need {plain}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs in {bits}, since a processor would read finer numbers too slowly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs in {bits}, as you chose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>speed: not measured here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speed} tokens/s measured here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{size} on disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>context up to {count} tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a first try: it knows little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported, used where it lies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the Hugging Face cache</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no drafter: answers alone, slower</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the server what there is…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking what is here already: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pausing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting what was fetched…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} left</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Rename the preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name, for example: Letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Something went wrong inside Tandem ({fault}); your chats are kept, and the log file has the details.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>{setting}: leave it to the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it to the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{setting}” is a whole number from {low} to {high}, or empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{setting}” is a number from {low} to {high}, or empty.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>The data folder {folder} cannot be used ({reason}); choose another one with --data-dir.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem is already open with the data folder {folder} but does not answer; end it there, or choose another folder with --data-dir.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PageChoice</name>
        <message>
            <source>As pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These pages hold no text; they were scanned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of {count}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Preset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preset: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a preset…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change “{name}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the present settings in it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Answer in at most three short sentences. Leave out the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the spelling and grammar of what I write. Keep my words where they are right. Show the corrected text first, then a short list of what you changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explain step by step, for somebody who is new to this. Use everyday words and one small example. End with a question that checks whether I have understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model's own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Precise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creative</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Think it through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teacher</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proofreader</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>The list of connections cannot be read ({reason}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of connections cannot be cleared ({reason}).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PrivacyDialog</name>
        <message>
            <source>Privacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline seal: no network for the engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection has been made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections, the newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem sends nothing about you or your use of it to anyone. It connects to the network only when you ask for a download, and every connection is listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer is being written; wait for its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system itself then refuses the engine every connection, and its name lookups. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's sandbox then refuses the engine every connection. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This system cannot take the network from a single program, so only the engine's Python code is refused; libraries in machine code are not. A firewall rule does more. Downloads are made by the window and still work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking up a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloading a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloading the GPU pack</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not announced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>engine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>command line</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>What the model got</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file has not been read by a model yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Detail, at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{seconds} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frames</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Characters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are exactly the pixels that reached the model (same SHA-256).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pixels that reached the model were others: this picture was made anew by a later version of Tandem.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RegionShot</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag over the part to attach. Enter takes all of it, Esc gives up.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Replay</name>
        <message>
            <source>accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the model's own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put there by Tandem</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message>
            <source>Draft replay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the replay (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The round before (Left)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next round (Right)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading how this answer was made…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How this answer was made is not known: it is older than the record, or it broke off without an end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it is the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers again without the drafter and compares, letter by letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Round {number} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tandem ended the thought here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was drafted: the model wrote this token by itself.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed, and the answer ended there.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed with all and added “{own}”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model kept {count} and put “{own}” in the place of “{rejected}”.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search all chats (Ctrl+F)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search all chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the search</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>In thoughts too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search results</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsFeatures</name>
        <message>
            <source>Settings of this chat (Ctrl+,)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Settings of this chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as a &amp;preset…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use these settings for &amp;new chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings of this chat &amp;back to defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New chats begin with these settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>Settings of this chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Think before answering</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A thought this long could use up the whole answer; allow a longer answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to defaults</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use for new chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the settings of this chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instructions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example: You are a patient teacher. Answer in short sentences.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you change here counts from the next answer on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the model should keep in mind through the whole chat.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The instructions are {count} characters too long; shorten them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New chat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything runs on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the list of chats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the list of chats (Ctrl+B)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New chat (Ctrl+N)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens the privacy page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sealed: the engine has no network</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SpeedFeatures</name>
        <message>
            <source>&amp;Drafts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Opens the model page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel loading the model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafter: Off · no model is loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafter: Off · the model is not loaded yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The replay of an answer shows what was drafted (Ctrl+D)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Drafts %n token(s) per round</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Right at depth 1, 2, …: {shares}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain, timed here: {speed} tokens/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting the engine…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the model: {step}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model is loaded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The engine stopped; it starts again with the next message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not in memory; the next message loads it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Show it a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in this picture?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it listen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you hear?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Play it a film</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens in this film?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Just talk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hello! What can you do?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Transcriber</name>
        <message>
            <source>The loaded model cannot hear, and there is no small one that can; download Gemma 4 E2B on the model page (Ctrl+M) to dictate.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TransferController</name>
        <message>
            <source>Exported to {name}, without {number} attached files that are gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>&amp;Show Tandem</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New chat</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TurnFeatures</name>
        <message>
            <source>&amp;Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed the waiting message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Deleted %n message(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>VoiceBar</name>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the recording and use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the recording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard the recording (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speak; let go when you are done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording for the model to hear; press Done when you are done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dictating; ends when you pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speak now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for speech…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing down what you said…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing down part {piece} of {total}…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoiceButtons</name>
        <message>
            <source>Dictate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dictate: what you say becomes text here. Click, or hold while you speak (Ctrl+Shift+M, or hold F8). Right-click to choose the microphone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it hear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it hear: the recording itself goes to the model (Ctrl+Shift+H). Right-click to choose the microphone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Microphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system's choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No microphone was found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoiceController</name>
        <message>
            <source>{model} cannot hear; dictate the words instead, or choose a model that can hear on the model page (Ctrl+M).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The microphone went away during the recording; what was heard until then is used. Plug it in again or choose another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A recording lasts at most 5 minutes; it was ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The microphone gave nothing but silence; it may be muted, or the system does not let Tandem use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recording {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody spoke, so there is nothing to use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was understood; try again closer by.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>written down when the answer has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by the bundled model, which knows only a few phrases and digits</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VoiceFeatures</name>
        <message>
            <source>&amp;Dictate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it &amp;hear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Voice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>What shall we look at?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything runs on this computer. What you write and attach stays in your own data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get a bigger model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
