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
    also what the model itself closes with). ``label_ids`` follow the opening in every thought; one
    that is closed before them is given the rest of them, so that the model sees an empty thought
    as it knows it. ``is_open`` says that the prompt ends inside a thought, behind the label.
    ``must_answer`` is asked once per round while a thought is open.
    """

    def __init__(
        self,
        open_id: int,
        close_ids: tuple[int, ...],
        *,
        max_tokens: int | None,
        label_ids: tuple[int, ...] = (),
        is_open: bool = False,
        must_answer: Callable[[], bool] = lambda: False,
    ) -> None:
        self._open_id = open_id
        self._close_ids = close_ids
        self._label_ids = label_ids
        self._label_left: tuple[int, ...] = ()
        self._left = max_tokens
        self._is_open = is_open
        self._must_answer = must_answer

    def __call__(self, ids: tuple[int, ...]) -> tuple[int, tuple[int, ...]] | None:
        """The generator's question after every round."""
        for index, token in enumerate(ids):
            if self._is_spent(token):
                return index, self._close()
            self._read(token)
        if self._is_open and self._must_answer():
            return len(ids), self._close()
        return None

    def _is_spent(self, token: int) -> bool:
        """Whether the thought must end before ``token``."""
        return self._is_open and self._left == 0 and token != self._close_ids[0]

    def _read(self, token: int) -> None:
        if not self._is_open:
            self._is_open = token == self._open_id
            self._label_left = self._label_ids if self._is_open else ()
        elif token == self._close_ids[0]:
            self._is_open = False
        else:
            self._left = None if self._left is None else self._left - 1
            goes_on = token in self._label_left[:1]
            self._label_left = self._label_left[1:] if goes_on else ()

    def _close(self) -> tuple[int, ...]:
        self._is_open = False
        return (*self._label_left, *self._close_ids)
