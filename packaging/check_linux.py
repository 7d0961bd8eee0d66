"""Show that the .deb works on a Debian that has nothing else: install, ask, upgrade, remove.

    sudo python packaging/check_linux.py [--deb FILE] [--display :77] [--work FOLDER]

Makes the .deb (or takes one), installs a package of the previous version in a fresh minimal root,
puts a history, settings and a model there as that version left them, upgrades, starts the program
from its menu entry without a network, asks the bundled model about a picture by keyboard only,
removes the package, and looks whether everything is still there. Writes what it measured to
packaging/check_linux.json and a photograph to --work. Needs debootstrap, Xvfb, openbox, xdotool,
imagemagick. Exit codes: 0 all as wanted, 1 not (each shortfall in a sentence).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from shipping.contents import ROOT
from shipping.debian_root import USER, DebianRoot, fresh_root, make_base, plain_environment
from shipping.desktop import Desktop, menu_command, test_desktop, wait_for
from shipping.identity import PACKAGE, VERSION
from shipping.steps import BuildError, fresh, run

REPORT = ROOT / "packaging" / "check_linux.json"
MAX_DEB_MB, MAX_PAINT_S, MAX_ANSWER_S = 330.0, 1.2, 15.0
PREVIOUS_VERSION = "0.0.9"
OLD_HISTORY = ROOT / "tests" / "golden" / "history-v1.sql"
OLD_TITLE = "Naïve colours 颜色"
OLD_SETTINGS = {"version": 1, "theme": "dark", "sidebar": False}
OLD_MODEL = "my-gemma"
OLD_ENTRY = "io.github.tandem_assistant.Tandem.desktop"
PAINTED = re.compile(r"^(\S+ \S+) INFO \S+: the window is painted", re.MULTILINE)
QUESTION = "What is in this picture?"
EXPECTED = ("red", "circle")
# Long enough to measure a computer that does much else; what is wanted is MAX_ANSWER_S.
ANSWER_SECONDS = 900
NEW_CHAT = 0


@dataclass
class Report:
    """What was seen; ``problems`` are sentences.

    ``load`` is that of the whole computer when times were taken, ``first`` by how many steps the
    program went before the rest.
    """

    date: str
    command: str
    version: str = VERSION
    processors: int = os.cpu_count() or 0
    load: float = 0.0
    first: int = 0
    deb_mb: float = 0.0
    installed_mb: float = 0.0
    extra_packages: int = 0
    first_paint_s: float = 0.0
    second_paint_s: float = 0.0
    first_answer_s: float = 0.0
    answer: str = ""
    problems: list[str] = field(default_factory=list)

    def expect(self, is_right: object, sentence: str) -> None:
        """Note ``sentence`` unless ``is_right``."""
        if not is_right:
            self.problems.append(sentence)


def main() -> int:
    """Run the whole check."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--deb", type=Path, help="take this package instead of making one")
    parser.add_argument("--display", default=":77", help="a free X display")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "check")
    parser.add_argument(
        "--first", type=int, default=0, metavar="N",
        help="go before everything else by N steps (as nice) while times are taken, on a computer "
        "that does other work meanwhile; start the command with setsid then",
    )  # fmt: skip
    parser.add_argument("--apt-conf", type=Path, help="a file for the root's apt.conf.d")
    arguments = parser.parse_args()
    now = datetime.now(UTC).isoformat(timespec="seconds")
    first = f" --first {arguments.first}" if arguments.first else ""
    report = Report(now, f"python packaging/check_linux.py --display {arguments.display}{first}")
    try:
        check(arguments, report)
    except BuildError as error:
        report.problems.append(str(error))
    REPORT.write_text(json.dumps(asdict(report), indent=1, ensure_ascii=False) + "\n")
    print(json.dumps(asdict(report), indent=1, ensure_ascii=False))
    return 1 if report.problems else 0


def check(arguments: argparse.Namespace, report: Report) -> None:
    """Everything, in the order in which a user lives through it."""
    arguments.work.mkdir(parents=True, exist_ok=True)
    deb = arguments.deb or make_deb()
    report.deb_mb = round(deb.stat().st_size / 1e6, 1)
    report.expect(report.deb_mb <= MAX_DEB_MB, f"The .deb has {report.deb_mb} MB.")
    previous = make_previous(deb, arguments.work)
    base = arguments.work / "base"
    make_base(base, arguments.apt_conf)
    with (
        test_desktop(arguments.display) as desktop,
        fresh_root(base, arguments.work / "root") as root,
    ):
        before = root.packages()
        root.install(previous)
        leave_data_of_the_previous_version(root)
        root.install(deb)
        report.extra_packages = len(root.packages() - before) - 1
        report.installed_mb = installed_megabytes(root)
        report.load = round(os.getloadavg()[0], 1)
        report.first = arguments.first
        with going_first(arguments.first):
            report.first_paint_s = paint(root, desktop)
            ask_by_keyboard(root, desktop, report, arguments.work / "asked.png")
        look_at_old_data(root, report)
        remove(root, report)
    report.expect(
        min(report.first_paint_s, report.second_paint_s) <= MAX_PAINT_S,
        f"The first paint came after {report.first_paint_s} and {report.second_paint_s} s.",
    )
    report.expect(
        report.first_answer_s <= MAX_ANSWER_S,
        f"The first answer came {report.first_answer_s} s after the click.",
    )


@contextmanager
def going_first(steps: int) -> Iterator[None]:
    """Let this session, with display and program, go before the other work of the computer."""
    group = Path("/proc/self/autogroup")
    if steps and group.exists():
        group.write_text(str(-steps))
    try:
        yield
    finally:
        if steps and group.exists():
            group.write_text("0")


def make_deb() -> Path:
    """Build the package as a release would."""
    run("Building", [sys.executable, ROOT / "packaging" / "build.py", "linux"], ROOT)
    return next((ROOT / "dist" / "packages").glob(f"{PACKAGE}_{VERSION}_*.deb"))


def make_previous(deb: Path, work: Path) -> Path:
    """The same program packed as the previous version: what matters is that dpkg upgrades it.

    Without the heavy libraries, which the previous version does not need in order to be replaced.
    """
    folder = work / "previous"
    fresh(folder)
    run("Unpacking the control files", ["dpkg-deb", "--control", deb, folder / "DEBIAN"])
    control = folder / "DEBIAN" / "control"
    text = re.sub(r"^Version: .*$", f"Version: {PREVIOUS_VERSION}", control.read_text(), flags=re.M)
    control.write_text(text)
    (folder / "DEBIAN" / "md5sums").unlink()
    old_file = folder / "usr" / "lib" / PACKAGE / "_internal" / "of-the-previous-version.txt"
    old_file.parent.mkdir(parents=True)
    old_file.write_text("A newer version no longer has this file.\n")
    entry = folder / "usr" / "share" / "applications" / OLD_ENTRY
    entry.parent.mkdir(parents=True)
    entry.write_text("[Desktop Entry]\nType=Application\nName=Tandem\nExec=tandem %F\n")
    target = work / f"{PACKAGE}_{PREVIOUS_VERSION}.deb"
    pack = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", folder, target]
    run("Packing the previous version", pack)
    return target


def data_folder(root: DebianRoot) -> Path:
    """The user's data folder, seen from outside."""
    return root.user_home / ".local" / "share" / "Tandem"


def leave_data_of_the_previous_version(root: DebianRoot) -> None:
    """A history of the first schema, old settings, and a model that was imported."""
    data = data_folder(root)
    record = data / "models" / OLD_MODEL / "tandem.json"
    record.parent.mkdir(parents=True)
    shutil.copytree(ROOT / "resources" / "demo_model", root.user_home / OLD_MODEL)
    imported = f"/home/{USER}/{OLD_MODEL}"
    document = {"id": OLD_MODEL, "origin": "imported", "target": imported, "files": {}}
    document |= {"drafter": f"{imported}/assistant", "commit": "", "drafter_commit": ""}
    record.write_text(json.dumps(document), encoding="utf-8")
    (data / "settings.json").write_text(json.dumps(OLD_SETTINGS), encoding="utf-8")
    with sqlite3.connect(data / "history.sqlite3") as history:
        history.executescript(OLD_HISTORY.read_text(encoding="utf-8"))
    root.run("Giving the data to the user", "chown", "-R", f"{USER}:{USER}", f"/home/{USER}")


def installed_megabytes(root: DebianRoot) -> float:
    """What the package takes on the disk, in 10⁶ bytes."""
    home = root.folder / "usr" / "lib" / PACKAGE
    return round(sum(path.lstat().st_size for path in home.rglob("*")) / 1e6, 1)


def start(root: DebianRoot, desktop: Desktop) -> tuple[subprocess.Popen[bytes], float]:
    """Choose the menu entry; the process and the time of the click."""
    command = root.command(
        ["/usr/bin/env", "-i", f"HOME=/home/{USER}", f"USER={USER}", f"DISPLAY={desktop.display}",
         "PATH=/usr/bin:/bin", "LANG=C.UTF-8", *menu_command(root.folder)],
        as_user=True,
        cut_off=True,
    )  # fmt: skip
    clicked = time.time()
    return subprocess.Popen(command, env={**os.environ, **plain_environment()}), clicked


def painted_at(root: DebianRoot, since: float) -> float | None:
    """When the window of the run begun at ``since`` was painted, as its log says."""
    log = data_folder(root) / "logs" / "tandem.log"
    if not log.is_file():
        return None
    times = PAINTED.findall(log.read_text(encoding="utf-8"))
    stamps = [datetime.strptime(text, "%Y-%m-%d %H:%M:%S,%f").timestamp() for text in times]
    return next((stamp for stamp in stamps if stamp >= since), None)


def wait_painted(root: DebianRoot, clicked: float) -> float:
    """Seconds from the click to the first paint."""
    wait_for(lambda: painted_at(root, clicked), "the first paint")
    painted = painted_at(root, clicked)
    assert painted is not None
    return round(painted - clicked, 2)


def paint(root: DebianRoot, desktop: Desktop) -> float:
    """Start and quit once: nothing of the program is in the disk's cache yet."""
    process, clicked = start(root, desktop)
    seconds = wait_painted(root, clicked)
    quit_by_keyboard(process, desktop)
    return seconds


def quit_by_keyboard(process: subprocess.Popen[bytes], desktop: Desktop) -> None:
    """Ctrl+Q, and the end of the process."""
    desktop.focus("Tandem")
    desktop.press("ctrl+q")
    process.wait(timeout=60)


def ask_by_keyboard(root: DebianRoot, desktop: Desktop, report: Report, photograph: Path) -> None:
    """Attach the sample picture, ask, wait for the whole answer; no mouse.

    The keys go on as soon as the program has kept what was typed before, never after a time.
    """
    shutil.copyfile(ROOT / "resources" / "samples" / "picture.png", root.user_home / "picture.png")
    process, clicked = start(root, desktop)
    report.second_paint_s = wait_painted(root, clicked)
    desktop.focus("Tandem")
    desktop.press("ctrl+o")
    desktop.focus("Attach files")
    desktop.type(f"/home/{USER}/picture.png")
    desktop.press("Return")
    wait_for(lambda: desktop.window("Attach files") is None, "the end of the file dialog")
    desktop.focus("Tandem")
    wait_for(lambda: draft(root) == ("", 1), "the picture in the draft")
    desktop.type(QUESTION)
    wait_for(lambda: draft(root) == (QUESTION, 1), "the question in the draft")
    desktop.press("Return")
    ended = wait_for(lambda: answer_to(root, QUESTION), "the answer", ANSWER_SECONDS)
    report.first_answer_s = round(ended - clicked, 2)
    report.answer = answer_to(root, QUESTION) or ""
    is_right = all(word in report.answer.lower() for word in EXPECTED)
    report.expect(is_right, f"The answer about a red circle was “{report.answer}”.")
    desktop.photograph(photograph)
    quit_by_keyboard(process, desktop)


def draft(root: DebianRoot) -> tuple[str, int]:
    """What is typed and attached in the chat not yet begun, as the program has kept it."""
    rows = ask_history(root, "SELECT text FROM drafts WHERE chat_id = ?", NEW_CHAT)
    files = ask_history(root, "SELECT 1 FROM draft_attachments WHERE chat_id = ?", NEW_CHAT)
    return (rows[0][0] if rows else "", len(files))


def ask_history(root: DebianRoot, query: str, *values: object) -> list[tuple[str, ...]]:
    """Read the history as it lies on the disk."""
    path = data_folder(root) / "history.sqlite3"
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=5)
    try:
        return list(connection.execute(query, values))
    finally:
        connection.close()


def answer_to(root: DebianRoot, question: str) -> str | None:
    """The complete answer to the last question of these words, once it is kept."""
    rows = ask_history(
        root,
        "SELECT answer.text FROM messages question JOIN messages answer"
        " ON answer.chat_id = question.chat_id AND answer.id > question.id"
        " WHERE question.text = ? AND answer.role = 'assistant' AND answer.state = 'complete'",
        question,
    )
    return rows[-1][0] if rows else None


def look_at_old_data(root: DebianRoot, report: Report) -> None:
    """Chats, settings and models of the previous version, after the upgrade."""
    titles = [row[0] for row in ask_history(root, "SELECT title FROM chats")]
    report.expect(OLD_TITLE in titles, f"The old chat is not in the history: {titles}.")
    settings = json.loads((data_folder(root) / "settings.json").read_text(encoding="utf-8"))
    kept = {name: settings.get(name) for name in ("theme", "sidebar")}
    report.expect(kept == {"theme": "dark", "sidebar": False}, f"The settings became {kept}.")
    report.expect(*ask_old_model(root))
    entry = root.folder / "usr" / "share" / "applications" / OLD_ENTRY
    report.expect(not entry.exists(), "The upgrade left the old menu entry behind.")
    left = list((root.folder / "usr" / "lib" / PACKAGE).rglob("of-the-previous-version.txt"))
    report.expect(not left, "The upgrade left files of the previous version behind.")


def ask_old_model(root: DebianRoot) -> tuple[bool, str]:
    """Whether the imported model still answers under its name; the sentence where it does not."""
    command = ["/usr/bin/env", "-i", f"HOME=/home/{USER}", "PATH=/usr/bin:/bin", "tandem", "ask"]
    command += [QUESTION, "--image", f"/home/{USER}/picture.png", "--model", OLD_MODEL]
    answer = run("Asking the imported model", root.command(command, as_user=True, cut_off=True))
    is_right = all(word in answer.lower() for word in EXPECTED)
    return is_right, f"The imported model answered “{answer.strip()}”."


def remove(root: DebianRoot, report: Report) -> None:
    """Uninstall; the program goes, what the user made stays."""
    root.run("Removing", "apt-get", "purge", "-y", "-q", PACKAGE)
    home = root.folder / "usr" / "lib" / PACKAGE
    report.expect(not home.exists(), "Removing the package left the program behind.")
    entries = list((root.folder / "usr" / "share").rglob("*andem*"))
    report.expect(not entries, f"Removing the package left {entries} behind.")
    titles = [row[0] for row in ask_history(root, "SELECT title FROM chats")]
    report.expect(OLD_TITLE in titles and len(titles) > 1, "Removing the package took chats along.")


if __name__ == "__main__":
    sys.exit(main())
