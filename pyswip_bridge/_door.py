"""The one door to Prolog.

    Python objects ──► JSON text ──► bridge:answer/2 ──► JSON text ──► Python objects

No other file touches pyswip, and no goal is ever built from text.  Both texts cross as Prolog
strings through pyswip's own C bindings: pyswip's conversion of terms flattens compound answers,
and its queries can neither be nested nor left unfinished.

SWI-Prolog starts with the first `ask`, not with the import of this package.  One lock serves the
whole process.  A thread that has no Prolog engine gets one for the length of a call, which takes
about 15 microseconds, so that no thread leaves one behind.
"""

from __future__ import annotations

import atexit
import ctypes
import json
import re
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .errors import CaseError, EngineError, LiabilityError, ReadingError, error_from_reply

MAX_REQUEST_BYTES = 64 * 1024 * 1024

_lock = threading.RLock()
_core: Any = None

_NUL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")

INSTALL = (
    "install it with `apt-get install swi-prolog-nox` (Debian, Ubuntu) or "
    "`brew install swi-prolog` (macOS), or let ./liability do so"
)

# Loading a file with errors prints them and raises nothing, so they are counted.
_LOADER = """
assertz((pyswip_bridge:load(File, Errors) :-
    statistics(errors, Before),
    catch(load_files(user:File, [silent(true)]), Error, print_message(error, Error)),
    statistics(errors, After),
    Count is After - Before,
    number_string(Count, Errors)))
"""


def kb_folder() -> Path:
    """The knowledge base: in the installed package, or beside it in a checkout."""
    here = Path(__file__).parent
    packaged = here / "kb"
    return packaged if packaged.is_dir() else here.parent / "kb"


def ask(request: Mapping[str, Any]) -> Any:
    """The `answer` that Prolog gives to a request: plain lists, dicts, texts and numbers.

    Args:
        request: an object with `op` and its arguments, made of JSON values only.

    Raises:
        CaseError, ReadingError, LimitError: as Prolog says.
        EngineError: Prolog is missing, or answered with none of its own errors.
    """
    data = _encode(request)
    with _lock:
        core = _started()
        with _engine(core):
            reply = json.loads(_call(core, "answer", "bridge", data))
    if not reply["ok"]:
        raise error_from_reply(reply["error"])
    return reply["answer"]


def _encode(request: Mapping[str, Any]) -> bytes:
    """The request as JSON in UTF-8; text that could not cross unharmed is refused here."""
    text = json.dumps(request, ensure_ascii=False)
    try:
        data = text.encode()
    except UnicodeEncodeError:
        raise _refusal(request, "a text holds half a surrogate pair, not a character") from None
    if _NUL.search(data):
        raise _refusal(request, "a text holds a NUL character")
    if len(data) > MAX_REQUEST_BYTES:
        raise _refusal(request, f"more than {MAX_REQUEST_BYTES >> 20} MiB of text")
    return data


def _refusal(request: Mapping[str, Any], message: str) -> LiabilityError:
    """The error for text that cannot cross: usage, if the fault remains without the case."""
    if request.get("case") is not None:
        try:
            _encode({key: value for key, value in request.items() if key != "case"})
        except LiabilityError as error:
            return error
        return CaseError(message, file=request.get("file"))
    return ReadingError(message)


def _started() -> Any:
    """The C bindings of pyswip, with SWI-Prolog running and the knowledge base loaded."""
    global _core
    if _core is None:
        core = _bindings()
        load = kb_folder() / "load.pl"
        with _engine(core):
            _define_loader(core)
            errors = _call(core, "load", "pyswip_bridge", str(load).encode())
        if errors != "0":
            raise EngineError(f"{load} loads with {errors} errors, printed on standard error")
        _core = core
    return _core


def _bindings() -> Any:
    """Import pyswip, which starts SWI-Prolog."""
    try:
        from pyswip import core
    except ImportError as error:
        raise EngineError(f"pyswip cannot be imported: {error}") from error
    except Exception as error:  # pyswip raises bare exceptions of many kinds here
        raise EngineError(f"SWI-Prolog cannot be started ({error}); {INSTALL}") from error
    if threading.current_thread() is not threading.main_thread():
        # Prolog can be cleaned up only in the thread that started it, which may be gone by then.
        atexit.unregister(core.cleanupProlog)
    core._lib.PL_get_nchars.argtypes = [
        core.term_t,
        ctypes.POINTER(ctypes.c_size_t),
        ctypes.POINTER(ctypes.c_void_p),
        ctypes.c_uint,
    ]
    return core


@contextmanager
def _engine(core: Any) -> Iterator[None]:
    """Give the running thread a Prolog engine, for as long as it has none of its own."""
    attach = core.PL_thread_self() == -1
    if attach and core.PL_thread_attach_engine(None) == -1:
        raise EngineError("SWI-Prolog has no engine left for this thread")
    try:
        yield
    finally:
        if attach:
            core._lib.PL_thread_destroy_engine()


@contextmanager
def _frame(core: Any) -> Iterator[None]:
    """A foreign frame: whatever terms are made inside are gone afterwards."""
    frame = core.PL_open_foreign_frame()
    try:
        yield
    finally:
        core.PL_discard_foreign_frame(frame)


def _define_loader(core: Any) -> None:
    """Define pyswip_bridge:load/2."""
    with _frame(core):
        goal = core.PL_new_term_ref()
        if not (core.PL_chars_to_term(_LOADER, goal) and core.PL_call(goal, None)):
            raise EngineError("SWI-Prolog does not take the loader")


def _call(core: Any, name: str, module: str, data: bytes) -> str:
    """Call module:name(+Text, -Reply) once and return Reply, a text."""
    flags = core.PL_Q_NODEBUG | core.PL_Q_CATCH_EXCEPTION
    predicate = core.PL_predicate(name, 2, module)
    with _frame(core):
        arguments = core.PL_new_term_refs(2)
        core.PL_put_chars(arguments, core.PL_STRING | core.REP_UTF8, len(data), data)
        if not core.PL_call_predicate(None, flags, predicate, arguments):
            raise EngineError(f"{module}:{name}/2 failed or raised, which it must not")
        return _text(core, arguments + 1)


def _text(core: Any, term: int) -> str:
    """The text of a Prolog atom or string.

    The text lies in a buffer that is freed with the mark; without a mark, SWI-Prolog 9.0.4 keeps
    one copy of every text in UTF-8, also with BUF_MALLOC.
    """
    length, chars = ctypes.c_size_t(), ctypes.c_void_p()
    flags = core.CVT_ATOM | core.CVT_STRING | core.REP_UTF8 | core.BUF_STACK
    with core.PL_STRINGS_MARK():
        if not core._lib.PL_get_nchars(term, ctypes.byref(length), ctypes.byref(chars), flags):
            raise EngineError("Prolog's reply is not a text")
        return ctypes.string_at(chars.value or 0, length.value).decode()
