"""Settings of chats: ranges, what is stored, new chats, presets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.chat_settings import (
    LIMITS,
    ChatSettings,
    InvalidSettingError,
    read_settings,
)
from app.storage.attachments import AttachmentFolder
from app.storage.chats import ChatStore
from app.storage.database import Database
from app.storage.errors import StorageError
from engine.requests import Options

WARM = ChatSettings("Answer like a pirate.", True, 512, 1.3, 0.98, 100, 1.05, None, 4096)


def allowed(name: str) -> st.SearchStrategy[float | None]:
    limit = LIMITS[name]
    whole = st.integers(int(limit.low), int(limit.high))
    return st.none() | (whole if limit.is_whole else st.floats(limit.low, limit.high))


@given(
    st.fixed_dictionaries({name: allowed(name) for name in LIMITS}),
    st.text(max_size=50),
    st.booleans(),
)
def test_settings_come_back_from_json_as_they_were(
    numbers: dict[str, float | None], prompt: str, thinking: bool
) -> None:
    settings = ChatSettings(system_prompt=prompt, thinking=thinking, **numbers)  # type: ignore[arg-type]
    assert read_settings(json.loads(json.dumps(settings.as_dict()))) == settings


@pytest.mark.parametrize("name", LIMITS)
@pytest.mark.parametrize("wrong", [-1, 10**9 * 5, float("nan"), True, "7", [1]])
def test_a_value_outside_its_range_is_refused_by_name(name: str, wrong: object) -> None:
    with pytest.raises(InvalidSettingError) as caught:
        read_settings({name: wrong})
    assert caught.value.name == name


@pytest.mark.parametrize("wrong", [None, [], "x", {"thinking": 1}, {"system_prompt": None}])
def test_what_is_no_settings_object_is_refused(wrong: object) -> None:
    with pytest.raises((ValueError, InvalidSettingError)):
        read_settings(wrong)


def test_a_field_of_a_newer_version_is_left_out() -> None:
    assert read_settings({"temperature": 1, "mirostat": 2}) == ChatSettings(temperature=1)


def test_only_what_differs_from_the_defaults_is_stored() -> None:
    assert ChatSettings().as_dict() == {}
    assert ChatSettings(temperature=0, thinking=True).as_dict() == {
        "thinking": True,
        "temperature": 0,
    }


def test_every_setting_reaches_the_engine() -> None:
    assert WARM.options(11) == Options(
        thinking=True, max_new_tokens=4096, temperature=1.3, top_p=0.98, top_k=100,
        repetition_penalty=1.05, seed=11, thinking_budget=512,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("settings", "leaves_room"),
    [
        (ChatSettings(thinking=True), True),
        (ChatSettings(thinking=True, thinking_budget=2048), False),
        (ChatSettings(thinking=False, thinking_budget=2048), True),
        (ChatSettings(thinking=True, thinking_budget=2048, max_new_tokens=2049), True),
        (ChatSettings(thinking=True, thinking_budget=512, max_new_tokens=512), False),
    ],
)
def test_a_thought_may_not_take_the_whole_answer(settings: ChatSettings, leaves_room: bool) -> None:
    assert settings.leaves_room_to_answer is leaves_room


# --- stored ---------------------------------------------------------------------------


def test_each_chat_keeps_its_own_and_the_file_keeps_them(tmp_path: Path) -> None:
    folder = AttachmentFolder(tmp_path / "attachments")
    with Database(tmp_path / "history.sqlite3") as database:
        store = ChatStore(database, folder)
        first, second = store.create_chat("one").id, store.create_chat("two").id
        store.settings.save(first, WARM)
    with Database(tmp_path / "history.sqlite3") as database:
        settings = ChatStore(database, folder).settings
        assert settings.of(first) == WARM
        assert settings.of(second) == ChatSettings()


def test_a_new_chat_takes_what_was_set_before_it_began_and_the_next_does_not(
    store: ChatStore,
) -> None:
    settings = store.settings
    settings.save(None, WARM)
    assert settings.of(None) == WARM
    chat = store.create_chat("one").id
    settings.begin_chat(chat)
    assert settings.of(chat) == WARM
    assert settings.of(None) == ChatSettings()


def test_new_chats_begin_with_the_default(store: ChatStore) -> None:
    settings = store.settings
    old = store.create_chat("old").id
    settings.set_default(WARM)
    chat = store.create_chat("one").id
    settings.begin_chat(chat)
    assert settings.of(chat) == settings.of(None) == WARM
    assert settings.of(old) == ChatSettings()


def test_unreadable_settings_are_the_defaults_and_logged(
    store: ChatStore, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    chat = store.create_chat("one").id
    for broken in ("{", "[]", '{"temperature": 99}'):
        database.execute("UPDATE chats SET settings = ? WHERE id = ?", (broken, chat))
        assert store.settings.of(chat) == ChatSettings()
    assert len(caplog.records) == 3


# --- presets -----------------------------------------------------------------------------


def test_presets_are_added_changed_renamed_and_forgotten(store: ChatStore) -> None:
    settings = store.settings
    settings.add_preset("  Pirate   talk ", WARM)
    settings.add_preset("calm", ChatSettings(temperature=0.2))
    calm, pirate = settings.presets()
    assert (calm.name, pirate.name, pirate.settings) == ("calm", "Pirate talk", WARM)
    assert calm.id is not None
    assert pirate.id is not None
    settings.rename_preset(calm.id, "Calm")
    settings.change_preset(calm.id, ChatSettings(temperature=0))
    settings.delete_preset(pirate.id)
    assert [(p.name, p.settings) for p in settings.presets()] == [
        ("Calm", ChatSettings(temperature=0))
    ]


@pytest.mark.parametrize("name", ["", "   ", "CALM", " calm"])
def test_a_preset_needs_a_name_of_its_own(store: ChatStore, name: str) -> None:
    store.settings.add_preset("calm", WARM)
    with pytest.raises(StorageError):
        store.settings.add_preset(name, WARM)
    assert len(store.settings.presets()) == 1
