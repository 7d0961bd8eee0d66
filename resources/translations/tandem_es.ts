<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>(not installed)</source>
            <translation>(sin instalar)</translation>
        </message>
    </context>
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tandem</source>
            <translation>Acerca de Tandem</translation>
        </message>
        <message>
            <source>Tandem {version}</source>
            <translation>Tandem {version}</translation>
        </message>
        <message>
            <source>A chat with Gemma 4 on your own computer. A small drafter proposes the next few tokens, the model itself checks them in one pass and keeps those it agrees with.</source>
            <translation>Un chat con Gemma 4 en su propio ordenador. Un pequeño borrador propone los siguientes tokens, el propio modelo los comprueba en una pasada y conserva los que aprueba.</translation>
        </message>
        <message>
            <source>What you write and attach stays in your data folder. Answers can be wrong, and the small model that comes with Tandem knows very little: check what matters.</source>
            <translation>Lo que escribe y adjunta se queda en su carpeta de datos. Las respuestas pueden ser erróneas, y el pequeño modelo incluido sabe muy poco: compruebe lo importante.</translation>
        </message>
        <message>
            <source>Loaded now: {model}</source>
            <translation>Cargado ahora: {model}</translation>
        </message>
        <message>
            <source>No model is loaded now.</source>
            <translation>Ahora no hay ningún modelo cargado.</translation>
        </message>
        <message>
            <source>Licence: Apache 2.0. Qt is used under the LGPL, version 3.</source>
            <translation>Licencia: Apache 2.0. Qt se usa bajo la LGPL, versión 3.</translation>
        </message>
        <message>
            <source>Licences…</source>
            <translation>Licencias…</translation>
        </message>
    </context>
    <context>
        <name>Application</name>
        <message>
            <source>Tandem ended during an answer the last time; what had arrived was kept.</source>
            <translation>La última vez Tandem terminó durante una respuesta; lo que había llegado se conservó.</translation>
        </message>
        <message>
            <source>The settings could not be saved to {path} ({reason}).</source>
            <translation>Los ajustes no se pudieron guardar en {path} ({reason}).</translation>
        </message>
    </context>
    <context>
        <name>AttachmentController</name>
        <message>
            <source>{model} cannot see pictures; remove {name} or choose a model that can.</source>
            <translation>{model} no puede ver imágenes; quite {name} o elija un modelo que pueda.</translation>
        </message>
        <message>
            <source>{model} cannot hear; remove {name} or choose a model that can.</source>
            <translation>{model} no puede oír; quite {name} o elija un modelo que pueda.</translation>
        </message>
        <message>
            <source>{model} cannot watch films; remove {name} or choose a model that can.</source>
            <translation>{model} no puede ver vídeos; quite {name} o elija un modelo que pueda.</translation>
        </message>
        <message>
            <source>{model} cannot see pages; send the text of {name} or choose a model that can.</source>
            <translation>{model} no puede ver páginas; envíe el texto de {name} o elija un modelo que pueda.</translation>
        </message>
        <message>
            <source>Pasted picture.png</source>
            <translation>Imagen pegada.png</translation>
        </message>
        <message>
            <source>Tandem does not fetch anything from the internet, so {link} was not attached; save it to a file, or copy the picture itself and paste it.</source>
            <translation>Tandem no descarga nada de internet, así que {link} no se adjuntó; guárdelo en un archivo, o copie la propia imagen y péguela.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) of the folder {folder} cannot be attached.</source>
            <translation>
                <numerusform>%n archivo de la carpeta {folder} no se puede adjuntar.</numerusform>
                <numerusform>%n archivos de la carpeta {folder} no se pueden adjuntar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiting for its password</source>
            <translation>Esperando su contraseña</translation>
        </message>
        <message>
            <source>{name} lasts {length}, but at most {limit} minutes can be heard; cut it into shorter pieces.</source>
            <translation>{name} dura {length}, pero se pueden escuchar {limit} minutos como máximo; divídalo en partes más cortas.</translation>
        </message>
        <message>
            <source>Converting the sound, {percent} %</source>
            <translation>Convirtiendo el sonido, {percent} %</translation>
        </message>
        <message>
            <source>The picture in the clipboard cannot be used.</source>
            <translation>La imagen del portapapeles no se puede usar.</translation>
        </message>
    </context>
    <context>
        <name>AttachmentDialog</name>
        <message>
            <source>Show the animation as a film</source>
            <translation>Mostrar la animación como vídeo</translation>
        </message>
        <message>
            <source>Detail: tokens for each picture</source>
            <translation>Detalle: tokens por imagen</translation>
        </message>
        <message>
            <source>The model gets the text of these pages, not this picture.</source>
            <translation>El modelo recibe el texto de estas páginas, no esta imagen.</translation>
        </message>
        <message>
            <source>The model gets frames of the animation; this is the first.</source>
            <translation>El modelo recibe fotogramas de la animación; este es el primero.</translation>
        </message>
        <message>
            <source>Page {page} exactly as the model gets it: {size}, {cost}. In all {whole}.</source>
            <translation>La página {page} tal como la recibe el modelo: {size}, {cost}. En total {whole}.</translation>
        </message>
        <message>
            <source>Exactly as the model gets it: {size}, {cost}</source>
            <translation>Tal como la recibe el modelo: {size}, {cost}</translation>
        </message>
    </context>
    <context>
        <name>BackupController</name>
        <message>
            <source>An answer is still being written; stop it, then restore the backup.</source>
            <translation>Todavía se está escribiendo una respuesta; deténgala y después restaure la copia.</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Tandem copies the history once a day, checks the copy, and keeps the last seven.</source>
            <translation>Tandem copia el historial una vez al día, comprueba la copia y conserva las siete últimas.</translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>Copias de seguridad, la más reciente primero</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Hacer una copia ahora</translation>
        </message>
        <message>
            <source>Go back to this one</source>
            <translation>Volver a esta</translation>
        </message>
        <message>
            <source>before going back</source>
            <translation>antes de volver</translation>
        </message>
        <message>
            <source>daily</source>
            <translation>diaria</translation>
        </message>
        <message>
            <source>There is no backup yet. “Back up now” makes one.</source>
            <translation>Todavía no hay ninguna copia. «Hacer una copia ahora» crea una.</translation>
        </message>
        <message>
            <source>In this backup: {content}</source>
            <translation>En esta copia: {content}</translation>
        </message>
        <message>
            <source>Now: {content}</source>
            <translation>Ahora: {content}</translation>
        </message>
        <message>
            <source>Would come back:</source>
            <translation>Volvería:</translation>
        </message>
        <message>
            <source>Would go:</source>
            <translation>Desaparecería:</translation>
        </message>
        <message>
            <source>Would be as they were then:</source>
            <translation>Estaría como entonces:</translation>
        </message>
        <message>
            <source>Nothing would change.</source>
            <translation>No cambiaría nada.</translation>
        </message>
        <message numerus="yes">
            <source>%n of its file(s) were deleted for ever.</source>
            <translation>
                <numerusform>%n de sus archivos se eliminó para siempre.</numerusform>
                <numerusform>%n de sus archivos se eliminaron para siempre.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is here now is backed up first.</source>
            <translation>Antes se hace una copia de lo que hay ahora.</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>the last from {day}</source>
            <translation>el último del {day}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message numerus="yes">
            <source>– and %n more</source>
            <translation>
                <numerusform>– y %n más</numerusform>
                <numerusform>– y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>Camera</name>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings and try again.</source>
            <translation>El sistema no permite a Tandem usar la cámara; permítalo en los ajustes de privacidad y reintente.</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a film from a file.</source>
            <translation>No se encontró ninguna cámara; conecte una o adjunte un vídeo desde un archivo.</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>La cámara no se puede usar ({reason}); cierre otros programas que la usen.</translation>
        </message>
    </context>
    <context>
        <name>CameraDialog</name>
        <message>
            <source>Photo by camera</source>
            <translation>Foto con la cámara</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>Esperando a la cámara…</translation>
        </message>
        <message>
            <source>Take the photo</source>
            <translation>Hacer la foto</translation>
        </message>
    </context>
    <context>
        <name>CameraPane</name>
        <message>
            <source>Camera</source>
            <translation>Cámara</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>¿Qué acaba de pasar?</translation>
        </message>
        <message>
            <source>What the camera sees</source>
            <translation>Lo que ve la cámara</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>How many of the last seconds are sent</source>
            <translation>Cuántos de los últimos segundos se envían</translation>
        </message>
        <message>
            <source>Send the last seconds and ask about them</source>
            <translation>Enviar los últimos segundos y preguntar sobre ellos</translation>
        </message>
        <message>
            <source>Switch the camera off</source>
            <translation>Apagar la cámara</translation>
        </message>
        <message>
            <source>Switch the camera off (Esc)</source>
            <translation>Apagar la cámara (Esc)</translation>
        </message>
        <message>
            <source>The last</source>
            <translation>Los últimos</translation>
        </message>
        <message>
            <source>Pictures stay in memory and are forgotten; only what you ask about is kept.</source>
            <translation>Las imágenes quedan en memoria y se olvidan; solo se conserva aquello por lo que pregunta.</translation>
        </message>
        <message>
            <source>Waiting for the camera…</source>
            <translation>Esperando a la cámara…</translation>
        </message>
    </context>
    <context>
        <name>CameraWatch</name>
        <message>
            <source>The camera has not seen anything yet; wait a moment.</source>
            <translation>La cámara aún no ha visto nada; espere un momento.</translation>
        </message>
        <message>
            <source>Camera {number}.mp4</source>
            <translation>Cámara {number}.mp4</translation>
        </message>
    </context>
    <context>
        <name>CaptureFeatures</name>
        <message>
            <source>Attach a f&amp;older…</source>
            <translation>Adjuntar una &amp;carpeta…</translation>
        </message>
        <message>
            <source>A part of the &amp;screen…</source>
            <translation>Una parte de la &amp;pantalla…</translation>
        </message>
        <message>
            <source>A &amp;photo by camera…</source>
            <translation>Una &amp;foto con la cámara…</translation>
        </message>
        <message>
            <source>&amp;Attach</source>
            <translation>&amp;Adjuntar</translation>
        </message>
        <message>
            <source>Attach a folder</source>
            <translation>Adjuntar una carpeta</translation>
        </message>
        <message>
            <source>On Wayland only the desktop itself may take pictures of the screen; use its own tool (often the Print key), then paste the picture here.</source>
            <translation>En Wayland solo el propio escritorio puede capturar la pantalla; use su herramienta (a menudo la tecla Impr) y pegue aquí la imagen.</translation>
        </message>
        <message>
            <source>The system did not let Tandem take a picture of the screen; allow it in the privacy settings, or paste a picture from another tool.</source>
            <translation>El sistema no permitió a Tandem capturar la pantalla; permítalo en los ajustes de privacidad o pegue una imagen de otra herramienta.</translation>
        </message>
        <message>
            <source>Picture of the screen.png</source>
            <translation>Imagen de la pantalla.png</translation>
        </message>
        <message>
            <source>The system does not allow Tandem to use the camera; allow it in the privacy settings, or attach a photo from a file.</source>
            <translation>El sistema no permite a Tandem usar la cámara; permítalo en los ajustes de privacidad o adjunte una foto desde un archivo.</translation>
        </message>
        <message>
            <source>No camera was found; connect one, or attach a photo from a file.</source>
            <translation>No se encontró ninguna cámara; conecte una o adjunte una foto desde un archivo.</translation>
        </message>
        <message>
            <source>Photo.png</source>
            <translation>Foto.png</translation>
        </message>
        <message>
            <source>The camera cannot be used ({reason}); close other programs that use it.</source>
            <translation>La cámara no se puede usar ({reason}); cierre otros programas que la usen.</translation>
        </message>
    </context>
    <context>
        <name>CareFeatures</name>
        <message>
            <source>&amp;Privacy…</source>
            <translation>&amp;Privacidad…</translation>
        </message>
        <message>
            <source>Self-&amp;test…</source>
            <translation>Au&amp;todiagnóstico…</translation>
        </message>
    </context>
    <context>
        <name>ChatDelegate</name>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
    </context>
    <context>
        <name>ChatListModel</name>
        <message>
            <source>Pinned</source>
            <translation>Fijados</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>Heading: {title}</source>
            <translation>Encabezado: {title}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>abierta</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>cerrada</translation>
        </message>
        <message>
            <source>Folder {title}, {state}, chats: {count}</source>
            <translation>Carpeta {title}, {state}, chats: {count}</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>pinned</source>
            <translation>fijado</translation>
        </message>
        <message>
            <source>being answered</source>
            <translation>respondiendo</translation>
        </message>
    </context>
    <context>
        <name>ChatMenu</name>
        <message>
            <source>Unpin</source>
            <translation>Dejar de fijar</translation>
        </message>
        <message>
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Cambiar el nombre</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Move to folder</source>
            <translation>Mover a una carpeta</translation>
        </message>
        <message>
            <source>New folder…</source>
            <translation>Carpeta nueva…</translation>
        </message>
        <message>
            <source>Out of the folder</source>
            <translation>Sacar de la carpeta</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>New folder</source>
            <translation>Carpeta nueva</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Markdown…</source>
            <translation>Markdown…</translation>
        </message>
        <message>
            <source>Web page (HTML)…</source>
            <translation>Página web (HTML)…</translation>
        </message>
        <message>
            <source>JSON, complete…</source>
            <translation>JSON, completo…</translation>
        </message>
    </context>
    <context>
        <name>ChatPage</name>
        <message>
            <source>Show the list of chats</source>
            <translation>Mostrar la lista de chats</translation>
        </message>
        <message>
            <source>Show the list of chats (Ctrl+B)</source>
            <translation>Mostrar la lista de chats (Ctrl+B)</translation>
        </message>
        <message>
            <source>Jump to the end</source>
            <translation>Ir al final</translation>
        </message>
        <message>
            <source>Jump to the end (Ctrl+End)</source>
            <translation>Ir al final (Ctrl+Fin)</translation>
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
            <translation>Pensamiento más largo</translation>
        </message>
        <message>
            <source>In tokens, about ¾ of a word each. Then it answers.</source>
            <translation>En tokens, unos ¾ de palabra cada uno. Después responde.</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>Sin límite</translation>
        </message>
        <message>
            <source>Creativity</source>
            <translation>Creatividad</translation>
        </message>
        <message>
            <source>0 always takes the likeliest word; more is more surprising.</source>
            <translation>0 elige siempre la palabra más probable; más es más sorprendente.</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Respuesta más larga</translation>
        </message>
        <message>
            <source>In tokens, thoughts included. “Continue” goes on after it.</source>
            <translation>En tokens, pensamientos incluidos. «Continuar» sigue después.</translation>
        </message>
        <message>
            <source>Likeliest share</source>
            <translation>Parte más probable</translation>
        </message>
        <message>
            <source>Choose only among the likeliest words that together make up this share (top-p).</source>
            <translation>Elegir solo entre las palabras más probables que juntas suman esta parte (top-p).</translation>
        </message>
        <message>
            <source>Number of candidates</source>
            <translation>Número de candidatas</translation>
        </message>
        <message>
            <source>Choose only among so many of the likeliest words (top-k).</source>
            <translation>Elegir solo entre este número de palabras más probables (top-k).</translation>
        </message>
        <message>
            <source>Less repetition</source>
            <translation>Menos repetición</translation>
        </message>
        <message>
            <source>Above 1, words that were used already become less likely.</source>
            <translation>Por encima de 1, las palabras ya usadas son menos probables.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>With a fixed number, the same question gets the same answer.</source>
            <translation>Con un número fijo, la misma pregunta recibe la misma respuesta.</translation>
        </message>
        <message>
            <source>Random</source>
            <translation>Al azar</translation>
        </message>
    </context>
    <context>
        <name>ChatSettingsController</name>
        <message>
            <source>Now answering: {name}</source>
            <translation>Responde ahora: {name}</translation>
        </message>
        <message>
            <source>Back to the model's own settings</source>
            <translation>Volver a los ajustes propios del modelo</translation>
        </message>
    </context>
    <context>
        <name>CheckController</name>
        <message>
            <source>Reading the conversation…</source>
            <translation>Leyendo la conversación…</translation>
        </message>
        <message>
            <source>An answer is streaming; check when it has ended.</source>
            <translation>Se está escribiendo una respuesta; compruebe cuando termine.</translation>
        </message>
        <message>
            <source>No model is loaded; load the one that gave this answer.</source>
            <translation>No hay ningún modelo cargado; cargue el que dio esta respuesta.</translation>
        </message>
        <message>
            <source>This answer was given by {model}; load it to check.</source>
            <translation>Esta respuesta la dio {model}; cárguelo para comprobarla.</translation>
        </message>
        <message>
            <source>an unknown model</source>
            <translation>un modelo desconocido</translation>
        </message>
        <message>
            <source>This model has no drafter: there is nothing to compare.</source>
            <translation>Este modelo no tiene borrador: no hay nada que comparar.</translation>
        </message>
        <message>
            <source>The conversation before this answer, or its instructions, have changed since; there is nothing to compare.</source>
            <translation>La conversación anterior a esta respuesta, o sus instrucciones, han cambiado desde entonces; no hay nada que comparar.</translation>
        </message>
        <message>
            <source>Answering again without the drafter: {done} of {total} tokens</source>
            <translation>Respondiendo otra vez sin el borrador: {done} de {total} tokens</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>La comprobación se detuvo.</translation>
        </message>
        <message>
            <source>Identical: without the drafter every character is the same.</source>
            <translation>Idéntica: sin el borrador, todos los caracteres son iguales.</translation>
        </message>
        <message>
            <source>Rounding can differ between reading one token and several; where two tokens are almost equally likely, that can decide.</source>
            <translation>El redondeo puede diferir entre leer un token o varios; cuando dos son casi igual de probables, eso puede decidir.</translation>
        </message>
        <message>
            <source>character {number} of the thoughts</source>
            <translation>el carácter {number} de los pensamientos</translation>
        </message>
        <message>
            <source>character {number}</source>
            <translation>el carácter {number}</translation>
        </message>
        <message>
            <source>(the end)</source>
            <translation>(el final)</translation>
        </message>
        <message>
            <source>Different from {place} on: “{kept}”, without the drafter “{other}”.</source>
            <translation>Distinta desde {place}: «{kept}», sin el borrador «{other}».</translation>
        </message>
        <message>
            <source>Both times the likeliest token was taken.</source>
            <translation>Las dos veces se tomó el token más probable.</translation>
        </message>
        <message>
            <source>Sampling drew from the same seed ({seed}): chance belongs to the place in the text, so a sampled answer must be the same too.</source>
            <translation>El muestreo usó la misma semilla ({seed}): el azar depende del lugar en el texto, así que también una respuesta muestreada debe ser igual.</translation>
        </message>
        <message>
            <source>{fast} tokens/s with the drafter, {slow} without it just now.</source>
            <translation>{fast} tokens/s con el borrador, {slow} sin él ahora mismo.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Cannot be sent</source>
            <translation>No se puede enviar</translation>
        </message>
        <message>
            <source>Enter opens it, Ctrl and an arrow key moves it, Delete removes it</source>
            <translation>Intro lo abre, Ctrl y una flecha lo mueven, Supr lo quita</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>¿Qué quiere hacer?</translation>
        </message>
        <message>
            <source>Search for a command</source>
            <translation>Buscar una orden</translation>
        </message>
        <message>
            <source>No command is called so</source>
            <translation>Ningún comando se llama así</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel editing (Esc)</source>
            <translation>Cancelar la edición (Esc)</translation>
        </message>
        <message>
            <source>Remove the waiting message</source>
            <translation>Quitar el mensaje en espera</translation>
        </message>
        <message>
            <source>Edit the waiting message (Ctrl+Shift+E)</source>
            <translation>Editar el mensaje en espera (Ctrl+Mayús+E)</translation>
        </message>
        <message>
            <source>Think</source>
            <translation>Pensar</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>Responder ya</translation>
        </message>
        <message>
            <source>Ask anything, or drop a picture, sound, film or PDF</source>
            <translation>Pregunte lo que quiera, o suelte una imagen, sonido, vídeo o PDF</translation>
        </message>
        <message>
            <source>Your message</source>
            <translation>Su mensaje</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film</source>
            <translation>Adjuntar una imagen, un sonido o un vídeo</translation>
        </message>
        <message>
            <source>Attach a picture, sound or film (Ctrl+O)</source>
            <translation>Adjuntar una imagen, un sonido o un vídeo (Ctrl+O)</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>Pensar antes de responder</translation>
        </message>
        <message>
            <source>Let the model think before it answers: slower, often better (Ctrl+T)</source>
            <translation>Dejar que el modelo piense antes de responder: más lento, a menudo mejor (Ctrl+T)</translation>
        </message>
        <message>
            <source>End the thought and begin the answer (Ctrl+Shift+T)</source>
            <translation>Terminar el pensamiento y empezar la respuesta (Ctrl+Mayús+T)</translation>
        </message>
        <message>
            <source>Editing a sent message; the earlier wording stays</source>
            <translation>Editando un mensaje enviado; el texto anterior se conserva</translation>
        </message>
        <message>
            <source>Stop the answer</source>
            <translation>Detener la respuesta</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Sent next: {text}</source>
            <translation>Se enviará después: {text}</translation>
        </message>
    </context>
    <context>
        <name>DetailChoice</name>
        <message>
            <source>Choose automatically</source>
            <translation>Elegir automáticamente</translation>
        </message>
        <message>
            <source>Detail in tokens</source>
            <translation>Detalle en tokens</translation>
        </message>
        <message>
            <source>More for documents and small print, the model's own choice otherwise</source>
            <translation>Más para documentos y letra pequeña; si no, lo que elija el modelo</translation>
        </message>
        <message>
            <source>How closely a picture can be looked at is known when a model is loaded.</source>
            <translation>El detalle con que se puede mirar una imagen se sabe cuando hay un modelo cargado.</translation>
        </message>
        <message>
            <source>{model} looks at every picture with at most {tokens} tokens. Larger models offer up to 1120, for documents and small print.</source>
            <translation>{model} mira cada imagen con {tokens} tokens como máximo. Los modelos mayores ofrecen hasta 1120, para documentos y letra pequeña.</translation>
        </message>
        <message>
            <source>{model} looks at a picture with at most {tokens} tokens.</source>
            <translation>{model} mira una imagen con {tokens} tokens como máximo.</translation>
        </message>
    </context>
    <context>
        <name>Doctor</name>
        <message>
            <source>The self-test ended without a report; start it again, and look into the log file if it happens twice.</source>
            <translation>El autodiagnóstico terminó sin informe; inícielo otra vez y mire el archivo de registro si se repite.</translation>
        </message>
        <message>
            <source>✗ {device}: {problem}</source>
            <translation>✗ {device}: {problem}</translation>
        </message>
        <message>
            <source>{free} of {total} free</source>
            <translation>{free} de {total} libres</translation>
        </message>
        <message>
            <source>{number} ms per pass</source>
            <translation>{number} ms por pasada</translation>
        </message>
        <message>
            <source>{number} tokens/s with the tiny model</source>
            <translation>{number} tokens/s con el modelo diminuto</translation>
        </message>
        <message>
            <source>The installed versions work together</source>
            <translation>Las versiones instaladas funcionan juntas</translation>
        </message>
        <message>
            <source>Drawings are rendered with their letters</source>
            <translation>Los dibujos se representan con sus letras</translation>
        </message>
        <message>
            <source>The model that comes with Tandem is there</source>
            <translation>El modelo incluido en Tandem está</translation>
        </message>
        <message>
            <source>The data folder can be written</source>
            <translation>Se puede escribir en la carpeta de datos</translation>
        </message>
        <message>
            <source>The microphone may be used</source>
            <translation>Se puede usar el micrófono</translation>
        </message>
        <message>
            <source>The camera may be used</source>
            <translation>Se puede usar la cámara</translation>
        </message>
        <message>
            <source>allow it in the settings of the system</source>
            <translation>permítalo en los ajustes del sistema</translation>
        </message>
        <message>
            <source>the system asks at the first use</source>
            <translation>el sistema lo preguntará la primera vez</translation>
        </message>
    </context>
    <context>
        <name>DoctorDialog</name>
        <message>
            <source>Self-test</source>
            <translation>Autodiagnóstico</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Probar otra vez</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>A tiny model is decoded on every device, with and without its drafter; both must give the same text. The report names no user, computer or folder.</source>
            <translation>Un modelo diminuto se ejecuta en cada dispositivo, con y sin su borrador; ambos deben dar el mismo texto. El informe no nombra usuarios, ordenadores ni carpetas.</translation>
        </message>
        <message>
            <source>The self-test is running</source>
            <translation>El autodiagnóstico está en marcha</translation>
        </message>
        <message>
            <source>Report to copy</source>
            <translation>Informe para copiar</translation>
        </message>
        <message>
            <source>Comparing the installed versions…</source>
            <translation>Comparando las versiones instaladas…</translation>
        </message>
        <message>
            <source>Starting PyTorch…</source>
            <translation>Iniciando PyTorch…</translation>
        </message>
        <message>
            <source>Trying {device}…</source>
            <translation>Probando {device}…</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Everything works.</source>
            <translation>Todo funciona.</translation>
        </message>
        <message>
            <source>Something does not work; see below.</source>
            <translation>Algo no funciona; vea abajo.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>DownloadController</name>
        <message>
            <source>{what}: {cause}; attempt {number} of {most} in {wait}</source>
            <translation>{what}: {cause}; intento {number} de {most} en {wait}</translation>
        </message>
    </context>
    <context>
        <name>DownloadPanel</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Download of {name}</source>
            <translation>Descarga de {name}</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Pause the download of {name}</source>
            <translation>Pausar la descarga de {name}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Try the download of {name} again</source>
            <translation>Reintentar la descarga de {name}</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Go on with the download of {name}</source>
            <translation>Reanudar la descarga de {name}</translation>
        </message>
        <message>
            <source>Cancel the download of {name}</source>
            <translation>Cancelar la descarga de {name}</translation>
        </message>
    </context>
    <context>
        <name>DraftMenu</name>
        <message>
            <source>&amp;Tint accepted drafts</source>
            <translation>&amp;Colorear lo aceptado del borrador</translation>
        </message>
        <message>
            <source>&amp;Replay the drafts of the last answer</source>
            <translation>&amp;Reproducir el borrador de la última respuesta</translation>
        </message>
        <message>
            <source>&amp;Check the last answer without the drafter</source>
            <translation>Com&amp;probar la última respuesta sin el borrador</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <source>A folder needs a name; type one or two words.</source>
            <translation>Una carpeta necesita un nombre; escriba una o dos palabras.</translation>
        </message>
        <message>
            <source>A mixture of experts: knows much, reads only a seventh of itself for each word.</source>
            <translation>Una mezcla de expertos: sabe mucho, lee solo una séptima parte de sí por palabra.</translation>
        </message>
        <message>
            <source>A model named “{wanted}” exists; give another name with --name.</source>
            <translation>Ya existe un modelo llamado «{wanted}»; indique otro nombre con --name.</translation>
        </message>
        <message>
            <source>A picture of the camera is damaged; try again.</source>
            <translation>Una imagen de la cámara está dañada; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>A preset needs a name; type one or two words.</source>
            <translation>Un ajuste guardado necesita un nombre; escriba una o dos palabras.</translation>
        </message>
        <message>
            <source>A system message can hold only text; attach media to a user message.</source>
            <translation>Un mensaje de sistema solo puede contener texto; adjunte los archivos a un mensaje del usuario.</translation>
        </message>
        <message>
            <source>A tool message answers no call; put it right after the assistant message whose tool_calls it answers.</source>
            <translation>Un mensaje de herramienta no responde a ninguna llamada; póngalo justo después del mensaje del asistente cuyas tool_calls responde.</translation>
        </message>
        <message>
            <source>Apple GPU (shared memory)</source>
            <translation>GPU de Apple (memoria compartida)</translation>
        </message>
        <message>
            <source>Apple's GPU computes in bfloat16.</source>
            <translation>La GPU de Apple calcula en bfloat16.</translation>
        </message>
        <message>
            <source>Checking the model's files</source>
            <translation>Comprobando los archivos del modelo</translation>
        </message>
        <message>
            <source>Clearer answers than E2B at twice the work per word; still fine on a laptop.</source>
            <translation>Respuestas más claras que E2B con el doble de trabajo por palabra; sirve en un portátil.</translation>
        </message>
        <message>
            <source>Drafting is off: it would run at about {gain} times plain speed here.</source>
            <translation>El borrador está desactivado: aquí iría a unas {gain} veces la velocidad simple.</translation>
        </message>
        <message>
            <source>Drafting {length} tokens per round: about {gain} times plain speed.</source>
            <translation>Borrador de {length} tokens por ronda: unas {gain} veces la velocidad simple.</translation>
        </message>
        <message>
            <source>Drawings are rendered without their letters; install ziafont again, which brings a font.</source>
            <translation>Los dibujos se representan sin sus letras; reinstale ziafont, que trae una fuente.</translation>
        </message>
        <message>
            <source>Drawings cannot be rendered ({error}); install resvg_py again.</source>
            <translation>No se pueden representar dibujos ({error}); reinstale resvg_py.</translation>
        </message>
        <message>
            <source>Hears and sees without separate towers; wants a graphics card with much memory.</source>
            <translation>Oye y ve sin torres separadas; necesita una tarjeta gráfica con mucha memoria.</translation>
        </message>
        <message>
            <source>It fits in {precision} with a context of {context} tokens ({need}).</source>
            <translation>Cabe en {precision} con un contexto de {context} tokens ({need}).</translation>
        </message>
        <message>
            <source>Loading the drafter</source>
            <translation>Cargando el modelo borrador</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <source>Loading the tokenizer</source>
            <translation>Cargando el tokenizador</translation>
        </message>
        <message>
            <source>Memory ran out: pictures are looked at in less detail ({budget} tokens each).</source>
            <translation>Faltó memoria: las imágenes se miran con menos detalle ({budget} tokens cada una).</translation>
        </message>
        <message>
            <source>Memory ran out: the caches were emptied, and the chat is read again.</source>
            <translation>Faltó memoria: se vaciaron las cachés y el chat se lee de nuevo.</translation>
        </message>
        <message>
            <source>Memory ran out: the chat is read in smaller pieces.</source>
            <translation>Faltó memoria: el chat se lee en partes más pequeñas.</translation>
        </message>
        <message>
            <source>Memory ran out: the drafter was unloaded; answers come slower but stay the same.</source>
            <translation>Faltó memoria: se descargó el borrador; las respuestas llegan más despacio pero son las mismas.</translation>
        </message>
        <message>
            <source>Memory ran out: this answer has room for about {last_room} more tokens.</source>
            <translation>Faltó memoria: esta respuesta tiene sitio para unos {last_room} tokens más.</translation>
        </message>
        <message>
            <source>Memory ran out: {moved} layers were moved to main memory; answers come slower.</source>
            <translation>Faltó memoria: {moved} capas pasaron a la memoria principal; las respuestas llegan más despacio.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}), and {size} would have to wait in main memory, which has {host} free.</source>
            <translation>Necesita {need}; ahora hay {free} libres de {total} ({name}), y {size} tendrían que esperar en la memoria principal, que tiene {host} libres.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}).</source>
            <translation>Necesita {need}; ahora hay {free} libres de {total} ({name}).</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): closing other programs must free {missing}.</source>
            <translation>Necesita {need}; ahora hay {free} libres de {total} ({name}): cerrar otros programas debe liberar {missing}.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): other programs may have to make room.</source>
            <translation>Necesita {need}; ahora hay {free} libres de {total} ({name}): puede que otros programas tengan que dejar sitio.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): the experts of {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>Necesita {need}; ahora hay {free} libres de {total} ({name}): los expertos de {layers} de {all_layers} capas ({size}) esperan en la memoria principal, así que las respuestas llegan más despacio.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): there is not enough memory in this computer.</source>
            <translation>Necesita {need}; ahora hay {free} libres de {total} ({name}): este equipo no tiene suficiente memoria.</translation>
        </message>
        <message>
            <source>Needs {need}; {free} of {total} is free now ({name}): {layers} of {all_layers} layers ({size}) wait in main memory, so answers come slower.</source>
            <translation>Necesita {need}; ahora hay {free} libres de {total} ({name}): {layers} de {all_layers} capas ({size}) esperan en la memoria principal, así que las respuestas llegan más despacio.</translation>
        </message>
        <message>
            <source>No GPU was found; bfloat16 halves the bytes read per token.</source>
            <translation>No se encontró ninguna GPU; bfloat16 reduce a la mitad los bytes leídos por token.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <translation>No hay ningún modelo cargado.</translation>
        </message>
        <message>
            <source>No model is loaded; choose one first.</source>
            <translation>No hay ningún modelo cargado; elija uno primero.</translation>
        </message>
        <message>
            <source>No model of the catalogue fits in the memory that is free now.</source>
            <translation>Ningún modelo del catálogo cabe en la memoria libre ahora.</translation>
        </message>
        <message>
            <source>Nothing was imported: “{name}” cannot be used because {reason}.</source>
            <translation>No se importó nada: «{name}» no se puede usar porque {reason}.</translation>
        </message>
        <message>
            <source>Only an answer that has begun can be continued; end the conversation with one.</source>
            <translation>Solo se puede continuar una respuesta empezada; termine la conversación con una.</translation>
        </message>
        <message>
            <source>PyTorch cannot start ({error}).</source>
            <translation>PyTorch no se puede iniciar ({error}).</translation>
        </message>
        <message>
            <source>Set by the request.</source>
            <translation>Lo fija la petición.</translation>
        </message>
        <message>
            <source>Something went wrong inside the engine ({error}); try again, and restart the program if it happens twice.</source>
            <translation>Algo falló dentro del motor ({error}); inténtelo otra vez y reinicie el programa si se repite.</translation>
        </message>
        <message>
            <source>Starting PyTorch</source>
            <translation>Iniciando PyTorch</translation>
        </message>
        <message>
            <source>Still measuring.</source>
            <translation>Todavía midiendo.</translation>
        </message>
        <message>
            <source>The GPU pack in {folder} could not be removed ({strerror}); close other windows of Tandem and try again.</source>
            <translation>El paquete GPU de {folder} no se pudo quitar ({strerror}); cierre otras ventanas de Tandem y reintente.</translation>
        </message>
        <message>
            <source>The GPU pack needs {disk_reserve_bytes} free at {folder}, where {free} is left: free some space and start it again.</source>
            <translation>El paquete GPU necesita {disk_reserve_bytes} libres en {folder}, donde quedan {free}: libere espacio e inícielo otra vez.</translation>
        </message>
        <message>
            <source>The backup in {folder} did not work ({error}); check that the folder can be written and that the disk has room.</source>
            <translation>La copia en {folder} no funcionó ({error}); compruebe que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
        </message>
        <message>
            <source>The backup {name} is damaged and was not used; choose another one.</source>
            <translation>La copia {name} está dañada y no se usó; elija otra.</translation>
        </message>
        <message>
            <source>The best answers of the family; for large graphics cards.</source>
            <translation>Las mejores respuestas de la familia; para tarjetas gráficas grandes.</translation>
        </message>
        <message>
            <source>The chat history {path} cannot be used ({error}); choose another --data-dir.</source>
            <translation>El historial {path} no se puede usar ({error}); elija otro --data-dir.</translation>
        </message>
        <message>
            <source>The chat history {path} is damaged; move it away to start a new one, or put back one of the .bak files beside it.</source>
            <translation>El historial {path} está dañado; muévalo para empezar uno nuevo, o restituya uno de los archivos .bak junto a él.</translation>
        </message>
        <message>
            <source>The chat history {path} is in use by another program; close that one and retry.</source>
            <translation>El historial {path} lo está usando otro programa; ciérrelo y reintente.</translation>
        </message>
        <message>
            <source>The chat history {path} was written by a newer version of Tandem; update Tandem, or choose another folder with --data-dir.</source>
            <translation>El historial {path} lo escribió una versión más nueva de Tandem; actualice Tandem o elija otra carpeta con --data-dir.</translation>
        </message>
        <message>
            <source>The conversation has {length} characters, far more than the model's context of {context} tokens holds; shorten the text or start a new chat.</source>
            <translation>La conversación tiene {length} caracteres, muchos más de los que caben en el contexto de {context} tokens; acorte el texto o empiece un chat nuevo.</translation>
        </message>
        <message>
            <source>The conversation has {length} tokens and the model's context holds {context}; shorten it by at least {context2} tokens (remove an attachment or old messages, or start a new chat).</source>
            <translation>La conversación tiene {length} tokens y el contexto del modelo admite {context}; acórtela en al menos {context2} tokens (quite un adjunto o mensajes antiguos, o empiece un chat nuevo).</translation>
        </message>
        <message>
            <source>The conversation is empty; give at least one message.</source>
            <translation>La conversación está vacía; indique al menos un mensaje.</translation>
        </message>
        <message>
            <source>The data folder {parent} cannot be used ({strerror}); choose another one with --data-dir.</source>
            <translation>La carpeta de datos {parent} no se puede usar ({strerror}); elija otra con --data-dir.</translation>
        </message>
        <message>
            <source>The disk is full at {where}: free some space and start the download again; it goes on where it stopped.</source>
            <translation>El disco está lleno en {where}: libere espacio y vuelva a iniciar la descarga; sigue donde se detuvo.</translation>
        </message>
        <message>
            <source>The disk with the chat history {path} is full; free some space and try again.</source>
            <translation>El disco del historial {path} está lleno; libere espacio y reintente.</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}.</source>
            <translation>La descarga no puede seguir: {cause}.</translation>
        </message>
        <message>
            <source>The download cannot go on: {cause}. {way_out}.</source>
            <translation>La descarga no puede seguir: {cause}. {way_out}.</translation>
        </message>
        <message>
            <source>The drafter belongs to another model: its {what} is {of_drafter}, the target needs {of_target}; take the drafter published with this target.</source>
            <translation>El borrador pertenece a otro modelo: su {what} es {of_drafter} y el modelo necesita {of_target}; use el borrador publicado con este modelo.</translation>
        </message>
        <message>
            <source>The drafter does not fit the model: its {what} is {found}, not {wanted}; use the drafter of the same size.</source>
            <translation>El borrador no encaja con el modelo: su {what} es {found}, no {wanted}; use el borrador del mismo tamaño.</translation>
        </message>
        <message>
            <source>The drawing {path} is too large or too intricate to be rendered; export it as PNG and attach that.</source>
            <translation>El dibujo {path} es demasiado grande o complejo para representarlo; expórtelo como PNG y adjunte eso.</translation>
        </message>
        <message>
            <source>The engine could not be cut off from the network ({strerror}), so it was not started; switch the offline seal off to use it without.</source>
            <translation>No se pudo cortar la red al motor ({strerror}), así que no se inició; desactive el sello sin conexión para usarlo sin él.</translation>
        </message>
        <message>
            <source>The engine was cut off from the network and could still make a connection, so it was not started; switch the offline seal off to use it without.</source>
            <translation>Al motor se le cortó la red y aun así pudo conectarse, así que no se inició; desactive el sello sin conexión para usarlo sin él.</translation>
        </message>
        <message>
            <source>The export to {target} did not work ({strerror}); check that the folder can be written and that the disk has room.</source>
            <translation>La exportación a {target} no funcionó ({strerror}); compruebe que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
        </message>
        <message>
            <source>The file {folder} cannot be used ({error}); download the model again.</source>
            <translation>El archivo {folder} no se puede usar ({error}); descargue el modelo otra vez.</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; download the model again or choose another folder.</source>
            <translation>El archivo {path} está dañado o cortado; descargue el modelo otra vez o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The file {path} is damaged or cut off; {again}.</source>
            <translation>El archivo {path} está dañado o cortado; {again}.</translation>
        </message>
        <message>
            <source>The film {path} cannot be written; check that the disk has room.</source>
            <translation>No se puede escribir la película {path}; compruebe que queda espacio en el disco.</translation>
        </message>
        <message>
            <source>The film {path} has frames of {width} x {height} pixels; make them smaller.</source>
            <translation>El vídeo {path} tiene fotogramas de {width} x {height} píxeles; redúzcalos.</translation>
        </message>
        <message>
            <source>The film {path} is damaged, cut off or without frames; convert it to MP4 (H.264).</source>
            <translation>El vídeo {path} está dañado, cortado o sin fotogramas; conviértalo a MP4 (H.264).</translation>
        </message>
        <message>
            <source>The film {path} lasts longer than {max_seconds} minutes; choose the part you want to ask about by its in and out points.</source>
            <translation>El vídeo {path} dura más de {max_seconds} minutos; elija con los puntos de entrada y salida la parte que le interesa.</translation>
        </message>
        <message>
            <source>The folder {folder} holds a model of type {get}, not {wanted}; choose another folder.</source>
            <translation>La carpeta {folder} contiene un modelo del tipo {get}, no {wanted}; elija otra carpeta.</translation>
        </message>
        <message>
            <source>The installed PyTorch and transformers cannot decode together ({error}); install the pinned versions, 2.13.0 and 5.22.2.</source>
            <translation>Las versiones instaladas de PyTorch y transformers no pueden decodificar juntas ({error}); instale las versiones fijadas, 2.13.0 y 5.22.2.</translation>
        </message>
        <message>
            <source>The installed transformers cannot build a Gemma 4 model with its drafter ({error}); install the pinned version, 5.22.2.</source>
            <translation>La versión instalada de transformers no puede construir un modelo Gemma 4 con su borrador ({error}); instale la versión fijada, 5.22.2.</translation>
        </message>
        <message>
            <source>The model folder {folder} does not exist; choose another folder.</source>
            <translation>La carpeta del modelo {folder} no existe; elija otra.</translation>
        </message>
        <message>
            <source>The model folder {folder} has no {name}; {again}.</source>
            <translation>La carpeta del modelo {folder} no tiene {name}; {again}.</translation>
        </message>
        <message>
            <source>The model in {folder} cannot be loaded ({error}); download it again or choose another folder.</source>
            <translation>El modelo de {folder} no se puede cargar ({error}); descárguelo otra vez o elija otra carpeta.</translation>
        </message>
        <message>
            <source>The model in {folder} does not fit its own configuration ({name} has another shape); download it again.</source>
            <translation>El modelo de {folder} no concuerda con su propia configuración ({name} tiene otra forma); descárguelo otra vez.</translation>
        </message>
        <message>
            <source>The model in {folder} is stored in a packed format that Tandem cannot read ({kind}); download the plain, the q4_0-unquantized or the w4a16-ct version.</source>
            <translation>El modelo de {folder} está guardado en un formato empaquetado que Tandem no puede leer ({kind}); descargue la versión normal, la q4_0-unquantized o la w4a16-ct.</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({name} and perhaps others); download it again.</source>
            <translation>Al modelo de {folder} le faltan pesos ({name} y quizá otros); descárguelo otra vez.</translation>
        </message>
        <message>
            <source>The model in {folder} lacks weights ({report} and others); download it again.</source>
            <translation>Al modelo de {folder} le faltan pesos ({report} y otros); descárguelo otra vez.</translation>
        </message>
        <message>
            <source>The model is small: one processor core is fast enough, and exact in float32.</source>
            <translation>El modelo es pequeño: un núcleo del procesador basta, y calcula exacto en float32.</translation>
        </message>
        <message>
            <source>The model needs {needed} and this computer has {room} ({name}); choose a smaller model.</source>
            <translation>El modelo necesita {needed} y este equipo tiene {room} ({name}); elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>The model was updated since the last attempt; files that changed are fetched anew.</source>
            <translation>El modelo se actualizó desde el último intento; los archivos cambiados se descargan de nuevo.</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; nothing was removed.</source>
            <translation>El modelo «{name}» no está en este ordenador; no se quitó nada.</translation>
        </message>
        <message>
            <source>The model “{name}” is not on this computer; {way_out}.</source>
            <translation>El modelo «{name}» no está en este ordenador; {way_out}.</translation>
        </message>
        <message>
            <source>The nearest that fits is {name} in {precision} ({need}).</source>
            <translation>El más parecido que cabe es {name} en {precision} ({need}).</translation>
        </message>
        <message>
            <source>The packed weights cannot be kept for the next start ({parent}: {reason}).</source>
            <translation>Los pesos empaquetados no se pueden conservar para el próximo inicio ({parent}: {reason}).</translation>
        </message>
        <message>
            <source>The packed weights were kept from an earlier start.</source>
            <translation>Los pesos empaquetados se conservaban de un inicio anterior.</translation>
        </message>
        <message>
            <source>The pages of {path} hold no text, they were probably scanned; send them as pictures.</source>
            <translation>Las páginas de {path} no tienen texto, probablemente se escanearon; envíelas como imágenes.</translation>
        </message>
        <message>
            <source>The part from {start_s} s to {end_s} s of a film of {length_s} s is empty; choose other in and out points.</source>
            <translation>La parte de {start_s} s a {end_s} s de un vídeo de {length_s} s está vacía; elija otros puntos de entrada y salida.</translation>
        </message>
        <message>
            <source>The password does not open {path}; try it again.</source>
            <translation>La contraseña no abre {path}; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The picture is too narrow to be divided into patches; crop it to a shape less extreme.</source>
            <translation>La imagen es demasiado estrecha para dividirla; recórtela con una forma menos extrema.</translation>
        </message>
        <message>
            <source>The picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>La imagen de {path} no se puede escribir ({strerror}); compruebe que hay espacio en el disco.</translation>
        </message>
        <message>
            <source>The picture {path} has more than {max_pixels} million pixels; make it smaller first.</source>
            <translation>La imagen {path} tiene más de {max_pixels} millones de píxeles; redúzcala primero.</translation>
        </message>
        <message>
            <source>The picture {path} is damaged or cut off; open it in another program and save it again.</source>
            <translation>La imagen {path} está dañada o cortada; ábrala en otro programa y guárdela de nuevo.</translation>
        </message>
        <message>
            <source>The preparation of files could not be started; try again.</source>
            <translation>No se pudo iniciar la preparación de los archivos; inténtelo otra vez.</translation>
        </message>
        <message>
            <source>The record of {name} is damaged ({error}); remove the model and add it.</source>
            <translation>El registro de {name} está dañado ({error}); quite el modelo y añádalo de nuevo.</translation>
        </message>
        <message>
            <source>The sampling settings cannot be used: {error}.</source>
            <translation>Los ajustes de muestreo no se pueden usar: {error}.</translation>
        </message>
        <message>
            <source>The small picture of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>La miniatura de {path} no se puede escribir ({strerror}); compruebe que hay espacio en el disco.</translation>
        </message>
        <message>
            <source>The smallest: for computers without a graphics card.</source>
            <translation>El más pequeño: para ordenadores sin tarjeta gráfica.</translation>
        </message>
        <message>
            <source>The sound {path} has {channels} channels at {rate} Hz, which is out of range; convert it to mono at 16000 Hz.</source>
            <translation>El sonido {path} tiene {channels} canales a {rate} Hz, fuera de los límites; conviértalo a mono de 16000 Hz.</translation>
        </message>
        <message>
            <source>The sound {path} is cut off; copy or record it again.</source>
            <translation>El sonido {path} está cortado; cópielo o grábelo de nuevo.</translation>
        </message>
        <message>
            <source>The sound {path} is damaged; save it again from its source.</source>
            <translation>El sonido {path} está dañado; guárdelo de nuevo desde su origen.</translation>
        </message>
        <message>
            <source>The sound {path} is shorter than {min_seconds} s; record it again.</source>
            <translation>El sonido {path} dura menos de {min_seconds} s; grábelo de nuevo.</translation>
        </message>
        <message>
            <source>The sound {path} lasts {length}, but at most {max_file_seconds} minutes can be heard; cut it into shorter pieces.</source>
            <translation>El sonido {path} dura {length}, pero se pueden oír como máximo {max_file_seconds} minutos; córtelo en partes más cortas.</translation>
        </message>
        <message>
            <source>The text holds half of a character (a lone surrogate), which no model can read; type or copy it again.</source>
            <translation>El texto contiene medio carácter (un sustituto suelto) que ningún modelo puede leer; escríbalo o cópielo de nuevo.</translation>
        </message>
        <message>
            <source>The tokenizer has no single token {name}, so it does not belong to a Gemma 4 model; download the model again.</source>
            <translation>El tokenizador no tiene un token único {name}, así que no pertenece a un modelo Gemma 4; descargue el modelo otra vez.</translation>
        </message>
        <message>
            <source>The tokenizer or processor files in {folder} cannot be used ({error}); download the model again.</source>
            <translation>Los archivos del tokenizador o del procesador de {folder} no se pueden usar ({error}); descargue el modelo otra vez.</translation>
        </message>
        <message>
            <source>The unlocked copy of {path} cannot be written ({strerror}); check that the disk has room.</source>
            <translation>No se puede escribir la copia desbloqueada de {path} ({strerror}); compruebe que haya espacio en el disco.</translation>
        </message>
        <message>
            <source>The weight {module} is packed in groups that are no multiple of {group}; download another version of the model.</source>
            <translation>El peso {module} está empaquetado en grupos que no son múltiplos de {group}; descargue otra versión del modelo.</translation>
        </message>
        <message>
            <source>The weights were packed and kept for the next start.</source>
            <translation>Los pesos se empaquetaron y se conservan para el próximo inicio.</translation>
        </message>
        <message>
            <source>The wheel holds a file that would land elsewhere: {name}.</source>
            <translation>El paquete contiene un archivo que acabaría en otro lugar: {name}.</translation>
        </message>
        <message>
            <source>The {name} stays unused: the installed PyTorch is built for the processor only.</source>
            <translation>{name} queda sin usar: el PyTorch instalado es solo para el procesador.</translation>
        </message>
        <message>
            <source>The {what} {path} cannot be read ({strerror}); check its permissions.</source>
            <translation>No se puede leer ({strerror}): {what} {path}; compruebe sus permisos.</translation>
        </message>
        <message>
            <source>The {what} {path} does not exist; check the path.</source>
            <translation>No existe: {what} {path}; compruebe la ruta.</translation>
        </message>
        <message>
            <source>The {what} {path} has {mebibyte} MiB, more than the {mebibyte2} MiB allowed; use a smaller or shorter version of it.</source>
            <translation>Demasiado grande: {what} {path}, con {mebibyte} MiB de los {mebibyte2} MiB permitidos; use una versión más pequeña o más corta.</translation>
        </message>
        <message>
            <source>The {what} {path} is empty; save it again.</source>
            <translation>Vacío: {what} {path}; guárdelo de nuevo.</translation>
        </message>
        <message>
            <source>There is already a folder “{name}”; choose another name.</source>
            <translation>Ya existe una carpeta «{name}»; elija otro nombre.</translation>
        </message>
        <message>
            <source>There is already a preset “{cleaned}”; choose another name.</source>
            <translation>Ya existe un ajuste guardado «{cleaned}»; elija otro nombre.</translation>
        </message>
        <message>
            <source>There is no chat to import in there; choose {accepted}.</source>
            <translation>No hay ahí ningún chat que importar; elija {accepted}.</translation>
        </message>
        <message>
            <source>There is no drafter, so the model answers alone and slower.</source>
            <translation>No hay borrador, así que el modelo responde solo y más despacio.</translation>
        </message>
        <message>
            <source>There is no drafter.</source>
            <translation>No hay borrador.</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; did you mean {nearest}? “tandem models list” shows all.</source>
            <translation>No hay ningún modelo «{name}» en el catálogo; ¿quería decir {nearest}? «tandem models list» los muestra todos.</translation>
        </message>
        <message>
            <source>There is no model “{name}” in the catalogue; it has: {known}.</source>
            <translation>No hay ningún modelo «{name}» en el catálogo; contiene: {known}.</translation>
        </message>
        <message>
            <source>There is not enough memory for the model in {folder}; close other programs or choose a smaller model.</source>
            <translation>No hay memoria suficiente para el modelo de {folder}; cierre otros programas o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>There is not enough memory for this conversation; start a new chat, attach less or choose a smaller model.</source>
            <translation>No hay memoria suficiente para esta conversación; empiece un chat nuevo, adjunte menos o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>These chats were exported by a newer version of Tandem (format {version}); update Tandem and import them then.</source>
            <translation>Estos chats los exportó una versión más nueva de Tandem (formato {version}); actualice Tandem e impórtelos después.</translation>
        </message>
        <message>
            <source>This chat is not in the history any more; refresh the list.</source>
            <translation>Este chat ya no está en el historial; actualice la lista.</translation>
        </message>
        <message>
            <source>This message is not in the chat any more; open the chat again.</source>
            <translation>Este mensaje ya no está en el chat; abra el chat otra vez.</translation>
        </message>
        <message>
            <source>This model cannot look at a picture with {budget} tokens; choose {join}.</source>
            <translation>Este modelo no puede mirar una imagen con {budget} tokens; elija {join}.</translation>
        </message>
        <message>
            <source>This model hears no sounds; remove {path} or choose one that does.</source>
            <translation>Este modelo no oye sonidos; quite {path} o elija uno que pueda.</translation>
        </message>
        <message>
            <source>This model sees no films; remove {path} or choose one that does.</source>
            <translation>Este modelo no ve vídeos; quite {path} o elija uno que pueda.</translation>
        </message>
        <message>
            <source>This model sees no pages; remove {path} or choose one that does.</source>
            <translation>Este modelo no ve páginas; quite {path} o elija uno que pueda.</translation>
        </message>
        <message>
            <source>This model sees no pictures; remove {path} or choose one that does.</source>
            <translation>Este modelo no ve imágenes; quite {path} o elija uno que pueda.</translation>
        </message>
        <message>
            <source>a file is not an object</source>
            <translation>un archivo no es un objeto</translation>
        </message>
        <message>
            <source>a file's hash is not one</source>
            <translation>la suma de comprobación de un archivo no es válida</translation>
        </message>
        <message>
            <source>a message has an unknown role</source>
            <translation>un mensaje tiene un papel desconocido</translation>
        </message>
        <message>
            <source>a message is not an object</source>
            <translation>un mensaje no es un objeto</translation>
        </message>
        <message>
            <source>a message selects a version that is not there</source>
            <translation>un mensaje elige una versión que no existe</translation>
        </message>
        <message>
            <source>a message's parent is not a key</source>
            <translation>el mensaje anterior no se indica con una clave</translation>
        </message>
        <message>
            <source>a message's parent is not a name</source>
            <translation>el mensaje anterior no se indica con un nombre</translation>
        </message>
        <message>
            <source>a message's statistics are unusable: {error}</source>
            <translation>las estadísticas de un mensaje no sirven: {error}</translation>
        </message>
        <message>
            <source>a node of its tree has no list of children</source>
            <translation>un nodo de su árbol no tiene lista de hijos</translation>
        </message>
        <message>
            <source>a node of its tree is missing or not an object</source>
            <translation>un nodo de su árbol falta o no es un objeto</translation>
        </message>
        <message>
            <source>a part of a message is not an object</source>
            <translation>una parte de un mensaje no es un objeto</translation>
        </message>
        <message>
            <source>a version of a message is not an object</source>
            <translation>una versión de un mensaje no es un objeto</translation>
        </message>
        <message>
            <source>film</source>
            <translation>vídeo</translation>
        </message>
        <message>
            <source>it has no messages</source>
            <translation>no tiene mensajes</translation>
        </message>
        <message>
            <source>it holds no chat</source>
            <translation>no contiene ningún chat</translation>
        </message>
        <message>
            <source>it is not an object</source>
            <translation>no es un objeto</translation>
        </message>
        <message>
            <source>its messages do not form a tree</source>
            <translation>sus mensajes no forman un árbol</translation>
        </message>
        <message>
            <source>its settings are unusable: {error}</source>
            <translation>sus ajustes no sirven: {error}</translation>
        </message>
        <message>
            <source>main memory</source>
            <translation>memoria principal</translation>
        </message>
        <message>
            <source>more bytes came than the file has</source>
            <translation>llegaron más bytes de los que tiene el archivo</translation>
        </message>
        <message>
            <source>no data for {read_seconds} seconds</source>
            <translation>sin datos durante {read_seconds} segundos</translation>
        </message>
        <message>
            <source>picture</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>sound</source>
            <translation>sonido</translation>
        </message>
        <message>
            <source>the checksum is wrong; the file is fetched anew</source>
            <translation>la suma de comprobación es incorrecta; el archivo se descarga de nuevo</translation>
        </message>
        <message>
            <source>the connection broke ({error})</source>
            <translation>la conexión se cortó ({error})</translation>
        </message>
        <message>
            <source>the connection ended early</source>
            <translation>la conexión terminó antes de tiempo</translation>
        </message>
        <message>
            <source>the record of how an answer was made is unusable</source>
            <translation>el registro de cómo se hizo una respuesta no se puede usar</translation>
        </message>
        <message>
            <source>the storage server refused (HTTP {status})</source>
            <translation>el servidor de almacenamiento rechazó la petición (HTTP {status})</translation>
        </message>
        <message>
            <source>the system's proxy refused the connection ({error})</source>
            <translation>el proxy del sistema rechazó la conexión ({error})</translation>
        </message>
        <message>
            <source>{arguments} needs more than 1 GB of memory to be read; make it smaller first.</source>
            <translation>{arguments} necesita más de 1 GB de memoria para leerse; redúzcalo primero.</translation>
        </message>
        <message>
            <source>{base} in {name} is too large to be read.</source>
            <translation>{base} en {name} es demasiado grande para leerlo.</translation>
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
            <translation>{config_file} no indica {error}.</translation>
        </message>
        <message>
            <source>{count} frames of a film cannot be looked at (1 to {max_frames}); choose a shorter part or fewer frames a second.</source>
            <translation>No se pueden mirar {count} fotogramas de un vídeo (de 1 a {max_frames}); elija una parte más corta o menos fotogramas por segundo.</translation>
        </message>
        <message>
            <source>{error} It is the one that is here; to get the present one, remove {id} and download it again.</source>
            <translation>{error} Es la que está aquí; para obtener la actual, quite {id} y descárguelo otra vez.</translation>
        </message>
        <message>
            <source>{error} “tandem models download {id} --newest” takes what is there now.</source>
            <translation>{error} «tandem models download {id} --newest» toma lo que hay allí ahora.</translation>
        </message>
        <message>
            <source>{file} cannot be read; fetch the model again.</source>
            <translation>{file} no se puede leer; descargue el modelo otra vez.</translation>
        </message>
        <message>
            <source>{folder} cannot be deleted ({strerror}); close what uses the model and try again.</source>
            <translation>{folder} no se puede eliminar ({strerror}); cierre lo que usa el modelo y reintente.</translation>
        </message>
        <message>
            <source>{folder} does not hold a Gemma 4 model; Tandem runs no other.</source>
            <translation>{folder} no contiene un modelo Gemma 4; Tandem no ejecuta otros.</translation>
        </message>
        <message>
            <source>{host} announces a malformed checksum for {path}.</source>
            <translation>{host} anuncia una suma de comprobación mal formada para {path}.</translation>
        </message>
        <message>
            <source>{host} announces no SHA-256 for {path} of {repository}.</source>
            <translation>{host} no anuncia ningún SHA-256 para {path} de {repository}.</translation>
        </message>
        <message>
            <source>{host} announces no size or checksum for {path} of {repository}; use another endpoint.</source>
            <translation>{host} no anuncia ni tamaño ni suma de comprobación para {path} de {repository}; use otro servidor.</translation>
        </message>
        <message>
            <source>{host} answered with another revision of {repository} than the one asked for; use another endpoint.</source>
            <translation>{host} respondió con otra revisión de {repository} que la pedida; use otro servidor.</translation>
        </message>
        <message>
            <source>{host} cannot be reached ({error})</source>
            <translation>no se puede conectar con {host} ({error})</translation>
        </message>
        <message>
            <source>{host} does not answer</source>
            <translation>{host} no responde</translation>
        </message>
        <message>
            <source>{host} does not continue files properly</source>
            <translation>{host} no continúa los archivos correctamente</translation>
        </message>
        <message>
            <source>{host} does not say which commit of {repository} it serves; use another endpoint.</source>
            <translation>{host} no dice qué revisión de {repository} sirve; use otro servidor.</translation>
        </message>
        <message>
            <source>{host} gave an answer that is not the Hub's</source>
            <translation>{host} dio una respuesta que no es la del Hub</translation>
        </message>
        <message>
            <source>{host} is a mirror: your token is not sent there, and the checksums are those that the mirror announces.</source>
            <translation>{host} es un espejo: su token no se envía allí, y las sumas de comprobación son las que anuncia el espejo.</translation>
        </message>
        <message>
            <source>{host} offers {path} in another length</source>
            <translation>{host} ofrece {path} con otro tamaño</translation>
        </message>
        <message>
            <source>{id} lies in the Hugging Face cache, which other programs use; remove it there with “hf cache rm”.</source>
            <translation>{id} está en la caché de Hugging Face, que usan otros programas; quítelo allí con «hf cache rm».</translation>
        </message>
        <message>
            <source>{name} cannot be copied into the chat ({strerror}); check that it can be read and that the disk has room.</source>
            <translation>{name} no se puede copiar al chat ({strerror}); compruebe que se puede leer y que hay espacio en el disco.</translation>
        </message>
        <message>
            <source>{name} cannot be read ({error}); export the chats again.</source>
            <translation>{name} no se puede leer ({error}); exporte los chats otra vez.</translation>
        </message>
        <message>
            <source>{name} cannot be read: it made the decoder stop, so it is probably damaged; save it again from its source.</source>
            <translation>{name} no se puede leer: detuvo el decodificador, así que probablemente está dañado; guárdelo de nuevo desde su origen.</translation>
        </message>
        <message>
            <source>{name} cannot be used: {error}; export the chats again.</source>
            <translation>{name} no se puede usar: {error}; exporte los chats otra vez.</translation>
        </message>
        <message>
            <source>{name} computes in bfloat16.</source>
            <translation>{name} calcula en bfloat16.</translation>
        </message>
        <message>
            <source>{name} could not be read within {limit_s} s; it is probably damaged, so save it again from its source.</source>
            <translation>{name} no se pudo leer en {limit_s} s; probablemente esté dañado, guárdelo de nuevo desde su origen.</translation>
        </message>
        <message>
            <source>{name} could not be unpacked: {error}.</source>
            <translation>{name} no se pudo desempaquetar: {error}.</translation>
        </message>
        <message>
            <source>{name} has no bfloat16, and Gemma overflows float16.</source>
            <translation>{name} no tiene bfloat16, y Gemma desborda float16.</translation>
        </message>
        <message>
            <source>{name} is JSON, but no chat export; choose {accepted}.</source>
            <translation>{name} es JSON, pero no una exportación de chats; elija {accepted}.</translation>
        </message>
        <message>
            <source>{name} is being downloaded already; stop that first.</source>
            <translation>{name} ya se está descargando; deténgalo primero.</translation>
        </message>
        <message>
            <source>{name} is larger than {max_json_bytes} MB; export the chats in parts.</source>
            <translation>{name} supera los {max_json_bytes} MB; exporte los chats por partes.</translation>
        </message>
        <message>
            <source>{name} is not installed; {wanted}</source>
            <translation>{name} no está instalado; {wanted}</translation>
        </message>
        <message>
            <source>{name} is not the JSON of a chat export ({error}); export the chats again.</source>
            <translation>{name} no es el JSON de una exportación de chats ({error}); exporte los chats otra vez.</translation>
        </message>
        <message>
            <source>{name} is not wanted any more.</source>
            <translation>{name} ya no hace falta.</translation>
        </message>
        <message>
            <source>{name} needs {disk_reserve_bytes} free at {models}, where {free} is left: free some space or choose another models folder.</source>
            <translation>{name} necesita {disk_reserve_bytes} libres en {models}, donde quedan {free}: libere espacio o elija otra carpeta de modelos.</translation>
        </message>
        <message>
            <source>{name} stays unused: fetch the GPU pack in the menu Model, “Graphics card…”.</source>
            <translation>{name} queda sin usar: descargue el paquete de GPU en el menú Modelo, «Tarjeta gráfica…».</translation>
        </message>
        <message>
            <source>{name} stays unused: it is older than what the GPU pack can compute on.</source>
            <translation>{name} queda sin usar: es más antigua que las que el paquete de GPU puede usar.</translation>
        </message>
        <message>
            <source>{name} stays unused: its driver {driver} is too old; install version {least_driver} or newer.</source>
            <translation>{name} queda sin usar: su controlador {driver} es demasiado antiguo; instale la versión {least_driver} o posterior.</translation>
        </message>
        <message>
            <source>{name} stays unused: there is no GPU pack for this system and version of Tandem; started from its source (python dev.py run), Tandem brings a PyTorch that uses the card.</source>
            <translation>{name} queda sin usar: no hay paquete de GPU para este sistema y esta versión de Tandem; iniciado desde su código fuente (python dev.py run), Tandem trae un PyTorch que usa la tarjeta.</translation>
        </message>
        <message>
            <source>{name} {found} cannot work here ({reason}); {wanted}</source>
            <translation>{name} {found} no funciona aquí ({reason}); {wanted}</translation>
        </message>
        <message>
            <source>{numbers}, as they were published.</source>
            <translation>{numbers}, como se publicaron.</translation>
        </message>
        <message>
            <source>{numbers}, as you chose.</source>
            <translation>{numbers}, como usted eligió.</translation>
        </message>
        <message>
            <source>{numbers}: a processor would read finer numbers too slowly.</source>
            <translation>{numbers}: un procesador leería números más finos demasiado despacio.</translation>
        </message>
        <message>
            <source>{numbers}: in bf16 they would need {plain_bytes} in all.</source>
            <translation>{numbers}: en bf16 necesitarían {plain_bytes} en total.</translation>
        </message>
        <message>
            <source>{numbers}: they were trained for 4 bits, so nothing is lost.</source>
            <translation>{numbers}: se entrenaron para 4 bits, así que no se pierde nada.</translation>
        </message>
        <message>
            <source>{path} became shorter while it was read; start again.</source>
            <translation>{path} se acortó mientras se leía; empiece de nuevo.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {strerror}.</source>
            <translation>{path} no se puede leer: {strerror}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {strerror}.</source>
            <translation>{path} no se puede escribir: {strerror}.</translation>
        </message>
        <message>
            <source>{path} has {count} pages, so there is no page {page}.</source>
            <translation>{path} tiene {count} páginas, así que no hay página {page}.</translation>
        </message>
        <message>
            <source>{path} has {document} pages; a document may have 1 to {max_pages}.</source>
            <translation>{path} tiene {document} páginas; un documento puede tener de 1 a {max_pages}.</translation>
        </message>
        <message>
            <source>{path} holds too much text at once; choose fewer pages.</source>
            <translation>{path} contiene demasiado texto de una vez; elija menos páginas.</translation>
        </message>
        <message>
            <source>{path} is a HEIC photo, which Tandem reads only with the extra package pillow-heif; install that beside Tandem, or save the photo as JPEG.</source>
            <translation>{path} es una foto HEIC, que Tandem solo lee con el paquete adicional pillow-heif; instálelo junto a Tandem o guarde la foto como JPEG.</translation>
        </message>
        <message>
            <source>{path} is a drawing in SVG, which is rendered before it can be shown to a model; export it as PNG.</source>
            <translation>{path} es un dibujo SVG, que se representa antes de poder mostrarse a un modelo; expórtelo como PNG.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a {what}; choose a file inside it.</source>
            <translation>{path} es una carpeta, no un archivo ({what}); elija un archivo de dentro.</translation>
        </message>
        <message>
            <source>{path} is damaged or not a drawing this program can render; export it as PNG and attach that.</source>
            <translation>{path} está dañado o no es un dibujo que este programa pueda representar; expórtelo como PNG y adjunte eso.</translation>
        </message>
        <message>
            <source>{path} is damaged; download the model again.</source>
            <translation>{path} está dañado; descargue el modelo otra vez.</translation>
        </message>
        <message>
            <source>{path} is not a PDF this program can read, or it is damaged; open it in another program and print it to a new PDF.</source>
            <translation>{path} no es un PDF que este programa pueda leer, o está dañado; ábralo en otro programa e imprímalo en un PDF nuevo.</translation>
        </message>
        <message>
            <source>{path} is not a film this program can read, or it is damaged; convert it to MP4 (H.264).</source>
            <translation>{path} no es un vídeo que este programa pueda leer, o está dañado; conviértalo a MP4 (H.264).</translation>
        </message>
        <message>
            <source>{path} is not a picture this program can read; convert it to PNG or JPEG.</source>
            <translation>{path} no es una imagen que este programa pueda leer; conviértala a PNG o JPEG.</translation>
        </message>
        <message>
            <source>{path} is not a regular file; save the {what} to a file first.</source>
            <translation>{path} no es un archivo normal ({what}); guárdelo primero en un archivo.</translation>
        </message>
        <message>
            <source>{path} is not a sound this program can read, or it is damaged; convert it to WAV or FLAC.</source>
            <translation>{path} no es un sonido que este programa pueda leer, o está dañado; conviértalo a WAV o FLAC.</translation>
        </message>
        <message>
            <source>{path} is not a text but binary data; attach a text or a PDF.</source>
            <translation>{path} no es texto sino datos binarios; adjunte un texto o un PDF.</translation>
        </message>
        <message>
            <source>{path} is not a text in UTF-8; open it in an editor and save it as UTF-8.</source>
            <translation>{path} no es un texto en UTF-8; ábralo en un editor y guárdelo como UTF-8.</translation>
        </message>
        <message>
            <source>{path} is protected by a password; open it with that, or save a copy without one.</source>
            <translation>{path} está protegido con contraseña; ábralo con ella o guarde una copia sin contraseña.</translation>
        </message>
        <message>
            <source>{path} of {repository} arrived {max_wrong_digests} times with a wrong checksum from {host}: something on the way changes it; try another network or endpoint.</source>
            <translation>{path} de {repository} llegó {max_wrong_digests} veces con una suma de comprobación errónea desde {host}: algo lo modifica por el camino; pruebe otra red u otro servidor.</translation>
        </message>
        <message>
            <source>{reason} Measured here, float32 is faster than bfloat16.</source>
            <translation>{reason} Medido aquí, float32 es más rápido que bfloat16.</translation>
        </message>
        <message>
            <source>{reason} So its weights are read from the disk again and again.</source>
            <translation>{reason} Por eso sus pesos se leen del disco una y otra vez.</translation>
        </message>
        <message>
            <source>{reason} So the processor computes.</source>
            <translation>{reason} Por eso calcula el procesador.</translation>
        </message>
        <message>
            <source>{repository} cannot be used: it has no {missing}.</source>
            <translation>{repository} no se puede usar: le falta {missing}.</translation>
        </message>
        <message>
            <source>{repository} holds no config.json: it is not a model for Tandem.</source>
            <translation>{repository} no contiene config.json: no es un modelo para Tandem.</translation>
        </message>
        <message>
            <source>{repository} holds no weights in safetensors files; Tandem reads no other kind.</source>
            <translation>{repository} no contiene pesos en archivos safetensors; Tandem no lee de otro tipo.</translation>
        </message>
        <message>
            <source>{value} was asked for.</source>
            <translation>Se pidió {value}.</translation>
        </message>
        <message>
            <source>{what} could not be fetched in {failures} attempts: {cause}. Check the connection, then start the download again; it goes on where it stopped.</source>
            <translation>{what} no se pudo descargar en {failures} intentos: {cause}. Compruebe la conexión y vuelva a iniciar la descarga; sigue donde se detuvo.</translation>
        </message>
        <message>
            <source>{where} asks to run program code of its own; Tandem never does that.</source>
            <translation>{where} pide ejecutar código de programa propio; Tandem nunca lo hace.</translation>
        </message>
        <message>
            <source>{where} cannot be written: {strerror}.</source>
            <translation>{where} no se puede escribir: {strerror}.</translation>
        </message>
        <message>
            <source>“{name}” cannot name a model; give another name with --name.</source>
            <translation>«{name}» no puede ser el nombre de un modelo; indique otro con --name.</translation>
        </message>
        <message>
            <source>“{name}” has an unknown value</source>
            <translation>«{name}» tiene un valor desconocido</translation>
        </message>
        <message>
            <source>“{name}” is missing or not a list</source>
            <translation>«{name}» falta o no es una lista</translation>
        </message>
        <message>
            <source>“{name}” is missing or not an object</source>
            <translation>«{name}» falta o no es un objeto</translation>
        </message>
        <message>
            <source>“{name}” is not a text</source>
            <translation>«{name}» no es un texto</translation>
        </message>
    </context>
    <context>
        <name>EngineStatusController</name>
        <message>
            <source>The engine stopped (exit code {code}); send again to start it.</source>
            <translation>El motor se detuvo (código {code}); envíe otra vez para iniciarlo.</translation>
        </message>
    </context>
    <context>
        <name>EngineThread</name>
        <message>
            <source>The engine did not stop when asked and was ended; send again to start it anew.</source>
            <translation>El motor no se detuvo cuando se le pidió y fue terminado; envíe otra vez para iniciarlo de nuevo.</translation>
        </message>
        <message>
            <source>Loading stopped; sending the message again loads the model.</source>
            <translation>La carga se detuvo; al enviar el mensaje otra vez se carga el modelo.</translation>
        </message>
        <message>
            <source>The engine stopped unexpectedly (exit code {code}); send again to start it anew.</source>
            <translation>El motor se detuvo inesperadamente (código {code}); envíe otra vez para iniciarlo de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>FamilyCard</name>
        <message>
            <source>Update</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>There is a newer revision; the one that is here is used until it is complete</source>
            <translation>Hay una revisión más reciente; hasta que esté completa se usa la que está aquí</translation>
        </message>
        <message>
            <source>Update {name}</source>
            <translation>Actualizar {name}</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <source>Download {size}</source>
            <translation>Descargar {size}</translation>
        </message>
        <message>
            <source>Download {size} all the same</source>
            <translation>Descargar {size} de todos modos</translation>
        </message>
        <message>
            <source>Version of {name}</source>
            <translation>Versión de {name}</translation>
        </message>
    </context>
    <context>
        <name>FilmController</name>
        <message>
            <source>Sound of {name}.wav</source>
            <translation>Sonido de {name}.wav</translation>
        </message>
        <message>
            <source>Reading the sound…</source>
            <translation>Leyendo el sonido…</translation>
        </message>
        <message>
            <source>{name} has no sound that can be read; its pictures can be sent all the same.</source>
            <translation>{name} no tiene sonido que se pueda leer; sus imágenes se pueden enviar igualmente.</translation>
        </message>
    </context>
    <context>
        <name>FilmFeatures</name>
        <message>
            <source>&amp;Watch with the camera…</source>
            <translation>&amp;Mirar con la cámara…</translation>
        </message>
        <message>
            <source>What just happened?</source>
            <translation>¿Qué acaba de pasar?</translation>
        </message>
    </context>
    <context>
        <name>FilmPane</name>
        <message>
            <source>Film</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Begin here</source>
            <translation>Empezar aquí</translation>
        </message>
        <message>
            <source>End here</source>
            <translation>Terminar aquí</translation>
        </message>
        <message>
            <source>Where the picture changes most</source>
            <translation>Donde la imagen cambia más</translation>
        </message>
        <message>
            <source>Add its sound</source>
            <translation>Añadir su sonido</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Close the film</source>
            <translation>Cerrar el vídeo</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>First second the model sees</source>
            <translation>Primer segundo que ve el modelo</translation>
        </message>
        <message>
            <source>Last second the model sees</source>
            <translation>Último segundo que ve el modelo</translation>
        </message>
        <message>
            <source>Let the part begin where the film stands</source>
            <translation>Que la parte empiece donde está el vídeo</translation>
        </message>
        <message>
            <source>Let the part end where the film stands</source>
            <translation>Que la parte termine donde está el vídeo</translation>
        </message>
        <message>
            <source>How many frames</source>
            <translation>Cuántos fotogramas</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Frames per second</source>
            <translation>Fotogramas por segundo</translation>
        </message>
        <message>
            <source>Frames in all</source>
            <translation>Fotogramas en total</translation>
        </message>
        <message>
            <source>Number of frames</source>
            <translation>Número de fotogramas</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>See</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Stop reading the sound</source>
            <translation>Detener la lectura del sonido</translation>
        </message>
        <message>
            <source>This model cannot hear</source>
            <translation>Este modelo no puede oír</translation>
        </message>
        <message>
            <source>Looking at the film…</source>
            <translation>Mirando el vídeo…</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n fotograma</numerusform>
                <numerusform>%n fotogramas</numerusform>
            </translation>
        </message>
        <message>
            <source>Its sound would add {tokens}</source>
            <translation>Su sonido añadiría {tokens}</translation>
        </message>
    </context>
    <context>
        <name>FilmPlayer</name>
        <message>
            <source>The film</source>
            <translation>El vídeo</translation>
        </message>
        <message>
            <source>Place in the film</source>
            <translation>Lugar en el vídeo</translation>
        </message>
        <message>
            <source>This film cannot be played here; the model may see it all the same.</source>
            <translation>Este vídeo no se puede reproducir aquí; quizá el modelo pueda verlo igualmente.</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Reproducir</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <source>Rename folder…</source>
            <translation>Cambiar el nombre de la carpeta…</translation>
        </message>
        <message>
            <source>Remove folder, keep its chats</source>
            <translation>Quitar la carpeta, conservar sus chats</translation>
        </message>
        <message>
            <source>Rename folder</source>
            <translation>Cambiar el nombre de la carpeta</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message>
            <source>Context (Ctrl+U)</source>
            <translation>Contexto (Ctrl+U)</translation>
        </message>
        <message>
            <source>Context: {text}</source>
            <translation>Contexto: {text}</translation>
        </message>
    </context>
    <context>
        <name>Gpu</name>
        <message>
            <source>Looking for a graphics card …</source>
            <translation>Buscando una tarjeta gráfica…</translation>
        </message>
        <message>
            <source>No NVIDIA graphics card was found</source>
            <translation>No se encontró ninguna tarjeta gráfica NVIDIA</translation>
        </message>
        <message>
            <source>The pack that was installed last did not start, so it is not used any more.</source>
            <translation>El último paquete instalado no se inició, así que ya no se usa.</translation>
        </message>
        <message>
            <source>Tandem computes on the processor here; on a Mac it uses Apple's own graphics unit. If this computer does have an NVIDIA card, install its driver and look again.</source>
            <translation>Tandem calcula aquí en el procesador; en un Mac usa la unidad gráfica de Apple. Si este ordenador tiene una tarjeta NVIDIA, instale su controlador y busque otra vez.</translation>
        </message>
        <message>
            <source>The installed PyTorch can use this card; nothing needs to be fetched.</source>
            <translation>El PyTorch instalado puede usar esta tarjeta; no hace falta descargar nada.</translation>
        </message>
        <message>
            <source>There is no GPU pack for this system and version of Tandem, so the card stays unused. Started from its source (python dev.py run), Tandem brings a PyTorch that uses it.</source>
            <translation>No hay paquete de GPU para este sistema y esta versión de Tandem, así que la tarjeta queda sin usar. Iniciado desde su código fuente (python dev.py run), Tandem trae un PyTorch que la usa.</translation>
        </message>
        <message>
            <source>This card is older than what the GPU pack can compute on, so it stays unused.</source>
            <translation>Esta tarjeta es más antigua de lo que el paquete GPU puede usar, así que queda sin usar.</translation>
        </message>
        <message>
            <source>Its driver {driver} is too old: install version {wanted} or newer, then look again.</source>
            <translation>Su controlador {driver} es demasiado antiguo: instale la versión {wanted} o posterior y busque otra vez.</translation>
        </message>
        <message>
            <source>Tandem can answer much faster on it with the GPU pack: PyTorch and NVIDIA's libraries for computing, under NVIDIA's licence. That is {download} to fetch and about {disk} on the disk. It is used only for computing, and can be removed here at any time.</source>
            <translation>Tandem puede responder mucho más rápido en ella con el paquete GPU: PyTorch y las bibliotecas de cálculo de NVIDIA, bajo la licencia de NVIDIA. Son {download} de descarga y unos {disk} en el disco. Solo se usa para calcular y se puede quitar aquí en cualquier momento.</translation>
        </message>
        <message>
            <source>There is a GPU pack that fits this version of Tandem: {download} to fetch and about {disk} on the disk. The one before is kept until this one has worked.</source>
            <translation>Hay un paquete GPU para esta versión de Tandem: {download} de descarga y unos {disk} en el disco. El anterior se conserva hasta que este haya funcionado.</translation>
        </message>
        <message>
            <source>The GPU pack is installed ({size}), and large models compute on this card.</source>
            <translation>El paquete GPU está instalado ({size}), y los modelos grandes calculan en esta tarjeta.</translation>
        </message>
        <message>
            <source>Changing the pack …</source>
            <translation>Cambiando el paquete…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>{speed} a second</source>
            <translation>{speed} por segundo</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
    </context>
    <context>
        <name>GpuDialog</name>
        <message>
            <source>Graphics card</source>
            <translation>Tarjeta gráfica</translation>
        </message>
        <message>
            <source>Download of the GPU pack</source>
            <translation>Descarga del paquete GPU</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Go back to the one before</source>
            <translation>Volver al anterior</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Deletes the GPU pack and what was fetched of it.</source>
            <translation>Elimina el paquete GPU y lo descargado de él.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>Descargarlo</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>GpuFeatures</name>
        <message>
            <source>&amp;Graphics card…</source>
            <translation>Tarjeta &amp;gráfica…</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeatures</name>
        <message>
            <source>Archived “{title}”</source>
            <translation>«{title}» archivado</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>The backup is back. What was here before is the newest entry in the list.</source>
            <translation>La copia está de vuelta. Lo que había antes es la entrada más reciente de la lista.</translation>
        </message>
    </context>
    <context>
        <name>HistoryUi</name>
        <message>
            <source>H&amp;istory</source>
            <translation>&amp;Historial</translation>
        </message>
        <message>
            <source>&amp;Pin or unpin this chat</source>
            <translation>&amp;Fijar o dejar de fijar este chat</translation>
        </message>
        <message>
            <source>&amp;Archive this chat</source>
            <translation>&amp;Archivar este chat</translation>
        </message>
        <message>
            <source>Ar&amp;chive…</source>
            <translation>Ar&amp;chivo…</translation>
        </message>
        <message>
            <source>&amp;Trash…</source>
            <translation>&amp;Papelera…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;Markdown…</source>
            <translation>Exportar todos los chats como &amp;Markdown…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;web pages…</source>
            <translation>Exportar todos los chats como páginas &amp;web…</translation>
        </message>
        <message>
            <source>Export all chats as &amp;JSON, complete…</source>
            <translation>Exportar todos los chats como &amp;JSON, completo…</translation>
        </message>
        <message>
            <source>I&amp;mport chats…</source>
            <translation>I&amp;mportar chats…</translation>
        </message>
        <message>
            <source>&amp;Backups…</source>
            <translation>&amp;Copias de seguridad…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <source>Archived chats are kept and found by the search, but not in the list.</source>
            <translation>Los chats archivados se conservan y la búsqueda los encuentra, pero no están en la lista.</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Deleted chats are kept here for 30 days, then they are removed for ever.</source>
            <translation>Los chats eliminados se guardan aquí 30 días; después se quitan para siempre.</translation>
        </message>
        <message>
            <source>Export this chat</source>
            <translation>Exportar este chat</translation>
        </message>
        <message>
            <source>Export all chats into a new folder in</source>
            <translation>Exportar todos los chats a una carpeta nueva en</translation>
        </message>
        <message>
            <source>Exported chats</source>
            <translation>Chats exportados</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Import chats of Tandem, ChatGPT, LM Studio or Open WebUI</source>
            <translation>Importar chats de Tandem, ChatGPT, LM Studio u Open WebUI</translation>
        </message>
    </context>
    <context>
        <name>HitDelegate</name>
        <message>
            <source>archived</source>
            <translation>archivado</translation>
        </message>
        <message>
            <source>thought</source>
            <translation>pensamiento</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Import chats</source>
            <translation>Importar chats</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message>
            <source>{chats} from {programs}</source>
            <translation>{chats} de {programs}</translation>
        </message>
        <message>
            <source>Chats that are not imported</source>
            <translation>Chats que no se importan</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n chat importado</numerusform>
                <numerusform>%n chats importados</numerusform>
            </translation>
        </message>
        <message>
            <source>You find them in the list by their dates.</source>
            <translation>Los encontrará en la lista por su fecha.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>With {messages}. Nothing that is here is changed.</source>
            <translation>Con {messages}. Nada de lo que hay aquí cambia.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) mentioned in the chats are missing in the export.</source>
            <translation>
                <numerusform>%n archivo mencionado en los chats falta en la exportación.</numerusform>
                <numerusform>%n archivos mencionados en los chats faltan en la exportación.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not imported, and why:</source>
            <translation>No importado, y por qué:</translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Delete for ever…</source>
            <translation>Eliminar para siempre…</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>Nothing is archived.</source>
            <translation>No hay nada archivado.</translation>
        </message>
        <message>
            <source>Last used {day}</source>
            <translation>Usado por última vez {day}</translation>
        </message>
        <message numerus="yes">
            <source>Deleted {day}, kept for %n more day(s)</source>
            <translation>
                <numerusform>Eliminado {day}, se guarda %n día más</numerusform>
                <numerusform>Eliminado {day}, se guarda %n días más</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete for ever?</source>
            <translation>¿Eliminar para siempre?</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n chat(s) for ever?</source>
            <translation>
                <numerusform>¿Eliminar este chat para siempre?</numerusform>
                <numerusform>¿Eliminar %n chats para siempre?</numerusform>
            </translation>
        </message>
        <message>
            <source>Their messages and files cannot be restored afterwards. Backups made until now still hold the messages, each for at most seven days.</source>
            <translation>Después no se podrán restaurar sus mensajes ni archivos. Las copias hechas hasta ahora aún contienen los mensajes, cada una siete días como máximo.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>LanguageFeatures</name>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Idioma</translation>
        </message>
        <message>
            <source>Language of the &amp;system</source>
            <translation>Idioma del &amp;sistema</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Pensar</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Sounds</source>
            <translation>Sonidos</translation>
        </message>
        <message>
            <source>Films</source>
            <translation>Vídeos</translation>
        </message>
        <message>
            <source>Pages and files</source>
            <translation>Páginas y archivos</translation>
        </message>
        <message>
            <source>What you are writing</source>
            <translation>Lo que está escribiendo</translation>
        </message>
        <message>
            <source>Not counted: no model is loaded</source>
            <translation>Sin contar: no hay modelo cargado</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Contando…</translation>
        </message>
        <message>
            <source>Cannot be counted</source>
            <translation>No se puede contar</translation>
        </message>
        <message>
            <source>{count} tokens too many</source>
            <translation>Sobran {count} tokens</translation>
        </message>
        <message>
            <source>{total} of {context}</source>
            <translation>{total} de {context}</translation>
        </message>
        <message>
            <source>{count} reused</source>
            <translation>{count} reutilizados</translation>
        </message>
        <message>
            <source>Tokens are counted by the model, and none is loaded.</source>
            <translation>Los tokens los cuenta el modelo, y no hay ninguno cargado.</translation>
        </message>
        <message>
            <source>What you are writing does not fit, whatever else is left out: shorten it, attach less, or load a model with room for more.</source>
            <translation>Lo que está escribiendo no cabe, se omita lo que se omita: acórtelo, adjunte menos o cargue un modelo con más espacio.</translation>
        </message>
        <message>
            <source>This does not fit: there are {count} tokens too many.</source>
            <translation>Esto no cabe: sobran {count} tokens.</translation>
        </message>
        <message>
            <source>Only {count} tokens are left for the answer.</source>
            <translation>Solo quedan {count} tokens para la respuesta.</translation>
        </message>
        <message>
            <source>{count} tokens are left for the answer.</source>
            <translation>Quedan {count} tokens para la respuesta.</translation>
        </message>
    </context>
    <context>
        <name>LedgerFeatures</name>
        <message>
            <source>&amp;Context: what would be sent</source>
            <translation>&amp;Contexto: lo que se enviaría</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are no longer sent</source>
            <translation>
                <numerusform>%n mensaje ya no se envía</numerusform>
                <numerusform>%n mensajes ya no se envían</numerusform>
            </translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>LedgerPopup</name>
        <message>
            <source>What would be sent, in tokens</source>
            <translation>Lo que se enviaría, en tokens</translation>
        </message>
        <message>
            <source>{total} of {context} tokens</source>
            <translation>{total} de {context} tokens</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Of these still in the cache</source>
            <translation>De ellos, aún en la caché</translation>
        </message>
        <message numerus="yes">
            <source>Leave out the oldest %n message(s)</source>
            <translation>
                <numerusform>Omitir el mensaje más antiguo</numerusform>
                <numerusform>Omitir los %n mensajes más antiguos</numerusform>
            </translation>
        </message>
        <message>
            <source>Summarising… Stop</source>
            <translation>Resumiendo… Detener</translation>
        </message>
        <message numerus="yes">
            <source>Summarise the oldest %n message(s)</source>
            <translation>
                <numerusform>Resumir el mensaje más antiguo</numerusform>
                <numerusform>Resumir los %n mensajes más antiguos</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on in a new chat</source>
            <translation>Seguir en un chat nuevo</translation>
        </message>
    </context>
    <context>
        <name>LicenceDialog</name>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>Licences of what Tandem is made of</source>
            <translation>Licencias de lo que compone Tandem</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Bibliotecas</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>Texto de la licencia</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open this link?</source>
            <translation>¿Abrir este enlace?</translation>
        </message>
        <message>
            <source>The answer contains this link. It opens in your browser, outside Tandem.</source>
            <translation>La respuesta contiene este enlace. Se abre en su navegador, fuera de Tandem.</translation>
        </message>
        <message>
            <source>Tandem does not open links of this kind; you can copy it.</source>
            <translation>Tandem no abre enlaces de este tipo; puede copiarlo.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Open in browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>&amp;New chat</source>
            <translation>Chat &amp;nuevo</translation>
        </message>
        <message>
            <source>&amp;Attach a file…</source>
            <translation>&amp;Adjuntar un archivo…</translation>
        </message>
        <message>
            <source>&amp;Models…</source>
            <translation>&amp;Modelos…</translation>
        </message>
        <message>
            <source>Use a model in a &amp;folder…</source>
            <translation>Usar un modelo de una car&amp;peta…</translation>
        </message>
        <message>
            <source>Use the &amp;bundled model</source>
            <translation>Usar el modelo &amp;incluido</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Search all chats</source>
            <translation>&amp;Buscar en todos los chats</translation>
        </message>
        <message>
            <source>Write a &amp;message</source>
            <translation>Escribir un &amp;mensaje</translation>
        </message>
        <message>
            <source>&amp;Think before answering</source>
            <translation>&amp;Pensar antes de responder</translation>
        </message>
        <message>
            <source>&amp;Stop the answer</source>
            <translation>&amp;Detener la respuesta</translation>
        </message>
        <message>
            <source>&amp;Copy the last answer</source>
            <translation>&amp;Copiar la última respuesta</translation>
        </message>
        <message>
            <source>&amp;Rename this chat</source>
            <translation>Cambiar el &amp;nombre de este chat</translation>
        </message>
        <message>
            <source>&amp;Delete this chat</source>
            <translation>&amp;Eliminar este chat</translation>
        </message>
        <message>
            <source>Show or &amp;hide the list of chats</source>
            <translation>Mostrar u &amp;ocultar la lista de chats</translation>
        </message>
        <message>
            <source>Jump to the &amp;end</source>
            <translation>Ir al &amp;final</translation>
        </message>
        <message>
            <source>Command &amp;palette…</source>
            <translation>&amp;Paleta de órdenes…</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <source>&amp;About Tandem</source>
            <translation>A&amp;cerca de Tandem</translation>
        </message>
        <message>
            <source>Stay in the t&amp;ray when closed</source>
            <translation>Quedarse en la &amp;bandeja al cerrar</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>Colores del &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>Colores &amp;claros</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>Colores &amp;oscuros</translation>
        </message>
        <message>
            <source>&amp;Chat</source>
            <translation>&amp;Chat</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Deleted “{title}”</source>
            <translation>«{title}» eliminado</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Answering</source>
            <translation>Respondiendo</translation>
        </message>
        <message>
            <source>The answer has ended</source>
            <translation>La respuesta ha terminado</translation>
        </message>
        <message>
            <source>Pictures, sounds, films, PDFs and texts</source>
            <translation>Imágenes, sonidos, vídeos, PDF y textos</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <source>The folder of a Gemma 4 model</source>
            <translation>La carpeta de un modelo Gemma 4</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>Enviar el mensaje</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>Línea nueva</translation>
        </message>
        <message>
            <source>Rename the chat marked in the list</source>
            <translation>Cambiar el nombre del chat marcado en la lista</translation>
        </message>
        <message>
            <source>Delete the chat marked in the list (can be undone)</source>
            <translation>Eliminar el chat marcado en la lista (se puede deshacer)</translation>
        </message>
        <message>
            <source>Menu of what has the keyboard</source>
            <translation>Menú de lo que tiene el teclado</translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n place(s) in {name}: look closely, export</source>
            <translation>
                <numerusform>%n lugar en {name}: mirar de cerca, exportar</numerusform>
                <numerusform>%n lugares en {name}: mirar de cerca, exportar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MarksDialog</name>
        <message>
            <source>Places in {name}</source>
            <translation>Lugares en {name}</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Place {number}</source>
            <translation>Lugar {number}</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>Copiar como JSON</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>Guardar como JSON…</translation>
        </message>
        <message>
            <source>Save the picture…</source>
            <translation>Guardar la imagen…</translation>
        </message>
        <message>
            <source>Save the places</source>
            <translation>Guardar los lugares</translation>
        </message>
        <message>
            <source>Save the marked picture</source>
            <translation>Guardar la imagen marcada</translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message numerus="yes">
            <source>about %n token(s)</source>
            <translation>
                <numerusform>unos %n token</numerusform>
                <numerusform>unos %n tokens</numerusform>
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
                <numerusform>texto de %n página</numerusform>
                <numerusform>texto de %n páginas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n página</numerusform>
                <numerusform>%n páginas</numerusform>
            </translation>
        </message>
        <message>
            <source>as a film</source>
            <translation>como vídeo</translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n fotograma</numerusform>
                <numerusform>%n fotogramas</numerusform>
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
            <translation>{name} no es una imagen, sonido, vídeo, PDF o texto que Tandem pueda leer; pruebe PNG, JPEG, WebP, WAV, FLAC, MP3, MP4, WebM, PDF o un texto en UTF-8.</translation>
        </message>
        <message>
            <source>{name} is too large ({size} MB, at most {limit} MB); attach a shorter or smaller version.</source>
            <translation>{name} es demasiado grande ({size} MB, como máximo {limit} MB); adjunte una versión más corta o más pequeña.</translation>
        </message>
        <message>
            <source>The folder {name} has more than {limit} files; attach those you want to ask about.</source>
            <translation>La carpeta {name} tiene más de {limit} archivos; adjunte aquellos sobre los que quiere preguntar.</translation>
        </message>
        <message>
            <source>The folder {name} holds nothing that can be attached.</source>
            <translation>La carpeta {name} no contiene nada que se pueda adjuntar.</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>es una carpeta</translation>
        </message>
        <message>
            <source>{name} cannot be read ({reason}); check that it still exists and that you may open it.</source>
            <translation>{name} no se puede leer ({reason}); compruebe que aún existe y que puede abrirlo.</translation>
        </message>
        <message>
            <source>{name} is empty; attach another file.</source>
            <translation>{name} está vacío; adjunte otro archivo.</translation>
        </message>
    </context>
    <context>
        <name>MediaFeatures</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>{path} could not be saved{reason}; choose another place.</source>
            <translation>{path} no se pudo guardar{reason}; elija otro lugar.</translation>
        </message>
    </context>
    <context>
        <name>MemoryBar</name>
        <message>
            <source>Expected memory: {parts}</source>
            <translation>Memoria prevista: {parts}</translation>
        </message>
        <message>
            <source>weights {size}, waiting in main memory</source>
            <translation>pesos {size}, esperan en la memoria principal</translation>
        </message>
        <message>
            <source>per-layer table {size}, left on the disk</source>
            <translation>tabla por capa {size}, se deja en el disco</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <source>The model sees a summary of everything above:</source>
            <translation>El modelo ve un resumen de todo lo anterior:</translation>
        </message>
        <message>
            <source>The model no longer sees anything above</source>
            <translation>El modelo ya no ve nada de lo anterior</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Enviarlo otra vez</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Replay the drafts</source>
            <translation>Reproducir el borrador</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
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
            <translation>Pensando… {seconds}</translation>
        </message>
        <message>
            <source>Thought for {seconds}</source>
            <translation>Pensó durante {seconds}</translation>
        </message>
        <message>
            <source>Reading the prompt… {percent} %</source>
            <translation>Leyendo el mensaje… {percent} %</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Trabajando…</translation>
        </message>
        <message>
            <source>The model answered with nothing.</source>
            <translation>El modelo no respondió nada.</translation>
        </message>
        <message>
            <source>You stopped this answer.</source>
            <translation>Usted detuvo esta respuesta.</translation>
        </message>
        <message>
            <source>The answer reached its length limit.</source>
            <translation>La respuesta alcanzó su límite de longitud.</translation>
        </message>
        <message>
            <source>Tandem closed before this answer was complete.</source>
            <translation>Tandem se cerró antes de completar esta respuesta.</translation>
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <translation>{speed} tokens/s</translation>
        </message>
        <message>
            <source>first after {seconds} s</source>
            <translation>el primero tras {seconds} s</translation>
        </message>
        <message>
            <source>{count} tokens/step</source>
            <translation>{count} tokens/paso</translation>
        </message>
        <message>
            <source>no drafts</source>
            <translation>sin borrador</translation>
        </message>
        <message>
            <source>plain not timed yet</source>
            <translation>simple aún sin medir</translation>
        </message>
        <message>
            <source>too short to compare</source>
            <translation>demasiado corta para comparar</translation>
        </message>
        <message>
            <source>{factor}× vs plain here</source>
            <translation>{factor}× frente a simple aquí</translation>
        </message>
        <message>
            <source>this model has none</source>
            <translation>este modelo no tiene</translation>
        </message>
        <message>
            <source>Drafter: Off · {reason}</source>
            <translation>Borrador: inactivo · {reason}</translation>
        </message>
        <message>
            <source>Drafter: On · nothing drafted yet</source>
            <translation>Borrador: activo · aún nada propuesto</translation>
        </message>
        <message>
            <source>Drafter: On</source>
            <translation>Borrador: activo</translation>
        </message>
        <message>
            <source>{factor}×</source>
            <translation>{factor}×</translation>
        </message>
        <message>
            <source>still measuring</source>
            <translation>aún midiendo</translation>
        </message>
        <message>
            <source>it was unloaded to save memory</source>
            <translation>se descargó para ahorrar memoria</translation>
        </message>
        <message>
            <source>switched off in the settings</source>
            <translation>desactivado en los ajustes</translation>
        </message>
        <message>
            <source>plain is faster here</source>
            <translation>simple es más rápido aquí</translation>
        </message>
        <message>
            <source>drafting would run at {gain}× plain here</source>
            <translation>con borrador iría aquí a {gain}× la velocidad simple</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message>
            <source>Select a part of the conversation first, then quote it.</source>
            <translation>Seleccione primero una parte de la conversación y luego cítela.</translation>
        </message>
        <message>
            <source>Stop the answer first, or wait for its end.</source>
            <translation>Detenga primero la respuesta o espere a que termine.</translation>
        </message>
    </context>
    <context>
        <name>MessageMenu</name>
        <message>
            <source>&amp;Edit the last question</source>
            <translation>&amp;Editar la última pregunta</translation>
        </message>
        <message>
            <source>&amp;Continue the last answer</source>
            <translation>&amp;Continuar la última respuesta</translation>
        </message>
        <message>
            <source>&amp;Try the last answer again</source>
            <translation>In&amp;tentar de nuevo la última respuesta</translation>
        </message>
        <message>
            <source>&amp;Answer now, without thinking on</source>
            <translation>&amp;Responder ya, sin seguir pensando</translation>
        </message>
        <message>
            <source>&amp;Quote the selection</source>
            <translation>C&amp;itar la selección</translation>
        </message>
        <message>
            <source>Edit the &amp;waiting message</source>
            <translation>Editar el &amp;mensaje en espera</translation>
        </message>
        <message>
            <source>&amp;Previous message</source>
            <translation>Mensaje &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Next message</source>
            <translation>Mensaje &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Delete the last message</source>
            <translation>Eliminar el ú&amp;ltimo mensaje</translation>
        </message>
        <message>
            <source>&amp;Undo what was deleted or changed last</source>
            <translation>&amp;Deshacer lo último que se borró o cambió</translation>
        </message>
    </context>
    <context>
        <name>MessageQueue</name>
        <message>
            <source>Another chat is being answered; send this afterwards.</source>
            <translation>Se está respondiendo en otro chat; envíe esto después.</translation>
        </message>
    </context>
    <context>
        <name>MessageSteps</name>
        <message>
            <source>you</source>
            <translation>usted</translation>
        </message>
        <message>
            <source>Tandem</source>
            <translation>Tandem</translation>
        </message>
        <message>
            <source>Message {number} of {count}, {who}: {text}</source>
            <translation>Mensaje {number} de {count}, {who}: {text}</translation>
        </message>
    </context>
    <context>
        <name>Microphone</name>
        <message>
            <source>The system does not let Tandem use the microphone; allow it in the privacy settings of your computer and try again.</source>
            <translation>El sistema no permite a Tandem usar el micrófono; permítalo en los ajustes de privacidad de su ordenador y reintente.</translation>
        </message>
        <message>
            <source>No microphone was found; plug one in or switch it on in the sound settings, then try again. Sound files can be attached all the same.</source>
            <translation>No se encontró ningún micrófono; conecte uno o actívelo en los ajustes de sonido y reintente. Los archivos de sonido se pueden adjuntar igualmente.</translation>
        </message>
        <message>
            <source>The microphone {device} is not there; plug it in or choose another one in the menu of the microphone button.</source>
            <translation>El micrófono {device} no está; conéctelo o elija otro en el menú del botón del micrófono.</translation>
        </message>
        <message>
            <source>The microphone {device} cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>El micrófono {device} no se puede abrir; cierre el programa que lo usa o elija otro en el menú del botón del micrófono.</translation>
        </message>
        <message>
            <source>The microphone cannot be opened; close the program that uses it or choose another one in the menu of the microphone button.</source>
            <translation>El micrófono no se puede abrir; cierre el programa que lo usa o elija otro en el menú del botón del micrófono.</translation>
        </message>
    </context>
    <context>
        <name>ModelController</name>
        <message>
            <source>Stop the answer first, then choose the model.</source>
            <translation>Detenga primero la respuesta y elija después el modelo.</translation>
        </message>
        <message>
            <source>{name} is in the list now.</source>
            <translation>{name} ya está en la lista.</translation>
        </message>
        <message>
            <source>{name} is in the list now; it has no drafter and answers alone, slower.</source>
            <translation>{name} ya está en la lista; no tiene borrador y responde solo, más despacio.</translation>
        </message>
        <message>
            <source>{name} is no longer in the list; its files stay where they are.</source>
            <translation>{name} ya no está en la lista; sus archivos quedan donde están.</translation>
        </message>
        <message>
            <source>Removed {name}: {size} freed.</source>
            <translation>{name} quitado: {size} liberados.</translation>
        </message>
        <message>
            <source>{name} is complete and checked.</source>
            <translation>{name} está completo y comprobado.</translation>
        </message>
    </context>
    <context>
        <name>ModelOptionsPanel</name>
        <message>
            <source>Longest chat</source>
            <translation>Chat más largo</translation>
        </message>
        <message>
            <source>Unload an idle model</source>
            <translation>Descargar de memoria un modelo sin uso</translation>
        </message>
        <message>
            <source>Download from</source>
            <translation>Descargar desde</translation>
        </message>
        <message>
            <source>Its whole memory returns to other programs; the next message loads it again.</source>
            <translation>Toda su memoria vuelve a otros programas; el siguiente mensaje lo carga de nuevo.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>Tras %n minuto</numerusform>
                <numerusform>Tras %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>As long as the model can</source>
            <translation>Tan largo como pueda el modelo</translation>
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
            <translation>El tamaño es lo que ocupa un chat de esa longitud en {name}; crece con el chat.</translation>
        </message>
        <message>
            <source>This is a mirror: your Hugging Face token is never sent to it.</source>
            <translation>Esto es un espejo: su token de Hugging Face nunca se envía allí.</translation>
        </message>
        <message>
            <source>Empty is Hugging Face itself. The address of a mirror goes here.</source>
            <translation>Vacío es el propio Hugging Face. Aquí va la dirección de un espejo.</translation>
        </message>
        <message>
            <source>This is not an address; it should look like {example}.</source>
            <translation>Esto no es una dirección; debería parecerse a {example}.</translation>
        </message>
    </context>
    <context>
        <name>ModelPage</name>
        <message>
            <source>Recommended for this computer</source>
            <translation>Recomendado para este ordenador</translation>
        </message>
        <message>
            <source>Import a local folder…</source>
            <translation>Importar una carpeta local…</translation>
        </message>
        <message>
            <source>Back to the chat</source>
            <translation>Volver al chat</translation>
        </message>
        <message>
            <source>Back to the chat (Esc)</source>
            <translation>Volver al chat (Esc)</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>En este ordenador</translation>
        </message>
        <message>
            <source>For all models</source>
            <translation>Para todos los modelos</translation>
        </message>
        <message>
            <source>Other sizes</source>
            <translation>Otros tamaños</translation>
        </message>
        <message>
            <source>Looking at this computer…</source>
            <translation>Examinando este ordenador…</translation>
        </message>
        <message>
            <source>{free} of {total} are free now: {name}.</source>
            <translation>{free} de {total} están libres ahora: {name}.</translation>
        </message>
        <message>
            <source>None of the models fits in the memory that is free now; close other programs and open this page again.</source>
            <translation>Ninguno de los modelos cabe en la memoria libre ahora; cierre otros programas y abra esta página otra vez.</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit and that a processor without a graphics card can read fast enough.</source>
            <translation>{name} es el mejor de los que caben y que un procesador sin tarjeta gráfica puede leer con suficiente rapidez.</translation>
        </message>
        <message>
            <source>{name} is the best of those that fit in the memory.</source>
            <translation>{name} es el mejor de los que caben en la memoria.</translation>
        </message>
        <message>
            <source>An answer is being written; another model can be used when it has ended.</source>
            <translation>Se está escribiendo una respuesta; otro modelo podrá usarse cuando termine.</translation>
        </message>
        <message>
            <source>Cancel the download of {name}?</source>
            <translation>¿Cancelar la descarga de {name}?</translation>
        </message>
        <message>
            <source>The {size} fetched so far are deleted. To go on later, pause it.</source>
            <translation>Se eliminan los {size} descargados. Para seguir más tarde, haga una pausa.</translation>
        </message>
        <message>
            <source>Cancel and delete</source>
            <translation>Cancelar y eliminar</translation>
        </message>
        <message>
            <source>This frees {size}. It can be downloaded again.</source>
            <translation>Esto libera {size}. Se puede descargar otra vez.</translation>
        </message>
        <message>
            <source>Only the entry goes; the files stay in {folder}.</source>
            <translation>Solo desaparece la entrada; los archivos quedan en {folder}.</translation>
        </message>
        <message>
            <source>Remove {name}?</source>
            <translation>¿Quitar {name}?</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
    </context>
    <context>
        <name>ModelRow</name>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Use {name}</source>
            <translation>Usar {name}</translation>
        </message>
        <message>
            <source>Remove {name}</source>
            <translation>Quitar {name}</translation>
        </message>
        <message>
            <source>It is in use; use another model first</source>
            <translation>Está en uso; use primero otro modelo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Unload</source>
            <translation>Descargar de memoria</translation>
        </message>
        <message>
            <source>Cancel loading {name}</source>
            <translation>Cancelar la carga de {name}</translation>
        </message>
        <message>
            <source>Unload {name}</source>
            <translation>Descargar {name} de la memoria</translation>
        </message>
        <message>
            <source>Gives its memory back; the next message loads it again</source>
            <translation>Devuelve su memoria; el siguiente mensaje lo carga de nuevo</translation>
        </message>
        <message>
            <source>loading…</source>
            <translation>cargando…</translation>
        </message>
        <message>
            <source>not in memory</source>
            <translation>no está en memoria</translation>
        </message>
        <message>
            <source>did not load</source>
            <translation>no se cargó</translation>
        </message>
        <message>
            <source>in use</source>
            <translation>en uso</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>image</source>
            <translation>imagen</translation>
        </message>
        <message>
            <source>audio</source>
            <translation>sonido</translation>
        </message>
        <message>
            <source>film</source>
            <translation>vídeo</translation>
        </message>
        <message>
            <source>thinking</source>
            <translation>pensar</translation>
        </message>
        <message>
            <source>tools</source>
            <translation>herramientas</translation>
        </message>
        <message>
            <source>Original, 16 bits</source>
            <translation>Original, 16 bits</translation>
        </message>
        <message>
            <source>Trained for 4 bits (QAT)</source>
            <translation>Entrenado para 4 bits (QAT)</translation>
        </message>
        <message>
            <source>Packed in 4 bits (QAT)</source>
            <translation>Empaquetado en 4 bits (QAT)</translation>
        </message>
        <message>
            <source>fits</source>
            <translation>cabe</translation>
        </message>
        <message>
            <source>tight</source>
            <translation>justo</translation>
        </message>
        <message>
            <source>won't fit</source>
            <translation>no cabe</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>pesos</translation>
        </message>
        <message>
            <source>per-layer table</source>
            <translation>tabla por capa</translation>
        </message>
        <message>
            <source>eyes and ears</source>
            <translation>ojos y oídos</translation>
        </message>
        <message>
            <source>drafter</source>
            <translation>borrador</translation>
        </message>
        <message>
            <source>chat</source>
            <translation>chat</translation>
        </message>
        <message>
            <source>working space</source>
            <translation>espacio de trabajo</translation>
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
            <translation>Funciona en {bits}, como se publicó.</translation>
        </message>
        <message>
            <source>Runs in {bits}: it was trained for them, so nothing is lost.</source>
            <translation>Funciona en {bits}: se entrenó para ello, así que no se pierde nada.</translation>
        </message>
        <message>
            <source>Runs in {bits}, since 16 bits would need {plain}.</source>
            <translation>Funciona en {bits}, pues 16 bits necesitarían {plain}.</translation>
        </message>
        <message>
            <source>Runs in {bits}, since a processor would read finer numbers too slowly.</source>
            <translation>Funciona en {bits}, pues un procesador leería números más finos demasiado despacio.</translation>
        </message>
        <message>
            <source>Runs in {bits}, as you chose.</source>
            <translation>Funciona en {bits}, como usted eligió.</translation>
        </message>
        <message>
            <source>It is so small that it runs in 32 bits, exactly.</source>
            <translation>Es tan pequeño que funciona en 32 bits, con exactitud.</translation>
        </message>
        <message>
            <source>{size} on disk</source>
            <translation>{size} en el disco</translation>
        </message>
        <message>
            <source>context up to {count} tokens</source>
            <translation>contexto de hasta {count} tokens</translation>
        </message>
        <message>
            <source>speed: not measured here</source>
            <translation>velocidad: no medida aquí</translation>
        </message>
        <message>
            <source>{speed} tokens/s measured here</source>
            <translation>{speed} tokens/s medidos aquí</translation>
        </message>
        <message>
            <source>Comes with Tandem, for a first try: it knows little</source>
            <translation>Viene con Tandem, para una primera prueba: sabe poco</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>Descargado</translation>
        </message>
        <message>
            <source>Imported, used where it lies</source>
            <translation>Importado, se usa donde está</translation>
        </message>
        <message>
            <source>From the Hugging Face cache</source>
            <translation>De la caché de Hugging Face</translation>
        </message>
        <message>
            <source>no drafter: answers alone, slower</source>
            <translation>sin borrador: responde solo, más despacio</translation>
        </message>
        <message>
            <source>Waiting for its turn</source>
            <translation>Esperando su turno</translation>
        </message>
        <message>
            <source>Asking the server what there is…</source>
            <translation>Preguntando al servidor qué hay…</translation>
        </message>
        <message>
            <source>Checking what is here already: {file}</source>
            <translation>Comprobando lo que ya está aquí: {file}</translation>
        </message>
        <message>
            <source>Pausing…</source>
            <translation>Pausando…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Deleting what was fetched…</source>
            <translation>Eliminando lo descargado…</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} de {total}</translation>
        </message>
        <message>
            <source>{time} left</source>
            <translation>quedan {time}</translation>
        </message>
        <message>
            <source>The model in {folder} is not there any more, so the small one that comes with Tandem is used; choose another one on the model page (Ctrl+M).</source>
            <translation>El modelo de {folder} ya no está, así que se usa el pequeño incluido en Tandem; elija otro en la página de modelos (Ctrl+M).</translation>
        </message>
    </context>
    <context>
        <name>MotionFeatures</name>
        <message>
            <source>Reduce &amp;motion</source>
            <translation>Reducir el &amp;movimiento</translation>
        </message>
        <message>
            <source>Reduce &amp;motion (your system asks for it)</source>
            <translation>Reducir el &amp;movimiento (lo pide su sistema)</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>Rename the preset</source>
            <translation>Cambiar el nombre del ajuste</translation>
        </message>
        <message>
            <source>Save as a preset</source>
            <translation>Guardar como ajuste</translation>
        </message>
        <message>
            <source>Name of the preset</source>
            <translation>Nombre del ajuste</translation>
        </message>
        <message>
            <source>A name, for example: Letters</source>
            <translation>Un nombre, por ejemplo: Cartas</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message>
            <source>Something went wrong inside Tandem ({fault}); your chats are kept, and the log file has the details.</source>
            <translation>Algo falló dentro de Tandem ({fault}); sus chats se conservan, y el archivo de registro tiene los detalles.</translation>
        </message>
    </context>
    <context>
        <name>NumberField</name>
        <message>
            <source>{setting}: leave it to the model</source>
            <translation>{setting}: dejarlo al modelo</translation>
        </message>
        <message>
            <source>Leave it to the model</source>
            <translation>Dejarlo al modelo</translation>
        </message>
        <message>
            <source>“{setting}” is a whole number from {low} to {high}, or empty.</source>
            <translation>«{setting}» es un número entero de {low} a {high}, o vacío.</translation>
        </message>
        <message>
            <source>“{setting}” is a number from {low} to {high}, or empty.</source>
            <translation>«{setting}» es un número de {low} a {high}, o vacío.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>The data folder {folder} cannot be used ({reason}); choose another one with --data-dir.</source>
            <translation>La carpeta de datos {folder} no se puede usar ({reason}); elija otra con --data-dir.</translation>
        </message>
        <message>
            <source>Tandem is already open with the data folder {folder} but does not answer; end it there, or choose another folder with --data-dir.</source>
            <translation>Tandem ya está abierto con la carpeta de datos {folder} pero no responde; termínelo allí o elija otra carpeta con --data-dir.</translation>
        </message>
    </context>
    <context>
        <name>PageChoice</name>
        <message>
            <source>As pictures</source>
            <translation>Como imágenes</translation>
        </message>
        <message>
            <source>As text</source>
            <translation>Como texto</translation>
        </message>
        <message>
            <source>First page</source>
            <translation>Primera página</translation>
        </message>
        <message>
            <source>Last page</source>
            <translation>Última página</translation>
        </message>
        <message>
            <source>These pages hold no text; they were scanned.</source>
            <translation>Estas páginas no tienen texto; se escanearon.</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
        <message>
            <source>of {count}</source>
            <translation>de {count}</translation>
        </message>
    </context>
    <context>
        <name>PasswordDialog</name>
        <message>
            <source>Password of {name}</source>
            <translation>Contraseña de {name}</translation>
        </message>
        <message>
            <source>This password does not open it; try again.</source>
            <translation>Esta contraseña no lo abre; inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>The document is encrypted. Tandem uses the password once and keeps it nowhere; the chat keeps a copy of the document that is not encrypted any more.</source>
            <translation>El documento está cifrado. Tandem usa la contraseña una vez y no la guarda en ningún sitio; el chat conserva una copia del documento que ya no está cifrada.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>PrecisionBox</name>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Automatic: {choice}</source>
            <translation>Automático: {choice}</translation>
        </message>
        <message>
            <source>Numbers that {name} runs in</source>
            <translation>Números con los que funciona {name}</translation>
        </message>
    </context>
    <context>
        <name>PresetBar</name>
        <message>
            <source>Preset</source>
            <translation>Ajuste guardado</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>Ajustes propios</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <translation>Ajuste: {name}</translation>
        </message>
        <message>
            <source>Save as a preset…</source>
            <translation>Guardar como ajuste…</translation>
        </message>
        <message>
            <source>Change “{name}”</source>
            <translation>Cambiar «{name}»</translation>
        </message>
        <message>
            <source>Save the present settings in it</source>
            <translation>Guardar en él los ajustes actuales</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar el nombre…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>Presets</name>
        <message>
            <source>Answer in at most three short sentences. Leave out the rest.</source>
            <translation>Responde en tres frases cortas como máximo. Omite lo demás.</translation>
        </message>
        <message>
            <source>Correct the spelling and grammar of what I write. Keep my words where they are right. Show the corrected text first, then a short list of what you changed.</source>
            <translation>Corrige la ortografía y la gramática de lo que escribo. Conserva mis palabras donde sean correctas. Muestra primero el texto corregido y después una lista breve de los cambios.</translation>
        </message>
        <message>
            <source>Explain step by step, for somebody who is new to this. Use everyday words and one small example. End with a question that checks whether I have understood.</source>
            <translation>Explica paso a paso, para alguien que empieza. Usa palabras corrientes y un pequeño ejemplo. Termina con una pregunta que compruebe si he entendido.</translation>
        </message>
        <message>
            <source>Model's own</source>
            <translation>Del propio modelo</translation>
        </message>
        <message>
            <source>Precise</source>
            <translation>Preciso</translation>
        </message>
        <message>
            <source>Creative</source>
            <translation>Creativo</translation>
        </message>
        <message>
            <source>Think it through</source>
            <translation>Reflexivo</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Breve</translation>
        </message>
        <message>
            <source>Teacher</source>
            <translation>Profesor</translation>
        </message>
        <message>
            <source>Proofreader</source>
            <translation>Corrector</translation>
        </message>
    </context>
    <context>
        <name>PrivacyController</name>
        <message>
            <source>The list of connections cannot be read ({reason}).</source>
            <translation>La lista de conexiones no se puede leer ({reason}).</translation>
        </message>
        <message>
            <source>The list of connections cannot be cleared ({reason}).</source>
            <translation>La lista de conexiones no se puede borrar ({reason}).</translation>
        </message>
    </context>
    <context>
        <name>PrivacyDialog</name>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Offline seal: no network for the engine</source>
            <translation>Sello sin conexión: el motor no tiene red</translation>
        </message>
        <message>
            <source>No connection has been made.</source>
            <translation>No se ha hecho ninguna conexión.</translation>
        </message>
        <message>
            <source>Clear the list</source>
            <translation>Borrar la lista</translation>
        </message>
        <message>
            <source>Connections, the newest first</source>
            <translation>Conexiones, la más reciente primero</translation>
        </message>
        <message>
            <source>Tandem sends nothing about you or your use of it to anyone. It connects to the network only when you ask for a download, and every connection is listed here.</source>
            <translation>Tandem no envía a nadie nada sobre usted ni sobre su uso. Solo se conecta a la red cuando usted pide una descarga, y cada conexión figura aquí.</translation>
        </message>
        <message>
            <source>Connections</source>
            <translation>Conexiones</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
        <message>
            <source>An answer is being written; wait for its end.</source>
            <translation>Se está escribiendo una respuesta; espere a que termine.</translation>
        </message>
        <message>
            <source>The system itself then refuses the engine every connection, and its name lookups. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>El propio sistema niega entonces al motor toda conexión, también la búsqueda de nombres. El modelo se carga de nuevo. Las descargas las hace la ventana y siguen funcionando.</translation>
        </message>
        <message>
            <source>The system's sandbox then refuses the engine every connection. The model is loaded anew. Downloads are made by the window and still work.</source>
            <translation>El entorno aislado del sistema niega entonces al motor toda conexión. El modelo se carga de nuevo. Las descargas las hace la ventana y siguen funcionando.</translation>
        </message>
        <message>
            <source>This system cannot take the network from a single program, so only the engine's Python code is refused; libraries in machine code are not. A firewall rule does more. Downloads are made by the window and still work.</source>
            <translation>Este sistema no puede quitar la red a un solo programa, así que solo se le niega al código Python del motor, no a las bibliotecas en código máquina. Una regla de cortafuegos hace más. Las descargas las hace la ventana y siguen funcionando.</translation>
        </message>
        <message>
            <source>Looking up a model</source>
            <translation>Consulta de un modelo</translation>
        </message>
        <message>
            <source>Downloading a model</source>
            <translation>Descarga de un modelo</translation>
        </message>
        <message>
            <source>Downloading the GPU pack</source>
            <translation>Descarga del paquete GPU</translation>
        </message>
        <message>
            <source>Not announced</source>
            <translation>No anunciada</translation>
        </message>
        <message>
            <source>engine</source>
            <translation>motor</translation>
        </message>
        <message>
            <source>window</source>
            <translation>ventana</translation>
        </message>
        <message>
            <source>command line</source>
            <translation>línea de órdenes</translation>
        </message>
    </context>
    <context>
        <name>ReadingAloud</name>
        <message>
            <source>There is no voice to read with; install one (on Linux the package speech-dispatcher with espeak-ng, elsewhere in the system's language settings) and start Tandem again.</source>
            <translation>No hay ninguna voz para leer; instale una (en Linux el paquete speech-dispatcher con espeak-ng, en otros en los ajustes de idioma del sistema) y reinicie Tandem.</translation>
        </message>
        <message>
            <source>The system's voice failed; check its settings and try again.</source>
            <translation>La voz del sistema falló; compruebe sus ajustes y reintente.</translation>
        </message>
    </context>
    <context>
        <name>ReceiptDialog</name>
        <message>
            <source>What the model got</source>
            <translation>Lo que recibió el modelo</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>This file has not been read by a model yet.</source>
            <translation>Ningún modelo ha leído todavía este archivo.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Detail, at most</source>
            <translation>Detalle, como máximo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <source>Frames</source>
            <translation>Fotogramas</translation>
        </message>
        <message>
            <source>At seconds</source>
            <translation>En los segundos</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>Caracteres</translation>
        </message>
        <message>
            <source>These are exactly the pixels that reached the model (same SHA-256).</source>
            <translation>Estos son exactamente los píxeles que llegaron al modelo (mismo SHA-256).</translation>
        </message>
        <message>
            <source>The pixels that reached the model were others: this picture was made anew by a later version of Tandem.</source>
            <translation>Los píxeles que llegaron al modelo eran otros: esta imagen la rehízo una versión posterior de Tandem.</translation>
        </message>
    </context>
    <context>
        <name>RegionShot</name>
        <message>
            <source>Choose a part of the screen</source>
            <translation>Elegir una parte de la pantalla</translation>
        </message>
        <message>
            <source>Drag over the part to attach. Enter takes all of it, Esc gives up.</source>
            <translation>Arrastre sobre la parte que quiere adjuntar. Intro la toma entera, Esc lo deja.</translation>
        </message>
    </context>
    <context>
        <name>Replay</name>
        <message>
            <source>accepted</source>
            <translation>aceptado</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rechazado</translation>
        </message>
        <message>
            <source>the model's own</source>
            <translation>del propio modelo</translation>
        </message>
        <message>
            <source>put there by Tandem</source>
            <translation>puesto por Tandem</translation>
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message>
            <source>Draft replay</source>
            <translation>Reproducción del borrador</translation>
        </message>
        <message>
            <source>Close the replay (Esc)</source>
            <translation>Cerrar la reproducción (Esc)</translation>
        </message>
        <message>
            <source>The round before (Left)</source>
            <translation>La ronda anterior (Izquierda)</translation>
        </message>
        <message>
            <source>The next round (Right)</source>
            <translation>La ronda siguiente (Derecha)</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ronda</translation>
        </message>
        <message>
            <source>Reading how this answer was made…</source>
            <translation>Leyendo cómo se hizo esta respuesta…</translation>
        </message>
        <message>
            <source>How this answer was made is not known: it is older than the record, or it broke off without an end.</source>
            <translation>No se sabe cómo se hizo esta respuesta: es anterior al registro, o se cortó sin final.</translation>
        </message>
        <message>
            <source>Stop the check</source>
            <translation>Detener la comprobación</translation>
        </message>
        <message>
            <source>Check it is the same</source>
            <translation>Comprobar que es igual</translation>
        </message>
        <message>
            <source>Answers again without the drafter and compares, letter by letter</source>
            <translation>Responde otra vez sin el borrador y compara letra por letra</translation>
        </message>
        <message>
            <source>Round {number} of {total}</source>
            <translation>Ronda {number} de {total}</translation>
        </message>
        <message>
            <source>Tandem ended the thought here.</source>
            <translation>Tandem terminó aquí el pensamiento.</translation>
        </message>
        <message>
            <source>Nothing was drafted: the model wrote this token by itself.</source>
            <translation>No hubo borrador: el modelo escribió este token por sí mismo.</translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed, and the answer ended there.</source>
            <translation>
                <numerusform>El borrador propuso %n token; el modelo lo aceptó y la respuesta terminó ahí.</numerusform>
                <numerusform>El borrador propuso %n tokens; el modelo los aceptó y la respuesta terminó ahí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed with all and added “{own}”.</source>
            <translation>
                <numerusform>El borrador propuso %n token; el modelo lo aceptó y añadió «{own}».</numerusform>
                <numerusform>El borrador propuso %n tokens; el modelo los aceptó todos y añadió «{own}».</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model kept {count} and put “{own}” in the place of “{rejected}”.</source>
            <translation>
                <numerusform>El borrador propuso %n token; el modelo conservó {count} y puso «{own}» en lugar de «{rejected}».</numerusform>
                <numerusform>El borrador propuso %n tokens; el modelo conservó {count} y puso «{own}» en lugar de «{rejected}».</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoomController</name>
        <message>
            <source>The model wrote no summary; leave the oldest messages out instead.</source>
            <translation>El modelo no escribió ningún resumen; omita en su lugar los mensajes más antiguos.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search all chats (Ctrl+F)</source>
            <translation>Buscar en todos los chats (Ctrl+F)</translation>
        </message>
        <message>
            <source>Search all chats</source>
            <translation>Buscar en todos los chats</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message>
            <source>In thoughts too</source>
            <translation>También en los pensamientos</translation>
        </message>
        <message>
            <source>Search results</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n resultado</numerusform>
                <numerusform>%n resultados</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing found for “{query}”</source>
            <translation>No se encontró nada para «{query}»</translation>
        </message>
    </context>
    <context>
        <name>SettingsFeatures</name>
        <message>
            <source>Settings of this chat (Ctrl+,)</source>
            <translation>Ajustes de este chat (Ctrl+,)</translation>
        </message>
        <message>
            <source>&amp;Settings of this chat</source>
            <translation>&amp;Ajustes de este chat</translation>
        </message>
        <message>
            <source>Save as a &amp;preset…</source>
            <translation>Guardar como a&amp;juste…</translation>
        </message>
        <message>
            <source>Use these settings for &amp;new chats</source>
            <translation>Usar estos ajustes para chats &amp;nuevos</translation>
        </message>
        <message>
            <source>Settings of this chat &amp;back to defaults</source>
            <translation>&amp;Restablecer los ajustes de este chat</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>A&amp;justes</translation>
        </message>
        <message>
            <source>Own settings</source>
            <translation>Ajustes propios</translation>
        </message>
        <message>
            <source>Settings of this chat</source>
            <translation>Ajustes de este chat</translation>
        </message>
        <message>
            <source>New chats begin with these settings</source>
            <translation>Los chats nuevos empiezan con estos ajustes</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>SettingsPanel</name>
        <message>
            <source>Settings of this chat</source>
            <translation>Ajustes de este chat</translation>
        </message>
        <message>
            <source>Think before answering</source>
            <translation>Pensar antes de responder</translation>
        </message>
        <message>
            <source>A thought this long could use up the whole answer; allow a longer answer.</source>
            <translation>Un pensamiento tan largo podría ocupar toda la respuesta; permita una respuesta más larga.</translation>
        </message>
        <message>
            <source>Back to defaults</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Use for new chats</source>
            <translation>Usar para chats nuevos</translation>
        </message>
        <message>
            <source>Close the settings of this chat</source>
            <translation>Cerrar los ajustes de este chat</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Instructions</source>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>For example: You are a patient teacher. Answer in short sentences.</source>
            <translation>Por ejemplo: Eres un profesor paciente. Responde con frases cortas.</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Más ajustes</translation>
        </message>
        <message>
            <source>This chat</source>
            <translation>Este chat</translation>
        </message>
        <message>
            <source>What you change here counts from the next answer on.</source>
            <translation>Lo que cambie aquí vale a partir de la siguiente respuesta.</translation>
        </message>
        <message>
            <source>What the model should keep in mind through the whole chat.</source>
            <translation>Lo que el modelo debe tener presente durante todo el chat.</translation>
        </message>
        <message>
            <source>The instructions are {count} characters too long; shorten them.</source>
            <translation>Las instrucciones se pasan en {count} caracteres; acórtelas.</translation>
        </message>
    </context>
    <context>
        <name>ShortcutDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>New chat</source>
            <translation>Chat nuevo</translation>
        </message>
        <message>
            <source>Everything runs on this computer</source>
            <translation>Todo funciona en este ordenador</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Hide the list of chats</source>
            <translation>Ocultar la lista de chats</translation>
        </message>
        <message>
            <source>Hide the list of chats (Ctrl+B)</source>
            <translation>Ocultar la lista de chats (Ctrl+B)</translation>
        </message>
        <message>
            <source>New chat (Ctrl+N)</source>
            <translation>Chat nuevo (Ctrl+N)</translation>
        </message>
        <message>
            <source>Opens the privacy page</source>
            <translation>Abre la página de privacidad</translation>
        </message>
        <message>
            <source>Sealed: the engine has no network</source>
            <translation>Sellado: el motor no tiene red</translation>
        </message>
    </context>
    <context>
        <name>SpeedFeatures</name>
        <message>
            <source>&amp;Drafts</source>
            <translation>&amp;Borradores</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Opens the model page</source>
            <translation>Abre la página de modelos</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel loading the model</source>
            <translation>Cancelar la carga del modelo</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modelos (Ctrl+M)</translation>
        </message>
        <message>
            <source>Drafter: Off · memory ran out</source>
            <translation>Borrador: inactivo · faltó memoria</translation>
        </message>
        <message>
            <source>Drafter: Off · no model is loaded</source>
            <translation>Borrador: inactivo · no hay modelo cargado</translation>
        </message>
        <message>
            <source>Drafter: Off · the model is not loaded yet</source>
            <translation>Borrador: inactivo · el modelo aún no está cargado</translation>
        </message>
        <message>
            <source>The replay of an answer shows what was drafted (Ctrl+D)</source>
            <translation>La reproducción de una respuesta muestra lo propuesto (Ctrl+D)</translation>
        </message>
        <message numerus="yes">
            <source>Drafts %n token(s) per round</source>
            <translation>
                <numerusform>Propone %n token por ronda</numerusform>
                <numerusform>Propone %n tokens por ronda</numerusform>
            </translation>
        </message>
        <message>
            <source>Right at depth 1, 2, …: {shares}</source>
            <translation>Aciertos a profundidad 1, 2, …: {shares}</translation>
        </message>
        <message>
            <source>Plain, timed here: {speed} tokens/s</source>
            <translation>Simple, medido aquí: {speed} tokens/s</translation>
        </message>
        <message>
            <source>Starting the engine…</source>
            <translation>Iniciando el motor…</translation>
        </message>
        <message>
            <source>Loading the model: {step}</source>
            <translation>Cargando el modelo: {step}</translation>
        </message>
        <message>
            <source>No model is loaded</source>
            <translation>No hay ningún modelo cargado</translation>
        </message>
        <message>
            <source>The engine stopped; it starts again with the next message</source>
            <translation>El motor se detuvo; vuelve a iniciarse con el siguiente mensaje</translation>
        </message>
        <message>
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <source>{name} is not in memory; the next message loads it</source>
            <translation>{name} no está en memoria; el siguiente mensaje lo carga</translation>
        </message>
        <message>
            <source>saving memory</source>
            <translation>ahorrando memoria</translation>
        </message>
    </context>
    <context>
        <name>Suggestions</name>
        <message>
            <source>Show it a picture</source>
            <translation>Enséñele una imagen</translation>
        </message>
        <message>
            <source>What is in this picture?</source>
            <translation>¿Qué hay en esta imagen?</translation>
        </message>
        <message>
            <source>Let it listen</source>
            <translation>Déjelo escuchar</translation>
        </message>
        <message>
            <source>What do you hear?</source>
            <translation>¿Qué oyes?</translation>
        </message>
        <message>
            <source>Play it a film</source>
            <translation>Póngale un vídeo</translation>
        </message>
        <message>
            <source>What happens in this film?</source>
            <translation>¿Qué ocurre en este vídeo?</translation>
        </message>
        <message>
            <source>Just talk</source>
            <translation>Solo charlar</translation>
        </message>
        <message>
            <source>Hello! What can you do?</source>
            <translation>¡Hola! ¿Qué sabes hacer?</translation>
        </message>
    </context>
    <context>
        <name>Transcriber</name>
        <message>
            <source>The loaded model cannot hear, and there is no small one that can; download Gemma 4 E2B on the model page (Ctrl+M) to dictate.</source>
            <translation>El modelo cargado no puede oír, y no hay uno pequeño que pueda; descargue Gemma 4 E2B en la página de modelos (Ctrl+M) para dictar.</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
    </context>
    <context>
        <name>TransferController</name>
        <message>
            <source>Exported to {name}, without {number} attached files that are gone.</source>
            <translation>Exportado a {name}, sin {number} archivos adjuntos que ya no existen.</translation>
        </message>
        <message>
            <source>Exported to {name}</source>
            <translation>Exportado a {name}</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>&amp;Show Tandem</source>
            <translation>&amp;Mostrar Tandem</translation>
        </message>
        <message>
            <source>&amp;New chat</source>
            <translation>Chat &amp;nuevo</translation>
        </message>
    </context>
    <context>
        <name>TurnFeatures</name>
        <message>
            <source>&amp;Message</source>
            <translation>&amp;Mensaje</translation>
        </message>
        <message>
            <source>Removed the waiting message</source>
            <translation>Mensaje en espera quitado</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message numerus="yes">
            <source>Deleted %n message(s)</source>
            <translation>
                <numerusform>%n mensaje eliminado</numerusform>
                <numerusform>%n mensajes eliminados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VoiceBar</name>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>End the recording and use it</source>
            <translation>Terminar la grabación y usarla</translation>
        </message>
        <message>
            <source>Discard the recording</source>
            <translation>Descartar la grabación</translation>
        </message>
        <message>
            <source>Discard the recording (Esc)</source>
            <translation>Descartar la grabación (Esc)</translation>
        </message>
        <message>
            <source>Speak; let go when you are done</source>
            <translation>Hable; suelte cuando termine</translation>
        </message>
        <message>
            <source>Recording for the model to hear; press Done when you are done</source>
            <translation>Grabando para que el modelo oiga; pulse «Listo» cuando termine</translation>
        </message>
        <message>
            <source>Dictating; ends when you pause</source>
            <translation>Dictando; termina cuando hace una pausa</translation>
        </message>
        <message>
            <source>Speak now</source>
            <translation>Hable ahora</translation>
        </message>
        <message>
            <source>Looking for speech…</source>
            <translation>Buscando voz…</translation>
        </message>
        <message>
            <source>Writing down what you said…</source>
            <translation>Escribiendo lo que dijo…</translation>
        </message>
        <message>
            <source>Writing down part {piece} of {total}…</source>
            <translation>Escribiendo la parte {piece} de {total}…</translation>
        </message>
    </context>
    <context>
        <name>VoiceButtons</name>
        <message>
            <source>Dictate</source>
            <translation>Dictar</translation>
        </message>
        <message>
            <source>Dictate: what you say becomes text here. Click, or hold while you speak (Ctrl+Shift+M, or hold F8). Right-click to choose the microphone.</source>
            <translation>Dictar: lo que diga se convierte aquí en texto. Haga clic, o mantenga pulsado mientras habla (Ctrl+Mayús+M, o mantenga F8). Clic derecho para elegir el micrófono.</translation>
        </message>
        <message>
            <source>Let it hear</source>
            <translation>Dejarle oír</translation>
        </message>
        <message>
            <source>Let it hear: the recording itself goes to the model (Ctrl+Shift+H). Right-click to choose the microphone.</source>
            <translation>Dejarle oír: la propia grabación va al modelo (Ctrl+Mayús+H). Clic derecho para elegir el micrófono.</translation>
        </message>
        <message>
            <source>Microphone</source>
            <translation>Micrófono</translation>
        </message>
        <message>
            <source>The system's choice</source>
            <translation>La elección del sistema</translation>
        </message>
        <message>
            <source>No microphone was found</source>
            <translation>No se encontró ningún micrófono</translation>
        </message>
    </context>
    <context>
        <name>VoiceController</name>
        <message>
            <source>{model} cannot hear; dictate the words instead, or choose a model that can hear on the model page (Ctrl+M).</source>
            <translation>{model} no puede oír; dicte las palabras, o elija en la página de modelos (Ctrl+M) un modelo que pueda oír.</translation>
        </message>
        <message>
            <source>The microphone went away during the recording; what was heard until then is used. Plug it in again or choose another one.</source>
            <translation>El micrófono desapareció durante la grabación; se usa lo oído hasta entonces. Conéctelo otra vez o elija otro.</translation>
        </message>
        <message>
            <source>A recording lasts at most 5 minutes; it was ended.</source>
            <translation>Una grabación dura 5 minutos como máximo; se terminó.</translation>
        </message>
        <message>
            <source>The microphone gave nothing but silence; it may be muted, or the system does not let Tandem use it.</source>
            <translation>El micrófono solo dio silencio; quizá esté silenciado, o el sistema no permite a Tandem usarlo.</translation>
        </message>
        <message>
            <source>Recording {number}</source>
            <translation>Grabación {number}</translation>
        </message>
        <message>
            <source>Nobody spoke, so there is nothing to use.</source>
            <translation>Nadie habló, así que no hay nada que usar.</translation>
        </message>
        <message>
            <source>Nothing was understood; try again closer by.</source>
            <translation>No se entendió nada; inténtelo otra vez más cerca.</translation>
        </message>
        <message>
            <source>written down when the answer has ended</source>
            <translation>se escribe cuando termine la respuesta</translation>
        </message>
        <message>
            <source>by the bundled model, which knows only a few phrases and digits</source>
            <translation>por el modelo incluido, que solo conoce unas pocas frases y cifras</translation>
        </message>
    </context>
    <context>
        <name>VoiceFeatures</name>
        <message>
            <source>&amp;Dictate</source>
            <translation>&amp;Dictar</translation>
        </message>
        <message>
            <source>Let it &amp;hear</source>
            <translation>Dejarle &amp;oír</translation>
        </message>
        <message>
            <source>&amp;Read the last answer aloud</source>
            <translation>&amp;Leer en voz alta la última respuesta</translation>
        </message>
        <message>
            <source>Read answers aloud while they &amp;arrive</source>
            <translation>Leer las respuestas &amp;mientras llegan</translation>
        </message>
        <message>
            <source>&amp;Voice</source>
            <translation>&amp;Voz</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Get a bigger model</source>
            <translation>Obtener un modelo más grande</translation>
        </message>
        <message>
            <source>Models (Ctrl+M)</source>
            <translation>Modelos (Ctrl+M)</translation>
        </message>
        <message>
            <source>Welcome to Tandem</source>
            <translation>Le damos la bienvenida a Tandem</translation>
        </message>
        <message>
            <source>What shall we look at?</source>
            <translation>¿Qué miramos?</translation>
        </message>
        <message>
            <source>A private assistant that reads, sees and listens. Choose something to try, or just begin to write.</source>
            <translation>Un asistente privado que lee, ve y escucha. Elija algo para probar, o simplemente empiece a escribir.</translation>
        </message>
        <message>
            <source>Everything runs on this computer. What you write and attach stays in your own data folder.</source>
            <translation>Todo funciona en este ordenador. Lo que escribe y adjunta se queda en su propia carpeta de datos.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Chats and files are kept in {folder}.</source>
            <translation>Nada sale de este ordenador. Los chats y archivos se guardan en {folder}.</translation>
        </message>
        <message>
            <source>{model} answers, on the {device} of this computer.</source>
            <translation>Responde {model}, en {device} de este ordenador.</translation>
        </message>
        <message>
            <source>It is a very small model for trying things out and knows little. For real work, get a bigger one; it runs here too.</source>
            <translation>Es un modelo muy pequeño para probar y sabe poco. Para trabajar de verdad, obtenga uno mayor; también funciona aquí.</translation>
        </message>
        <message>
            <source>F1 shows all keys, Ctrl+K finds every command.</source>
            <translation>F1 muestra todas las teclas, Ctrl+K encuentra cada orden.</translation>
        </message>
    </context>
</TS>
