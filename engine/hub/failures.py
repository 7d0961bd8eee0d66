"""What can go wrong between here and the Hub, sorted into "try again" and "tell the user".

Turns the client's exceptions into ``Failure`` values with a cause in words; the waiting is done
elsewhere.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Mapping
from dataclasses import dataclass

import httpx2
from huggingface_hub import errors as hub_errors

from engine.errors import DownloadError
from engine.hub.settings import HubSettings

_RETRY_STATUS = frozenset({408, 425, 429, 500, 502, 503, 504})
_DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_MAX_HINTED_WAIT_SECONDS = 300.0
# "resolvers";r=0;t=55 says: none remaining, 55 seconds to wait.
_USED_UP_LIMIT = re.compile(r"r\s*=\s*0\s*;\s*t\s*=\s*(\d+)")


class AccessError(DownloadError):
    """The Hub does not let this user have the files; terms or a token are missing."""


class ChecksumError(DownloadError):
    """What arrived is not what the Hub announced, more than once."""


class RevisionGoneError(DownloadError):
    """The repository does not have the commit that was asked for."""


class DiskFullError(DownloadError):
    """There is no room for the model."""


@dataclass(frozen=True, slots=True)
class Failure:
    """``cause`` is a clause for "…: cause"; ``error`` is set where trying again is pointless."""

    cause: str
    error: DownloadError | None = None
    wait_seconds: float | None = None


def explain(error: Exception, repository: str, settings: HubSettings) -> Failure:
    """Sort one exception of the client or the disk; unknown ones are raised again."""
    if isinstance(error, hub_errors.OfflineModeIsEnabled):
        return _final("offline mode is on", "Unset HF_HUB_OFFLINE to download")
    if isinstance(error, hub_errors.HfHubHTTPError):
        return explain_status(
            error.response.status_code, error.response.headers, repository, settings
        )
    if isinstance(error, httpx2.ProxyError):
        return Failure(f"the system's proxy refused the connection ({error})")
    if isinstance(error, httpx2.ConnectTimeout):
        return Failure(f"{settings.host} does not answer")
    if isinstance(error, httpx2.TimeoutException):
        return Failure(f"no data for {settings.policy.read_seconds:.0f} seconds")
    if isinstance(error, httpx2.ConnectError):
        return Failure(f"{settings.host} cannot be reached ({error})")
    if isinstance(error, httpx2.HTTPError | httpx2.InvalidURL):
        return Failure(f"the connection broke ({error or type(error).__name__})")
    if isinstance(error, ValueError | KeyError | TypeError):
        return Failure(f"{settings.host} gave an answer that is not the Hub's")
    raise error


def explain_status(
    status: int, headers: Mapping[str, str], repository: str, settings: HubSettings
) -> Failure:
    """Sort an HTTP status other than success."""
    if status in _RETRY_STATUS:
        busy = "too many requests" if status == 429 else "the server has trouble"
        return Failure(f"{busy} (HTTP {status})", wait_seconds=_hinted_wait(headers))
    code = headers.get("X-Error-Code", "")
    if status in (401, 403):
        return _refused(status, code, repository, settings)
    if code == "RevisionNotFound":
        cause = f"{settings.host} does not have the wanted revision of {repository}"
        return Failure(cause, RevisionGoneError(f"The download cannot go on: {cause}."))
    if code == "EntryNotFound":
        return _final(
            f"a file of {repository} is missing on {settings.host}",
            "Try again later or use another endpoint",
        )
    if status == 404:
        return _final(
            f"{settings.host} has no {repository}", "Check the endpoint or use another mirror"
        )
    return _final(f"{settings.host} refused with HTTP {status}", "Try again later")


def _refused(status: int, code: str, repository: str, settings: HubSettings) -> Failure:
    page = f"{settings.official}/{repository}"
    if settings.is_mirror:
        way_out = f"Mirrors never get your token; use {settings.official} for this model"
    elif code == "GatedRepo":
        way_out = f"Accept the terms at {page}, then set HF_TOKEN or run “hf auth login”"
    elif settings.token_to_send:
        way_out = f"Check that your token is valid and may read {page}"
    else:
        way_out = f"Set HF_TOKEN or run “hf auth login”, and see {page}"
    cause = f"{settings.host} does not let you read {repository} (HTTP {status})"
    return Failure(cause, AccessError(f"{cause}. {way_out}."))


def _final(cause: str, way_out: str) -> Failure:
    return Failure(cause, DownloadError(f"The download cannot go on: {cause}. {way_out}."))


def _hinted_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds asked for by Retry-After, or by the Hub's own header when its limit is used up."""
    used_up = _USED_UP_LIMIT.search(headers.get("RateLimit", ""))
    value = used_up[1] if used_up else headers.get("Retry-After", "").strip()
    return min(float(value), _MAX_HINTED_WAIT_SECONDS) if value.isdigit() else None


def explain_disk(error: OSError, where: str) -> DownloadError:
    """A failed write as something to read."""
    if error.errno in _DISK_FULL:
        return DiskFullError(
            f"The disk is full at {where}: free some space and start the download again; "
            "it goes on where it stopped."
        )
    return DownloadError(f"{where} cannot be written: {error.strerror or error}.")
