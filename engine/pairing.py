"""Does a drafter belong to a target? Told from the configurations, before weights are loaded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.errors import ModelError


def check_pair(target: Any, drafter: Any) -> None:
    """Refuse a drafter that was made for another target.

    Args:
        target, drafter: the library's configuration objects.

    Raises:
        ModelError: names what differs.
    """
    for what, wanted, found in _comparisons(target, drafter):
        if wanted != found:
            raise ModelError(
                f"The drafter does not fit the model: its {what} is {found}, not {wanted}; use the "
                "drafter of the same size."
            )


def _comparisons(target: Any, drafter: Any) -> Iterator[tuple[str, Any, Any]]:
    theirs, ours = target.get_text_config(), drafter.get_text_config()
    yield "kind", f"{target.model_type}_assistant", drafter.model_type
    yield "width", theirs.hidden_size, drafter.backbone_hidden_size
    yield "vocabulary", theirs.vocab_size, ours.vocab_size
    yield "window", theirs.sliding_window, ours.sliding_window
    owned = theirs.layer_types[: len(theirs.layer_types) - theirs.num_kv_shared_layers]
    for kind in sorted(set(ours.layer_types)):
        # A drafter layer reads the keys and values of the target's last owning layer of its type.
        if kind not in owned:
            yield "layer type", "one of the model's", kind
            continue
        source = len(owned) - 1 - owned[::-1].index(kind)
        yield (
            f"key/value shape in {kind.replace('_', ' ')} layers",
            _heads(theirs, source),
            _heads(ours, ours.layer_types.index(kind)),
        )


def _heads(text: Any, layer: int) -> tuple[int, int]:
    """Key/value heads and head size of one layer."""
    config = text.per_layer_config[layer] if text.per_layer_config else text
    return config.num_key_value_heads, config.head_dim
