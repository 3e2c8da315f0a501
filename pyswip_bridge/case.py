"""Cases, as Python objects.

A case never changes: `with_facts`, `without` and `disproving` return new ones, so nothing of one
hypothetical can reach the next.  What the findings mean is for the vocabulary in kb/ to say, when
a case is loaded, checked or proved.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from os import PathLike
from pathlib import Path
from typing import Any

from ._door import ask
from ._tree import Tree, plain, to_tree
from ._yaml import display_name, read_file
from .errors import CaseError
from .finding import Finding, spelling


@dataclass(frozen=True)
class Case:
    """A case: who did what, as found or disproved.  The fields are the keys of a case file.

    Attributes:
        id: a name.
        facts: established findings, texts or `Finding`s; kept as texts.
        disproved: findings that are disproved, likewise.
        title: one text, or `{"en": ..., "zh": ...}`.
        parties: display names, `{name: text or {"en": ..., "zh": ...}}`.
        reading: the reading under which the case is proved when none is asked for.
        source, note: texts for people.
        expect: the outcome to expect, as in a case file.
        file: where the case was loaded from.
    """

    id: str
    facts: Sequence[str | Finding] = ()
    disproved: Sequence[str | Finding] = ()
    title: str | Mapping[str, str] | None = None
    parties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    reading: str | None = None
    source: str | None = None
    note: str | None = None
    expect: Any = field(default=None, hash=False)
    file: str | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        """Keep findings as texts, and copies of everything that could be changed from outside.

        Raises:
            CaseError: findings are not given as a list of texts and `Finding`s.
        """
        for section in ("facts", "disproved"):
            stated = getattr(self, section)
            stated = stated if isinstance(stated, str | Finding) else tuple(stated)
            if not isinstance(stated, tuple) or not all(
                isinstance(finding, str | Finding) for finding in stated
            ):
                raise CaseError(
                    f"{section} is a list of findings", file=self.file, term=str(stated)
                )
            object.__setattr__(self, section, tuple(_text(finding) for finding in stated))
        for section in ("title", "parties", "expect"):
            object.__setattr__(self, section, deepcopy(getattr(self, section)))

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Case:
        """Read a case file and have Prolog check it; `-` is standard input.

        Raises:
            CaseError: with file, line, offending text and the nearest right one.
        """
        tree, file = read_file(Path(path)), display_name(Path(path))
        ask({"op": "check", "case": tree, "file": file})
        return cls(**{key: value for key, value in plain(tree).items() if value != ""}, file=file)

    def with_facts(self, *findings: str | Finding) -> Case:
        """A case in which these findings are established; whichever was disproved no longer is."""
        kept = _without(self.disproved, findings)
        return replace(self, facts=(*_without(self.facts, findings), *findings), disproved=kept)

    def disproving(self, *findings: str | Finding) -> Case:
        """A case in which these findings are disproved; whichever was established no longer is."""
        kept = _without(self.facts, findings)
        return replace(self, facts=kept, disproved=(*_without(self.disproved, findings), *findings))

    def without(self, *findings: str | Finding) -> Case:
        """A case that no longer states these findings: neither established nor disproved.

        Raises:
            CaseError: the case does not state one of them.
        """
        stated = {spelling(finding): str(finding) for finding in (*self.facts, *self.disproved)}
        for finding in findings:
            if spelling(finding) not in stated:
                near = get_close_matches(spelling(finding), stated, 1)
                raise CaseError(
                    "the case does not state this finding",
                    file=self.file,
                    term=str(finding),
                    nearest=stated[near[0]] if near else None,
                )
        return replace(
            self,
            facts=_without(self.facts, findings),
            disproved=_without(self.disproved, findings),
        )

    def to_tree(self) -> Tree:
        """The case as the tree that Prolog reads (`_tree.py`), with the lines that are known."""
        stated = {key.name: getattr(self, key.name) for key in fields(self) if key.name != "file"}
        return to_tree({key: value for key, value in stated.items() if value not in (None, (), {})})


def _text(finding: str | Finding) -> str:
    return finding if isinstance(finding, str) else str(finding)


def _without(
    stated: Iterable[str | Finding], dropped: Iterable[str | Finding]
) -> tuple[str | Finding, ...]:
    drop = {spelling(finding) for finding in dropped}
    return tuple(finding for finding in stated if spelling(finding) not in drop)
