"""The self-test measures every device and names nobody."""

from __future__ import annotations

import getpass
import platform
from pathlib import Path

import pytest

from engine.doctor import examine
from engine.report import Check, DeviceResult, Report, report_text, without_private


def test_report_has_versions_and_numbers_of_the_processor() -> None:
    steps: list[str] = []
    report = examine(steps.append)
    assert steps == ["versions", "libraries", *(device.device for device in report.devices)]
    cpu = report.devices[0]
    assert (cpu.device, cpu.problem) == ("cpu", "")
    assert (cpu.pass_ms or 0) > 0
    assert (cpu.tokens_per_second or 0) > 0
    assert dict(report.versions)["torch"].startswith("2.")
    assert "tiny model" in report_text(report)
    assert "ok   drawings with letters" in report_text(report)


def test_broken_device_is_a_finding_and_not_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    import engine.doctor

    def broken() -> None:
        raise RuntimeError("no kernel image is available\nmore")

    monkeypatch.setattr(engine.doctor, "build_pair", broken)
    report = examine()
    assert report.devices[0].problem == "no kernel image is available."
    assert not report.is_ok
    assert "FAIL no kernel image" in report_text(report)


def test_report_names_no_user_computer_or_folder() -> None:
    secret = f"{Path.home()}/models/x and /opt/private/thing by {getpass.getuser()}"
    device = DeviceResult("cpu", "processor", problem=f"cannot open {secret} on {platform.node()}")
    text = report_text(Report((), (), (device,), (Check("folder", False, secret),)))
    assert str(Path.home()) not in text
    assert "/opt/private" not in text
    if len(getpass.getuser()) > 2:
        assert getpass.getuser() not in text
    if len(platform.node()) > 2:
        assert platform.node() not in text


@pytest.mark.parametrize(
    "text", ["8.0 GB of 16.0 GB free", "2.13.0+cpu", "3 tokens/s", "CUDA 12/13"]
)
def test_numbers_and_versions_stay(text: str) -> None:
    assert without_private(text) == text
