"""What the composer holds: text, attachments, files still being looked at, switches."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.records import Attachment, Draft


class ComposerModel(QObject):
    """The draft of the open chat and what may be done with it.

    ``edits`` is the id of the message that what is written here will replace; None for a new
    message. ``replaced`` says that the text must be shown anew (another chat, a draft that came
    back); typing goes the other way, through ``set_text``, and emits ``edited``.
    """

    replaced = Signal()
    edited = Signal()
    attachments_changed = Signal()
    switches_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.attachments: tuple[Attachment, ...] = ()
        self.pending: tuple[str, ...] = ()
        self.edits: int | None = None
        self.queued: Draft | None = None
        self.is_thinking_on = False
        self.is_answering = False
        self.can_answer_now = False

    @property
    def draft(self) -> Draft:
        """Text and attachments as they are now."""
        return Draft(self.text, self.attachments)

    @property
    def can_send(self) -> bool:
        """Whether there is something to send and nothing to wait for."""
        return not self.draft.is_empty and not self.pending and not self.is_answering

    def show_draft(self, draft: Draft, edits: int | None = None) -> None:
        """Put another draft in; with ``edits``, the new wording of that message."""
        self.edits = edits
        self.text, self.attachments = draft.text, draft.attachments
        self.replaced.emit()
        self.attachments_changed.emit()

    def set_text(self, text: str) -> None:
        """What the user typed."""
        if text != self.text:
            self.text = text
            self.edited.emit()

    def replace_text(self, text: str) -> None:
        """Put another text in the place of what was typed; files and edit stay."""
        self.text = text
        self.replaced.emit()
        self.edited.emit()

    def add_pending(self, name: str) -> None:
        """A file is being looked at and copied."""
        self.pending = (*self.pending, name)
        self.attachments_changed.emit()

    def end_pending(self, name: str, attachment: Attachment | None) -> None:
        """The file became ``attachment``, or was refused."""
        pending = list(self.pending)
        pending.remove(name)
        self.pending = tuple(pending)
        if attachment is not None and attachment not in self.attachments:
            self.attachments = (*self.attachments, attachment)
            self.edited.emit()
        self.attachments_changed.emit()

    def remove_attachment(self, attachment: Attachment) -> None:
        """Take a file out of the draft."""
        self.attachments = tuple(item for item in self.attachments if item != attachment)
        self.edited.emit()
        self.attachments_changed.emit()

    def set_thinking(self, is_on: bool) -> None:
        """Whether the next answer may be thought about first."""
        if is_on != self.is_thinking_on:
            self.is_thinking_on = is_on
            self.switches_changed.emit()

    def set_queued(self, draft: Draft | None) -> None:
        """What will be sent in the open chat when its answer ends."""
        if draft != self.queued:
            self.queued = draft
            self.switches_changed.emit()

    def set_can_answer_now(self, can: bool) -> None:
        """Whether a thought is arriving that may be cut short."""
        if can != self.can_answer_now:
            self.can_answer_now = can
            self.switches_changed.emit()

    def set_answering(self, is_answering: bool) -> None:
        """Whether an answer is streaming, in this chat or another."""
        if is_answering != self.is_answering:
            self.is_answering = is_answering
            self.switches_changed.emit()
