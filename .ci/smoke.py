"""What a freshly installed wheel must do, with nothing but its run-time dependencies."""

import newsparse

PAGE = b"""<!DOCTYPE html><html lang="en"><head><title>Rain</title></head><body><article><h1>Rain over the harbour</h1>
<p>It rained over the harbour on Tuesday, and the boats stayed in, as they had on Monday and on the Sunday before.</p>
<p>The harbour master said that he had not seen so much rain in one week since he began to keep the book, years ago.</p>
</article></body></html>"""

article = newsparse.parse_html(PAGE, url="https://news.example.org/rain")
assert article.headline == "Rain over the harbour", article.headline
assert article.text.startswith("It rained"), article.text
assert newsparse.Article.from_json(article.to_json()) == article
