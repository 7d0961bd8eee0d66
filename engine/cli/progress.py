"""A download's events as lines for people: one moving bar on a terminal, few lines elsewhere."""

from __future__ import annotations

import shutil
from typing import TextIO

from engine.hub.events import (
    Checking,
    Completed,
    DownloadEvent,
    Paused,
    Planned,
    Progress,
    Retrying,
)
from engine.hub.text import format_bytes, format_seconds

_BAR_WIDTH = 24
_LOG_STEP_PERCENT = 10


class ProgressLines:
    """Writes events to ``stream``; on a terminal the last line is overwritten."""

    def __init__(self, stream: TextIO, name: str) -> None:
        self._stream, self._name = stream, name
        self._is_terminal = stream.isatty()
        self._logged_percent = -_LOG_STEP_PERCENT
        self._has_bar = False

    def show(self, event: DownloadEvent) -> None:
        match event:
            case Planned():
                self._show_plan(event)
            case Progress():
                self._show_progress(event)
            case Checking():
                percent = 100 * event.done // max(event.total, 1)
                self._move(f"Checking what is here of {event.file}: {percent} %")
            case Retrying():
                wait = format_seconds(event.wait_seconds)
                attempt = f"attempt {event.attempt + 1} of {event.max_attempts}"
                self._line(f"{event.what}: {event.cause}; {attempt} in {wait}")
            case Paused():
                if not event.total_bytes:
                    self._line("Stopped before anything was fetched.")
                    return
                done = f"{format_bytes(event.done_bytes)} of {format_bytes(event.total_bytes)}"
                self._line(f"Paused at {done}; run the same command again to go on.")
            case Completed():
                state = "is here already" if event.was_present else "is complete and checked"
                self._line(f"{self._name} {state}.")

    def _show_plan(self, plan: Planned) -> None:
        for note in plan.notes:
            self._line(note)
        size = format_bytes(plan.total_bytes)
        present = f", {format_bytes(plan.present_bytes)} here" if plan.present_bytes else ""
        self._line(f"{self._name}: {size}{present}; {format_bytes(plan.free_bytes)} free on disk")

    def _show_progress(self, progress: Progress) -> None:
        total = max(progress.total_bytes, 1)
        percent = 100 * progress.done_bytes // total
        text = f"{percent:3d} %  {describe(progress)}"
        if self._is_terminal:
            filled = _BAR_WIDTH * progress.done_bytes // total
            self._move(f"[{'#' * filled}{'.' * (_BAR_WIDTH - filled)}] {text}")
        elif percent >= self._logged_percent + _LOG_STEP_PERCENT:
            self._logged_percent = percent - percent % _LOG_STEP_PERCENT
            self._line(text)

    def _move(self, text: str) -> None:
        """Overwrite the bar; elsewhere than on a terminal such a line is left out."""
        if self._is_terminal:
            width = shutil.get_terminal_size().columns - 1
            self._stream.write(f"\r{text[:width].ljust(width)}")
            self._stream.flush()
            self._has_bar = True

    def _line(self, text: str) -> None:
        if self._has_bar:
            self._stream.write("\n")
            self._has_bar = False
        self._stream.write(f"{text}\n")
        self._stream.flush()


def describe(progress: Progress) -> str:
    """``3.5 of 10.4 GB``, with speed and time left once they are known."""
    parts = [f"{format_bytes(progress.done_bytes)} of {format_bytes(progress.total_bytes)}"]
    if progress.bytes_per_second is not None:
        parts.append(f"{format_bytes(progress.bytes_per_second)}/s")
    if progress.seconds_left is not None:
        parts.append(f"{format_seconds(progress.seconds_left)} left")
    return ", ".join(parts)
