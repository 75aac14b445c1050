"""The words that tell names from roles, agencies and labels, as data."""

__all__ = [
    "AGENCIES",
    "BYLINE_LABELS",
    "CONJUNCTIONS",
    "COUNTRIES",
    "DEGREES",
    "NO_NAMES",
    "ORGANIZATION_WORDS",
    "PARTICLES",
    "PLACE_WORDS",
    "ROLE_WORDS",
    "STOP_WORDS",
]

PARTICLES = frozenset(
    "de da do dos das di del della dello dei degli du des la le les el al bin bint ibn ben van von vom zu zum zur der "
    "den ter ten te 't af av y i e of und ap abu mac mc san st saint della o dal dalla lo in-chief".split()
)
"""What stands in names in lower case."""

DEGREES = frozenset(
    "phd md ms ma ba bs bsc msc mba rd rdn ld ldn cfp jd llm llb esq jr sr ii iii iv rn np dds dvm dr mph mpp mfa med "
    "edd psyd lcsw cpa cfa cissp fand facp fache cscs rpt pt dpt mphil bcom ca pe aia leed".split()
)
"""What follows a name without being part of it, dots left out."""

_AGENCY_NAMES = (
    "AP", "The Associated Press", "Associated Press", "AFP", "Agence France-Presse", "Reuters", "Thomson Reuters",
    "dpa",
    "Deutsche Presse-Agentur", "APA", "EFE", "Agencia EFE", "ANSA", "Xinhua", "TASS", "PTI", "Press Trust of India",
    "ANI",
    "IANS", "PA", "PA Media", "Press Association", "UPI", "Bloomberg", "Bloomberg News", "KNA", "epd", "SID", "SDA",
    "Keystone-SDA", "ATS", "Belga", "ANP", "TT", "NTB", "Ritzau", "STT", "PAP", "\u010cTK", "CTK", "TASR", "MTI",
    "Tanjug",
    "Hina", "Beta", "BTA", "AGERPRES", "Mediafax", "Anadolu", "Anadolu Agency", "Anadolu Ajans\u0131", "AA", "DHA",
    "\u0130HA", "Lusa", "Ag\u00eancia Brasil", "Estad\u00e3o Conte\u00fado", "Folhapress", "Notimex", "T\u00e9lam",
    "Europa Press", "Adnkronos", "AGI", "LaPresse", "Kyodo", "Kyodo News", "Jiji", "JIJI Press", "Yonhap", "Antara",
    "Bernama", "VNA", "TTXVN", "Interfax", "RIA Novosti", "Ukrinform", "UNIAN", "The Canadian Press",
    "Canadian Press", "AAP", "Australian Associated Press", "Tribune News Service", "CNN", "CNN Newsource", "BNO News",
    "Agence QMI", "La Presse Canadienne", "ots", "dpa/lnw", "dpa/tmn", "AFP/dpa", "ZEIT ONLINE", "NAN", "GNA", "WAM",
    "SPA", "MENA", "KUNA", "UNB", "BSS", "CNA", "\u5171\u540c\u901a\u4fe1", "\u6642\u4e8b\u901a\u4fe1",
    "\u65b0\u534e\u793e",
    "新華社", "中央社", "中新社", "ロイター", "연합뉴스", "뉴시스", "뉴스1", "РИА Новости", "ТАСС", "Интерфакс",
    "Укрінформ", "УНІАН", "УНИАН", "رويترز", "فرانس برس", "أ ف ب", "الأناضول", "واس",
)  # fmt: skip


def _folded(name: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in name.casefold()).split())


AGENCIES = {_folded(name): name for name in _AGENCY_NAMES} | {"共同": "共同通信", "時事": "時事通信"}
"""News agencies by folded name."""

ORGANIZATION_WORDS = frozenset(
    "news staff redaktion onlineredaktion newsdesk redaction r\u00e9daction redacci\u00f3n redaccion "
    "reda\u00e7\u00e3o redacao redazione redactie redaktionen redaksjonen redaksi redakcja redakce redakcia toimitus "
    "team press media agency agencies agencia agencias agence agentur agenturen editors editorial desk board magazine "
    "times post newspaper tribune gazette telegram courier observer chronicle guardian herald daily online "
    "nachrichtenagentur presseagentur presse kitchens ministry department bureau correspondents reporters institute "
    "institut university universit\u00e4t gmbh inc ltd llc corp corporation company ag verband verein ministerium "
    "polizei pressestelle zeitung verlag foundation stiftung association network group radio tv television fernsehen "
    "rundfunk center centre committee council department writers contributors admins webteam marketing communications "
    "pr office studio studios blog club service services wire insights solutions kommunikation nachrichten journal "
    "redactor\u00eda noticias notizie actualit\u00e9s \u0440\u0435\u0434\u0430\u043a\u0446\u0438\u044f "
    "\u0440\u0435\u0434\u0430\u043a\u0446\u0456\u044f \u7de8\u96c6\u90e8 \u7f16\u8f91\u90e8 \ud3b8\uc9d1\ubd80".split()
)
"""Words that a person's name does not have."""

ROLE_WORDS = frozenset(
    "reporter reporters correspondent editor editors writer writers author columnist journalist contributor producer "
    "photographer photojournalist critic host anchor analyst director manager founder ceo cofounder president "
    "professor fellow researcher scientist specialist strategist consultant expert coach chef head chief senior staff "
    "intern bureau redakteur redakteurin redaktor redaktorin reporterin autor autorin korrespondent korrespondentin "
    "journalistin volont\u00e4r volont\u00e4rin chefredakteur chefredakteurin ressortleiter ressortleiterin gastautor "
    "gastautorin freier freie journaliste r\u00e9dacteur r\u00e9dactrice correspondant correspondante envoy\u00e9 "
    "envoy\u00e9e chroniqueur chroniqueuse grand redactor redactora periodista corresponsal enviado enviada "
    "colaborador colaboradora giornalista corrispondente inviato redattore redattrice jornalista rep\u00f3rter "
    "rep\u00f3rteres colunista verslaggever redacteur journalisten skribent reporterka dziennikarz reda\u00e7\u00e3o "
    "vice lead assistant associate executive deputy managing digital contributing freelance guest features politics "
    "sports business health technology content developer engineer officer attorney partner owner blogger teacher "
    "therapist dietitian nutritionist nurse physician md psychologist trainer".split()
)
"""Words of what somebody does."""

NO_NAMES = frozenset((
    "admin", "administrator", "root", "user", "unknown", "guest", "null", "undefined", "none", "n a", "na", "author",
    "authors", "by", "anonymous", "webmaster", "test", "default", "super user", "superuser", "editor", "home", "share",
    "published", "written by", "about the author", "read more", "more", "no author", "not available", "nan", "false",
    "true", "posted", "wpadmin", "site admin", "siteadmin", "wp admin", "adm", "see more", "follow", "contributor",
    "contributors", "view profile", "profile", "autor", "autoren", "autorin", "von", "articles", "email", "contact",
    "staff writer by", "various", "facebook", "twitter", "updated", "comments", "all posts", "website", "object object",
    "about", "reviewed by", "news", "blog", "user not found", "deleted user", "www", "print", "teilen", "drucken",
    "kommentare", "auteur", "par", "por", "autore", "di", "writer", "written", "article", "artikel", "post author",
    "stand", "zitat", "zitat von", "zvg",
))  # fmt: skip
"""What stands where an author should and names nobody; folded."""

STOP_WORDS = frozenset(
    "the a an and or but for with at from on is are was this that his her its our your you we they how why what when "
    "where who more read share email print updated published posted last about new all by min minutes ago via photo "
    "image video january february march april june july august september october november december monday tuesday "
    "wednesday thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct "
    "nov dec der die das den dem ein eine einer und oder aber mit auf aus im am um uhr ist sind war nicht wie warum "
    "was wer wo mehr lesen teilen aktualisiert ver\u00f6ffentlicht foto bild montag dienstag mittwoch donnerstag "
    "freitag samstag sonntag januar februar m\u00e4rz mai juni juli oktober dezember les une un et ou avec dans sur "
    "pour est sont plus lire partager publi\u00e9 janvier f\u00e9vrier mars avril juin juillet ao\u00fbt septembre "
    "octobre novembre d\u00e9cembre los las una unos con para por sobre es son m\u00e1s leer compartir publicado "
    "enero febrero marzo mayo junio julio agosto septiembre octubre noviembre diciembre il gli uno per pi\u00f9 leggi "
    "condividi pubblicato gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre um uma com mais "
    "leia compartilhe janeiro fevereiro mar\u00e7o maio junho julho setembro outubro novembro dezembro het een met op "
    "voor meer lees delen comments comment kommentare click here sign subscribe login newsletter menu search home "
    "contact privacy policy terms cookie cookies advertisement anzeige category tags tag kategorie kategorien follow "
    "us facebook twitter instagram copyright rights reserved source quelle".split()
)
"""Words that no person's name has."""

BYLINE_LABELS = (
    "written by", "posted by", "published by", "submitted by", "reported by", "story by", "words by", "text by",
    "article by", "report by", "review by", "authored by", "created by", "contributed by", "compiled by",
    "this post was written by", "this article was written by", "read more about",
    "a post by", "post by", "interview by", "analysis by", "opinion by", "commentary by", "a guest post by",
    "guest post by",
    "about the author", "meet the author", "post author", "article author", "view all posts by", "posts by", "more by",
    "see all posts by", "view all articles by", "zeige alle beitr\u00e4ge von", "alle beitr\u00e4ge von", "beitrag von",
    "artikel von", "pressemitteilung von", "beitragvon", "reporting by", "ein beitrag von", "ein artikel von",
    "gastbeitrag von", "ein gastbeitrag von", "text von",
    "text und fotos von",
    "verfasst von", "geschrieben von", "ver\u00f6ffentlicht von", "erstellt von", "gepostet von", "eingestellt von",
    "von unserem redakteur", "von unserer redakteurin", "von unserem mitarbeiter", "von unserer mitarbeiterin",
    "von unserem korrespondenten", "aufgezeichnet von", "interview von", "kommentar von", "eine analyse von",
    "ein kommentar von", "eine rezension von", "eine kolumne von", "ein interview von", "eine reportage von",
    "ein essay von", "ein gastkommentar von", "protokoll von", "aus", "text und bilder",
    "propos recueillis par", "publi\u00e9 par", "\u00e9crit par", "r\u00e9dig\u00e9 par", "post\u00e9 par",
    "un article de", "texte de",
    "escrito por", "publicado por", "redactado por", "un art\u00edculo de", "texto de", "postado por",
    "scritto da", "pubblicato da", "a cura di", "articolo di", "di", "da", "geschreven door", "door", "skriven av",
    "skrevet av", "skrevet af", "tekst", "tekst av", "tekst af", "av", "af", "napisa\u0142", "napisa\u0142a",
    "autor tekstu",
    "kirjoittanut", "yazan", "szerz\u0151", "\u00edrta", "scris de", "publicat de", "napsal", "napsala", "pi\u0161e",
    "oleh", "penulis", "t\u00e1c gi\u1ea3", "theo", "\u0430\u0432\u0442\u043e\u0440",
    "\u0430\u0432\u0442\u043e\u0440\u0438",
    "\u0442\u0435\u043a\u0441\u0442", "\u6587", "\u64b0\u6587", "\u8a18\u8005", "\u8bb0\u8005", "\u4f5c\u8005",
    "\u6587\u30fb", "\uc791\uc131\uc790", "\u0628\u0642\u0644\u0645", "\u05de\u05d0\u05ea",
    "authors", "author", "autoren", "autorin", "autor", "autori", "autore", "auteurs", "auteur", "autores", "autora",
    "verfasser", "verfasserin", "redakteur", "redaktion", "redactie", "text", "texte", "texto", "testo", "interview",
    "by", "von", "vom", "par", "por", "de", "per", "bylines", "byline", "writer", "writers", "contributors", "reporter",
    "words", "story", "publisher", "credit", "fra",
)  # fmt: skip
"""What stands before the names; lower case."""

CONJUNCTIONS = frozenset("and und et y e i och en og ja ve a und and & + \u0438 \u0456 \u3068 \u548c".split())

COUNTRIES = frozenset((
    "germany", "deutschland", "austria", "österreich", "switzerland", "schweiz", "france", "italy", "italia", "spain",
    "españa", "united kingdom", "uk", "usa", "united states", "canada", "australia", "india", "netherlands",
    "nederland",
    "belgium", "poland", "ireland", "portugal", "brazil", "brasil", "mexico", "méxico", "argentina", "chile",
    "colombia",
))  # fmt: skip
"""What ends an address."""

PLACE_WORDS = frozenset(
    "in from for at \u00e0 aus f\u00fcr bei en desde para dans depuis pour zu via on of mit with avec con".split()
)
"""Small words that end a name: what follows is a place, an employer, a subject."""
