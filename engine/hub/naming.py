"""Which model of the catalogue a folder holds, and how it is called to the user.

Reads Tandem's record in the folder and the names of the Hugging Face cache's folders; opens no
weights.
"""

from __future__ import annotations

from pathlib import Path

from engine.checkpoint import read_json_or_none
from engine.hub.catalogue import Download, Format, load_catalogue
from engine.hub.record import RECORD_FILE
from engine.paths import bundled_model

BUNDLED_NAME = "Tandem demo"
_CACHED = "models--"


def identify(folder: Path) -> Download | None:
    """The download of the catalogue that lies in ``folder``, or None."""
    known = repository_in_cache(folder) or _recorded_id(folder)
    wanted = known.lower()
    return next(
        (
            download
            for download in load_catalogue().downloads
            if wanted in (download.id, download.repository.lower())
        ),
        None,
    )


def stored_format(folder: Path) -> Format:
    """How the weights in a folder are stored, told by what is known of the folder.

    A packed checkpoint is told by its own configuration; weights on a 4-bit grid look like any
    others, so only where they came from, or the folder's name, tells them.
    """
    config = read_json_or_none(folder / "config.json") or {}
    if config.get("quantization_config"):
        return Format.INT4_COMPRESSED_TENSORS
    download = identify(folder)
    if download is not None:
        return download.format
    is_on_grid = folder.resolve().name.lower().endswith("qat-q4_0-unquantized")
    return Format.BF16_ON_4BIT_GRID if is_on_grid else Format.BF16


def display_name(folder: Path) -> str:
    """The catalogue's name, that of the bundled model, the repository's or the folder's."""
    if folder.resolve() == bundled_model().resolve():
        return BUNDLED_NAME
    download = identify(folder)
    if download is not None:
        return download.name
    return repository_in_cache(folder).partition("/")[2] or folder.resolve().name


def repository_in_cache(folder: Path) -> str:
    """``owner/name`` of a snapshot in the Hugging Face cache; empty for any other folder."""
    parts = folder.parts
    if len(parts) < 3 or parts[-2] != "snapshots" or not parts[-3].startswith(_CACHED):
        return ""
    return parts[-3].removeprefix(_CACHED).replace("--", "/", 1)


def _recorded_id(folder: Path) -> str:
    record = read_json_or_none(folder / RECORD_FILE) or {}
    return str(record.get("id", ""))
