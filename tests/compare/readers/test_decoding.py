"""Bytes to text: the order of guesses, what is cleaned, and what is only counted."""

from __future__ import annotations

import pytest

from compare.errors import ReadError
from compare.readers.decoding import clean, decode

GERMAN = "Der Bürgermeister trat am Montag zurück. Er wäre gern länger geblieben, sagte er. Die Brücke bleibt gesperrt."
RUSSIAN = "Мэр подал в отставку в понедельник. Он не назвал причину. Мост останется закрытым до весны, сообщили власти."
JAPANESE = (
    "市長は月曜日に辞任した。理由は明らかにしなかった。橋は春まで閉鎖されるという。市民からは驚きの声が上がった。"
)
CHINESE = "市长星期一辞职。他没有说明原因。有关部门表示，这座桥将关闭到明年春天，市民对此感到惊讶。"
KOREAN = "시장은 월요일에 사임했다. 이유는 밝히지 않았다. 다리는 봄까지 폐쇄된다고 당국이 밝혔다."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"),
        (GERMAN, "utf-8-sig"),
        (GERMAN, "utf-16"),
        (GERMAN, "utf-16-le"),
        (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32"),
        (GERMAN, "utf-32-le"),
        (GERMAN, "windows-1252"),
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "iso-2022-jp"),
        (CHINESE, "gb18030"),
        (KOREAN, "euc-kr"),
    ],
)
def test_text_survives_its_encoding(text: str, encoding: str) -> None:
    read, notes = decode((text * 3).encode(encoding))
    assert read == text * 3
    assert (notes == ()) == encoding.startswith("utf-8")


def test_a_two_byte_letter_is_enough_for_utf8() -> None:
    assert decode("Le café ferme.".encode()) == ("Le café ferme.", ())


def test_a_persons_choice_is_obeyed() -> None:
    assert decode("Мост".encode("windows-1251"), encoding="windows-1251")[0] == "Мост"
    with pytest.raises(ReadError, match="no encoding"):
        decode(b"abc", encoding="klingon")


def test_a_declaration_counts_only_where_it_fits() -> None:
    assert decode("Мост закрыт".encode("windows-1251"), declared="windows-1251")[0] == "Мост закрыт"
    assert decode("Brücke".encode(), declared="iso-8859-1")[0] == "Brücke"
    assert decode("“Brücke”".encode("windows-1252"), declared="iso-8859-1")[0] == "“Brücke”"
    assert "no such" not in decode(GERMAN.encode("windows-1252"), declared="no such")[0]


def test_what_could_not_be_read_is_counted() -> None:
    text, notes = decode(("Brücke über den Fluß, " * 4).encode() + "ü".encode()[:1])
    assert text.endswith("\ufffd")
    assert notes == ("1 character could not be read and shows as \ufffd.",)
    assert decode("a\ufffd b\ufffd".encode())[1] == ("2 characters could not be read and show as \ufffd.",)


def test_every_line_end_becomes_one_form() -> None:
    assert clean("a\r\nb\rc\u2028d\u0085e\u000bf") == "a\nb\nc\nd\ne\nf"
    assert clean("a\u2029b\u000cc") == "a\n\nb\n\nc"


def test_what_cannot_be_seen_is_removed_and_nothing_else() -> None:
    assert clean("a\0b\x07c\u00add\u200be\ufefff\u202eg\x1bh") == "abcdefgh"
    kept = "é e\u0301 “x” \u00a0 … – ‑ \U0001f468\u200d\U0001f469 می\u200cخواهم \ufffd \t"
    assert clean(kept) == kept


def test_lone_surrogates_cannot_stay() -> None:
    clean("a\ud800b").encode()
