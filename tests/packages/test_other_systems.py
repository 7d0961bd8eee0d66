"""Windows and macOS files, as far as they can be looked at elsewhere."""

from __future__ import annotations

import codecs
import mimetypes
import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from shipping import macos, windows
from shipping.bundle import BUILD
from shipping.identity import APP_ID, VERSION
from shipping.steps import Outcome

ROOT = Path(__file__).resolve().parents[2]
ISS_FILE = ROOT / "packaging" / "windows" / "tandem.iss"
ISS = ISS_FILE.read_text(encoding="utf-8-sig")
SPEC = (ROOT / "packaging" / "tandem.spec").read_text(encoding="utf-8")
# Python 3.11 guesses no type for these names.
NOT_KNOWN_TO_PYTHON = {"image/avif", "image/webp", "audio/ogg", "audio/flac", "video/x-matroska"}
ENTRY = ROOT / "packaging" / "linux" / f"{APP_ID}.desktop"


def test_versions_become_four_numbers(tmp_path: Path) -> None:
    assert windows.version_numbers("0.1.0") == (0, 1, 0, 0)
    assert windows.version_numbers("2.13") == (2, 13, 0, 0)
    text = windows.write_version_file(tmp_path).read_text()
    assert f"StringStruct('FileVersion', '{VERSION}')" in text
    compile(text.replace("VSVersionInfo", "dict", 1), "version.txt", "eval")


def test_installer_is_per_user_and_asks_before_it_deletes_data() -> None:
    assert "PrivilegesRequired=lowest" in ISS
    assert "MB_DEFBUTTON2" in ISS
    assert "/DELETEDATA" in ISS
    languages = re.findall(r'^Name: "(\w+)"; MessagesFile', ISS, flags=re.MULTILINE)
    for message in ("DeleteData", "OpenWith"):
        said = re.findall(rf"^(\w+)\.{message}=", ISS, flags=re.MULTILINE)
        assert sorted(said) == sorted(languages)
    assert f'#define AppId "{APP_ID}"' in ISS


def test_installer_script_is_read_as_unicode_and_its_conditions_close() -> None:
    assert ISS_FILE.read_bytes().startswith(codecs.BOM_UTF8)
    opened = re.findall(r"^\s*#if(?:n?def)?\b", ISS, flags=re.MULTILINE)
    closed = re.findall(r"^\s*#endif\b", ISS, flags=re.MULTILINE)
    assert len(opened) == len(closed)


def test_installer_names_files_that_are_there_or_made() -> None:
    folder = ISS_FILE.parent
    licence = re.search(r"^LicenseFile=(.+)$", ISS, flags=re.MULTILINE)
    icon = re.search(r"^SetupIconFile=(.+)$", ISS, flags=re.MULTILINE)
    assert licence is not None
    assert icon is not None
    assert (folder / licence[1].replace("\\", "/")).resolve() == ROOT / "LICENSE"
    made = BUILD / "icons" / "tandem.ico"
    assert (folder / icon[1].replace("\\", "/")).resolve() == made
    for program in windows.PROGRAMS:
        assert program.removesuffix(".exe").lower() in SPEC.lower()


def test_installer_offers_to_open_what_the_menu_entry_of_linux_does() -> None:
    entry = ENTRY.read_text(encoding="utf-8")
    kinds = re.search(r"^MimeType=(.+)$", entry, flags=re.MULTILINE)
    assert kinds is not None
    offered = re.findall(r'SupportedTypes";.*ValueName: "(\.\w+)"', ISS)
    names = {mimetypes.guess_type(f"a{ending}", strict=False)[0] for ending in offered}
    same = {
        "audio/x-wav": "audio/wav",
        "video/x-msvideo": "video/avi",
        "audio/x-flac": "audio/flac",
    }
    wanted = {same.get(kind, kind) for kind in kinds[1].strip(";").split(";")}
    assert {same.get(str(name), name) for name in names} >= wanted - NOT_KNOWN_TO_PYTHON
    assert ".avif" in offered
    assert ".mkv" in offered


def test_uninstaller_is_signed_inside_the_installer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(windows.SIGN_VARIABLE, raising=False)
    assert not any("Signed" in option for option in windows.compiler_options(tmp_path, tmp_path))
    monkeypatch.setenv(
        windows.SIGN_VARIABLE, 'signtool sign /n "The Tandem developers" /d $5 "{file}"'
    )
    options = windows.compiler_options(tmp_path, tmp_path)
    assert "/DSigned" in options
    assert options[-1] == "/Standem=signtool sign /n $qThe Tandem developers$q /d $$5 $f"
    assert f"SignTool={windows.SIGN_TOOL}" in ISS
    assert '"' not in options[-1]


def test_id_is_nobodys_name_and_every_system_takes_it() -> None:
    assert re.fullmatch(r"alt\.[A-Za-z0-9]+\.[A-Za-z0-9]+", APP_ID)
    assert macos.bundle_facts()["bundle_identifier"] == APP_ID


def test_without_compiler_and_certificate_windows_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(windows.SIGN_VARIABLE, raising=False)
    monkeypatch.setattr(windows, "USUAL_PLACES", ())
    outcome = Outcome()
    windows.build_windows(tmp_path, tmp_path / "out", outcome)
    assert outcome.made == []
    assert "Inno Setup 6 (ISCC.exe) is not installed" in outcome.describe()


def test_macos_says_why_it_wants_microphone_and_camera() -> None:
    facts = macos.info_plist()
    for key in ("NSMicrophoneUsageDescription", "NSCameraUsageDescription"):
        assert "stays on this Mac" in str(facts[key])
    plistlib.dumps(facts)


def test_macos_signs_whatever_is_code_and_the_inner_first(tmp_path: Path) -> None:
    app = tmp_path / "Tandem.app"
    thin, fat = macos.MACH_O
    for name, head in {
        "Contents/MacOS/tandem": thin,
        "Contents/Frameworks/QtCore.framework/Versions/A/QtCore": fat,
        "Contents/Frameworks/torch/bin/torch_shm_manager": thin,
        "Contents/Frameworks/libz.dylib": thin,
        "Contents/Resources/licences.json": b"{}",
    }.items():
        path = app / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(head + b"rest")
    (app / "Contents" / "Resources" / "libz.dylib").symlink_to("../Frameworks/libz.dylib")
    names = [path.name for path in macos.inner_code(app)]
    assert names == ["QtCore", "torch_shm_manager", "libz.dylib"]


def test_oldest_macos_is_that_of_the_pinned_torch() -> None:
    assert macos.info_plist()["LSMinimumSystemVersion"] == macos.LEAST_MACOS
    workflow = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    runner = re.search(r"runs-on: macos-(\d+)", workflow)
    assert runner is not None
    assert int(runner[1]) >= float(macos.LEAST_MACOS)


def test_entitlements_are_a_property_list_with_microphone_and_camera() -> None:
    granted = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert granted["com.apple.security.device.audio-input"]
    assert granted["com.apple.security.device.camera"]


@pytest.mark.parametrize("system", ["windows", "macos", "linux"])
def test_another_system_is_refused_in_one_sentence(system: str) -> None:
    here = {"linux": "linux", "win32": "windows", "darwin": "macos"}[sys.platform]
    if system == here:
        pytest.skip("this is that system")
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py"), system],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 1
    assert f"can only be made on {system}" in done.stderr
    assert "Traceback" not in done.stderr
