"""What can go wrong.

    LiabilityError      exit code 1   everything that this package raises
    ├── CaseError                 3   a case that cannot be read as one
    ├── ReadingError              2   no such reading, question, option, language, format or name
    ├── LimitError                1   the search stopped at its limit; nothing is known
    └── EngineError               1   SWI-Prolog is missing, or the knowledge base does not work

Every error says what is wrong, where, and what may have been meant.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

MAX_SHOWN = 1000


def printable(text: str) -> str:
    """A text in one line without control characters, cut where it grows beyond all use."""
    shown = text if len(text) <= MAX_SHOWN else text[:MAX_SHOWN] + "..."
    return "".join(
        character if character.isprintable() else ascii(character)[1:-1] for character in shown
    )


class LiabilityError(Exception):
    """The root of the tree; `except LiabilityError` catches whatever this package raises.

    Attributes:
        message: a sentence without the four below.
        file: the case file, or None.
        line: the line in it, counted from 1, or None.
        term: the offending text, or None.
        nearest: the right text that is most like it, or None.
    """

    exit_code: ClassVar[int] = 1

    def __init__(
        self,
        message: str,
        *,
        file: str | None = None,
        line: int | None = None,
        term: str | None = None,
        nearest: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.file = file
        self.line = line
        self.term = term
        self.nearest = nearest

    def __str__(self) -> str:
        """FILE:LINE: message: term; did you mean NEAREST?, each part only where it is known."""
        place = ":".join(str(part) for part in (self.file, self.line) if part is not None)
        text = f"{place}: {self.message}" if place else self.message
        if self.term is not None:
            text += f": {self.term}"
        if self.nearest is not None:
            text += f"; did you mean {self.nearest}?"
        return printable(text)


class CaseError(LiabilityError, ValueError):
    """A case, or a change to one, that cannot be read as one.  Nothing was run or changed."""

    exit_code = 3


class ReadingError(LiabilityError, ValueError):
    """A reading, question, option, language, format or name that does not exist."""

    exit_code = 2


class LimitError(LiabilityError):
    """The search stopped at its limit.  That is no answer: not even that nothing is shown."""


class EngineError(LiabilityError, RuntimeError):
    """SWI-Prolog is missing or cannot be used, or the knowledge base does not work."""


_KINDS: Mapping[str, type[LiabilityError]] = {
    "case": CaseError,
    "usage": ReadingError,
    "limit": LimitError,
}


def error_from_reply(error: Mapping[str, Any]) -> LiabilityError:
    """The exception for the `error` object of a reply (see `_door.py`), to be raised by the caller.

    Args:
        error: an object with `kind`, `message`, and where known `file`, `line`, `term`, `nearest`.
    """
    kind = _KINDS.get(error["kind"])
    if kind is None:
        return EngineError(f"the knowledge base has a fault: {error['message']}")
    return kind(
        error["message"],
        file=error.get("file"),
        line=error.get("line"),
        term=error.get("term"),
        nearest=error.get("nearest"),
    )
