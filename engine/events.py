"""What the engine answers: loading, the pieces of a reply, its rounds and counters, and failures.

Plain frozen dataclasses, so that they travel through a pipe by pickle and can be imported by the
window without torch. What they answer is in :mod:`engine.requests`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from engine.messages import ToolCall
from engine.sight import Receipt, Sight


class Channel(StrEnum):
    """Where a piece of the reply belongs."""

    THINKING = "thinking"
    ANSWER = "answer"


class FinishReason(StrEnum):
    """Why a reply ended."""

    STOP = "stop"
    LENGTH = "length"
    TOOL_CALL = "tool_call"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Loading:
    """Progress of loading, ``done`` of ``total`` steps; ``what`` is shown to the user."""

    done: int
    total: int
    what: str


@dataclass(frozen=True, slots=True)
class Loaded:
    """A model is ready. ``notes`` are differences worth knowing, one sentence each.

    ``sight`` is None for a model that takes no pictures.
    """

    name: str
    device: str
    dtype: str
    has_drafter: bool
    modalities: tuple[str, ...]
    context: int
    notes: tuple[str, ...] = ()
    sight: Sight | None = None


@dataclass(frozen=True, slots=True)
class PromptProgress:
    """Prefill progress in tokens."""

    done_tokens: int
    total_tokens: int


@dataclass(frozen=True, slots=True)
class MediaRead:
    """What of the media reached the model: one receipt each, in the order of the prompt."""

    receipts: tuple[Receipt, ...]


@dataclass(frozen=True, slots=True)
class Delta:
    """The next piece of text on a channel.

    ``drafted`` are the characters, as (first, end) in ``text``, that came with accepted drafts.
    """

    channel: Channel
    text: str
    drafted: tuple[tuple[int, int], ...] = field(default=(), compare=False)

    def followed_by(self, other: Delta) -> Delta:
        """This piece and the next one of the same channel as one."""
        moved = tuple((a + len(self.text), b + len(self.text)) for a, b in other.drafted)
        return Delta(self.channel, self.text + other.text, (*self.drafted, *moved))


@dataclass(frozen=True, slots=True)
class ToolCalled:
    """The model asks for a tool; the turn then finishes with reason ``tool_call``."""

    call: ToolCall


class DraftState(StrEnum):
    """Why the drafter drafts as it does: measured to be faster or slower than plain, or not yet
    measured, or as the request says, or there is none."""

    FASTER = "faster"
    SLOWER = "slower"
    MEASURING = "measuring"
    REQUESTED = "requested"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Stats:
    """Counters of one reply, cumulative; emitted now and then and once before the end.

    ``seconds`` is decoding time after the first token, ``ttft_seconds`` the time from
    request to first token. ``target_forwards`` counts passes of the target including the
    one that ends the prefill; ``drafted`` and ``accepted`` count draft tokens.

    The last fields say what the engine has learnt about drafting, over replies: plain speed by
    short probes, the share of right drafts at each depth, the draft length in use and why:
    ``draft_state`` is a :class:`DraftState` (empty in statistics older than it), ``draft_gain``
    how many times plain speed the best draft length is expected to reach.
    """

    prompt_tokens: int
    new_tokens: int
    target_forwards: int
    drafted: int
    accepted: int
    seconds: float
    ttft_seconds: float
    cached_tokens: int = 0
    plain_tokens_per_second: float | None = None
    acceptance_by_depth: tuple[float, ...] = ()
    draft_length: int | None = None
    draft_reason: str = ""
    draft_state: str = ""
    draft_gain: float | None = None

    @property
    def speed_up(self) -> float | None:
        """This reply's speed by plain speed; None while either is unknown."""
        speed, plain = self.tokens_per_second, self.plain_tokens_per_second
        return None if speed is None or plain is None else speed / plain

    @property
    def tokens_per_second(self) -> float | None:
        """Decoding speed without the first token (prefill makes that); None before the second."""
        if self.new_tokens < 2 or self.seconds <= 0:
            return None
        return (self.new_tokens - 1) / self.seconds

    @property
    def tokens_per_step(self) -> float | None:
        """New tokens per pass of the target."""
        return self.new_tokens / self.target_forwards if self.target_forwards else None

    @property
    def acceptance(self) -> float | None:
        """Share of draft tokens the target agreed with; None when nothing was drafted."""
        return self.accepted / self.drafted if self.drafted else None


class RecoveryStep(StrEnum):
    """What is given up when memory runs out, from the cheapest to the dearest."""

    CACHES = "caches"
    PICTURES = "pictures"
    DRAFTER = "drafter"
    CONTEXT = "context"
    OFFLOAD = "offload"


@dataclass(frozen=True, slots=True)
class Recovered:
    """Memory ran out and the turn goes on with less; ``message`` says what was given up."""

    step: RecoveryStep
    message: str


class Origin(StrEnum):
    """Who proposed a token that stands: the drafter, the target alone, or the engine itself."""

    DRAFT = "draft"
    TARGET = "target"
    FORCED = "forced"


@dataclass(frozen=True, slots=True)
class Committed:
    """One token that stands: with it ``chars`` characters of ``channel``'s text became visible.

    A token that is not part of the text (a control token, a tool call) has no characters; then
    ``hidden`` is how it is spelled.
    """

    origin: Origin
    channel: Channel | None = None
    chars: int = 0
    hidden: str = ""


@dataclass(frozen=True, slots=True)
class RoundRecord:
    """What one round did: the tokens that stand, and the spellings of drafts that do not.

    The first rejected draft was meant for the place of the target's own token.
    """

    committed: tuple[Committed, ...]
    rejected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finished:
    """The reply is complete; ``rounds`` are its rounds in order, for looking at them later."""

    reason: FinishReason
    stats: Stats
    rounds: tuple[RoundRecord, ...] = ()


class TokenKind(StrEnum):
    """What a token of a prompt belongs to."""

    SYSTEM = "system"
    HISTORY = "history"
    THINKING = "thinking"
    PICTURE = "picture"
    SOUND = "sound"
    FILM = "film"
    FILE = "file"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Counted:
    """How many tokens a request would have; ``problem`` says in a sentence why it has no number.

    ``by_kind`` adds up to the prompt. ``by_message`` has a number for each message but the
    system's, frames of the chat format included. ``reused`` leading tokens are in the cache,
    ``context`` is what prompt and answer may have together.
    """

    query: int
    by_kind: Mapping[TokenKind, int] = field(default_factory=dict)
    by_message: tuple[int, ...] = ()
    reused: int = 0
    context: int = 0
    problem: str = ""

    @property
    def total(self) -> int:
        """Tokens of the whole prompt."""
        return sum(self.by_kind.values())


@dataclass(frozen=True, slots=True)
class Failed:
    """The turn (or the loading) did not work; ``message`` is one sentence with the way out."""

    message: str
    kind: str


Event = (
    Loading
    | Loaded
    | PromptProgress
    | MediaRead
    | Delta
    | ToolCalled
    | Stats
    | Recovered
    | Finished
    | Failed
    | Counted
)


@dataclass(frozen=True, slots=True)
class Envelope:
    """An event on its way to the window; ``turn`` is None for events of the engine itself."""

    turn: int | None
    event: Event
