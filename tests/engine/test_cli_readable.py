"""Encrypted PDFs and drawings on the command line; a password by an option or a question."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from engine.cli.readable import ReadableCopies
from engine.errors import EncryptedError
from engine.media.image import load_image
from engine.media.pages import read_text
from engine.messages import (
    FilePart,
    ImagePart,
    MediaKind,
    Message,
    PagePart,
    Role,
    TextPart,
)
from engine.requests import Request
from tests.engine.media.files import pdf, protected_pdf

PATIENCE_S = 120
NEWEST = Path(__file__).parents[1] / "golden" / "locked-aes256.pdf"


@contextmanager
def opened(paths: Sequence[Path], *passwords: str) -> Iterator[list[Path]]:
    """Readable paths of documents."""
    with ReadableCopies(passwords, may_ask=False) as copies:
        yield [copies.path_of(MediaKind.DOCUMENT, path) for path in paths]


def test_copies_can_be_read_under_their_names_and_are_gone_afterwards(tmp_path: Path) -> None:
    first, second = tmp_path / "a" / "paper.pdf", tmp_path / "b" / "paper.pdf"
    for path in (first, second):
        path.parent.mkdir()
    protected_pdf(first, "One", "swordfish")
    shutil.copy(NEWEST, second)
    plain = pdf(tmp_path / "plain.pdf", "Three")
    with opened([first, second, plain], "swordfish") as paths:
        assert [path.name for path in paths] == ["paper.pdf", "paper.pdf", "plain.pdf"]
        assert paths[2] == plain
        assert [read_text(path, (0, 0)) for path in paths] == [
            "[Page 1]\nOne", "[Page 1]\nHidden", "[Page 1]\nThree"
        ]  # fmt: skip
    assert [path.exists() for path in paths] == [False, False, True]


def test_several_passwords_are_tried_and_a_wrong_one_is_refused(tmp_path: Path) -> None:
    paths = [
        protected_pdf(tmp_path / "a.pdf", "One", "swordfish"),
        protected_pdf(tmp_path / "b.pdf", "Two", "shark"),
    ]
    with opened(paths, "shark", "swordfish") as found:
        assert [read_text(path, (0, 0)) for path in found] == ["[Page 1]\nOne", "[Page 1]\nTwo"]
    with (
        pytest.raises(EncryptedError, match=r"does not open .*b\.pdf"),
        opened(paths, "swordfish"),
    ):
        pass


def test_requests_get_copies_and_files_that_cannot_be_read_stay(tmp_path: Path) -> None:
    """What is wrong with the others is told where they are read, beside their line."""
    locked = protected_pdf(tmp_path / "a.pdf", "One", "swordfish")
    plain = tmp_path / "note.txt"
    plain.write_text("Hello")
    drawing = tmp_path / "a.svg"
    drawing.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>')
    parts = (
        PagePart(locked, 0), FilePart(locked), FilePart(plain), ImagePart(drawing, 70),
        ImagePart(tmp_path / "none.png"), FilePart(drawing), TextPart("Hi"),
    )  # fmt: skip
    request = Request((Message(Role.USER, parts),))
    with ReadableCopies(["swordfish"], may_ask=False) as copies:
        (message,) = copies.in_request(request).messages
        page, text, *rest = message.parts
        assert page == replace(parts[0], path=text.path)
        assert read_text(page.path, (0, 0)) == "[Page 1]\nOne"
        assert load_image(rest[1].path).shape == (800, 1600, 3)
        assert rest[1].path.name == "a.svg"
        kept = {2: rest[0], 4: rest[2], 5: rest[3], 6: rest[4]}
        assert all(parts[number] == part for number, part in kept.items())
        assert copies.in_request(request).messages == (message,)  # made once


def test_file_that_has_changed_gets_another_copy(tmp_path: Path) -> None:
    drawing = tmp_path / "a.svg"
    with ReadableCopies([], may_ask=False) as copies:
        for width in (20, 5):
            drawing.write_text(
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 10"/>'
            )
            shape = load_image(copies.path_of(MediaKind.IMAGE, drawing)).shape
            assert shape[1] / shape[0] == width / 10


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
