"""The parts of a story that stand straight in a box, without the boxes that stand among them."""

__all__ = ["parts_of"]


def parts_of(*boxes: str, tags: str = "p h2 h3 h4 ul ol blockquote") -> str:
    """Give CSS of the paragraphs, headings, lists and quotes that are children of a box.

    >>> parts_of(".story", tags="p h2")
    '.story > p, .story > h2'
    """
    return ", ".join(f"{box} > {tag}" for box in boxes for tag in tags.split())
