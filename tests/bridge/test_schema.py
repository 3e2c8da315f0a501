"""The shipped JSON Schema, and what it says of every shipped case under every reading."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from pyswip_bridge import cli

READINGS = ["doctrine", "nsp_study", "he", "statute"]


@pytest.fixture(scope="module")
def schema():
    path = Path(cli.__file__).parent / "schemas" / "prove.json"
    return json.loads(path.read_text("utf-8"))


def test_the_schema_is_one(schema):
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("reading", READINGS)
def test_every_shipped_case_fits(schema, kb, root, reading):
    validator = Draft202012Validator(schema)
    for path in sorted(root.glob("queries/cases/*.yaml")):
        data = kb.prove(path, reading=reading).to_dict()

        assert [error.message for error in validator.iter_errors(data)] == [], path


def test_every_reference_is_to_an_earlier_node(kb, root):
    for path in sorted(root.glob("queries/cases/*.yaml")):
        data, seen = kb.prove(path).to_dict(), set()
        for node in data["nodes"]:
            assert set(node["children"]) <= seen
            assert node["id"] not in seen
            seen.add(node["id"])
        for liability in data["liabilities"]:
            proofs = [liability, *liability["routes"], *liability["recourse"]]
            assert {part["proof"] for part in proofs} <= seen
            assert set(liability["displaces"]) <= seen


@pytest.mark.parametrize(
    ("key", "value"),
    [("form", "joint"), ("amount", "1,000"), ("proof", "12"), ("order", []), ("remedies", [])],
)
def test_the_schema_refuses(schema, kb, mooncake, key, value):
    data = json.loads(json.dumps(kb.prove(mooncake).to_dict()))
    data["liabilities"][0][key] = value

    assert not Draft202012Validator(schema).is_valid(data)


def test_no_amount_needs_a_reason(schema, kb, mooncake):
    data = json.loads(json.dumps(kb.prove(mooncake).to_dict()))
    data["liabilities"][0].update(amount=None, amount_reason=None)

    assert not Draft202012Validator(schema).is_valid(data)
