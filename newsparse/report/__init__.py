"""The report: one HTML file that shows what became of each block of a page, and who said what each field holds."""

from newsparse.report.document import write_report

__all__ = ["write_report"]
