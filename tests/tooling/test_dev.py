"""dev.py: what it decides before it touches anything."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """dev.py as a module whose environment lies in an empty folder."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "dev", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "LOG", tmp_path / "setup.log")
    return module


def test_needs_nothing_but_the_standard_library() -> None:
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    imported = re.findall(r"^(?:from|import) (\w+)", source, flags=re.MULTILINE)
    assert set(imported) <= sys.stdlib_module_names


def test_refuses_a_python_without_wheels_and_names_the_range(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.sys, "version_info", (3, 10, 13))
    with pytest.raises(dev.SetupError, match=r"3\.11 to 3\.13"):
        dev.check_python()


@pytest.mark.skipif(sys.platform != "linux", reason="system libraries are looked up on Linux only")
def test_names_the_package_of_a_library_that_cannot_be_loaded(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    absent = dev.SystemLibrary("libtandem-absent.so.1", "libtandem-absent1")
    present = dev.SystemLibrary("libc.so.6", "libc6")
    monkeypatch.setattr(dev, "WINDOW_LIBRARIES", (present, absent))
    assert dev.find_missing_libraries() == [absent]


def test_says_what_to_install_where_it_may_not(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "apt_prefix", lambda: None)
    assert not dev.install_packages(["libegl1", "libgl1"], "System libraries")
    assert "libegl1 libgl1" in capsys.readouterr().out


def test_without_a_gpu_the_cpu_build_comes_first_and_the_large_one_last(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "has_nvidia_gpu", lambda: False)
    monkeypatch.setattr(dev.sys, "platform", "linux")
    commands = [" ".join(command) for _, command in dev.torch_attempts()]
    assert f"torch=={dev.TORCH}+cpu" in commands[0]
    assert "--torch-backend cpu" in commands[1]
    assert commands[-1].endswith(f"torch=={dev.TORCH}")


def test_with_a_gpu_the_build_with_cuda_is_taken(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "has_nvidia_gpu", lambda: True)
    ((_, command),) = dev.torch_attempts()
    assert command[-1] == f"torch=={dev.TORCH}"


def test_a_changed_lock_file_makes_the_set_up_run_again(dev: ModuleType, tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("pillow==12.0.0\n")
    before = dev.stamp_value([lock])
    lock.write_text("pillow==13.0.0\n")
    assert dev.stamp_value([lock]) != before


def test_a_failing_installer_shows_its_last_lines_and_the_way_out(
    dev: ModuleType, capfd: pytest.CaptureFixture[str]
) -> None:
    failing = [sys.executable, "-c", "print('no space left'); raise SystemExit(3)"]
    with pytest.raises(dev.SetupError, match="disk space"):
        dev.run_logged("Libraries", failing)
    assert "no space left" in capfd.readouterr().out


def test_an_unknown_command_is_a_usage_error_without_a_traceback() -> None:
    result = subprocess.run(
        [sys.executable, str(ROOT / "dev.py"), "fly"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 2
    assert "Traceback" not in result.stderr


def test_the_pins_agree_between_pyproject_lock_and_script(dev: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    pinned = [text for text in project["dependencies"] if "==" in text]
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower().replace("_", "-")
    assert f"torch=={dev.TORCH}" in pinned
    for text in pinned:
        if not text.startswith("torch=="):
            assert text.lower() in lock
