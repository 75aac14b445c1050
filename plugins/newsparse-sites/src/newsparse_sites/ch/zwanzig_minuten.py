"""20 Minuten: polls and boxes stand among the paragraphs."""

from newsparse import Site

ZWANZIG_MINUTEN = Site(
    name="20min.ch",
    domains=["20min.ch"],
    # The class names end in a hash that changes with each build; their beginnings are written by people.
    drop=['[data-testid="InfoBox"]', "[class*=elementPoll]", "article > header h2"],
    timezone="Europe/Zurich",
)
