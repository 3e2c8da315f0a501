"""What comes back from a proof: typed, read-only views on the JSON that Prolog sends.

    Outcome ── liabilities ── Liability ── routes ── Route ── proof ─┐
       └────── nodes ─────────────────────────────────────────────────┴► Node ── children ─► Node

Everything refers to nodes by id, because proofs share their parts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from html import escape
from typing import Any


@dataclass(frozen=True, slots=True)
class Burden:
    """Who must prove something.

    Attributes:
        party: the one who bears it in this case, or None where the case does not settle it.
        role: its role, for example `notifier`.
        side: `claim` for whoever claims a right, `defence` for whoever resists.
        cites: ids of the provisions that say so.
    """

    party: str | None
    role: str
    side: str
    cites: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Also:
    """Another limb of a disjunction that holds too; `text` by language."""

    goal: str
    rule: str | None
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Node:
    """One step of a proof.

    Attributes:
        id: what `children` and `proof` refer to.
        kind: liability, rule, any, fact, not_shown, shown_not, reading, computed, displaced or
            assumed.
        goal: what is shown, as Prolog text.
        text: the same in words, by language (`en`, `zh`).
        rule: `module:name/arity#n`, or None where no rule was used.
        hash: SHA-256 of the rule's clause, or None.
        source: file and line, for people.
        cites: ids of provisions, for example `civil_code:1195(2)`.
        burden: who had to prove it, or None.
        also: what else holds.
        children: ids of the steps that this one rests on.
    """

    id: str
    kind: str
    goal: str
    text: Mapping[str, str]
    rule: str | None
    hash: str | None
    source: str | None
    cites: tuple[str, ...]
    burden: Burden | None
    also: tuple[Also, ...]
    children: tuple[str, ...]

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Node:
        """The node that a JSON object describes."""
        burden = data["burden"]
        return cls(
            id=data["id"],
            kind=data["kind"],
            goal=data["goal"],
            text=data["text"],
            rule=data["rule"],
            hash=data["hash"],
            source=data["source"],
            cites=tuple(data["cites"]),
            burden=burden and Burden(**{**burden, "cites": tuple(burden["cites"])}),
            also=tuple(Also(**also) for also in data["also"]),
            children=tuple(data["children"]),
        )


@dataclass(frozen=True, slots=True)
class Route:
    """A legal way to a liability; `proof` is the id of the node that establishes it."""

    route: str
    scope: str
    basis: tuple[str, ...]
    proof: str


@dataclass(frozen=True, slots=True)
class Recourse:
    """A claim of the debtor, who has paid, against another debtor."""

    against: str
    extent: str
    basis: tuple[str, ...]
    proof: str


@dataclass(frozen=True, slots=True)
class Liability:
    """Who owes what to whom.

    Attributes:
        debtor, creditor, injury: names of the case.
        form: own, vicarious, joint_and_several, supplementary, share or preventive.
        scope: whole, since_knowledge, enlarged_part, within_duty, unpaid_part, own_share or none.
        remedies: what may be claimed.
        with_: the debtors who answer jointly, or, for supplementary liability, first.
        amount: exact, or None; `amount_reason` then says why.
        after: the debtors who must be asked first.
        recourse: claims of the debtor against others.
        basis: ids of all provisions.
        routes: the ways that carry it, each of which suffices.
        displaces: ids of nodes: what gave way to this liability.
        proof: id of its node.
    """

    debtor: str
    creditor: str
    injury: str
    form: str
    scope: str
    remedies: tuple[str, ...]
    with_: tuple[str, ...]
    amount: Decimal | None
    amount_reason: str | None
    after: tuple[str, ...]
    recourse: tuple[Recourse, ...]
    basis: tuple[str, ...]
    routes: tuple[Route, ...]
    displaces: tuple[str, ...]
    proof: str

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Liability:
        """The liability that a JSON object describes."""
        return cls(
            debtor=data["debtor"],
            creditor=data["creditor"],
            injury=data["injury"],
            form=data["form"],
            scope=data["scope"],
            remedies=tuple(data["remedies"]),
            with_=tuple(data["with"]),
            amount=None if data["amount"] is None else Decimal(data["amount"]),
            amount_reason=data.get("amount_reason"),
            after=tuple(data["order"]["after"]) if data["order"] else (),
            recourse=tuple(Recourse(**_based(recourse)) for recourse in data["recourse"]),
            basis=tuple(data["basis"]),
            routes=tuple(Route(**_based(route)) for route in data["routes"]),
            displaces=tuple(data["displaces"]),
            proof=data["proof"],
        )


def _based(data: Mapping[str, Any]) -> dict[str, Any]:
    return {**data, "basis": tuple(data["basis"])}


@dataclass(frozen=True)
class Outcome:
    """What is shown in a case under one reading.  Nothing shown is never "not liable".

    Attributes:
        data: the whole answer, as `liability prove --format json` prints it.
        writer: gives the printed proof in a language.
    """

    data: Mapping[str, Any]
    writer: Callable[[str], str]

    @property
    def case(self) -> Mapping[str, Any]:
        """The case: `id`, `title` by language, `file`."""
        return dict(self.data["case"])

    @property
    def reading(self) -> Mapping[str, Any]:
        """The reading in force: its `name`, and the questions that were `set` apart."""
        return dict(self.data["reading"])

    @property
    def findings(self) -> Mapping[str, Any]:
        """What the case states: `facts`, `disproved`, and the `hash` of both."""
        return dict(self.data["findings"])

    @cached_property
    def liabilities(self) -> tuple[Liability, ...]:
        """Every liability that is shown, in the order of the forms."""
        return tuple(Liability.of(liability) for liability in self.data["liabilities"])

    @cached_property
    def routes(self) -> tuple[Route, ...]:
        """Every route that is established, liability by liability."""
        return tuple(route for liability in self.liabilities for route in liability.routes)

    @cached_property
    def nodes(self) -> Mapping[str, Node]:
        """Every step by its id, children before parents."""
        return {node["id"]: Node.of(node) for node in self.data["nodes"]}

    def liable(
        self, debtor: str | None = None, creditor: str | None = None, form: str | None = None
    ) -> tuple[Liability, ...]:
        """The liabilities that fit; none means that none is shown."""
        wanted = {"debtor": debtor, "creditor": creditor, "form": form}
        return tuple(
            liability
            for liability in self.liabilities
            if all(value in (None, getattr(liability, key)) for key, value in wanted.items())
        )

    def to_dict(self) -> Mapping[str, Any]:
        """The answer as plain JSON data."""
        return self.data

    def text(self, lang: str = "en") -> str:
        """The printed proofs, in `en` or `zh`."""
        return self.writer(lang)

    def _repr_html_(self) -> str:
        """The printed proofs, for a notebook."""
        return f"<pre>{escape(self.text())}</pre>"
