"""Asks the preparation process about attached files, from the pool, and remembers the answers.

What was found out is kept by content hash: the same file is looked at once.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.controllers.jobs import Job, JobRunner
from app.records import Attachment, MediaKind
from engine.errors import MediaError
from engine.media.look import (
    Look,
    Shown,
    look_at,
    read_frame,
    read_large,
    show,
    show_again,
    write_thumbnail,
)
from engine.media.preparation import Preparer
from engine.sight import Receipt, Sight

if TYPE_CHECKING:
    from engine.media.image import Picture

THUMBNAIL_PX = 720
KEPT_PICTURES = 24

T = TypeVar("T")
OnShown = Callable[[QImage, Shown], None]
OnFailed = Callable[[str], None]


class PreparedMedia(QObject):
    """The window's door to ``engine.media``. ``looked`` carries the hash of a file known now."""

    looked = Signal(str)

    def __init__(self, pool: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._preparer = Preparer()
        self._cancels: dict[Path, list[threading.Event]] = {}
        self._looks: dict[str, Look] = {}
        self._asked: set[str] = set()
        self._shown: OrderedDict[tuple[object, ...], Shown] = OrderedDict()

    def close(self) -> None:
        """End the preparation process; what is waited for fails."""
        self._preparer.close()

    def run(
        self,
        path: Path,
        name: str,
        work: Callable[..., T],
        *rest: object,
        time_limit_s: float | None = None,
    ) -> T:
        """``work(path, *rest)`` in the preparation process; called on the pool.

        Raises:
            MediaError: its sentence calls the file by its name; of the same class as in there.
        """
        cancel = threading.Event()
        self._cancels.setdefault(path, []).append(cancel)
        try:
            return self._preparer.run(
                name, work, path, *rest, cancel=cancel, time_limit_s=time_limit_s
            )
        except MediaError as error:
            raise type(error)(str(error).replace(str(path), name)) from error
        finally:
            self._cancels[path].remove(cancel)

    def stop(self, path: Path) -> None:
        """Nobody wants to know about this file any more: end what is being done with it."""
        for cancel in self._cancels.get(path, []):
            cancel.set()

    def make_thumbnail(self, attachment: Attachment) -> None:
        """Write the small picture beside the copy, unless it is there; called on the pool.

        Raises:
            MediaError: the file cannot be drawn.
        """
        path, target = attachment.path, attachment.thumbnail_path
        self.run(path, attachment.name, write_thumbnail, attachment.kind, target, THUMBNAIL_PX)

    # --- what is known ---------------------------------------------------------------------

    def remember(self, digest: str, look: Look) -> None:
        """Keep what was found out about a file."""
        self._looks[digest] = look
        self.looked.emit(digest)

    def look(self, attachment: Attachment) -> Look | None:
        """What is known of a file; None while it is being looked at, which ``looked`` ends."""
        digest = attachment.digest
        if digest not in self._looks and digest not in self._asked:
            self._asked.add(digest)
            path, name, kind = attachment.path, attachment.name, attachment.kind
            self._pool.submit(
                Job(
                    lambda: self.run(path, name, look_at, kind),
                    lambda look: self.remember(digest, look),
                    lambda _sentence: None,  # told when the file is opened or sent
                )
            )
        return self._looks.get(digest)

    # --- pictures --------------------------------------------------------------------------

    def show(
        self,
        attachment: Attachment,
        page: int | None,
        sight: Sight,
        budget: int,
        done: OnShown,
        failed: OnFailed,
    ) -> None:
        """The picture or page as a model with this sight gets it."""
        key = (attachment.digest, page, sight.patch_px, sight.pooling, budget)
        if key in self._shown:
            self._shown.move_to_end(key)
            done(as_image(self._shown[key].picture), self._shown[key])
            return

        def keep(shown: Shown) -> None:
            self._shown[key] = shown
            while len(self._shown) > KEPT_PICTURES:
                self._shown.popitem(last=False)
            done(as_image(shown.picture), shown)

        path, name = attachment.path, attachment.name
        self._pool.submit(
            Job(lambda: self.run(path, name, show, page, sight, budget), keep, failed)
        )

    def show_again(
        self,
        attachment: Attachment,
        page: int | None,
        receipt: Receipt,
        done: Callable[[QImage, bool], None],
        failed: OnFailed,
    ) -> None:
        """The picture a receipt is about, and whether its pixels are exactly those sent."""
        if receipt.size_px is None:
            return
        path, name = attachment.path, attachment.name

        def work() -> tuple[QImage, bool]:
            shown = self.run(path, name, show_again, page, receipt.size_px)
            return as_image(shown.picture), shown.digest == receipt.digest

        self._pool.submit(Job(work, lambda found: done(*found), failed))

    def read_frame(
        self,
        attachment: Attachment,
        second: float,
        max_side_px: int,
        done: Callable[[QImage], None],
        failed: OnFailed,
    ) -> None:
        """The frame of a film that is on show at a time."""
        self._read_image(attachment, read_frame, second, max_side_px, done, failed)

    def read_large(
        self,
        attachment: Attachment,
        page: int | None,
        max_side_px: int,
        done: Callable[[QImage], None],
        failed: OnFailed | None = None,
    ) -> None:
        """A picture or page for people to look at."""
        if page is None and attachment.kind is MediaKind.DOCUMENT:
            page = 0
        self._read_image(attachment, read_large, page, max_side_px, done, failed)

    def _read_image(
        self,
        attachment: Attachment,
        work: Callable[..., Picture],
        which: object,
        max_side_px: int,
        done: Callable[[QImage], None],
        failed: OnFailed | None,
    ) -> None:
        path, name = attachment.path, attachment.name
        self._pool.submit(
            Job(lambda: as_image(self.run(path, name, work, which, max_side_px)), done, failed)
        )


def as_image(picture: Picture) -> QImage:
    """(height, width, 3) as Qt's picture, which owns its pixels."""
    height, width, _ = picture.shape
    rows = picture.tobytes()
    return QImage(rows, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
