"""Writes the network as two programs for ONNX Runtime: of a window's words, and of the labels around heads."""
import sys
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from network import Finder


class Words(nn.Module):
    """A window's words and how likely each is a head."""

    def __init__(self, finder: Finder) -> None:
        super().__init__()
        self.finder = finder

    def forward(self, pieces: Tensor, traits: Tensor, first: Tensor) -> tuple[Tensor, Tensor]:
        encoder = self.finder.encoder
        words = encoder.upper(encoder.lower(pieces[None], None), traits[None], first[None], None)
        return words[0], torch.sigmoid(self.finder.head_scores(words)[0])


class Labels(nn.Module):
    """The scores of the labels around heads, and of each label after each."""

    def __init__(self, finder: Finder) -> None:
        super().__init__()
        self.finder = finder

    def forward(self, words: Tensor, sentences: Tensor, paragraphs: Tensor, heads: Tensor) -> tuple[Tensor, Tensor]:
        count = torch.full((1,), 1) * words.shape[0]
        scores = self.finder.scores(
            words[None], sentences[None], paragraphs[None], count, torch.zeros_like(heads), heads)
        return scores.labels, scores.steps


def write(finder: Finder, folder: Path) -> None:
    """Writes words.onnx and labels.onnx, with 8 bits a weight, one scale for each channel."""
    finder.eval()
    pieces, words, heads = 50, 40, 3
    first = torch.arange(words) + 1
    piece, word, head = (torch.export.Dim(name, min=2, max=most) for name, most in
                         (("pieces", 512), ("words", 512), ("heads", 512)))
    one = torch.zeros(pieces, dtype=torch.long)
    of_words = torch.zeros(words, dtype=torch.long)
    export(Words(finder), (one, one, first), folder / "words.onnx",
           ["pieces", "traits", "first"], ["words", "heads"], ({0: piece}, {0: piece}, {0: word}))
    export(Labels(finder), (torch.zeros(words, 384), of_words, of_words, torch.arange(heads)), folder / "labels.onnx",
           ["words", "sentences", "paragraphs", "heads"], ["labels", "steps"],
           ({0: word}, {0: word}, {0: word}, {0: head}))


def export(module: nn.Module, example: tuple[Tensor, ...], path: Path, inputs: list[str], outputs: list[str],
           shapes: tuple[dict, ...]) -> None:
    """Exports, folds and quantises."""
    full, folded = path.with_suffix(".full"), path.with_suffix(".folded")
    torch.onnx.export(module, example, str(full), input_names=inputs, output_names=outputs, dynamic_shapes=shapes,
                      dynamo=True, external_data=False)
    quant_pre_process(str(full), str(folded), skip_symbolic_shape=True)
    quantize_dynamic(str(folded), str(path), per_channel=True, weight_type=QuantType.QInt8)
    folded.unlink()
    graph = onnx.load(str(path))
    print(path, path.stat().st_size, sorted({node.op_type for node in graph.graph.node}))


if __name__ == "__main__":
    network = Finder()
    network.load_state_dict(torch.load(Path(sys.argv[1]) / "finder.pt"))
    write(network, Path(sys.argv[1]))
