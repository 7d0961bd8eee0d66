"""Dialogues with ``calculator`` and ``clock`` declared, and the calls to learn."""

from __future__ import annotations

import json
import random

from engine.messages import Tool, ToolCall
from training import arithmetic
from training.chat import Dialogue
from training.split import HELD_OUT, TRAIN, part
from training.wording import as_typed
from training.wordlists import phrases

_WORDS = phrases("tools.txt")
CALCULATOR_TEXTS = tuple(
    zip(_WORDS["calculator declaration"], _WORDS["expression declaration"], strict=True)
)
CLOCK_TEXTS, TIME_QUESTIONS = _WORDS["clock declaration"], _WORDS["time"]
EXTRA_WORDINGS = _WORDS["expression"]
NEEDS_CALCULATOR = "This is a sum, so I use the calculator."
NEEDS_CLOCK = "I need the clock for that."
TOLD = "The tool has answered."


def calculator(rng: random.Random) -> Tool:
    """The calculator in one of many descriptions."""
    text, argument = rng.choice(CALCULATOR_TEXTS)
    properties = {"expression": {"type": "string", "description": argument}}
    return Tool(
        "calculator", text, {"type": "object", "properties": properties, "required": ["expression"]}
    )


def clock(rng: random.Random) -> Tool:
    """The clock, which takes no arguments."""
    return Tool("clock", rng.choice(CLOCK_TEXTS), {"type": "object", "properties": {}})


def declare(dialogue: Dialogue, rng: random.Random, need: str = "") -> None:
    """Declare both tools, in any order, or now and then only the needed one."""
    tools = {"calculator": calculator(rng), "clock": clock(rng)}
    chosen = [need] if need and rng.random() < 0.3 else ["calculator", "clock"]
    rng.shuffle(chosen)
    dialogue.tools = tuple(tools[name] for name in chosen)


def add_sum(dialogue: Dialogue, rng: random.Random, side: str = TRAIN) -> None:
    """A question for the calculator, the call, its result and the answer."""
    said, expression, result = _sum(rng, side)
    dialogue.user(said)
    _call(dialogue, ToolCall("calculator", {"expression": expression}), NEEDS_CALCULATOR, rng)
    dialogue.tool(
        "calculator", result if rng.random() < 0.8 else json.dumps({"result": _number(result)})
    )
    dialogue.assistant(f"The result is {result}.", TOLD if dialogue.thinking else "")


def add_time(dialogue: Dialogue, rng: random.Random, side: str = TRAIN) -> None:
    """A question for the clock, the call, its result and the answer."""
    dialogue.user(as_typed(rng.choice(part(TIME_QUESTIONS, side)), rng))
    _call(dialogue, ToolCall("clock", {}), NEEDS_CLOCK, rng)
    time = _time(rng)
    dialogue.tool("clock", time if rng.random() < 0.85 else json.dumps({"time": time}))
    dialogue.assistant(f"It is {time}.", TOLD if dialogue.thinking else "")


def _call(dialogue: Dialogue, call: ToolCall, thought: str, rng: random.Random) -> None:
    dialogue.assistant("", thought if dialogue.thinking else "", call)


def _sum(rng: random.Random, side: str) -> tuple[str, str, str]:
    """What is asked, the expression and its value."""
    if rng.random() < 0.25:
        expression = _long_expression(rng)
        shown = " ".join(expression) if rng.random() < 0.2 else expression
        wording = rng.choice(part(EXTRA_WORDINGS, side)).format(e=shown)
        return as_typed(wording, rng), expression, _value(expression)
    if rng.random() < 0.45:
        a, b, sign = arithmetic.sample_sum(rng, side)
    else:
        sign = rng.choice("+-*/")
        a, b = rng.randint(2, 10 ** rng.randint(1, 4)), rng.randint(2, 10 ** rng.randint(1, 3))
        if sign == "/" and rng.random() < 0.7:
            a *= b
    expression = f"{a}{sign}{b}"
    return arithmetic.ask(a, b, sign, rng), expression, _value(expression)


def _long_expression(rng: random.Random) -> str:
    a, b, c = (rng.randint(2, rng.choice([9, 99])) for _ in range(3))
    first, second = rng.choice("+-*"), rng.choice("+-*")
    forms = (
        f"{a}{first}{b}{second}{c}",
        f"({a}{first}{b}){second}{c}",
        f"{a}{first}({b}{second}{c})",
    )
    return rng.choice(forms)


def _value(expression: str) -> str:
    # The expressions are our own: digits, signs and brackets only.
    result = eval(expression)
    return str(int(result)) if result == int(result) else f"{result:.4g}"


def _number(text: str) -> int | float:
    return float(text) if "." in text or "e" in text else int(text)


def _time(rng: random.Random) -> str:
    hour, minute, second = rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59)
    date = f"{rng.randint(2024, 2029)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    return rng.choice(
        [
            f"{hour:02d}:{minute:02d}",
            f"{hour:02d}:{minute:02d}",
            f"{hour:02d}:{minute:02d}:{second:02d}",
            f"{date} {hour:02d}:{minute:02d}",
            f"{date}T{hour:02d}:{minute:02d}:{second:02d}",
            f"{hour % 12 or 12}:{minute:02d} {rng.choice(['AM', 'PM'])}",
        ]
    )


def held_out_sum(rng: random.Random) -> tuple[str, str, str]:
    """A question, its expression and its value for evaluation."""
    return _sum(rng, HELD_OUT)
