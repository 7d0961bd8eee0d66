"""Where models are kept and how the Hub is reached.

Values only. The token belongs to the official Hub: ``token_to_send`` is the one place that
decides where it may go.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import huggingface_hub
import platformdirs
from huggingface_hub import constants

OFFICIAL_ENDPOINT = "https://huggingface.co"
MODELS_VARIABLE = "TANDEM_MODELS"
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How patiently failures are met. Attempts count failures in a row without a new byte."""

    max_attempts: int = 5
    first_wait_seconds: float = 1.0
    max_wait_seconds: float = 30.0
    connect_seconds: float = 15.0
    read_seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class HubSettings:
    """``models`` is Tandem's own folder, ``cache`` the Hugging Face cache that is adopted.

    ``official`` is never changed outside tests.
    """

    models: Path
    cache: Path | None = None
    endpoint: str = OFFICIAL_ENDPOINT
    token: str | None = field(default=None, repr=False)
    policy: RetryPolicy = field(default_factory=RetryPolicy)
    official: str = OFFICIAL_ENDPOINT

    @property
    def is_mirror(self) -> bool:
        """Whether the endpoint is another server than the official Hub."""
        return _origin(self.endpoint) != _origin(self.official)

    @property
    def token_to_send(self) -> str | None:
        """The token for the official Hub; None for every mirror."""
        return None if self.is_mirror else self.token

    def is_endpoint(self, url: str) -> bool:
        """Whether ``url`` is on the endpoint itself and not on a storage server behind it."""
        return _origin(url) == _origin(self.endpoint)

    @property
    def host(self) -> str:
        """The server's name, for messages."""
        return urlsplit(self.endpoint).netloc


def settings_from_environment(
    *, models: Path | None = None, endpoint: str | None = None
) -> HubSettings:
    """The user's choices where given, else the variables and files that the Hub's tools use."""
    return HubSettings(
        models=models or models_folder(),
        cache=Path(constants.HF_HUB_CACHE),
        endpoint=(endpoint or constants.ENDPOINT).rstrip("/"),
        token=huggingface_hub.get_token(),
    )


def models_folder() -> Path:
    """Where downloads go: TANDEM_MODELS, else a folder in the user's data folder."""
    chosen = os.environ.get(MODELS_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser()
    return Path(platformdirs.user_data_dir("Tandem", appauthor=False)) / "models"


def _origin(url: str) -> tuple[str, str, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname or "", parts.port or _PORTS.get(parts.scheme)
