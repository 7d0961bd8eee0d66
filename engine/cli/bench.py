"""Measure speed and acceptance. Hands its arguments on to ``engine.bench``, which needs torch."""

from __future__ import annotations

import argparse
import importlib

from engine.installation import check_installation
from engine.quiet import hush_libraries


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("arguments", nargs="*", help="see: tandem bench --help")


def run(arguments: argparse.Namespace) -> int:
    hush_libraries()
    check_installation()
    bench = importlib.import_module("engine.bench")  # by name: it imports torch
    return int(bench.main(arguments.arguments))
