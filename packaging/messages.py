"""Reads from the source what the program says: texts to translate, bare ones, engine sentences.

Works on syntax trees only; imports nothing of the program. Used by ``translations.py`` and by the
tests. Raises ``SyntaxError`` where a file is not Python.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# --- what the window says through tr and translate -----------------------------------


@dataclass(frozen=True, slots=True)
class Message:
    """One call of ``tr`` or ``translate``; ``problem`` says why it cannot be translated."""

    context: str
    source: str
    is_plural: bool
    line: int
    problem: str = ""


def messages_in(source: str) -> list[Message]:
    """Every translatable text of a file, in the context that Qt looks it up in."""
    finder = _MessageFinder()
    finder.visit(ast.parse(source))
    return finder.found


class _MessageFinder(ast.NodeVisitor):
    def __init__(self) -> None:
        self.found: list[Message] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = call_name(node)
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._add_tr(node, node.func)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and _is_translation(node):
            context = _text(node.args[0])
            self._add(node, context, node.args[1:])
        self.generic_visit(node)

    def _add_tr(self, node: ast.Call, method: ast.Attribute) -> None:
        is_self = isinstance(method.value, ast.Name) and method.value.id == "self"
        if not is_self or not self._classes:
            problem = "tr is looked up in the class of its object: use self.tr or translate"
            self.found.append(Message("", ast.unparse(node), False, node.lineno, problem))
            return
        self._add(node, self._classes[-1], node.args)

    def _add(self, node: ast.Call, context: str | None, args: list[ast.expr]) -> None:
        text = _text(args[0]) if args else None
        if context is None or text is None:
            problem = "only literal texts can be found and translated"
            self.found.append(Message("", ast.unparse(node), False, node.lineno, problem))
            return
        self.found.append(Message(context, text, len(args) > 2, node.lineno))


def _is_translation(node: ast.Call) -> bool:
    """``translate(…)`` and ``QCoreApplication.translate(…)``, but not ``painter.translate(…)``."""
    func = node.func
    owner = func.value if isinstance(func, ast.Attribute) else None
    return len(node.args) >= 2 and (
        owner is None or (isinstance(owner, ast.Name) and owner.id == "QCoreApplication")
    )


# --- texts that no catalogue knows ----------------------------------------------------

# Calls whose text a user sees or hears.
SINKS = frozenset(
    {
        "setText",
        "setToolTip",
        "setStatusTip",
        "setWhatsThis",
        "setAccessibleName",
        "setAccessibleDescription",
        "setPlaceholderText",
        "setWindowTitle",
        "setTitle",
        "setInformativeText",
        "setDetailedText",
        "setLabelText",
        "setFormat",
        "setPrefix",
        "setSuffix",
        "setSpecialValueText",
        "setHeaderLabels",
        "setItemText",
        "setTabText",
        "addAction",
        "addMenu",
        "addButton",
        "addTab",
        "addItem",
        "addItems",
        "addRow",
        "insertMenu",
        "show_text",
        "show_error",
        "show_info",
        "announce",
        "offer_undo",
        "QLabel",
        "QPushButton",
        "QCheckBox",
        "QRadioButton",
        "QToolButton",
        "QAction",
        "QMenu",
        "QGroupBox",
        "QListWidgetItem",
        "QMessageBox",
        "QDockWidget",
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getExistingDirectory",
        "getText",
        "Notice",
        "info",
        "error",
    }
)
# The name of the program, and marks that are the same in every language.
SAME_EVERYWHERE = frozenset({"Tandem"})
_LOGGERS = frozenset({"logger", "logging", "log"})
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Bare:
    """A literal that reaches the user without a translation."""

    text: str
    line: int


def bare_texts_in(source: str) -> list[Bare]:
    """Literals given to widgets and notices that are not wrapped in ``tr`` or ``translate``."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and call_name(node) in SINKS and not _is_logging(node):
            values = [*node.args, *(word.value for word in node.keywords)]
            for value in values:
                found += [Bare(text, value.lineno) for text in _shown_literals(value)]
    return found


def _shown_literals(value: ast.expr) -> Iterator[str]:
    """Literal words in an argument, as far as they are shown themselves."""
    if isinstance(value, ast.Call):
        if isinstance(value.func, ast.Attribute) and value.func.attr == "format":
            yield from _shown_literals(value.func.value)
        return
    if isinstance(value, ast.IfExp):
        yield from _shown_literals(value.body)
        yield from _shown_literals(value.orelse)
    elif isinstance(value, (ast.BinOp, ast.BoolOp, ast.List, ast.Tuple)):
        for inner in ast.iter_child_nodes(value):
            if isinstance(inner, ast.expr):
                yield from _shown_literals(inner)
    elif isinstance(value, ast.JoinedStr):
        words = "".join(part.value for part in value.values if isinstance(part, ast.Constant))
        if _is_word(words):
            yield words
    elif _is_word(_text(value) or ""):
        yield _text(value) or ""


def _is_word(text: str) -> bool:
    """Not file patterns and tags, which people do not read, and not the name of the program."""
    text = _TAG.sub("", text).strip(" –:·")
    return (
        _WORD.search(text) is not None
        and text not in SAME_EVERYWHERE
        and not text.startswith(("(*", "*.", ".", "-"))
    )


def _is_logging(node: ast.Call) -> bool:
    func = node.func
    return (
        isinstance(func, ast.Attribute)
        and isinstance(func.value, ast.Name)
        and func.value.id in _LOGGERS
    )


# --- sentences of the parts that know no Qt ---------------------------------------------

# Their text reaches the window: errors by their message, the rest by the field named there.
SPEAKERS = frozenset(
    {
        "UserError",
        "MediaError",
        "ModelError",
        "DownloadError",
        "DiskFullError",
        "ChecksumError",
        "PromptError",
        "ContextOverflowError",
        "InstallationError",
        "StorageError",
        "NewerDatabaseError",
        "UnreadableChat",
        "Failed",
        "Recovered",
        "Loading",
        "Failure",
        "Choice",
        "Rung",
        "report",
    }
)
_SENTENCE = re.compile(r"(\{\w+\}|[A-Z“]).* .*[.…]$", re.DOTALL)


def sentences_in(source: str) -> list[str]:
    """Sentences for the user as templates with named gaps, in the order of the source."""
    tree = ast.parse(source)
    silent = _silent_nodes(tree)
    found: dict[str, None] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and call_name(node) in SPEAKERS:
            for value in [*node.args, *(word.value for word in node.keywords)]:
                for text in _templates(value):
                    if " " in text:
                        found[text] = None
        elif isinstance(node, (ast.JoinedStr, ast.Constant)) and id(node) not in silent:
            text = template_of(node)
            if text is not None and _SENTENCE.fullmatch(text):
                found[text] = None
    return list(found)


def _templates(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.IfExp):
        yield from _templates(value.body)
        yield from _templates(value.orelse)
        return
    text = template_of(value)
    if text is not None and _WORD.search(re.sub(r"\{\w+\}", "", text)):
        yield text


def template_of(node: ast.AST) -> str | None:
    """A literal as it is, an f-string with its expressions as ``{name}``; None for the rest."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.replace("{", "{{").replace("}", "}}")
    if not isinstance(node, ast.JoinedStr):
        return None
    parts, names = [], []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value).replace("{", "{{").replace("}", "}}"))
        elif isinstance(part, ast.FormattedValue):
            name = _gap_name(part.value)
            names.append(name)
            number = names.count(name)
            parts.append("{" + (name if number == 1 else f"{name}{number}") + "}")
    return "".join(parts)


def _gap_name(value: ast.expr) -> str:
    """The last plain name in an expression: ``format_bytes(fit.needed)`` gives ``needed``."""
    names = [
        node.id if isinstance(node, ast.Name) else node.attr
        for node in ast.walk(value)
        if isinstance(node, (ast.Name, ast.Attribute))
    ]
    attributes = [node.attr for node in ast.walk(value) if isinstance(node, ast.Attribute)]
    plain = [name for name in (*attributes, *reversed(names)) if not name.startswith("__")]
    return (plain[0] if plain else "value").strip("_").lower() or "value"


def _silent_nodes(tree: ast.Module) -> set[int]:
    """Docstrings, log lines and texts inside f-strings: nobody sees them as they are."""
    silent: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            silent.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            silent |= {id(part) for part in ast.walk(node) if part is not node}
        elif isinstance(node, ast.Call) and (
            _is_logging(node) or call_name(node) in ("EngineBug", "add_argument")
        ):
            silent |= {id(part) for part in ast.walk(node)}
    return silent


# Files whose sentences stay on the terminal or in a program that talks to the engine.
_TERMINAL_ONLY = frozenset({"wire.py", "jsonl.py", "toolparse.py", "toolformat.py", "template.py"})
# Words that the engine puts into its sentences.
_WORDS = ("picture", "sound", "film", "main memory", "Apple GPU (shared memory)")


def engine_sentences(root: Path) -> list[str]:
    """What engine, storage and model catalogue may say in the window, without doubles."""
    files = python_files(root / "engine", root / "app" / "storage")
    shown = [
        path
        for path in files
        if not {"cli", "bench"} & set(path.relative_to(root).parts)
        and path.name not in _TERMINAL_ONLY
    ]
    texts = [text for path in shown for text in sentences_in(path.read_text(encoding="utf-8"))]
    models = tomllib.loads((root / "resources" / "models.toml").read_text(encoding="utf-8"))
    summaries = [model["summary"] for model in models["model"]]
    return sorted({*texts, *summaries, *_WORDS})


# --- both ---------------------------------------------------------------------------------


def call_name(node: ast.Call) -> str:
    """``f`` for ``f(…)`` and ``x.f(…)``."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _text(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


def python_files(*folders: Path) -> list[Path]:
    """The source files below some folders, in a fixed order."""
    return sorted(path for folder in folders for path in folder.rglob("*.py"))
