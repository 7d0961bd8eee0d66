"""For all tests: no display is needed unless the environment names one, and none may be too slow.

Shared machines stop for seconds at a time: pytest-timeout ends what hangs, hypothesis measures
nothing.
"""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("tandem", deadline=None, print_blob=True)
settings.load_profile("tandem")
