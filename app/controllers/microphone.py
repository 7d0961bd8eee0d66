"""Sound from a microphone as blocks of 16 kHz mono, by PortAudio or, where that is missing, Qt.

A source fills its queue from a thread of the sound system and puts None into it when the device
is gone. ``prepare`` and ``release`` are called on the GUI thread, ``begin`` and ``end`` on the
thread that listens.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from queue import SimpleQueue
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QIODevice, QMicrophonePermission, QObject, Qt
from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices, QtAudio

from engine.errors import MediaError
from engine.media.audio import RATE_HZ
from engine.media.speech import BLOCK

logger = logging.getLogger(__name__)
translate = QCoreApplication.translate

Block = NDArray[np.float32]


class MicrophoneError(MediaError):
    """There is no microphone, or it may not or cannot be used."""


class SoundSource(QObject):
    """One recording's source. ``blocks`` holds ``BLOCK`` samples each, None at its end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.blocks: SimpleQueue[Block | None] = SimpleQueue()

    def prepare(self) -> None:
        """Raises ``MicrophoneError``."""

    def begin(self) -> None:
        """Raises ``MicrophoneError``."""

    def end(self) -> None:
        """No more blocks are wanted."""

    def release(self) -> None:
        """Give everything back."""


class PortAudioSource(SoundSource):
    """A microphone by its name; "" is the system's choice."""

    def __init__(self, portaudio: ModuleType, device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._portaudio = portaudio
        self._device = device
        self._stream: Any = None
        self._is_ending = False

    def begin(self) -> None:
        try:
            index = self._index()
            self._stream = self._portaudio.InputStream(
                samplerate=RATE_HZ,
                channels=1,
                dtype="float32",
                blocksize=BLOCK,
                device=index,
                callback=self._on_block,
                finished_callback=self._on_finished,
            )
            self._stream.start()
        except self._portaudio.PortAudioError as error:
            logger.warning("the microphone does not open: %s", error)
            raise MicrophoneError(_not_opened(self._device)) from error

    def _index(self) -> int | None:
        names = portaudio_names(self._portaudio)
        if not names:
            raise MicrophoneError(_none_found())
        if not self._device:
            return None
        if self._device not in names:
            raise MicrophoneError(_gone(self._device))
        return names[self._device]

    def _on_block(self, block: Block, _frames: int, _time: object, _status: object) -> None:
        self.blocks.put(block[:, 0].copy())

    def _on_finished(self) -> None:
        if not self._is_ending:
            self.blocks.put(None)

    def end(self) -> None:
        self._is_ending = True
        if self._stream is not None:
            self._stream.close(ignore_errors=True)


class QtSource(SoundSource):
    """A microphone by Qt, for computers without PortAudio."""

    def __init__(self, device: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self._source: QAudioSource | None = None
        self._reader: QIODevice | None = None
        self._rest = np.empty(0, dtype=np.float32)

    def prepare(self) -> None:
        devices = QMediaDevices.audioInputs()
        if not devices:
            raise MicrophoneError(_none_found())
        chosen = QMediaDevices.defaultAudioInput()
        if self._device:
            named = [one for one in devices if one.description() == self._device]
            if not named:
                raise MicrophoneError(_gone(self._device))
            chosen = named[0]
        form = QAudioFormat()
        form.setSampleRate(RATE_HZ)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._source = QAudioSource(chosen, form, self)
        self._source.stateChanged.connect(self._on_state)
        self._reader = self._source.start()
        if self._source.error() != QtAudio.Error.NoError:
            raise MicrophoneError(_not_opened(self._device))
        self._reader.readyRead.connect(self._on_ready)

    def _on_ready(self) -> None:
        if self._reader is None:
            return
        raw = bytes(self._reader.readAll().data())
        fresh = np.frombuffer(raw[: len(raw) // 2 * 2], np.int16).astype(np.float32) / 32768
        found = np.concatenate([self._rest, fresh])
        whole = len(found) // BLOCK * BLOCK
        for block in found[:whole].reshape(-1, BLOCK):
            self.blocks.put(block)
        self._rest = found[whole:]

    def _on_state(self, state: QtAudio.State) -> None:
        if state is QtAudio.State.StoppedState and self._source is not None:
            self.blocks.put(None)

    def release(self) -> None:
        source, self._source, self._reader = self._source, None, None
        if source is not None:
            source.stop()
            source.deleteLater()


def load_portaudio() -> ModuleType | None:
    """The binding with its library, or None where the library is not on this computer."""
    try:
        import sounddevice
    except OSError as error:
        logger.info("no PortAudio here (%s); Qt records instead", error)
        return None
    module: ModuleType = sounddevice
    return module


def open_source(device: str, parent: QObject) -> SoundSource:
    """A source for one recording from ``device``."""
    portaudio = load_portaudio()
    return (
        QtSource(device, parent)
        if portaudio is None
        else PortAudioSource(portaudio, device, parent)
    )


def microphone_names() -> list[str]:
    """The microphones of this computer; called while none is recording."""
    portaudio = load_portaudio()
    if portaudio is None:
        return [device.description() for device in QMediaDevices.audioInputs()]
    # PortAudio looks for devices only when it starts.
    portaudio._terminate()
    portaudio._initialize()
    return list(portaudio_names(portaudio))


def portaudio_names(portaudio: ModuleType) -> dict[str, int]:
    """Input devices of the default sound system with their numbers."""
    found = list(portaudio.query_devices())
    if not found:
        return {}
    host = portaudio.default.hostapi
    return {
        str(device["name"]): number
        for number, device in enumerate(found)
        if device["max_input_channels"] > 0 and device["hostapi"] == host
    }


def ask_permission(then: Callable[[bool], None], context: QObject) -> None:
    """Ask the system for the microphone where it wants to be asked (macOS)."""
    app = QCoreApplication.instance()
    permission = QMicrophonePermission()
    if app is None or app.checkPermission(permission) is Qt.PermissionStatus.Granted:
        then(True)
    elif app.checkPermission(permission) is Qt.PermissionStatus.Denied:
        then(False)
    else:
        app.requestPermission(
            permission, context, lambda given: then(given.status() is Qt.PermissionStatus.Granted)
        )


def not_permitted() -> str:
    """What to do where the system refuses the microphone."""
    return translate(
        "Microphone",
        "The system does not let Tandem use the microphone; allow it in the privacy settings of "
        "your computer and try again.",
    )


def _none_found() -> str:
    return translate(
        "Microphone",
        "No microphone was found; plug one in or switch it on in the sound settings, then try "
        "again. Sound files can be attached all the same.",
    )


def _gone(device: str) -> str:
    return translate(
        "Microphone",
        "The microphone {device} is not there; plug it in or choose another one in the menu of "
        "the microphone button.",
    ).format(device=device)


def _not_opened(device: str) -> str:
    if device:
        return translate(
            "Microphone",
            "The microphone {device} cannot be opened; close the program that uses it or choose "
            "another one in the menu of the microphone button.",
        ).format(device=device)
    return translate(
        "Microphone",
        "The microphone cannot be opened; close the program that uses it or choose another one in "
        "the menu of the microphone button.",
    )
