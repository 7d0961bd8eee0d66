"""Connects a window with what can be done with attached files: look closely, choose, receipts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from app.controllers.attachments import AttachmentController
from app.controllers.history import HistoryController
from app.controllers.jobs import Job, JobRunner
from app.controllers.prepared import PreparedMedia
from app.notify import Notifier
from app.records import Attachment, MediaKind, Use
from app.viewmodels.media import MediaFacts
from app.viewmodels.status import StatusModel
from app.viewmodels.transcript import Ground, MessageItem
from app.views.main_window import MainWindow
from app.views.media.attachment_dialog import AttachmentDialog
from app.views.media.marks_dialog import MarksDialog
from app.views.media.password_dialog import PasswordDialog
from app.views.media.receipt_dialog import ReceiptDialog
from engine.errors import MediaError
from engine.grounding import marks_json
from engine.media.look import Look, Shown
from engine.sight import Mark

LARGE_PX = 2400
THUMB_PX = 240
CHOOSABLE = (MediaKind.IMAGE, MediaKind.DOCUMENT)


class MediaFeatures(QObject):
    """``attach`` connects a window; ``film_opened`` carries the film of an opened chip."""

    film_opened = Signal(object)

    def __init__(
        self,
        prepared: PreparedMedia,
        attachments: AttachmentController,
        history: HistoryController,
        status: StatusModel,
        pool: JobRunner,
        notifier: Notifier,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._prepared = prepared
        self._attachments = attachments
        self._composer = history.composer
        self._transcript = history.transcript
        self._pool = pool
        self._status = status
        self._notifier = notifier

    def attach(self, window: MainWindow) -> None:
        """Connect a window."""
        self._window = window
        composer = window.page.composer
        composer.move_requested.connect(self._composer.move_attachment)
        composer.open_requested.connect(self._open)
        composer.chips.cancel_requested.connect(self._attachments.cancel)
        window.links_offered.connect(self._attachments.refuse_links)
        self._attachments.locked.password_wanted.connect(self._ask_password)
        window.picture_requested.connect(self._show_large)
        transcript = window.page.transcript
        transcript.receipt_requested.connect(self._show_receipt)
        transcript.marks_requested.connect(self._show_marks)

    def _show_large(self, attachment: Attachment) -> None:
        show = partial(self._window.show_picture, attachment.name)
        self._prepared.read_large(attachment, None, LARGE_PX, show, self._notifier.error)

    # --- before it is sent -----------------------------------------------------------------

    def _open(self, attachment: Attachment) -> None:
        """A chip was opened."""
        if attachment.kind is MediaKind.VIDEO:
            self.film_opened.emit(attachment)
        if attachment.kind not in CHOOSABLE:
            return
        dialog = AttachmentDialog(self._facts(attachment), self._window)
        dialog.use_changed.connect(_UseChange(self, attachment))
        dialog.preview_wanted.connect(partial(self._preview, dialog, attachment))
        dialog.thumb_wanted.connect(partial(self._thumb, dialog, attachment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_password(self, name: str, was_wrong: bool) -> None:
        dialog = PasswordDialog(name, was_wrong, self._window)
        dialog.given.connect(self._attachments.locked.open_with)
        dialog.rejected.connect(self._attachments.locked.leave)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _facts(self, attachment: Attachment) -> MediaFacts:
        look = self._prepared.look(attachment) or Look(attachment.kind)
        model = self._status.status.model
        last = (attachment.use.pages or (0, 0))[1]
        return MediaFacts(
            attachment,
            num_pages=look.num_pages or last + 1,
            has_text=look.has_text,
            num_frames=look.num_frames,
            model="" if model is None else model.name,
            sight=None if model is None else model.sight,
        )

    def _preview(
        self, dialog: AttachmentDialog, attachment: Attachment, page: int, budget: int
    ) -> None:
        model = self._status.status.model
        sight = None if model is None else model.sight
        of_page = None if page < 0 else page
        if sight is None or not budget:
            self._prepared.read_large(
                attachment,
                of_page,
                LARGE_PX,
                lambda picture: _if_open(dialog, dialog.show_preview, page, budget, picture, 0),
                partial(_if_open, dialog, dialog.show_failure),
            )
            return

        def shown(picture: QImage, made: Shown) -> None:
            _if_open(dialog, dialog.show_preview, page, budget, picture, made.tokens)

        failed = partial(_if_open, dialog, dialog.show_failure)
        self._prepared.show(attachment, of_page, sight, budget, shown, failed)

    def _thumb(self, dialog: AttachmentDialog, attachment: Attachment, page: int) -> None:
        if dialog.pages is not None:
            show = partial(_if_open, dialog, dialog.pages.show_thumb, page)
            self._prepared.read_large(attachment, page, THUMB_PX, show)

    # --- after it was sent -----------------------------------------------------------------

    def _show_receipt(self, attachment: Attachment) -> None:
        dialog = ReceiptDialog(attachment, self._window)
        dialog.picture_wanted.connect(partial(self._picture_of, dialog, attachment))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _picture_of(self, dialog: ReceiptDialog, attachment: Attachment, number: int) -> None:
        page = None
        if attachment.kind is MediaKind.DOCUMENT and attachment.use.pages is not None:
            page = attachment.use.pages[0] + number
        self._prepared.show_again(
            attachment,
            page,
            attachment.receipts[number],
            partial(_if_open, dialog, dialog.show_picture, number),
            partial(_if_open, dialog, dialog.show_failure),
        )

    # --- places in an answer ---------------------------------------------------------------

    def _show_marks(self, item: MessageItem, chosen: int | None) -> None:
        grounds = self._transcript.grounds_of(item)
        if not grounds or not item.marks:
            return
        dialog = MarksDialog(item.marks, grounds, chosen, self._window)
        dialog.picture_wanted.connect(partial(self._ground, dialog, grounds))
        dialog.json_wanted.connect(partial(self._export_json, item.marks))
        dialog.picture_saved.connect(self._export_picture)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self._ground(dialog, grounds, 0)

    def _ground(self, dialog: MarksDialog, grounds: list[Ground], number: int) -> None:
        ground = grounds[number]
        shown = partial(_if_open, dialog, dialog.show_picture, number)
        failed = partial(_if_open, dialog, dialog.canvas.show_text)
        if ground.second is not None:
            self._prepared.read_frame(ground.attachment, ground.second, LARGE_PX, shown, failed)
        else:
            self._prepared.read_large(ground.attachment, ground.page, LARGE_PX, shown, failed)

    def _export_json(self, marks: tuple[Mark, ...], path: Path | None) -> None:
        text = marks_json(marks)
        if path is None:
            QGuiApplication.clipboard().setText(text)
            self._window.toast.show_text(self.tr("Copied"))
            return
        self._pool.submit(Job(partial(_write, path, text), failed=self._notifier.error))

    def _export_picture(self, picture: QImage, path: Path) -> None:
        self._pool.submit(Job(partial(_save, picture, path), failed=self._notifier.error))

    def change_use(self, attachment: Attachment, use: Use) -> None:
        """Show an attached file to the model in another way."""
        self._composer.change_use(attachment, use)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise _not_saved(path, error.strerror or "") from error


def _save(picture: QImage, path: Path) -> None:
    if not picture.save(str(path)):
        raise _not_saved(path, "")


def _not_saved(path: Path, reason: str) -> MediaError:
    said = f" ({reason})" if reason else ""
    return MediaError(
        QCoreApplication.translate(
            "MediaFeatures", "{path} could not be saved{reason}; choose another place."
        ).format(path=path, reason=said)
    )


def _if_open(dialog: QDialog, show: Callable[..., None], *arguments: object) -> None:
    """Deliver what was asked for, unless the dialog has been closed meanwhile."""
    if isValid(dialog):
        show(*arguments)


class _UseChange:
    """Follows one file through its changes: each makes another attachment of it."""

    def __init__(self, features: MediaFeatures, attachment: Attachment) -> None:
        self._features = features
        self._attachment = attachment

    def __call__(self, use: Use) -> None:
        self._features.change_use(self._attachment, use)
        self._attachment = replace(self._attachment, use=use)
