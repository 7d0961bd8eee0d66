"""Files and pasted pictures become attachments of the draft, or one sentence why not."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.controllers.jobs import Job, JobRunner
from app.controllers.media_check import check_media, make_thumbnail, read_picture
from app.notify import Notifier
from app.records import Attachment, MediaKind
from app.storage.attachments import AttachmentFolder
from app.viewmodels.composer import ComposerModel
from app.viewmodels.status import StatusModel
from engine.errors import MediaError

LARGE_PX = 2400


class AttachmentController(QObject):
    """Looks at files on the pool and copies the good ones into the data folder."""

    def __init__(
        self,
        pool: JobRunner,
        folder: AttachmentFolder,
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

    def attach_files(self, paths: list[Path]) -> None:
        """Check, copy and attach each file."""
        for path in paths:
            self._submit(path.name, partial(self._take, path))

    def attach_picture(self, image: QImage) -> None:
        """Attach a picture from the clipboard."""
        name = self.tr("Pasted picture.png")
        self._submit(name, lambda: self._take_image(image, name))

    def read_large(self, attachment: Attachment, done: Callable[[QImage], None]) -> None:
        """Read a picture for looking at it closely."""
        read = partial(read_picture, attachment.path, LARGE_PX, attachment.name)
        self._pool.submit(Job(read, done))

    def _submit(self, name: str, work: Callable[[], Attachment]) -> None:
        self._composer.add_pending(name)

        def failed(sentence: str) -> None:
            self._composer.end_pending(name, None)
            self._notifier.error(sentence)

        self._pool.submit(Job(work, lambda found: self._composer.end_pending(name, found), failed))

    def _take(self, path: Path, name: str = "") -> Attachment:
        kind = check_media(path)
        self._check_model(kind, name or path.name)
        attachment = self._folder.keep(path, kind, name)
        if kind is MediaKind.IMAGE:
            make_thumbnail(attachment.path, attachment.thumbnail_path)
        return attachment

    def _check_model(self, kind: MediaKind, name: str) -> None:
        """Refuse what the loaded model cannot take in; without one, the engine will say."""
        model = self._status.status.model
        if model is None or kind.value in model.modalities:
            return
        sentence = {
            MediaKind.IMAGE: self.tr(
                "{model} cannot see pictures, so {name} was not attached; choose a model that can."
            ),
            MediaKind.AUDIO: self.tr(
                "{model} cannot hear, so {name} was not attached; choose a model that can."
            ),
            MediaKind.VIDEO: self.tr(
                "{model} cannot watch films, so {name} was not attached; choose a model that can."
            ),
        }[kind]
        raise MediaError(sentence.format(model=model.name, name=name))

    def _take_image(self, image: QImage, name: str) -> Attachment:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / name
            if not image.save(str(path)):
                raise MediaError(self.tr("The picture in the clipboard cannot be used."))
            return self._take(path, name)
