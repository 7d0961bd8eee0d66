"""The languages Tandem speaks, and which of them fits a list of wishes. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

SYSTEM = "system"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """``code`` names the catalogue; ``name`` is what its speakers call it, never translated."""

    code: str
    name: str


LANGUAGES = (
    Language(ENGLISH, "English"),
    Language("zh_CN", "简体中文"),
    Language("de", "Deutsch"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("ja", "日本語"),
)
CHOICES = (SYSTEM, *(language.code for language in LANGUAGES))

# Chinese is told apart by its script, not by its country.
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})


def best_language(wishes: Sequence[str]) -> str:
    """The first wish that can be fulfilled (``de-CH``, ``zh-Hans-CN``…); else English."""
    for wish in wishes:
        first, *rest = wish.replace("_", "-").lower().split("-")
        if first == "zh":
            if not _TRADITIONAL & set(rest):
                return "zh_CN"
        elif first in CHOICES:
            return first
    return ENGLISH
