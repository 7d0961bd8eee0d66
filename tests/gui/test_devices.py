"""What is said where a microphone or camera is not there, not permitted or busy.

The devices are fakes of the layers below Tandem: PortAudio's binding, Qt's permissions and cameras.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PySide6 import QtMultimedia
from PySide6.QtCore import QObject, Qt
from PySide6.QtMultimedia import QCamera
from PySide6.QtWidgets import QApplication

from app.controllers.microphone import PortAudioSource
from app.viewmodels.voice import VoiceState
from app.views.media.camera_dialog import CameraDialog
from tests.gui.driver import Driver
from tests.gui.test_attachment_dialog import opened


class FakePortAudio(ModuleType):
    """PortAudio's binding with these microphones; ``opened`` records what was asked for."""

    class PortAudioError(Exception):
        """As PortAudio's own."""

    def __init__(self, *names: str) -> None:
        super().__init__("sounddevice")
        self.names = names
        self.opened: list[int | None] = []
        self.default = SimpleNamespace(hostapi=0)

    def query_devices(self) -> list[dict[str, Any]]:
        return [{"name": name, "max_input_channels": 1, "hostapi": 0} for name in self.names]

    def InputStream(self, *, device: int | None, **_: object) -> object:  # noqa: N802
        self.opened.append(device)
        raise self.PortAudioError("Device unavailable [PaErrorCode -9985]")

    def _terminate(self) -> None:
        pass

    def _initialize(self) -> None:
        pass


class NoLibrary:
    """Lets the binding fail to load as it does where PortAudio's library is missing."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")


class BusyCamera(QCamera):
    """A camera that another program uses."""

    def __init__(self, _device: object, parent: QObject) -> None:
        super().__init__(parent)

    def start(self) -> None:
        self.errorOccurred.emit(QCamera.Error.CameraError, "device or resource busy")


class OneCamera:
    """Qt's list of devices with a camera on it."""

    @staticmethod
    def defaultVideoInput() -> object:  # noqa: N802
        return SimpleNamespace(isNull=lambda: False)


def dictate(program: Driver) -> str:
    """Press the button for dictation; what the banner says when nothing is recorded any more."""
    program.window.page.banner.hide()
    program.type("x")
    program.qtbot.mouseClick(program.app.voice.buttons.dictate_button, Qt.MouseButton.LeftButton)
    program.wait(lambda: program.app.voice.voice.model.voice.state is VoiceState.IDLE)
    assert not program.app.voice.bar.isVisible()
    assert program.text_box.toPlainText().endswith("x")
    return program.banner


def denied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        QApplication, "checkPermission", lambda *_: Qt.PermissionStatus.Denied, raising=False
    )


def test_each_way_to_have_no_microphone_is_told_with_its_way_out(
    program: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = program.app.voice.voice
    monkeypatch.setitem(sys.modules, "sounddevice", FakePortAudio())
    assert dictate(program).startswith("No microphone was found; plug one in or switch it on")
    voice.device = "USB microphone"
    monkeypatch.setitem(sys.modules, "sounddevice", FakePortAudio("Built-in"))
    assert dictate(program).startswith("The microphone USB microphone is not there; plug it in")
    busy = FakePortAudio("Built-in", "USB microphone")
    monkeypatch.setitem(sys.modules, "sounddevice", busy)
    assert dictate(program).startswith("The microphone USB microphone cannot be opened; close the")
    voice.device = ""
    assert dictate(program).startswith("The microphone cannot be opened; close the program that")
    assert busy.opened == [1, None]
    with monkeypatch.context() as refusing:
        denied(refusing)
        assert dictate(program).startswith("The system does not let Tandem use the microphone;")
    assert busy.opened == [1, None]


def test_qt_records_where_portaudio_is_missing(
    program: Driver, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoLibrary(), *sys.meta_path])
    monkeypatch.setattr(
        QtMultimedia.QMediaDevices, "audioInputs", staticmethod(list), raising=False
    )
    assert dictate(program).startswith("No microphone was found")
    assert "no PortAudio here (PortAudio library not found); Qt records instead" in caplog.text


def test_camera_that_is_not_permitted_or_busy_is_told(
    program: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = program.window.commands
    with monkeypatch.context() as refusing:
        denied(refusing)
        for name in ("watch", "attach-camera"):
            program.window.page.banner.hide()
            commands[name].trigger()
            assert program.banner.startswith("The system does not allow Tandem to use the camera;")
    monkeypatch.setattr(QtMultimedia, "QMediaDevices", OneCamera)
    monkeypatch.setattr(QtMultimedia, "QCamera", BusyCamera)
    program.window.page.banner.hide()
    commands["watch"].trigger()
    sentence = "The camera cannot be used (device or resource busy); close other programs that"
    assert program.banner.startswith(sentence)
    assert not program.app.films.camera.is_on
    assert not program.app.films.camera_pane.isVisible()
    commands["attach-camera"].trigger()
    dialog = opened(CameraDialog)
    assert dialog.box.accessibleName().startswith(sentence)
    assert not dialog.button.isEnabled()
    dialog.reject()


@pytest.mark.parametrize("is_unplugged", [True, False])
def test_end_of_a_stream_is_a_loss_only_where_nobody_asked_for_it(is_unplugged: bool) -> None:
    class Stream:
        """Opens, and says that it has finished whoever ended it, as PortAudio does."""

        def __init__(self, *, finished_callback: Callable[[], None], **_: object) -> None:
            self.finish = finished_callback

        def start(self) -> None:
            if is_unplugged:
                self.finish()

        def close(self, **_: object) -> None:
            self.finish()

    portaudio = FakePortAudio("Built-in")
    portaudio.InputStream = Stream  # type: ignore[method-assign]
    source = PortAudioSource(portaudio, "")
    source.begin()
    assert source.blocks.empty() is not is_unplugged
    if is_unplugged:
        assert source.blocks.get() is None
    source.end()
    assert source.blocks.empty()
