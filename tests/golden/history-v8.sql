-- The chat history as version 8 of the schema wrote it; load with executescript, index_terms being defined.
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
        , uid TEXT NOT NULL DEFAULT '', pinned_at REAL, archived_at REAL, folder_id INTEGER REFERENCES folders(id) ON DELETE SET NULL);
INSERT INTO "chats" VALUES(1,'Naïve colours 颜色',1700000000.0,1700000500.0,NULL,'u1',1700000001.0,NULL,1);
INSERT INTO "chats" VALUES(2,'In the trash',1700000100.0,1700000100.0,1700000600.0,'u2',1700000001.0,NULL,1);
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
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO "folders" VALUES(1,'Art');
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
CREATE UNIQUE INDEX chats_uid ON chats(uid) WHERE uid != '';
CREATE INDEX files_of_messages ON message_attachments(digest);
CREATE VIEW search_texts AS
            SELECT id, index_terms(text) AS text, index_terms(thinking) AS thinking
            FROM messages WHERE state != 'streaming';
CREATE VIEW search_titles AS SELECT id, index_terms(title) AS title FROM chats;
CREATE VIRTUAL TABLE found_texts USING fts5(text, thinking,
            content='search_texts', content_rowid='id',
            tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
CREATE VIRTUAL TABLE found_titles USING fts5(title,
            content='search_titles', content_rowid='id',
            tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');
CREATE TRIGGER texts_added AFTER INSERT ON messages WHEN new.state != 'streaming' BEGIN
            INSERT INTO found_texts (rowid, text, thinking)
            VALUES (new.id, index_terms(new.text), index_terms(new.thinking));
        END;
CREATE TRIGGER texts_removed AFTER DELETE ON messages
        WHEN old.state != 'streaming' BEGIN
            INSERT INTO found_texts (found_texts, rowid, text, thinking)
            VALUES ('delete', old.id, index_terms(old.text), index_terms(old.thinking));
        END;
CREATE TRIGGER texts_changed AFTER UPDATE OF text, thinking, state ON messages BEGIN
            INSERT INTO found_texts (found_texts, rowid, text, thinking)
            SELECT 'delete', old.id, index_terms(old.text), index_terms(old.thinking)
            WHERE old.state != 'streaming';
            INSERT INTO found_texts (rowid, text, thinking)
            SELECT new.id, index_terms(new.text), index_terms(new.thinking)
            WHERE new.state != 'streaming';
        END;
CREATE TRIGGER titles_added AFTER INSERT ON chats BEGIN
            INSERT INTO found_titles (rowid, title) VALUES (new.id, index_terms(new.title));
        END;
CREATE TRIGGER titles_removed AFTER DELETE ON chats BEGIN
            INSERT INTO found_titles (found_titles, rowid, title)
            VALUES ('delete', old.id, index_terms(old.title));
        END;
CREATE TRIGGER titles_changed AFTER UPDATE OF title ON chats BEGIN
            INSERT INTO found_titles (found_titles, rowid, title)
            VALUES ('delete', old.id, index_terms(old.title));
            INSERT INTO found_titles (rowid, title) VALUES (new.id, index_terms(new.title));
        END;
INSERT INTO found_texts (found_texts) VALUES ('rebuild');
INSERT INTO found_titles (found_titles) VALUES ('rebuild');
CREATE TABLE new_attachments (
            digest TEXT PRIMARY KEY,
            suffix TEXT NOT NULL,
            kind TEXT NOT NULL,
            size_bytes INTEGER NOT NULL
        );
INSERT INTO new_attachments SELECT digest, suffix, kind, size_bytes FROM attachments;
CREATE TABLE new_message_attachments (
            message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            digest TEXT NOT NULL REFERENCES new_attachments(digest),
            name TEXT NOT NULL,
            use TEXT NOT NULL DEFAULT '{}',
            receipts TEXT NOT NULL DEFAULT '[]',
            PRIMARY KEY (message_id, position)
        );
INSERT INTO new_message_attachments (message_id, position, digest, name)
            SELECT message_id, position, digest, name FROM message_attachments;
CREATE TABLE new_draft_attachments (
            chat_id INTEGER NOT NULL REFERENCES drafts(chat_id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            digest TEXT NOT NULL REFERENCES new_attachments(digest),
            name TEXT NOT NULL,
            use TEXT NOT NULL DEFAULT '{}',
            PRIMARY KEY (chat_id, position)
        );
INSERT INTO new_draft_attachments (chat_id, position, digest, name)
            SELECT chat_id, position, digest, name FROM draft_attachments;
DROP TABLE message_attachments;
DROP TABLE draft_attachments;
DROP TABLE attachments;
ALTER TABLE new_attachments RENAME TO attachments;
ALTER TABLE new_message_attachments RENAME TO message_attachments;
ALTER TABLE new_draft_attachments RENAME TO draft_attachments;
CREATE INDEX files_of_messages ON message_attachments(digest);
UPDATE message_attachments SET use = '{"detail": 280}';
ALTER TABLE chats ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
CREATE TABLE kept_settings (
            what TEXT PRIMARY KEY CHECK (what IN ('default', 'next')),
            settings TEXT NOT NULL
        );
CREATE TABLE presets (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            settings TEXT NOT NULL
        );
CREATE TABLE runs (
            message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            data BLOB NOT NULL,
            PRIMARY KEY (message_id, position)
        ) WITHOUT ROWID;
COMMIT;
PRAGMA user_version = 8;
