"""What is compared in a measurement: articles of a given number and length, with sentences that differ."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from compare.errors import OptionError
from compare.progress import SILENT, Progress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_FEWEST = 20
_OPENINGS = (
    "",
    "On Tuesday ",
    "Officials said ",
    "It was confirmed that ",
    "In the afternoon ",
    "According to the report ",
    "Witnesses told us ",
    "By the evening ",
    "The council admitted ",
    "As feared, ",
    "Nobody denied that ",
    "At the same time ",
)
"""One for each outlet of an event, so that none says quite the same."""


@dataclass(frozen=True, slots=True)
class Size:
    """So many articles of so many sentences each; AS_THEY_ARE stands for the articles at hand."""

    articles: int
    sentences: int

    def __str__(self) -> str:
        """Give it as it is typed."""
        return f"{self.articles}x{self.sentences}" if self.articles else _ALL


AS_THEY_ARE = Size(0, 0)
_ALL = "all"

Article = tuple[str, ...]
"""The sentences of one article."""


def read_sizes(text: str) -> tuple[Size, ...]:
    """Read "2x30,5x40,all"; raises OptionError."""
    return tuple(dict.fromkeys(_read_size(part.strip()) for part in text.split(",")))


def _read_size(text: str) -> Size:
    if text == _ALL:
        return AS_THEY_ARE
    found = re.fullmatch(r"(\d{1,5})x(\d{1,4})", text)
    if not found or int(found[1]) < 2 or int(found[2]) < 1:
        raise OptionError(
            f"“{text}” is no size.", hint=f"Name two or more articles x sentences, such as 5x40, or {_ALL}."
        )
    return Size(int(found[1]), int(found[2]))


def read_material(paths: Sequence[Path], *, progress: Progress = SILENT) -> tuple[Article, ...]:
    """Give the distinct sentences of each file that can be read; raises OptionError where there are hardly any."""
    from compare.pipeline import read_articles
    from compare.segment import segment

    seen: set[str] = set()
    articles = []
    for article in read_articles(paths, progress=progress).articles:
        texts = dict.fromkeys(" ".join(s.span.of(article.text).split()) for s in segment(article))
        articles.append(tuple(text for text in texts if len(text.split()) > 3 and text not in seen))
        seen.update(articles[-1])
    if len(seen) < _FEWEST:
        raise OptionError("There are too few sentences to measure with.", hint="Name a folder of articles.")
    return tuple(article for article in articles if article)


def make_articles(size: Size, material: Sequence[Article]) -> tuple[Article, ...]:
    """Give articles of that size: of real sentences as long as there are enough, else of such put together from two.

    The same size and material give the same articles. Put together, a dozen outlets tell each event, half of its
    sentences each, in another wording and with other figures.
    """
    if size is AS_THEY_ARE:
        return tuple(material)
    sentences = [sentence for article in material for sentence in article]
    length = size.sentences
    if size.articles * length <= len(sentences):
        return tuple(tuple(sentences[n * length : (n + 1) * length]) for n in range(size.articles))
    return tuple(_told(number, length, sentences) for number in range(size.articles))


def _told(number: int, length: int, sentences: Sequence[str]) -> Article:
    event, outlet = divmod(number, len(_OPENINGS))
    chance = random.Random(f"{number} {length}")  # noqa: S311 - the same articles every time
    topics = sorted(chance.sample(range(2 * length), length))
    return tuple(_sentence(2 * length * event + topic, outlet, sentences, chance) for topic in topics)


def _sentence(topic: int, outlet: int, sentences: Sequence[str], chance: random.Random) -> str:
    """Put the first half of one sentence before the second half of another; no two topics take the same two."""
    count = len(sentences)
    first = sentences[topic % count].split()
    second = sentences[(topic + 1 + topic // count % (count - 1)) % count].split()
    words = first[: len(first) // 2 + 1] + second[len(second) // 2 :]
    text = _OPENINGS[outlet] + " ".join(words)
    return re.sub(r"\d", lambda _: str(chance.randint(1, 9)), text)


def write_articles(articles: Sequence[Article], folder: Path) -> None:
    """Write one text file an article, a line a sentence, for every contender to read."""
    for number, sentences in enumerate(articles):
        (folder / f"{number:05}.txt").write_text("\n\n".join(sentences) + "\n", encoding="utf-8")
