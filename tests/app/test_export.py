"""Exports: complete JSON that comes back as it was, readable Markdown, HTML that loads nothing."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.chat_settings import ChatSettings
from app.history_records import ExportFormat
from app.records import MediaKind, MessageState, Run
from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.errors import StorageError
from app.storage.portable.chats import PortableChat, PortableMessage
from app.storage.portable.exporting import export_all, export_chat, free_name
from app.storage.portable.importing import look_at, write
from app.storage.portable.to_html import html_of
from engine.events import Channel, Committed, Origin, RoundRecord, Stats
from engine.messages import Role
from engine.requests import Options

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
ROUND = RoundRecord((Committed(Origin.DRAFT, Channel.ANSWER, 3),), ("no", "颜"))
RUN = Run((ROUND, ROUND), Options(thinking=True, temperature=0.7, seed=7), "digest", 0, 2)
STATS = Stats(40, 12, 5, 10, 7, 0.3, 0.2, 8, 21.5, (0.9, 0.5), 2, "measured")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[tuple[ChatStore, Database]]:
    """A second, empty history."""
    with Database(tmp_path / "other" / "history.sqlite3") as database:
        yield ChatStore(database, AttachmentFolder(tmp_path / "other" / "attachments")), database


def rich_chat(store: ChatStore, folder: Path) -> int:
    """A chat with a picture, thoughts, statistics and hidden variants."""
    picture = folder / "cat.png"
    picture.write_bytes(PNG)
    chat = store.create_chat("Colours: <red> & 颜色").id
    file = store.attachments.keep(picture, MediaKind.IMAGE, "my cat.png")
    question = store.add_message(chat, Role.USER, "What is it?", attachments=(file,))
    opened = store.add_message(chat, Role.ASSISTANT, "", MessageState.STREAMING, seed=7)
    store.finish_message(
        dataclasses.replace(
            opened, text="**Red.**", thinking="Look.", thinking_seconds=1.5,
            state=MessageState.COMPLETE, model="Demo", stats=STATS,
        )
    )  # fmt: skip
    store.cut(opened.id, "They named a colour.")
    store.runs.add(opened.id, RUN)
    store.runs.add(opened.id, dataclasses.replace(RUN, answer_start=3))
    store.add_variant(opened.id, "Blue.")
    store.add_message(chat, Role.USER, "Sure?")
    store.add_variant(question.id, "And what is that?")
    store.choose_variant(question.id)
    store.move_chat(chat, store.create_folder("Art").id)
    store.pin_chat(chat, True)
    store.settings.save(chat, ChatSettings("Be brief. 简短", True, 256, 0.7, 0.9, 40, 1.1, 7, 1000))
    return chat


def facts(store: ChatStore) -> list[tuple[object, ...]]:
    """Everything about all chats but the ids."""
    found: list[tuple[object, ...]] = []
    names = {folder.id: folder.name for folder in store.folders()}
    for chat in store.kept_chats():
        folder = "" if chat.folder_id is None else names[chat.folder_id]
        found.append((chat.uid, chat.title, chat.created_at, chat.updated_at, chat.is_pinned,
                      chat.is_archived, folder, store.settings.of(chat.id)))  # fmt: skip
        order = {message.id: n for n, message in enumerate(store.all_messages(chat.id))}
        for message in store.all_messages(chat.id):
            files = [(f.digest, f.name, f.kind, f.path.read_bytes()) for f in message.attachments]
            parent = None if message.parent_id is None else order[message.parent_id]
            plain = dataclasses.replace(
                message, id=0, chat_id=0, attachments=(), parent_id=parent, variants=()
            )
            found.append((plain, files, store.runs.of(message.id)))
        found.append(tuple(order[message.id] for message in store.messages(chat.id)))
    return found


def test_json_brings_everything_into_an_empty_history(
    store: ChatStore, other: tuple[ChatStore, Database], tmp_path: Path
) -> None:
    rich_chat(store, tmp_path)
    store.archive_chat(store.create_chat("empty is left out").id, True)
    result = export_all(store, ExportFormat.JSON, tmp_path)
    plan = look_at([result.path / "chats.json"])
    assert write(plan, *other).num_chats == 1
    assert facts(other[0]) == facts(store)[:-2]


def test_importing_again_adds_nothing_and_says_so(store: ChatStore, tmp_path: Path) -> None:
    chat = rich_chat(store, tmp_path)
    export_chat(store, chat, ExportFormat.JSON, tmp_path / "chat.json")
    before = facts(store)
    plan = look_at([tmp_path / "chat.json"])
    result = write(plan, store, store._db)
    assert (result.num_chats, result.skipped[0].reason) == (0, "it is here already")
    assert facts(store) == before
    store.delete_chat(chat)
    assert write(plan, store, store._db).skipped[0].reason == "it is in the trash"


@pytest.mark.parametrize(
    "damage", [{"rounds": [["x", [1]]]}, {"options": {"seed": "7"}}, {"starts": [1]}]
)
def test_damaged_record_of_drafting_is_named_and_nothing_is_imported(
    store: ChatStore, tmp_path: Path, damage: dict[str, object]
) -> None:
    target = tmp_path / "chat.json"
    export_chat(store, rich_chat(store, tmp_path), ExportFormat.JSON, target)
    document = json.loads(target.read_text(encoding="utf-8"))
    answer = next(one for one in document["chats"][0]["messages"] if one["runs"])
    answer["runs"][0].update(damage)
    target.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(StorageError, match="how an answer was made"):
        look_at([target])


def test_markdown_holds_the_shown_texts_and_the_picture_beside(
    store: ChatStore, tmp_path: Path
) -> None:
    target = tmp_path / "chat.md"
    chat = rich_chat(store, tmp_path)
    export_chat(store, chat, ExportFormat.MARKDOWN, target)
    text = target.read_text(encoding="utf-8")
    assert text.startswith("# Colours: <red> & 颜色\n")
    assert "## You\n\n![my cat.png](<chat.files/" in text
    assert "Blue." in text
    assert "Red." not in text
    (address,) = re.findall(r"\(<([^>]+)>\)", text)
    assert (tmp_path / address).read_bytes() == PNG


def test_html_is_one_file_with_the_picture_inside(store: ChatStore, tmp_path: Path) -> None:
    chat = rich_chat(store, tmp_path)
    (tmp_path / "out").mkdir()
    export_chat(store, chat, ExportFormat.HTML, tmp_path / "out" / "chat.html")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["chat.html"]
    page = (tmp_path / "out" / "chat.html").read_text(encoding="utf-8")
    assert "Colours: &lt;red&gt; &amp; 颜色" in page
    assert 'src="data:image/png;base64,' in page


def test_html_shows_task_lists_and_instructions(store: ChatStore, tmp_path: Path) -> None:
    chat = store.create_chat("Tasks").id
    store.settings.save(chat, ChatSettings("Be <brief>."))
    store.add_message(chat, Role.ASSISTANT, "- [x] done\n- [ ] todo")
    export_chat(store, chat, ExportFormat.HTML, tmp_path / "chat.html")
    page = (tmp_path / "chat.html").read_text(encoding="utf-8")
    boxes = [attributes for tag, attributes in Elements(page).found if tag == "input"]
    assert ["checked" in box for box in boxes] == [True, False]
    assert "Be &lt;brief&gt;." in page
    export_chat(store, chat, ExportFormat.MARKDOWN, tmp_path / "chat.md")
    assert "## Instructions\n\nBe <brief>." in (tmp_path / "chat.md").read_text(encoding="utf-8")


class Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


HOSTILE = st.sampled_from(
    [
        "<script>alert(1)</script>", "<img src=http://evil/x onerror=alert(1)>",
        "![x](http://evil/x.png)", "![](//evil/x)", "[a](javascript:alert(1))",
        "[a]( jAvaScript:alert(1))", '"><svg onload=alert(1)>', "</article></body><iframe src=x>",
        "<style>@import 'http://evil'</style>", "[a](data:text/html,<script>)",
        "- [ ] <input onfocus=alert(1) autofocus>", "- [x] done",
        "<!--", "```html\n<b>",
        "<http://evil>", "&lt;script&gt;", "| a |\n|---|\n| <i>x</i> |",
        "<a href=javascript:x>", "`<b>`",
        "[x]: javascript:alert(1)\n\n[x]", "![a](data:image/svg+xml;base64,PHN2Zz4=)",
    ]
)  # fmt: skip
ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p", "a",
    "article", "details", "summary", "pre", "code", "em", "strong", "ul", "ol", "li", "table",
    "thead", "tbody", "tr", "th", "td", "blockquote", "br", "hr", "s", "img", "audio", "video",
    "input",
}  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(pieces=st.lists(HOSTILE | st.text(max_size=12), min_size=1, max_size=5), title=HOSTILE)
def test_page_of_hostile_text_has_no_script_and_loads_nothing(
    pieces: list[str], title: str
) -> None:
    text = "\n\n".join(pieces)
    message = PortableMessage(
        "1", None, Role.ASSISTANT, text, 1.0, thinking=text, model=title, error=text
    )
    page = "".join(html_of(PortableChat("u", title, 1.0, 1.0, (message,))))
    for tag, attributes in Elements(page).found:
        assert tag in ALLOWED
        assert not [name for name in attributes if name.startswith("on")]
        if tag == "input":
            assert "disabled" in attributes
        assert str(attributes.get("src", "data:")).startswith("data:")
        address = str(attributes.get("href", "")).strip().casefold()
        assert not address.startswith(("javascript:", "vbscript:", "data:text", "file:"))


def test_everything_as_pages_gets_an_index_and_names_every_system_takes(
    store: ChatStore, tmp_path: Path
) -> None:
    for title in ("a/b:c?", "con", "a/b:c?", ""):
        store.add_message(store.create_chat(title).id, Role.USER, "hello")
    result = export_all(store, ExportFormat.HTML, tmp_path)
    assert sorted(path.name for path in result.path.iterdir()) == [
        "Untitled.html", "_con.html", "a b c (2).html", "a b c.html", "index.html",
    ]  # fmt: skip
    assert result.num_chats == 4


def test_lost_file_is_named_and_the_rest_is_written(store: ChatStore, tmp_path: Path) -> None:
    chat = rich_chat(store, tmp_path)
    for message in store.messages(chat):
        for file in message.attachments:
            file.path.unlink()
    result = export_chat(store, chat, ExportFormat.JSON, tmp_path / "chat.json")
    assert result.missing == ["my cat.png"]
    assert look_at([tmp_path / "chat.json"]).summary().num_messages == 5


def test_failed_export_leaves_no_half_file(store: ChatStore, tmp_path: Path) -> None:
    chat = rich_chat(store, tmp_path)
    (tmp_path / "chat.files").write_text("in the way of the folder")
    with pytest.raises(StorageError, match="did not work"):
        export_chat(store, chat, ExportFormat.MARKDOWN, tmp_path / "chat.md")
    assert not list(tmp_path.glob("*chat.md*"))


@given(title=st.text(max_size=80), used=st.lists(st.text(max_size=5), max_size=3))
def test_file_name_is_usable_and_new(title: str, used: list[str]) -> None:
    name = free_name(title, used, ".md")
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name.casefold() not in {other.casefold() for other in used}
    assert 3 < len(name) < 80
