from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from compare.encoders.minilm import TransformerEncoder
    from compare.encoders.onnx import OnnxEncoder


@pytest.fixture(scope="session")
def fast() -> OnnxEncoder:
    from compare.encoders.onnx import load

    return load()


@pytest.fixture(scope="session")
def reference() -> TransformerEncoder:
    from compare.encoders.minilm import load

    return load()


@pytest.fixture(scope="session")
def texts() -> list[str]:
    """Sentences of many lengths, plain and odd, none longer than 256 pieces."""
    plain = [
        "The mayor closed two bridges on Tuesday.",
        "“We saw the water rise within minutes,” said Ada Brink, 43, who runs the café beside the lock.",
        "Police said 1,200 people had left their homes; 3.5% of them returned by 10:30 a.m.",
        "No.",
        "Officials in the U.S. didn’t reply to O'Neill's questions about the £4m contract.",
        "Rescue teams worked through the night, pumping water from cellars, carrying old people from the upper floors "
        "of a home in Mill Lane, and handing out blankets, soup and dry clothes in the sports hall of the school.",
    ]
    odd = [
        "",
        " ",
        "🙂",
        "e\u0301te\u0301 🙂 caf\u00e9\u00a0noir\u2028next\u0085line",
        "北京 3日",
        "x" * 300,
        "\ud800 \x00 a",
    ]
    return plain + odd + [f"{plain[n % 6]} {plain[n % 5]}"[n:] for n in range(40)]
