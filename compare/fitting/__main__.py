"""`python -m compare.fitting`: fit, write the file, and print the checksum that `compare.encoders.tuning` names."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from compare.replacing import replace_file

if TYPE_CHECKING:
    from compare.fitting.network import Network


@click.command()
@click.argument("judgements", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--articles", required=True, type=click.Path(path_type=Path, exists=True), help="Folder of the events.")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The safetensors file to write.")
@click.option("--epochs", default=6, show_default=True)
@click.option("--seed", default=0, show_default=True)
def main(judgements: tuple[Path, ...], *, articles: Path, out: Path, epochs: int, seed: int) -> None:
    """Learn from JUDGEMENTS, files in the form of `crossread-cli evaluate coverage`."""
    from compare.encoders.minilm import cutter_of, load_model
    from compare.encoders.weights import packaged_folder
    from compare.fitting.fit import fit
    from compare.fitting.judged import read_judged
    from compare.fitting.network import Network
    from compare.fitting.scales import lines

    published = load_model(packaged_folder())
    events = read_judged(judgements, articles, cutter_of(published))
    click.echo(f"{sum(len(e.said) for e in events)} judgements of {len(events)} events")
    network = Network(published[0].model)
    fit(network, events, epochs=epochs, seed=seed, told=click.echo)
    network.scales = lines(Network(load_model(packaged_folder())[0].model), network, events[::3])
    content = as_safetensors(network)
    replace_file(out, content)
    click.echo(f"{out}: {len(content)} bytes, SHA-256 {hashlib.sha256(content).hexdigest()}")


def as_safetensors(network: Network) -> bytes:
    """Give the content of the file."""
    from safetensors.numpy import save

    return bytes(save(network.arrays()))


if __name__ == "__main__":
    main()
