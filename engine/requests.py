"""What is asked of the engine: a turn with its options, and the commands of its process.

Plain frozen dataclasses, so that they travel through a pipe by pickle and can be imported by the
window without torch. What comes back is in :mod:`engine.events`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from engine.messages import Message, Tool


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
