"""The command line: ``newsparse parse``, ``inspect``, ``plugins``, ``new-site``, ``check``, ``lint``, ``coverage``."""

from newsparse.cli.run import run

__all__ = ["run"]
