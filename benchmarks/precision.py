"""Packing, loading and decoding of random weights in the shape of E2B, on this computer's CPU.

    python -m benchmarks.precision make FOLDER             10 GB, of which 5 GB are written
    python -m benchmarks.precision run FOLDER              each precision in a process of its own

For every precision: time and peak memory of the first start (which packs), of the second start,
of starts from a cold disk, and of decoding; the peak is what the system says of the ended process
(maximum resident size). Decoding time is CPU time of one thread per token, without the prompt; the
drafter stays out, since random weights accept nothing. The table of per-layer embeddings is a hole
in the file: it reads as zeros, as fast as real numbers. The last line is JSON.

``cold`` is the wall time of a second start after every file of the model and every packed file was
taken out of the page cache (``benchmarks.page_cache``; what could not be is said). Since a start
maps the packed file and reads its pages when they are needed, it also says the time to the first
token, by when all of it came from the disk. ``cold_checked`` is the same start where the packed
file has not been believed yet and is read for its checksums first. Both are taken ``--repeats``
times, with the load of the computer before each.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.page_cache import drop

PROMPT, TOKENS = 32, 10
COLD_STEPS = ("cold", "cold_checked")
STEPS = ("pack", "load", *COLD_STEPS, "decode")


def configuration() -> dict[str, Any]:
    """E2B as published."""
    kinds = ["sliding_attention"] * 4 + ["full_attention"]
    text = {
        "layer_types": kinds * 7, "num_hidden_layers": 35, "num_kv_shared_layers": 20,
        "hidden_size": 1536, "intermediate_size": 6144, "use_double_wide_mlp": True,
        "num_attention_heads": 8, "num_key_value_heads": 1, "head_dim": 256,
        "global_head_dim": 512, "sliding_window": 512, "vocab_size": 262144,
        "vocab_size_per_layer_input": 262144, "hidden_size_per_layer_input": 256,
        "final_logit_softcapping": 30.0, "max_position_embeddings": 131072,
        "model_type": "gemma4_text",
    }  # fmt: skip
    return {
        "model_type": "gemma4", "text_config": text,
        "vision_config": {"model_type": "gemma4_vision"},
        "audio_config": {"model_type": "gemma4_audio"}, "tie_word_embeddings": True,
        "image_token_id": 258880, "audio_token_id": 258881, "video_token_id": 258884,
    }  # fmt: skip


def make(folder: Path) -> None:
    """Write configuration and weights, tensor by tensor."""
    import torch
    from transformers import AutoConfig, Gemma4ForConditionalGeneration

    from engine.precision.assembly import skeleton
    from engine.precision.tensors import TensorWriter

    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps(configuration()), encoding="utf-8")
    model = skeleton(Gemma4ForConditionalGeneration, AutoConfig.from_pretrained(folder))
    shapes = {
        name: (torch.bfloat16, tuple(tensor.shape))
        for name, tensor in model.state_dict().items()
        if name != "lm_head.weight"
    }
    noise = torch.randn(1 << 24, generator=torch.Generator().manual_seed(0))
    writer = TensorWriter(folder / "model.safetensors", shapes)
    for name, (_, shape) in shapes.items():
        if "embed_tokens_per_layer" in name:
            writer.skip(name)
            continue
        count = torch.Size(shape).numel()
        scale = 0.05 if "embed" in name else (shape[-1] ** -0.5 if len(shape) > 1 else 0.0)
        values = noise.repeat(-(-count // len(noise)))[:count].mul(scale)
        writer.write(name, (values + (len(shape) < 2)).to(torch.bfloat16).view(shape))
    writer.close()


def run(folder: Path, cache: Path, precisions: Sequence[str], repeats: int) -> None:
    """Measure every step of the precisions."""
    results: dict[str, dict[str, Any]] = {}
    for precision in precisions:
        for step in STEPS:
            if precision == "bf16" and step in ("pack", "cold_checked"):
                continue
            times = repeats if step in COLD_STEPS else 1
            measured = [measure(folder, cache, precision, step) for _ in range(times)]
            results.setdefault(precision, {})[step] = measured if times > 1 else measured[0]
    print(json.dumps(results))


def measure(folder: Path, cache: Path, precision: str, step: str) -> dict[str, Any]:
    """One step in a fresh process, watched from outside."""
    before: dict[str, Any] = {}
    if step in COLD_STEPS:
        before = make_cold(folder, cache, is_believed=step == "cold")
    command = [sys.executable, "-m", "benchmarks.precision", "step", str(folder)]
    command += ["--cache", str(cache), "--precision", precision, "--step", step]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    output = child.stdout.read() if child.stdout else ""
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    measured = json.loads(output.splitlines()[-1]) if child.returncode == 0 else {}
    measured |= before
    measured["peak_gb"] = round(usage.ru_maxrss * 1024 / 1e9, 2)
    print(f"{precision:>5} {step:>12}: {measured}", flush=True)
    return measured


def make_cold(folder: Path, cache: Path, *, is_believed: bool) -> dict[str, Any]:
    """Take the files out of the page cache; the load of the computer and what stayed cached."""
    for record in [] if is_believed else cache.glob("*.json"):
        document = json.loads(record.read_text(encoding="utf-8"))
        document.pop("found_whole", None)
        record.write_text(json.dumps(document), encoding="utf-8")
    files = {path for root in (folder, cache) for path in root.rglob("*") if path.is_file()}
    return {
        "still_cached_mb": round(drop(files) / 1e6, 1),
        "load_average": round(os.getloadavg()[0], 1),
    }


def take_step(folder: Path, cache: Path, precision: str, step: str) -> None:
    """One measurement in a fresh process."""
    import torch
    from transformers import AutoConfig, Gemma4ForConditionalGeneration

    from engine.checkpoint import Checkpoint
    from engine.precision.assembly import assemble
    from engine.requests import Precision

    torch.set_num_threads(1)
    wall, cpu = time.monotonic(), time.process_time()
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    made = assemble(
        Checkpoint(folder, config, {}, 0),
        Gemma4ForConditionalGeneration,
        AutoConfig.from_pretrained(folder),
        Precision(precision),
        "cpu",
        cache=cache,
    )
    result: dict[str, Any] = {
        "wall_s": round(time.monotonic() - wall, 1),
        "cpu_s": round(time.process_time() - cpu, 1),
    }
    if step in COLD_STEPS:
        ms_per_token(made.model, tokens=2)
        result["first_token_wall_s"] = round(time.monotonic() - wall, 1)
        result["read_from_disk_gb"] = round(_bytes_read() / 1e9, 2)
    if step == "decode":
        result = {"ms_per_token": ms_per_token(made.model)}
    result |= _resident()
    print(json.dumps(result))


def ms_per_token(model: Any, tokens: int = TOKENS) -> float:
    """CPU milliseconds of a decoding step without drafts; the median."""
    from engine.generation import Generator, PromptInputs, Sampling

    generator = Generator(model, None, context=2048)
    rounds = generator.generate(
        PromptInputs(tuple(range(1000, 1000 + PROMPT))),
        Sampling(),
        max_new_tokens=tokens,
        stop_ids=frozenset(),
        draft_length=0,
    )
    next(rounds)
    times = []
    start = time.process_time()
    for _ in rounds:
        times.append(time.process_time() - start)
        start = time.process_time()
    return round(1000 * sorted(times)[len(times) // 2], 1)


def _bytes_read() -> int:
    """What the storage delivered to this process so far; the page cache's share is not in it."""
    with open("/proc/self/io", encoding="utf-8") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("read_bytes"))


def _resident() -> dict[str, float]:
    """Resident memory now: in all, and what is no part of a file."""
    with open("/proc/self/status", encoding="utf-8") as file:
        fields = dict(line.split(":", 1) for line in file)
    return {
        name: round(int(fields[field].split()[0]) * 1024 / 1e9, 2)
        for name, field in (("resident_gb", "VmRSS"), ("anonymous_gb", "RssAnon"))
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Precision benchmark")
    parser.add_argument("action", choices=("make", "run", "step"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--cache", type=Path)
    parser.add_argument("--precision")
    parser.add_argument("--step", choices=STEPS)
    parser.add_argument("--repeats", type=int, default=3, help="of each cold start")
    arguments = parser.parse_args()
    cache = arguments.cache or arguments.folder / "packed"
    if arguments.action == "make":
        make(arguments.folder)
    elif arguments.action == "run":
        chosen = [arguments.precision] if arguments.precision else ["int4", "int8", "bf16"]
        run(arguments.folder, cache, chosen, arguments.repeats)
    else:
        take_step(arguments.folder, cache, arguments.precision, arguments.step)


if __name__ == "__main__":
    main()
