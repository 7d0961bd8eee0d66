"""A microphone that hears what a test plays: a PulseAudio of its own with a looped-back sink."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NEEDED = ("pulseaudio", "pactl", "paplay", "espeak-ng")
START_S = 60.0
LIMIT_S = 120.0
# The ALSA plugin through which PortAudio reaches PulseAudio.
DEVICE = "pulse"


class VirtualMicrophone:
    """``play`` and ``speak`` are heard by the microphone; ``unplug`` takes it away."""

    def __init__(self, server: subprocess.Popen[bytes], folder: Path) -> None:
        self._server = server
        self._folder = folder

    def speak(self, text: str) -> None:
        """Say a text in a voice the bundled model was taught with; returns at its end."""
        path = self._folder / "spoken.wav"
        voice = ["espeak-ng", "-v", "en-us", "-s", "150"]
        subprocess.run([*voice, "-w", str(path), text], check=True, timeout=LIMIT_S)
        self.play(path)

    def play(self, path: Path) -> None:
        """Play a sound file to its end."""
        subprocess.run(["paplay", "--device=vspk", str(path)], check=True, timeout=LIMIT_S)

    def unplug(self) -> None:
        """The device and its sound server vanish."""
        self._server.kill()
        self._server.wait()


def missing() -> str:
    """The first program that is not here; empty where all are."""
    return next((name for name in NEEDED if shutil.which(name) is None), "")


@contextmanager
def virtual_microphone() -> Iterator[VirtualMicrophone]:
    """Start one; while it lasts, it is the only microphone of this process."""
    with tempfile.TemporaryDirectory(prefix="tandem-pulse-") as name:
        folder = Path(name)
        environment = {"PULSE_SERVER": f"unix:{folder}/native", "XDG_RUNTIME_DIR": name,
                       "PULSE_RUNTIME_PATH": name, "PULSE_STATE_PATH": name}  # fmt: skip
        before = {key: os.environ.get(key) for key in environment}
        os.environ.update(environment)
        server = subprocess.Popen(
            [
                "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                "-L", f"module-native-protocol-unix auth-anonymous=1 socket={folder}/native",
                "-L", "module-null-sink sink_name=vspk",
                "-L", "module-remap-source master=vspk.monitor source_name=vmic"
                      " source_properties=device.description=VirtualMic",
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            _wait_for(server)
            subprocess.run(["pactl", "set-default-source", "vmic"], check=True, timeout=LIMIT_S)
            yield VirtualMicrophone(server, folder)
        finally:
            server.kill()
            server.wait()
            for key, value in before.items():
                if value is None:
                    del os.environ[key]
                else:
                    os.environ[key] = value


def _wait_for(server: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + START_S
    while not _answers():
        if server.poll() is not None or time.monotonic() > deadline:
            pytest.skip("PulseAudio does not start here")
        time.sleep(0.05)


def _answers() -> bool:
    asked = subprocess.run(["pactl", "info"], capture_output=True, check=False, timeout=LIMIT_S)
    return asked.returncode == 0
