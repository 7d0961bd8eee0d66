"""Splits a reply into thinking, answer and tool calls, by token id.

Channels open and close at control *ids*, so text that merely looks like a control token is shown
as it is. Characters whose bytes are not complete yet, the label of a channel and the line end
before a thought closes are held back. Runs nothing and decides nothing about stopping.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum, auto

from engine.events import Channel, Delta, ToolCalled
from engine.tokens import ControlIds
from engine.toolformat import QUOTE, Control, Literal, Written
from engine.toolparse import CallSyntaxError, parse_call

Decode = Callable[[Sequence[int]], str]
Piece = Delta | ToolCalled

_LABEL = "thought\n"
_INCOMPLETE = "\ufffd"


class TextAssembler:
    """Token ids -> text that never has to be taken back."""

    def __init__(self, decode: Decode) -> None:
        self._decode = decode
        self._ids: list[int] = []
        self._context = 0
        self._read = 0

    def add(self, ids: Iterable[int]) -> str:
        """Return the text that became certain with these ids."""
        self._ids.extend(ids)
        return self._advance(final=False)

    def flush(self) -> str:
        """Return what is left, incomplete characters as U+FFFD, and start anew."""
        rest = self._advance(final=True)
        self._ids, self._context, self._read = [], 0, 0
        return rest

    def _advance(self, *, final: bool) -> str:
        # Decoding starts a little before the new ids: blanks depend on the neighbour to the left.
        known = self._decode(self._ids[self._context : self._read])
        text = self._decode(self._ids[self._context :])
        if text.endswith(_INCOMPLETE) and not final:
            return ""
        self._context, self._read = self._read, len(self._ids)
        return text[len(known) :]


class _State(Enum):
    ANSWER = auto()
    THOUGHT_LABEL = auto()
    THOUGHT = auto()
    CALL = auto()


class ReplyReader:
    """The state of one reply being read.

    ``inside_thought`` says that the prompt itself ended in an open thought.
    """

    def __init__(
        self, controls: ControlIds, decode: Decode, *, inside_thought: bool = False
    ) -> None:
        self._names = {index: name for name, index in controls.by_name.items()}
        self._hidden = controls.hidden
        self._text = TextAssembler(decode)
        self._state = _State.THOUGHT if inside_thought else _State.ANSWER
        self._held = ""
        self._call: list[Written] = []
        self._pieces: list[Piece] = []
        self.num_calls = 0

    @property
    def is_aside(self) -> bool:
        """Whether the next ordinary token is no text: it spells a channel's name or a call."""
        return self._state in (_State.CALL, _State.THOUGHT_LABEL)

    def feed(self, ids: Iterable[int]) -> list[Piece]:
        """Take the next ids; return what can be shown, neighbouring text joined."""
        run: list[int] = []
        for index in ids:
            if index in self._hidden:
                self._take_text(self._text.add(run))
                run = []
                self._take_control(self._names.get(index, ""))
            else:
                run.append(index)
        self._take_text(self._text.add(run))
        return self._ready()

    def finish(self) -> list[Piece]:
        """The reply is over: return what was held back. A call cut off in the middle is dropped."""
        self._leave()
        return self._ready()

    def _take_control(self, name: str) -> None:
        if self._state is _State.CALL:
            self._take_control_in_call(name)
        elif name == "<|channel>":
            self._leave()
            self._state = _State.THOUGHT_LABEL
        elif name == "<channel|>":
            self._leave()
            self._state = _State.ANSWER
        elif name == "<|tool_call>":
            self._leave()
            self._call = []
            self._state = _State.CALL

    def _take_control_in_call(self, name: str) -> None:
        self._call.append(Literal(self._text.flush()))
        if name == QUOTE:
            self._call.append(Control(QUOTE))
        elif name == "<tool_call|>":
            self._end_call()
            self._state = _State.ANSWER

    def _end_call(self) -> None:
        try:
            call = parse_call(self._call, f"call_{self.num_calls + 1}")
        except CallSyntaxError:
            self._show(Channel.ANSWER, _as_written(self._call))
            return
        self.num_calls += 1
        self._pieces.append(ToolCalled(call))

    def _take_text(self, text: str) -> None:
        match self._state:
            case _State.CALL:
                self._call.append(Literal(text))
            case _State.ANSWER:
                self._show(Channel.ANSWER, text)
            case _State.THOUGHT_LABEL:
                self._held += text
                if not _LABEL.startswith(self._held):
                    self._state = _State.THOUGHT
                    thought, self._held = self._held.removeprefix(_LABEL), ""
                    self._take_thought(thought)
                elif self._held == _LABEL:
                    self._state = _State.THOUGHT
                    self._held = ""
            case _State.THOUGHT:
                self._take_thought(text)

    def _take_thought(self, text: str) -> None:
        text = self._held + text
        shown = text.rstrip("\n")
        self._held = text[len(shown) :]
        self._show(Channel.THINKING, shown)

    def _leave(self) -> None:
        """Close the current stretch of text: show held characters, drop line ends and labels."""
        self._take_text(self._text.flush())
        if self._state is _State.THOUGHT_LABEL and self._held.strip() not in ("", _LABEL.strip()):
            self._show(Channel.THINKING, self._held)
        self._held = ""

    def _show(self, channel: Channel, text: str) -> None:
        last = self._pieces[-1] if self._pieces else None
        if isinstance(last, Delta) and last.channel is channel:
            self._pieces[-1] = Delta(channel, last.text + text)
        elif text:
            self._pieces.append(Delta(channel, text))

    def _ready(self) -> list[Piece]:
        pieces, self._pieces = self._pieces, []
        return pieces


def _as_written(call: Iterable[Written]) -> str:
    inside = "".join(one.text if isinstance(one, Literal) else one.name for one in call)
    return f"<|tool_call>{inside}<tool_call|>"
