<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AttachmentController</name>
        <message numerus="yes">
            <source>%n file(s) of the folder {folder} cannot be attached.</source>
            <translation>
                <numerusform>%n file of the folder {folder} cannot be attached.</numerusform>
                <numerusform>%n files of the folder {folder} cannot be attached.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message numerus="yes">
            <source>%n of its file(s) were deleted for ever.</source>
            <translation>
                <numerusform>%n of its files was deleted for ever.</numerusform>
                <numerusform>%n of its files were deleted for ever.</numerusform>
            </translation>
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
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>– and %n more</source>
            <translation>
                <numerusform>– and %n more</numerusform>
                <numerusform>– and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilmPane</name>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n frame</numerusform>
                <numerusform>%n frames</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n chat(s)</source>
            <translation>
                <numerusform>%n chat</numerusform>
                <numerusform>%n chats</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chat(s) imported</source>
            <translation>
                <numerusform>%n chat imported</numerusform>
                <numerusform>%n chats imported</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) mentioned in the chats are missing in the export.</source>
            <translation>
                <numerusform>%n file mentioned in the chats is missing in the export.</numerusform>
                <numerusform>%n files mentioned in the chats are missing in the export.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>KeptDialog</name>
        <message numerus="yes">
            <source>Deleted {day}, kept for %n more day(s)</source>
            <translation>
                <numerusform>Deleted {day}, kept for %n more day</numerusform>
                <numerusform>Deleted {day}, kept for %n more days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete %n chat(s) for ever?</source>
            <translation>
                <numerusform>Delete this chat for ever?</numerusform>
                <numerusform>Delete %n chats for ever?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LedgerFeatures</name>
        <message numerus="yes">
            <source>%n message(s) are no longer sent</source>
            <translation>
                <numerusform>%n message is no longer sent</numerusform>
                <numerusform>%n messages are no longer sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LedgerPopup</name>
        <message numerus="yes">
            <source>Leave out the oldest %n message(s)</source>
            <translation>
                <numerusform>Leave out the oldest message</numerusform>
                <numerusform>Leave out the oldest %n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Summarise the oldest %n message(s)</source>
            <translation>
                <numerusform>Summarise the oldest message</numerusform>
                <numerusform>Summarise the oldest %n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Marks</name>
        <message numerus="yes">
            <source>%n place(s) in {name}: look closely, export</source>
            <translation>
                <numerusform>%n place in {name}: look closely, export</numerusform>
                <numerusform>%n places in {name}: look closely, export</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Media</name>
        <message numerus="yes">
            <source>about %n token(s)</source>
            <translation>
                <numerusform>about %n token</numerusform>
                <numerusform>about %n tokens</numerusform>
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
                <numerusform>text of %n page</numerusform>
                <numerusform>text of %n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n frame(s)</source>
            <translation>
                <numerusform>%n frame</numerusform>
                <numerusform>%n frames</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ModelOptionsPanel</name>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>After %n minute</numerusform>
                <numerusform>After %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReplayPanel</name>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed, and the answer ended there.</source>
            <translation>
                <numerusform>The drafter proposed %n token; the model agreed, and the answer ended there.</numerusform>
                <numerusform>The drafter proposed %n tokens; the model agreed, and the answer ended there.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model agreed with all and added “{own}”.</source>
            <translation>
                <numerusform>The drafter proposed %n token; the model agreed with it and added “{own}”.</numerusform>
                <numerusform>The drafter proposed %n tokens; the model agreed with all and added “{own}”.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The drafter proposed %n token(s); the model kept {count} and put “{own}” in the place of “{rejected}”.</source>
            <translation>
                <numerusform>The drafter proposed %n token; the model kept {count} and put “{own}” in the place of “{rejected}”.</numerusform>
                <numerusform>The drafter proposed %n tokens; the model kept {count} and put “{own}” in the place of “{rejected}”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchResults</name>
        <message numerus="yes">
            <source>%n hit(s)</source>
            <translation>
                <numerusform>%n hit</numerusform>
                <numerusform>%n hits</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message numerus="yes">
            <source>Drafts %n token(s) per round</source>
            <translation>
                <numerusform>Drafts %n token per round</numerusform>
                <numerusform>Drafts %n tokens per round</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TurnFeatures</name>
        <message numerus="yes">
            <source>Deleted %n message(s)</source>
            <translation>
                <numerusform>Deleted %n message</numerusform>
                <numerusform>Deleted %n messages</numerusform>
            </translation>
        </message>
    </context>
</TS>
