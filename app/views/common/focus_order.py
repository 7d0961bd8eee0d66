"""Where Tab goes next: the controls in the order in which they are read.

Qt goes by the order in which widgets were made, which is not the order on the page once parts of
the program add their own. Here the order is that of the layouts, asked anew at every step, so
that what comes and goes (attached files, panels, notes) has its place too.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

# Made of parts that are no stops of their own.
CLOSED = (QAbstractScrollArea, QAbstractSpinBox, QComboBox)


def tab_stops(parent: QWidget) -> list[QWidget]:
    """What Tab stops at below ``parent``, as it is shown now."""
    return list(_stops_below(parent))


def step_focus(root: QWidget, is_forward: bool) -> bool:
    """Move the focus to the next stop below ``root``, round the ends; False without any."""
    stops = tab_stops(root)
    if not stops:
        return False
    place = _place(stops, root.focusWidget())
    if place is None:
        target = stops[0 if is_forward else -1]
    else:
        target = stops[(place + (1 if is_forward else -1)) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
    target.setFocus(reason)
    bring_into_view(target)
    return True


def _stops_below(parent: QWidget) -> Iterator[QWidget]:
    for child in _children(parent):
        if not child.isVisibleTo(parent) or child.isWindow():
            continue
        if _is_stop(child):
            yield child
        if isinstance(child, QScrollArea) or not isinstance(child, CLOSED):
            yield from _stops_below(child)


def _is_stop(widget: QWidget) -> bool:
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes_tab) and widget.isEnabled() and widget.focusProxy() is None


def _children(parent: QWidget) -> list[QWidget]:
    """The direct children: those of the layout in its order, then what lies over it."""
    if isinstance(parent, QScrollArea):
        inside: QWidget | None = parent.widget()
        return [] if inside is None else [inside]
    if isinstance(parent, QStackedWidget):
        over = [item for item in _direct(parent) if parent.indexOf(item) < 0]
        return [item for item in (parent.currentWidget(),) if item is not None] + over
    layout, direct = parent.layout(), _direct(parent)
    laid_out = [] if layout is None else list(_of_layout(layout, direct))
    rest = [item for item in direct if item not in laid_out]
    return laid_out + sorted(rest, key=lambda item: (item.y(), item.x()))


def _direct(parent: QWidget) -> list[QWidget]:
    options = Qt.FindChildOption.FindDirectChildrenOnly
    return parent.findChildren(QWidget, options=options)


def _of_layout(layout: QLayout, widgets: list[QWidget]) -> Iterator[QWidget]:
    """Those of ``widgets`` that lie in ``layout``, in its order.

    Never asks for its items: the binding keeps their wrappers beyond the items' own end, and
    takes what later lies at the same address for them.
    """
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    parts: list[QWidget | QLayout] = [item for item in widgets if layout.indexOf(item) >= 0]
    for part in sorted([*parts, *inner], key=layout.indexOf):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _of_layout(part, widgets)


def _place(stops: list[QWidget], focused: QWidget | None) -> int | None:
    """Which stop has the focus, itself or in a part of it."""
    while focused is not None:
        if focused in stops:
            return stops.index(focused)
        focused = focused.parentWidget()
    return None


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area that ``widget`` lies in so that it is seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
