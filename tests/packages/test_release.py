"""The checklist of a release is what the script checks, and the workflow builds every system."""

from __future__ import annotations

from pathlib import Path

import check_release
import pytest
from check_release import CHECKS, LIST, Shortfall, listed_names


def test_every_line_in_brackets_has_its_check() -> None:
    assert listed_names(LIST.read_text(encoding="utf-8")) == list(CHECKS)


@pytest.mark.parametrize("name", ["version", "licences", "gpu-pack", "workflow"])
def test_what_can_be_checked_in_any_checkout_holds(name: str) -> None:
    CHECKS[name]()


def test_metainfo_of_another_version_is_a_shortfall(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    old = tmp_path / "old.xml"
    text = check_release.METAINFO.read_text(encoding="utf-8")
    old.write_text(text.replace('<release version="', '<release version="9.'))
    monkeypatch.setattr(check_release, "METAINFO", old)
    with pytest.raises(Shortfall, match="the metainfo 9"):
        CHECKS["version"]()


def test_missing_tool_is_a_shortfall_and_not_a_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(Shortfall, match="desktop-file-validate is not installed"):
        CHECKS["menu-entry"]()


def test_system_without_a_job_is_a_shortfall(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    workflow = tmp_path / "release.yml"
    text = check_release.WORKFLOW.read_text(encoding="utf-8")
    workflow.write_text(text.replace("build.py macos", "build.py nothing"))
    monkeypatch.setattr(check_release, "WORKFLOW", workflow)
    with pytest.raises(Shortfall, match="for macos"):
        CHECKS["workflow"]()
