"""Languages by their commonest words or their script."""

from __future__ import annotations

import pytest

from compare.readers.language import guess_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bridge was closed on Monday and it will stay closed for the winter."),
        ("de", "Die Brücke ist seit Montag gesperrt und wird auch im Winter nicht mehr geöffnet."),
        ("fr", "Le pont est fermé depuis lundi et les autorités ne savent pas pour combien de temps."),
        ("es", "El puente está cerrado desde el lunes y no se sabe por cuánto tiempo, según la alcaldía."),
        ("ru", "Мост закрыт с понедельника, и никто не знает, как долго это продлится."),
        ("ja", "橋は月曜日から閉鎖されている。"),
        ("zh", "大桥从星期一起关闭。"),
        ("ar", "الجسر مغلق منذ يوم الاثنين."),
        ("en", "Bridge closed"),
    ],
)
def test_language_of_text(language: str, text: str) -> None:
    assert guess_language(text) == language


def test_what_the_page_declares_helps_out() -> None:
    assert guess_language("Silta suljettu", declared="fi-FI") == "fi"
    assert guess_language("پل از دوشنبه بسته است", declared="fa") == "fa"
    assert guess_language("Bridge closed", declared="??") == "en"
