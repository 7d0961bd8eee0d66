"""Where less motion is wanted, by the setting or the system, nothing moves by itself."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from app.system_motion import SystemMotion, is_less
from app.views.common.busy_bar import BusyBar
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver

ROOT = Path(__file__).resolve().parents[2]
PORTAL = Path(__file__).with_name("fake_portal.py")
LOOK_MS = 400


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_busy_bar_moves_until_motion_is_reduced(program: Driver, qtbot: QtBot) -> None:
    bar = BusyBar()
    qtbot.addWidget(bar)
    bar.resize(200, 4)
    bar.show()
    paints = Paints(bar)
    qtbot.waitUntil(lambda: paints.count >= 5)
    program.app.motion.action.trigger()
    QApplication.processEvents()
    paints.count = 0
    qtbot.wait(LOOK_MS)
    assert paints.count <= 1
    assert bar.value() == bar.maximum() == 1
    program.app.motion.action.trigger()
    qtbot.waitUntil(lambda: paints.count >= 5)


def test_reduced_motion_stills_cursor_style_and_effects_and_is_kept(start: StartProgram) -> None:
    program = start()
    before = QGuiApplication.styleHints().cursorFlashTime()
    program.window.commands["reduce-motion"].trigger()
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    for widget in (program.window, program.text_box, program.window.sidebar.list):
        assert widget.style().styleHint(hint, None, widget) == 0
    for effect in Qt.UIEffect:
        if effect is not Qt.UIEffect.UI_General:
            assert not QApplication.isEffectEnabled(effect)
    program.close()
    assert QGuiApplication.styleHints().cursorFlashTime() == before
    again = start()
    assert again.app.motion.is_reduced
    assert again.window.commands["reduce-motion"].isChecked()


def test_wish_of_the_system_holds_without_becoming_a_setting(program: Driver) -> None:
    program.app.motion.system.less_wanted.emit()
    assert program.app.motion.is_reduced
    assert not program.app.motion.action.isEnabled()
    assert not program.app.settings.settings.reduce_motion


@pytest.mark.parametrize(
    ("key", "value", "is_asked"),
    [
        ("reduced-motion", 1, True),
        ("reduced-motion", 0, False),
        ("enable-animations", False, True),
        ("enable-animations", True, False),
        ("AnimationDurationFactor", "0", True),
        ("AnimationDurationFactor", "0.5", False),
    ],
)
def test_settings_of_each_desktop_are_understood(key: str, value: object, is_asked: bool) -> None:
    assert is_less(key, value) is is_asked


ASK = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from app.system_motion import SystemMotion
app = QCoreApplication([])
system = SystemMotion()
system.less_wanted.connect(lambda: app.exit(7))
system.ask()
QTimer.singleShot(int(sys.argv[1]), app.quit)
sys.exit(app.exec())
"""


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no session bus here")
def test_desktop_portal_is_asked() -> None:
    """A portal of our own in the place of GNOME's, on a session bus of its own."""
    has_gi = subprocess.run(["/usr/bin/python3", "-c", "import gi"], check=False).returncode == 0
    if not has_gi:
        pytest.skip("python3-gi is not installed")
    command = ["dbus-run-session", "--", "/usr/bin/python3", str(PORTAL), "--run"]
    done = subprocess.run(
        [*command, sys.executable, "-c", ASK, "30000"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 7, done.stderr


def test_nobody_to_ask_is_no_wish(qtbot: QtBot) -> None:
    system = SystemMotion()
    with qtbot.assertNotEmitted(system.less_wanted, wait=100):
        system.ask()
