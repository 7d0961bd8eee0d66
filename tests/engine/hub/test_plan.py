"""Memory arithmetic and verdicts, on made-up computers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import ModelError
from engine.hub.catalogue import Download, load_catalogue
from engine.hub.computer import Computer
from engine.hub.memory import bytes_per_token, split_memory
from engine.hub.plan import (
    LOADABLE,
    Verdict,
    Why,
    admit,
    best_fit,
    choose_fit,
    explain,
    find_nearest,
    is_quick,
    judge,
    recommend,
)
from engine.requests import Precision

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
    weights = split.weights + split.mapped_table + split.towers
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
    assert fit.split.per_layer_table == 2 * usual.mapped_table
    without_table = fit.split.total - fit.split.workspace - fit.split.per_layer_table
    assert without_table == 2 * (usual.total - usual.workspace)


def test_total_is_the_sum_of_the_parts() -> None:
    split = split_memory(find("e2b").family.shape, Precision.BF16, 8192)
    parts = (split.weights, split.towers, split.drafter, split.kv, split.workspace)
    assert split.total == sum(parts)


def test_the_per_layer_table_stays_in_its_file_and_needs_no_free_memory() -> None:
    split = split_memory(find("e2b").family.shape, Precision.INT4, 8192)
    assert split.per_layer_table == 0
    assert split.mapped_table / GB == pytest.approx(4.7, abs=0.05)


@pytest.mark.parametrize(
    ("free", "verdict"),
    [(8.4, Verdict.FITS), (8.2, Verdict.TIGHT), (6.7, Verdict.TOO_BIG)],
)
def test_verdict_keeps_a_tenth_of_the_memory_free(free: float, verdict: Verdict) -> None:
    fit = judge(find("e2b").family.shape, computer(free, 16), Precision.BF16, 8192)
    assert fit.verdict is verdict


def test_only_what_exceeds_all_memory_is_refused_before_it_is_loaded() -> None:
    shape = find("e2b").family.shape
    for free, total, notes in ((16, 16, 0), (8, 16, 1), (2, 16, 1)):
        here = computer(free, total)
        assert len(admit(judge(shape, here, Precision.BF16, 8192), here)) == notes
    small = computer(5, 5)
    with pytest.raises(ModelError, match=r"needs 6\.7 GB and this computer has 5\.0 GB"):
        admit(judge(shape, small, Precision.BF16, 8192), small)


def test_reason_names_need_free_total_and_device() -> None:
    fit = judge(find("e2b").family.shape, computer(20, 24), Precision.BF16, 8192)
    assert fit.reason == "Needs 6.7 GB; 20.0 GB of 24.0 GB is free now (test card)."


def test_reason_tells_memory_in_use_from_memory_that_is_not_there() -> None:
    shape = find("e2b").family.shape
    busy = judge(shape, computer(1.7, 16), Precision.BF16, 8192)
    small = judge(shape, computer(6, 7), Precision.BF16, 8192)
    assert "closing other programs must free 5.0 GB" in busy.reason
    assert "not enough memory in this computer" in small.reason


def test_nearest_is_the_same_model_with_less_context_where_that_helps() -> None:
    shape = find("31b").family.shape
    need = split_memory(shape, Precision.INT4, 32768).total
    tight = computer(need / GB + 2.5, 28)
    assert best_fit(find("31b"), tight, 131072).verdict is Verdict.TOO_BIG
    nearest = find_nearest(find("31b"), DOWNLOADS, tight, 131072)
    assert nearest is not None
    assert (nearest[0].id, nearest[1].context) == ("31b", 16384)


def test_nearest_is_the_biggest_other_that_fits() -> None:
    nearest = find_nearest(find("31b"), DOWNLOADS, computer(20), 8192)
    assert nearest is not None
    assert (nearest[0].id, nearest[1].precision) == ("12b", Precision.INT8)


def test_nothing_is_nearest_where_nothing_fits() -> None:
    assert find_nearest(find("31b"), DOWNLOADS, computer(4), 8192) is None
    assert recommend(DOWNLOADS, computer(4)) is None


@pytest.mark.parametrize(
    ("free", "total", "device", "expected", "precision"),
    [
        (80, 80, "cuda", "31b", Precision.BF16),
        (64, 64, "cuda", "31b", Precision.INT8),
        (40, 40, "cuda", "31b-qat-q4_0", Precision.INT4),
        (23.5, 24, "cuda", "26b-a4b-qat-q4_0", Precision.INT4),
        (15.5, 16, "cuda", "12b-qat-q4_0", Precision.INT4),
        (11.5, 12, "cuda", "e4b", Precision.INT8),
        (7.6, 8, "cuda", "e4b-qat-q4_0", Precision.INT4),
        (5.5, 8, "cpu", "e2b-qat-q4_0", Precision.INT4),
        (6.4, 8, "cpu", "e2b", Precision.INT8),
        (14, 16, "cpu", "e4b", Precision.INT8),
        (28, 32, "cpu", "26b-a4b-qat-q4_0", Precision.INT4),
        (80, 80, "cpu", "26b-a4b", Precision.INT8),
    ],
)
def test_recommends_the_best_gemma_at_the_precision_that_fits(
    free: float, total: float, device: str, expected: str, precision: Precision
) -> None:
    best = recommend(DOWNLOADS, computer(free, total, device=device))
    assert best is not None
    assert (best[0].id, best[1].precision, best[1].verdict) == (expected, precision, Verdict.FITS)


def test_recommends_a_tight_one_only_where_none_fits() -> None:
    best = recommend(DOWNLOADS, computer(4.5, 8))
    assert best is not None
    assert (best[0].id, best[1].verdict) == ("e2b-qat-q4_0", Verdict.TIGHT)


def test_a_processor_is_not_given_more_to_read_than_it_does_in_time() -> None:
    here = computer(64, device="cpu")
    shape = find("e4b").family.shape
    fit = best_fit(find("e4b"), here, 8192)
    assert (fit.precision, fit.why) == (Precision.INT8, Why.SPEED)
    assert bytes_per_token(shape, Precision.BF16) / GB == pytest.approx(9.3, abs=0.1)
    assert not is_quick(shape, here, Precision.BF16)
    assert is_quick(shape, computer(64), Precision.BF16)
    assert best_fit(find("31b"), here, 8192).precision is Precision.INT4


def test_weights_on_a_four_bit_grid_are_held_in_four_bits_wherever_they_run() -> None:
    fit = best_fit(find("e2b-qat-q4_0"), computer(80), 8192)
    assert (fit.precision, fit.why) == (Precision.INT4, Why.EXACT)
    assert "nothing is lost" in explain(fit)
    assert best_fit(find("e2b-qat-w4a16"), computer(80), 8192).why is Why.STORED


def test_a_card_without_bfloat16_has_no_packed_numbers_to_choose() -> None:
    old = Computer("cuda", "Tesla T4", 15 * GB, 15 * GB, has_bfloat16=False)
    fit = best_fit(find("e2b"), old, 8192)
    assert (fit.precision, fit.verdict) == (Precision.BF16, Verdict.TOO_BIG)


def test_the_users_own_precision_is_kept_and_judged() -> None:
    fit = choose_fit(find("12b").family.shape, computer(15.5, 16), 8192, wanted=Precision.BF16)
    assert (fit.precision, fit.why) == (Precision.BF16, Why.ASKED)
    assert fit.verdict is Verdict.TOO_BIG


def test_the_reason_for_coarse_numbers_says_what_fine_ones_would_need() -> None:
    fit = best_fit(find("e4b"), computer(11.5, 12), 8192)
    assert fit.why is Why.MEMORY
    assert explain(fit) == (
        "Its matrices are held in int8: in bf16 they would need 11.6 GB in all."
    )


def test_every_format_of_the_catalogue_can_be_loaded() -> None:
    for download in DOWNLOADS:
        fit = best_fit(download, computer(1000), 8192)
        assert fit.precision in LOADABLE[download.format]
        assert fit.verdict is Verdict.FITS


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
