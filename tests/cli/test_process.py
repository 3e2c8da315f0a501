"""The command as a process of its own: encodings, pipes, what starts and what does not."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LIABILITY = [sys.executable, "-m", "pyswip_bridge"]


def run(*args, command=LIABILITY, **env):
    """Run `liability ARGS`; the outputs are bytes."""
    return subprocess.run(
        [*command, *map(str, args)],
        capture_output=True,
        env={**os.environ, **env},
        stdin=subprocess.DEVNULL,
        timeout=120,
    )


def test_prove_text(kb, mooncake):
    done = run("prove", mooncake, "--lang", "zh", PYTHONUTF8="1")

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == kb.render(mooncake, lang="zh").rstrip("\n") + "\n"


def test_prove_json(kb, mooncake):
    done = run("prove", mooncake, "--format", "json")

    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout) == kb.prove(mooncake).to_dict()


def test_errors(tmp_path):
    path = tmp_path / "坏.yaml"
    path.write_text("id: bad\nfacts:\n  - halt\n")
    done = run("prove", path, PYTHONUTF8="1")

    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.decode() == (
        f"liability: {path}:3: halt/0 is not a fact of the vocabulary: halt\n"
    )


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gb18030"])
def test_a_terminal_that_is_not_utf_8(mooncake, encoding):
    done = run("prove", mooncake, "--lang", "zh", PYTHONIOENCODING=encoding)

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode(encoding)


def test_json_is_json_in_every_encoding(kb, mooncake):
    done = run("prove", mooncake, "--format", "json", PYTHONIOENCODING="ascii")

    assert json.loads(done.stdout.decode("ascii")) == kb.prove(mooncake).to_dict()


def test_trees_have_lines_in_ascii(mooncake):
    done = run("prove", mooncake, PYTHONIOENCODING="ascii")

    assert b"|-" in done.stdout
    assert b"\\u" not in done.stdout


def test_a_closed_pipe_ends_quietly():
    line = '"$0" -m pyswip_bridge rules | head -n 1'
    done = run(command=["sh", "-c", line, sys.executable])

    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


def test_a_full_disk_is_one_error(mooncake):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*LIABILITY, "prove", str(mooncake)], stdout=full, stderr=subprocess.PIPE
        )

    assert done.returncode == 1
    assert (
        done.stderr == b"liability: standard output cannot be written (No space left on device)\n"
    )


def test_help_starts_neither_prolog_nor_yaml():
    code = (
        "import sys\n"
        "from pyswip_bridge.cli import commands\n"
        "try: commands(['prove', '--help'])\n"
        "except SystemExit: print([name for name in ('pyswip', 'yaml') if name in sys.modules])\n"
    )
    done = run(command=[sys.executable, "-c", code])

    assert done.stdout.decode().splitlines()[-1] == "[]"


def test_no_prolog_is_one_kind_error(mooncake):
    done = run("prove", mooncake, LIBSWIPL_PATH="/nonexistent.so", SWI_HOME_DIR="/nonexistent")

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.count(b"\n") == 1
    assert b"apt-get install swi-prolog-nox" in done.stderr


def test_the_prompt_has_the_case_loaded(mooncake):
    line = "liable(D, _, joint_and_several), print(D), nl."
    done = subprocess.run(
        [*LIABILITY, "repl", str(mooncake)], input=line.encode(), capture_output=True, timeout=60
    )

    assert done.returncode == 0
    assert b"tencent" in done.stdout


def test_the_prompt_without_swipl(tmp_path):
    done = run("repl", PATH=str(tmp_path))

    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"liability: swipl cannot be run")


def test_the_script_works_through_a_link_from_another_folder(root, tmp_path):
    if not (root / ".venv" / "installed-run").exists():
        pytest.skip("./liability would set itself up first")
    link = tmp_path / "a link"
    link.symlink_to(root / "liability")
    done = subprocess.run([link, "--version"], cwd=tmp_path, capture_output=True, timeout=60)

    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == b"0.1.0\n"


@pytest.mark.parametrize("script", ["liability", "test", "scripts/setup.sh"])
@pytest.mark.parametrize("shell", ["sh", "dash", "bash"])
def test_scripts_are_shell(root, script, shell):
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell} here")

    assert run(command=[shell, "-n", root / script]).stderr == b""
