"""Engine processes load torch from the pack, and give up a pack that does not start."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from engine.gpupack.catalogue import find_pack, load_packs
from engine.gpupack.download import fetch_pack
from engine.gpupack.offer import Advice, Card, Offer, advice_sentence, assess
from engine.gpupack.store import PackStore
from engine.hub.computer import torch_has_cuda
from tests.engine.gpupack.conftest import TORCH, PackServer

CARD = Card("NVIDIA GeForce RTX 4060", "580.95.05", 8.9)
ENGINE = (
    "from engine.gpupack.use import activate, confirm; activate(); import torch; confirm();"
    "print(getattr(torch, 'note', 'bundled'))"
)


def start_engine() -> tuple[int, str]:
    """What a really started process says about its torch."""
    done = subprocess.run(
        [sys.executable, "-c", ENGINE], capture_output=True, text=True, timeout=120, check=False
    )
    return done.returncode, done.stdout.strip()


def install(server: PackServer, store: PackStore, pack_id: str, note: str) -> None:
    list(fetch_pack(server.usual(pack_id, note), store))


def test_engine_loads_torch_from_the_pack_and_proves_it(
    server: PackServer, store: PackStore
) -> None:
    install(server, store, "first", "one")
    assert start_engine() == (0, "one")
    assert store.state.is_proven
    assert torch_has_cuda()


def test_newest_pack_is_used_and_going_back_uses_the_one_before(
    server: PackServer, store: PackStore
) -> None:
    install(server, store, "first", "one")
    install(server, store, "second", "two")
    assert start_engine() == (0, "two")
    store.roll_back()
    assert start_engine() == (0, "one")


def test_pack_that_ends_the_engine_twice_is_given_up_for_the_one_before(
    server: PackServer, store: PackStore
) -> None:
    install(server, store, "first", "one")
    assert start_engine() == (0, "one")
    list(fetch_pack(server.broken(), store))
    assert [start_engine()[0] for _ in range(2)] == [7, 7]
    assert start_engine() == (0, "one")
    assert (store.state.current, store.state.failed) == ("first", "broken")


def test_pack_for_another_torch_is_not_used(server: PackServer, store: PackStore) -> None:
    install(server, store, "first", "one")
    facts = store.home("first") / "pack.json"
    facts.write_text(json.dumps({**json.loads(facts.read_text()), "torch": "1.0"}))
    assert store.state.attempts == 0
    assert not store.usable("first", TORCH)
    assert assess(store, (server.usual("second"),), CARD).advice is Advice.UPDATE


def test_trial_of_another_living_engine_is_not_counted(
    server: PackServer, store: PackStore
) -> None:
    install(server, store, "first", "one")
    parent = {**json.loads((store.folder / "state.json").read_text()), "tried_by": os.getppid()}
    (store.folder / "state.json").write_text(json.dumps({**parent, "attempts": 2}))
    assert store.begin_trial().attempts == 2
    assert store.state.current == "first"


def test_unreadable_state_means_no_pack(server: PackServer, store: PackStore) -> None:
    install(server, store, "first", "one")
    (store.folder / "state.json").write_text("{")
    assert store.state.current is None


@pytest.mark.parametrize(
    ("card", "advice"),
    [
        (CARD, Advice.FETCH),
        (Card("GTX 1080", "580.95.05", 6.1), Advice.OLD_CARD),
        (Card("RTX 4060", "550.54", 8.9), Advice.OLD_DRIVER),
    ],
)
def test_card_and_driver_decide_whether_it_is_offered(
    server: PackServer, store: PackStore, card: Card, advice: Advice
) -> None:
    if torch_has_cuda():
        pytest.skip("the installed torch is a CUDA build already")
    assert assess(store, (server.usual(),), card).advice is advice


def test_installed_pack_is_in_use_until_the_list_has_another(
    server: PackServer, store: PackStore
) -> None:
    install(server, store, "first", "one")
    assert assess(store, (server.usual("first"),), CARD).advice is Advice.IN_USE
    assert assess(store, (server.usual("second"),), CARD).advice is Advice.UPDATE


def test_computer_without_a_card_is_left_in_peace(
    store: PackStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert assess(store, ()).advice is Advice.NO_CARD


@pytest.mark.parametrize(
    ("card", "system", "words"),
    [
        (CARD, "win32", "there is no GPU pack for this system"),
        (CARD, sys.platform, "fetch the GPU pack"),
        (Card("GTX 1080", "580.95.05", 6.1), sys.platform, "older than what the GPU pack"),
        (Card("RTX 4060", "550.54", 8.9), sys.platform, "install version 580.65 or newer"),
    ],
)
def test_self_test_says_in_a_sentence_why_a_card_stays_unused(
    server: PackServer,
    store: PackStore,
    monkeypatch: pytest.MonkeyPatch,
    card: Card,
    system: str,
    words: str,
) -> None:
    if torch_has_cuda():
        pytest.skip("the installed torch is a CUDA build already")
    pack = server.usual()
    monkeypatch.setattr(sys, "platform", system)
    sentence = advice_sentence(assess(store, (pack,), card))
    assert sentence.startswith(f"{card.name} stays unused: ")
    assert words in sentence


def test_self_test_has_nothing_to_say_about_a_card_in_use_or_none(
    server: PackServer, store: PackStore
) -> None:
    install(server, store, "first", "one")
    assert advice_sentence(assess(store, (server.usual("first"),), CARD)) == ""
    assert advice_sentence(Offer(Advice.NO_CARD)) == ""


def test_our_list_holds_torch_once_and_a_digest_for_every_file() -> None:
    packs = load_packs()
    assert packs
    for pack in packs:
        assert len([file for file in pack.files if file.name.startswith("torch-")]) == 1
        assert all(len(file.sha256) == 64 and file.size > 0 for file in pack.files)
        assert all(file.url.startswith("https://") for file in pack.files)
        assert all(file.url.endswith(f"/{file.name}") for file in pack.files)
        assert f"-{pack.torch}-" in pack.id


def test_pack_for_another_version_is_not_found() -> None:
    assert find_pack("0.0.1", load_packs()) is None
