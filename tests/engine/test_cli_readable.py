"""Encrypted PDFs on the command line: an option, or a question on the terminal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.cli.locked import unlocked
from engine.errors import EncryptedError
from engine.media.pages import read_text
from engine.messages import MediaKind
from tests.engine.media.files import pdf, protected_pdf

PATIENCE_S = 120
NEWEST = Path(__file__).parents[1] / "golden" / "locked-aes256.pdf"


def test_copies_can_be_read_under_their_names_and_are_gone_afterwards(tmp_path: Path) -> None:
    first, second = tmp_path / "a" / "paper.pdf", tmp_path / "b" / "paper.pdf"
    for path in (first, second):
        path.parent.mkdir()
    protected_pdf(first, "One", "swordfish")
    shutil.copy(NEWEST, second)
    plain = pdf(tmp_path / "plain.pdf", "Three")
    files = [(MediaKind.DOCUMENT, path) for path in (first, second, plain)]
    with unlocked(files, "swordfish") as readable:
        paths = [path for _, path in readable]
        assert [path.name for path in paths] == ["paper.pdf", "paper.pdf", "plain.pdf"]
        assert paths[2] == plain
        assert [read_text(path, (0, 0)) for path in paths] == [
            "[Page 1]\nOne", "[Page 1]\nHidden", "[Page 1]\nThree"
        ]  # fmt: skip
    assert [path.exists() for path in paths] == [False, False, True]


def test_wrong_password_is_refused(tmp_path: Path) -> None:
    files = [(MediaKind.DOCUMENT, protected_pdf(tmp_path / "a.pdf", "One", "swordfish"))]
    with pytest.raises(EncryptedError, match="does not open"), unlocked(files, "shark"):
        pass


def test_without_a_terminal_the_option_is_named(tmp_path: Path) -> None:
    path = protected_pdf(tmp_path / "a.pdf", "One", "swordfish")
    done = subprocess.run(
        [sys.executable, "-m", "engine", "ask", "?", "--file", path, "--model", tmp_path / "none"],
        capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "protected by a password; give it with --pdf-password" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="needs a pseudo-terminal")
@pytest.mark.parametrize(
    ("typed", "ending"),
    [(["shark", "swordfish"], "none does not exist"), (["a", "b", "c"], "does not open")],
)
def test_terminal_asks_without_showing_what_is_typed(
    tmp_path: Path, typed: list[str], ending: str
) -> None:
    """The missing model ends the command after the document has been opened."""
    path = protected_pdf(tmp_path / "a.pdf", "One", "swordfish")
    command = [sys.executable, "-m", "engine", "ask", "?", "--file", str(path),
               "--model", str(tmp_path / "none")]  # fmt: skip
    shown = at_terminal(command, "Password of a.pdf: ", typed)
    assert shown.count("Password of a.pdf: ") == len(typed)
    assert shown.count("does not open") == len(typed) - (typed[-1] == "swordfish")
    assert ending in shown
    assert not any(f" {word}" in shown for word in typed if len(word) > 1)


def at_terminal(command: list[str], question: str, replies: list[str]) -> str:
    """Run a command in a terminal of its own and answer its questions; what it showed."""
    import pty

    terminal, theirs = pty.openpty()
    child = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    shown = b""
    deadline = time.monotonic() + PATIENCE_S

    def read_until(num_questions: int) -> None:
        nonlocal shown
        while shown.count(question.encode()) < num_questions:
            assert time.monotonic() < deadline
            try:
                shown += os.read(terminal, 4096)
            except OSError:  # the command has ended
                return

    for number, reply in enumerate(replies, start=1):
        read_until(number)
        os.write(terminal, f"{reply}\n".encode())
    read_until(len(replies) + 1)
    child.wait(PATIENCE_S)
    os.close(terminal)
    return shown.decode()
