"""Saved web pages: the article's body without the page around it, captions in place; nothing is ever fetched."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from compare.errors import EmptyArticle
from compare.model import Role
from compare.readers.decoding import clean, decode
from compare.readers.draft import Block, Draft
from compare.readers.furniture import ended
from compare.readers.imprint import imprint, stated_body
from compare.readers.layout import paragraphs
from compare.readers.markup import EXTRACT, HTML, blocks, lean, opening_of, parse_html, words_of
from compare.readers.structure import same

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_HEAD = re.compile(
    rb"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article)\b",
    re.I | re.S,
)
_CHARSET = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?([\w.:-]{2,40})""", re.I)
_STUB = 120
"""Words; less than this from the extractor is weighed against plainer ways of reading the page."""


class HtmlReader:
    """Reads web pages saved by a browser."""

    format = "html"
    label = "Web page"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def recognises(self, content: bytes) -> bool:
        """Whether the file begins like a web page, also in UTF-16."""
        head = content[:8192].lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"")
        return _HEAD.match(head) is not None

    def read(self, content: bytes, *, encoding: str | None, tick: Callable[[int, int], None]) -> Draft:
        """Read the page; raises EmptyArticle where no text is found and TooLarge for endless pages."""
        tick(0, 3)
        declared = _CHARSET.search(content[:4096])
        text, notes = decode(lean(content), encoding=encoding, declared=declared[1].decode() if declared else "")
        root = parse_html(text)
        tick(1, 3)
        if root is None:
            raise _nothing()
        about = imprint(root)
        body = _body(root)
        if not body:
            raise _nothing()
        tick(2, 3)
        body = _with_captions(body, root)
        return replace(
            about,
            blocks=tuple(_cleaned(body)),
            headline=_line(about.headline),
            byline=_line(about.byline),
            outlet=_line(about.outlet),
            notes=notes,
        )


def _nothing() -> EmptyArticle:
    return EmptyArticle(
        "No article text was found in this web page.",
        hint="Open it in a browser, copy the article and save it as text.",
    )


def _cleaned(body: Sequence[Block]) -> list[Block]:
    """Clean again: character references bring back what decoding removed."""
    return [replace(block, text=" ".join(clean(block.text).split("\n"))) for block in body]


def _line(stated: str) -> str:
    """Clean what the page says of itself: JSON can hold half a character, and references hide control characters."""
    return " ".join(clean(stated).split())


def _count(body: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in body)


def _body(root: Any) -> list[Block]:
    """Give the article's blocks: extracted, or where that yields a stub the best of the plainer ways."""
    best = _extracted(root)
    if _count(best) >= _STUB and len(best) > 1:
        return best
    stated = [Block(text) for text in paragraphs(clean(stated_body(root)))]
    for other in (stated, _plain_body(root)):
        longer = _count(other) > 1.5 * _count(best)
        parted = len(other) > len(best) == 1 and _count(other) > 0.8 * _count(best)
        if longer or parted:
            best = other
    return best


def _extracted(root: Any) -> list[Block]:
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = trafilatura.bare_extraction(
            root, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False
        )
    except Exception:  # whatever the extractor trips over, the plainer ways still read the page
        return []
    tree = getattr(found, "body", None)
    return list(blocks(tree, EXTRACT)) if tree is not None else []


def _plain_body(root: Any) -> list[Block]:
    """Give every paragraph of the page's main part."""
    part = next(iter(root.xpath("//article | //main | //*[@role='main'] | //body")), root)
    found = [block for block in blocks(part, HTML) if ended(block.text) or len(block.text.split()) >= 8]
    if len(found) <= 1 and "\n" in "".join(part.itertext()).strip():
        return [Block(text) for text in paragraphs("".join(part.itertext()))]
    return found


def _with_captions(body: list[Block], root: Any) -> list[Block]:
    """Put each picture's caption behind the paragraph it follows; what stands behind the article is left out."""
    place = {same(block.text)[:80]: index for index, block in enumerate(body)}
    captions: dict[int, list[Block]] = {}
    spoken: set[str] = set()
    last = -1
    for element in root.iter("p", "li", "h2", "h3", "h4", "blockquote", "div", "figcaption"):
        if element.tag != "figcaption":
            if element.tag != "div" or len(element) < 5:
                last = max(last, place.get(same(opening_of(element, 400)[:400])[:80], -1))
            continue
        text = words_of(element)
        key = same(text)
        if key and key not in spoken and 3 <= len(text.split()) <= 150 and _inside(element):
            spoken.add(key)
            captions.setdefault(last, []).append(Block(text, role=Role.CAPTION))
    keep = [replace(b, role=Role.CAPTION) if same(b.text) in spoken else b for b in body]
    told = {same(b.text) for b in keep if b.role is Role.CAPTION}
    woven = [b for b in captions.get(-1, []) if same(b.text) not in told]
    for index, block in enumerate(keep):
        woven.append(block)
        if index < len(keep) - 1:
            woven += [b for b in captions.get(index, []) if same(b.text) not in told]
    return woven


def _inside(element: Any) -> bool:
    """Whether a caption stands in the article and not in the page around it."""
    return not any(ancestor.tag in ("aside", "nav", "footer", "header") for ancestor in element.iterancestors())
