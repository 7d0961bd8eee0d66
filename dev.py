#!/usr/bin/env python3
"""Set up Tandem in this folder, then start it or test it. Standard library only.

    python3 dev.py run      the window; without a display the same job in the terminal
    python3 dev.py test     lint, types, import contracts and the whole test suite
    python3 dev.py check    lint, types and import contracts only
    python3 dev.py setup    only the set-up

Everything lands in ``.venv`` beside this file, from the two lock files; a finished set-up is
recognised by its stamp and skipped. Output of the installers goes to ``.venv/setup.log``.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import hashlib
import os
import platform
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOG = VENV / "setup.log"
SUPPORTED = ((3, 11), (3, 13))
TORCH = "2.13.0"
# The tests take ten minutes on a quiet computer. Who runs this unattended gives up after 90.
TESTS_LIMIT_S = 60 * 60.0
WHOLE_LIMIT_S = 85 * 60.0
CHECK_LIMIT_S = 10 * 60.0
DISPLAY_LIMIT_S = 60.0
GRACE_S = 30.0
# Names a file in which the running tests write which of them it is (tests/conftest.py).
CURRENT_TEST = "TANDEM_CURRENT_TEST"


class SetupError(Exception):
    """The set-up cannot go on; the message is one sentence with the way out."""


# --- system libraries -------------------------------------------------------------


@dataclass(frozen=True)
class SystemLibrary:
    """A shared library Qt or the sound code loads by itself, and the Debian package with it."""

    soname: str
    package: str


WINDOW_LIBRARIES = tuple(
    SystemLibrary(soname, package)
    for soname, package in (
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-image.so.0", "libxcb-image0"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxcb-shape.so.0", "libxcb-shape0"),
        ("libxcb-randr.so.0", "libxcb-randr0"),
        ("libxcb-xkb.so.1", "libxcb-xkb1"),
        ("libpulse.so.0", "libpulse0"),
        ("libasound.so.2", "libasound2"),
        ("libportaudio.so.2", "libportaudio2"),
    )
)


def find_missing_libraries() -> list[SystemLibrary]:
    """The libraries that this system cannot load; always none outside Linux."""
    if sys.platform != "linux":
        return []
    missing = []
    for library in WINDOW_LIBRARIES:
        try:
            ctypes.CDLL(library.soname)
        except OSError:
            missing.append(library)
    return missing


def apt_prefix() -> list[str] | None:
    """How to run apt-get without asking anybody, or None where that cannot be."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _succeeds(["sudo", "-n", "true"]):
        return ["sudo", "-n"]
    return None


def current_package_name(package: str) -> str:
    """The name with ``t64`` where Debian renamed the package for 64-bit times."""
    renamed = f"{package}t64"
    return renamed if _succeeds(["apt-cache", "show", renamed]) else package


def install_packages(packages: Sequence[str], why: str) -> bool:
    """Install Debian packages if this user may, else say which ones and how; True when done."""
    prefix = apt_prefix()
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if prefix is None:
        say(f"{why}: please install  {' '.join(packages)}")
        if shutil.which("apt-get"):
            say(f"  sudo {' '.join(command)}")
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run_logged(f"{why}: refreshing the package list", [*prefix, "apt-get", "update"], environment)
    command[-len(packages) :] = [current_package_name(package) for package in packages]
    run_logged(f"{why}: {' '.join(packages)}", [*prefix, *command], environment)
    return True


def ensure_system_libraries() -> None:
    """Bring what Qt and the sound code need from the system; a refusal is reported, not fatal."""
    missing = find_missing_libraries()
    if missing:
        install_packages([library.package for library in missing], "System libraries")


# --- the environment --------------------------------------------------------------


def check_python() -> None:
    """Refuse an interpreter for which the pinned wheels do not exist."""
    low, high = SUPPORTED
    if not low <= sys.version_info[:2] <= high:
        raise SetupError(
            f"Tandem needs Python {low[0]}.{low[1]} to {high[0]}.{high[1]}, and this is "
            f"{platform.python_version()}: start dev.py with one of those, for example python3.12."
        )


def ensure_venv() -> None:
    """Make ``.venv`` unless a working one of this Python version is there."""
    if PYTHON.exists() and _succeeds([str(PYTHON), "-m", "pip", "--version"]):
        return
    if not _succeeds([sys.executable, "-c", "import ensurepip, venv"]) and not install_packages(
        [f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"], "Python's venv module"
    ):
        raise SetupError(
            "This Python cannot make virtual environments: install its venv package (named above) "
            "and run the same command again."
        )
    say("Making .venv")
    # A link may point at an environment shared by several checkouts: never clear through it.
    clear = [] if VENV.is_symlink() else ["--clear"]
    subprocess.run([sys.executable, "-m", "venv", *clear, str(VENV)], check=True)


def has_nvidia_gpu() -> bool:
    """Whether the driver lists a GPU."""
    return bool(shutil.which("nvidia-smi")) and _succeeds(["nvidia-smi", "-L"])


def torch_attempts() -> list[tuple[str, list[str]]]:
    """Ways to install torch, best first, as (what it is, pip-like arguments)."""
    pip = [str(PYTHON), "-m", "pip", "install"]
    plain = ("PyTorch", [*pip, f"torch=={TORCH}"])
    uv = [str(PYTHON), "-m", "uv", "pip", "install", "--python", str(PYTHON)]
    if sys.platform == "win32" and has_nvidia_gpu():
        # What pip finds for Windows is the CPU build; uv knows which CUDA this driver speaks.
        return [
            ("PyTorch for CUDA", [*uv, "--torch-backend", "auto", f"torch=={TORCH}"]),
            ("PyTorch for the CPU: no CUDA build was found", plain[1]),
        ]
    if sys.platform == "darwin" or has_nvidia_gpu():
        return [plain]
    # The CPU build is a tenth of the size. A wheel folder known to pip may hold it under its
    # local version; otherwise uv knows where the CPU builds are published.
    return [
        (
            "PyTorch for the CPU",
            [*pip, "--no-deps", "--only-binary", ":all:", f"torch=={TORCH}+cpu"],
        ),
        ("PyTorch for the CPU", [*uv, "--torch-backend", "cpu", f"torch=={TORCH}"]),
        ("PyTorch (the large build: no CPU build was found)", plain[1]),
    ]


def install_torch() -> None:
    """Install the pinned torch in the smallest build that fits this computer."""
    probe = f"import importlib.metadata as m; assert m.version('torch').split('+')[0] == '{TORCH}'"
    if _succeeds([str(PYTHON), "-c", probe]):
        return
    attempts = torch_attempts()
    for number, (what, command) in enumerate(attempts):
        if "uv" in command and not _succeeds([str(PYTHON), "-m", "uv", "--version"]):
            run_logged("uv", [str(PYTHON), "-m", "pip", "install", "uv"], check=False)
        if run_logged(what, command, check=number == len(attempts) - 1):
            return


def install_locked(lock: Path) -> None:
    """Install one lock file."""
    command = [str(PYTHON), "-m", "pip", "install", "-r", str(lock)]
    run_logged(f"Libraries of {lock.name}", command)


def install_project() -> None:
    """Put the ``tandem`` command into the environment, pointing at this checkout."""
    options = ["--no-deps", "--no-build-isolation", "--editable"]
    run_logged("The tandem command", [str(PYTHON), "-m", "pip", "install", *options, str(ROOT)])
    # An editable installation compiles nothing: the first start would, before its first paint.
    packages = [str(ROOT / name) for name in ("app", "engine")]
    run_logged("Bytecode", [str(PYTHON), "-m", "compileall", "-q", *packages])


def stamp_value(locks: Sequence[Path]) -> str:
    """What the environment was made from: changes when it must be made again."""
    digest = hashlib.sha256()
    for path in (*locks, ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    digest.update(f"{sys.version_info[:2]} {ROOT} {has_nvidia_gpu()}".encode())
    return digest.hexdigest()


def set_up(with_tests: bool) -> None:
    """Bring system libraries and ``.venv`` up to date; at once when nothing changed."""
    check_python()
    ensure_system_libraries()
    locks = [ROOT / "requirements.lock"]
    if with_tests:
        locks.append(ROOT / "requirements-dev.lock")
    stamp, value = VENV / ".tandem-setup", stamp_value(locks)
    known = stamp.read_text().split() if stamp.exists() else []
    if PYTHON.exists() and value in known:
        return
    ensure_venv()
    install_torch()
    for lock in locks:
        install_locked(lock)
    install_project()
    # A finished test set-up contains the plain one.
    stamp.write_text("\n".join({value, stamp_value(locks[:1])}) + "\n")
    say("Set-up complete")


# --- what the commands do ----------------------------------------------------------


def has_display() -> bool:
    """Whether a window can be shown."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run() -> int:
    """Start the window, or the terminal tour where there is no display."""
    set_up(with_tests=False)
    if not has_display():
        say("No display here, so the same in the terminal:")
        return subprocess.call([str(PYTHON), "-m", "engine", "tour"], cwd=ROOT)
    missing = find_missing_libraries()
    if missing:
        names = ", ".join(library.soname for library in missing)
        raise SetupError(
            f"The window cannot open without {names}: install the packages named above."
        )
    return subprocess.call([str(PYTHON), "-m", "app"], cwd=ROOT)


def check() -> int:
    """Lint, types and import contracts; the number of failed checks."""
    set_up(with_tests=True)
    checks = (
        ("ruff check", ["ruff", "check", "."]),
        ("ruff format", ["ruff", "format", "--check", "."]),
        ("mypy", ["mypy"]),
        ("import contracts", ["importlinter.cli", "lint"]),
    )
    failed = []
    for name, (module, *arguments) in checks:
        say(f"Checking: {name}")
        entry = [str(PYTHON), "-m", module, *arguments]
        if module == "importlinter.cli":
            entry = [str(PYTHON.with_name("lint-imports"))]
        try:
            is_good = subprocess.call(entry, cwd=ROOT, timeout=CHECK_LIMIT_S) == 0
        except subprocess.TimeoutExpired:
            say(f"{name} is not done after {CHECK_LIMIT_S / 60:.0f} minutes and was ended.")
            is_good = False
        if not is_good:
            failed.append(name)
    if failed:
        say(f"Failed: {', '.join(failed)}")
    return len(failed)


def test(pytest_arguments: Sequence[str]) -> int:
    """Every check, then every test; 0 only when all pass. Ends by itself, whatever hangs."""
    begun = time.monotonic()
    failed = check()
    say("Running the tests")
    limit_s = min(TESTS_LIMIT_S, WHOLE_LIMIT_S - (time.monotonic() - begun))
    with test_display() as environment:
        status = run_tests([str(PYTHON), "-m", "pytest", *pytest_arguments], environment, limit_s)
    return status or (1 if failed else 0)


def run_tests(command: Sequence[str], environment: dict[str, str], limit_s: float) -> int:
    """Run pytest to its end, which comes after ``limit_s`` at the latest; the exit status.

    Where it does not come to an end of its own, the test that was running is named.
    """
    with tempfile.TemporaryDirectory(prefix="tandem-tests-") as folder:
        current = Path(folder) / "current-test"
        environment = {**environment, CURRENT_TEST: str(current)}
        process = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
        try:
            status = process.wait(limit_s)
        except subprocess.TimeoutExpired:
            say(f"The tests are not done after {limit_s / 60:.0f} minutes and are ended.")
            # faulthandler answers with the place of every thread.
            ask_to_end(process, signal.SIGABRT)
            status = 1
        except KeyboardInterrupt:
            ask_to_end(process, signal.SIGINT)
            raise
        finally:
            end_with_children(process)
        if current.exists():
            how = f"by signal {-status} " if status < 0 else ""
            say(f"The tests broke off {how}during {current.read_text(encoding='utf-8')}")
    return abs(status)


def ask_to_end(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    """Send a signal and leave some time for what it makes the process do."""
    if os.name == "posix":
        process.send_signal(number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(GRACE_S)


def end_with_children(process: subprocess.Popen[bytes]) -> None:
    """End the tests and what they left running, which would hold our output open."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()


@contextlib.contextmanager
def test_display() -> Iterator[dict[str, str]]:
    """The environment for the tests: an Xvfb of their own when one starts, else offscreen."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    server = shutil.which("Xvfb") if sys.platform == "linux" else None
    if not server or find_missing_libraries():
        yield environment
        return
    reader, writer = os.pipe()
    screen = ["-screen", "0", "1600x1200x24", "-nolisten", "tcp"]
    process = subprocess.Popen(
        [server, "-displayfd", str(writer), *screen], pass_fds=[writer], stderr=subprocess.DEVNULL
    )
    os.close(writer)
    try:
        display = read_line(reader, DISPLAY_LIMIT_S)
        if display:
            environment |= {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{display}"}
        else:
            say("Xvfb does not start here, so the tests run without a display.")
        yield environment
    finally:
        process.kill()
        process.wait()


def read_line(reader: int, limit_s: float) -> str:
    """A line from a pipe, which is closed then; empty where none has come within the time."""
    with os.fdopen(reader) as pipe:
        ready, _, _ = select.select([pipe], [], [], limit_s)
        return pipe.readline().strip() if ready else ""


# --- showing progress --------------------------------------------------------------


def say(text: str) -> None:
    print(text, flush=True)


def run_logged(
    what: str, command: Sequence[str], environment: dict[str, str] | None = None, check: bool = True
) -> bool:
    """Run an installer quietly with a ticking line; on failure show the end of its output.

    Raises SetupError when it fails and ``check`` is set; otherwise returns whether it worked.
    """
    LOG.parent.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    with LOG.open("ab") as log:
        log.write(f"\n$ {' '.join(command)}\n".encode())
        log.flush()
        begin = log.tell()
        process = subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT, env=environment)
        _tick(what, process, started)
    if process.returncode == 0:
        return True
    if not check:
        return False
    output = LOG.read_bytes()[begin:].decode(errors="replace").strip().splitlines()
    say("\n".join(f"  | {line}" for line in output[-15:]))
    raise SetupError(
        f"“{what}” did not work (its last lines are above, all of them in .venv/setup.log): "
        "check the network connection and free disk space, then run the same command again."
    )


def _tick(what: str, process: subprocess.Popen[bytes], started: float) -> None:
    """Show elapsed seconds until the process ends: in place on a terminal, else a line a while."""
    terminal, interval = sys.stdout.isatty(), 1.0 if sys.stdout.isatty() else 20.0
    say(f"{what} …") if not terminal else None
    while True:
        try:
            process.wait(interval)
        except subprocess.TimeoutExpired:
            text = f"{what} … {time.monotonic() - started:.0f} s"
            print(f"\r{text}" if terminal else text, end="" if terminal else "\n", flush=True)
            continue
        break
    state = "done" if process.returncode == 0 else "failed"
    print(
        f"{chr(13) if terminal else ''}{what}: {state} in {time.monotonic() - started:.0f} s    ",
        flush=True,
    )


def _succeeds(command: Sequence[str]) -> bool:
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.run(command, check=False, **quiet).returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=("run", "test", "check", "setup"))
    arguments, rest = parser.parse_known_args()
    # As Ctrl-C: what runs in a group of its own must not be left behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    if rest and arguments.command != "test":
        parser.error(f"unknown argument: {rest[0]}")
    try:
        if arguments.command == "run":
            return run()
        if arguments.command == "check":
            return check()
        if arguments.command == "setup":
            set_up(with_tests=True)
            return 0
        return test(rest)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped; run the same command again to go on.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
