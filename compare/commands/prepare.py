"""`crossread-cli prepare`: load the encoder and try it, so that a first comparison holds no surprise."""

from __future__ import annotations

import click

from compare.commands.speaking import Bar, tell


@click.command("prepare", short_help="Load the encoder once and see that it works.")
@click.option("--encoder", default="auto", show_default=True, metavar="NAME", help="The encoder to try.")
def command(encoder: str) -> None:
    """Load the encoder, try it on sentences with known results, and say which one it is."""
    from compare.encoders import load_encoder

    with Bar(wanted=True) as progress:
        loaded = load_encoder(encoder, progress=progress)
    kind = "knows meaning" if loaded.semantic else "compares wording only: the same thing in other words is missed"
    tell(f"The encoder “{loaded.name}” is ready and {kind}.")
    tell(f"Fingerprint {loaded.fingerprint}")
