"""Ask one question; the answer streams to stdout, speed and acceptance go to stderr."""

from __future__ import annotations

import argparse
import json
import math
import sys
import unicodedata
from pathlib import Path

from engine.cli_model import (
    Reply,
    add_model_arguments,
    add_sampling_arguments,
    load_session,
    read_options,
    summary,
)
from engine.media.files import check_file
from engine.types import (
    AudioPart,
    Channel,
    Delta,
    Event,
    FilmView,
    ImagePart,
    Message,
    Part,
    Recovered,
    Request,
    Role,
    TextPart,
    VideoPart,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("question", help="the question; - reads it from stdin")
    for medium, what in (("image", "picture"), ("audio", "sound"), ("video", "film")):
        parser.add_argument(
            f"--{medium}", type=Path, action="append", default=[], metavar="FILE",
            help=f"a {what} to look at" if medium != "audio" else "a sound to listen to",
        )  # fmt: skip
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
    _check_files(arguments)
    request = Request(
        messages=_messages(arguments), options=read_options(arguments, thinking=arguments.think)
    )
    session = load_session(arguments)
    reply, printer = Reply(), Printer()
    for event in session.generate(request):
        reply.add(event)
        if not arguments.json:
            printer.show(event)
    if arguments.json:
        print(json.dumps(reply.as_json(), ensure_ascii=False))
    else:
        print()
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


def _check_files(arguments: argparse.Namespace) -> None:
    """Tell a mistyped path before torch takes its seconds to start; sizes are judged later."""
    for what, paths in (
        ("picture", arguments.image),
        ("sound", arguments.audio),
        ("film", arguments.video),
    ):
        for path in paths:
            check_file(path, what, sys.maxsize)


def _messages(arguments: argparse.Namespace) -> tuple[Message, ...]:
    question = sys.stdin.read() if arguments.question == "-" else arguments.question
    # The order Google's model card recommends: what is seen before the text, sound after it.
    parts: list[Part] = [
        *(ImagePart(path) for path in arguments.image),
        *(VideoPart(path, _view(arguments)) for path in arguments.video),
        TextPart(question),
        *(AudioPart(path) for path in arguments.audio),
    ]
    user = Message(Role.USER, tuple(parts))
    if arguments.system is None:
        return (user,)
    return (Message(Role.SYSTEM, (TextPart(arguments.system),)), user)
