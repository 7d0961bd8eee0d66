"""The settings of a chat in the real window: asked with, kept, told apart, presets, mistakes."""

from __future__ import annotations

import re
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.chat_settings import MAX_INSTRUCTION_CHARS, ChatSettings
from app.views.settings.number_field import NumberField
from app.views.settings.settings_panel import SettingsPanel
from engine.requests import Options
from tests.gui.conftest import StartProgram
from tests.gui.driver import Driver


def panel_of(program: Driver) -> SettingsPanel:
    """The panel, opened the way the keyboard does."""
    if not program.window.page.is_panel_shown:
        program.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert program.app.answering.panel.isVisible()
    return program.app.answering.panel


def enter(program: Driver, name: str, text: str) -> NumberField:
    """Type into the field of a number."""
    panel_of(program).more_button.setChecked(True)
    field = panel_of(program).fields[name]
    field.input.setFocus()
    field.input.selectAll()
    program.qtbot.keyClicks(field.input, text)
    program.qtbot.keyClick(field.input, Qt.Key.Key_Return)
    return field


def asked_with(program: Driver) -> tuple[Options, list[str]]:
    """What the engine says it was asked with."""
    program.ask("settings")
    said = re.fullmatch(r"`(Options\(.*\)) (\[.*\])`", program.answers[-1].strip())
    assert said is not None
    scope: dict[str, Any] = {"Options": Options}
    return eval(said[1], scope), eval(said[2])


def test_what_is_set_counts_from_the_next_answer_on_and_is_told_in_the_header(
    program: Driver,
) -> None:
    assert asked_with(program)[0].temperature is None
    program.qtbot.keyClicks(panel_of(program).prompt, "Be brief.")
    enter(program, "temperature", "0,7")
    panel_of(program).fields["top_k"].slider.setValue(3)
    options, instructions = asked_with(program)
    assert (options.temperature, options.top_k, options.top_p) == (0.7, 10, None)
    assert instructions == ["Be brief."]
    assert program.app.answering.button.text() == "Own settings"


def test_an_answer_that_streams_is_not_touched(program: Driver) -> None:
    program.type("slow")
    program.press_enter()
    program.wait(lambda: bool(program.answers and program.answers[-1]))
    enter(program, "temperature", "0.5")
    program.click_send()
    program.wait_idle()
    assert program.items[-1].state.value == "stopped"
    assert asked_with(program)[0].temperature == 0.5


def test_each_chat_keeps_its_own_settings_also_over_a_restart(
    program: Driver, start: StartProgram
) -> None:
    program.ask("first")
    enter(program, "temperature", "0.25")
    program.window.new_requested.emit()
    program.settle()
    assert panel_of(program).fields["temperature"].input.text() == ""
    program.ask("second")
    enter(program, "seed", "7")
    program.settle()
    program.close()

    again = start()
    again.wait_ready()
    again.wait(lambda: bool(again.items))
    again.settle()
    fields = panel_of(again).fields
    assert (fields["seed"].value, fields["temperature"].value) == (7, None)
    again.window.open_requested.emit(1)
    again.wait(lambda: again.items[0].text == "first")
    again.settle()
    assert (fields["seed"].value, fields["temperature"].value) == (None, 0.25)


def test_a_seed_of_the_chat_is_that_of_every_answer(program: Driver) -> None:
    enter(program, "seed", "41")
    assert asked_with(program)[0].seed == asked_with(program)[0].seed == 41
    assert program.items[-1].seed == 41
    program.qtbot.mouseClick(
        panel_of(program).fields["seed"].clear_button, Qt.MouseButton.LeftButton
    )
    assert asked_with(program)[0].seed != 41


@pytest.mark.parametrize(
    ("name", "text"),
    [("temperature", "2.5"), ("temperature", "warm"), ("top_k", "0.5"), ("thinking_budget", "3")],
)
def test_an_unusable_number_is_explained_and_the_one_before_stays(
    program: Driver, name: str, text: str
) -> None:
    panel_of(program).thinking_box.setChecked(True)
    before = getattr(program.app.answering.controller.model.settings, name)
    field = enter(program, name, text)
    assert field.message.isVisible()
    assert field.title.text() in field.message.text()
    assert field.input.accessibleDescription() == field.message.text()
    assert getattr(program.app.answering.controller.model.settings, name) == before
    program.qtbot.keyClick(field.input, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    program.qtbot.keyClick(field.input, Qt.Key.Key_Backspace)
    assert not field.message.isVisible()


def test_what_was_typed_wrongly_is_gone_when_another_chat_is_opened(program: Driver) -> None:
    program.ask("first")
    field = enter(program, "temperature", "99")
    assert field.message.isVisible()
    program.window.new_requested.emit()
    program.settle()
    assert (field.message.isVisible(), field.input.text()) == (False, "")


def test_instructions_that_are_too_long_are_kept_to_be_shortened(program: Driver) -> None:
    panel = panel_of(program)
    panel.prompt.setFocus()
    panel.prompt.setPlainText("x" * (MAX_INSTRUCTION_CHARS + 3))
    assert "3 characters too long" in panel.prompt_message.text()
    assert program.app.answering.controller.model.settings == ChatSettings()
    panel.prompt.setPlainText("x" * MAX_INSTRUCTION_CHARS)
    assert not panel.prompt_message.isVisible()
    settings = program.app.answering.controller.model.settings
    assert len(settings.system_prompt) == MAX_INSTRUCTION_CHARS


def test_what_is_typed_while_the_list_is_read_again_stays(program: Driver) -> None:
    program.ask("first")
    prompt = panel_of(program).prompt
    prompt.setFocus()
    for letter in "Be brief.":
        program.app.history.refresh()
        program.qtbot.keyClicks(prompt, letter)
    program.settle()
    assert prompt.toPlainText() == "Be brief."
    assert asked_with(program)[1] == ["Be brief."]


def test_the_switch_under_the_composer_and_that_of_the_panel_are_one(program: Driver) -> None:
    panel = panel_of(program)
    program.qtbot.mouseClick(program.composer.thinking_button, Qt.MouseButton.LeftButton)
    assert panel.thinking_box.isChecked()
    enter(program, "thinking_budget", "256")
    options, _ = asked_with(program)
    assert (options.thinking, options.thinking_budget) == (True, 256)
    panel.thinking_box.setChecked(False)
    assert not program.composer.thinking_button.isChecked()
    assert not panel.fields["thinking_budget"].isEnabled()


def test_a_thought_that_leaves_no_room_for_an_answer_is_warned_about(program: Driver) -> None:
    panel = panel_of(program)
    panel.thinking_box.setChecked(True)
    enter(program, "thinking_budget", "2048")
    assert panel.room_message.isVisible()
    enter(program, "max_new_tokens", "4096")
    assert not panel.room_message.isVisible()


def test_a_preset_is_saved_under_a_name_of_its_own_applied_and_undone(program: Driver) -> None:
    panel, controller = panel_of(program), program.app.answering.controller
    enter(program, "temperature", "1.9")
    for name in ("Wild", "wild"):
        panel.presets.ask_name()
        assert panel.presets.naming is not None
        program.qtbot.keyClicks(panel.presets.naming.input, name)
        program.qtbot.keyClick(panel.presets.naming.input, Qt.Key.Key_Return)
        program.settle()
    assert panel.presets.naming is not None, "a taken name must not close the dialog"
    assert "already" in panel.presets.naming.message.text()
    panel.presets.naming.reject()
    program.ask("first")
    program.window.new_requested.emit()
    program.settle()
    (wild,) = controller.model.own
    panel.presets.preset_chosen.emit(wild)
    assert panel.fields["temperature"].value == 1.9
    assert program.app.answering.button.text() == "Wild"
    program.window.toast.button.click()
    assert controller.model.settings == ChatSettings()


def test_presets_are_in_the_menu_and_can_be_renamed_overwritten_and_deleted(
    program: Driver,
) -> None:
    panel, controller = panel_of(program), program.app.answering.controller
    controller.save_preset("Calm")
    program.settle()
    assert [item.text() for item in panel.presets.menu().actions()][-2:] == [
        "Save as a preset…",
        "Change “Calm”",
    ]
    (calm,) = controller.model.own
    enter(program, "temperature", "0.1")
    panel.presets.overwrite_requested.emit(calm)
    panel.presets.rename_requested.emit(calm, "Very calm")
    program.settle()
    (calm,) = controller.model.own
    assert (calm.name, calm.settings.temperature) == ("Very calm", 0.1)
    panel.presets.delete_requested.emit(calm)
    program.settle()
    assert controller.model.own == []
    assert controller.model.settings.temperature == 0.1


def test_new_chats_begin_with_what_was_made_the_default(program: Driver) -> None:
    enter(program, "temperature", "0.4")
    panel_of(program).default_button.click()
    program.ask("first")
    program.window.new_requested.emit()
    program.settle()
    assert asked_with(program)[0].temperature == 0.4
    panel_of(program).reset_button.click()
    assert asked_with(program)[0].temperature is None


def test_esc_closes_the_panel_and_the_keyboard_is_back_in_the_composer(program: Driver) -> None:
    panel = panel_of(program)
    assert panel.isAncestorOf(QApplication.focusWidget())
    program.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert program.text_box.hasFocus()


def test_in_a_narrow_window_the_panel_takes_the_place_of_the_chat(program: Driver) -> None:
    program.window.resize(560, 700)
    panel = panel_of(program)
    assert not program.transcript.isVisible()
    assert panel.width() == program.window.page.width()
    program.window.page.close_panel()
    assert program.composer.isVisible()
