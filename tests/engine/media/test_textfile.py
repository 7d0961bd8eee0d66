"""Text files arrive quoted; what is not text is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import MediaError
from engine.media import textfile as module
from engine.media.textfile import load_text, quoted


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes("Zürich\r\n你好\r".encode(encoding))
    assert load_text(tmp_path / "a.txt") == "Zürich\n你好\n"


@pytest.mark.parametrize("content", [b"caf\xe9!", b"a\0b", b"\xff\xfe\x00\xd8"])
def test_what_is_not_text_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(content)
    with pytest.raises(MediaError, match=r"a\.txt is not a text"):
        load_text(tmp_path / "a.txt")


def test_text_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_BYTES", 3)
    (tmp_path / "a.txt").write_text("long")
    with pytest.raises(MediaError, match="MiB"):
        load_text(tmp_path / "a.txt")


def test_file_is_quoted_under_its_name() -> None:
    assert quoted("a.py", "print(1)\n") == "a.py:\n```\nprint(1)\n```\n"


@given(text=st.text(alphabet="`a\n", max_size=40), name=st.text(max_size=10))
def test_no_text_closes_its_own_quotation(text: str, name: str) -> None:
    head, fence, *lines = quoted(name, text).split("\n")
    assert head.endswith(":")
    assert lines[-2:] == [fence, ""]
    assert fence not in "\n".join(lines[:-2])
