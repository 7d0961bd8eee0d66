"""A film with a play button and a place in time; draws frames itself, so that it can be seen
everywhere Qt decodes. Its multimedia library is imported with the first film."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.views.common import icons
from app.views.common.theme import Theme
from app.views.media.media_text import clock_text

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

PAGE_MS = 1000


class FrameView(QFrame):
    """The latest frame, as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("shownPicture")
        self.setMinimumHeight(150)
        self.picture = QImage()
        self.text = ""

    def show_frame(self, frame: QVideoFrame) -> None:
        """Draw a frame of a film or camera."""
        image = frame.toImage()
        if not image.isNull():
            self.show_picture(image)

    def show_picture(self, picture: QImage) -> None:
        """Draw a picture."""
        self.picture, self.text = picture, ""
        self.update()

    def show_text(self, text: str) -> None:
        """Say why there is no picture."""
        self.picture, self.text = QImage(), text
        self.setAccessibleDescription(text)
        self.update()

    # --- Qt --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(320, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        room = QRectF(self.rect()).adjusted(8, 8, -8, -8)
        if self.picture.isNull():
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = QSize(self.picture.size()).scaled(
            room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio
        )
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.drawImage(place, self.picture)


class FilmPlayer(QWidget):
    """``failed`` says that the film cannot be played here (the model may still see it)."""

    moved = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.frames = FrameView()
        self.play_button = QToolButton()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.clock = QLabel()
        self._theme = theme
        self._path: Path | None = None
        self._start_ms: int | None = None
        self._player: QMediaPlayer | None = None
        self._lay_out()
        self.play_button.clicked.connect(self.toggle)
        self.slider.valueChanged.connect(self._on_slid)
        self.set_theme(theme)
        self._show_playing()

    def _lay_out(self) -> None:
        self.frames.setAccessibleName(self.tr("The film"))
        self.play_button.setObjectName("flatButton")
        self.play_button.setFixedSize(34, 34)
        self.play_button.setIconSize(QSize(20, 20))
        self.slider.setAccessibleName(self.tr("Place in the film"))
        # Time goes this way in every language, as on the keys of a player.
        self.slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.slider.setPageStep(PAGE_MS)
        self.slider.setSingleStep(PAGE_MS // 10)
        self.clock.setObjectName("fieldHint")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.play_button)
        row.addWidget(self.slider, 1)
        row.addWidget(self.clock)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.frames, 1)
        column.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        self._theme = theme
        self._show_playing()

    # --- the film ----------------------------------------------------------------------

    @property
    def seconds(self) -> float:
        """Where the film stands."""
        return self.slider.value() / 1000

    def open(self, path: Path) -> None:
        """Show the first frame of a film; the same film stays where it is."""
        if path == self._path:
            return
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

        self.close_film()
        self._path = path
        player = self._player = QMediaPlayer(self)
        player.setAudioOutput(QAudioOutput(player))
        sink = QVideoSink(player)
        player.setVideoSink(sink)
        sink.videoFrameChanged.connect(self.frames.show_frame)
        player.durationChanged.connect(self._on_duration)
        player.positionChanged.connect(self._on_position)
        player.playbackStateChanged.connect(lambda _state: self._show_playing())
        player.mediaStatusChanged.connect(self._on_status)
        player.errorOccurred.connect(self._on_error)
        player.setSource(QUrl.fromLocalFile(str(path)))
        player.pause()

    def close_film(self) -> None:
        """Let the file go."""
        player, self._player = self._player, None
        self._path, self._start_ms = None, None
        if player is not None:
            player.stop()
            player.setSource(QUrl())
            player.deleteLater()
        self.frames.show_text("")
        self._show_playing()

    def jump(self, seconds: float) -> None:
        """Show another moment."""
        if self._player is None:
            return
        at_ms = round(seconds * 1000)
        if self._player.duration() > 0:
            self._player.setPosition(min(at_ms, max(0, self._player.duration() - 1)))
        else:
            self._start_ms = at_ms

    def toggle(self) -> None:
        """Play or pause."""
        if self._player is None:
            return
        if self._is_playing():
            self._player.pause()
        else:
            self._player.play()

    def pause(self) -> None:
        """Stand still."""
        if self._player is not None:
            self._player.pause()

    def _is_playing(self) -> bool:
        return self._player is not None and self._player.isPlaying()

    # --- what the player says ----------------------------------------------------------

    def _on_duration(self, duration_ms: int) -> None:
        self.slider.setRange(0, duration_ms)
        self._show_clock()

    def _on_position(self, position_ms: int) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(position_ms)
        self.slider.blockSignals(False)
        self._show_clock()
        self.moved.emit(position_ms / 1000)

    def _on_slid(self, position_ms: int) -> None:
        if self._player is not None:
            self._player.setPosition(position_ms)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        is_ready = status.name in ("LoadedMedia", "BufferedMedia")
        if is_ready and self._start_ms is not None and self._player is not None:
            at_ms, self._start_ms = self._start_ms, None
            self._player.setPosition(min(at_ms, max(0, self._player.duration() - 1)))

    def _on_error(self, _error: object, _text: str) -> None:
        self.frames.show_text(
            self.tr("This film cannot be played here; the model may see it all the same.")
        )

    def _show_playing(self) -> None:
        is_playing = self._is_playing()
        name = self.tr("Pause") if is_playing else self.tr("Play")
        color = self._theme.color("text")
        self.play_button.setIcon(icons.icon("pause" if is_playing else "play", color))
        self.play_button.setAccessibleName(name)
        self.play_button.setToolTip(name)

    def _show_clock(self) -> None:
        length = clock_text(self.slider.maximum() / 1000)
        self.clock.setText(f"{clock_text(int(self.seconds))} / {length}")
