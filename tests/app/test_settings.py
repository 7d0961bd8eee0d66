"""Settings survive, and bad files do not take anything with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.settings import Settings, SettingsFile, ThemeChoice


def test_saved_settings_come_back(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.settings = Settings(
        theme=ThemeChoice.DARK,
        language="de",
        sidebar=False,
        last_chat=7,
        model_folder="/models/e2b",
        geometry="abc",
        tray=True,
        declined_gpu_pack="torch-2.13.0",
    )
    file.settings.model_precisions["e2b"] = "int4"
    file.settings.model_speeds["e2b int4"] = 12.0
    file.write(file.text())
    again = SettingsFile(tmp_path / "settings.json")
    assert (again.settings, again.problems) == (file.settings, [])


@pytest.mark.parametrize("content", ["{", "[]", "\x00"])
def test_unreadable_file_is_kept_aside_and_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    file = SettingsFile(path)
    assert file.settings == Settings()
    assert len(file.problems) == 1
    assert (tmp_path / "settings.unreadable.json").read_text() == content


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("language", "klingon"),
        ("model_folder", 7),
        ("last_chat", True),
        ("geometry", 3),
        ("unload_minutes", True),
        ("model_precisions", {"e2b": 4}),
        ("model_speeds", ["e2b"]),
    ],
)
def test_single_bad_value_is_named_and_the_others_stay(
    tmp_path: Path, name: str, value: object
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "sidebar": False, name: value}))
    file = SettingsFile(path)
    assert file.settings == Settings(sidebar=False)
    assert name in file.problems[0]
