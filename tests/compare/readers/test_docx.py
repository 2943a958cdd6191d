"""Word documents: roles from styles, tables, what is left out, and archives that mean harm."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import docx
import pytest

from compare.errors import EmptyArticle, ReadError, TooLarge
from compare.model import Article, Role
from compare.readers import read_article

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LEAD = "The bridge over the Aune at Holm closed on Monday after inspectors found cracks."
MORE = "Officials said that it would stay closed until spring."
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def document(*paragraphs: tuple[str, str | None]) -> bytes:
    made = docx.Document()
    for text, style in paragraphs:
        made.add_paragraph(text, style=style)
    return packed(made)


def packed(made: docx.document.Document) -> bytes:
    memory = io.BytesIO()
    made.save(memory)
    return memory.getvalue()


def changed(content: bytes, change: Callable[[str], str], **extra: bytes) -> bytes:
    """Give the document with its main part changed and parts added."""
    memory = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            part = old.read(entry)
            new.writestr(entry.filename, change(part.decode()) if entry.filename == "word/document.xml" else part)
        for name, part in extra.items():
            new.writestr(name, part)
    return memory.getvalue()


def with_body(markup: str) -> bytes:
    return changed(document((LEAD, None)), lambda xml: xml.replace("<w:body>", f"<w:body>{markup}", 1))


def read(folder: Path, content: bytes, name: str = "the-courier.docx") -> Article:
    (folder / name).write_bytes(content)
    return read_article(folder / name)


def told(article: Article) -> list[tuple[Role, str]]:
    return [(p.role, p.span.of(article.text)) for p in article.paragraphs]


def test_styles_give_roles(tmp_path: Path) -> None:
    content = document(
        ("Bridge closes at Holm", "Title"),
        ("By Ada Foss", None),
        ("10 March 2020", None),
        (LEAD, None),
        ("What is next", "Heading 2"),
        ("The bridge seen from the mill", "Caption"),
        (MORE, None),
        ("Buses run from the mill.", "List Bullet"),
    )
    article = read(tmp_path, content)
    assert told(article) == [
        (Role.HEADLINE, "Bridge closes at Holm"),
        (Role.BYLINE, "By Ada Foss"),
        (Role.DATELINE, "10 March 2020"),
        (Role.BODY, LEAD),
        (Role.BOILERPLATE, "What is next"),
        (Role.CAPTION, "The bridge seen from the mill"),
        (Role.BODY, MORE),
        (Role.BODY, "Buses run from the mill."),
    ]
    assert (article.outlet, article.byline, str(article.published)) == ("The Courier", "Ada Foss", "2020-03-10")


def test_without_styles_it_is_read_like_plain_text(tmp_path: Path) -> None:
    article = read(tmp_path, document(("Bridge closes at Holm", None), (f"HOLM (AP) — {LEAD}", None), (MORE, None)))
    assert [role for role, _ in told(article)] == [Role.HEADLINE, Role.DATELINE, Role.BODY, Role.BODY]


def test_table_rows_are_paragraphs_in_their_place(tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("Bridge closes at Holm", style="Title")
    made.add_paragraph(LEAD)
    table = made.add_table(rows=2, cols=2)
    for row, words in zip(table.rows, (("Pier", "Cracks"), ("North", "14")), strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    made.add_paragraph(MORE)
    assert [text for _, text in told(read(tmp_path, packed(made)))][2:] == ["Pier | Cracks", "North | 14", MORE]


def test_line_breaks_part_paragraphs_but_not_headlines(tmp_path: Path) -> None:
    content = document(("Bridge closes\nat Holm", "Title"), (f"{LEAD}\n{MORE}", None))
    assert [text for _, text in told(read(tmp_path, content))] == ["Bridge closes at Holm", LEAD, MORE]


def test_tracked_changes_are_read_as_accepted(tmp_path: Path) -> None:
    markup = (
        "<w:p><w:r><w:t xml:space='preserve'>Nine </w:t></w:r><w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t xml:space='preserve'>new </w:t></w:r></w:ins><w:r><w:t>piers stand.</w:t></w:r>"
        "<w:moveFrom><w:r><w:t>Moved away.</w:t></w:r></w:moveFrom></w:p>"
    )
    article = read(tmp_path, with_body(markup))
    assert "Nine new piers stand." in article.text
    assert "Moved" not in article.text
    assert article.source.notes[:2] == ("Left out: 1 tracked deletion.", "Tracked changes were read as accepted.")


def test_what_is_left_out_is_said(tmp_path: Path) -> None:
    markup = (
        "<w:p><w:r><w:t>Nine piers stand.</w:t><w:footnoteReference w:id='1'/><w:commentReference w:id='1'/></w:r>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden words.</w:t></w:r>"
        "<w:r><w:txbxContent><w:p><w:r><w:t>Boxed words.</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
    )
    article = read(tmp_path, with_body(markup))
    assert "Hidden" not in article.text
    assert "Boxed" not in article.text
    assert article.source.notes[0] == "Left out: 1 footnote, 1 comment, 1 text box."


def test_content_controls_and_nested_tables_are_read_once(tmp_path: Path) -> None:
    cell = "<w:p><w:r><w:t>Inner words.</w:t></w:r></w:p>"
    nested = f"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>"
    control = "<w:sdt><w:sdtContent><w:p><w:r><w:t>Controlled words.</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    article = read(tmp_path, with_body(nested + control))
    assert article.text.count("Inner words.") == 1
    assert "Controlled words." in article.text


def test_an_empty_document_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(EmptyArticle):
        read(tmp_path, document())


def test_damage_is_an_error(tmp_path: Path) -> None:
    content = document((LEAD, None))
    broken = [content[:-200], content[:4000], changed(content, lambda xml: xml[:-50]), changed(content, lambda _: "")]
    for number, damaged in enumerate(broken):
        with pytest.raises(ReadError) as caught:
            read(tmp_path, damaged, f"{number}.docx")
        assert caught.value.hint


@pytest.mark.timeout(30)
def test_bombs_are_refused_before_parsing(tmp_path: Path) -> None:
    content = document((LEAD, None))
    bombs = [
        changed(content, str, **{"word/media/x.bin": bytes(60_000_000)}),
        changed(content, str, **{"word/media/x.bin": bytes(10_000_000)}),
        changed(content, lambda xml: xml.replace("<w:body>", "<w:body>" + "<w:p/>" * 500_000)),
        changed(content, str, **{f"x{number}": b"" for number in range(2100)}),
    ]
    for number, bomb in enumerate(bombs):
        with pytest.raises(TooLarge):
            read(tmp_path, bomb, f"{number}.docx")


def test_document_types_and_odd_names_are_refused(tmp_path: Path) -> None:
    content = document((LEAD, None))
    entity = '<!DOCTYPE x [<!ENTITY a "b">]><w:document'
    for number, odd in enumerate(
        [
            changed(content, lambda xml: xml.replace("<w:document", entity, 1)),
            changed(content, str, **{"../up.xml": b""}),
            changed(content, str, **{"/root.xml": b""}),
        ]
    ):
        with pytest.raises(ReadError, match=r"inside is not in order|declarations"):
            read(tmp_path, odd, f"{number}.docx")


def test_a_main_part_of_another_name_is_looked_into_too(tmp_path: Path) -> None:
    """A reader that resolves no entities drops the text around them without a word."""
    content = with_body("<w:p><w:r><w:t>Seen &amp;unseen; and lost.</w:t></w:r></w:p>")
    memory = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(memory, "w") as new:
        for entry in old.infolist():
            part = old.read(entry).replace(b"word/document.xml", b"word/document.dat")
            name = entry.filename.replace("document.xml", "document.dat")
            if name == "word/document.dat":
                part = part.replace(b"<w:document", b'<!DOCTYPE x [<!ENTITY unseen "words">]><w:document', 1)
            new.writestr(name, part.replace(b"&amp;unseen;", b"&unseen;"))
    with pytest.raises(ReadError, match="declarations"):
        read(tmp_path, memory.getvalue())


def test_a_drawing_may_declare_its_type(tmp_path: Path) -> None:
    drawing = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg/>'
    content = changed(document((LEAD, None)), str, **{"word/media/image1.svg": drawing})
    assert told(read(tmp_path, content)) == [(Role.BODY, LEAD)]


def test_duplicate_names_are_refused(tmp_path: Path) -> None:
    memory = io.BytesIO(document((LEAD, None)))
    with zipfile.ZipFile(memory, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("word/document.xml", "<a/>")
    with pytest.raises(ReadError, match="not in order"):
        read(tmp_path, memory.getvalue())


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    assert read(tmp_path, document((LEAD, None)), "report.txt").source.format == "docx"
