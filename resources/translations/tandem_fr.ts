<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>(not installed)</source>
            <translation>(non installé)</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tandem</source>
            <translation>À propos de Tandem</translation>
        </message>
        <message>
            <source>Tandem {version}</source>
            <translation>Tandem {version}</translation>
        </message>
        <message>
            <source>A chat with Gemma 4 on your own computer. A small drafter proposes the next few tokens, the model itself checks them in one pass and keeps those it agrees with.</source>
            <translation>Une discussion avec Gemma 4 sur votre propre ordinateur. Un petit modèle ébaucheur propose les prochains tokens, le modèle lui-même les vérifie en une passe et garde ceux qu'il approuve.</translation>
        </message>
        <message>
            <source>What you write and attach stays in your data folder. Answers can be wrong, and the small model that comes with Tandem knows very little: check what matters.</source>
            <translation>Ce que vous écrivez et joignez reste dans votre dossier de données. Les réponses peuvent être fausses, et le petit modèle fourni sait très peu de choses : vérifiez ce qui compte.</translation>
        </message>
        <message>
            <source>Loaded now: {model}</source>
            <translation>Chargé actuellement : {model}</translation>
        </message>
        <message>
            <source>No model is loaded now.</source>
            <translation>Aucun modèle n'est chargé actuellement.</translation>
        </message>
        <message>
            <source>Licence: Apache 2.0. Qt is used under the LGPL, version 3.</source>
            <translation>Licence : Apache 2.0. Qt est utilisé sous la LGPL, version 3.</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licences…</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Tandem ended during an answer the last time; what had arrived was kept.</source>
            <translation>La dernière fois, Tandem s'est arrêté pendant une réponse ; ce qui était arrivé a été conservé.</translation>
        </message>
        <message>
            <source>The settings could not be saved to {path} ({reason}).</source>
            <translation>Les réglages n'ont pas pu être enregistrés dans {path} ({reason}).</translation>
        </message>
    </context>
    <context>
        <name>AttachmentController</name>
        <message>
            <source>{model} cannot see pictures; remove {name} or choose a model that can.</source>
            <translation>{model} ne peut pas voir d'images ; retirez {name} ou choisissez un modèle qui le peut.</translation>
        </message>
        <message>
            <source>{model} cannot hear; remove {name} or choose a model that can.</source>
            <translation>{model} ne peut pas entendre ; retirez {name} ou choisissez un modèle qui le peut.</translation>
        </message>
        <message>
            <source>{model} cannot watch films; remove {name} or choose a model that can.</source>
            <translation>{model} ne peut pas regarder de films ; retirez {name} ou choisissez un modèle qui le peut.</translation>
        </message>
        <message>
            <source>{model} cannot see pages; send the text of {name} or choose a model that can.</source>
            <translation>{model} ne peut pas voir de pages ; envoyez le texte de {name} ou choisissez un modèle qui le peut.</translation>
        </message>
        <message>
            <source>Pasted picture.png</source>
            <translation>Image collée.png</translation>
        </message>
        <message>
            <source>Tandem does not fetch anything from the internet, so {link} was not attached; save it to a file, or copy the picture itself and paste it.</source>
            <translation>Tandem ne récupère rien sur internet, {link} n'a donc pas été joint ; enregistrez-le dans un fichier, ou copiez l'image elle-même et collez-la.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the folder {folder} cannot be attached.</source>
            <translation>
                <numerusform>%n fichier du dossier {folder} ne peut pas être joint.</numerusform>
                <numerusform>%n fichiers du dossier {folder} ne peuvent pas être joints.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for its password</source>
            <translation>En attente de son mot de passe</translation>
        </message>
        <message>
            <source>{name} lasts {length}, but at most {limit} minutes can be heard; cut it into shorter pieces.</source>
            <translation>{name} dure {length}, mais {limit} minutes au plus peuvent être écoutées ; découpez-le en morceaux plus courts.</translation>
        </message>
        <message>
            <source>Converting the sound, {percent} %</source>
            <translation>Conversion du son, {percent} %</translation>
        </message>
        <message>
            <source>The picture in the clipboard cannot be used.</source>
            <translation>L'image du presse-papiers ne peut pas être utilisée.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentDialog</name>
        <message>
            <source>Show the animation as a film</source>
            <translation>Montrer l'animation comme un film</translation>
        </message>
        <message>
            <source>Detail: tokens for each picture</source>
            <translation>Détail : tokens par image</translation>
        </message>
        <message>
            <source>The model gets the text of these pages, not this picture.</source>
            <translation>Le modèle reçoit le texte de ces pages, pas cette image.</translation>
        </message>
        <message>
            <source>The model gets frames of the animation; this is the first.</source>
            <translation>Le modèle reçoit des images de l'animation ; voici la première.</translation>
        </message>
        <message>
            <source>Page {page} exactly as the model gets it: {size}, {cost}. In all {whole}.</source>
            <translation>La page {page} exactement comme le modèle la reçoit : {size}, {cost}. En tout {whole}.</translation>
        </message>
        <message>
            <source>Exactly as the model gets it: {size}, {cost}</source>
            <translation>Exactement comme le modèle la reçoit : {size}, {cost}</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>An answer is still being written; stop it, then restore the backup.</source>
            <translation>Une réponse est encore en cours ; arrêtez-la, puis restaurez la sauvegarde.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Tandem copies the history once a day, checks the copy, and keeps the last seven.</source>
            <translation>Tandem copie l'historique une fois par jour, vérifie la copie et garde les sept dernières.</translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>Sauvegardes, la plus récente d'abord</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Go back to this one</source>
            <translation>Revenir à celle-ci</translation>
        </message>
        <message>
            <source>before going back</source>
            <translation>avant le retour</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>quotidienne</translation>
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>Il n'y a pas encore de sauvegarde. « Sauvegarder maintenant » en crée une.</translation>
        </message>
        <message>
            <source>In this backup: {content}</source>
            <translation>Dans cette sauvegarde : {content}</translation>
        </message>
        <message>
            <source>Now: {content}</source>
            <translation>Maintenant : {content}</translation>
        </message>
        <message>
            <source>Would come back:</source>
            <translation>Reviendrait :</translation>
        </message>
        <message>
            <source>Would go:</source>
            <translation>Disparaîtrait :</translation>
        </message>
        <message>
            <source>Would be as they were then:</source>
            <translation>Serait comme à l'époque :</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>Rien ne changerait.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) were deleted for ever.</source>
            <translation>
                <numerusform>%n de ses fichiers a été supprimé définitivement.</numerusform>
                <numerusform>%n de ses fichiers ont été supprimés définitivement.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is here now is backed up first.</source>
            <translation>Ce qui est là maintenant est d'abord sauvegardé.</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n discussion</numerusform>
                <numerusform>%n discussions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>the last from {day}</source>
            <translation>le dernier du {day}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message numerus="yes">
            <source>– and %n more</source>
            <translation>
                <numerusform>– et %n autre</numerusform>
                <numerusform>– et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings and try again.</source>
            <translation>Le système n'autorise pas Tandem à utiliser la caméra ; autorisez-le dans les réglages de confidentialité et réessayez.</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a film from a file.</source>
            <translation>Aucune caméra trouvée ; branchez-en une, ou joignez un film d'un fichier.</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>La caméra est inutilisable ({reason}) ; fermez les autres programmes qui l'utilisent.</translation>
        </message>
    </context>
    <context>
        <name>CameraDialog</name>
        <message>
            <source>Photo by camera</source>
            <translation>Photo par la caméra</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>En attente de la caméra…</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Prendre la photo</translation>
        </message>
    </context>
    <context>
        <name>CameraPane</name>
        <message>
            <source>Camera</source>
            <translation>Caméra</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>Que vient-il de se passer ?</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>Ce que voit la caméra</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>How many of the last seconds are sent</source>
            <translation>Combien des dernières secondes sont envoyées</translation>
        </message>
        <message>
            <source>Send the last seconds and ask about them</source>
            <translation>Envoyer les dernières secondes et poser une question</translation>
        </message>
        <message>
            <source>Switch the camera off</source>
            <translation>Éteindre la caméra</translation>
        </message>
        <message>
            <source>Switch the camera off (Esc)</source>
            <translation>Éteindre la caméra (Échap)</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>Les dernières</translation>
        </message>
        <message>
            <source>Pictures stay in memory and are forgotten; only what you ask about is kept.</source>
            <translation>Les images restent en mémoire et sont oubliées ; seul ce sur quoi vous interrogez est gardé.</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>En attente de la caméra…</translation>
        </message>
    </context>
    <context>
        <name>CameraWatch</name>
        <message>
            <source>The camera has not seen anything yet; wait a moment.</source>
            <translation>La caméra n'a encore rien vu ; attendez un instant.</translation>
        </message>
        <message>
            <source>Camera {number}.mp4</source>
            <translation>Caméra {number}.mp4</translation>
        </message>
    </context>
    <context>
        <name>CaptureFeatures</name>
        <message>
            <source>Attach a f&amp;older…</source>
            <translation>Joindre un d&amp;ossier…</translation>
        </message>
        <message>
            <source>A part of the &amp;screen…</source>
            <translation>Une partie de l'é&amp;cran…</translation>
        </message>
        <message>
            <source>A &amp;photo by camera…</source>
            <translation>Une &amp;photo par la caméra…</translation>
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation>&amp;Joindre</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Joindre un dossier</translation>
        </message>
        <message>
            <source>On Wayland only the desktop itself may take pictures of the screen; use its own tool (often the Print key), then paste the picture here.</source>
            <translation>Sous Wayland, seul le bureau lui-même peut capturer l'écran ; utilisez son outil (souvent la touche Impr), puis collez l'image ici.</translation>
        </message>
        <message>
            <source>The system did not let Tandem take a picture of the screen; allow it in the privacy settings, or paste a picture from another tool.</source>
            <translation>Le système n'a pas laissé Tandem capturer l'écran ; autorisez-le dans les réglages de confidentialité, ou collez une image d'un autre outil.</translation>
        </message>
        <message>
            <source>Picture of the screen.png</source>
            <translation>Image de l'écran.png</translation>
        </message>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings, or attach a photo from a file.</source>
            <translation>Le système n'autorise pas Tandem à utiliser la caméra ; autorisez-le dans les réglages de confidentialité, ou joignez une photo d'un fichier.</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a photo from a file.</source>
            <translation>Aucune caméra trouvée ; branchez-en une, ou joignez une photo d'un fichier.</translation>
        </message>
        <message>
            <source>Photo.png</source>
            <translation>Photo.png</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>La caméra est inutilisable ({reason}) ; fermez les autres programmes qui l'utilisent.</translation>
        </message>
    </context>
    <context>
        <name>CareFeatures</name>
        <message>
            <source>&amp;Privacy…</source>
            <translation>&amp;Confidentialité…</translation>
        </message>
        <message>
            <source>Self-&amp;test…</source>
            <translation>Auto&amp;test…</translation>
        </message>
    </context>
    <context>
        <name>ChatDelegate</name>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
    </context>
    <context>
        <name>ChatListModel</name>
        <message>
            <source>Pinned</source>
            <translation>Épinglées</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>Heading: {title}</source>
            <translation>Titre : {title}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouvert</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>fermé</translation>
        </message>
        <message>
            <source>Folder {title}, {state}, chats: {count}</source>
            <translation>Dossier {title}, {state}, discussions : {count}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>épinglée</translation>
        </message>
        <message>
            <source>being answered</source>
            <translation>réponse en cours</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Unpin</source>
            <translation>Détacher</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Déplacer dans un dossier</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Nouveau dossier…</translation>
        </message>
        <message>
            <source>Out of the folder</source>
            <translation>Sortir du dossier</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Markdown…</source>
            <translation>Markdown…</translation>
        </message>
        <message>
            <source>Web page (HTML)…</source>
            <translation>Page web (HTML)…</translation>
        </message>
        <message>
            <source>JSON, complete…</source>
            <translation>JSON, complet…</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Show the list of chats</source>
            <translation>Afficher la liste des discussions</translation>
        </message>
        <message>
            <source>Show the list of chats (Ctrl+B)</source>
            <translation>Afficher la liste des discussions (Ctrl+B)</translation>
        </message>
        <message>
            <source>Jump to the end</source>
            <translation>Aller à la fin</translation>
        </message>
        <message>
            <source>Jump to the end (Ctrl+End)</source>
            <translation>Aller à la fin (Ctrl+Fin)</translation>
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
            <translation>Réflexion la plus longue</translation>
        </message>
        <message>
            <source>In tokens, about ¾ of a word each. Then it answers.</source>
            <translation>En tokens, environ ¾ de mot chacun. Ensuite il répond.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sans limite</translation>
        </message>
        <message>
            <source>Creativity</source>
            <translation>Créativité</translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; more is more surprising.</source>
            <translation>0 prend toujours le mot le plus probable ; plus surprend davantage.</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Réponse la plus longue</translation>
        </message>
        <message>
            <source>In tokens, thoughts included. “Continue” goes on after it.</source>
            <translation>En tokens, réflexion comprise. « Continuer » poursuit ensuite.</translation>
        </message>
        <message>
            <source>Likeliest share</source>
            <translation>Part la plus probable</translation>
        </message>
        <message>
            <source>Choose only among the likeliest words that together make up this share (top-p).</source>
            <translation>Choisir seulement parmi les mots les plus probables qui forment ensemble cette part (top-p).</translation>
        </message>
        <message>
            <source>Number of candidates</source>
            <translation>Nombre de candidats</translation>
        </message>
        <message>
            <source>Choose only among so many of the likeliest words (top-k).</source>
            <translation>Choisir seulement parmi ce nombre de mots les plus probables (top-k).</translation>
        </message>
        <message>
            <source>Less repetition</source>
            <translation>Moins de répétitions</translation>
        </message>
        <message>
            <source>Above 1, words that were used already become less likely.</source>
            <translation>Au-dessus de 1, les mots déjà utilisés deviennent moins probables.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>With a fixed number, the same question gets the same answer.</source>
            <translation>Avec un nombre fixe, la même question reçoit la même réponse.</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Au hasard</translation>
        </message>
    </context>
    <context>
        <name>ChatSettingsController</name>
        <message>
            <source>Now answering: {name}</source>
            <translation>Répond maintenant : {name}</translation>
        </message>
        <message>
            <source>Back to the model's own settings</source>
            <translation>Revenir aux réglages propres du modèle</translation>
        </message>
    </context>
    <context>
        <name>CheckController</name>
        <message>
            <source>Reading the conversation…</source>
            <translation>Lecture de la conversation…</translation>
        </message>
        <message>
            <source>An answer is streaming; check when it has ended.</source>
            <translation>Une réponse est en cours ; vérifiez quand elle sera finie.</translation>
        </message>
        <message>
            <source>No model is loaded; load the one that gave this answer.</source>
            <translation>Aucun modèle n'est chargé ; chargez celui qui a donné cette réponse.</translation>
        </message>
        <message>
            <source>This answer was given by {model}; load it to check.</source>
            <translation>Cette réponse a été donnée par {model} ; chargez-le pour vérifier.</translation>
        </message>
        <message>
            <source>an unknown model</source>
            <translation>un modèle inconnu</translation>
        </message>
        <message>
            <source>This model has no drafter: there is nothing to compare.</source>
            <translation>Ce modèle n'a pas d'ébaucheur : il n'y a rien à comparer.</translation>
        </message>
        <message>
            <source>The conversation before this answer, or its instructions, have changed since; there is nothing to compare.</source>
            <translation>La conversation avant cette réponse, ou ses instructions, ont changé depuis ; il n'y a rien à comparer.</translation>
        </message>
        <message>
            <source>Answering again without the drafter: {done} of {total} tokens</source>
            <translation>Nouvelle réponse sans l'ébaucheur : {done} tokens sur {total}</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>La vérification a été arrêtée.</translation>
        </message>
        <message>
            <source>Identical: without the drafter every character is the same.</source>
            <translation>Identique : sans l'ébaucheur, chaque caractère est le même.</translation>
        </message>
        <message>
            <source>Rounding can differ between reading one token and several; where two tokens are almost equally likely, that can decide.</source>
            <translation>L'arrondi peut différer entre la lecture d'un token et de plusieurs ; quand deux tokens sont presque aussi probables, cela peut décider.</translation>
        </message>
        <message>
            <source>character {number} of the thoughts</source>
            <translation>le caractère {number} de la réflexion</translation>
        </message>
        <message>
            <source>character {number}</source>
            <translation>le caractère {number}</translation>
        </message>
        <message>
            <source>(the end)</source>
            <translation>(la fin)</translation>
        </message>
        <message>
            <source>Different from {place} on: “{kept}”, without the drafter “{other}”.</source>
            <translation>Différent à partir de {place} : « {kept} », sans l'ébaucheur « {other} ».</translation>
        </message>
        <message>
            <source>Both times the likeliest token was taken.</source>
            <translation>Les deux fois, le token le plus probable a été pris.</translation>
        </message>
        <message>
            <source>Sampling drew from the same seed ({seed}): chance belongs to the place in the text, so a sampled answer must be the same too.</source>
            <translation>Le tirage a utilisé la même graine ({seed}) : le hasard tient à la place dans le texte, une réponse tirée doit donc aussi être la même.</translation>
        </message>
        <message>
            <source>{fast} tokens/s with the drafter, {slow} without it just now.</source>
            <translation>{fast} tokens/s avec l'ébaucheur, {slow} sans lui à l'instant.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>Ne peut pas être envoyé</translation>
        </message>
        <message>
            <source>Enter opens it, Ctrl and an arrow key moves it, Delete removes it</source>
            <translation>Entrée l'ouvre, Ctrl et une flèche le déplacent, Suppr le retire</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Que voulez-vous faire ?</translation>
        </message>
        <message>
            <source>Search for a command</source>
            <translation>Chercher une commande</translation>
        </message>
        <message>
            <source>No command is called so</source>
            <translation>Aucune commande ne porte ce nom</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel editing (Esc)</source>
            <translation>Annuler la modification (Échap)</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Retirer le message en attente</translation>
        </message>
        <message>
            <source>Edit the waiting message (Ctrl+Shift+E)</source>
            <translation>Modifier le message en attente (Ctrl+Maj+E)</translation>
        </message>
        <message>
            <source>Think</source>
            <translation>Réfléchir</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>Répondre maintenant</translation>
        </message>
        <message>
            <source>Ask anything, or drop a picture, sound, film or PDF</source>
            <translation>Demandez ce que vous voulez, ou déposez une image, un son, un film ou un PDF</translation>
        </message>
        <message>
            <source>Your message</source>
            <translation>Votre message</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film</source>
            <translation>Joindre une image, un son ou un film</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film (Ctrl+O)</source>
            <translation>Joindre une image, un son ou un film (Ctrl+O)</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>Réfléchir avant de répondre</translation>
        </message>
        <message>
            <source>Let the model think before it answers: slower, often better (Ctrl+T)</source>
            <translation>Laisser le modèle réfléchir avant de répondre : plus lent, souvent meilleur (Ctrl+T)</translation>
        </message>
        <message>
            <source>End the thought and begin the answer (Ctrl+Shift+T)</source>
            <translation>Terminer la réflexion et commencer la réponse (Ctrl+Maj+T)</translation>
        </message>
        <message>
            <source>Editing a sent message; the earlier wording stays</source>
            <translation>Modification d'un message envoyé ; l'ancien texte reste</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Arrêter la réponse</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Sent next: {text}</source>
            <translation>Envoyé ensuite : {text}</translation>
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Choose automatically</source>
            <translation>Choisir automatiquement</translation>
        </message>
        <message>
            <source>Detail in tokens</source>
            <translation>Détail en tokens</translation>
        </message>
        <message>
            <source>More for documents and small print, the model's own choice otherwise</source>
            <translation>Plus pour les documents et les petits caractères, sinon le choix du modèle</translation>
        </message>
        <message>
            <source>How closely a picture can be looked at is known when a model is loaded.</source>
            <translation>Le détail possible pour une image est connu quand un modèle est chargé.</translation>
        </message>
        <message>
            <source>{model} looks at every picture with at most {tokens} tokens. Larger models offer up to 1120, for documents and small print.</source>
            <translation>{model} regarde chaque image avec au plus {tokens} tokens. Les modèles plus grands en offrent jusqu'à 1120, pour les documents et les petits caractères.</translation>
        </message>
        <message>
            <source>{model} looks at a picture with at most {tokens} tokens.</source>
            <translation>{model} regarde une image avec au plus {tokens} tokens.</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>The self-test ended without a report; start it again, and look into the log file if it happens twice.</source>
            <translation>L'autotest s'est terminé sans rapport ; relancez-le, et consultez le journal si cela se reproduit.</translation>
        </message>
        <message>
            <source>✗ {device}: {problem}</source>
            <translation>✗ {device} : {problem}</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} libres sur {total}</translation>
        </message>
        <message>
            <source>{number} ms per pass</source>
            <translation>{number} ms par passe</translation>
        </message>
        <message>
            <source>{number} tokens/s with the tiny model</source>
            <translation>{number} tokens/s avec le modèle minuscule</translation>
        </message>
        <message>
            <source>The installed versions work together</source>
            <translation>Les versions installées fonctionnent ensemble</translation>
        </message>
        <message>
            <source>Drawings are rendered with their letters</source>
            <translation>Les dessins sont rendus avec leurs lettres</translation>
        </message>
        <message>
            <source>The model that comes with Tandem is there</source>
            <translation>Le modèle fourni avec Tandem est là</translation>
        </message>
        <message>
            <source>The data folder can be written</source>
            <translation>Le dossier de données est accessible en écriture</translation>
        </message>
        <message>
            <source>The microphone may be used</source>
            <translation>Le microphone peut être utilisé</translation>
        </message>
        <message>
            <source>The camera may be used</source>
            <translation>La caméra peut être utilisée</translation>
        </message>
        <message>
            <source>allow it in the settings of the system</source>
            <translation>autorisez-le dans les réglages du système</translation>
        </message>
        <message>
            <source>the system asks at the first use</source>
            <translation>le système demandera à la première utilisation</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Self-test</source>
            <translation>Autotest</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Tester à nouveau</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>A tiny model is decoded on every device, with and without its drafter; both must give the same text. The report names no user, computer or folder.</source>
            <translation>Un modèle minuscule est décodé sur chaque appareil, avec et sans son ébaucheur ; les deux doivent donner le même texte. Le rapport ne nomme ni utilisateur, ni ordinateur, ni dossier.</translation>
        </message>
        <message>
            <source>The self-test is running</source>
            <translation>L'autotest est en cours</translation>
        </message>
        <message>
            <source>Report to copy</source>
            <translation>Rapport à copier</translation>
        </message>
        <message>
            <source>Comparing the installed versions…</source>
            <translation>Comparaison des versions installées…</translation>
        </message>
        <message>
            <source>Starting PyTorch…</source>
            <translation>Démarrage de PyTorch…</translation>
        </message>
        <message>
            <source>Trying {device}…</source>
            <translation>Essai de {device}…</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Tout fonctionne.</translation>
        </message>
        <message>
            <source>Something does not work; see below.</source>
            <translation>Quelque chose ne fonctionne pas ; voyez ci-dessous.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>DownloadController</name>
        <message>
            <source>{what}: {cause}; attempt {number} of {most} in {wait}</source>
            <translation>{what} : {cause} ; tentative {number} sur {most} dans {wait}</translation>
        </message>
    </context>
    <context>
        <name>DownloadPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Download of {name}</source>
            <translation>Téléchargement de {name}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Pause the download of {name}</source>
            <translation>Suspendre le téléchargement de {name}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Try the download of {name} again</source>
            <translation>Réessayer le téléchargement de {name}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Go on with the download of {name}</source>
            <translation>Reprendre le téléchargement de {name}</translation>
        </message>
        <message>
            <source>Cancel the download of {name}</source>
            <translation>Annuler le téléchargement de {name}</translation>
        </message>
    </context>
    <context>
        <name>DraftMenu</name>
        <message>
            <source>&amp;Tint accepted drafts</source>
            <translation>&amp;Teinter les ébauches acceptées</translation>
        </message>
        <message>
            <source>&amp;Replay the drafts of the last answer</source>
            <translation>&amp;Rejouer les ébauches de la dernière réponse</translation>
        </message>
        <message>
            <source>&amp;Check the last answer without the drafter</source>
            <translation>&amp;Vérifier la dernière réponse sans l'ébaucheur</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A folder needs a name; type one or two words.</source>
            <translation>Un dossier a besoin d'un nom ; saisissez un ou deux mots.</translation>
        </message>
        <message>
            <source>A mixture of experts: knows much, reads only a seventh of itself for each word.</source>
            <translation>Un mélange d'experts : sait beaucoup, ne lit qu'un septième de lui-même par mot.</translation>
        </message>
        <message>
            <source>A model named “{wanted}” exists; give another name with --name.</source>
            <translation>Un modèle nommé « {wanted} » existe déjà ; donnez un autre nom avec --name.</translation>
        </message>
        <message>
            <source>A picture of the camera is damaged; try again.</source>
            <translation>Une image de la caméra est endommagée ; réessayez.</translation>
        </message>
        <message>
            <source>A preset needs a name; type one or two words.</source>
            <translation>Un préréglage a besoin d'un nom ; saisissez un ou deux mots.</translation>
        </message>
        <message>
            <source>A system message can hold only text; attach media to a user message.</source>
            <translation>Un message système ne peut contenir que du texte ; joignez les fichiers à un message de l'utilisateur.</translation>
        </message>
        <message>
            <source>A tool message answers no call; put it right after the assistant message whose tool_calls it answers.</source>
            <translation>Un message d'outil ne répond à aucun appel ; placez-le juste après le message de l'assistant dont il satisfait les tool_calls.</translation>
        </message>
        <message>
            <source>Apple GPU (shared memory)</source>
            <translation>processeur graphique Apple (mémoire partagée)</translation>
        </message>
        <message>
            <source>Apple's GPU computes in bfloat16.</source>
            <translation>Le GPU d'Apple calcule en bfloat16.</translation>
        </message>
        <message>
            <source>Checking the model's files</source>
            <translation>Vérification des fichiers du modèle</translation>
        </message>
        <message>
            <source>Clearer answers than E2B at twice the work per word; still fine on a laptop.</source>
            <translation>Des réponses plus claires que E2B pour deux fois plus de travail par mot ; convient à un portable.</translation>
        </message>
        <message>
            <source>Drafting is off: it would run at about {gain} times plain speed here.</source>
            <translation>L'ébauche est désactivée : elle irait ici à environ {gain} fois la vitesse simple.</translation>
        </message>
        <message>
            <source>Drafting {length} tokens per round: about {gain} times plain speed.</source>
            <translation>Ébauche de {length} tokens par tour : environ {gain} fois la vitesse simple.</translation>
        </message>
        <message>
            <source>Drawings are rendered without their letters; install ziafont again, which brings a font.</source>
            <translation>Les dessins sont rendus sans leurs lettres ; réinstallez ziafont, qui apporte une police.</translation>
        </message>
        <message>
            <source>Drawings cannot be rendered ({error}); install resvg_py again.</source>
            <translation>Les dessins ne peuvent pas être rendus ({error}) ; réinstallez resvg_py.</translation>
        </message>
        <message>
            <source>Hears and sees without separate towers; wants a graphics card with much memory.</source>
            <translation>Entend et voit sans tours séparées ; demande une carte graphique avec beaucoup de mémoire.</translation>
        </message>
        <message>
            <source>It fits in {precision} with a context of {context} tokens ({need}).</source>
            <translation>Il tient en {precision} avec un contexte de {context} tokens ({need}).</translation>
        </message>
        <message>
            <source>Loading the drafter</source>
            <translation>Chargement de l'ébaucheur</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <source>Loading the tokenizer</source>
            <translation>Chargement du tokeniseur</translation>
        </message>
        <message>
            <source>Memory ran out: pictures are looked at in less detail ({budget} tokens each).</source>
            <translation>Mémoire épuisée : les images sont regardées avec moins de détail ({budget} tokens chacune).</translation>
        </message>
        <message>
            <source>Memory ran out: the caches were emptied, and the chat is read again.</source>
            <translation>Mémoire épuisée : les caches ont été vidés et la discussion est relue.</translation>
        </message>
        <message>
            <source>Memory ran out: the chat is read in smaller pieces.</source>
            <translation>Mémoire épuisée : la discussion est lue en plus petites parties.</translation>
        </message>
        <message>
            <source>Memory ran out: the drafter was unloaded; answers come slower but stay the same.</source>
            <translation>Mémoire épuisée : l'ébaucheur a été déchargé ; les réponses arrivent plus lentement mais restent les mêmes.</translation>
        </message>
        <message>
            <source>Memory ran out: this answer has room for about {last_room} more tokens.</source>
            <translation>Mémoire épuisée : cette réponse a de la place pour environ {last_room} tokens.</translation>
        </message>
        <message>
            <source>Memory ran out: {moved} layers were moved to main memory; answers come slower.</source>
            <translation>Mémoire épuisée : {moved} couches ont été déplacées en mémoire principale ; les réponses arrivent plus lentement.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}), and {size} would have to wait in main memory, which has {host} free.</source>
            <translation>Demande {need} ; {free} sur {total} sont libres en ce moment ({name}), et {size} devraient attendre dans la mémoire principale, qui a {host} de libre.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}).</source>
            <translation>Demande {need} ; {free} sur {total} sont libres en ce moment ({name}).</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): closing other programs must free {missing}.</source>
            <translation>Demande {need} ; {free} sur {total} sont libres en ce moment ({name}) : fermer d’autres programmes doit libérer {missing}.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): other programs may have to make room.</source>
            <translation>Demande {need} ; {free} sur {total} sont libres en ce moment ({name}) : d’autres programmes devront peut-être faire de la place.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): the experts of {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>Demande {need} ; {free} sur {total} sont libres en ce moment ({name}) : les experts de {layers} couches sur {all_layers} ({size}) attendent dans la mémoire principale, les réponses arrivent donc plus lentement.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): there is not enough memory in this computer.</source>
            <translation>Demande {need} ; {free} sur {total} sont libres en ce moment ({name}) : cet ordinateur n’a pas assez de mémoire.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>Demande {need} ; {free} sur {total} sont libres en ce moment ({name}) : {layers} couches sur {all_layers} ({size}) attendent dans la mémoire principale, les réponses arrivent donc plus lentement.</translation>
        </message>
        <message>
            <source>No GPU was found; bfloat16 halves the bytes read per token.</source>
            <translation>Aucun GPU trouvé ; bfloat16 divise par deux les octets lus par token.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>Aucun modèle n'est chargé.</translation>
        </message>
        <message>
            <source>No model is loaded; choose one first.</source>
            <translation>Aucun modèle n'est chargé ; choisissez-en un d'abord.</translation>
        </message>
        <message>
            <source>No model of the catalogue fits in the memory that is free now.</source>
            <translation>Aucun modèle du catalogue ne tient dans la mémoire libre actuellement.</translation>
        </message>
        <message>
            <source>Nothing was imported: “{name}” cannot be used because {reason}.</source>
            <translation>Rien n'a été importé : « {name} » est inutilisable, car {reason}.</translation>
        </message>
        <message>
            <source>Only an answer that has begun can be continued; end the conversation with one.</source>
            <translation>Seule une réponse commencée peut être continuée ; terminez la conversation par une réponse.</translation>
        </message>
        <message>
            <source>PyTorch cannot start ({error}).</source>
            <translation>PyTorch ne peut pas démarrer ({error}).</translation>
        </message>
        <message>
            <source>Set by the request.</source>
            <translation>Fixé par la requête.</translation>
        </message>
        <message>
            <source>Something went wrong inside the engine ({error}); try again, and restart the program if it happens twice.</source>
            <translation>Une erreur s'est produite dans le moteur ({error}) ; réessayez, et redémarrez le programme si cela se reproduit.</translation>
        </message>
        <message>
            <source>Starting PyTorch</source>
            <translation>Démarrage de PyTorch</translation>
        </message>
        <message>
            <source>Still measuring.</source>
            <translation>Mesure en cours.</translation>
        </message>
        <message>
            <source>The GPU pack in {folder} could not be removed ({strerror}); close other windows of Tandem and try again.</source>
            <translation>Le paquet GPU dans {folder} n'a pas pu être retiré ({strerror}) ; fermez les autres fenêtres de Tandem et réessayez.</translation>
        </message>
        <message>
            <source>The GPU pack needs {disk_reserve_bytes} free at {folder}, where {free} is left: free some space and start it again.</source>
            <translation>Le paquet GPU demande {disk_reserve_bytes} libres dans {folder}, où il reste {free} : libérez de la place et relancez-le.</translation>
        </message>
        <message>
            <source>The backup in {folder} did not work ({error}); check that the folder can be written and that the disk has room.</source>
            <translation>La sauvegarde dans {folder} a échoué ({error}) ; vérifiez que le dossier est accessible en écriture et que le disque a de la place.</translation>
        </message>
        <message>
            <source>The backup {name} is damaged and was not used; choose another one.</source>
            <translation>La sauvegarde {name} est endommagée et n'a pas été utilisée ; choisissez-en une autre.</translation>
        </message>
        <message>
            <source>The best answers of the family; for large graphics cards.</source>
            <translation>Les meilleures réponses de la famille ; pour les grandes cartes graphiques.</translation>
        </message>
        <message>
            <source>The chat history {path} cannot be used ({error}); choose another --data-dir.</source>
            <translation>L'historique {path} est inutilisable ({error}) ; choisissez un autre --data-dir.</translation>
        </message>
        <message>
            <source>The chat history {path} is damaged; move it away to start a new one, or put back one of the .bak files beside it.</source>
            <translation>L'historique {path} est endommagé ; déplacez-le pour en commencer un nouveau, ou remettez un des fichiers .bak à côté de lui.</translation>
        </message>
        <message>
            <source>The chat history {path} is in use by another program; close that one and retry.</source>
            <translation>L'historique {path} est utilisé par un autre programme ; fermez-le et réessayez.</translation>
        </message>
        <message>
            <source>The chat history {path} was written by a newer version of Tandem; update Tandem, or choose another folder with --data-dir.</source>
            <translation>L'historique {path} a été écrit par une version plus récente de Tandem ; mettez Tandem à jour, ou choisissez un autre dossier avec --data-dir.</translation>
        </message>
        <message>
            <source>The conversation has {length} characters, far more than the model's context of {context} tokens holds; shorten the text or start a new chat.</source>
            <translation>La conversation compte {length} caractères, bien plus que le contexte du modèle de {context} tokens ; raccourcissez le texte ou commencez une nouvelle discussion.</translation>
        </message>
        <message>
            <source>The conversation has {length} tokens and the model's context holds {context}; shorten it by at least {context2} tokens (remove an attachment or old messages, or start a new chat).</source>
            <translation>La conversation compte {length} tokens et le contexte du modèle en tient {context} ; raccourcissez-la d'au moins {context2} tokens (retirez une pièce jointe ou d'anciens messages, ou commencez une nouvelle discussion).</translation>
        </message>
        <message>
            <source>The conversation is empty; give at least one message.</source>
            <translation>La conversation est vide ; donnez au moins un message.</translation>
        </message>
        <message>
            <source>The data folder {parent} cannot be used ({strerror}); choose another one with --data-dir.</source>
            <translation>Le dossier de données {parent} est inutilisable ({strerror}) ; choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>The disk is full at {where}: free some space and start the download again; it goes on where it stopped.</source>
            <translation>Le disque est plein à {where} : libérez de la place et relancez le téléchargement ; il reprend où il s'est arrêté.</translation>
        </message>
        <message>
            <source>The disk with the chat history {path} is full; free some space and try again.</source>
            <translation>Le disque de l'historique {path} est plein ; libérez de la place et réessayez.</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}.</source>
            <translation>Le téléchargement ne peut pas continuer : {cause}.</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}. {way_out}.</source>
            <translation>Le téléchargement ne peut pas continuer : {cause}. {way_out}.</translation>
        </message>
        <message>
            <source>The drafter belongs to another model: its {what} is {of_drafter}, the target needs {of_target}; take the drafter published with this target.</source>
            <translation>L'ébaucheur appartient à un autre modèle : son {what} vaut {of_drafter}, le modèle attend {of_target} ; prenez l'ébaucheur publié avec ce modèle.</translation>
        </message>
        <message>
            <source>The drafter does not fit the model: its {what} is {found}, not {wanted}; use the drafter of the same size.</source>
            <translation>L'ébaucheur ne convient pas au modèle : son {what} vaut {found} et non {wanted} ; prenez l'ébaucheur de la même taille.</translation>
        </message>
        <message>
            <source>The drawing {path} is too large or too intricate to be rendered; export it as PNG and attach that.</source>
            <translation>Le dessin {path} est trop grand ou trop complexe pour être rendu ; exportez-le en PNG et joignez cela.</translation>
        </message>
        <message>
            <source>The engine could not be cut off from the network ({strerror}), so it was not started; switch the offline seal off to use it without.</source>
            <translation>Le moteur n'a pas pu être coupé du réseau ({strerror}), il n'a donc pas été démarré ; désactivez le scellé hors ligne pour l'utiliser sans.</translation>
        </message>
        <message>
            <source>The engine was cut off from the network and could still make a connection, so it was not started; switch the offline seal off to use it without.</source>
            <translation>Le moteur a été coupé du réseau et a pu se connecter malgré tout, il n'a donc pas été démarré ; désactivez le scellé hors ligne pour l'utiliser sans.</translation>
        </message>
        <message>
            <source>The export to {target} did not work ({strerror}); check that the folder can be written and that the disk has room.</source>
            <translation>L'export vers {target} a échoué ({strerror}) ; vérifiez que le dossier est accessible en écriture et que le disque a de la place.</translation>
        </message>
        <message>
            <source>The file {folder} cannot be used ({error}); download the model again.</source>
            <translation>Le fichier {folder} est inutilisable ({error}) ; téléchargez à nouveau le modèle.</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; download the model again or choose another folder.</source>
            <translation>Le fichier {path} est endommagé ou tronqué ; téléchargez à nouveau le modèle ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; {again}.</source>
            <translation>Le fichier {path} est endommagé ou tronqué ; {again}.</translation>
        </message>
        <message>
            <source>The film {path} cannot be written; check that the disk has room.</source>
            <translation>Impossible d’écrire le film {path} ; vérifiez qu’il reste de la place sur le disque.</translation>
        </message>
        <message>
            <source>The film {path} has frames of {width} x {height} pixels; make them smaller.</source>
            <translation>Le film {path} a des images de {width} x {height} pixels ; réduisez-les.</translation>
        </message>
        <message>
            <source>The film {path} is damaged, cut off or without frames; convert it to MP4 (H.264).</source>
            <translation>Le film {path} est endommagé, tronqué ou sans images ; convertissez-le en MP4 (H.264).</translation>
        </message>
        <message>
            <source>The film {path} lasts longer than {max_seconds} minutes; choose the part you want to ask about by its in and out points.</source>
            <translation>Le film {path} dure plus de {max_seconds} minutes ; choisissez par ses points d'entrée et de sortie la partie qui vous intéresse.</translation>
        </message>
        <message>
            <source>The folder {folder} holds a model of type {get}, not {wanted}; choose another folder.</source>
            <translation>Le dossier {folder} contient un modèle de type {get}, pas {wanted} ; choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The installed PyTorch and transformers cannot decode together ({error}); install the pinned versions, 2.13.0 and 5.22.2.</source>
            <translation>Les versions installées de PyTorch et de transformers ne peuvent pas décoder ensemble ({error}) ; installez les versions fixées, 2.13.0 et 5.22.2.</translation>
        </message>
        <message>
            <source>The installed transformers cannot build a Gemma 4 model with its drafter ({error}); install the pinned version, 5.22.2.</source>
            <translation>La version installée de transformers ne peut pas construire un modèle Gemma 4 avec son ébaucheur ({error}) ; installez la version fixée, 5.22.2.</translation>
        </message>
        <message>
            <source>The model folder {folder} does not exist; choose another folder.</source>
            <translation>Le dossier de modèle {folder} n'existe pas ; choisissez-en un autre.</translation>
        </message>
        <message>
            <source>The model folder {folder} has no {name}; {again}.</source>
            <translation>Le dossier de modèle {folder} n'a pas de {name} ; {again}.</translation>
        </message>
        <message>
            <source>The model in {folder} cannot be loaded ({error}); download it again or choose another folder.</source>
            <translation>Le modèle dans {folder} ne peut pas être chargé ({error}) ; téléchargez-le à nouveau ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>The model in {folder} does not fit its own configuration ({name} has another shape); download it again.</source>
            <translation>Le modèle dans {folder} ne correspond pas à sa propre configuration ({name} a une autre forme) ; téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>The model in {folder} is stored in a packed format that Tandem cannot read ({kind}); download the plain, the q4_0-unquantized or the w4a16-ct version.</source>
            <translation>Le modèle dans {folder} est enregistré dans un format compressé que Tandem ne sait pas lire ({kind}) ; téléchargez la version simple, q4_0-unquantized ou w4a16-ct.</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({name} and perhaps others); download it again.</source>
            <translation>Il manque des poids au modèle dans {folder} ({name} et peut-être d'autres) ; téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({report} and others); download it again.</source>
            <translation>Il manque des poids au modèle dans {folder} ({report} et d'autres) ; téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>The model is small: one processor core is fast enough, and exact in float32.</source>
            <translation>Le modèle est petit : un cœur du processeur suffit, et calcule exactement en float32.</translation>
        </message>
        <message>
            <source>The model needs {needed} and this computer has {room} ({name}); choose a smaller model.</source>
            <translation>Le modèle demande {needed} et cet ordinateur a {room} ({name}) ; choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>The model was updated since the last attempt; files that changed are fetched anew.</source>
            <translation>Le modèle a été mis à jour depuis la dernière tentative ; les fichiers modifiés sont repris.</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; nothing was removed.</source>
            <translation>Le modèle « {name} » n'est pas sur cet ordinateur ; rien n'a été retiré.</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; {way_out}.</source>
            <translation>Le modèle « {name} » n'est pas sur cet ordinateur ; {way_out}.</translation>
        </message>
        <message>
            <source>The nearest that fits is {name} in {precision} ({need}).</source>
            <translation>Le plus proche qui tient est {name} en {precision} ({need}).</translation>
        </message>
        <message>
            <source>The packed weights cannot be kept for the next start ({parent}: {reason}).</source>
            <translation>Les poids compressés ne peuvent pas être conservés pour le prochain démarrage ({parent} : {reason}).</translation>
        </message>
        <message>
            <source>The packed weights were kept from an earlier start.</source>
            <translation>Les poids compactés avaient été gardés d'un démarrage précédent.</translation>
        </message>
        <message>
            <source>The pages of {path} hold no text, they were probably scanned; send them as pictures.</source>
            <translation>Les pages de {path} ne contiennent pas de texte, elles ont sans doute été numérisées ; envoyez-les comme images.</translation>
        </message>
        <message>
            <source>The part from {start_s} s to {end_s} s of a film of {length_s} s is empty; choose other in and out points.</source>
            <translation>La partie de {start_s} s à {end_s} s d'un film de {length_s} s est vide ; choisissez d'autres points d'entrée et de sortie.</translation>
        </message>
        <message>
            <source>The password does not open {path}; try it again.</source>
            <translation>Le mot de passe n’ouvre pas {path} ; réessayez.</translation>
        </message>
        <message>
            <source>The picture is too narrow to be divided into patches; crop it to a shape less extreme.</source>
            <translation>L'image est trop étroite pour être découpée ; recadrez-la dans une forme moins extrême.</translation>
        </message>
        <message>
            <source>The picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>L'image de {path} ne peut pas être écrite ({strerror}) ; vérifiez que le disque a de la place.</translation>
        </message>
        <message>
            <source>The picture {path} has more than {max_pixels} million pixels; make it smaller first.</source>
            <translation>L'image {path} a plus de {max_pixels} millions de pixels ; réduisez-la d'abord.</translation>
        </message>
        <message>
            <source>The picture {path} is damaged or cut off; open it in another program and save it again.</source>
            <translation>L'image {path} est endommagée ou tronquée ; ouvrez-la dans un autre programme et enregistrez-la à nouveau.</translation>
        </message>
        <message>
            <source>The preparation of files could not be started; try again.</source>
            <translation>La préparation des fichiers n'a pas pu démarrer ; réessayez.</translation>
        </message>
        <message>
            <source>The record of {name} is damaged ({error}); remove the model and add it.</source>
            <translation>La fiche de {name} est endommagée ({error}) ; retirez le modèle et ajoutez-le à nouveau.</translation>
        </message>
        <message>
            <source>The sampling settings cannot be used: {error}.</source>
            <translation>Les réglages d'échantillonnage sont inutilisables : {error}.</translation>
        </message>
        <message>
            <source>The small picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>La vignette de {path} ne peut pas être écrite ({strerror}) ; vérifiez que le disque a de la place.</translation>
        </message>
        <message>
            <source>The smallest: for computers without a graphics card.</source>
            <translation>Le plus petit : pour les ordinateurs sans carte graphique.</translation>
        </message>
        <message>
            <source>The sound {path} has {channels} channels at {rate} Hz, which is out of range; convert it to mono at 16000 Hz.</source>
            <translation>Le son {path} a {channels} canaux à {rate} Hz, hors limites ; convertissez-le en mono à 16000 Hz.</translation>
        </message>
        <message>
            <source>The sound {path} is cut off; copy or record it again.</source>
            <translation>Le son {path} est tronqué ; copiez-le ou enregistrez-le à nouveau.</translation>
        </message>
        <message>
            <source>The sound {path} is damaged; save it again from its source.</source>
            <translation>Le son {path} est endommagé ; enregistrez-le à nouveau depuis sa source.</translation>
        </message>
        <message>
            <source>The sound {path} is shorter than {min_seconds} s; record it again.</source>
            <translation>Le son {path} dure moins de {min_seconds} s ; enregistrez-le à nouveau.</translation>
        </message>
        <message>
            <source>The sound {path} lasts {length}, but at most {max_file_seconds} minutes can be heard; cut it into shorter pieces.</source>
            <translation>Le son {path} dure {length}, mais on peut entendre au plus {max_file_seconds} minutes ; coupez-le en morceaux plus courts.</translation>
        </message>
        <message>
            <source>The text holds half of a character (a lone surrogate), which no model can read; type or copy it again.</source>
            <translation>Le texte contient la moitié d'un caractère (un demi-codet isolé), qu'aucun modèle ne peut lire ; saisissez-le ou copiez-le à nouveau.</translation>
        </message>
        <message>
            <source>The tokenizer has no single token {name}, so it does not belong to a Gemma 4 model; download the model again.</source>
            <translation>Le tokeniseur n'a pas de jeton unique {name}, il n'appartient donc pas à un modèle Gemma 4 ; téléchargez à nouveau le modèle.</translation>
        </message>
        <message>
            <source>The tokenizer or processor files in {folder} cannot be used ({error}); download the model again.</source>
            <translation>Les fichiers du tokeniseur ou du processeur dans {folder} sont inutilisables ({error}) ; téléchargez à nouveau le modèle.</translation>
        </message>
        <message>
            <source>The unlocked copy of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>La copie déverrouillée de {path} ne peut pas être écrite ({strerror}) ; vérifiez que le disque a de la place.</translation>
        </message>
        <message>
            <source>The weight {module} is packed in groups that are no multiple of {group}; download another version of the model.</source>
            <translation>Le poids {module} est compressé en groupes qui ne sont pas un multiple de {group} ; téléchargez une autre version du modèle.</translation>
        </message>
        <message>
            <source>The weights were packed and kept for the next start.</source>
            <translation>Les poids ont été compactés et gardés pour le prochain démarrage.</translation>
        </message>
        <message>
            <source>The wheel holds a file that would land elsewhere: {name}.</source>
            <translation>Le paquet contient un fichier qui atterrirait ailleurs : {name}.</translation>
        </message>
        <message>
            <source>The {name} stays unused: the installed PyTorch is built for the processor only.</source>
            <translation>{name} reste inutilisé : le PyTorch installé est fait pour le processeur seul.</translation>
        </message>
        <message>
            <source>The {what} {path} cannot be read ({strerror}); check its permissions.</source>
            <translation>Illisible ({strerror}) : {what} {path} ; vérifiez ses droits.</translation>
        </message>
        <message>
            <source>The {what} {path} does not exist; check the path.</source>
            <translation>Introuvable : {what} {path} ; vérifiez le chemin.</translation>
        </message>
        <message>
            <source>The {what} {path} has {mebibyte} MiB, more than the {mebibyte2} MiB allowed; use a smaller or shorter version of it.</source>
            <translation>Trop gros : {what} {path}, {mebibyte} MiB pour {mebibyte2} MiB permis ; utilisez une version plus petite ou plus courte.</translation>
        </message>
        <message>
            <source>The {what} {path} is empty; save it again.</source>
            <translation>Vide : {what} {path} ; enregistrez-le à nouveau.</translation>
        </message>
        <message>
            <source>There is already a folder “{name}”; choose another name.</source>
            <translation>Il y a déjà un dossier « {name} » ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is already a preset “{cleaned}”; choose another name.</source>
            <translation>Il y a déjà un préréglage « {cleaned} » ; choisissez un autre nom.</translation>
        </message>
        <message>
            <source>There is no chat to import in there; choose {accepted}.</source>
            <translation>Il n'y a pas de discussion à importer ; choisissez {accepted}.</translation>
        </message>
        <message>
            <source>There is no drafter, so the model answers alone and slower.</source>
            <translation>Il n'y a pas d'ébaucheur, le modèle répond donc seul et plus lentement.</translation>
        </message>
        <message>
            <source>There is no drafter.</source>
            <translation>Il n'y a pas d'ébaucheur.</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; did you mean {nearest}? “tandem models list” shows all.</source>
            <translation>Il n’y a pas de modèle « {name} » dans le catalogue ; vouliez-vous dire {nearest} ? « tandem models list » les montre tous.</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; it has: {known}.</source>
            <translation>Il n'y a pas de modèle « {name} » dans le catalogue ; il contient : {known}.</translation>
        </message>
        <message>
            <source>There is not enough memory for the model in {folder}; close other programs or choose a smaller model.</source>
            <translation>Pas assez de mémoire pour le modèle dans {folder} ; fermez d'autres programmes ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>There is not enough memory for this conversation; start a new chat, attach less or choose a smaller model.</source>
            <translation>Pas assez de mémoire pour cette conversation ; commencez une nouvelle discussion, joignez moins ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>These chats were exported by a newer version of Tandem (format {version}); update Tandem and import them then.</source>
            <translation>Ces discussions ont été exportées par une version plus récente de Tandem (format {version}) ; mettez Tandem à jour puis importez-les.</translation>
        </message>
        <message>
            <source>This chat is not in the history any more; refresh the list.</source>
            <translation>Cette discussion n'est plus dans l'historique ; actualisez la liste.</translation>
        </message>
        <message>
            <source>This message is not in the chat any more; open the chat again.</source>
            <translation>Ce message n'est plus dans la discussion ; rouvrez-la.</translation>
        </message>
        <message>
            <source>This model cannot look at a picture with {budget} tokens; choose {join}.</source>
            <translation>Ce modèle ne peut pas regarder une image avec {budget} tokens ; choisissez {join}.</translation>
        </message>
        <message>
            <source>This model hears no sounds; remove {path} or choose one that does.</source>
            <translation>Ce modèle n'entend pas les sons ; retirez {path} ou choisissez-en un qui le peut.</translation>
        </message>
        <message>
            <source>This model sees no films; remove {path} or choose one that does.</source>
            <translation>Ce modèle ne voit pas les films ; retirez {path} ou choisissez-en un qui le peut.</translation>
        </message>
        <message>
            <source>This model sees no pages; remove {path} or choose one that does.</source>
            <translation>Ce modèle ne voit pas les pages ; retirez {path} ou choisissez-en un qui le peut.</translation>
        </message>
        <message>
            <source>This model sees no pictures; remove {path} or choose one that does.</source>
            <translation>Ce modèle ne voit pas les images ; retirez {path} ou choisissez-en un qui le peut.</translation>
        </message>
        <message>
            <source>a file is not an object</source>
            <translation>un fichier n'est pas un objet</translation>
        </message>
        <message>
            <source>a file's hash is not one</source>
            <translation>la somme de contrôle d'un fichier n'en est pas une</translation>
        </message>
        <message>
            <source>a message has an unknown role</source>
            <translation>un message a un rôle inconnu</translation>
        </message>
        <message>
            <source>a message is not an object</source>
            <translation>un message n'est pas un objet</translation>
        </message>
        <message>
            <source>a message selects a version that is not there</source>
            <translation>un message choisit une version qui n'existe pas</translation>
        </message>
        <message>
            <source>a message's parent is not a key</source>
            <translation>le message précédent n'est pas désigné par une clé</translation>
        </message>
        <message>
            <source>a message's parent is not a name</source>
            <translation>le message précédent n'est pas désigné par un nom</translation>
        </message>
        <message>
            <source>a message's statistics are unusable: {error}</source>
            <translation>les statistiques d'un message sont inutilisables : {error}</translation>
        </message>
        <message>
            <source>a node of its tree has no list of children</source>
            <translation>un nœud de l'arbre n'a pas de liste d'enfants</translation>
        </message>
        <message>
            <source>a node of its tree is missing or not an object</source>
            <translation>un nœud de l'arbre manque ou n'est pas un objet</translation>
        </message>
        <message>
            <source>a part of a message is not an object</source>
            <translation>une partie d'un message n'est pas un objet</translation>
        </message>
        <message>
            <source>a version of a message is not an object</source>
            <translation>une version d'un message n'est pas un objet</translation>
        </message>
        <message>
            <source>film</source>
            <translation>film</translation>
        </message>
        <message>
            <source>it has no messages</source>
            <translation>aucun message n'y figure</translation>
        </message>
        <message>
            <source>it holds no chat</source>
            <translation>aucune discussion n'y figure</translation>
        </message>
        <message>
            <source>it is not an object</source>
            <translation>ce n'est pas un objet</translation>
        </message>
        <message>
            <source>its messages do not form a tree</source>
            <translation>ses messages ne forment pas un arbre</translation>
        </message>
        <message>
            <source>its settings are unusable: {error}</source>
            <translation>ses réglages sont inutilisables : {error}</translation>
        </message>
        <message>
            <source>main memory</source>
            <translation>mémoire principale</translation>
        </message>
        <message>
            <source>more bytes came than the file has</source>
            <translation>plus d'octets sont arrivés que le fichier n'en a</translation>
        </message>
        <message>
            <source>no data for {read_seconds} seconds</source>
            <translation>pas de données pendant {read_seconds} secondes</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>image</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>son</translation>
        </message>
        <message>
            <source>the checksum is wrong; the file is fetched anew</source>
            <translation>la somme de contrôle est fausse ; le fichier est repris</translation>
        </message>
        <message>
            <source>the connection broke ({error})</source>
            <translation>la connexion s'est rompue ({error})</translation>
        </message>
        <message>
            <source>the connection ended early</source>
            <translation>la connexion s'est terminée trop tôt</translation>
        </message>
        <message>
            <source>the record of how an answer was made is unusable</source>
            <translation>l’enregistrement de la façon dont une réponse a été faite est inutilisable</translation>
        </message>
        <message>
            <source>the storage server refused (HTTP {status})</source>
            <translation>le serveur de stockage a refusé (HTTP {status})</translation>
        </message>
        <message>
            <source>the system's proxy refused the connection ({error})</source>
            <translation>le proxy du système a refusé la connexion ({error})</translation>
        </message>
        <message>
            <source>{arguments} needs more than 1 GB of memory to be read; make it smaller first.</source>
            <translation>{arguments} demande plus de 1 Go de mémoire pour être lu ; réduisez-le d'abord.</translation>
        </message>
        <message>
            <source>{base} in {name} is too large to be read.</source>
            <translation>{base} dans {name} est trop grand pour être lu.</translation>
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
            <translation>{config_file} n'indique pas {error}.</translation>
        </message>
        <message>
            <source>{count} frames of a film cannot be looked at (1 to {max_frames}); choose a shorter part or fewer frames a second.</source>
            <translation>{count} images d'un film ne peuvent pas être regardées (1 à {max_frames}) ; choisissez une partie plus courte ou moins d'images par seconde.</translation>
        </message>
        <message>
            <source>{error} It is the one that is here; to get the present one, remove {id} and download it again.</source>
            <translation>{error} C'est celle qui est ici ; pour obtenir l'actuelle, retirez {id} et téléchargez-le à nouveau.</translation>
        </message>
        <message>
            <source>{error} “tandem models download {id} --newest” takes what is there now.</source>
            <translation>{error} « tandem models download {id} --newest » prend ce qui s'y trouve maintenant.</translation>
        </message>
        <message>
            <source>{file} cannot be read; fetch the model again.</source>
            <translation>{file} est illisible ; récupérez à nouveau le modèle.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted ({strerror}); close what uses the model and try again.</source>
            <translation>{folder} ne peut pas être supprimé ({strerror}) ; fermez ce qui utilise le modèle et réessayez.</translation>
        </message>
        <message>
            <source>{folder} does not hold a Gemma 4 model; Tandem runs no other.</source>
            <translation>{folder} ne contient pas de modèle Gemma 4 ; Tandem n'en exécute pas d'autre.</translation>
        </message>
        <message>
            <source>{host} announces a malformed checksum for {path}.</source>
            <translation>{host} annonce une somme de contrôle mal formée pour {path}.</translation>
        </message>
        <message>
            <source>{host} announces no SHA-256 for {path} of {repository}.</source>
            <translation>{host} n'annonce aucun SHA-256 pour {path} de {repository}.</translation>
        </message>
        <message>
            <source>{host} announces no size or checksum for {path} of {repository}; use another endpoint.</source>
            <translation>{host} n'annonce ni taille ni somme de contrôle pour {path} de {repository} ; prenez un autre serveur.</translation>
        </message>
        <message>
            <source>{host} answered with another revision of {repository} than the one asked for; use another endpoint.</source>
            <translation>{host} a répondu avec une autre révision de {repository} que celle demandée ; prenez un autre serveur.</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({error})</source>
            <translation>{host} est injoignable ({error})</translation>
        </message>
        <message>
            <source>{host} does not answer</source>
            <translation>{host} ne répond pas</translation>
        </message>
        <message>
            <source>{host} does not continue files properly</source>
            <translation>{host} ne sait pas reprendre les fichiers correctement</translation>
        </message>
        <message>
            <source>{host} does not say which commit of {repository} it serves; use another endpoint.</source>
            <translation>{host} ne dit pas quelle révision de {repository} il fournit ; prenez un autre serveur.</translation>
        </message>
        <message>
            <source>{host} gave an answer that is not the Hub's</source>
            <translation>{host} a donné une réponse qui n'est pas celle du Hub</translation>
        </message>
        <message>
            <source>{host} is a mirror: your token is not sent there, and the checksums are those that the mirror announces.</source>
            <translation>{host} est un miroir : votre jeton n'y est pas envoyé, et les sommes de contrôle sont celles qu'annonce le miroir.</translation>
        </message>
        <message>
            <source>{host} offers {path} in another length</source>
            <translation>{host} propose {path} avec une autre taille</translation>
        </message>
        <message>
            <source>{id} lies in the Hugging Face cache, which other programs use; remove it there with “hf cache rm”.</source>
            <translation>{id} est dans le cache Hugging Face, que d'autres programmes utilisent ; retirez-le là avec « hf cache rm ».</translation>
        </message>
        <message>
            <source>{name} cannot be copied into the chat ({strerror}); check that it can be read and that the disk has room.</source>
            <translation>{name} ne peut pas être copié dans la discussion ({strerror}) ; vérifiez qu'il est lisible et que le disque a de la place.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({error}); export the chats again.</source>
            <translation>{name} est illisible ({error}) ; exportez à nouveau les discussions.</translation>
        </message>
        <message>
            <source>{name} cannot be read: it made the decoder stop, so it is probably damaged; save it again from its source.</source>
            <translation>{name} est illisible : il a arrêté le décodeur, il est donc sans doute endommagé ; enregistrez-le à nouveau depuis sa source.</translation>
        </message>
        <message>
            <source>{name} cannot be used: {error}; export the chats again.</source>
            <translation>{name} est inutilisable : {error} ; exportez à nouveau les discussions.</translation>
        </message>
        <message>
            <source>{name} computes in bfloat16.</source>
            <translation>{name} calcule en bfloat16.</translation>
        </message>
        <message>
            <source>{name} could not be read within {limit_s} s; it is probably damaged, so save it again from its source.</source>
            <translation>{name} n’a pas pu être lu en {limit_s} s ; il est sans doute endommagé, enregistrez-le à nouveau depuis sa source.</translation>
        </message>
        <message>
            <source>{name} could not be unpacked: {error}.</source>
            <translation>{name} n'a pas pu être décompressé : {error}.</translation>
        </message>
        <message>
            <source>{name} has no bfloat16, and Gemma overflows float16.</source>
            <translation>{name} n'a pas de bfloat16, et Gemma dépasse float16.</translation>
        </message>
        <message>
            <source>{name} is JSON, but no chat export; choose {accepted}.</source>
            <translation>{name} est du JSON, mais pas un export de discussions ; choisissez {accepted}.</translation>
        </message>
        <message>
            <source>{name} is being downloaded already; stop that first.</source>
            <translation>{name} est déjà en téléchargement ; arrêtez-le d'abord.</translation>
        </message>
        <message>
            <source>{name} is larger than {max_json_bytes} MB; export the chats in parts.</source>
            <translation>{name} dépasse {max_json_bytes} Mo ; exportez les discussions par parties.</translation>
        </message>
        <message>
            <source>{name} is not installed; {wanted}</source>
            <translation>{name} n'est pas installé ; {wanted}</translation>
        </message>
        <message>
            <source>{name} is not the JSON of a chat export ({error}); export the chats again.</source>
            <translation>{name} n'est pas le JSON d'un export de discussions ({error}) ; exportez à nouveau les discussions.</translation>
        </message>
        <message>
            <source>{name} is not wanted any more.</source>
            <translation>{name} n'est plus demandé.</translation>
        </message>
        <message>
            <source>{name} needs {disk_reserve_bytes} free at {models}, where {free} is left: free some space or choose another models folder.</source>
            <translation>{name} demande {disk_reserve_bytes} libres dans {models}, où il reste {free} : libérez de la place ou choisissez un autre dossier de modèles.</translation>
        </message>
        <message>
            <source>{name} stays unused: fetch the GPU pack in the menu Model, “Graphics card…”.</source>
            <translation>{name} reste inutilisée : récupérez le paquet GPU dans le menu Modèle, « Carte graphique… ».</translation>
        </message>
        <message>
            <source>{name} stays unused: it is older than what the GPU pack can compute on.</source>
            <translation>{name} reste inutilisée : elle est trop ancienne pour le paquet GPU.</translation>
        </message>
        <message>
            <source>{name} stays unused: its driver {driver} is too old; install version {least_driver} or newer.</source>
            <translation>{name} reste inutilisée : son pilote {driver} est trop ancien ; installez la version {least_driver} ou plus récente.</translation>
        </message>
        <message>
            <source>{name} stays unused: there is no GPU pack for this system and version of Tandem; started from its source (python dev.py run), Tandem brings a PyTorch that uses the card.</source>
            <translation>{name} reste inutilisée : il n'y a pas de paquet GPU pour ce système et cette version de Tandem ; lancé depuis ses sources (python dev.py run), Tandem apporte un PyTorch qui utilise la carte.</translation>
        </message>
        <message>
            <source>{name} {found} cannot work here ({reason}); {wanted}</source>
            <translation>{name} {found} ne peut pas fonctionner ici ({reason}) ; {wanted}</translation>
        </message>
        <message>
            <source>{numbers}, as they were published.</source>
            <translation>{numbers}, comme publiés.</translation>
        </message>
        <message>
            <source>{numbers}, as you chose.</source>
            <translation>{numbers}, comme vous l'avez choisi.</translation>
        </message>
        <message>
            <source>{numbers}: a processor would read finer numbers too slowly.</source>
            <translation>{numbers} : un processeur lirait des nombres plus fins trop lentement.</translation>
        </message>
        <message>
            <source>{numbers}: in bf16 they would need {plain_bytes} in all.</source>
            <translation>{numbers} : en bf16 il en faudrait {plain_bytes} en tout.</translation>
        </message>
        <message>
            <source>{numbers}: they were trained for 4 bits, so nothing is lost.</source>
            <translation>{numbers} : ils ont été entraînés pour 4 bits, rien n'est donc perdu.</translation>
        </message>
        <message>
            <source>{path} became shorter while it was read; start again.</source>
            <translation>{path} a raccourci pendant la lecture ; recommencez.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {strerror}.</source>
            <translation>{path} est illisible : {strerror}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {strerror}.</source>
            <translation>{path} ne peut pas être écrit : {strerror}.</translation>
        </message>
        <message>
            <source>{path} has {count} pages, so there is no page {page}.</source>
            <translation>{path} a {count} pages, il n'y a donc pas de page {page}.</translation>
        </message>
        <message>
            <source>{path} has {document} pages; a document may have 1 to {max_pages}.</source>
            <translation>{path} a {document} pages ; un document peut en avoir de 1 à {max_pages}.</translation>
        </message>
        <message>
            <source>{path} holds too much text at once; choose fewer pages.</source>
            <translation>{path} contient trop de texte à la fois ; choisissez moins de pages.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photo, which Tandem reads only with the extra package pillow-heif; install that beside Tandem, or save the photo as JPEG.</source>
            <translation>{path} est une photo HEIC, que Tandem ne lit qu'avec le paquet supplémentaire pillow-heif ; installez-le à côté de Tandem, ou enregistrez la photo en JPEG.</translation>
        </message>
        <message>
            <source>{path} is a drawing in SVG, which is rendered before it can be shown to a model; export it as PNG.</source>
            <translation>{path} est un dessin SVG, qui est rendu avant de pouvoir être montré à un modèle ; exportez-le en PNG.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a {what}; choose a file inside it.</source>
            <translation>{path} est un dossier, pas un fichier ({what}) ; choisissez un fichier à l'intérieur.</translation>
        </message>
        <message>
            <source>{path} is damaged or not a drawing this program can render; export it as PNG and attach that.</source>
            <translation>{path} est endommagé ou n'est pas un dessin que ce programme sait rendre ; exportez-le en PNG et joignez cela.</translation>
        </message>
        <message>
            <source>{path} is damaged; download the model again.</source>
            <translation>{path} est endommagé ; téléchargez à nouveau le modèle.</translation>
        </message>
        <message>
            <source>{path} is not a PDF this program can read, or it is damaged; open it in another program and print it to a new PDF.</source>
            <translation>{path} n'est pas un PDF lisible par ce programme, ou il est endommagé ; ouvrez-le ailleurs et imprimez-le dans un nouveau PDF.</translation>
        </message>
        <message>
            <source>{path} is not a film this program can read, or it is damaged; convert it to MP4 (H.264).</source>
            <translation>{path} n'est pas un film lisible par ce programme, ou il est endommagé ; convertissez-le en MP4 (H.264).</translation>
        </message>
        <message>
            <source>{path} is not a picture this program can read; convert it to PNG or JPEG.</source>
            <translation>{path} n'est pas une image lisible par ce programme ; convertissez-la en PNG ou JPEG.</translation>
        </message>
        <message>
            <source>{path} is not a regular file; save the {what} to a file first.</source>
            <translation>{path} n'est pas un fichier ordinaire ({what}) ; enregistrez-le d'abord dans un fichier.</translation>
        </message>
        <message>
            <source>{path} is not a sound this program can read, or it is damaged; convert it to WAV or FLAC.</source>
            <translation>{path} n'est pas un son lisible par ce programme, ou il est endommagé ; convertissez-le en WAV ou FLAC.</translation>
        </message>
        <message>
            <source>{path} is not a text but binary data; attach a text or a PDF.</source>
            <translation>{path} n'est pas un texte mais des données binaires ; joignez un texte ou un PDF.</translation>
        </message>
        <message>
            <source>{path} is not a text in UTF-8; open it in an editor and save it as UTF-8.</source>
            <translation>{path} n'est pas un texte en UTF-8 ; ouvrez-le dans un éditeur et enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>{path} is protected by a password; open it with that, or save a copy without one.</source>
            <translation>{path} est protégé par un mot de passe ; ouvrez-le avec celui-ci ou enregistrez une copie sans mot de passe.</translation>
        </message>
        <message>
            <source>{path} of {repository} arrived {max_wrong_digests} times with a wrong checksum from {host}: something on the way changes it; try another network or endpoint.</source>
            <translation>{path} de {repository} est arrivé {max_wrong_digests} fois avec une somme de contrôle erronée depuis {host} : quelque chose le modifie en chemin ; essayez un autre réseau ou un autre serveur.</translation>
        </message>
        <message>
            <source>{reason} Measured here, float32 is faster than bfloat16.</source>
            <translation>{reason} Mesuré ici, float32 est plus rapide que bfloat16.</translation>
        </message>
        <message>
            <source>{reason} So its weights are read from the disk again and again.</source>
            <translation>{reason} Ses poids sont donc relus sans cesse depuis le disque.</translation>
        </message>
        <message>
            <source>{reason} So the processor computes.</source>
            <translation>{reason} C'est donc le processeur qui calcule.</translation>
        </message>
        <message>
            <source>{repository} cannot be used: it has no {missing}.</source>
            <translation>{repository} est inutilisable : il y manque {missing}.</translation>
        </message>
        <message>
            <source>{repository} holds no config.json: it is not a model for Tandem.</source>
            <translation>{repository} ne contient pas de config.json : ce n'est pas un modèle pour Tandem.</translation>
        </message>
        <message>
            <source>{repository} holds no weights in safetensors files; Tandem reads no other kind.</source>
            <translation>{repository} ne contient pas de poids en fichiers safetensors ; Tandem ne lit aucun autre format.</translation>
        </message>
        <message>
            <source>{value} was asked for.</source>
            <translation>{value} a été demandé.</translation>
        </message>
        <message>
            <source>{what} could not be fetched in {failures} attempts: {cause}. Check the connection, then start the download again; it goes on where it stopped.</source>
            <translation>{what} n'a pas pu être récupéré en {failures} tentatives : {cause}. Vérifiez la connexion, puis relancez le téléchargement ; il reprend où il s'est arrêté.</translation>
        </message>
        <message>
            <source>{where} asks to run program code of its own; Tandem never does that.</source>
            <translation>{where} demande à exécuter son propre code ; Tandem ne le fait jamais.</translation>
        </message>
        <message>
            <source>{where} cannot be written: {strerror}.</source>
            <translation>{where} ne peut pas être écrit : {strerror}.</translation>
        </message>
        <message>
            <source>“{name}” cannot name a model; give another name with --name.</source>
            <translation>« {name} » ne peut pas nommer un modèle ; donnez un autre nom avec --name.</translation>
        </message>
        <message>
            <source>“{name}” has an unknown value</source>
            <translation>« {name} » a une valeur inconnue</translation>
        </message>
        <message>
            <source>“{name}” is missing or not a list</source>
            <translation>« {name} » manque ou n'est pas une liste</translation>
        </message>
        <message>
            <source>“{name}” is missing or not an object</source>
            <translation>« {name} » manque ou n'est pas un objet</translation>
        </message>
        <message>
            <source>“{name}” is not a text</source>
            <translation>« {name} » n'est pas un texte</translation>
        </message>
    </context>
    <context>
        <name>EngineStatusController</name>
        <message>
            <source>The engine stopped (exit code {code}); send again to start it.</source>
            <translation>Le moteur s'est arrêté (code {code}) ; envoyez à nouveau pour le démarrer.</translation>
        </message>
    </context>
    <context>
        <name>EngineThread</name>
        <message>
            <source>The engine did not stop when asked and was ended; send again to start it anew.</source>
            <translation>Le moteur ne s'est pas arrêté quand on le lui a demandé et a été terminé ; envoyez à nouveau pour le redémarrer.</translation>
        </message>
        <message>
            <source>Loading stopped; sending the message again loads the model.</source>
            <translation>Le chargement est arrêté ; renvoyer le message charge le modèle.</translation>
        </message>
        <message>
            <source>The engine stopped unexpectedly (exit code {code}); send again to start it anew.</source>
            <translation>Le moteur s'est arrêté de façon inattendue (code {code}) ; envoyez à nouveau pour le redémarrer.</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Update</source>
            <translation>Mettre à jour</translation>
        </message>
        <message>
            <source>There is a newer revision; the one that is here is used until it is complete</source>
            <translation>Il existe une révision plus récente ; celle d'ici sert jusqu'à ce qu'elle soit complète</translation>
        </message>
        <message>
            <source>Update {name}</source>
            <translation>Mettre à jour {name}</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Utiliser ce modèle</translation>
        </message>
        <message>
            <source>Download {size}</source>
            <translation>Télécharger {size}</translation>
        </message>
        <message>
            <source>Download {size} all the same</source>
            <translation>Télécharger {size} quand même</translation>
        </message>
        <message>
            <source>Version of {name}</source>
            <translation>Version de {name}</translation>
        </message>
    </context>
    <context>
        <name>FilmController</name>
        <message>
            <source>Sound of {name}.wav</source>
            <translation>Son de {name}.wav</translation>
        </message>
        <message>
            <source>Reading the sound…</source>
            <translation>Lecture du son…</translation>
        </message>
        <message>
            <source>{name} has no sound that can be read; its pictures can be sent all the same.</source>
            <translation>{name} n'a pas de son lisible ; ses images peuvent être envoyées malgré tout.</translation>
        </message>
    </context>
    <context>
        <name>FilmFeatures</name>
        <message>
            <source>&amp;Watch with the camera…</source>
            <translation>&amp;Regarder avec la caméra…</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>Que vient-il de se passer ?</translation>
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
            <translation>Commencer ici</translation>
        </message>
        <message>
            <source>End here</source>
            <translation>Finir ici</translation>
        </message>
        <message>
            <source>Where the picture changes most</source>
            <translation>Là où l'image change le plus</translation>
        </message>
        <message>
            <source>Add its sound</source>
            <translation>Ajouter le son</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Close the film</source>
            <translation>Fermer le film</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>First second the model sees</source>
            <translation>Première seconde que voit le modèle</translation>
        </message>
        <message>
            <source>Last second the model sees</source>
            <translation>Dernière seconde que voit le modèle</translation>
        </message>
        <message>
            <source>Let the part begin where the film stands</source>
            <translation>Faire commencer la partie là où en est le film</translation>
        </message>
        <message>
            <source>Let the part end where the film stands</source>
            <translation>Faire finir la partie là où en est le film</translation>
        </message>
        <message>
            <source>How many frames</source>
            <translation>Combien d'images</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Frames per second</source>
            <translation>Images par seconde</translation>
        </message>
        <message>
            <source>Frames in all</source>
            <translation>Images en tout</translation>
        </message>
        <message>
            <source>Number of frames</source>
            <translation>Nombre d'images</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>To</source>
            <translation>À</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Voir</translation>
        </message>
        <message>
            <source>Stop reading the sound</source>
            <translation>Arrêter la lecture du son</translation>
        </message>
        <message>
            <source>This model cannot hear</source>
            <translation>Ce modèle ne peut pas entendre</translation>
        </message>
        <message>
            <source>Looking at the film…</source>
            <translation>Examen du film…</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
            </translation>
        </message>
        <message>
            <source>Its sound would add {tokens}</source>
            <translation>Le son ajouterait {tokens}</translation>
        </message>
    </context>
    <context>
        <name>FilmPlayer</name>
        <message>
            <source>The film</source>
            <translation>Le film</translation>
        </message>
        <message>
            <source>Place in the film</source>
            <translation>Position dans le film</translation>
        </message>
        <message>
            <source>This film cannot be played here; the model may see it all the same.</source>
            <translation>Ce film ne peut pas être lu ici ; le modèle le verra peut-être malgré tout.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Lire</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <source>Rename folder…</source>
            <translation>Renommer le dossier…</translation>
        </message>
        <message>
            <source>Remove folder, keep its chats</source>
            <translation>Retirer le dossier, garder ses discussions</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Renommer le dossier</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message>
            <source>Context (Ctrl+U)</source>
            <translation>Contexte (Ctrl+U)</translation>
        </message>
        <message>
            <source>Context: {text}</source>
            <translation>Contexte : {text}</translation>
        </message>
    </context>
    <context>
        <name>Gpu</name>
        <message>
            <source>Looking for a graphics card …</source>
            <translation>Recherche d'une carte graphique…</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found</source>
            <translation>Aucune carte graphique NVIDIA trouvée</translation>
        </message>
        <message>
            <source>The pack that was installed last did not start, so it is not used any more.</source>
            <translation>Le dernier paquet installé n'a pas démarré, il n'est donc plus utilisé.</translation>
        </message>
        <message>
            <source>Tandem computes on the processor here; on a Mac it uses Apple's own graphics unit. If this computer does have an NVIDIA card, install its driver and look again.</source>
            <translation>Tandem calcule ici sur le processeur ; sur un Mac, il utilise l'unité graphique d'Apple. Si cet ordinateur a bien une carte NVIDIA, installez son pilote et cherchez à nouveau.</translation>
        </message>
        <message>
            <source>The installed PyTorch can use this card; nothing needs to be fetched.</source>
            <translation>Le PyTorch installé peut utiliser cette carte ; rien n'est à récupérer.</translation>
        </message>
        <message>
            <source>There is no GPU pack for this system and version of Tandem, so the card stays unused. Started from its source (python dev.py run), Tandem brings a PyTorch that uses it.</source>
            <translation>Il n'y a pas de paquet GPU pour ce système et cette version de Tandem, la carte reste donc inutilisée. Lancé depuis ses sources (python dev.py run), Tandem apporte un PyTorch qui l'utilise.</translation>
        </message>
        <message>
            <source>This card is older than what the GPU pack can compute on, so it stays unused.</source>
            <translation>Cette carte est plus ancienne que ce que le paquet GPU sait utiliser, elle reste donc inutilisée.</translation>
        </message>
        <message>
            <source>Its driver {driver} is too old: install version {wanted} or newer, then look again.</source>
            <translation>Son pilote {driver} est trop ancien : installez la version {wanted} ou plus récente, puis cherchez à nouveau.</translation>
        </message>
        <message>
            <source>Tandem can answer much faster on it with the GPU pack: PyTorch and NVIDIA's libraries for computing, under NVIDIA's licence. That is {download} to fetch and about {disk} on the disk. It is used only for computing, and can be removed here at any time.</source>
            <translation>Tandem peut y répondre bien plus vite avec le paquet GPU : PyTorch et les bibliothèques de calcul de NVIDIA, sous la licence de NVIDIA. Cela fait {download} à récupérer et environ {disk} sur le disque. Il ne sert qu'au calcul et peut être retiré ici à tout moment.</translation>
        </message>
        <message>
            <source>There is a GPU pack that fits this version of Tandem: {download} to fetch and about {disk} on the disk. The one before is kept until this one has worked.</source>
            <translation>Il y a un paquet GPU pour cette version de Tandem : {download} à récupérer et environ {disk} sur le disque. Le précédent est gardé jusqu'à ce que celui-ci ait fonctionné.</translation>
        </message>
        <message>
            <source>The GPU pack is installed ({size}), and large models compute on this card.</source>
            <translation>Le paquet GPU est installé ({size}), et les grands modèles calculent sur cette carte.</translation>
        </message>
        <message>
            <source>Changing the pack …</source>
            <translation>Changement de paquet…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} par seconde</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>reste {time}</translation>
        </message>
    </context>
    <context>
        <name>GpuDialog</name>
        <message>
            <source>Graphics card</source>
            <translation>Carte graphique</translation>
        </message>
        <message>
            <source>Download of the GPU pack</source>
            <translation>Téléchargement du paquet GPU</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>Revenir au précédent</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Deletes the GPU pack and what was fetched of it.</source>
            <translation>Supprime le paquet GPU et ce qui en a été récupéré.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>Le récupérer</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>GpuFeatures</name>
        <message>
            <source>&amp;Graphics card…</source>
            <translation>Carte &amp;graphique…</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeatures</name>
        <message>
            <source>Archived “{title}”</source>
            <translation>« {title} » archivée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The backup is back. What was here before is the newest entry in the list.</source>
            <translation>La sauvegarde est de retour. Ce qu'il y avait avant est l'entrée la plus récente de la liste.</translation>
        </message>
    </context>
    <context>
        <name>HistoryUi</name>
        <message>
            <source>H&amp;istory</source>
            <translation>&amp;Historique</translation>
        </message>
        <message>
            <source>&amp;Pin or unpin this chat</source>
            <translation>É&amp;pingler ou détacher cette discussion</translation>
        </message>
        <message>
            <source>&amp;Archive this chat</source>
            <translation>&amp;Archiver cette discussion</translation>
        </message>
        <message>
            <source>Ar&amp;chive…</source>
            <translation>Ar&amp;chives…</translation>
        </message>
        <message>
            <source>&amp;Trash…</source>
            <translation>&amp;Corbeille…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;Markdown…</source>
            <translation>Exporter toutes les discussions en &amp;Markdown…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;web pages…</source>
            <translation>Exporter toutes les discussions en pages &amp;web…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;JSON, complete…</source>
            <translation>Exporter toutes les discussions en &amp;JSON, complet…</translation>
        </message>
        <message>
            <source>I&amp;mport chats…</source>
            <translation>&amp;Importer des discussions…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Sauvegardes…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <source>Archived chats are kept and found by the search, but not in the list.</source>
            <translation>Les discussions archivées sont gardées et trouvées par la recherche, mais ne sont pas dans la liste.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Deleted chats are kept here for 30 days, then they are removed for ever.</source>
            <translation>Les discussions supprimées sont gardées ici 30 jours, puis retirées définitivement.</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>Exporter cette discussion</translation>
        </message>
        <message>
            <source>Export all chats into a new folder in</source>
            <translation>Exporter toutes les discussions dans un nouveau dossier dans</translation>
        </message>
        <message>
            <source>Exported chats</source>
            <translation>Discussions exportées</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Import chats of Tandem, ChatGPT, LM Studio or Open WebUI</source>
            <translation>Importer des discussions de Tandem, ChatGPT, LM Studio ou Open WebUI</translation>
        </message>
    </context>
    <context>
        <name>HitDelegate</name>
        <message>
            <source>archived</source>
            <translation>archivée</translation>
        </message>
        <message>
            <source>thought</source>
            <translation>réflexion</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import chats</source>
            <translation>Importer des discussions</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n discussion</numerusform>
                <numerusform>%n discussions</numerusform>
            </translation>
        </message>
        <message>
            <source>{chats} from {programs}</source>
            <translation>{chats} de {programs}</translation>
        </message>
        <message>
            <source>Chats that are not imported</source>
            <translation>Discussions qui ne sont pas importées</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n discussion importée</numerusform>
                <numerusform>%n discussions importées</numerusform>
            </translation>
        </message>
        <message>
            <source>You find them in the list by their dates.</source>
            <translation>Vous les trouvez dans la liste à leur date.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>With {messages}. Nothing that is here is changed.</source>
            <translation>Avec {messages}. Rien de ce qui est ici n'est modifié.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) mentioned in the chats are missing in the export.</source>
            <translation>
                <numerusform>%n fichier mentionné dans les discussions manque dans l'export.</numerusform>
                <numerusform>%n fichiers mentionnés dans les discussions manquent dans l'export.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not imported, and why:</source>
            <translation>Non importé, et pourquoi :</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Remettre dans la liste</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>Supprimer définitivement…</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <source>Nothing is archived.</source>
            <translation>Rien n'est archivé.</translation>
        </message>
        <message>
            <source>Last used {day}</source>
            <translation>Utilisée pour la dernière fois {day}</translation>
        </message>
        <message numerus="yes">
            <source>Deleted {day}, kept for %n more day(s)</source>
            <translation>
                <numerusform>Supprimée {day}, gardée encore %n jour</numerusform>
                <numerusform>Supprimée {day}, gardée encore %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete for ever?</source>
            <translation>Supprimer définitivement ?</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n chat(s) for ever?</source>
            <translation>
                <numerusform>Supprimer définitivement cette discussion ?</numerusform>
                <numerusform>Supprimer définitivement %n discussions ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their messages and files cannot be restored afterwards. Backups made until now still hold the messages, each for at most seven days.</source>
            <translation>Leurs messages et fichiers ne pourront plus être restaurés ensuite. Les sauvegardes faites jusqu'ici contiennent encore les messages, chacune sept jours au plus.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>LanguageFeatures</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Langue</translation>
        </message>
        <message>
            <source>Language of the &amp;system</source>
            <translation>Langue du &amp;système</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sons</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Films</translation>
        </message>
        <message>
            <source>Pages and files</source>
            <translation>Pages et fichiers</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Ce que vous écrivez</translation>
        </message>
        <message>
            <source>Not counted: no model is loaded</source>
            <translation>Non compté : aucun modèle n'est chargé</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Comptage…</translation>
        </message>
        <message>
            <source>Cannot be counted</source>
            <translation>Ne peut pas être compté</translation>
        </message>
        <message>
            <source>{count} tokens too many</source>
            <translation>{count} tokens de trop</translation>
        </message>
        <message>
            <source>{total} of {context}</source>
            <translation>{total} sur {context}</translation>
        </message>
        <message>
            <source>{count} reused</source>
            <translation>{count} réutilisés</translation>
        </message>
        <message>
            <source>Tokens are counted by the model, and none is loaded.</source>
            <translation>Les tokens sont comptés par le modèle, et aucun n'est chargé.</translation>
        </message>
        <message>
            <source>What you are writing does not fit, whatever else is left out: shorten it, attach less, or load a model with room for more.</source>
            <translation>Ce que vous écrivez ne tient pas, quoi qu'on retire d'autre : raccourcissez-le, joignez moins, ou chargez un modèle avec plus de place.</translation>
        </message>
        <message>
            <source>This does not fit: there are {count} tokens too many.</source>
            <translation>Cela ne tient pas : il y a {count} tokens de trop.</translation>
        </message>
        <message>
            <source>Only {count} tokens are left for the answer.</source>
            <translation>Il ne reste que {count} tokens pour la réponse.</translation>
        </message>
        <message>
            <source>{count} tokens are left for the answer.</source>
            <translation>Il reste {count} tokens pour la réponse.</translation>
        </message>
    </context>
    <context>
        <name>LedgerFeatures</name>
        <message>
            <source>&amp;Context: what would be sent</source>
            <translation>&amp;Contexte : ce qui serait envoyé</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are no longer sent</source>
            <translation>
                <numerusform>%n message n'est plus envoyé</numerusform>
                <numerusform>%n messages ne sont plus envoyés</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>LedgerPopup</name>
        <message>
            <source>What would be sent, in tokens</source>
            <translation>Ce qui serait envoyé, en tokens</translation>
        </message>
        <message>
            <source>{total} of {context} tokens</source>
            <translation>{total} sur {context} tokens</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Of these still in the cache</source>
            <translation>Dont encore en cache</translation>
        </message>
        <message numerus="yes">
            <source>Leave out the oldest %n message(s)</source>
            <translation>
                <numerusform>Laisser de côté le plus ancien message</numerusform>
                <numerusform>Laisser de côté les %n plus anciens messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarising… Stop</source>
            <translation>Résumé en cours… Arrêter</translation>
        </message>
        <message numerus="yes">
            <source>Summarise the oldest %n message(s)</source>
            <translation>
                <numerusform>Résumer le plus ancien message</numerusform>
                <numerusform>Résumer les %n plus anciens messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on in a new chat</source>
            <translation>Continuer dans une nouvelle discussion</translation>
        </message>
    </context>
    <context>
        <name>LicenceDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>Licences of what Tandem is made of</source>
            <translation>Licences de ce dont Tandem est fait</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliothèques</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texte de la licence</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link?</source>
            <translation>Ouvrir ce lien ?</translation>
        </message>
        <message>
            <source>The answer contains this link. It opens in your browser, outside Tandem.</source>
            <translation>La réponse contient ce lien. Il s'ouvre dans votre navigateur, en dehors de Tandem.</translation>
        </message>
        <message>
            <source>Tandem does not open links of this kind; you can copy it.</source>
            <translation>Tandem n'ouvre pas les liens de ce type ; vous pouvez le copier.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;New chat</source>
            <translation>&amp;Nouvelle discussion</translation>
        </message>
        <message>
            <source>&amp;Attach a file…</source>
            <translation>&amp;Joindre un fichier…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modèles…</translation>
        </message>
        <message>
            <source>Use a model in a &amp;folder…</source>
            <translation>Utiliser un modèle d'un &amp;dossier…</translation>
        </message>
        <message>
            <source>Use the &amp;bundled model</source>
            <translation>Utiliser le modèle &amp;fourni</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Search all chats</source>
            <translation>&amp;Chercher dans toutes les discussions</translation>
        </message>
        <message>
            <source>Write a &amp;message</source>
            <translation>Écrire un &amp;message</translation>
        </message>
        <message>
            <source>&amp;Think before answering</source>
            <translation>&amp;Réfléchir avant de répondre</translation>
        </message>
        <message>
            <source>&amp;Stop the answer</source>
            <translation>&amp;Arrêter la réponse</translation>
        </message>
        <message>
            <source>&amp;Copy the last answer</source>
            <translation>&amp;Copier la dernière réponse</translation>
        </message>
        <message>
            <source>&amp;Rename this chat</source>
            <translation>&amp;Renommer cette discussion</translation>
        </message>
        <message>
            <source>&amp;Delete this chat</source>
            <translation>&amp;Supprimer cette discussion</translation>
        </message>
        <message>
            <source>Show or &amp;hide the list of chats</source>
            <translation>Afficher ou &amp;masquer la liste des discussions</translation>
        </message>
        <message>
            <source>Jump to the &amp;end</source>
            <translation>Aller à la &amp;fin</translation>
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation>&amp;Palette de commandes…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;About Tandem</source>
            <translation>À &amp;propos de Tandem</translation>
        </message>
        <message>
            <source>Stay in the t&amp;ray when closed</source>
            <translation>Rester dans la &amp;zone de notification à la fermeture</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Couleurs du &amp;système</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>Couleurs &amp;claires</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>Couleurs &amp;sombres</translation>
        </message>
        <message>
            <source>&amp;Chat</source>
            <translation>&amp;Discussion</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>Deleted “{title}”</source>
            <translation>« {title} » supprimée</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Answering</source>
            <translation>Réponse en cours</translation>
        </message>
        <message>
            <source>The answer has ended</source>
            <translation>La réponse est terminée</translation>
        </message>
        <message>
            <source>Pictures, sounds, films, PDFs and texts</source>
            <translation>Images, sons, films, PDF et textes</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <source>The folder of a Gemma 4 model</source>
            <translation>Le dossier d'un modèle Gemma 4</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>Envoyer le message</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Nouvelle ligne</translation>
        </message>
        <message>
            <source>Rename the chat marked in the list</source>
            <translation>Renommer la discussion marquée dans la liste</translation>
        </message>
        <message>
            <source>Delete the chat marked in the list (can be undone)</source>
            <translation>Supprimer la discussion marquée dans la liste (peut être annulé)</translation>
        </message>
        <message>
            <source>Menu of what has the keyboard</source>
            <translation>Menu de ce qui a le clavier</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n place(s) in {name}: look closely, export</source>
            <translation>
                <numerusform>%n endroit dans {name} : regarder de près, exporter</numerusform>
                <numerusform>%n endroits dans {name} : regarder de près, exporter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MarksDialog</name>
        <message>
            <source>Places in {name}</source>
            <translation>Endroits dans {name}</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Endroits</translation>
        </message>
        <message>
            <source>Place {number}</source>
            <translation>Endroit {number}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copier en JSON</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>Enregistrer en JSON…</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>Enregistrer l'image…</translation>
        </message>
        <message>
            <source>Save the places</source>
            <translation>Enregistrer les endroits</translation>
        </message>
        <message>
            <source>Save the marked picture</source>
            <translation>Enregistrer l'image marquée</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message numerus="yes">
            <source>about %n token(s)</source>
            <translation>
                <numerusform>environ %n token</numerusform>
                <numerusform>environ %n tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>text of %n page(s)</source>
            <translation>
                <numerusform>texte de %n page</numerusform>
                <numerusform>texte de %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>as a film</source>
            <translation>comme film</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
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
            <translation>{name} n'est pas une image, un son, un film, un PDF ou un texte que Tandem sait lire ; essayez PNG, JPEG, WebP, WAV, FLAC, MP3, MP4, WebM, PDF ou un texte en UTF-8.</translation>
        </message>
        <message>
            <source>{name} is too large ({size} MB, at most {limit} MB); attach a shorter or smaller version.</source>
            <translation>{name} est trop gros ({size} Mo, au plus {limit} Mo) ; joignez une version plus courte ou plus petite.</translation>
        </message>
        <message>
            <source>The folder {name} has more than {limit} files; attach those you want to ask about.</source>
            <translation>Le dossier {name} contient plus de {limit} fichiers ; joignez ceux qui vous intéressent.</translation>
        </message>
        <message>
            <source>The folder {name} holds nothing that can be attached.</source>
            <translation>Le dossier {name} ne contient rien qui puisse être joint.</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>c'est un dossier</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}); check that it still exists and that you may open it.</source>
            <translation>{name} est illisible ({reason}) ; vérifiez qu'il existe encore et que vous pouvez l'ouvrir.</translation>
        </message>
        <message>
            <source>{name} is empty; attach another file.</source>
            <translation>{name} est vide ; joignez un autre fichier.</translation>
        </message>
    </context>
    <context>
        <name>MediaFeatures</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
        <message>
            <source>{path} could not be saved{reason}; choose another place.</source>
            <translation>{path} n'a pas pu être enregistré{reason} ; choisissez un autre endroit.</translation>
        </message>
    </context>
    <context>
        <name>MemoryBar</name>
        <message>
            <source>Expected memory: {parts}</source>
            <translation>Mémoire prévue : {parts}</translation>
        </message>
        <message>
            <source>weights {size}, waiting in main memory</source>
            <translation>poids {size}, en attente dans la mémoire principale</translation>
        </message>
        <message>
            <source>per-layer table {size}, left on the disk</source>
            <translation>table par couche {size}, laissée sur le disque</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>The model sees a summary of everything above:</source>
            <translation>Le modèle voit un résumé de tout ce qui précède :</translation>
        </message>
        <message>
            <source>The model no longer sees anything above</source>
            <translation>Le modèle ne voit plus rien de ce qui précède</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>L'envoyer à nouveau</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Replay the drafts</source>
            <translation>Rejouer les ébauches</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
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
            <translation>Réfléchit… {seconds}</translation>
        </message>
        <message>
            <source>Thought for {seconds}</source>
            <translation>A réfléchi {seconds}</translation>
        </message>
        <message>
            <source>Reading the prompt… {percent} %</source>
            <translation>Lecture de la demande… {percent} %</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Travail en cours…</translation>
        </message>
        <message>
            <source>The model answered with nothing.</source>
            <translation>Le modèle n'a rien répondu.</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Vous avez arrêté cette réponse.</translation>
        </message>
        <message>
            <source>The answer reached its length limit.</source>
            <translation>La réponse a atteint sa limite de longueur.</translation>
        </message>
        <message>
            <source>Tandem closed before this answer was complete.</source>
            <translation>Tandem s'est fermé avant la fin de cette réponse.</translation>
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <translation>{speed} tokens/s</translation>
        </message>
        <message>
            <source>first after {seconds} s</source>
            <translation>le premier après {seconds} s</translation>
        </message>
        <message>
            <source>{count} tokens/step</source>
            <translation>{count} tokens/pas</translation>
        </message>
        <message>
            <source>no drafts</source>
            <translation>sans ébauche</translation>
        </message>
        <message>
            <source>plain not timed yet</source>
            <translation>simple pas encore mesuré</translation>
        </message>
        <message>
            <source>too short to compare</source>
            <translation>trop court pour comparer</translation>
        </message>
        <message>
            <source>{factor}× vs plain here</source>
            <translation>{factor}× par rapport au simple ici</translation>
        </message>
        <message>
            <source>this model has none</source>
            <translation>ce modèle n'en a pas</translation>
        </message>
        <message>
            <source>Drafter: Off · {reason}</source>
            <translation>Ébauche : inactive · {reason}</translation>
        </message>
        <message>
            <source>Drafter: On · nothing drafted yet</source>
            <translation>Ébauche : active · rien encore ébauché</translation>
        </message>
        <message>
            <source>Drafter: On</source>
            <translation>Ébauche : active</translation>
        </message>
        <message>
            <source>{factor}×</source>
            <translation>{factor}×</translation>
        </message>
        <message>
            <source>still measuring</source>
            <translation>mesure en cours</translation>
        </message>
        <message>
            <source>it was unloaded to save memory</source>
            <translation>il a été déchargé pour économiser la mémoire</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>désactivée dans les réglages</translation>
        </message>
        <message>
            <source>plain is faster here</source>
            <translation>le simple est plus rapide ici</translation>
        </message>
        <message>
            <source>drafting would run at {gain}× plain here</source>
            <translation>l'ébauche irait ici à {gain}× le simple</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Select a part of the conversation first, then quote it.</source>
            <translation>Sélectionnez d'abord une partie de la conversation, puis citez-la.</translation>
        </message>
        <message>
            <source>Stop the answer first, or wait for its end.</source>
            <translation>Arrêtez d'abord la réponse, ou attendez sa fin.</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>&amp;Edit the last question</source>
            <translation>&amp;Modifier la dernière question</translation>
        </message>
        <message>
            <source>&amp;Continue the last answer</source>
            <translation>&amp;Continuer la dernière réponse</translation>
        </message>
        <message>
            <source>&amp;Try the last answer again</source>
            <translation>&amp;Réessayer la dernière réponse</translation>
        </message>
        <message>
            <source>&amp;Answer now, without thinking on</source>
            <translation>&amp;Répondre maintenant, sans réfléchir davantage</translation>
        </message>
        <message>
            <source>&amp;Quote the selection</source>
            <translation>C&amp;iter la sélection</translation>
        </message>
        <message>
            <source>Edit the &amp;waiting message</source>
            <translation>Modifier le message en &amp;attente</translation>
        </message>
        <message>
            <source>&amp;Previous message</source>
            <translation>Message &amp;précédent</translation>
        </message>
        <message>
            <source>&amp;Next message</source>
            <translation>Message &amp;suivant</translation>
        </message>
        <message>
            <source>&amp;Delete the last message</source>
            <translation>&amp;Supprimer le dernier message</translation>
        </message>
        <message>
            <source>&amp;Undo what was deleted or changed last</source>
            <translation>&amp;Annuler la dernière suppression ou modification</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Another chat is being answered; send this afterwards.</source>
            <translation>Une autre discussion reçoit une réponse ; envoyez ceci ensuite.</translation>
        </message>
    </context>
    <context>
        <name>MessageSteps</name>
        <message>
            <source>you</source>
            <translation>vous</translation>
        </message>
        <message>
            <source>Tandem</source>
            <translation>Tandem</translation>
        </message>
        <message>
            <source>Message {number} of {count}, {who}: {text}</source>
            <translation>Message {number} sur {count}, {who} : {text}</translation>
        </message>
    </context>
    <context>
        <name>Microphone</name>
        <message>
            <source>The system does not let Tandem use the microphone; allow it in the privacy settings of your computer and try again.</source>
            <translation>Le système n'autorise pas Tandem à utiliser le microphone ; autorisez-le dans les réglages de confidentialité de votre ordinateur et réessayez.</translation>
        </message>
        <message>
            <source>No microphone was found; plug one in or switch it on in the sound settings, then try again. Sound files can be attached all the same.</source>
            <translation>Aucun microphone trouvé ; branchez-en un ou activez-le dans les réglages du son, puis réessayez. Les fichiers son peuvent être joints malgré tout.</translation>
        </message>
        <message>
            <source>The microphone {device} is not there; plug it in or choose another one in the menu of the microphone button.</source>
            <translation>Le microphone {device} n'est pas là ; branchez-le ou choisissez-en un autre dans le menu du bouton du microphone.</translation>
        </message>
        <message>
            <source>The microphone {device} cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>Le microphone {device} ne peut pas être ouvert ; fermez le programme qui l'utilise ou choisissez-en un autre dans le menu du bouton du microphone.</translation>
        </message>
        <message>
            <source>The microphone cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>Le microphone ne peut pas être ouvert ; fermez le programme qui l'utilise ou choisissez-en un autre dans le menu du bouton du microphone.</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>Stop the answer first, then choose the model.</source>
            <translation>Arrêtez d'abord la réponse, puis choisissez le modèle.</translation>
        </message>
        <message>
            <source>{name} is in the list now.</source>
            <translation>{name} est maintenant dans la liste.</translation>
        </message>
        <message>
            <source>{name} is in the list now; it has no drafter and answers alone, slower.</source>
            <translation>{name} est maintenant dans la liste ; il n'a pas d'ébaucheur et répond seul, plus lentement.</translation>
        </message>
        <message>
            <source>{name} is no longer in the list; its files stay where they are.</source>
            <translation>{name} n'est plus dans la liste ; ses fichiers restent où ils sont.</translation>
        </message>
        <message>
            <source>Removed {name}: {size} freed.</source>
            <translation>{name} retiré : {size} libérés.</translation>
        </message>
        <message>
            <source>{name} is complete and checked.</source>
            <translation>{name} est complet et vérifié.</translation>
        </message>
    </context>
    <context>
        <name>ModelOptionsPanel</name>
        <message>
            <source>Longest chat</source>
            <translation>Discussion la plus longue</translation>
        </message>
        <message>
            <source>Unload an idle model</source>
            <translation>Décharger un modèle inutilisé</translation>
        </message>
        <message>
            <source>Download from</source>
            <translation>Télécharger depuis</translation>
        </message>
        <message>
            <source>Its whole memory returns to other programs; the next message loads it again.</source>
            <translation>Toute sa mémoire revient aux autres programmes ; le prochain message le recharge.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Après %n minute</numerusform>
                <numerusform>Après %n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>As long as the model can</source>
            <translation>Aussi longtemps que le modèle le peut</translation>
        </message>
        <message>
            <source>{count} tokens · {size}</source>
            <translation>{count} tokens · {size}</translation>
        </message>
        <message>
            <source>{count} tokens</source>
            <translation>{count} tokens</translation>
        </message>
        <message>
            <source>The size is what a chat of that length takes in {name}; it grows as the chat does.</source>
            <translation>La taille est ce qu'une discussion de cette longueur occupe dans {name} ; elle grandit avec la discussion.</translation>
        </message>
        <message>
            <source>This is a mirror: your Hugging Face token is never sent to it.</source>
            <translation>Ceci est un miroir : votre jeton Hugging Face n'y est jamais envoyé.</translation>
        </message>
        <message>
            <source>Empty is Hugging Face itself. The address of a mirror goes here.</source>
            <translation>Vide, c'est Hugging Face lui-même. L'adresse d'un miroir va ici.</translation>
        </message>
        <message>
            <source>This is not an address; it should look like {example}.</source>
            <translation>Ce n'est pas une adresse ; elle devrait ressembler à {example}.</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <source>Recommended for this computer</source>
            <translation>Recommandé pour cet ordinateur</translation>
        </message>
        <message>
            <source>Import a local folder…</source>
            <translation>Importer un dossier local…</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Retour à la discussion</translation>
        </message>
        <message>
            <source>Back to the chat (Esc)</source>
            <translation>Retour à la discussion (Échap)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>Sur cet ordinateur</translation>
        </message>
        <message>
            <source>For all models</source>
            <translation>Pour tous les modèles</translation>
        </message>
        <message>
            <source>Other sizes</source>
            <translation>Autres tailles</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Examen de cet ordinateur…</translation>
        </message>
        <message>
            <source>{free} of {total} are free now: {name}.</source>
            <translation>{free} sur {total} sont libres : {name}.</translation>
        </message>
        <message>
            <source>None of the models fits in the memory that is free now; close other programs and open this page again.</source>
            <translation>Aucun des modèles ne tient dans la mémoire libre ; fermez d'autres programmes et rouvrez cette page.</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit and that a processor without a graphics card can read fast enough.</source>
            <translation>{name} est le meilleur de ceux qui tiennent et qu'un processeur sans carte graphique peut lire assez vite.</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit in the memory.</source>
            <translation>{name} est le meilleur de ceux qui tiennent en mémoire.</translation>
        </message>
        <message>
            <source>An answer is being written; another model can be used when it has ended.</source>
            <translation>Une réponse est en cours ; un autre modèle pourra être utilisé quand elle sera finie.</translation>
        </message>
        <message>
            <source>Cancel the download of {name}?</source>
            <translation>Annuler le téléchargement de {name} ?</translation>
        </message>
        <message>
            <source>The {size} fetched so far are deleted. To go on later, pause it.</source>
            <translation>Les {size} déjà récupérés sont supprimés. Pour continuer plus tard, mettez en pause.</translation>
        </message>
        <message>
            <source>Cancel and delete</source>
            <translation>Annuler et supprimer</translation>
        </message>
        <message>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation>Cela libère {size}. Il pourra être téléchargé à nouveau.</translation>
        </message>
        <message>
            <source>Only the entry goes; the files stay in {folder}.</source>
            <translation>Seule l'entrée disparaît ; les fichiers restent dans {folder}.</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>Retirer {name} ?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Use {name}</source>
            <translation>Utiliser {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Retirer {name}</translation>
        </message>
        <message>
            <source>It is in use; use another model first</source>
            <translation>Il est utilisé ; utilisez d'abord un autre modèle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Décharger</translation>
        </message>
        <message>
            <source>Cancel loading {name}</source>
            <translation>Annuler le chargement de {name}</translation>
        </message>
        <message>
            <source>Unload {name}</source>
            <translation>Décharger {name}</translation>
        </message>
        <message>
            <source>Gives its memory back; the next message loads it again</source>
            <translation>Rend sa mémoire ; le prochain message le recharge</translation>
        </message>
        <message>
            <source>loading…</source>
            <translation>chargement…</translation>
        </message>
        <message>
            <source>not in memory</source>
            <translation>pas en mémoire</translation>
        </message>
        <message>
            <source>did not load</source>
            <translation>non chargé</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>image</source>
            <translation>image</translation>
        </message>
        <message>
            <source>audio</source>
            <translation>son</translation>
        </message>
        <message>
            <source>film</source>
            <translation>film</translation>
        </message>
        <message>
            <source>thinking</source>
            <translation>réflexion</translation>
        </message>
        <message>
            <source>tools</source>
            <translation>outils</translation>
        </message>
        <message>
            <source>Original, 16 bits</source>
            <translation>Original, 16 bits</translation>
        </message>
        <message>
            <source>Trained for 4 bits (QAT)</source>
            <translation>Entraîné pour 4 bits (QAT)</translation>
        </message>
        <message>
            <source>Packed in 4 bits (QAT)</source>
            <translation>Compacté en 4 bits (QAT)</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>tient</translation>
        </message>
        <message>
            <source>tight</source>
            <translation>juste</translation>
        </message>
        <message>
            <source>won't fit</source>
            <translation>ne tient pas</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>poids</translation>
        </message>
        <message>
            <source>per-layer table</source>
            <translation>table par couche</translation>
        </message>
        <message>
            <source>eyes and ears</source>
            <translation>yeux et oreilles</translation>
        </message>
        <message>
            <source>drafter</source>
            <translation>ébaucheur</translation>
        </message>
        <message>
            <source>chat</source>
            <translation>discussion</translation>
        </message>
        <message>
            <source>working space</source>
            <translation>espace de travail</translation>
        </message>
        <message>
            <source>16 bits</source>
            <translation>16 bits</translation>
        </message>
        <message>
            <source>8 bits</source>
            <translation>8 bits</translation>
        </message>
        <message>
            <source>4 bits</source>
            <translation>4 bits</translation>
        </message>
        <message>
            <source>Runs in {bits}, as it was published.</source>
            <translation>Fonctionne en {bits}, comme publié.</translation>
        </message>
        <message>
            <source>Runs in {bits}: it was trained for them, so nothing is lost.</source>
            <translation>Fonctionne en {bits} : il a été entraîné pour cela, rien n'est donc perdu.</translation>
        </message>
        <message>
            <source>Runs in {bits}, since 16 bits would need {plain}.</source>
            <translation>Fonctionne en {bits}, car 16 bits demanderaient {plain}.</translation>
        </message>
        <message>
            <source>Runs in {bits}, since a processor would read finer numbers too slowly.</source>
            <translation>Fonctionne en {bits}, car un processeur lirait des nombres plus fins trop lentement.</translation>
        </message>
        <message>
            <source>Runs in {bits}, as you chose.</source>
            <translation>Fonctionne en {bits}, comme vous l'avez choisi.</translation>
        </message>
        <message>
            <source>It is so small that it runs in 32 bits, exactly.</source>
            <translation>Il est si petit qu’il fonctionne en 32 bits, exactement.</translation>
        </message>
        <message>
            <source>{size} on disk</source>
            <translation>{size} sur le disque</translation>
        </message>
        <message>
            <source>context up to {count} tokens</source>
            <translation>contexte jusqu'à {count} tokens</translation>
        </message>
        <message>
            <source>speed: not measured here</source>
            <translation>vitesse : non mesurée ici</translation>
        </message>
        <message>
            <source>{speed} tokens/s measured here</source>
            <translation>{speed} tokens/s mesurés ici</translation>
        </message>
        <message>
            <source>Comes with Tandem, for a first try: it knows little</source>
            <translation>Fourni avec Tandem, pour un premier essai : il sait peu de choses</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Téléchargé</translation>
        </message>
        <message>
            <source>Imported, used where it lies</source>
            <translation>Importé, utilisé où il se trouve</translation>
        </message>
        <message>
            <source>From the Hugging Face cache</source>
            <translation>Du cache Hugging Face</translation>
        </message>
        <message>
            <source>no drafter: answers alone, slower</source>
            <translation>sans ébaucheur : répond seul, plus lentement</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Attend son tour</translation>
        </message>
        <message>
            <source>Asking the server what there is…</source>
            <translation>On demande au serveur ce qu'il y a…</translation>
        </message>
        <message>
            <source>Checking what is here already: {file}</source>
            <translation>Vérification de ce qui est déjà là : {file}</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>Mise en pause…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Deleting what was fetched…</source>
            <translation>Suppression de ce qui a été récupéré…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} sur {total}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>reste {time}</translation>
        </message>
        <message>
            <source>The model in {folder} is not there any more, so the small one that comes with Tandem is used; choose another one on the model page (Ctrl+M).</source>
            <translation>Le modèle dans {folder} n'est plus là, le petit modèle fourni est donc utilisé ; choisissez-en un autre sur la page des modèles (Ctrl+M).</translation>
        </message>
    </context>
    <context>
        <name>MotionFeatures</name>
        <message>
            <source>Reduce &amp;motion</source>
            <translation>Réduire les &amp;mouvements</translation>
        </message>
        <message>
            <source>Reduce &amp;motion (your system asks for it)</source>
            <translation>Réduire les &amp;mouvements (demandé par votre système)</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Rename the preset</source>
            <translation>Renommer le préréglage</translation>
        </message>
        <message>
            <source>Save as a preset</source>
            <translation>Enregistrer comme préréglage</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Nom du préréglage</translation>
        </message>
        <message>
            <source>A name, for example: Letters</source>
            <translation>Un nom, par exemple : Lettres</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Something went wrong inside Tandem ({fault}); your chats are kept, and the log file has the details.</source>
            <translation>Une erreur s'est produite dans Tandem ({fault}) ; vos discussions sont conservées, et le journal contient les détails.</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>{setting}: leave it to the model</source>
            <translation>{setting} : laisser au modèle</translation>
        </message>
        <message>
            <source>Leave it to the model</source>
            <translation>Laisser au modèle</translation>
        </message>
        <message>
            <source>“{setting}” is a whole number from {low} to {high}, or empty.</source>
            <translation>« {setting} » est un nombre entier de {low} à {high}, ou vide.</translation>
        </message>
        <message>
            <source>“{setting}” is a number from {low} to {high}, or empty.</source>
            <translation>« {setting} » est un nombre de {low} à {high}, ou vide.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>The data folder {folder} cannot be used ({reason}); choose another one with --data-dir.</source>
            <translation>Le dossier de données {folder} est inutilisable ({reason}) ; choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>Tandem is already open with the data folder {folder} but does not answer; end it there, or choose another folder with --data-dir.</source>
            <translation>Tandem est déjà ouvert avec le dossier de données {folder} mais ne répond pas ; terminez-le, ou choisissez un autre dossier avec --data-dir.</translation>
        </message>
    </context>
    <context>
        <name>PageChoice</name>
        <message>
            <source>As pictures</source>
            <translation>Comme images</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Comme texte</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Première page</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Dernière page</translation>
        </message>
        <message>
            <source>These pages hold no text; they were scanned.</source>
            <translation>Ces pages ne contiennent pas de texte ; elles ont été numérisées.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>sur {count}</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of {name}</source>
            <translation>Mot de passe de {name}</translation>
        </message>
        <message>
            <source>This password does not open it; try again.</source>
            <translation>Ce mot de passe ne l’ouvre pas ; réessayez.</translation>
        </message>
        <message>
            <source>The document is encrypted. Tandem uses the password once and keeps it nowhere; the chat keeps a copy of the document that is not encrypted any more.</source>
            <translation>Le document est chiffré. Tandem utilise le mot de passe une seule fois et ne le garde nulle part ; la discussion conserve une copie du document qui n’est plus chiffrée.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>PrecisionBox</name>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation>Automatique : {choice}</translation>
        </message>
        <message>
            <source>Numbers that {name} runs in</source>
            <translation>Nombres dans lesquels {name} fonctionne</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>Réglages personnels</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <translation>Préréglage : {name}</translation>
        </message>
        <message>
            <source>Save as a preset…</source>
            <translation>Enregistrer comme préréglage…</translation>
        </message>
        <message>
            <source>Change “{name}”</source>
            <translation>Modifier « {name} »</translation>
        </message>
        <message>
            <source>Save the present settings in it</source>
            <translation>Y enregistrer les réglages actuels</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Answer in at most three short sentences. Leave out the rest.</source>
            <translation>Réponds en trois phrases courtes au plus. Laisse le reste de côté.</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of what I write. Keep my words where they are right. Show the corrected text first, then a short list of what you changed.</source>
            <translation>Corrige l'orthographe et la grammaire de ce que j'écris. Garde mes mots là où ils sont justes. Montre d'abord le texte corrigé, puis une courte liste de ce que tu as changé.</translation>
        </message>
        <message>
            <source>Explain step by step, for somebody who is new to this. Use everyday words and one small example. End with a question that checks whether I have understood.</source>
            <translation>Explique pas à pas, pour quelqu'un qui débute. Utilise des mots simples et un petit exemple. Termine par une question qui vérifie si j'ai compris.</translation>
        </message>
        <message>
            <source>Model's own</source>
            <translation>Ceux du modèle</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Précis</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Créatif</translation>
        </message>
        <message>
            <source>Think it through</source>
            <translation>Réfléchi</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Bref</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Professeur</translation>
        </message>
        <message>
            <source>Proofreader</source>
            <translation>Correcteur</translation>
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>The list of connections cannot be read ({reason}).</source>
            <translation>La liste des connexions est illisible ({reason}).</translation>
        </message>
        <message>
            <source>The list of connections cannot be cleared ({reason}).</source>
            <translation>La liste des connexions ne peut pas être effacée ({reason}).</translation>
        </message>
    </context>
    <context>
        <name>PrivacyDialog</name>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Offline seal: no network for the engine</source>
            <translation>Scellé hors ligne : pas de réseau pour le moteur</translation>
        </message>
        <message>
            <source>No connection has been made.</source>
            <translation>Aucune connexion n'a été établie.</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Effacer la liste</translation>
        </message>
        <message>
            <source>Connections, the newest first</source>
            <translation>Connexions, la plus récente d'abord</translation>
        </message>
        <message>
            <source>Tandem sends nothing about you or your use of it to anyone. It connects to the network only when you ask for a download, and every connection is listed here.</source>
            <translation>Tandem n'envoie à personne quoi que ce soit sur vous ou sur votre usage. Il ne se connecte au réseau que lorsque vous demandez un téléchargement, et chaque connexion figure ici.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Connexions</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Serveur</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Pourquoi</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>An answer is being written; wait for its end.</source>
            <translation>Une réponse est en cours ; attendez sa fin.</translation>
        </message>
        <message>
            <source>The system itself then refuses the engine every connection, and its name lookups. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>Le système lui-même refuse alors au moteur toute connexion, y compris la recherche de noms. Le modèle est rechargé. Les téléchargements sont faits par la fenêtre et fonctionnent toujours.</translation>
        </message>
        <message>
            <source>The system's sandbox then refuses the engine every connection. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>Le bac à sable du système refuse alors au moteur toute connexion. Le modèle est rechargé. Les téléchargements sont faits par la fenêtre et fonctionnent toujours.</translation>
        </message>
        <message>
            <source>This system cannot take the network from a single program, so only the engine's Python code is refused; libraries in machine code are not. A firewall rule does more. Downloads are made by the window and still work.</source>
            <translation>Ce système ne peut pas retirer le réseau à un seul programme, seul le code Python du moteur est donc refusé, pas les bibliothèques en code machine. Une règle de pare-feu fait plus. Les téléchargements sont faits par la fenêtre et fonctionnent toujours.</translation>
        </message>
        <message>
            <source>Looking up a model</source>
            <translation>Recherche d'un modèle</translation>
        </message>
        <message>
            <source>Downloading a model</source>
            <translation>Téléchargement d'un modèle</translation>
        </message>
        <message>
            <source>Downloading the GPU pack</source>
            <translation>Téléchargement du paquet GPU</translation>
        </message>
        <message>
            <source>Not announced</source>
            <translation>Non annoncée</translation>
        </message>
        <message>
            <source>engine</source>
            <translation>moteur</translation>
        </message>
        <message>
            <source>window</source>
            <translation>fenêtre</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>ligne de commande</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>There is no voice to read with; install one (on Linux the package speech-dispatcher with espeak-ng, elsewhere in the system's language settings) and start Tandem again.</source>
            <translation>Il n'y a pas de voix pour lire ; installez-en une (sous Linux le paquet speech-dispatcher avec espeak-ng, ailleurs dans les réglages de langue du système) et redémarrez Tandem.</translation>
        </message>
        <message>
            <source>The system's voice failed; check its settings and try again.</source>
            <translation>La voix du système a échoué ; vérifiez ses réglages et réessayez.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>What the model got</source>
            <translation>Ce que le modèle a reçu</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>This file has not been read by a model yet.</source>
            <translation>Ce fichier n'a encore été lu par aucun modèle.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Detail, at most</source>
            <translation>Détail, au plus</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Son</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>At seconds</source>
            <translation>Aux secondes</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Caractères</translation>
        </message>
        <message>
            <source>These are exactly the pixels that reached the model (same SHA-256).</source>
            <translation>Ce sont exactement les pixels qui sont arrivés au modèle (même SHA-256).</translation>
        </message>
        <message>
            <source>The pixels that reached the model were others: this picture was made anew by a later version of Tandem.</source>
            <translation>Les pixels arrivés au modèle étaient autres : cette image a été refaite par une version ultérieure de Tandem.</translation>
        </message>
    </context>
    <context>
        <name>RegionShot</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>Choisir une partie de l'écran</translation>
        </message>
        <message>
            <source>Drag over the part to attach. Enter takes all of it, Esc gives up.</source>
            <translation>Faites glisser sur la partie à joindre. Entrée la prend en entier, Échap abandonne.</translation>
        </message>
    </context>
    <context>
        <name>Replay</name>
        <message>
            <source>accepted</source>
            <translation>accepté</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>refusé</translation>
        </message>
        <message>
            <source>the model's own</source>
            <translation>du modèle lui-même</translation>
        </message>
        <message>
            <source>put there by Tandem</source>
            <translation>mis là par Tandem</translation>
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message>
            <source>Draft replay</source>
            <translation>Ébauches rejouées</translation>
        </message>
        <message>
            <source>Close the replay (Esc)</source>
            <translation>Fermer la vue (Échap)</translation>
        </message>
        <message>
            <source>The round before (Left)</source>
            <translation>Le tour d'avant (Gauche)</translation>
        </message>
        <message>
            <source>The next round (Right)</source>
            <translation>Le tour suivant (Droite)</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Tour</translation>
        </message>
        <message>
            <source>Reading how this answer was made…</source>
            <translation>Lecture de la façon dont cette réponse a été faite…</translation>
        </message>
        <message>
            <source>How this answer was made is not known: it is older than the record, or it broke off without an end.</source>
            <translation>On ne sait pas comment cette réponse a été faite : elle est plus ancienne que l'enregistrement, ou elle s'est interrompue sans fin.</translation>
        </message>
        <message>
            <source>Stop the check</source>
            <translation>Arrêter la vérification</translation>
        </message>
        <message>
            <source>Check it is the same</source>
            <translation>Vérifier que c'est pareil</translation>
        </message>
        <message>
            <source>Answers again without the drafter and compares, letter by letter</source>
            <translation>Répond à nouveau sans l'ébaucheur et compare, lettre par lettre</translation>
        </message>
        <message>
            <source>Round {number} of {total}</source>
            <translation>Tour {number} sur {total}</translation>
        </message>
        <message>
            <source>Tandem ended the thought here.</source>
            <translation>Tandem a terminé la réflexion ici.</translation>
        </message>
        <message>
            <source>Nothing was drafted: the model wrote this token by itself.</source>
            <translation>Rien n'a été ébauché : le modèle a écrit ce token lui-même.</translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed, and the answer ended there.</source>
            <translation>
                <numerusform>L'ébaucheur a proposé %n token ; le modèle l'a approuvé, et la réponse s'est arrêtée là.</numerusform>
                <numerusform>L'ébaucheur a proposé %n tokens ; le modèle les a approuvés, et la réponse s'est arrêtée là.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed with all and added “{own}”.</source>
            <translation>
                <numerusform>L'ébaucheur a proposé %n token ; le modèle l'a approuvé et a ajouté « {own} ».</numerusform>
                <numerusform>L'ébaucheur a proposé %n tokens ; le modèle les a tous approuvés et a ajouté « {own} ».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model kept {count} and put “{own}” in the place of “{rejected}”.</source>
            <translation>
                <numerusform>L'ébaucheur a proposé %n token ; le modèle en a gardé {count} et a mis « {own} » à la place de « {rejected} ».</numerusform>
                <numerusform>L'ébaucheur a proposé %n tokens ; le modèle en a gardé {count} et a mis « {own} » à la place de « {rejected} ».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomController</name>
        <message>
            <source>The model wrote no summary; leave the oldest messages out instead.</source>
            <translation>Le modèle n'a pas écrit de résumé ; laissez plutôt de côté les plus anciens messages.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Search all chats (Ctrl+F)</source>
            <translation>Chercher dans toutes les discussions (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search all chats</source>
            <translation>Chercher dans toutes les discussions</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Effacer la recherche</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>In thoughts too</source>
            <translation>Aussi dans les réflexions</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Résultats de la recherche</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n résultat</numerusform>
                <numerusform>%n résultats</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation>Rien trouvé pour « {query} »</translation>
        </message>
    </context>
    <context>
        <name>SettingsFeatures</name>
        <message>
            <source>Settings of this chat (Ctrl+,)</source>
            <translation>Réglages de cette discussion (Ctrl+,)</translation>
        </message>
        <message>
            <source>&amp;Settings of this chat</source>
            <translation>&amp;Réglages de cette discussion</translation>
        </message>
        <message>
            <source>Save as a &amp;preset…</source>
            <translation>Enregistrer comme &amp;préréglage…</translation>
        </message>
        <message>
            <source>Use these settings for &amp;new chats</source>
            <translation>Utiliser ces réglages pour les &amp;nouvelles discussions</translation>
        </message>
        <message>
            <source>Settings of this chat &amp;back to defaults</source>
            <translation>Ré&amp;initialiser les réglages de cette discussion</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>&amp;Réglages</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>Réglages personnels</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Réglages de cette discussion</translation>
        </message>
        <message>
            <source>New chats begin with these settings</source>
            <translation>Les nouvelles discussions commencent avec ces réglages</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Réglages de cette discussion</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>Réfléchir avant de répondre</translation>
        </message>
        <message>
            <source>A thought this long could use up the whole answer; allow a longer answer.</source>
            <translation>Une réflexion aussi longue pourrait occuper toute la réponse ; autorisez une réponse plus longue.</translation>
        </message>
        <message>
            <source>Back to defaults</source>
            <translation>Réinitialiser</translation>
        </message>
        <message>
            <source>Use for new chats</source>
            <translation>Utiliser pour les nouvelles discussions</translation>
        </message>
        <message>
            <source>Close the settings of this chat</source>
            <translation>Fermer les réglages de cette discussion</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>For example: You are a patient teacher. Answer in short sentences.</source>
            <translation>Par exemple : Tu es un professeur patient. Réponds par des phrases courtes.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Plus de réglages</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Cette discussion</translation>
        </message>
        <message>
            <source>What you change here counts from the next answer on.</source>
            <translation>Ce que vous changez ici compte dès la prochaine réponse.</translation>
        </message>
        <message>
            <source>What the model should keep in mind through the whole chat.</source>
            <translation>Ce que le modèle doit garder à l'esprit pendant toute la discussion.</translation>
        </message>
        <message>
            <source>The instructions are {count} characters too long; shorten them.</source>
            <translation>Les instructions dépassent de {count} caractères ; raccourcissez-les.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New chat</source>
            <translation>Nouvelle discussion</translation>
        </message>
        <message>
            <source>Everything runs on this computer</source>
            <translation>Tout tourne sur cet ordinateur</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Discussions</translation>
        </message>
        <message>
            <source>Hide the list of chats</source>
            <translation>Masquer la liste des discussions</translation>
        </message>
        <message>
            <source>Hide the list of chats (Ctrl+B)</source>
            <translation>Masquer la liste des discussions (Ctrl+B)</translation>
        </message>
        <message>
            <source>New chat (Ctrl+N)</source>
            <translation>Nouvelle discussion (Ctrl+N)</translation>
        </message>
        <message>
            <source>Opens the privacy page</source>
            <translation>Ouvre la page de confidentialité</translation>
        </message>
        <message>
            <source>Sealed: the engine has no network</source>
            <translation>Scellé : le moteur n'a pas de réseau</translation>
        </message>
    </context>
    <context>
        <name>SpeedFeatures</name>
        <message>
            <source>&amp;Drafts</source>
            <translation>É&amp;bauches</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Opens the model page</source>
            <translation>Ouvre la page des modèles</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel loading the model</source>
            <translation>Annuler le chargement du modèle</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modèles (Ctrl+M)</translation>
        </message>
        <message>
            <source>Drafter: Off · memory ran out</source>
            <translation>Ébauche : inactive · mémoire épuisée</translation>
        </message>
        <message>
            <source>Drafter: Off · no model is loaded</source>
            <translation>Ébauche : inactive · aucun modèle n'est chargé</translation>
        </message>
        <message>
            <source>Drafter: Off · the model is not loaded yet</source>
            <translation>Ébauche : inactive · le modèle n'est pas encore chargé</translation>
        </message>
        <message>
            <source>The replay of an answer shows what was drafted (Ctrl+D)</source>
            <translation>Rejouer une réponse montre ce qui a été ébauché (Ctrl+D)</translation>
        </message>
        <message numerus="yes">
            <source>Drafts %n token(s) per round</source>
            <translation>
                <numerusform>Ébauche %n token par tour</numerusform>
                <numerusform>Ébauche %n tokens par tour</numerusform>
            </translation>
        </message>
        <message>
            <source>Right at depth 1, 2, …: {shares}</source>
            <translation>Justes à la profondeur 1, 2, … : {shares}</translation>
        </message>
        <message>
            <source>Plain, timed here: {speed} tokens/s</source>
            <translation>Simple, mesuré ici : {speed} tokens/s</translation>
        </message>
        <message>
            <source>Starting the engine…</source>
            <translation>Démarrage du moteur…</translation>
        </message>
        <message>
            <source>Loading the model: {step}</source>
            <translation>Chargement du modèle : {step}</translation>
        </message>
        <message>
            <source>No model is loaded</source>
            <translation>Aucun modèle n'est chargé</translation>
        </message>
        <message>
            <source>The engine stopped; it starts again with the next message</source>
            <translation>Le moteur s'est arrêté ; il redémarre avec le prochain message</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <source>{name} is not in memory; the next message loads it</source>
            <translation>{name} n'est pas en mémoire ; le prochain message le charge</translation>
        </message>
        <message>
            <source>saving memory</source>
            <translation>économise la mémoire</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Show it a picture</source>
            <translation>Montrez-lui une image</translation>
        </message>
        <message>
            <source>What is in this picture?</source>
            <translation>Qu'y a-t-il sur cette image ?</translation>
        </message>
        <message>
            <source>Let it listen</source>
            <translation>Faites-lui écouter</translation>
        </message>
        <message>
            <source>What do you hear?</source>
            <translation>Qu'entends-tu ?</translation>
        </message>
        <message>
            <source>Play it a film</source>
            <translation>Passez-lui un film</translation>
        </message>
        <message>
            <source>What happens in this film?</source>
            <translation>Que se passe-t-il dans ce film ?</translation>
        </message>
        <message>
            <source>Just talk</source>
            <translation>Simplement parler</translation>
        </message>
        <message>
            <source>Hello! What can you do?</source>
            <translation>Bonjour ! Que sais-tu faire ?</translation>
        </message>
    </context>
    <context>
        <name>Transcriber</name>
        <message>
            <source>The loaded model cannot hear, and there is no small one that can; download Gemma 4 E2B on the model page (Ctrl+M) to dictate.</source>
            <translation>Le modèle chargé ne peut pas entendre, et il n'y en a pas de petit qui le puisse ; téléchargez Gemma 4 E2B sur la page des modèles (Ctrl+M) pour dicter.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
    </context>
    <context>
        <name>TransferController</name>
        <message>
            <source>Exported to {name}, without {number} attached files that are gone.</source>
            <translation>Exporté vers {name}, sans {number} fichiers joints qui n'existent plus.</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>Exporté vers {name}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>&amp;Show Tandem</source>
            <translation>&amp;Afficher Tandem</translation>
        </message>
        <message>
            <source>&amp;New chat</source>
            <translation>&amp;Nouvelle discussion</translation>
        </message>
    </context>
    <context>
        <name>TurnFeatures</name>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Message</translation>
        </message>
        <message>
            <source>Removed the waiting message</source>
            <translation>Message en attente retiré</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n message(s)</source>
            <translation>
                <numerusform>%n message supprimé</numerusform>
                <numerusform>%n messages supprimés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VoiceBar</name>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>End the recording and use it</source>
            <translation>Terminer l'enregistrement et l'utiliser</translation>
        </message>
        <message>
            <source>Discard the recording</source>
            <translation>Abandonner l'enregistrement</translation>
        </message>
        <message>
            <source>Discard the recording (Esc)</source>
            <translation>Abandonner l'enregistrement (Échap)</translation>
        </message>
        <message>
            <source>Speak; let go when you are done</source>
            <translation>Parlez ; relâchez quand vous avez fini</translation>
        </message>
        <message>
            <source>Recording for the model to hear; press Done when you are done</source>
            <translation>Enregistrement pour que le modèle entende ; appuyez sur « Terminé » quand vous avez fini</translation>
        </message>
        <message>
            <source>Dictating; ends when you pause</source>
            <translation>Dictée ; se termine quand vous faites une pause</translation>
        </message>
        <message>
            <source>Speak now</source>
            <translation>Parlez maintenant</translation>
        </message>
        <message>
            <source>Looking for speech…</source>
            <translation>Recherche de parole…</translation>
        </message>
        <message>
            <source>Writing down what you said…</source>
            <translation>Écriture de ce que vous avez dit…</translation>
        </message>
        <message>
            <source>Writing down part {piece} of {total}…</source>
            <translation>Écriture de la partie {piece} sur {total}…</translation>
        </message>
    </context>
    <context>
        <name>VoiceButtons</name>
        <message>
            <source>Dictate</source>
            <translation>Dicter</translation>
        </message>
        <message>
            <source>Dictate: what you say becomes text here. Click, or hold while you speak (Ctrl+Shift+M, or hold F8). Right-click to choose the microphone.</source>
            <translation>Dicter : ce que vous dites devient du texte ici. Cliquez, ou maintenez en parlant (Ctrl+Maj+M, ou maintenez F8). Clic droit pour choisir le microphone.</translation>
        </message>
        <message>
            <source>Let it hear</source>
            <translation>Faire entendre</translation>
        </message>
        <message>
            <source>Let it hear: the recording itself goes to the model (Ctrl+Shift+H). Right-click to choose the microphone.</source>
            <translation>Faire entendre : l'enregistrement lui-même va au modèle (Ctrl+Maj+H). Clic droit pour choisir le microphone.</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Microphone</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>Le choix du système</translation>
        </message>
        <message>
            <source>No microphone was found</source>
            <translation>Aucun microphone trouvé</translation>
        </message>
    </context>
    <context>
        <name>VoiceController</name>
        <message>
            <source>{model} cannot hear; dictate the words instead, or choose a model that can hear on the model page (Ctrl+M).</source>
            <translation>{model} ne peut pas entendre ; dictez plutôt les mots, ou choisissez sur la page des modèles (Ctrl+M) un modèle qui entend.</translation>
        </message>
        <message>
            <source>The microphone went away during the recording; what was heard until then is used. Plug it in again or choose another one.</source>
            <translation>Le microphone a disparu pendant l'enregistrement ; ce qui a été entendu jusque-là est utilisé. Rebranchez-le ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>A recording lasts at most 5 minutes; it was ended.</source>
            <translation>Un enregistrement dure au plus 5 minutes ; il a été terminé.</translation>
        </message>
        <message>
            <source>The microphone gave nothing but silence; it may be muted, or the system does not let Tandem use it.</source>
            <translation>Le microphone n'a donné que du silence ; il est peut-être coupé, ou le système n'autorise pas Tandem à l'utiliser.</translation>
        </message>
        <message>
            <source>Recording {number}</source>
            <translation>Enregistrement {number}</translation>
        </message>
        <message>
            <source>Nobody spoke, so there is nothing to use.</source>
            <translation>Personne n'a parlé, il n'y a donc rien à utiliser.</translation>
        </message>
        <message>
            <source>Nothing was understood; try again closer by.</source>
            <translation>Rien n'a été compris ; réessayez de plus près.</translation>
        </message>
        <message>
            <source>written down when the answer has ended</source>
            <translation>écrit quand la réponse est terminée</translation>
        </message>
        <message>
            <source>by the bundled model, which knows only a few phrases and digits</source>
            <translation>par le modèle fourni, qui ne connaît que quelques phrases et des chiffres</translation>
        </message>
    </context>
    <context>
        <name>VoiceFeatures</name>
        <message>
            <source>&amp;Dictate</source>
            <translation>&amp;Dicter</translation>
        </message>
        <message>
            <source>Let it &amp;hear</source>
            <translation>Faire &amp;entendre</translation>
        </message>
        <message>
            <source>&amp;Read the last answer aloud</source>
            <translation>&amp;Lire la dernière réponse à voix haute</translation>
        </message>
        <message>
            <source>Read answers aloud while they &amp;arrive</source>
            <translation>Lire les réponses à leur &amp;arrivée</translation>
        </message>
        <message>
            <source>&amp;Voice</source>
            <translation>&amp;Voix</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Get a bigger model</source>
            <translation>Obtenir un modèle plus grand</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modèles (Ctrl+M)</translation>
        </message>
        <message>
            <source>Welcome to Tandem</source>
            <translation>Bienvenue dans Tandem</translation>
        </message>
        <message>
            <source>What shall we look at?</source>
            <translation>Que regardons-nous ?</translation>
        </message>
        <message>
            <source>A private assistant that reads, sees and listens. Choose something to try, or just begin to write.</source>
            <translation>Un assistant privé qui lit, voit et écoute. Choisissez quelque chose à essayer, ou commencez simplement à écrire.</translation>
        </message>
        <message>
            <source>Everything runs on this computer. What you write and attach stays in your own data folder.</source>
            <translation>Tout tourne sur cet ordinateur. Ce que vous écrivez et joignez reste dans votre propre dossier de données.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Chats and files are kept in {folder}.</source>
            <translation>Rien ne quitte cet ordinateur. Les discussions et fichiers sont gardés dans {folder}.</translation>
        </message>
        <message>
            <source>{model} answers, on the {device} of this computer.</source>
            <translation>{model} répond, sur {device} de cet ordinateur.</translation>
        </message>
        <message>
            <source>It is a very small model for trying things out and knows little. For real work, get a bigger one; it runs here too.</source>
            <translation>C'est un très petit modèle pour essayer, qui sait peu de choses. Pour un vrai travail, prenez-en un plus grand ; il tourne ici aussi.</translation>
        </message>
        <message>
            <source>F1 shows all keys, Ctrl+K finds every command.</source>
            <translation>F1 montre toutes les touches, Ctrl+K trouve chaque commande.</translation>
        </message>
    </context>
</TS>
