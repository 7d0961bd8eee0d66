"""Expected memory as a bar: the parts of a model against all the memory there is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.viewmodels.models import MemoryPart
from app.views.common.theme import Theme
from app.views.models.model_texts import part_text
from engine.hub.text import format_bytes

BAR_PX = 8
# What lies elsewhere than in the memory that the bar shows.
_ELSEWHERE = ("host", "mapped")


def part_color(theme: Theme, kind: str) -> str:
    """The colour of one part, the same in bar and legend."""
    return {
        "weights": theme.colors["accent"],
        "table": theme.colors["link"],
        "towers": theme.syntax["keyword"],
        "drafter": theme.syntax["number"],
        "kv": theme.syntax["string"],
        "work": theme.colors["faint"],
    }[kind]


class _Bar(QWidget):
    """The coloured strip; its whole width is the larger of model and memory."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(BAR_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.parts: tuple[MemoryPart, ...] = ()
        self.total_bytes = 0
        self.theme: Theme | None = None

    # --- Qt --------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(200, BAR_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.theme is None:
            return
        needed = sum(part.num_bytes for part in self.parts)
        scale = self.width() / max(needed, self.total_bytes, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), BAR_PX / 2, BAR_PX / 2)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), self.theme.color("selected"))
        left = 0.0
        for part in self.parts:
            width = part.num_bytes * scale
            color = QColor(part_color(self.theme, part.kind))
            painter.fillRect(QRectF(left, 0, width, BAR_PX), color)
            left += width
        if needed > self.total_bytes:
            end = self.total_bytes * scale
            painter.fillRect(QRectF(end - 1, 0, 2, BAR_PX), self.theme.color("text"))


class MemoryBar(QWidget):
    """The bar and its legend in words."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = _Bar()
        self.legend = QLabel()
        self.legend.setObjectName("modelDetail")
        self.legend.setWordWrap(True)
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._bar)
        column.addWidget(self.legend)

    def show_parts(self, parts: tuple[MemoryPart, ...], total_bytes: int, theme: Theme) -> None:
        """Draw ``parts`` against ``total_bytes`` of memory."""
        held = tuple(part for part in parts if part.kind not in _ELSEWHERE)
        self._bar.parts, self._bar.total_bytes, self._bar.theme = held, total_bytes, theme
        self._bar.update()
        words = [f"{part_text(part.kind)} {format_bytes(part.num_bytes)}" for part in held]
        shown = [
            f'<span style="color:{part_color(theme, part.kind)}">■</span>&nbsp;' + _unbroken(text)
            for part, text in zip(held, words, strict=True)
        ]
        for part in parts:
            if part not in held:
                size = format_bytes(part.num_bytes)
                words.append(self._elsewhere_text(part.kind).format(size=size))
                shown.append("□&nbsp;" + _unbroken(words[-1]))
        self.legend.setText(" &nbsp; ".join(shown))
        description = self.tr("Expected memory: {parts}").format(parts=", ".join(words))
        self._bar.setAccessibleName(description)
        self.legend.setAccessibleName(description)
        self.setVisible(bool(parts))

    def _elsewhere_text(self, kind: str) -> str:
        if kind == "host":
            return self.tr("weights {size}, waiting in main memory")
        return self.tr("per-layer table {size}, left on the disk")


def _unbroken(text: str) -> str:
    """Words that stay on one line."""
    return text.replace(" ", "&nbsp;").replace("-", "\N{NON-BREAKING HYPHEN}")
