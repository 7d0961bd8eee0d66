"""The camera's last seconds become a film that is asked about; a file stands for the camera."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

from app.controllers.camera import FPS, MAX_SECONDS, FrameRing
from app.records import MediaKind
from engine.media.video import read_facts
from engine.paths import samples
from tests.gui.driver import Driver


class FileCamera:
    """Plays a film again and again into the sink, as a camera would."""

    def __init__(self, sink: QVideoSink, parent: QObject, _failed: Callable[[str], None]) -> None:
        self._player = QMediaPlayer(parent)
        self._player.setVideoSink(sink)
        self._player.setLoops(QMediaPlayer.Loops.Infinite)
        self._player.setSource(QUrl.fromLocalFile(str(samples() / "film.mp4")))
        self._player.play()

    def stop(self) -> None:
        self._player.stop()
        self._player.deleteLater()


def test_last_seconds_are_sent_with_the_question(program: Driver) -> None:
    films = program.app.films
    films.camera.open_feed = FileCamera
    program.window.commands["watch"].trigger()
    program.wait(films.camera_pane.isVisible)
    program.wait(lambda: len(films.camera.ring.last(30)[0]) >= 6)
    assert not films.camera_pane.frames.picture.isNull()
    program.qtbot.mouseClick(films.camera_pane.button, Qt.MouseButton.LeftButton)
    program.wait(lambda: len(program.items) == 2)
    program.wait_idle()
    assert program.items[0].text == "What just happened?"
    (film,) = program.items[0].attachments
    assert film.kind is MediaKind.VIDEO
    facts = read_facts(film.path)
    assert 1.0 <= facts.seconds <= 10.5
    assert (facts.width, facts.height) == (640, 480)
    program.qtbot.keyClick(films.camera_pane.button, Qt.Key.Key_Escape)
    assert not films.camera.is_on
    assert not films.camera_pane.isVisible()
    assert films.camera.ring.last(30) == ([], FPS)


def test_answer_takes_the_place_of_the_camera_where_there_is_no_room_for_both(
    program: Driver,
) -> None:
    """And the camera is never on while nobody sees it."""
    films, page = program.app.films, program.window.page
    program.window.resize(560, 700)
    films.camera.open_feed = FileCamera
    program.window.commands["watch"].trigger()
    program.wait(lambda: page.is_pane_alone)
    program.wait(lambda: len(films.camera.ring.last(30)[0]) >= 6)
    program.qtbot.mouseClick(films.camera_pane.button, Qt.MouseButton.LeftButton)
    program.wait(lambda: len(program.items) == 2)
    program.wait_idle()
    assert not films.camera.is_on
    assert program.transcript.isVisible()


def test_computer_without_a_camera_says_so(program: Driver) -> None:
    program.window.commands["watch"].trigger()
    program.wait(lambda: "No camera was found" in program.banner)
    assert not program.app.films.camera_pane.isVisible()


def test_ring_forgets_what_is_too_old() -> None:
    ring = FrameRing()
    for number in range(200):
        now = number / FPS
        assert ring.wants(now)
        ring.add(now, b"%d" % number)
        assert not ring.wants(now + 0.1 / FPS)
    pictures, fps = ring.last(2.0)
    assert pictures == [b"%d" % number for number in range(191, 200)]
    assert fps == pytest.approx(FPS)
    assert len(ring.last(1000)[0]) == MAX_SECONDS * FPS + 1
