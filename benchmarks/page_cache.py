"""Files taken out of the system's page cache, so that what is read next comes from the disk.

Linux only. ``drop`` asks the system to forget a file and ``resident_bytes`` asks what it still
holds, so that a figure called cold can be shown to be one. Needs no privileges: it works on clean
pages that no process has mapped.
"""

from __future__ import annotations

import ctypes
import mmap
import os
from collections.abc import Iterable
from pathlib import Path


def drop(files: Iterable[Path]) -> int:
    """Write out and forget every page of the files; the bytes that stayed all the same."""
    stayed = 0
    for path in files:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            stayed += resident_bytes(descriptor)
        finally:
            os.close(descriptor)
    return stayed


def resident_bytes(descriptor: int) -> int:
    """How much of an open file lies in memory, by mincore(2), in whole pages."""
    size = os.fstat(descriptor).st_size
    if not size:
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    libc.mmap.restype = ctypes.c_void_p
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
    libc.mincore.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p]
    libc.munmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
    address = libc.mmap(None, size, mmap.PROT_READ, mmap.MAP_SHARED, descriptor, 0)
    if address == ctypes.c_void_p(-1).value:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    try:
        pages = (ctypes.c_ubyte * (-(-size // mmap.PAGESIZE)))()
        if libc.mincore(address, size, pages):
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        return sum(page & 1 for page in pages) * mmap.PAGESIZE
    finally:
        libc.munmap(address, size)
