"""Writing results: to standard output, whatever that can show, or into a file, all or nothing."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

import click

from .errors import ReadingError

# What a terminal that has no Unicode is shown for the lines of a tree.
_ASCII_GUIDES = str.maketrans("│├└─", "||`-")


def write_text(text: str, output: Path | None) -> None:
    """Write a text, ended by one line break.

    Raises:
        ReadingError: the file cannot be written.
    """
    text = text.rstrip("\n") + "\n"
    if output is None:
        encoding = _encoding()
        if not _fits(text, encoding):
            text = text.translate(_ASCII_GUIDES)
            text = text.encode(encoding, "backslashreplace").decode(encoding)
        click.echo(text, nl=False)
    else:
        _write_file(text, output)


def write_json(data: Any, output: Path | None) -> None:
    """Write JSON data, indented; escaped only where standard output could not show it."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    if output is None and not _fits(text, _encoding()):
        text = json.dumps(data, indent=2)
    write_text(text, output)


def _encoding() -> str:
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def _fits(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _write_file(text: str, output: Path) -> None:
    """Replace a file in one step; pipes and devices are simply written to."""
    try:
        target = output.resolve()
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8")
            return
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(text)
            temporary.chmod(_mode(target))
            temporary.replace(target)
        except BaseException:
            temporary.unlink()
            raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise ReadingError(f"the file cannot be written ({reason})", file=str(output)) from error


def _mode(target: Path) -> int:
    """The permissions of the file to be replaced, or those that a new file gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Aligned columns under a head, two blanks apart; a Chinese character is two columns wide."""
    lines = [head, *rows]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in lines
    )


def _width(text: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
