"""The phrases by which page furniture is known: adverts, newsletters, credits, bylines. Whole lines, never parts."""

from __future__ import annotations

import re

AGENCY = (
    r"(?:The )?(?:Associated Press|Canadian Press|Press Association|Press Trust of India|AP|Reuters|REUTERS|AFP|"
    r"Agence France[- ]Presse|UPI|PA(?: Media)?|TASS|Tass|Xinhua|DPA|dpa|ANI|PTI|IANS|EFE|EPA|ANSA|Bloomberg|CNN|AAP|"
    r"Interfax|RIA(?: Novosti)?|Kyodo(?: News)?|Yonhap|KUNA|Anadolu(?: Agency)?|MarketWatch|Sputnik|CP|NNA|APA)"
)
"""News agencies, as they sign datelines and last lines."""

PICTURE_AGENCY = (
    rf"(?:{AGENCY}|EPA-EFE|Getty(?: Images)?|GETTY IMAGES|Shutterstock|Alamy|Pool|Handout|WireImage|NurPhoto)"
)
"""Agencies that sign pictures."""

_LEAD = (
    r"(?:also read|read also|read more(?: about| at| on)?|read next|read (?:the )?full (?:story|article)|see also|"
    r"must read|more on this(?: story| topic)?|more (?:stories|news|coverage)|more from [\w ]{1,30}|"
    r"related(?: (?:articles?|stor(?:y|ies)|content|coverage|links?|topics?|news|reading|video))?|"
    r"don['’]t miss|recommended(?: for you| stories)?|"
    r"most (?:read|popular|viewed)(?: (?:stories|articles|news))?|trending(?: (?:now|stories))?|editors?['’]?s?['’]? "
    r"(?:picks?|choice)|what to read next|in case you missed it|further reading|"
    r"you (?:may|might) also (?:like|be interested in)|top stories|"
    r"latest (?:news|stories|headlines)|sponsored links?|from our partners|watch more|popular now)"
)
_NETWORK = (
    r"(?:facebook|twitter|x|instagram|youtube|telegram|whatsapp|tiktok|linkedin|google news|threads|bluesky|mastodon|"
    r"flipboard|snapchat|reddit|pinterest)"
)
_NAME = r"[A-Z][\w.'’-]*\.?(?: (?:de|la|van|von|der|den|al|bin|del|di|da|el|le)| [A-Z][\w.'’-]*){0,4}"
_SHARE = rf"(?:share|tweet|e-?mail|print|save|comments?|copy link|{_NETWORK})"
_MADE = r"(?:reporting|repoting|writing|editing|compiled|edited|written|reported|translated)"
_BRACKET = r"[(\[](?=[^()\[\]]{2,200}[)\]]\W*$)[^()\[\]]*\b"
_CLOSED = r"\b[^()\[\]]*[)\]]\W*$"
_NAMED = {
    "<LEAD>": _LEAD,
    "<SHARE>": _SHARE,
    "<NETWORK>": _NETWORK,
    "<NAME>": _NAME,
    "<MADE>": _MADE,
    "<PLACE>": r"[A-Z][\w ]{2,30}(?:, [A-Z][\w. ]{2,20})?",
    "<AGENCY>": AGENCY,
    "<PICTURE>": PICTURE_AGENCY,
    "<IMAGE>": r"(?:photo|image|picture|photograph|frame|grab)",
    "<SHOWN>": r"\b(?:shows?|released|provided|taken|obtained|made|from)\b",
    "<BRACKET>": _BRACKET,
    "<CLOSED>": _CLOSED,
}


def _any(patterns: str, *, ignore_case: bool = True) -> re.Pattern[str]:
    """Make one expression of a text with a pattern on each line; names in angle brackets stand for the parts above."""
    for name, part in _NAMED.items():
        patterns = patterns.replace(name, part)
    lines = (line.strip() for line in patterns.splitlines())
    whole = "|".join(f"(?:{line})" for line in lines if line and not line.startswith("# "))
    return re.compile(whole, re.IGNORECASE if ignore_case else 0)


BOILERPLATE = _any(r"""
    # Links to other articles.
    <LEAD>(?: ?[:|>»→–—-].{0,250}| at ?:?.{0,20}|\W*)
    (?:read|watch|listen|video|gallery|in the news|podcast|quiz|live|live updates) ?[:|]\s.{0,160}[^.!?]
    (?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|posted in|more about|in this (?:article|story))\s?:.{0,200}
    # Adverts.
    article content|advertising|sponsored(?: content)?|promoted(?: content)?|paid (?:post|content)|ad|ads by .{0,30}
    (?:this )?advertisement(?: ?\d{1,3}| ?[-–—:] .{0,60})?|remove ad|report this ad
    continue reading(?: .{0,40})?|scroll (?:down )?to continue.{0,60}|skip (?:to|past|advertisement|ad)\b.{0,40}
    (?:story|article|content|post) continues (?:below|after)(?: .{0,30})?|loading(?:\.{3}|…)?|.{0,20}posted banner|np posted
    # Navigation.
    home|menu|search|close|back to top|sections?|site (?:mobile )?navigation|navigation|main menu|next|previous|prev
    next article|previous article|(?:show|see|view|load) more|all topics|print this page|text size
    (?:terms (?:of (?:use|service)|(?:and|&) conditions)|privacy (?:policy|notice|statement))(?:[ |/·•-]+.{0,150})?\W*
    (?:cookie (?:policy|settings)|advertise with us|contact us|about us|accessibility(?: statement)?)(?:[ |/·•-]+.{0,150})?\W*
    (?:we use|this (?:web)?site uses) cookies.{0,500}|accept (?:all )?cookies|.{0,60}\bour use of cookies\b.{0,200}|do not sell.{0,40}
    (?:our standards|read our (?:full )?(?:policy|comments policy)|comments policy).{0,160}
    # Sharing and comments.
    <SHARE>(?:[ |/,·•]+<SHARE>)*
    bookmark|messenger|copy(?: the)? link|link copied!?|share (?:this|on|via|with)\b.{0,40}|share options|share (?:full )?article
    \d[\d,.k]* (?:comments?|shares?|views?|likes?|retweets?)|(?:view|show|read|see)(?: all)? ?\d* comments
    (?:leave|post|write) a (?:comment|reply).{0,40}|(?:gift|give) this article|reprints?|permissions?
    listen to (?:this|the) (?:article|story|episode|podcast|latest)\b.{0,120}|listen \(?\d+ min.{0,20}
    \d{1,3}[- ]min(?:ute)?s? (?:read|listen|watch)|reading time.{0,30}|this article is more than .{3,20} old\.?
    \d{1,2} (?:seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?) ago
    # Newsletters, apps, accounts.
    (?:please )?(?:sign up|sign in|log in|subscribe|register)(?: now| here| today| free| to .{0,30}newsletter)?\W*
    (?:please )?(?:sign up|subscribe|register)\b.{0,250}\b(?:newsletters?|e-?mails?|inbox|alerts?|account|podcasts?)\b.{0,160}
    (?:please )?(?:sign up|subscribe|register)\b.{0,250}\b(?:channel|briefing|digest|here|for free|updates)\b.{0,160}
    get (?:the|our|all|more|breaking|your|today|unlimited|full|a)\b.{0,120}\b(?:newsletters?|inbox|delivered|headlines)\b.{0,120}
    get (?:the|our|all|more|breaking|your|today|unlimited|full|a)\b.{0,120}\b(?:alerts?|latest news|app|access|e-?mail)\b.{0,120}
    .{0,160}\b(?:delivered|sent|straight|direct(?:ly)?) (?:directly |right |straight )?(?:in)?to your (?:inbox|e-?mail|phone).{0,120}
    by (?:clicking|signing up|subscribing|submitting|registering)\b.{0,120}\b(?:agree|consent|accept|acknowledge|confirm)\b.{0,900}
    (?:you (?:may|can) )?unsubscribe\b.{0,200}|(?:your |enter your )?e-?mail(?: address)?\W*|[\w.+-]+@[\w-]+\.[\w.]{2,}
    (?:a )?welcome email is on its way.{0,200}|the next issue of .{0,80} will soon be in your inbox.{0,40}
    we encountered an issue signing you up.{0,60}|thanks for signing up.{0,60}|this (?:site|form) is protected by recaptcha.{0,200}
    (?:follow|like|join|find|connect with) (?:us|our|@?\w[\w .'’&-]{0,60}) (?:on|via|at) <NETWORK>\b.{0,160}|follow @\w+.{0,60}
    for (?:(?:all )?the latest|more (?!than\b))\b.{0,90}\b(?:follow|visit|subscribe|click|download|sign up|go to|check out)\b.{0,160}
    (?:click|tap) (?:here|on|the)\b.{0,160}|download (?:the|our|now)\b.{0,60}\bapps?\b.{0,100}|listen to .{0,40}, only on .{0,40}
    (?:this )?(?:newsletter|e-?mail) .{0,60}(?:here|subscri).{0,60}|stay (?:informed|up to date|connected|tuned)\b.{0,160}
    (?:have|got) (?:a|any|more)\b.{0,60}\b(?:tips?|stor(?:y|ies)|questions?|feedback|news|suggestion)\b.{0,60}\?.{0,200}
    (?:contact|e-?mail|reach|write to|if you (?:have|know)|send|do you have) .{0,120}\S+@\S+.{0,60}
    watch (?:live|now|the (?:full )?(?:video|interview|moment|clip))\b.{0,100}[^.!?]|\(?video(?: below| above)?\)?
    # Rights, notices, contributions.
    \W?(?:copyright|©|\(c\))\s?.{0,60}\b(?:19|20)\d\d\b.{0,300}|(?:\S ?& ?\S|\W?copyright|©|\(c\)).{0,200}all rights reserved.{0,300}
    all rights reserved.{0,300}|.{0,120}[,.] all rights reserved.{0,250}|the-cnn-wire.{0,40}|™.{0,60}
    (?:this|the) (?:material|article|story|content|post|report|text|copy|piece)\b.{0,30}\b(?:may not be|originally appeared)\b.{0,300}
    (?:this|the) (?:article|story|content|post|report|piece)\b.{0,30}\b(?:first appeared|originally published|first published)\b.{0,300}
    (?:this|the) (?:article|story|content|post|report|piece) (?:was originally|has not been edited|is auto-?generated)\b.{0,300}
    (?:this|the) (?:article|story|content|post|report|piece) (?:is published from|has been (?:updated|corrected|republished))\b.{0,300}
    \(?(?:with (?:inputs?|files) from|only the headline and picture|except for the headline|this story has not been edited)\b.{0,250}\)?
    (?:support|donate to|contribute to|help fund)(?: (?:our|the|independent|quality|us|local|free)\b.{0,80})?\b(?:journalism|newsroom)\b.{0,250}
    become an? (?:\w+ )?(?:member|supporter|subscriber|patron)\b.{0,200}|(?:donate|contribute)(?: now| today| here)?\W*
    if you (?:enjoy|like|value|appreciate|believe in)\b.{0,200}\b(?:support|donat\w+|contribut\w+|subscri\w+|member\w*)\b.{0,250}
    (?:already an? (?:subscriber|member)|start your .{0,20}trial|subscribe to (?:continue|read|unlock)|to continue reading)\b.{0,160}
    (?:this|our) (?:article|content|journalism|story) is (?:for|available (?:only )?to) (?:subscribers|members)\b.{0,160}
    \((?:updates?|updated|adds|recasts|corrects|rewrites|repeats|releads)\b.{0,200}\)
    # Embedded posts: who wrote them and when; the words themselves stay.
    [—–\-�?] ?.{1,80}\(@\w{1,30}\).{0,40}|view this post on instagram.{0,60}|a post shared by .{0,120}|pic\.twitter\.com/\w+
    (?:\d{1,2}:\d\d [ap]m [·•-] )?.{0,30}twitter for (?:iphone|android|web).{0,40}
""")  # noqa: E501 - a pattern reads best on one line
"""Lines that are furniture wherever they stand."""

LEAD_IN = _any(r"<LEAD>\W*(?:at\W*)?")
"""A line that announces links to other articles."""

BYLINE = _any(r"""
    [(\[—–-]\s?(?:(?:with )?additional )?<MADE>(?:,? (?:and|&) (?:additional )?<MADE>)? by:? .{2,300}
    (?:(?:with )?additional )?<MADE>(?:,? (?:and|&) (?:additional )?<MADE>)? by:? .{2,90}
    [(\[—–-]?\s?(?:rewritten|research|production|graphics|photography|illustrations?) by:? .{2,200}
    .{2,400}\bcontribut(?:ed|ing) (?:(?:to|reporting|research|from)\b.{0,60}\b)?(?:to )?(?:this|the) (?:report|article|story|piece)\b.{0,160}
    .{2,200}\bcontributed (?:reporting|research)\b.{0,120}
    <NAME>(?:,? and <NAME>)? reported from <PLACE>(?:,? and <NAME>(?: reported)? from <PLACE>)*\.
    [(\[—–�-]?\s?with (?:assistance|reporting|contributions?) (?:from|by) .{2,200}
""")  # noqa: E501 - a pattern reads best on one line
"""Lines that say who made the report."""

CREDIT = _any(
    r"""
    \W{0,3}(?:[Bb]y )?<AGENCY>(?:(?: ?[,/|&-] ?| and | with | via )(?:<AGENCY>|[Ss]taff|[Aa]gencies))*\W{0,3}
    [—–-] ?<NAME>
    <NAME>(?: and <NAME>|, <NAME>)*(?:, | \| |/| - )<AGENCY>(?: [Ww]riter)?
    (?:[Oo]ur|[Ss]taff|[Ss]pecial|[Pp]olitical|AP|[Cc]hief|[Ss]enior|[Ff]oreign)(?: \w+){0,3} (?:[Cc]orrespondent|[Ww]riters?|[Rr]eporters?)
    """,  # noqa: E501 - a pattern reads best on one line
    ignore_case=False,
)
"""Bare names of agencies and authors."""

CAPTION_START = _any(
    r"""
    FILE(?: PHOTO)?\s?[-–—:?�]|File photo\b
    \(?(?:Photo|Image|Picture|Photograph|Foto|Caption|Illustration|Graphic)s?(?: (?:by|credit|courtesy|source))*\s?[:|]
    In this (?:\w+[., ]+){1,6}(?:file |handout |still )?(?:photo|image|picture|photograph|frame|screenshot)\b
    (?:This|A|An) (?:\w+ ){0,3}(?:handout|file|satellite|combination|undated|still|video)(?: \w+){0,2} <IMAGE>\w*\b.{0,80}<SHOWN>
    """,  # noqa: E501 - a pattern reads best on one line
    ignore_case=False,
)
"""How captions begin."""

CAPTION_END = _any(
    r"""
    # In brackets: a word for a picture, or name/agency.
    <BRACKET>(?:[Pp]hotos?|PHOTO|[Pp]hotographs?|[Ii]mages?|[Gg]etty|GETTY)<CLOSED>
    <BRACKET>(?:[Hh]andout|[Ss]creenshot|[Ss]creengrab|[Ss]hutterstock|[Pp]ictures?)<CLOSED>
    <BRACKET>(?:[Ff]ile|FILE|[Ii]llustration|[Cc]redit|via (?:AP|AFP|Reuters|REUTERS))<CLOSED>
    [(\[](?:<NAME> ?/ ?)?(?:<NAME> ?/ ?)<PICTURE>(?: via .{2,30})?[)\]]\W*$
    # Without brackets: only what no sentence ends with.
    (?:/ ?| via )<PICTURE>\W*$
    \b(?:Getty Images|GETTY IMAGES|AP Photo|EPA-EFE|Shutterstock)\W*$
    [.] ?(?:EPA|Getty|Alamy|\w+-Yonhap)\W*$|\b(?:REUTERS|AFP|EPA)/[A-Z][\w. -]{2,40}(?:/File Photo)?$
    \b(?:Photograph|Photo|Photos|Picture|Image|Credit)(?: by)?: ?[A-Z].{2,80}$|\.Credit[A-Z].{2,80}$|[.!?] Photo by <NAME>.{0,60}$
    (?:\.\.\.|…|�) ?Show more$
    """,  # noqa: E501 - a pattern reads best on one line
    ignore_case=False,
)
"""How captions end: with a credit."""

SIGNED_OFF = re.compile(rf"(?<=[.!?\"”’\ufffd]) +(?:[—–-] ?{AGENCY}|[(\[]{AGENCY}[)\]]|{AGENCY})$")
"""An agency's name behind the last sentence."""

SHORT_CREDIT_END = _any(r"[(\[]<PICTURE>[)\]]\W*$", ignore_case=False)
PHOTO_LABEL = _any(
    r"""
    (?P<outlet>(?:[A-Z][\w&.'’]*(?: (?:of|and|the))? ){1,4})(?:Photo|Image|Picture|Illustration)s?\W*
    <NAME> ?/ ?<PICTURE>
    """,
    ignore_case=False,
)
"""A line over or under a picture that only says whose it is."""

SECTION = _any(r"""
    (?:politics|world|u\.?s\.?|uk|europe|asia|africa|middle east|americas|news|sports?|football|soccer|business|economy)\W*
    (?:markets?|tech|technology|science|health|opinion|analysis|breaking(?: news)?|exclusive|national|international|local)\W*
    (?:crime|entertainment|culture|climate|environment|energy|top stor(?:y|ies)|live|latest|(?:world|us|uk) news|elections?)\W*
""")  # noqa: E501 - a pattern reads best on one line
"""Section labels over headlines."""
