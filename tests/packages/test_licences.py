"""The about box names everything that is bundled, with the texts its makers ask to pass on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shipping.contents import locked_names
from shipping.licences import BUILD_ONLY, check_licence, system_entries
from shipping.steps import BuildError

from app.licences import LICENCES, load_licences
from app.views.care.licence_dialog import LicenceDialog
from app.views.dialogs import AboutDialog

ROOT = Path(__file__).resolve().parents[2]


def lines_of_the_lock() -> dict[str, str]:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)$", text, flags=re.MULTILINE))


def test_every_locked_library_is_listed_in_its_version_and_nothing_else_is() -> None:
    """Fails after a change of dependencies until packaging/lock.py was run."""
    listed = {item.name: item.version for item in load_licences(LICENCES)}
    locked = lines_of_the_lock()
    assert set(listed) == {*locked, "torch", "Python"} - BUILD_ONLY
    for name in set(locked) - BUILD_ONLY:
        assert (name, listed[name]) == (name, locked[name])
    assert set(locked_names()) >= set(locked)


def test_every_library_has_a_licence_and_its_text() -> None:
    for item in load_licences():
        assert item.licence, item.name
        assert item.texts, item.name
        assert any(len(text) > 100 for text in item.texts), item.name


def test_qt_comes_under_the_lgpl_with_both_of_its_texts() -> None:
    (qt,) = [item for item in load_licences() if item.name == "PySide6_Essentials"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts[0]
    assert "GNU GENERAL PUBLIC LICENSE" in qt.texts[1]


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "AGPL-3.0", "GPL-2.0-or-later", ""])
def test_licence_that_cannot_be_passed_on_stops_the_build(licence: str) -> None:
    with pytest.raises(BuildError, match="thing"):
        check_licence("thing", licence)


@pytest.mark.parametrize("licence", ["MIT", "LGPL-3.0-only OR GPL-2.0-only", "LGPL-2.1-or-later"])
def test_licence_that_can_be_passed_on_does_not(licence: str) -> None:
    check_licence("thing", licence)


def test_libraries_of_the_build_machine_bring_their_texts() -> None:
    library = next(Path("/usr/lib").glob("*-linux-gnu*/libz.so.1"), None)
    if library is None or not Path("/usr/bin/dpkg-query").exists():
        pytest.skip("no Debian with zlib here")
    (entry,) = system_entries([str(library)])
    assert entry["name"] == "zlib1g"
    assert "Jean-loup Gailly" in str(entry["texts"])


def test_about_box_leads_to_the_list_and_arrow_keys_move_through_it(qtbot: QtBot) -> None:
    about = AboutDialog("0.1.0", "")
    qtbot.addWidget(about)
    assert about.licences_button.text() == "Licences…"
    dialog = LicenceDialog(load_licences(), about)
    dialog.show()
    assert dialog.list.count() == len(load_licences())
    row = [dialog.list.item(index).text() for index in range(dialog.list.count())].index(
        next(f"{item.name} {item.version}" for item in load_licences() if item.name == "torch")
    )
    dialog.list.setCurrentRow(row)
    assert "PyTorch" in dialog.text.toPlainText()
    assert "https://pytorch.org" in dialog.facts.text()
