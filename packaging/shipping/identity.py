"""Names of the program as systems know it; the same in every package."""

from __future__ import annotations

from shipping.contents import ROOT, program_version

APP_ID = "io.github.tandem_assistant.Tandem"
NAME = "Tandem"
PACKAGE = "tandem-assistant"
SUMMARY = "Private assistant: Gemma 4 and its drafter on your own computer"
MAINTAINER = "The Tandem developers <tandem@localhost>"
ICON_SOURCE = ROOT / "resources" / "icons" / "tandem.svg"
VERSION = program_version()
