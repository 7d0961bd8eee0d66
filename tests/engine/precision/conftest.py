"""Each tiny pair is written to disk once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.engine.precision.folders import write_pair

Folders = Callable[[str], tuple[Path, Path]]


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """The folders of target and drafter of a shape; not to be changed."""

    @cache
    def write(shape: str) -> tuple[Path, Path]:
        return write_pair(tmp_path_factory.mktemp(shape), shape)

    return write
