"""Nine News: the older pages hold each paragraph in a block, the newer ones have a body that is marked for testing."""

from newsparse import CutKind, Site, css_all
from newsparse.site import paragraph
from newsparse_sites.pictures import pictures

NINE = Site(
    name="9news.com.au",
    domains=["9news.com.au", "nine.com.au"],
    # The lists of its JSON-LD are those of the machine that tags; the reader sees other words.
    keywords=css_all('[data-ui-testid="footer-tags"] a, [data-ui-testid="header-breadcrumbs"] a'),
    images=pictures(
        'figure.article__image, [data-ui-testid="body-content-all"] > div > figure',
        credit="cite",
        credit_in_caption=r"\(([^()]+)\)\Z",
    ),
    body=css_all('.article__body-croppable, [data-ui-testid="body-content-all"] > div > *'),
    # Tools and related stories are <div>s in the newer pages, the story's parts are not.
    drop=['[data-ui-testid="body-content-all"] > div > div'],
    cut={paragraph("READ MORE"): CutKind.RELATED_LINK},
    timezone="Australia/Sydney",
)
