"""Versions that cannot work are told in one sentence with the version that can."""

from __future__ import annotations

import pytest

from engine.errors import InstallationError
from engine.installation import ENGINE, Requirement, check_installation, check_requirements
from engine.selftest import run_selftest


def _need(package: str, least: tuple[int, ...], below: tuple[int, ...]) -> list[Requirement]:
    return [Requirement(package, package, least, below, "1.2.3", "because")]


def test_pinned_versions_are_accepted() -> None:
    check_installation(with_window=True)


def test_missing_library_is_named_with_its_command() -> None:
    with pytest.raises(InstallationError, match=r"no-such-package is not installed; .*==1\.2\.3"):
        check_requirements(_need("no-such-package", (0,), (9,)))


@pytest.mark.parametrize(("least", "below"), [((99,), (100,)), ((0,), (0, 1))])
def test_version_out_of_range_is_named_with_the_reason(
    least: tuple[int, ...], below: tuple[int, ...]
) -> None:
    with pytest.raises(InstallationError, match=r"pytest \d.* cannot work here \(because\)"):
        check_requirements(_need("pytest", least, below))


def test_transformers_that_cannot_build_a_drafter_is_outside_the_range() -> None:
    transformers = next(one for one in ENGINE if one.package == "transformers")
    assert transformers.least <= (5, 22, 2) < transformers.below
    assert not transformers.below > (5, 23, 0)


def test_selftest_builds_and_decodes() -> None:
    run_selftest()


def test_selftest_says_what_cannot_be_built(monkeypatch: pytest.MonkeyPatch) -> None:
    import transformers

    def broken(*_: object, **__: object) -> None:
        raise ValueError("layer types differ")

    monkeypatch.setattr(transformers, "Gemma4AssistantForCausalLM", broken)
    with pytest.raises(InstallationError, match=r"cannot build .* \(layer types differ\)"):
        run_selftest()
