"""Word lists that decide whether a full stop ends a sentence."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("""
    Mr Mrs Ms Mx Messrs Dr Drs Prof Sen Sens Rep Reps Cong Gov Govs Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl
    Pvt Pfc Brig Rev Hon Pres Supt Det Insp Amb Atty Msgr Mgr Fr St Ste Mt Ft Pt Sec Asst Assoc Dep Del Dir Mme
    Mlle vs v cf ca approx Nos Art Arts Vol Fig Figs pp Ch Sect viz Hrn Hr Bhd Ald Cllr Dist Lieut Comdr Treas
""")
"""Words with a full stop that belong to what follows: never the end of a sentence."""

NUMBERED = _words("No no Nr nr p pp Sec Art Ch Vol Fig Pt Par Rev Rs")
"""Words whose full stop ends nothing before a number; before anything else it does, unless they are titles too."""

MONTHS = _words("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec")
"""Months as English news shortens them."""

_STATES = _words("""
    Ala Ariz Ark Calif Cal Colo Conn Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev
    Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man
""")
OPEN_ENDED = (
    _STATES
    | MONTHS
    | _words("""
        Jr Sr Inc Corp Co Cos Ltd Bros Bancorp Esq etc al Ave Blvd Rd Pl Dept Univ Assn Ctr Mon Tue Tues Wed Thu
        Thur Thurs Fri Sat Sun est Est Ph Bldg Hwy Rte Pkwy Intl Natl Govt Mfg Ed ed eds Eng Tel
    """)
)
"""Words with a full stop that may end a sentence: they do when the next word is one that likes to begin one."""

GLUED = _words("e.g i.e c.f a.k.a w.r.t")
"""Shortened phrases that always go on."""

STARTERS = _words("""
    The A An He She It They We I You His Her Its Their Our My Your This That These Those There Here But And Or
    So Yet If When While After Before As At In On For From To By With Without Since Until Although Though
    Because However Meanwhile Also According Asked Among Another Both Some Many Most Several Other Others What
    Who Why How Where Which Not No Nor Now Then Earlier Later Last Despite During Under Over Still Instead Even
    Once Only Just Today Yesterday Tomorrow Tonight Such Each Every All Any Neither Either Nothing Nobody
    Everyone Everything Perhaps Maybe Of Between Against About Through Like Unlike Given Following Moreover
    Furthermore Therefore Thus Nevertheless Nonetheless Additionally Separately Mr Mrs Ms Police Officials
    Nearly Almost Can Could Do Does Did Is Are Was Were Has Have Will Would Should Let Please It's He's She's
    That's There's We're They're I'm I've We've Don't Let's It’s He’s She’s That’s There’s We’re They’re I’m
    I’ve We’ve Don’t Let’s
""")
"""Words that, written with a capital after an abbreviation, most likely begin a sentence."""

AFTER_TIME = _words("""
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December Eastern Central Mountain Pacific GMT UTC ET EST EDT CT CST CDT MT MST
    MDT PT PST PDT BST CET CEST IST AEST AEDT JST Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
""")
"""Words that go on with a time of day: "9 a.m. Monday"."""

MONTHS_AFTER_DAY = _words("""
    Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Jahrhundert
""")
"""German words before which "9." counts and does not end."""

NAMES_WITH_MARK = ("Yahoo!", "Jeopardy!", "Yum!")
"""Names that carry an exclamation mark."""
