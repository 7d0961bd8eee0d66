#!/usr/bin/env python3
"""Everything about translations, in one place.

    python packaging/translations.py update            source -> .ts (and the engine's sentences)
    python packaging/translations.py todo de           what is not translated yet, as JSON
    python packaging/translations.py fill de FILE      put translations of such a JSON file in
    python packaging/translations.py compile           .ts -> .qm, which the program reads
    python packaging/translations.py check             what CI asks; exit code 1 names each fault

A language file is ``resources/translations/tandem_<language>.ts``. The compiled ``.qm`` beside it
is committed too, so that neither set-up nor bundle needs a tool; ``check`` compares both. English
holds the plural forms only. Texts are found by ``messages.py``: PySide6's lupdate overlooks plurals
of ``translate`` and texts inside f-strings. Needs its lrelease.

This folder has no ``__init__.py``: it must never hide the library of the same name.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from messages import bare_texts_in, engine_sentences, messages_in, python_files

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SENTENCES = ROOT / "app" / "engine_sentences.py"
ENGLISH = "en"
# They look up texts that others have said.
MACHINERY = frozenset({"phrasebook.py", "engine_words.py"})
COMPLETE = (ENGLISH, "zh_CN")
LANGUAGES = (*COMPLETE, "de", "es", "fr", "ja")
# "Good": the share of the window's own texts that the other languages must have. A rare sentence
# of the engine may stay English there.
GOOD = 0.95
NUM_FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
_GAPS = re.compile(r"\{\w*\}|%n")


class ToolError(Exception):
    """A tool did not do its work; the message is what it printed."""


@dataclass(slots=True)
class Entry:
    """One message of a language file."""

    context: str
    source: str
    is_plural: bool
    node: ElementTree.Element

    @property
    def forms(self) -> list[str]:
        """The translation, one text for each plural form of the language."""
        target = self.node.find("translation")
        assert target is not None
        if self.is_plural:
            return [form.text or "" for form in target.findall("numerusform")]
        return [target.text or ""]

    @property
    def is_done(self) -> bool:
        """Whether it is translated, in every form."""
        target = self.node.find("translation")
        return target is not None and not target.get("type") and all(self.forms)

    def fill(self, forms: list[str]) -> None:
        """Replace the translation."""
        old = self.node.find("translation")
        assert old is not None
        self.node.remove(old)
        target = ElementTree.SubElement(self.node, "translation")
        if not self.is_plural:
            target.text = forms[0]
            return
        for form in forms:
            ElementTree.SubElement(target, "numerusform").text = form


def ts_path(language: str) -> Path:
    return FOLDER / f"tandem_{language}.ts"


def qm_path(language: str) -> Path:
    return FOLDER / f"tandem_{language}.qm"


def read(language: str) -> tuple[ElementTree.ElementTree, list[Entry]]:
    """A language file, and its messages."""
    tree = ElementTree.parse(ts_path(language))
    entries = [
        Entry(
            context.findtext("name") or "",
            message.findtext("source") or "",
            message.get("numerus") == "yes",
            message,
        )
        for context in tree.getroot().findall("context")
        for message in context.findall("message")
    ]
    return tree, entries


def run_tool(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ToolError(f"{' '.join(command[:1])}: {done.stdout}{done.stderr}")


def tool(name: str) -> str:
    """lupdate or lrelease of this environment."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(sys.executable).parent / f"pyside6-{name}{suffix}")


# --- commands ---------------------------------------------------------------------------


def update() -> None:
    """Bring the language files to what the source says; translations of what stays are kept."""
    SENTENCES.write_text(sentences_module(), encoding="utf-8")
    FOLDER.mkdir(exist_ok=True)
    said = said_in_source()
    for language in LANGUAGES:
        wanted = {key: True for key, is_plural in said.items() if is_plural}
        write(language, wanted if language == ENGLISH else said)


def said_in_source() -> dict[tuple[str, str], bool]:
    """(context, source) -> whether it is plural, in a fixed order."""
    found = [
        message
        for path in python_files(ROOT / "app")
        if path.name not in MACHINERY
        for message in messages_in(path.read_text(encoding="utf-8"))
        if not message.problem
    ]
    ordered = sorted(found, key=lambda message: message.context)
    return {(message.context, message.source): message.is_plural for message in ordered}


def write(language: str, wanted: dict[tuple[str, str], bool]) -> None:
    """Write a language file with these messages and the translations it has of them."""
    entries = read(language)[1] if ts_path(language).exists() else []
    kept = {(entry.context, entry.source): entry for entry in entries}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage=ENGLISH)
    context, name = root, ""
    for (wanted_context, source), is_plural in wanted.items():
        if wanted_context != name:
            name = wanted_context
            context = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = name
        old = kept.get((name, source))
        forms = old.forms if old is not None and old.is_plural == is_plural else []
        context.append(_message(source, is_plural, forms or [""] * _num_forms(language, is_plural)))
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_path(language).write_text(f"{head}{text}\n", encoding="utf-8")


def _num_forms(language: str, is_plural: bool) -> int:
    return NUM_FORMS[language] if is_plural else 1


def _message(source: str, is_plural: bool, forms: list[str]) -> ElementTree.Element:
    node = ElementTree.Element("message", {"numerus": "yes"} if is_plural else {})
    ElementTree.SubElement(node, "source").text = source
    is_done = all(forms)
    target = ElementTree.SubElement(node, "translation", {} if is_done else {"type": "unfinished"})
    if not is_plural:
        target.text = forms[0]
        return node
    for form in forms:
        ElementTree.SubElement(target, "numerusform").text = form
    return node


def sentences_module() -> str:
    """The source of ``app/engine_sentences.py``."""
    lines = [
        '"""What the engine and the storage may say, as templates with named gaps.',
        "",
        "Made by packaging/translations.py from their source: they know no Qt and speak English.",
        '"""',
        "",
        "# ruff: noqa: E501",
        "# fmt: off",
        "# QT_TRANSLATE_NOOP gives back its second text, and is typed as object.",
        '# mypy: disable-error-code="assignment"',
        "from PySide6.QtCore import QT_TRANSLATE_NOOP",
        "",
        "SENTENCES: tuple[str, ...] = (",
    ]
    for text in engine_sentences(ROOT):
        lines.append(f'    QT_TRANSLATE_NOOP("Engine", {_quoted(text)}),')
    return "\n".join([*lines, ")", ""])


def _quoted(text: str) -> str:
    """A literal as ruff formats it."""
    return json.dumps(text, ensure_ascii=False) if '"' not in text else repr(text)


def compile_all(folder: Path = FOLDER) -> None:
    """Make the files that the program reads."""
    for language in LANGUAGES:
        run_tool(
            tool("lrelease"), "-silent", str(ts_path(language)),
            "-qm", str(folder / qm_path(language).name),
        )  # fmt: skip


def todo(language: str) -> str:
    """Texts without a translation, as JSON: source -> "" or a list of empty forms."""
    _, entries = read(language)
    forms = [""] * NUM_FORMS[language]
    table = {
        entry.source: forms if entry.is_plural else "" for entry in entries if not entry.is_done
    }
    return json.dumps(table, ensure_ascii=False, indent=1)


def fill(language: str, path: Path) -> int:
    """Put in what a JSON file knows, keyed by ``source`` or ``context|source``; the number put.

    A key with its context replaces what is there, one without it only fills what is empty.
    """
    table = json.loads(path.read_text(encoding="utf-8"))
    tree, entries = read(language)
    number = 0
    for entry in entries:
        exact = f"{entry.context}|{entry.source}"
        value = table.get(exact, "" if entry.is_done else table.get(entry.source, ""))
        if value:
            entry.fill(value if isinstance(value, list) else [value])
            number += 1
    tree.write(ts_path(language), encoding="utf-8")
    update()
    return number


# --- check ------------------------------------------------------------------------------


def faults() -> Iterator[str]:
    """Everything that keeps the translations from being whole, one line each."""
    wanted: set[tuple[str, str]] = set()
    for path in python_files(ROOT / "app"):
        source, name = path.read_text(encoding="utf-8"), path.relative_to(ROOT)
        for message in messages_in(source):
            if path.name in MACHINERY:
                continue
            if message.problem:
                yield f"{name}:{message.line}: {message.problem}: {message.source}"
            else:
                wanted.add((message.context, message.source))
        if path != SENTENCES:
            for bare in bare_texts_in(source):
                yield f"{name}:{bare.line}: shown without a translation: {bare.text!r}"
    if not SENTENCES.exists() or SENTENCES.read_text(encoding="utf-8") != sentences_module():
        yield f"{SENTENCES.relative_to(ROOT)} is not what the engine says now: run update"
    for language in LANGUAGES:
        yield from _faults_of(language, wanted)
    yield from _stale_files()


def _faults_of(language: str, wanted: set[tuple[str, str]]) -> Iterator[str]:
    name = ts_path(language).name
    _, entries = read(language)
    held = {(entry.context, entry.source) for entry in entries}
    if language != ENGLISH and held != wanted:
        for context, source in sorted(held ^ wanted):
            yield f"{name}: out of step with the source: {context}: {source!r}"
    missing = [entry for entry in entries if not entry.is_done]
    allowed = 0.0
    if language not in COMPLETE:
        missing = [entry for entry in missing if entry.context != "Engine"]
        allowed = (1 - GOOD) * sum(entry.context != "Engine" for entry in entries)
    if len(missing) > allowed:
        for entry in missing:
            yield f"{name}: not translated: {entry.context}: {entry.source!r}"
    for entry in entries:
        if entry.is_done:
            yield from (f"{name}: {entry.context}: {fault}" for fault in _form_faults(entry))


def _form_faults(entry: Entry) -> Iterator[str]:
    gaps = sorted(_GAPS.findall(entry.source))
    has_key = entry.context != "Engine" and re.search(r"&\w", entry.source)
    for form in entry.forms:
        kept = sorted(_GAPS.findall(form))
        # “1 message” may leave the number out where the language says it in words.
        if kept != gaps and not (entry.is_plural and set(gaps) - set(kept) <= {"%n"}):
            yield f"{entry.source!r} has other gaps in {form!r}"
        if has_key and "&" not in form:
            yield f"{entry.source!r} has lost its access key in {form!r}"


def _stale_files() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        compile_all(Path(folder))
        for language in LANGUAGES:
            path = qm_path(language)
            fresh = (Path(folder) / path.name).read_bytes()
            if not path.exists() or path.read_bytes() != fresh:
                yield f"{path.name} is older than its source: run compile"


def main() -> int:
    parser = argparse.ArgumentParser(description="Update, fill, compile and check translations.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "compile", "check"):
        commands.add_parser(name)
    commands.add_parser("todo").add_argument("language", choices=LANGUAGES)
    filling = commands.add_parser("fill")
    filling.add_argument("language", choices=LANGUAGES)
    filling.add_argument("file", type=Path)
    arguments = parser.parse_args()
    match arguments.command:
        case "update":
            update()
        case "compile":
            compile_all()
        case "todo":
            sys.stdout.write(todo(arguments.language) + "\n")
        case "fill":
            number = fill(arguments.language, arguments.file)
            sys.stdout.write(f"{number} texts filled in\n")
        case "check":
            found = list(faults())
            sys.stdout.writelines(f"{fault}\n" for fault in found)
            return 1 if found else 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
