"""Stage ``tokenizer``: 2,048 entries learnt from the texts the model shall read and write.

Digits and line breaks stand alone, so that sums align and a reply never merges with the
prompt before it. Unknown characters fall back to bytes.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers
from tokenizers.trainers import BpeTrainer
from transformers import GemmaTokenizer

from engine.messages import Message, TextPart
from training import mixture, smalltalk
from training.chat import Dialogue
from training.configuration import CONTEXT, SPECIAL_TOKENS, TOKEN_IDS, VOCABULARY
from training.settings import SEED, Runs
from training.speech import PHRASES

BYTES = tuple(f"<0x{value:02X}>" for value in range(256))
NAMED = {
    "pad_token": "<pad>",
    "eos_token": "<eos>",
    "bos_token": "<bos>",
    "unk_token": "<unk>",
    "mask_token": "<mask>",
}
EXTRA = {
    "image_token": "<|image|>",
    "boi_token": "<|image>",
    "eoi_token": "<image|>",
    "audio_token": "<|audio|>",
    "boa_token": "<|audio>",
    "eoa_token": "<audio|>",
    "video_token": "<|video|>",
    "sot_token": "<|turn>",
    "eot_token": "<turn|>",
    "soc_token": "<|channel>",
    "eoc_token": "<channel|>",
    "think_token": "<|think|>",
    "std_token": "<|tool>",
    "etd_token": "<tool|>",
    "stc_token": "<|tool_call>",
    "etc_token": "<tool_call|>",
    "str_token": "<|tool_response>",
    "etr_token": "<tool_response|>",
    "escape_token": '<|"|>',
}


def _shell() -> Tokenizer:
    shell = Tokenizer(models.BPE(byte_fallback=True, unk_token="<unk>", fuse_unk=True))
    shell.normalizer = normalizers.Replace(" ", "▁")
    shell.pre_tokenizer = pre_tokenizers.Split(Regex(r"\d|\n|▁?[A-Za-z']+|."), "isolated")
    shell.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    return shell


def train_tokenizer(runs: Runs) -> None:
    """Learn the merges and save the tokenizer; the same seed gives the same file."""
    shell = _shell()
    trainer = BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=[*SPECIAL_TOKENS, *BYTES],
        show_progress=False,
        min_frequency=2,
    )
    shell.train_from_iterator(corpus(), trainer)
    state = json.loads(shell.to_str())
    state["added_tokens"] = []
    vocabulary = state["model"]["vocab"]
    for number in range(VOCABULARY - len(vocabulary)):
        vocabulary[f"<unused{number}>"] = len(vocabulary)
    tokenizer = GemmaTokenizer(
        tokenizer_object=Tokenizer.from_str(json.dumps(state)),
        **NAMED,
        extra_special_tokens=EXTRA,
        model_max_length=CONTEXT,
        add_bos_token=False,
    )
    tokenizer.save_pretrained(runs.tokenizer)
    check_ids(runs.tokenizer)


def check_ids(folder: Path) -> None:
    """The saved tokenizer must give every special token the id the configurations name."""
    from transformers import AutoTokenizer

    loaded = AutoTokenizer.from_pretrained(folder)
    for token, index in TOKEN_IDS.items():
        if loaded.convert_tokens_to_ids(token) != index:
            raise ValueError(f"The special token {token} lost its id {index}.")
    if len(loaded) != VOCABULARY:
        raise ValueError(f"The tokenizer has {len(loaded)} entries instead of {VOCABULARY}.")


def corpus() -> Iterator[str]:
    """Everything said and answered in every area, and the words of the topics."""
    rng = random.Random(SEED)
    for intent in smalltalk.intents():
        yield from (*intent.phrasings, intent.answer, intent.answer)
    for words in smalltalk.topics().values():
        yield from words
    yield from PHRASES
    for _ in range(5000):
        yield from _texts(mixture.text_dialogue(rng))
    for _ in range(900):
        yield from _texts(mixture.picture_dialogue(rng))
    for _ in range(250):
        yield from _texts(mixture.film_dialogue(rng))


def _texts(dialogue: Dialogue) -> Iterator[str]:
    for message in dialogue.messages:
        yield message.thinking
        yield _words(message)
    for tool in dialogue.tools:
        yield f"declaration:{tool.name}{{description:"
        yield f"{tool.description} {json.dumps(tool.parameters)}"
        yield "parameters properties required type STRING OBJECT"
    yield "user\nmodel\nsystem\nthought\ncall:calculator{expression:"
    yield "call:clock{response:calculator{value:response:clock{value:"


def _words(message: Message) -> str:
    return " ".join(part.text for part in message.parts if isinstance(part, TextPart))
