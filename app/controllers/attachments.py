"""Files, folders and pasted pictures become attachments of the draft, or one sentence why not."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.controllers.attachment_notes import note_of, problem_of
from app.controllers.jobs import Job, JobRunner
from app.controllers.locked import Locked, LockedDocuments
from app.controllers.media_check import check_media, files_in, read_head
from app.controllers.prepared import PreparedMedia
from app.controllers.soundtrack import (
    MAX_SECONDS,
    Conversion,
    SoundConverter,
    TooLongError,
)
from app.notify import Notifier
from app.records import Attachment, MediaKind, Use
from app.storage.attachments import AttachmentFolder
from app.viewmodels.composer import ComposerModel
from app.viewmodels.status import Status, StatusModel
from engine.errors import EncryptedError, MediaError
from engine.events import Loaded
from engine.media import drawing
from engine.media.kinds import is_svg
from engine.media.look import Look, look_at, unlock
from engine.media.preparation import TooSlowError

MAX_PAGES = 20
THUMBNAIL_KINDS = (MediaKind.IMAGE, MediaKind.DOCUMENT, MediaKind.VIDEO)


class AttachmentController(QObject):
    """Looks at files on the pool and copies the good ones into the data folder.

    Whatever decodes a file does so in the preparation process, not here.
    """

    def __init__(
        self,
        pool: JobRunner,
        folder: AttachmentFolder,
        prepared: PreparedMedia,
        composer: ComposerModel,
        status: StatusModel,
        notifier: Notifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pool = pool
        self._folder = folder
        self._composer = composer
        self._status = status
        self._notifier = notifier
        self._prepared = prepared
        self._sounds = SoundConverter(self)
        self.locked = LockedDocuments(self)
        self.locked.left.connect(self.cancel)
        self._waiting: dict[int, Path | None] = {}
        self._model: Loaded | None = None
        composer.attachments_changed.connect(self._write_notes)
        prepared.looked.connect(self._write_notes)
        status.changed.connect(self._on_status)

    @property
    def is_busy(self) -> bool:
        """Whether a file is being looked at, for whichever draft."""
        return bool(self._waiting)

    def close(self) -> None:
        """The window closes."""
        self._sounds.close()

    # --- attaching -----------------------------------------------------------------------

    def attach_files(self, paths: list[Path]) -> None:
        """Check, copy and attach each file; of a folder all that can be used."""
        for path in paths:
            if path.is_dir():
                self._open_folder(path)
            else:
                self._attach(path)

    def attach_picture(self, image: QImage, name: str = "") -> None:
        """Attach a picture that is in memory: from the clipboard, the screen or a camera."""
        name = name or self.tr("Pasted picture.png")
        ticket = self._expect(name)
        self._submit(ticket, name, lambda: self._take_image(image, name))

    def cancel(self, ticket: int) -> None:
        """A file that is still being looked at is not wanted any more."""
        path = self._waiting.get(ticket)
        self._end(ticket, None)
        if path is not None:
            self._prepared.stop(path)
            self._sounds.cancel(path)

    def refuse_links(self, links: list[str]) -> None:
        """Something from a browser came as an address only."""
        self._notifier.error(
            self.tr(
                "Tandem does not fetch anything from the internet, so {link} was not attached; "
                "save it to a file, or copy the picture itself and paste it."
            ).format(link=links[0][:80])
        )

    def _open_folder(self, folder: Path) -> None:
        """Attach what can be used of it, in the place in which it was given."""
        ticket = self._expect(folder.name)

        def attach(found: tuple[list[Path], int]) -> None:
            paths, num_others = found
            if ticket not in self._waiting:
                return
            for path in paths:
                self._attach(path, ticket)
            self._end(ticket, None)
            if num_others:
                self._notifier.info(
                    self.tr(
                        "%n file(s) of the folder {folder} cannot be attached.", "", num_others
                    ).format(folder=folder.name)
                )

        self._pool.submit(Job(partial(files_in, folder), attach, partial(self._refuse, ticket)))

    def _attach(self, path: Path, folder: int | None = None) -> None:
        ticket = self._expect(path.name, path, folder)
        self._submit(ticket, path.name, partial(self._take, path), path)

    def _expect(self, name: str, path: Path | None = None, folder: int | None = None) -> int:
        ticket = self._composer.add_pending(name, folder)
        self._waiting[ticket] = path
        return ticket

    def _submit(
        self,
        ticket: int,
        name: str,
        work: Callable[[], Attachment | Locked],
        path: Path | None = None,
    ) -> None:
        """Do the work on the pool; what comes of it ends the waiting or asks for more."""

        def failed(sentence: str) -> None:
            if path is None or ticket not in self._waiting or not self._sounds.may_know(path):
                self._refuse(ticket, sentence)
                return
            self._convert(ticket, path, sentence)

        def done(found: Attachment | Locked) -> None:
            if isinstance(found, Attachment):
                self._end(ticket, found)
            elif path is not None and ticket in self._waiting:
                self._composer.note_pending(ticket, self.tr("Waiting for its password"))
                self.locked.ask(ticket, name, partial(self._unlock, ticket, path))

        self._pool.submit(Job(work, done, failed))

    def _convert(self, ticket: int, path: Path, sentence: str) -> None:
        """Let Qt's decoder try what libsndfile does not know; ``sentence`` if it cannot either."""

        def done(wav: Path) -> None:
            self._composer.note_pending(ticket, "")
            self._submit(ticket, path.name, partial(self._keep, wav, MediaKind.AUDIO, path.name))

        def failed(error: MediaError) -> None:
            if isinstance(error, TooLongError):
                told = self.tr(
                    "{name} lasts {length}, but at most {limit} minutes can be heard; cut it into "
                    "shorter pieces."
                )
                limit = round(MAX_SECONDS / 60)
                self._refuse(ticket, told.format(name=path.name, length=error, limit=limit))
            else:
                self._refuse(ticket, sentence)

        def progressed(percent: int) -> None:
            text = self.tr("Converting the sound, {percent} %")
            self._composer.note_pending(ticket, text.format(percent=percent))

        self._sounds.convert(Conversion(path, done, failed, progressed))

    def _unlock(self, ticket: int, path: Path, password: str) -> None:
        self._composer.note_pending(ticket, "")
        self._submit(ticket, path.name, partial(self._take_unlocked, path, password), path)

    def _refuse(self, ticket: int, sentence: str) -> None:
        if ticket in self._waiting:
            self._end(ticket, None)
            self._notifier.error(sentence)

    def _end(self, ticket: int, found: Attachment | None) -> None:
        """The file is attached, refused or taken back; once, whatever else still comes."""
        if ticket in self._waiting:
            del self._waiting[ticket]
            self._composer.end_pending(ticket, found)
            self.locked.settle(ticket)

    def _take(self, path: Path) -> Attachment | Locked:
        name = path.name
        if is_svg(read_head(path)):
            return self._take_drawing(path)
        try:
            return self._keep(path, check_media(path), name)
        except EncryptedError:
            return Locked()

    def _take_drawing(self, path: Path) -> Attachment:
        with tempfile.TemporaryDirectory() as folder:
            picture = Path(folder) / "drawing.png"
            limit_s = drawing.TIME_LIMIT_S
            try:
                self._prepared.run(path, path.name, drawing.draw, picture, time_limit_s=limit_s)
            except TooSlowError as error:
                raise drawing.too_intricate(path.name) from error
            return self._keep(picture, MediaKind.IMAGE, path.name)

    def _take_unlocked(self, path: Path, password: str) -> Attachment | Locked:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / path.name
            try:
                self._prepared.run(path, path.name, unlock, password, copy)
            except EncryptedError:
                return Locked()
            return self._keep(copy, MediaKind.DOCUMENT, path.name)

    def _take_image(self, image: QImage, name: str) -> Attachment:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "picture.png"
            if not image.save(str(path)):
                raise MediaError(self.tr("The picture in the clipboard cannot be used."))
            return self._keep(path, MediaKind.IMAGE, name)

    def _keep(self, path: Path, kind: MediaKind, name: str) -> Attachment:
        model = self._status.status.model
        if model is not None and kind is not MediaKind.DOCUMENT:
            problem = problem_of(Attachment(kind, "", name, 0, path), model)
            if problem:
                raise MediaError(problem)
        look = self._prepared.run(path, name, look_at, kind)
        sees = model is None or "image" in model.modalities
        attachment = self._folder.keep(path, kind, name, first_use(look, sees))
        if kind in THUMBNAIL_KINDS:
            self._prepared.make_thumbnail(attachment)
        self._prepared.remember(attachment.digest, look)
        return attachment

    # --- what is said beside them ----------------------------------------------------------

    def _on_status(self, status: Status) -> None:
        if status.model != self._model:
            self._model = status.model
            self._write_notes()
            if self._composer.problem:
                self._notifier.error(self._composer.problem)

    def _write_notes(self) -> None:
        """Prices and problems of what is attached; again when the model changes."""
        self._composer.set_notes(
            {
                attachment: note_of(attachment, self._prepared.look(attachment), self._model)
                for attachment in self._composer.attachments
            }
        )


def first_use(look: Look, sees: bool) -> Use:
    """How a file is shown if nobody says otherwise: of a document its first pages, as pictures
    where the model can see, otherwise as text."""
    if look.kind is MediaKind.DOCUMENT:
        pages = (0, min(look.num_pages, MAX_PAGES) - 1)
        return Use(pages=pages, as_text=look.has_text and not sees)
    return Use(wanted_detail=look.wanted_detail)
