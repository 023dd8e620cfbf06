"""Writes the network as two programs for ONNX Runtime: of a window's words, and of the labels around heads."""
import sys
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from network import TRAITS, WIDTH, Finder


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
    piece, word, head = (torch.export.Dim(name, min=2, max=most) for name, most in
                         (("pieces", 512), ("words", 512), ("heads", 512)))

    def numbers(count: int) -> Tensor:
        # each its own: inputs that are one tensor are taken for one input
        return torch.arange(count)

    export(Words(finder), (numbers(pieces), numbers(pieces) % TRAITS, numbers(words)), folder / "words.onnx",
           ["pieces", "traits", "first"], ["words", "heads"], ({0: piece}, {0: piece}, {0: word}))
    export(Labels(finder), (torch.zeros(words, WIDTH), numbers(words), numbers(words), numbers(heads)),
           folder / "labels.onnx", ["words", "sentences", "paragraphs", "heads"], ["labels", "steps"],
           ({0: word}, {0: word}, {0: word}, {0: head}))


def export(module: nn.Module, example: tuple[Tensor, ...], path: Path, inputs: list[str], outputs: list[str],
           shapes: tuple[dict, ...]) -> None:
    """Exports, folds, quantises, and takes out from where in the sources each part came."""
    full, folded = path.with_suffix(".full"), path.with_suffix(".folded")
    torch.onnx.export(module, example, str(full), input_names=inputs, output_names=outputs, dynamic_shapes=shapes,
                      dynamo=True, external_data=False)
    quant_pre_process(str(full), str(folded), skip_symbolic_shape=True)
    # 7 bits of the 8: their products cannot overflow, on whatever processor
    quantize_dynamic(str(folded), str(path), per_channel=True, weight_type=QuantType.QInt8, reduce_range=True)
    folded.unlink()
    full.unlink()
    network = onnx.load(path)
    for part in (*network.graph.node, *network.graph.value_info, *network.graph.input, *network.graph.output, network):
        del part.metadata_props[:]
    onnx.save(network, path)


if __name__ == "__main__":
    network = Finder()
    network.load_state_dict(torch.load(Path(sys.argv[1]) / "finder.pt"))
    write(network, Path(sys.argv[1]))
