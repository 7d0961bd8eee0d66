"""The words of the graphics card's dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.engine_words import in_users_language
from app.viewmodels.gpu import Advice, GpuState, Phase
from engine.hub.text import format_bytes, format_seconds

translate = QCoreApplication.translate


def title_text(state: GpuState) -> str:
    """The card, or that there is none."""
    if state.advice is Advice.UNKNOWN:
        return translate("Gpu", "Looking for a graphics card …")
    return state.card or translate("Gpu", "No NVIDIA graphics card was found")


def detail_text(state: GpuState) -> str:
    """What that means, in a sentence or two."""
    sentences = [_advice_text(state)]
    if state.has_failed:
        sentences.append(
            translate(
                "Gpu",
                "The pack that was installed last did not start, so it is not used any more.",
            )
        )
    return "\n\n".join(sentence for sentence in sentences if sentence)


def _advice_text(state: GpuState) -> str:
    text = {
        Advice.UNKNOWN: "",
        Advice.NO_CARD: translate(
            "Gpu",
            "Tandem computes on the processor here; on a Mac it uses Apple's own graphics unit. "
            "If this computer does have an NVIDIA card, install its driver and look again.",
        ),
        Advice.BUILT_IN: translate(
            "Gpu", "The installed PyTorch can use this card; nothing needs to be fetched."
        ),
        Advice.NO_PACK: translate(
            "Gpu",
            "There is no GPU pack for this system and version of Tandem, so the card stays unused. "
            "Started from its source (python dev.py run), Tandem brings a PyTorch that uses it.",
        ),
        Advice.OLD_CARD: translate(
            "Gpu",
            "This card is older than what the GPU pack can compute on, so it stays unused.",
        ),
        Advice.OLD_DRIVER: translate(
            "Gpu",
            "Its driver {driver} is too old: install version {wanted} or newer, then look again.",
        ),
        Advice.FETCH: translate(
            "Gpu",
            "Tandem can answer much faster on it with the GPU pack: PyTorch and NVIDIA's libraries "
            "for computing, under NVIDIA's licence. That is {download} to fetch and about {disk} "
            "on the disk. It is used only for computing, and can be removed here at any time.",
        ),
        Advice.UPDATE: translate(
            "Gpu",
            "There is a GPU pack that fits this version of Tandem: {download} to fetch and about "
            "{disk} on the disk. The one before is kept until this one has worked.",
        ),
        Advice.IN_USE: translate(
            "Gpu", "The GPU pack is installed ({size}), and large models compute on this card."
        ),
    }[state.advice]
    return text.format(
        driver=state.driver,
        wanted=state.wanted_driver,
        download=format_bytes(state.download_bytes),
        disk=format_bytes(state.disk_bytes),
        size=format_bytes(state.size_bytes),
    )


def progress_text(state: GpuState) -> str:
    """What is going on: bytes, speed, time left; or why it does not."""
    if state.phase is Phase.FAILED:
        return in_users_language(state.sentence)
    if state.phase is Phase.CHANGING:
        return translate("Gpu", "Changing the pack …")
    if state.phase not in (Phase.FETCHING, Phase.PAUSING, Phase.PAUSED):
        return ""
    parts = [
        translate("Gpu", "{done} of {total}").format(
            done=format_bytes(state.done_bytes), total=format_bytes(state.download_bytes)
        )
    ]
    if state.phase is Phase.PAUSED:
        parts.append(translate("Gpu", "paused"))
    if state.bytes_per_second is not None:
        speed = format_bytes(state.bytes_per_second)
        parts.append(translate("Gpu", "{speed} a second").format(speed=speed))
    if state.seconds_left is not None:
        left = format_seconds(state.seconds_left)
        parts.append(translate("Gpu", "{time} left").format(time=left))
    return " · ".join(parts)
