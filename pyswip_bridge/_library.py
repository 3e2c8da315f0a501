"""The library of cases: which there are, and whether each has the outcome that it expects."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ._output import table
from ._yaml import display_name
from .errors import ReadingError
from .knowledge_base import KnowledgeBase


def cases_folder() -> Path:
    """The folder of the cases: inside the installed package, or beside it in a checkout."""
    here = Path(__file__).parent
    packaged = here / "cases"
    return packaged if packaged.is_dir() else here.parent / "queries" / "cases"


def library() -> dict[str, Path]:
    """Every case of the library by its id, which is also the name of its file."""
    return {path.stem: path for path in sorted(cases_folder().glob("*.yaml"))}


def find_case(name: str) -> Path:
    """The case file that a user means: a path, `-` for standard input, or an id of the library.

    Raises:
        ReadingError: neither a file nor a case of the library has this name.
    """
    path = Path(name)
    if name == "-" or path.suffix or os.sep in name or path.exists():
        return path
    known = library()
    if name not in known:
        near = get_close_matches(name, known, 1)
        raise ReadingError(
            "there is no such file, and no such case in the library",
            term=name,
            nearest=near[0] if near else None,
        )
    return known[name]


def listing(paths: Iterable[Path]) -> dict[str, Any]:
    """`{"cases": [{"case", "title", "findings", "file"}]}`."""
    kb = KnowledgeBase()
    return {"cases": [{**kb.check(path), "file": display_name(path)} for path in paths]}


def listing_text(answer: Mapping[str, Any], lang: str) -> str:
    """Id and title of each case, aligned."""
    return table(
        ["case", "title"], [[case["case"], case["title"][lang]] for case in answer["cases"]]
    )


def replayed(paths: Iterable[Path]) -> dict[str, Any]:
    """`{"cases": [...], "agree": N, "of": M}`: each case as `KnowledgeBase.replay` gives it.

    N and M count the lines of `expect`, not the cases.
    """
    kb = KnowledgeBase()
    cases = [kb.replay(path) for path in paths]
    agrees = [row["agrees"] for case in cases for row in case["rows"]]
    return {"cases": cases, "agree": sum(agrees), "of": len(agrees)}


def replayed_text(answer: Mapping[str, Any]) -> str:
    """One line for each line of `expect`, with what was derived where they part; the score."""
    rows = [
        [
            case["case"],
            row["reading"],
            "yes" if row["agrees"] else "NO",
            row["expected"]
            if row["agrees"]
            else f"{row['expected']}; derived: {row['derived'] or '-'}",
        ]
        for case in answer["cases"]
        for row in case["rows"]
    ]
    head = ["case", "reading", "agrees", "expected"]
    score = f"{answer['agree']} of {answer['of']} expectations agree"
    return f"{table(head, rows)}\n{score}"
