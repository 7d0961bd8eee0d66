"""Imports from other programs: what is kept, what is skipped and why, and hostile files."""

from __future__ import annotations

import base64
import copy
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.errors import StorageError
from app.storage.portable.importing import ImportPlan, look_at, write
from engine.messages import Role

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def node(parent: str | None, children: list[str], **message: Any) -> dict[str, Any]:
    """A node of ChatGPT's mapping; without ``role`` one that holds no message."""
    if "role" not in message:
        return {"parent": parent, "children": children, "message": None}
    role = message.pop("role")
    content = message.pop("content")
    if isinstance(content, str):
        content = {"content_type": "text", "parts": [content]}
    return {
        "parent": parent,
        "children": children,
        "message": {"author": {"role": role}, "content": content, "create_time": 1.7e9, **message},
    }


def chatgpt() -> list[dict[str, Any]]:
    hidden = {"is_visually_hidden_from_conversation": True}
    thoughts = {"content_type": "thoughts", "thoughts": [{"summary": "Plan", "content": "Think."}]}
    picture = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-cat"}
    lost = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_gone"}
    shown = {"content_type": "multimodal_text", "parts": [picture, lost, "What is it?"]}
    mapping = {
        "root": node(None, ["sys"]),
        "sys": node("root", ["q"], role="system", content="secret", metadata=hidden),
        "q": node("sys", ["a1", "t"], role="user", content=shown),
        "a1": node("q", [], role="assistant", content="A dog."),
        "t": node("q", ["call"], role="assistant", content=thoughts),
        "call": node("t", ["tool"], role="assistant", content="print(1)", recipient="python"),
        "tool": node("call", ["a2"], role="tool", content="1"),
        "a2": node("tool", [], role="assistant", content="A cat \ue200cite\ue202turn0\ue201.",
                   metadata={"model_slug": "gpt-x"}),
    }  # fmt: skip
    return [
        {
            "title": "Animals", "conversation_id": "c1", "create_time": 1.7e9,
            "update_time": 1.7e9 + 5, "current_node": "a2", "mapping": mapping,
        }
    ]  # fmt: skip


def lmstudio() -> dict[str, Any]:
    def said(text: str, **style: Any) -> dict[str, Any]:
        content = [{"type": "text", "text": text}]
        info = {"identifier": "gemma-4"}
        return {"type": "contentBlock", "content": content, "genInfo": info,
                "stepIdentifier": "1700000002500-0.5", **style}  # fmt: skip

    question = [{"type": "file", "fileIdentifier": "x.png"}, {"type": "text", "text": "Hi?"}]
    steps = [said("Hmm.", style={"type": "thinking"}), {"type": "debugInfoBlock"}, said("Hello!")]
    return {
        "name": "Greeting", "createdAt": 1_700_000_000_000, "pinned": True,
        "messages": [
            {"versions": [{"type": "singleStep", "role": "user", "content": question}],
             "currentlySelected": 0},
            {"versions": [{"type": "multiStep", "role": "assistant", "steps": [said("Old.")]},
                          {"type": "multiStep", "role": "assistant", "steps": steps}],
             "currentlySelected": 1},
            {"versions": [{"type": "singleStep", "role": "user", "content": "And?"}],
             "currentlySelected": 0},
        ],
    }  # fmt: skip


def openwebui() -> list[dict[str, Any]]:
    url = "data:image/png;base64," + base64.b64encode(PNG).decode()
    files = [{"type": "image", "url": url, "name": "cat.png"}, {"url": "https://example.org/x.png"}]
    thought = (
        '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds'
        "</summary>\n&gt; It is &lt;small&gt;\n&gt; and soft\n</details>\nA cat."
    )
    messages = {
        "1": {"id": "1", "parentId": None, "childrenIds": ["2", "3"], "role": "user",
              "content": "Look", "timestamp": 1_700_000_000, "files": files},
        "2": {"id": "2", "parentId": "1", "childrenIds": [], "role": "assistant",
              "content": thought, "modelName": "Gemma", "timestamp": 1_700_000_001},
        "3": {"id": "3", "parentId": "1", "childrenIds": [], "role": "assistant",
              "content": "A dog.", "timestamp": 1_700_000_002},
    }  # fmt: skip
    chat = {"title": "Pets", "history": {"messages": messages, "currentId": "2"}}
    return [{"id": "w1", "title": "Pets", "chat": chat, "created_at": 1_700_000_000,
             "updated_at": 1_700_000_009, "archived": False, "pinned": True}]  # fmt: skip


def saved(folder: Path, document: object, name: str = "chats.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(document), encoding="utf-8")
    return path


def imported(store: ChatStore, plan: ImportPlan) -> list[tuple[Role, str]]:
    write(plan, store, store._db)
    (chat,) = store.chats()
    return [(message.role, message.text) for message in store.messages(chat.id)]


def test_chatgpt_keeps_speech_thoughts_branches_and_pictures(
    store: ChatStore, tmp_path: Path
) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("conversations.json", json.dumps(chatgpt()))
        archive.writestr("file-cat-holiday.png", PNG)
    plan = look_at([path])
    assert (plan.formats, plan.num_lost_files) == (["ChatGPT"], 1)
    assert imported(store, plan) == [(Role.USER, "What is it?"), (Role.ASSISTANT, "A cat .")]
    question, answer = store.messages(store.chats()[0].id)
    assert question.attachments[0].path.read_bytes() == PNG
    assert answer.thinking == "Plan\nThink."
    assert answer.model == "gpt-x"
    assert len(answer.variants) == 2
    assert store.chats()[0].updated_at == 1.7e9 + 5


def test_lmstudio_keeps_versions_thoughts_and_times(store: ChatStore, tmp_path: Path) -> None:
    plan = look_at([saved(tmp_path, lmstudio(), "1.conversation.json")])
    assert (plan.formats, plan.num_lost_files) == (["LM Studio"], 1)
    assert imported(store, plan) == [
        (Role.USER, "Hi?"), (Role.ASSISTANT, "Hello!"), (Role.USER, "And?"),
    ]  # fmt: skip
    answer = store.messages(store.chats()[0].id)[1]
    assert (answer.thinking, answer.model, answer.created_at) == ("Hmm.", "gemma-4", 1700000002.5)
    assert len(answer.variants) == 2
    assert store.chats()[0].is_pinned


def test_openwebui_keeps_branches_thoughts_and_inner_pictures(
    store: ChatStore, tmp_path: Path
) -> None:
    plan = look_at([saved(tmp_path, openwebui())])
    assert (plan.formats, plan.num_lost_files) == (["Open WebUI"], 1)
    assert imported(store, plan) == [(Role.USER, "Look"), (Role.ASSISTANT, "A cat.")]
    question, answer = store.messages(store.chats()[0].id)
    assert question.attachments[0].name == "cat.png"
    assert (answer.thinking, answer.thinking_seconds) == ("It is <small>\nand soft", 3.0)
    assert len(answer.variants) == 2


def test_folder_of_conversations_is_read_whole(tmp_path: Path) -> None:
    for number in range(3):
        chat = lmstudio() | {"createdAt": 1_700_000_000_000 + number}
        saved(tmp_path, chat, f"{number}.conversation.json")
    assert len(look_at([tmp_path]).chats) == 3


def test_unusable_chat_is_skipped_with_its_reason_and_the_others_come(
    store: ChatStore, tmp_path: Path
) -> None:
    good, circle, missing = (copy.deepcopy(chatgpt()[0]) for _ in range(3))
    circle["title"], circle["mapping"]["a1"]["children"] = "Circle", ["q"]
    missing["title"], missing["mapping"]["a1"]["children"] = "Hole", ["nowhere"]
    plan = look_at([saved(tmp_path, [circle, good, missing, 7])])
    assert imported(store, plan)
    assert [(item.name, item.reason) for item in plan.skipped] == [
        ("Circle", "its messages do not form a tree"),
        ("Hole", "a node of its tree is missing or not an object"),
        ("chats.json, chat 4", "it is not an object"),
    ]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not the JSON of a chat export"),
        (b"\xff\xfe", "not the JSON of a chat export"),
        (b"[" * 100_000, "not the JSON of a chat export"),
        (b'{"a": 1}', "is JSON, but no chat export"),
        (b"[]", "is JSON, but no chat export"),
        (b'[{"mapping": 5, "title": "Odd"}]', "“Odd” cannot be used because “mapping”"),
        (b'{"format": "tandem-chats", "version": 99}', "newer version of Tandem"),
        (b'{"format": "tandem-chats", "version": 1}', "“chats” is missing"),
        (b"PK\x05\x06" + bytes(18), "no chat to import"),
    ],
)
def test_useless_file_gets_one_sentence_and_imports_nothing(
    tmp_path: Path, content: bytes, sentence: str
) -> None:
    path = tmp_path / "chats.json"
    path.write_bytes(content)
    with pytest.raises(StorageError, match=sentence):
        look_at([path])


def test_file_outside_the_folder_is_never_opened(store: ChatStore, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(PNG)
    (tmp_path / "in").mkdir()
    message = {
        "key": "1", "parent": None, "role": "user", "text": "hi", "state": "complete",
        "files": [{"sha256": "a" * 64, "suffix": "/../../secret.png", "kind": "image", "name": "x"},
                  {"sha256": "b" * 64, "suffix": ".png", "kind": "image", "name": "x"}],
    }  # fmt: skip
    document = {"format": "tandem-chats", "version": 1, "files": "../..",
                "chats": [{"uid": "u", "title": "t", "messages": [message]}]}  # fmt: skip
    plan = look_at([saved(tmp_path / "in", document)])
    assert plan.num_lost_files == 2
    imported(store, plan)
    assert store.messages(store.chats()[0].id)[0].attachments == ()


def test_error_in_the_middle_imports_nothing(store: ChatStore, tmp_path: Path) -> None:
    first, second = openwebui() * 2
    plan = look_at([saved(tmp_path, [first, second | {"id": "w2"}])])
    (tmp_path / "attachments").write_text("in the way of the folder")
    with pytest.raises(StorageError):
        write(plan, store, store._db)
    assert store.every_chat() == []


DOCUMENTS = {"chatgpt": chatgpt, "lmstudio": lmstudio, "openwebui": openwebui}
JUNK = st.sampled_from(
    [None, True, -1, 1e308, float("nan"), "", "\ud800x\0", [], {}, [None], {"a": 1}, "q", 10**30]
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside a document."""
    items: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    found = [path] if path else []
    for key, inner in items:
        found += _places(inner, (*path, key))
    return found


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), name=st.sampled_from(sorted(DOCUMENTS)))
def test_any_damage_ends_in_chats_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, name: str
) -> None:
    document: Any = DOCUMENTS[name]()
    for _ in range(data.draw(st.integers(1, 2))):
        places = _places(document)
        *way, last = data.draw(st.sampled_from(places))
        target = document
        for key in way:
            target = target[key]
        target[last] = copy.deepcopy(data.draw(JUNK))
    folder = tmp_path_factory.mktemp("damage")
    try:
        plan = look_at([saved(folder, document)])
    except StorageError:
        return
    with Database(Path(":memory:")) as database:
        store = ChatStore(database, AttachmentFolder(folder / "attachments"))
        write(plan, store, database)
        for chat in store.every_chat():
            assert store.messages(chat.id)
        assert not database.query("PRAGMA foreign_key_check")
