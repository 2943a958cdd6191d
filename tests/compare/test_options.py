"""Settings: ranges, and how a score becomes a state."""

from __future__ import annotations

import pytest

from compare.errors import OptionError
from compare.model import Coverage
from compare.options import Options, settings


@pytest.mark.parametrize("strictness", [0.0, 0.3, 0.5, 1.0])
def test_states_follow_the_score(strictness: float) -> None:
    options = Options(strictness=strictness)
    states = [options.judge(score / 100) for score in range(101)]
    assert list(dict.fromkeys(states)) == [Coverage.ABSENT, Coverage.UNSURE, Coverage.PARTLY, Coverage.REPORTED]


def test_a_stricter_setting_never_says_more() -> None:
    said = [Options(strictness=s / 10).reported_above for s in range(11)]
    assert said == sorted(said)


@pytest.mark.parametrize(("name", "value"), [("strictness", 1.1), ("strictness", -0.1), ("word_found", float("nan"))])
def test_values_outside_their_range_are_refused(name: str, value: float) -> None:
    with pytest.raises(OptionError, match=settings()[name].label):
        Options(**{name: value})


def test_every_option_is_described() -> None:
    assert all(s.label and s.help for s in settings().values())
