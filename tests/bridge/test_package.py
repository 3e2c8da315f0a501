"""The package: what it exports, and the wheel that carries it."""

import json
import os
import pickle
import subprocess
import sys
import zipfile

import pytest

import pyswip_bridge
from pyswip_bridge import CaseError, EngineError, LiabilityError, LimitError, ReadingError


def test_exports():
    assert pyswip_bridge.__all__ == [
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
    assert all(hasattr(pyswip_bridge, name) for name in pyswip_bridge.__all__)


@pytest.mark.parametrize(
    ("error", "code"),
    [(CaseError, 3), (ReadingError, 2), (LimitError, 1), (EngineError, 1), (LiabilityError, 1)],
)
def test_exit_codes(error, code):
    assert issubclass(error, LiabilityError)
    assert error.exit_code == code


def test_errors_in_words():
    error = CaseError("no", file="a.yaml", line=3, term="b\nc\x1b[0m", nearest="d")

    assert str(error) == "a.yaml:3: no: b\\nc\\x1b[0m; did you mean d?"
    assert str(CaseError("no")) == "no"
    assert str(CaseError("no", line=3)) == "3: no"
    assert len(str(CaseError("no", term="x" * 10_000))) < 1100
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301  (it is our own)


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory):
    """The folder into which the built wheel was unpacked."""
    root = pyswip_bridge.__path__[0] + "/.."
    folder = tmp_path_factory.mktemp("wheel")
    builder = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    built = subprocess.run(
        [sys.executable, "-c", builder, folder],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    with zipfile.ZipFile(folder / built.stdout.strip()) as wheel:
        wheel.extractall(folder / "site")
    return folder / "site"


def run(unpacked, tmp_path, *args):
    """Run the wheel's command, from a folder that has nothing to do with the project."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "pyswip_bridge", *args],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(unpacked), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_the_wheel_carries_everything(unpacked, root):
    package = unpacked / "pyswip_bridge"
    for source, target in (("kb", "kb"), ("queries/cases", "cases")):
        files = {path.relative_to(root / source) for path in (root / source).rglob("*.*")}
        assert files == {
            path.relative_to(package / target) for path in (package / target).rglob("*.*")
        }
    assert (package / "py.typed").exists()
    json.loads((package / "schemas" / "prove.json").read_text("utf-8"))


def test_the_wheel_works_from_any_folder(unpacked, tmp_path, kb, mooncake):
    done = run(unpacked, tmp_path, "prove", "mooncake_review", "--format", "json")
    nodes = json.loads(done.stdout)["nodes"]

    assert done.stderr == ""
    assert len(nodes) == len(kb.prove(mooncake).nodes)
    assert str(unpacked) in run(unpacked, tmp_path, "cases", "--format", "json").stdout


def test_the_wheel_has_its_metadata(unpacked, tmp_path):
    assert run(unpacked, tmp_path, "--version").stdout == "0.1.0\n"
    (entry_points,) = unpacked.glob("*.dist-info/entry_points.txt")
    assert "liability = pyswip_bridge.cli:main" in entry_points.read_text()
