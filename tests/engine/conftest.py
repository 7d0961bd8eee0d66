"""One thread per test process: the models are tiny and the machine is shared.

Also the tiny model folders and the session on one of them, made once.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from engine.session import Session
from tests.engine.model_folder import write_model_folder

torch.set_num_threads(1)


@pytest.fixture(scope="session")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A complete folder shaped like E2B; not to be changed."""
    return write_model_folder(tmp_path_factory.mktemp("small") / "tiny-e2b")


@pytest.fixture(scope="session")
def unified_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A complete folder shaped like the unified 12B; not to be changed."""
    return write_model_folder(tmp_path_factory.mktemp("large") / "tiny-12b", unified=True)


@pytest.fixture(scope="session")
def session(model_folder: Path) -> Session:
    """A session on ``model_folder``."""
    return Session.load(model_folder)
