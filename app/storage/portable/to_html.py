"""Writes the shown messages of a chat as one HTML page that loads nothing.

Safe by three independent means: raw HTML in a message is escaped by the Markdown parser,
pictures in the text become links, and the page forbids itself scripts and every connection.
Attached files are inside the page as data.
"""

from __future__ import annotations

import base64
import html
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.tasklists import tasklists_plugin

from app.records import MediaKind
from app.storage.portable.chats import PortableChat, PortableFile, PortableMessage
from app.storage.portable.to_markdown import day, speaker, thought_title, title_of
from engine.messages import Role

POLICY = "default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline'"
TYPES = {
    ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif",
    ".webp": "image/webp", ".avif": "image/avif", ".bmp": "image/bmp",
    ".wav": "audio/wav", ".mp3": "audio/mpeg", ".flac": "audio/flac", ".ogg": "audio/ogg",
    ".m4a": "audio/mp4", ".mp4": "video/mp4", ".mov": "video/mp4", ".webm": "video/webm",
}  # fmt: skip
STYLE = """
:root { color-scheme: light dark; --line: #8884; --soft: #8881; }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } .when { color: #888; font-size: .85rem }
article { margin: 1.4rem 0; overflow-wrap: anywhere }
article.user { background: var(--soft); border-radius: .8rem; padding: .2rem 1rem }
.who { font-weight: 600; font-size: .85rem; color: #888 }
details { border-left: 3px solid var(--line); padding-left: .8rem; color: #888 }
pre { background: var(--soft); padding: .8rem; border-radius: .5rem; overflow-x: auto }
code { font-family: ui-monospace, monospace; font-size: .9em }
table { border-collapse: collapse } td, th { border: 1px solid var(--line); padding: .25rem .6rem }
blockquote { border-left: 3px solid var(--line); margin-left: 0; padding-left: 1rem }
.contains-task-list { list-style: none; padding-left: .4rem }
img, video { max-width: 100%; border-radius: .5rem } .error { color: #c33 }
"""


def html_of(chat: PortableChat) -> Iterator[str]:
    """The page in pieces, so that a large film is not held in memory with the rest."""
    title = html.escape(title_of(chat))
    yield (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title>'
        f"<style>{STYLE}</style></head><body><h1>{title}</h1>"
        f'<p class="when">{day(chat.created_at)} · Tandem</p>\n'
    )
    parser = make_parser()
    if chat.settings.system_prompt:
        yield '<article class="user"><p class="who">Instructions</p>\n'
        yield parser.render(chat.settings.system_prompt) + "</article>\n"
    for message in chat.shown():
        yield from _message(message, parser)
    yield "</body></html>\n"


def index_html(pages: Sequence[tuple[str, str]]) -> str:
    """A page of links: (file name, title)."""
    rows = "".join(
        f'<li><a href="{quote(name)}">{html.escape(title)}</a></li>\n' for name, title in pages
    )
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>Tandem</title>'
        f"<style>{STYLE}</style></head><body><h1>Tandem</h1><ul>\n{rows}</ul></body></html>\n"
    )


def make_parser() -> MarkdownIt:
    """Markdown with tables and task lists, without raw HTML; a picture is a link to it."""
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True})
    parser.enable(["table", "strikethrough"]).use(tasklists_plugin)
    parser.add_render_rule("image", _image_as_link)
    parser.add_render_rule("link_open", _link_open)
    return parser


def _image_as_link(self: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    token = tokens[index]
    address = html.escape(str(token.attrs.get("src", "")))
    return (
        f'<a rel="noopener noreferrer" href="{address}">{html.escape(token.content or address)}</a>'
    )


def _link_open(self: Any, tokens: Sequence[Token], index: int, options: Any, env: Any) -> str:
    tokens[index].attrSet("rel", "noopener noreferrer")
    return str(self.renderToken(tokens, index, options, env))


def _message(message: PortableMessage, parser: MarkdownIt) -> Iterator[str]:
    kind = "user" if message.role is Role.USER else "other"
    yield f'<article class="{kind}"><p class="who">{html.escape(speaker(message))}</p>\n'
    for file in message.files:
        yield from _file(file)
    if message.thinking:
        yield f"<details><summary>{thought_title(message)}</summary>"
        yield parser.render(message.thinking) + "</details>\n"
    yield parser.render(message.text)
    if message.error:
        yield f'<p class="error">{html.escape(message.error)}</p>'
    yield "</article>\n"


def _file(file: PortableFile) -> Iterator[str]:
    name = html.escape(file.name, quote=True)
    kind = TYPES.get(file.suffix)
    if kind is None:
        yield f"<p>{name}</p>\n"
        return
    data = base64.b64encode(file.read()).decode("ascii")
    if file.kind is MediaKind.IMAGE:
        yield f'<p><img alt="{name}" src="data:{kind};base64,{data}"></p>\n'
    else:
        tag = "audio" if file.kind is MediaKind.AUDIO else "video"
        yield f'<p>{name}<br><{tag} controls src="data:{kind};base64,{data}"></{tag}></p>\n'
