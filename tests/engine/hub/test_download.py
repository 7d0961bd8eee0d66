"""Whole downloads over real HTTP on loopback: complete, resumed, checked, refused."""

from __future__ import annotations

import json
import pickle
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from engine.errors import DownloadError, ModelError
from engine.hub.catalogue import Download
from engine.hub.download import download
from engine.hub.events import (
    Completed,
    DownloadEvent,
    Paused,
    Planned,
    Progress,
    Retrying,
)
from engine.hub.failures import AccessError, ChecksumError, DiskFullError
from engine.hub.local import PARTIAL_FOLDER, find_installed
from engine.hub.settings import HubSettings
from tests.engine.hub.conftest import DRAFTER, TARGET, drafter_files, target_files
from tests.engine.hub.hub_server import Fault, HubServer, sha256

WEIGHTS = "model.safetensors"
WEIGHT_BYTES = len(target_files()[WEIGHTS])


def run(entry: Download, settings: HubSettings) -> list[DownloadEvent]:
    return list(download(entry, settings))


def only(events: list[DownloadEvent], kind: type) -> list[DownloadEvent]:
    return [event for event in events if isinstance(event, kind)]


def test_brings_target_and_drafter_as_one_folder(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    events = run(entry, settings)
    done = events[-1]
    assert isinstance(done, Completed)
    assert done.target == settings.models / "e2b"
    assert done.drafter == done.target / "assistant"
    for name, content in drafter_files().items():
        assert (done.drafter / name).read_bytes() == content
    assert (done.target / WEIGHTS).read_bytes() == target_files()[WEIGHTS]
    assert not (settings.models / PARTIAL_FOLDER / "e2b").exists()


def test_takes_no_code_no_pickles_and_nothing_from_subfolders(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    names = {path.name for path in (settings.models / "e2b").iterdir()}
    assert names == {
        *("config.json", "generation_config.json", "tokenizer.json", "chat_template.jinja"),
        *("tokenizer_config.json", "processor_config.json", "README.md", WEIGHTS),
        *("assistant", "tandem.json"),
    }


def test_records_commit_size_and_sha256_of_every_file(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    record = json.loads((settings.models / "e2b" / "tandem.json").read_bytes())
    assert record["commit"] == next(iter(hub.repositories[TARGET]))
    assert record["drafter_commit"] == next(iter(hub.repositories[DRAFTER]))
    for label in ("config.json", WEIGHTS, "assistant/config.json"):
        content = (settings.models / "e2b" / label).read_bytes()
        assert record["files"][label]["sha256"] == sha256(content)
        assert record["files"][label]["size"] == len(content)


def test_a_downloaded_model_is_found_with_its_drafter(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    model = find_installed("E2B", settings)
    assert (model.target, model.drafter) == (
        settings.models / "e2b",
        settings.models / "e2b" / "assistant",
    )


def test_says_the_plan_first_and_progress_up_to_the_end(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    events = run(entry, settings)
    plan = events[0]
    assert isinstance(plan, Planned)
    assert plan.present_bytes == 0
    last = only(events, Progress)[-1]
    assert isinstance(last, Progress)
    assert last.done_bytes == last.total_bytes == plan.total_bytes > WEIGHT_BYTES


def test_events_travel_between_processes(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    events = run(entry, settings)
    assert pickle.loads(pickle.dumps(events)) == events


def test_a_model_that_is_here_asks_nothing_of_the_network(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    before = len(hub.seen)
    (event,) = run(entry, settings)
    assert isinstance(event, Completed)
    assert event.was_present
    assert len(hub.seen) == before


def test_goes_on_after_twenty_broken_connections_without_fetching_a_byte_twice(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    cuts = random.Random(7)
    lengths = [cuts.randrange(1, WEIGHT_BYTES // 25) for _ in range(20)]
    hub.faults.extend(Fault(WEIGHTS, drop_after=length) for length in lengths)
    # The drafter's weights come first and would eat a cut: they are smaller than most.
    events = run(entry, settings)
    assert isinstance(events[-1], Completed)
    assert (settings.models / "e2b" / WEIGHTS).read_bytes() == target_files()[WEIGHTS]
    starts = [
        int(seen.headers.get("range", "bytes=0-")[6:-1])
        for seen in hub.requests("storage", f"{TARGET}//{events[0].commit}//{WEIGHTS}")  # type: ignore[union-attr]
    ]
    assert starts == sorted(set(starts))
    assert len(starts) >= 20


def test_goes_on_after_twenty_runs_that_were_paused_at_random_bytes(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    cuts = random.Random(3)
    seen_bytes = 0
    for _ in range(20):
        hub.faults.append(Fault(WEIGHTS, drop_after=cuts.randrange(1, WEIGHT_BYTES // 25)))
        hub.faults.append(Fault(WEIGHTS, stalls=True, drop_after=0))
        flag = [False]
        events = download(entry, settings, lambda flag=flag: flag[0])  # type: ignore[misc]
        for event in events:
            if isinstance(event, Retrying):
                flag[0] = True
            if isinstance(event, Planned):
                assert event.present_bytes >= seen_bytes
                seen_bytes = event.present_bytes
            if isinstance(event, Paused):
                assert event.done_bytes > seen_bytes
        hub.faults.clear()
    assert isinstance(run(entry, settings)[-1], Completed)
    assert (settings.models / "e2b" / WEIGHTS).read_bytes() == target_files()[WEIGHTS]


def test_leaves_a_stalled_connection_as_soon_as_it_is_asked_to(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.faults.append(Fault(WEIGHTS))  # the drafter's passes
    hub.faults.append(Fault(WEIGHTS, stalls=True))
    events = list(download(entry, settings, hub.stalled.is_set))
    assert isinstance(events[-1], Paused)
    assert 0 < events[-1].done_bytes < events[-1].total_bytes


def test_takes_silence_for_a_broken_connection(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.faults.append(Fault(WEIGHTS, stalls=True))
    impatient = replace(settings, policy=replace(settings.policy, read_seconds=1.5))
    events = run(entry, impatient)
    retry = only(events, Retrying)[0]
    assert isinstance(retry, Retrying)
    assert "no data for" in retry.cause
    assert isinstance(events[-1], Completed)


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_tries_again_where_the_server_has_trouble(
    hub: HubServer, settings: HubSettings, entry: Download, status: int
) -> None:
    hub.listing_faults.append(Fault(status=status))
    hub.faults.append(Fault(WEIGHTS, status=status))
    events = run(entry, settings)
    causes = [event.cause for event in events if isinstance(event, Retrying)]
    assert len(causes) == 2
    assert all(f"HTTP {status}" in cause for cause in causes)
    assert isinstance(events[-1], Completed)


@pytest.mark.parametrize(
    "headers",
    [{"Retry_After": "77"}, {"RateLimit": '"api";r=0;t=77', "Retry_After": "1"}],
)
def test_waits_as_long_as_the_server_asks(
    hub: HubServer, settings: HubSettings, entry: Download, headers: dict[str, str]
) -> None:
    hub.listing_faults.append(Fault(status=429, headers=headers))
    events = download(entry, settings)
    retry = next(events)
    assert isinstance(retry, Retrying)
    assert retry.wait_seconds == 77


def test_gives_up_after_the_allowed_attempts_and_says_why(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.faults.extend(Fault(WEIGHTS, status=503) for _ in range(9))
    with pytest.raises(DownloadError, match=r"model\.safetensors.*5 attempts.*HTTP 503.*goes on"):
        run(entry, settings)
    assert len(hub.faults) == 4


def test_a_fresh_signature_is_fetched_where_the_storage_refuses_the_old_one(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.faults.append(Fault(WEIGHTS, status=403))
    assert isinstance(run(entry, settings)[-1], Completed)


def test_begins_a_file_again_where_the_server_ignores_the_range(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.faults.append(Fault(WEIGHTS))
    hub.faults.append(Fault(WEIGHTS, drop_after=5000))
    hub.faults.append(Fault(WEIGHTS, ignores_range=True))
    events = run(entry, settings)
    assert len(only(events, Retrying)) == 1
    assert (settings.models / "e2b" / WEIGHTS).read_bytes() == target_files()[WEIGHTS]
    last = only(events, Progress)[-1]
    assert isinstance(last, Progress)
    assert last.done_bytes == last.total_bytes


def test_fetches_a_damaged_file_once_more_by_itself(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.faults.append(Fault(WEIGHTS))
    hub.faults.append(Fault(WEIGHTS, corrupt_at=WEIGHT_BYTES // 2))
    events = run(entry, settings)
    (retry,) = only(events, Retrying)
    assert isinstance(retry, Retrying)
    assert "checksum" in retry.cause
    assert (settings.models / "e2b" / WEIGHTS).read_bytes() == target_files()[WEIGHTS]


@pytest.mark.parametrize("name", [WEIGHTS, "config.json"])
def test_refuses_a_file_that_keeps_arriving_damaged(
    hub: HubServer, settings: HubSettings, entry: Download, name: str
) -> None:
    hub.faults.extend(Fault(name, corrupt_at=9) for _ in range(4))
    with pytest.raises(ChecksumError, match=f"{name} .*2 times with a wrong checksum"):
        run(entry, settings)
    assert not (settings.models / "e2b").exists()


def test_refuses_bytes_beyond_the_announced_length(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.faults.extend(Fault(WEIGHTS, extra=b"more") for _ in range(9))
    with pytest.raises(DownloadError, match=r"more bytes came than the file has"):
        run(entry, settings)


def test_asks_for_space_before_the_first_large_byte(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    huge = {"size": 10**18, "sha256": "0" * 64, "pointerSize": 134}
    hub.announced[WEIGHTS] = {"lfs": huge, "size": 10**18}
    with pytest.raises(DiskFullError, match=r"needs .* free at .* is left"):
        run(entry, settings)
    assert hub.requests("storage") == []


def test_a_disk_that_fills_up_is_named_and_the_rest_goes_on_later(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    with files_up_to(WEIGHT_BYTES // 2), pytest.raises(DiskFullError, match="disk is full"):
        run(entry, settings)
    plan = run(entry, settings)[0]
    assert isinstance(plan, Planned)
    assert plan.present_bytes > WEIGHT_BYTES // 4
    assert (settings.models / "e2b" / WEIGHTS).read_bytes() == target_files()[WEIGHTS]


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """Let the system refuse to make files longer, as it does when a disk is full."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_that_both_repositories_hold_is_fetched_once(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    tokenizer = target_files()["tokenizer.json"]
    hub.publish(DRAFTER, {**drafter_files(), "tokenizer.json": tokenizer})
    events = run(entry, settings)
    assert len(hub.requests("storage", "tokenizer.json")) == 1
    assert (settings.models / "e2b" / "assistant" / "tokenizer.json").read_bytes() == tokenizer
    last = only(events, Progress)[-1]
    assert isinstance(last, Progress)
    assert last.done_bytes == last.total_bytes


def test_the_same_part_is_not_counted_twice(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    tokenizer = target_files()["tokenizer.json"]
    hub.publish(DRAFTER, {**drafter_files(), "tokenizer.json": tokenizer})
    parts = settings.models / PARTIAL_FOLDER / "e2b" / "parts"
    parts.mkdir(parents=True)
    (parts / sha256(tokenizer)).write_bytes(tokenizer[:100])
    plan = run(entry, settings)[0]
    assert isinstance(plan, Planned)
    assert plan.present_bytes == 100


def test_a_missing_file_is_named(hub: HubServer, settings: HubSettings, entry: Download) -> None:
    hub.faults.append(Fault(WEIGHTS, status=404, headers={"X_Error_Code": "EntryNotFound"}))
    with pytest.raises(DownloadError, match=r"a file of google/tiny-it-assistant is missing"):
        run(entry, settings)


def test_an_unknown_repository_or_revision_is_not_tried_twice(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    with pytest.raises(DownloadError, match="has no google/absent"):
        run(replace(entry, repository="google/absent"), settings)
    with pytest.raises(DownloadError, match="does not have the wanted revision"):
        run(replace(entry, revision="0" * 40), settings)
    assert len(hub.seen) == 2


def test_a_drafter_of_another_model_is_refused_before_the_weights(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.publish(DRAFTER, drafter_files(backbone_hidden_size=16))
    with pytest.raises(ModelError, match="hidden size is 16, the target needs 8"):
        run(entry, settings)
    assert hub.requests("storage", WEIGHTS) == []


def test_a_target_that_could_not_be_loaded_is_refused_before_anything_is_fetched(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    files = target_files()
    del files["tokenizer_config.json"]
    hub.publish(TARGET, files)
    with pytest.raises(DownloadError, match=r"google/tiny-it .* no tokenizer_config\.json"):
        run(entry, settings)
    assert not any("/resolve/" in seen.path for seen in hub.seen)


def test_a_configuration_that_wants_to_run_code_is_refused(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.publish(DRAFTER, drafter_files(auto_map={"AutoModel": "modeling_tiny.Tiny"}))
    with pytest.raises(ModelError, match="program code of its own"):
        run(entry, settings)


def test_the_token_opens_gated_files_and_stays_with_the_hub(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    hub.gated, hub.token = {TARGET}, "hf_secret"
    assert isinstance(run(entry, settings)[-1], Completed)
    assert all("authorization" in seen.headers for seen in hub.requests("hub"))
    storage = hub.requests("storage")
    assert storage
    assert not any("authorization" in seen.headers for seen in storage)


def test_a_mirror_never_gets_the_token(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    mirror = replace(settings, official="https://huggingface.co")
    events = run(entry, mirror)
    assert isinstance(events[-1], Completed)
    assert not any("authorization" in seen.headers for seen in hub.seen)
    assert isinstance(events[0], Planned)
    assert "is a mirror" in events[0].notes[0]


@pytest.mark.parametrize(
    ("token", "is_mirror", "way_out"),
    [
        (None, False, "Accept the terms at .*google/tiny-it, then set HF_TOKEN"),
        ("hf_wrong", False, "Accept the terms"),
        ("hf_secret", True, "Mirrors never get your token"),
    ],
)
def test_gated_files_without_the_right_token_say_what_to_do(
    hub: HubServer,
    settings: HubSettings,
    entry: Download,
    token: str | None,
    is_mirror: bool,
    way_out: str,
) -> None:
    hub.gated, hub.token = {TARGET}, "hf_secret"
    official = "https://huggingface.co" if is_mirror else settings.official
    with pytest.raises(AccessError, match=way_out):
        run(entry, replace(settings, token=token, official=official))
    assert len(hub.seen) == 1


def test_offline_the_server_is_named(
    settings: HubSettings, entry: Download, hub: HubServer
) -> None:
    hub.close()
    with pytest.raises(DownloadError, match=r"5 attempts: 127\.0\.0\.1:\d+ cannot be reached"):
        run(entry, settings)


def test_two_downloads_of_the_same_model_do_not_meet(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    first = download(entry, settings)
    next(first)
    with pytest.raises(DownloadError, match="is being downloaded already"):
        next(download(entry, settings))
    first.close()  # type: ignore[attr-defined]
    assert isinstance(run(entry, settings)[-1], Completed)


def test_only_the_damaged_file_of_an_installed_model_is_fetched_again(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    weights = settings.models / "e2b" / WEIGHTS
    weights.write_bytes(weights.read_bytes()[:-1])
    before = len(hub.seen)
    assert isinstance(run(entry, settings)[-1], Completed)
    fetched = {seen.path.rpartition("/")[2] for seen in hub.seen[before:]}
    commits = {*hub.repositories[TARGET], *hub.repositories[DRAFTER]}
    assert fetched - commits == {WEIGHTS}
    assert weights.read_bytes() == target_files()[WEIGHTS]
