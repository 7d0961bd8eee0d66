"""The training path computes what the model computes in use."""

from __future__ import annotations

import random
from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest
import torch

from training.chat import IGNORED, Encoded
from training.configuration import CENTROIDS, DRAFT_LENGTH, TOKEN_IDS, VOCABULARY
from training.drafter import drafter_loss, queries_of, teach
from training.joint import Learner, hear_media, see_media
from training.learning import collate, hidden_states, scores, whole_answers
from training.sampling import media_inputs
from training.scenes import Wish, draw_scene
from training.settings import MODEL_FOLDER, Runs
from training.soft_tokens import soft_token_count
from training.speech import Clip
from training.target import cluster_tokens, new_drafter, new_target
from training.vision import EDGE_BINS, edge_loss

CPU = torch.device("cpu")


@pytest.fixture(scope="module")
def target():  # type: ignore[no-untyped-def]
    return new_target().eval().requires_grad_(False)


def _row(rng: random.Random, media: list, soft: str) -> Encoded:
    ids = [TOKEN_IDS["<bos>"], *(rng.randrange(300, VOCABULARY) for _ in range(5))]
    for medium in media:
        ids += [TOKEN_IDS[soft]] * soft_token_count(medium) + [rng.randrange(300, VOCABULARY)]
    answer = [rng.randrange(300, VOCABULARY) for _ in range(9)]
    return Encoded(ids + answer, [IGNORED] * len(ids) + answer, media)


def _direct(target, rows: list[Encoded], batch) -> torch.Tensor:  # type: ignore[no-untyped-def]
    media = media_inputs([medium for row in rows for medium in row.media], CPU)
    return target(input_ids=batch.ids, attention_mask=batch.mask, **media).logits


def test_scores_equal_the_models_own_with_pictures(target) -> None:  # type: ignore[no-untyped-def]
    rng = random.Random(5)
    rows = [
        _row(rng, [draw_scene(Wish(sizes=(200, 400)), rng) for _ in range(count)], "<|image|>")
        for count in (1, 2)
    ]
    batch = collate(rows)
    made = scores(target, hidden_states(target, batch, see_media(target, rows, CPU)))
    torch.testing.assert_close(
        made[batch.mask > 0], _direct(target, rows, batch)[batch.mask > 0], atol=1e-4, rtol=0
    )


def test_scores_equal_the_models_own_with_sounds(target) -> None:  # type: ignore[no-untyped-def]
    rng = random.Random(6)
    generator = torch.Generator().manual_seed(1)
    clips = [
        Clip((0.1 * torch.randn(length, generator=generator)).numpy(), "")
        for length in (9000, 15000)
    ]
    rows = [_row(rng, [clip], "<|audio|>") for clip in clips]
    batch = collate(rows)
    made = scores(target, hidden_states(target, batch, hear_media(target, rows, CPU)))
    torch.testing.assert_close(
        made[batch.mask > 0], _direct(target, rows, batch)[batch.mask > 0], atol=1e-4, rtol=0
    )


def test_drafter_training_sees_what_drafting_sees(target) -> None:  # type: ignore[no-untyped-def]
    """The first draft after a prefix, made as the library does it, has the loss's own logits."""
    rng = random.Random(7)
    row = _row(rng, [], "")
    drafter = new_drafter().eval()
    taught = teach(target, [row], "text", CPU)
    committed = len(row.ids) - DRAFT_LENGTH
    keys = {
        name: tuple(part[:, :, : committed - 1] for part in pair)
        for name, pair in taught.shared.items()
    }
    newest = taught.embedded[:, committed - 1 : committed]
    used = drafter(
        inputs_embeds=torch.cat([newest, taught.states[:, committed - 2 : committed - 1]], dim=-1),
        position_ids=torch.tensor([[committed - 1]]),
        shared_kv_states=keys,
        output_hidden_states=True,
    )
    inputs_seen: list[torch.Tensor] = []
    drafter.post_projection.register_forward_pre_hook(
        lambda _, inputs: inputs_seen.append(inputs[0])
    )
    drafter_loss(drafter, taught)
    at = queries_of(taught.batch.labels)[0].tolist().index(committed - 2)
    inner = inputs_seen[0][:, at]
    torch.testing.assert_close(
        drafter.post_projection(inner), used.last_hidden_state[:, 0], atol=1e-5, rtol=1e-4
    )


def test_queries_start_at_the_last_prompt_token_and_cover_the_longest_answer() -> None:
    labels = torch.full((2, 8), IGNORED)
    labels[0, 3:7] = 9
    labels[1, 5:7] = 9
    assert queries_of(labels).tolist() == [[2, 3, 4, 5], [4, 5, 6, 7]]


def test_clusters_are_equal_blocks_that_hold_every_token_once() -> None:
    order = cluster_tokens(
        torch.randn(VOCABULARY, 16, generator=torch.Generator().manual_seed(2)), rounds=1
    )
    assert sorted(order.tolist()) == list(range(VOCABULARY))
    assert VOCABULARY % CENTROIDS == 0


def test_an_answer_counts_only_when_no_token_of_it_is_wrong() -> None:
    labels = torch.tensor(
        [[IGNORED, 5, 6, IGNORED, 7, IGNORED], [8, 9, IGNORED, IGNORED, IGNORED, IGNORED]]
    )
    wrong = torch.zeros_like(labels, dtype=torch.bool)
    wrong[0, 2] = True
    assert whole_answers(labels, wrong) == pytest.approx(2 / 3)


def test_edges_cost_least_where_they_are() -> None:
    boxes = torch.tensor([[0.1, 0.204, 0.5, 0.99]])
    steps = torch.arange(EDGE_BINS) + 0.5

    def cost(shift: float) -> float:
        peaks = -((steps - (boxes.T + shift) * EDGE_BINS) ** 2)
        return edge_loss(peaks.reshape(1, -1), boxes).item()

    assert cost(0.0) < min(cost(-0.02), cost(0.02))


def test_looks_leave_the_language_model_as_it_is(tmp_path: Path) -> None:
    copytree(MODEL_FOLDER, tmp_path / "tokenizer", ignore=ignore_patterns("*.safetensors"))
    (tmp_path / "clips").mkdir()
    (tmp_path / "clips" / "train.i16").write_bytes(bytes(2))
    (tmp_path / "clips" / "train.jsonl").touch()
    learner = Learner(Runs(tmp_path), CPU, random.Random(1), looks=True)
    learner.hold_still()
    torch.stack(list(learner.look_loss().values())).sum().backward()
    moved = {name for name, one in learner.model.named_parameters() if one.grad is not None}
    assert moved
    assert all(name.startswith(("model.vision_tower", "model.embed_vision")) for name in moved)
