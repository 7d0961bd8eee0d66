"""The numbers of a chat's settings in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.views.settings.number_field import NumberText

translate = QCoreApplication.translate

TWENTIETHS = tuple(step / 20 for step in range(41))
BUDGETS = (64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768)
LENGTHS = (64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536)
CANDIDATES = (1, 2, 5, 10, 20, 40, 64, 100, 200, 500, 1000)


def number_texts() -> dict[str, NumberText]:
    """What each number's field says, in the language of now."""
    auto = translate("ChatSettings", "Auto")
    return {
        "thinking_budget": NumberText(
            translate("ChatSettings", "Longest thought"),
            translate("ChatSettings", "In tokens, about ¾ of a word each. Then it answers."),
            translate("ChatSettings", "No limit"),
            BUDGETS,
            BUDGETS[-1],
        ),
        "temperature": NumberText(
            translate("ChatSettings", "Creativity"),
            translate(
                "ChatSettings", "0 always takes the likeliest word; more is more surprising."
            ),
            auto,
            TWENTIETHS,
            1.0,
        ),
        "max_new_tokens": NumberText(
            translate("ChatSettings", "Longest answer"),
            translate("ChatSettings", "In tokens, thoughts included. “Continue” goes on after it."),
            auto,
            LENGTHS,
            2048,
        ),
        "top_p": NumberText(
            translate("ChatSettings", "Likeliest share"),
            translate(
                "ChatSettings",
                "Choose only among the likeliest words that together make up this share (top-p).",
            ),
            auto,
            TWENTIETHS[1:21],
            0.95,
        ),
        "top_k": NumberText(
            translate("ChatSettings", "Number of candidates"),
            translate("ChatSettings", "Choose only among so many of the likeliest words (top-k)."),
            auto,
            CANDIDATES,
            64,
        ),
        "repetition_penalty": NumberText(
            translate("ChatSettings", "Less repetition"),
            translate("ChatSettings", "Above 1, words that were used already become less likely."),
            auto,
            TWENTIETHS[20:],
            1.0,
        ),
        "seed": NumberText(
            translate("ChatSettings", "Seed"),
            translate(
                "ChatSettings", "With a fixed number, the same question gets the same answer."
            ),
            translate("ChatSettings", "Random"),
        ),
    }
