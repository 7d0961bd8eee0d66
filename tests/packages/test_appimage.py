"""An AppImage is a runtime and a squashfs behind it; without them the build says what to do."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from shipping import appimage
from shipping.steps import BuildError

TRUE = Path("/bin/true")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "appdir"
    (root / "usr" / "lib").mkdir(parents=True)
    (root / "usr" / "lib" / "tandem").write_text("#!/bin/sh\necho tandem\n")
    (root / "AppRun").symlink_to("usr/lib/tandem")
    return root


def test_folder_lies_behind_the_runtime(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not TRUE.exists() or shutil.which(appimage.SQUASH) is None:
        pytest.skip("squashfs-tools is not installed")
    monkeypatch.setenv(appimage.RUNTIME_VARIABLE, str(TRUE))
    target = tmp_path / "Tandem.AppImage"
    appimage.write(folder, target)
    offset = TRUE.stat().st_size
    assert target.read_bytes()[appimage.MAGIC_AT :].startswith(appimage.MAGIC)
    assert target.stat().st_mode & 0o111
    listed = subprocess.run(
        ["unsquashfs", "-o", str(offset), "-l", target],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    ).stdout
    assert "squashfs-root/AppRun" in listed
    assert "squashfs-root/usr/lib/tandem" in listed
    assert subprocess.run([target], check=False, timeout=60).returncode == 0


@pytest.mark.parametrize(
    ("runtime", "sentence"),
    [("", "type2-runtime publishes"), ("notes.txt", "is no program for Linux")],
)
def test_what_is_missing_is_named_with_the_way_out(
    runtime: str, sentence: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.txt").write_text("no program")
    monkeypatch.setenv(appimage.RUNTIME_VARIABLE, str(tmp_path / runtime) if runtime else "")
    assert sentence in appimage.missing()
    with pytest.raises(BuildError, match="No AppImage can be made"):
        appimage.write(folder, tmp_path / "Tandem.AppImage")
