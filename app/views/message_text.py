"""The small sentences around a message: thinking header, footer, failure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.records import MessageState
from app.viewmodels.transcript import MessageItem
from engine.types import Stats

translate = QCoreApplication.translate


def seconds_text(seconds: float) -> str:
    """A duration as people say it."""
    if seconds < 60:
        return translate("Message", "{seconds} s").format(seconds=max(1, round(seconds)))
    minutes, rest = divmod(round(seconds), 60)
    return translate("Message", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def thinking_text(item: MessageItem) -> str:
    """The header of the thinking block."""
    seconds = seconds_text(item.elapsed_thinking_s())
    if item.is_thinking:
        return translate("Message", "Thinking… {seconds}").format(seconds=seconds)
    return translate("Message", "Thought for {seconds}").format(seconds=seconds)


def waiting_text(item: MessageItem) -> str:
    """What stands where the reply will be, before its first piece."""
    if item.prompt_total > 0 and item.prompt_done < item.prompt_total:
        percent = 100 * item.prompt_done // item.prompt_total
        return translate("Message", "Reading the prompt… {percent} %").format(percent=percent)
    return translate("Message", "Working…")


def end_text(item: MessageItem) -> str:
    """Why a reply is not whole; empty for one that is."""
    return {
        MessageState.STOPPED: translate("Message", "You stopped this answer."),
        MessageState.LENGTH: translate("Message", "The answer reached its length limit."),
        MessageState.INTERRUPTED: translate(
            "Message", "Tandem closed before this answer was complete."
        ),
        MessageState.FAILED: item.error,
    }.get(item.state, "")


def speed_text(stats: Stats) -> str:
    """Speed and tokens per step of a reply, as far as they were measured."""
    locale = QLocale()
    parts = []
    if stats.tokens_per_second is not None:
        speed = locale.toString(stats.tokens_per_second, "f", 1)
        parts.append(translate("Message", "{speed} tokens/s").format(speed=speed))
    if stats.tokens_per_step is not None:
        per_step = locale.toString(stats.tokens_per_step, "f", 1)
        parts.append(translate("Message", "{count} tokens/step").format(count=per_step))
    return " · ".join(parts)


def drafter_text(stats: Stats | None, has_drafter: bool) -> str:
    """The chip that is never silent about the drafter."""
    if not has_drafter:
        return translate("Message", "Drafter: Off · this model has none")
    if stats is None or stats.acceptance is None:
        return translate("Message", "Drafter: On · nothing drafted yet")
    percent = round(100 * stats.acceptance)
    text = translate("Message", "Drafter: On · {percent} % accepted").format(percent=percent)
    if stats.tokens_per_step is not None:
        count = QLocale().toString(stats.tokens_per_step, "f", 1)
        text = translate("Message", "Drafter: On · {percent} % · {count} tokens/step").format(
            percent=percent, count=count
        )
    return text


def size_text(size_bytes: int) -> str:
    """A file size as people read it."""
    return QLocale().formattedDataSize(
        size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
