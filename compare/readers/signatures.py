"""First bytes of files that are no articles, so that a refusal can say what a file is."""

from __future__ import annotations

SIGNATURES = (
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ\x00", "an xz archive"),
    (b"(\xb5/\xfd", "a zstd archive"),
    (b"7z\xbc\xaf'\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"RIFF", "a picture or sound"),
    (b"OggS", "a sound or video"),
    (b"ID3", "a sound"),
    (b"\x00\x00\x00\x18ftyp", "a video"),
    (b"\x00\x00\x00\x20ftyp", "a video"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"%!PS", "a PostScript file"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or encrypted Office file"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "an empty zip archive"),
)
"""First bytes and what they are the mark of."""


def foreign(content: bytes) -> str:
    """Say what the file is when its first bytes belong to something else than text, else ""."""
    if content.startswith(b"PK\x03\x04") and content[30:38] == b"mimetype":
        return "an EPUB book" if b"epub" in content[38:60] else "an OpenDocument file"
    for signature, what in SIGNATURES:
        # Letters alone may begin a text ("RIFFRAFF TAKES OVER"); what they are the mark of holds a zero soon.
        if content.startswith(signature) and (not signature.isalnum() or b"\x00" in content[:4096]):
            return what
    return ""
