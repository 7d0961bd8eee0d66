"""The models on this computer: downloaded, imported in place, or in the Hugging Face cache.

A folder below the models folder holds one model's record, ``tandem.json``, and what was
downloaded for it; imported and adopted files stay where they are and are never deleted. Nothing
here uses the network.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from filelock import FileLock, Timeout

from engine.errors import DownloadError, ModelError
from engine.hub.catalogue import NEWEST, Download, load_catalogue
from engine.hub.folder import DRAFTER_FOLDER, check_folders
from engine.hub.record import (
    RECORD_FILE,
    InstalledModel,
    Origin,
    files_below,
    find_problem,
    read_record,
    write_record,
)
from engine.hub.settings import HubSettings
from engine.precision.kept import forget_packed

PARTIAL_FOLDER = ".partial"
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
_ID_STEM = 90  # leaves room for a number within the 100 characters of an id
_NO_ID = re.compile(r"[^a-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Removed:
    """``kept`` names the folders of the model that were not Tandem's to delete."""

    id: str
    freed_bytes: int
    kept: tuple[Path, ...] = ()


def list_installed(settings: HubSettings) -> tuple[InstalledModel, ...]:
    """Everything usable here, and recorded models whose files have gone, with the problem."""
    recorded = {model.id: model for model in _recorded(settings.models)}
    cached = (
        model
        for download in load_catalogue().downloads
        if download.id not in recorded
        for model in [find_cached(download, settings.cache)]
        if model is not None
    )
    return tuple(sorted([*recorded.values(), *cached], key=lambda model: model.id))


def find_installed(name: str, settings: HubSettings) -> InstalledModel:
    """By id or repository; ModelError says how to get it, or what is wrong with it."""
    wanted = catalogue_id(name)
    for model in list_installed(settings):
        if model.id == wanted:
            if model.problem:
                raise ModelError(model.problem)
            return model
    known = {download.id for download in load_catalogue().downloads}
    way_out = (
        f"“tandem models download {wanted}” fetches it"
        if wanted in known
        else "“tandem models list” shows what there is"
    )
    raise ModelError(f"The model “{name}” is not on this computer; {way_out}.")


def locate(name: str, settings: HubSettings) -> tuple[Path, Path | None]:
    """Target and drafter folder of a model named by folder, id or repository.

    A folder is taken as it is, its drafter left to the loader; ModelError for an unknown name.
    """
    path = Path(name).expanduser()
    is_path = path.is_dir() or (path.name != name and catalogue_id(name) == name.lower())
    if is_path:
        return path, None
    model = find_installed(name, settings)
    return model.target, model.drafter


def catalogue_id(name: str) -> str:
    """The id that a repository of the catalogue has here; any other name in lower case."""
    wanted = name.strip().lower()
    for download in load_catalogue().downloads:
        if wanted == download.repository.lower():
            return download.id
    return wanted


def has_update(model: InstalledModel, download: Download) -> bool:
    """Whether the catalogue names other commits than those that were downloaded.

    Nothing is asked of the network, and nothing is ever replaced without being asked for.
    """
    here = (model.commit, model.drafter_commit)
    return (
        model.origin is Origin.DOWNLOADED
        and download.is_pinned
        and here != (download.revision, download.drafter_revision)
    )


def import_folder(
    folder: Path, settings: HubSettings, *, drafter: Path | None = None, name: str = ""
) -> InstalledModel:
    """Record a target folder in place, with its drafter in ``assistant`` or given.

    Both are checked as far as possible without loading weights. Nothing is copied.
    """
    target = folder.expanduser().resolve()
    inside = target / DRAFTER_FOLDER
    chosen = drafter.expanduser().resolve() if drafter else inside if inside.is_dir() else None
    check_folders(target, chosen)
    model = InstalledModel(
        id=_free_id(name or target.name, settings),
        origin=Origin.IMPORTED,
        target=target,
        drafter=chosen,
    )
    write_record(settings.models / model.id, model)
    return model


def free_name(name: str, settings: HubSettings) -> str:
    """A name like ``name`` that an import can take, for those who were not asked for one."""
    wanted = _id_like(name)[:_ID_STEM] or "model"
    names = (f"{wanted}-{number}" for number in count(2))
    return next(free for free in chain([wanted], names) if not _is_taken(free, settings))


def _free_id(name: str, settings: HubSettings) -> str:
    wanted = _id_like(name)
    if _ID.fullmatch(wanted) is None:
        raise ModelError(f"“{name}” cannot name a model; give another name with --name.")
    if _is_taken(wanted, settings):
        raise ModelError(f"A model named “{wanted}” exists; give another name with --name.")
    return wanted


def _id_like(name: str) -> str:
    return _NO_ID.sub("-", name.strip().lower()).strip("-._")


def _is_taken(name: str, settings: HubSettings) -> bool:
    is_reserved = any(name == download.id for download in load_catalogue().downloads)
    return is_reserved or (settings.models / name).exists()


def remove(name: str, settings: HubSettings) -> Removed:
    """Delete a model's own folder and record, and what was packed from it; imported and cached
    files stay."""
    wanted = catalogue_id(name)
    model = next((found for found in list_installed(settings) if found.id == wanted), None)
    if model is None:
        freed = discard_partial(wanted, settings)
        if not freed:
            raise ModelError(f"The model “{name}” is not on this computer; nothing was removed.")
        return Removed(wanted, freed)
    if model.origin is Origin.CACHE:
        raise ModelError(
            f"{model.id} lies in the Hugging Face cache, which other programs use; remove it there "
            "with “hf cache rm”."
        )
    folder = settings.models / model.id
    own = folder.resolve()
    kept = tuple(
        path for path in (model.target, model.drafter) if path and not path.is_relative_to(own)
    )
    packed = sum(forget_packed(part) for part in (model.target, model.drafter) if part)
    freed = delete_folder(folder, settings) + discard_partial(wanted, settings) + packed
    return Removed(model.id, freed, kept)


def discard_partial(name: str, settings: HubSettings) -> int:
    """Delete what an unfinished download left; returns the bytes freed."""
    folder = _partial_folder(name, settings)
    if _ID.fullmatch(name) is None or not folder.is_dir():
        return 0
    with hold(name, settings):
        return delete_folder(folder, settings)


def partial_bytes(name: str, settings: HubSettings) -> int:
    """What an unfinished download of this model has on the disk; 0 if there is none."""
    return sum(file.stat().st_size for file in files_below(_partial_folder(name, settings)))


def _partial_folder(name: str, settings: HubSettings) -> Path:
    return settings.models / PARTIAL_FOLDER / name


@contextmanager
def hold(name: str, settings: HubSettings) -> Iterator[None]:
    """Keep other processes from downloading or discarding the same model meanwhile."""
    lock = settings.models / PARTIAL_FOLDER / f"{name}.lock"
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(lock, timeout=0):
            yield
    except Timeout as error:
        raise DownloadError(f"{name} is being downloaded already; stop that first.") from error


def delete_folder(folder: Path, settings: HubSettings) -> int:
    """Move a folder aside, so that it is gone at once or not at all, then delete it."""
    freed = sum(file.lstat().st_size for file in files_below(folder) if not file.is_symlink())
    aside = settings.models / PARTIAL_FOLDER / f"{folder.name}.removed"
    try:
        aside.parent.mkdir(parents=True, exist_ok=True)
        if aside.exists():
            shutil.rmtree(aside)
        folder.rename(aside)
        shutil.rmtree(aside)
    except OSError as error:
        raise ModelError(
            f"{folder} cannot be deleted ({error.strerror or error}); close what uses the model "
            "and try again."
        ) from error
    return freed


def find_cached(download: Download, cache: Path | None) -> InstalledModel | None:
    """The pair in the Hugging Face cache, complete: as pinned, else as fetched there last."""
    if cache is None:
        return None
    target = find_snapshot(download.repository, download.revision, cache) or find_snapshot(
        download.repository, NEWEST, cache
    )
    if target is None or find_problem(target, None):
        return None
    drafter = find_snapshot(download.drafter, download.drafter_revision, cache) or find_snapshot(
        download.drafter, NEWEST, cache
    )
    if drafter is not None and find_problem(target, drafter):
        drafter = None
    return InstalledModel(
        id=download.id,
        origin=Origin.CACHE,
        target=target,
        drafter=drafter,
        commit=target.name,
        drafter_commit=drafter.name if drafter else "",
    )


def find_snapshot(repository: str, revision: str, cache: Path) -> Path | None:
    """The folder of a branch or commit in the cache's layout, if it exists."""
    folder = cache / f"models--{repository.replace('/', '--')}"
    reference = folder / "refs" / revision
    commit = reference.read_text(encoding="utf-8").strip() if reference.is_file() else revision
    snapshot = folder / "snapshots" / commit
    return snapshot if snapshot.is_dir() else None


def _recorded(models: Path) -> Iterator[InstalledModel]:
    if not models.is_dir():
        return
    for folder in sorted(models.iterdir()):
        if (folder / RECORD_FILE).is_file() and _ID.fullmatch(folder.name):
            yield read_record(folder)
