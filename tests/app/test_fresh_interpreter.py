"""What importing the window's packages does to a fresh interpreter, and a trap of PySide6."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject

HEAVY = ("torch", "transformers", "numpy", "cv2")


def modules_after(statement: str) -> set[str]:
    """The top-level modules of an interpreter that ran ``statement``."""
    code = f"import sys; {statement}; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


@pytest.mark.parametrize("module", ["app.opening", "app.wiring.application", "app.__main__"])
def test_window_process_imports_no_model_library(module: str) -> None:
    assert modules_after(f"import {module}").isdisjoint(HEAVY)


@pytest.mark.parametrize("module", ["app.controllers.engine_child", "app.__main__", "app.storage"])
def test_engine_process_does_not_get_qt_from_what_it_imports(module: str) -> None:
    assert "PySide6" not in modules_after(f"import {module}")


def test_start_reads_no_source_and_nothing_that_only_a_text_needs() -> None:
    loaded = modules_after(
        "from app.quick_imports import leave_sources_unread; assert leave_sources_unread();"
        " import app.opening, linecache;"
        " assert not [name for name in linecache.cache if '/app/' in name], linecache.cache.keys()"
    )
    assert loaded.isdisjoint({"markdown_it", "pygments"})


def test_void_calls_keep_none_alive() -> None:
    """PySide6 6.12.0 loses a reference to None in every such call and dies within seconds."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(200):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 50
