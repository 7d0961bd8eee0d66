"""Packing, loading and decoding of random weights in the shape of E2B, on this computer's CPU.

    python -m benchmarks.precision make FOLDER             10 GB, of which 5 GB are written
    python -m benchmarks.precision run FOLDER              each precision in a process of its own

For every precision: time and peak memory of the first start (which packs), of the second start,
and of decoding; the peak is what the system says of the ended process (maximum resident size).
Decoding time is CPU time of one thread per token, without the prompt; the drafter stays out,
since random weights accept nothing. The table of per-layer embeddings is a hole in the file: it
reads as zeros, as fast as real numbers. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

PROMPT, TOKENS = 32, 10
STEPS = ("pack", "load", "decode")


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


def run(folder: Path, cache: Path) -> None:
    """Measure every step of every precision."""
    results: dict[str, dict[str, Any]] = {}
    for precision in ("int4", "int8", "bf16"):
        for step in STEPS:
            if precision == "bf16" and step == "pack":
                continue
            command = [sys.executable, "-m", "benchmarks.precision", "step", str(folder)]
            command += ["--cache", str(cache), "--precision", precision, "--step", step]
            child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            output = child.stdout.read() if child.stdout else ""
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            measured = json.loads(output.splitlines()[-1]) if child.returncode == 0 else {}
            measured["peak_gb"] = round(usage.ru_maxrss * 1024 / 1e9, 2)
            results.setdefault(precision, {})[step] = measured
            print(f"{precision:>5} {step:>7}: {measured}", flush=True)
    print(json.dumps(results))


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
    if step == "decode":
        result = {"ms_per_token": ms_per_token(made.model)}
    result |= _resident()
    print(json.dumps(result))


def ms_per_token(model: Any) -> float:
    """CPU milliseconds of a decoding step without drafts; the median."""
    from engine.generation import Generator, PromptInputs, Sampling

    generator = Generator(model, None, context=2048)
    rounds = generator.generate(
        PromptInputs(tuple(range(1000, 1000 + PROMPT))),
        Sampling(),
        max_new_tokens=TOKENS,
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
    arguments = parser.parse_args()
    cache = arguments.cache or arguments.folder / "packed"
    if arguments.action == "make":
        make(arguments.folder)
    elif arguments.action == "run":
        run(arguments.folder, cache)
    else:
        take_step(arguments.folder, cache, arguments.precision, arguments.step)


if __name__ == "__main__":
    main()
