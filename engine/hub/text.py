"""How sizes, speeds and times are written, the same in window and command line."""

from __future__ import annotations

_UNITS = ("bytes", "kB", "MB", "GB", "TB")


def format_bytes(count: float) -> str:
    """``10.4 GB``; decimal units, as shops and download pages count."""
    size = float(count)
    for unit in _UNITS:
        if size < 999.5 or unit == _UNITS[-1]:
            break
        size /= 1000
    is_whole = unit == _UNITS[0] or size >= 99.95
    return f"{size:.0f} {unit}" if is_whole else f"{size:.1f} {unit}"


def format_seconds(seconds: float) -> str:
    """``45 s``, ``12 min``, ``3 h 05 min``."""
    whole = round(seconds)
    if whole < 100:
        return f"{whole} s"
    minutes = round(seconds / 60)
    if minutes < 100:
        return f"{minutes} min"
    return f"{minutes // 60} h {minutes % 60:02d} min"
