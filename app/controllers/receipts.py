"""Receipts of the engine -> the attached files they are about. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from app.media_parts import parts_of
from app.records import MessageRecord
from engine.messages import Role
from engine.sight import Receipt, Sight

Assigned = dict[int, list[tuple[Receipt, ...]]]


def assign(
    records: Iterable[MessageRecord], sight: Sight | None, receipts: Iterable[Receipt]
) -> Assigned:
    """By message id, what arrived of each of its files.

    ``records`` and ``sight`` are those the request was built from, so that the parts come in the
    same order.
    """
    arrived = iter(receipts)
    found: Assigned = {}
    for record in records:
        if record.role is Role.ASSISTANT and not record.text:
            continue  # left out of the request, too
        if record.attachments:
            found[record.id] = [
                tuple(islice(arrived, len(parts_of(attachment, sight))))
                for attachment in record.attachments
            ]
    return found
