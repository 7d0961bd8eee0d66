"""How a model sees media: its eyes, the receipt of what reached it, and what its answer points at.

Plain frozen dataclasses, so that they travel through a pipe by pickle and can be imported by the
window without torch. Nothing here touches a pixel; :mod:`engine.media` does.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sight:
    """How a model looks at pictures, pages and frames.

    Pictures are scaled to whole blocks of ``pooling`` x ``pooling`` patches of ``patch_px``
    pixels; each block becomes one token. ``budgets`` are the numbers of tokens it can spend on one
    picture, the smallest first; ``budget`` is its own choice, ``frame_budget`` that for each of
    the ``num_frames`` frames it takes from a film.
    """

    patch_px: int
    pooling: int
    budgets: tuple[int, ...]
    budget: int
    frame_budget: int
    num_frames: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What of one medium reached the model.

    ``tokens`` counts positions of the prompt without the words around them. Of a picture, a page
    or the frames of a film: the detail budget, the size (width, height) in pixels after resizing,
    and the SHA-256 of those pixels (RGB rows from the top; of a film's frames one after another).
    Of a sound: its seconds. Of a film: the second of each frame. Of a text: its characters.
    """

    tokens: int
    budget: int | None = None
    size_px: tuple[int, int] | None = None
    digest: str = ""
    sound_seconds: float | None = None
    frame_seconds: tuple[float, ...] = ()
    characters: int | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A box or a point in a picture that an answer speaks of.

    ``box`` is (left, top, right, bottom) in shares of the picture's sides, of a point twice the
    same corner; ``span`` is where the answer's text says so.
    """

    label: str
    box: tuple[float, float, float, float]
    span: tuple[int, int]

    @property
    def is_point(self) -> bool:
        return self.box[:2] == self.box[2:]
