"""Finds quotations with the network, alone or joined with Presser's; writes them as `presser evaluate` reads them."""
import argparse
import json
import time
from collections import defaultdict
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Callable

import lightgbm
import numpy as np
import torch
from torch import nn

from corpus import CONTENT, CUE, SOURCE, Article, Attribution, presser_json, read_folder, read_presser, windows
from model import Finder, best_labels, collate, example, log_likelihood

LEAST = .05
"""Words less likely to be an anchor are none. Not tuned."""

ALONE_THRESHOLD = .4
"""Of .2, .3, .4 and .5, the best for attribution plus half of strict on two outlets that were not learnt from."""

JOINED_THRESHOLD = .4
"""Likewise, of .3, .35, .4 and .45, crossed by outlet."""

SAME = .5
"""Two contents that share this part of the shorter one are of one quotation; as one is matched with gold, of both."""

BATCH = 8
TREES, TREE_OPTIONS = 200, dict(
    objective="binary", learning_rate=.05, num_leaves=15, min_data_in_leaf=30, feature_fraction=.7, bagging_fraction=.6,
    bagging_freq=1, verbose=-1, num_threads=1, seed=1)
"""The raters of candidates. Small and not tuned: they learn from some 15,000 candidates. The seed is as in train.py."""


@dataclass
class Candidate:
    """A quotation that the network or Presser has found (then with Presser's confidence), as the network sees it."""
    anchor: int
    labels: dict[int, int]
    presser: float | None
    anchor_probability: float
    log_probability: float
    best_log_probability: float

    def words(self, label: int, article: Article) -> frozenset[int]:
        """The words with this label, without marks."""
        return article.alphanumeric(word for word, its in self.labels.items() if its == label)


Candidates = dict[str, list[Candidate]]


def labels_of(quotation: Attribution) -> dict[int, int]:
    """The labels of a quotation's words, as in word_labels."""
    parts = (CONTENT, quotation.content), (CUE, quotation.cue), (SOURCE, quotation.source)
    return {word: label for label, part in parts for word in part}


def find(finder: Finder, articles: list[Article], presser: dict[str, list[Attribution]], bf16: bool) -> Candidates:
    """The network's quotations, and what it says of Presser's."""
    examples = [example(window, presser.get(article.id, [])) for article in articles for window in windows(article)]
    examples.sort(key=lambda x: len(x.ids))
    out: Candidates = {article.id: [] for article in articles}
    for i in range(0, len(examples), BATCH):
        chosen = examples[i:i + BATCH]
        batch = collate(chosen)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            words = finder.words(batch)
            probability = torch.sigmoid(finder.anchor_scores(words))
            if len(batch.row):
                scores = finder.scores(words, batch, batch.row, batch.anchor)
                likelihood = log_likelihood(scores, torch.gather(batch.labels, 1, scores.words))
                _, best = best_labels(scores)
                quotations = [(x.window.article.id, quotation) for x in chosen for quotation in x.quotations]
                for k, (name, quotation) in enumerate(quotations):
                    out[name].append(Candidate(
                        quotation.anchor, labels_of(quotation), quotation.confidence,
                        float(probability[batch.row[k], batch.anchor[k]]), float(likelihood[k]), float(best[k])))
            row, anchor = torch.nonzero((probability > LEAST) & batch.core, as_tuple=True)
            if len(row):
                scores = finder.scores(words, batch, row, anchor)
                labels, best = best_labels(scores)
                for k in range(len(row)):
                    window = chosen[int(row[k])].window
                    real = scores.real[k]
                    pairs = zip(scores.words[k][real].tolist(), labels[k][real].tolist())
                    labelled = {window.left + word: label for word, label in pairs if label}
                    out[window.article.id].append(Candidate(
                        window.left + int(anchor[k]), labelled, None,
                        float(probability[row[k], anchor[k]]), float(best[k]), float(best[k])))
    return out


def quantise(finder: Finder) -> None:
    """Makes the encoder's linear layers int8, with a scale for each channel."""
    linear = {name: torch.ao.quantization.per_channel_dynamic_qconfig
              for name, part in finder.encoder.named_modules() if isinstance(part, nn.Linear)}
    finder.encoder = torch.ao.quantization.quantize_dynamic(finder.encoder, linear)


def write_candidates(path: Path, candidates: Candidates) -> None:
    """An article a line."""
    with path.open("w", encoding="utf-8") as file:
        for name, its in candidates.items():
            file.write(json.dumps({"id": name, "candidates": [asdict(candidate) for candidate in its]}) + "\n")


def read_candidates(path: Path) -> Candidates:
    """What write_candidates wrote."""
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    for row in rows:
        for candidate in row["candidates"]:  # keys of JSON are strings
            candidate["labels"] = {int(word): label for word, label in candidate["labels"].items()}
    return {row["id"]: [Candidate(**candidate) for candidate in row["candidates"]] for row in rows}


@dataclass
class Rated:
    """A candidate with what the raters know of it and, if learnt from, whether it is right."""
    article: Article
    candidate: Candidate
    content: frozenset[int]
    features: list[float]
    right: bool
    whole: bool


def table(articles: list[Article], candidates: Candidates) -> list[Rated]:
    """The candidates with content, each beside those of the other finder and its own."""
    out = []
    for article in articles:
        parts = [(candidate, candidate.words(CONTENT, article), candidate.words(SOURCE, article))
                 for candidate in candidates.get(article.id, [])]
        parts = [part for part in parts if part[1]]
        gold = [(article.alphanumeric(q.content), article.alphanumeric(q.source)) for q in article.gold]
        for part in parts:
            _, content, source = part
            matches = [(jaccard(content, its), same_source(source, from_whom)) for its, from_whom in gold]
            overlap, source_right = max(matches, default=(0, False))
            out.append(Rated(
                article, part[0], content, features(article, part, parts),
                right=overlap >= SAME and source_right, whole=any(content == its for its, _ in gold)))
    return out


Parts = tuple[Candidate, frozenset[int], frozenset[int]]


def jaccard(a: frozenset[int], b: frozenset[int]) -> float:
    """The part of the words of either that both have."""
    return len(a & b) / len(a | b)


def same_source(a: frozenset[int], b: frozenset[int]) -> bool:
    """Whether the sources touch, or neither is there."""
    return bool(a & b) or not a and not b


def features(article: Article, part: Parts, parts: list[Parts]) -> list[float]:
    """What the network and Presser think, how far they agree, and what the candidate looks like."""
    c, content, source = part
    of_presser = c.presser is not None
    theirs = [other for other in parts if (other[0].presser is not None) != of_presser]
    ours = [other for other in parts if (other[0].presser is not None) == of_presser and other is not part]
    near = max(theirs, key=lambda other: jaccard(content, other[1]), default=None)
    overlap = jaccard(content, near[1]) if near else 0
    agreement = [0, -1, -99, -1]
    if overlap:
        agreement = [overlap, near[0].presser or near[0].anchor_probability, near[0].log_probability,
                     same_source(source, near[2])]
    rival = max(((len(content & its) / min(len(content), len(its)), other.anchor_probability)
                 for other, its, _ in ours), default=(0, 0))
    first, last, at = min(content), max(content), c.anchor
    mark_follows = last + 1 < len(article.words) and article.paragraph[last + 1] == article.paragraph[last] \
        and not article.words[last + 1][0].isalnum()
    return [
        of_presser, c.presser or 0, c.anchor_probability, c.log_probability, c.log_probability - c.best_log_probability,
        *agreement, near is not None and near[1] == content, *rival,
        len(content), len(source), first - at, last - at, min(source) - at if source else 99,
        article.quote[first], article.quote[last], len(article.runs(content)),
        article.sentence[first] - article.sentence[at], article.sentence[last] - article.sentence[at],
        mark_follows, near is not None and near[0].anchor == at]


def rate(learnt: list[Rated], rated: list[Rated]) -> list[tuple[float, float]]:
    """The probability of each to be right and to be whole."""
    known = np.array([r.features for r in learnt], float)
    asked = np.array([r.features for r in rated], float)
    answers = []
    for truth in ([r.right for r in learnt], [r.whole for r in learnt]):
        trees = lightgbm.train(TREE_OPTIONS, lightgbm.Dataset(known, np.array(truth, int)), TREES)
        answers.append(trees.predict(asked))
    return list(zip(*answers))


def distinct(ordered: list[tuple[Candidate, frozenset[int]]]) -> list[tuple[int, dict[int, int]]]:
    """Of candidates, the best first, those that are not of the same quotation as a better one."""
    kept: list[tuple[Candidate, frozenset[int]]] = []
    for candidate, content in ordered:
        if not any(len(content & its) >= SAME * min(len(content), len(its)) for _, its in kept):
            kept.append((candidate, content))
    return [(candidate.anchor, candidate.labels) for candidate, _ in kept]


def alone(article: Article, candidates: list[Candidate]) -> list[tuple[int, dict[int, int]]]:
    """The network's quotations of an article."""
    likely = [c for c in candidates if c.presser is None and c.anchor_probability >= ALONE_THRESHOLD]
    likely.sort(key=lambda c: -c.anchor_probability)
    pairs = [(c, c.words(CONTENT, article)) for c in likely]
    return distinct([(c, content) for c, content in pairs if content])


def join(learnt: list[Rated], rated: list[Rated]) -> dict[str, list[tuple[int, dict[int, int]]]]:
    """The quotations of articles among the network's and Presser's, by raters of other articles."""
    ordered = sorted(zip(rated, rate(learnt, rated)), key=lambda pair: -sum(pair[1]))
    likely = defaultdict(list)
    for r, (right, _) in ordered:
        if right >= JOINED_THRESHOLD:
            likely[r.article.id].append((r.candidate, r.content))
    return {name: distinct(its) for name, its in likely.items()}


def outlet(article: Article) -> str:
    """PolNeAR's ids begin with it."""
    return article.id.split("_")[0]


def write(path: Path, articles: list[Article], quotations: dict[str, list[tuple[int, dict[int, int]]]]) -> None:
    """Presser's JSON, an article a line."""
    with path.open("w", encoding="utf-8") as file:
        for article in articles:
            file.write(presser_json(article, quotations.get(article.id, [])) + "\n")


def run_find(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    articles = read_folder(options.folder, options.weights)
    finder = Finder()
    finder.load_state_dict(torch.load(options.network))
    finder.eval()
    if options.precision == "int8":
        quantise(finder)
    presser = read_presser(options.presser, articles) if options.presser else {}
    begin = time.process_time()
    candidates = find(finder, articles, presser, options.precision == "bf16")
    tokens = sum(len(article.words) for article in articles)
    print(f"{sum(map(len, candidates.values()))} candidates in {len(articles)} articles;"
          f" {tokens / (time.process_time() - begin):,.0f} tokens a second of processor time")
    write_candidates(options.candidates, candidates)


def run_alone(options: argparse.Namespace) -> None:
    articles, candidates = read_folder(options.folder, options.weights), read_candidates(options.candidates)
    quotations = {article.id: alone(article, candidates.get(article.id, [])) for article in articles}
    write(options.output, articles, quotations)


def run_join(options: argparse.Namespace) -> None:
    articles = read_folder(options.folder, options.weights)
    rated = table(articles, read_candidates(options.candidates))
    if options.learn:
        folder, candidates = map(Path, options.learn)
        quotations = join(table(read_folder(folder, options.weights), read_candidates(candidates)), rated)
    else:
        quotations = {}
        for held_out in {outlet(article) for article in articles}:
            quotations |= join([r for r in rated if outlet(r.article) != held_out],
                               [r for r in rated if outlet(r.article) == held_out])
    write(options.output, articles, quotations)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(required=True)

    def command(name: str, run: Callable[[argparse.Namespace], None], text: str) -> argparse.ArgumentParser:
        its = commands.add_parser(name, help=text, description=text)
        its.set_defaults(run=run)
        its.add_argument("folder", type=Path, help="articles with marked quotations: text/ and attributions/")
        its.add_argument("weights", type=Path, help="folder of the pre-trained weights: the tokenizer is read")
        its.add_argument("candidates", type=Path, help="file of candidates: find writes it, the others read it")
        return its

    finding = command("find", run_find, "Writes every quotation that may be one.")
    finding.add_argument("network", type=Path, help="file that train.py wrote")
    finding.add_argument("--presser", type=Path, metavar="FILE", help="Presser's quotations (jsonl), to be rated too")
    finding.add_argument("--precision", choices=("fp32", "bf16", "int8"), default="bf16", help="default: %(default)s")
    finding.add_argument("--threads", type=int, default=1, help="default: %(default)s")
    single = command("alone", run_alone, "Chooses among the network's candidates.")
    joining = command("join", run_join, "Chooses among the network's and Presser's, by raters.")
    for choosing in (single, joining):
        choosing.add_argument("output", type=Path, help="file to write, in jsonl")
    joining.add_argument("--learn", nargs=2, metavar=("FOLDER", "CANDIDATES"),
                         help="what the raters learn from; default: the articles of the other outlets")
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
