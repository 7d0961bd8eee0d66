"""What the ledger's numbers are called and how they are written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.viewmodels.ledger import Ledger, LedgerState
from engine.events import TokenKind

translate = QCoreApplication.translate


def kind_names() -> dict[TokenKind, str]:
    """The kinds in the order of the breakdown."""
    return {
        TokenKind.SYSTEM: translate("Ledger", "Instructions"),
        TokenKind.HISTORY: translate("Ledger", "Conversation"),
        TokenKind.THINKING: translate("Ledger", "Thinking"),
        TokenKind.PICTURE: translate("Ledger", "Pictures"),
        TokenKind.SOUND: translate("Ledger", "Sounds"),
        TokenKind.FILM: translate("Ledger", "Films"),
        TokenKind.FILE: translate("Ledger", "Pages and files"),
        TokenKind.DRAFT: translate("Ledger", "What you are writing"),
    }


def number_text(number: int) -> str:
    """A number as people here write it."""
    return QLocale().toString(number)


def gauge_text(ledger: Ledger) -> str:
    """The whole line of the gauge."""
    counted = ledger.counted
    if ledger.state is LedgerState.NO_MODEL:
        return translate("Ledger", "Not counted: no model is loaded")
    if counted is None:
        return translate("Ledger", "Counting…")
    if counted.problem:
        return translate("Ledger", "Cannot be counted")
    if not ledger.fits:
        over = number_text(1 - ledger.room)
        return translate("Ledger", "{count} tokens too many").format(count=over)
    total, context = number_text(counted.total), number_text(counted.context)
    text = translate("Ledger", "{total} of {context}").format(total=total, context=context)
    if counted.reused:
        reused = number_text(counted.reused)
        text += " · " + translate("Ledger", "{count} reused").format(count=reused)
    return text


def short_text(ledger: Ledger) -> str:
    """The gauge where there is little room."""
    counted = ledger.counted
    if ledger.state is LedgerState.NO_MODEL or counted is None or counted.problem:
        return "–"
    return f"{round(100 * counted.total / counted.context)} %"


def verdict_text(ledger: Ledger) -> str:
    """One sentence about what fits."""
    counted = ledger.counted
    if ledger.state is LedgerState.NO_MODEL:
        return translate("Ledger", "Tokens are counted by the model, and none is loaded.")
    if counted is None:
        return translate("Ledger", "Counting…")
    if counted.problem:
        return counted.problem
    if not ledger.fits and ledger.choice is None:
        return translate(
            "Ledger",
            "What you are writing does not fit, whatever else is left out: shorten it, attach "
            "less, or load a model with room for more.",
        )
    if not ledger.fits:
        text = translate("Ledger", "This does not fit: there are {count} tokens too many.")
        return text.format(count=number_text(1 - ledger.room))
    room = number_text(ledger.room)
    if ledger.is_tight:
        text = translate("Ledger", "Only {count} tokens are left for the answer.")
    else:
        text = translate("Ledger", "{count} tokens are left for the answer.")
    return text.format(count=room)
