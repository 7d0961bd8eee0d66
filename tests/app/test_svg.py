"""Drawings are rendered apart from the window, within time, memory and a number of elements."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.controllers import svg
from app.controllers.jobs import make_pool
from app.controllers.prepared import PreparedMedia
from app.controllers.svg import render_svg
from engine.errors import MediaError

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">'


@pytest.fixture
def prepared(qapp: QApplication) -> Iterator[PreparedMedia]:
    pool = make_pool()
    prepared = PreparedMedia(pool)
    yield prepared
    prepared.close()
    pool.close()


def drawing(path: Path, body: str) -> Path:
    path.write_text(f"{HEAD}{body}</svg>", encoding="utf-8")
    return path


def test_letters_are_drawn_without_a_display(prepared: PreparedMedia, tmp_path: Path) -> None:
    path = drawing(tmp_path / "a.svg", '<text x="10" y="80" font-size="80">Word</text>')
    render_svg(path, tmp_path / "a.png", prepared)
    picture = QImage(str(tmp_path / "a.png"))
    assert (picture.width(), picture.height()) == (1600, 800)
    inked = sum(
        picture.pixelColor(x, y).lightness() < 128
        for x in range(0, 1600, 10)
        for y in range(0, 800, 10)
    )
    assert 300 < inked < 6000


def test_drawing_that_unfolds_without_end_is_given_up(
    prepared: PreparedMedia, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(svg, "TIME_LIMIT_S", 3.0)
    tower = '<g id="a0"><rect width="9" height="9"/></g>'
    for level in range(12):
        tower += f'<g id="a{level + 1}">' + f'<use href="#a{level}"/>' * 10 + "</g>"
    path = drawing(tmp_path / "tower.svg", tower)
    with pytest.raises(MediaError, match=r"tower\.svg is too large or too intricate"):
        render_svg(path, tmp_path / "a.png", prepared)
    monkeypatch.undo()  # the process that was ended for it is there again for the next
    render_svg(drawing(tmp_path / "b.svg", "<rect/>"), tmp_path / "b.png", prepared)
    assert (tmp_path / "b.png").exists()


@pytest.mark.parametrize(
    ("limit", "body"),
    [("MAX_ELEMENTS", "<rect/>" * 30), ("MAX_REFERENCES", '<use href="#a"/>' * 11)],
)
def test_number_of_elements_is_limited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, body: str
) -> None:
    path = drawing(tmp_path / "a.svg", body)
    monkeypatch.setattr(svg, limit, 10)
    assert svg.draw(path, tmp_path / "a.png") is svg.Drawn.TOO_INTRICATE


def test_entities_that_multiply_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_text(f'<!DOCTYPE svg [<!ENTITY a "aaaa">]>{HEAD}<text>&a;</text></svg>')
    assert svg.draw(path, tmp_path / "a.png") is svg.Drawn.TOO_INTRICATE


def test_large_file_is_refused_by_its_size(prepared: PreparedMedia, tmp_path: Path) -> None:
    path = tmp_path / "a.svg"
    path.write_bytes(HEAD.encode() + b" " * svg.MAX_BYTES + b"</svg>")
    with pytest.raises(MediaError, match=r"The picture a\.svg has 8 MiB, more than the 8 MiB"):
        render_svg(path, tmp_path / "a.png", prepared)
