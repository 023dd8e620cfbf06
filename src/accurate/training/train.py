"""Teaches the network quotations, and writes it as a program that reads it in Java needs it."""
import argparse
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from export import write
from network import Batch, Finder, Window, collate, log_likelihood, read_windows

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
    """Of the heads and of the labels, a head."""
    words = finder.encoder.upper(lower, batch.traits, batch.first, batch.attention_mask())
    found = finder.head_scores(words)
    truth = torch.zeros_like(found)
    truth[batch.row, batch.head] = 1
    wrong = F.binary_cross_entropy_with_logits(found, truth, reduction="none") * batch.core
    heads = wrong.sum() / max(1, len(batch.head))
    if not len(batch.head):
        return heads, torch.zeros(())
    scores = finder.scores(words, batch.sentences, batch.paragraphs, batch.words.sum(1), batch.row, batch.head)
    return heads, -log_likelihood(scores, torch.gather(batch.labels, 1, scores.words)).mean()


def lower_states(finder: Finder, windows: list[Window]) -> Tensor:
    """What the layers that do not learn say, computed when first asked for."""
    new = [x for x in windows if x.lower is None]
    if new:
        batch = collate(new)
        with torch.no_grad():
            states = finder.encoder.lower(batch.pieces, batch.attention_mask())
        for x, state in zip(new, states):
            x.lower = state[:len(x.pieces)].bfloat16().clone()
    return nn.utils.rnn.pad_sequence([x.lower for x in windows], batch_first=True).float()


def batches(windows: list[Window]) -> list[list[Window]]:
    """Windows of like length together, in random order."""
    ordered = sorted(windows, key=lambda x: len(x.pieces) + random.random() * LIKE_LENGTH)
    out = [ordered[i:i + BATCH] for i in range(0, len(ordered), BATCH)]
    random.shuffle(out)
    return out


def train(finder: Finder, windows: list[Window], epochs: int) -> None:
    """Learns, at a rate that rises for some steps and then falls to nothing."""
    finder.encoder.freeze()
    encoder = [p for part in finder.encoder.layers for p in part.parameters() if p.requires_grad]
    known = {id(p) for p in encoder}
    rest = [p for p in finder.parameters() if p.requires_grad and id(p) not in known]
    groups = [{"params": encoder, "peak": ENCODER_RATE}, {"params": rest, "peak": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, lr=ENCODER_RATE, weight_decay=.01, betas=(.9, .98))
    finder.train()
    steps, step, sums = epochs * len(batches(windows)), 0, [0., 0.]
    for epoch in range(epochs):
        for chosen in batches(windows):
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * min(1, (step + 1) / WARM_UP_STEPS) * (1 - step / steps)
            with torch.autocast("cpu", torch.bfloat16):
                heads, labels = loss(finder, collate(chosen), lower_states(finder, chosen))
            optimizer.zero_grad()
            (heads + LABEL_WEIGHT * labels).backward()
            nn.utils.clip_grad_norm_(encoder + rest, LARGEST_GRADIENT)
            optimizer.step()
            step += 1
            sums = [sums[0] + heads.item(), sums[1] + labels.item()]
            if step % 20 == 0 or step == steps:
                n = step % 20 or 20
                print(f"epoch {epoch + 1}, step {step} of {steps}: loss of heads {sums[0] / n:.3f}, of labels"
                      f" {sums[1] / n:.3f}; {time.process_time() / 60:.1f} min of processor time", flush=True)
                sums = [0., 0.]
    finder.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("windows", type=Path, help="file that WindowLines.java wrote")
    parser.add_argument("weights", type=Path, help="the pre-trained weights, all-minilm-l6-v2.onnx")
    parser.add_argument("folder", type=Path, help="folder to write the network to")
    parser.add_argument("--epochs", type=int, default=3, help="default: %(default)s")
    options = parser.parse_args()
    torch.set_num_threads(THREADS)
    torch.manual_seed(SEED)
    random.seed(SEED)
    windows = read_windows(options.windows)
    print(f"{len(windows)} windows, {sum(len(x.attributions) for x in windows)} attributions", flush=True)
    finder = Finder()
    finder.encoder.load_onnx(options.weights)
    train(finder, windows, options.epochs)
    options.folder.mkdir(parents=True, exist_ok=True)
    torch.save(finder.state_dict(), options.folder / "finder.pt")
    write(finder, options.folder)


if __name__ == "__main__":
    main()
