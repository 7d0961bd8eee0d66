"""Windows and macOS files, as far as they can be looked at elsewhere."""

from __future__ import annotations

import plistlib
import re
import subprocess
import sys
from pathlib import Path

import pytest
from shipping import macos, windows
from shipping.identity import APP_ID, VERSION
from shipping.steps import Outcome

ROOT = Path(__file__).resolve().parents[2]
ISS = (ROOT / "packaging" / "windows" / "tandem.iss").read_text(encoding="utf-8")


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
