"""Keeps libraries from talking: no warnings, progress bars or network behind the user's back.

Call before transformers is imported; affects the whole process, so only the engine's own
processes do it.
"""

from __future__ import annotations

import logging
import os
import warnings


def hush_libraries() -> None:
    """Silence libraries and keep them offline: a model is loaded from its folder or not at all."""
    os.environ["HF_HUB_OFFLINE"] = "1"
    os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
    os.environ["HF_HUB_DISABLE_PROGRESS_BARS"] = "1"
    os.environ["TRANSFORMERS_VERBOSITY"] = "error"
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    warnings.filterwarnings("ignore")
    logging.getLogger("transformers").setLevel(logging.ERROR)


def hush_transformers() -> None:
    """The part that needs transformers: its own progress bars."""
    from transformers.utils import logging as transformers_logging

    transformers_logging.set_verbosity_error()
    transformers_logging.disable_progress_bar()
