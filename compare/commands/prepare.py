"""`crossread-cli prepare`: see that the installation is whole, so that a first comparison holds no surprise."""

from __future__ import annotations

from contextlib import contextmanager
from importlib.util import find_spec
from time import perf_counter
from typing import TYPE_CHECKING

import click

from compare.commands.speaking import Bar, complain, tell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compare.encoders import Encoder

_AUTO = "auto"
_REFERENCE = ("torch", "sentence_transformers")


@click.command("prepare", short_help="See that the installation is whole and the encoder right.")
@click.option("--encoder", default=_AUTO, show_default=True, metavar="NAME", help="The encoder to try.")
def command(encoder: str) -> None:
    """See that the installation is whole: the weights, the fast encoder, and that it agrees with the reference.

    With --encoder, load only that one and try it. Nothing is downloaded and nothing is changed. A damaged part is
    named, with what to do, and the exit code is 2.
    """
    from compare.encoders.address import leaving

    if warning := leaving(encoder):
        complain(warning)
    loaded = _check_all() if encoder == _AUTO else _load(encoder)
    kind = "knows meaning" if loaded.semantic else "compares wording only: the same thing in other words is missed"
    tell(f"The encoder “{loaded.name}” is ready and {kind}.")
    tell(f"Fingerprint {loaded.fingerprint}")


def _check_all() -> Encoder:
    """Check every part and say so; gives the fast encoder, raises EncoderError for the first part that is damaged."""
    from compare.encoders.weights import MODEL, check_weights, packaged_folder

    with _timed(f"The weights and the vocabulary of {MODEL} are those that were published"):
        check_weights(packaged_folder())
    with _timed("The fast encoder gives the known results"):
        fast = _load("onnx")
    if all(find_spec(name) for name in _REFERENCE):
        with _timed("The reference gives the known results"):
            reference = _load("minilm")
        _agree(fast, reference)
    else:
        tell("The reference is not installed: the fast encoder was not compared with it")
    return fast


def _agree(fast: Encoder, reference: Encoder) -> None:
    from compare.encoders.agreement import compare_encoders
    from compare.pipeline import read_articles
    from compare.segment import segment
    from resources import sample_paths

    with _timed("The fast encoder and the reference agree"), Bar(wanted=True) as progress:
        (article,) = read_articles(sample_paths()[:1]).articles
        texts = [sentence.span.of(article.text) for sentence in segment(article)]
        found = compare_encoders(fast, reference, texts, progress=progress)
    tell(f"  smallest cosine of {found.sentences} sentences {found.of_sentences:.6f}")
    tell(f"  smallest cosine of {found.words} words {found.of_words:.6f}")


def _load(name: str) -> Encoder:
    from compare.encoders import load_encoder

    with Bar(wanted=True) as progress:
        return load_encoder(name, progress=progress)


@contextmanager
def _timed(what: str) -> Iterator[None]:
    """Say what was checked and how long it took, once it is done."""
    started = perf_counter()
    yield
    tell(f"{what}: {perf_counter() - started:.1f} s")
