"""The preparation process: what a file does to its decoder stays in there."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from benchmarks.media_fuzz import fuzz, write_seeds
from engine.errors import EngineBug, MediaError
from engine.media.look import look_at
from engine.media.preparation import CancelledError, Preparer
from engine.messages import MediaKind
from engine.paths import samples


@pytest.fixture
def preparer() -> Iterator[Preparer]:
    preparer = Preparer(time_limit_s=30)
    yield preparer
    preparer.close()


def crash(_path: Path) -> None:
    os.abort()


def hang(_path: Path) -> None:
    time.sleep(600)


def swell(_path: Path) -> int:
    return int(np.ones(400_000_000).sum())


def stumble(_path: Path) -> None:
    raise KeyError("ours")


def test_work_is_done_and_a_refusal_comes_back_as_its_sentence(
    preparer: Preparer, tmp_path: Path
) -> None:
    look = preparer.run("a", look_at, samples() / "picture.png", MediaKind.IMAGE)
    assert look.size_px == (640, 480)
    with pytest.raises(MediaError, match="does not exist"):
        preparer.run("a", look_at, tmp_path / "none.png", MediaKind.IMAGE)


def test_crash_is_a_sentence_and_the_next_file_is_read(preparer: Preparer) -> None:
    with pytest.raises(MediaError, match=r"a\.png cannot be read: it made the decoder stop"):
        preparer.run("a.png", crash, Path("a.png"))
    assert preparer.run("a", look_at, samples() / "picture.png", MediaKind.IMAGE).size_px


def test_hang_ends_with_the_time_limit() -> None:
    preparer = Preparer(time_limit_s=0.5)
    with pytest.raises(MediaError, match="could not be read within"):
        preparer.run("a.png", hang, Path("a.png"))
    preparer.close()


@pytest.mark.skipif(os.name != "posix", reason="no memory limit on this system")
def test_memory_is_bounded(preparer: Preparer) -> None:
    with pytest.raises(MediaError, match="more than 1 GB"):
        preparer.run("a.png", swell, Path("a.png"))


def test_what_is_not_wanted_any_more_is_ended(preparer: Preparer) -> None:
    cancel = threading.Event()
    threading.Timer(0.2, cancel.set).start()
    with pytest.raises(CancelledError):
        preparer.run("a.png", hang, Path("a.png"), cancel=cancel)


def test_our_own_mistake_is_not_blamed_on_the_file(preparer: Preparer) -> None:
    with pytest.raises(EngineBug, match="KeyError"):
        preparer.run("a.png", stumble, Path("a.png"))


def test_damaged_files_of_every_format_are_read_or_refused_in_a_sentence(
    preparer: Preparer, tmp_path: Path
) -> None:
    """The short form of ``python -m benchmarks.media_fuzz``."""
    for seed, kind in write_seeds(tmp_path):
        outcome = fuzz(seed, kind, 6, preparer, random_seed=1)
        assert (outcome.crashed, outcome.hung) == (0, 0), seed.name
        assert outcome.read + outcome.refused == 6
