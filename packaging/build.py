"""Make the packages that users install, on the system they are for.

    python packaging/build.py linux|windows|macos [--out FOLDER] [--quick] [--keep-bundle]

Packs the program, lets it check itself and answer a question, and makes every package this
computer has the tools for; the rest is named with the reason. Run it in the environment that
dev.py made, with packaging/requirements-build.txt installed. Exit codes: 0 all that can be made
here was made, 1 something failed (one sentence), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from shipping.bundle import DIST, build_bundle, try_bundle
from shipping.linux import build_linux
from shipping.macos import build_macos
from shipping.steps import BuildError, Outcome
from shipping.windows import build_windows, write_version_file

SYSTEMS = {"linux": "linux", "windows": "win32", "macos": "darwin"}
WHERE = (
    "PyInstaller packs for the system it runs on, so packages for {wanted} can only be made on "
    "{wanted}: run this command there, or let the release workflow do it."
)
# xz at 6 takes minutes and makes the download a tenth smaller than at 1.
QUICK_LEVEL, FULL_LEVEL = 1, 6


def main() -> int:
    """Build for one system."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("system", choices=SYSTEMS)
    parser.add_argument("--out", type=Path, default=DIST / "packages", help="where packages go")
    parser.add_argument("--quick", action="store_true", help="compress little, for trying out")
    parser.add_argument("--keep-bundle", action="store_true", help="do not pack the program anew")
    arguments = parser.parse_args()
    try:
        print(build(arguments).describe())
    except BuildError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def build(arguments: argparse.Namespace) -> Outcome:
    """What was made, and what could not be."""
    if sys.platform != SYSTEMS[arguments.system]:
        raise BuildError(WHERE.format(wanted=arguments.system))
    outcome = Outcome()
    if arguments.keep_bundle:
        bundle = DIST / "tandem"
        try_bundle(bundle)
    else:
        version_file = write_version_file() if arguments.system == "windows" else None
        bundle = build_bundle(version_file)
    if arguments.system == "linux":
        level = QUICK_LEVEL if arguments.quick else FULL_LEVEL
        build_linux(bundle, arguments.out, outcome, level)
    elif arguments.system == "windows":
        build_windows(bundle, arguments.out, outcome)
    else:
        build_macos(DIST / "Tandem.app", arguments.out, outcome)
    return outcome


if __name__ == "__main__":
    sys.exit(main())
