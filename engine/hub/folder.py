"""What is in a model folder, and whether a target and a drafter belong together.

Reads ``config.json`` and the tables of the weight files; loads no weights and runs no code: a
configuration that asks for code of its own is refused.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from engine.checkpoint import DRAFTER_TYPES, TARGET_TYPES, inspect_drafter, inspect_target
from engine.errors import ModelError
from engine.hub.catalogue import Parameters, Shape
from engine.hub.weights import StoredTensor, read_tables

DRAFTER_FOLDER = "assistant"
CONFIG_FILE = "config.json"
# The drafter attends to the target's own keys and values, so these must agree.
_SHARED_FIELDS = {
    "vocab_size": "vocabulary",
    "num_key_value_heads": "number of key/value heads",
    "num_global_key_value_heads": "number of global key/value heads",
    "head_dim": "head size",
    "global_head_dim": "global head size",
    "sliding_window": "sliding window",
}
_BF16_KEY_AND_VALUE = 2 * 2  # bytes per element of a head: one key, one value


def check_config(config: Mapping[str, Any], where: str) -> None:
    """ModelError if the configuration brings code; ``where`` names it in the message."""
    if "auto_map" in config:
        raise ModelError(f"{where} asks to run program code of its own; Tandem never does that.")


def check_pair(target: Mapping[str, Any], drafter: Mapping[str, Any]) -> None:
    """ModelError unless the drafter's ``config.json`` belongs to the target's.

    Fields that a file leaves to its default are compared when the model is loaded.
    """
    _expect("kind", f"{target.get('model_type')}_assistant", drafter.get("model_type"))
    of_target, of_drafter = target["text_config"], drafter["text_config"]
    _expect("hidden size", of_target.get("hidden_size"), drafter.get("backbone_hidden_size"))
    for field, words in _SHARED_FIELDS.items():
        if of_target.get(field) is not None and of_drafter.get(field) is not None:
            _expect(words, of_target[field], of_drafter[field])


def _expect(what: str, of_target: object, of_drafter: object) -> None:
    if of_target != of_drafter:
        raise ModelError(
            f"The drafter belongs to another model: its {what} is {of_drafter}, the target needs "
            f"{of_target}; take the drafter published with this target."
        )


def read_config(folder: Path) -> Mapping[str, Any]:
    """``config.json`` of a Gemma 4 target or drafter, before its weights are there."""
    file = folder / CONFIG_FILE
    try:
        config = json.loads(file.read_bytes())
    except (OSError, ValueError) as error:
        raise ModelError(f"{file} cannot be read; fetch the model again.") from error
    is_ours = isinstance(config, dict) and isinstance(config.get("text_config"), dict)
    if not is_ours or config.get("model_type") not in (*TARGET_TYPES, *DRAFTER_TYPES):
        raise ModelError(f"{folder} does not hold a Gemma 4 model; Tandem runs no other.")
    check_config(config, str(folder))
    return config  # type: ignore[no-any-return]


def check_folders(target: Path, drafter: Path | None) -> None:
    """Everything the loader will ask of a pair that can be told without loading weights."""
    inspected = inspect_target(target)
    check_config(inspected.config, str(target))
    if drafter is not None:
        of_drafter = inspect_drafter(drafter)
        check_config(of_drafter.config, str(drafter))
        check_pair(inspected.config, of_drafter.config)


def read_modalities(folder: Path) -> tuple[str, ...]:
    """What a target takes in, by its configuration: text, image, audio, video."""
    config = read_config(folder)
    sees, hears = bool(config.get("vision_config")), bool(config.get("audio_config"))
    there = {"text": True, "image": sees, "audio": hears, "video": sees}
    return tuple(name for name, is_there in there.items() if is_there)


def measure_shape(target: Path, drafter: Path | None = None) -> Shape:
    """The memory plan's input for a model on disk, from its tables and configuration."""
    config = read_config(target)
    parameters = _count_parts(read_tables(target))
    drafter_parameters = _count_all(read_tables(drafter)) if drafter else 0
    try:
        return _shape_of(config["text_config"], parameters, drafter_parameters)
    except KeyError as error:
        raise ModelError(f"{target / CONFIG_FILE} does not say {error}.") from error


def _shape_of(text: Mapping[str, Any], parameters: Parameters, drafter_parameters: int) -> Shape:
    fixed, per_token = measure_kv(text)
    experts_read = (
        parameters.experts * text["top_k_experts"] // text["num_experts"]
        if parameters.experts
        else 0
    )
    return Shape(
        num_layers=len(text["layer_types"]),
        parameters=parameters,
        drafter_parameters=drafter_parameters,
        kv_fixed_bytes=fixed,
        kv_bytes_per_token=per_token,
        context=text["max_position_embeddings"],
        read_per_token=parameters.text + parameters.embed + experts_read,
    )


def measure_kv(text: Mapping[str, Any]) -> tuple[int, int]:
    """Bytes of full sliding windows and per token of full attention, bfloat16.

    Only layers that own keys and values count: the last ``num_kv_shared_layers`` read others'.
    """
    layers = text["layer_types"]
    owning = layers[: len(layers) - (text.get("num_kv_shared_layers") or 0)]
    sliding_heads = text["num_key_value_heads"]
    full_heads = text.get("num_global_key_value_heads") or sliding_heads
    full_dim = text.get("global_head_dim") or text["head_dim"]
    sliding = sliding_heads * text["head_dim"] * _BF16_KEY_AND_VALUE * text["sliding_window"]
    full = full_heads * full_dim * _BF16_KEY_AND_VALUE
    return sliding * owning.count("sliding_attention"), full * owning.count("full_attention")


def _count_all(tensors: Mapping[str, StoredTensor]) -> int:
    return sum(tensor.count for tensor in tensors.values())


def _count_parts(tensors: Mapping[str, StoredTensor]) -> Parameters:
    counts = dict.fromkeys(("text", "embed", "experts", "per_layer_table", "vision", "audio"), 0)
    for name, tensor in tensors.items():
        counts[_part_of(name)] += _weights_in(name, tensor)
    return Parameters(**counts)


def _weights_in(name: str, tensor: StoredTensor) -> int:
    """Weights that a tensor stands for: eight to a word where it is packed (compressed-tensors)."""
    if name.endswith((".weight_scale", ".weight_shape")):
        return 0
    return tensor.count * (8 if name.endswith(".weight_packed") else 1)


def _part_of(name: str) -> str:
    """The part of the memory plan that a tensor of a Gemma 4 checkpoint belongs to."""
    if "embed_tokens_per_layer" in name:
        return "per_layer_table"
    if "embed_tokens" in name:
        return "embed"
    if "vision" in name:
        return "vision"
    if "audio" in name:
        return "audio"
    return "experts" if ".experts." in name else "text"
