"""Teaches the network quotations: train.py FOLDER WEIGHTS NETWORK"""
import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from corpus import read_folder, windows
from model import Batch, Example, Finder, collate, example, log_likelihood

SEED = 1
"""Any: Presser's own models are made with 1 too."""

BATCH = 10
"""Windows a step. Not tuned."""

ENCODER_RATE, HEAD_RATE = 2.5e-4, 1.5e-3
"""The highest rates: what is pre-trained moves less than what begins anew. Not tuned."""

WARM_UP_STEPS = 40
LABEL_WEIGHT = .7
"""The labels' loss is the sum of many words', and at first by far the larger. Not tuned."""

LARGEST_GRADIENT = 2.
LIKE_LENGTH = 40
"""Batches are of windows whose lengths differ by about as many pieces: less padding, yet other batches each epoch."""

THREADS = 2


def loss(finder: Finder, batch: Batch, lower: Tensor) -> tuple[Tensor, Tensor]:
    """Of the anchors and of the labels, an anchor."""
    words = finder.encoder(lower, batch)
    found = finder.anchor_scores(words)
    truth = torch.zeros_like(found)
    truth[batch.row, batch.anchor] = 1
    wrong = F.binary_cross_entropy_with_logits(found, truth, reduction="none") * batch.core
    anchors = wrong.sum() / max(1, len(batch.anchor))
    if not len(batch.anchor):
        return anchors, torch.zeros(())
    scores = finder.scores(words, batch, batch.row, batch.anchor)
    return anchors, -log_likelihood(scores, torch.gather(batch.labels, 1, scores.words)).mean()


def lower_states(finder: Finder, examples: list[Example]) -> Tensor:
    """What the layers that do not learn say, computed when first asked for."""
    new = [x for x in examples if x.lower is None]
    if new:
        for x, state in zip(new, finder.encoder.lower(collate(new))):
            x.lower = state[:len(x.ids)].bfloat16().clone()
    return nn.utils.rnn.pad_sequence([x.lower for x in examples], batch_first=True).float()


def batches(examples: list[Example]) -> list[list[Example]]:
    """Windows of like length together, in random order."""
    ordered = sorted(examples, key=lambda x: len(x.ids) + random.random() * LIKE_LENGTH)
    out = [ordered[i:i + BATCH] for i in range(0, len(ordered), BATCH)]
    random.shuffle(out)
    return out


def train(finder: Finder, examples: list[Example], epochs: int) -> None:
    """Learns, at a rate that rises for some steps and then falls to nothing."""
    finder.encoder.freeze()
    encoder = [p for part in finder.encoder.layers for p in part.parameters() if p.requires_grad]
    known = {id(p) for p in encoder}
    heads = [p for p in finder.parameters() if p.requires_grad and id(p) not in known]
    groups = [{"params": encoder, "peak": ENCODER_RATE}, {"params": heads, "peak": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, lr=ENCODER_RATE, weight_decay=.01, betas=(.9, .98))
    finder.train()
    steps, step, sums = epochs * len(batches(examples)), 0, [0., 0.]
    for epoch in range(epochs):
        for chosen in batches(examples):
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * min(1, (step + 1) / WARM_UP_STEPS) * (1 - step / steps)
            with torch.autocast("cpu", torch.bfloat16):
                anchors, labels = loss(finder, collate(chosen), lower_states(finder, chosen))
            optimizer.zero_grad()
            (anchors + LABEL_WEIGHT * labels).backward()
            nn.utils.clip_grad_norm_(encoder + heads, LARGEST_GRADIENT)
            optimizer.step()
            step += 1
            sums = [sums[0] + anchors.item(), sums[1] + labels.item()]
            if step % 20 == 0 or step == steps:
                n = step % 20 or 20
                print(f"epoch {epoch + 1}, step {step} of {steps}: loss of anchors {sums[0] / n:.3f}, of labels"
                      f" {sums[1] / n:.3f}; {time.process_time() / 60:.1f} min of processor time", flush=True)
                sums = [0., 0.]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="articles with marked quotations: text/ and attributions/")
    parser.add_argument("weights", type=Path, help="folder of all-minilm-l6-v2.onnx and its tokenizer")
    parser.add_argument("network", type=Path, help="file to write")
    parser.add_argument("--epochs", type=int, default=3, help="default: %(default)s")
    options = parser.parse_args()
    torch.set_num_threads(THREADS)
    torch.manual_seed(SEED)
    random.seed(SEED)
    articles = read_folder(options.folder, options.weights)
    examples = [example(window, article.gold) for article in articles for window in windows(article)]
    quotations = sum(len(x.quotations) for x in examples)
    print(f"{len(articles)} articles, {len(examples)} windows, {quotations} quotations", flush=True)
    finder = Finder()
    finder.encoder.load_onnx(options.weights / "all-minilm-l6-v2.onnx")
    train(finder, examples, options.epochs)
    torch.save(finder.state_dict(), options.network)


if __name__ == "__main__":
    main()
