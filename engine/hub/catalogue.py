"""The models that Tandem knows: ``resources/models.toml`` as typed values.

A ``Family`` is one size of Gemma 4, a ``Download`` one pair of repositories of it. Reads one file;
knows nothing of the network or of what is installed.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from engine.errors import EngineBug, ModelError
from engine.paths import RESOURCES

CATALOGUE_FILE = RESOURCES / "models.toml"
NEWEST = "main"
_COMMIT = re.compile(r"[0-9a-f]{40}")


class Format(StrEnum):
    """How the weights of a download are stored."""

    BF16 = "bf16"
    BF16_ON_4BIT_GRID = "bf16-4bit-grid"
    INT4_COMPRESSED_TENSORS = "w4a16-ct"


@dataclass(frozen=True, slots=True)
class Parameters:
    """Number of parameters of each part; 0 where a size lacks the part."""

    text: int
    embed: int
    experts: int = 0
    per_layer_table: int = 0
    vision: int = 0
    audio: int = 0

    @property
    def total(self) -> int:
        return (
            self.text + self.embed + self.experts + self.per_layer_table + self.vision + self.audio
        )


@dataclass(frozen=True, slots=True)
class Shape:
    """What the memory plan needs to know of a target and its drafter.

    ``num_layers`` are those of the text. ``read_per_token`` counts the parameters that decoding one
    token reads. K/V bytes are for
    bfloat16: ``kv_fixed_bytes`` of full sliding windows, ``kv_bytes_per_token`` of full attention.
    """

    num_layers: int
    parameters: Parameters
    drafter_parameters: int
    kv_fixed_bytes: int
    kv_bytes_per_token: int
    context: int
    read_per_token: int


@dataclass(frozen=True, slots=True)
class Family:
    """What all downloads of one size share."""

    id: str
    name: str
    summary: str
    modalities: tuple[str, ...]
    features: tuple[str, ...]
    licence: str
    hidden_size: int
    vocab_size: int
    shape: Shape

    @property
    def badges(self) -> tuple[str, ...]:
        """What it takes in and can do, for the card."""
        return self.modalities + self.features


@dataclass(frozen=True, slots=True)
class Download:
    """One pair of repositories. ``size_bytes`` is target and drafter together, roughly."""

    id: str
    family: Family = field(repr=False)
    format: Format
    repository: str
    revision: str
    drafter: str
    drafter_revision: str
    size_bytes: int

    @property
    def is_pinned(self) -> bool:
        """Whether both halves are named by commit."""
        return all(_COMMIT.fullmatch(one) for one in (self.revision, self.drafter_revision))

    def at_newest(self) -> Download:
        """The same pair as the Hub has it now, whatever is pinned."""
        return replace(self, revision=NEWEST, drafter_revision=NEWEST)

    @property
    def name(self) -> str:
        """The family's name, with the training for 4 bits where it has one."""
        suffix = {
            Format.BF16: "",
            Format.BF16_ON_4BIT_GRID: " QAT",
            Format.INT4_COMPRESSED_TENSORS: " QAT int4",
        }
        return self.family.name + suffix[self.format]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All downloads, smallest family first."""

    downloads: tuple[Download, ...]

    def find(self, name: str) -> Download:
        """By id or repository, whatever the case; ModelError names the ids there are."""
        wanted = name.strip().lower()
        for download in self.downloads:
            if wanted in (download.id.lower(), download.repository.lower()):
                return download
        nearest = self.nearest_id(name)
        if nearest:
            raise ModelError(
                f"There is no model “{name}” in the catalogue; did you mean {nearest}? “tandem "
                "models list” shows all."
            )
        known = ", ".join(download.id for download in self.downloads)
        raise ModelError(f"There is no model “{name}” in the catalogue; it has: {known}.")

    def nearest_id(self, name: str) -> str:
        """The id that a mistyped one is most like; empty where it is like none."""
        wanted = name.strip().lower().removeprefix("google/").removeprefix("gemma-4-")
        wanted, ids = wanted.removesuffix("-it"), [download.id for download in self.downloads]
        begun = [one for one in ids if wanted and one.startswith(wanted)]
        return next(iter([*begun, *get_close_matches(wanted, ids, n=1)]), "")


@cache
def load_catalogue(path: Path = CATALOGUE_FILE) -> Catalogue:
    """Read the catalogue; a mistake in the bundled file is a bug, not the user's."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
        downloads = tuple(
            _download(entry, family)
            for model in document["model"]
            for family in (_family(model),)
            for entry in model["download"]
        )
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError, ValueError) as error:
        raise EngineBug(f"The model catalogue {path.name} cannot be read: {error!r}") from error
    return Catalogue(downloads)


def _family(model: Mapping[str, Any]) -> Family:
    return Family(
        id=model["id"],
        name=model["name"],
        summary=model["summary"],
        modalities=tuple(model["modalities"]),
        features=tuple(model["features"]),
        licence=model["licence"],
        hidden_size=model["hidden_size"],
        vocab_size=model["vocab_size"],
        shape=_shape(model),
    )


def _shape(model: Mapping[str, Any]) -> Shape:
    return Shape(
        num_layers=model["layers"],
        parameters=Parameters(
            **{part: _count(millions) for part, millions in model["params_millions"].items()}
        ),
        drafter_parameters=_count(model["drafter_params_millions"]),
        kv_fixed_bytes=model["kv_bytes"]["fixed"],
        kv_bytes_per_token=model["kv_bytes"]["per_token"],
        context=model["context"],
        read_per_token=_count(model["read_per_token_millions"]),
    )


def _count(millions: float) -> int:
    return round(millions * 1_000_000)


def _download(entry: Mapping[str, Any], family: Family) -> Download:
    return Download(
        id=entry["id"],
        family=family,
        format=Format(entry["format"]),
        repository=entry["repository"],
        revision=entry["revision"],
        drafter=entry["drafter"],
        drafter_revision=entry["drafter_revision"],
        size_bytes=entry["size_bytes"],
    )
