"""The files that Linux desktops read: menu entry, metainfo, icons, the package's control file."""

from __future__ import annotations

import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from shipping import linux
from shipping.desktop import menu_command
from shipping.drawings import LINUX_SIZES_PX, draw_hicolor, draw_png, draw_program_icons
from shipping.identity import APP_ID, PACKAGE, VERSION
from shipping.steps import BuildError

from app.opening import DESKTOP_ENTRY

TEMPLATES = Path(__file__).resolve().parents[2] / "packaging" / "linux"
ENTRY = TEMPLATES / f"{APP_ID}.desktop"
METAINFO = TEMPLATES / f"{APP_ID}.metainfo.xml"


def validate(tool: str, *arguments: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_menu_entry_is_valid() -> None:
    validate("desktop-file-validate", str(ENTRY))


def test_metainfo_is_valid() -> None:
    validate("appstreamcli", "validate", "--no-net", str(METAINFO))


def test_window_entry_and_metainfo_carry_one_id() -> None:
    assert DESKTOP_ENTRY == APP_ID
    component = ElementTree.parse(METAINFO).getroot()
    assert component.findtext("id") == APP_ID
    assert component.findtext("launchable") == ENTRY.name


def test_metainfo_names_this_version_first() -> None:
    release = ElementTree.parse(METAINFO).getroot().find("releases/release")
    assert release is not None
    assert release.get("version") == VERSION


def test_menu_entry_opens_what_the_program_attaches() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(ENTRY, encoding="utf-8")
    kinds = entry["Desktop Entry"]["MimeType"]
    for kind in ("image/png", "image/jpeg", "audio/x-wav", "video/mp4", "application/pdf"):
        assert f"{kind};" in kinds
    assert entry["Desktop Entry"]["Exec"] == "tandem %F"


def test_icons_have_every_size_and_a_transparent_corner(tmp_path: Path) -> None:
    made = draw_hicolor(tmp_path)
    for path, size in zip(made, LINUX_SIZES_PX, strict=False):
        image = QImage(str(path))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 2).alpha() == 255
    assert made[-1].suffix == ".svg"
    assert draw_png(16) != draw_png(32)


def test_icon_files_of_windows_and_macos_hold_their_sizes(tmp_path: Path) -> None:
    from PIL import Image

    draw_program_icons(tmp_path)
    assert {(16, 16), (48, 48), (256, 256)} <= Image.open(tmp_path / "tandem.ico").info["sizes"]
    assert (512, 512, 1) in Image.open(tmp_path / "tandem.icns").info["sizes"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="links as on Linux")
def test_small_package_installs_where_the_menu_entry_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A .deb of a bundle of one file, unpacked again by dpkg."""
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not installed")
    bundle = tmp_path / "tandem"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "tandem").write_text("#!/bin/sh\n")
    monkeypatch.setattr(linux, "ROOT", tmp_path)
    (tmp_path / "LICENSE").write_text("")
    deb = linux.build_deb(bundle, tmp_path, 1)
    assert deb.name.startswith(f"{PACKAGE}_{VERSION}_")
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "-R", str(deb), str(root)], check=True)
    assert menu_command(root) == ["tandem"]
    assert (root / "usr" / "bin" / "tandem").resolve() == (
        root / "usr" / "lib" / PACKAGE / "tandem"
    )
    control = (root / "DEBIAN" / "control").read_text()
    assert "Depends: libc6 (>= 2.34), libegl1" in control
    assert f"usr/lib/{PACKAGE}/tandem\n" in (root / "DEBIAN" / "md5sums").read_text()
    (root / "usr" / "bin" / "tandem").unlink()
    with pytest.raises(BuildError, match="is not installed"):
        menu_command(root)
