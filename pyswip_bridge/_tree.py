"""The tree of a case, as Prolog reads it, and the same as plain lists, maps and texts.

    {"scalar": TEXT, "line": N}
    {"seq": [TREE, ...], "line": N}
    {"map": [{"key": TEXT, "line": N, "value": TREE}, ...], "line": N}

N is the line of the case file, counted from 1, or None for what was never in one.  The plain values
remember their lines, so that errors in a case changed by Python still name them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, TypeVar

Tree: TypeAlias = dict[str, Any]

_Value = TypeVar("_Value", "_Text", "_List", "_Map")


class _Text(str):
    """A text that remembers the line of the case file on which it stands."""

    line: int | None = None


class _List(list[Any]):
    """A list that remembers its line."""

    line: int | None = None


class _Map(dict[str, Any]):
    """A map that remembers its line."""

    line: int | None = None


def _at(value: _Value, line: int | None) -> _Value:
    value.line = line
    return value


def plain(tree: Tree) -> Any:
    """A tree as lists, maps and texts that remember their lines."""
    line = tree["line"]
    if "scalar" in tree:
        return _at(_Text(tree["scalar"]), line)
    if "seq" in tree:
        return _at(_List(plain(item) for item in tree["seq"]), line)
    pairs = tree["map"]
    return _at(
        _Map((_at(_Text(pair["key"]), pair["line"]), plain(pair["value"])) for pair in pairs), line
    )


def to_tree(value: Any) -> Tree:
    """The inverse of `plain`; whatever is neither list nor map is written as text."""
    line = getattr(value, "line", None)
    if isinstance(value, Mapping):
        pairs = [
            {"key": str(key), "line": getattr(key, "line", None), "value": to_tree(item)}
            for key, item in value.items()
        ]
        return {"map": pairs, "line": line}
    if isinstance(value, list | tuple):
        return {"seq": [to_tree(item) for item in value], "line": line}
    return {"scalar": str(value), "line": line}
