"""The command, inside this process: whole outputs, exit codes, one-line errors."""

import json

import pytest

from pyswip_bridge import KnowledgeBase


def test_no_command_shows_the_help(run):
    code, out, err = run()

    assert (code, err) == (0, "")
    for command in ("prove", "vocabulary", "rules", "articles", "readings", "cases", "repl"):
        assert f"\n  {command} " in out


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_prove_prints_what_python_renders(run, kb, mooncake, lang):
    text = kb.render(mooncake, lang=lang).rstrip("\n") + "\n"

    assert run("prove", mooncake, "--lang", lang) == (0, text, "")


def test_prove_prints_every_liability(run, mooncake):
    code, out, err = run("prove", mooncake)

    assert (code, err) == (0, "")
    assert "Xue bears own liability to Qishan Shenwei" in out
    assert "Tencent is jointly and severally liable with Xue to Qishan Shenwei" in out
    assert "Civil Code Art. 1195(2)" in out


def test_prove_where_nothing_is_shown(run, tmp_path):
    path = tmp_path / "nothing.yaml"
    path.write_text("id: nothing\nfacts: []\n")
    code, out, err = run("prove", path)

    assert (code, err) == (0, "")
    assert "No liability is shown" in out


def test_prove_as_json(run, kb, mooncake):
    code, out, err = run("prove", mooncake, "--format", "json")

    assert (code, err) == (0, "")
    assert json.loads(out) == kb.prove(mooncake).to_dict()
    assert "月饼" in out
    assert out.startswith('{\n  "')


def test_prove_a_case_of_the_library_by_its_id(run, mooncake):
    assert run("prove", "mooncake_review") == run("prove", mooncake)


def test_prove_standard_input(run, expecting):
    code, out, err = run("prove", "-", input=expecting.read_bytes())

    assert (code, out, err) == run("prove", expecting)


def test_prove_under_another_reading(run, root):
    case = root / "queries/cases/hotel_records_leak.yaml"
    _, doctrine, _ = run("prove", case)
    _, study, _ = run("prove", case, "--reading", "nsp_study")
    _, proved, _ = run("prove", case, "--set", "data_fault_burden=proved")

    assert "supplementary" in doctrine
    assert "supplementary" not in study
    assert "supplementary" not in proved


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["prove"], "Missing argument 'CASE'."),
        (["proof"], "No such command 'proof'."),
        (["prove", "mooncake_review", "--lang", "fr"], "'fr' is not one of 'en', 'zh'."),
        (["prove", "mooncake_review", "--format", "dot"], "'dot' is not one of 'text', 'json'."),
        (["prove", "mooncake_review", "--set", "a"], "'a' is not QUESTION=OPTION."),
        (
            ["prove", "mooncake_review", "--reading", "statue"],
            "there is no such reading: statue; did you mean statute?",
        ),
        (
            ["prove", "mooncake_review", "--set", "data_fault_burdn=proved"],
            "data_fault_burdn; did you mean data_fault_burden?",
        ),
        (
            ["prove", "mooncake_review", "--set", "data_fault_burden=prooved"],
            "prooved; did you mean proved?",
        ),
        (
            ["prove", "mooncake_revue"],
            "there is no such file, and no such case in the library: mooncake_revue; "
            "did you mean mooncake_review?",
        ),
        (["prove", "mooncake_review", "-o", "/nonexistent/x"], "the file cannot be written"),
        (["cases", "nosuch"], "there is no such file, and no such case in the library: nosuch"),
    ],
)
def test_bad_usage(run, args, message):
    code, out, err = run(*args)

    assert (code, out) == (2, "")
    assert err.startswith("liability: ")
    assert message in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("facts", "error"),
    [
        (
            "- uploadd(ann, film)",
            "uploadd/2 is not a fact of the vocabulary: uploadd(ann, film); "
            "did you mean uploaded(actor, matter)?",
        ),
        ("- shell('true')", "shell/1 is not a fact of the vocabulary: shell('true')"),
        ("- halt", "halt/0 is not a fact of the vocabulary: halt"),
        (
            "- :- initialization(halt)",
            "a finding is a name, or name(argument, ...): :- initialization(halt)",
        ),
        ("*facts", "aliases are not allowed in a case file: *facts"),
    ],
)
def test_bad_cases(run, tmp_path, facts, error):
    path = tmp_path / "bad.yaml"
    path.write_text(f"id: bad\nfacts:\n  {facts}\n")

    assert run("prove", path) == (3, "", f"liability: {path}:3: {error}\n")
    assert run("cases", path) == (3, "", f"liability: {path}:3: {error}\n")


def test_a_missing_case_file(run, tmp_path):
    path = tmp_path / "none.yaml"
    reason = "the file cannot be read (No such file or directory)"

    assert run("prove", path) == (3, "", f"liability: {path}: {reason}\n")


def test_standard_input_has_a_name(run):
    code, _, err = run("prove", "-", input=b"id: x\nfacts:\n  - \xff\n")

    assert (code, err) == (3, "liability: <stdin>:3: the file is not UTF-8\n")


def test_output_into_a_file(run, tmp_path, mooncake):
    path = tmp_path / "proof.json"
    path.write_text("old")
    path.chmod(0o640)
    args = ("prove", mooncake, "--format", "json")

    assert run(*args, "-o", path) == (0, "", "")
    assert path.read_text("utf-8") == run(*args)[1]
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_output_into_a_device(run, mooncake):
    assert run("prove", mooncake, "-o", "/dev/null") == (0, "", "")


def test_a_failed_output_leaves_nothing(run, tmp_path, mooncake):
    folder = tmp_path / "folder"
    folder.mkdir()

    code, out, err = run("prove", mooncake, "-o", folder)
    assert (code, out) == (2, "")
    assert "the file cannot be written" in err
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("command", ["vocabulary", "rules", "articles", "readings"])
def test_catalogues(run, command):
    kb = KnowledgeBase()
    code, out, err = run(command, "--format", "json")

    assert (code, json.loads(out), err) == (0, kb.catalogue(command), "")
    for lang in ("en", "zh"):
        text = kb.catalogue_text(command, lang).rstrip("\n") + "\n"
        assert run(command, "--lang", lang) == (0, text, "")
