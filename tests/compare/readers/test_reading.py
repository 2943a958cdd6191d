"""The one way in: which reader takes what, and one clear error for everything that is no article."""

from __future__ import annotations

import gzip
import hashlib
import os
import stat
from pathlib import Path

import pytest

import compare.readers
from compare.errors import Cancelled, EmptyArticle, Encrypted, ReadError, TooLarge, UnknownFormat
from compare.model import Role
from compare.progress import Progress
from compare.readers import READERS, formats, read_article, suffixes
from compare.readers.limits import FILE_BYTES

PLAIN = "Mayor quits over bridge\n\nThe mayor quit on Monday. She gave no reason.\n"


def saved(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refusal(path: Path, kind: type[ReadError] = ReadError) -> str:
    with pytest.raises(kind) as caught:
        read_article(path)
    assert caught.value.source == str(path)
    assert caught.value.message.endswith(".")
    assert caught.value.hint
    return caught.value.message


def test_the_table_holds_every_reader_module() -> None:
    folder = Path(compare.readers.__file__).parent
    modules = {path.stem for path in folder.glob("*.py") if "Reader:" in path.read_text(encoding="utf-8")}
    assert modules - {"draft", "__init__"} == {type(reader).__module__.rpartition(".")[2] for reader in READERS}


def test_suffixes_belong_to_one_reader_each() -> None:
    assert len(set(suffixes())) == len(suffixes())
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes())
    assert {".txt", ".html", ".docx", ".pdf"} <= set(suffixes())
    assert [label for label, _ in formats()] == [reader.label for reader in READERS]


def test_an_article_knows_its_file(tmp_path: Path) -> None:
    path = saved(tmp_path, "the-courier.txt", PLAIN)
    article = read_article(path)
    assert article.source.path == str(path)
    assert article.source.format == "text"
    assert article.source.size == len(PLAIN)
    assert article.source.sha256 == hashlib.sha256(PLAIN.encode()).hexdigest()
    assert article.headline == "Mayor quits over bridge"
    assert article.outlet == "The Courier"
    assert article.language == "en"
    assert article.words() == 13


def test_paragraphs_are_spans_of_the_text(tmp_path: Path) -> None:
    article = read_article(saved(tmp_path, "a.txt", PLAIN))
    assert [(p.role, p.span.of(article.text)) for p in article.paragraphs] == [
        (Role.HEADLINE, "Mayor quits over bridge"),
        (Role.BODY, "The mayor quit on Monday. She gave no reason."),
    ]
    assert article.text == PLAIN.strip()


def test_the_id_comes_from_text_and_outlet_alone(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    one = read_article(saved(tmp_path, "the-courier.txt", PLAIN))
    moved = read_article(saved(tmp_path / "x", "the-courier.txt", PLAIN + "\n\n"))
    other = read_article(saved(tmp_path, "the-herald.txt", PLAIN))
    assert one.id == moved.id == hashlib.sha256(f"{one.text}\n{one.outlet}".encode()).hexdigest()[:16]
    assert one.id != other.id


def test_the_file_is_left_as_it_was(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.txt", PLAIN)
    path.chmod(0o444)
    before = path.stat()
    read_article(path)
    assert path.read_text() == PLAIN
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_first_bytes_decide_over_the_name(tmp_path: Path) -> None:
    page = "<!DOCTYPE html><html><body><h1>Mayor quits over bridge</h1><p>She gave no reason at all.</p></body></html>"
    assert read_article(saved(tmp_path, "page.txt", page)).source.format == "html"
    assert read_article(saved(tmp_path, "text.html", PLAIN)).source.format == "text"
    assert read_article(saved(tmp_path, "noending", PLAIN)).source.format == "text"
    assert "PDF" in refusal(saved(tmp_path, "paper.html", b"%PDF-1.7\nbroken"))


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("page.html", gzip.compress(b"<html>", mtime=0), "gzip"),
        ("page.txt", b"PK\x03\x04" + b"\0" * 60, "zip"),
        ("book.txt", b"PK\x03\x04" + b"\0" * 26 + b"mimetypeapplication/epub+zip", "EPUB"),
        ("note.txt", b"{\\rtf1 Hello}", "RTF"),
        ("old.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 60, "Office"),
        ("photo.txt", b"\x89PNG\r\n\x1a\n\0\0", "picture"),
        ("work.html", b"SQLite format 3\0", "database"),
        ("sheet.xyz", b"Hello there.", ".xyz"),
        ("noise.txt", bytes(range(1, 32)) * 50, "no text"),
    ],
)
def test_what_is_no_article_is_named(tmp_path: Path, name: str, content: bytes, word: str) -> None:
    assert word in refusal(saved(tmp_path, name, content), UnknownFormat)


@pytest.mark.parametrize("word", ["RIFFRAFF", "GIF8", "MZ", "ID3"])
def test_letters_that_mark_other_files_may_begin_a_text(tmp_path: Path, word: str) -> None:
    article = read_article(
        saved(tmp_path, "page.txt", f"{word} TAKES OVER\n\nA crowd filled the town hall.\n".encode())
    )
    assert article.headline == f"{word} TAKES OVER"


def test_a_protected_document_is_said_to_be_protected(tmp_path: Path) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le")
    assert "password" in refusal(saved(tmp_path, "a.docx", content), Encrypted)


@pytest.mark.parametrize("content", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf", b"\xff\xfe \0\n\0", "\u00a0\u200b".encode()])
def test_nothing_is_said_to_be_nothing(tmp_path: Path, content: bytes) -> None:
    refusal(saved(tmp_path, "a.txt", content), EmptyArticle)


def test_furniture_alone_is_no_article(tmp_path: Path) -> None:
    refusal(saved(tmp_path, "a.txt", "Advertisement\n\nSign up\n\n___\n"), EmptyArticle)


def test_folders_links_and_missing_files_are_refused(tmp_path: Path) -> None:
    assert "folder" in refusal(tmp_path)
    assert "does not exist" in refusal(tmp_path / "gone.txt")
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "gone.txt")
    assert "does not exist" in refusal(tmp_path / "dangling.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    assert "circle" in refusal(tmp_path / "loop.txt")
    assert "name" in refusal(tmp_path / ("a" * 300))
    with pytest.raises(ReadError, match="no file name"):
        read_article("a\0b.txt")


def test_links_to_articles_are_followed(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(saved(tmp_path, "a.txt", PLAIN))
    assert read_article(tmp_path / "link.txt").headline == "Mayor quits over bridge"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this system")
@pytest.mark.timeout(10)
def test_pipes_and_devices_do_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "no ordinary file" in refusal(tmp_path / "pipe.txt")
    if Path("/dev/zero").exists():
        refusal(Path("/dev/zero"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read everything")
def test_an_unreadable_file_says_so(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.txt", PLAIN)
    path.chmod(0)
    assert "may not be read" in refusal(path)
    path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def test_too_large_a_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(FILE_BYTES + 1)
    assert "MB" in refusal(path, TooLarge)


def test_too_long_a_text_is_refused(tmp_path: Path) -> None:
    refusal(saved(tmp_path, "a.txt", "word " * 500_000), TooLarge)
    refusal(saved(tmp_path, "b.txt", "A line.\n" * 60_000), TooLarge)


@pytest.mark.parametrize("name", ["new\nline.txt", "esc\x1b[31m.txt", "rtl\u202eexe.txt", "-rf.txt", "<img src=x>.txt"])
def test_odd_names_are_read_and_shown_safely(tmp_path: Path, name: str) -> None:
    article = read_article(saved(tmp_path, name, PLAIN))
    shown = article.source.path + article.outlet
    assert not any(c in shown for c in "\n\x1b\u202e")


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_names_that_are_no_text_can_be_stored(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/bad\xff.txt"
    try:
        Path(os.fsdecode(path)).write_text(PLAIN)
    except OSError:
        pytest.skip("this file system takes only text for names")
    article = read_article(os.fsdecode(path))
    (article.source.path + article.outlet).encode()


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.txt", PLAIN)
    with pytest.raises(Cancelled):
        read_article(path, progress=Progress(cancelled=lambda: True))
