"""Names given earlier in the chat and asked for later."""

from __future__ import annotations

import random

from training.split import HELD_OUT_NAMES_EVERY, TRAIN, part
from training.wording import as_typed

NAMES = tuple(
    "Anna Ben Clara David Emma Felix Grace Henry Ida Jack Kate Leo Mia Noah Olivia Paul Quinn Rosa Sam "
    "Tina Uma Victor Wendy Xavier Yara Zoe Adam Bella Carl Diana Erik Fiona George Hanna Ivan Julia Karl "
    "Lisa Marco Nina Oscar Petra Ralf Sara Tom Ursula Vera Walter Xenia Yusuf Zara Ali Bea Chen Dora Elif "
    "Frank Gina Hugo Ines Jonas Kim Lara Max Nora Otto Pia Rita Simon Theo Ulla Viktor Wanda Amir Boris "
    "Cora Dan Eva Fred Greta Hans Ilse Jan Klara Luis Mary Nick Olga Peter Robin Stella Tim Alice Bob "
    "Charlie Daniel Ella Finn Gloria Harry Isabel James Kevin Laura Michael Nancy Oliver Patricia Richard "
    "Sophie Thomas Vincent William Yvonne Alexander Benjamin Charlotte Dorothy Elizabeth Florian Gabriel "
    "Helena Isaac Jessica Katharina Leonard Margaret Nathan Ophelia Priya Rahul Sanjay Tanaka Yuki Wei Li "
    "Mohammed Fatima Omar Layla Ahmed Aisha Pedro Maria Jose Carmen Pablo Lucia Giulia Luca Chiara Ingrid "
    "Lars Astrid Sven Freya Olaf Katya Dmitri Anya Igor Natasha Kofi Amara Zuri Tariq Leila".split()
)
GIVEN = ("my name is {name}", "i am {name}", "i'm {name}", "call me {name}", "hi, i am {name}", "hello, my name is {name}",
         "you can call me {name}", "hi, my name is {name}", "please call me {name}", "the name is {name}",
         "hello, i'm {name}", "my name's {name}", "this is {name}", "people call me {name}", "{name} is my name",
         "good morning, i am {name}", "remember my name: {name}", "hey, {name} here")  # fmt: skip
ASKED = ("what is my name", "what's my name", "do you know my name", "do you remember my name", "who am i",
         "can you tell me my name", "what am i called", "say my name", "what was my name", "what did i say my name was",
         "tell me my name", "do you still know my name", "what is my name again", "remember my name",
         "how am i called", "what do people call me")  # fmt: skip
UNKNOWN = "You have not told me your name yet."


def sample_name(rng: random.Random, side: str = TRAIN) -> str:
    """A name of one side; training also makes up names, so that copying is learnt, not a list."""
    if side == TRAIN and rng.random() < 0.5:
        syllables = ("ba be bi bo da de do el en er fa fi ga go ha he in ja jo ka ki ko la le li lo ma me mi mo "
                     "na ne ni no or pa pe ra re ri ro sa se si so ta te ti to va ve vi wa ya yo za zo").split()
        return "".join(rng.choice(syllables) for _ in range(rng.choice([2, 2, 3]))).capitalize()
    return rng.choice(part(NAMES, side, HELD_OUT_NAMES_EVERY))


def give_name(name: str, rng: random.Random, side: str = TRAIN) -> tuple[str, str]:
    """The user tells the name; only the first letter of the sentence varies in case."""
    said = rng.choice(part(GIVEN, side)).format(name=name)
    return (said[0].upper() + said[1:] if rng.random() < 0.5 else said) + rng.choice(["", ".", "!"]), (
        f"Nice to meet you, {name}!"
    )


def ask_name(name: str | None, rng: random.Random, side: str = TRAIN) -> tuple[str, str]:
    """The user asks for the name; None when it was never told."""
    said = as_typed(rng.choice(part(ASKED, side)), rng)
    return said, f"Your name is {name}." if name else UNKNOWN
