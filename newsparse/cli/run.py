"""Running a command: errors on one line, and exit codes that mean something."""

import os
import sys
from collections.abc import Sequence

import typer

from newsparse.cli.app import app
from newsparse.exceptions import MissingExtraError, NewsparseError

__all__ = ["CHECK_FAILED", "INTERRUPTED", "MISSING_EXTRA", "OK", "WRONG_CALL", "run"]

OK = 0
CHECK_FAILED = 1
"""A check found something wrong: ``check``, ``lint``."""
WRONG_CALL = 2
"""An option, a file, a name or a plugin that cannot be used."""
MISSING_EXTRA = 3
"""A library is missing; the message says what to install."""
INTERRUPTED = 130
# click's own base of wrong calls: typer brings a click of its own or uses the installed one, by version.
_WrongCall: type[Exception] = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with these arguments, or with those of the process; give the exit code."""
    try:
        code = typer.main.get_command(app).main(
            args=None if arguments is None else list(arguments), prog_name="newsparse", standalone_mode=False
        )
    except MissingExtraError as problem:
        return _complain(str(problem), MISSING_EXTRA)
    except _WrongCall as problem:
        return _complain(problem.format_message(), WRONG_CALL)  # type: ignore[attr-defined]  # see above
    except BrokenPipeError:
        # Whoever read the output has seen enough; without this, Python complains once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as problem:
        name = f"{problem.filename}: " if problem.filename else ""
        return _complain(f"{name}{problem.strerror or problem}", WRONG_CALL)
    except (NewsparseError, ValueError) as problem:
        return _complain(str(problem), WRONG_CALL)
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    return code if isinstance(code, int) else OK


def _complain(message: str, code: int) -> int:
    print(f"newsparse: {' '.join(message.split())}", file=sys.stderr)
    return code
