"""What a web page states about itself: headline, authors, outlet, date, language; from JSON-LD, meta tags, marks."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from compare.readers.dates import find_date
from compare.readers.draft import Draft
from compare.readers.markup import words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_MOST_NODES = 5000
_SUFFIX = re.compile(r"\s+[|·•»–—-]\s+(?P<site>[^|·•»–—]{2,60})$")
_DATE_NAMES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "dc.date",
    "dc.date.issued",
    "sailthru.date",
    "parsely-pub-date",
    "dcterms.date",
    "article.published",
)
_KINDS = ("article", "report", "posting", "newsitem")


def imprint(root: Any) -> Draft:
    """Give a draft without blocks: only what the page says about itself."""
    story = _story(root)
    meta = _meta(root)
    headline, site = _headline(root, story, meta)
    return Draft(
        (),
        headline=headline,
        byline=_byline(root, story, meta),
        outlet=_outlet(root, story, meta) or site,
        published=_published(root, story, meta),
        language=(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "")[:2],
    )


def stated_body(root: Any) -> str:
    """Give the article's text as JSON-LD states it, "" if it does not."""
    body = _story(root).get("articleBody")
    return body if isinstance(body, str) else ""


def _story(root: Any) -> dict[str, Any]:
    """Give the JSON-LD node of the article: the one with most to say."""
    nodes = [node for node in _nodes(root) if any(kind in _kind(node) for kind in _KINDS)]
    wanted = ("headline", "articleBody", "datePublished", "author", "publisher")
    return max(nodes, key=lambda node: sum(key in node for key in wanted), default={})


def _kind(node: dict[str, Any]) -> str:
    return json.dumps(node.get("@type", "")).lower()


def _nodes(root: Any) -> Iterator[dict[str, Any]]:
    """Give every JSON-LD object of the page, nested ones too."""
    waiting: list[Any] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            try:
                waiting.append(json.loads(script.text or "", strict=False))
            except (ValueError, RecursionError):
                continue
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, dict):
            yield node
            waiting.extend(value for value in node.values() if isinstance(value, (dict, list)))
        elif isinstance(node, list):
            waiting.extend(node[:200])


def _meta(root: Any) -> dict[str, str]:
    """Give the page's meta tags by name, the first of each; a property may carry several names."""
    found: dict[str, str] = {}
    for tag in root.iter("meta"):
        content = " ".join((tag.get("content") or "").split())
        for name in (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower().split():
            if content:
                found.setdefault(name, content)
    return found


def _text(value: Any) -> str:
    """Give the words of a JSON-LD value: text, a thing with a name, or a list of either."""
    if isinstance(value, str):
        return " ".join(value.split())
    if isinstance(value, dict):
        return _text(value.get("name")) if not isinstance(value.get("name"), (dict, list)) else ""
    if isinstance(value, list):
        names = [_text(item) for item in value[:20] if not isinstance(item, list)]
        return ", ".join(dict.fromkeys(name for name in names if name))
    return ""


def _headline(root: Any, story: dict[str, Any], meta: dict[str, str]) -> tuple[str, str]:
    """Give the headline, and the site's name where the page's title ends with it."""
    title = next((words_of(element) for element in root.iter("title")), "")
    cut = _SUFFIX.search(title)
    site = cut["site"].strip() if cut else ""
    stated = [_text(story.get("headline")), meta.get("og:title", ""), meta.get("twitter:title", "")]
    stated = [_without_site(text, site) for text in (*stated, _SUFFIX.sub("", title)) if text]
    heads = [text for text in (words_of(element) for element in root.iter("h1")) if text]
    for head in heads:
        if 2 <= len(head.split()) <= 40 and any(_alike(head, text) for text in stated):
            return head, site
    if not stated and len(heads) == 1:
        return heads[0], site
    return (stated[0] if stated else ""), site


def _without_site(text: str, site: str) -> str:
    cut = _SUFFIX.search(text)
    return text[: cut.start()] if cut and (cut["site"].strip() == site or len(cut["site"].split()) <= 3) else text


def _alike(one: str, other: str) -> bool:
    """Whether two headlines share half of the shorter one's words."""
    a, b = ({word.casefold() for word in re.findall(r"\w+", text)} for text in (one, other))
    return bool(a and b) and len(a & b) * 2 >= min(len(a), len(b))


def _byline(root: Any, story: dict[str, Any], meta: dict[str, str]) -> str:
    names = (
        _text(story.get("author")) or meta.get("author") or meta.get("article:author") or meta.get("dc.creator") or ""
    )
    if not names or "://" in names:
        marked = root.xpath(
            '(//*[@rel="author"] | //*[@itemprop="author"] | //*[contains(@class, "byline")])[position() < 4]'
        )
        names = next((text for text in (words_of(element) for element in marked) if 0 < len(text) < 120), "")
    return names


def _outlet(root: Any, story: dict[str, Any], meta: dict[str, str]) -> str:
    name = meta.get("og:site_name") or _text(story.get("publisher")) or meta.get("application-name") or ""
    if name and len(name) <= 60 and "://" not in name:
        return name
    return _host(meta.get("og:url", "")) or next(
        (_host(link.get("href") or "") for link in root.xpath('//link[@rel="canonical"]')), ""
    )


def _host(address: str) -> str:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").removeprefix("m.").removeprefix("amp.")


def _published(root: Any, story: dict[str, Any], meta: dict[str, str]) -> date | None:
    """Give the first date found where pages state it."""
    times = root.xpath("//time[@datetime][not(ancestor::aside) and not(ancestor::nav) and not(ancestor::footer)]")
    stated = [
        _text(story.get("datePublished")),
        _text(story.get("dateCreated")),
        *(meta.get(name, "") for name in _DATE_NAMES),
    ]
    stated += [time.get("datetime") for time in times[:1]]
    return next((found for found in map(find_date, stated) if found), None)
