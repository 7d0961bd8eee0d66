"""The bundled catalogue, against itself and the reference data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.errors import EngineBug, ModelError
from engine.hub.catalogue import Format, load_catalogue

FAMILY_DATA = Path(__file__).resolve().parents[4] / "shared" / "reference" / "gemma4_family.json"


def test_has_five_sizes_smallest_first_each_with_its_drafter() -> None:
    downloads = load_catalogue().downloads
    families = list(dict.fromkeys(download.family.id for download in downloads))
    assert families == ["e2b", "e4b", "12b", "26b-a4b", "31b"]
    totals = [download.family.shape.parameters.total for download in downloads]
    assert totals == sorted(totals)
    for download in downloads:
        assert download.drafter.endswith("-assistant")
        assert download.repository.split("-it")[0] == download.drafter.split("-it")[0]


def test_ids_and_repositories_are_unique() -> None:
    downloads = load_catalogue().downloads
    assert len({download.id for download in downloads}) == len(downloads)
    assert len({download.repository for download in downloads}) == len(downloads)


def test_trained_for_4_bits_goes_with_the_drafter_trained_beside_it() -> None:
    for download in load_catalogue().downloads:
        is_plain = download.format is Format.BF16
        assert ("-qat-" in download.repository) is not is_plain
        assert ("-qat-" in download.drafter) is not is_plain


def test_size_on_disk_is_two_bytes_per_parameter_where_weights_are_bfloat16() -> None:
    for download in load_catalogue().downloads:
        if download.format is Format.INT4_COMPRESSED_TENSORS:
            continue
        shape = download.family.shape
        expected = 2 * (shape.parameters.total + shape.drafter_parameters)
        assert download.size_bytes == pytest.approx(expected, rel=0.002)


@pytest.mark.skipif(not FAMILY_DATA.exists(), reason="the reference data is not in this checkout")
def test_figures_are_those_of_the_reference() -> None:
    reference = json.loads(FAMILY_DATA.read_text(encoding="utf-8"))["models"]
    by_id = {key.lower(): value for key, value in reference.items()}
    for download in load_catalogue().downloads:
        family, facts = download.family, by_id[download.family.id]
        shape, millions = family.shape, facts["params_millions"]
        assert shape.parameters.total / 1e6 == pytest.approx(millions["total"], abs=0.5)
        assert shape.drafter_parameters / 1e6 == facts["drafter"]["params_millions"]
        assert shape.kv_fixed_bytes == facts["kv_bytes"]["sliding_fixed"]
        assert shape.kv_bytes_per_token == facts["kv_bytes"]["full_per_token"]
        assert shape.context == facts["text"]["max_position_embeddings"]
        assert family.hidden_size == facts["drafter"]["backbone_hidden_size"]
        assert family.vocab_size == facts["text"]["vocab_size"]
        assert ("audio" in family.modalities) is (facts["audio"] is not None)


def test_is_found_by_id_or_repository_whatever_the_case() -> None:
    catalogue = load_catalogue()
    assert catalogue.find(" E4B ").id == "e4b"
    assert catalogue.find("google/gemma-4-31b-IT").id == "31b"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("E2", "e2b"),
        ("26b", "26b-a4b"),
        ("31b-qat", "31b-qat-q4_0"),
        ("gemma-4-E4B", "e4b"),
        ("e4b-qat-q40", "e4b-qat-q4_0"),
    ],
)
def test_a_mistyped_name_is_answered_with_the_nearest(typed: str, meant: str) -> None:
    with pytest.raises(ModelError, match=f"did you mean {meant}\\?"):
        load_catalogue().find(typed)


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(ModelError, match=r"“gemma-5”.*e2b, .*31b"):
        load_catalogue().find("gemma-5")


def test_a_broken_catalogue_file_is_a_bug_and_says_which_part(tmp_path: Path) -> None:
    path = tmp_path / "models.toml"
    path.write_text('[[model]]\nid = "e2b"\n', encoding="utf-8")
    with pytest.raises(EngineBug, match=r"models\.toml.*name"):
        load_catalogue(path)
