"""Keeps PySide6 from reading the source of every module that is imported after it.

It looks for its own name there, to know which modules may use its ``snake_case`` switch; nothing
here uses that switch, and the reading takes a sixth of the time to the first paint. Call it
before the rest of ``app`` is imported, in the window's process only.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401 - only then the searching module is there

SEARCHER = "shibokensupport.feature"
SEARCH = "_mod_uses_pyside"


def leave_sources_unread() -> bool:
    """Say of every module that it uses no switch; False where PySide6 does not search."""
    searcher = sys.modules.get(SEARCHER)
    if searcher is None or not hasattr(searcher, SEARCH):
        return False
    setattr(searcher, SEARCH, lambda _module: False)
    return True
