"""Features used, not only reached, without a mouse: Tab goes to the control, a key works it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget

from app.viewmodels.voice import Voice, VoicePurpose, VoiceState
from app.views.care.doctor_dialog import DoctorDialog
from app.views.care.privacy_dialog import PrivacyDialog
from app.views.media.marks_dialog import MarksDialog
from app.views.media.receipt_dialog import ReceiptDialog
from engine.messages import FilmView
from tests.gui.driver import Driver
from tests.gui.keyboard import name_of
from tests.gui.test_attachment_dialog import open_chip, opened
from tests.gui.test_care import report
from tests.gui.test_film_pane import kept_view, open_film, sees
from tests.gui.test_grounding import BOXES
from tests.gui.test_history import say
from tests.gui.test_keyboard import follow_by_tab, press_here

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MAX_STEPS = 80


def tab_to(program: Driver, target: QWidget) -> None:
    """Press Tab until ``target`` has the keyboard."""
    target.window().activateWindow()
    program.wait(target.window().isActiveWindow)
    for _ in range(MAX_STEPS):
        if target.hasFocus():
            return
        press_here(program, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not come to {name_of(target)}")


def use(program: Driver, target: QWidget, *keys: Qt.Key) -> None:
    """Go to a control and press keys there; without any, the space bar."""
    tab_to(program, target)
    for key in keys or (Qt.Key.Key_Space,):
        program.qtbot.keyClick(target, key)


def _modal() -> QWidget | None:
    return QApplication.activeModalWidget()


def menu_of(program: Driver) -> QMenu:
    """The menu of what has the keyboard, opened with Shift+F10."""
    press_here(program, Qt.Key.Key_F10, SHIFT)
    program.wait(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(program: Driver, menu: QMenu, text: str) -> None:
    """Go down a menu with the arrow until the entry, and press Enter."""
    for _ in menu.actions():
        program.qtbot.keyClick(menu, Qt.Key.Key_Down)
        action = menu.activeAction()
        if action is not None and action.text().replace("&", "") == text:
            program.qtbot.keyClick(menu, Qt.Key.Key_Return)
            return
    raise AssertionError(f"no {text} in {[action.text() for action in menu.actions()]}")


def button_of(dialog: QDialog, text: str) -> QPushButton:
    found = dialog.findChildren(QPushButton)
    return next(button for button in found if button.text().replace("&", "") == text)


def test_part_and_rate_of_a_film_are_chosen_by_keys(program: Driver) -> None:
    sees(program)
    open_film(program)
    pane = program.app.films.pane
    program.wait(lambda: pane.player.slider.maximum() > 2500)
    use(program, pane.player.slider, Qt.Key.Key_PageUp)
    assert pane.player.seconds >= 1.0
    use(program, pane.start_button)
    view = kept_view(program)
    assert view is not None
    assert view.start_s == round(pane.player.seconds, 1)
    use(program, pane.start_box, Qt.Key.Key_Down)
    use(program, pane.rate_box, Qt.Key.Key_Down)
    use(program, pane.rate_number, Qt.Key.Key_Up)
    use(program, pane.changes_box)
    assert kept_view(program) == FilmView(view.start_s - 0.5, fps=2.0, at_changes=True)
    assert "frame" in pane.price.text()
    press_here(program, Qt.Key.Key_Escape)
    program.wait(lambda: not pane.isVisible())
    assert program.text_box.hasFocus()


def test_detail_of_a_picture_is_chosen_by_keys(program: Driver, picture: Path) -> None:
    program.attach(picture)
    dialog = open_chip(program, "red.png")
    use(program, dialog.detail.slider, Qt.Key.Key_Home)
    assert program.app.history.composer.attachments[0].use.detail == 70
    use(program, dialog.detail.automatic)
    assert program.app.history.composer.attachments[0].use.detail is None
    press_here(program, Qt.Key.Key_Escape)
    program.wait(lambda: not dialog.isVisible())


def test_receipt_is_opened_and_closed_by_keys(program: Driver, picture: Path) -> None:
    program.attach(picture)
    program.ask("what is it?")
    follow_by_tab(program, "receipt:")
    dialog = opened(ReceiptDialog)
    program.wait(lambda: dialog.box.picture is not None)
    press_here(program, Qt.Key.Key_Escape)
    program.wait(lambda: not dialog.isVisible())


def test_boxes_are_copied_by_keys(program: Driver, picture: Path) -> None:
    program.attach(picture)
    program.ask(f"say {BOXES}")
    follow_by_tab(program, "marks:")
    dialog = opened(MarksDialog)
    program.wait(lambda: dialog.canvas.picture is not None)
    use(program, button_of(dialog, "Copy as JSON"))
    program.wait(lambda: "box_2d" in QGuiApplication.clipboard().text())
    press_here(program, Qt.Key.Key_Escape)
    program.wait(lambda: not dialog.isVisible())


def test_heading_that_the_keys_have_come_to_is_seen_and_opens(program: Driver) -> None:
    (chat,) = say(program, "gardens")
    program.window.sidebar.new_folder_requested.emit(chat, "Green")
    program.wait(lambda: program.titles == ["Green", "gardens"])
    chats = program.window.sidebar.list
    chats.setCurrentIndex(chats.model().index(1, 0))
    tab_to(program, chats)
    without = chats.grab().toImage()
    program.qtbot.keyClick(chats, Qt.Key.Key_Up)
    row = chats.visualRect(chats.currentIndex())
    accent = program.app.themes.theme.color("accent").name()
    framed = chats.grab().toImage()
    colors = {framed.pixelColor(x, row.bottom() - 2).name() for x in range(40, 120)}
    assert accent in colors
    assert accent not in {without.pixelColor(x, row.bottom() - 2).name() for x in range(40, 120)}
    program.qtbot.keyClick(chats, Qt.Key.Key_Return)
    program.wait(lambda: program.titles == ["Green"])


def test_microphone_is_chosen_by_keys(program: Driver) -> None:
    tab_to(program, program.app.voice.buttons.dictate_button)
    choose(program, menu_of(program), "The system's choice")
    assert program.app.settings.settings.microphone == ""


def test_recording_is_ended_and_discarded_by_keys(program: Driver) -> None:
    bar = program.app.voice.bar
    bar.show_voice(Voice(VoiceState.LISTENING, VoicePurpose.HEAR))
    said: list[str] = []
    bar.finish_requested.connect(lambda: said.append("done"))
    bar.cancel_requested.connect(lambda: said.append("discarded"))
    use(program, bar.finish_button)
    use(program, bar.cancel_button)
    assert said == ["done", "discarded"]


def test_seal_is_put_on_by_keys(program: Driver) -> None:
    program.window.commands["privacy"].trigger()
    program.wait(lambda: isinstance(_modal(), PrivacyDialog))
    dialog = _modal()
    assert isinstance(dialog, PrivacyDialog)
    use(program, dialog.seal_box)
    assert program.app.settings.settings.offline_seal
    press_here(program, Qt.Key.Key_Escape)
    program.wait(lambda: _modal() is None)
    program.wait_ready()


def test_report_of_the_self_test_is_copied_by_keys(program: Driver) -> None:
    program.app.doctor._entry = report
    program.window.commands["doctor"].trigger()
    program.wait(lambda: isinstance(_modal(), DoctorDialog))
    dialog = _modal()
    assert isinstance(dialog, DoctorDialog)
    program.wait(lambda: dialog.copy_button.isEnabled())
    use(program, dialog.copy_button)
    assert QGuiApplication.clipboard().text().startswith("Tandem self-test")
    press_here(program, Qt.Key.Key_Escape)
    program.wait(lambda: _modal() is None)
