"""Bytes to text: byte order mark, strict UTF-8, what the file declares, then a guess; then one clean-up for all."""

from __future__ import annotations

import codecs
import re

from compare.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 256 * 1024
_NOT_ASCII = re.compile(rb"[\x1b\x80-\xff]")
_WIDER = {
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "latin-1": "windows-1252",
    "iso-8859-1": "windows-1252",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
}

_LINE_ENDS = re.compile("\r\n|[\r\u0085\u2028\u000b]")
_PARAGRAPH_ENDS = re.compile("[\u2029\u000c]")
# Control characters, soft hyphen, zero-width blanks and joiners, directional overrides, private non-characters.
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|(?<=[\u0000-\u007f])[\u200c\u200d]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")


def decode(content: bytes, *, encoding: str | None = None, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """Give the cleaned text and notes on how it was read.

    `encoding` is what a person chose and is obeyed; `declared` is what the file says and is believed only if it fits.
    """
    text, used = _decode(content, encoding, declared)
    notes = [] if used.startswith(("utf-8", "ascii")) else [f"Read as {used}."]
    text = clean(text)
    lost = text.count("\ufffd")
    if lost:
        words = "characters could not be read and show" if lost > 1 else "character could not be read and shows"
        notes.append(f"{lost} {words} as \ufffd.")
    return text, tuple(notes)


def clean(text: str) -> str:
    """Bring line ends to one form and remove what cannot be seen; nothing else is altered."""
    text = _PARAGRAPH_ENDS.sub("\n\n", _LINE_ENDS.sub("\n", text))
    return _SURROGATES.sub("\ufffd", _INVISIBLE.sub("", text))


def _decode(content: bytes, encoding: str | None, declared: str) -> tuple[str, str]:
    if encoding:
        try:
            return content.decode(encoding, "replace"), encoding
        except (LookupError, UnicodeError, ValueError) as problem:
            raise ReadError(f"There is no encoding {encoding!r}.", hint="Choose another encoding.") from problem
    for mark, name in _MARKS:
        if content.startswith(mark):
            return content.decode(name, "replace"), name.removesuffix("-sig")
    wide = _without_mark(content)
    if wide:
        return content.decode(wide, "replace"), wide
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(content, declared)
    if b"\x1b" in content:  # ISO-2022 encodings are ASCII bytes with escapes: strict UTF-8 takes them for text.
        guessed = _guess(content)
        if guessed[1].startswith("iso-2022"):
            return guessed
    return text, "utf-8"


def _not_utf8(content: bytes, declared: str) -> tuple[str, str]:
    nearly = content.decode("utf-8", "replace")
    broken = nearly.count("\ufffd") - content.count("\ufffd".encode())
    if broken * 20 <= sum(1 for c in nearly if c > "\u007f"):
        return nearly, "utf-8"
    if declared:
        try:
            return content.decode(_wider(declared)), _wider(declared)
        except (LookupError, UnicodeError, ValueError):
            pass
    return _guess(content)


def _wider(name: str) -> str:
    """Give the encoding that browsers take when this one is declared: the same and more."""
    return _WIDER.get(name.strip().lower(), name.strip().lower())


def _without_mark(content: bytes) -> str:
    """Recognise UTF-16 and UTF-32 without a mark: every other byte of most scripts' text is nearly constant."""
    head = content[: 4096 - len(content[:4096]) % 4]
    if head.count(0) * 5 < len(head):
        return ""
    for name, lane in (("utf-32-le", (1, 2, 3)), ("utf-32-be", (0, 1, 2))):
        if all(head[i::4].count(0) * 10 > len(head[i::4]) * 9 for i in lane[1:]) and len(head) >= 8:
            return name
    even, odd = head[0::2].count(0), head[1::2].count(0)
    return "utf-16-le" if odd > even * 2 else "utf-16-be" if even > odd * 2 else ""


def _guess(content: bytes) -> tuple[str, str]:
    import chardet

    first = _NOT_ASCII.search(content)
    start = max(0, first.start() - 1024) if first else 0
    name = _wider(chardet.detect(content[start : start + _SAMPLE])["encoding"] or "windows-1252")
    try:
        return content.decode(name, "replace"), name
    except (LookupError, UnicodeError):
        return content.decode("windows-1252", "replace"), "windows-1252"
