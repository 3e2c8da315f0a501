"""The one door to Prolog: text crosses unharmed, threads and errors leave nothing behind."""

import resource
import subprocess
import sys
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyswip_bridge import CaseError, EngineError, LimitError, ReadingError, _door
from pyswip_bridge._door import ask


def titled(text):
    """A case of which only the title matters, as a tree."""
    pairs = [("id", "echo"), ("title", text)]
    return {
        "map": [
            {"key": key, "line": None, "value": {"scalar": value, "line": None}}
            for key, value in pairs
        ],
        "line": None,
    }


def echo(text):
    """What Prolog makes of a text."""
    return ask({"op": "check", "case": titled(text)})["title"]["en"]


@pytest.mark.parametrize(
    "text",
    [
        'a"), halt, q("',
        'it\'s \\ `quoted` "twice"',
        "line\nline\r\nline\ttab",
        "月饼黑榜",
        "😀 𠀀",
        "\x01\x1b\x7f\x85\u2028",
        "~w~n",
        "",
        "null",
        "true",
        "x" * 1_000_000,
    ],
)
def test_text_crosses_unharmed(text):
    assert echo(text) == text


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_any_text_crosses_unharmed(text):
    assert echo(text) == text


@pytest.mark.parametrize("text", ["\0", "a\\\0", "\ud800", "\udfff!"])
def test_what_is_no_text_is_a_case_error(text):
    with pytest.raises(CaseError):
        echo(text)


def test_a_backslash_before_u0000_is_text():
    assert echo("\\u0000") == "\\u0000"


@pytest.mark.parametrize("text", ["\0", "\ud800"])
def test_what_is_no_text_outside_the_case_is_usage(text):
    with pytest.raises(ReadingError):
        ask({"op": "prove", "case": titled("x"), "reading": text})


def test_too_much_text_is_a_case_error(monkeypatch):
    monkeypatch.setattr(_door, "MAX_REQUEST_BYTES", 1024 * 1024)
    with pytest.raises(CaseError, match="more than 1 MiB of text"):
        echo("x" * 1024 * 1024)


def test_unknown_question():
    with pytest.raises(ReadingError) as error:
        ask({"op": "proove"})

    assert error.value.term == "proove"
    assert error.value.nearest == "prove"


def test_an_error_leaves_the_knowledge_base_usable(kb, tort):
    before = kb.prove(tort).to_dict()
    for bad in (tort.with_facts("shell('true')"), tort.with_facts("halt")):
        with pytest.raises(CaseError):
            kb.prove(bad)
    with pytest.raises(ReadingError):
        kb.prove(tort, reading="nobody")
    with pytest.raises(LimitError):
        kb.prove(tort, limit=100)

    assert kb.prove(tort).to_dict() == before


def test_two_threads_see_only_their_own_case(kb, tort):
    wrong = []

    def work(name):
        case = tort.without("careless(ann, post)").with_facts(f"careless({name}, post)")
        case = case.with_facts(f"invaded({name}, post, bob)")
        for _ in range(50):
            debtors = {liability.debtor for liability in kb.prove(case).liabilities}
            if debtors != {name}:
                wrong.append(debtors)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("cleo", "dan")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert wrong == []


def test_short_threads_leave_no_engine_behind():
    echo("start")
    engines = set()

    def work():
        echo("thread")
        with _door._engine(_door._core):
            engines.add(_door._core.PL_thread_self())

    for _ in range(300):
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()

    assert len(engines) < 10


def test_replies_are_freed():
    text = "月" * 100_000
    unit = 1 if sys.platform == "darwin" else 1024
    echo(text)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    for _ in range(200):
        echo(text)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit

    assert after - before < 20_000_000 < 200 * len(text.encode())


def python(code, **env):
    """Run a program in a Python of its own."""
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=env or None, timeout=60
    )


def test_prolog_may_start_in_a_thread_that_ends():
    done = python(
        "import threading\n"
        "from pyswip_bridge import KnowledgeBase\n"
        "thread = threading.Thread(target=KnowledgeBase().readings)\n"
        "thread.start(); thread.join()\n"
        "print(len(KnowledgeBase().readings()['readings']))\n"
    )

    assert (done.stdout, done.stderr, done.returncode) == ("4\n", "", 0)


def test_the_import_starts_no_prolog():
    done = python("import sys, pyswip_bridge; print('pyswip' in sys.modules)")

    assert done.stdout == "False\n"


def test_a_missing_prolog_is_a_kind_error():
    nowhere = "/nonexistent/libswipl.so"
    done = python(
        "from pyswip_bridge import EngineError, KnowledgeBase\n"
        "try: KnowledgeBase().rules()\n"
        "except EngineError as error: print(error)\n",
        LIBSWIPL_PATH=nowhere,
        SWI_HOME_DIR="/nonexistent",
    )

    assert "SWI-Prolog cannot be started" in done.stdout
    assert "apt-get install swi-prolog-nox" in done.stdout


def test_a_knowledge_base_that_does_not_load(tmp_path, monkeypatch, capfd):
    (tmp_path / "load.pl").write_text("p(X) :- .\n")
    monkeypatch.setattr(_door, "_core", None)
    monkeypatch.setattr(_door, "kb_folder", lambda: tmp_path)

    with pytest.raises(EngineError, match=r"load\.pl loads with 1 errors"):
        ask({"op": "rules"})

    assert "Syntax error" in capfd.readouterr().err


@pytest.mark.parametrize("limit", [100, 3200, 9000])
def test_a_limit_in_the_first_question_harms_no_later_one(mooncake, root, limit):
    script = f"""
from pyswip_bridge import KnowledgeBase, LimitError
kb = KnowledgeBase()
try:
    kb.prove({str(mooncake)!r}, limit={limit})
except LimitError:
    print("stopped")
print(len(kb.prove({str(mooncake)!r}).liabilities), len(kb.rules()) > 50)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False
    )

    assert (done.stdout, done.stderr) == ("stopped\n2 True\n", "")
