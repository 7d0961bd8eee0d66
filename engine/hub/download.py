"""Fetch a target and its drafter as one thing, or adopt what is already on the disk.

Everything lands in ``.partial/<id>`` below the models folder and moves into place in one rename
when both are complete and belong together. Small files come first, so that a wrong pair is
noticed before gigabytes were fetched. Runs on the caller's thread; never imports torch.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Generator, Iterator
from pathlib import Path

from engine.checkpoint import PROCESSOR_FILES, TOKENIZER_FILES
from engine.errors import DownloadError
from engine.hub.catalogue import Download
from engine.hub.events import (
    Checking,
    Completed,
    DownloadEvent,
    Paused,
    Planned,
    Progress,
    Retrying,
)
from engine.hub.failures import DiskFullError, RevisionGoneError, explain_disk
from engine.hub.fetch import Arrived, Dropped, Source, check_file, fetch_file
from engine.hub.folder import DRAFTER_FOLDER, check_folders, check_pair, read_config
from engine.hub.journal import Item, Journal, has_size
from engine.hub.link import Stop, Stopped, never
from engine.hub.listing import Listing, RemoteFile, fetch_listing
from engine.hub.local import PARTIAL_FOLDER, delete_folder, find_snapshot, hold, list_installed
from engine.hub.meter import Meter
from engine.hub.record import InstalledModel, Origin, installed_files, write_record
from engine.hub.revisions import forget, held, hold_to, is_begun, let_go
from engine.hub.settings import HubSettings
from engine.hub.text import format_bytes

# What the download leaves free for everything else on the disk.
DISK_RESERVE_BYTES = 1_000_000_000
_JOURNAL_FILE = "download.json"
_PARTS_FOLDER = "parts"
_PROGRESS_SECONDS = 0.1


def download(
    entry: Download, settings: HubSettings, stop: Stop = never, *, update: bool = False
) -> Iterator[DownloadEvent]:
    """Fetch ``entry``; see ``engine.hub.events`` for what is yielded.

    A model that is here stays as it is, unless ``update`` asks for the revision that ``entry``
    names now; it is used until the new one is complete. ``stop`` is asked several times a second.
    Raises DownloadError and ModelError.
    """
    partial = settings.models / PARTIAL_FOLDER / entry.id
    present = _find_complete(entry, settings)
    if present is not None and not update and not is_begun(partial):
        yield present
        return
    try:
        with hold(entry.id, settings):
            if present is None:
                _take_back(settings.models / entry.id, partial)
            partial.mkdir(parents=True, exist_ok=True)
            if update:
                forget(partial)
            yield from _Job(entry, settings, stop, partial).run()
    except OSError as error:
        raise explain_disk(error, str(settings.models)) from error


def _take_back(home: Path, partial: Path) -> None:
    """Make an installed but damaged model an unfinished download, so that its good files count."""
    if home.exists() and not partial.exists():
        home.rename(partial)


def _find_complete(entry: Download, settings: HubSettings) -> Completed | None:
    for model in list_installed(settings):
        if model.id == entry.id and model.drafter is not None and not model.problem:
            return Completed(entry.id, model.target, model.drafter, was_present=True)
    return None


class _Job:
    """One run of one download; the journal carries what is verified to the next run."""

    def __init__(self, entry: Download, settings: HubSettings, stop: Stop, partial: Path) -> None:
        self._entry, self._settings, self._stop = entry, settings, stop
        self._partial = partial
        self._journal = Journal(partial / _JOURNAL_FILE)
        self._meter = Meter()
        self._done = self._total = 0
        self._last_progress = 0.0

    def run(self) -> Iterator[DownloadEvent]:
        try:
            yield from self._run()
        except Stopped:
            yield Paused(self._done, self._total)

    def _run(self) -> Iterator[DownloadEvent]:
        target, drafter = yield from self._listings()
        _check_target(target)
        target_home = yield from self._adopt(target)
        drafter_home = yield from self._adopt(drafter)
        items = [] if target_home else self._items(target, "")
        items += [] if drafter_home else self._items(drafter, DRAFTER_FOLDER)
        self._take_over(items)
        yield self._plan(items, target, drafter)
        target_folder = target_home or self._partial
        drafter_folder = drafter_home or self._partial / DRAFTER_FOLDER
        for item in (item for item in items if not item.file.is_weight):
            yield from self._bring(item)
        check_pair(read_config(target_folder), read_config(drafter_folder))
        weights = (item for item in items if item.file.is_weight)
        for item in sorted(weights, key=lambda item: item.file.size):
            yield from self._bring(item)
        check_folders(target_folder, drafter_folder)
        yield self._finish(target, drafter, target_home, drafter_home)

    def _listings(self) -> Generator[DownloadEvent, None, tuple[Listing, Listing]]:
        """Both halves at the commits that the download began with, else as the catalogue names."""
        entry, kept = self._entry, held(self._partial)
        try:
            if kept is not None:
                return (yield from self._listings_at(kept.target, kept.drafter))
        except RevisionGoneError as error:
            if kept is not None and kept.is_installed:
                raise RevisionGoneError(
                    f"{error} It is the one that is here; to get the present one, remove "
                    f"{entry.id} and download it again."
                ) from error
        try:
            return (yield from self._listings_at(entry.revision, entry.drafter_revision))
        except RevisionGoneError as error:
            raise RevisionGoneError(
                f"{error} “tandem models download {entry.id} --newest” takes what is there now."
            ) from error

    def _listings_at(
        self, revision: str, drafter_revision: str
    ) -> Generator[DownloadEvent, None, tuple[Listing, Listing]]:
        entry, settings, stop = self._entry, self._settings, self._stop
        target = yield from fetch_listing(entry.repository, revision, settings, stop)
        drafter = yield from fetch_listing(entry.drafter, drafter_revision, settings, stop)
        hold_to(self._partial, target.commit, drafter.commit)
        return target, drafter

    def _items(self, listing: Listing, folder: str) -> list[Item]:
        return [
            Item(
                file=file,
                listing=listing,
                destination=self._partial / folder / file.path,
                label=f"{folder}/{file.path}" if folder else file.path,
            )
            for file in listing.files
        ]

    def _adopt(self, listing: Listing) -> Generator[DownloadEvent, None, Path | None]:
        """The cache's folder of this very commit, if every file there has the right digest."""
        cache = self._settings.cache
        home = find_snapshot(listing.repository, listing.commit, cache) if cache else None
        if home is None or not all((home / file.path).is_file() for file in listing.files):
            return None
        for file in listing.files:
            if (yield from check_file(home / file.path, file, self._stop)) is None:
                return None
        return home

    def _take_over(self, items: list[Item]) -> None:
        """Files of the model that is here and is to be updated; they are checked like any other.

        Linked, so that what did not change takes no room twice.
        """
        before = installed_files(self._settings.models / self._entry.id)
        for item in items:
            same = before.get(item.file.digest)
            if same is not None and not item.destination.exists():
                item.destination.parent.mkdir(parents=True, exist_ok=True)
                try:
                    item.destination.hardlink_to(same)
                except OSError:  # a file system without links: they are fetched
                    return

    def _plan(self, items: list[Item], target: Listing, drafter: Listing) -> Planned:
        wanted = {item.file.digest for item in items}
        dropped = self._journal.keep_only(items) | self._drop_parts(wanted)
        self._total = sum(item.file.size for item in items)
        self._done = self._count_present(items)
        free = shutil.disk_usage(self._partial).free
        missing = self._total - self._done
        if missing + DISK_RESERVE_BYTES > free:
            raise DiskFullError(
                f"{self._entry.name} needs {format_bytes(missing + DISK_RESERVE_BYTES)} free at "
                f"{self._settings.models}, where {format_bytes(free)} is left: free some space or "
                "choose another models folder."
            )
        return Planned(
            total_bytes=self._total,
            present_bytes=self._done,
            free_bytes=free,
            commit=target.commit,
            drafter_commit=drafter.commit,
            notes=self._notes(dropped),
        )

    def _notes(self, has_changed: bool) -> tuple[str, ...]:
        notes = []
        if has_changed:
            notes.append(
                "The model was updated since the last attempt; files that changed are fetched anew."
            )
        if self._settings.is_mirror:
            notes.append(
                f"{self._settings.host} is a mirror: your token is not sent there, and the "
                "checksums are those that the mirror announces."
            )
        return tuple(notes)

    def _part(self, file: RemoteFile) -> Path:
        return self._partial / _PARTS_FOLDER / file.digest

    def _count_present(self, items: list[Item]) -> int:
        """Bytes on disk; a part that two files wait for counts once."""
        is_placed = {
            item.label: self._journal.has(item) or has_size(item.destination, item.file.size)
            for item in items
        }
        placed = sum(item.file.size for item in items if is_placed[item.label])
        waiting = {item.file.digest: item.file for item in items if not is_placed[item.label]}
        parts = ((self._part(file), file.size) for file in waiting.values())
        return placed + sum(
            min(part.stat().st_size, size) for part, size in parts if part.is_file()
        )

    def _drop_parts(self, wanted: set[str]) -> bool:
        """Delete parts of files that the repository no longer has; whether there were any."""
        folder = self._partial / _PARTS_FOLDER
        stale = [path for path in folder.glob("*") if path.name not in wanted]
        for path in stale:
            path.unlink()
        return bool(stale)

    def _bring(self, item: Item) -> Iterator[DownloadEvent]:
        """Fetch one file unless it is verified already, and note its SHA-256."""
        if self._journal.has(item) or (yield from self._accept(item)):
            return
        file, listing = item.file, item.listing
        source = Source(file, listing.repository, listing.url(file, self._settings), self._settings)
        part = self._part(file)
        self._copy_twin(item, part)
        sha256 = yield from self._watch(source, part, item.label)
        item.destination.parent.mkdir(parents=True, exist_ok=True)
        self._journal.add(item, sha256)
        part.replace(item.destination)
        yield self._progress(item, file.size)

    def _copy_twin(self, item: Item, part: Path) -> None:
        """Target and drafter often share files; the second is copied instead of fetched."""
        twin = self._journal.twin_of(item)
        if twin is not None and not part.exists():
            part.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(twin, part)
            self._done += item.file.size

    def _accept(self, item: Item) -> Generator[DownloadEvent, None, bool]:
        """Check a file that lies in place but not in the journal; a wrong one is removed."""
        if not item.destination.is_file():
            return False
        sha256 = yield from check_file(item.destination, item.file, self._stop)
        if sha256 is not None:
            self._journal.add(item, sha256)
            return True
        if has_size(item.destination, item.file.size):
            self._done -= item.file.size
        item.destination.unlink()
        return False

    def _watch(self, source: Source, part: Path, label: str) -> Generator[DownloadEvent, None, str]:
        """Turn the fetcher's steps into progress of the whole."""
        before = self._done - (part.stat().st_size if part.is_file() else 0)
        steps = fetch_file(source, part, self._stop)
        while True:
            try:
                step = next(steps)
            except StopIteration as end:
                return str(end.value)
            if isinstance(step, Arrived):
                self._done += step.count
                self._meter.add(step.count)
            elif isinstance(step, Dropped):
                self._done -= step.count
            else:
                yield _relabelled(step, label)
            if time.monotonic() - self._last_progress >= _PROGRESS_SECONDS:
                yield self._progress_of(label, self._done - before, source.file.size)

    def _progress(self, item: Item, done: int) -> Progress:
        return self._progress_of(item.label, done, item.file.size)

    def _progress_of(self, label: str, done: int, total: int) -> Progress:
        self._last_progress = time.monotonic()
        return Progress(
            file=label,
            file_done=done,
            file_total=total,
            done_bytes=self._done,
            total_bytes=self._total,
            bytes_per_second=self._meter.bytes_per_second(),
            seconds_left=self._meter.seconds_left(self._total - self._done),
        )

    def _finish(
        self,
        target: Listing,
        drafter: Listing,
        target_home: Path | None,
        drafter_home: Path | None,
    ) -> Completed:
        """Write the record and move everything into place."""
        home = self._settings.models / self._entry.id
        files = self._journal.files
        shutil.rmtree(self._partial / _PARTS_FOLDER, ignore_errors=True)
        write_record(
            self._partial,
            InstalledModel(
                id=self._entry.id,
                origin=Origin.DOWNLOADED,
                target=target_home or self._partial,
                drafter=drafter_home or self._partial / DRAFTER_FOLDER,
                commit=target.commit,
                drafter_commit=drafter.commit,
            ),
            files,
        )
        self._journal.path.unlink(missing_ok=True)
        let_go(self._partial)
        if home.exists():
            delete_folder(home, self._settings)
        self._partial.rename(home)
        return Completed(self._entry.id, target_home or home, drafter_home or home / DRAFTER_FOLDER)


def _check_target(listing: Listing) -> None:
    """What the loader will ask for, asked before gigabytes are fetched."""
    names = {file.path for file in listing.files}
    missing = [name for name in TOKENIZER_FILES if name not in names]
    if not names & set(PROCESSOR_FILES):
        missing.append(PROCESSOR_FILES[0])
    if missing:
        raise DownloadError(f"{listing.repository} cannot be used: it has no {missing[0]}.")


def _relabelled(step: Checking | Retrying, label: str) -> DownloadEvent:
    return Checking(label, step.done, step.total) if isinstance(step, Checking) else step
