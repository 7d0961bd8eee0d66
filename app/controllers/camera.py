"""The camera's last seconds, kept in memory only, and made a film when they are asked about.

Pictures are kept as JPEG at a few a second; older ones are forgotten. Qt's multimedia library is
imported with the first use. GUI thread; the film is written in the preparation process.
"""

from __future__ import annotations

import tempfile
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCameraPermission,
    QCoreApplication,
    QIODevice,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QImageWriter

from app.controllers.jobs import Job, JobRunner
from app.controllers.prepared import PreparedMedia
from app.notify import Notifier
from engine.errors import MediaError

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

FPS = 4.0
MAX_SECONDS = 30
SIDE_PX = 640
QUALITY = 85
LEAST_PICTURES = 2


class Feed(Protocol):
    """What gives pictures to a sink until it is stopped."""

    def stop(self) -> None:
        """Give no more."""


OpenFeed = Callable[["QVideoSink", QObject, Callable[[str], None]], Feed]


class FrameRing:
    """The pictures of the last ``MAX_SECONDS``: (time in seconds, JPEG)."""

    def __init__(self) -> None:
        self._kept: deque[tuple[float, bytes]] = deque()

    def wants(self, now: float) -> bool:
        """Whether the next picture is due."""
        return not self._kept or now - self._kept[-1][0] >= 0.9 / FPS

    def add(self, now: float, picture: bytes) -> None:
        """Keep a picture and forget the oldest."""
        self._kept.append((now, picture))
        while now - self._kept[0][0] > MAX_SECONDS:
            self._kept.popleft()

    def last(self, seconds: float) -> tuple[list[bytes], float]:
        """The pictures of the last ``seconds`` and how many there are a second."""
        if not self._kept:
            return [], FPS
        newest = self._kept[-1][0]
        found = [(at, raw) for at, raw in self._kept if newest - at <= seconds]
        lasted = found[-1][0] - found[0][0]
        return [raw for _, raw in found], (len(found) - 1) / lasted if lasted else FPS

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()


class CameraWatch(QObject):
    """``frame_seen`` carries pictures to show, ``film_ready`` the file of the last seconds."""

    frame_seen = Signal(QImage)
    started = Signal()
    stopped = Signal()
    film_ready = Signal(object)

    def __init__(
        self,
        pool: JobRunner,
        prepared: PreparedMedia,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.open_feed: OpenFeed = open_camera
        self.ring = FrameRing()
        self._pool = pool
        self._prepared = prepared
        self._notifier = notifier
        self._feed: Feed | None = None
        self._problem = ""
        self._sink: QVideoSink | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="tandem-camera-")
        self._count = 0

    @property
    def is_on(self) -> bool:
        """Whether the camera runs."""
        return self._feed is not None

    def start(self) -> None:
        """Switch the camera on; says why it cannot be."""
        if self.is_on:
            return
        app, permission = QCoreApplication.instance(), QCameraPermission()
        if app and app.checkPermission(permission) == Qt.PermissionStatus.Undetermined:
            app.requestPermission(permission, self, lambda _answer: self.start())
            return
        from PySide6.QtMultimedia import QVideoSink

        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._problem = ""
        try:
            self._feed = self.open_feed(self._sink, self, self._fail)
        except MediaError as error:
            self._fail(str(error))
            return
        if self._problem:  # told while it was being opened
            self.stop()
            return
        self.started.emit()

    def stop(self) -> None:
        """Switch it off and forget what it saw."""
        feed, self._feed = self._feed, None
        sink, self._sink = self._sink, None
        if feed is not None:
            feed.stop()
        if sink is not None:
            sink.deleteLater()
        self.ring.clear()
        if feed is not None:
            self.stopped.emit()

    def ask(self, seconds: float) -> None:
        """Make a film of the last seconds."""
        pictures, fps = self.ring.last(seconds)
        if len(pictures) < LEAST_PICTURES:
            self._notifier.info(self.tr("The camera has not seen anything yet; wait a moment."))
            return
        self._count += 1
        name = self.tr("Camera {number}.mp4").format(number=self._count)
        path = Path(self._folder.name) / name

        def work() -> Path:
            from engine.media.clip import write_clip

            self._prepared.run(path, name, write_clip, pictures, fps)
            return path

        self._pool.submit(Job(work, self.film_ready.emit, self._notifier.error))

    def close(self) -> None:
        """The window closes."""
        self.stop()
        self._folder.cleanup()

    def _fail(self, sentence: str) -> None:
        self._problem = sentence
        self._notifier.error(sentence)
        self.stop()

    def _on_frame(self, frame: QVideoFrame) -> None:
        now = time.monotonic()
        if not self.is_on or not self.ring.wants(now):
            return
        image = frame.toImage()
        if image.isNull():
            return
        image = image.scaled(
            SIDE_PX, SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        self.ring.add(now, as_jpeg(image))
        self.frame_seen.emit(image)


def as_jpeg(image: QImage) -> bytes:
    """The picture as a JPEG file."""
    raw = QByteArray()
    buffer = QBuffer(raw)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpg"))
    writer.setQuality(QUALITY)
    writer.write(image)
    return bytes(raw.data())


def open_camera(sink: QVideoSink, parent: QObject, failed: Callable[[str], None]) -> Feed:
    """The system's camera. Raises ``MediaError`` where there is none or it is not permitted."""
    from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices

    translate = QCoreApplication.translate
    app = QCoreApplication.instance()
    permission = QCameraPermission()
    if app is not None and app.checkPermission(permission) == Qt.PermissionStatus.Denied:
        raise MediaError(
            translate(
                "Camera",
                "The system does not allow Tandem to use the camera; allow it in the privacy "
                "settings and try again.",
            )
        )
    device = QMediaDevices.defaultVideoInput()
    if device.isNull():
        raise MediaError(
            translate("Camera", "No camera was found; connect one, or attach a film from a file.")
        )
    session, camera = QMediaCaptureSession(parent), QCamera(device, parent)
    session.setCamera(camera)
    session.setVideoSink(sink)
    sentence = translate(
        "Camera", "The camera cannot be used ({reason}); close other programs that use it."
    )
    camera.errorOccurred.connect(lambda _error, text: failed(sentence.format(reason=text)))
    camera.start()
    return _CameraFeed(session, camera)


class _CameraFeed:
    def __init__(self, session: QObject, camera: object) -> None:
        self._session, self._camera = session, camera

    def stop(self) -> None:
        self._camera.stop()  # type: ignore[attr-defined]
        self._session.deleteLater()
        self._camera.deleteLater()  # type: ignore[attr-defined]
