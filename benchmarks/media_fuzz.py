"""Damaged files of every format through ``engine.media``: no crash, no hang, bounded memory.

    python -m benchmarks.media_fuzz --count 1000

Each file is a seed with bytes changed, cut out, doubled or cut off, by a fixed random seed. It is
read in the preparation process under its memory limit; the time limit here is 5 s. Prints a line
for each format and ends with 1 if one crashed, hung, or was refused without a sentence of ours.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

from engine.errors import EngineBug, MediaError
from engine.media import audio, drawing, image, pages, textfile, video
from engine.media.preparation import MEMORY_LIMIT_BYTES, Preparer
from engine.messages import MediaKind

TIME_LIMIT_S = 5.0
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">
<defs><linearGradient id="a"><stop offset="0" stop-color="red"/><stop offset="1"/></linearGradient>
<filter id="f"><feGaussianBlur stdDeviation="2"/></filter><g id="g"><circle r="9"/></g></defs>
<rect x="5" y="5" width="80" height="60" rx="4" fill="url(#a)" filter="url(#f)"/>
<path d="M10 80 C 40 10, 65 10, 95 80 S 150 150, 180 80" stroke="blue" stroke-dasharray="4 2"/>
<use href="#g" transform="translate(120 40) rotate(30)"/><text x="100" y="90">Word</text>
<style>text { fill: green; font-size: 12px }</style></svg>"""
BROKEN, HUNG = "made the decoder stop", "could not be read within"


@dataclass(slots=True)
class Outcome:
    """What became of the files of one format."""

    format: str
    read: int = 0
    refused: int = 0
    crashed: int = 0
    hung: int = 0
    odd: list[str] = field(default_factory=list)
    slowest_s: float = 0.0
    peak_mib: int = 0


def mutated(data: bytes, rng: random.Random) -> bytes:
    """One damaged version of ``data``."""
    changed = bytearray(data)
    for _ in range(rng.choice((1, 2, 4, 16))):
        start = rng.randrange(len(changed))
        size = min(rng.choice((1, 2, 4, 64)), len(changed) - start)
        match rng.randrange(5):
            case 0:
                changed[start] ^= 1 << rng.randrange(8)
            case 1:
                changed[start : start + size] = rng.randbytes(size)
            case 2:
                changed[start : start + size] = b"\xff" * size
            case 3:
                del changed[start : start + size]
            case 4:
                changed[start:start] = changed[start : start + size]
        if not changed:
            return b"\0"
    if rng.random() < 0.1:
        del changed[rng.randrange(len(changed)) + 1 :]
    return bytes(changed)


def read_all(path: Path, kind: MediaKind) -> int:
    """Read everything that is ever read of a file; returns the peak memory so far in KiB."""
    match kind:
        case MediaKind.IMAGE if path.suffix == ".svg":
            drawing.draw(path, path.with_name("drawn.png"))
        case MediaKind.IMAGE:
            image.load_image(path)
            image.count_frames(path)
        case MediaKind.AUDIO:
            audio.load_sound(path)
        case MediaKind.VIDEO:
            video.load_film(path, 4)
        case MediaKind.DOCUMENT:
            outline = pages.read_outline(path)
            for page in range(min(outline.num_pages, 2)):
                pages.load_page(path, page, 200_000)
        case MediaKind.TEXT:
            textfile.load_text(path)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def fuzz(seed: Path, kind: MediaKind, count: int, preparer: Preparer, random_seed: int) -> Outcome:
    """Read ``count`` damaged versions of ``seed``."""
    rng = random.Random(f"{random_seed}{seed.name}")
    outcome = Outcome(seed.suffix.lstrip("."))
    data = seed.read_bytes()
    target = seed.with_name(f"damaged{seed.suffix}")
    for _ in range(count):
        target.write_bytes(mutated(data, rng))
        begun = time.monotonic()
        try:
            peak_kib = preparer.run(target.name, read_all, target, kind)
            outcome.read += 1
            outcome.peak_mib = max(outcome.peak_mib, peak_kib // 1024)
        except MediaError as error:
            _count(outcome, str(error))
        except EngineBug as error:  # a decoder's error that is not turned into a sentence
            outcome.crashed += 1
            outcome.odd.append(str(error))
        outcome.slowest_s = max(outcome.slowest_s, round(time.monotonic() - begun, 2))
    return outcome


def _count(outcome: Outcome, sentence: str) -> None:
    if BROKEN in sentence:
        outcome.crashed += 1
    elif HUNG in sentence:
        outcome.hung += 1
    else:
        outcome.refused += 1
        if "damaged" not in sentence or not sentence.endswith("."):
            outcome.odd.append(sentence)


def write_seeds(folder: Path) -> Iterator[tuple[Path, MediaKind]]:
    """A small sound file of every format."""
    import cv2
    import numpy as np
    import soundfile
    from PIL import Image

    values = np.random.default_rng(0).integers(0, 255, (48, 64, 3), dtype=np.uint8)
    picture = Image.fromarray(values)
    for suffix in ("png", "jpg", "webp", "avif", "gif", "bmp", "tiff"):
        picture.save(folder / f"seed.{suffix}")
        yield folder / f"seed.{suffix}", MediaKind.IMAGE
    (folder / "seed.svg").write_text(DRAWING)
    yield folder / "seed.svg", MediaKind.IMAGE
    wave = np.sin(np.arange(8000) / 9).astype(np.float32) / 2
    for suffix in ("wav", "flac", "ogg", "mp3"):
        soundfile.write(folder / f"seed.{suffix}", wave, 16_000)
        yield folder / f"seed.{suffix}", MediaKind.AUDIO
    for suffix, code in (("avi", "MJPG"), ("mp4", "mp4v"), ("webm", "VP80")):
        path = folder / f"seed.{suffix}"
        writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*code), 10.0, (64, 48))
        for number in range(8):
            writer.write(np.roll(values, number * 4, axis=1))
        writer.release()
        if path.exists() and path.stat().st_size > 0:
            yield path, MediaKind.VIDEO
    (folder / "seed.pdf").write_bytes(_pdf())
    yield folder / "seed.pdf", MediaKind.DOCUMENT
    (folder / "seed.txt").write_text("Zürich, 你好\n" * 40, encoding="utf-8")
    yield folder / "seed.txt", MediaKind.TEXT


def _pdf() -> bytes:
    """Two pages of text and a picture, made by Pillow."""
    import io

    from PIL import Image, ImageDraw

    sheets = []
    for number in range(2):
        sheet = Image.new("RGB", (200, 280), "white")
        ImageDraw.Draw(sheet).text((20, 20), f"Page {number + 1}", fill="black")
        sheets.append(sheet)
    buffer = io.BytesIO()
    sheets[0].save(buffer, "PDF", save_all=True, append_images=sheets[1:])
    return buffer.getvalue()


def run(
    count: int, random_seed: int, formats: list[str], tell: Callable[[str], None]
) -> list[Outcome]:
    """Fuzz the named formats, all without names, and tell a line for each."""
    outcomes = []
    preparer = Preparer(time_limit_s=TIME_LIMIT_S)
    with tempfile.TemporaryDirectory() as name:
        for seed, kind in write_seeds(Path(name)):
            if formats and seed.suffix.lstrip(".") not in formats:
                continue
            outcome = fuzz(seed, kind, count, preparer, random_seed)
            outcomes.append(outcome)
            tell(json.dumps(asdict(outcome) | {"odd": Counter(outcome.odd).most_common(3)}))
    preparer.close()
    return outcomes


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000, help="damaged files of each format")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("formats", nargs="*", help="png, jpg, …; all without names")
    arguments = parser.parse_args()
    outcomes = run(
        arguments.count, arguments.seed, arguments.formats, lambda line: print(line, flush=True)
    )
    failed = sum(outcome.crashed + outcome.hung for outcome in outcomes)
    peak = max(outcome.peak_mib for outcome in outcomes)
    print(json.dumps({"files": arguments.count * len(outcomes), "failed": failed,
                      "peak_mib": peak, "limit_mib": MEMORY_LIMIT_BYTES >> 20}))  # fmt: skip
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
