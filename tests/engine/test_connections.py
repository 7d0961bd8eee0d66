"""Connections are written down with their reason, whoever makes them."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.connections import (
    MAX_LINES,
    ConnectionLog,
    Purpose,
    connecting_for,
    current_purpose,
    unwatch,
    watch,
)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[ConnectionLog]:
    log = ConnectionLog(tmp_path / "data" / "connections.jsonl", "test")
    watch(log)
    yield log
    unwatch(log)


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server


def test_connection_is_written_down_with_its_reason(
    log: ConnectionLog, server: socket.socket
) -> None:
    port = server.getsockname()[1]
    with connecting_for(Purpose.GPU_PACK):
        socket.create_connection(("localhost", port)).close()
    socket.create_connection(("127.0.0.1", port)).close()
    newest, oldest = log.read()[0], log.read()[-1]
    assert (oldest.host, oldest.port, oldest.purpose) == ("localhost", port, "gpu_pack")
    assert (newest.host, newest.purpose, newest.part) == ("127.0.0.1", "unknown", "test")


def test_reason_is_handed_to_another_thread(log: ConnectionLog, server: socket.socket) -> None:
    def connect(purpose: Purpose) -> None:
        with connecting_for(purpose):
            socket.create_connection(server.getsockname()).close()

    with connecting_for(Purpose.GPU_PACK):
        purpose = current_purpose(Purpose.MODEL_FILES)
    thread = threading.Thread(target=connect, args=(purpose,))
    thread.start()
    thread.join()
    assert [item.purpose for item in log.read()] == ["gpu_pack"]
    assert current_purpose(Purpose.MODEL_FILES) is Purpose.MODEL_FILES


def test_attempt_that_fails_is_written_down_too(log: ConnectionLog, server: socket.socket) -> None:
    address = server.getsockname()
    server.close()
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(address)
    assert [item.port for item in log.read()] == [address[1]]


def test_clearing_forgets_everything(log: ConnectionLog) -> None:
    log.add("example.org", 443, Purpose.MODEL_LIST)
    log.clear()
    assert log.read() == []


def test_list_stays_bounded_and_survives_a_broken_line(tmp_path: Path) -> None:
    path = tmp_path / "list"
    log = ConnectionLog(path, "test")
    log.add("example.org", 443, Purpose.MODEL_LIST)
    line = path.read_text()
    path.write_text(line * (MAX_LINES + 5) + "{\n")
    assert len(log.read()) == MAX_LINES - 1
    assert len(path.read_text().splitlines()) == MAX_LINES
