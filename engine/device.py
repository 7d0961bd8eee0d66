"""Which device and number format a model runs on, with the reason.

Decides from what torch reports and the size of the checkpoint; measures nothing. Engine process
only.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch

from engine.hub.memory import SMALL_BYTES


@dataclass(frozen=True, slots=True)
class Choice:
    """A device, a dtype and one sentence why; ``num_threads`` None leaves torch's own number."""

    device: str
    dtype: torch.dtype
    reason: str
    num_threads: int | None = None

    @property
    def dtype_name(self) -> str:
        return str(self.dtype).removeprefix("torch.")


def choose_device(weight_bytes: int) -> Choice:
    """Pick for a checkpoint of so many bytes (target and drafter, as stored)."""
    if weight_bytes <= SMALL_BYTES:
        # Threads that wait for each other cost more than they save here: on two busy cores a
        # round took 0.3 s with two threads and 0.01 s with one.
        reason = "The model is small: one processor core is fast enough, and exact in float32."
        return Choice("cpu", torch.float32, reason, num_threads=1)
    if torch.cuda.is_available():
        name = torch.cuda.get_device_name(0)
        if torch.cuda.is_bf16_supported(including_emulation=False):
            return Choice("cuda:0", torch.bfloat16, f"{name} computes in bfloat16.")
        return Choice(
            "cuda:0", torch.float32, f"{name} has no bfloat16, and Gemma overflows float16."
        )
    if torch.backends.mps.is_available():
        return Choice("mps", torch.bfloat16, "Apple's GPU computes in bfloat16.")
    return Choice(
        "cpu", torch.bfloat16, "No GPU was found; bfloat16 halves the bytes read per token."
    )
