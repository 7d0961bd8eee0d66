"""The files of a question on the command line: what they become, and what is refused."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.cli.files import add_file_arguments, find_files, make_parts, page_range, receipt_text
from engine.cli.marks import write_marks
from engine.errors import MediaError, PromptError
from engine.messages import (
    AudioPart,
    FilePart,
    FilmView,
    ImagePart,
    PagePart,
    Part,
    TextPart,
    VideoPart,
)
from engine.paths import samples
from engine.sight import Receipt, Sight
from tests.engine.media.files import pdf
from tests.engine.media.test_detail import _page

FULL = Sight(16, 3, (70, 140, 280, 560, 1120), 280, 70, 32)
SMALL = Sight(16, 2, (70,), 70, 70, 4)
BOX = '{"box_2d": [0, 0, 500, 500], "label": "corner"}'


def _parts(sight: Sight | None, *argv: object) -> tuple[Part, ...]:
    parser = argparse.ArgumentParser()
    add_file_arguments(parser)
    arguments = parser.parse_args([str(word) for word in argv])
    return make_parts(find_files(arguments), "What?", arguments, sight, FilmView())


def test_files_are_told_apart_by_content_and_put_in_the_recommended_order(tmp_path: Path) -> None:
    note, film = tmp_path / "note.md", samples() / "film.mp4"
    note.write_text("# Hi")
    sound, picture = samples() / "sound.wav", samples() / "picture.png"
    files = [word for path in (sound, note, film, picture) for word in ("--file", path)]
    assert _parts(FULL, *files) == (
        FilePart(note),
        VideoPart(film),
        ImagePart(picture),
        TextPart("What?"),
        AudioPart(sound),
    )


def test_small_print_gets_the_detail_the_model_supports(tmp_path: Path) -> None:
    Image.fromarray(_page(10)).save(tmp_path / "page.png")
    assert _parts(FULL, "--image", tmp_path / "page.png")[0] == ImagePart(
        tmp_path / "page.png", 1120
    )
    assert _parts(SMALL, "--image", tmp_path / "page.png")[0] == ImagePart(tmp_path / "page.png")


def test_pages_of_a_document_are_pictures_or_text(tmp_path: Path) -> None:
    document = pdf(tmp_path / "a.pdf", "One", "Two", "Three")
    seen = _parts(FULL, "--file", document, "--pages", "2-3")
    assert seen[:-1] == (PagePart(document, 1, 560), PagePart(document, 2, 560))
    assert _parts(SMALL, "--file", document)[0] == PagePart(document, 0, 70)
    assert _parts(FULL, "--file", document, "--as-text")[0] == FilePart(document, pages=(0, 2))
    assert _parts(None, "--file", document)[0] == FilePart(document, pages=(0, 2))
    with pytest.raises(MediaError, match="has 3 pages"):
        _parts(FULL, "--file", document, "--pages", "4")


def test_detail_the_model_lacks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PromptError, match="choose 70"):
        _parts(SMALL, "--detail", 280)


@pytest.mark.parametrize("text", ["", "0", "3-2", "a", "1-2-3"])
def test_page_ranges_are_checked(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        page_range(text)


def test_unknown_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(b"\x7fELF\0")
    with pytest.raises(MediaError, match=r"a\.bin is not a picture"):
        _parts(FULL, "--file", tmp_path / "a.bin")


def test_receipts_are_one_line() -> None:
    assert receipt_text(Receipt(63, 70, (288, 224), "x")) == "63 tokens, 288 x 224 pixels"
    film = Receipt(12, 70, (48, 48), "x", frame_seconds=(0.0, 1.5))
    assert receipt_text(film) == "12 tokens, 2 frames at 0.0, 1.5 s, 48 x 48 pixels"
    assert receipt_text(Receipt(33, sound_seconds=1.325)) == "33 tokens, 1.3 s of sound"


def test_marks_are_written_as_json_or_into_the_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("RGB", (100, 80), "white").save(tmp_path / "a.png")
    parts = (ImagePart(tmp_path / "a.png"), TextPart("Where?"))
    write_marks(BOX, parts, tmp_path / "m.json")
    assert json.loads((tmp_path / "m.json").read_text()) == [json.loads(BOX)]
    write_marks(BOX, parts, tmp_path / "m.png")
    drawn = np.asarray(Image.open(tmp_path / "m.png"))
    assert drawn.shape == (80, 100, 3)
    assert drawn[40, 25].tolist() == [0xE6, 0x9F, 0x00]
    assert drawn[60, 25].tolist() == [255, 255, 255]
    write_marks("none", parts, tmp_path / "none.json")
    assert "no boxes or points" in capsys.readouterr().err
    assert not (tmp_path / "none.json").exists()
    with pytest.raises(MediaError, match="no picture to draw"):
        write_marks(BOX, (TextPart("Where?"),), tmp_path / "n.png")
    with pytest.raises(MediaError, match="cannot be written"):
        write_marks(BOX, parts, tmp_path / "nowhere" / "m.json")
