"""Who says what: speakers of quotations and of reported speech."""

from __future__ import annotations

import pytest

from compare.attribution import attribution, quotations


def told(text: str) -> list[tuple[str, str, str]]:
    return [(q.span.of(text), q.speaker.of(text) if q.speaker else "", q.name) for q in quotations(text)]


@pytest.mark.parametrize(
    ("text", "words", "speaker", "name"),
    [
        ("“The bridge is safe,” said Lena Moberg.", "The bridge is safe,", "Lena Moberg", "moberg"),
        ("“The bridge is safe,” Mr. Framnes said.", "The bridge is safe,", "Mr. Framnes", "framnes"),
        ('"The bridge is safe," Framnes told reporters.', "The bridge is safe,", "Framnes", "framnes"),
        (
            "“The bridge is safe,” Odd Framnes, who has been mayor since May, said.",
            "The bridge is safe,",
            "Odd Framnes",
            "framnes",
        ),
        ("Mayor Odd Framnes of Norrvik said: “It is safe.”", "It is safe.", "Mayor Odd Framnes of Norrvik", "framnes"),
        ("“It is safe,” according to Lena Moberg.", "It is safe,", "Lena Moberg", "moberg"),
        ("“It is safe,” the mayor said.", "It is safe,", "the mayor", ""),
        ("The sign above the door has “No entry” on it.", "No entry", "", ""),
    ],
)
def test_speaker_of_a_quotation(text: str, words: str, speaker: str, name: str) -> None:
    assert told(text) == [(words, speaker, name)]


def test_second_half_has_the_same_speaker() -> None:
    text = "“We knew,” Lena Moberg said. “Nobody listened.”"
    assert [q[2] for q in told(text)] == ["moberg", "moberg"]


def test_she_is_who_spoke_before() -> None:
    text = "“We knew,” Lena Moberg said.\n“Nobody listened,” she added."
    assert [q[1:] for q in told(text)] == [("Lena Moberg", "moberg"), ("she", "moberg")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mayor Odd Framnes came late.\n“It is safe,” the mayor said.", ["framnes"]),
        ("Odd Framnes, the mayor of Norrvik, came late.\n“It is safe,” the mayor said.", ["framnes"]),
        ("Mr. Framnes came late.\n“It is safe,” he said.", ["framnes"]),
        ("“We knew,” Lena Moberg said.\nMr. Framnes met Ms. Solheim.\n“Nobody listened,” she added.", ["moberg", ""]),
    ],
)
def test_speaker_who_was_named_before(text: str, names: list[str]) -> None:
    assert [q[2] for q in told(text)] == names


def test_quotation_goes_on_over_sentences_and_paragraphs() -> None:
    text = "Lena Moberg said: “We knew. Nobody listened.\n“We shall go to court.”\nThe mayor left."
    assert [q[0] for q in told(text)] == ["We knew. Nobody listened.", "We shall go to court."]


@pytest.mark.parametrize(
    ("text", "speaker", "verb", "content"),
    [
        ("Lena Moberg said that the bridge was closed.", "Lena Moberg", "said", "the bridge was closed."),
        ("The bridge was closed, Lena Moberg said.", "Lena Moberg", "said", "The bridge was closed"),
        ("According to Lena Moberg, the bridge was closed.", "Lena Moberg", "According to", "the bridge was closed."),
        ("The bridge was closed, according to police.", "police", "according to", "The bridge was closed"),
    ],
)
def test_reported_speech(text: str, speaker: str, verb: str, content: str) -> None:
    found = attribution(text)
    assert found is not None
    assert (found.speaker.of(text), found.verb.of(text), found.content.of(text)) == (speaker, verb, content)


def test_plain_statement_is_nobodys_word() -> None:
    assert attribution("The bridge was closed at noon.") is None


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "text",
    [
        "“" * 4000,
        "A. " * 4000,
        "Ab " * 4000 + "said",
        "the aa " * 3000 + "said",
        "“a” " * 3000,
        ("x, " * 3000) + "said",
    ],
    ids=["marks", "initials", "names", "nouns", "quotations", "commas"],
)
def test_strange_texts_take_no_time(text: str) -> None:
    attribution(text[:1500])
    assert len(quotations(text)) <= 4000
    assert quotations(text + "“a”" * 50)


def test_lost_characters_are_marks_and_apostrophes() -> None:
    text = "\ufffdWe didn\ufffdt know,\ufffd Lena Moberg said."
    assert told(text) == [("We didn\ufffdt know,", "Lena Moberg", "moberg")]
