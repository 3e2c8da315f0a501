"""Cases and findings as Python objects."""

import pickle
from dataclasses import FrozenInstanceError, fields
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyswip_bridge import Case, CaseError, Finding, KnowledgeBase


@pytest.mark.parametrize(
    ("finding", "text"),
    [
        (Finding("halt"), "halt"),
        (
            Finding("notified", ("brand", "shop", "bag", date(2024, 3, 1))),
            "notified(brand, shop, bag, 2024-03-01)",
        ),
        (Finding("loss", ("harm", Decimal("60000.00"))), "loss(harm, 60000.00)"),
        (Finding("loss", ("harm", Decimal("1E+5"))), "loss(harm, 100000)"),
        (Finding("loss", ("harm", 7)), "loss(harm, 7)"),
        (Finding("p", ("_", "undated")), "p(_, undated)"),
        (
            Finding("p", ("腾讯公司", "O'Brien", "2024-03-01")),
            "p(腾讯公司, 'O''Brien', '2024-03-01')",
        ),
        (
            Finding("p", ("", "a b", "Anna", "_x", "a), q(b")),
            "p('', 'a b', 'Anna', '_x', 'a), q(b')",
        ),
    ],
)
def test_findings_write_the_grammar(finding, text):
    assert str(finding) == text


@pytest.mark.parametrize(
    "argument", [1.5, True, None, Decimal("NaN"), datetime(2024, 3, 1), ["a"], b"a"]
)
def test_findings_take_only_exact_arguments(argument):
    with pytest.raises(CaseError, match="not a name, a date or an exact amount"):
        Finding("p", (argument,))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_any_name_comes_back_as_it_was(name):
    case = Case("names", facts=[Finding("uploaded", (name, "the matter")), "careless(ann, post)"])
    facts = KnowledgeBase().prove(case).findings["facts"]
    again = Case("names", facts=facts)

    assert again.without(Finding("uploaded", (name, "the matter"))).facts == ("careless(ann,post)",)


def test_names_that_json_has_words_for_stay_names(kb):
    outcome = kb.prove(
        Case(
            "null",
            facts=[
                "invaded(true, false, null)",
                "careless(true, false)",
                "damage(null, '1')",
                "caused(false, '1')",
            ],
        )
    )
    (liability,) = outcome.liable(form="own")

    assert outcome.case["id"] == "null"
    assert (liability.debtor, liability.creditor, liability.injury) == ("true", "null", "1")


def test_load_keeps_every_key(mooncake):
    case = Case.load(mooncake)

    assert case.id == "mooncake_review"
    assert case.title["zh"] == "月饼黑榜测评案"
    assert case.parties["xue"] == {"en": "Xue", "zh": "薛某"}
    assert "invaded(xue, review, qishan_shenwei)" in case.facts
    assert case.disproved == ("took_timely_measures(tencent, review)",)
    assert case.expect["liable"][0]["debtor"] == "xue"
    assert case.file == str(mooncake)
    assert case.reading is None


def test_a_loaded_case_proves_what_its_file_proves(kb, mooncake):
    assert kb.prove(Case.load(mooncake)).to_dict() == kb.prove(mooncake).to_dict()
    assert kb.replay(Case.load(mooncake)) == kb.replay(mooncake)


def test_load_checks_the_case(tmp_path):
    path = tmp_path / "bad.yaml"
    path.write_text("id: bad\nfacts:\n  - uploaded(a, b)\n  - notifyed(a, b, c, undated)\n")
    with pytest.raises(CaseError) as error:
        Case.load(path)

    assert error.value.file == str(path)
    assert error.value.line == 4
    assert error.value.message == "notifyed/4 is not a fact of the vocabulary"
    assert error.value.term == "notifyed(a, b, c, undated)"
    assert error.value.nearest.startswith("notified(notifier, ")


def test_errors_in_a_changed_case_keep_file_and_line(kb, tmp_path):
    path = tmp_path / "fine.yaml"
    path.write_text("id: fine\nfacts:\n  - uploaded(a, b)\n  - downloaded(a, b)\n")
    case = Case.load(path).without("uploaded(a, b)").with_facts("uploaded(b, a)")
    with pytest.raises(CaseError) as error:
        kb.prove(case)

    assert error.value.file == str(path)


def test_an_empty_section_is_no_findings(tmp_path):
    path = tmp_path / "empty.yaml"
    path.write_text("id: empty\nfacts:\ndisproved:\n")

    assert Case.load(path).facts == ()


def test_hypotheticals_are_new_cases(tort):
    changed = tort.with_facts(Finding("intended", ("ann", "post"))).without("careless(ann,post)")

    assert tort.facts[-1] == "caused(post, harm)"
    assert "careless(ann, post)" in tort.facts
    assert changed.facts[-1] == "intended(ann, post)"
    assert "careless(ann, post)" not in changed.facts


def test_two_hypotheticals_do_not_leak(kb, tort):
    careful = tort.disproving("careless(ann, post)")
    permitted = tort.with_facts("permitted(bob, ann, post)")

    assert not kb.prove(careful).liable(debtor="ann", form="own")
    assert not kb.prove(permitted).liable(debtor="ann", form="own")
    assert kb.prove(tort).liable(debtor="ann", form="own")


def test_what_can_change_is_copied():
    parties = {"ann": {"en": "Ann", "zh": "安"}}
    case = Case("x", parties=parties)
    parties["ann"]["en"] = "Bob"
    case.with_facts("uploaded(ann, b)").parties["ann"]["en"] = "Cleo"

    assert case.parties["ann"]["en"] == "Ann"


def test_a_finding_has_one_side():
    case = Case("x", facts=["uploaded('a', b)"])
    disproved = case.disproving("uploaded( a,b )")

    assert (disproved.facts, disproved.disproved) == ((), ("uploaded( a,b )",))
    assert disproved.with_facts("uploaded(a, b)") == Case("x", facts=["uploaded(a, b)"])


def test_stating_twice_is_stating_once(tort):
    assert len(tort.with_facts("careless(ann,post)").facts) == len(tort.facts)


def test_dropping_what_is_not_there(tort):
    with pytest.raises(CaseError) as error:
        tort.without("careles(ann, post)")

    assert error.value.term == "careles(ann, post)"
    assert error.value.nearest == "careless(ann, post)"


@pytest.mark.parametrize("facts", ["uploaded(a, b)", Finding("halt"), [["uploaded(a, b)"]], [None]])
def test_findings_come_in_a_list(facts):
    with pytest.raises(CaseError, match="facts is a list of findings"):
        Case("x", facts=facts)


def test_findings_come_from_anything_that_can_be_walked():
    assert Case("x", facts=(f"uploaded({name}, b)" for name in "ac")).facts == (
        "uploaded(a, b)",
        "uploaded(c, b)",
    )


def test_cases_are_frozen_and_can_be_sent(mooncake):
    case = Case.load(mooncake)
    with pytest.raises(FrozenInstanceError):
        case.id = "other"

    assert pickle.loads(pickle.dumps(case)) == case  # noqa: S301  (it is our own)
    assert hash(Case("x", title="t")) == hash(Case("x", title="t"))


def test_the_tree_has_lines_only_where_they_are_known(tmp_path):
    path = tmp_path / "one.yaml"
    path.write_text("id: one\nfacts:\n  - uploaded(a, b)\n")
    tree = Case.load(path).with_facts("downloaded(a, b)").to_tree()
    facts = next(pair["value"]["seq"] for pair in tree["map"] if pair["key"] == "facts")

    assert facts == [
        {"scalar": "uploaded(a, b)", "line": 3},
        {"scalar": "downloaded(a, b)", "line": None},
    ]


def test_the_fields_are_the_keys_of_a_case_file(kb):
    for field in fields(Case):
        if field.name not in ("id", "file"):
            kb.check(Case("x", **{field.name: {"doctrine": {}} if field.name == "expect" else ()}))
