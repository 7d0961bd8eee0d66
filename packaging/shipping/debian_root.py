"""A fresh minimal Debian as a folder: made with debootstrap, entered with chroot, as root only."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from shipping.steps import BuildError, run

SUITE = "bookworm"
USER, USER_ID = "tester", "1000:1000"
MOUNTS = ("/proc", "/dev", "/dev/shm", "/sys", "/tmp/.X11-unix")


class DebianRoot:
    """One root folder; ``user_home`` is the home of an ordinary user inside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def user_home(self) -> Path:
        """The user's home, seen from outside."""
        return self.folder / "home" / USER

    def command(self, command: Sequence[str], as_user: bool, cut_off: bool = False) -> list[str]:
        """``command`` inside the root; ``cut_off`` gives it no network at all."""
        enter = ["chroot", *(["--userspec", USER_ID] if as_user else []), str(self.folder)]
        return [*(["unshare", "--net"] if cut_off else []), *enter, *command]

    def run(self, what: str, *command: str) -> str:
        """Run a command as root inside; raises BuildError."""
        return run(what, self.command(command, as_user=False), environment=plain_environment())

    def install(self, package: Path) -> None:
        """Install a .deb with what it depends on, and nothing it only recommends."""
        inside = self.folder / "tmp" / package.name
        shutil.copyfile(package, inside)
        options = ["-y", "-q", "--no-install-recommends", "--allow-downgrades"]
        self.run(
            f"Installing {package.name}", "apt-get", "install", *options, f"/tmp/{package.name}"
        )
        inside.unlink()

    def packages(self) -> set[str]:
        """The names of everything installed."""
        listing = self.run("Listing packages", "dpkg-query", "-W", "-f", "${Package}\n")
        return set(listing.split())


def make_base(folder: Path, apt_conf: Path | None) -> None:
    """Bootstrap the minimal system, unless it is there already."""
    if (folder / "usr").is_dir():
        return
    if os.geteuid() != 0:
        raise BuildError("A Debian root can only be made and entered by root: use sudo.")
    if shutil.which("debootstrap") is None:
        raise BuildError("debootstrap is not installed: apt-get install debootstrap.")
    run(f"Bootstrapping {SUITE}", ["debootstrap", "--variant=minbase", SUITE, folder])
    if apt_conf is not None:
        shutil.copyfile(apt_conf, folder / "etc" / "apt" / "apt.conf.d" / apt_conf.name)


@contextmanager
def fresh_root(base: Path, folder: Path) -> Iterator[DebianRoot]:
    """A copy of ``base`` with the system's folders and an ordinary user; gone afterwards."""
    if folder.exists():
        raise BuildError(f"{folder} was left by an earlier run: unmount what is in it, delete it.")
    run("Copying the minimal system", ["cp", "-a", "--reflink=auto", base, folder])
    root = DebianRoot(folder)
    mounted: list[Path] = []
    try:
        for place in MOUNTS:
            target = folder / place.lstrip("/")
            target.mkdir(parents=True, exist_ok=True)
            if Path(place).is_dir():
                subprocess.run(["mount", "--bind", place, str(target)], check=True)
                mounted.append(target)
        root.run("Making a user", "useradd", "--create-home", "--uid", "1000", USER)
        root.run("Refreshing the package list", "apt-get", "update", "-q")
        yield root
    finally:
        for target in reversed(mounted):
            subprocess.run(["umount", "--lazy", str(target)], check=False)
        if not any(os.path.ismount(target) for target in mounted):
            shutil.rmtree(folder)


def plain_environment() -> Mapping[str, str]:
    """What a fresh login has."""
    return {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8", "PYTHONPATH": ""}
