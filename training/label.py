"""In: the teacher, and sentences nobody annotated or annotated for names alone. Out: `labelled.pt`.

Usage: python label.py DATA WORK ENCODER [--words N]. Tags become shares of the likeliest choices; names become
the sets of tags that the teacher holds possible. What a person annotated stays as it is. The teacher gives
no trees: it learns them more slowly than the reader does, so that its trees would be no better.
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

from batches import Batch
from corpus import load
from data import ALL, NAME_TAGS, Example
from encoder import WordPieces
from evaluate import viterbi
from model import Reader
from teacher import build, reading

CHOICES = 3
POSSIBLE = 0.12


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("data", "work", "encoder"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--words", type=int, default=10_000_000)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    examples, _, _ = load(options.data, options.work)
    stored = torch.load(options.work / "teacher.pt", weights_only=False)
    labels = stored["labels"]
    teacher = build(labels, stored["state"]["reader.fixed"], options.encoder)
    teacher.load_state_dict(stored["state"])
    teacher.eval()
    encode = reading(teacher, labels, WordPieces(options.encoder))
    named = [e for e in examples if e.upos is None]
    raw = read_raw(options.work / "raw.jsonl", options.words)
    done, began = 0, time.time()
    for batch, x in encode(named + raw):
        label(teacher.reader, batch, x)
        before, done = done, done + int(batch.lengths.sum())
        if done // 100_000 > before // 100_000:
            print(f"{done} words {time.time() - began:.0f}s", flush=True)
    torch.save(named + raw, options.work / "labelled.pt")


def read_raw(path: Path, most: int) -> list[Example]:
    examples, words = [], 0
    for line in path.open(encoding="utf-8"):
        sentence = json.loads(line)["words"]
        words += len(sentence)
        if words > most:
            break
        examples.append(Example(sentence, "raw"))
    return examples


@torch.no_grad()
def label(reader: Reader, batch: Batch, x: torch.Tensor) -> None:
    """Gives every example of the batch its soft labels, and names to those that have none."""
    best = {layer: choices(getattr(reader, layer)(x)) for layer in ("upos", "xpos")}
    names = reader.names(x, batch.source)
    possible = possible_tags(reader, names, batch)
    for at, example in enumerate(batch.examples):
        length = len(example.words)
        example.soft = {
            layer: (index[at, :length].numpy().astype(np.int16), share[at, :length].numpy())
            for layer, (index, share) in best.items()
        }
        sets = [sum(1 << tag for tag in np.flatnonzero(row)) for row in possible[at, :length].numpy()]
        for word, tag in enumerate(viterbi(reader.crf, names[at, :length])):
            sets[word] |= 1 << NAME_TAGS.index(tag)
        if example.names is None:
            example.names = sets
        else:
            # Where a source is silent about a word, the teacher says what it may be.
            example.names = [s if own == ALL else own for own, s in zip(example.names, sets)]


def choices(scores: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    share, index = torch.softmax(scores, -1).topk(CHOICES)
    return index, (share / share.sum(-1, keepdim=True)).half()


def possible_tags(reader: Reader, names: torch.Tensor, batch: Batch) -> torch.Tensor:
    """Tags whose probability is above POSSIBLE; the gradient of the partition is the probability."""
    with torch.enable_grad():
        free = names.detach().requires_grad_()
        total = reader.crf.partition(free, batch.mask).sum()
        (probability,) = torch.autograd.grad(total, free)
    return probability > POSSIBLE


if __name__ == "__main__":
    main()
