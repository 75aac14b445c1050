"""Daily Maverick: a summary in a tab stands over the story."""

from newsparse import Site

DAILY_MAVERICK = Site(
    name="dailymaverick.co.za",
    domains=["dailymaverick.co.za"],
    drop=["#summary"],
    timezone="Africa/Johannesburg",
)
