"""What the composer holds: text, attachments, files still being looked at, switches.

Files stand in the order in which they were given, whichever is ready first: each keeps a place, a
tuple that begins with the place of the folder it was found in. A file belongs to the draft it was
given to, whichever is open when it is ready.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from app.records import Attachment, Draft, Use


@dataclass(frozen=True, slots=True)
class ChipNote:
    """What is said beside an attached file.

    ``tokens`` is its price, None where that is not known, with ``is_about`` an estimate.
    ``problem`` says why the loaded model cannot take it, and the way out.
    """

    tokens: int | None = None
    is_about: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PendingFile:
    """A file that is still being looked at; ``note`` says what it waits for, if for anything.

    ``owner`` is the key of the draft it was given to.
    """

    ticket: int
    name: str
    owner: int
    note: str = ""


Place = tuple[int, ...]


class ComposerModel(QObject):
    """The draft of the open chat and what may be done with it.

    ``edits`` is the id of the message that what is written here will replace; None for a new
    message. ``replaced`` says that the text must be shown anew (another chat, a draft that came
    back); typing goes the other way, through ``set_text``, and emits ``edited``.
    """

    attached_elsewhere = Signal(int, object)
    replaced = Signal()
    edited = Signal()
    attachments_changed = Signal()
    notes_changed = Signal()
    switches_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.attachments: tuple[Attachment, ...] = ()
        self._pending: dict[int, PendingFile] = {}
        self._pending_places: dict[int, Place] = {}
        self._places: dict[tuple[str, str], Place] = {}
        self._last_ticket = 0
        self.owner = 0
        self.notes: dict[Attachment, ChipNote] = {}
        self.edits: int | None = None
        self.queued: Draft | None = None
        self.is_thinking_on = False
        self.is_answering = False
        self.can_answer_now = False

    @property
    def row(self) -> tuple[Attachment | PendingFile, ...]:
        """What is attached and what is still being looked at, each in its place."""
        row: list[Attachment | PendingFile] = []
        waiting = sorted(
            (item.ticket for item in self._pending_here), key=self._pending_places.__getitem__
        )
        nexts = [(self._slot(self._pending_places[ticket]), ticket) for ticket in waiting]
        for slot in range(len(self.attachments) + 1):
            row += [self._pending[ticket] for where, ticket in nexts if where == slot]
            row += self.attachments[slot : slot + 1]
        return tuple(row)

    @property
    def pending(self) -> tuple[str, ...]:
        """The names of files that are still being looked at."""
        return tuple(item.name for item in self._pending_here)

    @property
    def _pending_here(self) -> list[PendingFile]:
        return [item for item in self._pending.values() if item.owner == self.owner]

    @property
    def draft(self) -> Draft:
        """Text and attachments as they are now."""
        return Draft(self.text, self.attachments)

    @property
    def can_send(self) -> bool:
        """Whether there is something to send and nothing to wait for."""
        is_free = not self.pending and not self.is_answering
        return not self.draft.is_empty and is_free and not self.problem

    @property
    def problem(self) -> str:
        """Why the loaded model cannot take what is attached; empty where it can."""
        notes = (self.notes.get(attachment, ChipNote()) for attachment in self.attachments)
        return next((note.problem for note in notes if note.problem), "")

    def set_owner(self, owner: int, takes: int | None = None) -> None:
        """Which draft is shown next; it ``takes`` over what is on the way to another."""
        self.owner = owner
        for ticket, item in self._pending.items():
            if item.owner == takes:
                self._pending[ticket] = replace(item, owner=owner)

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

    def add_pending(self, name: str, within: int | None = None) -> int:
        """A file is being looked at and copied; returns the ticket to say its end by.

        ``within`` is the ticket of the folder it was found in, whose place it takes.
        """
        self._last_ticket += 1
        ticket = self._last_ticket
        outer: Place = () if within is None else self._pending_places[within]
        owner = self.owner if within is None else self._pending[within].owner
        self._pending[ticket] = PendingFile(ticket, name, owner)
        self._pending_places[ticket] = (*outer, ticket)
        self.attachments_changed.emit()
        return ticket

    def note_pending(self, ticket: int, note: str) -> None:
        """Say what a file is waiting for; nothing when it goes on."""
        self._pending[ticket] = replace(self._pending[ticket], note=note)
        self.attachments_changed.emit()

    def end_pending(self, ticket: int, attachment: Attachment | None) -> None:
        """The file became ``attachment``, or was refused."""
        owner = self._pending.pop(ticket).owner
        place = self._pending_places.pop(ticket)
        if owner != self.owner:
            if attachment is not None:
                self.attached_elsewhere.emit(owner, attachment)
            return
        if attachment is not None and attachment not in self.attachments:
            slot = self._slot(place)
            self._places[attachment.digest, attachment.name] = place
            self.attachments = (*self.attachments[:slot], attachment, *self.attachments[slot:])
            self.edited.emit()
        self.attachments_changed.emit()

    def _slot(self, place: Place) -> int:
        """Behind everything that was given before ``place``, as far back as that goes."""
        slot = len(self.attachments)
        while slot:
            before = self.attachments[slot - 1]
            if self._places.get((before.digest, before.name), ()) <= place:
                break
            slot -= 1
        return slot

    def remove_attachment(self, attachment: Attachment) -> None:
        """Take a file out of the draft."""
        self.attachments = tuple(item for item in self.attachments if item != attachment)
        self.edited.emit()
        self.attachments_changed.emit()

    def move_attachment(self, attachment: Attachment, place: int) -> None:
        """Put a file at another place in the row; what is beyond its ends means the end."""
        others = [item for item in self.attachments if item != attachment]
        if len(others) == len(self.attachments):
            return
        others.insert(max(0, place), attachment)
        if tuple(others) != self.attachments:
            self.attachments = tuple(others)
            self.edited.emit()
            self.attachments_changed.emit()

    def change_use(self, attachment: Attachment, use: Use) -> None:
        """Show a file to the model in another way."""
        if attachment not in self.attachments or use == attachment.use:
            return
        changed = replace(attachment, use=use)
        self.attachments = tuple(
            changed if item == attachment else item for item in self.attachments
        )
        self.edited.emit()
        self.attachments_changed.emit()

    def set_notes(self, notes: dict[Attachment, ChipNote]) -> None:
        """What is said beside the attached files."""
        if notes != self.notes:
            self.notes = notes
            self.notes_changed.emit()
            self.switches_changed.emit()

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
