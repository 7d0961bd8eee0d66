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

from shipping.contents import ROOT
from shipping.identity import APP_ID, NAME, VERSION
from shipping.steps import Outcome, fresh, run

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
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Picture, sound, film or PDF",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": list(CONTENT_TYPES),
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSMicrophoneUsageDescription": (
            "Tandem listens only while you record a message. What it hears stays on this Mac."
        ),
        "NSCameraUsageDescription": (
            "Tandem looks only while you take a picture. What it sees stays on this Mac."
        ),
    }


def build_macos(app: Path, out: Path, outcome: Outcome) -> None:
    """Sign the .app, put it into a disk image, have that notarised."""
    out.mkdir(parents=True, exist_ok=True)
    identity = os.environ.get(IDENTITY_VARIABLE, "").strip()
    profile = os.environ.get(PROFILE_VARIABLE, "").strip()
    if identity:
        sign(app, identity)
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
    """Sign every library, then the program, with the hardened runtime."""
    options = ["--force", "--timestamp", "--options", "runtime", "--sign", identity]
    libraries = [path for pattern in ("*.dylib", "*.so") for path in sorted(app.rglob(pattern))]
    for path in libraries:
        if not path.is_symlink():
            run(f"Signing {path.name}", ["codesign", *options, path])
    run("Signing the app", ["codesign", *options, "--entitlements", ENTITLEMENTS, app])
    run("Checking the signature", ["codesign", "--verify", "--deep", "--strict", app])


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
    submit = ["xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait"]
    run("Notarising (Apple takes minutes)", submit)
    run("Stapling", ["xcrun", "stapler", "staple", image])
    run(
        "Asking Gatekeeper",
        ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", image],
    )
