"""Names of the program as systems know it; the same in every package."""

from __future__ import annotations

from shipping.contents import ROOT, program_version

# Below .alt, which RFC 9476 keeps out of the DNS for good: nobody can own the name, and publishing
# under it needs no account or domain. Letters only, as Apple allows no underscore and D-Bus no
# hyphen. No path in the user's data depends on it.
APP_ID = "alt.tandemassistant.Tandem"
NAME = "Tandem"
PACKAGE = "tandem-assistant"
SUMMARY = "Private assistant: Gemma 4 and its drafter on your own computer"
MAINTAINER = "The Tandem developers <tandem@localhost>"
ICON_SOURCE = ROOT / "resources" / "icons" / "tandem.svg"
VERSION = program_version()
