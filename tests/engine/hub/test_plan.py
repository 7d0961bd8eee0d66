"""Memory arithmetic and verdicts, on made-up computers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import ModelError
from engine.hub.catalogue import Download, load_catalogue
from engine.hub.computer import Computer
from engine.hub.plan import (
    Precision,
    Verdict,
    admit,
    best_fit,
    find_nearest,
    judge,
    recommend,
    split_memory,
)

GB = 1_000_000_000
DOWNLOADS = load_catalogue().downloads


def find(name: str) -> Download:
    return load_catalogue().find(name)


def computer(free: float, total: float | None = None, device: str = "cuda") -> Computer:
    return Computer(device, "test card", int((total or free) * GB), int(free * GB))


@pytest.mark.parametrize(
    ("name", "gigabytes"),
    # ai.google.dev, weights only: the bf16 column counts about 10 % more than the files hold.
    [("e2b", 11.4), ("e4b", 17.9), ("12b", 26.7), ("26b-a4b", 57.7), ("31b", 69.9)],
)
def test_bf16_weights_agree_with_googles_table(name: str, gigabytes: float) -> None:
    split = split_memory(find(name).family.shape, Precision.BF16, 8192)
    weights = split.weights + split.per_layer_table + split.towers
    assert weights / GB == pytest.approx(gigabytes, rel=0.12)


@pytest.mark.parametrize(
    ("name", "gigabytes"),
    [("e2b", 2.8), ("e4b", 4.5), ("12b", 8.2), ("26b-a4b", 16.4), ("31b", 20.4)],
)
def test_int4_without_the_per_layer_table_is_near_the_calculated_size(
    name: str, gigabytes: float
) -> None:
    split = split_memory(find(name).family.shape, Precision.INT4, 8192)
    assert (split.weights + split.towers) / GB == pytest.approx(gigabytes, rel=0.13)


@pytest.mark.parametrize(
    ("name", "context", "mebibytes"),
    [("e2b", 8192, 54), ("e4b", 32768, 532), ("12b", 131072, 2368), ("31b", 8192, 1440)],
)
def test_kv_memory_is_that_of_the_layers_that_own_it(
    name: str, context: int, mebibytes: int
) -> None:
    assert split_memory(find(name).family.shape, Precision.BF16, context).kv == mebibytes * 2**20


def test_context_beyond_the_model_costs_nothing() -> None:
    shape = find("e2b").family.shape
    assert split_memory(shape, Precision.BF16, 10**9) == split_memory(
        shape, Precision.BF16, shape.context
    )


def test_a_card_without_bfloat16_needs_twice_the_memory_for_plain_weights() -> None:
    old = Computer("cuda", "Tesla T4", 15 * GB, 15 * GB, has_bfloat16=False)
    fit = judge(find("e2b").family.shape, old, Precision.BF16, 8192)
    assert fit.verdict is Verdict.TOO_BIG
    usual = split_memory(find("e2b").family.shape, Precision.BF16, 8192)
    assert fit.split.total - fit.split.workspace == 2 * (usual.total - usual.workspace)


def test_total_is_the_sum_of_the_parts() -> None:
    split = split_memory(find("e2b").family.shape, Precision.BF16, 8192)
    parts = (split.weights, split.per_layer_table, split.towers, split.drafter, split.kv)
    assert split.total == sum(parts) + split.workspace


@pytest.mark.parametrize(
    ("free", "verdict"),
    [(16, Verdict.FITS), (12, Verdict.TIGHT), (11, Verdict.TOO_BIG)],
)
def test_verdict_keeps_a_tenth_of_the_memory_free(free: float, verdict: Verdict) -> None:
    fit = judge(find("e2b").family.shape, computer(free, 16), Precision.BF16, 8192)
    assert fit.verdict is verdict


def test_only_what_exceeds_all_memory_is_refused_before_it_is_loaded() -> None:
    shape = find("e2b").family.shape
    for free, total, notes in ((16, 16, 0), (12, 16, 1), (2, 16, 1)):
        here = computer(free, total)
        assert len(admit(judge(shape, here, Precision.BF16, 8192), here)) == notes
    small = computer(8, 8)
    with pytest.raises(ModelError, match=r"needs 11\.4 GB and this computer has 8\.0 GB"):
        admit(judge(shape, small, Precision.BF16, 8192), small)


def test_reason_names_need_free_total_and_device() -> None:
    fit = judge(find("e2b").family.shape, computer(20, 24), Precision.BF16, 8192)
    assert fit.reason == "Needs 11.4 GB; 20.0 GB of 24.0 GB is free now (test card)."


def test_reason_tells_memory_in_use_from_memory_that_is_not_there() -> None:
    shape = find("e2b").family.shape
    busy = judge(shape, computer(6.4, 16), Precision.BF16, 8192)
    small = judge(shape, computer(7, 8), Precision.BF16, 8192)
    assert "closing other programs must free 5.0 GB" in busy.reason
    assert "not enough memory in this computer" in small.reason


def test_nearest_is_the_same_model_with_less_context_where_that_helps() -> None:
    need = split_memory(find("e4b").family.shape, Precision.BF16, 32768).total
    tight = computer(need / GB + 1.6, 18)
    nearest = find_nearest(find("e4b"), DOWNLOADS, tight, 131072)
    assert nearest is not None
    assert (nearest[0].id, nearest[1].context) == ("e4b", 16384)


def test_nearest_is_the_biggest_other_that_fits() -> None:
    nearest = find_nearest(find("31b"), DOWNLOADS, computer(40), 8192)
    assert nearest is not None
    assert nearest[0].id == "12b"


def test_nothing_is_nearest_where_nothing_fits() -> None:
    assert find_nearest(find("31b"), DOWNLOADS, computer(4), 8192) is None
    assert recommend(DOWNLOADS, computer(4)) is None


@pytest.mark.parametrize(
    ("free", "device", "expected"),
    [
        (80, "cuda", "31b"),
        (64, "cuda", "26b-a4b"),
        (40, "cuda", "12b"),
        (24, "cuda", "e4b"),
        (16, "cuda", "e2b"),
        (40, "cpu", "e4b"),
        (80, "cpu", "26b-a4b"),
    ],
)
def test_recommends_the_best_that_fits_and_on_a_processor_one_that_is_quick_enough(
    free: float, device: str, expected: str
) -> None:
    best = recommend(DOWNLOADS, computer(free, device=device))
    assert best is not None
    assert best[0].id == expected


def test_recommends_a_tight_one_only_where_none_fits() -> None:
    best = recommend(DOWNLOADS, computer(12))
    assert best is not None
    assert (best[0].id, best[1].verdict) == ("e2b", Verdict.TIGHT)


def test_no_verdict_for_a_format_that_cannot_be_loaded() -> None:
    assert best_fit(find("e2b-qat-w4a16"), computer(1000), 8192) is None


@given(free=st.integers(0, 200), context=st.integers(1, 300_000), name=st.sampled_from(DOWNLOADS))
def test_more_free_memory_never_makes_a_verdict_worse(
    free: int, context: int, name: Download
) -> None:
    order = [Verdict.TOO_BIG, Verdict.TIGHT, Verdict.FITS]
    shape = name.family.shape
    less = judge(shape, computer(free, 200), Precision.BF16, context)
    more = judge(shape, computer(free + 1, 200), Precision.BF16, context)
    assert order.index(more.verdict) >= order.index(less.verdict)


@given(free=st.integers(0, 200), context=st.sampled_from([4096, 8192, 32768, 262144]))
def test_what_is_advised_really_fits(free: int, context: int) -> None:
    for download in DOWNLOADS:
        nearest = find_nearest(download, DOWNLOADS, computer(free, 200), context)
        if nearest is not None:
            assert nearest[1].verdict is Verdict.FITS
            assert nearest[1].split.total <= free * GB
