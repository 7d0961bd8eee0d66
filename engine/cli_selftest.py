"""Build a tiny target and drafter and decode with them; say in one sentence what cannot work."""

from __future__ import annotations

import argparse

from engine.quiet import hush_libraries


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none."""


def run(arguments: argparse.Namespace) -> int:
    hush_libraries()
    from engine.selftest import run_selftest

    run_selftest()
    print("The installed libraries work together.")
    return 0
