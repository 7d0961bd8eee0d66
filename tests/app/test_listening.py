"""When a recording ends, and what is kept of it."""

from __future__ import annotations

import numpy as np
import pytest
import soundfile

from app.controllers import listening as module
from app.controllers.listening import Ended, Listening, level_of
from app.controllers.microphone import SoundSource
from engine.media.audio import RATE_HZ, Samples
from engine.media.speech import BLOCK
from engine.paths import samples


class PlayedSource(SoundSource):
    """Gives the blocks of a sound at once, as a sound system with a long queue does."""

    def __init__(self, sound: Samples, goes_away: bool = False) -> None:
        super().__init__()
        self.calls: list[str] = []
        whole = len(sound) // BLOCK * BLOCK
        for block in sound[:whole].reshape(-1, BLOCK):
            self.blocks.put(block)
        if goes_away:
            self.blocks.put(None)

    def begin(self) -> None:
        self.calls.append("begin")

    def end(self) -> None:
        self.calls.append("end")


def silence(seconds: float) -> Samples:
    return np.zeros(int(seconds * RATE_HZ), dtype=np.float32)


def spoken() -> Samples:
    found, _ = soundfile.read(samples() / "sound.wav", dtype="float32")
    return np.asarray(found)


def ignore(_level: float, _seconds: float, _hears: bool) -> None:
    pass


def test_dictation_ends_by_itself_after_speech() -> None:
    source = PlayedSource(np.concatenate([silence(3), spoken(), silence(5)]))
    recording = Listening(source, ends_itself=True, on_level=ignore).run()
    assert recording.ended is Ended.SPEECH_ENDED
    assert 3 + 1.3 + module.END_PAUSE_S - 0.4 < recording.seconds < 3 + 1.3 + module.END_PAUSE_S + 1
    assert source.calls == ["begin", "end"]


def test_held_key_outlasts_pauses_until_the_device_goes() -> None:
    source = PlayedSource(np.concatenate([spoken(), silence(5), spoken()]), goes_away=True)
    recording = Listening(source, ends_itself=False, on_level=ignore).run()
    assert recording.ended is Ended.DEVICE_LOST
    assert recording.seconds == pytest.approx(7.65, abs=0.1)


def test_device_that_falls_silent_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE_S", 0.2)
    recording = Listening(PlayedSource(silence(1)), ends_itself=False, on_level=ignore).run()
    assert recording.ended is Ended.DEVICE_LOST
    assert recording.is_dead


def test_recording_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_RECORDING_S", 1.0)
    recording = Listening(PlayedSource(silence(5)), ends_itself=False, on_level=ignore).run()
    assert recording.ended is Ended.TOO_LONG
    assert recording.seconds == pytest.approx(1.0, abs=0.05)


def test_levels_and_speech_are_told_while_recording() -> None:
    told: list[tuple[float, float, bool]] = []
    source = PlayedSource(np.concatenate([silence(1), spoken()]), goes_away=True)
    Listening(source, ends_itself=False, on_level=lambda *moment: told.append(moment)).run()
    assert told[0][0] == 0.0
    assert max(level for level, _, _ in told) > 0.5
    assert [hears for _, _, hears in told] == sorted(hears for _, _, hears in told)
    assert told[-1][2]


@pytest.mark.parametrize(("amplitude", "level"), [(0.0, 0.0), (0.0005, 0.0), (1.0, 1.0)])
def test_level_counts_decibels(amplitude: float, level: float) -> None:
    assert level_of(np.full(BLOCK, amplitude, dtype=np.float32)) == level
    assert level_of(np.full(BLOCK, 10**-1.5, dtype=np.float32)) == pytest.approx(0.5, abs=0.01)
