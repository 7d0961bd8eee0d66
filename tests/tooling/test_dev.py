"""dev.py: what it decides before it touches anything."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
posix_only = pytest.mark.skipif(os.name != "posix", reason="signals and scripts as on Unix")


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
    monkeypatch.setattr(dev.sys, "platform", "linux")
    ((_, command),) = dev.torch_attempts()
    assert command[-1] == f"torch=={dev.TORCH}"


def test_on_windows_the_build_with_cuda_comes_through_uv(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "has_nvidia_gpu", lambda: True)
    monkeypatch.setattr(dev.sys, "platform", "win32")
    first, last = (" ".join(command) for _, command in dev.torch_attempts())
    assert "--torch-backend auto" in first
    assert last.endswith(f"pip install torch=={dev.TORCH}")


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


def run_tests(dev: ModuleType, folder: Path, body: str) -> int:
    """What becomes of a run in which the one test does ``body``."""
    test = folder / "test_some.py"
    test.write_text(f"import os, signal\n\ndef test_it():\n    {body}\n")
    plugin = ["-p", "tests.conftest", "-p", "no:cacheprovider", "--rootdir", str(folder)]
    command = [sys.executable, "-m", "pytest", "-q", *plugin, str(test)]
    return int(dev.run_tests(command, dict(os.environ), 120.0))


def test_tests_that_end_say_so_by_their_status_alone(
    dev: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_tests(dev, tmp_path, "pass") == 0
    assert run_tests(dev, tmp_path, "assert False") == 1
    assert "broke off" not in capfd.readouterr().out


@posix_only
def test_test_that_kills_the_process_is_named(
    dev: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_tests(dev, tmp_path, "os.kill(os.getpid(), signal.SIGKILL)") == 9
    assert "broke off by signal 9 during test_some.py::test_it" in capfd.readouterr().out


# Hangs as a test may, with a program of its own that holds a lock.
HANGING = """
import os, subprocess, sys, time
child = "import fcntl, sys, time; fcntl.flock(open(sys.argv[1]), fcntl.LOCK_EX); print(flush=True)"
child = subprocess.Popen(
    [sys.executable, "-c", child + "; time.sleep(600)", sys.argv[1]], stdout=subprocess.PIPE
)
child.stdout.readline()
open(os.environ["TANDEM_CURRENT_TEST"], "w").write("the hanging test")
time.sleep(600)
"""


@posix_only
def test_tests_that_hang_are_ended_with_the_place_and_all_they_started(
    dev: ModuleType, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    import fcntl

    lock = tmp_path / "lock"
    lock.touch()
    command = [sys.executable, "-S", "-X", "faulthandler", "-c", HANGING, str(lock)]
    assert dev.run_tests(command, dict(os.environ), limit_s=8.0) == 1
    out, err = capfd.readouterr()
    assert "not done after 0 minutes" in out
    assert "The tests broke off during the hanging test" in out
    assert "line 9 in <module>" in err
    with lock.open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)


@pytest.mark.skipif(sys.platform != "linux", reason="Xvfb is looked for on Linux only")
@pytest.mark.parametrize("script", ["exit 1", "exec sleep 600"])
def test_display_server_that_does_not_start_is_done_without(
    dev: ModuleType,
    script: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = tmp_path / "Xvfb"
    server.write_text(f"#!/bin/sh\n{script}\n")
    server.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(dev, "find_missing_libraries", list)
    monkeypatch.setattr(dev, "DISPLAY_LIMIT_S", 2.0)
    with dev.test_display() as environment:
        assert environment["QT_QPA_PLATFORM"] == "offscreen"
    assert "Xvfb does not start here" in capsys.readouterr().out


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
