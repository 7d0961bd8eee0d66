"""One attached file before it is sent: what the model will see, what it costs, the choices."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from app.media_parts import PAGE_DETAIL, detail_of
from app.records import MediaKind
from app.viewmodels.media import MediaFacts
from app.views.common.elided_label import ElidedLabel
from app.views.media.detail_choice import DetailChoice
from app.views.media.media_text import size_px_text, tokens_text
from app.views.media.page_choice import PageChoice
from app.views.media.picture_box import PictureBox


class AttachmentDialog(QDialog):
    """Emits each new use at once; asks for pictures by ``preview_wanted(page, budget)``.

    ``page`` is -1 for a picture; ``budget`` 0 asks for a picture for people, no model being
    loaded.
    """

    use_changed = Signal(object)
    preview_wanted = Signal(int, int)
    thumb_wanted = Signal(int)

    def __init__(self, facts: MediaFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts = facts
        self._use = facts.attachment.use
        self._is_document = facts.attachment.kind is MediaKind.DOCUMENT
        self._page = (self._use.pages or (0, 0))[0] if self._is_document else -1
        self._usual = PAGE_DETAIL if self._is_document else None
        self.setWindowTitle(facts.attachment.name)
        self.box = PictureBox()
        self.caption = QLabel()
        self.detail = DetailChoice(facts, self._usual)
        self.pages = PageChoice(facts) if self._is_document else None
        self.film = QCheckBox(self.tr("Show the animation as a film"))
        self.film.setObjectName("panelCheck")
        self._lay_out()
        self._connect()
        self.detail.show_use(self._use)

    def _lay_out(self) -> None:
        title = ElidedLabel()
        title.setObjectName("dialogTitle")
        title.set_whole(self._facts.attachment.name)
        self.caption.setObjectName("mediaNote")
        self.caption.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(self.box, 1)
        column.addWidget(self.caption)
        if self.pages is not None:
            column.addWidget(self.pages)
        if self._facts.num_frames > 1:
            column.addWidget(self.film)
        head = QLabel(self.tr("Detail: tokens for each picture"))
        column.addWidget(head)
        column.addWidget(self.detail)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.film.setChecked(self._use.as_film)
        self.detail.chosen.connect(lambda budget: self._change(detail=budget))
        self.film.toggled.connect(lambda is_on: self._change(as_film=is_on))
        if self.pages is not None:
            self.pages.range_chosen.connect(lambda *pages: self._change(pages=pages))
            self.pages.text_chosen.connect(lambda is_on: self._change(as_text=is_on))
            self.pages.page_shown.connect(self._on_page)
            self.pages.thumb_wanted.connect(self.thumb_wanted)

    def _change(self, **changes: Any) -> None:
        use = replace(self._use, **changes)
        if use != self._use:
            self._use = use
            self.use_changed.emit(use)
        self.detail.show_use(use)
        self.ask_preview()

    def _on_page(self, page: int) -> None:
        self._page = page
        self.ask_preview()

    @property
    def budget(self) -> int:
        """Tokens for each picture, 0 while no model says."""
        sight = self._facts.sight
        return (detail_of(self._use, sight, self._usual) or sight.budget) if sight else 0

    def ask_preview(self) -> None:
        """Ask for the picture as the model would see it now."""
        self.detail.setEnabled(not self._use.as_text and not self._use.as_film)
        self.preview_wanted.emit(self._page, self.budget)

    def show_preview(self, page: int, budget: int, picture: QImage, tokens: int) -> None:
        """The picture asked for; one that is not wanted any more is dropped."""
        if (page, budget) != (self._page, self.budget):
            return
        self.box.show_picture(picture, self._facts.attachment.name)
        size = size_px_text((picture.width(), picture.height()))
        self.caption.setText(self._caption(size, tokens))

    def show_failure(self, sentence: str) -> None:
        """The picture cannot be drawn."""
        self.box.show_text(sentence)
        self.caption.clear()

    def _caption(self, size: str, tokens: int) -> str:
        if self._use.as_text:
            return self.tr("The model gets the text of these pages, not this picture.")
        if self._use.as_film:
            return self.tr("The model gets frames of the animation; this is the first.")
        if not tokens:
            return size
        cost = tokens_text(tokens)
        if self.pages is not None and self._use.pages is not None:
            count = self._use.pages[1] - self._use.pages[0] + 1
            whole = tokens_text(count * tokens, is_about=True)
            return self.tr(
                "Page {page} exactly as the model gets it: {size}, {cost}. In all {whole}."
            ).format(page=self._page + 1, size=size, cost=cost, whole=whole)
        return self.tr("Exactly as the model gets it: {size}, {cost}").format(size=size, cost=cost)

    # --- Qt --------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask_preview()
        if self.pages is not None:
            self.pages.strip.setCurrentRow(self._page)
            self.pages.want_thumbs()
