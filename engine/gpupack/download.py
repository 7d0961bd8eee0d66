"""Fetch a pack: wheel by wheel, resumed, checked by SHA-256, unpacked, then put in place.

Each wheel is deleted once it is unpacked, so that the disk holds the pack and one wheel at most.
Yields the events of ``engine.hub.events``. Runs on the caller's thread.
"""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from engine.connections import Purpose, connecting_for
from engine.gpupack.catalogue import Pack, PackFile
from engine.gpupack.store import PackStore
from engine.gpupack.wheel import unpack_wheel
from engine.hub.events import Checking, Paused, Progress, Retrying
from engine.hub.failures import DiskFullError, explain_disk
from engine.hub.fetch import Arrived, Dropped, FetchEvent, Source, fetch_file
from engine.hub.link import Stop, Stopped, never
from engine.hub.listing import RemoteFile
from engine.hub.meter import Meter
from engine.hub.settings import HubSettings, RetryPolicy
from engine.hub.text import format_bytes

DISK_RESERVE_BYTES = 500_000_000
NAME = "GPU pack"
PROGRESS_SECONDS = 0.1
UNPACKED_FILE = "unpacked.json"

PackEvent = Progress | Checking | Retrying | Paused


def fetch_pack(
    pack: Pack, store: PackStore, stop: Stop = never, policy: RetryPolicy | None = None
) -> Iterator[PackEvent]:
    """Fetch and install ``pack``; the last event is ``Paused`` where ``stop`` ended it.

    Raises DownloadError; what was fetched is kept for the next time.
    """
    job = _Job(pack, store, stop, policy or RetryPolicy())
    try:
        yield from job.run()
    except Stopped:
        yield Paused(job.done, pack.download_bytes)
    except OSError as error:
        raise explain_disk(error, str(store.folder)) from error


class _Job:
    """One run; which wheels are unpacked already is noted beside them."""

    def __init__(self, pack: Pack, store: PackStore, stop: Stop, policy: RetryPolicy) -> None:
        self._pack, self._store, self._stop, self._policy = pack, store, stop, policy
        self._staging = store.staging(pack.id)
        self._parts = store.folder / "staging" / "parts"
        self._unpacked = self._read_unpacked()
        self._meter = Meter()
        self._last_progress = 0.0
        self.done = sum(self._present(file) for file in pack.files)

    def run(self) -> Iterator[PackEvent]:
        self._check_disk()
        for file in self._pack.files:
            if file.sha256 not in self._unpacked:
                yield from self._bring(file)
        yield self._progress("", 0, 0)
        (self._staging / UNPACKED_FILE).unlink()
        self._store.put_in_place(self._pack)
        shutil.rmtree(self._parts, ignore_errors=True)

    def _part(self, file: PackFile) -> Path:
        return self._parts / file.sha256

    def _present(self, file: PackFile) -> int:
        """Bytes of a wheel that need not be fetched."""
        if file.sha256 in self._unpacked:
            return file.size
        part = self._part(file)
        return min(part.stat().st_size, file.size) if part.is_file() else 0

    def _check_disk(self) -> None:
        self._staging.mkdir(parents=True, exist_ok=True)
        missing = [file.size for file in self._pack.files if file.sha256 not in self._unpacked]
        grown = int(sum(missing) * self._pack.unpacked_ratio) + max(missing, default=0)
        free = shutil.disk_usage(self._staging).free
        if grown + DISK_RESERVE_BYTES > free:
            raise DiskFullError(
                f"The GPU pack needs {format_bytes(grown + DISK_RESERVE_BYTES)} free at "
                f"{self._store.folder}, where {format_bytes(free)} is left: free some space and "
                "start it again."
            )

    def _bring(self, file: PackFile) -> Iterator[PackEvent]:
        settings = HubSettings(
            models=self._store.folder,
            endpoint=file.server,
            official=file.server,
            policy=self._policy,
        )
        part = self._part(file)
        before = self.done - self._present(file)
        source = Source(RemoteFile(file.name, file.size, file.sha256), NAME, file.url, settings)
        with connecting_for(Purpose.GPU_PACK):
            yield from self._fetched(fetch_file(source, part, self._stop), file, before)
        yield from self._unpack(file, part)

    def _fetched(
        self, steps: Iterator[FetchEvent], file: PackFile, before: int
    ) -> Iterator[PackEvent]:
        for step in steps:
            if isinstance(step, Arrived):
                self.done += step.count
                self._meter.add(step.count)
            elif isinstance(step, Dropped):
                self.done -= step.count
            else:
                yield step
            if time.monotonic() - self._last_progress >= PROGRESS_SECONDS:
                yield self._progress(file.name, self.done - before, file.size)

    def _unpack(self, file: PackFile, part: Path) -> Iterator[PackEvent]:
        for _ in unpack_wheel(part, self._staging):
            if self._stop():
                raise Stopped
            if time.monotonic() - self._last_progress >= PROGRESS_SECONDS:
                yield self._progress(file.name, file.size, file.size)
        self._unpacked.add(file.sha256)
        noted = json.dumps(sorted(self._unpacked))
        (self._staging / UNPACKED_FILE).write_text(noted, encoding="utf-8")
        part.unlink()

    def _read_unpacked(self) -> set[str]:
        try:
            return set(json.loads((self._staging / UNPACKED_FILE).read_text(encoding="utf-8")))
        except (OSError, ValueError):
            return set()

    def _progress(self, name: str, done: int, total: int) -> Progress:
        self._last_progress = time.monotonic()
        left = self._pack.download_bytes - self.done
        return Progress(
            file=name,
            file_done=done,
            file_total=total,
            done_bytes=self.done,
            total_bytes=self._pack.download_bytes,
            bytes_per_second=self._meter.bytes_per_second(),
            seconds_left=self._meter.seconds_left(left),
        )
