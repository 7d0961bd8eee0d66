"""Checkpoints that are stored packed, and those on a 4-bit grid."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from engine.errors import ModelError
from engine.precision.grid import dequantise_int4, quantise_int4
from engine.precision.modules import PackedLinear
from engine.precision.source import check_quantisation, unpack_words
from engine.requests import Precision
from tests.engine.precision.conftest import Folders
from tests.engine.precision.folders import load, rewrite, say, weights_of
from tests.engine.tiny_models import text_ids

# As llm-compressor writes it into config.json.
SETTINGS = {
    "quant_method": "compressed-tensors",
    "format": "pack-quantized",
    "config_groups": {
        "group_0": {
            "targets": ["Linear"],
            "weights": {
                "num_bits": 4, "type": "int", "symmetric": True, "strategy": "group",
                "group_size": 32,
            },
        }
    },
    "ignore": ["lm_head", "re:.*vision.*", "re:.*audio.*"],
}  # fmt: skip


def pack_words(codes: Tensor) -> Tensor:
    """Signed codes (rows, columns) -> int32 words, offset by 8, the first in the lowest bits."""
    shifted = (codes.long() + 8).view(codes.shape[0], -1, 8)
    words = (shifted << torch.arange(0, 32, 4)).sum(dim=-1)
    return torch.where(words >= 2**31, words - 2**32, words).to(torch.int32)


def as_packed_checkpoint(folder: Path) -> dict[str, Tensor]:
    """Rewrite a folder in the compressed form; returns the weights it stands for."""
    stands_for = {}
    tensors: dict[str, Tensor] = {}
    for name, tensor in weights_of(folder).items():
        inside = "language_model.layers" in name and name.endswith("_proj.weight")
        if not inside or "router" in name or tensor.shape[1] % 32:
            tensors[name] = tensor
            continue
        grid = quantise_int4(tensor)
        module = name.removesuffix(".weight")
        tensors[module + ".weight_packed"] = pack_words(grid.codes.int() - 8)
        tensors[module + ".weight_scale"] = grid.scales
        tensors[module + ".weight_shape"] = torch.tensor(tensor.shape)
        stands_for[name] = dequantise_int4(grid)
    rewrite(folder, tensors, quantization_config=SETTINGS)
    return stands_for


@pytest.fixture
def packed(folders: Folders, tmp_path: Path) -> tuple[Path, dict[str, Tensor]]:
    folder = Path(shutil.copytree(folders("E2B")[0], tmp_path / "model"))
    return folder, as_packed_checkpoint(folder)


def test_words_hold_the_first_code_in_their_lowest_bits() -> None:
    word = torch.tensor([[0x76543210, -0x01234568]], dtype=torch.int32)
    assert unpack_words(word).tolist() == [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]]


def test_codes_of_a_packed_checkpoint_are_taken_over_bit_for_bit(
    packed: tuple[Path, dict[str, Tensor]], tmp_path: Path
) -> None:
    folder, stands_for = packed
    model = load(folder, Precision.INT4, tmp_path / "cache").model
    assert len(stands_for) > 20
    for name, weight in stands_for.items():
        module = model.get_submodule(name.removesuffix(".weight"))
        assert isinstance(module, PackedLinear)
        unit = torch.eye(weight.shape[1], dtype=torch.bfloat16)
        assert torch.equal(module(unit).T, weight)


def test_a_packed_checkpoint_is_also_read_in_the_other_precisions(
    packed: tuple[Path, dict[str, Tensor]], tmp_path: Path
) -> None:
    folder, stands_for = packed
    plain = load(folder, Precision.BF16, tmp_path / "cache").model
    for name, weight in stands_for.items():
        assert torch.equal(plain.get_parameter(name), weight)
    eight = load(folder, Precision.INT8, tmp_path / "cache").model
    assert len(say(eight, None, text_ids(20, 1), 0, count=5)) == 5


def test_groups_of_64_keep_their_values(packed: tuple[Path, dict[str, Tensor]]) -> None:
    folder, _ = packed
    tensors = weights_of(folder)
    module = "model.language_model.layers.0.self_attn.q_proj"
    tensors[module + ".weight_scale"] = tensors[module + ".weight_scale"][:, :1].contiguous()
    rewrite(folder, tensors)
    model = load(folder, Precision.BF16, folder / "cache").model
    codes = unpack_words(tensors[module + ".weight_packed"]).float() - 8
    wanted = (codes * tensors[module + ".weight_scale"].float()).bfloat16()
    assert torch.equal(model.get_parameter(module + ".weight"), wanted)


def test_a_folder_on_its_own_grid_is_packed_without_any_loss(
    folders: Folders, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(folders("31B")[0], tmp_path / "model"))
    tensors = weights_of(folder)
    grown = {
        name: dequantise_int4(quantise_int4(tensor))
        for name, tensor in tensors.items()
        if "layers" in name and name.endswith("_proj.weight") and "language_model" in name
    }
    rewrite(folder, tensors | grown)
    four = load(folder, Precision.INT4, tmp_path / "cache").model
    for name, weight in grown.items():
        module = four.get_submodule(name.removesuffix(".weight"))
        unit = torch.eye(weight.shape[1], dtype=torch.bfloat16)
        assert torch.equal(module(unit).T, weight)


@pytest.mark.parametrize(
    "settings",
    [
        {"quant_method": "bitsandbytes"},
        {"quant_method": "gemma", "format": "mobile"},
        SETTINGS | {"format": "float-quantized"},
        SETTINGS | {"config_groups": {"g": {"weights": {"num_bits": 8, "type": "int"}}}},
        SETTINGS | {"config_groups": {"g": {"weights": {"num_bits": 4, "symmetric": False}}}},
    ],
)
def test_other_packed_formats_are_refused_with_the_way_out(settings: dict[str, Any]) -> None:
    with pytest.raises(ModelError, match=r"cannot read .*w4a16-ct"):
        check_quantisation({"quantization_config": settings}, Path("model"))
