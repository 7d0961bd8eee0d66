"""SVG drawing -> picture, by resvg; nothing outside the file is loaded.

Run only in the preparation process, within its limits of time and memory: a drawing can ask for any
amount of work, and nesting that is deep enough ends the renderer's process. Drawings are rendered
once: what is kept, shown and sent is the picture.
"""

from __future__ import annotations

import platform
import re
from importlib import resources
from pathlib import Path

from engine.errors import MediaError
from engine.media.files import MEBIBYTE, check_file

LONG_SIDE_PX = 1600
TIME_LIMIT_S = 15.0
MAX_BYTES = 8 * MEBIBYTE
MAX_ELEMENTS = 200_000
# Letters in a font that is not there are drawn in the one for serifs, and not at all without it.
# Windows and macOS have those that resvg names; a Linux may have no font but ours.
_FONT = None if platform.system() in ("Windows", "Darwin") else "DejaVu Sans"
_OUTSIDE = re.compile(r"""(href\s*=\s*)(["'])(?!#|data:)[^"']*\2""")
_ENCODING = re.compile(rb"""\A\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.-]+)["']""")


def draw(path: Path, target: Path) -> None:
    """Write the drawing as a PNG on white, its long side ``LONG_SIDE_PX``.

    Raises:
        MediaError: too large, too intricate, damaged, or the picture cannot be written.
    """
    import resvg_py

    check_file(path, "picture", MAX_BYTES)
    data = path.read_bytes()
    if data.count(b"<") > 2 * MAX_ELEMENTS or b"<!ENTITY" in data:
        raise too_intricate(path)
    try:
        png = resvg_py.svg_to_bytes(
            svg_string=_alone(_decoded(data)),
            width=LONG_SIDE_PX,  # both at once keep the drawing's shape
            height=LONG_SIDE_PX,
            background="white",
            font_files=[str(resources.files("ziafont.fonts") / "DejaVuSans.ttf")],
            font_family=_FONT,
            serif_family=_FONT,
            sans_serif_family=_FONT,
        )
    except (ValueError, LookupError) as error:
        if "limit" in str(error):
            raise too_intricate(path) from error
        raise MediaError(
            f"{path} is damaged or not a drawing this program can render; export it as PNG and "
            "attach that."
        ) from error
    try:
        target.write_bytes(png)
    except OSError as error:
        raise MediaError(
            f"The picture of {path} cannot be written ({error.strerror}); check that the disk has "
            "room."
        ) from error


def too_intricate(path: Path | str) -> MediaError:
    """A drawing that asks for more work than there is time for."""
    return MediaError(
        f"The drawing {path} is too large or too intricate to be rendered; export it as PNG and "
        "attach that."
    )


def _decoded(data: bytes) -> str:
    stated = _ENCODING.match(data)
    name = stated[1].decode("ascii") if stated else "utf-8"
    return data.decode("utf-8-sig" if name.lower() in ("utf-8", "utf8") else name)


def _alone(text: str) -> str:
    """The drawing without references to other files, which resvg would open."""
    return _OUTSIDE.sub(r"\1\2\2", text)
