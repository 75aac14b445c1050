"""CBC News: what is no paragraph stands in the story as a plain <div>: pictures, but also films and related stories."""

from newsparse import Site, css_all
from newsparse_sites.pictures import pictures

CBC = Site(
    name="cbc.ca",
    domains=["cbc.ca"],
    images=pictures("figure.leadmedia-story, .story figure.imageMedia", credit_in_caption=r"\(([^()]+)\)\Z"),
    body=css_all('#detailContent > .deck, [data-cy="storyWrapper"] .story'),
    drop=[
        # A film has its "WATCH | …" and what is seen in it; a picture alone is a figure without a player.
        "//div[@class='story']/div[not(.//figure[contains(@class, 'imageMedia')])]",
        "#detailContent > .detailSummary",
    ],
    timezone="America/Toronto",
)
