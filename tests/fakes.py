"""Recording fakes for what cannot exist in a test: an engine that does as it is told.

``scripted_engine`` is the first function of a really spawned process and speaks the protocol
of ``engine.worker``. What it does is written in the last user message:

* anything: thinks if asked to, then streams a fixed Markdown answer;
* ``ponder``: thinks, one word each 20 ms, until it is to answer now or to stop; then likewise;
* ``slow``: streams one word each 20 ms until stopped; ``slowly``: 60 such words;
* ``until PATH``: streams such words until the file is there;
* ``die`` / ``die at once``: kills itself after a few words / before the first;
* ``hang``: ignores the stop flag for ever;
* ``long``: breaks off at the length limit; continued, it goes on to the end;
* ``settings``: says its options and the system message;
* ``differs``: answers one word otherwise where nothing may be drafted;
* ``tight``: climbs every rung of the ladder first, as where memory runs out;
* ``refuse``: answers Failed, as for a bad attachment.

A model folder called ``broken`` does not load, the loading of ``endless`` has no end, and that
of ``tardy`` takes three seconds.
"""

from __future__ import annotations

import itertools
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.events import (
    Channel,
    Committed,
    Counted,
    Delta,
    Envelope,
    Event,
    Failed,
    Finished,
    FinishReason,
    Loaded,
    Loading,
    MediaRead,
    Origin,
    PromptProgress,
    Recovered,
    RecoveryStep,
    RoundRecord,
    Stats,
    TokenKind,
)
from engine.media.look import show
from engine.messages import FilePart, ImagePart, PagePart, Role, TextPart
from engine.requests import Count, Generate, Load, Request, Shutdown
from engine.sight import Receipt, Sight

ANSWER = (
    "The picture shows **a red circle**.\n\n- large\n- in the middle\n\n"
    "```python\nprint('red')\n```\n\nAnything else?"
)
THOUGHT = "I look at the picture first. It is round, and it is red."
SHORTAGE = (
    Recovered(
        RecoveryStep.CACHES,
        "Memory ran out: the caches were emptied, and the chat is read again.",
    ),
    Recovered(
        RecoveryStep.PICTURES,
        "Memory ran out: pictures are looked at in less detail (140 tokens each).",
    ),
    Recovered(
        RecoveryStep.DRAFTER,
        "Memory ran out: the drafter was unloaded; answers come slower but stay the same.",
    ),
    Recovered(RecoveryStep.CONTEXT, "Memory ran out: the chat is read in smaller pieces."),
    Recovered(
        RecoveryStep.OFFLOAD,
        "Memory ran out: 8 layers were moved to main memory; answers come slower.",
    ),
)
REFUSAL = "note.txt is not a picture; attach a PNG, JPEG or WebP file."

# Tokens a chat may hold where no model called Small has been loaded.
LONGEST = 8192
SIGHT = Sight(16, 3, (70, 140, 280, 560, 1120), budget=280, frame_budget=70, num_frames=32)


def loaded(command: Load) -> Loaded:
    """What the fake says about a model; how it was asked to load it stands in the notes."""
    return Loaded(
        name=command.folder.name or "Scripted",
        device="CPU",
        dtype="float32" if command.precision is None else command.precision.value,
        notes=(f"precision={command.precision} context={command.context}",),
        has_drafter=True,
        modalities=("text", "image", "audio", "video"),
        context=50 if command.folder.name == "Small" else LONGEST,
        sight=SIGHT,
    )


def stats(num_words: int) -> Stats:
    """Plausible counters for an answer of ``num_words``."""
    num_steps = max(1, round(num_words / 2.3))
    return Stats(
        prompt_tokens=40,
        new_tokens=num_words,
        target_forwards=num_steps,
        drafted=num_steps * 2,
        accepted=round(num_steps * 2 * 0.71),
        seconds=num_words / 34,
        ttft_seconds=0.4,
    )


def count(command: Count, context: int) -> Counted:
    """As if every word were a token, and everything before the draft in the cache."""
    system = [one for one in command.request.messages if one.role is Role.SYSTEM]
    others = [one for one in command.request.messages if one.role is not Role.SYSTEM]
    by_message = tuple(len(one.text.split()) for one in others)
    draft = by_message[-1] if command.has_draft else 0
    by_kind = {
        TokenKind.SYSTEM: sum(len(one.text.split()) for one in system),
        TokenKind.HISTORY: sum(by_message) - draft,
        TokenKind.DRAFT: draft,
    }
    reused = sum(by_message) - draft
    return Counted(command.query, by_kind, by_message, reused, context)


def rounds(words: list[str], channel: Channel) -> list[RoundRecord]:
    """As if two of three words had been drafted, and each third draft been replaced."""
    made = []
    for place in range(0, len(words), 3):
        *drafts, last = words[place : place + 3]
        committed = [Committed(Origin.DRAFT, channel, len(word)) for word in drafts]
        committed.append(Committed(Origin.TARGET, channel, len(last)))
        made.append(RoundRecord(tuple(committed), ("wrong",) if len(drafts) == 2 else ()))
    return made


def scripted_engine(connection: Any, stop_turn: Any, answer_turn: Any) -> None:
    """The fake engine process."""
    context = LONGEST
    while True:
        try:
            command = connection.recv()
        except EOFError:
            return
        if isinstance(command, Shutdown):
            return
        if isinstance(command, Load):
            _load(connection, command)
            context = loaded(command).context
        elif isinstance(command, Count):
            connection.send(Envelope(None, count(command, context)))
        elif isinstance(command, Generate):
            if count(Count(0, command.request, True), context).total >= context:
                overflow = Failed("The conversation is too long.", "ContextOverflowError")
                connection.send(Envelope(command.turn, overflow))
                continue
            for event in _answer(command, stop_turn, answer_turn):
                connection.send(Envelope(command.turn, event))


def _load(connection: Any, command: Load) -> None:
    if command.folder.name == "broken":
        message = f"The model folder {command.folder} has no config.json; choose another one."
        connection.send(Envelope(None, Failed(message, "ModelError")))
        return
    for done in range(3):
        connection.send(Envelope(None, Loading(done, 3, "Reading the target")))
    if command.folder.name == "endless":
        threading.Event().wait()
    if command.folder.name == "tardy":
        time.sleep(3)
    connection.send(Envelope(None, loaded(command)))


def _answer(command: Generate, stop_turn: Any, answer_turn: Any) -> Iterator[Event]:
    text = command.request.messages[-1].text
    if text == "refuse":
        yield Failed(REFUSAL, "MediaError")
        return
    if text == "die at once":
        os.kill(os.getpid(), signal.SIGKILL)
    receipts = tuple(_receipts(command.request))
    if receipts:
        yield MediaRead(receipts)
    yield PromptProgress(40, 40)
    if text == "tight":
        yield from SHORTAGE
    made: list[RoundRecord] = []
    said: list[str] = []
    if text == "ponder":
        yield from _ponder(command.turn, stop_turn, answer_turn)
    elif command.request.options.thinking:
        made += rounds(_words(THOUGHT), Channel.THINKING)
        yield from _stream(Channel.THINKING, THOUGHT, 0.01)
    for piece, pause_s in _pieces(text, command.request):
        if stop_turn.value == command.turn and text != "hang":
            made += rounds(said, Channel.ANSWER)
            yield Finished(FinishReason.CANCELLED, stats(len(said)), tuple(made))
            return
        time.sleep(pause_s)
        said.append(piece)
        is_drafted = text.startswith("slow") and len(said) % 3 != 0  # as ``rounds`` says
        yield Delta(Channel.ANSWER, piece, ((0, len(piece)),) if is_drafted else ())
        if text == "die" and len(said) == 3:
            os.kill(os.getpid(), signal.SIGKILL)
    breaks_off = text == "long"
    made += rounds(said, Channel.ANSWER)
    reason = FinishReason.LENGTH if breaks_off else FinishReason.STOP
    yield Finished(reason, stats(len(said)), tuple(made))


def _ponder(turn: int, stop_turn: Any, answer_turn: Any) -> Iterator[Event]:
    for number in itertools.count():
        if turn in (stop_turn.value, answer_turn.value):
            return
        time.sleep(0.02)
        yield Delta(Channel.THINKING, f"thought{number} ")


def _receipts(request: Request) -> Iterator[Receipt]:
    """What a model with ``SIGHT`` would say of the media, pictures and pages exactly."""
    for part in (part for message in request.messages for part in message.parts):
        if isinstance(part, ImagePart | PagePart):
            page = part.page if isinstance(part, PagePart) else None
            budget = part.max_soft_tokens or SIGHT.budget
            shown = show(part.path, page, SIGHT, budget)
            height, width, _ = shown.picture.shape
            yield Receipt(shown.tokens, budget, (width, height), shown.digest)
        elif isinstance(part, FilePart):
            yield Receipt(10, characters=40)
        elif not isinstance(part, TextPart):
            yield Receipt(10)


def _pieces(text: str, request: Request) -> Iterator[tuple[str, float]]:
    if request.continues:
        return iter(((f"after <{text}>", 0.01),))
    if text == "settings":
        system = [m.text for m in request.messages if m.role is Role.SYSTEM]
        return iter(((f"`{request.options!r} {system}`", 0.0),))
    if text == "long":
        return ((f"word{n} ", 0.0) for n in range(5))
    if text in ("slow", "hang"):
        return ((f"word{n} ", 0.02) for n in itertools.count())
    if text == "differs":
        word = "blue" if request.options.draft_length == 0 else "red"
        return ((piece, 0.0) for piece in ("It ", "is ", word, " and ", "round."))
    if text.startswith("until "):
        wanted = Path(text.removeprefix("until "))
        numbers = itertools.takewhile(lambda _: not wanted.exists(), itertools.count())
        return ((f"word{n} ", 0.02) for n in numbers)
    if text == "slowly":
        return ((f"word{n} ", 0.02) for n in range(60))
    if text.startswith("say "):
        return ((piece, 0.0) for piece in text.removeprefix("say ").splitlines(keepends=True))
    return ((piece, 0.002) for piece in _words(ANSWER))


def _stream(channel: Channel, text: str, pause_s: float) -> Iterator[Event]:
    for piece in _words(text):
        time.sleep(pause_s)
        yield Delta(channel, piece)


def _words(text: str) -> list[str]:
    return [word + " " for word in text.split(" ")]
