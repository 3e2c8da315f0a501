"""liability cases: the library, listed and replayed."""

import json

from pyswip_bridge import KnowledgeBase, _library


def test_the_library_as_a_list(run, expecting):
    assert run("cases", expecting, "mooncake_review") == (
        0,
        "case             title\n"
        "expecting        Two expectations\n"
        "mooncake_review  The mooncake black list\n",
        "",
    )
    assert run("cases", expecting, "--lang", "zh")[1] == ("case       title\nexpecting  两项预期\n")


def test_every_case_is_named_as_its_file(run):
    code, out, _ = run("cases", "--format", "json")

    assert code == 0
    assert {case["case"] for case in json.loads(out)["cases"]} == set(_library.library())


def test_replaying_one_case(run, expecting):
    code, out, err = run("cases", "--run", expecting)
    head, *rows, score = out.splitlines()

    assert (code, err) == (0, "")
    assert head.split() == ["case", "reading", "agrees", "expected"]
    assert [row.split()[0] for row in rows] == ["expecting", "expecting"]
    assert all(row.split()[2] == "yes" for row in rows)
    assert score == "2 of 2 expectations agree"


def test_replaying_a_disagreement(run, expecting):
    text = expecting.read_text(encoding="utf-8").replace("form: own", "form: share")
    expecting.write_text(text, encoding="utf-8")
    code, out, err = run("cases", "--run", expecting)

    assert (code, err) == (1, "")
    assert " NO " in out
    assert "; derived: -\n" in out
    assert out.endswith("\n1 of 2 expectations agree\n")


def test_replaying_as_json(run, expecting):
    code, out, _ = run("cases", "--run", "--format", "json", expecting)
    answer = json.loads(out)

    assert (code, answer["agree"], answer["of"]) == (0, 2, 2)
    assert answer["cases"] == [KnowledgeBase().replay(expecting)]


def test_the_library_agrees(run):
    code, out, err = run("cases", "--run")

    assert (code, err) == (0, "")
    assert out.endswith(" expectations agree\n")
