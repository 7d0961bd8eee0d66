"""Models of all five shapes in every precision, built piece by piece from their files."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import torch
from torch import nn

from engine.errors import ModelError
from engine.precision.grid import dequantise_int4, quantise_int4
from engine.precision.modules import HostEmbedding, PackedExperts, PackedLinear
from engine.requests import Precision
from tests.engine.precision.conftest import Folders
from tests.engine.precision.folders import load, rewrite, say, weights_of
from tests.engine.tiny_models import SHAPES, pair, text_ids

PACKED = (Precision.INT8, Precision.INT4)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("precision", list(Precision))
def test_a_round_says_what_single_steps_say(
    shape: str, precision: Precision, folders: Folders, tmp_path: Path
) -> None:
    target, drafter = (load(folder, precision, tmp_path).model for folder in folders(shape))
    said = []
    for seed in range(2):
        ids = text_ids(40, seed)  # past the window of 16
        alone = say(target, drafter, ids, drafts=0)
        assert say(target, drafter, ids, drafts=4) == alone
        said += alone
    assert len(set(said)) >= 8


@pytest.mark.parametrize("shape", SHAPES)
def test_all_matrices_of_the_text_layers_are_packed_and_nothing_else(
    shape: str, folders: Folders, tmp_path: Path
) -> None:
    target, drafter = (load(folder, Precision.INT4, tmp_path).model for folder in folders(shape))
    text = target.model.language_model
    plain = [n for n, m in text.named_modules() if isinstance(m, nn.Linear)]
    assert all(name.endswith("router.proj") for name in plain)
    assert all(m.bits == 4 for m in target.modules() if isinstance(m, PackedLinear))
    towers = [m for n, m in target.named_modules() if "vision" in n or "audio" in n]
    assert towers
    assert not any(isinstance(m, PackedLinear) for m in towers)
    assert target.lm_head.weight.data_ptr() == text.embed_tokens.weight.data_ptr()
    assert isinstance(drafter.pre_projection, PackedLinear)
    assert isinstance(drafter.lm_head, nn.Linear)
    floating = {t.dtype for t in target.parameters() if t.is_floating_point()}
    assert floating == {torch.bfloat16}


@pytest.mark.parametrize("shape", ["E2B", "12B"])
def test_plain_bfloat16_equals_what_the_library_loads(
    shape: str, folders: Folders, tmp_path: Path
) -> None:
    folder, _ = folders(shape)
    ours = load(folder, Precision.BF16, tmp_path).model
    theirs = type(pair(shape).target).from_pretrained(folder, dtype=torch.bfloat16)
    mine = dict(ours.named_parameters()) | dict(ours.named_buffers())
    for name, tensor in [*theirs.named_parameters(), *theirs.named_buffers()]:
        assert torch.equal(mine[name], tensor), name
        assert mine[name].dtype is tensor.dtype, name


def test_packed_experts_take_a_third_of_the_memory(folders: Folders, tmp_path: Path) -> None:
    folder, _ = folders("26B-A4B")
    model = load(folder, Precision.INT4, tmp_path).model
    experts = [m for m in model.modules() if isinstance(m, PackedExperts)]
    plain = sum(t.nbytes for name, t in weights_of(folder).items() if ".experts." in name)
    packed = sum(t.nbytes for module in experts for t in module.buffers())
    assert len(experts) == 5
    assert packed == plain * 5 // 16
    assert not [n for n, p in model.named_parameters() if ".experts." in n]


def test_packed_experts_give_the_sum_of_their_dequantised_matrices(
    folders: Folders, tmp_path: Path
) -> None:
    from engine.decoder.experts import by_loop

    folder, _ = folders("26B-A4B")
    packed = load(folder, Precision.INT4, tmp_path).model.model.language_model.layers[0].experts
    plain = pair("26B-A4B", wide=True).target.model.language_model.layers[0].experts
    plain = type(plain)(pair("26B-A4B", wide=True).target.config.text_config)
    stored = weights_of(folder)
    for name in ("gate_up_proj", "down_proj"):
        stack = stored[f"model.language_model.layers.0.experts.{name}"]
        grids = [dequantise_int4(quantise_int4(one)).float() for one in stack]
        getattr(plain, name).data = torch.stack(grids)
    x = torch.randn(7, 64, generator=torch.Generator().manual_seed(0))
    ids = torch.randint(0, 8, (7, 3), generator=torch.Generator().manual_seed(1))
    shares = torch.rand(7, 3, generator=torch.Generator().manual_seed(2))
    wanted = by_loop(plain, x.bfloat16().float(), ids, shares)
    made = by_loop(packed, x.bfloat16(), ids, shares).float()
    assert float((made - wanted).detach().norm() / wanted.detach().norm()) < 0.02


def test_the_table_on_the_host_gives_the_rows_of_the_librarys_embedding(
    folders: Folders, tmp_path: Path
) -> None:
    folder, _ = folders("E2B")
    table = load(folder, Precision.BF16, tmp_path).model.model.language_model.embed_tokens_per_layer
    ids = torch.tensor([3, 7, 7, 100])
    host = HostEmbedding(table.weight.data, table.scalar_embed_scale)
    assert torch.equal(host(ids), table(ids))


@pytest.mark.parametrize("precision", list(Precision))
def test_weights_that_are_missing_or_of_another_shape_are_named(
    precision: Precision, folders: Folders, tmp_path: Path
) -> None:
    folder = tmp_path / "model"
    shutil.copytree(folders("E2B")[0], folder)
    tensors = weights_of(folder)
    name = "model.language_model.layers.1.mlp.up_proj.weight"
    rewrite(folder, {k: v for k, v in tensors.items() if k != name})
    with pytest.raises(ModelError, match=r"lacks weights .*layers\.1\.mlp\.up_proj"):
        load(folder, precision, tmp_path)
    rewrite(folder, tensors | {name: tensors[name][:-1].clone()})
    with pytest.raises(ModelError, match=r"layers\.1\.mlp\.up_proj.* another shape"):
        load(folder, precision, tmp_path)
