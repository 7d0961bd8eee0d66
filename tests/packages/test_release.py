"""The checklist of a release is what the script checks, and the workflow builds every system."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import check_release
import pytest
import yaml
from check_release import CHECKS, LIST, Shortfall, listed_names

ROOT = Path(__file__).resolve().parents[2]


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


def test_tag_of_another_version_is_a_shortfall(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_REF_TYPE", "tag")
    monkeypatch.setenv("GITHUB_REF_NAME", "v99.0")
    with pytest.raises(Shortfall, match=r"the tag is v99\.0"):
        CHECKS["version"]()


def steps() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every step of the workflow, with the name of its job."""
    workflow = yaml.safe_load(check_release.WORKFLOW.read_text(encoding="utf-8"))
    for name, job in workflow["jobs"].items():
        for step in job["steps"]:
            yield name, step


def test_scripts_of_the_workflow_are_shell() -> None:
    scripts = [step["run"] for name, step in steps() if name != "windows" and "run" in step]
    assert len(scripts) > 10
    for script in scripts:
        done = subprocess.run(
            ["bash", "-n"], input=script, capture_output=True, text=True, check=False, timeout=30
        )
        assert done.stderr == ""


def test_workflow_runs_files_that_are_there() -> None:
    said = "\n".join(step.get("run", "") for _, step in steps()).replace("\\", "/")
    named = set(re.findall(r"\b(?:packaging|resources)/[\w./-]+\w", said))
    assert {"packaging/build.py", "packaging/check_linux.py"} <= named
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


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
