"""YAML text to the tree that Prolog reads (`_tree.py`).

Scalars stay text: what they mean is for the grammar in kb/ to say.  The tree is built from the
parser's events, so that nothing is ever constructed, expanded or recursed into, and the first
thing that a case file must not hold ends the reading.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

from ._tree import Tree
from .errors import CaseError

MAX_FILE_BYTES = 8 * 1024 * 1024
MAX_DEPTH = 20
NO_CHARACTER = "this character may not stand in a case file"

# What YAML allows; escapes such as "\0" can still bring the rest into a scalar.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def read_file(path: Path) -> Tree:
    """The tree of a case file; the path `-` is standard input.

    Raises:
        CaseError: the file cannot be opened, is too large, or is refused by `read_text`.
    """
    file = display_name(path)
    try:
        if str(path) == "-":
            data = sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
        else:
            with path.open("rb") as stream:
                data = stream.read(MAX_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise CaseError(f"the file cannot be read ({reason})", file=file) from error
    return read_text(data, file)


def display_name(path: Path) -> str:
    """How messages name a path: always printable, whatever bytes the file system holds."""
    if str(path) == "-":
        return "<stdin>"
    return str(path).encode("utf-8", "backslashreplace").decode()


def read_text(text: str | bytes, file: str | None = None) -> Tree:
    """The tree of a YAML text.

    Args:
        text: the document; bytes are read as UTF-8.
        file: the name to use in errors.

    Raises:
        CaseError: with the line, for text that is not UTF-8 or not YAML, over 8 MiB, nested deeper
            than 20 levels, empty, or more than one document, and for anchors, aliases, tags,
            keys that stand twice or are not plain text, and characters that are none.
    """
    if len(text) > MAX_FILE_BYTES:
        raise CaseError(f"the file is larger than {MAX_FILE_BYTES >> 20} MiB", file=file, line=1)
    if isinstance(text, bytes):
        text = _decoded(text, file)
    found = _FORBIDDEN.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        raise CaseError(NO_CHARACTER, file=file, line=line, term=ascii(found[0]))
    builder = _Builder(file)
    for event in _events(text, file):
        builder.take(event, event.start_mark.line + 1)
    return builder.root or builder.refuse("the file is empty", 1)


def _decoded(data: bytes, file: str | None) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CaseError("the file is not UTF-8", file=file, line=line) from None


def _events(text: str, file: str | None) -> Iterator[Any]:
    """The events of libyaml, or of PyYAML's own parser where that is missing."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else None
        raise CaseError(f"this is not YAML: {error.problem}", file=file, line=line) from None


@dataclass
class _Open:
    """A list or map that is not yet closed; a map's key waits here for its value."""

    tree: Tree
    keys: set[str] = field(default_factory=set)
    key: tuple[str, int] | None = None


class _Builder:
    """Puts one tree together, event by event."""

    def __init__(self, file: str | None) -> None:
        self.file = file
        self.root: Tree | None = None
        self.path: list[_Open] = []

    def refuse(self, message: str, line: int, term: str | None = None) -> NoReturn:
        """Raise the one error that ends the reading."""
        raise CaseError(message, file=self.file, line=line, term=term)

    def take(self, event: Any, line: int) -> None:
        """Add what one event brings."""
        kind = type(event).__name__
        if kind == "AliasEvent":
            self.refuse("aliases are not allowed in a case file", line, f"*{event.anchor}")
        if getattr(event, "anchor", None):
            self.refuse("anchors are not allowed in a case file", line, f"&{event.anchor}")
        if getattr(event, "tag", None):
            self.refuse("tags are not allowed in a case file", line, event.tag)
        if kind == "DocumentStartEvent" and self.root is not None:
            self.refuse("a case file holds one document, not several", line)
        if kind == "ScalarEvent":
            if _FORBIDDEN.search(event.value):
                self.refuse(NO_CHARACTER, line, ascii(event.value))
            self.add({"scalar": event.value, "line": line})
        elif kind == "SequenceStartEvent":
            self.descend({"seq": [], "line": line})
        elif kind == "MappingStartEvent":
            self.descend({"map": [], "line": line})
        elif kind in ("SequenceEndEvent", "MappingEndEvent"):
            self.path.pop()

    def descend(self, tree: Tree) -> None:
        """Add an empty list or map, and let what follows go into it."""
        self.add(tree)
        if len(self.path) == MAX_DEPTH:
            self.refuse(f"lists and maps are nested deeper than {MAX_DEPTH} levels", tree["line"])
        self.path.append(_Open(tree))

    def add(self, tree: Tree) -> None:
        """Put a tree where the next one belongs."""
        if not self.path:
            self.root = tree
            return
        top = self.path[-1]
        if "seq" in top.tree:
            top.tree["seq"].append(tree)
        elif top.key is None:
            top.key = self.new_key(top, tree)
        else:
            key, line = top.key
            top.tree["map"].append({"key": key, "line": line, "value": tree})
            top.key = None

    def new_key(self, top: _Open, tree: Tree) -> tuple[str, int]:
        """The key that a tree is, if it may be one."""
        key, line = tree.get("scalar"), tree["line"]
        if key is None:
            self.refuse("a key is a plain text, not a list or a map", line)
        if key in top.keys:
            self.refuse("the key stands twice", line, key)
        top.keys.add(key)
        return key, line
