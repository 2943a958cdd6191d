"""`crossread-cli formats`: what can be read and written, from the two tables."""

from __future__ import annotations

import click

from compare.commands.speaking import tell


@click.command("formats", short_help="List the formats that can be read and written.")
def command() -> None:
    """List the formats that can be read and the formats a report can be written in."""
    from compare.exporters import EXPORTERS
    from compare.readers import READERS

    tell("Articles are read from:")
    for reader in READERS:
        tell(f"  {reader.label:<20} {' '.join(reader.suffixes)}")
    tell("Reports are written as:")
    for suffix, chosen in EXPORTERS.items():
        tell(f"  {chosen.label:<20} {suffix:<10} {chosen.purpose}")
    tell(f"  {'Comparison':<20} {'.crossread':<10} the whole comparison, to open again in the window")
