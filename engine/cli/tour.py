"""Ask the bundled model about the sample picture, sound and film, and one question in text."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from engine.cli.ask import Printer
from engine.cli.model import Reply, add_model_arguments, load_session, summary
from engine.messages import AudioPart, ImagePart, Message, Part, Role, TextPart, VideoPart
from engine.paths import samples
from engine.requests import Options, Request

PICTURES, SOUNDS, FILMS = (".png", ".jpg", ".webp"), (".wav", ".flac", ".ogg"), (".mp4", ".avi")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_model_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    session = load_session(arguments)
    for title, parts in _stops():
        print(f"\n> {title}")
        reply, printer = Reply(), Printer()
        request = Request((Message(Role.USER, parts),), options=Options(max_new_tokens=128))
        for event in session.generate(request):
            reply.add(event)
            printer.show(event)
        print(f"\n  [{summary(reply.stats)}]", flush=True)
    return 0


def _stops() -> Iterator[tuple[str, tuple[Part, ...]]]:
    """What is asked, with what is shown for it."""
    question = "Hello, who are you?"
    yield question, (TextPart(question),)
    if (picture := _sample(PICTURES)) is not None:
        question = "What is in this picture?"
        yield f"{picture.name}: {question}", (ImagePart(picture), TextPart(question))
    if (sound := _sample(SOUNDS)) is not None:
        question = "What is said here?"
        yield f"{sound.name}: {question}", (TextPart(question), AudioPart(sound))
    if (film := _sample(FILMS)) is not None:
        question = "What happens in this film?"
        yield f"{film.name}: {question}", (VideoPart(film), TextPart(question))


def _sample(suffixes: tuple[str, ...]) -> Path | None:
    found = (path for path in sorted(samples().glob("*")) if path.suffix in suffixes)
    return next(found, None)
