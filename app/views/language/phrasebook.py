"""The one translator of the program: asks Qt's catalogues, and remembers what it was asked.

Views say each text once, in plain Qt code. When the language changes, the book knows from which
source text a shown text was made, and says it again in the new language; see
:mod:`app.views.language.retranslation`. It stays installed from start to end:
``QCoreApplication`` guards its translators with a lock, and a translator in Python must never be
exchanged under it while another thread asks.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from app.templates import COUNT, Template, fill

MIN_FIXED_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Phrase:
    """Where a text comes from: ``tr(source, comment)`` in the class ``context``."""

    context: str
    source: str
    comment: str | None


@dataclass(slots=True)
class Said:
    """What was said in one language: exact texts, and those with gaps."""

    exact: dict[str, list[Phrase]] = field(default_factory=dict)
    gapped: dict[Template, list[Phrase]] = field(default_factory=dict)
    _known: set[tuple[str, str, str, str | None]] = field(default_factory=set)

    def add(self, text: str, context: str, source: str, comment: str | None) -> None:
        """Remember that ``text`` was given for a source text."""
        key = (text, context, source, comment)
        if key in self._known:  # nearly always: this runs with every ``tr``
            return
        self._known.add(key)
        phrase = Phrase(context, source, comment)
        self.exact.setdefault(text, []).append(phrase)
        template = Template(text)
        if template.has_gaps:
            self.gapped.setdefault(template, []).append(phrase)


class PhraseBook(QTranslator):
    """Qt's view of the chosen language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogues: list[QTranslator] = []
        self._said = Said()

    def open(self, catalogues: list[QTranslator]) -> Said:
        """Answer from these from now on; returns what was said until now."""
        said, self._said = self._said, Said()
        self._catalogues = catalogues
        return said

    def restated(self, text: str, said: Said, near: Container[str]) -> str | None:
        """``text``, said in the language before, in that of now; None where it was not said.

        Where several sources gave this text, one from a context in ``near`` is taken.
        """
        phrase = _nearest(said.exact.get(text, []), near)
        if phrase is not None:
            return self._say(phrase, {})
        found = self._with_gaps(text, said, near)
        if found is not None:
            phrase, arguments = found
            inner = {
                name: self.restated(value, said, near) or value if name != COUNT else value
                for name, value in arguments.items()
            }
            return self._say(phrase, inner)
        return self._piecewise(text, said, near)

    def _with_gaps(
        self, text: str, said: Said, near: Container[str]
    ) -> tuple[Phrase, Mapping[str, str]] | None:
        matches = []
        for template, phrases in said.gapped.items():
            phrase = _nearest(phrases, near)
            if phrase is None or (
                phrase.context not in near and template.num_fixed < MIN_FIXED_LETTERS
            ):
                continue
            arguments = template.arguments(text)
            if arguments is not None:
                matches.append((phrase.context in near, template.num_fixed, phrase, arguments))
        if not matches:
            return None
        best = max(matches, key=lambda match: match[:2])
        return best[2], best[3]

    def _piecewise(self, text: str, said: Said, near: Container[str]) -> str | None:
        for separator in ("\n", " · "):
            pieces = text.split(separator)
            if len(pieces) > 1:
                new = [self.restated(piece, said, near) for piece in pieces]
                if any(piece is not None for piece in new):
                    return separator.join(
                        old if now is None else now for old, now in zip(pieces, new, strict=True)
                    )
        return None

    def _say(self, phrase: Phrase, arguments: Mapping[str, str]) -> str:
        number = -1
        if COUNT in arguments:
            number = int(re.sub(r"\D", "", arguments[COUNT]))
        text = QCoreApplication.translate(phrase.context, phrase.source, phrase.comment, number)
        return fill(text, arguments) if arguments else text

    # --- Qt --------------------------------------------------------------------------

    def translate(
        self,
        context: str,
        sourceText: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        for catalogue in self._catalogues:
            text = catalogue.translate(context, sourceText, disambiguation, n)
            if text:
                break
        else:
            text = sourceText
        # ``tr`` asks for the classes of an object one after the other, down to Qt's own.
        if not context.startswith("Q"):
            self._said.add(text, context, sourceText, disambiguation)
        return text

    def isEmpty(self) -> bool:
        return False


def _nearest(phrases: list[Phrase], near: Container[str]) -> Phrase | None:
    near_by = (item for item in phrases if item.context in near)
    return next(near_by, phrases[0] if phrases else None)
