"""Who gets the token, and where models go."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.hub.settings import HubSettings, models_folder


def settings(endpoint: str) -> HubSettings:
    return HubSettings(models=Path("models"), endpoint=endpoint, token="hf_secret")


@pytest.mark.parametrize(
    "endpoint", ["https://huggingface.co", "https://HuggingFace.co:443", "https://huggingface.co/"]
)
def test_the_official_hub_gets_the_token(endpoint: str) -> None:
    assert settings(endpoint).token_to_send == "hf_secret"


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://huggingface.co",
        "http://huggingface.co:443",
        "https://huggingface.co:8443",
        "https://huggingface.co.example",
        "https://huggingface.co@mirror.example",
        "https://mirror.example/huggingface.co",
        "https://cdn.huggingface.co",
    ],
)
def test_no_other_server_does(endpoint: str) -> None:
    assert settings(endpoint).is_mirror
    assert settings(endpoint).token_to_send is None


def test_a_token_is_never_printed() -> None:
    assert "hf_secret" not in repr(settings("https://huggingface.co"))


def test_the_models_folder_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TANDEM_MODELS", str(tmp_path))
    assert models_folder() == tmp_path
    monkeypatch.setenv("TANDEM_MODELS", " ")
    assert models_folder().parts[-2:] == ("Tandem", "models")
