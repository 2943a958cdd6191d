"""The phrases by which page furniture is known: adverts, newsletters, credits, bylines; whole lines only, never substrings."""

from __future__ import annotations

import re

AGENCY = (
    r"(?:The )?(?:Associated Press|Canadian Press|Press Association|Press Trust of India|AP|Reuters|REUTERS|AFP|"
    r"Agence France[- ]Presse|UPI|PA(?: Media)?|TASS|Tass|Xinhua|DPA|dpa|ANI|PTI|IANS|EFE|EPA|ANSA|Bloomberg|CNN|AAP|"
    r"Interfax|RIA(?: Novosti)?|Kyodo(?: News)?|Yonhap|KUNA|Anadolu(?: Agency)?|MarketWatch|dpa-AFX|Sputnik|CP|NNA|APA)"
)
"""News agencies, as they sign datelines and last lines."""

PICTURE_AGENCY = (
    rf"(?:{AGENCY}|EPA-EFE|Getty(?: Images)?|GETTY IMAGES|Shutterstock|Alamy|Pool|Handout|WireImage|NurPhoto)"
)

_NAME = r"[A-Z][\w.'’-]*\.?(?: (?:de|la|van|von|der|den|al|bin|del|di|da|el|le)| [A-Z][\w.'’-]*){0,4}"


def _any(*patterns: str, ignore_case: bool = True) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE if ignore_case else 0)


_LEAD = (
    r"(?:also read|read also|read more(?: about| at| on)?|read next|read (?:the )?full (?:story|article)|see also|must read|"
    r"more on this(?: story| topic)?|more (?:stories|news|coverage)|more from [\w ]{1,30}|related(?: (?:articles?|stor(?:y|ies)|"
    r"content|coverage|links?|topics?|news|reading))?|don['’]t miss|recommended(?: for you| (?:reading|stories))?|"
    r"most (?:read|popular|viewed)(?: (?:stories|articles|news))?|trending(?: (?:now|stories))?|editors?['’]?s?['’]? (?:picks?|choice)|"
    r"what to read next|in case you missed it|further reading|you (?:may|might) also (?:like|be interested in)|top stories|"
    r"latest (?:news|stories|headlines)|sponsored links?|from our partners|related video|watch more|popular now)"
)

BOILERPLATE = _any(
    rf"{_LEAD}(?: ?[:|>»→–—-].{{0,250}}| at ?:?.{{0,20}}|\W*)",
    r"(?:read|watch|listen|video|photos?|gallery|pictures|in pictures|in the news|podcast|quiz|live|live updates|explainer)"
    r" ?[:|]\s.{0,160}[^.!?]",
    # Adverts and navigation.
    r"(?:article content|(?:this )?advertisement(?: ?\d{1,3}| ?[-–—:] .{0,60})?|advertising|sponsored(?: content)?|"
    r"promoted(?: content)?|paid (?:post|content)|ad|ads by .{0,30}|continue reading(?: .{0,40})?|"
    r"(?:story|article|content|post) continues (?:below|after)(?: .{0,30})?|scroll (?:down )?to continue.{0,60}|"
    r"skip (?:to|past|advertisement|ad)\b.{0,40}|loading(?:\.{3}|…)?|remove ad|.{0,20}posted banner|np posted|report this ad)",
    r"(?:home|menu|search|close|back to top|sections?|site (?:mobile )?navigation|navigation|main menu|next|previous|prev|"
    r"next article|previous article|show more|see more|view more|load more|all topics|print this page|text size)",
    r"(?:share|tweet|e-?mail|print|save|bookmark|comments?|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|"
    r"messenger|copy(?: the)? link|link copied!?|share (?:this|on|via|with)\b.{0,40}|share options|share (?:full )?article|"
    r"\d[\d,.k]* (?:comments?|shares?|views?|likes?|retweets?)|(?:view|show|read|see)(?: all)? ?\d* comments|"
    r"(?:leave|post|write) a (?:comment|reply).{0,40}|gift this article|give this article|reprints?|permissions?)"
    r"(?:[ |/,·•]+(?:share|tweet|e-?mail|print|save|comments?|facebook|twitter|whatsapp|linkedin|reddit|pinterest|copy link))*",
    r"listen to (?:this|the) (?:article|story|episode|podcast|latest)\b.{0,120}|listen \(?\d+ min.{0,20}",
    r"\d{1,3}[- ]min(?:ute)?s? (?:read|listen|watch)|reading time.{0,30}|this article is more than .{3,20} old\.?",
    r"\d{1,2} (?:seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|months?) ago",
    r"(?:tags?|topics?|filed under|keywords?|categor(?:y|ies)|posted in|more about|in this (?:article|story))\s?:.{0,200}",
    # Newsletters, apps, accounts.
    r"(?:please )?(?:sign up|sign in|log in|subscribe|register)(?: now| here| today| free| to .{0,30}newsletter)?\W*",
    r"(?:please )?(?:sign up|subscribe|register)\b.{0,250}\b(?:newsletters?|e-?mails?|inbox|alerts?|account|podcasts?|"
    r"channel|briefing|digest|here|for free|updates)\b.{0,160}",
    r"get (?:the|our|all|more|breaking|your|today|unlimited|full|a)\b.{0,120}\b(?:newsletters?|inbox|delivered|headlines|alerts?|"
    r"breaking news|latest news|app|access|e-?mail)\b.{0,120}",
    r".{0,160}\b(?:delivered|sent|straight|direct(?:ly)?) (?:directly |right |straight )?(?:in)?to your (?:inbox|e-?mail|phone|mailbox)"
    r".{0,120}",
    r"by (?:clicking|signing up|subscribing|submitting|registering|providing your|entering your)\b.{0,120}"
    r"\b(?:agree|consent|accept|acknowledge|confirm)\b.{0,900}",
    r"(?:you (?:may|can) )?unsubscribe\b.{0,200}|(?:your |enter your )?e-?mail(?: address)?\W*|[\w.+-]+@[\w-]+\.[\w.]{2,}",
    r"(?:a )?welcome email is on its way.{0,200}|the next issue of .{0,80} will soon be in your inbox.{0,40}|"
    r"we encountered an issue signing you up.{0,60}|thanks for signing up.{0,60}|this (?:site|form) is protected by recaptcha.{0,200}",
    r"(?:follow|like|join|find|connect with) (?:us|our|@?\w[\w .'’&-]{0,60}) (?:on|via|at) (?:facebook|twitter|x|instagram|"
    r"youtube|telegram|whatsapp|tiktok|linkedin|google news|threads|bluesky|mastodon|flipboard|snapchat)\b.{0,160}|follow @\w+.{0,60}",
    r"for (?:the latest|all the latest|more (?!than\b))\b.{0,90}\b(?:follow|visit|subscribe|click|download|sign up|go to|see our|"
    r"check out|log on)\b.{0,160}",
    r"(?:click|tap) (?:here|on|the)\b.{0,160}|download (?:the|our|now)\b.{0,60}\bapps?\b.{0,100}|listen to .{0,40}, only on .{0,40}",
    r"(?:this )?(?:newsletter|e-?mail) .{0,60}(?:here|subscri).{0,60}|stay (?:informed|up to date|connected|tuned)\b.{0,160}",
    r"(?:have|got) (?:a|any|more)\b.{0,60}\b(?:tips?|stor(?:y|ies)|questions?|feedback|news|suggestion)\b.{0,60}\?.{0,200}",
    r"(?:contact|e-?mail|reach|write to) .{0,60}(?: at)? ?\S+@\S+.{0,60}|(?:if you (?:have|know)|send|do you have) .{0,120}\S+@\S+.{0,60}",
    r"watch (?:live|now|the (?:full )?(?:video|interview|moment|clip))\b.{0,100}[^.!?]|\(?video(?: below| above)?\)?",
    # Rights, notices, contributions.
    r"(?:copyright|©|\(c\))\s?.{0,60}\b(?:19|20)\d\d\b.{0,300}|(?:\S ?& ?\S|copyright|©|\(c\)).{0,200}all rights reserved.{0,300}",
    r"all rights reserved.{0,300}|.{0,120}[,.] all rights reserved.{0,250}|the-cnn-wire.{0,40}|™.{0,60}",
    r"(?:this|the) (?:material|article|story|content|post|report|text|copy|piece)\b.{0,30}\b(?:may not be|originally appeared|first "
    r"appeared|originally published|first published|was originally|has not been edited|is auto-?generated|is published from|"
    r"has been (?:updated|corrected|republished|automatically)|(?:was|is) (?:re)?produced (?:by|with|from))\b.{0,300}",
    r"\(?(?:with (?:inputs?|files) from|only the headline and picture|except for the headline|this story has not been edited)\b.{0,250}\)?",
    r"(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice|statement)|cookie (?:policy|settings)|"
    r"do not sell.{0,40}|advertise with us|contact us|about us|accessibility(?: statement)?)(?:[ |/·•-]+.{0,150})?\W*",
    r"(?:we use|this (?:web)?site uses) cookies.{0,500}|accept (?:all )?cookies|.{0,60}\bour use of cookies\b.{0,200}",
    r"(?:our standards|read our (?:full )?(?:policy|comments policy)|comments policy).{0,160}",
    r"(?:support|donate to|contribute to|help fund)(?: (?:our|the|independent|quality|us|local|free|in-depth)\b.{0,80})?\b(?:journalism|"
    r"newsroom|reporting|guardian)\b.{0,250}",
    r"become an? (?:\w+ )?(?:member|supporter|subscriber|patron)\b.{0,200}|(?:donate|contribute)(?: now| today| here)?\W*",
    r"if you (?:enjoy|like|value|appreciate|believe in|found)\b.{0,200}\b(?:support|donat\w+|contribut\w+|subscri\w+|member\w*)\b.{0,250}",
    r"(?:already an? (?:subscriber|member)|start your .{0,20}trial|subscribe to (?:continue|read|unlock)|to continue reading)\b.{0,160}",
    r"(?:this|our) (?:article|content|journalism|story) is (?:for|available (?:only )?to) (?:subscribers|members)\b.{0,160}",
    # Embedded posts: who wrote them and when; the words themselves stay.
    r"[—–\-\ufffd?] ?.{1,80}\(@\w{1,30}\).{0,40}|view this post on instagram.{0,60}|a post shared by .{0,120}|"
    r"pic\.twitter\.com/\w+|(?:\d{1,2}:\d\d [ap]m [·•-] )?.{0,30}twitter for (?:iphone|android|web).{0,40}",
)
"""Lines that are furniture wherever they stand."""

LEAD_IN = re.compile(rf"{_LEAD}\W*(?:at\W*)?", re.IGNORECASE)
"""A line that announces links to other articles."""

BYLINE = _any(
    r"[(\[—–-]?\s?(?:additional |with additional )?(?:reporting|repoting|writing|editing|compiled|edited|written|reported|translated|"
    r"rewritten|research|production|graphics|photography|illustrations?)(?:,? (?:and|&) (?:additional )?(?:reporting|writing|editing|"
    r"research))? by:? .{2,300}",
    r".{2,400}\bcontribut(?:ed|ing) (?:(?:to|reporting|research|from)\b.{0,60}\b)?(?:to )?(?:this|the) (?:report|article|story|piece)\b.{0,160}",
    r".{2,200}\bcontributed (?:reporting|research)\b.{0,120}",
)
"""Lines that say who made the report."""

CREDIT = _any(
    rf"\W{{0,3}}(?:by )?{AGENCY}(?:(?: ?[,/|&-] ?| and | with | via )(?:{AGENCY}|[Ss]taff|[Aa]gencies))*\W{{0,3}}",
    rf"[—–-] ?{_NAME}",
    rf"{_NAME}(?: and {_NAME}|, {_NAME})*(?:, | \| |/| - ){AGENCY}(?: [Ww]riter)?",
    r"(?:[Oo]ur|[Ss]taff|[Ss]pecial|[Pp]olitical|[Aa]ssociated [Pp]ress|AP|[Cc]hief|[Ss]enior|[Ff]oreign)(?: [\w]+){0,3} "
    r"(?:[Cc]orrespondent|[Ww]riters?|[Rr]eporters?|[Ee]ditor|[Bb]ureau)s?",
    ignore_case=False,
)
"""Bare names of agencies and authors."""

CAPTION_START = _any(
    r"FILE(?: PHOTO)?\s?[-–—:?\ufffd]|File photo\b|\(?(?:Photo|Image|Picture|Photograph|Foto|Caption|Illustration|Graphic)s?"
    r"(?: (?:by|credit|courtesy|source|illustration))*\s?[:|]",
    r"In this (?:\w+[., ]+){1,6}(?:file |handout |still )?(?:photo|image|picture|photograph|frame|screenshot)\b",
    r"(?:This|A|An) (?:\w+ ){0,3}(?:handout|file|satellite|combination|undated|still|screen ?grab|video)(?: \w+){0,2} "
    r"(?:photo|image|picture|photograph|frame|grab)\w*\b.{0,80}\b(?:shows?|released|provided|taken|obtained|made|from)\b",
    ignore_case=False,
)

CAPTION_END = _any(
    # In brackets: a word for a picture, or name/agency.
    r"[(\[](?=[^()\[\]]{2,200}[)\]]\W*$)[^()\[\]]*\b(?:[Pp]hotos?|PHOTO|[Pp]hotographs?|[Ii]mages?|[Gg]etty|GETTY|[Hh]andout|[Ss]creenshot|"
    r"[Ss]creengrab|[Ss]hutterstock|[Pp]ictures?|[Ff]ile|FILE|[Ii]llustration|[Cc]redit|via (?:AP|AFP|Reuters|REUTERS))\b[^()\[\]]*[)\]]\W*$",
    rf"[(\[](?:{_NAME} ?/ ?)?(?:{_NAME} ?/ ?){PICTURE_AGENCY}(?: via .{{2,30}})?[)\]]\W*$",
    # Without brackets: only what no sentence ends with.
    rf"(?:/ ?| via ){PICTURE_AGENCY}\W*$",
    r"\b(?:Getty Images|GETTY IMAGES|AP Photo|EPA-EFE|Shutterstock)\W*$|[.] ?(?:EPA|Getty|Alamy|\w+-Yonhap)\W*$|\b(?:REUTERS|AFP|EPA)/[A-Z][\w. -]{2,40}(?:/File Photo)?$",
    rf"\b(?:Photograph|Photo|Photos|Picture|Image|Credit)(?: by)?: ?[A-Z].{{2,80}}$|\.Credit[A-Z].{{2,80}}$|[.!?] Photo by {_NAME}.{{0,60}}$",
    r"(?:\.\.\.|…|\ufffd) ?Show more$",
    ignore_case=False,
)
"""How captions end: with a credit."""

SHORT_CREDIT_END = re.compile(rf"[(\[]{PICTURE_AGENCY}[)\]]\W*$")
PHOTO_LABEL = re.compile(
    rf"(?P<outlet>(?:[A-Z][\w&.'’]*(?: (?:of|and|the))? ){{1,4}})(?:Photo|Image|Picture|Illustration)s?\W*|{_NAME} ?/ ?{PICTURE_AGENCY}"
)
"""A line over or under a picture that only says whose it is."""

SECTION = re.compile(
    r"(?:politics|world|u\.?s\.?|uk|europe|asia|africa|middle east|americas|news|sports?|football|soccer|business|economy|markets?|tech|"
    r"technology|science|health|opinion|analysis|breaking(?: news)?|exclusive|national|international|local|crime|entertainment|"
    r"culture|climate|environment|energy|top stor(?:y|ies)|live|latest|world news|us news|uk news|war in ukraine|elections?)\W*",
    re.IGNORECASE,
)
"""Section labels over headlines."""
