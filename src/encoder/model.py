"""The network: MiniLM, which of its words are anchors of quotations, and what each word is to an anchor."""
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor, nn

from corpus import CONTENT, CUE, SOURCE, Attribution, Window

WIDTH, HEADS, LAYERS, VOCABULARY, POSITIONS = 384, 12, 6, 30522, 512
"""MiniLM's."""

CLS, SEP = 101, 102
NO_MARK = 40
"""What is known of [CLS], [SEP] and padding; of pieces, five shapes by four places as to quotation marks by two."""

FROZEN_LAYERS = 1
"""The lowest layers that do not learn: what they say is computed once, which saves time."""

LABELS = 4
AROUND = 128
"""The words around an anchor that are labelled: few quotations are longer (see CORE_PIECES)."""

INNER = 160
"""The width of the scorers. Not tuned."""

DROPOUT = .1
FAR = 9999
"""Sentence and paragraph of padding: beyond every distance told apart."""


@dataclass
class Example:
    """A window as numbers."""
    window: Window
    ids: list[int]
    marks: list[int]
    first: list[int]
    quotations: list[Attribution]
    lower: Tensor | None = None


@dataclass
class Batch:
    """Windows padded to one length. The last three are of quotations: window, anchor in it, labels of its words."""
    ids: Tensor
    marks: Tensor
    real: Tensor
    first: Tensor
    words: Tensor
    core: Tensor
    sentence: Tensor
    paragraph: Tensor
    row: Tensor
    anchor: Tensor
    labels: Tensor

    def attention_mask(self) -> Tensor | None:
        """What keeps attention from padding, in the type that attention works in."""
        if self.real.all():
            return None
        mask = torch.zeros(self.real.shape)[:, None, None].masked_fill(~self.real[:, None, None], -1e4)
        return mask.bfloat16() if torch.is_autocast_enabled("cpu") else mask


def word_labels(quotation: Attribution, words: range) -> np.ndarray:
    """The label of each of these words; where parts overlap, source goes before cue, and cue before content."""
    out = np.zeros(len(words), dtype=np.int64)
    for label, part in ((CONTENT, quotation.content), (CUE, quotation.cue), (SOURCE, quotation.source)):
        out[[word - words.start for word in part if word in words]] = label
    return out


def example(window: Window, quotations: list[Attribution]) -> Example:
    """Makes numbers of a window, with those of its article's quotations that have their anchor in it."""
    article, words = window.article, range(window.left, window.right)
    begin, end = article.piece_at(window.left), article.piece_at(window.right)
    marks = [NO_MARK]
    for word in words:
        new = word == 0 or article.paragraph[word] != article.paragraph[word - 1]
        known = article.shape[word] * 8 + article.quote[word] * 2 + new
        marks += [known] * (article.piece_at(word + 1) - article.first_piece[word])
    return Example(
        window, [CLS] + article.pieces[begin:end] + [SEP], marks + [NO_MARK],
        [article.first_piece[word] - begin + 1 for word in words],
        [quotation for quotation in quotations if window.begin <= quotation.anchor < window.end])


def collate(examples: list[Example]) -> Batch:
    """Puts windows beside one another."""
    pieces, words = max(len(x.ids) for x in examples), max(len(x.first) for x in examples)

    def pad(rows: list[list[int]], length: int, value: int = 0) -> Tensor:
        return torch.tensor([row + [value] * (length - len(row)) for row in rows])

    def known(values: str) -> list[list[int]]:
        return [getattr(x.window.article, values)[x.window.left:x.window.right] for x in examples]

    at = torch.arange(words)
    quotations = [(row, x.window, quotation) for row, x in enumerate(examples) for quotation in x.quotations]
    labels = [word_labels(quotation, range(window.left, window.left + words)) for _, window, quotation in quotations]
    begin = torch.tensor([[x.window.begin - x.window.left] for x in examples])
    end = torch.tensor([[x.window.end - x.window.left] for x in examples])
    return Batch(
        ids=pad([x.ids for x in examples], pieces),
        marks=pad([x.marks for x in examples], pieces, NO_MARK),
        real=torch.arange(pieces) < torch.tensor([[len(x.ids)] for x in examples]),
        first=pad([x.first for x in examples], words),
        words=at < torch.tensor([[len(x.first)] for x in examples]),
        core=(begin <= at) & (at < end),
        sentence=pad(known("sentence"), words, FAR),
        paragraph=pad(known("paragraph"), words, FAR),
        row=torch.tensor([row for row, _, _ in quotations], dtype=torch.long),
        anchor=torch.tensor([quotation.anchor - window.left for _, window, quotation in quotations], dtype=torch.long),
        labels=torch.tensor(np.array(labels)) if labels else torch.zeros(0, words, dtype=torch.long))


class Layer(nn.Module):
    """A layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.attention = nn.Linear(WIDTH, 3 * WIDTH)
        self.attention_out = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, 1e-12)
        self.inner = nn.Linear(WIDTH, 4 * WIDTH)
        self.outer = nn.Linear(4 * WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x: Tensor, mask: Tensor | None, dropout: float) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = self.attention(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attention_norm(x + F.dropout(self.attention_out(a), dropout, self.training))
        return self.norm(x + F.dropout(self.outer(F.gelu(self.inner(x))), dropout, self.training))


class Encoder(nn.Module):
    """MiniLM, with marks and case added above the layers that do not learn: its pieces are all in lower case."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.marks = nn.Embedding(NO_MARK + 1, WIDTH)
        nn.init.zeros_(self.marks.weight)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def freeze(self) -> None:
        """Keeps what `lower` uses from learning."""
        for part in (self.pieces, self.positions, self.norm, *self.layers[:FROZEN_LAYERS]):
            part.requires_grad_(False)
        self.segment.requires_grad_(False)

    def lower(self, batch: Batch) -> Tensor:
        """The pieces after the layers that do not learn."""
        with torch.no_grad():
            x = self.pieces(batch.ids) + self.positions.weight[:batch.ids.shape[1]] + self.segment
            x = self.norm(x)
            for layer in self.layers[:FROZEN_LAYERS]:
                x = layer(x, batch.attention_mask(), 0.)
        return x.float()

    def forward(self, lower: Tensor, batch: Batch) -> Tensor:
        """The words (of each, its first piece) after the other layers."""
        x = lower + self.marks(batch.marks)
        for layer in self.layers[FROZEN_LAYERS:]:
            x = layer(x, batch.attention_mask(), DROPOUT)
        return torch.gather(x, 1, batch.first[:, :, None].expand(-1, -1, WIDTH))

    def load_onnx(self, path: Path) -> None:
        """Takes the pre-trained weights."""
        graph = onnx.load(str(path)).graph
        weights = {tensor.name: torch.tensor(numpy_helper.to_array(tensor)) for tensor in graph.initializer}
        # the matrices have numbers for names: each is known by the bias that is added to its product
        makers = {output: node for node in graph.node for output in node.output}
        matrices = {}
        for node in graph.node:
            biases = [name for name in node.input if name in weights and name.endswith(".bias")]
            products = [name for name in node.input if name in makers and makers[name].op_type == "MatMul"]
            if node.op_type == "Add" and biases and products:
                matrices[biases[0].removesuffix(".bias")] = weights[makers[products[0]].input[1]].T
        state = {
            "pieces.weight": weights["embeddings.word_embeddings.weight"],
            "positions.weight": weights["embeddings.position_embeddings.weight"],
            "segment": weights["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": weights["embeddings.LayerNorm.weight"],
            "norm.bias": weights["embeddings.LayerNorm.bias"],
            "marks.weight": self.marks.weight,
        }
        for i in range(LAYERS):
            theirs, ours = f"encoder.layer.{i}.", f"layers.{i}."
            parts = [theirs + "attention.self." + part for part in ("query", "key", "value")]
            state[ours + "attention.weight"] = torch.cat([matrices[part] for part in parts])
            state[ours + "attention.bias"] = torch.cat([weights[part + ".bias"] for part in parts])
            for our, their in (("attention_out", "attention.output.dense"), ("inner", "intermediate.dense"),
                               ("outer", "output.dense")):
                state[ours + our + ".weight"] = matrices[theirs + their]
                state[ours + our + ".bias"] = weights[theirs + their + ".bias"]
            for our, their in (("attention_norm", "attention.output.LayerNorm"), ("norm", "output.LayerNorm")):
                for kind in (".weight", ".bias"):
                    state[ours + our + kind] = weights[theirs + their + kind]
        self.load_state_dict(state)


@dataclass
class Scores:
    """For each anchor and word around it: of each label, and of each label after each."""
    labels: Tensor
    steps: Tensor
    real: Tensor
    words: Tensor


class Finder(nn.Module):
    """The encoder, a scorer of anchors and a scorer of pairs of anchor and word."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.anchor = nn.Sequential(nn.Linear(WIDTH, INNER), nn.GELU(), nn.Linear(INNER, 1))
        nn.init.constant_(self.anchor[2].bias, -3.)  # few words are one
        self.of_word, self.of_anchor = nn.Linear(WIDTH, INNER), nn.Linear(WIDTH, INNER)
        self.word_factor, self.anchor_factor = nn.Linear(WIDTH, INNER), nn.Linear(WIDTH, INNER)
        self.distance, self.place = nn.Embedding(33, INNER), nn.Embedding(7 * 7, INNER)
        for table in (self.distance, self.place):
            nn.init.normal_(table.weight, std=.1)
        self.neighbours = nn.Linear(3 * INNER, INNER)
        self.norm = nn.LayerNorm(INNER)
        self.out = nn.Linear(INNER, LABELS + LABELS * LABELS)
        with torch.no_grad():  # a label is mostly followed by itself
            self.out.bias.copy_(torch.cat([torch.zeros(LABELS), torch.eye(LABELS).flatten() * 1.5]))

    def words(self, batch: Batch) -> Tensor:
        """What the encoder makes of the words."""
        return self.encoder(self.encoder.lower(batch), batch)

    def anchor_scores(self, words: Tensor) -> Tensor:
        """The log odds of each word to be an anchor."""
        return self.anchor(words)[..., 0].float()

    def scores(self, words: Tensor, batch: Batch, row: Tensor, anchor: Tensor) -> Scores:
        """Of anchors (a window and a word in it each) and the words around each."""
        n = batch.words.sum(1)[row]
        start = torch.minimum(anchor - AROUND // 2, n - AROUND).clamp(min=0)
        index = start[:, None] + torch.arange(AROUND)
        real = index < n[:, None]
        index = index.clamp(max=words.shape[1] - 1)
        distance = index - anchor[:, None]
        size = distance.abs()
        steps = (8 + (size.clamp(min=1).float() / 8).log() / math.log(2) * 1.7).long().clamp(max=16)
        bucket = torch.sign(distance) * torch.where(size < 8, size, steps) + 16

        def apart(of: Tensor) -> Tensor:
            return (of[row[:, None], index] - of[row, anchor][:, None]).clamp(-3, 3) + 3

        place = apart(batch.sentence) * 7 + apart(batch.paragraph)
        at = row[:, None] * words.shape[1] + index
        word = F.embedding(at, self.of_word(words).flatten(0, 1))
        factor = F.embedding(at, self.word_factor(words).flatten(0, 1))
        its = words[row, anchor]
        x = word + self.of_anchor(its)[:, None] + factor * self.anchor_factor(its)[:, None]
        x = F.gelu(x + self.distance(bucket).to(x.dtype) + self.place(place).to(x.dtype))
        beside = F.pad(x, (0, 0, 1, 1))
        x = self.norm(x + F.gelu(self.neighbours(torch.cat([beside[:, :-2], x, beside[:, 2:]], 2))))
        out = self.out(F.dropout(x, DROPOUT, self.training)).float()
        return Scores(out[..., :LABELS], out[..., LABELS:].unflatten(-1, (LABELS, LABELS)), real, index)


def log_likelihood(scores: Scores, labels: Tensor) -> Tensor:
    """The log probability of these labels of the words around each anchor."""
    word = torch.gather(scores.labels, 2, labels[:, :, None])[..., 0]
    before = labels[:, :-1, None, None].expand(-1, -1, 1, LABELS)
    step = torch.gather(torch.gather(scores.steps[:, 1:], 2, before)[:, :, 0], 2, labels[:, 1:, None])[..., 0]
    chosen = (word * scores.real).sum(1) + (step * scores.real[:, 1:]).sum(1)
    every = scores.labels[:, 0]
    for t in range(1, labels.shape[1]):
        later = torch.logsumexp(every[:, :, None] + scores.steps[:, t], 1) + scores.labels[:, t]
        every = torch.where(scores.real[:, t, None], later, every)
    return chosen - torch.logsumexp(every, 1)


def best_labels(scores: Scores) -> tuple[Tensor, Tensor]:
    """The most probable labels of the words around each anchor, and their log probability."""
    best = every = scores.labels[:, 0]
    back = []
    for t in range(1, scores.labels.shape[1]):
        value, before = (best[:, :, None] + scores.steps[:, t]).max(1)
        real = scores.real[:, t, None]
        best = torch.where(real, value + scores.labels[:, t], best)
        later = torch.logsumexp(every[:, :, None] + scores.steps[:, t], 1) + scores.labels[:, t]
        every = torch.where(real, later, every)
        back.append(torch.where(real, before, torch.arange(LABELS)[None]))
    value, label = best.max(1)
    path = [label]
    for before in reversed(back):
        label = before.gather(1, label[:, None])[:, 0]
        path.append(label)
    return torch.stack(path[::-1], 1), value - torch.logsumexp(every, 1)
