"""Who is measured: this engine with either encoder, and three scripts that somebody could write instead."""

from __future__ import annotations

import os
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compare.encoders import Encoder, Encoding
    from compare.model import Article
    from compare.progress import Progress

_PAIRS_TRIED = 2000
"""Pairs of sentences after which difflib's time is multiplied up: 200 sentences have 16,000, 600 have 165,000."""


class Contender(Protocol):
    """One way to compare the articles of a folder, in steps that are timed by themselves."""

    def load(self) -> None:
        """Get ready to encode; what a program does before its first comparison."""

    def read(self, folder: Path) -> None:
        """Read the articles."""

    def encode(self) -> None:
        """Turn every sentence into its vector."""

    def compare(self) -> float:
        """Do what follows the encoding and give the share (0-1) of it that was done."""

    def whole(self, folder: Path) -> None:
        """Do everything once, as the process does that a person starts."""


class Crossread:
    """This engine with the encoder of that name; what follows the encoding is the whole comparison."""

    def __init__(self, encoder: str) -> None:
        self._name = encoder
        self._encoder: Any = None
        self._articles: tuple[Article, ...] = ()
        self._texts: list[str] = []
        self._known: dict[str, Encoding] = {}

    def load(self) -> None:
        """Load the encoder; it tries itself on three sentences."""
        from compare.encoders import load_encoder

        self._encoder = load_encoder(self._name)

    def read(self, folder: Path) -> None:
        """Read and cut the articles; as with the others, an article's sentence counts once."""
        from compare.pipeline import read_articles
        from compare.segment import segment

        self._articles = read_articles(sorted(folder.glob("*.txt"))).articles
        self._texts = list(dict.fromkeys(s.span.of(a.text) for a in self._articles for s in segment(a)))

    def encode(self) -> None:
        """Encode every distinct sentence, with its words."""
        from compare.progress import SILENT

        encodings = self._encoder.encode(self._texts, progress=SILENT)
        self._known = dict(zip(self._texts, encodings, strict=True))

    def compare(self) -> float:
        """Cut into sentences, weigh evidence, align, find facts and clashes."""
        from compare.pipeline import compare_articles

        compare_articles(self._articles, encoder=_Known(self._encoder, self._known))
        return 1.0

    def whole(self, folder: Path) -> None:
        """Run the command line: read, compare and write the report; nothing is taken from a cache or put into one."""
        from compare.__main__ import main

        files = [str(path) for path in sorted(folder.glob("*.txt"))]
        with TemporaryDirectory() as place:
            report = str(Path(place) / "report.html")
            done = main(["report", *files, "--to", report, "--no-cache", "--quiet", "--encoder", self._name])
        if done:
            raise SystemExit(done)


class _Known:
    """An encoder that has read everything before, so that only what follows the encoding is timed."""

    def __init__(self, encoder: Encoder, known: dict[str, Encoding]) -> None:
        self.name, self.fingerprint = encoder.name, encoder.fingerprint
        self.dimensions, self.semantic = encoder.dimensions, encoder.semantic
        self._encoder, self._known = encoder, known

    def encode(self, texts: Sequence[str], *, progress: Progress) -> list[Encoding]:
        """Look the encodings up."""
        unknown = [text for text in texts if text not in self._known]
        self._known |= dict(zip(unknown, self._encoder.encode(unknown, progress=progress), strict=True))
        return [self._known[text] for text in texts]


class Script:
    """A script on sentence-transformers with its defaults: encode the lines of the files, then the cosines."""

    def __init__(self, *, mining: bool) -> None:
        self._mining = mining
        self._model: Any = None
        self._sentences: list[str] = []
        self._vectors: Any = None

    def load(self) -> None:
        """Import the library and load the model."""
        os.environ.update({"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "TRANSFORMERS_VERBOSITY": "error"})
        from sentence_transformers import SentenceTransformer

        from compare.encoders.weights import packaged_folder

        self._model = SentenceTransformer(str(packaged_folder()), device="cpu")

    def read(self, folder: Path) -> None:
        """Take the lines of all files."""
        self._sentences = [line for lines in _lines(folder) for line in lines]

    def encode(self) -> None:
        """Encode as the library does when nothing is said."""
        self._vectors = self._model.encode(self._sentences)

    def compare(self) -> float:
        """Compute the cosine of every pair, or mine the pairs that are most alike."""
        import torch
        from sentence_transformers import util

        if self._mining:
            util.paraphrase_mining_embeddings(torch.from_numpy(self._vectors))
        else:
            util.cos_sim(self._vectors, self._vectors)
        return 1.0

    def whole(self, folder: Path) -> None:
        """Do one after the other."""
        _all_steps(self, folder)


class Difflib:
    """A script on the standard library: the ratio of matching letters for every pair of sentences of two articles."""

    def __init__(self) -> None:
        self._articles: list[list[str]] = []

    def load(self) -> None:
        """Need nothing."""

    def read(self, folder: Path) -> None:
        """Take the lines of each file."""
        self._articles = _lines(folder)

    def encode(self) -> None:
        """Need nothing."""

    def compare(self) -> float:
        """Compare pairs from all over, some thousands at most."""
        return self._compare(_PAIRS_TRIED)

    def whole(self, folder: Path) -> None:
        """Compare every pair."""
        self.read(folder)
        self._compare(None)

    def _compare(self, most: int | None) -> float:
        from difflib import SequenceMatcher

        pairs = [(a, b) for one, other in combinations(self._articles, 2) for a in one for b in other]
        tried = pairs[:: max(1, len(pairs) // most)] if most else pairs
        for a, b in tried:
            SequenceMatcher(None, a, b).ratio()
        return len(tried) / len(pairs)


CONTENDERS: dict[str, tuple[str, Callable[[], Contender]]] = {
    "fast": ("Crossread, fast encoder", lambda: Crossread("onnx")),
    "reference": ("Crossread, reference encoder", lambda: Crossread("minilm")),
    "cosine": ("sentence-transformers, all cosines", lambda: Script(mining=False)),
    "mining": ("sentence-transformers, paraphrase_mining", lambda: Script(mining=True)),
    "difflib": ("difflib, sentence by sentence", Difflib),
}
"""Name → what a reader is told, and how to make it; "cosine" is what the others are set against."""


def _all_steps(contender: Contender, folder: Path) -> None:
    contender.load()
    contender.read(folder)
    contender.encode()
    contender.compare()


def _lines(folder: Path) -> list[list[str]]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    return [[line for line in text.splitlines() if line.strip()] for text in texts]
