"""Ask one question; the answer streams to stdout, speed and acceptance go to stderr."""

from __future__ import annotations

import argparse
import json
import math
import sys
import unicodedata
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from engine.cli.files import (
    add_file_arguments,
    add_marks_argument,
    find_files,
    make_parts,
    tell_receipts,
)
from engine.cli.marks import write_marks
from engine.cli.model import (
    Reply,
    add_model_arguments,
    add_sampling_arguments,
    load_session,
    read_options,
    summary,
)
from engine.cli.readable import ReadableCopies, add_password_argument
from engine.events import Channel, Delta, Event, Recovered
from engine.messages import FilmView, MediaKind, Message, Part, Role, TextPart
from engine.requests import Request


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", help="the question; - reads it from stdin")
    add_file_arguments(parser)
    add_password_argument(
        parser, "without it the terminal asks, which other users of this computer cannot see"
    )
    add_marks_argument(parser)
    _add_film_arguments(parser)
    parser.add_argument("--system", metavar="TEXT", help="instructions that come before the chat")
    parser.add_argument("--think", action="store_true", help="think first; thoughts go to stderr")
    parser.add_argument("--json", action="store_true", help="print one JSON object at the end")
    add_model_arguments(parser)
    add_sampling_arguments(parser)


def _add_film_arguments(parser: argparse.ArgumentParser) -> None:
    films = parser.add_argument_group("which moments of the films are seen")
    films.add_argument("--from", dest="start", type=_seconds, default=0.0, metavar="SECONDS")
    films.add_argument("--to", dest="end", type=_seconds, metavar="SECONDS")
    rate = films.add_mutually_exclusive_group()
    rate.add_argument("--fps", type=_seconds, help="frames a second (usually 1, at most 60 in all)")
    rate.add_argument("--frames", type=int, help="frames in all")
    films.add_argument(
        "--at-changes", action="store_true", help="frames where the picture changes most"
    )


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value < math.inf:
        raise ValueError
    return value


def _view(arguments: argparse.Namespace) -> FilmView:
    return FilmView(
        start_s=arguments.start,
        end_s=arguments.end,
        fps=arguments.fps,
        num_frames=arguments.frames,
        at_changes=arguments.at_changes,
    )


def run(arguments: argparse.Namespace) -> int:
    files = find_files(arguments)  # before torch takes its seconds to start
    question = sys.stdin.read() if arguments.question == "-" else arguments.question
    with ReadableCopies(arguments.pdf_password, may_ask=True) as copies:
        readable = [(kind, copies.path_of(kind, path)) for kind, path in files]
        return _answer(readable, question, arguments)


def _answer(
    files: Sequence[tuple[MediaKind, Path]], question: str, arguments: argparse.Namespace
) -> int:
    session = load_session(arguments)
    parts = make_parts(files, question, arguments, session.description.sight, _view(arguments))
    request = Request(
        messages=_messages(arguments.system, parts),
        options=read_options(arguments, thinking=arguments.think),
    )
    reply, printer = Reply(), Printer()
    tell = partial(tell_receipts, parts) if arguments.receipt else _ignore
    for event in session.generate(request, on_progress=tell):
        reply.add(event)
        if not arguments.json:
            printer.show(event)
    if arguments.json:
        print(json.dumps(reply.as_json(), ensure_ascii=False))
    else:
        print()
    if arguments.marks is not None:
        write_marks(reply.texts[Channel.ANSWER], parts, arguments.marks)
    print(summary(reply.stats), file=sys.stderr)
    return 0


class Printer:
    """Streams a reply: the answer to stdout, thoughts to stderr, a line end between them."""

    def __init__(self) -> None:
        self._is_thinking = False

    def show(self, event: Event) -> None:
        """Print a piece of text where it belongs, and what memory made the engine give up."""
        if isinstance(event, Recovered):
            print(f"\n{event.message}", file=sys.stderr, flush=True)
        if not isinstance(event, Delta):
            return
        is_thinking = event.channel is Channel.THINKING
        if self._is_thinking and not is_thinking:
            print(file=sys.stderr, flush=True)
        self._is_thinking = is_thinking
        stream = sys.stderr if is_thinking else sys.stdout
        text = _without_commands(event.text) if stream.isatty() else event.text
        print(text, end="", file=stream, flush=True)


def _without_commands(text: str) -> str:
    """A model must not move the terminal's cursor or set its title."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")


def _messages(system: str | None, parts: tuple[Part, ...]) -> tuple[Message, ...]:
    user = Message(Role.USER, parts)
    if system is None:
        return (user,)
    return (Message(Role.SYSTEM, (TextPart(system),)), user)


def _ignore(_event: Event) -> None:
    pass
