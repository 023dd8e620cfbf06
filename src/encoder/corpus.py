"""Articles with marked quotations (brat's standoff, as PolNeAR has it), their words and windows; Presser's JSON."""
import json
import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable, Iterator

from tokenizers import Tokenizer

Span = tuple[int, int]

NONE, SOURCE, CUE, CONTENT = range(4)
"""The labels of a word in a quotation."""

CORE_PIECES, LEFT_PIECES, RIGHT_PIECES = 200, 40, 46
"""A window's own pieces, those read before and those after: with [CLS] and [SEP] at most 288. With the gold labels put
through such windows, 98 % of PolNeAR's quotations of dev come out whole."""

UNKNOWN_PIECE = 100
"""[UNK], for a word that the normaliser of the word pieces leaves nothing of."""

WORD = re.compile(r"\w+(?:['’]\w+)?|[^\w\s]")
SENTENCE_END = re.compile(r"[.!?…]$")
SENTENCE_BEGIN = re.compile(r'["“‘(\[]?[A-Z0-9“"]')
CLOSING_MARKS = re.compile(r"[\"”’')\]]+$")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|No|Inc|Corp|Co|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Mass|Calif"
    r"|Fla|Va|Pa|Ga|Ill|Wis|Mich|Tenn|Ariz|Ala|Rev|Sgt|Capt|Adm|Atty|Prof|Hon|D|R|[A-Z])|\b[A-Za-z]\.[A-Za-z])\.$")

NO_ANCHOR = frozenset(
    "is are was were be been being am has have had having do does did will would can could may might must shall should"
    " not n't also to that the a an of it as in on for by with and or his her their its ‘ ’ “ ” \" , . ; : never always"
    " often once recently later then further 's just still even already publicly repeatedly reportedly isn't wasn't"
    " don't didn't doesn't".split())
"""What stands in cues without telling that they are ones."""

OUTSIDE, INSIDE, OPENING, CLOSING = range(4)
"""Where a word is as to quotation marks."""


@dataclass(frozen=True)
class Attribution:
    """A quotation as indices of words. Its anchor is the word to find; only Presser's have a confidence."""
    anchor: int
    source: list[int]
    cue: list[int]
    content: list[int]
    confidence: float = 0.


@dataclass
class Article:
    """An article's words, with what is known of each."""
    id: str
    text: str
    spans: list[Span]
    sentence: list[int]
    paragraph: list[int]
    quote: list[int]
    shape: list[int] = field(init=False)
    pieces: list[int] = field(default_factory=list)
    first_piece: list[int] = field(default_factory=list)
    gold: list[Attribution] = field(default_factory=list)
    words: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.words = [self.text[begin:end] for begin, end in self.spans]
        self.shape = [shape(word) for word in self.words]
        self._begins = [begin for begin, _ in self.spans]
        self._ends = [end for _, end in self.spans]

    def words_at(self, spans: Iterable[Span]) -> list[int]:
        """The words that these stretches of the text touch."""
        return sorted({word for begin, end in spans
                       for word in range(bisect_right(self._ends, begin), bisect_left(self._begins, end))})

    def alphanumeric(self, words: Iterable[int]) -> frozenset[int]:
        """These words without the marks."""
        return frozenset(word for word in words if self.words[word][0].isalnum())

    def piece_at(self, word: int) -> int:
        """The first piece of a word, or the end of the pieces."""
        return self.first_piece[word] if word < len(self.words) else len(self.pieces)

    def attribution(self, source: Iterable[Span], cue: Iterable[Span], content: Iterable[Span],
                    confidence: float = 0.) -> Attribution:
        """A quotation of stretches of the text. There must be a word in the content."""
        s, c, t = self.words_at(source), self.words_at(cue), self.words_at(content)
        alphanumeric = [word for word in c if self.words[word][0].isalnum()]
        telling = [word for word in alphanumeric if self.words[word].lower() not in NO_ANCHOR]
        anchor = next(iter(telling or alphanumeric or c or s[-1:] or t))
        return Attribution(anchor, s, c, t, confidence)

    def runs(self, words: Iterable[int]) -> list[Span]:
        """Stretches of the text for these words; up to two marks between words of a paragraph do not break one."""
        out: list[list[int]] = []
        for word in sorted(words):
            last = out[-1][1] if out else -9
            if word - last <= 3 and self.paragraph[word] == self.paragraph[last] \
                    and not self.alphanumeric(range(last + 1, word)):
                out[-1][1] = word
            else:
                out.append([word, word])
        return [(self.spans[begin][0], self.spans[end][1]) for begin, end in out]


@dataclass(frozen=True)
class Window:
    """The words `begin` to `end`, of which anchors are looked for, and those from `left` to `right` that are read."""
    article: Article
    begin: int
    end: int
    left: int
    right: int


def shape(word: str) -> int:
    """Lower case, capitalised, capitals, number or anything else."""
    if word.islower():
        return 0
    if word[0].isupper():
        return 1 if len(word) == 1 or not word.isupper() else 2
    return 2 if word.isupper() else 3 if word[0].isdigit() else 4


def read_words(name: str, text: str) -> Article:
    """Cuts a text into words and marks, rough sentences, paragraphs and what stands between quotation marks."""
    spans: list[Span] = []
    sentences: list[int] = []
    paragraphs: list[int] = []
    quotes: list[int] = []
    sentence = paragraph = 0
    quoted = False
    last: int | None = None
    for match in WORD.finditer(text):
        word = match.group()
        new_line = last is not None and "\n" in text[last:match.start()]
        if new_line:
            paragraph += 1
            sentence += 1
            if word not in '“"':
                quoted = False
        elif last is not None and match.start() > last:
            before = CLOSING_MARKS.sub("", text[max(0, last - 14):last])
            if SENTENCE_END.search(before) and not ABBREVIATION.search(before) \
                    and SENTENCE_BEGIN.match(text[match.start():match.start() + 2]):
                sentence += 1
        closing = word == "”" or word == '"' and quoted and not new_line
        if closing:
            quoted = False
            quotes.append(CLOSING)
        elif word in '“"':
            quoted = True
            quotes.append(OPENING)
        else:
            quotes.append(INSIDE if quoted else OUTSIDE)
        spans.append(match.span())
        sentences.append(sentence)
        paragraphs.append(paragraph)
        last = match.end()
    return Article(name, text, spans, sentences, paragraphs, quotes)


def read_pieces(article: Article, tokenizer: Tokenizer) -> None:
    """Cuts the words into word pieces."""
    encoded = tokenizer.encode(article.words, is_pretokenized=True, add_special_tokens=False)
    pieces: dict[int, list[int]] = defaultdict(list)
    for piece, word in zip(encoded.ids, encoded.word_ids):
        pieces[word].append(piece)
    for word in range(len(article.words)):
        article.first_piece.append(len(article.pieces))
        article.pieces += pieces.get(word, [UNKNOWN_PIECE])


def read_gold(path: Path, article: Article) -> None:
    """Reads the marks of people; of two quotations with one anchor, the first."""
    spans: dict[str, list[Span]] = {}
    events: list[str] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if re.match(r"T\d+\t", line):
            key, where = line.split("\t")[:2]
            spans[key] = [tuple(map(int, part.split())) for part in where.split(" ", 1)[1].split(";")]
        elif re.match(r"E\d+\t", line):
            events.append(line.split("\t")[1])
    seen = set()
    for event in events:
        parts: dict[str, list[Span]] = defaultdict(list)
        for role in event.split():
            kind, key = role.split(":")
            parts[re.sub(r"\d+$", "", kind)] += spans[key]
        if not any(re.match(r"\w", article.words[word]) for word in article.words_at(parts["Content"])):
            continue
        attribution = article.attribution(parts["Source"], parts["Cue"], parts["Content"])
        if attribution.anchor not in seen:
            seen.add(attribution.anchor)
            article.gold.append(attribution)


def read_folder(folder: Path, weights: Path) -> list[Article]:
    """Reads FOLDER/text/NAME.txt and FOLDER/attributions/NAME.ann or NAME_ANNOTATOR.ann (of several, the first)."""
    tokenizer = Tokenizer.from_file(str(weights / "all-minilm-l6-v2-tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    articles: dict[str, Article] = {}
    for marks in sorted((folder / "attributions").glob("*.ann")):
        texts = [folder / "text" / (name + ".txt") for name in (marks.stem, marks.stem.rsplit("_", 1)[0])]
        text = next((path for path in texts if path.exists()), None)
        if text is None or text.stem in articles:
            continue
        with text.open(encoding="utf-8", newline="") as file:
            article = read_words(text.stem, file.read())
        read_pieces(article, tokenizer)
        read_gold(marks, article)
        articles[article.id] = article
    return list(articles.values())


def windows(article: Article) -> Iterator[Window]:
    """Whole sentences, as many as a core holds; longer sentences are cut."""
    n = len(article.words)

    def pieces(begin: int, end: int) -> int:
        return article.piece_at(end) - article.piece_at(begin)

    begins = [word for word in range(n) if word == 0 or article.sentence[word] != article.sentence[word - 1]]
    cuts: list[Span] = []
    for begin, end in zip(begins, begins[1:] + [n]):
        while pieces(begin, end) > CORE_PIECES:
            cut = begin
            while pieces(begin, cut + 1) <= CORE_PIECES:
                cut += 1
            cuts.append((begin, cut))
            begin = cut
        cuts.append((begin, end))
    i = 0
    while i < len(cuts):
        begin, end = cuts[i]
        while i + 1 < len(cuts) and pieces(begin, cuts[i + 1][1]) <= CORE_PIECES:
            i += 1
            end = cuts[i][1]
        left, right = begin, end
        while left > 0 and pieces(left - 1, begin) <= LEFT_PIECES:
            left -= 1
        while right < n and pieces(end, right + 1) <= RIGHT_PIECES:
            right += 1
        yield Window(article, begin, end, left, right)
        i += 1


def utf16_offsets(text: str) -> list[int]:
    """Presser's offset of each character, and of the end."""
    out = [0]
    for character in text:
        out.append(out[-1] + (2 if ord(character) > 0xFFFF else 1))
    return out


def read_presser(path: Path, articles: Iterable[Article]) -> dict[str, list[Attribution]]:
    """Reads Presser's quotations (jsonl) of these articles, by the article's id."""
    by_id = {article.id: article for article in articles}
    out: dict[str, list[Attribution]] = {}
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        article = by_id.get(row["id"])
        if article is None:
            continue
        character = {offset: i for i, offset in enumerate(utf16_offsets(article.text))}

        def spans(places: list[dict | None]) -> list[Span]:
            return [(character[place["begin"]], character[place["end"]]) for place in places if place]

        out[article.id] = [
            article.attribution(spans([q.get("source")]), spans([q.get("cue")]), spans(q["content"]), q["confidence"])
            for q in row["quotations"] if article.words_at(spans(q["content"]))]
    return out


def presser_json(article: Article, quotations: Iterable[tuple[int, dict[int, int]]]) -> str:
    """Quotations, each an anchor and the labels of words, as a line of JSON that `presser evaluate` reads."""
    offset = utf16_offsets(article.text)
    rows = []
    for anchor, labels in quotations:

        def places(label: int) -> list[Span]:
            return article.runs(article.alphanumeric(word for word, its in labels.items() if its == label))

        def place(span: Span) -> dict[str, int]:
            return {"begin": offset[span[0]], "end": offset[span[1]]}

        at = article.spans[anchor][0]
        # Presser has one stretch for each: the source nearest to the anchor, the cue that holds it
        source = min(places(SOURCE), key=lambda span: min(abs(span[0] - at), abs(span[1] - at)), default=None)
        cue = min(places(CUE), key=lambda span: not span[0] <= at < span[1], default=None)
        rows.append({"content": [place(span) for span in places(CONTENT)], "source": source and place(source),
                     "cue": cue and place(cue), "speakers": []})
    return json.dumps({"id": article.id, "quotations": rows})
