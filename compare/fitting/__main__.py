"""`python -m compare.fitting`: fit, write the file, and print the checksum that `compare.encoders.tuning` names."""

from __future__ import annotations

import hashlib
import json
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
@click.option("--second", type=click.Path(path_type=Path), help="The file of the second look, to be written too.")
@click.option("--epochs", default=6, show_default=True)
@click.option("--seed", default=0, show_default=True)
def main(
    judgements: tuple[Path, ...], *, articles: Path, out: Path, second: Path | None, epochs: int, seed: int
) -> None:
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
    if second is not None:
        replace_file(second, _second_look(judgements, articles, epochs=epochs, seed=seed))
        click.echo(f"{second}: written")


def _second_look(judgements: tuple[Path, ...], articles: Path, *, epochs: int, seed: int) -> bytes:
    """Learn from one half of the events and measure the other, both ways round."""
    import numpy as np

    from compare.encoders.minilm import cutter_of, load_model
    from compare.encoders.weights import packaged_folder
    from compare.evaluate.records import read_records
    from compare.fitting.fit import fit
    from compare.fitting.judged import read_judged
    from compare.fitting.network import Network
    from compare.fitting.scales import lines
    from compare.fitting.second import fit_second, measured

    records = read_records(judgements)
    found = []
    for half in (0, 1):
        published = load_model(packaged_folder())
        events = read_judged(judgements, articles, cutter_of(published))
        learned = events[1 - half :: 2]
        network = Network(published[0].model)
        click.echo(f"Half {half + 1}: learning from {len(learned)} events")
        fit(network, learned, epochs=epochs, seed=seed + half + 1, told=click.echo)
        network.scales = lines(Network(load_model(packaged_folder())[0].model), network, learned[::3])
        names = {e.name for e in events[half::2]}
        arrays = {name: np.asarray(values, np.float32) for name, values in network.arrays().items()}
        found.append(measured(arrays, [r for r in records if r.text("event") in names], articles))
    features, said, sure = (np.concatenate([half[k] for half in found]) for k in range(3))
    return f"{json.dumps(fit_second(features, said, sure), indent=2)}\n".encode()


def as_safetensors(network: Network) -> bytes:
    """Give the content of the file."""
    from safetensors.numpy import save

    return bytes(save(network.arrays()))


if __name__ == "__main__":
    main()
