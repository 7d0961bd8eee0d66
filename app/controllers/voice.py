"""Speech from the microphone: dictated into the composer, or attached for the model to hear.

Recording and what follows it run on a thread of their own; writing down is the transcriber's.
Silence gives nothing. One recording at a time. The libraries for sound are imported with the first
recording: the window opens without them.
"""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.controllers.jobs import Job, JobRunner
from app.controllers.transcription import Transcriber
from app.notify import Notifier
from app.viewmodels.status import StatusModel
from app.viewmodels.voice import VoiceModel, VoicePurpose, VoiceState

if TYPE_CHECKING:
    from app.controllers.listening import Listening, Recording
    from app.controllers.microphone import SoundSource

LEAST_S = 0.3


class VoiceController(QObject):
    """``text_heard`` carries dictated text, ``clips_recorded`` the files of what was recorded.

    ``began`` is emitted before the microphone opens, so that nothing is read aloud into it.
    """

    text_heard = Signal(str)
    clips_recorded = Signal(list)
    began = Signal()
    _levelled = Signal(float, float, bool)

    def __init__(
        self,
        transcriber: Transcriber,
        status: StatusModel,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = VoiceModel(self)
        self.device = ""
        self._transcriber = transcriber
        self._status = status
        self._notifier = notifier
        self._runner = JobRunner("voice", 1, self)
        self._folder = tempfile.TemporaryDirectory(prefix="tandem-voice-")
        self._num_clips = 0
        self._listening: Listening | None = None
        self._source: SoundSource | None = None
        self._waiting: list[Path] = []
        self._has_written = False
        self._levelled.connect(self._on_level)
        transcriber.written.connect(self._on_written)
        transcriber.failed.connect(self._on_not_written)

    @property
    def is_busy(self) -> bool:
        """Whether something is recorded or written down."""
        return self.model.voice.state is not VoiceState.IDLE

    # --- what the user wants -----------------------------------------------------------------

    def toggle(self, purpose: VoicePurpose) -> None:
        """Begin, or end what has begun."""
        if self.is_busy:
            self.finish()
        else:
            self.start(purpose)

    def start(self, purpose: VoicePurpose, is_held: bool = False) -> None:
        """Record; dictation ends after speech by itself unless a key is held."""
        if self.is_busy:
            return
        model = self._status.status.model
        if purpose is VoicePurpose.HEAR and model and "audio" not in model.modalities:
            self._notifier.error(
                self.tr(
                    "{model} cannot hear; dictate the words instead, or choose a model that can "
                    "hear on the model page (Ctrl+M)."
                ).format(model=model.name)
            )
            return
        self.began.emit()
        self.model.update(
            state=VoiceState.LISTENING, purpose=purpose, is_held=is_held,
            level=0.0, seconds=0.0, hears_speech=False, note="",
        )  # fmt: skip
        from app.controllers.microphone import ask_permission

        ask_permission(self._on_permission, self)

    def release(self) -> None:
        """A held key was let go."""
        if self.model.voice.is_held:
            self.finish()

    def let_run(self) -> None:
        """The key was only tapped: go on until speech ends."""
        self.model.update(is_held=False)
        if self._listening is not None:
            self._listening.ends_itself = self.model.voice.purpose is VoicePurpose.DICTATE

    def finish(self) -> None:
        """End the recording and use it."""
        if self._listening is not None:
            self._listening.finish()

    def cancel(self) -> bool:
        """Forget what is recorded or written down; False where nothing was."""
        was_busy = self.is_busy
        if self._listening is not None:
            self._listening.cancel()
        self._transcriber.cancel()
        self._waiting = []
        self._set_idle()
        return was_busy

    def close(self) -> None:
        """The window closes."""
        self.cancel()
        self._runner.close()
        self._release_source()
        self._transcriber.close()
        self._folder.cleanup()

    # --- recording ---------------------------------------------------------------------------

    def _on_permission(self, is_given: bool) -> None:
        if self.model.voice.state is not VoiceState.LISTENING:
            return
        from app.controllers.listening import Listening
        from app.controllers.microphone import MicrophoneError, not_permitted, open_source

        voice = self.model.voice
        source = open_source(self.device, self)
        try:
            if not is_given:
                raise MicrophoneError(not_permitted())
            source.prepare()
        except MicrophoneError as error:
            source.release()
            self._fail(str(error))
            return
        self._source = source
        ends_itself = voice.purpose is VoicePurpose.DICTATE and not voice.is_held
        listening = Listening(source, ends_itself, self._levelled.emit)
        self._listening = listening
        self._runner.submit(
            Job(
                listening.run,
                partial(self._on_recorded, listening),
                partial(self._on_not_recorded, listening),
            )
        )

    def _on_level(self, level: float, seconds: float, hears_speech: bool) -> None:
        if self.model.voice.state is VoiceState.LISTENING:
            self.model.update(level=level, seconds=seconds, hears_speech=hears_speech)

    def _on_not_recorded(self, listening: Listening, sentence: str) -> None:
        if listening is self._listening:
            self._fail(sentence)
            self._release_source()

    def _on_recorded(self, listening: Listening, recording: Recording) -> None:
        if listening is not self._listening:  # cancelled, and perhaps begun anew
            return
        self._listening = None
        self._release_source()
        self._say_how_it_ended(recording)
        purpose = self.model.voice.purpose
        self.model.update(state=VoiceState.WRITING, level=0.0, note="", piece=0, num_pieces=0)
        self._num_clips += 1
        work = partial(self._write_clips, recording, self._num_clips)
        self._runner.submit(Job(work, partial(self._on_clips, purpose), self._fail))

    def _say_how_it_ended(self, recording: Recording) -> None:
        from app.controllers.listening import Ended

        if recording.ended is Ended.DEVICE_LOST:
            self._notifier.error(
                self.tr(
                    "The microphone went away during the recording; what was heard until then is "
                    "used. Plug it in again or choose another one."
                )
            )
        elif recording.ended is Ended.TOO_LONG:
            self._notifier.info(self.tr("A recording lasts at most 5 minutes; it was ended."))
        elif recording.is_dead and recording.seconds > LEAST_S:
            self._notifier.error(
                self.tr(
                    "The microphone gave nothing but silence; it may be muted, or the system does "
                    "not let Tandem use it."
                )
            )

    def _write_clips(self, recording: Recording, number: int) -> list[Path]:
        """WAV files of at most 30 s with the speech; none where nobody spoke. On our thread."""
        import soundfile

        from engine.media.audio import RATE_HZ
        from engine.media.speech import SpeechDetector, speech_span, split_at_pauses

        detector = SpeechDetector()
        span = speech_span(recording.samples, detector)
        if span is None:
            return []
        paths = []
        pieces = split_at_pauses(recording.samples[span[0] : span[1]], detector)
        for index, piece in enumerate(pieces, start=1):
            name = self.tr("Recording {number}").format(number=number)
            suffix = f" ({index})" if len(pieces) > 1 else ""
            path = Path(self._folder.name) / f"{name}{suffix}.wav"
            soundfile.write(path, piece, RATE_HZ, subtype="PCM_16")
            paths.append(path)
        return paths

    def _on_clips(self, purpose: VoicePurpose, paths: list[Path]) -> None:
        if self.model.voice.state is not VoiceState.WRITING:
            return
        if not paths:
            self._notifier.info(self.tr("Nobody spoke, so there is nothing to use."))
            self._set_idle()
        elif purpose is VoicePurpose.HEAR:
            self._set_idle()
            self.clips_recorded.emit(paths)
        else:
            self._waiting, self._has_written = paths, False
            self.model.update(num_pieces=len(paths))
            self._write_next()

    # --- writing down ------------------------------------------------------------------------

    def _write_next(self) -> None:
        if not self._waiting:
            if not self._has_written:
                self._notifier.info(self.tr("Nothing was understood; try again closer by."))
            self._set_idle()
            return
        self.model.update(piece=self.model.voice.piece + 1, note=self._note())
        self._transcriber.transcribe(self._waiting.pop(0))

    def _note(self) -> str:
        if self._status.status.is_answering and self._transcriber.loaded_hears:
            return self.tr("written down when the answer has ended")
        if self._transcriber.writes_bundled():
            return self.tr("by the bundled model, which knows only a few phrases and digits")
        return ""

    def _on_written(self, text: str) -> None:
        if self.model.voice.state is not VoiceState.WRITING:
            return
        if text:
            self._has_written = True
            self.text_heard.emit(text)
        self._write_next()

    def _on_not_written(self, sentence: str) -> None:
        if self.model.voice.state is VoiceState.WRITING:
            self._fail(sentence)

    # --- ends --------------------------------------------------------------------------------

    def _fail(self, sentence: str) -> None:
        self._notifier.error(sentence)
        self._waiting = []
        self._set_idle()

    def _set_idle(self) -> None:
        self._listening = None
        self.model.update(state=VoiceState.IDLE, level=0.0, note="", is_held=False)

    def _release_source(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            source.release()
            source.deleteLater()
