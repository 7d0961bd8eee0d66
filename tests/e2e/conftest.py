"""The whole program on the bundled model; skipped only where the model is not there."""

from __future__ import annotations

import pytest

from engine.paths import bundled_model
from tests.gui.conftest import nothing_stays_alive, start

__all__ = ["nothing_stays_alive", "start"]


@pytest.fixture(autouse=True)
def _bundled_model_is_there() -> None:
    if not (bundled_model() / "config.json").exists():
        pytest.skip("resources/demo_model is not in this checkout")
