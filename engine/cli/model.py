"""What the commands that answer have in common: model and sampling arguments, one reply's end."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.checkpoint import inspect_target
from engine.errors import EngineBug, UserError
from engine.events import (
    Channel,
    Delta,
    Event,
    Failed,
    Finished,
    FinishReason,
    Loading,
    Stats,
    ToolCalled,
)
from engine.gpupack.use import confirm
from engine.installation import check_installation
from engine.interruption import quitting_on_interrupt
from engine.messages import ToolCall
from engine.paths import bundled_model
from engine.quiet import hush_libraries
from engine.requests import Options

if TYPE_CHECKING:
    from engine.session import Session


LOADING_STOPPED = "Loading stopped."


class ReplyError(UserError):
    """The reply failed; the message is that of the Failed event."""


@dataclass(slots=True)
class Reply:
    """A reply as it grows."""

    texts: dict[Channel, str] = field(default_factory=lambda: dict.fromkeys(Channel, ""))
    calls: list[ToolCall] = field(default_factory=list)
    end: Finished | None = None

    def add(self, event: Event) -> None:
        """Take one event in.

        Raises:
            ReplyError: it is a Failed.
        """
        match event:
            case Delta(channel, text):
                self.texts[channel] += text
            case ToolCalled(call):
                self.calls.append(call)
            case Finished():
                self.end = event
            case Failed(message):
                raise ReplyError(message)

    @property
    def reason(self) -> FinishReason:
        return self._finished().reason

    @property
    def stats(self) -> Stats:
        return self._finished().stats

    def as_json(self) -> dict[str, Any]:
        """The fields of a batch answer, without the id."""
        stats = self.stats
        return {
            "text": self.texts[Channel.ANSWER],
            "thinking": self.texts[Channel.THINKING],
            "tool_calls": [
                {"name": call.name, "arguments": dict(call.arguments)} for call in self.calls
            ],
            "finish_reason": self.reason.value,
            "stats": {
                "new_tokens": stats.new_tokens,
                "target_forwards": stats.target_forwards,
                "drafted": stats.drafted,
                "accepted": stats.accepted,
                "seconds": round(stats.seconds, 6),
            },
        }

    def _finished(self) -> Finished:
        if self.end is None:
            raise EngineBug("a reply ended without Finished or Failed")
        return self.end


def collect(events: Iterator[Event]) -> Reply:
    """Read a reply to its end."""
    reply = Reply()
    for event in events:
        reply.add(event)
    return reply


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    """--model, --drafter, --no-drafter, --precision."""
    parser.add_argument(
        "--model",
        metavar="MODEL",
        help="model folder, or a name from “tandem models list” (default: the bundled model)",
    )
    drafter = parser.add_mutually_exclusive_group()
    drafter.add_argument(
        "--drafter", type=Path, metavar="FOLDER", help="drafter (default: assistant/ in the model)"
    )
    drafter.add_argument("--no-drafter", action="store_true", help="answer with the model alone")
    parser.add_argument(
        "--precision",
        choices=("auto", "bf16", "int8", "int4"),
        default="auto",
        help="numbers to hold the matrices in (default: the finest that fit into memory)",
    )


def add_sampling_arguments(parser: argparse.ArgumentParser) -> None:
    """How to choose tokens; everything left out is the checkpoint's own setting."""
    parser.add_argument("--temperature", type=float, help="0 always takes the likeliest token")
    parser.add_argument("--top-p", type=float, help="keep the likeliest tokens of this total share")
    parser.add_argument("--top-k", type=not_negative, help="keep so many likeliest tokens")
    parser.add_argument(
        "--repetition-penalty", type=float, metavar="N", help="above 1 discourages repeating"
    )
    parser.add_argument("--seed", type=int, help="the same seed gives the same answer")
    parser.add_argument("--max-new-tokens", type=positive, metavar="N", help="longest answer")
    parser.add_argument(
        "--draft-length", type=not_negative, metavar="N", help="tokens drafted per round"
    )
    parser.add_argument(
        "--thinking-budget", type=not_negative, metavar="N", help="longest thought, in tokens"
    )


def positive(text: str) -> int:
    """A whole number of at least 1, for argparse."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def not_negative(text: str) -> int:
    """A whole number of at least 0, for argparse."""
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("must be at least 0")
    return number


def read_options(arguments: argparse.Namespace, *, thinking: bool) -> Options:
    """Options from ``add_sampling_arguments``."""
    return Options(
        thinking=thinking,
        max_new_tokens=arguments.max_new_tokens,
        temperature=arguments.temperature,
        top_p=arguments.top_p,
        top_k=arguments.top_k,
        repetition_penalty=arguments.repetition_penalty,
        seed=arguments.seed,
        draft_length=arguments.draft_length,
        thinking_budget=arguments.thinking_budget,
    )


def load_session(arguments: argparse.Namespace) -> Session:
    """Load what ``add_model_arguments`` names.

    Raises:
        UserError: an installed library or the model folder cannot be used.
    """
    folder, drafter = _find_model(arguments.model)
    hush_libraries()
    check_installation()
    inspect_target(folder)  # a wrong folder is told before torch takes its seconds to start
    with quitting_on_interrupt(LOADING_STOPPED):
        _tell("Starting the engine")
        from engine.requests import Precision
        from engine.session import Session

        session = Session.load(
            folder,
            on_event=_tell_loading,
            drafter_folder=arguments.drafter or drafter,
            with_drafter=not arguments.no_drafter,
            precision=None if arguments.precision == "auto" else Precision(arguments.precision),
        )
    confirm()
    _tell("")
    return session


def _find_model(name: str | None) -> tuple[Path, Path | None]:
    """Target folder of what was named, and its drafter's if that lies elsewhere."""
    if name is None:
        return bundled_model(), None
    from engine.hub.local import locate
    from engine.hub.settings import settings_from_environment

    return locate(name, settings_from_environment())


def summary(stats: Stats) -> str:
    """Speed and acceptance in one line."""
    parts = [f"{stats.new_tokens} tokens", f"first after {stats.ttft_seconds:.2f} s"]
    if stats.tokens_per_second is not None:
        parts.append(f"{stats.tokens_per_second:.1f} tokens/s")
    if stats.tokens_per_step is not None:
        parts.append(f"{stats.tokens_per_step:.2f} tokens per step")
    if stats.acceptance is not None:
        parts.append(f"{stats.accepted} of {stats.drafted} drafts accepted")
    return ", ".join(parts)


def _tell_loading(event: Event) -> None:
    if isinstance(event, Loading):
        _tell(f"{event.what} ({event.done + 1}/{event.total})")


def _tell(text: str) -> None:
    """One line that replaces itself, only where somebody watches."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
