"""Takes the network away from the process it runs in, for good. Engine process only.

Linux: a seccomp filter for every thread and every program started from here. The kernel then
refuses to make a socket of any kind, to borrow one from another process, and io_uring, which could
make one unseen. Pairs of connected sockets, which reach nobody else, stay. macOS: the system's
sandbox, the same rule. Elsewhere Python code alone is refused; :attr:`SealLevel.PYTHON` says so.

What is held already stays usable: the pipe to the window is all this process is born with.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import socket
import struct
import sys
from enum import StrEnum

from engine.errors import UserError

OFFLINE_VARIABLES = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE")


class SealLevel(StrEnum):
    """Who refuses the network to a sealed process."""

    KERNEL = "kernel"
    SANDBOX = "sandbox"
    PYTHON = "python"


class SealError(UserError):
    """The network could not be taken away; the engine must not start."""


def seal_level(system: str = sys.platform) -> SealLevel:
    """What a seal guarantees on this system."""
    if system == "linux":
        return SealLevel.KERNEL
    return SealLevel.SANDBOX if system == "darwin" else SealLevel.PYTHON


def seal_process() -> SealLevel:
    """Take the network away from this process; it cannot be given back.

    Raises:
        SealError: the system does not do it, or did it and a socket can be made all the same.
    """
    level = seal_level()
    try:
        if level is SealLevel.KERNEL:
            _install_filter()
        elif level is SealLevel.SANDBOX:
            _enter_sandbox()
    except OSError as error:
        raise SealError(
            f"The engine could not be cut off from the network ({error.strerror}), so it was not "
            "started; switch the offline seal off to use it without."
        ) from error
    for name in OFFLINE_VARIABLES:
        os.environ[name] = "1"
    sys.addaudithook(_refuse)
    if level is not SealLevel.PYTHON and can_make_socket():
        raise SealError(
            "The engine was cut off from the network and could still make a connection, so it was "
            "not started; switch the offline seal off to use it without."
        )
    return level


def can_make_socket() -> bool:
    """Whether the system lets this process make a socket, asked below Python's own hooks."""
    libc = ctypes.CDLL(None, use_errno=True)
    made = libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
    if made < 0:
        return False
    os.close(made)
    if sys.platform != "darwin":
        return True
    # The sandbox lets sockets be made and refuses to connect them.
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", 9)) not in (errno.EPERM, errno.EACCES)


def _refuse(event: str, args: tuple[object, ...]) -> None:
    """The second line: Python code is told in words, on every system."""
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo"):
        raise PermissionError(errno.EPERM, "the engine is sealed off from the network")


# --- Linux ----------------------------------------------------------------------------

_SET_NO_NEW_PRIVS = 38
_SET_MODE_FILTER, _ALL_THREADS = 1, 1
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EPERM
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER_AT, _ARCHITECTURE_AT = 0, 4

# machine: (audit architecture, seccomp, the calls refused). Numbers from the kernel's tables:
# socket; io_uring_setup; pidfd_getfd and ptrace, which reach into other processes.
_MACHINES = {
    "x86_64": (0xC000003E, 317, (41, 425, 438, 101)),
    "aarch64": (0xC00000B7, 277, (198, 425, 438, 117)),
}
_FOREIGN_CALLS = 0x40000000  # x32 on x86_64: the same calls under other numbers


def filter_program(machine: str) -> bytes:
    """The BPF program for a machine; raises ``OSError`` for one that is not known."""
    if machine not in _MACHINES:
        raise OSError(errno.ENOSYS, f"no filter for {machine}")
    architecture, _, calls = _MACHINES[machine]
    num_left = len(calls)
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_IF_EQUAL, 0, num_left + 3, architecture),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_IF_AT_LEAST, num_left + 1, 0, _FOREIGN_CALLS),
    ]
    for place, call in enumerate(calls):
        steps.append((_IF_EQUAL, num_left - place, 0, call))
    steps += [(_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))


def _install_filter() -> None:
    machine = platform.machine()
    steps = filter_program(machine)
    buffer = ctypes.create_string_buffer(steps, len(steps))
    program = _Program(len(steps) // 8, ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise _last_error()
    seccomp = _MACHINES[machine][1]
    if libc.syscall(seccomp, _SET_MODE_FILTER, _ALL_THREADS, ctypes.byref(program)):
        raise _last_error()


def _last_error() -> OSError:
    code = ctypes.get_errno()
    return OSError(code, os.strerror(code))


# --- macOS ----------------------------------------------------------------------------

_RULES = b"(version 1)(allow default)(deny network*)"


def _enter_sandbox() -> None:
    system = ctypes.CDLL("/usr/lib/libSystem.dylib", use_errno=True)
    said = ctypes.c_char_p()
    if system.sandbox_init(_RULES, ctypes.c_uint64(0), ctypes.byref(said)):
        reason = (said.value or b"no reason given").decode(errors="replace")
        raise OSError(errno.EPERM, reason)
