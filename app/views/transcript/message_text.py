"""The small sentences around a message: thinking header, footer, failure."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.engine_words import in_users_language
from app.records import MessageState
from app.viewmodels.transcript import MessageItem
from engine.events import DraftState, Stats

translate = QCoreApplication.translate

MIN_FACTOR_TOKENS = 32


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
    """Why a reply is not whole, or that it says nothing; empty for any other."""
    if item.state is MessageState.COMPLETE and not item.text.strip():
        return translate("Message", "The model answered with nothing.")
    return {
        MessageState.STOPPED: translate("Message", "You stopped this answer."),
        MessageState.LENGTH: translate("Message", "The answer reached its length limit."),
        MessageState.INTERRUPTED: translate(
            "Message", "Tandem closed before this answer was complete."
        ),
        MessageState.FAILED: in_users_language(item.error),
    }.get(item.state, "")


def speed_text(stats: Stats) -> str:
    """Speed of a reply, as far as it was measured: nothing is made up for what was not."""
    parts = []
    if stats.tokens_per_second is not None:
        speed = one_decimal(stats.tokens_per_second)
        parts.append(translate("Message", "{speed} tokens/s").format(speed=speed))
    if stats.new_tokens and stats.ttft_seconds > 0:
        seconds = QLocale().toString(stats.ttft_seconds, "f", 1 if stats.ttft_seconds > 1 else 2)
        parts.append(translate("Message", "first after {seconds} s").format(seconds=seconds))
    if stats.tokens_per_step is not None:
        per_step = one_decimal(stats.tokens_per_step)
        parts.append(translate("Message", "{count} tokens/step").format(count=per_step))
        parts.append(_compared(stats))
    return " · ".join(parts)


def _compared(stats: Stats) -> str:
    """A reply's speed beside plain speed, or why there is nothing to compare."""
    if not stats.drafted:
        return translate("Message", "no drafts")
    if stats.plain_tokens_per_second is None:
        return translate("Message", "plain not timed yet")
    if not has_meaningful_factor(stats):
        return translate("Message", "too short to compare")
    factor = one_decimal(stats.speed_up or 0)
    return translate("Message", "{factor}× vs plain here").format(factor=factor)


def drafter_text(stats: Stats | None, has_drafter: bool) -> str:
    """The chip that is never silent about the drafter: on and how well, or off and why."""
    reason = "" if stats is None else _off_reason(stats)
    if not has_drafter:
        reason = translate("Message", "this model has none")
    if reason:
        return translate("Message", "Drafter: Off · {reason}").format(reason=reason)
    if stats is None or stats.acceptance is None:
        return translate("Message", "Drafter: On · nothing drafted yet")
    percent = round(100 * stats.acceptance)
    parts = [translate("Message", "Drafter: On"), f"{percent} %"]
    if has_meaningful_factor(stats):
        factor = one_decimal(stats.speed_up or 0)
        parts.append(translate("Message", "{factor}×").format(factor=factor))
    else:
        parts.append(
            translate("Message", "still measuring")
            if stats.plain_tokens_per_second is None
            else translate("Message", "too short to compare")
        )
    return " · ".join(parts)


def _off_reason(stats: Stats) -> str:
    """Why nothing is drafted; empty while something is."""
    if stats.draft_state == DraftState.ABSENT:
        return translate("Message", "it was unloaded to save memory")
    if stats.draft_length != 0:
        return ""
    if stats.draft_state == DraftState.REQUESTED:
        return translate("Message", "switched off in the settings")
    if stats.draft_gain is None:
        return translate("Message", "plain is faster here")
    gain = QLocale().toString(stats.draft_gain, "f", 2)
    return translate("Message", "drafting would run at {gain}× plain here").format(gain=gain)


def has_meaningful_factor(stats: Stats) -> bool:
    """Whether the comparison with plain speed is more than the noise of a few tokens."""
    return stats.speed_up is not None and stats.new_tokens >= MIN_FACTOR_TOKENS


def one_decimal(value: float) -> str:
    """A number as people here write it."""
    return QLocale().toString(value, "f", 1)


def size_text(size_bytes: int) -> str:
    """A file size as people read it."""
    return QLocale().formattedDataSize(
        size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
