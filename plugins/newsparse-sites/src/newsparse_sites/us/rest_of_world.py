"""Rest of World: the words over a moving picture are printed in it and under it; the dek stands in the header."""

from newsparse import Site, css_all

REST_OF_WORLD = Site(
    name="restofworld.org",
    domains=["restofworld.org"],
    body=css_all(".post-header__text__dek, .post-content"),
    drop=[".conveyor-screen__text", ".datawrapper__explore"],
    timezone="America/New_York",
)
