"""Findings: what a case states, one by one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from .errors import CaseError

Argument: TypeAlias = str | date | Decimal | int

_PLAIN_NAME = re.compile(r"[a-z\u4e00-\u9fff][A-Za-z0-9_\u4e00-\u9fff]*")
_TOKEN = re.compile(r"'(?:[^']|'')*'|[^\s(),']+|\S")


@dataclass(frozen=True)
class Finding:
    """One finding, for example `Finding("notified", ("brand", "shop", "bag", date(2024, 3, 1)))`.

    Attributes:
        name: the fact of the vocabulary.
        args: texts are names (`_` stands for anything in `Case.disproved`), dates are dates,
            `Decimal` and `int` are exact amounts.

    Raises:
        CaseError: for an argument of another type; a float is no exact amount.
    """

    name: str
    args: tuple[Argument, ...] = ()

    def __post_init__(self) -> None:
        """Take any sequence of arguments, and refuse those that have no exact text."""
        object.__setattr__(self, "args", tuple(self.args))
        for arg in self.args:
            if not _exact(arg):
                raise CaseError("not a name, a date or an exact amount", term=repr(arg))

    def __str__(self) -> str:
        """The finding as the grammar of kb/engine/findings.pl writes it."""
        if not self.args:
            return _name(self.name)
        return f"{_name(self.name)}({', '.join(_argument(arg) for arg in self.args)})"


def _exact(arg: object) -> bool:
    """Whether arg has one exact text: a truth value or a point in time has none."""
    if isinstance(arg, Decimal):
        return arg.is_finite()
    return isinstance(arg, str) or type(arg) in (date, int)


def _name(name: str) -> str:
    """A name, in quotes where the grammar needs them."""
    return name if _PLAIN_NAME.fullmatch(name) else "'" + name.replace("'", "''") + "'"


def _argument(arg: Argument) -> str:
    if isinstance(arg, str):
        return arg if arg == "_" else _name(arg)
    return f"{arg:f}" if isinstance(arg, Decimal) else str(arg)


def spelling(finding: str | Finding) -> str:
    """What all spellings of a finding have in common: no blanks, and every name in quotes."""
    return "".join(
        token if token[0] in "_0123456789(),'" else f"'{token}'"
        for token in _TOKEN.findall(str(finding))
    )
