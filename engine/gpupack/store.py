"""The packs in the data folder: which one is used, which one was before, and how to go back.

    gpu/state.json         current, previous, and how the current one did so far
    gpu/packs/ID/          an unpacked pack, put in place by one rename
    gpu/staging/ID/        what is being fetched and unpacked; kept when a download stops

A pack that was just installed is on trial: each engine that starts with it leaves its process
number, and takes it away when torch has loaded. Where two starts in a row ended before that, the
pack is not used again and the previous one comes back.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import platformdirs
import psutil

from engine.errors import UserError
from engine.gpupack.catalogue import Pack, this_python

FOLDER_VARIABLE = "TANDEM_GPU_PACK"
PACK_FILE = "pack.json"
MAX_ATTEMPTS = 2
# Windows refuses to delete what a process that is just ending still has open.
PATIENCE_SECONDS, NAP_SECONDS = 3.0, 0.1


class PackError(UserError):
    """The GPU pack cannot be changed."""


@dataclass(frozen=True, slots=True)
class State:
    """Ids of packs, or None; ``attempts`` starts without success, the last by process ``tried_by``.

    ``is_proven`` says that torch was loaded from the current pack; ``failed`` names the last one
    that was given up.
    """

    current: str | None = None
    previous: str | None = None
    is_proven: bool = False
    attempts: int = 0
    tried_by: int = 0
    failed: str | None = None


def pack_folder() -> Path:
    """Where packs go: TANDEM_GPU_PACK, else a folder in the user's data folder."""
    chosen = os.environ.get(FOLDER_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser()
    return Path(platformdirs.user_data_dir("Tandem", appauthor=False)) / "gpu"


class PackStore:
    """Reads and changes one folder of packs. No locks: the window changes, engines only try."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or pack_folder()

    # --- reading -------------------------------------------------------------------------

    @property
    def state(self) -> State:
        """What the state file says; an unreadable one means that no pack is used."""
        try:
            found = json.loads((self.folder / "state.json").read_text(encoding="utf-8"))
            return State(**found)
        except (OSError, ValueError, TypeError):
            return State()

    def home(self, pack_id: str) -> Path:
        """The folder of an installed pack."""
        return self.folder / "packs" / pack_id

    def staging(self, pack_id: str) -> Path:
        """The folder of a pack that is being fetched."""
        return self.folder / "staging" / pack_id

    def usable(self, pack_id: str | None, torch_version: str) -> bool:
        """Whether a pack is here and was made for this Python and this torch."""
        if pack_id is None:
            return False
        try:
            facts = json.loads((self.home(pack_id) / PACK_FILE).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return False
        return (facts.get("python"), facts.get("torch")) == (this_python(), torch_version)

    def size_bytes(self) -> int:
        """What everything in the folder takes on the disk."""
        paths = self.folder.rglob("*") if self.folder.is_dir() else iter(())
        return sum(path.lstat().st_size for path in paths if path.is_file())

    # --- changing ------------------------------------------------------------------------

    def put_in_place(self, pack: Pack) -> None:
        """Make the finished staging folder the current pack; the one before it is kept."""
        staging, home = self.staging(pack.id), self.home(pack.id)
        facts = {"id": pack.id, "torch": pack.torch, "python": pack.python}
        (staging / PACK_FILE).write_text(json.dumps(facts), encoding="utf-8")
        home.parent.mkdir(parents=True, exist_ok=True)
        if home.exists():
            shutil.rmtree(home)
        staging.rename(home)
        before = self.state
        previous = before.previous if before.current == pack.id else before.current
        self._write(State(current=pack.id, previous=previous))
        self._delete_others({pack.id, previous})

    def roll_back(self) -> str | None:
        """Use the previous pack again, or none; returns the id of what is used now."""
        before = self.state
        if before.current is None:
            return None
        kept = before.previous
        self._write(State(current=kept, is_proven=kept is not None, failed=before.current))
        self._delete_others({kept})
        return kept

    def remove(self) -> int:
        """Delete every pack and unfinished download; returns the bytes that became free."""
        freed = self.size_bytes()
        try:
            if self.folder.is_dir():
                _delete_patiently(self.folder)
        except OSError as error:
            raise PackError(
                f"The GPU pack in {self.folder} could not be removed ({error.strerror}); close "
                "other windows of Tandem and try again."
            ) from error
        return freed

    # --- the trial of a new pack ------------------------------------------------------------

    def begin_trial(self) -> State:
        """Note that this process tries the current pack; gives it up after failed attempts."""
        state = self.state
        if state.current is None or state.is_proven:
            return state
        if state.tried_by and psutil.pid_exists(state.tried_by) and state.tried_by != os.getpid():
            return state  # another engine is trying it right now
        if state.attempts >= MAX_ATTEMPTS:
            self.roll_back()
            return self.state
        state = replace(state, attempts=state.attempts + 1, tried_by=os.getpid())
        self._write(state)
        return state

    def end_trial(self) -> None:
        """Torch was loaded from the current pack."""
        state = self.state
        if state.current is not None and not state.is_proven:
            self._write(replace(state, is_proven=True, attempts=0, tried_by=0))

    def _write(self, state: State) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        temporary = self.folder / "state.tmp"
        temporary.write_text(json.dumps(asdict(state)), encoding="utf-8")
        os.replace(temporary, self.folder / "state.json")

    def _delete_others(self, kept: set[str | None]) -> None:
        """An engine may still hold files of an old pack open; they go the next time then."""
        for home in (self.folder / "packs").glob("*"):
            if home.name not in kept:
                shutil.rmtree(home, ignore_errors=True)


def _delete_patiently(folder: Path) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            shutil.rmtree(folder)
        except PermissionError:
            if time.monotonic() > end:
                raise
            time.sleep(NAP_SECONDS)
        else:
            return
