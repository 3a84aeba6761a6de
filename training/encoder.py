"""In: the word pieces of a stretch of text. Out: a vector for each piece, a learned mix of all layers.

The encoder of BERT with the weights of MiniLM-L6, which only the teacher uses: it knows far more text than
the treebanks hold, and it is too slow and too large to ship.
@source Devlin et al. 2019, https://aclanthology.org/N19-1423/
@source Wang et al. 2020, https://arxiv.org/abs/2002.10957
@source mix of layers: Peters et al. 2018, https://aclanthology.org/N18-1202/
"""

import json
from functools import lru_cache
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn
from torch.nn.functional import gelu, scaled_dot_product_attention

START, END, UNKNOWN_PIECE = 101, 102, 100
MOST_PIECES = 6


class WordPieces:
    """Cuts single words into pieces of the encoder's vocabulary, at most MOST_PIECES of them."""

    def __init__(self, folder: Path):
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    @lru_cache(maxsize=400_000)
    def of(self, word: str) -> tuple[int, ...]:
        pieces = self.tokenizer.encode(word, add_special_tokens=False).ids[:MOST_PIECES]
        return tuple(pieces) or (UNKNOWN_PIECE,)


class Encoder(nn.Module):
    def __init__(self, folder: Path):
        super().__init__()
        shape = json.loads((folder / "config.json").read_text())
        state = load_file(folder / "model.safetensors")
        self.width, self.heads = shape["hidden_size"], shape["num_attention_heads"]
        self.pieces = nn.Embedding(shape["vocab_size"], self.width)
        self.places = nn.Embedding(shape["max_position_embeddings"], self.width)
        self.norm = nn.LayerNorm(self.width, eps=shape["layer_norm_eps"])
        self.layers = nn.ModuleList(
            Layer(self.width, shape["intermediate_size"], self.heads, shape["layer_norm_eps"])
            for _ in range(shape["num_hidden_layers"])
        )
        self.mix = nn.Parameter(torch.zeros(len(self.layers)))
        self.load(state)

    @torch.no_grad()
    def load(self, state: dict[str, torch.Tensor]) -> None:
        self.pieces.weight.copy_(state["embeddings.word_embeddings.weight"])
        # All pieces are of BERT's first segment, so its vector is part of every place.
        segment = state["embeddings.token_type_embeddings.weight"][0]
        self.places.weight.copy_(state["embeddings.position_embeddings.weight"] + segment)
        self.norm.weight.copy_(state["embeddings.LayerNorm.weight"])
        self.norm.bias.copy_(state["embeddings.LayerNorm.bias"])
        for index, layer in enumerate(self.layers):
            layer.load(state, f"encoder.layer.{index}.")

    def freeze(self, layers: int) -> None:
        """Keeps the pieces and the lowest layers as they are."""
        for part in (self.pieces, self.places, self.norm, *self.layers[:layers]):
            part.requires_grad_(False)

    def forward(self, pieces: torch.Tensor) -> torch.Tensor:
        """[window, piece] to [window, piece, width]; piece 0 is padding."""
        shown = (pieces != 0)[:, None, None, :]
        x = self.norm(self.pieces(pieces) + self.places.weight[: pieces.shape[1]])
        mixed, shares = 0, torch.softmax(self.mix, 0)
        for layer, share in zip(self.layers, shares):
            x = layer(x, shown)
            mixed = mixed + share * x
        return mixed


class Layer(nn.Module):
    NAMES = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "out": "attention.output.dense", "norm1": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "norm2": "output.LayerNorm",
    }  # fmt: skip

    def __init__(self, width: int, inner: int, heads: int, eps: float):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm1, self.norm2 = (nn.LayerNorm(width, eps=eps) for _ in range(2))
        self.drop = nn.Dropout(0.1)

    def load(self, state: dict[str, torch.Tensor], prefix: str) -> None:
        for own, theirs in self.NAMES.items():
            part = getattr(self, own)
            part.weight.copy_(state[f"{prefix}{theirs}.weight"])
            part.bias.copy_(state[f"{prefix}{theirs}.bias"])

    def forward(self, x: torch.Tensor, shown: torch.Tensor) -> torch.Tensor:
        windows, length, width = x.shape
        split = lambda t: t.view(windows, length, self.heads, -1).transpose(1, 2)  # noqa: E731
        seen = scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=shown
        )
        seen = seen.transpose(1, 2).reshape(windows, length, width)
        x = self.norm1(x + self.drop(self.out(seen)))
        return self.norm2(x + self.drop(self.down(gelu(self.up(x)))))
