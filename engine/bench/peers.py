"""Other engines on the same weights, where they are installed and can read them.

llama.cpp through ``xllamacpp`` reads GGUF files only, so it takes converted ones by name; its
drafts are accepted at rates it draws itself, which makes its text meaningless and its counts near
ours, not equal. mlx-vlm reads checkpoints of transformers. Both are optional: whatever keeps one
from running becomes a sentence in the report.
"""

from __future__ import annotations

import importlib
import importlib.util
import json
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.bench.runners import Clock, Run, Runner
from engine.bench.shapes import Subject

MLX, LLAMA = "mlx-vlm", "llama.cpp"


@dataclass(frozen=True, slots=True)
class Gguf:
    """Converted weights: ``drafter`` may be missing; ``acceptance`` is forced, None leaves it."""

    target: Path
    drafter: Path | None
    acceptance: float | None
    context: int


def available(
    subject: Subject,
    drafts: Sequence[int],
    gguf: Gguf | None,
    clock: Clock,
    prompt: tuple[int, ...],
) -> tuple[list[Runner], dict[str, str]]:
    """Peers that gave a token for ``prompt``, and a reason for each that did not."""
    runners: list[Runner] = []
    skipped: dict[str, str] = {}
    for name, why, make in (
        (MLX, _why_not_mlx(subject), lambda length: MlxVlm(subject, length, clock)),
        (LLAMA, _why_not_llama(gguf), lambda length: LlamaCpp(gguf, length, clock)),
    ):
        if why:
            skipped[name] = why
            continue
        for length in (0, *drafts):
            made = _tried(make, length, prompt)
            if isinstance(made, str):
                skipped[_named(name, length)] = made
            else:
                runners.append(made)
    return runners, skipped


def _tried(make: Callable[[int], Runner], length: int, prompt: tuple[int, ...]) -> Runner | str:
    try:
        runner = make(length)
        runner.run(prompt, 2)
    except Exception as error:  # noqa: BLE001 - the boundary to an engine that is not ours
        first = (str(error).strip().splitlines() or [""])[0]
        return f"It cannot run these weights ({type(error).__name__}: {first})."
    return runner


def _named(name: str, length: int) -> str:
    return f"{name} mtp {length}" if length else name


def _why_not_mlx(subject: Subject) -> str:
    if not _is_installed("mlx_vlm"):
        return "It is not installed (pip install mlx-vlm, on Linux with mlx[cpu])."
    if subject.folder is None:
        return "It reads model folders only, and these random weights exist in memory only."
    return ""


def _why_not_llama(gguf: Gguf | None) -> str:
    if not _is_installed("xllamacpp"):
        return "It is not installed (pip install xllamacpp)."
    return "" if gguf else "It reads GGUF files only; name a converted model with --gguf."


def _is_installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


class MlxVlm:
    """mlx-vlm on the CPU, greedy."""

    def __init__(self, subject: Subject, draft_length: int, clock: Clock) -> None:
        assert subject.folder is not None
        self.name = _named(MLX, draft_length)
        self._clock = clock
        self._mx: Any = importlib.import_module("mlx.core")
        self._mx.set_default_device(self._mx.cpu)
        self._step: Any = importlib.import_module("mlx_vlm.generate").generate_step
        load: Any = importlib.import_module("mlx_vlm.utils").load_model
        # Towers that it lays out otherwise are left out: prompts here are text.
        self._model = load(_readable(subject.folder), strict=False)
        self._options: dict[str, Any] = {}
        if draft_length:
            drafters: Any = importlib.import_module("mlx_vlm.speculative.drafters")
            drafter, kind = drafters.load_drafter(str(_readable(subject.folder / "assistant")))
            size = draft_length + 1
            self._options = {
                "draft_model": drafter, "draft_kind": kind, "draft_block_size": size
            }  # fmt: skip

    def run(self, prompt: tuple[int, ...], count: int) -> Run:
        """See :class:`engine.bench.runners.Runner`; rounds are not told."""
        begin = self._clock()
        steps = self._step(
            self._mx.array([list(prompt)]),
            self._model,
            None,
            None,
            max_tokens=count,
            temperature=0.0,
            **self._options,
        )
        ids = [int(token) for token, _ in steps][:count]
        forwards = None if self._options else len(ids)
        return Run(tuple(ids), forwards, 0, 0, self._clock() - begin)


def _readable(folder: Path) -> Path:
    """The folder as mlx-vlm wants it: full heads of their size by name, no sound tower."""
    made = Path(tempfile.mkdtemp(prefix="tandem-bench-"))
    for file in folder.iterdir():
        if file.is_file() and file.name != "config.json":
            (made / file.name).symlink_to(file.resolve())
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    text = config["text_config"]
    text.setdefault("global_head_dim", text["head_dim"])
    if "audio_config" in config:
        config["audio_config"] = None
    (made / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return made


class LlamaCpp:
    """llama.cpp's server in this process, greedy, one thread, caches in float32."""

    def __init__(self, gguf: Gguf | None, draft_length: int, clock: Clock) -> None:
        assert gguf is not None
        self.name = _named(LLAMA, draft_length)
        self._clock = clock
        api: Any = importlib.import_module("xllamacpp")
        params = api.CommonParams()
        params.model.path = str(gguf.target)
        params.n_ctx = gguf.context
        params.n_parallel = 1
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
        params.cache_type_k = params.cache_type_v = api.ggml_type.GGML_TYPE_F32
        if draft_length:
            if gguf.drafter is None:
                raise ValueError("a drafter is missing; name it with --gguf-drafter")
            speculative = params.speculative
            speculative.types = [api.common_speculative_type.COMMON_SPECULATIVE_TYPE_DRAFT_MTP]
            speculative.draft.mparams.path = str(gguf.drafter)
            speculative.draft.n_max, speculative.draft.n_min = draft_length, 0
            speculative.draft.p_min = 0.0
            if gguf.acceptance is not None:
                rates = [gguf.acceptance**depth for depth in range(1, draft_length + 1)]
                speculative.synth_rates = rates
        self._server = api.Server(params)

    def run(self, prompt: tuple[int, ...], count: int) -> Run:
        """See :class:`engine.bench.runners.Runner`; rounds are not told."""
        request = {
            "prompt": list(prompt),
            "n_predict": count,
            "temperature": 0.0,
            "top_k": 1,
            "ignore_eos": True,
            "cache_prompt": False,
            "return_tokens": True,
        }
        begin = self._clock()
        answer = self._server.handle_completions(request)
        seconds = self._clock() - begin
        answer = answer[0] if isinstance(answer, list) else answer
        if "tokens" not in answer:
            raise RuntimeError(str(answer.get("error", answer)))
        return Run(tuple(answer["tokens"][:count]), None, 0, 0, seconds)
