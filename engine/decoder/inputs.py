"""What the decoder is given to read: token ids and the media embeddings between them.

Plain values; nothing here computes.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True, slots=True, eq=False)
class FeatureSpan:
    """Soft tokens of one picture, film frame or sound, as its tower made them.

    ``features`` (n, hidden) stands in place of the embeddings of the n placeholder ids that
    begin at index ``start``. ``bidirectional`` marks a block whose tokens see each other both
    ways in sliding layers, where the checkpoint says so. ``digest`` names the content: equal
    digests mean equal features, which is what reuse across turns relies on.
    """

    start: int
    features: Tensor
    bidirectional: bool
    digest: str

    @property
    def end(self) -> int:
        """Index after the last placeholder."""
        return self.start + int(self.features.shape[0])


@dataclass(frozen=True, slots=True)
class PromptInputs:
    """A whole prompt, from ``<bos>`` to the last id before the reply.

    ``ids`` hold placeholder ids where ``features`` stand; spans are in order and do not overlap.
    ``stable`` is the number of leading ids that the next prompt of the same chat will most
    probably repeat, normally up to the end of the last ``<|turn>model\\n``: the generator keeps
    a point of return there. None means the whole prompt. ``modality`` names what the prompt
    contains, for learning how well drafts of such prompts are accepted.
    """

    ids: tuple[int, ...]
    features: tuple[FeatureSpan, ...] = ()
    stable: int | None = None
    modality: str = "text"
