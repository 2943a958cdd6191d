"""PDF files made by hand: lines of Helvetica at given places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """One printed line: points from the lower left corner, type size, text."""

    x: float
    y: float
    text: str
    size: float = 11


def column(text: str, x: float, y: float, *, width: int = 40, size: float = 11, step: float = 14) -> list[Words]:
    """Set a text as lines of at most `width` characters, the first at (x, y)."""
    lines: list[str] = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return [Words(x, y - step * number, line, size) for number, line in enumerate(lines)]


def pdf(*pages: list[Words], title: str = "") -> bytes:
    """Give the bytes of a PDF with these pages (595 x 842 points)."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for words in pages:
        stream = "\n".join(_show(line) for line in words)
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< /Title ({title}) >>")
    out, places = "%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    count = len(objects) + 1
    trailer = f"trailer\n<< /Size {count} /Root 1 0 R /Info {count - 1} 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    return f"{out}xref\n0 {count}\n0000000000 65535 f \n{table}{trailer}".encode("latin-1")


def _show(line: Words) -> str:
    text = line.text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT /F1 {line.size} Tf {line.x} {line.y} Td ({text}) Tj ET"
