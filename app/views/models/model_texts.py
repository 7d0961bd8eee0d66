"""The words of the model page: badges, versions, verdicts, memory, progress."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.engine_words import in_users_language
from app.viewmodels.models import (
    DownloadState,
    FitState,
    InstalledItem,
    Judgement,
    ModelCard,
    Origin,
    Phase,
    PrecisionChoice,
)
from engine.hub.text import format_bytes, format_seconds

translate = QCoreApplication.translate


def badge_text(badge: str) -> str:
    """What a model takes in or can do."""
    return {
        "text": translate("Models", "text"),
        "image": translate("Models", "image"),
        "audio": translate("Models", "audio"),
        "video": translate("Models", "film"),
        "thinking": translate("Models", "thinking"),
        "tools": translate("Models", "tools"),
    }[badge]


def version_text(card: ModelCard) -> str:
    """How the weights of this download are stored."""
    return {
        "bf16": translate("Models", "Original, 16 bits"),
        "bf16-4bit-grid": translate("Models", "Trained for 4 bits (QAT)"),
        "w4a16-ct": translate("Models", "Packed in 4 bits (QAT)"),
    }[card.version]


def fit_text(fit: FitState) -> str:
    """The verdict in a word or two."""
    return {
        FitState.FITS: translate("Models", "fits"),
        FitState.TIGHT: translate("Models", "tight"),
        FitState.TOO_BIG: translate("Models", "won't fit"),
    }[fit]


def part_text(kind: str) -> str:
    """A part of the memory."""
    return {
        "weights": translate("Models", "weights"),
        "table": translate("Models", "per-layer table"),
        "towers": translate("Models", "eyes and ears"),
        "drafter": translate("Models", "drafter"),
        "kv": translate("Models", "chat"),
        "work": translate("Models", "working space"),
    }[kind]


def bits_text(precision: str) -> str:
    """The numbers that the matrices are held in."""
    return {
        "bf16": translate("Models", "16 bits"),
        "int8": translate("Models", "8 bits"),
        "int4": translate("Models", "4 bits"),
    }[precision]


def choice_text(choice: PrecisionChoice) -> str:
    """Numbers to choose, with what the model would need in them."""
    parts = [bits_text(choice.precision), format_bytes(choice.num_bytes)]
    if choice.fit is not FitState.FITS:
        parts.append(fit_text(choice.fit))
    return " · ".join(parts)


def tokens_text(tokens: int) -> str:
    """A number of tokens, with thin spaces between thousands."""
    return f"{tokens:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")


def why_text(card: ModelCard | Judgement) -> str:
    """Why in these numbers, in a sentence."""
    sentence = {
        "finest": translate("Models", "Runs in {bits}, as it was published."),
        "exact": translate(
            "Models", "Runs in {bits}: it was trained for them, so nothing is lost."
        ),
        "stored": translate("Models", "Runs in {bits}, as it was published."),
        "memory": translate("Models", "Runs in {bits}, since 16 bits would need {plain}."),
        "speed": translate(
            "Models", "Runs in {bits}, since a processor would read finer numbers too slowly."
        ),
        "asked": translate("Models", "Runs in {bits}, as you chose."),
        "small": translate("Models", "It is so small that it runs in 32 bits, exactly."),
    }[card.why]
    return sentence.format(bits=bits_text(card.precision), plain=format_bytes(card.plain_bytes))


def facts_text(card: ModelCard) -> str:
    """Size, context, licence and speed in one line; no unmeasured speed is guessed."""
    parts = (
        translate("Models", "{size} on disk").format(size=format_bytes(card.download_bytes)),
        translate("Models", "context up to {count} tokens").format(
            count=tokens_text(card.max_context)
        ),
        card.licence,
        speed_text(card.tokens_per_second),
    )
    return " · ".join(part for part in parts if part)


def speed_text(tokens_per_second: float | None) -> str:
    """What was measured; no speed is guessed."""
    if tokens_per_second is None:
        return translate("Models", "speed: not measured here")
    measured = translate("Models", "{speed} tokens/s measured here")
    return measured.format(speed=f"{tokens_per_second:.1f}")


def item_text(item: InstalledItem) -> str:
    """Where a model on this computer comes from, what it takes in, and its size."""
    origin = {
        Origin.BUNDLED: translate("Models", "Comes with Tandem, for a first try: it knows little"),
        Origin.DOWNLOADED: translate("Models", "Downloaded"),
        Origin.IMPORTED: translate("Models", "Imported, used where it lies"),
        Origin.CACHE: translate("Models", "From the Hugging Face cache"),
    }[item.origin]
    takes = ", ".join(badge_text(one) for one in item.modalities)
    parts = [part for part in (origin, takes, format_bytes(item.size_bytes)) if part]
    if not item.drafter:
        parts.append(translate("Models", "no drafter: answers alone, slower"))
    return " · ".join(parts)


def download_text(state: DownloadState) -> str:
    """One line about a download at this moment."""
    amount = _amount(state)
    if state.phase is Phase.FETCHING:
        return " · ".join(part for part in (amount, *_pace(state)) if part)
    line = {
        Phase.WAITING: translate("Models", "Waiting for its turn"),
        Phase.STARTING: translate("Models", "Asking the server what there is…"),
        Phase.CHECKING: translate("Models", "Checking what is here already: {file}"),
        Phase.RETRYING: "{sentence}",
        Phase.PAUSING: translate("Models", "Pausing…"),
        Phase.PAUSED: translate("Models", "Paused"),
        Phase.CANCELLING: translate("Models", "Deleting what was fetched…"),
        Phase.FAILED: "{sentence}",
    }[state.phase].format(sentence=in_users_language(state.sentence), file=state.sentence)
    return f"{line} · {amount}" if amount and state.phase is Phase.PAUSED else line


def _amount(state: DownloadState) -> str:
    if not state.done_bytes:
        return ""
    return translate("Models", "{done} of {total}").format(
        done=format_bytes(state.done_bytes), total=format_bytes(state.total_bytes)
    )


def _pace(state: DownloadState) -> list[str]:
    parts = []
    if state.bytes_per_second is not None:
        parts.append(f"{format_bytes(state.bytes_per_second)}/s")
    if state.seconds_left is not None:
        left = format_seconds(state.seconds_left)
        parts.append(translate("Models", "{time} left").format(time=left))
    return parts
