"""A budget for thinking: closes the thought for the model and lets it go on to the answer.

Works on token ids as an interjection of the generator, hence with the drafter on. Decides by
position in the stream alone, except for the request to answer now, which takes effect at the end
of the running round.
"""

from __future__ import annotations

from collections.abc import Callable


class ThoughtBudget:
    """Closes the thinking channel after ``max_tokens`` ids of thought, or when asked to.

    ``open_id`` and ``close_ids`` are the channel's control tokens (the first of ``close_ids`` is
    also what the model itself closes with). ``is_open`` says that the prompt ends inside a
    thought. ``must_answer`` is asked once per round.
    """

    def __init__(
        self,
        open_id: int,
        close_ids: tuple[int, ...],
        *,
        max_tokens: int | None,
        is_open: bool = False,
        must_answer: Callable[[], bool] = lambda: False,
    ) -> None:
        self._open_id = open_id
        self._close_ids = close_ids
        self._left = max_tokens
        self._is_open = is_open
        self._must_answer = must_answer

    def __call__(self, ids: tuple[int, ...]) -> tuple[int, tuple[int, ...]] | None:
        """The generator's question after every round."""
        for index, token in enumerate(ids):
            if self._spent(token):
                self._is_open = False
                return index, self._close_ids
        if self._is_open and self._must_answer():
            self._is_open = False
            return len(ids), self._close_ids
        return None

    def _spent(self, token: int) -> bool:
        """Take the next token into account; True when the thought must end before it."""
        if not self._is_open:
            self._is_open = token == self._open_id
            return False
        if token == self._close_ids[0]:
            self._is_open = False
            return False
        if self._left is None:
            return False
        self._left -= 1
        return self._left < 0
