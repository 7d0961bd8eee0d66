"""The sound of a film, and sounds that libsndfile does not know, by Qt's own decoder.

Decodes to a WAV file at 16 kHz mono. The decoder works on threads of its own; what it delivers
is written to the file piece by piece, so memory stays bounded. One job at a time for an object.
Qt's multimedia library is imported with the first job: the window opens without it.
"""

from __future__ import annotations

import tempfile
import wave
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal

from engine.errors import MediaError

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDecoder

RATE_HZ = 16_000
MAX_SECONDS = 300.0  # as much as can be heard (engine.media.audio)
BYTES_PER_SAMPLE = 2


class TooLongError(MediaError):
    """A sound that is to be read whole has more than can be heard."""


class SoundDecoder(QObject):
    """``progressed`` carries the share done, 0 to 1."""

    progressed = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decoder: QAudioDecoder | None = None
        self._writer: wave.Wave_write | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being decoded."""
        return self._decoder is not None

    def decode(
        self,
        source: Path,
        target: Path,
        done: Callable[[float], None],
        failed: Callable[[MediaError], None],
        start_s: float = 0.0,
        end_s: float | None = None,
    ) -> None:
        """Write the part of ``source`` to ``target``; ``done`` gets its length in seconds.

        Without ``end_s`` it is wanted whole: nothing is left out of it unnoticed. ``failed`` gets
        an error in the decoder's own words; what they mean is the caller's to say.
        """
        from PySide6.QtMultimedia import QAudioDecoder, QAudioFormat

        self.cancel()
        form = QAudioFormat()
        form.setSampleRate(RATE_HZ)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        decoder = self._decoder = QAudioDecoder(self)
        decoder.setAudioFormat(form)
        decoder.setSource(QUrl.fromLocalFile(str(source)))
        self._writer = wave.open(str(target), "wb")  # noqa: SIM115 - open until all has come
        self._writer.setnchannels(1)
        self._writer.setsampwidth(BYTES_PER_SAMPLE)
        self._writer.setframerate(RATE_HZ)
        self._is_whole = end_s is None
        last_s = start_s + MAX_SECONDS if end_s is None else end_s
        self._first, self._last = int(start_s * RATE_HZ), int(last_s * RATE_HZ)
        self._position = 0
        self._done, self._failed = done, failed
        decoder.bufferReady.connect(self._on_buffer)
        decoder.finished.connect(self._on_finished)
        decoder.error.connect(self._on_error)
        decoder.start()

    def cancel(self) -> None:
        """Give up; neither function is called."""
        decoder, self._decoder = self._decoder, None
        writer, self._writer = self._writer, None
        if decoder is not None:
            decoder.stop()
            decoder.deleteLater()
        if writer is not None:
            writer.close()

    def _on_buffer(self) -> None:
        if self._decoder is None or self._writer is None:
            return
        length_s = self._decoder.duration() / 1000  # below 0 while it is not known
        if self._is_whole and max(length_s, self._position / RATE_HZ) > MAX_SECONDS:
            self._fail(TooLongError(f"{max(length_s, MAX_SECONDS):.0f} s"))
            return
        buffer = self._decoder.read()
        raw = bytes(buffer.constData())
        num_samples = len(raw) // BYTES_PER_SAMPLE
        skip = min(num_samples, max(0, self._first - self._position))
        keep = max(skip, min(num_samples, self._last - self._position))
        self._writer.writeframes(raw[skip * BYTES_PER_SAMPLE : keep * BYTES_PER_SAMPLE])
        self._position += num_samples
        expected = min(self._last, length_s * RATE_HZ) if length_s > 0 else self._last
        self.progressed.emit(min(1.0, self._position / max(1, expected)))
        if self._position >= self._last and not self._is_whole:
            self._on_finished()

    def _on_finished(self) -> None:
        if self._decoder is None:
            return
        seconds = max(0, min(self._position, self._last) - self._first) / RATE_HZ
        done, failed = self._done, self._failed
        self.cancel()
        if seconds:
            done(seconds)
        else:
            failed(MediaError("no sound"))

    def _on_error(self) -> None:
        if self._decoder is None:
            return
        self._fail(MediaError(self._decoder.errorString()))

    def _fail(self, error: MediaError) -> None:
        failed = self._failed
        self.cancel()
        failed(error)


# Containers whose sound libsndfile does not know; some of them hold films otherwise.
QT_SUFFIXES = (".m4a", ".m4b", ".aac", ".mp4", ".mov", ".webm", ".mka", ".mkv", ".wma", ".amr")


@dataclass(frozen=True, slots=True)
class Conversion:
    """A sound to convert. ``done`` gets the WAV file; ``progressed`` whole percents."""

    path: Path
    done: Callable[[Path], None]
    failed: Callable[[MediaError], None]
    progressed: Callable[[int], None]


class SoundConverter(QObject):
    """Sounds in other containers to WAV files, one after another; they live as long as this."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decoder = SoundDecoder(self)
        self._decoder.progressed.connect(self._on_progressed)
        self._waiting: deque[Conversion] = deque()
        self._current: Conversion | None = None
        self._percent = 0
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._count = 0

    def may_know(self, path: Path) -> bool:
        """Whether it is worth trying."""
        if path.suffix.lower() in QT_SUFFIXES:
            return path.is_file()
        try:
            with path.open("rb") as file:
                head = file.read(8)
        except OSError:
            return False
        return head.startswith(b"\x1aE\xdf\xa3") or head[4:] == b"ftyp"  # whatever its name

    def convert(self, conversion: Conversion) -> None:
        """Convert a whole sound, when those before it are done."""
        self._waiting.append(conversion)
        self._next()

    def cancel(self, path: Path) -> None:
        """Nobody wants this sound any more; none of its functions is called."""
        self._waiting = deque(item for item in self._waiting if item.path != path)
        if self._current is not None and self._current.path == path:
            self._decoder.cancel()
            self._current = None
            self._next()

    def _next(self) -> None:
        if self._current is not None or not self._waiting:
            return
        self._current = wanted = self._waiting.popleft()
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="tandem-sound-")
        self._count += 1
        self._percent = 0
        target = Path(self._folder.name) / f"{self._count}.wav"
        wanted.progressed(0)

        def done(_seconds: float) -> None:
            self._current = None
            wanted.done(target)
            self._next()

        def failed(error: MediaError) -> None:
            self._current = None
            wanted.failed(error)
            self._next()

        self._decoder.decode(wanted.path, target, done, failed)

    def _on_progressed(self, share: float) -> None:
        percent = int(100 * share)
        if percent != self._percent and self._current is not None:
            self._percent = percent
            self._current.progressed(percent)

    def close(self) -> None:
        """The window closes."""
        self._waiting.clear()
        self._decoder.cancel()
        if self._folder is not None:
            self._folder.cleanup()
