"""The macOS disk image from a finished .app: signature, image, notarisation.

Signing needs a Developer ID (TANDEM_MACOS_IDENTITY, its name in the keychain), notarisation a
stored profile of ``notarytool`` (TANDEM_MACOS_PROFILE). Without them the image is made unsigned,
and the missing steps are named. Nothing here was run on macOS by the developers of this file; the
release workflow is the first to do so.
"""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

from shipping.bundle import ask_program
from shipping.contents import ROOT
from shipping.identity import APP_ID, NAME, VERSION
from shipping.steps import Outcome, fresh, run

SHARED_MEMORY = "torch_shm_manager"
IDENTITY_VARIABLE = "TANDEM_MACOS_IDENTITY"
PROFILE_VARIABLE = "TANDEM_MACOS_PROFILE"
ENTITLEMENTS = ROOT / "packaging" / "macos" / "entitlements.plist"
NO_SIGNATURE = (
    f"{IDENTITY_VARIABLE} is not set, so macOS will refuse a normal start; set it to the name of "
    "a Developer ID Application certificate in the keychain"
)
NO_NOTARISATION = (
    f"{PROFILE_VARIABLE} is not set; store a profile with “xcrun notarytool store-credentials” "
    "and set it to the profile's name"
)
# That of the pinned torch's wheel (macosx_14_0_arm64); Qt's asks for 13. There is none for Intel.
LEAST_MACOS = "14.0"
# How programs and libraries for one processor, and those for several, begin.
MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
NOTARY_HOURS = "2h"
# What the program opens, in Apple's words.
CONTENT_TYPES = ("public.image", "public.audio", "public.movie", "com.adobe.pdf")


def bundle_facts() -> dict[str, object]:
    """What ``Info.plist`` says, in the form PyInstaller's BUNDLE takes."""
    return {"bundle_identifier": APP_ID, "version": VERSION, "info_plist": info_plist()}


def info_plist() -> dict[str, object]:
    """The entries beyond PyInstaller's own, with the sentences shown before asking."""
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": VERSION,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Picture, sound, film or PDF",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": list(CONTENT_TYPES),
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": LEAST_MACOS,
        "NSHighResolutionCapable": True,
        "NSMicrophoneUsageDescription": (
            "Tandem listens only while you record a message. What it hears stays on this Mac."
        ),
        "NSCameraUsageDescription": (
            "Tandem looks only while you take a picture. What it sees stays on this Mac."
        ),
    }


def build_macos(app: Path, out: Path, outcome: Outcome) -> None:
    """Sign the .app, try it as signed, put it into a disk image, have that notarised."""
    out.mkdir(parents=True, exist_ok=True)
    identity = os.environ.get(IDENTITY_VARIABLE, "").strip()
    profile = os.environ.get(PROFILE_VARIABLE, "").strip()
    if identity:
        sign(app, identity)
    # A missing entitlement shows only here: the program that was tried before had none to miss.
    ask_program(app / "Contents" / "MacOS" / "tandem", "selftest")
    image = make_image(app, out)
    if identity:
        run("Signing the image", ["codesign", "--sign", identity, "--timestamp", image])
    else:
        outcome.not_made.append(("signature", NO_SIGNATURE))
    if identity and profile:
        notarise(image, profile)
    else:
        outcome.not_made.append(("notarisation", NO_NOTARISATION if identity else NO_SIGNATURE))
    outcome.made.append(image)


def sign(app: Path, identity: str) -> None:
    """Sign every library and program with the hardened runtime, from the inside out."""
    options = ["--force", "--timestamp", "--options", "runtime", "--sign", identity]
    entitled = [*options, "--entitlements", ENTITLEMENTS]
    print(f"Signing {len(inner_code(app))} libraries …", flush=True)
    for path in inner_code(app):
        # A program of its own needs its own entitlements; libraries have those of who loads them.
        sign_one(path, entitled if path.name == SHARED_MEMORY else options)
    for framework in sorted(app.rglob("*.framework"), key=_depth):
        sign_one(framework, options)
    run("Signing the app", ["codesign", *entitled, app])
    run("Checking the signature", ["codesign", "--verify", "--deep", "--strict", app])


def sign_one(path: Path, options: list[str | Path]) -> None:
    """Sign one file or framework."""
    run(f"Signing {path.name}", ["codesign", *options, path])


def inner_code(app: Path) -> list[Path]:
    """Everything that the system loads or runs, but for the program itself; the deepest first.

    By its first bytes: neither the libraries in Qt's frameworks nor torch's helper have a suffix,
    and the notary refuses an image that holds a single one unsigned.
    """
    program = app / "Contents" / "MacOS" / "tandem"
    found = [
        path
        for path in app.rglob("*")
        if path.is_file() and not path.is_symlink() and path != program and is_code(path)
    ]
    return sorted(found, key=_depth)


def is_code(path: Path) -> bool:
    """Whether a file is a Mach-O program or library."""
    with path.open("rb") as file:
        return file.read(4) in MACH_O


def _depth(path: Path) -> tuple[int, str]:
    return -len(path.parts), str(path)


def make_image(app: Path, out: Path) -> Path:
    """A disk image with the app and a link to the folder it belongs in."""
    folder = fresh(ROOT / "build" / "dmg")
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    image = out / f"Tandem-{VERSION}-macos-{platform.machine()}.dmg"
    options = ["-volname", NAME, "-srcfolder", folder, "-fs", "HFS+", "-format", "ULMO", "-ov"]
    run("Making the image", ["hdiutil", "create", *options, image])
    return image


def notarise(image: Path, profile: str) -> None:
    """Let Apple look at the image, wait for the answer, and staple it on."""
    submit = ["xcrun", "notarytool", "submit", image, "--keychain-profile", profile]
    submit += ["--wait", "--timeout", NOTARY_HOURS]
    run("Notarising (Apple takes minutes)", submit)
    run("Stapling", ["xcrun", "stapler", "staple", image])
    run(
        "Asking Gatekeeper",
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image],
    )
