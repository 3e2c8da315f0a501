"""What the Python tests share."""

from pathlib import Path

import pytest
from hypothesis import settings

from pyswip_bridge import Case, KnowledgeBase

settings.register_profile("project", deadline=None, derandomize=True)
settings.load_profile("project")

ROOT = Path(__file__).parent.parent


@pytest.fixture
def root():
    """The project's folder."""
    return ROOT


@pytest.fixture
def kb():
    return KnowledgeBase()


@pytest.fixture
def mooncake():
    """The path of the case that the papers tell."""
    return ROOT / "queries" / "cases" / "mooncake_review.yaml"


@pytest.fixture
def tort():
    """A case in which ann is liable to bob, for one post and one harm."""
    return Case(
        "tort",
        facts=[
            "invaded(ann, post, bob)",
            "careless(ann, post)",
            "damage(bob, harm)",
            "caused(post, harm)",
        ],
    )
