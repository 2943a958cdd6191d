"""Makes the two sample reports that are no plain text: `python tests/data/make_samples.py` writes the DOCX and the PDF.

The words stand in tests/data/samples: headline, byline, date, then the paragraphs, with an empty line between them.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter, QPdfWriter

SOURCES = Path(__file__).parent / "samples"
SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
PRINTED = datetime(2026, 3, 11, 5, 30, tzinfo=UTC)


def blocks(source: Path) -> list[str]:
    """Give the blocks of a source text, one a line of the result."""
    return source.read_text(encoding="utf-8").strip().split("\n\n")


def make_docx(source: Path, target: Path) -> None:
    """Write a report as a newsroom's word processor would: Title, byline and date in their own styles, body text."""
    from docx import Document
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    headline, byline, dated, *paragraphs = blocks(source)
    document = Document()
    document.core_properties.title = headline
    document.core_properties.author = byline.removeprefix("By ")
    document.core_properties.created = document.core_properties.modified = PRINTED.replace(tzinfo=None)
    document.core_properties.comments = ""
    document.styles["Normal"].font.name = "Georgia"
    document.styles["Normal"].font.size = Pt(11)
    document.styles["Title"].font.name = "Georgia"
    document.styles["Title"].font.color.rgb = RGBColor(0x1C, 0x1C, 0x1C)
    for name in ("Byline", "Dateline"):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.italic = True
    document.sections[0].header.paragraphs[0].text = "The Karsby Chronicle"
    document.add_paragraph(headline, style="Title")
    document.add_paragraph(byline, style="Byline")
    document.add_paragraph(dated, style="Dateline")
    for paragraph in paragraphs:
        document.add_paragraph(paragraph, style="Body Text")
    packed = BytesIO()
    document.save(packed)
    target.write_bytes(_with_fixed_times(packed))


def _with_fixed_times(packed: BytesIO) -> bytes:
    """Pack the parts again with one time of writing, so that the same words give the same bytes."""
    again = BytesIO()
    with ZipFile(packed) as old, ZipFile(again, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = ZipInfo(name, PRINTED.timetuple()[:6])
            part.compress_type = ZIP_DEFLATED
            new.writestr(part, old.read(name))
    return again.getvalue()


def make_pdf(source: Path, target: Path) -> None:
    """Write a report as a newspaper page in two columns: running head, page numbers, embedded fonts, a text layer."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QMarginsF, QUuid
    from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

    application = QGuiApplication.instance() or QGuiApplication([])
    headline, *texts = blocks(source)
    writer = QPdfWriter(str(target))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(72)
    writer.setTitle(headline)
    writer.setCreator("Civic Record")
    writer.setDocumentId(QUuid("{6f0d9a52-3c1e-4b7a-9a55-2f1c0e7d4b10}"))
    painter = QPainter(writer)
    _Press(painter, writer).print(headline, texts)
    painter.end()
    del application
    dated = PRINTED.strftime("D:%Y%m%d%H%M%SZ").encode()
    target.write_bytes(re.sub(rb"D:\d{14}(Z|[+-]\d\d'\d\d')", dated, target.read_bytes()))


class _Press:
    """Sets lines one under the other, column after column, page after page (all in points)."""

    LEFT, TOP, WIDTH, GAP = 62.0, 92.0, 222.0, 27.0
    FOOT = (700.0, 300.0)
    """Where the columns end: at the foot of the first page, and so that they are equally long on the second."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self.painter, self.writer = painter, writer
        self.page, self.column, self.top, self.y = 0, 0, self.TOP, self.TOP

    def print(self, headline: str, texts: list[str]) -> None:
        """Set the whole report: the headline across both columns, byline and date in italics, then the paragraphs."""
        self._running_head()
        self._set(headline, size=26, width=2 * self.WIDTH + self.GAP, bold=True, after=12)
        self.top = self.y
        for number, text in enumerate(texts):
            self._set(text, size=12, width=self.WIDTH, italic=number < 2, after=3 if number == 0 else 9)

    def _running_head(self) -> None:
        from PySide6.QtCore import QPointF

        self.painter.setFont(_font("Noto Sans", 8))
        self.painter.drawText(QPointF(self.LEFT, 56), "CIVIC RECORD")
        self.painter.drawText(QPointF(self.LEFT + 2 * self.WIDTH + self.GAP - 6, 806), str(self.page + 4))

    def _set(
        self, text: str, *, size: float, width: float, after: float, bold: bool = False, italic: bool = False
    ) -> None:
        from PySide6.QtCore import QPointF
        from PySide6.QtGui import QFontMetricsF, QTextLayout

        font = _font("Noto Serif", size, bold=bold, italic=italic)
        layout = QTextLayout(text, font, self.writer)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        step = size * 1.45
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            self._make_room(step)
            self.painter.setFont(font)
            words = text[line.textStart() : line.textStart() + line.textLength()].rstrip()
            x = self.LEFT + self.column * (self.WIDTH + self.GAP)
            self.painter.drawText(QPointF(x, self.y + QFontMetricsF(font, self.writer).ascent()), words)
            self.y += step
        self.y += after

    def _make_room(self, step: float) -> None:
        """Go on in the next column, or on the next page, when the line does not fit any more."""
        if self.y + step <= self.FOOT[self.page]:
            return
        self.column += 1
        if self.column == 2:
            self.writer.newPage()
            self.page, self.column, self.top = self.page + 1, 0, self.TOP
            self._running_head()
        self.y = self.top


def _font(family: str, size: float, *, bold: bool = False, italic: bool = False) -> QFont:
    from PySide6.QtGui import QFont

    font = QFont(family)
    font.setPointSizeF(size)
    font.setBold(bold)
    font.setItalic(italic)
    font.setKerning(False)
    return font


if __name__ == "__main__":
    make_docx(SOURCES / "karsby-chronicle.txt", SAMPLES / "karsby-chronicle.docx")
    make_pdf(SOURCES / "civic-record.txt", SAMPLES / "civic-record.pdf")
