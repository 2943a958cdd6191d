"""Names with a verb behind them."""

from __future__ import annotations

import pytest

from compare.subjects import last_name, subject_of, subjects


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lena Moberg released 33 letters.", ["moberg"]),
        ("Mr. Framnes, who lives in Salten, has promised an inquiry.", ["framnes"]),
        ("Lena Moberg on Friday released the letters.", ["moberg"]),
        ("The mayor of Norrvik promised an inquiry.", ["norrvik"]),
        ("They chose Lena Moberg, who led the union.", ["moberg"]),
        ("Lena Moberg, a Norwegian, led the union.", ["moberg"]),
        ("On Monday the crane fell.", []),
        ("Workers left early.", ["workers"]),
    ],
)
def test_names_that_do_something(text: str, names: list[str]) -> None:
    assert [s.name for s in subjects(text)] == names


def test_subject_is_the_last_one_before_the_place() -> None:
    text = "Lena Moberg said Odd Framnes spent 400 crowns."
    found = subject_of(text, text.index("400"))
    assert found is not None
    assert found.name == "framnes"
    assert subject_of(text, 3) is None


@pytest.mark.parametrize(
    ("words", "name"), [("President Odd H. Framnes", "framnes"), ("The", ""), ("Mr.", ""), ("Framnes’s", "framnes")]
)
def test_last_name(words: str, name: str) -> None:
    assert last_name(words) == name
