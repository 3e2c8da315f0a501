"""The command `liability`.

Exit codes: 0 done, 1 a check failed, 2 bad usage, 3 a case that cannot be read as one.  Errors go
to standard error in one line; nothing else does.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Never

import click

from .errors import EngineError, LiabilityError, printable


class Commands(click.Group):
    """A group of commands that reports every error in one line on standard error."""

    def main(self, args: Sequence[str] | None = None, *_: Any, **extra: Any) -> Never:
        """Run a command and end the process with its exit code."""
        extra["standalone_mode"] = False
        try:
            code = super().main(args, **extra)
            sys.stdout.flush()
        except LiabilityError as error:
            code = _complain(str(error), error.exit_code)
        except click.ClickException as error:
            code = _complain(printable(error.format_message()), error.exit_code)
        except OSError as error:
            code = _complain(f"standard output cannot be written ({error.strerror})", 1)
        sys.exit(code)


def _complain(message: str, code: int) -> int:
    click.echo(f"liability: {message}", err=True)
    return code


def main() -> None:
    """The entry point: Ctrl-C and a closed pipe end the process at once, also inside Prolog."""
    for name in ("SIGINT", "SIGPIPE"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
    commands()


def _settings(_: click.Context, __: click.Parameter, values: Sequence[str]) -> dict[str, str]:
    """The values of --set as a dict."""
    pairs = [value.partition("=") for value in values]
    for question, equals, option in pairs:
        if not (question and equals and option):
            raise click.BadParameter(f"{question + equals + option!r} is not QUESTION=OPTION.")
    return {question: option for question, _, option in pairs}


CASE_HELP = "CASE is a case file, - for standard input, or the id of a case of the library."

reading_option = click.option("--reading", metavar="NAME", help="A named reading of the law.")
set_option = click.option(
    "--set",
    "settings",
    metavar="QUESTION=OPTION",
    multiple=True,
    callback=_settings,
    help="Decide one contested question differently; may be repeated.",
)
lang_option = click.option(
    "--lang", type=click.Choice(["en", "zh"]), default="en", help="Language of the text."
)
format_option = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", help="What to print."
)
output_option = click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write into FILE instead of standard output.",
)


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "show_default": True},
)
@click.version_option(package_name="platform-liability", message="%(version)s")
@click.pass_context
def commands(context: click.Context) -> None:
    """Who is liable for what happens on a platform, under Chinese law, with proofs."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


@commands.command(epilog=CASE_HELP)
@click.argument("case")
@reading_option
@set_option
@lang_option
@format_option
@output_option
def prove(
    case: str,
    reading: str | None,
    settings: dict[str, str],
    lang: str,
    form: str,
    output: Path | None,
) -> None:
    """Show every liability that CASE supports, with its proof."""
    from ._library import find_case
    from ._output import write_json, write_text
    from .knowledge_base import KnowledgeBase

    path = find_case(case)
    if form == "json":
        write_json(KnowledgeBase().prove(path, reading, settings).to_dict(), output)
    else:
        text = KnowledgeBase().render(path, lang, reading, settings, width=_width(output))
        write_text(text, output)


def _width(output: Path | None) -> int:
    """The columns of a line: those of the terminal, where there is one, up to 100."""
    if output is not None or not sys.stdout.isatty():
        return 100
    return max(40, min(100, shutil.get_terminal_size().columns))


def _catalogue(name: str, lang: str, form: str, output: Path | None) -> None:
    """Print one of the lists of the knowledge base."""
    from ._output import write_json, write_text
    from .knowledge_base import KnowledgeBase

    if form == "json":
        write_json(KnowledgeBase().catalogue(name), output)
    else:
        write_text(KnowledgeBase().catalogue_text(name, lang), output)


@commands.command()
@lang_option
@format_option
@output_option
def vocabulary(lang: str, form: str, output: Path | None) -> None:
    """List what a case may say."""
    _catalogue("vocabulary", lang, form, output)


@commands.command()
@lang_option
@format_option
@output_option
def rules(lang: str, form: str, output: Path | None) -> None:
    """List every rule with its citations and its place."""
    _catalogue("rules", lang, form, output)


@commands.command()
@lang_option
@format_option
@output_option
def articles(lang: str, form: str, output: Path | None) -> None:
    """List every provision with the rules that use it, or why none does."""
    _catalogue("articles", lang, form, output)


@commands.command()
@lang_option
@format_option
@output_option
def readings(lang: str, form: str, output: Path | None) -> None:
    """List the named readings and the contested questions that they decide."""
    _catalogue("readings", lang, form, output)


@commands.command()
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.option("--run", is_flag=True, help="Compare every case with the outcome that it expects.")
@lang_option
@format_option
@output_option
def cases(names: Sequence[str], run: bool, lang: str, form: str, output: Path | None) -> None:
    """List the library, or the cases that are named by id or path."""
    from ._library import find_case, library, listing, listing_text, replayed, replayed_text
    from ._output import write_json, write_text

    paths = [find_case(name) for name in names] or list(library().values())
    answer = replayed(paths) if run else listing(paths)
    if form == "json":
        write_json(answer, output)
    else:
        write_text(replayed_text(answer) if run else listing_text(answer, lang), output)
    if run and answer["agree"] < answer["of"]:
        click.get_current_context().exit(1)


@commands.command(epilog="CASE is a case file, or the id of a case of the library.")
@click.argument("case", required=False)
def repl(case: str | None) -> None:
    """Open a Prolog prompt with the knowledge base, and with CASE if one is given."""
    from ._door import INSTALL, kb_folder
    from ._library import find_case

    command = ["swipl", str(kb_folder() / "load.pl")]
    if case is not None:
        command += ["--", str(find_case(case))]
    try:
        os.execvp(command[0], command)  # noqa: S606  (a prompt needs the terminal, not a shell)
    except OSError as error:
        raise EngineError(f"swipl cannot be run ({error.strerror}); {INSTALL}") from error
