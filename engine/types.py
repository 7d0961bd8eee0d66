"""The engine's vocabulary: messages, options, commands and events.

Plain frozen dataclasses, so that they travel through a pipe by pickle and can be
imported by the window without torch. Nothing here reads a file or a model.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

# --- what is said ---------------------------------------------------------------


class Role(StrEnum):
    """Who speaks. Gemma's own name for the assistant, ``model``, exists only in prompts."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"
    TOOL = "tool"


@dataclass(frozen=True, slots=True)
class TextPart:
    """Literal text; never interpreted as control tokens."""

    text: str


class MediaKind(StrEnum):
    """What kind of file is attached. A document is a PDF; a text may be source code."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    DOCUMENT = "document"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class ImagePart:
    """A picture file. ``max_soft_tokens`` is the detail budget; None is the checkpoint's own."""

    path: Path
    max_soft_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class AudioPart:
    """A sound file of any rate and channel count; heard as 16 kHz mono."""

    path: Path


@dataclass(frozen=True, slots=True)
class FilmView:
    """Which moments of a film are seen. Times are seconds from its beginning.

    ``end_s`` None is the film's end. ``fps`` asks for that many frames a second, ``num_frames``
    for that many in all; with neither, the engine takes what the model is used to. With
    ``at_changes``, they are not spread evenly but lie where the picture changes most.
    """

    start_s: float = 0.0
    end_s: float | None = None
    fps: float | None = None
    num_frames: int | None = None
    at_changes: bool = False


@dataclass(frozen=True, slots=True)
class VideoPart:
    """A film file, seen as frames with their times; its sound is a part of its own."""

    path: Path
    view: FilmView = FilmView()


@dataclass(frozen=True, slots=True)
class PagePart:
    """One page of a PDF, seen as a picture. Pages count from 0."""

    path: Path
    page: int
    max_soft_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class FilePart:
    """A text file, or the text of a PDF, which arrives quoted under ``name``.

    ``pages`` are the first and the last page of a PDF, counted from 0; None means all.
    """

    path: Path
    name: str = ""
    pages: tuple[int, int] | None = None


Part = TextPart | ImagePart | AudioPart | VideoPart | PagePart | FilePart


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
class ToolCall:
    """A function the model asks the host to run; the engine itself runs nothing."""

    name: str
    arguments: Mapping[str, Any]
    id: str = ""


@dataclass(frozen=True, slots=True)
class Tool:
    """A declared function; ``parameters`` is a JSON schema of type object."""

    name: str
    description: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a chat.

    ``thinking`` and ``tool_calls`` belong to the assistant; ``tool_call_id`` and ``name``
    say which call a message of role ``tool`` answers, ``response`` is its structured result
    where there is more than text. ``from_list`` says that the content arrived as a list of
    parts: the chat format writes a system text given as a list with a space after each part.
    """

    role: Role
    parts: tuple[Part, ...]
    thinking: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    tool_call_id: str = ""
    name: str = ""
    response: Mapping[str, Any] | None = None
    from_list: bool = False

    @property
    def text(self) -> str:
        """The text parts, joined without separator."""
        return "".join(part.text for part in self.parts if isinstance(part, TextPart))


@dataclass(frozen=True, slots=True)
class Options:
    """How to answer. None means: as the checkpoint's generation_config says.

    ``temperature`` 0 is greedy. ``draft_length`` is the number of tokens the drafter
    proposes per round; 0 decodes with the target alone, None lets the engine find the fastest.
    ``thinking_budget`` is the number of tokens after which the engine closes a thought itself.
    """

    thinking: bool = False
    max_new_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    repetition_penalty: float | None = None
    seed: int | None = None
    draft_length: int | None = None
    thinking_budget: int | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One turn to generate.

    With ``continues``, the last message is the assistant's own text, which the reply goes on with.
    """

    messages: tuple[Message, ...]
    tools: tuple[Tool, ...] = ()
    options: Options = field(default_factory=Options)
    continues: bool = False


# --- what is asked of the engine process ----------------------------------------


class Precision(StrEnum):
    """The numbers that matrices are held in, finest first. ``int4`` is in groups of 32."""

    BF16 = "bf16"
    INT8 = "int8"
    INT4 = "int4"


@dataclass(frozen=True, slots=True)
class Load:
    """Load the target in ``folder`` with its drafter; answered by Loading…, Loaded or Failed.

    ``drafter`` says where that lies, if not in the subfolder ``assistant``. ``precision`` None
    leaves it to the engine; ``context`` bounds a chat's tokens, None by the model alone.
    """

    folder: Path
    drafter: Path | None = None
    precision: Precision | None = None
    context: int | None = None


@dataclass(frozen=True, slots=True)
class Generate:
    """Answer ``request``; every event comes back under the number ``turn``."""

    turn: int
    request: Request


@dataclass(frozen=True, slots=True)
class Count:
    """Count the tokens of ``request`` without answering it; comes back as Counted.

    ``query`` is the window's own number for the question. With ``has_draft`` the last message is
    not sent yet.
    """

    query: int
    request: Request
    has_draft: bool


@dataclass(frozen=True, slots=True)
class Shutdown:
    """End the engine process."""


Command = Load | Generate | Count | Shutdown

# --- what comes back ------------------------------------------------------------


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
    """The next piece of text on a channel."""

    channel: Channel
    text: str


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
