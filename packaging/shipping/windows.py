"""The Windows installer from a finished bundle, with version facts and a signature if possible.

Inno Setup makes the installer (packaging/windows/tandem.iss). Signing needs a certificate in the
user's store or a signing service: TANDEM_WINDOWS_SIGN holds the command, ``{file}`` in it stands
for the file to sign. The programs are signed here before they are packed; the uninstaller and the
installer by Inno Setup, since the one is made inside the other. Nothing here was run on Windows by
the developers of this file; the release workflow is the first to do so.
"""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from shipping.contents import ROOT
from shipping.identity import NAME, SUMMARY, VERSION
from shipping.steps import Outcome, run, tool

SCRIPT = ROOT / "packaging" / "windows" / "tandem.iss"
COMPILER = "ISCC.exe"
USUAL_PLACES = (
    Path(r"C:\Program Files (x86)\Inno Setup 6"),
    Path(r"C:\Program Files\Inno Setup 6"),
)
SIGN_VARIABLE = "TANDEM_WINDOWS_SIGN"
# The name that tandem.iss calls the signing command by.
SIGN_TOOL = "tandem"
PROGRAMS = ("Tandem.exe", "tandem-cli.exe")
NO_COMPILER = "Inno Setup 6 (ISCC.exe) is not installed"
NO_SIGNATURE = (
    f"{SIGN_VARIABLE} is not set, so Windows will warn before the first start; set it to the "
    "signing command with {file} in the place of the file"
)
TRANSLATION = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Tandem developers'),
      StringStruct('FileDescription', {name!r}),
      StringStruct('Comments', {summary!r}),
      StringStruct('FileVersion', {version!r}),
      StringStruct('InternalName', 'tandem'),
      StringStruct('LegalCopyright', 'Apache-2.0'),
      StringStruct('OriginalFilename', 'Tandem.exe'),
      StringStruct('ProductName', {name!r}),
      StringStruct('ProductVersion', {version!r})])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""


def version_numbers(version: str = VERSION) -> tuple[int, int, int, int]:
    """Windows wants four numbers: 0.1.0 -> (0, 1, 0, 0)."""
    numbers = [int(part) for part in version.split(".")[:4]]
    first, second, third, fourth = [*numbers, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def write_version_file(folder: Path = ROOT / "build") -> Path:
    """The facts that Explorer shows about the program, for PyInstaller."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "version.txt"
    text = TRANSLATION.format(
        numbers=version_numbers(), summary=SUMMARY, version=VERSION, name=NAME
    )
    path.write_text(text, encoding="utf-8")
    return path


def build_windows(bundle: Path, out: Path, outcome: Outcome) -> None:
    """Sign the programs and make the installer, which signs its uninstaller and itself."""
    out = out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    if not sign([bundle / name for name in PROGRAMS]):
        outcome.not_made.append(("signature", NO_SIGNATURE))
    compiler = find_compiler()
    if compiler is None:
        outcome.not_made.append(("installer", NO_COMPILER))
        return
    run("Making the installer", [compiler, *compiler_options(bundle, out), SCRIPT])
    outcome.made.append(out / f"Tandem-{VERSION}-setup.exe")


def compiler_options(bundle: Path, out: Path) -> list[str]:
    """What ISCC is told: version, folders, and the signing command in Inno Setup's own words.

    ISCC knows no escaped quotes in an argument, so they are ``$q``; ``$f`` is the file, in quotes.
    """
    options = ["/Qp", f"/DVersion={VERSION}", f"/DBundle={bundle.resolve()}", f"/O{out}"]
    command = os.environ.get(SIGN_VARIABLE, "").strip()
    if not command:
        return options
    file = "\N{OBJECT REPLACEMENT CHARACTER}"
    plain = command.replace('"{file}"', file).replace("{file}", file)
    said = plain.replace("$", "$$").replace('"', "$q").replace(file, "$f")
    return [*options, "/DSigned", f"/S{SIGN_TOOL}={said}"]


def find_compiler() -> Path | None:
    """Inno Setup's compiler."""
    found = tool(COMPILER)
    places = [Path(found)] if found else [folder / COMPILER for folder in USUAL_PLACES]
    return next((path for path in places if path.is_file()), None)


def sign(files: list[Path]) -> bool:
    """Sign with the command of the environment; False where there is none."""
    command = os.environ.get(SIGN_VARIABLE, "").strip()
    if not command:
        return False
    for file in files:
        parts = [part.replace("{file}", str(file)) for part in shlex.split(command, posix=False)]
        run(f"Signing {file.name}", [part.strip('"') for part in parts])
    return True
