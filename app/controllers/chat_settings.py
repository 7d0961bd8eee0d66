"""Reads and changes how the open chat is answered; presets; what new chats begin with.

A change is written at once and counts for the next answer: the request reads it from the
history, so an answer that is streaming is never touched.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.chat_settings import ChatSettings, Preset
from app.controllers.history import HistoryController
from app.controllers.history_lane import History, HistoryLane
from app.viewmodels.chat_settings import ChatSettingsModel

translate = QCoreApplication.translate


class ChatSettingsController(QObject):
    """``replaced`` says what was applied as a whole, and with what it can be undone;
    ``refused`` is one sentence about a preset's name."""

    replaced = Signal(str, object)
    refused = Signal(str)
    named = Signal(str)

    def __init__(
        self, lane: HistoryLane, history: HistoryController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._history = history
        self._chat: int | None = None
        self._num_changes = 0
        self.model = ChatSettingsModel(built_in_presets, self)
        self.model.changed.connect(self._show_thinking)
        history.chat_opened.connect(self._on_chat_opened)
        history.adopted.connect(self._on_adopted)

    # --- the open chat -------------------------------------------------------------------

    def change(self, settings: ChatSettings) -> None:
        """Answer the open chat like this from the next answer on."""
        if settings != self.model.settings:
            chat_id = self._chat
            self._num_changes += 1
            self._lane.ask(lambda history: history.chats.settings.save(chat_id, settings))
            self.model.show(settings, self.model.default)

    def set_thinking(self, is_on: bool) -> None:
        """Whether the next answer may be thought about first."""
        self.change(replace(self.model.settings, thinking=is_on))

    def apply(self, preset: Preset) -> None:
        """Put all settings of a preset in the place of the open chat's."""
        self._replace(preset.settings, self.tr("Now answering: {name}").format(name=preset.name))

    def reset(self) -> None:
        """Answer as the model itself says, without instructions."""
        self._replace(ChatSettings(), self.tr("Back to the model's own settings"))

    def _replace(self, settings: ChatSettings, sentence: str) -> None:
        before = self.model.settings
        if settings != before:
            self.change(settings)
            self.replaced.emit(sentence, before)

    # --- new chats and presets ---------------------------------------------------------------

    def use_for_new_chats(self) -> None:
        """Let every new chat begin with the open chat's settings."""
        settings = self.model.settings
        self._lane.ask(lambda history: history.chats.settings.set_default(settings))
        self.model.show(settings, settings)

    def save_preset(self, name: str) -> None:
        """Keep the open chat's settings under a new name."""
        settings = self.model.settings
        self._change_presets(
            lambda history: history.chats.settings.add_preset(name, settings), name
        )

    def rename_preset(self, preset: Preset, name: str) -> None:
        """Give one of the user's presets another name."""
        number = _own(preset)
        self._change_presets(
            lambda history: history.chats.settings.rename_preset(number, name), name
        )

    def overwrite_preset(self, preset: Preset) -> None:
        """Put the open chat's settings under the name of one of the user's presets."""
        number, settings = _own(preset), self.model.settings
        self._change_presets(
            lambda history: history.chats.settings.change_preset(number, settings), preset.name
        )

    def delete_preset(self, preset: Preset) -> None:
        """Forget one of the user's presets."""
        number = _own(preset)
        self._change_presets(lambda history: history.chats.settings.delete_preset(number), "")

    def _change_presets(self, work: Callable[[History], None], name: str) -> None:
        def work_and_read(history: History) -> list[Preset]:
            work(history)
            return history.chats.settings.presets()

        def done(presets: list[Preset]) -> None:
            self.model.show_presets(presets)
            self.named.emit(name)

        self._lane.ask(work_and_read, done, self.refused.emit)

    # --- which chat ----------------------------------------------------------------------------

    def _on_chat_opened(self, chat_id: int | None) -> None:
        """Read from the history what is set for the chat that is open now."""
        is_other, self._chat = chat_id != self._chat, chat_id
        num_changes = self._num_changes

        def work(history: History) -> tuple[ChatSettings, ChatSettings, list[Preset]]:
            settings = history.chats.settings
            return settings.of(chat_id), settings.default(), settings.presets()

        def done(found: tuple[ChatSettings, ChatSettings, list[Preset]]) -> None:
            settings, default, presets = found
            self.model.show_presets(presets)
            # What was changed since is newer than what was read.
            if chat_id == self._chat and num_changes == self._num_changes:
                show = self.model.open if is_other else self.model.show
                show(settings, default)

        self._lane.ask(work, done)

    def _on_adopted(self, chat_id: int) -> None:
        """The chat not yet begun has become ``chat_id``; what is shown belongs to it."""
        self._chat = chat_id
        settings = self.model.settings
        self._lane.ask(lambda history: history.chats.settings.save(chat_id, settings))

    def _show_thinking(self) -> None:
        self._history.composer.set_thinking(self.model.settings.thinking)


def _own(preset: Preset) -> int:
    assert preset.id is not None, "built-in presets do not change"
    return preset.id


def built_in_presets() -> list[Preset]:
    """A few good ones, in the user's language."""
    brief = translate("Presets", "Answer in at most three short sentences. Leave out the rest.")
    proofread = translate(
        "Presets",
        "Correct the spelling and grammar of what I write. Keep my words where they are right. "
        "Show the corrected text first, then a short list of what you changed.",
    )
    teacher = translate(
        "Presets",
        "Explain step by step, for somebody who is new to this. Use everyday words and one small "
        "example. End with a question that checks whether I have understood.",
    )
    rows = [
        (translate("Presets", "Model's own"), ChatSettings()),
        (translate("Presets", "Precise"), ChatSettings(temperature=0)),
        (translate("Presets", "Creative"), ChatSettings(temperature=1.3, top_p=0.98, top_k=200)),
        (
            translate("Presets", "Think it through"),
            ChatSettings(thinking=True, thinking_budget=4096, max_new_tokens=8192),
        ),
        (translate("Presets", "Brief"), ChatSettings(brief, max_new_tokens=512)),
        (translate("Presets", "Teacher"), ChatSettings(teacher)),
        (translate("Presets", "Proofreader"), ChatSettings(proofread, temperature=0.2)),
    ]
    return [Preset(None, name, settings) for name, settings in rows]
