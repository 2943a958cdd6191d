"""The report says what the comparison says, in every order, and never more than was found."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import permutations

import pytest

from compare import judging
from compare.comparison import Comparison
from compare.exporters import csv, html
from compare.exporters import json as to_json
from compare.model import Coverage, Method, Standing
from compare.report import NOT_PROOF, Report, make_report
from tests.compare import making


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    return making.three()


@pytest.fixture(scope="module")
def report(comparison: Comparison) -> Report:
    return make_report(comparison)


def test_the_head_counts_in_plain_words(report: Report) -> None:
    assert report.title == "Crane falls across tracks at Norrvik"
    assert report.published == "5 March 2024 to 6 March 2024"
    assert report.summary == (
        "3 reports of one event in 2 independent versions: A and B share most of their wording. Together they state "
        "8 facts: 3 in every report, 2 in one report only. They clash in 1 detail. The fullest report is "
        "Coast Wire (A) with 6 of 8 facts; the shortest list is that of Daily Lantern (B) with 5."
    )


def test_what_stands_out_comes_in_a_fixed_order(report: Report) -> None:
    assert [f.kind for f in report.findings] == ["clash", "gap", "gap", "alone"]
    assert (
        report.findings[0].words
        == "“Three people were injured” – Coast Wire (A): 3 people; Daily Lantern (B): 5 people."
    )
    assert report.findings[1].words.endswith("not found in Evening Post (C).")
    assert [report.rows[f.rank - 1].label in f.words for f in report.findings] == [True] * 4


def test_sources_name_the_file_and_never_its_folder(report: Report) -> None:
    wire = report.outlets[0]
    assert (wire.letter, wire.file, wire.byline, wire.published) == (
        "A",
        "coast-wire.txt",
        "By our Norrvik desk",
        "2024-03-05",
    )
    assert (wire.copies, report.outlets[2].copies) == (("B",), ())
    assert len(wire.sha256) == 64
    assert "/home" not in repr(report)


@pytest.mark.parametrize(
    ("path", "name"), [("C:\\Users\\x\\a.txt", "a.txt"), ("/tmp/a\\b.txt", "a\\b.txt"), ("a.txt", "a.txt"), ("/", "/")]
)
def test_a_file_name_is_found_in_paths_of_both_kinds(path: str, name: str) -> None:
    first, *others = making.three_articles()
    moved = replace(first, source=replace(first.source, path=path))
    assert make_report(making.three((moved, *others))).outlets[0].file == name


def test_numbers_agree_with_the_comparison(comparison: Comparison, report: Report) -> None:
    for article, tally in zip(comparison.articles, report.tallies, strict=True):
        assert tally.carried == len(comparison.facts_in(article.id))
        assert tally.missing == len(comparison.facts_missing(article.id)) == len(report.missing(tally.letter))
        assert tally.only_here == len(comparison.facts_only_in(article.id)) == len(report.only_in(tally.letter))
        assert len(tally.portrait) == len(comparison.sentences_of(article.id))
    assert report.totals.in_all == sum(len(comparison.said_by(f)) == len(comparison.articles) for f in comparison.facts)
    assert report.tallies[0].portrait[1] is Standing.CLASH


def test_every_cell_quotes_the_article_word_for_word(comparison: Comparison, report: Report) -> None:
    for row in report.rows:
        for state in row.states:
            article = comparison.article(state.article_id)
            for quote in state.quotes:
                assert quote.words == article.text[quote.start : quote.end]
                assert quote.ref.startswith(state.letter)


def test_every_not_found_shows_the_nearest_sentence_and_its_score(report: Report) -> None:
    absent = [s for row in report.rows for s in row.states if s.coverage is Coverage.ABSENT]
    assert len(absent) == 7
    assert all(s.nearest and s.nearest.words and s.score < 0.5 and not s.quotes for s in absent)


def test_states_say_why_but_not_the_key_s_own_nor_lone_facts_of_a_crowd(report: Report) -> None:
    own = {row.id: row.key.article_id for row in report.rows}
    assert all(bool(s.reasons) is (s.article_id != own[row.id]) for row in report.rows for s in row.states)
    crowd = make_report(making.many(13, facts=30)).rows
    lone = [s.reasons for row in crowd if row.weight == 1 for s in row.states if s.coverage is Coverage.ABSENT]
    shared = [s.reasons for row in crowd if row.weight > 1 for s in row.states if s.coverage is Coverage.ABSENT]
    assert shared
    assert all(shared)
    assert not any(lone)


def test_missing_facts_come_most_widely_reported_first(report: Report) -> None:
    missing = report.missing("C")
    assert [row.label for row in missing] == [
        "A gust caught the crane at about 8:40 a.m.",
        "The union had warned about the wind",
    ]
    assert [row.carried_by for row in missing] == [("A", "B")] * 2
    assert [row.carried_by for row in report.missing("B")] == [("A",), ("C",), ("C",)]


def test_an_unsure_fact_is_neither_missing_nor_only_in_one(report: Report) -> None:
    cracks = next(row for row in report.rows if row.label.startswith("Cracks"))
    assert cracks.only_in == ""
    assert cracks.state("C").coverage is Coverage.UNSURE
    assert cracks not in report.missing("C")


def test_a_clash_shows_both_sides_with_the_clashing_words(report: Report) -> None:
    (clash,) = report.clashes
    assert [(s.letter, s.quote.words, s.value) for s in clash.sides] == [
        ("A", "three people", "3 people"),
        ("B", "five people", "5 people"),
    ]
    assert all(s.quote.before.endswith("injuring ") for s in clash.sides)


def test_wordings_show_what_changed(report: Report) -> None:
    shown = {w.rank: w for w in report.wordings}
    injured, union = shown[2], shown[5]
    assert [p.words for p in injured.left if p.changed] == ["three"]
    assert [p.words for p in injured.right if p.changed] == ["five"]
    assert [p.words for p in union.left if p.changed] == ["on Monday"]
    assert (union.left_refs, union.right_refs) == (("A5",), ("B5",))


def test_the_same_words_in_other_quotation_marks_are_no_difference() -> None:
    straight = [s.replace("“", '"').replace("”", '"').replace("’", "'") for s in making.LANTERN[:3]]
    first, second, third = making.three_articles()
    lantern = making.article(second.outlet, second.headline, [*straight, making.LANTERN[3]], byline=second.byline)
    report = make_report(making.three((first, lantern, third)))
    assert {w.rank for w in report.wordings} == {2, 5}


def test_shared_text_is_counted_by_the_shorter_report(report: Report) -> None:
    assert [(r.left, r.right, r.identical, r.near) for r in report.reuse] == [("A", "B", 2, 0)]
    assert report.reuse[0].share == pytest.approx(2 / 5)
    assert [(c.letters, c.share) for c in report.copies] == [(("A", "B"), 0.82)]


def test_positions_put_the_widest_spread_first(report: Report) -> None:
    spread = [max(d for _, d in p.places) - min(d for _, d in p.places) for p in report.positions]
    assert spread == sorted(spread, reverse=True)
    assert all(len(p.places) > 1 for p in report.positions)


def test_a_fact_that_leads_here_and_ends_there_is_buried() -> None:
    lead = "The crane had failed its inspection."
    rest = [f"Sentence number {n} says something else." for n in range(8)]
    bench = making.Bench((making.article("High", "", [lead, *rest]), making.article("Low", "", [*rest, lead])))
    fact = bench.fact("It had failed", 0.5, ("High", 0, ""), ("Low", 8, ""))
    report = make_report(bench.compare([fact], bench.cells(fact)))
    assert (report.positions[0].leads, report.positions[0].buried) == (("A",), ("B",))
    assert "“It had failed” leads High (A) and comes late in Low (B)." in [f.words for f in report.findings]


def test_a_fact_leads_only_where_it_is_told_whole() -> None:
    lead = "The crane had failed its inspection."
    rest = [f"Sentence number {n} says something else." for n in range(8)]
    bench = making.Bench((making.article("High", "", [lead, *rest]), making.article("Low", "", [*rest, lead])))
    fact = bench.fact("It had failed", 0.5, ("High", 0, ""), ("Low", 8, ""))
    high, low = bench.cells(fact)
    report = make_report(bench.compare([fact], [replace(high, coverage=Coverage.PARTLY), low]))
    assert (report.positions[0].leads, report.positions[0].buried) == ((), ())
    assert [f.kind for f in report.findings] == []


@pytest.mark.parametrize(
    "words", ["UPDATE 3 The harbour is open again.", "Read more about the crane.", "Update: the harbour is open."]
)
def test_headlines_and_pointers_never_stand_out(words: str) -> None:
    told = "The crane fell at noon."
    bench = making.Bench(
        (
            making.article("One", "Crane down", [told, words]),
            making.article("Two", "Crane down", [told, words, "Nobody was hurt."]),
            making.article("Three", "", ["It rained."]),
        )
    )
    facts = [
        bench.fact("Crane down", 0.9, ("One", 0, ""), ("Two", 0, "")),
        bench.fact(words, 0.8, ("One", 2, ""), ("Two", 2, "")),
        bench.fact("The crane fell", 0.1, ("One", 1, ""), ("Two", 1, "")),
    ]
    report = make_report(bench.compare(facts, [c for f in facts for c in bench.cells(f)]))
    assert [row.telling for row in report.rows] == [False, False, True]
    assert [(f.kind, f.rank) for f in report.findings] == [("gap", 3)]


def test_the_full_text_is_all_there(comparison: Comparison, report: Report) -> None:
    for article, text in zip(comparison.articles, report.texts, strict=True):
        words = [p.words for block in text.blocks for line in block.lines for p in line.pieces]
        assert "".join("".join(words).split()) == "".join(article.text.split())
    boilerplate = report.texts[2].blocks[-1].lines[0]
    assert (boilerplate.ref, boilerplate.standing) == ("", Standing.NOT_COMPARED)


def test_a_sentence_says_who_else_has_it_and_what_is_only_here(report: Report) -> None:
    inquiry = next(line for b in report.texts[2].blocks for line in b.lines if line.ref == "C4")
    assert (inquiry.standing, inquiry.also, inquiry.facts) == (Standing.ONLY_HERE, (), (8,))
    assert [p.words for p in inquiry.pieces if p.changed] == ["mayor, Odd Framnes, promised an inquiry"]


def test_the_method_names_encoder_settings_and_limits(report: Report) -> None:
    making_ = report.making
    assert (making_.encoder, making_.fingerprint, making_.version) == ("by hand", "0123456789abcdef", "0.1.0")
    assert ("strictness", "Strictness", "0.5") in making_.settings
    assert NOT_PROOF in making_.limits


def test_degraded_work_says_so_first() -> None:
    comparison = making.three()
    poor = Comparison(**{**vars_of(comparison), "method": Method("hashing", "x", "1", degraded=True)})
    assert make_report(poor).making.limits[0].startswith("Only wording was compared")


def test_a_report_says_that_text_went_to_a_server() -> None:
    comparison = making.three()
    name = "server:http://vectors.example:8080/v1#some-model"
    asked = Comparison(**{**vars_of(comparison), "method": Method(name, "x", "1")})
    told = make_report(asked).making
    assert told.encoder == name
    assert "but not of words" in told.limits[0]
    assert "sent to http://vectors.example:8080/v1" in told.limits[1]
    assert not any("sent to" in limit for limit in make_report(comparison).making.limits)


@pytest.mark.parametrize(
    ("languages", "noted", "told"),
    [
        (("en", "en", "en"), [], ""),
        (("en", "de", "en"), ["B"], "in English and German"),
        (("fr", "fr", "fr"), [], "in French, but"),
        (("de", "en", "xx"), ["A", "C"], "in English, German and “xx”"),
    ],
)
def test_other_languages_are_told_at_the_source_and_in_the_method(
    languages: tuple[str, ...], noted: list[str], told: str
) -> None:
    articles = tuple(replace(a, language=x) for a, x in zip(making.three_articles(), languages, strict=True))
    report = make_report(making.three(articles))
    assert [o.letter for o in report.outlets if any("“not found” means little" in n for n in o.notes)] == noted
    limits = [limit for limit in report.making.limits if "made for English" in limit]
    assert len(limits) == bool(told)
    assert told in "".join(limits)


def vars_of(comparison: Comparison) -> dict[str, object]:
    return {name: getattr(comparison, name) for name in comparison.__dataclass_fields__}


def test_the_order_of_opening_changes_letters_only() -> None:
    told = set()
    for articles in permutations(making.three_articles()):
        report = make_report(making.three(articles))
        names = {o.letter: o.outlet for o in report.outlets}
        told.add(
            (
                report.title,
                report.totals,
                tuple(
                    (r.id, r.label, frozenset((names[s.letter], s.coverage, s.score) for s in r.states))
                    for r in report.rows
                ),
                tuple(frozenset((names[s.letter], s.value) for s in c.sides) for c in report.clashes),
                frozenset((names[t.letter], t.carried, t.missing, t.only_here, t.depth) for t in report.tallies),
            )
        )
    assert len(told) == 1


def test_nothing_comes_from_a_clock(report: Report) -> None:
    assert report.made == ""
    assert make_report(making.three()) == report
    assert make_report(making.three(), made="7 March 2024", title="Norrvik").made == "7 March 2024"


def test_absence_is_never_an_accusation(report: Report) -> None:
    said = repr((report.summary, report.findings, report.making)).replace(NOT_PROOF, "").lower()
    assert not [
        w for w in ("omit", "omission", "conceal", "hides", "hid ", "ignor", "fails to", "left out") if w in said
    ]


def test_many_reports_stay_readable_in_words() -> None:
    report = make_report(making.many(46))
    assert report.outlets[45].letter == "AT"
    assert len(report.summary) < 400
    assert all(len(f.words) < 300 for f in report.findings)


def test_articles_without_a_shared_fact() -> None:
    bench = making.Bench(
        (making.article("One", "", ["It rained."]), making.article("Two", "", ["It snowed."], published=None))
    )
    rain, snow = bench.fact("It rained", 0.5, ("One", 0, "")), bench.fact("It snowed", 0.4, ("Two", 0, ""))
    report = make_report(bench.compare([rain, snow], [*bench.cells(rain), *bench.cells(snow)]))
    assert (report.title, report.published) == ("2 reports of one event", "5 March 2024")
    assert (report.positions, report.wordings, report.reuse, report.clashes) == ((), (), (), ())
    assert [t.depth for t in report.tallies] == [None, None]


def test_a_comparison_without_facts_makes_a_report_too() -> None:
    bench = making.Bench((making.article("One", "", ["!"]), making.article("Two", "", ["?"])))
    report = make_report(bench.compare([], []))
    assert report.totals.facts == 0
    assert "Together they state 0 facts" in report.summary


def test_a_person_and_the_program_are_never_taken_for_each_other() -> None:
    computed = making.three()
    cracks, union = computed.facts[5], computed.facts[4]
    post = next(a for a in computed.articles if a.outlet == "Evening Post")
    made = [
        judging.confirm(computed, cracks, post.id),
        judging.relabel(computed, union, "A warning in vain"),
        judging.note(computed, union, "Ask <Lena> Moberg."),
    ]
    plain, report = make_report(computed), make_report(judging.apply(computed, made))

    row = next(r for r in report.rows if r.id == cracks.id)
    judged = [s for r in report.rows for s in r.states if s.judged is not None]
    assert [(s.article_id, s.judged.found) for s in judged if s.judged] == [(post.id, Coverage.UNSURE)]
    assert row.state("C").coverage is Coverage.REPORTED
    assert [c.words for c in report.changes] == [
        "Named by hand; the program’s label: The union had warned about the wind",
        "Note: Ask <Lena> Moberg.",
        "Evening Post (C): reported – confirmed; the program found: unsure, score 0.42",
    ]
    assert "A person judged 1 finding and 1 fact as a whole by hand" in report.summary
    assert plain.changes == ()
    assert "by hand" not in plain.summary
    page = html.export(report).decode()
    assert "Judged by hand" in page
    assert "Ask &lt;Lena&gt; Moberg." in page
    assert page.count('class="state hand"') >= 3
    assert 'class="state hand"' not in html.export(plain).decode()
    assert "reported, by hand" in csv.export(report).decode("utf-8-sig")
    cells = [c for f in json.loads(to_json.export(report))["facts"] for c in f["cells"] if c["judged"]]
    assert [c["judged"] for c in cells] == [{"by_hand": "confirmed", "found": "unsure", "score": 0.42}]


def test_words_left_out_of_a_quotation_are_named_once(report: Report) -> None:
    (row,) = (r for r in report.rows if any(s.left_out for s in r.states))
    cut = row.state("B")
    assert [(q.ref, q.words) for q in cut.left_out] == [("A5", "on Monday")]
    assert cut.missing == cut.left_out
    assert not cut.otherwise_missing
    page = html.export(report).decode()
    assert "quoted in part, leaves out <q><bdi>on Monday</bdi></q>" in page
    assert "without <q><bdi>on Monday" not in page
    cells = next(f for f in json.loads(to_json.export(report))["facts"] if f["rank"] == row.rank)["cells"]
    assert [[q["text"] for q in c["left_out"]] for c in cells] == [[], ["on Monday"], []]
