"""The network: MiniLM, which of its words are heads of cues, and what each word is to a head."""
import json
import math
from dataclasses import dataclass
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from torch import Tensor, nn

WIDTH, HEADS, LAYERS, VOCABULARY, POSITIONS = 384, 12, 6, 30522, 512
"""MiniLM's."""

TRAITS = 41
"""What Window.java knows of a piece is less than this."""

NO_TRAIT = 40

FROZEN_LAYERS = 1
"""The lowest layers that do not learn: what they say is computed once, which saves time."""

LABELS = 4
AROUND = 128
"""The words around a head that are labelled: few quotations are longer."""

INNER = 160
"""The width of the scorers. Not tuned."""

DROPOUT = .1
FAR = 9999
"""Sentence and paragraph of padding: beyond every distance told apart."""


@dataclass
class Window:
    """A window as WindowLines.java writes it."""
    begin: int
    end: int
    pieces: list[int]
    traits: list[int]
    first: list[int]
    sentences: list[int]
    paragraphs: list[int]
    attributions: list[dict]
    lower: Tensor | None = None


def read_windows(path: Path) -> list[Window]:
    """A window a line."""
    return [Window(**json.loads(line)) for line in path.open(encoding="utf-8")]


@dataclass
class Batch:
    """Windows padded to one length. The last three are of attributions: window, head in it, labels of its words."""
    pieces: Tensor
    traits: Tensor
    real: Tensor
    first: Tensor
    words: Tensor
    core: Tensor
    sentences: Tensor
    paragraphs: Tensor
    row: Tensor
    head: Tensor
    labels: Tensor

    def attention_mask(self) -> Tensor | None:
        """What keeps attention from padding, in the type that attention works in."""
        if self.real.all():
            return None
        mask = torch.zeros(self.real.shape)[:, None, None].masked_fill(~self.real[:, None, None], -1e4)
        return mask.bfloat16() if torch.is_autocast_enabled("cpu") else mask


def collate(windows: list[Window]) -> Batch:
    """Puts windows beside one another."""
    pieces, words = max(len(x.pieces) for x in windows), max(len(x.first) for x in windows)

    def pad(rows: list[list[int]], length: int, value: int = 0) -> Tensor:
        return torch.tensor([row + [value] * (length - len(row)) for row in rows])

    at = torch.arange(words)
    marked = [(row, its) for row, x in enumerate(windows) for its in x.attributions]
    begin, end = (torch.tensor([[getattr(x, name)] for x in windows]) for name in ("begin", "end"))
    return Batch(
        pieces=pad([x.pieces for x in windows], pieces),
        traits=pad([x.traits for x in windows], pieces, NO_TRAIT),
        real=torch.arange(pieces) < torch.tensor([[len(x.pieces)] for x in windows]),
        first=pad([x.first for x in windows], words),
        words=at < torch.tensor([[len(x.first)] for x in windows]),
        core=(begin <= at) & (at < end),
        sentences=pad([x.sentences for x in windows], words, FAR),
        paragraphs=pad([x.paragraphs for x in windows], words, FAR),
        row=torch.tensor([row for row, _ in marked], dtype=torch.long),
        head=torch.tensor([its["head"] for _, its in marked], dtype=torch.long),
        labels=pad([its["labels"] for _, its in marked], words) if marked else torch.zeros(0, words, dtype=torch.long))


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
        q, k, v = self.attention(x).split(WIDTH, -1)
        if torch.onnx.is_in_onnx_export():
            # ONNX Runtime's own attention: what it makes of the parts takes a tenth more of the network's time
            a = torch.onnx.ops.symbolic(
                "com.microsoft::MultiHeadAttention", (q, k, v), {"num_heads": HEADS}, dtype=x.dtype, shape=x.shape)
        else:
            q, k, v = (part.unflatten(-1, (HEADS, WIDTH // HEADS)).transpose(1, 2) for part in (q, k, v))
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).flatten(2)
        x = self.attention_norm(x + F.dropout(self.attention_out(a), dropout, self.training))
        return self.norm(x + F.dropout(self.outer(F.gelu(self.inner(x))), dropout, self.training))


class Encoder(nn.Module):
    """MiniLM, with traits added above the layers that do not learn: its pieces have neither case nor layout."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces = nn.Embedding(VOCABULARY, WIDTH)
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.traits = nn.Embedding(TRAITS, WIDTH)
        nn.init.zeros_(self.traits.weight)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def freeze(self) -> None:
        """Keeps what `lower` uses from learning."""
        for part in (self.pieces, self.positions, self.norm, *self.layers[:FROZEN_LAYERS]):
            part.requires_grad_(False)
        self.segment.requires_grad_(False)

    def lower(self, pieces: Tensor, mask: Tensor | None) -> Tensor:
        """The pieces after the layers that do not learn."""
        x = self.norm(self.pieces(pieces) + self.positions.weight[:pieces.shape[1]] + self.segment)
        for layer in self.layers[:FROZEN_LAYERS]:
            x = layer(x, mask, 0.)
        return x

    def upper(self, lower: Tensor, traits: Tensor, first: Tensor, mask: Tensor | None) -> Tensor:
        """The words (of each, its first piece) after the other layers."""
        x = lower + self.traits(traits)
        for layer in self.layers[FROZEN_LAYERS:]:
            x = layer(x, mask, DROPOUT)
        return torch.gather(x, 1, first[:, :, None].expand(-1, -1, WIDTH))

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
            "traits.weight": self.traits.weight,
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
    """For each head and word around it: of each label, and of each label after each."""
    labels: Tensor
    steps: Tensor
    real: Tensor
    words: Tensor


class Finder(nn.Module):
    """The encoder, a scorer of heads and a scorer of pairs of head and word."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.head = nn.Sequential(nn.Linear(WIDTH, INNER), nn.GELU(), nn.Linear(INNER, 1))
        nn.init.constant_(self.head[2].bias, -3.)  # few words are one
        self.of_word, self.of_head = nn.Linear(WIDTH, INNER), nn.Linear(WIDTH, INNER)
        self.word_factor, self.head_factor = nn.Linear(WIDTH, INNER), nn.Linear(WIDTH, INNER)
        self.distance, self.place = nn.Embedding(33, INNER), nn.Embedding(7 * 7, INNER)
        for table in (self.distance, self.place):
            nn.init.normal_(table.weight, std=.1)
        self.neighbours = nn.Linear(3 * INNER, INNER)
        self.norm = nn.LayerNorm(INNER)
        self.out = nn.Linear(INNER, LABELS + LABELS * LABELS)
        with torch.no_grad():  # a label is mostly followed by itself
            self.out.bias.copy_(torch.cat([torch.zeros(LABELS), torch.eye(LABELS).flatten() * 1.5]))

    def head_scores(self, words: Tensor) -> Tensor:
        """The log odds of each word to be a head."""
        return self.head(words)[..., 0].float()

    def scores(self, words: Tensor, sentences: Tensor, paragraphs: Tensor, count: Tensor, row: Tensor,
               head: Tensor) -> Scores:
        """Of heads (a window and a word in it each) and the words around each. `count` is a window's words."""
        n = count[row]
        start = torch.minimum(head - AROUND // 2, n - AROUND).clamp(min=0)
        index = start[:, None] + torch.arange(AROUND)
        real = index < n[:, None]
        index = torch.minimum(index, n[:, None] - 1)
        distance = index - head[:, None]
        size = distance.abs()
        steps = (8 + (size.clamp(min=1).float() / 8).log() / math.log(2) * 1.7).long().clamp(max=16)
        bucket = torch.sign(distance) * torch.where(size < 8, size, steps) + 16

        def apart(of: Tensor) -> Tensor:
            return (of[row[:, None], index] - of[row, head][:, None]).clamp(-3, 3) + 3

        place = apart(sentences) * 7 + apart(paragraphs)
        at = row[:, None] * words.shape[1] + index
        word = F.embedding(at, self.of_word(words).flatten(0, 1))
        factor = F.embedding(at, self.word_factor(words).flatten(0, 1))
        its = words[row, head]
        x = word + self.of_head(its)[:, None] + factor * self.head_factor(its)[:, None]
        x = F.gelu(x + self.distance(bucket).to(x.dtype) + self.place(place).to(x.dtype))
        beside = F.pad(x, (0, 0, 1, 1))
        x = self.norm(x + F.gelu(self.neighbours(torch.cat([beside[:, :-2], x, beside[:, 2:]], 2))))
        out = self.out(F.dropout(x, DROPOUT, self.training)).float()
        return Scores(out[..., :LABELS], out[..., LABELS:].unflatten(-1, (LABELS, LABELS)), real, index)


def log_likelihood(scores: Scores, labels: Tensor) -> Tensor:
    """The log probability of these labels of the words around each head."""
    word = torch.gather(scores.labels, 2, labels[:, :, None])[..., 0]
    before = labels[:, :-1, None, None].expand(-1, -1, 1, LABELS)
    step = torch.gather(torch.gather(scores.steps[:, 1:], 2, before)[:, :, 0], 2, labels[:, 1:, None])[..., 0]
    chosen = (word * scores.real).sum(1) + (step * scores.real[:, 1:]).sum(1)
    every = scores.labels[:, 0]
    for t in range(1, labels.shape[1]):
        later = torch.logsumexp(every[:, :, None] + scores.steps[:, t], 1) + scores.labels[:, t]
        every = torch.where(scores.real[:, t, None], later, every)
    return chosen - torch.logsumexp(every, 1)
