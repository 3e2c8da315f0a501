"""The knowledge base, as seen from Python."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias

from ._door import ask
from ._yaml import display_name, read_file
from .answers import Outcome
from .case import Case

AnyCase: TypeAlias = Case | str | PathLike[str]


class KnowledgeBase:
    """Ask the rules about cases.

        outcome = KnowledgeBase().prove("queries/cases/mooncake_review.yaml", reading="statute")
        print(outcome.text())

    Wherever a case is asked for, a `Case` or the path of a case file will do.  Every call stands
    alone: no finding of one case is ever seen by another, in whatever thread.

    Raises (every method):
        CaseError: the case cannot be read as one.
        ReadingError: there is no such reading, question, option, language or format.
        LimitError: the search stopped at its limit.
        EngineError: SWI-Prolog is missing.
    """

    def prove(
        self,
        case: AnyCase,
        reading: str | None = None,
        settings: Mapping[str, str] | None = None,
        limit: int | None = None,
    ) -> Outcome:
        """Every liability that is shown, with its proofs.

        Args:
            case: a case, or the path of a case file.
            reading: a named reading; None is the case's own, or `doctrine`.
            settings: single questions decided differently, `{question: option}`.
            limit: the number of inferences after which to stop with `LimitError`.
        """
        request = _request("prove", case, reading, settings, limit)

        def write(lang: str) -> str:
            """Have Prolog print the proofs."""
            return _text(request, lang)

        return Outcome(ask(request), write)

    def render(
        self,
        case: AnyCase,
        lang: str = "en",
        reading: str | None = None,
        settings: Mapping[str, str] | None = None,
        limit: int | None = None,
        width: int = 100,
    ) -> str:
        """The printed proofs, in lines of `width` columns, without the objects."""
        request = _request("prove", case, reading, settings, limit)
        return _text({**request, "width": width}, lang)

    def check(self, case: AnyCase) -> dict[str, Any]:
        """Read a case and run nothing: `case` (its id), `title`, `findings` (how many)."""
        return _object(_request("check", case))

    def replay(self, case: AnyCase) -> dict[str, Any]:
        """Compare a case with its `expect`.

        Returns:
            `case`, `title`, `agrees`, and `rows`: each `reading`, `expected`, `derived`, `agrees`.
        """
        return _object(_request("replay", case))

    def vocabulary(self) -> dict[str, Any]:
        """What a case may say: `facts` and the `types` of their arguments."""
        return self.catalogue("vocabulary")

    def rules(self) -> list[dict[str, Any]]:
        """Every rule, with its place, its wording and its citations."""
        return list(self.catalogue("rules")["rules"])

    def articles(self) -> list[dict[str, Any]]:
        """Every provision, with the rules that use it, or why none does."""
        return list(self.catalogue("articles")["articles"])

    def readings(self) -> dict[str, Any]:
        """The named `readings`, and the `questions` that they decide."""
        return self.catalogue("readings")

    def catalogue(self, name: str) -> dict[str, Any]:
        """The list `vocabulary`, `rules`, `articles` or `readings`, as JSON data."""
        return _object({"op": name})

    def catalogue_text(self, name: str, lang: str = "en") -> str:
        """The same list as it is printed."""
        return _text({"op": name}, lang)


def _request(
    op: str,
    case: AnyCase,
    reading: str | None = None,
    settings: Mapping[str, str] | None = None,
    limit: int | None = None,
) -> dict[str, Any]:
    """A request about one case, as the door takes it."""
    if isinstance(case, Case):
        tree, file = case.to_tree(), case.file
    else:
        tree, file = read_file(Path(case)), display_name(Path(case))
    request = {"op": op, "case": tree, "file": file, "reading": reading, "set": settings or {}}
    return request if limit is None else {**request, "limit": limit}


def _text(request: Mapping[str, Any], lang: str) -> str:
    return str(ask({**request, "format": "text", "lang": lang})["text"])


def _object(request: Mapping[str, Any]) -> dict[str, Any]:
    return dict(ask(request))
