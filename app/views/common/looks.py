"""Properties that the style sheet asks about: Qt looks at them again only when it is told to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Give ``widget`` a property and the look that goes with it, unless it has it already."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        restyle(widget)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at ``widget`` again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
