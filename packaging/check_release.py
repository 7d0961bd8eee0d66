"""Enforce the checklist in packaging/release.md.

    python packaging/check_release.py [NAME …]

Each bracketed line of the list has one check here, and the other way round. Prints one line per
check; exit code 1 where one fails.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from xml.etree import ElementTree

from shipping.contents import ROOT, program_version
from shipping.identity import APP_ID
from shipping.licences import BUILD_ONLY

LIST = ROOT / "packaging" / "release.md"
LINUX = ROOT / "packaging" / "linux"
METAINFO = LINUX / f"{APP_ID}.metainfo.xml"
WORKFLOW = ROOT / ".github" / "workflows" / "release.yml"
PIN = re.compile(r"^([\w.-]+)==([\w.]+)", re.MULTILINE)


class Shortfall(Exception):
    """A check's sentence about what is missing."""


def check_version() -> None:
    release = ElementTree.parse(METAINFO).getroot().find("releases/release")
    newest = None if release is None else release.get("version")
    if newest != program_version():
        raise Shortfall(f"pyproject.toml says {program_version()}, the metainfo {newest}")
    if release is None or not re.fullmatch(r"\d{4}-\d\d-\d\d", release.get("date", "")):
        raise Shortfall("the newest release of the metainfo has no date")
    tag = os.environ.get("GITHUB_REF_NAME", "") if _is_tagged() else f"v{newest}"
    if tag != f"v{newest}":
        raise Shortfall(f"the tag is {tag}, and the version {newest}")


def check_clean() -> None:
    changed = _output("git", "status", "--porcelain").strip()
    if changed:
        raise Shortfall(f"not committed: {changed.splitlines()[0]} and more")


def check_licences() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    pinned = {name: version for name, version in PIN.findall(text) if name not in BUILD_ONLY}
    pinned.pop("colorama", None)  # Windows only
    found = json.loads((ROOT / "resources" / "licences.json").read_text(encoding="utf-8"))
    listed = {entry["name"]: entry["version"] for entry in found["libraries"]}
    wrong = sorted(name for name, version in pinned.items() if listed.get(name) != version)
    if wrong:
        raise Shortfall(f"run packaging/lock.py: {', '.join(wrong)}")


def check_gpu_pack() -> None:
    dev = (ROOT / "dev.py").read_text(encoding="utf-8")
    torch = re.search(r'^TORCH = "([\d.]+)"', dev, re.MULTILINE)
    python = re.search(r'PYTHON: "([\d.]+)"', WORKFLOW.read_text(encoding="utf-8"))
    packs = json.loads((ROOT / "resources" / "gpu_pack.json").read_text(encoding="utf-8"))["packs"]
    made = {(pack["system"], pack["torch"], pack["python"]) for pack in packs}
    if torch is None or python is None or ("linux", torch[1], python[1]) not in made:
        raise Shortfall(f"the list holds {sorted(made)}")


def check_menu_entry() -> None:
    _validate("desktop-file-validate", str(LINUX / f"{APP_ID}.desktop"))


def check_metainfo() -> None:
    _validate("appstreamcli", "validate", "--no-net", str(METAINFO))


def check_translations() -> None:
    _output(sys.executable, str(ROOT / "packaging" / "translations.py"), "check")


def check_history() -> None:
    sys.path.insert(0, str(ROOT))
    from app.storage.migrations import MIGRATIONS

    golden = {path.stem for path in (ROOT / "tests" / "golden").glob("history-v*.sql")}
    # The newest schema is what the program writes itself.
    wanted = {f"history-v{number}" for number in range(1, len(MIGRATIONS))}
    if wanted - golden:
        raise Shortfall(f"missing: {', '.join(sorted(wanted - golden))}")


def check_measured() -> None:
    report = json.loads((ROOT / "packaging" / "check_linux.json").read_text(encoding="utf-8"))
    if report["version"] != program_version():
        raise Shortfall(f"the report is of version {report['version']}")
    if report["problems"]:
        raise Shortfall("; ".join(report["problems"]))


def check_workflow() -> None:
    build = (ROOT / "packaging" / "build.py").read_text(encoding="utf-8")
    systems = re.search(r"SYSTEMS = \{(.+?)\}", build)
    text = WORKFLOW.read_text(encoding="utf-8")
    for system in re.findall(r'"(\w+)":', systems[1] if systems else ""):
        if not re.search(rf"^  {system}:$.*?build\.py {system}$", text, re.MULTILINE | re.DOTALL):
            raise Shortfall(f"no job makes the packages for {system}")


CHECKS: dict[str, Callable[[], None]] = {
    "version": check_version,
    "clean": check_clean,
    "licences": check_licences,
    "gpu-pack": check_gpu_pack,
    "menu-entry": check_menu_entry,
    "metainfo": check_metainfo,
    "translations": check_translations,
    "history": check_history,
    "measured": check_measured,
    "workflow": check_workflow,
}


def listed_names(text: str) -> list[str]:
    """The names in brackets, in the order of the list."""
    return re.findall(r"^- \[([\w-]+)\] ", text, flags=re.MULTILINE)


def main() -> int:
    """Run the checks named on the command line, or all; returns the exit code."""
    names = listed_names(LIST.read_text(encoding="utf-8"))
    if names != list(CHECKS):
        print(f"release.md lists {names}, and the checks are {list(CHECKS)}")
        return 1
    failed = 0
    for name in sys.argv[1:] or names:
        try:
            CHECKS[name]()
        except (Shortfall, OSError, ValueError) as error:
            failed += 1
            print(f"missing  {name}: {error}")
        else:
            print(f"done     {name}")
    return 1 if failed else 0


def _is_tagged() -> bool:
    """Whether this runs in the workflow of a pushed tag."""
    return os.environ.get("GITHUB_REF_TYPE") == "tag"


def _validate(tool: str, *arguments: str) -> None:
    if shutil.which(tool) is None:
        raise Shortfall(f"{tool} is not installed")
    _output(tool, *arguments)


def _output(*command: str) -> str:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = (done.stdout + done.stderr).strip().splitlines()
        raise Shortfall(" / ".join(lines[-3:]) or f"{command[0]} failed")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
