"""CBC News: each video in the story has a line of its own, and what is seen in it."""

from newsparse import Site

CBC = Site(
    name="cbc.ca",
    domains=["cbc.ca"],
    # The story's own paragraphs are <p>; a <div> straight inside it holds a video, its "WATCH | …" and its caption.
    drop=['[data-cy="storyWrapper"] .story > div', "#detailContent > .detailSummary"],
    timezone="America/Toronto",
)
