"""Fetching a pack from a server on loopback: resumed, verified, put in place or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from engine.errors import DownloadError
from engine.gpupack.catalogue import Pack
from engine.gpupack.download import PackEvent, fetch_pack
from engine.gpupack.store import PackStore
from engine.gpupack.wheel import place
from engine.hub.events import Paused, Progress, Retrying
from engine.hub.failures import ChecksumError, DiskFullError
from engine.hub.settings import RetryPolicy
from tests.engine.gpupack.conftest import PackServer, make_wheel
from tests.engine.hub.hub_server import Fault

QUICK = RetryPolicy(max_attempts=3, first_wait_seconds=0.01, read_seconds=5)


def fetch(
    pack: Pack, store: PackStore, stop: Callable[[], bool] = lambda: False
) -> list[PackEvent]:
    return list(fetch_pack(pack, store, stop, QUICK))


def test_pack_is_fetched_unpacked_and_current(server: PackServer, store: PackStore) -> None:
    pack = server.usual()
    events = fetch(pack, store)
    home = store.home("first")
    assert (home / "torch" / "version.py").is_file()
    assert (home / "nvidia" / "cublas" / "note.txt").read_text() == "merged"
    assert not list(home.rglob("tool"))
    assert (store.state.current, store.state.is_proven) == ("first", False)
    last = events[-1]
    assert isinstance(last, Progress)
    assert (last.done_bytes, last.total_bytes) == (pack.download_bytes, pack.download_bytes)
    assert not (store.folder / "staging" / "parts").exists()


def test_broken_connection_goes_on_where_it_was(server: PackServer, store: PackStore) -> None:
    pack = server.usual()
    server.hub.faults.append(Fault(path="cublas.whl", drop_after=10_000))
    events = fetch(pack, store)
    assert any(isinstance(event, Retrying) for event in events)
    ranges = [seen.headers.get("range") for seen in server.hub.requests("storage", "cublas.whl")]
    assert ranges == [None, "bytes=10000-"]
    assert store.state.current == "first"


def test_stop_keeps_what_was_fetched_and_the_next_time_goes_on(
    server: PackServer, store: PackStore
) -> None:
    pack = server.usual()
    server.hub.faults.append(Fault(path="cublas.whl", stalls=True))
    events = fetch(pack, store, server.hub.stalled.is_set)
    paused = events[-1]
    assert isinstance(paused, Paused)
    assert 0 < paused.done_bytes < pack.download_bytes
    assert store.state.current is None
    server.hub.released.set()
    fetch(pack, store)
    assert store.state.current == "first"
    assert len(server.hub.requests("storage", "torch.whl")) == 1


def test_wrong_bytes_are_never_installed(server: PackServer, store: PackStore) -> None:
    pack = server.usual()
    server.hub.faults.extend([Fault(path="torch.whl", corrupt_at=30) for _ in range(2)])
    with pytest.raises(ChecksumError, match=r"torch\.whl of GPU pack"):
        fetch(pack, store)
    assert store.state.current is None
    assert not store.home("first").exists()


def test_one_wrong_arrival_is_fetched_anew(server: PackServer, store: PackStore) -> None:
    server.hub.faults.append(Fault(path="torch.whl", corrupt_at=30))
    fetch(server.usual(), store)
    assert store.state.current == "first"


def test_full_disk_is_noticed_before_anything_is_fetched(
    server: PackServer, store: PackStore
) -> None:
    pack = replace(server.usual(), unpacked_ratio=1e12)
    with pytest.raises(DiskFullError, match="The GPU pack needs"):
        fetch(pack, store)
    assert server.hub.requests("storage") == []


def test_file_that_is_no_wheel_is_refused(server: PackServer, store: PackStore) -> None:
    pack = server.publish("first", {"torch.whl": b"not a wheel"})
    with pytest.raises(DownloadError, match="could not be unpacked"):
        fetch(pack, store)
    assert store.state.current is None


@pytest.mark.parametrize("name", ["../evil.py", "/evil.py", "a/../../evil.py", "C:evil", "a\\b"])
def test_member_outside_of_the_folder_is_refused(
    server: PackServer, store: PackStore, name: str
) -> None:
    with pytest.raises(DownloadError, match="would land elsewhere"):
        place(name)
    pack = server.publish("first", {"torch.whl": make_wheel({name: "x"})})
    with pytest.raises(DownloadError):
        fetch(pack, store)
    assert not list(store.folder.parent.rglob("evil*"))


def test_newer_pack_keeps_the_previous_one_and_no_third(
    server: PackServer, store: PackStore
) -> None:
    for pack_id in ("first", "second", "third"):
        fetch(server.usual(pack_id), store)
    assert (store.state.current, store.state.previous) == ("third", "second")
    assert names((store.folder / "packs").iterdir()) == ["second", "third"]
    assert store.roll_back() == "second"
    assert (store.state.current, store.state.failed) == ("second", "third")
    assert names((store.folder / "packs").iterdir()) == ["second"]


def test_removing_frees_everything(server: PackServer, store: PackStore) -> None:
    fetch(server.usual(), store)
    assert store.remove() > 40_000
    assert not store.folder.exists()
    assert store.state.current is None


def names(paths: Iterable[object]) -> list[str]:
    return sorted(str(path).rsplit("/", 1)[-1] for path in paths)
