"""Writes an AppImage: the runtime of the AppImage project, and behind it a squashfs of a folder.

That is the whole format (type 2 of its specification), so no ``appimagetool`` is needed, which is
an AppImage itself and wants FUSE on the build machine. The runtime is a small program that others
publish; the release workflow fetches one, compares its SHA-256 and names it in
TANDEM_APPIMAGE_RUNTIME. Nothing is fetched here.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from shipping.steps import BuildError, run, tool

RUNTIME_VARIABLE = "TANDEM_APPIMAGE_RUNTIME"
SQUASH = "mksquashfs"
NO_RUNTIME = (
    f"{RUNTIME_VARIABLE} is not set; set it to the runtime for this processor, which "
    "https://github.com/AppImage/type2-runtime publishes (the release workflow names the file and "
    "its SHA-256), and build again"
)
NO_RUNTIME_FILE = f"{RUNTIME_VARIABLE} names {{path}}, which is no program for Linux"
NO_SQUASH = f"{SQUASH} is not installed (Debian: squashfs-tools)"
ELF, MAGIC_AT, MAGIC = b"\x7fELF", 8, b"AI\x02"
EXECUTABLE = 0o755


def missing() -> str:
    """Why no AppImage can be made here, in one sentence; empty where it can."""
    path = _runtime()
    if path is None:
        return NO_RUNTIME
    if not path.is_file() or not path.read_bytes().startswith(ELF):
        return NO_RUNTIME_FILE.format(path=path)
    return "" if tool(SQUASH) else NO_SQUASH


def write(folder: Path, target: Path) -> None:
    """Pack ``folder``, which holds AppRun, a .desktop file and its icon, into ``target``.

    Raises:
        BuildError: the runtime or mksquashfs is missing, or mksquashfs failed.
    """
    reason = missing()
    runtime = _runtime()
    if reason or runtime is None:
        raise BuildError(f"No AppImage can be made: {reason}.")
    packed = target.with_suffix(".squashfs")
    packed.unlink(missing_ok=True)
    options = ["-root-owned", "-noappend", "-comp", "zstd", "-quiet"]
    run("Making the AppImage", [SQUASH, folder, packed, *options])
    with target.open("wb") as file:
        file.write(runtime.read_bytes())
        with packed.open("rb") as payload:
            shutil.copyfileobj(payload, file)
        # How desktops tell an AppImage from any other program; published runtimes carry it.
        file.seek(MAGIC_AT)
        file.write(MAGIC)
    packed.unlink()
    target.chmod(EXECUTABLE)


def _runtime() -> Path | None:
    named = os.environ.get(RUNTIME_VARIABLE, "").strip()
    return Path(named) if named else None
