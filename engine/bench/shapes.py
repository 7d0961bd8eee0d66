"""What a benchmark runs on: the bundled model, or random weights in the shape of a real one.

Random models are text only and built on the device. The figures of the shapes are those of the
published configurations; ``mid`` is small enough for any computer.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

_NUM_DRAWN = 1_048_573
S, F = "sliding_attention", "full_attention"
SHAPES = ("demo", "mid", "e2b", "e4b", "12b", "26b-a4b", "31b")

_SMALL = {"hidden_size_per_layer_input": 256, "num_attention_heads": 8, "sliding_window": 512}
_LARGE = {
    "hidden_size_per_layer_input": 0,
    "attention_k_eq_v": True,
    "use_bidirectional_attention": "vision",
    "sliding_window": 1024,
}


def _sizes(**options: Any) -> dict[str, Any]:
    """Text options by the keys that every shape has."""
    return options


_TEXT: dict[str, dict[str, Any]] = {
    "mid": _SMALL
    | _sizes(
        hidden_size=768,
        intermediate_size=3072,
        layer_types=[S, S, F] * 4,
        num_key_value_heads=1,
        head_dim=128,
        global_head_dim=256,
        num_kv_shared_layers=6,
        use_double_wide_mlp=True,
        hidden_size_per_layer_input=64,
        vocab_size=32768,
        vocab_size_per_layer_input=32768,
    ),
    "e2b": _SMALL
    | _sizes(
        hidden_size=1536,
        intermediate_size=6144,
        layer_types=[S, S, S, S, F] * 7,
        num_key_value_heads=1,
        num_kv_shared_layers=20,
        use_double_wide_mlp=True,
    ),
    "e4b": _SMALL
    | _sizes(
        hidden_size=2560,
        intermediate_size=10240,
        layer_types=[S, S, S, S, S, F] * 7,
        num_key_value_heads=2,
        num_kv_shared_layers=18,
    ),
    "12b": _LARGE
    | _sizes(
        hidden_size=3840,
        intermediate_size=15360,
        layer_types=[S, S, S, S, S, F] * 8,
        num_attention_heads=16,
        num_key_value_heads=8,
        num_global_key_value_heads=1,
    ),
    "26b-a4b": _LARGE
    | _sizes(
        hidden_size=2816,
        intermediate_size=2112,
        layer_types=[S, S, S, S, S, F] * 5,
        num_attention_heads=16,
        num_key_value_heads=8,
        num_global_key_value_heads=2,
        enable_moe_block=True,
        num_experts=128,
        top_k_experts=8,
        moe_intermediate_size=704,
    ),
    "31b": _LARGE
    | _sizes(
        hidden_size=5376,
        intermediate_size=21504,
        layer_types=[S, S, S, S, S, F] * 10,
        num_attention_heads=32,
        num_key_value_heads=16,
        num_global_key_value_heads=4,
    ),
}
_COMMON = {"final_logit_softcapping": 30.0, "vocab_size": 262144, "head_dim": 256}


@dataclass(frozen=True, slots=True)
class Subject:
    """A target and its drafter; ``is_random`` weights need forced acceptance.

    ``chat`` is a real prompt where the model has been trained, and ``end_id`` ends its reply;
    ``folder`` is where it lies, if in files.
    """

    name: str
    target: Any
    drafter: Any
    is_random: bool
    chat: tuple[int, ...] = ()
    end_id: int = -1
    folder: Path | None = None

    @property
    def vocab_size(self) -> int:
        return int(self.target.config.get_text_config().vocab_size)

    @property
    def num_parameters(self) -> int:
        return sum(parameter.numel() for parameter in self.target.parameters())


def build(shape: str, dtype: torch.dtype, device: str) -> Subject:
    """The subject of a shape; every random weight is drawn from a fixed seed."""
    if shape == "demo":
        return _demo(dtype, device)
    import transformers as hf
    from transformers.initialization import no_init_weights

    torch.manual_seed(0)
    unified = shape == "12b"
    text_kind = hf.Gemma4UnifiedTextConfig if unified else hf.Gemma4TextConfig
    options = _COMMON | _TEXT[shape]
    if unified:
        options.pop("hidden_size_per_layer_input")
    text = text_kind(num_hidden_layers=len(options["layer_types"]), **options)
    with no_init_weights(), _drawn_here(dtype, device):
        if unified:
            config = hf.Gemma4UnifiedConfig(text_config=text)
            target = hf.Gemma4UnifiedForConditionalGeneration(config)
        else:
            target = hf.Gemma4ForConditionalGeneration(hf.Gemma4Config(text_config=text))
        drafter = _drafter(shape, text_kind)
    for module in (target, drafter):
        module.tie_weights()
        draw(module)
        module.eval().requires_grad_(False)
    return Subject(shape, target, drafter, is_random=True)


def _demo(dtype: torch.dtype, device: str) -> Subject:
    from engine.loader import load_model
    from engine.messages import Message, Role, TextPart
    from engine.paths import bundled_model
    from engine.prompt import RenderOptions, render
    from engine.toolformat import Control, Literal

    model = load_model(bundled_model())
    drafter = model.drafter
    if drafter is not None:
        drafter = drafter.to(device=device, dtype=dtype)
    target = model.target.to(device=device, dtype=dtype)
    question = Message(Role.USER, (TextPart("What can you do?"),))
    segments = render((question,), (), fmt=model.fmt, options=RenderOptions())
    spoken = [piece for piece in segments if isinstance(piece, Control | Literal)]
    chat = tuple(model.processor.encoder.encode(spoken))
    end_id = model.processor.controls["<turn|>"]
    return Subject(
        "demo", target, drafter, is_random=False, chat=chat, end_id=end_id, folder=bundled_model()
    )


def _drafter(shape: str, text_kind: Any) -> Any:
    import transformers as hf

    target, unified = _COMMON | _TEXT[shape], shape == "12b"
    ordered = shape in ("mid", "e2b", "e4b")
    sizes = {
        "hidden_size": 256 if ordered else 1024,
        "intermediate_size": 2048 if ordered else 8192,
        "num_attention_heads": 4 if ordered else target["num_attention_heads"],
        "layer_types": [S, S, S, F],
        "num_hidden_layers": 4,
        "num_kv_shared_layers": 4,
    }
    if not unified:
        sizes |= {"hidden_size_per_layer_input": 0, "vocab_size_per_layer_input": 0}
    names = (
        "vocab_size",
        "head_dim",
        "global_head_dim",
        "sliding_window",
        "num_key_value_heads",
        "num_global_key_value_heads",
        "attention_k_eq_v",
    )
    text = text_kind(**sizes, **{name: target[name] for name in names if name in target})
    head = {"num_centroids": 512 if shape == "mid" else 2048, "centroid_intermediate_top_k": 32}
    kind = hf.Gemma4UnifiedAssistantConfig if unified else hf.Gemma4AssistantConfig
    config = kind(
        text_config=text,
        backbone_hidden_size=target["hidden_size"],
        use_ordered_embeddings=ordered,
        **head if ordered else {},
    )
    model = (hf.Gemma4UnifiedAssistantForCausalLM if unified else hf.Gemma4AssistantForCausalLM)(
        config
    )
    if ordered:
        model.masked_embedding.token_ordering.copy_(torch.randperm(int(text.vocab_size)))
    return model


@contextmanager
def _drawn_here(dtype: torch.dtype, device: str) -> Iterator[None]:
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with torch.device(device):
            yield
    finally:
        torch.set_default_dtype(before)


def draw(module: nn.Module) -> None:
    """Weights of unit gain, so that activations neither vanish nor overflow.

    The same numbers over and over, since billions would take minutes; their count is prime, so
    that no two rows of a matrix are alike.
    """
    drawn: dict[tuple[torch.dtype, torch.device], Tensor] = {}
    with torch.no_grad():
        for parameter in module.parameters():
            if parameter.dim() < 2:
                continue
            place = parameter.dtype, parameter.device
            if place not in drawn:
                drawn[place] = torch.randn(_NUM_DRAWN, dtype=place[0], device=place[1])
            scaled = drawn[place] * float(parameter.shape[-1]) ** -0.5
            flat = parameter.view(-1)
            for start in range(0, flat.shape[0], _NUM_DRAWN):
                part = flat[start : start + _NUM_DRAWN]
                part.copy_(scaled[: part.shape[0]])
