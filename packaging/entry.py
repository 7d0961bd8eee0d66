"""The frozen program: the window or the command line, and in the child the engine.

Only the packaged Tandem starts here; from source it is ``engine.launch``.
"""

from __future__ import annotations

import multiprocessing
import os
import sys


def give_others_their_libraries() -> None:
    """Let programs that Tandem opens (a browser, nvidia-smi) load the system's libraries.

    PyInstaller points the dynamic loader at this bundle for the whole process tree. Our own
    libraries are found already, and our child sets the path up anew when told to.
    """
    if not sys.platform.startswith("linux"):
        return
    original = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if original is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = original
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


if __name__ == "__main__":
    multiprocessing.freeze_support()  # in the engine's process this call does not return
    give_others_their_libraries()
    from engine.launch import main

    sys.exit(main())
