"""Looks at the window as somebody without a mouse: where Tab leads, and whether one sees it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from app.views.common.focus_order import bring_into_view

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
MAX_STEPS = 300
AROUND_PX = 4


def tab_round(root: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until the focus is where it began; every stop once, in its order."""
    start = root.focusWidget()
    assert start is not None
    stops = [start]
    for _ in range(MAX_STEPS):
        QTest.keyClick(QApplication.focusWidget() or root, key)
        now = QApplication.focusWidget()
        assert now is not None
        if now is start:
            return stops
        if now is not stops[-1]:
            stops.append(now)
    raise AssertionError(f"Tab does not come back to {name_of(start)}")


def controls_shown(root: QWidget) -> list[QWidget]:
    """Every control that a mouse could reach now, but for the parts of other controls."""
    return [
        item
        for item in root.findChildren(QWidget)
        if isinstance(item, CONTROLS)
        and not isinstance(item, QScrollBar)
        and item.isVisible()
        and item.isEnabled()
        and item.window() is root.window()
        and not isinstance(item.parentWidget(), (QAbstractSpinBox, QComboBox, QLineEdit))
    ]


def place_of(widget: QWidget) -> QPoint:
    """Where its middle is, in its window."""
    return widget.mapTo(widget.window(), widget.rect().center())


def name_of(widget: QWidget) -> str:
    """What to call it in a failure."""
    text = widget.accessibleName() or (
        widget.text() if isinstance(widget, QAbstractButton) else widget.objectName()
    )
    return f"{type(widget).__name__} “{text}”"


def focus_pixels(
    widget: QWidget, elsewhere: QWidget, contrast: float, seen: QWidget | None = None
) -> int:
    """How many pixels of ``widget``, or of ``seen``, differ by ``contrast`` when it has the focus.

    ``seen`` is what shows the focus of a widget that lies in it.
    """
    seen = seen or widget
    bring_into_view(widget)
    elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    without = _luminance(_picture(seen))
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    focused = _luminance(_picture(seen))
    bright, dark = np.maximum(without, focused), np.minimum(without, focused)
    return int(np.count_nonzero((bright + 0.05) / (dark + 0.05) >= contrast))


def _picture(widget: QWidget) -> QImage:
    QApplication.processEvents()
    top = widget.mapTo(widget.window(), QPoint(0, 0))
    place = QRect(top, widget.size()).adjusted(-AROUND_PX, -AROUND_PX, AROUND_PX, AROUND_PX)
    return widget.window().grab(place.intersected(widget.window().rect())).toImage()


def _luminance(image: QImage) -> NDArray[np.float64]:
    """Relative luminance as WCAG 2.2 defines it, (height, width), 0 to 1."""
    image = image.convertToFormat(QImage.Format.Format_RGBX8888)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    parts = raw[..., :3] / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    weights = np.array([0.2126, 0.7152, 0.0722])
    return np.asarray(linear @ weights, dtype=np.float64)
