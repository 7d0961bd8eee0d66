"""Which moments of an attached film are seen, what they cost, and its sound as clips."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.controllers.prepared import PreparedMedia
from app.controllers.soundtrack import SoundDecoder
from app.notify import Notifier
from app.records import Attachment
from app.viewmodels.composer import ComposerModel
from app.viewmodels.film import FilmModel
from app.viewmodels.status import StatusModel
from engine.errors import MediaError
from engine.media.moments import clip_range, moments_of
from engine.media.price import film_tokens, sound_tokens
from engine.messages import FilmView

USUAL_FRAMES = 32  # while no model says


class FilmController(QObject):
    """Keeps the ``FilmModel``; ``sound_ready`` carries files to attach, ``shown`` opens it."""

    sound_ready = Signal(list)
    shown = Signal()

    def __init__(
        self,
        prepared: PreparedMedia,
        composer: ComposerModel,
        status: StatusModel,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = FilmModel(self)
        self._prepared = prepared
        self._composer = composer
        self._status = status
        self._notifier = notifier
        self._sound = SoundDecoder(self)
        self._folder = tempfile.TemporaryDirectory(prefix="tandem-film-")
        self._num_sounds = 0
        self._sound.progressed.connect(lambda share: self.model.update(progress=share))
        prepared.looked.connect(self._on_looked)
        status.changed.connect(lambda _status: self._count())
        composer.attachments_changed.connect(self._on_attachments)

    # --- what the user wants -----------------------------------------------------------------

    def open_draft(self, film: Attachment) -> None:
        """Choose the moments of a film that is not sent yet."""
        self.model.update(
            film=film, is_draft=True, view=film.use.film or FilmView(), with_sound=False
        )
        self._count()
        self.shown.emit()

    def open_sent(self, film: Attachment, seconds: float = 0.0) -> None:
        """Play a film that was sent, from a time on."""
        view = film.use.film or FilmView()
        self.model.update(film=film, is_draft=False, view=view, with_sound=False)
        self._count()
        self.shown.emit()
        self.model.jump(seconds)

    def choose(self, view: FilmView) -> None:
        """Other moments are wanted; they count at once."""
        self.model.update(view=view)
        self._count()
        film = self.model.state.film
        if film is not None and self.model.state.is_draft and not self.model.state.problem:
            use = replace(film.use, film=None if view == FilmView() else view)
            self.model.update(film=replace(film, use=use))
            self._composer.change_use(film, use)

    def attach_sound(self) -> None:
        """Put the sound of the chosen part beside the film."""
        state = self.model.state
        film = state.film
        if film is None or state.length_s is None or self._sound.is_busy:
            return
        start_s, end_s = clip_range(state.view, state.length_s)
        self._num_sounds += 1
        folder = Path(self._folder.name) / str(self._num_sounds)
        folder.mkdir()
        target = folder / self.tr("Sound of {name}.wav").format(name=Path(film.name).stem)
        self.model.update(busy=self.tr("Reading the sound…"), progress=0.0)

        def done(_seconds: float) -> None:
            self.model.update(busy="", progress=None)
            self.sound_ready.emit([target])

        def failed(_error: MediaError) -> None:
            self.model.update(busy="", progress=None)
            self._notifier.error(
                self.tr(
                    "{name} has no sound that can be read; its pictures can be sent all the same."
                ).format(name=film.name)
            )

        self._sound.decode(film.path, target, done, failed, start_s, end_s)

    def cancel(self) -> bool:
        """Stop reading the sound; False where none was read."""
        was_busy = self._sound.is_busy
        self._sound.cancel()
        self.model.update(busy="", progress=None)
        return was_busy

    def close(self) -> None:
        """The window closes."""
        self.cancel()
        self._folder.cleanup()

    # --- what it costs -----------------------------------------------------------------------

    def _on_looked(self, digest: str) -> None:
        film = self.model.state.film
        if film is not None and film.digest == digest:
            self._count()

    def _on_attachments(self) -> None:
        """The film was removed from the draft, or sent: it can only be played now."""
        state = self.model.state
        if state.is_draft and state.film is not None:
            digests = {item.digest for item in self._composer.attachments}
            if state.film.digest not in digests:
                self.model.update(is_draft=False)

    def _count(self) -> None:
        state = self.model.state
        if state.film is None:
            return
        look = self._prepared.look(state.film)
        model = self._status.status.model
        sight = None if model is None else model.sight
        length_s = None if look is None else look.seconds
        changes = {"length_s": length_s, "num_frames": None, "price": None,
                   "sound_price": None, "problem": ""}  # fmt: skip
        if look is not None and length_s is not None:
            try:
                usual = USUAL_FRAMES if sight is None else sight.num_frames
                start_s, end_s = clip_range(state.view, length_s)
                changes["num_frames"] = len(moments_of(state.view, length_s, usual))
                changes["sound_price"] = sound_tokens(end_s - start_s)
                if sight is not None:
                    changes["price"] = film_tokens(state.view, length_s, look.size_px, sight)
            except MediaError as error:
                changes["problem"] = str(error)
        can_hear = model is None or "audio" in model.modalities
        self.model.update(can_hear=can_hear, **changes)
