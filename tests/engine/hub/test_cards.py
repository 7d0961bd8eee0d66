"""What the model page says of each download."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

from engine.hub.cards import Card, make_cards
from engine.hub.catalogue import load_catalogue
from engine.hub.computer import Computer
from engine.hub.plan import Verdict, Why
from engine.hub.text import format_bytes, format_seconds
from engine.requests import Precision

GB = 1_000_000_000


def cards(
    free: float,
    measured: dict[tuple[str, Precision], float] | None = None,
    wanted: dict[str, Precision] | None = None,
) -> dict[str, Card]:
    here = Computer("cuda", "test card", int(free * GB), int(free * GB))
    made = make_cards(load_catalogue(), here, measured=measured, wanted=wanted)
    return {card.download.id: card for card in made}


def test_exactly_one_card_is_recommended() -> None:
    made = cards(24)
    assert [name for name, card in made.items() if card.is_recommended] == ["26b-a4b-qat-q4_0"]


def test_a_card_that_does_not_fit_names_the_nearest_that_does() -> None:
    card = cards(16)["31b"]
    assert card.fit.verdict is Verdict.TOO_BIG
    assert card.advice == "The nearest that fits is Gemma 4 12B QAT in int4 (11.2 GB)."


def test_speed_is_what_was_measured_or_says_that_nothing_was() -> None:
    made = cards(24, measured={("e2b", Precision.BF16): 12.34, ("e4b", Precision.INT4): 9.0})
    assert made["e2b"].speed == "12.3 tokens/s"
    assert made["e4b"].speed == "not measured here"


def test_a_card_knows_what_every_precision_would_need() -> None:
    card = cards(24)["e4b"]
    assert [fit.precision for fit in card.choices] == list(Precision)
    needs = [fit.needed for fit in card.choices]
    assert needs == sorted(needs, reverse=True)
    packed = cards(24)["e4b-qat-w4a16"]
    assert [fit.precision for fit in packed.choices] == [Precision.INT4]


def test_the_users_precision_is_the_one_that_is_judged_and_whose_speed_is_shown() -> None:
    made = cards(
        24,
        measured={("e4b", Precision.INT4): 9.0, ("e4b", Precision.BF16): 3.0},
        wanted={"e4b": Precision.INT4},
    )
    card = made["e4b"]
    assert (card.fit.precision, card.fit.why) == (Precision.INT4, Why.ASKED)
    assert card.automatic.precision is Precision.BF16
    assert card.tokens_per_second == 9.0


def test_cards_travel_between_processes() -> None:
    made = cards(24)
    assert pickle.loads(pickle.dumps(made)) == made


def test_no_part_of_the_hub_imports_torch() -> None:
    script = (
        "import sys, pkgutil, importlib, engine.hub\n"
        "for module in pkgutil.iter_modules(engine.hub.__path__, 'engine.hub.'):\n"
        "    importlib.import_module(module.name)\n"
        "print([name for name in ('torch', 'transformers', 'PySide6') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert answer.stdout.strip() == "[]", answer.stderr


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (99_940_000, "99.9 MB"),
        (99_960_000, "100 MB"),
        (999_600_000, "1.0 GB"),
        (10_364_000_000, "10.4 GB"),
        (5e15, "5000 TB"),
    ],
)
def test_sizes_are_written_in_three_figures(count: float, text: str) -> None:
    assert format_bytes(count) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.4, "0 s"), (99, "99 s"), (125, "2 min"), (11_100, "3 h 05 min")]
)
def test_times_are_no_finer_than_they_are_known(seconds: float, text: str) -> None:
    assert format_seconds(seconds) == text
