"""Rewrite the two lock files, and the list of licences, from the environment this runs in.

    .venv/bin/python packaging/lock.py

Takes the installed version of everything that pyproject.toml asks for, directly or through
another package. Install the wanted versions first; then run this, the tests, and commit.
This folder has no ``__init__.py``: it must never hide the library of the same name.
"""

from __future__ import annotations

import importlib.metadata
import tomllib
from collections.abc import Iterable
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from shipping.licences import write_licences

ROOT = Path(__file__).resolve().parents[1]
RUN_HEAD = """\
# What Tandem runs on, exactly; made by packaging/lock.py from the ranges in pyproject.toml.
# torch is not here: dev.py installs it first, in the build for this computer.
colorama==0.4.6; sys_platform == "win32"
"""
DEV_HEAD = (
    "# What the checks and tests need on top of requirements.lock; made by packaging/lock.py.\n"
)


def resolve(requirements: Iterable[str]) -> dict[str, str]:
    """Canonical name -> ``Name==version`` for the requirements and all they need here."""
    found: dict[str, str] = {}
    todo = [Requirement(text) for text in requirements]
    while todo:
        requirement = todo.pop()
        name = canonicalize_name(requirement.name)
        if name in found:
            continue
        distribution = importlib.metadata.distribution(requirement.name)
        found[name] = f"{distribution.metadata['Name']}=={distribution.version}"
        todo += needed_by(distribution, requirement.extras)
    return found


def needed_by(distribution: importlib.metadata.Distribution, extras: set[str]) -> list[Requirement]:
    """The distribution's own requirements that apply on this system with these extras."""
    needed = [Requirement(text) for text in distribution.requires or []]
    return [
        requirement
        for requirement in needed
        if requirement.marker is None
        or any(requirement.marker.evaluate({"extra": extra}) for extra in {"", *extras})
    ]


def main() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    run = resolve([*project["project"]["dependencies"], *project["build-system"]["requires"]])
    dev = resolve(project["dependency-groups"]["dev"])
    run_lines = [line for name, line in sorted(run.items()) if name != "torch"]
    dev_lines = [line for name, line in sorted(dev.items()) if name not in run]
    for name, head, lines in (
        ("requirements.lock", RUN_HEAD, run_lines),
        ("requirements-dev.lock", DEV_HEAD, dev_lines),
    ):
        (ROOT / name).write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    write_licences()


if __name__ == "__main__":
    main()
