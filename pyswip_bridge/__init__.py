"""Platform liability, from Python.

Concepts, in the order in which they are met:

  - A *case* (`Case`) states findings: who did what to whom.  Each `Finding` is established or
    disproved; what a case does not mention is unknown.
  - The *knowledge base* (`KnowledgeBase`) is a folder of Prolog rules.  No rule lives here.
  - A *reading* is one set of answers to the questions that authorities answer differently.
  - The *outcome* (`Outcome`) of a case under a reading is every `Liability` that is shown, each by
    one or more legal ways (`Route`), down to the last step (`Node`).

SWI-Prolog starts with the first question, not with the import.
"""

from .answers import Liability, Node, Outcome, Route
from .case import Case
from .errors import CaseError, EngineError, LiabilityError, LimitError, ReadingError
from .finding import Finding
from .knowledge_base import KnowledgeBase

__all__ = [
    "Case",
    "CaseError",
    "EngineError",
    "Finding",
    "KnowledgeBase",
    "Liability",
    "LiabilityError",
    "LimitError",
    "Node",
    "Outcome",
    "ReadingError",
    "Route",
]
