"""Try a tiny target and drafter on every device; say what was found and what cannot work.

The report is plain text without names or paths, so that it can be put into a bug report.
"""

from __future__ import annotations

import argparse

from engine.errors import InstallationError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes none."""


def run(arguments: argparse.Namespace) -> int:
    from engine.doctor import examine
    from engine.report import report_text
    from engine.selftest import run_selftest

    report = examine()
    print(report_text(report), end="")
    if not report.is_ok:
        run_selftest()  # says in a sentence what cannot work, where a library is at fault
        raise InstallationError("The self-test failed; the lines marked FAIL say where.")
    print("The installed libraries work together.")
    return 0
