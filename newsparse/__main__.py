"""The command ``newsparse``, and ``python -m newsparse``."""

import sys

__all__ = ["main"]

MISSING_EXTRA = 3


def main() -> int:
    """Run the command line; say what to install where its libraries are missing."""
    try:
        import rich
        import typer
    except ImportError:
        print('newsparse: the command line needs typer and rich; pip install "newsparse[cli]"', file=sys.stderr)
        return MISSING_EXTRA
    del rich, typer
    from newsparse.cli import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
