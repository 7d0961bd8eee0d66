"""What waits in main memory where a card is too small, on made-up computers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import ModelError
from engine.hub.cards import make_cards
from engine.hub.catalogue import Download, load_catalogue
from engine.hub.computer import Computer
from engine.hub.plan import Verdict, admit, judge, recommend
from engine.hub.waiting import Waiting
from engine.requests import Precision
from tests.engine.hub.test_plan import DOWNLOADS, GB, computer, find


def card_and_host(card: float, host: float) -> Computer:
    return replace(computer(card), host_total_bytes=int(64 * GB), host_free_bytes=int(host * GB))


def test_a_model_of_experts_keeps_all_but_experts_on_the_card() -> None:
    here = card_and_host(24, 60)
    fit = judge(find("26b-a4b").family.shape, here, Precision.BF16, 8192)
    assert fit.verdict is Verdict.TIGHT
    assert fit.waiting == Waiting(22, 30, fit.waiting.num_bytes if fit.waiting else 0, True)
    assert fit.reason == (
        "Needs 53.8 GB; 24.0 GB of 24.0 GB is free now (test card): the experts of 22 of 30 layers "
        "(33.5 GB) wait in main memory, so answers come slower."
    )
    assert len(admit(fit, here)) == 1


def test_of_other_models_whole_layers_wait() -> None:
    fit = judge(find("12b").family.shape, card_and_host(16, 32), Precision.BF16, 8192)
    assert fit.verdict is Verdict.TIGHT
    assert fit.waiting is not None
    assert not fit.waiting.is_experts
    assert "layers (" in fit.reason
    assert "experts" not in fit.reason


def test_nothing_waits_where_a_model_fits_or_main_memory_is_the_card() -> None:
    shape = find("e2b").family.shape
    assert judge(shape, card_and_host(24, 60), Precision.BF16, 8192).waiting is None
    assert judge(shape, computer(5, 5), Precision.BF16, 8192).waiting is None


def test_too_little_main_memory_is_said_with_both_sizes() -> None:
    here = card_and_host(24, 10)
    fit = judge(find("26b-a4b").family.shape, here, Precision.BF16, 8192)
    assert fit.verdict is Verdict.TOO_BIG
    assert "33.5 GB would have to wait in main memory, which has 10.0 GB free" in fit.reason
    assert admit(fit, here) == (fit.reason,)
    none = replace(here, host_total_bytes=8 * GB)
    with pytest.raises(ModelError, match="choose a smaller model"):
        admit(fit, none)


def test_what_fits_on_the_card_is_recommended_before_what_waits() -> None:
    best = recommend(DOWNLOADS, card_and_host(6, 60))
    assert best is not None
    assert best[1].verdict is Verdict.FITS
    tight = recommend(DOWNLOADS, card_and_host(4.5, 60))
    assert tight is not None
    assert tight[1].waiting is None


def test_a_card_of_which_layers_wait_names_the_nearest_that_fits() -> None:
    cards = make_cards(load_catalogue(), card_and_host(6, 60))
    larger = next(card for card in cards if card.download.id == "12b")
    assert larger.fit.waiting is not None
    assert larger.advice.startswith("The nearest that fits is ")


@given(
    card=st.integers(1, 80),
    host=st.integers(0, 64),
    download=st.sampled_from(DOWNLOADS),
    precision=st.sampled_from(Precision),
)
def test_what_waits_makes_room_on_the_card_and_has_it_in_main_memory(
    card: int, host: int, download: Download, precision: Precision
) -> None:
    here = card_and_host(card, host)
    fit = judge(download.family.shape, here, precision, 8192)
    if fit.waiting is None:
        assert (fit.verdict is Verdict.TOO_BIG) == (fit.needed > here.free_bytes)
    else:
        assert fit.needed - fit.waiting.num_bytes <= here.free_bytes
        is_room = fit.waiting.num_bytes <= here.host_free_bytes
        assert fit.verdict is (Verdict.TIGHT if is_room else Verdict.TOO_BIG)


@pytest.mark.parametrize(
    ("is_experts", "name", "expected"),
    [
        (False, "model.language_model.layers.9.mlp.down_proj.weight", True),
        (False, "model.language_model.layers.7.mlp.down_proj.weight", False),
        (False, "model.vision_tower.layers.9.mlp.down_proj.weight", False),
        (True, "model.language_model.layers.9.mlp.down_proj.weight", False),
        (True, "model.language_model.layers.8.experts.gate_up_proj", True),
    ],
)
def test_names_of_the_last_layers_are_held(is_experts: bool, name: str, expected: bool) -> None:
    assert Waiting(2, 10, 0, is_experts).holds(name) is expected
