"""Packs the program with PyInstaller and shows that what came out works."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from shipping.contents import DATA_PACKAGES, QT_LANGUAGES, ROOT
from shipping.drawings import draw_program_icons
from shipping.licences import write_licences
from shipping.steps import BuildError, run

BUILD = ROOT / "build"
DIST = ROOT / "dist"
ASK_SECONDS = 300
EXPECTED = ("red", "circle")
# What a path may hold without being told otherwise, less the longest name of a user (20) in
# C:\Users\…\AppData\Local\Programs\Tandem\.
MAX_NAME_CHARS = 259 - 9 - 20 - 31
STRIPPED = (
    "_internal/torch/lib/*.so*",
    "_internal/libpython3*.so*",
    "_internal/**/*.cpython-*.so",
)


def program_in(bundle: Path) -> Path:
    """The program to start from a terminal inside a bundle."""
    if sys.platform == "win32":
        return bundle / "tandem-cli.exe"
    return bundle / "tandem"


def build_bundle(version_file: Path | None = None) -> Path:
    """Make ``dist/tandem`` anew and try it; returns the folder.

    Raises:
        BuildError: PyInstaller is missing or failed, or the bundle does not answer.
    """
    try:
        import PyInstaller  # noqa: F401 - asked for here, used by its command
    except ImportError as error:
        raise BuildError(
            "PyInstaller is not installed: run “pip install -r packaging/requirements-build.txt” "
            "in the environment that dev.py made, then build again."
        ) from error
    draw_program_icons(BUILD / "icons")
    write_licences()
    environment = {"TANDEM_BUILD_ICONS": str(BUILD / "icons"), "QT_QPA_PLATFORM": "offscreen"}
    if version_file is not None:
        environment["TANDEM_BUILD_VERSION_FILE"] = str(version_file)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")]
    run("Packing the program", [*command, ROOT / "packaging" / "tandem.spec"], ROOT, environment)
    bundle = DIST / "tandem"
    strip_symbols(bundle)
    try_bundle(bundle)
    return bundle


def strip_symbols(bundle: Path) -> None:
    """Take names for debuggers out of Linux libraries: a tenth of the bundle, of use to nobody.

    Libraries whose wheels rewrote them (the ``.libs`` folders) do not survive it and stay as they
    are; those of Qt have no such names.
    """
    if not sys.platform.startswith("linux"):
        return
    found = [path for pattern in STRIPPED for path in sorted(bundle.glob(pattern))]
    libraries = [path for path in found if path.is_file() and not path.is_symlink()]
    run("Taking debuggers' names out", ["strip", "--strip-unneeded", *libraries])


def check_texts(bundle: Path) -> None:
    """Every language of the window, with Qt's own texts in it; raises BuildError."""
    there = {path.name for path in bundle.rglob("*.qm")}
    wanted = {f"{name}_{language}.qm" for name in ("tandem", "qtbase") for language in QT_LANGUAGES}
    if wanted - there:
        raise BuildError(f"The bundle lacks the texts {', '.join(sorted(wanted - there))}.")


def check_lengths(bundle: Path) -> None:
    """Windows opens no longer path without being told to; raises BuildError naming the longest."""
    names = [str(path.relative_to(bundle)) for path in bundle.rglob("*")]
    longest = max(names, key=len)
    if len(longest) > MAX_NAME_CHARS:
        raise BuildError(
            f"{longest} has {len(longest)} characters; Windows can install {MAX_NAME_CHARS} at "
            "most: leave it out in shipping/contents.py or shorten it."
        )


def check_data(bundle: Path) -> None:
    """The fonts and tables that formulas and drawings need; raises BuildError."""
    for package in DATA_PACKAGES:
        if not any(path.suffix in (".ttf", ".txt") for path in bundle.rglob(f"{package}/**/*")):
            raise BuildError(f"The bundle lacks the fonts or tables of {package}.")


def try_bundle(bundle: Path) -> None:
    """Look for its texts, let the packed program check itself and look at the sample picture.

    A cut too many shows only here: the window would still open, and its engine end at once.
    """
    check_texts(bundle)
    check_lengths(bundle)
    check_data(bundle)
    program = program_in(bundle)
    ask_program(program, "selftest")
    picture = ROOT / "resources" / "samples" / "picture.png"
    answer = ask_program(program, "ask", "What is in this picture?", "--image", str(picture))
    if not all(word in answer.lower() for word in EXPECTED):
        raise BuildError(f"The packed program answered about a red circle: “{answer.strip()}”.")


def ask_program(program: Path, *arguments: str) -> str:
    """Run the program in an empty home and environment, as on a computer without Python."""
    with tempfile.TemporaryDirectory() as home:
        kept = ("SYSTEMROOT", "PATH") if os.name == "nt" else ()
        environment = {name: os.environ[name] for name in kept if name in os.environ}
        done = subprocess.run(
            [str(program), *arguments],
            env={**environment, "HOME": home, "USERPROFILE": home},
            cwd=home,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=ASK_SECONDS,
            check=False,
        )
    if done.returncode:
        raise BuildError(
            f"The packed program failed at “{arguments[0]}”: {done.stderr.strip()[-2000:]}"
        )
    return done.stdout
