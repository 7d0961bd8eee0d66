"""Drawings are rendered in a process of their own, within time and a number of elements."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.errors import MediaError
from engine.media import drawing
from engine.media.drawing import draw
from engine.media.image import Picture, load_image
from engine.media.preparation import Preparer

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"'
XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
RED, GREEN, WHITE = [255, 0, 0], [0, 255, 0], [255, 255, 255]


@pytest.fixture
def preparer() -> Iterator[Preparer]:
    preparer = Preparer(time_limit_s=60)
    yield preparer
    preparer.close()


def written(path: Path, body: str, head: str = HEAD) -> Path:
    path.write_text(f"{head}>{body}</svg>", encoding="utf-8")
    return path


def drawn(path: Path, body: str, head: str = HEAD) -> Picture:
    draw(written(path, body, head), path.with_suffix(".png"))
    return load_image(path.with_suffix(".png"))


def test_drawing_is_as_large_as_a_model_can_use_and_keeps_its_shape(tmp_path: Path) -> None:
    picture = drawn(tmp_path / "a.svg", '<rect width="100" height="100" fill="red"/>')
    assert picture.shape == (800, 1600, 3)
    assert picture[400, 400].tolist() == RED
    assert picture[400, 1200].tolist() == WHITE
    tall = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1000000000"'
    assert drawn(tmp_path / "b.svg", "<g/>", tall).shape == (1600, 1, 3)


@pytest.mark.parametrize("family", ["", "font-family='No Such Font'", "font-family='monospace'"])
def test_letters_are_drawn_whatever_fonts_there_are(tmp_path: Path, family: str) -> None:
    word = f'<text x="10" y="80" font-size="80" {family}>Word</text>'
    assert 0.05 < (drawn(tmp_path / "a.svg", word) < 128).mean() < 0.4


def test_styles_filters_and_symbols_are_drawn(tmp_path: Path) -> None:
    """What Qt's renderer of SVG Tiny leaves out."""
    body = (
        "<style>.a { fill: #0f0 }</style><symbol id='s'><rect class='a' width='50' height='50'/>"
        "</symbol><use href='#s'/><filter id='f'><feFlood flood-color='red'/></filter>"
        "<rect x='100' width='50' height='50' filter='url(#f)'/>"
    )
    picture = drawn(tmp_path / "a.svg", body)
    assert picture[200, 200].tolist() == GREEN
    assert picture[200, 1000].tolist() == RED


@pytest.mark.parametrize(
    "reference",
    [
        '<image width="200" height="100" xlink:href="{path}"/>',
        "<image width='200' height='100' href = '{path}'/>",
        '<image width="200" height="100" href="&#47;{path}"/>',
        '<image width="200" height="100" href="file://{path}"/>',
        '<filter id="f"><feImage href="{path}"/></filter>'
        '<rect width="200" height="100" fill="white" filter="url(#f)"/>',
        '<use href="{path}#a" width="200" height="100"/>',
    ],
)
def test_no_other_file_is_opened(tmp_path: Path, reference: str) -> None:
    other = written(tmp_path / "b.svg", '<rect id="a" width="200" height="100" fill="red"/>')
    head = f"{HEAD} {XLINK}"
    picture = drawn(tmp_path / "a.svg", reference.format(path=str(other)), head)
    assert not (picture == RED).all(axis=2).any()


def test_encoding_is_the_stated_one(tmp_path: Path) -> None:
    body = f'{HEAD}><text x="10" y="80" font-size="80">é</text></svg>'
    (tmp_path / "a.svg").write_bytes(
        b'<?xml version="1.0" encoding="ISO-8859-1"?>' + body.encode("latin-1")
    )
    (tmp_path / "b.svg").write_bytes(b"\xef\xbb\xbf" + body.encode())
    for name in "ab":
        draw(tmp_path / f"{name}.svg", tmp_path / f"{name}.png")
    assert np.array_equal(load_image(tmp_path / "a.png"), load_image(tmp_path / "b.png"))


@pytest.mark.parametrize(
    "content",
    [b"<svg xmlns='http://www.w3.org/2000/svg'><rect", b"<svg \xff/>",
     b"<?xml version='1.0' encoding='martian'?><svg/>"],
)  # fmt: skip
def test_damaged_drawing_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.svg").write_bytes(content)
    with pytest.raises(MediaError, match="is damaged or not a drawing"):
        draw(tmp_path / "a.svg", tmp_path / "a.png")


def test_drawing_that_unfolds_without_end_is_refused(preparer: Preparer, tmp_path: Path) -> None:
    tower = '<g id="a0"><rect width="9" height="9"/></g>'
    for level in range(12):
        tower += f'<g id="a{level + 1}">' + f'<use href="#a{level}"/>' * 10 + "</g>"
    path = written(tmp_path / "tower.svg", tower)
    with pytest.raises(MediaError, match=r"tower\.svg is too large or too intricate"):
        preparer.run("tower.svg", draw, path, tmp_path / "a.png")


def test_drawing_that_ends_the_renderer_is_a_sentence(preparer: Preparer, tmp_path: Path) -> None:
    deep = written(tmp_path / "deep.svg", "<g>" * 60_000 + "</g>" * 60_000)
    with pytest.raises(MediaError, match=r"deep\.svg"):
        preparer.run("deep.svg", draw, deep, tmp_path / "a.png")
    preparer.run("b.svg", draw, written(tmp_path / "b.svg", "<rect/>"), tmp_path / "b.png")
    assert (tmp_path / "b.png").exists()
    assert len(multiprocessing.active_children()) == 1


def test_number_of_elements_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "MAX_ELEMENTS", 10)
    with pytest.raises(MediaError, match="too intricate"):
        drawn(tmp_path / "a.svg", "<rect/>" * 30)


def test_entities_that_multiply_are_refused(tmp_path: Path) -> None:
    head = f'<!DOCTYPE svg [<!ENTITY a "aaaa">]>{HEAD}'
    with pytest.raises(MediaError, match="too intricate"):
        drawn(tmp_path / "a.svg", "<text>&a;</text>", head)


def test_large_file_is_refused_by_its_size(tmp_path: Path) -> None:
    (tmp_path / "a.svg").write_bytes(b" " * (drawing.MAX_BYTES + 1))
    with pytest.raises(MediaError, match="has 8 MiB, more than the 8 MiB"):
        draw(tmp_path / "a.svg", tmp_path / "a.png")
