"""A tokenizer with Gemma's control tokens, small enough to build inside a test."""

from __future__ import annotations

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers
from tokenizers.trainers import BpeTrainer
from transformers import PreTrainedTokenizerFast

from engine.tokens import REQUIRED, VIDEO

TEXT = (
    "Hello, hi there! What is shown? A red circle. The weather in Paris is sunny. thought\n"
    "user\nmodel\nsystem\ncall:get_weather{city:London,days:3}response:{value:}\n\n"
)


def byte_level_tokenizer(*, without: tuple[str, ...] = ()) -> PreTrainedTokenizerFast:
    """Byte fallback like Gemma's: blanks become ▁, unknown characters become byte tokens."""
    inner = Tokenizer(models.BPE(byte_fallback=True, unk_token="<unk>", fuse_unk=True))
    inner.normalizer = normalizers.Replace(" ", "▁")
    inner.pre_tokenizer = pre_tokenizers.Split(Regex("▁"), "merged_with_next")
    inner.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
    )
    special = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>"]
    names = [name for name in (*REQUIRED, VIDEO) if name not in special and name not in without]
    trainer = BpeTrainer(
        vocab_size=700,
        special_tokens=[*special, *names, *(f"<0x{byte:02X}>" for byte in range(256))],
        show_progress=False,
    )
    inner.train_from_iterator([TEXT] * 20, trainer)
    rebuilt = _plain_byte_tokens(inner)
    # As in published checkpoints, some control tokens are not marked special.
    rebuilt.add_tokens([AddedToken(name, normalized=False) for name in names if "tool" in name])
    rebuilt.add_special_tokens([*special, *(name for name in names if "tool" not in name)])
    return PreTrainedTokenizerFast(
        tokenizer_object=rebuilt,
        pad_token="<pad>", eos_token="<eos>", bos_token="<bos>", unk_token="<unk>",
        extra_special_tokens={
            "image_token": "<|image|>", "boi_token": "<|image>", "eoi_token": "<image|>",
            "audio_token": "<|audio|>", "boa_token": "<|audio>", "eoa_token": "<audio|>",
        },
    )  # fmt: skip


def _plain_byte_tokens(trained: Tokenizer) -> Tokenizer:
    """The trainer marks every byte token special; rebuild with them as ordinary vocabulary."""
    import json

    state = json.loads(trained.to_str())
    state["added_tokens"] = []
    return Tokenizer.from_str(json.dumps(state))
