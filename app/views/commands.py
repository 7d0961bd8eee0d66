"""Every command of the window as a named action with its keys, and the menus they are in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from app.views.common.actions import make_action

if TYPE_CHECKING:
    from app.views.main_window import MainWindow

translate = QCoreApplication.translate


def make_commands(window: MainWindow) -> dict[str, QAction]:
    """The actions by name; they work wherever the focus is."""
    composer, transcript = window.page.composer, window.page.transcript
    table = [
        ("new", translate("MainWindow", "&New chat"), "Ctrl+N", window.new_requested.emit),
        ("attach", translate("MainWindow", "&Attach a file…"), "Ctrl+O", window.choose_files),
        ("models", translate("MainWindow", "&Models…"), "Ctrl+M", window.models_requested.emit),
        ("model", translate("MainWindow", "Use a model in a &folder…"), "", window.choose_model),
        (
            "bundled",
            translate("MainWindow", "Use the &bundled model"),
            "",
            lambda: window.model_chosen.emit(None),
        ),
        ("quit", translate("MainWindow", "&Quit"), "Ctrl+Q", window.quit),
        ("search", translate("MainWindow", "&Search all chats"), "Ctrl+F", window.search),
        (
            "focus",
            translate("MainWindow", "Write a &message"),
            "Ctrl+L",
            window.write,
        ),
        (
            "think",
            translate("MainWindow", "&Think before answering"),
            "Ctrl+T",
            composer.thinking_button.click,
        ),
        ("stop", translate("MainWindow", "&Stop the answer"), "Esc", window.on_escape),
        (
            "copy",
            translate("MainWindow", "&Copy the last answer"),
            "Ctrl+Shift+C",
            transcript.copy_last_answer,
        ),
        ("rename", translate("MainWindow", "&Rename this chat"), "", window.rename_current),
        ("delete", translate("MainWindow", "&Delete this chat"), "", window.delete_current),
        (
            "sidebar",
            translate("MainWindow", "Show or &hide the list of chats"),
            "Ctrl+B",
            window.toggle_sidebar,
        ),
        ("end", translate("MainWindow", "Jump to the &end"), "Ctrl+End", transcript.jump_to_end),
        ("palette", translate("MainWindow", "Command &palette…"), "Ctrl+K", window.show_palette),
        ("shortcuts", translate("MainWindow", "&Keyboard shortcuts"), "F1", window.show_shortcuts),
        ("about", translate("MainWindow", "&About Tandem"), "", window.show_about),
    ]
    actions = {name: make_action(window, text, keys, run) for name, text, keys, run in table}
    window.addActions(list(actions.values()))
    tray = QAction(translate("MainWindow", "Stay in the t&ray when closed"), window, checkable=True)
    return actions | _theme_commands(window) | {"tray": tray}


def _theme_commands(window: MainWindow) -> dict[str, QAction]:
    group = QActionGroup(window)
    labels = {
        "system": translate("MainWindow", "Colours of the &system"),
        "light": translate("MainWindow", "&Light colours"),
        "dark": translate("MainWindow", "&Dark colours"),
    }
    actions = {}
    for choice, text in labels.items():
        action = QAction(text, window, checkable=True)
        action.triggered.connect(lambda _=False, choice=choice: window.theme_chosen.emit(choice))
        group.addAction(action)
        actions[f"theme-{choice}"] = action
    return actions


def fill_menu_bar(window: MainWindow, commands: dict[str, QAction]) -> None:
    """Put the commands into menus; an empty name is a separator."""
    menus = {
        translate("MainWindow", "&Chat"): (
            "new",
            "attach",
            "rename",
            "delete",
            "",
            "stop",
            "copy",
            "",
            "quit",
        ),
        translate("MainWindow", "&View"): (
            "theme-system",
            "theme-light",
            "theme-dark",
            "",
            "sidebar",
            "end",
            "focus",
            "palette",
            "",
            "tray",
        ),
        translate("MainWindow", "&Model"): ("models", "", "model", "bundled", "", "think"),
        translate("MainWindow", "&Help"): ("shortcuts", "about"),
    }
    for title, names in menus.items():
        menu = window.menuBar().addMenu(title)
        for name in names:
            if name:
                menu.addAction(commands[name])
            else:
                menu.addSeparator()


def insert_menu(
    window: MainWindow, title: str, names: Iterable[str], commands: Mapping[str, QAction]
) -> None:
    """A menu with these commands before the help menu; "" is a line."""
    menu = QMenu(title, window)
    for name in names:
        if name:
            menu.addAction(commands[name])
            window.addAction(commands[name])
        else:
            menu.addSeparator()
    window.menuBar().insertMenu(window.menuBar().actions()[-1], menu)


def extend_menu(window: MainWindow, after: QAction, actions: Iterable[QAction]) -> None:
    """Put ``actions`` at the end of the menu that ``after`` is in."""
    menu = next(item for item in after.associatedObjects() if isinstance(item, QMenu))
    for action in actions:
        menu.addAction(action)
        window.addAction(action)
