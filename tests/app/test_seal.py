"""A sealed engine process has no network; an open one has its connections written down."""

from __future__ import annotations

import errno
import socket
import sys
from collections.abc import Callable, Iterator
from ctypes import c_longlong
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.controllers.engine_child import GuardedEntry, run_engine
from app.controllers.engine_thread import EngineThread
from engine.connections import ConnectionLog
from engine.events import Delta, Envelope, Failed, Finished, Loaded
from engine.messages import Message, Role, TextPart
from engine.paths import bundled_model
from engine.requests import Load, Options, Request
from engine.seal import filter_program, seal_level

LOAD_MS = 240_000

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the filter is the Linux kernel's")


def attempts(port: int) -> dict[str, Callable[[], object]]:
    """Ways out of a process, each of which reaches the test where nothing forbids it."""
    return {
        "tcp": lambda: socket.create_connection(("127.0.0.1", port), timeout=5).close(),
        "udp": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close(),
        "unix": lambda: socket.socket(socket.AF_UNIX).close(),
        "lookup": lambda: socket.getaddrinfo("localhost", port),
    }


def try_then_serve(
    port: int,
    result: Path,
    connection: Connection,
    stop_turn: c_longlong,
    answer_turn: c_longlong,
) -> None:
    """The engine's real process, which first tries every way out and writes down what happened."""
    lines = []
    for name, attempt in attempts(port).items():
        try:
            attempt()
        except OSError as error:
            lines.append(f"{name}: {errno.errorcode.get(error.errno or 0, 'unknown')}")
        else:
            lines.append(f"{name}: reached")
    result.write_text("\n".join(lines))
    run_engine(connection, stop_turn, answer_turn)


@pytest.fixture
def port() -> Iterator[int]:
    """A server on this computer that takes connections."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


class Engine:
    """A link with everything its engine said."""

    def __init__(self, qtbot: QtBot, entry: GuardedEntry) -> None:
        self.qtbot = qtbot
        self.said: list[Envelope] = []
        self.link = EngineThread(entry)
        self.link.envelope_received.connect(self.said.append)
        self.link.start()

    def wait_for(self, *kinds: type) -> None:
        """Wait until an event of one of these kinds has come since the last time."""
        self.qtbot.waitUntil(
            lambda: any(isinstance(item.event, kinds) for item in self.said), timeout=LOAD_MS
        )


@pytest.fixture
def make_engine(qtbot: QtBot) -> Iterator[Callable[[GuardedEntry], Engine]]:
    made: list[Engine] = []

    def make(entry: GuardedEntry) -> Engine:
        made.append(Engine(qtbot, entry))
        return made[-1]

    yield make
    for engine in made:
        engine.link.close()


@linux_only
def test_sealed_engine_answers_and_reaches_nobody(
    make_engine: Callable[[GuardedEntry], Engine], port: int, tmp_path: Path
) -> None:
    result = tmp_path / "result"
    entry = partial(try_then_serve, port, result)
    engine = make_engine(GuardedEntry(entry, tmp_path / "log", is_sealed=True))
    engine.link.load(Load(bundled_model()))
    engine.wait_for(Loaded, Failed)
    assert result.read_text().split("\n") == [f"{name}: EPERM" for name in attempts(port)]
    hello = Message(Role.USER, (TextPart("Hello!"),))
    engine.link.generate(1, Request((hello,), options=Options(max_new_tokens=4)))
    engine.wait_for(Finished, Failed)
    kinds = {type(item.event) for item in engine.said}
    assert Delta in kinds
    assert Failed not in kinds


@linux_only
def test_seal_is_put_on_and_taken_off_with_the_model_loaded_anew(
    make_engine: Callable[[GuardedEntry], Engine], port: int, tmp_path: Path
) -> None:
    opened, closed = tmp_path / "open", tmp_path / "sealed"
    log = tmp_path / "log"
    engine = make_engine(GuardedEntry(partial(try_then_serve, port, opened), log, is_sealed=False))
    engine.link.load(Load(bundled_model()))
    engine.wait_for(Loaded, Failed)
    engine.said.clear()
    engine.link.renew(GuardedEntry(partial(try_then_serve, port, closed), log, is_sealed=True))
    engine.wait_for(Loaded, Failed)
    assert "tcp: reached" in opened.read_text()
    assert "tcp: EPERM" in closed.read_text()
    written = [(item.host, item.port, item.part) for item in ConnectionLog(log, "").read()]
    assert written == [("127.0.0.1", port, "engine")]


def test_every_known_machine_has_a_filter_and_others_are_refused() -> None:
    for machine in ("x86_64", "aarch64"):
        assert len(filter_program(machine)) == 8 * 10
    with pytest.raises(OSError, match="no filter"):
        filter_program("pdp11")


def test_weaker_seal_is_not_called_the_kernels() -> None:
    assert seal_level("win32").value == "python"
    assert seal_level("darwin").value == "sandbox"
