"""BBC News: a story is a row of blocks, and each says what it is: text, subheading, image, links, tags."""

from newsparse import Site, css_all

BBC = Site(
    name="bbc.com",
    domains=["bbc.com", "bbc.co.uk"],
    keywords=css_all('[data-component="tags"] a, [data-component="tag-list-block"] a'),
    body=css_all("article [data-component$=-block]"),
    drop=[
        '[data-component="headline-block"]',
        '[data-component="byline-block"]',
        '[data-component="links-block"]',
        '[data-component="tag-list-block"]',
        # A list that is made of links is what else to read.
        "//*[@data-component='text-block']//ul[li[.//a] and not(li[not(.//a)])]",
        '[data-component="image-block"] span',
    ],
    timezone="Europe/London",
)
