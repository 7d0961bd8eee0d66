"""List, show, download, import, quantise and remove models.

Models lie in one folder (TANDEM_MODELS, or a folder in your user data); those in the Hugging Face
cache are used where they are. Everything works without a network except download.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from engine.errors import ModelError, UserError

if TYPE_CHECKING:
    from engine.hub.cards import Card
    from engine.hub.catalogue import Download
    from engine.hub.computer import Computer
    from engine.hub.plan import Fit
    from engine.hub.record import InstalledModel
    from engine.hub.settings import HubSettings

_INTERRUPTED = 130
_DEFAULT_CONTEXT = 8192


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One parser per action; the heavy imports wait for ``run``."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="the catalogue and what is on this computer")
    listing.set_defaults(act=_list)
    show = actions.add_parser("show", help="one model: memory, verdict, licence, files")
    show.add_argument("model", metavar="MODEL", help="an id of the list, or a repository")
    show.set_defaults(act=_show)
    for command in (listing, show):
        command.add_argument("--json", action="store_true", help="one JSON document on stdout")
        command.add_argument(
            "--context",
            type=_positive,
            default=_DEFAULT_CONTEXT,
            metavar="TOKENS",
            help="plan memory for so long a chat (default: %(default)s)",
        )
    _add_changing_actions(actions)
    for command in actions.choices.values():
        command.add_argument(
            "--models-folder", type=Path, metavar="FOLDER", help="where Tandem keeps models"
        )


def _add_changing_actions(actions: Any) -> None:
    fetch = actions.add_parser("download", help="fetch a model with its drafter, or go on with it")
    fetch.add_argument(
        "model", nargs="?", metavar="MODEL", help="an id of the list (default: the recommended one)"
    )
    fetch.add_argument(
        "--endpoint", metavar="URL", help="a mirror of the Hub (default: HF_ENDPOINT or the Hub)"
    )
    fetch.set_defaults(act=_download)
    add = actions.add_parser("import", help="use a model folder where it is")
    add.add_argument("folder", type=Path, metavar="FOLDER")
    add.add_argument(
        "--drafter", type=Path, metavar="FOLDER", help="default: assistant/ in the folder"
    )
    add.add_argument("--name", default="", help="how to call it (default: the folder's name)")
    add.set_defaults(act=_import)
    quantise = actions.add_parser(
        "quantise", help="pack a model's weights now, so that its first start is quick"
    )
    quantise.add_argument("model", metavar="MODEL", help="a name of the list, or a model folder")
    quantise.add_argument(
        "--precision", choices=("int8", "int4"), default="int4", help="(default: %(default)s)"
    )
    quantise.set_defaults(act=_quantise)
    remove = actions.add_parser("remove", help="delete a model or an unfinished download")
    remove.add_argument("model", metavar="MODEL")
    remove.add_argument("--yes", action="store_true", help="do not ask")
    remove.set_defaults(act=_remove)


def run(arguments: argparse.Namespace) -> int:
    from engine.hub.settings import settings_from_environment

    settings = settings_from_environment(
        models=arguments.models_folder, endpoint=getattr(arguments, "endpoint", None)
    )
    return int(arguments.act(arguments, settings))


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value


# --- list and show ----------------------------------------------------------------


def _list(arguments: argparse.Namespace, settings: HubSettings) -> int:
    from engine.hub.computer import measure_computer
    from engine.hub.local import list_installed

    computer = measure_computer()
    installed = list_installed(settings)
    cards = _cards(computer, arguments.context, installed)
    ids = {card.download.id for card in cards}
    others = [model for model in installed if model.id not in ids]
    if arguments.json:
        documents = [_card_document(card) for card in cards]
        print(json.dumps(documents + [_model_document(model) for model in others]))
        return 0
    print(_computer_line(computer))
    print()
    _print_table(cards, others, settings)
    print()
    print(
        f"* recommended here; memory is for a chat of {arguments.context} tokens. "
        "“tandem models show MODEL” says more."
    )
    return 0


def _cards(
    computer: Computer, context: int, installed: tuple[InstalledModel, ...]
) -> tuple[Card, ...]:
    from engine.hub.cards import make_cards
    from engine.hub.catalogue import load_catalogue

    ready = [model.id for model in installed if not model.problem]
    return make_cards(load_catalogue(), computer, context=context, installed=ready)


def _computer_line(computer: Computer) -> str:
    from engine.hub.text import format_bytes

    free, total = format_bytes(computer.free_bytes), format_bytes(computer.total_bytes)
    line = f"This computer: {computer.name}, {free} of {total} free now."
    return f"{line} {computer.note}" if computer.note else line


def _print_table(
    cards: tuple[Card, ...], others: list[InstalledModel], settings: HubSettings
) -> None:
    from engine.hub.local import partial_bytes
    from engine.hub.text import format_bytes

    rows = [("", "MODEL", "NAME", "VERDICT", "MEMORY", "DOWNLOAD", "HERE")]
    for card in cards:
        started = partial_bytes(card.download.id, settings)
        state = f"{format_bytes(started)} fetched" if started else ""
        rows.append(
            (
                "*" if card.is_recommended else "",
                card.download.id,
                card.download.name,
                card.verdict,
                format_bytes(card.fit.split.total) if card.fit else "",
                format_bytes(card.download.size_bytes),
                "yes" if card.is_installed else state,
            )
        )
    for model in others:
        size = format_bytes(model.size_bytes)
        rows.append(("", model.id, model.origin.value, model.problem, "", size, "yes"))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())


def _show(arguments: argparse.Namespace, settings: HubSettings) -> int:
    from engine.hub.computer import measure_computer
    from engine.hub.local import catalogue_id, list_installed
    from engine.hub.plan import judge_folder

    wanted = catalogue_id(arguments.model)
    installed = list_installed(settings)
    here = next((model for model in installed if model.id == wanted), None)
    computer = measure_computer()
    cards = _cards(computer, arguments.context, installed)
    card = next((card for card in cards if card.download.id == wanted), None)
    if card is None and here is None:
        raise ModelError(
            f"There is no model “{arguments.model}”; “tandem models list” shows what there is."
        )
    if arguments.json:
        document = _card_document(card) if card else {}
        print(json.dumps(document | (_model_document(here) if here else {})))
        return 0
    lines = (_card_lines(card) if card else []) + (_model_lines(here) if here else [])
    if here is not None and card is None and not here.problem:
        lines += _fit_lines(judge_folder(here.target, here.drafter, computer, arguments.context))
    for label, text in lines:
        print(f"{label:<11} {text}")
    return 0


def _card_lines(card: Card) -> list[tuple[str, str]]:
    from engine.hub.text import format_bytes

    download, family = card.download, card.download.family
    lines = [
        (download.id, download.name),
        ("", family.summary),
        ("takes in", ", ".join(family.modalities)),
        ("also does", ", ".join(family.features)),
        ("context", f"{family.shape.context} tokens"),
        ("licence", family.licence),
        ("target", f"{download.repository} ({download.revision})"),
        ("drafter", f"{download.drafter} ({download.drafter_revision})"),
        ("download", format_bytes(download.size_bytes)),
    ]
    lines += _fit_lines(card.fit) if card.fit else [("verdict", f"{card.verdict}: {card.reason}")]
    if card.advice:
        lines.append(("advice", card.advice))
    lines.append(("speed", card.speed))
    return lines


def _fit_lines(fit: Fit) -> list[tuple[str, str]]:
    from engine.hub.text import format_bytes

    split = fit.split
    parts = {
        "weights": split.weights,
        "per-layer table": split.per_layer_table,
        "towers": split.towers,
        "drafter": split.drafter,
        f"keys and values at {fit.context} tokens": split.kv,
        "working space": split.workspace,
    }
    memory = ", ".join(f"{words} {format_bytes(count)}" for words, count in parts.items() if count)
    return [
        ("verdict", f"{fit.verdict}: {fit.reason}"),
        ("memory", f"{memory} ({fit.precision})"),
    ]


def _model_lines(model: InstalledModel) -> list[tuple[str, str]]:
    from engine.hub.text import format_bytes

    lines = [
        ("here", f"{format_bytes(model.size_bytes)}, {model.origin}"),
        ("folder", str(model.target)),
        ("drafter", str(model.drafter) if model.drafter else "none: it answers alone and slower"),
    ]
    if model.commit:
        lines.append(("revision", f"{model.commit}, drafter {model.drafter_commit or 'none'}"))
    if model.problem:
        lines.append(("problem", model.problem))
    return lines


def _card_document(card: Card) -> dict[str, Any]:
    from dataclasses import asdict

    download, family = card.download, card.download.family
    return {
        "id": download.id,
        "name": download.name,
        "repository": download.repository,
        "revision": download.revision,
        "drafter_repository": download.drafter,
        "drafter_revision": download.drafter_revision,
        "format": download.format.value,
        "badges": list(family.badges),
        "max_context": family.shape.context,
        "licence": family.licence,
        "download_bytes": download.size_bytes,
        "verdict": card.verdict,
        "reason": card.reason,
        "advice": card.advice,
        "precision": card.fit.precision.value if card.fit else None,
        "context": card.fit.context if card.fit else None,
        "memory": asdict(card.fit.split) if card.fit else None,
        "tokens_per_second": card.tokens_per_second,
        "is_recommended": card.is_recommended,
        "is_installed": card.is_installed,
    }


def _model_document(model: InstalledModel) -> dict[str, Any]:
    return {
        "id": model.id,
        "origin": model.origin.value,
        "folder": str(model.target),
        "drafter_folder": str(model.drafter) if model.drafter else None,
        "commit": model.commit or None,
        "drafter_commit": model.drafter_commit or None,
        "size_bytes": model.size_bytes,
        "problem": model.problem or None,
        "is_installed": not model.problem,
    }


# --- download, import, remove -----------------------------------------------------


def _download(arguments: argparse.Namespace, settings: HubSettings) -> int:
    from engine.cli_progress import ProgressLines
    from engine.hub.catalogue import load_catalogue
    from engine.hub.download import download
    from engine.hub.events import Completed, Paused

    name = arguments.model
    entry = load_catalogue().find(name) if name else _recommended()
    _check_usable(entry)
    lines = ProgressLines(sys.stderr, entry.name)
    with _interrupts() as is_interrupted:
        for event in download(entry, settings, is_interrupted):
            lines.show(event)
            if isinstance(event, Paused):
                return _INTERRUPTED
            if isinstance(event, Completed):
                print(event.target)
    return 0


def _recommended() -> Download:
    from engine.hub.catalogue import load_catalogue
    from engine.hub.computer import measure_computer
    from engine.hub.plan import recommend

    best = recommend(load_catalogue().downloads, measure_computer())
    if best is None:
        raise ModelError(
            "No model of the catalogue fits in the memory that is free now; close other programs, "
            "or name one to download it all the same."
        )
    return best[0]


def _check_usable(entry: Download) -> None:
    from engine.hub.computer import measure_computer
    from engine.hub.plan import DEFAULT_CONTEXT, LOADABLE, Verdict, best_fit

    if not LOADABLE[entry.format]:
        raise ModelError(
            f"This version of Tandem cannot load {entry.id}; “tandem models list” shows the others."
        )
    fit = best_fit(entry, measure_computer(), DEFAULT_CONTEXT)
    if fit is not None and fit.verdict is Verdict.TOO_BIG:
        print(f"{entry.name} won't run here as things are. {fit.reason}", file=sys.stderr)


@contextmanager
def _interrupts() -> Iterator[Any]:
    """Whether Ctrl-C or a request to end came; a second one ends the program at once."""
    asked: list[int] = []

    def on_signal(number: int, frame: FrameType | None) -> None:
        asked.append(number)
        for each in before:
            signal.signal(each, before[each])

    before = {each: signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)}
    for each in before:
        signal.signal(each, on_signal)
    try:
        yield lambda: bool(asked)
    finally:
        for each in before:
            signal.signal(each, before[each])


def _import(arguments: argparse.Namespace, settings: HubSettings) -> int:
    from engine.hub.local import import_folder

    model = import_folder(
        arguments.folder, settings, drafter=arguments.drafter, name=arguments.name
    )
    if model.drafter is None:
        print(
            "No drafter was found, so the model will answer alone and slower; “--drafter” names "
            "one.",
            file=sys.stderr,
        )
    print(model.id)
    return 0


def _quantise(arguments: argparse.Namespace, settings: HubSettings) -> int:
    from engine.cli_quantise import quantise
    from engine.hub.local import locate

    return quantise(*locate(arguments.model, settings), arguments.precision)


def _remove(arguments: argparse.Namespace, settings: HubSettings) -> int:
    from engine.hub.local import remove
    from engine.hub.text import format_bytes

    if not arguments.yes:
        _confirm(arguments.model)
    removed = remove(arguments.model, settings)
    print(f"Removed {removed.id}: {format_bytes(removed.freed_bytes)} freed.")
    for folder in removed.kept:
        print(f"Left in place, since Tandem did not put it there: {folder}")
    return 0


def _confirm(name: str) -> None:
    """Ask on a terminal; elsewhere nothing is deleted without ``--yes``."""
    if not sys.stdin.isatty():
        raise UserError("Nothing was removed: without a terminal to ask on, give “--yes”.")
    print(f"Remove {name} from this computer? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise UserError("Nothing was removed.")
