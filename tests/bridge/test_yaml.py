"""YAML to trees: every refusal is one error with file and line."""

from pathlib import Path

import pytest

from pyswip_bridge import CaseError, _yaml
from pyswip_bridge._yaml import read_file, read_text


def test_tree():
    assert read_text("id: x\nfacts:\n  - p(a, 2024-03-01)\n  - 'q'\nnote:\n") == {
        "map": [
            {"key": "id", "line": 1, "value": {"scalar": "x", "line": 1}},
            {
                "key": "facts",
                "line": 2,
                "value": {
                    "seq": [
                        {"scalar": "p(a, 2024-03-01)", "line": 3},
                        {"scalar": "q", "line": 4},
                    ],
                    "line": 3,
                },
            },
            {"key": "note", "line": 5, "value": {"scalar": "", "line": 5}},
        ],
        "line": 1,
    }


@pytest.mark.parametrize("text", ["yes", "1e3", "60000.00", "2024-03-01", "~", "0x10"])
def test_scalars_stay_text(text):
    assert read_text(text) == {"scalar": text, "line": 1}


@pytest.mark.parametrize(
    ("text", "line", "message", "term"),
    [
        ("", 1, "the file is empty", None),
        ("# only this\n", 1, "the file is empty", None),
        ("id: x\nfacts: &a [p]\n", 2, "anchors are not allowed in a case file", "&a"),
        ("id: x\nfacts: *a\n", 2, "aliases are not allowed in a case file", "*a"),
        ("id: x\nid: y\n", 2, "the key stands twice", "id"),
        ("a:\n  b: 1\n  b: 2\n", 3, "the key stands twice", "b"),
        ("id: x\n? [a]\n: y\n", 2, "a key is a plain text, not a list or a map", None),
        ("id: x\n---\nid: y\n", 2, "a case file holds one document, not several", None),
        ("id: !!str x\n", 1, "tags are not allowed in a case file", "tag:yaml.org,2002:str"),
        ("id: x\nnote: !mine x\n", 2, "tags are not allowed in a case file", "!mine"),
        ("id: x\nnote: \0\n", 2, _yaml.NO_CHARACTER, r"'\x00'"),
        ("id: x\nnote: \ud800\n", 2, _yaml.NO_CHARACTER, r"'\ud800'"),
        ("id: x\nnote: \x1b[31m\n", 2, _yaml.NO_CHARACTER, r"'\x1b'"),
        ('id: x\nnote: "\\0"\n', 2, _yaml.NO_CHARACTER, r"'\x00'"),
        (b"id: x\nnote: \xff\n", 2, "the file is not UTF-8", None),
        ("id: x\n".encode("utf-16"), 1, "the file is not UTF-8", None),
        (
            "id: x\nfacts: " + "[" * 100_000,
            2,
            "lists and maps are nested deeper than 20 levels",
            None,
        ),
        ("x" * (8 * 1024 * 1024 + 1), 1, "the file is larger than 8 MiB", None),
    ],
)
def test_refusals(text, line, message, term):
    with pytest.raises(CaseError) as error:
        read_text(text, "bad.yaml")

    assert (error.value.file, error.value.line) == ("bad.yaml", line)
    assert (error.value.message, error.value.term) == (message, term)


@pytest.mark.parametrize("text", ["a: [", "a: }", "a: b: c", "\ta: b", "%YAML 3\n--- x"])
def test_what_is_not_yaml_says_where(text):
    with pytest.raises(CaseError, match="this is not YAML") as error:
        read_text(f"# a comment\n{text}", "bad.yaml")

    assert error.value.line in (2, 3)


def test_tags_construct_nothing(tmp_path):
    witness = tmp_path / "witness"
    with pytest.raises(CaseError, match="tags are not allowed"):
        read_text(f"id: !!python/object/apply:pathlib.Path.touch [{witness}]")

    assert not witness.exists()


def test_an_alias_bomb_ends_at_its_first_anchor():
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
    with pytest.raises(CaseError) as error:
        read_text(bomb)

    assert error.value.line == 1


def test_a_byte_order_mark_is_no_text():
    assert read_text("\ufeffid".encode()) == {"scalar": "id", "line": 1}


def test_nesting_up_to_the_limit_is_fine():
    depth = _yaml.MAX_DEPTH

    assert read_text("[" * depth + "]" * depth)["line"] == 1


def test_pyyaml_without_libyaml_reads_the_same(mooncake, monkeypatch):
    expected = read_file(mooncake)
    monkeypatch.delattr("yaml.CSafeLoader")

    assert read_file(mooncake) == expected


def test_files_that_cannot_be_read(tmp_path):
    for path in (tmp_path, tmp_path / "none.yaml", Path("a\0b")):
        with pytest.raises(CaseError, match="the file cannot be read") as error:
            read_file(path)

        assert error.value.file == str(path)


def test_endless_files_end():
    with pytest.raises(CaseError, match="larger than 8 MiB"):
        read_file(Path("/dev/zero"))
