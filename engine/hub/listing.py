"""Which files a repository holds at which commit, and which of them Tandem takes.

Weights in safetensors, JSON, tokenizer, chat template and the licence texts; never program
code, pickles or files outside the repository's top folder.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import PurePosixPath

from huggingface_hub import HfApi, ModelInfo, hf_hub_url

from engine.errors import DownloadError, EngineBug
from engine.hub.events import Retrying
from engine.hub.link import Stop
from engine.hub.retries import call_patiently
from engine.hub.settings import HubSettings

_WANTED = re.compile(
    r"""model(-\d+-of-\d+)?\.safetensors
      | [A-Za-z0-9][\w.-]*\.json
      | tokenizer\.model
      | [A-Za-z0-9][\w-]*\.jinja
      | (LICENSE|NOTICE|README)(\.md|\.txt)?""",
    re.VERBOSE,
)
_WEIGHTS = frozenset({"model.safetensors", "model.safetensors.index.json"})
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MAX_SMALL_BYTES = 100_000_000  # anything larger must be weights or a tokenizer under LFS


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file as the Hub announces it.

    Large files carry their SHA-256, small ones the git object id (SHA-1 over a header and the
    content); ``digest`` is whichever there is.
    """

    path: str
    size: int
    digest: str

    @property
    def is_sha256(self) -> bool:
        return _SHA256.fullmatch(self.digest) is not None

    @property
    def is_weight(self) -> bool:
        return self.path.endswith(".safetensors")


@dataclass(frozen=True, slots=True)
class Listing:
    """The files to take of one repository at one commit."""

    repository: str
    commit: str
    files: tuple[RemoteFile, ...]

    @property
    def size_bytes(self) -> int:
        return sum(file.size for file in self.files)

    def url(self, file: RemoteFile, settings: HubSettings) -> str:
        """Where the file's bytes are, at this very commit."""
        return hf_hub_url(
            self.repository, file.path, revision=self.commit, endpoint=settings.endpoint
        )


def fetch_listing(
    repository: str, revision: str, settings: HubSettings, stop: Stop
) -> Generator[Retrying, None, Listing]:
    """Ask the Hub for commit and files of a revision; retries are yielded."""
    api = HfApi(endpoint=settings.endpoint, token=settings.token_to_send or False)

    def ask() -> ModelInfo:
        return api.model_info(
            repository,
            revision=revision,
            files_metadata=True,
            timeout=settings.policy.read_seconds,
        )

    for answer in call_patiently(ask, f"The list of {repository}", repository, settings, stop):
        if isinstance(answer, ModelInfo):
            return _select(answer, repository, revision, settings)
        yield answer
    raise EngineBug("call_patiently ended without an answer")


def _select(info: ModelInfo, repository: str, revision: str, settings: HubSettings) -> Listing:
    commit = info.sha or ""
    if _COMMIT.fullmatch(commit) is None:
        raise DownloadError(
            f"{settings.host} does not say which commit of {repository} it serves; use another "
            "endpoint."
        )
    if _COMMIT.fullmatch(revision) and commit != revision:
        raise DownloadError(
            f"{settings.host} answered with another revision of {repository} than the one asked "
            "for; use another endpoint."
        )
    found = [_remote_file(sibling, repository, settings) for sibling in info.siblings or ()]
    files = tuple(file for file in found if file is not None)
    _check_complete(files, repository)
    return Listing(repository, commit, files)


def _remote_file(sibling: object, repository: str, settings: HubSettings) -> RemoteFile | None:
    path = str(getattr(sibling, "rfilename", ""))
    if _WANTED.fullmatch(path) is None:
        return None
    lfs = getattr(sibling, "lfs", None)
    size = lfs.size if lfs else getattr(sibling, "size", None)
    digest = lfs.sha256 if lfs else getattr(sibling, "blob_id", None)
    if not isinstance(size, int) or size < 0 or not isinstance(digest, str):
        raise DownloadError(
            f"{settings.host} announces no size or checksum for {path} of {repository}; use "
            "another endpoint."
        )
    if not (_SHA256.fullmatch(digest) or _COMMIT.fullmatch(digest)):
        raise DownloadError(f"{settings.host} announces a malformed checksum for {path}.")
    if lfs is None and size > _MAX_SMALL_BYTES:
        raise DownloadError(f"{settings.host} announces no SHA-256 for {path} of {repository}.")
    return RemoteFile(PurePosixPath(path).name, size, digest)


def _check_complete(files: tuple[RemoteFile, ...], repository: str) -> None:
    names = {file.path for file in files}
    if "config.json" not in names:
        raise DownloadError(f"{repository} holds no config.json: it is not a model for Tandem.")
    if not names & _WEIGHTS:
        raise DownloadError(
            f"{repository} holds no weights in safetensors files; Tandem reads no other kind."
        )
