"""Outcomes: typed views on the JSON that Prolog sends."""

from decimal import Decimal

import pytest

from pyswip_bridge import CaseError, KnowledgeBase, Liability, Node, Outcome, ReadingError, Route
from pyswip_bridge.answers import Burden

CASES = "queries/cases/*.yaml"


@pytest.fixture
def outcome(kb, mooncake):
    return kb.prove(mooncake)


def test_who_is_liable(outcome):
    own, joint = outcome.liabilities

    assert (own.debtor, own.creditor, own.form, own.scope) == (
        "xue",
        "qishan_shenwei",
        "own",
        "whole",
    )
    assert (joint.debtor, joint.form, joint.scope, joint.with_) == (
        "tencent",
        "joint_and_several",
        "enlarged_part",
        ("xue",),
    )
    assert isinstance(own, Liability)
    assert own.remedies == ("damages",)
    assert own.amount is None
    assert own.amount_reason
    assert joint.recourse[0].against == "xue"


def test_routes_carry_liabilities(outcome):
    assert [route.route for route in outcome.routes] == ["own_fault", "late_takedown"]
    assert all(isinstance(route, Route) for route in outcome.routes)
    assert "civil_code:1195(2)" in outcome.routes[1].basis


def test_proofs_can_be_walked(outcome):
    for liability in outcome.liabilities:
        todo, leaves = [liability.proof], []
        while todo:
            node = outcome.nodes[todo.pop()]
            assert isinstance(node, Node)
            todo += node.children
            leaves += [] if node.children else [node]

        assert outcome.nodes[liability.proof].kind == "liability"
        assert {leaf.kind for leaf in leaves} <= {
            "fact",
            "not_shown",
            "shown_not",
            "reading",
            "computed",
        }


def test_a_node_says_who_bears_the_burden(outcome):
    node = next(node for node in outcome.nodes.values() if node.goal.startswith("careless("))

    assert isinstance(node.burden, Burden)
    assert (node.burden.party, node.burden.side) == ("qishan_shenwei", "claim")


def test_an_order_of_payment(kb, root):
    outcome = kb.prove(root / "queries/cases/hotel_records_leak.yaml")
    (liability,) = outcome.liable(form="supplementary")

    assert (liability.debtor, liability.after) == ("hotel_group", ("hacker",))


def test_helper_for_who_is_liable(outcome):
    assert outcome.liable() == outcome.liabilities
    assert [liability.form for liability in outcome.liable("xue")] == ["own"]
    assert outcome.liable(debtor="tencent", form="own") == ()
    assert outcome.liable(creditor="xue") == ()


def test_amounts_are_exact():
    data = {
        "debtor": "a",
        "creditor": "b",
        "injury": "c",
        "form": "own",
        "scope": "whole",
        "remedies": ["damages"],
        "with": [],
        "amount": "60000.10",
        "order": {"after": ["d"]},
        "recourse": [],
        "basis": [],
        "routes": [],
        "displaces": [],
        "proof": "n1",
    }
    liability = Liability.of(data)

    assert liability.amount == Decimal("60000.10")
    assert liability.amount_reason is None
    assert liability.after == ("d",)


def test_readings_and_single_questions(kb, root):
    case = root / "queries/cases/hotel_records_leak.yaml"
    proved = {"data_fault_burden": "proved"}

    assert kb.prove(case).liable("hotel_group")
    assert not kb.prove(case, reading="nsp_study").liable("hotel_group")
    assert not kb.prove(case, settings=proved).liable("hotel_group")
    assert kb.prove(case, settings=proved).reading == {"name": "doctrine", "set": proved}
    with pytest.raises(ReadingError, match="did you mean statute"):
        kb.prove(case, reading="statue")


def test_text_in_both_languages(kb, mooncake, outcome):
    assert "Civil Code Art. 1195(2)" in outcome.text()
    assert "《民法典》第1195条第2款" in outcome.text("zh")
    assert outcome.text("zh") == kb.render(mooncake, lang="zh")
    with pytest.raises(ReadingError):
        outcome.text("fr")


def test_text_follows_the_reading_of_the_outcome(kb, mooncake):
    assert "Reading: statute" in kb.prove(mooncake, reading="statute").text()


def test_notebooks_get_escaped_text(kb, tort):
    case = tort.with_facts("uploaded('<b>&', post)")
    named = case.without("uploaded('<b>&', post)").with_facts(
        "invaded('<script>', post, bob)", "careless('<script>', post)"
    )
    html = kb.prove(named)._repr_html_()

    assert html.startswith("<pre>")
    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_plain_data(outcome):
    assert list(outcome.to_dict()) != []
    assert outcome.case["id"] == "mooncake_review"
    assert outcome.reading == {"name": "doctrine", "set": {}}
    assert outcome.findings["disproved"] == ["took_timely_measures(tencent,review)"]
    assert isinstance(outcome, Outcome)


def test_check_runs_nothing(kb, mooncake):
    assert kb.check(mooncake) == {
        "case": "mooncake_review",
        "title": {"en": "The mooncake black list", "zh": "月饼黑榜测评案"},
        "findings": 11,
    }


def test_contradictions_are_case_errors(kb, tort):
    with pytest.raises(CaseError):
        kb.prove(tort.disproving("careless(ann, _)"))


def test_every_case_of_the_library_agrees_with_its_expect(kb, root):
    wrong = [
        (case["case"], row)
        for case in map(kb.replay, sorted(root.glob(CASES)))
        for row in case["rows"]
        if not row["agrees"]
    ]

    assert wrong == []


def test_catalogues(kb):
    facts = kb.vocabulary()["facts"]
    cited = {cite for rule in kb.rules() for cite in rule["cites"]}

    assert {"name", "arity", "form", "arguments", "burden", "text"} <= set(facts[0])
    assert cited <= {article["id"] for article in kb.articles()}
    assert len(kb.readings()["readings"]) == 4
    assert "notified" in KnowledgeBase().catalogue_text("vocabulary", "zh")
