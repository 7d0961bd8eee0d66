"""What the self-test found, as values and as text to copy. Imports no torch.

A report holds no name of a user or a computer and no path: :func:`without_private` takes them out
of what libraries say.
"""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.hub.text import format_bytes


@dataclass(frozen=True, slots=True)
class DeviceResult:
    """The tiny model on one device. ``problem`` is empty where it decoded as it must.

    ``first_ms`` is the first pass, warm-up included; ``pass_ms`` a later one, the median.
    ``max_difference`` compares logits with the processor's in float32.
    """

    device: str
    name: str
    total_bytes: int | None = None
    free_bytes: int | None = None
    first_ms: float | None = None
    pass_ms: float | None = None
    tokens_per_second: float | None = None
    speed_up: float | None = None
    max_difference: float | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One yes or no: ``name`` says what was asked, ``detail`` what was found."""

    name: str
    is_ok: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the self-test found; ``notes`` are sentences about what could be better."""

    versions: tuple[tuple[str, str], ...]
    system: tuple[tuple[str, str], ...]
    devices: tuple[DeviceResult, ...]
    checks: tuple[Check, ...]
    notes: tuple[str, ...] = ()

    @property
    def is_ok(self) -> bool:
        """Whether everything that must work does."""
        return all(check.is_ok for check in self.checks) and not any(
            device.problem for device in self.devices
        )


def report_text(report: Report) -> str:
    """The report in plain English, for a bug report; without anything private."""
    lines = ["Tandem self-test", ""]
    lines += [f"{name}: {value}" for name, value in (*report.versions, *report.system)]
    for device in report.devices:
        lines += ["", *device_lines(device)]
    lines.append("")
    for check in report.checks:
        detail = f" ({check.detail})" if check.detail else ""
        lines.append(f"{'ok  ' if check.is_ok else 'FAIL'} {check.name}{detail}")
    lines += [f"note {sentence}" for sentence in report.notes]
    return without_private("\n".join(lines)) + "\n"


def device_lines(device: DeviceResult) -> Iterator[str]:
    """One device: its name and memory, then the numbers or the problem."""
    yield f"{device.device}: {device.name}{memory_text(device)}"
    if device.problem:
        yield f"  FAIL {device.problem}"
    else:
        yield f"  ok   tiny model: {numbers_text(device)}"


def memory_text(device: DeviceResult) -> str:
    """``, 8.0 GB of 16.0 GB free``; empty where it is not known."""
    if device.total_bytes is None or device.free_bytes is None:
        return ""
    return f", {format_bytes(device.free_bytes)} of {format_bytes(device.total_bytes)} free"


def numbers_text(device: DeviceResult) -> str:
    """What was measured, as far as it was."""
    parts = []
    if device.pass_ms is not None:
        parts.append(f"{device.pass_ms:.1f} ms per pass")
    if device.tokens_per_second is not None:
        parts.append(f"{device.tokens_per_second:.0f} tokens/s")
    if device.speed_up is not None:
        parts.append(f"{device.speed_up:.2f} times the processor")
    if device.max_difference is not None:
        parts.append(f"largest difference {device.max_difference:.1e}")
    return ", ".join(parts)


def without_private(text: str) -> str:
    """``text`` without the home folder, other absolute paths, the user and the computer."""
    text = text.replace(str(Path.home()), "~")
    text = re.sub(r"(?<![\w.~])(?:[A-Za-z]:\\|/(?=\w))[^\s:;,()'\"]+[/\\][^\s:;,()'\"]*", "…", text)
    for name, shown in ((_user(), "user"), (platform.node(), "computer")):
        if len(name) > 2:
            text = re.sub(rf"\b{re.escape(name)}\b", f"<{shown}>", text)
    return text


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
