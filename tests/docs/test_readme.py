"""README.md says what the program prints: each command, session, script and folder in it."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pexpect
import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROMPT = r"\n\d+ \?- "


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


def python(*arguments: str) -> str:
    """What this Python prints when it runs the arguments in the project's folder."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONUTF8": "1"},
    )
    return done.stdout


@pytest.mark.parametrize("block", blocks("console"))
def test_a_command_prints_what_the_readme_shows(block: str) -> None:
    command, _, shown = block.partition("\n")
    words = shlex.split(command.removeprefix("$ "))

    assert words[0] == "./liability"
    assert python("-m", "pyswip_bridge", *words[1:]) == shown


def test_the_script_prints_what_the_readme_shows() -> None:
    (script,), (shown,) = blocks("python"), blocks("text")

    assert python("-c", script) == shown


def session(queries: list[str]) -> str:
    """The terminal after the queries, each answered to its last solution."""
    terminal = pexpect.spawn(
        "swipl",
        ["kb/load.pl"],
        cwd=str(ROOT),
        encoding="utf-8",
        echo=False,
        timeout=60,
        dimensions=(200, 200),
        env=os.environ | {"TERM": "dumb", "LC_ALL": "C.UTF-8"},
    )
    terminal.expect(PROMPT)
    screen = ""
    for query in queries:
        screen += f"?- {query}\n"
        terminal.sendline(query)
        while terminal.expect([PROMPT, r"= [^\r\n]+ $"]) == 1:
            screen += terminal.before + terminal.after
            terminal.send(";")
        screen += terminal.before + "\n"
    terminal.sendline("halt.")
    terminal.expect(pexpect.EOF)
    return screen.replace("\r", "").replace("|    ", "")


def test_the_session_at_the_prompt_is_what_the_readme_shows() -> None:
    (shown,) = blocks("prolog")
    queries = re.findall(r"^\?- (.*?\.)$", shown, re.MULTILINE | re.DOTALL)

    assert session(queries) == shown


def test_every_folder_and_file_that_the_readme_names_exists() -> None:
    named = re.findall(r"`((?:kb|queries|tests|pyswip_bridge)/[\w./]*)`", README)

    assert len(named) > 10
    assert [name for name in named if not (ROOT / name).exists()] == []
