"""Whether the user's system asks programs for less motion; asked once, after the first paint.

On Linux the desktop portal answers in its own time (GNOME, KDE and the setting that all desktops
are to share); on Windows and macOS the system answers at once. Where nobody answers, nobody asks.
"""

from __future__ import annotations

import ctypes
import subprocess
import sys

from PySide6.QtCore import QObject, Signal

PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
PORTAL_SETTINGS = "org.freedesktop.portal.Settings"
KEYS = (
    ("org.freedesktop.appearance", "reduced-motion"),
    ("org.gnome.desktop.interface", "enable-animations"),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor"),
)
SPI_GETCLIENTAREAANIMATION = 0x1042
ANSWER_SECONDS = 5


class SystemMotion(QObject):
    """``less_wanted`` comes at most once, and only where the system asks for less."""

    less_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_wanted = False
        self._watchers: list[QObject] = []

    def ask(self) -> None:
        """Ask the system this program runs on."""
        if sys.platform == "win32":
            self._note(_windows_asks())
        elif sys.platform == "darwin":
            self._note(_macos_asks())
        else:
            self._ask_portal()

    def _note(self, is_wanted: bool) -> None:
        if is_wanted and not self._is_wanted:
            self._is_wanted = True
            self.less_wanted.emit()

    def _ask_portal(self) -> None:
        # Here, since it takes longer to load than the window to open.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for space, key in KEYS:
            call = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, PORTAL_SETTINGS, "Read")
            call.setArguments([space, key])
            watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)
            watcher.finished.connect(lambda done, key=key: self._on_answer(key, done))
            self._watchers.append(watcher)

    def _on_answer(self, key: str, watcher: object) -> None:
        message = watcher.reply()  # type: ignore[attr-defined]
        if message.type() is message.MessageType.ReplyMessage:
            value = message.arguments()[0]
            while hasattr(value, "variant"):
                value = value.variant()
            self._note(is_less(key, value))


def is_less(key: str, value: object) -> bool:
    """Whether a setting of the portal asks for less motion."""
    if key == "AnimationDurationFactor":
        return str(value) in ("0", "0.0")
    return value is False if key == "enable-animations" else value == 1


def _windows_asks() -> bool:
    animates = ctypes.c_int(1)
    call = ctypes.windll.user32.SystemParametersInfoW  # type: ignore[attr-defined]
    has_answer = call(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0)
    return bool(has_answer) and not animates.value


def _macos_asks() -> bool:
    command = ["/usr/bin/defaults", "read", "com.apple.universalaccess", "reduceMotion"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=ANSWER_SECONDS
    )
    return done.stdout.strip() == "1"
