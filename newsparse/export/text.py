"""Plain text: the story and nothing but the story."""

from newsparse.article import Article

__all__ = ["to_text"]


def to_text(article: Article) -> str:
    """Give the text of an article: its blocks, apart by an empty line.

    >>> from newsparse.article import Block, BlockKind
    >>> to_text(Article(body=(Block(BlockKind.PARAGRAPH, "It rained."),)))
    'It rained.'
    """
    return article.text
