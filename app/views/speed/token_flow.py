"""One round's tokens as coloured text in a line of what stood before them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel

from app.viewmodels.replay import Fate, ShownToken, Step
from app.views.common.theme import Theme

translate = QCoreApplication.translate

# Line ends and blanks alone would not be seen.
_VISIBLE = {"\n": "↵", "\t": "⇥"}


class TokenFlow(QLabel):
    """Shows a ``Step``; a screen reader hears it in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("tokenFlow")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._theme = theme
        self._step: Step | None = None

    def show_step(self, step: Step | None) -> None:
        """Show another round."""
        self._step = step
        self._write()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self._write()

    def _write(self) -> None:
        if self._step is None:
            self.clear()
            return
        before = escape(" ".join(self._step.before.split()))
        tokens = "&#8203;".join(self._token(token) for token in self._step.tokens)
        faint = self._theme.colors["muted"]
        self.setText(f'<span style="color:{faint}">{before}</span> {tokens}')
        self.setAccessibleName(spoken(self._step))

    def _token(self, token: ShownToken) -> str:
        colors = self._theme.colors
        style = {
            Fate.ACCEPTED: f"background-color:{colors['drafted']}; color:{colors['text']}",
            Fate.REJECTED: f"background-color:{colors['danger_soft']}; color:{colors['danger']};"
            " text-decoration:line-through",
            Fate.OWN: f"background-color:{colors['selected']}; color:{colors['text']};"
            " font-weight:600",
            Fate.FORCED: f"color:{colors['accent']}; font-style:italic",
        }[token.fate]
        return f'<span style="{style}">&nbsp;{escape(visible(token))}&nbsp;</span>'

    # --- Qt --------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._write()


def visible(token: ShownToken) -> str:
    """A token as it can be seen: blanks get signs."""
    if not token.text:
        return "…"
    text = "".join(_VISIBLE.get(character, character) for character in token.text)
    return text.strip() or "␣"


def spoken(step: Step) -> str:
    """A round in words."""
    names = {
        Fate.ACCEPTED: translate("Replay", "accepted"),
        Fate.REJECTED: translate("Replay", "rejected"),
        Fate.OWN: translate("Replay", "the model's own"),
        Fate.FORCED: translate("Replay", "put there by Tandem"),
    }
    return ", ".join(f"{visible(token)}: {names[token.fate]}" for token in step.tokens)
