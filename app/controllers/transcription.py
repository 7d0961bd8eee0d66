"""Speech in sound files becomes text, by the loaded model if it hears, else by a small one.

The small one is a model of this computer that hears, in an engine process of its own which is
started when it is needed and ended when it has been idle for a while. One file at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.controllers.engine_child import ChildEntry, run_engine
from app.controllers.engine_thread import EngineThread
from app.viewmodels.status import EngineState, StatusModel
from engine.events import Channel, Delta, Envelope, Failed, Finished, FinishReason
from engine.messages import AudioPart, Message, Role, TextPart
from engine.paths import bundled_model
from engine.requests import Load, Options, Request

IDLE_MS = 120_000
MAX_NEW_TOKENS = 512
# Google's wording for transcripts (ai.google.dev, Gemma audio), for any language.
PROMPT = (
    "Transcribe the following speech segment in its original language. "
    "Follow these specific instructions for formatting the answer:\n"
    "* Only output the transcription, with no newlines.\n"
    "* When transcribing numbers, write the digits, i.e. write 1.7 and not one point seven, "
    "and write 3 instead of three."
)

FindEars = Callable[[Callable[[Load | None], None]], None]


@dataclass(slots=True)
class _Task:
    """One file being written down."""

    link: EngineThread
    turn: int
    text: str = ""


class Transcriber(QObject):
    """``transcribe`` answers by ``written`` or ``failed``; ``cancel`` ends it without either."""

    written = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        link: EngineThread,
        status: StatusModel,
        find_ears: FindEars,
        is_bundled_loaded: Callable[[], bool],
        entry: ChildEntry = run_engine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._link = link
        self._status = status
        self._find_ears = find_ears
        self._is_bundled_loaded = is_bundled_loaded
        self._entry = entry
        self._small: EngineThread | None = None
        self._small_model: Path | None = None
        self._task: _Task | None = None
        self._wanted = 0
        self._idle_timer = QTimer(self, interval=IDLE_MS, singleShot=True)
        self._idle_timer.timeout.connect(self._end_small)
        link.envelope_received.connect(self._on_envelope)

    @property
    def loaded_hears(self) -> bool:
        """Whether the loaded model hears by itself."""
        model = self._status.status.model
        return model is not None and "audio" in model.modalities

    def writes_bundled(self) -> bool:
        """Whether the next sound goes to the bundled model, which knows few words."""
        if self.loaded_hears or self._status.status.model is None:
            return self._is_bundled_loaded()
        return self._small_model in (None, bundled_model())

    def transcribe(self, sound: Path) -> None:
        """Write down the speech in a sound of at most 30 seconds."""
        self._wanted += 1
        ticket = self._wanted
        status = self._status.status
        if self.loaded_hears:
            self._ask(self._link, sound)
        elif status.model is None and status.engine not in (EngineState.ABSENT, EngineState.FAILED):
            self._ask(self._link, sound)  # served when the model is there, which says if it hears
        else:
            self._find_ears(lambda found: self._ask_small(ticket, sound, found))

    def cancel(self) -> None:
        """Forget the running transcription."""
        self._wanted += 1
        task, self._task = self._task, None
        if task is not None:
            task.link.stop(task.turn)

    def close(self) -> None:
        """End the small model."""
        self.cancel()
        self._end_small()

    def _ask_small(self, ticket: int, sound: Path, found: Load | None) -> None:
        if ticket != self._wanted:
            return
        if found is None:
            self.failed.emit(no_ears())
            return
        if self._small is None or self._small_model != found.folder:
            self._end_small()
            self._small = EngineThread(self._entry, self)
            self._small.envelope_received.connect(self._on_envelope)
            self._small.start()
            self._small.load(found)
            self._small_model = found.folder
        self._ask(self._small, sound)

    def _ask(self, link: EngineThread, sound: Path) -> None:
        self._idle_timer.stop()
        message = Message(Role.USER, (TextPart(PROMPT), AudioPart(sound)))
        options = Options(temperature=0.0, max_new_tokens=MAX_NEW_TOKENS)
        self._task = _Task(link, link.new_turn())
        link.generate(self._task.turn, Request((message,), options=options))

    def _on_envelope(self, envelope: Envelope) -> None:
        task, event = self._task, envelope.event
        if task is None or self.sender() is not task.link:
            return
        if envelope.turn is None:
            if isinstance(event, Failed) and task.link is self._small:
                self._end(task, event.message)
            return
        if envelope.turn != task.turn:
            return
        if isinstance(event, Delta) and event.channel is Channel.ANSWER:
            task.text += event.text
        elif isinstance(event, Failed):
            self._end(task, event.message)
        elif isinstance(event, Finished) and event.reason is not FinishReason.CANCELLED:
            self._end(task)

    def _end(self, task: _Task, problem: str = "") -> None:
        self._task = None
        if task.link is self._small:
            self._idle_timer.start()
        if problem:
            self.failed.emit(problem)
        else:
            self.written.emit(" ".join(task.text.split()))

    def _end_small(self) -> None:
        self._idle_timer.stop()
        small, self._small = self._small, None
        if small is not None:
            small.close()
            small.deleteLater()


def no_ears() -> str:
    """What to do where no model hears."""
    return QCoreApplication.translate(
        "Transcriber",
        "The loaded model cannot hear, and there is no small one that can; download Gemma 4 E2B "
        "on the model page (Ctrl+M) to dictate.",
    )
