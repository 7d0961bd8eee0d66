"""What the film pane shows: a film, which moments of it are seen, and what that costs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.records import Attachment
from engine.messages import FilmView

WHOLE = FilmView()


@dataclass(frozen=True, slots=True)
class FilmState:
    """One moment. ``film`` None is the camera, if ``is_camera``, else nothing.

    ``is_draft`` says that the choice of moments still counts. ``price`` is None where it is not
    known, ``problem`` why the choice cannot be. ``busy`` says what is being prepared.
    """

    film: Attachment | None = None
    is_draft: bool = False
    view: FilmView = WHOLE
    length_s: float | None = None
    num_frames: int | None = None
    price: int | None = None
    sound_price: int | None = None
    with_sound: bool = False
    can_hear: bool = True
    problem: str = ""
    busy: str = ""
    progress: float | None = None


class FilmModel(QObject):
    """The current ``FilmState``."""

    changed = Signal(object)
    jumped = Signal(float)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = FilmState()

    def update(self, **changes: Any) -> None:
        """Replace fields."""
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.changed.emit(state)

    def jump(self, seconds: float) -> None:
        """Show another moment of the film."""
        self.jumped.emit(seconds)
