"""Finds the licences of everything that goes into the bundle and writes them to one file.

The about box reads ``resources/licences.json``: one entry per library with name, version, licence,
home page and the texts its makers ask to be passed on, by number, as many share one. The file is
made from what is installed, checked against the lock file, and committed, so that a change of
dependencies shows in review. Libraries that only one system's bundle holds are added by the build.
"""

from __future__ import annotations

import importlib.metadata
import json
import platform
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from shipping.contents import ROOT, locked_names
from shipping.steps import BuildError

TARGET = ROOT / "resources" / "licences.json"
# Texts that a wheel leaves out although its licence asks for them, by library or by SPDX name.
TEXTS = Path(__file__).resolve().parents[1] / "licences"
# In the lock file for making the environment; never in the bundle.
BUILD_ONLY = frozenset({"setuptools"})
NO_TEXT = frozenset({".py", ".pyc", ".json", ".so", ".h"})
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
# Qt's licence adds to the GPL and is read with it; Tandem loads Qt as libraries of their own.
STANDARD_TEXTS = {
    "Apache-2.0": (ROOT / "LICENSE",),
    "LGPL-3.0-only": (TEXTS / "LGPL-3.0-only.txt", TEXTS / "GPL-3.0-only.txt"),
}
# These state theirs only as a text, which stands with the wheel; looked up by hand.
UNSTATED = {"resvg_py": "MIT"}
# Some makers state their licence in words of their own; these are the SPDX names meant.
SPDX = {
    "apache": "Apache-2.0",
    "apache 2.0": "Apache-2.0",
    "apache 2.0 license": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "bsd 3-clause": "BSD-3-Clause",
    "bsd 3-clause license": "BSD-3-Clause",
    "bsd-3-clause": "BSD-3-Clause",
    "isc license (iscl)": "ISC",
    "mit": "MIT",
    "mit license": "MIT",
    "the mit license (mit)": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
}
FORBIDDEN = re.compile(r"(?<!L)(A?GPL)(?!.*(exception|LGPL))", re.IGNORECASE)


def collect() -> list[dict[str, object]]:
    """An entry per library, by name, with Python and Qt's own parts first.

    Raises:
        BuildError: a library states no licence, or one that cannot be passed on with Tandem.
    """
    entries = [python_entry()]
    for name in sorted(set(locked_names()) - BUILD_ONLY, key=str.lower):
        entries.append(library_entry(importlib.metadata.distribution(name)))
    for entry in entries:
        check_licence(str(entry["name"]), str(entry["licence"]))
    return entries


def library_entry(distribution: importlib.metadata.Distribution) -> dict[str, object]:
    """Name, version, licence, home page and licence texts of an installed library."""
    metadata = distribution.metadata
    name = metadata["Name"]
    return {
        "name": name,
        "version": distribution.version.split("+")[0],
        "licence": stated_licence(metadata),
        "home": home_page(metadata),
        "texts": _own_texts(distribution) or _standard_texts(name, stated_licence(metadata)),
    }


def stated_licence(metadata: importlib.metadata.PackageMetadata) -> str:
    """The SPDX expression, or what the classifiers or the licence field mean."""
    expression = metadata.get("License-Expression")
    if expression:
        return str(expression)
    classifiers = [
        line.rsplit(" :: ", 1)[1]
        for line in metadata.get_all("Classifier") or []
        if line.startswith("License :: OSI Approved :: ")
    ]
    written = (metadata.get("License") or "").strip().split("\n")[0]
    for candidate in (written, *classifiers):
        if candidate.lower() in SPDX:
            return SPDX[candidate.lower()]
    return written or " / ".join(classifiers) or UNSTATED.get(str(metadata["Name"]), "")


def home_page(metadata: importlib.metadata.PackageMetadata) -> str:
    """Where the library lives, as its makers say."""
    named = [line.partition(", ") for line in metadata.get_all("Project-URL") or []]
    found = {label.lower(): url for label, _, url in named}
    for label in ("homepage", "home", "source", "repository", "source code"):
        if label in found:
            return str(found[label])
    return str(metadata.get("Home-page") or next((url for _, _, url in named), ""))


def check_licence(name: str, licence: str) -> None:
    """Refuse what may not travel inside an Apache-2.0 program."""
    if not licence:
        raise BuildError(
            f"{name} states no licence: look it up and add it to shipping/licences.py."
        )
    choices = re.split(r"\s+OR\s+", licence)
    if all(FORBIDDEN.search(choice) for choice in choices):
        raise BuildError(f"{name} is under {licence}, which cannot be shipped inside Tandem.")


def python_entry() -> dict[str, object]:
    """Python itself, whose interpreter and standard library are in the bundle."""
    folders = (Path(sys.base_prefix), Path(importlib.metadata.__file__).parents[2])
    names = [folder / "LICENSE.txt" for folder in folders] + [folders[1] / "LICENSE"]
    texts = [path.read_text(encoding="utf-8") for path in names if path.is_file()]
    return {
        "name": "Python",
        "version": platform.python_version(),
        "licence": "PSF-2.0",
        "home": "https://www.python.org",
        "texts": texts[:1],
    }


def _own_texts(distribution: importlib.metadata.Distribution) -> list[str]:
    """The texts in the library's metadata, and those beside shared libraries it brings along."""
    found = []
    for file in distribution.files or []:
        inner = str(file).partition(".dist-info")[2] or file.name
        if LICENCE_FILE.search(inner) and file.suffix.lower() not in NO_TEXT:
            path = Path(str(distribution.locate_file(file)))
            text = path.read_text(encoding="utf-8", errors="replace").strip()
            found.append(text) if text and text not in found else None
    return found


def _standard_texts(name: str, licence: str) -> list[str]:
    """The texts kept here for a library, or for one of the licences it offers."""
    choices = (
        [TEXTS / f"{name}.txt"],
        *(STANDARD_TEXTS.get(choice, ()) for choice in re.split(r"\s+OR\s+", licence)),
    )
    for paths in choices:
        if paths and all(path.is_file() for path in paths):
            return [path.read_text(encoding="utf-8").strip() for path in paths]
    raise BuildError(
        f"{name} ({licence}) brings no licence text: put it into packaging/licences/{name}.txt."
    )


def system_entries(sources: Iterable[str]) -> list[dict[str, object]]:
    """The Debian packages whose libraries PyInstaller took from the build machine.

    ``sources`` are the files it copied; those of Python's environment have entries already.
    """
    if not Path("/usr/bin/dpkg-query").exists():
        return []
    files = {str(Path(source).resolve()) for source in sources}
    owned = [file for file in sorted(files) if file.startswith(("/usr/lib/", "/lib/"))]
    entries = []
    for package, version in sorted(_owners(owned)):
        text = Path("/usr/share/doc", package.split(":")[0], "copyright")
        if not text.is_file():
            raise BuildError(f"{package} has no copyright file on this computer; reinstall it.")
        entries.append(
            {
                "name": package.split(":")[0],
                "version": version,
                "licence": "as stated below (Debian)",
                "home": "",
                "texts": [text.read_text(encoding="utf-8", errors="replace").strip()],
            }
        )
    return entries


def _owners(files: list[str]) -> set[tuple[str, str]]:
    """(package, version) of Debian packages that own these files."""
    found = set()
    for file in files:
        names = [file, file.removeprefix("/usr")]  # dpkg may know either of the merged folders
        answer = subprocess.run(
            ["dpkg-query", "-S", *names], capture_output=True, text=True, check=False
        )
        for line in answer.stdout.splitlines()[:1]:
            package = line.split(": ")[0].split(",")[0]
            shown = ["dpkg-query", "-W", "-f", "${Version}", package]
            version = subprocess.run(shown, capture_output=True, text=True, check=True).stdout
            found.add((package, version))
    return found


def write_system_licences(sources: Iterable[str], folder: Path) -> Path:
    """``licences_of_the_bundle.json`` in ``folder``, for the about box of this bundle."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "licences_of_the_bundle.json"
    text = json.dumps(numbered(system_entries(sources)), indent=1, ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def numbered(entries: list[dict[str, object]]) -> dict[str, object]:
    """The entries with each different text kept once, and numbers in the place of texts."""
    texts: list[str] = []
    for entry in entries:
        own = cast(list[str], entry["texts"])
        texts += [text for text in dict.fromkeys(own) if text not in texts]
        entry["texts"] = [texts.index(text) for text in own]
    return {"libraries": entries, "texts": texts}


def write_licences(target: Path = TARGET) -> Path:
    """Write the file anew."""
    text = json.dumps(numbered(collect()), indent=1, ensure_ascii=False)
    target.write_text(text + "\n", encoding="utf-8")
    return target
