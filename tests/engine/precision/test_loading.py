"""A whole model folder in a precision, by the loader, the session and the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.events import Delta, Finished, Loaded, Loading
from engine.loader import load_model
from engine.messages import Message, Role, TextPart
from engine.paths import bundled_model
from engine.requests import Options, Precision, Request
from engine.session import Session

REQUEST = Request(
    (Message(Role.USER, (TextPart("What is 3 + 4?"),)),),
    options=Options(temperature=0.0, max_new_tokens=24),
)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TANDEM_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.mark.parametrize("precision", [Precision.BF16, Precision.INT8, Precision.INT4])
def test_the_bundled_model_answers_in_every_precision_the_same_with_and_without_drafter(
    precision: Precision,
) -> None:
    said = []
    for with_drafter in (True, False):
        heard: list[object] = []
        session = Session.load(
            bundled_model(), heard.append, with_drafter=with_drafter, precision=precision
        )
        loaded = heard[-1]
        assert isinstance(loaded, Loaded)
        assert loaded.dtype == ("bfloat16" if precision is Precision.BF16 else precision.value)
        assert any("asked for" in one for one in loaded.notes)
        events = list(session.generate(REQUEST))
        assert isinstance(events[-1], Finished)
        said.append("".join(e.text for e in events if isinstance(e, Delta)))
    assert said[0] == said[1]
    assert said[0].strip()


def test_packing_is_told_as_progress_of_loading(cache: Path) -> None:
    told: list[Loading] = []
    load_model(
        bundled_model(),
        precision=Precision.INT4,
        report=lambda *step: told.append(Loading(*step)),
    )
    packing = [one for one in told if one.what.startswith("Packing")]
    assert packing[0].what == "Packing the weights: 0 %"
    assert packing[-1].what == "Packing the weights: 100 %"
    assert [one.done for one in told] == sorted(one.done for one in told)
    assert len(list(cache.glob("*.safetensors"))) == 2


def test_the_command_line_takes_a_precision(cache: Path) -> None:
    command = [sys.executable, "-m", "engine", "ask", "What is 3 + 4?", "--json"]
    done = subprocess.run(
        [*command, "--precision", "int4", "--temperature", "0"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        timeout=120,
    )
    assert json.loads(done.stdout)["text"].strip()
    assert list(cache.glob("*int4*.safetensors"))
    wrong = subprocess.run([*command, "--precision", "int3"], capture_output=True, timeout=120)
    assert wrong.returncode == 2


def test_a_model_is_packed_ahead_and_removing_it_frees_the_packed_weights(
    cache: Path, tmp_path: Path
) -> None:
    here = os.environ | {"TANDEM_MODELS": str(tmp_path / "models"), "OMP_NUM_THREADS": "1"}

    def models(*arguments: str) -> str:
        command = [sys.executable, "-m", "engine", "models", *arguments]
        done = subprocess.run(
            command, capture_output=True, text=True, check=True, env=here, timeout=120
        )
        return done.stdout

    models("import", str(bundled_model()), "--name", "own")
    assert "packed and kept for the next start" in models("quantise", "own", "--precision", "int8")
    assert "kept from an earlier start" in models("quantise", "own", "--precision", "int8")
    assert len(list(cache.iterdir())) == 4
    models("remove", "own", "--yes")
    assert not list(cache.iterdir())
