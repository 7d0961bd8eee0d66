"""Conversations: which is open, the list, renaming, deleting with undo, drafts.

No widgets; every read and write goes through the storage lane.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.controllers.history_lane import History, HistoryLane
from app.records import Attachment, ChatRecord, Draft, FolderRecord, MessageRecord
from app.storage.drafts import NEW_CHAT, edit_key
from app.viewmodels.chats import ChatListModel
from app.viewmodels.composer import ComposerModel
from app.viewmodels.transcript import MessageItem, TranscriptModel

DRAFT_SAVE_DELAY_MS = 800
MAX_TITLE_CHARS = 80
Listed = tuple[list[ChatRecord], list[FolderRecord]]


class HistoryController(QObject):
    """Owns the open chat's id and the view models of list, transcript and composer."""

    chat_opened = Signal(object)
    chat_deleted = Signal(int, str)
    message_shown = Signal(int)
    adopted = Signal(int)

    def __init__(self, lane: HistoryLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chats = ChatListModel(self)
        self.transcript = TranscriptModel(self)
        self.composer = ComposerModel(self)
        self.current: int | None = None
        self.live_items: list[MessageItem] = []
        self._lane = lane
        self._drafts: dict[int, Draft] = {}
        self._dirty_drafts: set[int] = set()
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_SAVE_DELAY_MS)
        self._draft_timer.timeout.connect(self.save_drafts)
        self.composer.edited.connect(self._on_draft_edited)
        self.composer.attached_elsewhere.connect(self._attach_elsewhere)
        self.composer.set_owner(NEW_CHAT)
        self.chats.title_edited.connect(self.rename)

    # --- the open chat ---------------------------------------------------------------

    def begin(self, chat_id: int | None) -> None:
        """At start: read list and drafts, then open ``chat_id`` if it is still there."""

        def done(found: tuple[Listed, dict[int, Draft]]) -> None:
            typed = self.composer.draft
            listed, self._drafts = found
            self.chats.set_chats(*listed)
            self.open(chat_id if self.chats.chat(chat_id) is not None else None)
            self.composer.set_owner(self.current or NEW_CHAT, takes=NEW_CHAT)
            self._keep_typed(typed)

        self._lane.ask(lambda history: (_listed(history), history.drafts.load()), done)

    def open(self, chat_id: int | None) -> None:
        """Show a chat; None is the one not yet begun."""
        self.current = chat_id
        self.composer.set_owner(chat_id or NEW_CHAT)
        self.composer.show_draft(self._drafts.get(chat_id or NEW_CHAT, Draft()))
        if chat_id is None:
            self._show([], None)
            return
        self._lane.ask(
            lambda history: history.chats.messages(chat_id),
            lambda records: self._show(records, chat_id),
        )

    def switch_variant(self, item: MessageItem, step: int) -> None:
        """Show the variant ``step`` places after ``item``, with what followed it."""
        place = item.variants.index(item.id) + step
        if self.composer.is_answering or not 0 <= place < len(item.variants):
            return
        wanted = item.variants[place]

        def work(history: History) -> list[MessageRecord]:
            history.chats.choose_variant(wanted)
            return history.chats.messages(item.chat_id)

        def done(records: list[MessageRecord]) -> None:
            self._show(records, item.chat_id)
            if records[-1].id != wanted:
                self.message_shown.emit(wanted)

        self._lane.ask(work, done)

    def change(self, chat_id: int, work: Callable[[History], object]) -> None:
        """Change the messages of a chat and show what it looks like then, if it is open."""

        def work_and_read(history: History) -> list[MessageRecord]:
            work(history)
            return history.chats.messages(chat_id)

        self._lane.ask(work_and_read, lambda records: self._show(records, chat_id))

    def _show(self, records: list[MessageRecord], chat_id: int | None) -> None:
        if chat_id != self.current:
            return
        live = {item.id: item for item in self.live_items}
        self._show_edit(records)
        self.transcript.set_items(
            [live.get(record.id) or MessageItem.of(record) for record in records]
        )
        self.chat_opened.emit(chat_id)

    # --- the list ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list again."""
        self._lane.ask(_listed, self._set_chats)

    def _set_chats(self, listed: Listed) -> None:
        self.chats.set_chats(*listed)
        self.chat_opened.emit(self.current)

    def rename(self, chat_id: int, title: str) -> None:
        """Give a chat another title."""
        self._lane.ask(lambda history: history.chats.rename_chat(chat_id, title[:MAX_TITLE_CHARS]))
        self.refresh()

    def delete(self, chat_id: int) -> None:
        """Put a chat into the trash; ``restore`` undoes it."""
        title = self.chats.title_of(chat_id)
        self._lane.ask(lambda history: history.chats.delete_chat(chat_id))
        if chat_id == self.current:
            self.open(None)
        self.refresh()
        self.chat_deleted.emit(chat_id, title)

    def restore(self, chat_id: int) -> None:
        """Undo ``delete`` and show the chat again."""
        self._lane.ask(lambda history: history.chats.restore_chat(chat_id))
        self.refresh()
        self.open(chat_id)

    # --- drafts --------------------------------------------------------------------------

    def adopt(self, chat_id: int) -> None:
        """The chat not yet begun has become ``chat_id``."""
        self.current = chat_id
        self.composer.set_owner(chat_id, takes=NEW_CHAT)
        self._forget_draft(NEW_CHAT)
        self.adopted.emit(chat_id)

    def edit(self, message_id: int, draft: Draft) -> None:
        """Put a sent message into the composer to word it anew; the chat's draft waits.

        What was begun and not sent is gone on with.
        """
        draft = self._drafts.get(edit_key(message_id), draft)
        self.composer.set_owner(edit_key(message_id))
        self.composer.show_draft(draft, edits=message_id)

    def _show_edit(self, records: list[MessageRecord]) -> None:
        """Go on with a new wording that was not sent when the chat was left."""
        begun = [record.id for record in records if edit_key(record.id) in self._drafts]
        if begun and self.composer.edits is None:
            self.edit(begun[-1], Draft())

    def end_edit(self) -> None:
        """Forget the new wording and show the chat's draft again, as it was before ``edit``."""
        if self.composer.edits is not None:
            self._forget_draft(edit_key(self.composer.edits))
        self.composer.set_owner(self.current or NEW_CHAT)
        self.composer.show_draft(self._drafts.get(self.current or NEW_CHAT, Draft()))

    def clear_draft(self) -> None:
        """What the composer holds was sent."""
        if self.composer.edits is not None:
            self.end_edit()
            return
        self._forget_draft(self.current or NEW_CHAT)
        self.composer.show_draft(Draft())

    def give_back(self, chat_id: int, draft: Draft) -> None:
        """A draft could not be sent: it returns to its chat, before anything typed since."""
        is_open = chat_id == (self.current or NEW_CHAT)
        is_drafting = is_open and self.composer.edits is None
        newer = self.composer.draft if is_drafting else self._drafts.get(chat_id, Draft())
        text = "\n\n".join(part for part in (draft.text, newer.text) if part)
        extra = tuple(item for item in newer.attachments if item not in draft.attachments)
        whole = Draft(text, (*draft.attachments, *extra))
        self._remember_draft(chat_id, whole)
        if is_drafting:
            self.composer.show_draft(whole)

    def move_draft_to_new_chat(self) -> None:
        """What is being written goes on in the chat not yet begun, before what was begun there."""
        draft, owner = self.composer.draft, self.composer.owner
        self.clear_draft()
        self.open(None)
        self.composer.set_owner(NEW_CHAT, takes=owner)
        self.give_back(NEW_CHAT, draft)

    def _keep_typed(self, typed: Draft) -> None:
        """What was typed before the stored drafts were read stays, behind the chat's own."""
        stored = self.composer.draft
        if typed.is_empty or typed == stored:
            return
        self.composer.show_draft(typed)
        self.give_back(self.current or NEW_CHAT, stored)

    def save_drafts(self) -> None:
        """Write the drafts that changed since the last time."""
        self._draft_timer.stop()
        for chat_id in self._dirty_drafts:
            self._lane.ask(partial(_save_draft, chat_id, self._drafts.get(chat_id, Draft())))
        self._dirty_drafts.clear()

    def _on_draft_edited(self) -> None:
        edits = self.composer.edits
        key = (self.current or NEW_CHAT) if edits is None else edit_key(edits)
        self._remember_draft(key, self.composer.draft)

    def _attach_elsewhere(self, key: int, attachment: Attachment) -> None:
        """A file is ready whose draft is not the one that is open."""
        draft = self._drafts.get(key, Draft())
        self._remember_draft(key, Draft(draft.text, (*draft.attachments, attachment)))

    def _remember_draft(self, chat_id: int, draft: Draft) -> None:
        self._drafts[chat_id] = draft
        self._dirty_drafts.add(chat_id)
        self._draft_timer.start()

    def _forget_draft(self, chat_id: int) -> None:
        if self._drafts.pop(chat_id, None) is not None:
            self._dirty_drafts.add(chat_id)
            self._draft_timer.start()


def _listed(history: History) -> Listed:
    """Archived chats too: they are not shown in the list, but may be open."""
    chats = history.chats.chats() + history.chats.archived_chats()
    return chats, history.chats.folders()


def _save_draft(chat_id: int, draft: Draft, history: History) -> None:
    history.drafts.save(chat_id, draft)
