"""Linux packages from a finished bundle: .deb, AppImage, .tar.gz."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
from pathlib import Path

from shipping import appimage
from shipping.contents import ROOT
from shipping.drawings import draw_hicolor
from shipping.identity import APP_ID, MAINTAINER, NAME, PACKAGE, SUMMARY, VERSION
from shipping.steps import BuildError, Outcome, fresh, megabytes, run

TEMPLATES = ROOT / "packaging" / "linux"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
# Tried in a minimal Debian 12 root (packaging/check_linux.py). The other libraries of the desktop
# are in the bundle; these must be the system's own, because they talk to its drivers, fonts and
# session. The second names are those of Debian 13 and Ubuntu 24.04.
DEPENDS = (
    "libc6 (>= 2.34)",
    "libegl1",
    "libgl1",
    "libfontconfig1",
    "libdbus-1-3",
    "libglib2.0-0 | libglib2.0-0t64",
)
RECOMMENDS = ("fonts-noto-cjk", "fonts-noto-color-emoji", "xdg-utils")
# By gzip's level. Higher ones make the package a little smaller and take several times as long.
ZSTD_LEVELS = {1: 3, 6: 10}


def architecture() -> str:
    """Debian's name for this processor."""
    machine = platform.machine()
    if machine not in ARCHITECTURES:
        raise BuildError(f"There are no Linux packages for {machine} processors.")
    return ARCHITECTURES[machine]


def build_linux(bundle: Path, out: Path, outcome: Outcome, level: int) -> None:
    """Every Linux package below ``out``; ``level`` is the effort of compression, 1 to 9."""
    out.mkdir(parents=True, exist_ok=True)
    outcome.made.append(build_deb(bundle, out, level))
    outcome.made.append(build_tar(bundle, out, level))
    reason = appimage.missing()
    if reason:
        outcome.not_made.append(("AppImage", reason))
    else:
        outcome.made.append(build_appimage(bundle, out))


def fill_usr(bundle: Path, usr: Path) -> None:
    """The bundle, the command that starts it, and what desktops read, below ``usr``."""
    home = usr / "lib" / PACKAGE
    home.parent.mkdir(parents=True)
    link_tree(bundle, home)
    (usr / "bin").mkdir()
    (usr / "bin" / "tandem").symlink_to(f"../lib/{PACKAGE}/tandem")
    install_desktop_files(usr / "share")


def build_deb(bundle: Path, out: Path, level: int) -> Path:
    """The Debian package: the bundle in /usr/lib, a command, a menu entry, icons, metainfo.

    Packed with zstd on all processors: every system with the glibc it needs can read that (dpkg
    1.21.18 of Debian 12, Ubuntu 22.04), and it is installed several times as fast as xz.
    """
    root = fresh(ROOT / "build" / "deb")
    fill_usr(bundle, root / "usr")
    write_documents(root / "usr" / "share" / "doc" / PACKAGE)
    write_control(root)
    target = out / f"{PACKAGE}_{VERSION}_{architecture()}.deb"
    method = ["-Zzstd", f"-z{ZSTD_LEVELS[level]}", f"--threads-max={os.cpu_count() or 1}"]
    pack = ["dpkg-deb", "--root-owner-group", *method, "--build", root, target]
    run("Making the .deb", pack)
    return target


def install_desktop_files(share: Path) -> None:
    """Menu entry, metainfo and icons below a ``share`` folder."""
    for folder, name in (
        ("applications", f"{APP_ID}.desktop"),
        ("metainfo", f"{APP_ID}.metainfo.xml"),
    ):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(TEMPLATES / name, share / folder / name)
    draw_hicolor(share)


def write_documents(folder: Path) -> None:
    """The licence, as Debian wants to find it."""
    folder.mkdir(parents=True)
    text = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {NAME}\n\nFiles: *\nCopyright: The Tandem developers\n"
        "License: Apache-2.0\n On Debian systems the whole text is in\n"
        " /usr/share/common-licenses/Apache-2.0. The libraries in the package and their licences\n"
        f" are listed in /usr/lib/{PACKAGE}/_internal/resources/licences.json and in the\n"
        " program's about box.\n"
    )
    (folder / "copyright").write_text(text, encoding="utf-8")


def write_control(root: Path) -> None:
    """``DEBIAN/control`` and ``md5sums``; no scripts, since triggers refresh menu and icons."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    folder = root / "DEBIAN"
    folder.mkdir()
    kilobytes = round(megabytes(root) * 1000 / 1.024)
    lines = [
        f"Package: {PACKAGE}",
        f"Version: {VERSION}",
        f"Architecture: {architecture()}",
        f"Maintainer: {MAINTAINER}",
        f"Installed-Size: {kilobytes}",
        f"Depends: {', '.join(DEPENDS)}",
        f"Recommends: {', '.join(RECOMMENDS)}",
        "Section: utils",
        "Priority: optional",
        f"Description: {SUMMARY}",
        " Tandem is one window to chat in, with pictures, sounds and films. It runs Google's open",
        " Gemma 4 models in tandem with their drafters, on this computer and without a network; a",
        " small model comes along. Chats, settings and models stay in the user's data folder when",
        " the package is upgraded or removed.",
    ]
    (folder / "control").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sums = [f"{_md5(path)}  {path.relative_to(root)}" for path in files]
    (folder / "md5sums").write_text("\n".join(sums) + "\n", encoding="utf-8")


def build_tar(bundle: Path, out: Path, level: int) -> Path:
    """The bundle with its desktop files and a note how to use them, for every other system."""
    name = f"tandem-{VERSION}-linux-{platform.machine()}"
    root = fresh(ROOT / "build" / "tar") / name
    link_tree(bundle, root)
    install_desktop_files(root / "share")
    shutil.copyfile(TEMPLATES / "README.txt", root / "README.txt")
    shutil.copyfile(ROOT / "LICENSE", root / "LICENSE")
    target = out / f"{name}.tar.gz"
    pack = ["tar", "--owner=0", "--group=0", "--numeric-owner", "-C", root.parent]
    run("Making the .tar.gz", [*pack, "-I", f"gzip -{level}", "-cf", target, name])
    return target


def build_appimage(bundle: Path, out: Path) -> Path:
    """One file that runs on its own, without being installed."""
    root = fresh(ROOT / "build" / "appdir")
    fill_usr(bundle, root / "usr")
    (root / "AppRun").symlink_to(f"usr/lib/{PACKAGE}/tandem")
    (root / f"{APP_ID}.desktop").symlink_to(f"usr/share/applications/{APP_ID}.desktop")
    (root / f"{APP_ID}.svg").symlink_to(f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg")
    (root / ".DirIcon").symlink_to(f"{APP_ID}.svg")
    target = out / f"Tandem-{VERSION}-{platform.machine()}.AppImage"
    appimage.write(root, target)
    return target


def link_tree(source: Path, target: Path) -> None:
    """A copy of a folder that shares its files with it, where the file system allows that."""

    def link(old: str, new: str) -> str:
        try:
            os.link(old, new)
        except OSError:
            shutil.copy2(old, new)
        return new

    shutil.copytree(source, target, symlinks=True, copy_function=link)


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
