"""How one chat is answered: instructions, sampling, thinking. Frozen values, no Qt, no SQL.

None means: as the loaded model's own configuration says. ``LIMITS`` are the ranges a person may
choose from; the panel, the presets, the history and imports all check against them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from engine.requests import Options

MAX_INSTRUCTION_CHARS = 20_000
MAX_PRESET_NAME_CHARS = 60
# What the engine allows where nothing is set (thoughts included).
USUAL_ANSWER_TOKENS = 2048
Number = int | float


class InvalidSettingError(ValueError):
    """A setting is outside its range; ``name`` says which."""

    def __init__(self, name: str, sentence: str) -> None:
        super().__init__(sentence)
        self.name = name


@dataclass(frozen=True, slots=True)
class Limit:
    """The lowest and the highest value, both allowed."""

    low: Number
    high: Number
    is_whole: bool = True

    def allows(self, value: object) -> bool:
        """Whether ``value`` is a number of the right kind within the range."""
        kinds = int if self.is_whole else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds):
            return False
        return math.isfinite(value) and self.low <= value <= self.high


LIMITS: Mapping[str, Limit] = {
    "thinking_budget": Limit(16, 32_768),
    "temperature": Limit(0, 2, is_whole=False),
    "top_p": Limit(0.05, 1, is_whole=False),
    "top_k": Limit(1, 1000),
    "repetition_penalty": Limit(1, 2, is_whole=False),
    "seed": Limit(0, 2**31 - 1),
    "max_new_tokens": Limit(16, 65_536),
}


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """Raises ``InvalidSettingError`` where a value is outside ``LIMITS``.

    ``thinking_budget`` and ``max_new_tokens`` are tokens; with ``seed`` None every answer draws
    a new one.
    """

    system_prompt: str = ""
    thinking: bool = False
    thinking_budget: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    repetition_penalty: float | None = None
    seed: int | None = None
    max_new_tokens: int | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.system_prompt, str) or not isinstance(self.thinking, bool):
            raise InvalidSettingError("system_prompt", "These chat settings cannot be read.")
        if len(self.system_prompt) > MAX_INSTRUCTION_CHARS:
            raise InvalidSettingError(
                "system_prompt",
                f"The instructions have more than {MAX_INSTRUCTION_CHARS} characters; "
                "shorten them.",
            )
        for name, limit in LIMITS.items():
            value = getattr(self, name)
            if value is not None and not limit.allows(value):
                raise InvalidSettingError(
                    name,
                    f"The setting {name} must be from {limit.low} to {limit.high}, not {value!r}.",
                )

    @property
    def leaves_room_to_answer(self) -> bool:
        """Whether a thought as long as it may get leaves some of the answer's length."""
        if not self.thinking or self.thinking_budget is None:
            return True
        return self.thinking_budget < (self.max_new_tokens or USUAL_ANSWER_TOKENS)

    def options(self, seed: int | None) -> Options:
        """What the engine is asked for; ``seed`` is that of the answer."""
        return Options(
            thinking=self.thinking,
            max_new_tokens=self.max_new_tokens,
            temperature=self.temperature,
            top_p=self.top_p,
            top_k=self.top_k,
            repetition_penalty=self.repetition_penalty,
            seed=seed,
            thinking_budget=self.thinking_budget,
        )

    def as_dict(self) -> dict[str, Any]:
        """Only what differs from the defaults, for JSON."""
        return {name: value for name, value in asdict(self).items() if value != _DEFAULTS[name]}


_DEFAULTS: dict[str, Any] = {item.name: item.default for item in fields(ChatSettings)}


def read_settings(values: object) -> ChatSettings:
    """The settings in a parsed JSON object; raises ``ValueError``.

    Fields this version does not know are left out: a newer one may have written them.
    """
    if not isinstance(values, dict):
        raise ValueError("the chat's settings are not an object")
    return ChatSettings(**{name: values[name] for name in _DEFAULTS if name in values})


@dataclass(frozen=True, slots=True)
class Preset:
    """Settings under a name. ``id`` is None for those that come with the program."""

    id: int | None
    name: str
    settings: ChatSettings
