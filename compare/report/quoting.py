"""Sentences and passages → quotes with a name a person can look up: "B12" is the twelfth sentence of article B."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compare.report.parts import Quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compare.comparison import Comparison
    from compare.model import Passage, Sentence

_SPACE = re.compile(r"\s+")


class Quoter:
    """Quotes a comparison's articles by letter and number; whole sentences are cut from the text only once."""

    def __init__(self, comparison: Comparison) -> None:
        self._letters = {a.id: comparison.letter(a.id) for a in comparison.articles}
        self._texts = {a.id: a.text for a in comparison.articles}
        self._whole: dict[Sentence, Quote] = {}

    def letter(self, article_id: str) -> str:
        """Give the letter of an article."""
        return self._letters[article_id]

    def letters(self, article_ids: Iterable[str]) -> tuple[str, ...]:
        """Give the letters of some articles, in order of opening."""
        wanted = set(article_ids)
        return tuple(letter for article_id, letter in self._letters.items() if article_id in wanted)

    def ref(self, sentence: Sentence) -> str:
        """Give the name of a sentence."""
        return f"{self._letters[sentence.article_id]}{sentence.index + 1}"

    def sentence(self, sentence: Sentence) -> Quote:
        """Quote a whole sentence."""
        if sentence not in self._whole:
            self._whole[sentence] = self._quote(sentence, sentence.span.start, sentence.span.end)
        return self._whole[sentence]

    def passage(self, passage: Passage) -> Quote:
        """Quote the exact words of a passage inside their sentence."""
        if passage.span == passage.sentence.span:
            return self.sentence(passage.sentence)
        return self._quote(passage.sentence, passage.span.start, passage.span.end)

    def _quote(self, sentence: Sentence, start: int, end: int) -> Quote:
        text = self._texts[sentence.article_id]
        return Quote(
            ref=self.ref(sentence),
            article_id=sentence.article_id,
            sentence=sentence.index,
            start=start,
            end=end,
            before=one_line(text[sentence.span.start : start]),
            words=one_line(text[start:end]),
            after=one_line(text[end : sentence.span.end]),
        )


def one_line(text: str) -> str:
    """Give `text` with every run of white space as one space."""
    return _SPACE.sub(" ", text)
