-- The chat history as version 3 of the schema wrote it; load with executescript.
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;
CREATE TABLE attachments (
            digest TEXT PRIMARY KEY,
            suffix TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('image', 'audio', 'video')),
            size_bytes INTEGER NOT NULL
        );
INSERT INTO "attachments" VALUES('ab12','.png','image',15);
CREATE TABLE chats (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL DEFAULT '',
            created_at REAL NOT NULL,
            updated_at REAL NOT NULL,
            deleted_at REAL
        );
INSERT INTO "chats" VALUES(1,'Naïve colours 颜色',1700000000.0,1700000500.0,NULL);
INSERT INTO "chats" VALUES(2,'In the trash',1700000100.0,1700000100.0,1700000600.0);
CREATE TABLE draft_attachments (
            chat_id INTEGER NOT NULL REFERENCES drafts(chat_id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            digest TEXT NOT NULL REFERENCES attachments(digest),
            name TEXT NOT NULL,
            PRIMARY KEY (chat_id, position)
        );
INSERT INTO "draft_attachments" VALUES(1,0,'ab12','cat.PNG');
CREATE TABLE drafts (
            chat_id INTEGER PRIMARY KEY,
            text TEXT NOT NULL
        );
INSERT INTO "drafts" VALUES(1,'and what');
CREATE TABLE message_attachments (
            message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            digest TEXT NOT NULL REFERENCES attachments(digest),
            name TEXT NOT NULL,
            PRIMARY KEY (message_id, position)
        );
INSERT INTO "message_attachments" VALUES(1,0,'ab12','cat.PNG');
CREATE TABLE messages (
            id INTEGER PRIMARY KEY,
            chat_id INTEGER NOT NULL REFERENCES chats(id) ON DELETE CASCADE,
            role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant', 'tool')),
            text TEXT NOT NULL DEFAULT '',
            thinking TEXT NOT NULL DEFAULT '',
            thinking_seconds REAL,
            state TEXT NOT NULL,
            model TEXT NOT NULL DEFAULT '',
            stats TEXT,
            seed INTEGER,
            error TEXT NOT NULL DEFAULT '',
            created_at REAL NOT NULL
        , parent_id INTEGER REFERENCES messages(id), chosen INTEGER NOT NULL DEFAULT 1, deleted_at REAL, deleted_with INTEGER);
INSERT INTO "messages" VALUES(1,1,'user','What colour is it?','',NULL,'complete','',NULL,NULL,'',1700000001.0,NULL,1,NULL,NULL);
INSERT INTO "messages" VALUES(2,1,'assistant','It is red.','Look closely.',1.5,'complete','Tandem Demo','{"prompt_tokens": 40, "new_tokens": 12, "target_forwards": 5, "drafted": 10, "accepted": 7, "seconds": 0.3, "ttft_seconds": 0.2, "cached_tokens": 8}',7,'',1700000002.0,1,2,NULL,NULL);
INSERT INTO "messages" VALUES(3,2,'user','Forget me','',NULL,'complete','',NULL,NULL,'',1700000003.0,NULL,1,NULL,NULL);
INSERT INTO "messages" VALUES(4,1,'user','再看一次','',NULL,'complete','',NULL,NULL,'',1700000004.0,2,1,NULL,NULL);
INSERT INTO "messages" VALUES(5,1,'assistant','half an ans','',NULL,'streaming','Tandem Demo',NULL,7,'',1700000005.0,4,1,NULL,NULL);
INSERT INTO "messages" VALUES(6,1,'assistant','It is blue.','',NULL,'complete','',NULL,NULL,'',1700000006.0,1,1,NULL,NULL);
CREATE INDEX messages_of_chat ON messages(chat_id, id);
CREATE INDEX messages_of_parent ON messages(chat_id, parent_id, chosen);
CREATE INDEX children_of_message ON messages(parent_id);
COMMIT;
PRAGMA user_version = 3;
