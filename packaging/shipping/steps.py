"""Running the tools that make packages, with their time and one sentence when they fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


class BuildError(Exception):
    """The build cannot go on; the message is one sentence with the way out."""


@dataclass
class Outcome:
    """What a build made, and what it could not make here with the reason."""

    made: list[Path] = field(default_factory=list)
    not_made: list[tuple[str, str]] = field(default_factory=list)

    def describe(self) -> str:
        """One line each."""
        lines = [f"made      {path}  ({megabytes(path):.1f} MB)" for path in self.made]
        lines += [f"not made  {what}: {why}" for what, why in self.not_made]
        return "\n".join(lines)


def run(
    what: str,
    command: Sequence[str | Path],
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> str:
    """Run a tool and return its output; ``environment`` is added to this process's.

    Raises:
        BuildError: with the last lines of its output.
    """
    started = time.monotonic()
    print(f"{what} …", flush=True)
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        tail = "\n".join(f"  | {line}" for line in done.stdout.strip().splitlines()[-25:])
        raise BuildError(f"{tail}\n“{what}” failed with exit code {done.returncode} (see above).")
    print(f"{what}: done in {time.monotonic() - started:.0f} s", flush=True)
    return done.stdout


def tool(name: str) -> str | None:
    """The path of a program, or None where it is not installed."""
    return shutil.which(name)


def fresh(folder: Path) -> Path:
    """``folder``, emptied."""
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    return folder


def megabytes(path: Path) -> float:
    """The size of a file, or of everything below a folder, in units of 10⁶ bytes."""
    files = [path] if path.is_file() else [item for item in path.rglob("*") if item.is_file()]
    return sum(item.lstat().st_size for item in files if not item.is_symlink()) / 1e6
