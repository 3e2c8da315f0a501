"""What the tests of the command share."""

import pytest
from click.testing import CliRunner

from pyswip_bridge.cli import commands

EXPECTING = """\
id: expecting
title: {en: Two expectations, zh: 两项预期}
facts:
  - invaded(ann, post, bob)
  - careless(ann, post)
  - damage(bob, harm)
  - caused(post, harm)
expect:
  liable:
    - {debtor: ann, form: own}
  not_liable:
    - {debtor: bob}
"""


@pytest.fixture
def run():
    """A function: exit code, standard output and standard error of `liability ARGS`."""

    def invoke(*args, **more):
        result = CliRunner().invoke(commands, [str(arg) for arg in args], **more)
        return result.exit_code, result.stdout, result.stderr

    return invoke


@pytest.fixture
def expecting(tmp_path):
    path = tmp_path / "expecting.yaml"
    path.write_text(EXPECTING, encoding="utf-8")
    return path
