"""Every control says what it is, and the window works without a mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

from app.views.dialogs import LinkChoice, LinkDialog
from app.views.palette import CommandPalette
from app.views.shortcut_dialog import ShortcutDialog, shortcut_rows
from tests.gui.driver import Driver

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)


def unnamed(parent: QWidget) -> list[str]:
    """Visible controls a screen reader could not name."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in parent.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisible()
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]


def test_every_control_has_a_name(program: Driver, picture: Path) -> None:
    assert unnamed(program.window) == []
    program.attach(picture)
    program.ask("refuse")
    program.window.toggle_sidebar()
    assert unnamed(program.window) == []
    palette = CommandPalette(list(program.window.commands.values()), program.window)
    palette.show()
    assert unnamed(palette) == []
    palette.close()


def test_shortcut_page_lists_every_key(program: Driver) -> None:
    rows = shortcut_rows(list(program.window.commands.values()))
    keys = [row[0] for row in rows]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+N", "Ctrl+L", "Esc", "F1", "Ctrl+K"} <= set(keys)
    dialog = ShortcutDialog(rows, program.window)
    dialog.show()
    assert unnamed(dialog) == []
    dialog.close()


def test_keyboard_goes_from_the_text_through_every_button(program: Driver) -> None:
    program.type("hello")
    composer = program.composer
    voice = program.app.voice.buttons
    order = [
        composer.text_box,
        composer.attach_button,
        composer.thinking_button,
        program.window.findChild(QWidget, "gauge"),
        voice.dictate_button,
        voice.hear_button,
    ]
    composer.text_box.setFocus()
    for widget in (*order[1:], composer.send_button):
        program.qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Tab)
        assert program.window.focusWidget() is widget


def test_commands_are_read_without_the_letters_of_menus(program: Driver) -> None:
    program.app.language.choose("zh_CN")
    commands = list(program.window.commands.values())
    shown = [text for _, text in shortcut_rows(commands)]
    palette = CommandPalette(commands, program.window)
    shown += [palette.list.item(row).text() for row in range(palette.list.count())]
    assert "新建聊天" in shown
    assert not [text for text in shown if "&" in text or text.endswith(")")]
    palette.deleteLater()


def test_palette_finds_and_runs_a_command(program: Driver) -> None:
    palette = CommandPalette(list(program.window.commands.values()), program.window)
    palette.show()
    program.qtbot.keyClicks(palette.input, "list chats")
    program.qtbot.keyClick(palette.input, Qt.Key.Key_Return)
    assert program.window.sidebar.isHidden()


def test_link_is_shown_before_it_is_opened(program: Driver) -> None:
    dialog = LinkDialog("https://example.org/<b>", program.window)
    assert dialog.choice is LinkChoice.NOTHING
    dialog.show()
    texts = [label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text")]
    assert "https://example.org/<b>" in texts
    assert "Open in browser" in texts
    dialog.close()


def test_link_of_a_dangerous_kind_cannot_be_opened(program: Driver) -> None:
    dialog = LinkDialog("file:///etc/passwd", program.window)
    texts = [button.text() for button in dialog.findChildren(QAbstractButton)]
    assert "Open in browser" not in texts
    dialog.close()
