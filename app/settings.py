"""Settings and window state as declared data in one JSON file.

An unreadable file is put aside, never overwritten in place; a single bad value is replaced by
its default and named in ``problems``. The file carries a version for later migrators.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import MISSING, Field, asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.languages import CHOICES, SYSTEM

VERSION = 1


class ThemeChoice(StrEnum):
    """Which colours to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(slots=True)
class Settings:
    """Every setting with its default; ``label`` is what a settings page shows."""

    theme: ThemeChoice = field(default=ThemeChoice.SYSTEM, metadata={"label": "Colours"})
    language: str = field(default=SYSTEM, metadata={"label": "Language"})
    tint: bool = field(
        default=False, metadata={"label": "Tint what the drafter wrote and the model accepted"}
    )
    sidebar: bool = field(default=True, metadata={"label": "Show the list of chats"})
    last_chat: int | None = field(default=None, metadata={"label": "Last open chat"})
    model_folder: str = field(default="", metadata={"label": "Model (empty: the bundled one)"})
    drafter_folder: str = field(
        default="", metadata={"label": "Its drafter (empty: the one inside the model)"}
    )
    geometry: str = field(default="", metadata={"label": "Window position (base64)"})
    model_id: str = field(default="", metadata={"label": "Its name in the list of models"})
    model_precisions: dict[str, str] = field(
        default_factory=dict,
        metadata={"label": "Numbers to hold a model in (others: automatic)", "values": str},
    )
    model_speeds: dict[str, float] = field(
        default_factory=dict,
        metadata={
            "label": "Tokens per second measured here, by model and numbers",
            "values": float,
        },
    )
    context_tokens: int = field(default=0, metadata={"label": "Longest chat (0: the model's own)"})
    endpoint: str = field(default="", metadata={"label": "Mirror to download from (empty: none)"})
    unload_minutes: int = field(
        default=0, metadata={"label": "Minutes until an idle model is unloaded (0: never)"}
    )
    microphone: str = field(
        default="", metadata={"label": "Microphone (empty: the system's choice)"}
    )
    read_aloud: bool = field(default=False, metadata={"label": "Read answers aloud"})
    offline_seal: bool = field(default=False, metadata={"label": "No network for the engine"})
    reduce_motion: bool = field(default=False, metadata={"label": "Reduce motion"})
    tray: bool = field(default=False, metadata={"label": "Stay in the tray when closed"})
    declined_gpu_pack: str = field(default="", metadata={"label": "GPU pack not wanted"})


class SettingsFile:
    """Loads and saves ``Settings``; ``problems`` are sentences about what was not usable."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.problems: list[str] = []
        self.settings = self._load()

    def text(self) -> str:
        """The settings as they are now, as the file holds them."""
        return json.dumps({"version": VERSION, **asdict(self.settings)}, indent=2)

    def write(self, text: str) -> None:
        """Replace the file by ``text`` at once or not at all; raises ``OSError``."""
        temporary = self.path.with_suffix(".tmp")
        temporary.write_text(text, encoding="utf-8")
        os.replace(temporary, self.path)

    def _load(self) -> Settings:
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError):
            return self._put_aside()
        if not isinstance(stored, dict):
            return self._put_aside()
        return Settings(**{item.name: self._value(item, stored) for item in fields(Settings)})

    def _put_aside(self) -> Settings:
        aside = self.path.with_suffix(".unreadable.json")
        os.replace(self.path, aside)
        self.problems.append(
            f"The settings could not be read and start anew; the old file is kept as {aside}."
        )
        return Settings()

    def _value(self, item: Field[Any], stored: Mapping[str, Any]) -> Any:
        default = item.default
        if default is MISSING:
            assert item.default_factory is not MISSING
            default = item.default_factory()
        if item.name not in stored:
            return default
        value = stored[item.name]
        if isinstance(default, ThemeChoice):
            if value in list(ThemeChoice):
                return ThemeChoice(value)
        elif item.name == "language":
            if value in CHOICES:
                return value
        elif item.name == "last_chat":
            if value is None or (isinstance(value, int) and not isinstance(value, bool)):
                return value
        elif isinstance(default, dict):
            if _holds(value, item.metadata["values"]):
                return value
        elif type(value) is type(default):
            return value
        self.problems.append(
            f"The setting “{item.name}” had the unusable value {value!r}; it is now {default!r}."
        )
        return default


def _holds(value: Any, kind: type) -> bool:
    """Whether ``value`` maps names to values of one kind; a whole number counts as a float."""
    kinds = (int, float) if kind is float else (kind,)
    return isinstance(value, dict) and all(type(one) in kinds for one in value.values())
