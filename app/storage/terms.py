"""How text is cut into what the search index holds, and how a query is read.

SQLite's ``unicode61`` cuts at everything that is no letter or digit. Scripts written without
spaces (Chinese, Japanese, Korean, Thai …) would become one long word, so a run of them is
written as overlapping pairs: 今天好 as 今天 天好 好. Two characters are then one look-up, more
are a phrase of pairs, and one is the beginning of a pair.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

# Thai to Lao, Myanmar, Khmer, then kana, bopomofo, ideographs, hangul, and the later planes.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
    "\u2e80-\u2fdf\u3005-\u3007\u3040-\u318f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_RUN = re.compile(f"[{UNSPACED}]+")
_TOKEN = re.compile(rf"[{UNSPACED}]+|[^\W_{UNSPACED}]+")
_QUERY_PART = re.compile(r'"([^"]*)"?|(\S+)')
MAX_WORDS = 12


def index_terms(text: str | None) -> str:
    """``text`` with each run of an unspaced script as overlapping pairs.

    The index depends on this result: another one needs a migration that rebuilds it.
    """
    if not text or text.isascii():
        return text or ""
    return _RUN.sub(lambda run: f" {' '.join(_pairs(run[0]))} ", text)


def _pairs(run: str) -> list[str]:
    """Every two neighbours, and the last character alone."""
    return [run[place : place + 2] for place in range(len(run))]


@dataclass(frozen=True, slots=True)
class Word:
    """Tokens that must follow each other; the last may be the beginning of a longer word."""

    tokens: tuple[str, ...]
    is_open: bool

    @property
    def as_fts(self) -> str:
        """In the language of FTS5. Tokens hold letters and digits only, nothing to escape."""
        *before, last = self.tokens
        terms = [term for token in before for term in _terms(token)]
        terms += _terms(last)
        if _is_spaced(last):
            return f'"{" ".join(terms)}"' + ("*" if self.is_open else "")
        # The text may go on after the last character, which is then part of another pair.
        return f'"{" ".join(terms[:-1])}"' if len(last) > 1 else f'"{" ".join(terms)}"*'


def read_query(text: str) -> tuple[Word, ...]:
    """The words of a query; all must occur. What stands in double quotes is one phrase."""
    words = []
    for part in _QUERY_PART.finditer(text):
        quoted, plain = part.groups()
        tokens = tuple(_TOKEN.findall(plain if quoted is None else quoted))
        if tokens:
            words.append(Word(tokens, is_open=quoted is None))
    return tuple(words[:MAX_WORDS])


def fts_query(words: tuple[Word, ...], columns: str) -> str:
    """The MATCH expression that finds all words in ``columns`` (names with spaces between)."""
    return f"{{{columns}}} : ({' AND '.join(word.as_fts for word in words)})"


def highlight_pattern(words: tuple[Word, ...]) -> re.Pattern[str]:
    """Finds the words as they stand in the original text, whatever their case."""
    return re.compile("|".join(_as_regex(word) for word in words), re.IGNORECASE)


def _as_regex(word: Word) -> str:
    body = r"[\W_]*".join(re.escape(token) for token in word.tokens)
    begin = rf"(?:(?<![^\W_])|(?<=[{UNSPACED}]))" if _is_spaced(word.tokens[0]) else ""
    end = ""
    if not word.is_open and _is_spaced(word.tokens[-1]):
        end = rf"(?:(?![^\W_])|(?=[{UNSPACED}]))"
    return f"{begin}{body}{end}"


def _terms(token: str) -> list[str]:
    return [token] if _is_spaced(token) else _pairs(token)


def _is_spaced(token: str) -> bool:
    return _RUN.match(token) is None
