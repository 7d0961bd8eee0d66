"""List, show, download, import, quantise and remove models.

Models lie in one folder (TANDEM_MODELS, or a folder in your user data); those in the Hugging Face
cache are used where they are. Everything works without a network except download.
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from engine.errors import ModelError, UserError

if TYPE_CHECKING:
    from engine.hub.catalogue import Download
    from engine.hub.settings import HubSettings

_INTERRUPTED = 130
_DEFAULT_CONTEXT = 8192
_DESCRIPTIONS = {
    "list": "The models of the catalogue with a verdict for this computer as it is now, then the "
    "other models that are here.",
    "show": "Everything known of one model: what it takes in, the memory it would need part by "
    "part, the verdict with its reason, licence and files.",
    "download": "Fetch target and drafter as one thing. Ctrl-C pauses; the same command goes on "
    "where it stopped. Every file is checked before it is used. A model that is here is left as "
    "it is unless an update is asked for.",
    "import": "Use a model folder where it lies; nothing is copied.",
    "quantise": "Pack the matrices of a model into fewer bits ahead of its first start. “tandem "
    "ask --precision” and the model page then use the packed file.",
    "remove": "Delete a downloaded model, an unfinished download, or the entry of an imported "
    "folder, and what was packed from it.",
}


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
    for name, command in actions.choices.items():
        command.description = _DESCRIPTIONS[name]
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
    fetch.add_argument(
        "--update", action="store_true", help="replace the model that is here, if there is a newer"
    )
    fetch.add_argument(
        "--newest",
        action="store_true",
        help="what the Hub has now, instead of the revision that Tandem was made for",
    )
    fetch.set_defaults(act=_download)
    add = actions.add_parser("import", help="use a model folder where it is")
    add.add_argument("folder", type=Path, metavar="FOLDER", help="a folder with a Gemma 4 model")
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
        "--precision",
        choices=("int8", "int4"),
        default="int4",
        help="the numbers to pack into (default: %(default)s)",
    )
    quantise.set_defaults(act=_quantise)
    remove = actions.add_parser("remove", help="delete a model or an unfinished download")
    remove.add_argument("model", metavar="MODEL", help="a name of the list")
    remove.add_argument("--yes", action="store_true", help="do not ask")
    remove.set_defaults(act=_remove)


def run(arguments: argparse.Namespace) -> int:
    from engine.hub.settings import settings_from_environment

    settings = settings_from_environment(
        models=arguments.models_folder, endpoint=getattr(arguments, "endpoint", None)
    )
    return int(arguments.act(arguments, settings))


def _list(arguments: argparse.Namespace, settings: HubSettings) -> int:
    from engine.cli.model_cards import list_models

    return list_models(arguments, settings)


def _show(arguments: argparse.Namespace, settings: HubSettings) -> int:
    from engine.cli.model_cards import show_model

    return show_model(arguments, settings)


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value


def _download(arguments: argparse.Namespace, settings: HubSettings) -> int:
    from engine.cli.progress import ProgressLines
    from engine.hub.catalogue import load_catalogue
    from engine.hub.download import download
    from engine.hub.events import Completed, Paused

    name = arguments.model
    entry = load_catalogue().find(name) if name else _recommended()
    if arguments.newest:
        entry = entry.at_newest()
    _warn_if_too_big(entry)
    lines = ProgressLines(sys.stderr, entry.name)
    with _interrupts() as is_interrupted:
        update = arguments.update or arguments.newest
        for event in download(entry, settings, is_interrupted, update=update):
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


def _warn_if_too_big(entry: Download) -> None:
    from engine.hub.computer import measure_computer
    from engine.hub.plan import DEFAULT_CONTEXT, Verdict, best_fit

    fit = best_fit(entry, measure_computer(), DEFAULT_CONTEXT)
    if fit.verdict is Verdict.TOO_BIG:
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
    from engine.cli.quantise import quantise
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
