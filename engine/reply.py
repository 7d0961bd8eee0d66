"""The bookkeeping of one reply: how long it may be, where it stops, what is put into its mouth.

Host integers only; knows nothing of models.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.errors import EngineBug
from engine.sampling import TokenChooser

Interject = Callable[[tuple[int, ...]], tuple[int, tuple[int, ...]] | None]
"""Called with the ids a round commits, before they are handed out.

``(keep, forced)`` commits the first ``keep`` of them and then ``forced``, at least one id, in
place of the rest; None lets the round stand. Decide by position in the stream, never by round
borders, and the text stays the same for every draft length.
"""


@dataclass(frozen=True, slots=True)
class Settled:
    """What stands of a round: the first ``keep`` ids the target chose, then ``forced``."""

    ids: tuple[int, ...]
    keep: int

    @property
    def forced(self) -> tuple[int, ...]:
        return self.ids[self.keep :]


@dataclass(slots=True)
class Reply:
    """One reply while it is made."""

    chooser: TokenChooser
    limit: int
    stop_ids: frozenset[int]
    draft_length: int | None
    modality: str
    interject: Interject | None
    made: int = 0
    is_finished: bool = False

    @property
    def room(self) -> int:
        """Ids that may still be made."""
        return self.limit - self.made

    def settle(self, ids: tuple[int, ...]) -> Settled:
        """Decide what stands of ``ids``, count it and tell the chooser."""
        ids = self._trim(ids)
        asked = self.interject(ids) if self.interject else None
        settled = Settled(ids, len(ids))
        if asked is not None:
            keep, forced = asked
            if not forced or not 0 <= keep <= len(ids):
                raise EngineBug("an interjection must keep a part of the round and force an id")
            ids = self._trim(ids[:keep] + forced)
            settled = Settled(ids, min(keep, len(ids)))
        self.made += len(ids)
        self.is_finished = ids[-1] in self.stop_ids or self.made == self.limit
        self.chooser.observe(ids)
        return settled

    def _trim(self, ids: tuple[int, ...]) -> tuple[int, ...]:
        """``ids`` up to the limit and to the first stop id."""
        ids = ids[: self.room]
        for index, token in enumerate(ids):
            if token in self.stop_ids:
                return ids[: index + 1]
        return ids
