"""Our own light and dark colours: one JSON file each, one style sheet template for both.

Desktop themes differ too much to build on (and without one Qt stays light for ever), so the
window uses Fusion with these colours everywhere.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

FONT_FAMILIES = [
    "Inter",
    "Segoe UI Variable Text",
    "Segoe UI",
    ".AppleSystemUIFont",
    "Cantarell",
    "Noto Sans",
    "Noto Sans CJK SC",
    "DejaVu Sans",
]
MONO_FAMILIES = [
    "JetBrains Mono",
    "Cascadia Mono",
    "SF Mono",
    "Menlo",
    "Consolas",
    "Noto Sans Mono",
    "DejaVu Sans Mono",
]
FONT_PX = 14
STILL = "* { widget-animation-duration: 0; }\n"


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as ``#rrggbb``; ``syntax`` are those of highlighted code."""

    name: str
    is_dark: bool
    colors: Mapping[str, str]
    syntax: Mapping[str, str]

    def color(self, name: str) -> QColor:
        """A colour by name."""
        return QColor(self.colors[name])


def load_theme(folder: Path, name: str) -> Theme:
    """Read ``name``.json; raises ``OSError`` or ``ValueError`` where the file is broken."""
    values = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return Theme(name, values["is_dark"], values["colors"], values["syntax"])


class ThemeManager(QObject):
    """Applies a theme to the application; follows the system where the choice says so."""

    changed = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = {name: load_theme(folder, name) for name in ("light", "dark")}
        self._sheet = Template((folder / "tandem.qss").read_text(encoding="utf-8"))
        self._icons = folder.parent / "icons"
        self._choice = "system"
        self._is_still = False
        self.theme = self._themes["light"]
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def choose(self, choice: str) -> None:
        """Use ``system``, ``light`` or ``dark`` from now on."""
        self._choice = choice
        self._apply(self._chosen())

    def set_still(self, is_still: bool) -> None:
        """Switch the style's own animations off or on."""
        self._is_still = is_still
        self._apply(self.theme)

    def _chosen(self) -> Theme:
        if self._choice in self._themes:
            return self._themes[self._choice]
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._themes["dark" if is_dark else "light"]

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self._apply(self._chosen())

    def _apply(self, theme: Theme) -> None:
        self.theme = theme
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setStyle("Fusion")
        app.setFont(ui_font())
        app.setPalette(palette_of(theme))
        sheet = self._sheet.substitute(theme.colors, icons=self._icons.as_posix())
        app.setStyleSheet(sheet + (STILL if self._is_still else ""))
        self.changed.emit(theme)


def ui_font(size_px: int = FONT_PX) -> QFont:
    """The font of controls and text."""
    font = QFont()
    font.setFamilies(FONT_FAMILIES)
    font.setPixelSize(size_px)
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def mono_font(size_px: int) -> QFont:
    """The font of code and reports."""
    font = ui_font(size_px)
    font.setFamilies(MONO_FAMILIES)
    return font


def palette_of(theme: Theme) -> QPalette:
    """The Fusion palette for what the style sheet does not reach."""
    role = QPalette.ColorRole
    names = {
        role.Window: "window",
        role.Base: "window",
        role.AlternateBase: "sidebar",
        role.Text: "text",
        role.WindowText: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.BrightText: "danger",
        role.ToolTipBase: "surface",
        role.ToolTipText: "text",
        role.PlaceholderText: "faint",
        role.Highlight: "selection",
        role.HighlightedText: "selection_text",
        role.Link: "link",
        role.LinkVisited: "link",
        role.Light: "surface",
        role.Mid: "border",
        role.Dark: "border_strong",
        role.Shadow: "shadow",
        role.Accent: "accent",
    }
    palette = QPalette()
    for color_role, name in names.items():
        palette.setColor(color_role, theme.color(name))
    for color_role in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, color_role, theme.color("faint"))
    return palette
