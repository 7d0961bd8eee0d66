"""The presets: a button that names the one in use, with a menu to choose, keep and change them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.chat_settings import MAX_PRESET_NAME_CHARS, Preset
from app.viewmodels.chat_settings import ChatSettingsModel
from app.views.common import icons
from app.views.common.theme import Theme


class PresetBar(QFrame):
    """Draws the presets of a ``ChatSettingsModel``."""

    preset_chosen = Signal(object)
    save_requested = Signal(str)
    rename_requested = Signal(object, str)
    overwrite_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, model: ChatSettingsModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.naming: NameDialog | None = None
        title = QLabel(self.tr("Preset"))
        title.setObjectName("fieldTitle")
        self.button = QPushButton()
        self.button.setObjectName("presetButton")
        self.button.setIconSize(QSize(16, 16))
        self.button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow at the end
        self.button.clicked.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(title)
        column.addWidget(self.button)
        model.changed.connect(self._on_changed)
        self.set_theme(theme)
        self._on_changed()

    def set_theme(self, theme: Theme) -> None:
        """Draw the arrow in other colours."""
        self.button.setIcon(icons.icon("chevron-down", theme.color("muted")))

    def _on_changed(self) -> None:
        preset = self._model.preset
        name = self.tr("Own settings") if preset is None else preset.name
        self.button.setText(name)
        self.button.setAccessibleName(self.tr("Preset: {name}").format(name=name))

    # --- menu --------------------------------------------------------------------------------

    def _open(self) -> None:
        menu = self.menu()
        menu.setMinimumWidth(self.button.width())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """What can be done with presets now."""
        menu = QMenu(self)
        for presets in (self._model.built_in, self._model.own):
            for preset in presets:
                action = menu.addAction(preset.name.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(preset == self._model.preset)
                action.triggered.connect(partial(self.preset_chosen.emit, preset))
            if presets:
                menu.addSeparator()
        menu.addAction(self.tr("Save as a preset…"), self.ask_name)
        for preset in self._model.own:
            self._add_changes(menu, preset)
        return menu

    def _add_changes(self, menu: QMenu, preset: Preset) -> None:
        changes = menu.addMenu(
            self.tr("Change “{name}”").format(name=preset.name.replace("&", "&&"))
        )
        overwrite = changes.addAction(
            self.tr("Save the present settings in it"),
            partial(self.overwrite_requested.emit, preset),
        )
        overwrite.setEnabled(preset.settings != self._model.settings)
        changes.addAction(self.tr("Rename…"), partial(self.ask_name, preset))
        changes.addAction(self.tr("Delete"), partial(self.delete_requested.emit, preset))

    def ask_name(self, preset: Preset | None = None) -> None:
        """Ask for a name: a new preset's, or another one for ``preset``."""
        self.naming = NameDialog("" if preset is None else preset.name, self.window())
        if preset is None:
            self.naming.name_chosen.connect(self.save_requested)
        else:
            self.naming.name_chosen.connect(partial(self.rename_requested.emit, preset))
        self.naming.finished.connect(self._on_named)
        self.naming.open()

    def _on_named(self) -> None:
        if self.naming is not None:
            self.naming.deleteLater()
        self.naming = None

    def end_naming(self) -> None:
        """The name was taken over."""
        if self.naming is not None:
            self.naming.accept()

    def refuse_name(self, sentence: str) -> None:
        """Why the name cannot be used."""
        if self.naming is not None:
            self.naming.show_problem(sentence)


class NameDialog(QDialog):
    """Asks for a preset's name and stays until it is taken over."""

    name_chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        text = self.tr("Rename the preset") if name else self.tr("Save as a preset")
        self.setWindowTitle(text)
        self.setMinimumWidth(380)
        title = QLabel(text)
        title.setObjectName("dialogTitle")
        self.input = QLineEdit(name)
        self.input.setObjectName("nameInput")
        self.input.setMaxLength(MAX_PRESET_NAME_CHARS)
        self.input.setAccessibleName(self.tr("Name of the preset"))
        self.input.setPlaceholderText(self.tr("A name, for example: Letters"))
        self.message = QLabel()
        self.message.setObjectName("fieldMessage")
        self.message.setWordWrap(True)
        self.message.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for widget in (title, self.input, self.message, self._buttons()):
            column.addWidget(widget)

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Save | kinds.Cancel)
        box.button(kinds.Save).setText(self.tr("Save"))
        box.button(kinds.Cancel).setText(self.tr("Cancel"))
        box.accepted.connect(lambda: self.name_chosen.emit(self.input.text()))
        box.rejected.connect(self.reject)
        return box

    def show_problem(self, sentence: str) -> None:
        """One sentence under the name."""
        self.message.setText(sentence)
        self.message.show()
        self.input.setAccessibleDescription(sentence)
        self.input.setFocus()
        self.input.selectAll()
