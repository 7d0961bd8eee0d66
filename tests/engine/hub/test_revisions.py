"""Which commits come: pinned ones, those a download began with, or an update when asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.errors import DownloadError
from engine.hub.catalogue import NEWEST, Download, load_catalogue
from engine.hub.download import download
from engine.hub.events import Completed, DownloadEvent, Paused, Planned
from engine.hub.local import PARTIAL_FOLDER, find_installed, has_update
from engine.hub.settings import HubSettings
from tests.engine.hub.conftest import DRAFTER, TARGET, drafter_files, target_files
from tests.engine.hub.hub_server import Fault, HubServer

WEIGHTS = "model.safetensors"


@pytest.fixture
def begun(hub: HubServer, settings: HubSettings, entry: Download) -> str:
    """A download that stopped in the middle of the target's weights; the commit it began with."""
    hub.faults.append(Fault(WEIGHTS))  # the drafter's pass
    hub.faults.append(Fault(WEIGHTS, drop_after=1000))
    hub.faults.extend(Fault(WEIGHTS, status=503) for _ in range(9))
    with pytest.raises(DownloadError):
        run(entry, settings)
    hub.faults.clear()
    return next(iter(hub.repositories[TARGET]))


def run(entry: Download, settings: HubSettings, *, update: bool = False) -> list[DownloadEvent]:
    return list(download(entry, settings, update=update))


def plan_of(events: list[DownloadEvent]) -> Planned:
    (plan,) = [event for event in events if isinstance(event, Planned)]
    return plan


def weights_here(settings: HubSettings) -> bytes:
    return (settings.models / "e2b" / WEIGHTS).read_bytes()


def test_both_halves_of_a_pair_are_pinned_or_neither() -> None:
    loose = [entry for entry in load_catalogue().downloads if not entry.is_pinned]
    assert {entry.revision for entry in loose} | {entry.drafter_revision for entry in loose} == {
        NEWEST
    }
    assert {entry.id for entry in loose} == {
        "e2b-qat-q4_0",
        "e2b-qat-w4a16",
        "e4b-qat-q4_0",
        "e4b-qat-w4a16",
    }


def test_one_repository_has_one_pin_wherever_it_stands() -> None:
    pins: dict[str, set[str]] = {}
    for entry in load_catalogue().downloads:
        pins.setdefault(entry.repository, set()).add(entry.revision)
        pins.setdefault(entry.drafter, set()).add(entry.drafter_revision)
    assert all(len(found) == 1 for found in pins.values())
    commits = [commit for found in pins.values() for commit in found if commit != NEWEST]
    assert len(commits) == len(set(commits))


def test_a_pinned_revision_is_the_one_that_comes(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    pinned = next(iter(hub.repositories[TARGET]))
    hub.publish(TARGET, target_files(seed=2))
    run(replace(entry, revision=pinned), settings)
    assert weights_here(settings) == target_files(seed=1)[WEIGHTS]


def test_a_pin_that_the_hub_does_not_have_names_the_way_out(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    with pytest.raises(DownloadError, match=r"wanted revision of google/tiny-it.*e2b --newest"):
        run(replace(entry, revision="0" * 40), settings)
    assert isinstance(run(entry, settings, update=True)[-1], Completed)


def test_a_download_stays_with_the_commits_it_began_with(
    hub: HubServer, settings: HubSettings, entry: Download, begun: str
) -> None:
    hub.publish(TARGET, target_files(seed=2))
    hub.publish(DRAFTER, drafter_files(note="newer"))
    plan = plan_of(run(entry, settings))
    assert plan.commit == begun
    assert plan.drafter_commit == next(iter(hub.repositories[DRAFTER]))
    assert plan.present_bytes > 1000
    assert weights_here(settings) == target_files(seed=1)[WEIGHTS]
    assert find_installed("e2b", settings).commit == begun


def test_where_those_are_gone_the_new_ones_come_and_what_did_not_change_stays(
    hub: HubServer, settings: HubSettings, entry: Download, begun: str
) -> None:
    files = target_files(seed=2)
    del files["generation_config.json"]
    newer = hub.publish(TARGET, files)
    del hub.repositories[TARGET][begun]
    before = len(hub.seen)
    plan = plan_of(run(entry, settings))
    assert plan.commit == newer
    assert "updated since the last attempt" in plan.notes[0]
    assert plan.present_bytes > 0
    assert weights_here(settings) == files[WEIGHTS]
    assert not (settings.models / "e2b" / "generation_config.json").exists()
    assert not [seen.path for seen in hub.seen[before:] if "config.json" in seen.path]


def test_a_repair_stays_with_the_commits_that_are_here(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    here = find_installed("e2b", settings).commit
    hub.publish(TARGET, target_files(seed=2))
    path = settings.models / "e2b" / WEIGHTS
    path.write_bytes(path.read_bytes()[:-1])
    run(entry, settings)
    assert weights_here(settings) == target_files(seed=1)[WEIGHTS]
    assert find_installed("e2b", settings).commit == here


def test_a_repair_that_cannot_stay_with_them_says_so_instead_of_updating(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    path = settings.models / "e2b" / WEIGHTS
    path.write_bytes(path.read_bytes()[:-1])
    here = next(iter(hub.repositories[TARGET]))
    hub.publish(TARGET, target_files(seed=2))
    del hub.repositories[TARGET][here]
    with pytest.raises(DownloadError, match="remove e2b and download it again"):
        run(entry, settings)


def test_a_model_that_is_here_is_not_replaced_unasked(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    newer = hub.publish(TARGET, target_files(seed=2))
    (event,) = run(replace(entry, revision=newer), settings)
    assert isinstance(event, Completed)
    assert event.was_present
    assert weights_here(settings) == target_files(seed=1)[WEIGHTS]


def test_an_update_is_offered_where_the_catalogue_names_other_commits(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    model = find_installed("e2b", settings)
    same = replace(entry, revision=model.commit, drafter_revision=model.drafter_commit)
    assert not has_update(model, same)
    assert has_update(model, replace(same, drafter_revision="0" * 40))
    assert not has_update(model, entry)


def test_an_update_fetches_what_changed_and_replaces_the_model_when_it_is_complete(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    newer = hub.publish(TARGET, target_files(seed=2))
    before = len(hub.seen)
    events = download(entry, settings, update=True)
    plan = next(events)
    assert isinstance(plan, Planned)
    assert plan.present_bytes > 0
    assert weights_here(settings) == target_files(seed=1)[WEIGHTS]
    assert isinstance(list(events)[-1], Completed)
    assert weights_here(settings) == target_files(seed=2)[WEIGHTS]
    model = find_installed("e2b", settings)
    assert (model.commit, model.problem) == (newer, "")
    fetched = {seen.path.rpartition("/")[2] for seen in hub.seen[before:]}
    assert fetched == {"main", WEIGHTS}
    assert not (settings.models / PARTIAL_FOLDER / "e2b").exists()


def test_a_paused_update_goes_on_while_the_model_can_be_used(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    newer = hub.publish(TARGET, target_files(seed=2))
    events = list(download(entry, settings, _after_listings(hub), update=True))
    assert isinstance(events[-1], Paused)
    assert find_installed("e2b", settings).commit != newer
    hub.publish(TARGET, target_files(seed=3))
    assert isinstance(run(entry, settings)[-1], Completed)
    assert find_installed("e2b", settings).commit == newer


def test_a_damaged_file_of_the_old_model_is_fetched_for_the_update_and_left_alone(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    run(entry, settings)
    path = settings.models / "e2b" / WEIGHTS
    damaged = bytearray(path.read_bytes())
    damaged[-1] ^= 1
    path.write_bytes(damaged)
    hub.publish(TARGET, {**target_files(), "README.md": b"# newer"})
    events = download(entry, settings, update=True)
    for event in events:
        if not isinstance(event, Completed):
            assert path.read_bytes() == damaged
    assert weights_here(settings) == target_files()[WEIGHTS]


def _after_listings(hub: HubServer):  # type: ignore[no-untyped-def]
    """A wish to stop that comes once a byte of the new weights is asked for."""
    asked = len(hub.requests("storage", WEIGHTS))
    return lambda: len(hub.requests("storage", WEIGHTS)) > asked
