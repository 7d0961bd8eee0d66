"""Models on disk: imported, adopted from the Hugging Face cache, removed."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import ModelError
from engine.hub.catalogue import Download
from engine.hub.download import download
from engine.hub.events import Completed, Planned
from engine.hub.local import (
    discard_partial,
    find_installed,
    import_folder,
    list_installed,
    locate,
    partial_bytes,
    remove,
)
from engine.hub.record import Origin
from engine.hub.settings import HubSettings
from tests.engine.hub.conftest import DRAFTER, TARGET, drafter_files, target_files
from tests.engine.hub.hub_server import HubServer

COMMIT = "a" * 40


@pytest.fixture
def settings(tmp_path: Path) -> HubSettings:
    return HubSettings(models=tmp_path / "models", cache=tmp_path / "cache")


def write(folder: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def write_cache(cache: Path, repository: str, files: Mapping[str, bytes], commit: str) -> Path:
    """The cache's layout: blobs, and a snapshot of links to them."""
    home = cache / f"models--{repository.replace('/', '--')}"
    write(home / "refs", {"main": commit.encode()})
    snapshot = home / "snapshots" / commit
    for name, content in files.items():
        write(home / "blobs", {f"{abs(hash(name))}": content})
        link = snapshot / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(home / "blobs" / f"{abs(hash(name))}")
    return snapshot


def test_an_imported_folder_stays_where_it_is(settings: HubSettings, tmp_path: Path) -> None:
    folder = write(tmp_path / "My Model", target_files())
    write(folder / "assistant", drafter_files())
    model = import_folder(folder, settings)
    assert model.id == "my-model"
    found = find_installed("my-model", settings)
    assert (found.target, found.drafter) == (folder, folder / "assistant")
    assert found.origin is Origin.IMPORTED
    assert found.problem == ""


def test_a_drafter_may_lie_elsewhere_or_be_absent(settings: HubSettings, tmp_path: Path) -> None:
    folder = write(tmp_path / "target", target_files())
    drafter = write(tmp_path / "drafter", drafter_files())
    assert import_folder(folder, settings, name="alone").drafter is None
    import_folder(folder, settings, drafter=drafter, name="pair")
    assert find_installed("pair", settings).drafter == drafter
    assert find_installed("alone", settings).drafter is None


def test_a_model_is_located_by_folder_name_or_repository(
    settings: HubSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert settings.cache is not None
    folder = write(tmp_path / "target", target_files())
    drafter = write(tmp_path / "drafter", drafter_files())
    import_folder(folder, settings, drafter=drafter, name="pair")
    cached = write_cache(settings.cache, "google/gemma-4-E2B-it", target_files(), COMMIT)
    assert locate("pair", settings) == (folder, drafter)
    assert locate("google/gemma-4-e2b-it", settings) == (cached, None)
    assert locate(str(folder), settings) == (folder, None)
    assert locate("./absent", settings) == (Path("absent"), None)
    monkeypatch.chdir(tmp_path)
    assert locate("target", settings) == (Path("target"), None)
    with pytest.raises(ModelError, match="“tandem models download e4b” fetches it"):
        locate("E4B", settings)


def test_a_pair_that_does_not_fit_is_not_imported(settings: HubSettings, tmp_path: Path) -> None:
    folder = write(tmp_path / "target", target_files())
    write(folder / "assistant", drafter_files(backbone_hidden_size=16))
    with pytest.raises(ModelError, match="hidden size is 16, the target needs 8"):
        import_folder(folder, settings)
    assert list_installed(settings) == ()


def test_a_drafter_is_not_taken_for_a_target(settings: HubSettings, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="gemma4_assistant"):
        import_folder(write(tmp_path / "d", drafter_files()), settings)


def test_a_folder_cut_short_is_not_imported(settings: HubSettings, tmp_path: Path) -> None:
    files = target_files()
    files["model.safetensors"] = files["model.safetensors"][:-1]
    with pytest.raises(ModelError, match=r"model\.safetensors is damaged or cut off"):
        import_folder(write(tmp_path / "cut", files), settings)


@pytest.mark.parametrize("name", ["e2b", "", "..", "../outside"])
def test_names_of_the_catalogue_and_names_that_are_paths_are_refused_or_tamed(
    settings: HubSettings, tmp_path: Path, name: str
) -> None:
    folder = write(tmp_path / "e2b", target_files())
    try:
        model = import_folder(folder, settings, name=name)
    except ModelError as error:
        assert "--name" in str(error)  # noqa: PT017 - either outcome is right, a path is not
    else:
        assert model.id == "outside"


def test_a_name_is_given_once(settings: HubSettings, tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", target_files())
    import_folder(folder, settings)
    with pytest.raises(ModelError, match="“mine” exists"):
        import_folder(folder, settings)


def test_a_recorded_model_whose_folder_went_says_so_and_comes_back(
    settings: HubSettings, tmp_path: Path
) -> None:
    folder = write(tmp_path / "stick", target_files())
    import_folder(folder, settings)
    folder.rename(tmp_path / "unplugged")
    (model,) = list_installed(settings)
    assert "stick does not exist" in model.problem
    with pytest.raises(ModelError, match="does not exist"):
        find_installed("stick", settings)
    (tmp_path / "unplugged").rename(folder)
    assert find_installed("stick", settings).problem == ""


def test_a_damaged_record_does_not_hide_the_other_models(
    settings: HubSettings, tmp_path: Path
) -> None:
    import_folder(write(tmp_path / "good", target_files()), settings)
    write(settings.models / "bad", {"tandem.json": b"{"})
    by_id = {model.id: model for model in list_installed(settings)}
    assert by_id["good"].problem == ""
    assert "damaged" in by_id["bad"].problem


def test_removing_an_imported_model_leaves_its_files(settings: HubSettings, tmp_path: Path) -> None:
    folder = write(tmp_path / "mine", target_files())
    import_folder(folder, settings)
    removed = remove("mine", settings)
    assert removed.kept == (folder,)
    assert removed.freed_bytes < 1000
    assert (folder / "model.safetensors").is_file()
    assert list_installed(settings) == ()


def test_removing_what_is_not_there_says_so(settings: HubSettings) -> None:
    with pytest.raises(ModelError, match="“e4b” is not on this computer"):
        remove("e4b", settings)


def test_the_models_folder_may_be_moved(
    hub: HubServer, settings: HubSettings, entry: Download, tmp_path: Path
) -> None:
    here = replace(settings, endpoint=hub.url)
    list(download(entry, here))
    shutil.move(settings.models, tmp_path / "elsewhere")
    moved = replace(settings, models=tmp_path / "elsewhere")
    model = find_installed("e2b", moved)
    assert model.target == tmp_path / "elsewhere" / "e2b"
    assert model.problem == ""


def test_removing_a_download_frees_its_size(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    list(download(entry, replace(settings, endpoint=hub.url)))
    size = find_installed("e2b", settings).size_bytes
    removed = remove("google/gemma-4-E2B-it", settings)
    assert removed.freed_bytes == size > len(target_files()["model.safetensors"])
    assert removed.kept == ()
    assert not (settings.models / "e2b").exists()


def test_an_unfinished_download_can_be_thrown_away(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    events = download(entry, replace(settings, endpoint=hub.url))
    while not partial_bytes("e2b", settings):
        next(events)
    with pytest.raises(ModelError) as during:
        remove("absent", settings)
    assert "nothing was removed" in str(during.value)
    events.close()  # type: ignore[attr-defined]
    assert remove("e2b", settings).freed_bytes > 0
    assert partial_bytes("e2b", settings) == 0
    assert discard_partial("../e2b", settings) == 0


def test_a_pair_in_the_hugging_face_cache_is_used_in_place(settings: HubSettings) -> None:
    assert settings.cache is not None
    target = write_cache(settings.cache, "google/gemma-4-E2B-it", target_files(), COMMIT)
    drafter = write_cache(
        settings.cache, "google/gemma-4-E2B-it-assistant", drafter_files(), "b" * 40
    )
    model = find_installed("e2b", settings)
    assert (model.target, model.drafter) == (target, drafter)
    assert (model.commit, model.drafter_commit) == (COMMIT, "b" * 40)
    assert model.origin is Origin.CACHE
    with pytest.raises(ModelError, match="hf cache rm"):
        remove("e2b", settings)


def test_an_incomplete_snapshot_is_not_taken_for_a_model(settings: HubSettings) -> None:
    assert settings.cache is not None
    snapshot = write_cache(settings.cache, "google/gemma-4-E2B-it", target_files(), COMMIT)
    (snapshot / "model.safetensors").unlink()
    assert list_installed(settings) == ()


def test_a_download_adopts_what_the_cache_holds_and_fetches_only_the_rest(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    assert settings.cache is not None
    commit = next(iter(hub.repositories[TARGET]))
    snapshot = write_cache(settings.cache, TARGET, target_files(), commit)
    done = list(download(entry, replace(settings, endpoint=hub.url)))[-1]
    assert isinstance(done, Completed)
    assert done.target == snapshot
    assert done.drafter == settings.models / "e2b" / "assistant"
    assert not any(f"/{TARGET}/resolve/" in seen.path for seen in hub.seen)
    model = find_installed("e2b", settings)
    assert (model.target, model.drafter) == (done.target, done.drafter)
    removed = remove("e2b", settings)
    assert removed.kept == (snapshot,)
    assert (snapshot / "model.safetensors").is_file()


def test_a_damaged_file_in_the_cache_is_not_adopted(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    assert settings.cache is not None
    files = target_files()
    files["model.safetensors"] = files["model.safetensors"][:-1] + b"?"
    commit = next(iter(hub.repositories[TARGET]))
    write_cache(settings.cache, TARGET, files, commit)
    events = list(download(entry, replace(settings, endpoint=hub.url)))
    plan = next(event for event in events if isinstance(event, Planned))
    assert plan.total_bytes > len(files["model.safetensors"])
    assert find_installed("e2b", settings).target == settings.models / "e2b"


def test_another_revision_in_the_cache_is_not_mixed_in(
    hub: HubServer, settings: HubSettings, entry: Download
) -> None:
    assert settings.cache is not None
    write_cache(settings.cache, TARGET, target_files(seed=5), COMMIT)
    write_cache(settings.cache, DRAFTER, drafter_files(), COMMIT)
    done = list(download(entry, replace(settings, endpoint=hub.url)))[-1]
    assert isinstance(done, Completed)
    assert done.target == settings.models / "e2b"
