"""A checkpoint's weights as the packer wants them, whichever way they are stored.

Plain matrices are quantised; those of a compressed-tensors checkpoint (``pack-quantized``, 4
bits, symmetric) are taken over code for code. Reads one matrix at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from engine.errors import ModelError
from engine.precision.grid import (
    GROUP,
    Int4,
    Int8,
    dequantise_int4,
    quantise_int4,
    quantise_int8,
)
from engine.precision.tensors import TensorFiles

WEIGHT = ".weight"
_PACKED, _SCALE, _SHAPE = ".weight_packed", ".weight_scale", ".weight_shape"
_PER_WORD = 8


class WeightSource:
    """The tensors of a checkpoint under the names that the model's modules have.

    ``names`` maps those to the names in the files.
    """

    def __init__(self, files: TensorFiles, names: Mapping[str, str]) -> None:
        self._files = files
        self._names = dict(names)

    @property
    def files(self) -> TensorFiles:
        return self._files

    def has(self, name: str) -> bool:
        """Whether the tensor or the packed form of this weight is stored."""
        return name in self._names or self._packed(name) is not None

    def mapped(self, name: str) -> Tensor:
        """The tensor in place; a packed one is dequantised to bfloat16."""
        module = self._packed(name)
        if module is None:
            return self._files.mapped(self._names[name])
        return dequantise_int4(self._unpack(module))

    def announce(self, name: str) -> None:
        """Have the system read a tensor ahead; a packed one is read at once anyway."""
        if self._packed(name) is None:
            self._files.announce(self._names[name])

    def shape(self, name: str) -> tuple[int, ...]:
        """The shape of the weight, unpacked."""
        module = self._packed(name)
        if module is None:
            return self._files[self._names[name]].shape
        return tuple(self._files.read(self._names[module + _SHAPE]).tolist())

    def matrix(self, name: str, bits: int, device: str, index: int | None = None) -> Int4 | Int8:
        """One matrix, or the ``index``-th of a stack, as codes and scales on ``device``."""
        module = self._packed(name)
        if module is not None and bits == 4 and index is None:
            grid = self._unpack(module)
            return Int4(grid.codes.to(device), grid.scales.to(device))
        weight = self.mapped(name) if module else self._files.read(self._names[name], index)
        weight = weight.to(device)
        return quantise_int4(weight) if bits == 4 else quantise_int8(weight)

    def _packed(self, name: str) -> str | None:
        """The module of a weight that is stored packed."""
        module = name.removesuffix(WEIGHT)
        return module if module + _PACKED in self._names else None

    def _unpack(self, module: str) -> Int4:
        words = self._files.read(self._names[module + _PACKED])
        scales = self._files.read(self._names[module + _SCALE])
        rows, columns = self.shape(module + WEIGHT)
        groups = columns // GROUP
        if columns % GROUP or scales.dim() != 2 or groups % scales.shape[1]:
            raise ModelError(
                f"The weight {module} is packed in groups that are no multiple of {GROUP}; "
                "download another version of the model."
            )
        scales = scales.repeat_interleave(groups // int(scales.shape[1]), dim=1)
        return Int4(unpack_words(words)[:rows, :columns].contiguous(), scales.to(torch.bfloat16))


def unpack_words(words: Tensor) -> Tensor:
    """int32 (rows, n) -> codes uint8 (rows, 8 n): code i of a word lies at its bits 4 i to 4 i + 3.

    The codes are offset by 8, as the kernels want them.
    """
    shifts = torch.arange(0, 4 * _PER_WORD, 4, dtype=torch.int32)
    codes = (words.unsqueeze(-1) >> shifts) & 15
    return codes.to(torch.uint8).view(words.shape[0], -1)


def check_quantisation(config: Mapping[str, Any], folder: object) -> bool:
    """Whether the checkpoint is stored packed.

    Raises:
        ModelError: it is stored in a way that cannot be read.
    """
    settings = config.get("quantization_config")
    if not settings:
        return False
    groups = (settings.get("config_groups") or {}).values()
    schemes = [group.get("weights") or {} for group in groups]
    readable = settings.get("format") == "pack-quantized" and all(
        scheme.get("num_bits") == 4
        and scheme.get("type", "int") == "int"
        and scheme.get("symmetric", True)
        for scheme in schemes
    )
    if not readable or not schemes:
        kind = settings.get("format") or settings.get("quant_method") or "unknown"
        raise ModelError(
            f"The model in {folder} is stored in a packed format that Tandem cannot read ({kind}); "
            "download the plain, the q4_0-unquantized or the w4a16-ct version."
        )
    return True
