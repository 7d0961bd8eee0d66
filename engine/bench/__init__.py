"""``python -m engine bench``: the engine against transformers on the same weights, in one run."""

from engine.bench.command import main

__all__ = ["main"]
