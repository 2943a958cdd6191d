"""Every setting of the engine, once: default, range, label and help; flags, preferences and docs derive from here."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

from compare.errors import OptionError
from compare.model import Coverage


@dataclass(frozen=True, slots=True)
class Setting:
    """What a person is told about one option; `choices` for text, `low`/`high` for numbers."""

    label: str
    help: str
    low: float | None = None
    high: float | None = None
    choices: tuple[str, ...] = ()


def _option(default: Any, label: str, help_text: str, **bounds: Any) -> Any:
    return field(default=default, metadata={"setting": Setting(label, help_text, **bounds)})


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of one comparison; raises OptionError for a value outside its range."""

    encoder: str = _option(
        "auto", "Encoder", "Which encoder reads the sentences; auto takes the best one that is installed."
    )
    strictness: float = _option(
        0.5, "Strictness", "How much support a sentence needs to count as reported.", low=0.0, high=1.0
    )
    word_found: float = _option(
        0.5,
        "Word match",
        "How alike two words must be in meaning to count as the same; 1 for nearly equal words.",
        low=0.0,
        high=1.0,
    )

    def __post_init__(self) -> None:
        """Check every value against its range."""
        for name, setting in settings().items():
            value = getattr(self, name)
            too_low = setting.low is not None and not value >= setting.low
            too_high = setting.high is not None and not value <= setting.high
            if too_low or too_high:
                raise OptionError(
                    f"{setting.label} is {value}.", hint=f"Choose between {setting.low:g} and {setting.high:g}."
                )

    @property
    def reported_above(self) -> float:
        """Score from which a sentence counts as reported."""
        return 0.55 + 0.4 * self.strictness

    @property
    def absent_below(self) -> float:
        """Score below which a sentence counts as not found."""
        return 0.16 + 0.4 * self.strictness

    @property
    def unsure_below(self) -> float:
        """Score up to which the engine cannot tell ABSENT from PARTLY."""
        return self.absent_below + 0.09

    def judge(self, score: float) -> Coverage:
        """Turn a score (0-1) into a state."""
        if score >= self.reported_above:
            return Coverage.REPORTED
        if score >= self.unsure_below:
            return Coverage.PARTLY
        return Coverage.UNSURE if score >= self.absent_below else Coverage.ABSENT


def settings() -> dict[str, Setting]:
    """Give every option's name and what a person is told about it."""
    return {f.name: f.metadata["setting"] for f in fields(Options)}
