"""The JSON keeps to its schema, names sentences that exist, and quotes by offsets that hold."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any

import pytest

from compare import judging
from compare.exporters.json import SCHEMA, export
from compare.report import make_report
from tests.compare import making
from tests.compare.test_judging import walk

RULES = json.loads((files("resources") / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
TYPES: dict[str, type | tuple[type, ...]] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "null": type(None),
}


def faults(value: Any, rule: dict[str, Any], at: str = "$") -> list[str]:
    """Give where `value` breaks a rule; knows what the schema uses of JSON Schema, and refuses anything more."""
    unknown = set(rule) - {
        *("$schema", "$defs", "$ref", "title", "description", "type", "const", "enum", "pattern", "minimum", "maximum"),
        *("properties", "required", "additionalProperties", "items"),
    }
    assert not unknown, unknown
    if "$ref" in rule:
        return faults(value, RULES["$defs"][rule["$ref"].rpartition("/")[2]], at)
    found = [] if _typed(value, rule) else [f"{at}: {value!r} is no {rule['type']}"]
    if "const" in rule and value != rule["const"]:
        found.append(f"{at}: {value!r} is not {rule['const']!r}")
    if "enum" in rule and value not in rule["enum"]:
        found.append(f"{at}: {value!r} is none of {rule['enum']}")
    if "pattern" in rule and isinstance(value, str) and not re.search(rule["pattern"], value):
        found.append(f"{at}: {value!r} is not like {rule['pattern']}")
    if isinstance(value, int | float) and not rule.get("minimum", value) <= value <= rule.get("maximum", value):
        found.append(f"{at}: {value!r} is out of range")
    if isinstance(value, list):
        found += [f for n, item in enumerate(value) for f in faults(item, rule.get("items", {}), f"{at}[{n}]")]
    if isinstance(value, dict):
        found += _object_faults(value, rule, at)
    return found


def _typed(value: Any, rule: dict[str, Any]) -> bool:
    if "type" not in rule:
        return True
    names = [rule["type"]] if isinstance(rule["type"], str) else rule["type"]
    return any(isinstance(value, TYPES[n]) and (n == "boolean" or not isinstance(value, bool)) for n in names)


def _object_faults(value: dict[str, Any], rule: dict[str, Any], at: str) -> list[str]:
    known, more = rule.get("properties", {}), rule.get("additionalProperties", True)
    found = [f"{at}: {name} is missing" for name in rule.get("required", ()) if name not in value]
    for name, inner in value.items():
        if name in known:
            found += faults(inner, known[name], f"{at}.{name}")
        elif isinstance(more, dict):
            found += faults(inner, more, f"{at}.{name}")
        elif not more:
            found.append(f"{at}: {name} is not described")
    return found


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return json.loads(export(make_report(making.three(), made="7 March 2024")))


def test_it_keeps_to_the_schema(document: dict[str, Any]) -> None:
    assert faults(document, RULES) == []
    assert document["schema"] == SCHEMA
    assert {"articles", "facts", "discrepancies", "method"} <= set(document)


def test_many_articles_keep_to_the_schema_too() -> None:
    assert faults(json.loads(export(make_report(making.many(30)))), RULES) == []


def test_what_was_judged_by_hand_keeps_to_the_schema() -> None:
    computed = making.three()
    judged = judging.apply(computed, walk(computed, seed=2, steps=25))
    written = json.loads(export(make_report(judged)))
    assert faults(written, RULES) == []
    assert any(cell["judged"] for fact in written["facts"] for cell in fact["cells"])


def test_the_schema_finds_faults(document: dict[str, Any]) -> None:
    broken = json.loads(json.dumps(document))
    broken["facts"][0]["cells"][0]["state"] = "omitted"
    broken["facts"][1]["importance"] = 2
    broken["articles"][0]["words"] = "80"
    broken["extra"] = 1
    del broken["method"]
    assert len(faults(broken, RULES)) == 5


def test_every_part_of_the_schema_is_described() -> None:
    def bare(rule: Any, at: str) -> list[str]:
        if not isinstance(rule, dict):
            return []
        inner = {**rule.get("properties", {}), **rule.get("$defs", {})}
        own = [] if "$ref" in rule or "description" in rule else [at]
        items = (
            bare(rule.get("items"), f"{at}[]") if "description" not in rule.get("items", {"description": ""}) else []
        )
        return (
            own
            + [f for name, r in inner.items() for f in bare(r, f"{at}.{name}")]
            + [i for i in items if i != f"{at}[]"]
        )

    assert bare(RULES, "$") == []


def test_references_lead_to_sentences(document: dict[str, Any]) -> None:
    refs = {s["ref"] for a in document["articles"] for p in a["paragraphs"] for s in p["sentences"]} - {None}
    cells = [c for f in document["facts"] for c in f["cells"]]
    used = {c["nearest"] for c in cells} - {None}
    used |= {q["ref"] for c in cells for q in c["quotes"] + c["missing"]}
    used |= {q["ref"] for f in document["facts"] for q in [f["key"], *f["contributors"]]}
    used |= {p[side] for p in document["alignment"] for side in ("left", "right")}
    assert used
    assert used <= refs


def test_offsets_hold_in_the_text(document: dict[str, Any]) -> None:
    texts = {a["letter"]: a["text"] for a in document["articles"]}
    quotes = [q for f in document["facts"] for c in f["cells"] for q in c["quotes"]]
    quotes += [r for d in document["discrepancies"] for r in d["readings"]]
    assert len(quotes) > 10
    for quote in quotes:
        assert texts[quote["ref"].rstrip("0123456789")][quote["start"] : quote["end"]] == quote["text"]


def test_no_folder_and_no_time_of_day(document: dict[str, Any]) -> None:
    assert [a["file"] for a in document["articles"]] == ["coast-wire.txt", "daily-lantern.txt", "evening-post.txt"]
    assert "/home" not in json.dumps(document)
    assert document["made"] == "7 March 2024"


def test_broken_code_points_can_be_written() -> None:
    bench = making.Bench(
        (making.article("A\ud800", "", ["One \x00 two."], path="/x/\udcff.txt"), making.article("B", "", ["Three."]))
    )
    document = json.loads(export(make_report(bench.compare([], []))))
    assert document["articles"][0]["outlet"] == "A\ufffd"
    assert document["articles"][0]["file"] == "\ufffd.txt"
