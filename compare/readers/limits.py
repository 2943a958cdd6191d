"""How much of anything is still an article; beyond it a file is refused before it costs minutes or memory."""

from __future__ import annotations

from compare.errors import TooLarge

FILE_BYTES = 50 * 2**20
CHARACTERS = 2_000_000
PARAGRAPHS = 50_000
ELEMENTS = 150_000
"""Elements of a web page."""

ZIP_ENTRIES = 2000
ZIP_BYTES = 200 * 2**20
ZIP_PART_BYTES = 50 * 2**20
ZIP_RATIO = 200
"""Unpacked to packed size of one part; real documents stay under 50."""

ZIP_TAGS = 3_000_000
"""Tags in one part of a document."""

PDF_PAGES = 500


def check_length(characters: int, paragraphs: int = 0) -> None:
    """Raise TooLarge for a text that is no article."""
    if characters > CHARACTERS or paragraphs > PARAGRAPHS:
        raise TooLarge(
            f"This text is too long for an article (over {CHARACTERS:,} characters or {PARAGRAPHS:,} paragraphs).",
            hint="Save the article alone.",
        )
