<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>(not installed)</source>
            <translation>(nicht installiert)</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tandem</source>
            <translation>Über Tandem</translation>
        </message>
        <message>
            <source>Tandem {version}</source>
            <translation>Tandem {version}</translation>
        </message>
        <message>
            <source>A chat with Gemma 4 on your own computer. A small drafter proposes the next few tokens, the model itself checks them in one pass and keeps those it agrees with.</source>
            <translation>Ein Chat mit Gemma 4 auf Ihrem eigenen Computer. Ein kleiner Entwerfer schlägt die nächsten Token vor, das Modell selbst prüft sie in einem Durchgang und behält die, denen es zustimmt.</translation>
        </message>
        <message>
            <source>What you write and attach stays in your data folder. Answers can be wrong, and the small model that comes with Tandem knows very little: check what matters.</source>
            <translation>Was Sie schreiben und anhängen, bleibt in Ihrem Datenordner. Antworten können falsch sein, und das kleine mitgelieferte Modell weiß sehr wenig: Prüfen Sie, worauf es ankommt.</translation>
        </message>
        <message>
            <source>Loaded now: {model}</source>
            <translation>Jetzt geladen: {model}</translation>
        </message>
        <message>
            <source>No model is loaded now.</source>
            <translation>Zurzeit ist kein Modell geladen.</translation>
        </message>
        <message>
            <source>Licence: Apache 2.0. Qt is used under the LGPL, version 3.</source>
            <translation>Lizenz: Apache 2.0. Qt wird unter der LGPL, Version 3, verwendet.</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Lizenzen…</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Tandem ended during an answer the last time; what had arrived was kept.</source>
            <translation>Tandem wurde beim letzten Mal während einer Antwort beendet; was angekommen war, wurde aufgehoben.</translation>
        </message>
        <message>
            <source>The settings could not be saved to {path} ({reason}).</source>
            <translation>Die Einstellungen konnten nicht in {path} gespeichert werden ({reason}).</translation>
        </message>
    </context>
    <context>
        <name>AttachmentController</name>
        <message>
            <source>{model} cannot see pictures; remove {name} or choose a model that can.</source>
            <translation>{model} kann keine Bilder sehen; entfernen Sie {name} oder wählen Sie ein Modell, das es kann.</translation>
        </message>
        <message>
            <source>{model} cannot hear; remove {name} or choose a model that can.</source>
            <translation>{model} kann nicht hören; entfernen Sie {name} oder wählen Sie ein Modell, das es kann.</translation>
        </message>
        <message>
            <source>{model} cannot watch films; remove {name} or choose a model that can.</source>
            <translation>{model} kann keine Filme ansehen; entfernen Sie {name} oder wählen Sie ein Modell, das es kann.</translation>
        </message>
        <message>
            <source>{model} cannot see pages; send the text of {name} or choose a model that can.</source>
            <translation>{model} kann keine Seiten sehen; senden Sie den Text von {name} oder wählen Sie ein Modell, das es kann.</translation>
        </message>
        <message>
            <source>Pasted picture.png</source>
            <translation>Eingefügtes Bild.png</translation>
        </message>
        <message>
            <source>Tandem does not fetch anything from the internet, so {link} was not attached; save it to a file, or copy the picture itself and paste it.</source>
            <translation>Tandem holt nichts aus dem Internet, daher wurde {link} nicht angehängt; speichern Sie es in eine Datei, oder kopieren Sie das Bild selbst und fügen Sie es ein.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the folder {folder} cannot be attached.</source>
            <translation>
                <numerusform>%n Datei des Ordners {folder} kann nicht angehängt werden.</numerusform>
                <numerusform>%n Dateien des Ordners {folder} können nicht angehängt werden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for its password</source>
            <translation>Wartet auf das Passwort</translation>
        </message>
        <message>
            <source>{name} lasts {length}, but at most {limit} minutes can be heard; cut it into shorter pieces.</source>
            <translation>{name} dauert {length}, gehört werden können aber höchstens {limit} Minuten; teilen Sie es in kürzere Stücke.</translation>
        </message>
        <message>
            <source>Converting the sound, {percent} %</source>
            <translation>Der Ton wird umgewandelt, {percent} %</translation>
        </message>
        <message>
            <source>The picture in the clipboard cannot be used.</source>
            <translation>Das Bild in der Zwischenablage kann nicht verwendet werden.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentDialog</name>
        <message>
            <source>Show the animation as a film</source>
            <translation>Animation als Film zeigen</translation>
        </message>
        <message>
            <source>Detail: tokens for each picture</source>
            <translation>Genauigkeit: Token je Bild</translation>
        </message>
        <message>
            <source>The model gets the text of these pages, not this picture.</source>
            <translation>Das Modell bekommt den Text dieser Seiten, nicht dieses Bild.</translation>
        </message>
        <message>
            <source>The model gets frames of the animation; this is the first.</source>
            <translation>Das Modell bekommt Einzelbilder der Animation; dies ist das erste.</translation>
        </message>
        <message>
            <source>Page {page} exactly as the model gets it: {size}, {cost}. In all {whole}.</source>
            <translation>Seite {page} genau, wie das Modell sie bekommt: {size}, {cost}. Insgesamt {whole}.</translation>
        </message>
        <message>
            <source>Exactly as the model gets it: {size}, {cost}</source>
            <translation>Genau, wie das Modell es bekommt: {size}, {cost}</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>An answer is still being written; stop it, then restore the backup.</source>
            <translation>Eine Antwort wird noch geschrieben; halten Sie sie an und stellen Sie dann die Sicherung wieder her.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Tandem copies the history once a day, checks the copy, and keeps the last seven.</source>
            <translation>Tandem kopiert den Verlauf einmal am Tag, prüft die Kopie und behält die letzten sieben.</translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>Sicherungen, die neueste zuerst</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Go back to this one</source>
            <translation>Zu dieser zurückkehren</translation>
        </message>
        <message>
            <source>before going back</source>
            <translation>vor der Rückkehr</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>täglich</translation>
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>Es gibt noch keine Sicherung. „Jetzt sichern“ legt eine an.</translation>
        </message>
        <message>
            <source>In this backup: {content}</source>
            <translation>In dieser Sicherung: {content}</translation>
        </message>
        <message>
            <source>Now: {content}</source>
            <translation>Jetzt: {content}</translation>
        </message>
        <message>
            <source>Would come back:</source>
            <translation>Käme zurück:</translation>
        </message>
        <message>
            <source>Would go:</source>
            <translation>Fiele weg:</translation>
        </message>
        <message>
            <source>Would be as they were then:</source>
            <translation>Wäre wie damals:</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Nichts würde sich ändern.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) were deleted for ever.</source>
            <translation>
                <numerusform>%n der Dateien wurde endgültig gelöscht.</numerusform>
                <numerusform>%n der Dateien wurden endgültig gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is here now is backed up first.</source>
            <translation>Was jetzt da ist, wird vorher gesichert.</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n Chat</numerusform>
                <numerusform>%n Chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>the last from {day}</source>
            <translation>die letzte vom {day}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message numerus="yes">
            <source>– and %n more</source>
            <translation>
                <numerusform>– und %n weiterer</numerusform>
                <numerusform>– und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings and try again.</source>
            <translation>Das System erlaubt Tandem nicht, die Kamera zu benutzen; erlauben Sie es in den Datenschutzeinstellungen und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a film from a file.</source>
            <translation>Keine Kamera gefunden; schließen Sie eine an oder hängen Sie einen Film aus einer Datei an.</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>Die Kamera ist nicht verwendbar ({reason}); schließen Sie andere Programme, die sie benutzen.</translation>
        </message>
    </context>
    <context>
        <name>CameraDialog</name>
        <message>
            <source>Photo by camera</source>
            <translation>Foto mit der Kamera</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>Es wird auf die Kamera gewartet…</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Foto aufnehmen</translation>
        </message>
    </context>
    <context>
        <name>CameraPane</name>
        <message>
            <source>Camera</source>
            <translation>Kamera</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>Was ist gerade geschehen?</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>Was die Kamera sieht</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>How many of the last seconds are sent</source>
            <translation>Wie viele der letzten Sekunden gesendet werden</translation>
        </message>
        <message>
            <source>Send the last seconds and ask about them</source>
            <translation>Die letzten Sekunden senden und dazu fragen</translation>
        </message>
        <message>
            <source>Switch the camera off</source>
            <translation>Kamera ausschalten</translation>
        </message>
        <message>
            <source>Switch the camera off (Esc)</source>
            <translation>Kamera ausschalten (Esc)</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>Die letzten</translation>
        </message>
        <message>
            <source>Pictures stay in memory and are forgotten; only what you ask about is kept.</source>
            <translation>Bilder bleiben im Speicher und werden vergessen; nur wonach Sie fragen, wird aufgehoben.</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>Es wird auf die Kamera gewartet…</translation>
        </message>
    </context>
    <context>
        <name>CameraWatch</name>
        <message>
            <source>The camera has not seen anything yet; wait a moment.</source>
            <translation>Die Kamera hat noch nichts gesehen; warten Sie einen Augenblick.</translation>
        </message>
        <message>
            <source>Camera {number}.mp4</source>
            <translation>Kamera {number}.mp4</translation>
        </message>
    </context>
    <context>
        <name>CaptureFeatures</name>
        <message>
            <source>Attach a f&amp;older…</source>
            <translation>&amp;Ordner anhängen…</translation>
        </message>
        <message>
            <source>A part of the &amp;screen…</source>
            <translation>Ein Teil des &amp;Bildschirms…</translation>
        </message>
        <message>
            <source>A &amp;photo by camera…</source>
            <translation>Ein &amp;Foto mit der Kamera…</translation>
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation>&amp;Anhängen</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Ordner anhängen</translation>
        </message>
        <message>
            <source>On Wayland only the desktop itself may take pictures of the screen; use its own tool (often the Print key), then paste the picture here.</source>
            <translation>Unter Wayland darf nur der Desktop selbst den Bildschirm aufnehmen; nehmen Sie dessen Werkzeug (oft die Druck-Taste) und fügen Sie das Bild hier ein.</translation>
        </message>
        <message>
            <source>The system did not let Tandem take a picture of the screen; allow it in the privacy settings, or paste a picture from another tool.</source>
            <translation>Das System erlaubt Tandem nicht, den Bildschirm aufzunehmen; erlauben Sie es in den Datenschutzeinstellungen oder fügen Sie ein Bild aus einem anderen Werkzeug ein.</translation>
        </message>
        <message>
            <source>Picture of the screen.png</source>
            <translation>Bild des Bildschirms.png</translation>
        </message>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings, or attach a photo from a file.</source>
            <translation>Das System erlaubt Tandem nicht, die Kamera zu benutzen; erlauben Sie es in den Datenschutzeinstellungen oder hängen Sie ein Foto aus einer Datei an.</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a photo from a file.</source>
            <translation>Keine Kamera gefunden; schließen Sie eine an oder hängen Sie ein Foto aus einer Datei an.</translation>
        </message>
        <message>
            <source>Photo.png</source>
            <translation>Foto.png</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>Die Kamera ist nicht verwendbar ({reason}); schließen Sie andere Programme, die sie benutzen.</translation>
        </message>
    </context>
    <context>
        <name>CareFeatures</name>
        <message>
            <source>&amp;Privacy…</source>
            <translation>&amp;Datenschutz…</translation>
        </message>
        <message>
            <source>Self-&amp;test…</source>
            <translation>&amp;Selbsttest…</translation>
        </message>
    </context>
    <context>
        <name>ChatDelegate</name>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>ChatListModel</name>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Heading: {title}</source>
            <translation>Überschrift: {title}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>offen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>Folder {title}, {state}, chats: {count}</source>
            <translation>Ordner {title}, {state}, Chats: {count}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
        <message>
            <source>being answered</source>
            <translation>wird beantwortet</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>In Ordner verschieben</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Neuer Ordner…</translation>
        </message>
        <message>
            <source>Out of the folder</source>
            <translation>Aus dem Ordner nehmen</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Markdown…</source>
            <translation>Markdown…</translation>
        </message>
        <message>
            <source>Web page (HTML)…</source>
            <translation>Webseite (HTML)…</translation>
        </message>
        <message>
            <source>JSON, complete…</source>
            <translation>JSON, vollständig…</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Show the list of chats</source>
            <translation>Chatliste anzeigen</translation>
        </message>
        <message>
            <source>Show the list of chats (Ctrl+B)</source>
            <translation>Chatliste anzeigen (Strg+B)</translation>
        </message>
        <message>
            <source>Jump to the end</source>
            <translation>Zum Ende springen</translation>
        </message>
        <message>
            <source>Jump to the end (Ctrl+End)</source>
            <translation>Zum Ende springen (Strg+Ende)</translation>
        </message>
    </context>
    <context>
        <name>ChatSettings</name>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Longest thought</source>
            <translation>Längster Gedanke</translation>
        </message>
        <message>
            <source>In tokens, about ¾ of a word each. Then it answers.</source>
            <translation>In Token, etwa je ¾ Wort. Danach wird geantwortet.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Ohne Limit</translation>
        </message>
        <message>
            <source>Creativity</source>
            <translation>Kreativität</translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; more is more surprising.</source>
            <translation>0 nimmt immer das wahrscheinlichste Wort; mehr überrascht mehr.</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Längste Antwort</translation>
        </message>
        <message>
            <source>In tokens, thoughts included. “Continue” goes on after it.</source>
            <translation>In Token, Gedanken eingeschlossen. „Fortsetzen“ schreibt danach weiter.</translation>
        </message>
        <message>
            <source>Likeliest share</source>
            <translation>Wahrscheinlichster Anteil</translation>
        </message>
        <message>
            <source>Choose only among the likeliest words that together make up this share (top-p).</source>
            <translation>Nur unter den wahrscheinlichsten Wörtern wählen, die zusammen diesen Anteil ausmachen (top-p).</translation>
        </message>
        <message>
            <source>Number of candidates</source>
            <translation>Anzahl der Kandidaten</translation>
        </message>
        <message>
            <source>Choose only among so many of the likeliest words (top-k).</source>
            <translation>Nur unter so vielen der wahrscheinlichsten Wörter wählen (top-k).</translation>
        </message>
        <message>
            <source>Less repetition</source>
            <translation>Weniger Wiederholung</translation>
        </message>
        <message>
            <source>Above 1, words that were used already become less likely.</source>
            <translation>Über 1 werden bereits benutzte Wörter weniger wahrscheinlich.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>With a fixed number, the same question gets the same answer.</source>
            <translation>Mit einer festen Zahl bekommt dieselbe Frage dieselbe Antwort.</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Zufällig</translation>
        </message>
    </context>
    <context>
        <name>ChatSettingsController</name>
        <message>
            <source>Now answering: {name}</source>
            <translation>Es antwortet jetzt: {name}</translation>
        </message>
        <message>
            <source>Back to the model's own settings</source>
            <translation>Zurück zu den eigenen Einstellungen des Modells</translation>
        </message>
    </context>
    <context>
        <name>CheckController</name>
        <message>
            <source>Reading the conversation…</source>
            <translation>Das Gespräch wird gelesen…</translation>
        </message>
        <message>
            <source>An answer is streaming; check when it has ended.</source>
            <translation>Eine Antwort wird geschrieben; prüfen Sie, wenn sie zu Ende ist.</translation>
        </message>
        <message>
            <source>No model is loaded; load the one that gave this answer.</source>
            <translation>Kein Modell ist geladen; laden Sie das, das diese Antwort gab.</translation>
        </message>
        <message>
            <source>This answer was given by {model}; load it to check.</source>
            <translation>Diese Antwort stammt von {model}; laden Sie es, um zu prüfen.</translation>
        </message>
        <message>
            <source>an unknown model</source>
            <translation>ein unbekanntes Modell</translation>
        </message>
        <message>
            <source>This model has no drafter: there is nothing to compare.</source>
            <translation>Dieses Modell hat keinen Entwerfer: Es gibt nichts zu vergleichen.</translation>
        </message>
        <message>
            <source>The conversation before this answer, or its instructions, have changed since; there is nothing to compare.</source>
            <translation>Das Gespräch vor dieser Antwort oder seine Anweisungen haben sich seither geändert; es gibt nichts zu vergleichen.</translation>
        </message>
        <message>
            <source>Answering again without the drafter: {done} of {total} tokens</source>
            <translation>Antwortet noch einmal ohne Entwerfer: {done} von {total} Token</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>Die Prüfung wurde angehalten.</translation>
        </message>
        <message>
            <source>Identical: without the drafter every character is the same.</source>
            <translation>Gleich: Ohne Entwerfer ist jedes Zeichen dasselbe.</translation>
        </message>
        <message>
            <source>Rounding can differ between reading one token and several; where two tokens are almost equally likely, that can decide.</source>
            <translation>Ein Token oder mehrere zu lesen kann verschieden runden; wo zwei Token fast gleich wahrscheinlich sind, kann das entscheiden.</translation>
        </message>
        <message>
            <source>character {number} of the thoughts</source>
            <translation>Zeichen {number} der Gedanken</translation>
        </message>
        <message>
            <source>character {number}</source>
            <translation>Zeichen {number}</translation>
        </message>
        <message>
            <source>(the end)</source>
            <translation>(das Ende)</translation>
        </message>
        <message>
            <source>Different from {place} on: “{kept}”, without the drafter “{other}”.</source>
            <translation>Ab {place} verschieden: „{kept}“, ohne Entwerfer „{other}“.</translation>
        </message>
        <message>
            <source>Both times the likeliest token was taken.</source>
            <translation>Beide Male wurde das wahrscheinlichste Token genommen.</translation>
        </message>
        <message>
            <source>Sampling drew from the same seed ({seed}): chance belongs to the place in the text, so a sampled answer must be the same too.</source>
            <translation>Gezogen wurde mit demselben Startwert ({seed}): Der Zufall gehört zur Stelle im Text, daher muss auch eine gezogene Antwort gleich sein.</translation>
        </message>
        <message>
            <source>{fast} tokens/s with the drafter, {slow} without it just now.</source>
            <translation>{fast} Token/s mit Entwerfer, {slow} gerade eben ohne.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>Kann nicht gesendet werden</translation>
        </message>
        <message>
            <source>Enter opens it, Ctrl and an arrow key moves it, Delete removes it</source>
            <translation>Enter öffnet es, Strg und eine Pfeiltaste verschiebt es, Entf entfernt es</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Was möchten Sie tun?</translation>
        </message>
        <message>
            <source>Search for a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>No command is called so</source>
            <translation>Kein Befehl heißt so</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel editing (Esc)</source>
            <translation>Bearbeiten abbrechen (Esc)</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Wartende Nachricht entfernen</translation>
        </message>
        <message>
            <source>Edit the waiting message (Ctrl+Shift+E)</source>
            <translation>Wartende Nachricht bearbeiten (Strg+Umschalt+E)</translation>
        </message>
        <message>
            <source>Think</source>
            <translation>Denken</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>Jetzt antworten</translation>
        </message>
        <message>
            <source>Ask anything, or drop a picture, sound, film or PDF</source>
            <translation>Fragen Sie etwas, oder ziehen Sie Bild, Ton, Film oder PDF hierher</translation>
        </message>
        <message>
            <source>Your message</source>
            <translation>Ihre Nachricht</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film</source>
            <translation>Bild, Ton oder Film anhängen</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film (Ctrl+O)</source>
            <translation>Bild, Ton oder Film anhängen (Strg+O)</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>Vor der Antwort denken</translation>
        </message>
        <message>
            <source>Let the model think before it answers: slower, often better (Ctrl+T)</source>
            <translation>Das Modell denken lassen, bevor es antwortet: langsamer, oft besser (Strg+T)</translation>
        </message>
        <message>
            <source>End the thought and begin the answer (Ctrl+Shift+T)</source>
            <translation>Den Gedanken beenden und antworten (Strg+Umschalt+T)</translation>
        </message>
        <message>
            <source>Editing a sent message; the earlier wording stays</source>
            <translation>Eine gesendete Nachricht wird bearbeitet; der frühere Wortlaut bleibt</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Antwort anhalten</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Sent next: {text}</source>
            <translation>Wird als Nächstes gesendet: {text}</translation>
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Choose automatically</source>
            <translation>Automatisch wählen</translation>
        </message>
        <message>
            <source>Detail in tokens</source>
            <translation>Genauigkeit in Token</translation>
        </message>
        <message>
            <source>More for documents and small print, the model's own choice otherwise</source>
            <translation>Mehr für Dokumente und kleine Schrift, sonst die eigene Wahl des Modells</translation>
        </message>
        <message>
            <source>How closely a picture can be looked at is known when a model is loaded.</source>
            <translation>Wie genau ein Bild angesehen werden kann, ist bekannt, wenn ein Modell geladen ist.</translation>
        </message>
        <message>
            <source>{model} looks at every picture with at most {tokens} tokens. Larger models offer up to 1120, for documents and small print.</source>
            <translation>{model} sieht jedes Bild mit höchstens {tokens} Token an. Größere Modelle bieten bis zu 1120, für Dokumente und kleine Schrift.</translation>
        </message>
        <message>
            <source>{model} looks at a picture with at most {tokens} tokens.</source>
            <translation>{model} sieht ein Bild mit höchstens {tokens} Token an.</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>The self-test ended without a report; start it again, and look into the log file if it happens twice.</source>
            <translation>Der Selbsttest endete ohne Bericht; starten Sie ihn noch einmal und sehen Sie in die Protokolldatei, wenn es wieder geschieht.</translation>
        </message>
        <message>
            <source>✗ {device}: {problem}</source>
            <translation>✗ {device}: {problem}</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} von {total} frei</translation>
        </message>
        <message>
            <source>{number} ms per pass</source>
            <translation>{number} ms je Durchgang</translation>
        </message>
        <message>
            <source>{number} tokens/s with the tiny model</source>
            <translation>{number} Token/s mit dem winzigen Modell</translation>
        </message>
        <message>
            <source>The installed versions work together</source>
            <translation>Die installierten Versionen arbeiten zusammen</translation>
        </message>
        <message>
            <source>Drawings are rendered with their letters</source>
            <translation>Zeichnungen werden mit ihrer Schrift dargestellt</translation>
        </message>
        <message>
            <source>The model that comes with Tandem is there</source>
            <translation>Das mitgelieferte Modell ist da</translation>
        </message>
        <message>
            <source>The data folder can be written</source>
            <translation>Der Datenordner ist beschreibbar</translation>
        </message>
        <message>
            <source>The microphone may be used</source>
            <translation>Das Mikrofon darf benutzt werden</translation>
        </message>
        <message>
            <source>The camera may be used</source>
            <translation>Die Kamera darf benutzt werden</translation>
        </message>
        <message>
            <source>allow it in the settings of the system</source>
            <translation>erlauben Sie es in den Einstellungen des Systems</translation>
        </message>
        <message>
            <source>the system asks at the first use</source>
            <translation>das System fragt beim ersten Mal</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Self-test</source>
            <translation>Selbsttest</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Noch einmal testen</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>A tiny model is decoded on every device, with and without its drafter; both must give the same text. The report names no user, computer or folder.</source>
            <translation>Ein winziges Modell wird auf jedem Gerät decodiert, mit und ohne Entwerfer; beides muss denselben Text geben. Der Bericht nennt weder Nutzer noch Computer noch Ordner.</translation>
        </message>
        <message>
            <source>The self-test is running</source>
            <translation>Der Selbsttest läuft</translation>
        </message>
        <message>
            <source>Report to copy</source>
            <translation>Bericht zum Kopieren</translation>
        </message>
        <message>
            <source>Comparing the installed versions…</source>
            <translation>Die installierten Versionen werden verglichen…</translation>
        </message>
        <message>
            <source>Starting PyTorch…</source>
            <translation>PyTorch wird gestartet…</translation>
        </message>
        <message>
            <source>Trying {device}…</source>
            <translation>{device} wird versucht…</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Startet…</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Alles funktioniert.</translation>
        </message>
        <message>
            <source>Something does not work; see below.</source>
            <translation>Etwas funktioniert nicht; siehe unten.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>DownloadController</name>
        <message>
            <source>{what}: {cause}; attempt {number} of {most} in {wait}</source>
            <translation>{what}: {cause}; Versuch {number} von {most} in {wait}</translation>
        </message>
    </context>
    <context>
        <name>DownloadPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Download of {name}</source>
            <translation>Download von {name}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause the download of {name}</source>
            <translation>Download von {name} anhalten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Try the download of {name} again</source>
            <translation>Download von {name} noch einmal versuchen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Go on with the download of {name}</source>
            <translation>Download von {name} fortsetzen</translation>
        </message>
        <message>
            <source>Cancel the download of {name}</source>
            <translation>Download von {name} abbrechen</translation>
        </message>
    </context>
    <context>
        <name>DraftMenu</name>
        <message>
            <source>&amp;Tint accepted drafts</source>
            <translation>Angenommene Entwürfe &amp;tönen</translation>
        </message>
        <message>
            <source>&amp;Replay the drafts of the last answer</source>
            <translation>Entwürfe der letzten Antwort &amp;abspielen</translation>
        </message>
        <message>
            <source>&amp;Check the last answer without the drafter</source>
            <translation>Letzte Antwort ohne Entwerfer &amp;prüfen</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A folder needs a name; type one or two words.</source>
            <translation>Ein Ordner braucht einen Namen; geben Sie ein oder zwei Wörter ein.</translation>
        </message>
        <message>
            <source>A mixture of experts: knows much, reads only a seventh of itself for each word.</source>
            <translation>Eine Mischung von Experten: weiß viel, liest für jedes Wort nur ein Siebtel von sich.</translation>
        </message>
        <message>
            <source>A model named “{wanted}” exists; give another name with --name.</source>
            <translation>Ein Modell namens „{wanted}“ gibt es schon; geben Sie mit --name einen anderen Namen an.</translation>
        </message>
        <message>
            <source>A picture of the camera is damaged; try again.</source>
            <translation>Ein Bild der Kamera ist beschädigt; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>A preset needs a name; type one or two words.</source>
            <translation>Eine Vorlage braucht einen Namen; geben Sie ein oder zwei Wörter ein.</translation>
        </message>
        <message>
            <source>A system message can hold only text; attach media to a user message.</source>
            <translation>Eine Systemnachricht kann nur Text enthalten; hängen Sie Medien an eine Nutzernachricht.</translation>
        </message>
        <message>
            <source>A tool message answers no call; put it right after the assistant message whose tool_calls it answers.</source>
            <translation>Eine Werkzeugnachricht antwortet auf keinen Aufruf; setzen Sie sie direkt hinter die Nachricht des Assistenten, deren tool_calls sie beantwortet.</translation>
        </message>
        <message>
            <source>Apple GPU (shared memory)</source>
            <translation>Apple-Grafikprozessor (gemeinsamer Speicher)</translation>
        </message>
        <message>
            <source>Apple's GPU computes in bfloat16.</source>
            <translation>Apples Grafikprozessor rechnet in bfloat16.</translation>
        </message>
        <message>
            <source>Checking the model's files</source>
            <translation>Modelldateien werden geprüft</translation>
        </message>
        <message>
            <source>Clearer answers than E2B at twice the work per word; still fine on a laptop.</source>
            <translation>Klarere Antworten als E2B bei doppelter Arbeit je Wort; auf einem Laptop noch angenehm.</translation>
        </message>
        <message>
            <source>Drafting is off: it would run at about {gain} times plain speed here.</source>
            <translation>Entwerfen ist aus: Hier liefe es mit etwa der {gain}-fachen einfachen Geschwindigkeit.</translation>
        </message>
        <message>
            <source>Drafting {length} tokens per round: about {gain} times plain speed.</source>
            <translation>{length} Token Entwurf je Runde: etwa die {gain}-fache einfache Geschwindigkeit.</translation>
        </message>
        <message>
            <source>Drawings are rendered without their letters; install ziafont again, which brings a font.</source>
            <translation>Zeichnungen werden ohne ihre Schrift dargestellt; installieren Sie ziafont neu, das eine Schriftart mitbringt.</translation>
        </message>
        <message>
            <source>Drawings cannot be rendered ({error}); install resvg_py again.</source>
            <translation>Zeichnungen können nicht dargestellt werden ({error}); installieren Sie resvg_py neu.</translation>
        </message>
        <message>
            <source>Hears and sees without separate towers; wants a graphics card with much memory.</source>
            <translation>Hört und sieht ohne eigene Türme; braucht eine Grafikkarte mit viel Speicher.</translation>
        </message>
        <message>
            <source>It fits in {precision} with a context of {context} tokens ({need}).</source>
            <translation>Es passt in {precision} mit einem Kontext von {context} Token ({need}).</translation>
        </message>
        <message>
            <source>Loading the drafter</source>
            <translation>Entwerfer wird geladen</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Modell wird geladen</translation>
        </message>
        <message>
            <source>Loading the tokenizer</source>
            <translation>Tokenizer wird geladen</translation>
        </message>
        <message>
            <source>Memory ran out: pictures are looked at in less detail ({budget} tokens each).</source>
            <translation>Der Speicher ging aus: Bilder werden weniger genau angesehen (je {budget} Token).</translation>
        </message>
        <message>
            <source>Memory ran out: the caches were emptied, and the chat is read again.</source>
            <translation>Der Speicher ging aus: Die Zwischenspeicher wurden geleert, und der Chat wird neu gelesen.</translation>
        </message>
        <message>
            <source>Memory ran out: the chat is read in smaller pieces.</source>
            <translation>Der Speicher ging aus: Der Chat wird in kleineren Stücken gelesen.</translation>
        </message>
        <message>
            <source>Memory ran out: the drafter was unloaded; answers come slower but stay the same.</source>
            <translation>Der Speicher ging aus: Der Entwerfer wurde entladen; Antworten kommen langsamer, bleiben aber gleich.</translation>
        </message>
        <message>
            <source>Memory ran out: this answer has room for about {last_room} more tokens.</source>
            <translation>Der Speicher ging aus: Diese Antwort hat noch Platz für etwa {last_room} Token.</translation>
        </message>
        <message>
            <source>Memory ran out: {moved} layers were moved to main memory; answers come slower.</source>
            <translation>Der Speicher ging aus: {moved} Schichten wurden in den Hauptspeicher verlegt; Antworten kommen langsamer.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}), and {size} would have to wait in main memory, which has {host} free.</source>
            <translation>Braucht {need}; {free} von {total} sind jetzt frei ({name}), und {size} müssten im Arbeitsspeicher warten, in dem {host} frei sind.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}).</source>
            <translation>Braucht {need}; {free} von {total} sind jetzt frei ({name}).</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): closing other programs must free {missing}.</source>
            <translation>Braucht {need}; {free} von {total} sind jetzt frei ({name}): Das Schließen anderer Programme muss {missing} frei machen.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): other programs may have to make room.</source>
            <translation>Braucht {need}; {free} von {total} sind jetzt frei ({name}): Andere Programme müssen vielleicht Platz machen.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): the experts of {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>Braucht {need}; {free} von {total} sind jetzt frei ({name}): Die Experten von {layers} der {all_layers} Schichten ({size}) warten im Arbeitsspeicher, daher kommen Antworten langsamer.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): there is not enough memory in this computer.</source>
            <translation>Braucht {need}; {free} von {total} sind jetzt frei ({name}): Dieser Computer hat nicht genug Speicher.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>Braucht {need}; {free} von {total} sind jetzt frei ({name}): {layers} der {all_layers} Schichten ({size}) warten im Arbeitsspeicher, daher kommen Antworten langsamer.</translation>
        </message>
        <message>
            <source>No GPU was found; bfloat16 halves the bytes read per token.</source>
            <translation>Keine Grafikkarte gefunden; bfloat16 halbiert die je Token gelesenen Bytes.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Kein Modell ist geladen.</translation>
        </message>
        <message>
            <source>No model is loaded; choose one first.</source>
            <translation>Es ist kein Modell geladen; wählen Sie zuerst eines.</translation>
        </message>
        <message>
            <source>No model of the catalogue fits in the memory that is free now.</source>
            <translation>Kein Modell des Katalogs passt in den Speicher, der jetzt frei ist.</translation>
        </message>
        <message>
            <source>Nothing was imported: “{name}” cannot be used because {reason}.</source>
            <translation>Nichts wurde importiert: „{name}“ ist nicht verwendbar, denn {reason}.</translation>
        </message>
        <message>
            <source>Only an answer that has begun can be continued; end the conversation with one.</source>
            <translation>Nur eine begonnene Antwort kann fortgesetzt werden; beenden Sie das Gespräch mit einer.</translation>
        </message>
        <message>
            <source>PyTorch cannot start ({error}).</source>
            <translation>PyTorch kann nicht starten ({error}).</translation>
        </message>
        <message>
            <source>Set by the request.</source>
            <translation>Von der Anfrage festgelegt.</translation>
        </message>
        <message>
            <source>Something went wrong inside the engine ({error}); try again, and restart the program if it happens twice.</source>
            <translation>Im Inneren der Engine ist etwas schiefgegangen ({error}); versuchen Sie es noch einmal und starten Sie das Programm neu, wenn es wieder geschieht.</translation>
        </message>
        <message>
            <source>Starting PyTorch</source>
            <translation>PyTorch wird gestartet</translation>
        </message>
        <message>
            <source>Still measuring.</source>
            <translation>Wird noch gemessen.</translation>
        </message>
        <message>
            <source>The GPU pack in {folder} could not be removed ({strerror}); close other windows of Tandem and try again.</source>
            <translation>Das GPU-Paket in {folder} konnte nicht entfernt werden ({strerror}); schließen Sie andere Fenster von Tandem und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The GPU pack needs {disk_reserve_bytes} free at {folder}, where {free} is left: free some space and start it again.</source>
            <translation>Das GPU-Paket braucht {disk_reserve_bytes} freien Platz in {folder}, wo {free} übrig sind: Schaffen Sie Platz und starten Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The backup in {folder} did not work ({error}); check that the folder can be written and that the disk has room.</source>
            <translation>Die Sicherung in {folder} ist nicht gelungen ({error}); prüfen Sie, ob der Ordner beschreibbar ist und die Festplatte Platz hat.</translation>
        </message>
        <message>
            <source>The backup {name} is damaged and was not used; choose another one.</source>
            <translation>Die Sicherung {name} ist beschädigt und wurde nicht verwendet; wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>The best answers of the family; for large graphics cards.</source>
            <translation>Die besten Antworten der Familie; für große Grafikkarten.</translation>
        </message>
        <message>
            <source>The chat history {path} cannot be used ({error}); choose another --data-dir.</source>
            <translation>Der Chatverlauf {path} ist nicht verwendbar ({error}); wählen Sie ein anderes --data-dir.</translation>
        </message>
        <message>
            <source>The chat history {path} is damaged; move it away to start a new one, or put back one of the .bak files beside it.</source>
            <translation>Der Chatverlauf {path} ist beschädigt; verschieben Sie ihn, um neu zu beginnen, oder legen Sie eine der .bak-Dateien daneben zurück.</translation>
        </message>
        <message>
            <source>The chat history {path} is in use by another program; close that one and retry.</source>
            <translation>Der Chatverlauf {path} wird von einem anderen Programm benutzt; schließen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The chat history {path} was written by a newer version of Tandem; update Tandem, or choose another folder with --data-dir.</source>
            <translation>Der Chatverlauf {path} wurde von einer neueren Version von Tandem geschrieben; aktualisieren Sie Tandem oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The conversation has {length} characters, far more than the model's context of {context} tokens holds; shorten the text or start a new chat.</source>
            <translation>Das Gespräch hat {length} Zeichen, weit mehr, als der Kontext des Modells von {context} Token fasst; kürzen Sie den Text oder beginnen Sie einen neuen Chat.</translation>
        </message>
        <message>
            <source>The conversation has {length} tokens and the model's context holds {context}; shorten it by at least {context2} tokens (remove an attachment or old messages, or start a new chat).</source>
            <translation>Das Gespräch hat {length} Token, und der Kontext des Modells fasst {context}; kürzen Sie es um mindestens {context2} Token (einen Anhang oder alte Nachrichten entfernen oder einen neuen Chat beginnen).</translation>
        </message>
        <message>
            <source>The conversation is empty; give at least one message.</source>
            <translation>Das Gespräch ist leer; geben Sie mindestens eine Nachricht an.</translation>
        </message>
        <message>
            <source>The data folder {parent} cannot be used ({strerror}); choose another one with --data-dir.</source>
            <translation>Der Datenordner {parent} ist nicht verwendbar ({strerror}); wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <source>The disk is full at {where}: free some space and start the download again; it goes on where it stopped.</source>
            <translation>Die Festplatte bei {where} ist voll: Schaffen Sie Platz und starten Sie den Download noch einmal; er geht dort weiter, wo er aufhörte.</translation>
        </message>
        <message>
            <source>The disk with the chat history {path} is full; free some space and try again.</source>
            <translation>Die Festplatte mit dem Chatverlauf {path} ist voll; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}.</source>
            <translation>Der Download kann nicht weitergehen: {cause}.</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}. {way_out}.</source>
            <translation>Der Download kann nicht weitergehen: {cause}. {way_out}.</translation>
        </message>
        <message>
            <source>The drafter belongs to another model: its {what} is {of_drafter}, the target needs {of_target}; take the drafter published with this target.</source>
            <translation>Der Entwerfer gehört zu einem anderen Modell: sein Wert {what} ist {of_drafter}, das Modell braucht {of_target}; nehmen Sie den mit diesem Modell veröffentlichten.</translation>
        </message>
        <message>
            <source>The drafter does not fit the model: its {what} is {found}, not {wanted}; use the drafter of the same size.</source>
            <translation>Der Entwerfer passt nicht zum Modell: sein Wert {what} ist {found}, nicht {wanted}; nehmen Sie den Entwerfer derselben Größe.</translation>
        </message>
        <message>
            <source>The drawing {path} is too large or too intricate to be rendered; export it as PNG and attach that.</source>
            <translation>Die Zeichnung {path} ist zu groß oder zu verwickelt, um dargestellt zu werden; exportieren Sie sie als PNG und hängen Sie das an.</translation>
        </message>
        <message>
            <source>The engine could not be cut off from the network ({strerror}), so it was not started; switch the offline seal off to use it without.</source>
            <translation>Die Engine konnte nicht vom Netz getrennt werden ({strerror}) und wurde daher nicht gestartet; schalten Sie die Netzsperre aus, um sie ohne zu benutzen.</translation>
        </message>
        <message>
            <source>The engine was cut off from the network and could still make a connection, so it was not started; switch the offline seal off to use it without.</source>
            <translation>Die Engine wurde vom Netz getrennt und konnte trotzdem eine Verbindung herstellen, daher wurde sie nicht gestartet; schalten Sie die Netzsperre aus, um sie ohne zu benutzen.</translation>
        </message>
        <message>
            <source>The export to {target} did not work ({strerror}); check that the folder can be written and that the disk has room.</source>
            <translation>Der Export nach {target} ist nicht gelungen ({strerror}); prüfen Sie, ob der Ordner beschreibbar ist und die Festplatte Platz hat.</translation>
        </message>
        <message>
            <source>The file {folder} cannot be used ({error}); download the model again.</source>
            <translation>Die Datei {folder} ist nicht verwendbar ({error}); laden Sie das Modell noch einmal herunter.</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; download the model again or choose another folder.</source>
            <translation>Die Datei {path} ist beschädigt oder abgeschnitten; laden Sie das Modell noch einmal herunter oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; {again}.</source>
            <translation>Die Datei {path} ist beschädigt oder abgeschnitten; {again}.</translation>
        </message>
        <message>
            <source>The film {path} cannot be written; check that the disk has room.</source>
            <translation>Der Film {path} lässt sich nicht schreiben; prüfen Sie, ob auf dem Datenträger noch Platz ist.</translation>
        </message>
        <message>
            <source>The film {path} has frames of {width} x {height} pixels; make them smaller.</source>
            <translation>Der Film {path} hat Bilder von {width} x {height} Pixeln; verkleinern Sie sie.</translation>
        </message>
        <message>
            <source>The film {path} is damaged, cut off or without frames; convert it to MP4 (H.264).</source>
            <translation>Der Film {path} ist beschädigt, abgeschnitten oder ohne Bilder; wandeln Sie ihn in MP4 (H.264) um.</translation>
        </message>
        <message>
            <source>The film {path} lasts longer than {max_seconds} minutes; choose the part you want to ask about by its in and out points.</source>
            <translation>Der Film {path} dauert länger als {max_seconds} Minuten; wählen Sie mit Anfang und Ende den Teil, zu dem Sie fragen möchten.</translation>
        </message>
        <message>
            <source>The folder {folder} holds a model of type {get}, not {wanted}; choose another folder.</source>
            <translation>Der Ordner {folder} enthält ein Modell vom Typ {get}, nicht {wanted}; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The installed PyTorch and transformers cannot decode together ({error}); install the pinned versions, 2.13.0 and 5.22.2.</source>
            <translation>PyTorch und transformers, wie sie installiert sind, können nicht zusammen decodieren ({error}); installieren Sie die festgelegten Versionen 2.13.0 und 5.22.2.</translation>
        </message>
        <message>
            <source>The installed transformers cannot build a Gemma 4 model with its drafter ({error}); install the pinned version, 5.22.2.</source>
            <translation>Das installierte transformers kann kein Gemma 4 mit seinem Entwerfer bauen ({error}); installieren Sie die festgelegte Version 5.22.2.</translation>
        </message>
        <message>
            <source>The model folder {folder} does not exist; choose another folder.</source>
            <translation>Den Modellordner {folder} gibt es nicht; wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The model folder {folder} has no {name}; {again}.</source>
            <translation>Der Modellordner {folder} hat kein {name}; {again}.</translation>
        </message>
        <message>
            <source>The model in {folder} cannot be loaded ({error}); download it again or choose another folder.</source>
            <translation>Das Modell in {folder} kann nicht geladen werden ({error}); laden Sie es noch einmal herunter oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>The model in {folder} does not fit its own configuration ({name} has another shape); download it again.</source>
            <translation>Das Modell in {folder} passt nicht zu seiner eigenen Konfiguration ({name} hat eine andere Form); laden Sie es noch einmal herunter.</translation>
        </message>
        <message>
            <source>The model in {folder} is stored in a packed format that Tandem cannot read ({kind}); download the plain, the q4_0-unquantized or the w4a16-ct version.</source>
            <translation>Das Modell in {folder} ist in einem gepackten Format gespeichert, das Tandem nicht lesen kann ({kind}); laden Sie die einfache, die q4_0-unquantized- oder die w4a16-ct-Version herunter.</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({name} and perhaps others); download it again.</source>
            <translation>Dem Modell in {folder} fehlen Gewichte ({name} und vielleicht weitere); laden Sie es noch einmal herunter.</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({report} and others); download it again.</source>
            <translation>Dem Modell in {folder} fehlen Gewichte ({report} und weitere); laden Sie es noch einmal herunter.</translation>
        </message>
        <message>
            <source>The model is small: one processor core is fast enough, and exact in float32.</source>
            <translation>Das Modell ist klein: Ein Prozessorkern ist schnell genug und rechnet genau in float32.</translation>
        </message>
        <message>
            <source>The model needs {needed} and this computer has {room} ({name}); choose a smaller model.</source>
            <translation>Das Modell braucht {needed}, und dieser Computer hat {room} ({name}); wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>The model was updated since the last attempt; files that changed are fetched anew.</source>
            <translation>Das Modell wurde seit dem letzten Versuch aktualisiert; geänderte Dateien werden neu geholt.</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; nothing was removed.</source>
            <translation>Das Modell „{name}“ ist nicht auf diesem Computer; nichts wurde entfernt.</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; {way_out}.</source>
            <translation>Das Modell „{name}“ ist nicht auf diesem Computer; {way_out}.</translation>
        </message>
        <message>
            <source>The nearest that fits is {name} in {precision} ({need}).</source>
            <translation>Das nächste, das passt, ist {name} in {precision} ({need}).</translation>
        </message>
        <message>
            <source>The packed weights cannot be kept for the next start ({parent}: {reason}).</source>
            <translation>Die gepackten Gewichte können nicht für den nächsten Start aufgehoben werden ({parent}: {reason}).</translation>
        </message>
        <message>
            <source>The packed weights were kept from an earlier start.</source>
            <translation>Die gepackten Gewichte waren von einem früheren Start aufgehoben.</translation>
        </message>
        <message>
            <source>The pages of {path} hold no text, they were probably scanned; send them as pictures.</source>
            <translation>Die Seiten von {path} enthalten keinen Text, sie wurden wohl eingescannt; senden Sie sie als Bilder.</translation>
        </message>
        <message>
            <source>The part from {start_s} s to {end_s} s of a film of {length_s} s is empty; choose other in and out points.</source>
            <translation>Der Teil von {start_s} s bis {end_s} s eines Films von {length_s} s ist leer; wählen Sie einen anderen Anfang und ein anderes Ende.</translation>
        </message>
        <message>
            <source>The password does not open {path}; try it again.</source>
            <translation>Das Passwort öffnet {path} nicht; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The picture is too narrow to be divided into patches; crop it to a shape less extreme.</source>
            <translation>Das Bild ist zu schmal, um in Stücke geteilt zu werden; schneiden Sie es weniger extrem zu.</translation>
        </message>
        <message>
            <source>The picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>Das Bild von {path} kann nicht geschrieben werden ({strerror}); prüfen Sie, ob die Festplatte Platz hat.</translation>
        </message>
        <message>
            <source>The picture {path} has more than {max_pixels} million pixels; make it smaller first.</source>
            <translation>Das Bild {path} hat mehr als {max_pixels} Millionen Pixel; verkleinern Sie es zuerst.</translation>
        </message>
        <message>
            <source>The picture {path} is damaged or cut off; open it in another program and save it again.</source>
            <translation>Das Bild {path} ist beschädigt oder abgeschnitten; öffnen Sie es in einem anderen Programm und speichern Sie es neu.</translation>
        </message>
        <message>
            <source>The preparation of files could not be started; try again.</source>
            <translation>Die Vorbereitung der Dateien konnte nicht gestartet werden; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The record of {name} is damaged ({error}); remove the model and add it.</source>
            <translation>Der Eintrag zu {name} ist beschädigt ({error}); entfernen Sie das Modell und fügen Sie es neu hinzu.</translation>
        </message>
        <message>
            <source>The sampling settings cannot be used: {error}.</source>
            <translation>Die Einstellungen der Auswahl sind nicht verwendbar: {error}.</translation>
        </message>
        <message>
            <source>The small picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>Das Vorschaubild von {path} kann nicht geschrieben werden ({strerror}); prüfen Sie, ob die Festplatte Platz hat.</translation>
        </message>
        <message>
            <source>The smallest: for computers without a graphics card.</source>
            <translation>Das kleinste: für Computer ohne Grafikkarte.</translation>
        </message>
        <message>
            <source>The sound {path} has {channels} channels at {rate} Hz, which is out of range; convert it to mono at 16000 Hz.</source>
            <translation>Der Ton {path} hat {channels} Kanäle bei {rate} Hz, das ist außerhalb des Bereichs; wandeln Sie ihn in Mono mit 16000 Hz um.</translation>
        </message>
        <message>
            <source>The sound {path} is cut off; copy or record it again.</source>
            <translation>Der Ton {path} ist abgeschnitten; kopieren Sie ihn neu oder nehmen Sie ihn neu auf.</translation>
        </message>
        <message>
            <source>The sound {path} is damaged; save it again from its source.</source>
            <translation>Der Ton {path} ist beschädigt; speichern Sie ihn noch einmal aus seiner Quelle.</translation>
        </message>
        <message>
            <source>The sound {path} is shorter than {min_seconds} s; record it again.</source>
            <translation>Der Ton {path} ist kürzer als {min_seconds} s; nehmen Sie ihn neu auf.</translation>
        </message>
        <message>
            <source>The sound {path} lasts {length}, but at most {max_file_seconds} minutes can be heard; cut it into shorter pieces.</source>
            <translation>Der Ton {path} dauert {length}, aber höchstens {max_file_seconds} Minuten können gehört werden; schneiden Sie ihn in kürzere Stücke.</translation>
        </message>
        <message>
            <source>The text holds half of a character (a lone surrogate), which no model can read; type or copy it again.</source>
            <translation>Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat), das kein Modell lesen kann; tippen oder kopieren Sie ihn neu.</translation>
        </message>
        <message>
            <source>The tokenizer has no single token {name}, so it does not belong to a Gemma 4 model; download the model again.</source>
            <translation>Der Tokenizer hat kein einzelnes Token {name} und gehört daher nicht zu einem Gemma-4-Modell; laden Sie das Modell noch einmal herunter.</translation>
        </message>
        <message>
            <source>The tokenizer or processor files in {folder} cannot be used ({error}); download the model again.</source>
            <translation>Die Tokenizer- oder Prozessordateien in {folder} sind nicht verwendbar ({error}); laden Sie das Modell noch einmal herunter.</translation>
        </message>
        <message>
            <source>The unlocked copy of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>Die entsperrte Kopie von {path} lässt sich nicht schreiben ({strerror}); prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
        </message>
        <message>
            <source>The weight {module} is packed in groups that are no multiple of {group}; download another version of the model.</source>
            <translation>Das Gewicht {module} ist in Gruppen gepackt, die kein Vielfaches von {group} sind; laden Sie eine andere Version des Modells herunter.</translation>
        </message>
        <message>
            <source>The weights were packed and kept for the next start.</source>
            <translation>Die Gewichte wurden gepackt und für den nächsten Start aufgehoben.</translation>
        </message>
        <message>
            <source>The wheel holds a file that would land elsewhere: {name}.</source>
            <translation>Das Paket enthält eine Datei, die anderswo landen würde: {name}.</translation>
        </message>
        <message>
            <source>The {name} stays unused: the installed PyTorch is built for the processor only.</source>
            <translation>{name} bleibt ungenutzt: Das installierte PyTorch kann nur den Prozessor benutzen.</translation>
        </message>
        <message>
            <source>The {what} {path} cannot be read ({strerror}); check its permissions.</source>
            <translation>Nicht lesbar ({strerror}): {what} {path}; prüfen Sie die Berechtigungen.</translation>
        </message>
        <message>
            <source>The {what} {path} does not exist; check the path.</source>
            <translation>Nicht vorhanden: {what} {path}; prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <source>The {what} {path} has {mebibyte} MiB, more than the {mebibyte2} MiB allowed; use a smaller or shorter version of it.</source>
            <translation>Zu groß: {what} {path} mit {mebibyte} MiB, erlaubt sind {mebibyte2} MiB; nehmen Sie eine kleinere oder kürzere Fassung.</translation>
        </message>
        <message>
            <source>The {what} {path} is empty; save it again.</source>
            <translation>Leer: {what} {path}; speichern Sie die Datei noch einmal.</translation>
        </message>
        <message>
            <source>There is already a folder “{name}”; choose another name.</source>
            <translation>Einen Ordner „{name}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is already a preset “{cleaned}”; choose another name.</source>
            <translation>Eine Vorlage „{cleaned}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>There is no chat to import in there; choose {accepted}.</source>
            <translation>Darin ist kein Chat zum Importieren; wählen Sie {accepted}.</translation>
        </message>
        <message>
            <source>There is no drafter, so the model answers alone and slower.</source>
            <translation>Es gibt keinen Entwerfer, daher antwortet das Modell allein und langsamer.</translation>
        </message>
        <message>
            <source>There is no drafter.</source>
            <translation>Es gibt keinen Entwerfer.</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; did you mean {nearest}? “tandem models list” shows all.</source>
            <translation>Im Katalog gibt es kein Modell „{name}“; meinten Sie {nearest}? „tandem models list“ zeigt alle.</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; it has: {known}.</source>
            <translation>Es gibt kein Modell „{name}“ im Katalog; er enthält: {known}.</translation>
        </message>
        <message>
            <source>There is not enough memory for the model in {folder}; close other programs or choose a smaller model.</source>
            <translation>Für das Modell in {folder} ist nicht genug Speicher da; schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>There is not enough memory for this conversation; start a new chat, attach less or choose a smaller model.</source>
            <translation>Für dieses Gespräch ist nicht genug Speicher da; beginnen Sie einen neuen Chat, hängen Sie weniger an oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>These chats were exported by a newer version of Tandem (format {version}); update Tandem and import them then.</source>
            <translation>Diese Chats wurden von einer neueren Version von Tandem exportiert (Format {version}); aktualisieren Sie Tandem und importieren Sie sie dann.</translation>
        </message>
        <message>
            <source>This chat is not in the history any more; refresh the list.</source>
            <translation>Dieser Chat ist nicht mehr im Verlauf; aktualisieren Sie die Liste.</translation>
        </message>
        <message>
            <source>This message is not in the chat any more; open the chat again.</source>
            <translation>Diese Nachricht ist nicht mehr im Chat; öffnen Sie den Chat noch einmal.</translation>
        </message>
        <message>
            <source>This model cannot look at a picture with {budget} tokens; choose {join}.</source>
            <translation>Dieses Modell kann ein Bild nicht mit {budget} Token ansehen; wählen Sie {join}.</translation>
        </message>
        <message>
            <source>This model hears no sounds; remove {path} or choose one that does.</source>
            <translation>Dieses Modell hört keine Töne; entfernen Sie {path} oder wählen Sie eines, das es kann.</translation>
        </message>
        <message>
            <source>This model sees no films; remove {path} or choose one that does.</source>
            <translation>Dieses Modell sieht keine Filme; entfernen Sie {path} oder wählen Sie eines, das es kann.</translation>
        </message>
        <message>
            <source>This model sees no pages; remove {path} or choose one that does.</source>
            <translation>Dieses Modell sieht keine Seiten; entfernen Sie {path} oder wählen Sie eines, das es kann.</translation>
        </message>
        <message>
            <source>This model sees no pictures; remove {path} or choose one that does.</source>
            <translation>Dieses Modell sieht keine Bilder; entfernen Sie {path} oder wählen Sie eines, das es kann.</translation>
        </message>
        <message>
            <source>a file is not an object</source>
            <translation>eine Datei ist kein Objekt</translation>
        </message>
        <message>
            <source>a file's hash is not one</source>
            <translation>die Prüfsumme einer Datei ist keine</translation>
        </message>
        <message>
            <source>a message has an unknown role</source>
            <translation>eine Nachricht hat eine unbekannte Rolle</translation>
        </message>
        <message>
            <source>a message is not an object</source>
            <translation>eine Nachricht ist kein Objekt</translation>
        </message>
        <message>
            <source>a message selects a version that is not there</source>
            <translation>eine Nachricht wählt eine Fassung, die es nicht gibt</translation>
        </message>
        <message>
            <source>a message's parent is not a key</source>
            <translation>der Vorgänger einer Nachricht ist kein Schlüssel</translation>
        </message>
        <message>
            <source>a message's parent is not a name</source>
            <translation>der Vorgänger einer Nachricht ist kein Name</translation>
        </message>
        <message>
            <source>a message's statistics are unusable: {error}</source>
            <translation>die Statistik einer Nachricht ist nicht verwendbar: {error}</translation>
        </message>
        <message>
            <source>a node of its tree has no list of children</source>
            <translation>ein Knoten seines Baums hat keine Liste von Kindern</translation>
        </message>
        <message>
            <source>a node of its tree is missing or not an object</source>
            <translation>ein Knoten seines Baums fehlt oder ist kein Objekt</translation>
        </message>
        <message>
            <source>a part of a message is not an object</source>
            <translation>ein Teil einer Nachricht ist kein Objekt</translation>
        </message>
        <message>
            <source>a version of a message is not an object</source>
            <translation>eine Fassung einer Nachricht ist kein Objekt</translation>
        </message>
        <message>
            <source>film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>it has no messages</source>
            <translation>er hat keine Nachrichten</translation>
        </message>
        <message>
            <source>it holds no chat</source>
            <translation>er enthält keinen Chat</translation>
        </message>
        <message>
            <source>it is not an object</source>
            <translation>er ist kein Objekt</translation>
        </message>
        <message>
            <source>its messages do not form a tree</source>
            <translation>seine Nachrichten bilden keinen Baum</translation>
        </message>
        <message>
            <source>its settings are unusable: {error}</source>
            <translation>seine Einstellungen sind nicht verwendbar: {error}</translation>
        </message>
        <message>
            <source>main memory</source>
            <translation>Arbeitsspeicher</translation>
        </message>
        <message>
            <source>more bytes came than the file has</source>
            <translation>es kamen mehr Bytes, als die Datei hat</translation>
        </message>
        <message>
            <source>no data for {read_seconds} seconds</source>
            <translation>{read_seconds} Sekunden lang keine Daten</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>the checksum is wrong; the file is fetched anew</source>
            <translation>die Prüfsumme ist falsch; die Datei wird neu geholt</translation>
        </message>
        <message>
            <source>the connection broke ({error})</source>
            <translation>die Verbindung brach ab ({error})</translation>
        </message>
        <message>
            <source>the connection ended early</source>
            <translation>die Verbindung endete zu früh</translation>
        </message>
        <message>
            <source>the record of how an answer was made is unusable</source>
            <translation>die Aufzeichnung, wie eine Antwort entstanden ist, ist unbrauchbar</translation>
        </message>
        <message>
            <source>the storage server refused (HTTP {status})</source>
            <translation>der Speicherserver hat abgelehnt (HTTP {status})</translation>
        </message>
        <message>
            <source>the system's proxy refused the connection ({error})</source>
            <translation>der Proxy des Systems hat die Verbindung abgelehnt ({error})</translation>
        </message>
        <message>
            <source>{arguments} needs more than 1 GB of memory to be read; make it smaller first.</source>
            <translation>{arguments} braucht mehr als 1 GB Speicher zum Lesen; verkleinern Sie es zuerst.</translation>
        </message>
        <message>
            <source>{base} in {name} is too large to be read.</source>
            <translation>{base} in {name} ist zu groß zum Lesen.</translation>
        </message>
        <message>
            <source>{busy} (HTTP {status})</source>
            <translation>{busy} (HTTP {status})</translation>
        </message>
        <message>
            <source>{cause}. {way_out}.</source>
            <translation>{cause}. {way_out}.</translation>
        </message>
        <message>
            <source>{config_file} does not say {error}.</source>
            <translation>{config_file} nennt {error} nicht.</translation>
        </message>
        <message>
            <source>{count} frames of a film cannot be looked at (1 to {max_frames}); choose a shorter part or fewer frames a second.</source>
            <translation>{count} Bilder eines Films können nicht angesehen werden (1 bis {max_frames}); wählen Sie einen kürzeren Teil oder weniger Bilder je Sekunde.</translation>
        </message>
        <message>
            <source>{error} It is the one that is here; to get the present one, remove {id} and download it again.</source>
            <translation>{error} Hier liegt eben diese; um die jetzige zu bekommen, entfernen Sie {id} und laden Sie es noch einmal herunter.</translation>
        </message>
        <message>
            <source>{error} “tandem models download {id} --newest” takes what is there now.</source>
            <translation>{error} „tandem models download {id} --newest“ nimmt, was jetzt dort ist.</translation>
        </message>
        <message>
            <source>{file} cannot be read; fetch the model again.</source>
            <translation>{file} ist nicht lesbar; holen Sie das Modell noch einmal.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted ({strerror}); close what uses the model and try again.</source>
            <translation>{folder} kann nicht gelöscht werden ({strerror}); schließen Sie, was das Modell benutzt, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{folder} does not hold a Gemma 4 model; Tandem runs no other.</source>
            <translation>{folder} enthält kein Gemma-4-Modell; Tandem führt kein anderes aus.</translation>
        </message>
        <message>
            <source>{host} announces a malformed checksum for {path}.</source>
            <translation>{host} nennt für {path} eine fehlerhafte Prüfsumme.</translation>
        </message>
        <message>
            <source>{host} announces no SHA-256 for {path} of {repository}.</source>
            <translation>{host} nennt für {path} von {repository} keinen SHA-256.</translation>
        </message>
        <message>
            <source>{host} announces no size or checksum for {path} of {repository}; use another endpoint.</source>
            <translation>{host} nennt für {path} von {repository} weder Größe noch Prüfsumme; verwenden Sie einen anderen Server.</translation>
        </message>
        <message>
            <source>{host} answered with another revision of {repository} than the one asked for; use another endpoint.</source>
            <translation>{host} hat mit einer anderen Fassung von {repository} geantwortet als der gewünschten; verwenden Sie einen anderen Server.</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({error})</source>
            <translation>{host} ist nicht erreichbar ({error})</translation>
        </message>
        <message>
            <source>{host} does not answer</source>
            <translation>{host} antwortet nicht</translation>
        </message>
        <message>
            <source>{host} does not continue files properly</source>
            <translation>{host} setzt Dateien nicht richtig fort</translation>
        </message>
        <message>
            <source>{host} does not say which commit of {repository} it serves; use another endpoint.</source>
            <translation>{host} sagt nicht, welchen Stand von {repository} es liefert; verwenden Sie einen anderen Server.</translation>
        </message>
        <message>
            <source>{host} gave an answer that is not the Hub's</source>
            <translation>{host} gab eine Antwort, die nicht vom Hub stammt</translation>
        </message>
        <message>
            <source>{host} is a mirror: your token is not sent there, and the checksums are those that the mirror announces.</source>
            <translation>{host} ist ein Spiegel: Ihr Token wird nicht dorthin gesendet, und die Prüfsummen sind die, die der Spiegel nennt.</translation>
        </message>
        <message>
            <source>{host} offers {path} in another length</source>
            <translation>{host} bietet {path} in einer anderen Länge an</translation>
        </message>
        <message>
            <source>{id} lies in the Hugging Face cache, which other programs use; remove it there with “hf cache rm”.</source>
            <translation>{id} liegt im Hugging-Face-Cache, den andere Programme benutzen; entfernen Sie es dort mit „hf cache rm“.</translation>
        </message>
        <message>
            <source>{name} cannot be copied into the chat ({strerror}); check that it can be read and that the disk has room.</source>
            <translation>{name} kann nicht in den Chat kopiert werden ({strerror}); prüfen Sie, ob es lesbar ist und die Festplatte Platz hat.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({error}); export the chats again.</source>
            <translation>{name} ist nicht lesbar ({error}); exportieren Sie die Chats noch einmal.</translation>
        </message>
        <message>
            <source>{name} cannot be read: it made the decoder stop, so it is probably damaged; save it again from its source.</source>
            <translation>{name} ist nicht lesbar: Der Decoder blieb daran stehen, es ist also wohl beschädigt; speichern Sie es noch einmal aus seiner Quelle.</translation>
        </message>
        <message>
            <source>{name} cannot be used: {error}; export the chats again.</source>
            <translation>{name} ist nicht verwendbar: {error}; exportieren Sie die Chats noch einmal.</translation>
        </message>
        <message>
            <source>{name} computes in bfloat16.</source>
            <translation>{name} rechnet in bfloat16.</translation>
        </message>
        <message>
            <source>{name} could not be read within {limit_s} s; it is probably damaged, so save it again from its source.</source>
            <translation>{name} konnte nicht innerhalb von {limit_s} s gelesen werden; es ist wohl beschädigt, speichern Sie es neu aus seiner Quelle.</translation>
        </message>
        <message>
            <source>{name} could not be unpacked: {error}.</source>
            <translation>{name} konnte nicht entpackt werden: {error}.</translation>
        </message>
        <message>
            <source>{name} has no bfloat16, and Gemma overflows float16.</source>
            <translation>{name} kennt kein bfloat16, und Gemma sprengt float16.</translation>
        </message>
        <message>
            <source>{name} is JSON, but no chat export; choose {accepted}.</source>
            <translation>{name} ist JSON, aber kein Chat-Export; wählen Sie {accepted}.</translation>
        </message>
        <message>
            <source>{name} is being downloaded already; stop that first.</source>
            <translation>{name} wird bereits heruntergeladen; halten Sie das zuerst an.</translation>
        </message>
        <message>
            <source>{name} is larger than {max_json_bytes} MB; export the chats in parts.</source>
            <translation>{name} ist größer als {max_json_bytes} MB; exportieren Sie die Chats in Teilen.</translation>
        </message>
        <message>
            <source>{name} is not installed; {wanted}</source>
            <translation>{name} ist nicht installiert; {wanted}</translation>
        </message>
        <message>
            <source>{name} is not the JSON of a chat export ({error}); export the chats again.</source>
            <translation>{name} ist nicht das JSON eines Chat-Exports ({error}); exportieren Sie die Chats noch einmal.</translation>
        </message>
        <message>
            <source>{name} is not wanted any more.</source>
            <translation>{name} wird nicht mehr gewünscht.</translation>
        </message>
        <message>
            <source>{name} needs {disk_reserve_bytes} free at {models}, where {free} is left: free some space or choose another models folder.</source>
            <translation>{name} braucht {disk_reserve_bytes} freien Platz in {models}, wo {free} übrig sind: Schaffen Sie Platz oder wählen Sie einen anderen Modellordner.</translation>
        </message>
        <message>
            <source>{name} stays unused: fetch the GPU pack in the menu Model, “Graphics card…”.</source>
            <translation>{name} bleibt ungenutzt: Laden Sie im Menü Modell unter „Grafikkarte…“ das GPU-Paket.</translation>
        </message>
        <message>
            <source>{name} stays unused: it is older than what the GPU pack can compute on.</source>
            <translation>{name} bleibt ungenutzt: Die Karte ist älter als das, worauf das GPU-Paket rechnen kann.</translation>
        </message>
        <message>
            <source>{name} stays unused: its driver {driver} is too old; install version {least_driver} or newer.</source>
            <translation>{name} bleibt ungenutzt: Der Treiber {driver} ist zu alt; installieren Sie Version {least_driver} oder neuer.</translation>
        </message>
        <message>
            <source>{name} stays unused: there is no GPU pack for this system and version of Tandem; started from its source (python dev.py run), Tandem brings a PyTorch that uses the card.</source>
            <translation>{name} bleibt ungenutzt: Für dieses System und diese Version von Tandem gibt es kein GPU-Paket; aus dem Quelltext gestartet (python dev.py run), bringt Tandem ein PyTorch mit, das die Karte nutzt.</translation>
        </message>
        <message>
            <source>{name} {found} cannot work here ({reason}); {wanted}</source>
            <translation>{name} {found} kann hier nicht arbeiten ({reason}); {wanted}</translation>
        </message>
        <message>
            <source>{numbers}, as they were published.</source>
            <translation>{numbers}, wie veröffentlicht.</translation>
        </message>
        <message>
            <source>{numbers}, as you chose.</source>
            <translation>{numbers}, wie Sie gewählt haben.</translation>
        </message>
        <message>
            <source>{numbers}: a processor would read finer numbers too slowly.</source>
            <translation>{numbers}: Ein Prozessor läse feinere Zahlen zu langsam.</translation>
        </message>
        <message>
            <source>{numbers}: in bf16 they would need {plain_bytes} in all.</source>
            <translation>{numbers}: In bf16 bräuchten sie insgesamt {plain_bytes}.</translation>
        </message>
        <message>
            <source>{numbers}: they were trained for 4 bits, so nothing is lost.</source>
            <translation>{numbers}: Sie wurden für 4 Bit trainiert, es geht also nichts verloren.</translation>
        </message>
        <message>
            <source>{path} became shorter while it was read; start again.</source>
            <translation>{path} wurde beim Lesen kürzer; beginnen Sie neu.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {strerror}.</source>
            <translation>{path} ist nicht lesbar: {strerror}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {strerror}.</source>
            <translation>{path} ist nicht beschreibbar: {strerror}.</translation>
        </message>
        <message>
            <source>{path} has {count} pages, so there is no page {page}.</source>
            <translation>{path} hat {count} Seiten, also keine Seite {page}.</translation>
        </message>
        <message>
            <source>{path} has {document} pages; a document may have 1 to {max_pages}.</source>
            <translation>{path} hat {document} Seiten; ein Dokument darf 1 bis {max_pages} haben.</translation>
        </message>
        <message>
            <source>{path} holds too much text at once; choose fewer pages.</source>
            <translation>{path} enthält zu viel Text auf einmal; wählen Sie weniger Seiten.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photo, which Tandem reads only with the extra package pillow-heif; install that beside Tandem, or save the photo as JPEG.</source>
            <translation>{path} ist ein HEIC-Foto, das Tandem nur mit dem Zusatzpaket pillow-heif liest; installieren Sie es neben Tandem oder speichern Sie das Foto als JPEG.</translation>
        </message>
        <message>
            <source>{path} is a drawing in SVG, which is rendered before it can be shown to a model; export it as PNG.</source>
            <translation>{path} ist eine Zeichnung in SVG, die dargestellt wird, bevor ein Modell sie sehen kann; exportieren Sie sie als PNG.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a {what}; choose a file inside it.</source>
            <translation>{path} ist ein Ordner, keine Datei ({what}); wählen Sie eine Datei darin.</translation>
        </message>
        <message>
            <source>{path} is damaged or not a drawing this program can render; export it as PNG and attach that.</source>
            <translation>{path} ist beschädigt oder keine Zeichnung, die dieses Programm darstellen kann; exportieren Sie sie als PNG und hängen Sie das an.</translation>
        </message>
        <message>
            <source>{path} is damaged; download the model again.</source>
            <translation>{path} ist beschädigt; laden Sie das Modell noch einmal herunter.</translation>
        </message>
        <message>
            <source>{path} is not a PDF this program can read, or it is damaged; open it in another program and print it to a new PDF.</source>
            <translation>{path} ist kein PDF, das dieses Programm lesen kann, oder es ist beschädigt; öffnen Sie es in einem anderen Programm und drucken Sie es in ein neues PDF.</translation>
        </message>
        <message>
            <source>{path} is not a film this program can read, or it is damaged; convert it to MP4 (H.264).</source>
            <translation>{path} ist kein Film, den dieses Programm lesen kann, oder er ist beschädigt; wandeln Sie ihn in MP4 (H.264) um.</translation>
        </message>
        <message>
            <source>{path} is not a picture this program can read; convert it to PNG or JPEG.</source>
            <translation>{path} ist kein Bild, das dieses Programm lesen kann; wandeln Sie es in PNG oder JPEG um.</translation>
        </message>
        <message>
            <source>{path} is not a regular file; save the {what} to a file first.</source>
            <translation>{path} ist keine gewöhnliche Datei ({what}); speichern Sie sie zuerst in eine Datei.</translation>
        </message>
        <message>
            <source>{path} is not a sound this program can read, or it is damaged; convert it to WAV or FLAC.</source>
            <translation>{path} ist kein Ton, den dieses Programm lesen kann, oder er ist beschädigt; wandeln Sie ihn in WAV oder FLAC um.</translation>
        </message>
        <message>
            <source>{path} is not a text but binary data; attach a text or a PDF.</source>
            <translation>{path} ist kein Text, sondern binär; hängen Sie einen Text oder ein PDF an.</translation>
        </message>
        <message>
            <source>{path} is not a text in UTF-8; open it in an editor and save it as UTF-8.</source>
            <translation>{path} ist kein Text in UTF-8; öffnen Sie ihn in einem Editor und speichern Sie ihn als UTF-8.</translation>
        </message>
        <message>
            <source>{path} is protected by a password; open it with that, or save a copy without one.</source>
            <translation>{path} ist durch ein Passwort geschützt; öffnen Sie es damit oder speichern Sie eine Kopie ohne Passwort.</translation>
        </message>
        <message>
            <source>{path} of {repository} arrived {max_wrong_digests} times with a wrong checksum from {host}: something on the way changes it; try another network or endpoint.</source>
            <translation>{path} von {repository} kam {max_wrong_digests}-mal mit falscher Prüfsumme von {host}: Etwas unterwegs verändert es; versuchen Sie ein anderes Netz oder einen anderen Server.</translation>
        </message>
        <message>
            <source>{reason} Measured here, float32 is faster than bfloat16.</source>
            <translation>{reason} Hier gemessen ist float32 schneller als bfloat16.</translation>
        </message>
        <message>
            <source>{reason} So its weights are read from the disk again and again.</source>
            <translation>{reason} Daher werden seine Gewichte immer wieder von der Platte gelesen.</translation>
        </message>
        <message>
            <source>{reason} So the processor computes.</source>
            <translation>{reason} Daher rechnet der Prozessor.</translation>
        </message>
        <message>
            <source>{repository} cannot be used: it has no {missing}.</source>
            <translation>{repository} ist nicht verwendbar: {missing} fehlt.</translation>
        </message>
        <message>
            <source>{repository} holds no config.json: it is not a model for Tandem.</source>
            <translation>{repository} hat keine config.json: Es ist kein Modell für Tandem.</translation>
        </message>
        <message>
            <source>{repository} holds no weights in safetensors files; Tandem reads no other kind.</source>
            <translation>{repository} hat keine Gewichte in safetensors-Dateien; Tandem liest keine anderen.</translation>
        </message>
        <message>
            <source>{value} was asked for.</source>
            <translation>{value} wurde verlangt.</translation>
        </message>
        <message>
            <source>{what} could not be fetched in {failures} attempts: {cause}. Check the connection, then start the download again; it goes on where it stopped.</source>
            <translation>{what} konnte in {failures} Versuchen nicht geholt werden: {cause}. Prüfen Sie die Verbindung und starten Sie den Download dann noch einmal; er geht dort weiter, wo er aufhörte.</translation>
        </message>
        <message>
            <source>{where} asks to run program code of its own; Tandem never does that.</source>
            <translation>{where} will eigenen Programmcode ausführen; das tut Tandem nie.</translation>
        </message>
        <message>
            <source>{where} cannot be written: {strerror}.</source>
            <translation>{where} ist nicht beschreibbar: {strerror}.</translation>
        </message>
        <message>
            <source>“{name}” cannot name a model; give another name with --name.</source>
            <translation>„{name}“ kann kein Modell benennen; geben Sie mit --name einen anderen Namen an.</translation>
        </message>
        <message>
            <source>“{name}” has an unknown value</source>
            <translation>„{name}“ hat einen unbekannten Wert</translation>
        </message>
        <message>
            <source>“{name}” is missing or not a list</source>
            <translation>„{name}“ fehlt oder ist keine Liste</translation>
        </message>
        <message>
            <source>“{name}” is missing or not an object</source>
            <translation>„{name}“ fehlt oder ist kein Objekt</translation>
        </message>
        <message>
            <source>“{name}” is not a text</source>
            <translation>„{name}“ ist kein Text</translation>
        </message>
    </context>
    <context>
        <name>EngineStatusController</name>
        <message>
            <source>The engine stopped (exit code {code}); send again to start it.</source>
            <translation>Die Engine wurde angehalten (Exit-Code {code}); senden Sie noch einmal, um sie zu starten.</translation>
        </message>
    </context>
    <context>
        <name>EngineThread</name>
        <message>
            <source>The engine did not stop when asked and was ended; send again to start it anew.</source>
            <translation>Die Engine hielt nicht an, als sie sollte, und wurde beendet; senden Sie noch einmal, um sie neu zu starten.</translation>
        </message>
        <message>
            <source>Loading stopped; sending the message again loads the model.</source>
            <translation>Das Laden wurde angehalten; erneutes Senden der Nachricht lädt das Modell.</translation>
        </message>
        <message>
            <source>The engine stopped unexpectedly (exit code {code}); send again to start it anew.</source>
            <translation>Die Engine hielt unerwartet an (Exit-Code {code}); senden Sie noch einmal, um sie neu zu starten.</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Update</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <source>There is a newer revision; the one that is here is used until it is complete</source>
            <translation>Es gibt eine neuere Fassung; bis sie vollständig ist, wird die vorhandene benutzt</translation>
        </message>
        <message>
            <source>Update {name}</source>
            <translation>{name} aktualisieren</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Benutzung</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Dieses Modell benutzen</translation>
        </message>
        <message>
            <source>Download {size}</source>
            <translation>{size} herunterladen</translation>
        </message>
        <message>
            <source>Download {size} all the same</source>
            <translation>{size} trotzdem herunterladen</translation>
        </message>
        <message>
            <source>Version of {name}</source>
            <translation>Version von {name}</translation>
        </message>
    </context>
    <context>
        <name>FilmController</name>
        <message>
            <source>Sound of {name}.wav</source>
            <translation>Ton von {name}.wav</translation>
        </message>
        <message>
            <source>Reading the sound…</source>
            <translation>Der Ton wird gelesen…</translation>
        </message>
        <message>
            <source>{name} has no sound that can be read; its pictures can be sent all the same.</source>
            <translation>{name} hat keinen lesbaren Ton; die Bilder können trotzdem gesendet werden.</translation>
        </message>
    </context>
    <context>
        <name>FilmFeatures</name>
        <message>
            <source>&amp;Watch with the camera…</source>
            <translation>Mit der &amp;Kamera zusehen…</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>Was ist gerade geschehen?</translation>
        </message>
    </context>
    <context>
        <name>FilmPane</name>
        <message>
            <source>Film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>Begin here</source>
            <translation>Hier beginnen</translation>
        </message>
        <message>
            <source>End here</source>
            <translation>Hier enden</translation>
        </message>
        <message>
            <source>Where the picture changes most</source>
            <translation>Wo sich das Bild am meisten ändert</translation>
        </message>
        <message>
            <source>Add its sound</source>
            <translation>Den Ton dazunehmen</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Close the film</source>
            <translation>Film schließen</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>First second the model sees</source>
            <translation>Erste Sekunde, die das Modell sieht</translation>
        </message>
        <message>
            <source>Last second the model sees</source>
            <translation>Letzte Sekunde, die das Modell sieht</translation>
        </message>
        <message>
            <source>Let the part begin where the film stands</source>
            <translation>Den Teil dort beginnen lassen, wo der Film steht</translation>
        </message>
        <message>
            <source>Let the part end where the film stands</source>
            <translation>Den Teil dort enden lassen, wo der Film steht</translation>
        </message>
        <message>
            <source>How many frames</source>
            <translation>Wie viele Einzelbilder</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Frames per second</source>
            <translation>Einzelbilder je Sekunde</translation>
        </message>
        <message>
            <source>Frames in all</source>
            <translation>Einzelbilder insgesamt</translation>
        </message>
        <message>
            <source>Number of frames</source>
            <translation>Anzahl der Einzelbilder</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Sehen</translation>
        </message>
        <message>
            <source>Stop reading the sound</source>
            <translation>Lesen des Tons anhalten</translation>
        </message>
        <message>
            <source>This model cannot hear</source>
            <translation>Dieses Modell kann nicht hören</translation>
        </message>
        <message>
            <source>Looking at the film…</source>
            <translation>Der Film wird angesehen…</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n Einzelbild</numerusform>
                <numerusform>%n Einzelbilder</numerusform>
            </translation>
        </message>
        <message>
            <source>Its sound would add {tokens}</source>
            <translation>Der Ton käme mit {tokens} dazu</translation>
        </message>
    </context>
    <context>
        <name>FilmPlayer</name>
        <message>
            <source>The film</source>
            <translation>Der Film</translation>
        </message>
        <message>
            <source>Place in the film</source>
            <translation>Stelle im Film</translation>
        </message>
        <message>
            <source>This film cannot be played here; the model may see it all the same.</source>
            <translation>Dieser Film kann hier nicht abgespielt werden; das Modell kann ihn vielleicht trotzdem sehen.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <source>Rename folder…</source>
            <translation>Ordner umbenennen…</translation>
        </message>
        <message>
            <source>Remove folder, keep its chats</source>
            <translation>Ordner entfernen, Chats behalten</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Ordner umbenennen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message>
            <source>Context (Ctrl+U)</source>
            <translation>Kontext (Strg+U)</translation>
        </message>
        <message>
            <source>Context: {text}</source>
            <translation>Kontext: {text}</translation>
        </message>
    </context>
    <context>
        <name>Gpu</name>
        <message>
            <source>Looking for a graphics card …</source>
            <translation>Es wird nach einer Grafikkarte gesucht …</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found</source>
            <translation>Keine NVIDIA-Grafikkarte gefunden</translation>
        </message>
        <message>
            <source>The pack that was installed last did not start, so it is not used any more.</source>
            <translation>Das zuletzt installierte Paket startete nicht und wird daher nicht mehr benutzt.</translation>
        </message>
        <message>
            <source>Tandem computes on the processor here; on a Mac it uses Apple's own graphics unit. If this computer does have an NVIDIA card, install its driver and look again.</source>
            <translation>Tandem rechnet hier auf dem Prozessor; auf einem Mac benutzt es Apples eigene Grafikeinheit. Falls dieser Computer doch eine NVIDIA-Karte hat, installieren Sie ihren Treiber und suchen Sie noch einmal.</translation>
        </message>
        <message>
            <source>The installed PyTorch can use this card; nothing needs to be fetched.</source>
            <translation>Das installierte PyTorch kann diese Karte benutzen; es muss nichts geholt werden.</translation>
        </message>
        <message>
            <source>There is no GPU pack for this system and version of Tandem, so the card stays unused. Started from its source (python dev.py run), Tandem brings a PyTorch that uses it.</source>
            <translation>Für dieses System und diese Version von Tandem gibt es kein GPU-Paket, daher bleibt die Karte ungenutzt. Aus dem Quelltext gestartet (python dev.py run), bringt Tandem ein PyTorch mit, das sie nutzt.</translation>
        </message>
        <message>
            <source>This card is older than what the GPU pack can compute on, so it stays unused.</source>
            <translation>Diese Karte ist älter, als das GPU-Paket sie benutzen kann, und bleibt daher ungenutzt.</translation>
        </message>
        <message>
            <source>Its driver {driver} is too old: install version {wanted} or newer, then look again.</source>
            <translation>Ihr Treiber {driver} ist zu alt: Installieren Sie Version {wanted} oder neuer und suchen Sie noch einmal.</translation>
        </message>
        <message>
            <source>Tandem can answer much faster on it with the GPU pack: PyTorch and NVIDIA's libraries for computing, under NVIDIA's licence. That is {download} to fetch and about {disk} on the disk. It is used only for computing, and can be removed here at any time.</source>
            <translation>Mit dem GPU-Paket kann Tandem darauf viel schneller antworten: PyTorch und NVIDIAs Rechenbibliotheken unter NVIDIAs Lizenz. Das sind {download} zu holen und etwa {disk} auf der Festplatte. Es dient nur dem Rechnen und kann hier jederzeit entfernt werden.</translation>
        </message>
        <message>
            <source>There is a GPU pack that fits this version of Tandem: {download} to fetch and about {disk} on the disk. The one before is kept until this one has worked.</source>
            <translation>Es gibt ein GPU-Paket, das zu dieser Version von Tandem passt: {download} zu holen und etwa {disk} auf der Festplatte. Das vorige bleibt, bis dieses gearbeitet hat.</translation>
        </message>
        <message>
            <source>The GPU pack is installed ({size}), and large models compute on this card.</source>
            <translation>Das GPU-Paket ist installiert ({size}), und große Modelle rechnen auf dieser Karte.</translation>
        </message>
        <message>
            <source>Changing the pack …</source>
            <translation>Das Paket wird gewechselt …</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} je Sekunde</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
    </context>
    <context>
        <name>GpuDialog</name>
        <message>
            <source>Graphics card</source>
            <translation>Grafikkarte</translation>
        </message>
        <message>
            <source>Download of the GPU pack</source>
            <translation>Download des GPU-Pakets</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>Zum vorigen zurückkehren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Deletes the GPU pack and what was fetched of it.</source>
            <translation>Löscht das GPU-Paket und was davon geholt wurde.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>Holen</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>GpuFeatures</name>
        <message>
            <source>&amp;Graphics card…</source>
            <translation>&amp;Grafikkarte…</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeatures</name>
        <message>
            <source>Archived “{title}”</source>
            <translation>„{title}“ archiviert</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The backup is back. What was here before is the newest entry in the list.</source>
            <translation>Die Sicherung ist wieder da. Was vorher hier war, ist der neueste Eintrag der Liste.</translation>
        </message>
    </context>
    <context>
        <name>HistoryUi</name>
        <message>
            <source>H&amp;istory</source>
            <translation>&amp;Verlauf</translation>
        </message>
        <message>
            <source>&amp;Pin or unpin this chat</source>
            <translation>Diesen Chat &amp;anheften oder lösen</translation>
        </message>
        <message>
            <source>&amp;Archive this chat</source>
            <translation>Diesen Chat a&amp;rchivieren</translation>
        </message>
        <message>
            <source>Ar&amp;chive…</source>
            <translation>Ar&amp;chiv…</translation>
        </message>
        <message>
            <source>&amp;Trash…</source>
            <translation>&amp;Papierkorb…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;Markdown…</source>
            <translation>Alle Chats als &amp;Markdown exportieren…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;web pages…</source>
            <translation>Alle Chats als &amp;Webseiten exportieren…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;JSON, complete…</source>
            <translation>Alle Chats als &amp;JSON exportieren, vollständig…</translation>
        </message>
        <message>
            <source>I&amp;mport chats…</source>
            <translation>Chats &amp;importieren…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Sicherungen…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <source>Archived chats are kept and found by the search, but not in the list.</source>
            <translation>Archivierte Chats bleiben erhalten und werden von der Suche gefunden, stehen aber nicht in der Liste.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Deleted chats are kept here for 30 days, then they are removed for ever.</source>
            <translation>Gelöschte Chats bleiben hier 30 Tage, dann werden sie endgültig entfernt.</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>Diesen Chat exportieren</translation>
        </message>
        <message>
            <source>Export all chats into a new folder in</source>
            <translation>Alle Chats exportieren in einen neuen Ordner in</translation>
        </message>
        <message>
            <source>Exported chats</source>
            <translation>Exportierte Chats</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Import chats of Tandem, ChatGPT, LM Studio or Open WebUI</source>
            <translation>Chats aus Tandem, ChatGPT, LM Studio oder Open WebUI importieren</translation>
        </message>
    </context>
    <context>
        <name>HitDelegate</name>
        <message>
            <source>archived</source>
            <translation>archiviert</translation>
        </message>
        <message>
            <source>thought</source>
            <translation>Gedanke</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import chats</source>
            <translation>Chats importieren</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n Chat</numerusform>
                <numerusform>%n Chats</numerusform>
            </translation>
        </message>
        <message>
            <source>{chats} from {programs}</source>
            <translation>{chats} aus {programs}</translation>
        </message>
        <message>
            <source>Chats that are not imported</source>
            <translation>Chats, die nicht importiert werden</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n Chat importiert</numerusform>
                <numerusform>%n Chats importiert</numerusform>
            </translation>
        </message>
        <message>
            <source>You find them in the list by their dates.</source>
            <translation>Sie finden sie in der Liste nach ihrem Datum.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>With {messages}. Nothing that is here is changed.</source>
            <translation>Mit {messages}. Nichts, was hier ist, wird geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) mentioned in the chats are missing in the export.</source>
            <translation>
                <numerusform>%n in den Chats erwähnte Datei fehlt im Export.</numerusform>
                <numerusform>%n in den Chats erwähnte Dateien fehlen im Export.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not imported, and why:</source>
            <translation>Nicht importiert, und warum:</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Zurück in die Liste</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <source>Nothing is archived.</source>
            <translation>Nichts ist archiviert.</translation>
        </message>
        <message>
            <source>Last used {day}</source>
            <translation>Zuletzt benutzt {day}</translation>
        </message>
        <message numerus="yes">
            <source>Deleted {day}, kept for %n more day(s)</source>
            <translation>
                <numerusform>Gelöscht {day}, bleibt noch %n Tag</numerusform>
                <numerusform>Gelöscht {day}, bleibt noch %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete for ever?</source>
            <translation>Endgültig löschen?</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n chat(s) for ever?</source>
            <translation>
                <numerusform>Diesen Chat endgültig löschen?</numerusform>
                <numerusform>%n Chats endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their messages and files cannot be restored afterwards. Backups made until now still hold the messages, each for at most seven days.</source>
            <translation>Die Nachrichten und Dateien können danach nicht wiederhergestellt werden. Bis jetzt angelegte Sicherungen enthalten die Nachrichten noch, jede höchstens sieben Tage lang.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>LanguageFeatures</name>
        <message>
            <source>&amp;Language</source>
            <translation>Spra&amp;che</translation>
        </message>
        <message>
            <source>Language of the &amp;system</source>
            <translation>Sprache des &amp;Systems</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Denken</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Töne</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Filme</translation>
        </message>
        <message>
            <source>Pages and files</source>
            <translation>Seiten und Dateien</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Was Sie gerade schreiben</translation>
        </message>
        <message>
            <source>Not counted: no model is loaded</source>
            <translation>Nicht gezählt: kein Modell ist geladen</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Wird gezählt…</translation>
        </message>
        <message>
            <source>Cannot be counted</source>
            <translation>Kann nicht gezählt werden</translation>
        </message>
        <message>
            <source>{count} tokens too many</source>
            <translation>{count} Token zu viel</translation>
        </message>
        <message>
            <source>{total} of {context}</source>
            <translation>{total} von {context}</translation>
        </message>
        <message>
            <source>{count} reused</source>
            <translation>{count} wiederverwendet</translation>
        </message>
        <message>
            <source>Tokens are counted by the model, and none is loaded.</source>
            <translation>Token zählt das Modell, und keines ist geladen.</translation>
        </message>
        <message>
            <source>What you are writing does not fit, whatever else is left out: shorten it, attach less, or load a model with room for more.</source>
            <translation>Was Sie gerade schreiben, passt nicht hinein, was auch immer sonst wegfällt: Kürzen Sie es, hängen Sie weniger an oder laden Sie ein Modell mit mehr Platz.</translation>
        </message>
        <message>
            <source>This does not fit: there are {count} tokens too many.</source>
            <translation>Das passt nicht: Es sind {count} Token zu viel.</translation>
        </message>
        <message>
            <source>Only {count} tokens are left for the answer.</source>
            <translation>Für die Antwort bleiben nur {count} Token.</translation>
        </message>
        <message>
            <source>{count} tokens are left for the answer.</source>
            <translation>Für die Antwort bleiben {count} Token.</translation>
        </message>
    </context>
    <context>
        <name>LedgerFeatures</name>
        <message>
            <source>&amp;Context: what would be sent</source>
            <translation>&amp;Kontext: was gesendet würde</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are no longer sent</source>
            <translation>
                <numerusform>%n Nachricht wird nicht mehr gesendet</numerusform>
                <numerusform>%n Nachrichten werden nicht mehr gesendet</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>LedgerPopup</name>
        <message>
            <source>What would be sent, in tokens</source>
            <translation>Was gesendet würde, in Token</translation>
        </message>
        <message>
            <source>{total} of {context} tokens</source>
            <translation>{total} von {context} Token</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Of these still in the cache</source>
            <translation>Davon noch im Zwischenspeicher</translation>
        </message>
        <message numerus="yes">
            <source>Leave out the oldest %n message(s)</source>
            <translation>
                <numerusform>Die älteste Nachricht weglassen</numerusform>
                <numerusform>Die ältesten %n Nachrichten weglassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarising… Stop</source>
            <translation>Wird zusammengefasst… Anhalten</translation>
        </message>
        <message numerus="yes">
            <source>Summarise the oldest %n message(s)</source>
            <translation>
                <numerusform>Die älteste Nachricht zusammenfassen</numerusform>
                <numerusform>Die ältesten %n Nachrichten zusammenfassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on in a new chat</source>
            <translation>In einem neuen Chat weitermachen</translation>
        </message>
    </context>
    <context>
        <name>LicenceDialog</name>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>Licences of what Tandem is made of</source>
            <translation>Lizenzen der Bestandteile von Tandem</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Text der Lizenz</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link?</source>
            <translation>Diesen Link öffnen?</translation>
        </message>
        <message>
            <source>The answer contains this link. It opens in your browser, outside Tandem.</source>
            <translation>Die Antwort enthält diesen Link. Er öffnet sich in Ihrem Browser, außerhalb von Tandem.</translation>
        </message>
        <message>
            <source>Tandem does not open links of this kind; you can copy it.</source>
            <translation>Tandem öffnet Links dieser Art nicht; Sie können ihn kopieren.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;New chat</source>
            <translation>&amp;Neuer Chat</translation>
        </message>
        <message>
            <source>&amp;Attach a file…</source>
            <translation>Datei &amp;anhängen…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modelle…</translation>
        </message>
        <message>
            <source>Use a model in a &amp;folder…</source>
            <translation>Ein Modell in einem &amp;Ordner benutzen…</translation>
        </message>
        <message>
            <source>Use the &amp;bundled model</source>
            <translation>Das mit&amp;gelieferte Modell benutzen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Search all chats</source>
            <translation>Alle Chats durch&amp;suchen</translation>
        </message>
        <message>
            <source>Write a &amp;message</source>
            <translation>Nachricht &amp;schreiben</translation>
        </message>
        <message>
            <source>&amp;Think before answering</source>
            <translation>Vor der Antwort &amp;denken</translation>
        </message>
        <message>
            <source>&amp;Stop the answer</source>
            <translation>Antwort an&amp;halten</translation>
        </message>
        <message>
            <source>&amp;Copy the last answer</source>
            <translation>Letzte Antwort &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Rename this chat</source>
            <translation>Diesen Chat &amp;umbenennen</translation>
        </message>
        <message>
            <source>&amp;Delete this chat</source>
            <translation>Diesen Chat &amp;löschen</translation>
        </message>
        <message>
            <source>Show or &amp;hide the list of chats</source>
            <translation>Chatliste zeigen oder &amp;verbergen</translation>
        </message>
        <message>
            <source>Jump to the &amp;end</source>
            <translation>Zum &amp;Ende springen</translation>
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation>Befehls&amp;palette…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;About Tandem</source>
            <translation>Ü&amp;ber Tandem</translation>
        </message>
        <message>
            <source>Stay in the t&amp;ray when closed</source>
            <translation>Beim Schließen im &amp;Infobereich bleiben</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Farben des &amp;Systems</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>&amp;Helle Farben</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>&amp;Dunkle Farben</translation>
        </message>
        <message>
            <source>&amp;Chat</source>
            <translation>&amp;Chat</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>Deleted “{title}”</source>
            <translation>„{title}“ gelöscht</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Answering</source>
            <translation>Antwortet</translation>
        </message>
        <message>
            <source>The answer has ended</source>
            <translation>Die Antwort ist zu Ende</translation>
        </message>
        <message>
            <source>Pictures, sounds, films, PDFs and texts</source>
            <translation>Bilder, Töne, Filme, PDFs und Texte</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <source>The folder of a Gemma 4 model</source>
            <translation>Der Ordner eines Gemma-4-Modells</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>Nachricht senden</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Neue Zeile</translation>
        </message>
        <message>
            <source>Rename the chat marked in the list</source>
            <translation>Den in der Liste markierten Chat umbenennen</translation>
        </message>
        <message>
            <source>Delete the chat marked in the list (can be undone)</source>
            <translation>Den in der Liste markierten Chat löschen (kann rückgängig gemacht werden)</translation>
        </message>
        <message>
            <source>Menu of what has the keyboard</source>
            <translation>Menü dessen, was die Tastatur hat</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n place(s) in {name}: look closely, export</source>
            <translation>
                <numerusform>%n Stelle in {name}: genau ansehen, exportieren</numerusform>
                <numerusform>%n Stellen in {name}: genau ansehen, exportieren</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MarksDialog</name>
        <message>
            <source>Places in {name}</source>
            <translation>Stellen in {name}</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Place {number}</source>
            <translation>Stelle {number}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Als JSON kopieren</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>Als JSON speichern…</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>Bild speichern…</translation>
        </message>
        <message>
            <source>Save the places</source>
            <translation>Stellen speichern</translation>
        </message>
        <message>
            <source>Save the marked picture</source>
            <translation>Markiertes Bild speichern</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message numerus="yes">
            <source>about %n token(s)</source>
            <translation>
                <numerusform>etwa %n Token</numerusform>
                <numerusform>etwa %n Token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n Token</numerusform>
                <numerusform>%n Token</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>text of %n page(s)</source>
            <translation>
                <numerusform>Text von %n Seite</numerusform>
                <numerusform>Text von %n Seiten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n Seite</numerusform>
                <numerusform>%n Seiten</numerusform>
            </translation>
        </message>
        <message>
            <source>as a film</source>
            <translation>als Film</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n Einzelbild</numerusform>
                <numerusform>%n Einzelbilder</numerusform>
            </translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
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
            <translation>{name} ist kein Bild, Ton, Film, PDF oder Text, den Tandem lesen kann; versuchen Sie PNG, JPEG, WebP, WAV, FLAC, MP3, MP4, WebM, PDF oder einen Text in UTF-8.</translation>
        </message>
        <message>
            <source>{name} is too large ({size} MB, at most {limit} MB); attach a shorter or smaller version.</source>
            <translation>{name} ist zu groß ({size} MB, höchstens {limit} MB); hängen Sie eine kürzere oder kleinere Fassung an.</translation>
        </message>
        <message>
            <source>The folder {name} has more than {limit} files; attach those you want to ask about.</source>
            <translation>Der Ordner {name} hat mehr als {limit} Dateien; hängen Sie die an, zu denen Sie fragen möchten.</translation>
        </message>
        <message>
            <source>The folder {name} holds nothing that can be attached.</source>
            <translation>Der Ordner {name} enthält nichts, was angehängt werden kann.</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}); check that it still exists and that you may open it.</source>
            <translation>{name} ist nicht lesbar ({reason}); prüfen Sie, ob es die Datei noch gibt und Sie sie öffnen dürfen.</translation>
        </message>
        <message>
            <source>{name} is empty; attach another file.</source>
            <translation>{name} ist leer; hängen Sie eine andere Datei an.</translation>
        </message>
    </context>
    <context>
        <name>MediaFeatures</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
        <message>
            <source>{path} could not be saved{reason}; choose another place.</source>
            <translation>{path} konnte nicht gespeichert werden{reason}; wählen Sie einen anderen Ort.</translation>
        </message>
    </context>
    <context>
        <name>MemoryBar</name>
        <message>
            <source>Expected memory: {parts}</source>
            <translation>Erwarteter Speicher: {parts}</translation>
        </message>
        <message>
            <source>weights {size}, waiting in main memory</source>
            <translation>Gewichte {size}, warten im Arbeitsspeicher</translation>
        </message>
        <message>
            <source>per-layer table {size}, left on the disk</source>
            <translation>Tabelle je Schicht {size}, bleibt auf der Festplatte</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>The model sees a summary of everything above:</source>
            <translation>Das Modell sieht eine Zusammenfassung von allem darüber:</translation>
        </message>
        <message>
            <source>The model no longer sees anything above</source>
            <translation>Das Modell sieht nichts mehr von dem darüber</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Wieder senden</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Replay the drafts</source>
            <translation>Entwürfe abspielen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>{minutes} min {seconds} s</source>
            <translation>{minutes} min {seconds} s</translation>
        </message>
        <message>
            <source>Thinking… {seconds}</source>
            <translation>Denkt… {seconds}</translation>
        </message>
        <message>
            <source>Thought for {seconds}</source>
            <translation>{seconds} lang gedacht</translation>
        </message>
        <message>
            <source>Reading the prompt… {percent} %</source>
            <translation>Liest die Eingabe… {percent} %</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Arbeitet…</translation>
        </message>
        <message>
            <source>The model answered with nothing.</source>
            <translation>Das Modell hat mit nichts geantwortet.</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Sie haben diese Antwort angehalten.</translation>
        </message>
        <message>
            <source>The answer reached its length limit.</source>
            <translation>Die Antwort hat ihre Längengrenze erreicht.</translation>
        </message>
        <message>
            <source>Tandem closed before this answer was complete.</source>
            <translation>Tandem wurde geschlossen, bevor diese Antwort fertig war.</translation>
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <translation>{speed} Token/s</translation>
        </message>
        <message>
            <source>first after {seconds} s</source>
            <translation>das erste nach {seconds} s</translation>
        </message>
        <message>
            <source>{count} tokens/step</source>
            <translation>{count} Token/Schritt</translation>
        </message>
        <message>
            <source>no drafts</source>
            <translation>keine Entwürfe</translation>
        </message>
        <message>
            <source>plain not timed yet</source>
            <translation>einfach noch nicht gemessen</translation>
        </message>
        <message>
            <source>too short to compare</source>
            <translation>zu kurz zum Vergleichen</translation>
        </message>
        <message>
            <source>{factor}× vs plain here</source>
            <translation>hier {factor}× einfach</translation>
        </message>
        <message>
            <source>this model has none</source>
            <translation>dieses Modell hat keinen</translation>
        </message>
        <message>
            <source>Drafter: Off · {reason}</source>
            <translation>Entwerfer: aus · {reason}</translation>
        </message>
        <message>
            <source>Drafter: On · nothing drafted yet</source>
            <translation>Entwerfer: an · noch nichts entworfen</translation>
        </message>
        <message>
            <source>Drafter: On</source>
            <translation>Entwerfer: an</translation>
        </message>
        <message>
            <source>{factor}×</source>
            <translation>{factor}×</translation>
        </message>
        <message>
            <source>still measuring</source>
            <translation>wird noch gemessen</translation>
        </message>
        <message>
            <source>it was unloaded to save memory</source>
            <translation>er wurde entladen, um Speicher zu sparen</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>in den Einstellungen ausgeschaltet</translation>
        </message>
        <message>
            <source>plain is faster here</source>
            <translation>einfach ist hier schneller</translation>
        </message>
        <message>
            <source>drafting would run at {gain}× plain here</source>
            <translation>Entwerfen liefe hier mit {gain}× einfach</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Select a part of the conversation first, then quote it.</source>
            <translation>Markieren Sie zuerst einen Teil des Gesprächs und zitieren Sie ihn dann.</translation>
        </message>
        <message>
            <source>Stop the answer first, or wait for its end.</source>
            <translation>Halten Sie zuerst die Antwort an oder warten Sie ihr Ende ab.</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>&amp;Edit the last question</source>
            <translation>Letzte Frage &amp;bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Continue the last answer</source>
            <translation>Letzte Antwort &amp;fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Try the last answer again</source>
            <translation>Die letzte Antwort noch einmal &amp;versuchen</translation>
        </message>
        <message>
            <source>&amp;Answer now, without thinking on</source>
            <translation>Jetzt &amp;antworten, ohne weiterzudenken</translation>
        </message>
        <message>
            <source>&amp;Quote the selection</source>
            <translation>Markierung &amp;zitieren</translation>
        </message>
        <message>
            <source>Edit the &amp;waiting message</source>
            <translation>&amp;Wartende Nachricht bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Previous message</source>
            <translation>&amp;Vorige Nachricht</translation>
        </message>
        <message>
            <source>&amp;Next message</source>
            <translation>&amp;Nächste Nachricht</translation>
        </message>
        <message>
            <source>&amp;Delete the last message</source>
            <translation>Letzte Nachricht &amp;löschen</translation>
        </message>
        <message>
            <source>&amp;Undo what was deleted or changed last</source>
            <translation>&amp;Zurücknehmen, was zuletzt gelöscht oder geändert wurde</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Another chat is being answered; send this afterwards.</source>
            <translation>Ein anderer Chat wird gerade beantwortet; senden Sie dies danach.</translation>
        </message>
    </context>
    <context>
        <name>MessageSteps</name>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Tandem</source>
            <translation>Tandem</translation>
        </message>
        <message>
            <source>Message {number} of {count}, {who}: {text}</source>
            <translation>Nachricht {number} von {count}, {who}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Microphone</name>
        <message>
            <source>The system does not let Tandem use the microphone; allow it in the privacy settings of your computer and try again.</source>
            <translation>Das System erlaubt Tandem nicht, das Mikrofon zu benutzen; erlauben Sie es in den Datenschutzeinstellungen Ihres Computers und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>No microphone was found; plug one in or switch it on in the sound settings, then try again. Sound files can be attached all the same.</source>
            <translation>Kein Mikrofon gefunden; schließen Sie eines an oder schalten Sie es in den Klangeinstellungen ein und versuchen Sie es noch einmal. Tondateien können trotzdem angehängt werden.</translation>
        </message>
        <message>
            <source>The microphone {device} is not there; plug it in or choose another one in the menu of the microphone button.</source>
            <translation>Das Mikrofon {device} ist nicht da; schließen Sie es an oder wählen Sie im Menü der Mikrofontaste ein anderes.</translation>
        </message>
        <message>
            <source>The microphone {device} cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>Das Mikrofon {device} kann nicht geöffnet werden; schließen Sie das Programm, das es benutzt, oder wählen Sie im Menü der Mikrofontaste ein anderes.</translation>
        </message>
        <message>
            <source>The microphone cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>Das Mikrofon kann nicht geöffnet werden; schließen Sie das Programm, das es benutzt, oder wählen Sie im Menü der Mikrofontaste ein anderes.</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>Stop the answer first, then choose the model.</source>
            <translation>Halten Sie zuerst die Antwort an und wählen Sie dann das Modell.</translation>
        </message>
        <message>
            <source>{name} is in the list now.</source>
            <translation>{name} steht jetzt in der Liste.</translation>
        </message>
        <message>
            <source>{name} is in the list now; it has no drafter and answers alone, slower.</source>
            <translation>{name} steht jetzt in der Liste; es hat keinen Entwerfer und antwortet allein, langsamer.</translation>
        </message>
        <message>
            <source>{name} is no longer in the list; its files stay where they are.</source>
            <translation>{name} steht nicht mehr in der Liste; die Dateien bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Removed {name}: {size} freed.</source>
            <translation>{name} entfernt: {size} frei geworden.</translation>
        </message>
        <message>
            <source>{name} is complete and checked.</source>
            <translation>{name} ist vollständig und geprüft.</translation>
        </message>
    </context>
    <context>
        <name>ModelOptionsPanel</name>
        <message>
            <source>Longest chat</source>
            <translation>Längster Chat</translation>
        </message>
        <message>
            <source>Unload an idle model</source>
            <translation>Unbenutztes Modell entladen</translation>
        </message>
        <message>
            <source>Download from</source>
            <translation>Herunterladen von</translation>
        </message>
        <message>
            <source>Its whole memory returns to other programs; the next message loads it again.</source>
            <translation>Sein ganzer Speicher geht an andere Programme zurück; die nächste Nachricht lädt es wieder.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Nach %n Minute</numerusform>
                <numerusform>Nach %n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>As long as the model can</source>
            <translation>So lang, wie das Modell kann</translation>
        </message>
        <message>
            <source>{count} tokens · {size}</source>
            <translation>{count} Token · {size}</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} Token</translation>
        </message>
        <message>
            <source>The size is what a chat of that length takes in {name}; it grows as the chat does.</source>
            <translation>Die Größe ist das, was ein Chat dieser Länge in {name} belegt; sie wächst mit dem Chat.</translation>
        </message>
        <message>
            <source>This is a mirror: your Hugging Face token is never sent to it.</source>
            <translation>Dies ist ein Spiegel: Ihr Hugging-Face-Token wird nie dorthin gesendet.</translation>
        </message>
        <message>
            <source>Empty is Hugging Face itself. The address of a mirror goes here.</source>
            <translation>Leer heißt Hugging Face selbst. Hierher kommt die Adresse eines Spiegels.</translation>
        </message>
        <message>
            <source>This is not an address; it should look like {example}.</source>
            <translation>Dies ist keine Adresse; sie sollte aussehen wie {example}.</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <source>Recommended for this computer</source>
            <translation>Für diesen Computer empfohlen</translation>
        </message>
        <message>
            <source>Import a local folder…</source>
            <translation>Lokalen Ordner importieren…</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Zurück zum Chat</translation>
        </message>
        <message>
            <source>Back to the chat (Esc)</source>
            <translation>Zurück zum Chat (Esc)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Auf diesem Computer</translation>
        </message>
        <message>
            <source>For all models</source>
            <translation>Für alle Modelle</translation>
        </message>
        <message>
            <source>Other sizes</source>
            <translation>Andere Größen</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Dieser Computer wird betrachtet…</translation>
        </message>
        <message>
            <source>{free} of {total} are free now: {name}.</source>
            <translation>{free} von {total} sind jetzt frei: {name}.</translation>
        </message>
        <message>
            <source>None of the models fits in the memory that is free now; close other programs and open this page again.</source>
            <translation>Keines der Modelle passt in den Speicher, der jetzt frei ist; schließen Sie andere Programme und öffnen Sie diese Seite noch einmal.</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit and that a processor without a graphics card can read fast enough.</source>
            <translation>{name} ist das beste derer, die passen und die ein Prozessor ohne Grafikkarte schnell genug lesen kann.</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit in the memory.</source>
            <translation>{name} ist das beste derer, die in den Speicher passen.</translation>
        </message>
        <message>
            <source>An answer is being written; another model can be used when it has ended.</source>
            <translation>Eine Antwort wird geschrieben; ein anderes Modell kann benutzt werden, wenn sie zu Ende ist.</translation>
        </message>
        <message>
            <source>Cancel the download of {name}?</source>
            <translation>Download von {name} abbrechen?</translation>
        </message>
        <message>
            <source>The {size} fetched so far are deleted. To go on later, pause it.</source>
            <translation>Die bisher geholten {size} werden gelöscht. Um später weiterzumachen, wählen Sie Pause.</translation>
        </message>
        <message>
            <source>Cancel and delete</source>
            <translation>Abbrechen und löschen</translation>
        </message>
        <message>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation>Das gibt {size} frei. Es kann wieder heruntergeladen werden.</translation>
        </message>
        <message>
            <source>Only the entry goes; the files stay in {folder}.</source>
            <translation>Nur der Eintrag verschwindet; die Dateien bleiben in {folder}.</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>{name} entfernen?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Use</source>
            <translation>Benutzen</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Use {name}</source>
            <translation>{name} benutzen</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>{name} entfernen</translation>
        </message>
        <message>
            <source>It is in use; use another model first</source>
            <translation>Es wird gerade benutzt; benutzen Sie zuerst ein anderes Modell</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Entladen</translation>
        </message>
        <message>
            <source>Cancel loading {name}</source>
            <translation>Laden von {name} abbrechen</translation>
        </message>
        <message>
            <source>Unload {name}</source>
            <translation>{name} entladen</translation>
        </message>
        <message>
            <source>Gives its memory back; the next message loads it again</source>
            <translation>Gibt seinen Speicher zurück; die nächste Nachricht lädt es wieder</translation>
        </message>
        <message>
            <source>loading…</source>
            <translation>lädt…</translation>
        </message>
        <message>
            <source>not in memory</source>
            <translation>nicht im Speicher</translation>
        </message>
        <message>
            <source>did not load</source>
            <translation>nicht geladen</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>in Benutzung</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>audio</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>film</source>
            <translation>Film</translation>
        </message>
        <message>
            <source>thinking</source>
            <translation>Denken</translation>
        </message>
        <message>
            <source>tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Original, 16 bits</source>
            <translation>Original, 16 Bit</translation>
        </message>
        <message>
            <source>Trained for 4 bits (QAT)</source>
            <translation>Für 4 Bit trainiert (QAT)</translation>
        </message>
        <message>
            <source>Packed in 4 bits (QAT)</source>
            <translation>In 4 Bit gepackt (QAT)</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>passt</translation>
        </message>
        <message>
            <source>tight</source>
            <translation>knapp</translation>
        </message>
        <message>
            <source>won't fit</source>
            <translation>passt nicht</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>per-layer table</source>
            <translation>Tabelle je Schicht</translation>
        </message>
        <message>
            <source>eyes and ears</source>
            <translation>Augen und Ohren</translation>
        </message>
        <message>
            <source>drafter</source>
            <translation>Entwerfer</translation>
        </message>
        <message>
            <source>chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>working space</source>
            <translation>Arbeitsplatz</translation>
        </message>
        <message>
            <source>16 bits</source>
            <translation>16 Bit</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 Bit</translation>
        </message>
        <message>
            <source>4 bits</source>
            <translation>4 Bit</translation>
        </message>
        <message>
            <source>Runs in {bits}, as it was published.</source>
            <translation>Läuft in {bits}, wie veröffentlicht.</translation>
        </message>
        <message>
            <source>Runs in {bits}: it was trained for them, so nothing is lost.</source>
            <translation>Läuft in {bits}: Dafür wurde es trainiert, es geht also nichts verloren.</translation>
        </message>
        <message>
            <source>Runs in {bits}, since 16 bits would need {plain}.</source>
            <translation>Läuft in {bits}, denn 16 Bit bräuchten {plain}.</translation>
        </message>
        <message>
            <source>Runs in {bits}, since a processor would read finer numbers too slowly.</source>
            <translation>Läuft in {bits}, denn ein Prozessor läse feinere Zahlen zu langsam.</translation>
        </message>
        <message>
            <source>Runs in {bits}, as you chose.</source>
            <translation>Läuft in {bits}, wie Sie gewählt haben.</translation>
        </message>
        <message>
            <source>It is so small that it runs in 32 bits, exactly.</source>
            <translation>Es ist so klein, dass es genau, in 32 Bit, läuft.</translation>
        </message>
        <message>
            <source>{size} on disk</source>
            <translation>{size} auf der Festplatte</translation>
        </message>
        <message>
            <source>context up to {count} tokens</source>
            <translation>Kontext bis {count} Token</translation>
        </message>
        <message>
            <source>speed: not measured here</source>
            <translation>Geschwindigkeit: hier nicht gemessen</translation>
        </message>
        <message>
            <source>{speed} tokens/s measured here</source>
            <translation>hier {speed} Token/s gemessen</translation>
        </message>
        <message>
            <source>Comes with Tandem, for a first try: it knows little</source>
            <translation>Kommt mit Tandem, für einen ersten Versuch: Es weiß wenig</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Heruntergeladen</translation>
        </message>
        <message>
            <source>Imported, used where it lies</source>
            <translation>Importiert, benutzt, wo es liegt</translation>
        </message>
        <message>
            <source>From the Hugging Face cache</source>
            <translation>Aus dem Hugging-Face-Cache</translation>
        </message>
        <message>
            <source>no drafter: answers alone, slower</source>
            <translation>kein Entwerfer: antwortet allein, langsamer</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Wartet, bis es an der Reihe ist</translation>
        </message>
        <message>
            <source>Asking the server what there is…</source>
            <translation>Der Server wird gefragt, was es gibt…</translation>
        </message>
        <message>
            <source>Checking what is here already: {file}</source>
            <translation>Prüft, was schon da ist: {file}</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>Hält an…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Deleting what was fetched…</source>
            <translation>Löscht, was geholt wurde…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} von {total}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>noch {time}</translation>
        </message>
        <message>
            <source>The model in {folder} is not there any more, so the small one that comes with Tandem is used; choose another one on the model page (Ctrl+M).</source>
            <translation>Das Modell in {folder} ist nicht mehr da, daher wird das kleine mitgelieferte benutzt; wählen Sie auf der Modellseite (Strg+M) ein anderes.</translation>
        </message>
    </context>
    <context>
        <name>MotionFeatures</name>
        <message>
            <source>Reduce &amp;motion</source>
            <translation>&amp;Bewegung verringern</translation>
        </message>
        <message>
            <source>Reduce &amp;motion (your system asks for it)</source>
            <translation>&amp;Bewegung verringern (Ihr System wünscht es)</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Rename the preset</source>
            <translation>Vorlage umbenennen</translation>
        </message>
        <message>
            <source>Save as a preset</source>
            <translation>Als Vorlage speichern</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <source>A name, for example: Letters</source>
            <translation>Ein Name, zum Beispiel: Briefe</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Something went wrong inside Tandem ({fault}); your chats are kept, and the log file has the details.</source>
            <translation>Im Inneren von Tandem ist etwas schiefgegangen ({fault}); Ihre Chats sind aufgehoben, und die Protokolldatei enthält die Einzelheiten.</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>{setting}: leave it to the model</source>
            <translation>{setting}: dem Modell überlassen</translation>
        </message>
        <message>
            <source>Leave it to the model</source>
            <translation>Dem Modell überlassen</translation>
        </message>
        <message>
            <source>“{setting}” is a whole number from {low} to {high}, or empty.</source>
            <translation>„{setting}“ ist eine ganze Zahl von {low} bis {high} oder leer.</translation>
        </message>
        <message>
            <source>“{setting}” is a number from {low} to {high}, or empty.</source>
            <translation>„{setting}“ ist eine Zahl von {low} bis {high} oder leer.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>The data folder {folder} cannot be used ({reason}); choose another one with --data-dir.</source>
            <translation>Der Datenordner {folder} ist nicht verwendbar ({reason}); wählen Sie mit --data-dir einen anderen.</translation>
        </message>
        <message>
            <source>Tandem is already open with the data folder {folder} but does not answer; end it there, or choose another folder with --data-dir.</source>
            <translation>Tandem ist mit dem Datenordner {folder} schon offen, antwortet aber nicht; beenden Sie es dort oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>PageChoice</name>
        <message>
            <source>As pictures</source>
            <translation>Als Bilder</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Als Text</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Erste Seite</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Letzte Seite</translation>
        </message>
        <message>
            <source>These pages hold no text; they were scanned.</source>
            <translation>Diese Seiten enthalten keinen Text; sie wurden eingescannt.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>von {count}</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of {name}</source>
            <translation>Passwort von {name}</translation>
        </message>
        <message>
            <source>This password does not open it; try again.</source>
            <translation>Dieses Passwort öffnet es nicht; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The document is encrypted. Tandem uses the password once and keeps it nowhere; the chat keeps a copy of the document that is not encrypted any more.</source>
            <translation>Das Dokument ist verschlüsselt. Tandem benutzt das Passwort einmal und bewahrt es nirgends auf; der Chat behält eine Kopie des Dokuments, die nicht mehr verschlüsselt ist.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>PrecisionBox</name>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation>Automatisch: {choice}</translation>
        </message>
        <message>
            <source>Numbers that {name} runs in</source>
            <translation>Zahlen, in denen {name} läuft</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Preset</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>Eigene Einstellungen</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <translation>Vorlage: {name}</translation>
        </message>
        <message>
            <source>Save as a preset…</source>
            <translation>Als Vorlage speichern…</translation>
        </message>
        <message>
            <source>Change “{name}”</source>
            <translation>„{name}“ ändern</translation>
        </message>
        <message>
            <source>Save the present settings in it</source>
            <translation>Die jetzigen Einstellungen darin speichern</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Answer in at most three short sentences. Leave out the rest.</source>
            <translation>Antworte in höchstens drei kurzen Sätzen. Lass den Rest weg.</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of what I write. Keep my words where they are right. Show the corrected text first, then a short list of what you changed.</source>
            <translation>Korrigiere Rechtschreibung und Grammatik dessen, was ich schreibe. Behalte meine Worte, wo sie stimmen. Zeige zuerst den korrigierten Text, dann eine kurze Liste der Änderungen.</translation>
        </message>
        <message>
            <source>Explain step by step, for somebody who is new to this. Use everyday words and one small example. End with a question that checks whether I have understood.</source>
            <translation>Erkläre Schritt für Schritt für jemanden, dem das neu ist. Benutze einfache Worte und ein kleines Beispiel. Schließe mit einer Frage, die prüft, ob ich es verstanden habe.</translation>
        </message>
        <message>
            <source>Model's own</source>
            <translation>Wie das Modell</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Genau</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Kreativ</translation>
        </message>
        <message>
            <source>Think it through</source>
            <translation>Durchdacht</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Knapp</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Lehrer</translation>
        </message>
        <message>
            <source>Proofreader</source>
            <translation>Lektor</translation>
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>The list of connections cannot be read ({reason}).</source>
            <translation>Die Liste der Verbindungen ist nicht lesbar ({reason}).</translation>
        </message>
        <message>
            <source>The list of connections cannot be cleared ({reason}).</source>
            <translation>Die Liste der Verbindungen kann nicht geleert werden ({reason}).</translation>
        </message>
    </context>
    <context>
        <name>PrivacyDialog</name>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Offline seal: no network for the engine</source>
            <translation>Netzsperre: kein Netz für die Engine</translation>
        </message>
        <message>
            <source>No connection has been made.</source>
            <translation>Es wurde keine Verbindung hergestellt.</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Liste leeren</translation>
        </message>
        <message>
            <source>Connections, the newest first</source>
            <translation>Verbindungen, die neueste zuerst</translation>
        </message>
        <message>
            <source>Tandem sends nothing about you or your use of it to anyone. It connects to the network only when you ask for a download, and every connection is listed here.</source>
            <translation>Tandem sendet niemandem etwas über Sie oder Ihre Nutzung. Es verbindet sich nur mit dem Netz, wenn Sie einen Download verlangen, und jede Verbindung steht hier.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Verbindungen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Durch</translation>
        </message>
        <message>
            <source>An answer is being written; wait for its end.</source>
            <translation>Eine Antwort wird geschrieben; warten Sie ihr Ende ab.</translation>
        </message>
        <message>
            <source>The system itself then refuses the engine every connection, and its name lookups. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>Das System selbst verweigert der Engine dann jede Verbindung, auch das Nachschlagen von Namen. Das Modell wird neu geladen. Downloads macht das Fenster; sie gehen weiterhin.</translation>
        </message>
        <message>
            <source>The system's sandbox then refuses the engine every connection. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>Die Sandbox des Systems verweigert der Engine dann jede Verbindung. Das Modell wird neu geladen. Downloads macht das Fenster; sie gehen weiterhin.</translation>
        </message>
        <message>
            <source>This system cannot take the network from a single program, so only the engine's Python code is refused; libraries in machine code are not. A firewall rule does more. Downloads are made by the window and still work.</source>
            <translation>Dieses System kann einem einzelnen Programm das Netz nicht nehmen, daher wird es nur dem Python-Code der Engine verweigert, nicht den Bibliotheken in Maschinencode. Eine Firewall-Regel leistet mehr. Downloads macht das Fenster; sie gehen weiterhin.</translation>
        </message>
        <message>
            <source>Looking up a model</source>
            <translation>Modell nachschlagen</translation>
        </message>
        <message>
            <source>Downloading a model</source>
            <translation>Modell herunterladen</translation>
        </message>
        <message>
            <source>Downloading the GPU pack</source>
            <translation>GPU-Paket herunterladen</translation>
        </message>
        <message>
            <source>Not announced</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>Kommandozeile</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>There is no voice to read with; install one (on Linux the package speech-dispatcher with espeak-ng, elsewhere in the system's language settings) and start Tandem again.</source>
            <translation>Es gibt keine Stimme zum Vorlesen; installieren Sie eine (unter Linux das Paket speech-dispatcher mit espeak-ng, sonst in den Spracheinstellungen des Systems) und starten Sie Tandem neu.</translation>
        </message>
        <message>
            <source>The system's voice failed; check its settings and try again.</source>
            <translation>Die Stimme des Systems hat versagt; prüfen Sie ihre Einstellungen und versuchen Sie es noch einmal.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>What the model got</source>
            <translation>Was das Modell bekam</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Seite davor</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>This file has not been read by a model yet.</source>
            <translation>Diese Datei wurde noch von keinem Modell gelesen.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Detail, at most</source>
            <translation>Genauigkeit, höchstens</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Einzelbilder</translation>
        </message>
        <message>
            <source>At seconds</source>
            <translation>Bei Sekunde</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Zeichen</translation>
        </message>
        <message>
            <source>These are exactly the pixels that reached the model (same SHA-256).</source>
            <translation>Das sind genau die Pixel, die das Modell bekam (gleicher SHA-256).</translation>
        </message>
        <message>
            <source>The pixels that reached the model were others: this picture was made anew by a later version of Tandem.</source>
            <translation>Die Pixel, die das Modell bekam, waren andere: Dieses Bild wurde von einer späteren Version von Tandem neu erzeugt.</translation>
        </message>
    </context>
    <context>
        <name>RegionShot</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>Einen Teil des Bildschirms wählen</translation>
        </message>
        <message>
            <source>Drag over the part to attach. Enter takes all of it, Esc gives up.</source>
            <translation>Ziehen Sie über den Teil, den Sie anhängen möchten. Enter nimmt alles, Esc bricht ab.</translation>
        </message>
    </context>
    <context>
        <name>Replay</name>
        <message>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>the model's own</source>
            <translation>vom Modell selbst</translation>
        </message>
        <message>
            <source>put there by Tandem</source>
            <translation>von Tandem gesetzt</translation>
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message>
            <source>Draft replay</source>
            <translation>Entwürfe abspielen</translation>
        </message>
        <message>
            <source>Close the replay (Esc)</source>
            <translation>Ansicht schließen (Esc)</translation>
        </message>
        <message>
            <source>The round before (Left)</source>
            <translation>Die Runde davor (Links)</translation>
        </message>
        <message>
            <source>The next round (Right)</source>
            <translation>Die nächste Runde (Rechts)</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Runde</translation>
        </message>
        <message>
            <source>Reading how this answer was made…</source>
            <translation>Es wird gelesen, wie diese Antwort entstand…</translation>
        </message>
        <message>
            <source>How this answer was made is not known: it is older than the record, or it broke off without an end.</source>
            <translation>Wie diese Antwort entstand, ist nicht bekannt: Sie ist älter als die Aufzeichnung, oder sie brach ohne Ende ab.</translation>
        </message>
        <message>
            <source>Stop the check</source>
            <translation>Prüfung anhalten</translation>
        </message>
        <message>
            <source>Check it is the same</source>
            <translation>Auf Gleichheit prüfen</translation>
        </message>
        <message>
            <source>Answers again without the drafter and compares, letter by letter</source>
            <translation>Antwortet noch einmal ohne Entwerfer und vergleicht Buchstabe für Buchstabe</translation>
        </message>
        <message>
            <source>Round {number} of {total}</source>
            <translation>Runde {number} von {total}</translation>
        </message>
        <message>
            <source>Tandem ended the thought here.</source>
            <translation>Hier hat Tandem den Gedanken beendet.</translation>
        </message>
        <message>
            <source>Nothing was drafted: the model wrote this token by itself.</source>
            <translation>Nichts wurde entworfen: Das Modell schrieb dieses Token selbst.</translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed, and the answer ended there.</source>
            <translation>
                <numerusform>Der Entwerfer schlug %n Token vor; das Modell stimmte zu, und die Antwort endete dort.</numerusform>
                <numerusform>Der Entwerfer schlug %n Token vor; das Modell stimmte zu, und die Antwort endete dort.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed with all and added “{own}”.</source>
            <translation>
                <numerusform>Der Entwerfer schlug %n Token vor; das Modell stimmte zu und fügte „{own}“ an.</numerusform>
                <numerusform>Der Entwerfer schlug %n Token vor; das Modell stimmte allen zu und fügte „{own}“ an.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model kept {count} and put “{own}” in the place of “{rejected}”.</source>
            <translation>
                <numerusform>Der Entwerfer schlug %n Token vor; das Modell behielt {count} und setzte „{own}“ an die Stelle von „{rejected}“.</numerusform>
                <numerusform>Der Entwerfer schlug %n Token vor; das Modell behielt {count} und setzte „{own}“ an die Stelle von „{rejected}“.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomController</name>
        <message>
            <source>The model wrote no summary; leave the oldest messages out instead.</source>
            <translation>Das Modell hat keine Zusammenfassung geschrieben; lassen Sie stattdessen die ältesten Nachrichten weg.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search all chats (Ctrl+F)</source>
            <translation>Alle Chats durchsuchen (Strg+F)</translation>
        </message>
        <message>
            <source>Search all chats</source>
            <translation>Alle Chats durchsuchen</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>In thoughts too</source>
            <translation>Auch in Gedanken</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Suchergebnisse</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n Treffer</numerusform>
                <numerusform>%n Treffer</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation>Nichts gefunden für „{query}“</translation>
        </message>
    </context>
    <context>
        <name>SettingsFeatures</name>
        <message>
            <source>Settings of this chat (Ctrl+,)</source>
            <translation>Einstellungen dieses Chats (Strg+,)</translation>
        </message>
        <message>
            <source>&amp;Settings of this chat</source>
            <translation>&amp;Einstellungen dieses Chats</translation>
        </message>
        <message>
            <source>Save as a &amp;preset…</source>
            <translation>Als &amp;Vorlage speichern…</translation>
        </message>
        <message>
            <source>Use these settings for &amp;new chats</source>
            <translation>Diese Einstellungen für &amp;neue Chats benutzen</translation>
        </message>
        <message>
            <source>Settings of this chat &amp;back to defaults</source>
            <translation>Einstellungen dieses Chats &amp;zurücksetzen</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>Eigene Einstellungen</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Einstellungen dieses Chats</translation>
        </message>
        <message>
            <source>New chats begin with these settings</source>
            <translation>Neue Chats beginnen mit diesen Einstellungen</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Einstellungen dieses Chats</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>Vor der Antwort denken</translation>
        </message>
        <message>
            <source>A thought this long could use up the whole answer; allow a longer answer.</source>
            <translation>Ein so langer Gedanke könnte die ganze Antwort aufbrauchen; erlauben Sie eine längere Antwort.</translation>
        </message>
        <message>
            <source>Back to defaults</source>
            <translation>Zurück zur Vorgabe</translation>
        </message>
        <message>
            <source>Use for new chats</source>
            <translation>Für neue Chats benutzen</translation>
        </message>
        <message>
            <source>Close the settings of this chat</source>
            <translation>Einstellungen dieses Chats schließen</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>For example: You are a patient teacher. Answer in short sentences.</source>
            <translation>Zum Beispiel: Du bist eine geduldige Lehrerin. Antworte in kurzen Sätzen.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Mehr Einstellungen</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Dieser Chat</translation>
        </message>
        <message>
            <source>What you change here counts from the next answer on.</source>
            <translation>Was Sie hier ändern, gilt ab der nächsten Antwort.</translation>
        </message>
        <message>
            <source>What the model should keep in mind through the whole chat.</source>
            <translation>Was das Modell im ganzen Chat beachten soll.</translation>
        </message>
        <message>
            <source>The instructions are {count} characters too long; shorten them.</source>
            <translation>Die Anweisungen sind {count} Zeichen zu lang; kürzen Sie sie.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New chat</source>
            <translation>Neuer Chat</translation>
        </message>
        <message>
            <source>Everything runs on this computer</source>
            <translation>Alles läuft auf diesem Computer</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <source>Hide the list of chats</source>
            <translation>Chatliste verbergen</translation>
        </message>
        <message>
            <source>Hide the list of chats (Ctrl+B)</source>
            <translation>Chatliste verbergen (Strg+B)</translation>
        </message>
        <message>
            <source>New chat (Ctrl+N)</source>
            <translation>Neuer Chat (Strg+N)</translation>
        </message>
        <message>
            <source>Opens the privacy page</source>
            <translation>Öffnet die Datenschutzseite</translation>
        </message>
        <message>
            <source>Sealed: the engine has no network</source>
            <translation>Gesperrt: Die Engine hat kein Netz</translation>
        </message>
    </context>
    <context>
        <name>SpeedFeatures</name>
        <message>
            <source>&amp;Drafts</source>
            <translation>&amp;Entwürfe</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Opens the model page</source>
            <translation>Öffnet die Modellseite</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Modell wird geladen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel loading the model</source>
            <translation>Laden des Modells abbrechen</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modelle (Strg+M)</translation>
        </message>
        <message>
            <source>Drafter: Off · memory ran out</source>
            <translation>Entwerfer: aus · der Speicher ging aus</translation>
        </message>
        <message>
            <source>Drafter: Off · no model is loaded</source>
            <translation>Entwerfer: aus · kein Modell ist geladen</translation>
        </message>
        <message>
            <source>Drafter: Off · the model is not loaded yet</source>
            <translation>Entwerfer: aus · das Modell ist noch nicht geladen</translation>
        </message>
        <message>
            <source>The replay of an answer shows what was drafted (Ctrl+D)</source>
            <translation>Das Abspielen einer Antwort zeigt, was entworfen wurde (Strg+D)</translation>
        </message>
        <message numerus="yes">
            <source>Drafts %n token(s) per round</source>
            <translation>
                <numerusform>Entwirft %n Token je Runde</numerusform>
                <numerusform>Entwirft %n Token je Runde</numerusform>
            </translation>
        </message>
        <message>
            <source>Right at depth 1, 2, …: {shares}</source>
            <translation>Richtig in Tiefe 1, 2, …: {shares}</translation>
        </message>
        <message>
            <source>Plain, timed here: {speed} tokens/s</source>
            <translation>Einfach, hier gemessen: {speed} Token/s</translation>
        </message>
        <message>
            <source>Starting the engine…</source>
            <translation>Die Engine startet…</translation>
        </message>
        <message>
            <source>Loading the model: {step}</source>
            <translation>Modell wird geladen: {step}</translation>
        </message>
        <message>
            <source>No model is loaded</source>
            <translation>Kein Modell ist geladen</translation>
        </message>
        <message>
            <source>The engine stopped; it starts again with the next message</source>
            <translation>Die Engine hat angehalten; sie startet mit der nächsten Nachricht wieder</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <source>{name} is not in memory; the next message loads it</source>
            <translation>{name} ist nicht im Speicher; die nächste Nachricht lädt es</translation>
        </message>
        <message>
            <source>saving memory</source>
            <translation>spart Speicher</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Show it a picture</source>
            <translation>Zeigen Sie ihm ein Bild</translation>
        </message>
        <message>
            <source>What is in this picture?</source>
            <translation>Was ist auf diesem Bild?</translation>
        </message>
        <message>
            <source>Let it listen</source>
            <translation>Lassen Sie es zuhören</translation>
        </message>
        <message>
            <source>What do you hear?</source>
            <translation>Was hörst du?</translation>
        </message>
        <message>
            <source>Play it a film</source>
            <translation>Spielen Sie ihm einen Film vor</translation>
        </message>
        <message>
            <source>What happens in this film?</source>
            <translation>Was geschieht in diesem Film?</translation>
        </message>
        <message>
            <source>Just talk</source>
            <translation>Einfach reden</translation>
        </message>
        <message>
            <source>Hello! What can you do?</source>
            <translation>Hallo! Was kannst du?</translation>
        </message>
    </context>
    <context>
        <name>Transcriber</name>
        <message>
            <source>The loaded model cannot hear, and there is no small one that can; download Gemma 4 E2B on the model page (Ctrl+M) to dictate.</source>
            <translation>Das geladene Modell kann nicht hören, und es gibt kein kleines, das es kann; laden Sie zum Diktieren auf der Modellseite (Strg+M) Gemma 4 E2B herunter.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>Gespräch</translation>
        </message>
    </context>
    <context>
        <name>TransferController</name>
        <message>
            <source>Exported to {name}, without {number} attached files that are gone.</source>
            <translation>Nach {name} exportiert, ohne {number} angehängte Dateien, die es nicht mehr gibt.</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>Nach {name} exportiert</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>&amp;Show Tandem</source>
            <translation>Tandem &amp;zeigen</translation>
        </message>
        <message>
            <source>&amp;New chat</source>
            <translation>&amp;Neuer Chat</translation>
        </message>
    </context>
    <context>
        <name>TurnFeatures</name>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Nachricht</translation>
        </message>
        <message>
            <source>Removed the waiting message</source>
            <translation>Wartende Nachricht entfernt</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n message(s)</source>
            <translation>
                <numerusform>%n Nachricht gelöscht</numerusform>
                <numerusform>%n Nachrichten gelöscht</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VoiceBar</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>End the recording and use it</source>
            <translation>Aufnahme beenden und benutzen</translation>
        </message>
        <message>
            <source>Discard the recording</source>
            <translation>Aufnahme verwerfen</translation>
        </message>
        <message>
            <source>Discard the recording (Esc)</source>
            <translation>Aufnahme verwerfen (Esc)</translation>
        </message>
        <message>
            <source>Speak; let go when you are done</source>
            <translation>Sprechen Sie; lassen Sie los, wenn Sie fertig sind</translation>
        </message>
        <message>
            <source>Recording for the model to hear; press Done when you are done</source>
            <translation>Es wird für das Modell aufgenommen; drücken Sie „Fertig“, wenn Sie fertig sind</translation>
        </message>
        <message>
            <source>Dictating; ends when you pause</source>
            <translation>Diktat; endet, wenn Sie innehalten</translation>
        </message>
        <message>
            <source>Speak now</source>
            <translation>Sprechen Sie jetzt</translation>
        </message>
        <message>
            <source>Looking for speech…</source>
            <translation>Es wird nach Sprache gesucht…</translation>
        </message>
        <message>
            <source>Writing down what you said…</source>
            <translation>Es wird aufgeschrieben, was Sie sagten…</translation>
        </message>
        <message>
            <source>Writing down part {piece} of {total}…</source>
            <translation>Teil {piece} von {total} wird aufgeschrieben…</translation>
        </message>
    </context>
    <context>
        <name>VoiceButtons</name>
        <message>
            <source>Dictate</source>
            <translation>Diktieren</translation>
        </message>
        <message>
            <source>Dictate: what you say becomes text here. Click, or hold while you speak (Ctrl+Shift+M, or hold F8). Right-click to choose the microphone.</source>
            <translation>Diktieren: Was Sie sagen, wird hier zu Text. Klicken, oder beim Sprechen gedrückt halten (Strg+Umschalt+M, oder F8 halten). Rechtsklick wählt das Mikrofon.</translation>
        </message>
        <message>
            <source>Let it hear</source>
            <translation>Hören lassen</translation>
        </message>
        <message>
            <source>Let it hear: the recording itself goes to the model (Ctrl+Shift+H). Right-click to choose the microphone.</source>
            <translation>Hören lassen: Die Aufnahme selbst geht an das Modell (Strg+Umschalt+H). Rechtsklick wählt das Mikrofon.</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Mikrofon</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>Die Wahl des Systems</translation>
        </message>
        <message>
            <source>No microphone was found</source>
            <translation>Kein Mikrofon gefunden</translation>
        </message>
    </context>
    <context>
        <name>VoiceController</name>
        <message>
            <source>{model} cannot hear; dictate the words instead, or choose a model that can hear on the model page (Ctrl+M).</source>
            <translation>{model} kann nicht hören; diktieren Sie stattdessen die Worte, oder wählen Sie auf der Modellseite (Strg+M) ein Modell, das hören kann.</translation>
        </message>
        <message>
            <source>The microphone went away during the recording; what was heard until then is used. Plug it in again or choose another one.</source>
            <translation>Das Mikrofon verschwand während der Aufnahme; was bis dahin gehört wurde, wird benutzt. Schließen Sie es wieder an oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>A recording lasts at most 5 minutes; it was ended.</source>
            <translation>Eine Aufnahme dauert höchstens 5 Minuten; sie wurde beendet.</translation>
        </message>
        <message>
            <source>The microphone gave nothing but silence; it may be muted, or the system does not let Tandem use it.</source>
            <translation>Das Mikrofon lieferte nur Stille; vielleicht ist es stummgeschaltet, oder das System erlaubt Tandem nicht, es zu benutzen.</translation>
        </message>
        <message>
            <source>Recording {number}</source>
            <translation>Aufnahme {number}</translation>
        </message>
        <message>
            <source>Nobody spoke, so there is nothing to use.</source>
            <translation>Niemand hat gesprochen, es gibt also nichts zu benutzen.</translation>
        </message>
        <message>
            <source>Nothing was understood; try again closer by.</source>
            <translation>Nichts wurde verstanden; versuchen Sie es noch einmal aus der Nähe.</translation>
        </message>
        <message>
            <source>written down when the answer has ended</source>
            <translation>wird aufgeschrieben, wenn die Antwort zu Ende ist</translation>
        </message>
        <message>
            <source>by the bundled model, which knows only a few phrases and digits</source>
            <translation>durch das mitgelieferte Modell, das nur wenige Wendungen und Ziffern kennt</translation>
        </message>
    </context>
    <context>
        <name>VoiceFeatures</name>
        <message>
            <source>&amp;Dictate</source>
            <translation>&amp;Diktieren</translation>
        </message>
        <message>
            <source>Let it &amp;hear</source>
            <translation>Hören &amp;lassen</translation>
        </message>
        <message>
            <source>&amp;Read the last answer aloud</source>
            <translation>Letzte Antwort &amp;vorlesen</translation>
        </message>
        <message>
            <source>Read answers aloud while they &amp;arrive</source>
            <translation>Antworten beim &amp;Eintreffen vorlesen</translation>
        </message>
        <message>
            <source>&amp;Voice</source>
            <translation>S&amp;prache</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Get a bigger model</source>
            <translation>Größeres Modell holen</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modelle (Strg+M)</translation>
        </message>
        <message>
            <source>Welcome to Tandem</source>
            <translation>Willkommen bei Tandem</translation>
        </message>
        <message>
            <source>What shall we look at?</source>
            <translation>Was sehen wir uns an?</translation>
        </message>
        <message>
            <source>A private assistant that reads, sees and listens. Choose something to try, or just begin to write.</source>
            <translation>Ein privater Assistent, der liest, sieht und zuhört. Wählen Sie etwas zum Ausprobieren, oder schreiben Sie einfach los.</translation>
        </message>
        <message>
            <source>Everything runs on this computer. What you write and attach stays in your own data folder.</source>
            <translation>Alles läuft auf diesem Computer. Was Sie schreiben und anhängen, bleibt in Ihrem eigenen Datenordner.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Chats and files are kept in {folder}.</source>
            <translation>Nichts verlässt diesen Computer. Chats und Dateien liegen in {folder}.</translation>
        </message>
        <message>
            <source>{model} answers, on the {device} of this computer.</source>
            <translation>{model} antwortet, auf {device} dieses Computers.</translation>
        </message>
        <message>
            <source>It is a very small model for trying things out and knows little. For real work, get a bigger one; it runs here too.</source>
            <translation>Es ist ein sehr kleines Modell zum Ausprobieren und weiß wenig. Für richtige Arbeit holen Sie ein größeres; auch das läuft hier.</translation>
        </message>
        <message>
            <source>F1 shows all keys, Ctrl+K finds every command.</source>
            <translation>F1 zeigt alle Tasten, Strg+K findet jeden Befehl.</translation>
        </message>
    </context>
</TS>
