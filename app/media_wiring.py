"""Connects a window with what can be done with attached files: look closely, choose, receipts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog
from shiboken6 import isValid

from app.controllers.attachments import AttachmentController
from app.controllers.history import HistoryController
from app.controllers.prepared import PreparedMedia
from app.notify import Notifier
from app.records import Attachment, MediaKind, Use
from app.viewmodels.media import MediaFacts
from app.viewmodels.status import StatusModel
from app.views.attachment_dialog import AttachmentDialog
from app.views.main_window import MainWindow
from app.views.receipt_dialog import ReceiptDialog
from engine.media.look import Look, Shown

LARGE_PX = 2400
THUMB_PX = 240
CHOOSABLE = (MediaKind.IMAGE, MediaKind.DOCUMENT)


class MediaFeatures(QObject):
    """``attach`` connects a window."""

    def __init__(
        self,
        prepared: PreparedMedia,
        attachments: AttachmentController,
        history: HistoryController,
        status: StatusModel,
        notifier: Notifier,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._prepared = prepared
        self._attachments = attachments
        self._composer = history.composer
        self._status = status
        self._notifier = notifier

    def attach(self, window: MainWindow) -> None:
        """Connect a window."""
        self._window = window
        composer = window.page.composer
        composer.move_requested.connect(self._composer.move_attachment)
        composer.open_requested.connect(self._open)
        window.links_offered.connect(self._attachments.refuse_links)
        window.picture_requested.connect(self._show_large)
        window.page.transcript.receipt_requested.connect(self._show_receipt)

    def _show_large(self, attachment: Attachment) -> None:
        show = partial(self._window.show_picture, attachment.name)
        self._prepared.read_large(attachment, None, LARGE_PX, show, self._notifier.error)

    # --- before it is sent -----------------------------------------------------------------

    def _open(self, attachment: Attachment) -> None:
        """A chip was opened."""
        if attachment.kind not in CHOOSABLE:
            return
        dialog = AttachmentDialog(self._facts(attachment), self._window)
        dialog.use_changed.connect(_UseChange(self, attachment))
        dialog.preview_wanted.connect(partial(self._preview, dialog, attachment))
        dialog.thumb_wanted.connect(partial(self._thumb, dialog, attachment))
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

    def change_use(self, attachment: Attachment, use: Use) -> None:
        """Show an attached file to the model in another way."""
        self._composer.change_use(attachment, use)


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
