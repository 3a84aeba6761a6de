"""In: the data folder. Out: `model.pt` in the work folder, the parameters averaged over training.

Usage: python train.py DATA WORK [--epochs N] [--seed N]. Reads sentences.jsonl (sentences.ts)
and gazetteer.json (gazetteer.ts) in the work folder.
"""

import argparse
import copy
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn.functional import cross_entropy

from batches import IGNORE, Labels, batches
from data import Example, add_gum, add_iob2, read_conllu, read_names
from evaluate import evaluate, name_dev
from features import Gazetteer
from model import Config, Reader
from vectors import train_vectors

WORDS_PER_BATCH = 1400
RATE = 2.2e-3


def load(data: Path, work: Path) -> tuple[list[Example], list[list[str]]]:
    """All training examples and all running text."""
    ewt = read_conllu(data / "ud/en_ewt.train.conllu", "ewt")
    add_iob2(ewt, data / "ner/en_ewt.train.iob2")
    gum = read_conllu(data / "ud/en_gum_open.train.conllu", "gum")
    add_gum(gum, data / "gum-open.train.jsonl")
    named, raw = read_names(work / "sentences.jsonl")
    return ewt + gum + named, raw + [e.words for e in ewt + gum]


def loss_of(model: Reader, batch) -> torch.Tensor:
    """Mean loss per word, over the layers that each sentence has."""
    x = model.encode(batch)
    known = batch.heads != IGNORE
    total = 0.5 * entropy(model.upos(x), batch.upos) + 0.5 * entropy(model.xpos(x), batch.xpos)
    padding = ~torch.cat([torch.ones_like(batch.mask[:, :1]), batch.mask], 1)
    arcs = model.arcs(x).masked_fill(padding.unsqueeze(1), -1e4)
    total = total + entropy(arcs, batch.heads)
    heads = batch.heads.clamp(min=0)
    total = total + entropy(model.relations(x, heads), batch.deprels)
    total = total / max(1, int(known.sum()))
    if batch.has_names.any():
        rows = batch.has_names
        scores = model.names(x, batch.source)[rows]
        nll = model.crf(scores, batch.names[rows], batch.mask[rows])
        total = total + nll / batch.mask[rows].sum() * 1.5
    return total


def entropy(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
    flat = scores.reshape(-1, scores.shape[-1])
    return cross_entropy(flat, gold.reshape(-1), ignore_index=IGNORE, reduction="sum")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument("--hidden", type=int, default=Config.hidden)
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--out", default="model.pt")
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--start", help="a model in the work folder to go on from")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    draw = random.Random(options.seed)
    torch.set_num_threads(2)
    Config.hidden = options.hidden

    examples, text = load(options.data, options.work)
    words, table = vectors_of(text, options.work, options.seed)
    labels = Labels(examples, words, Gazetteer.read(options.work / "gazetteer.json"))
    start = np.concatenate([np.zeros((2, table.shape[1]), np.float32), table])
    model = Reader(torch.tensor(start), len(labels.upos), len(labels.xpos), len(labels.deprels))
    if options.start:
        resume(model, options.work / options.start)
    average = copy.deepcopy(model).eval()
    optimiser = torch.optim.Adam(model.parameters(), lr=options.rate, betas=(0.9, 0.95), eps=1e-8, fused=True)
    dev = {
        "ewt": read_conllu(options.data / "ud/en_ewt.dev.conllu", "ewt"),
        "gum": read_conllu(options.data / "ud/en_gum_open.dev.conllu", "gum"),
    }
    names = {n: name_dev(options.data / f"{n}.dev.jsonl") for n in ("uner-ewt", "crossner-politics")}
    per_epoch = sum(1 for _ in batches(examples, labels, random.Random(0), WORDS_PER_BATCH))
    step, began = 0, time.time()
    for epoch in range(1, options.epochs + 1):
        model.train()
        running = 0.0
        for batch in batches(examples, labels, draw, WORDS_PER_BATCH):
            step += 1
            share = step / (per_epoch * options.epochs)
            warm = min(1.0, step / 200)
            optimiser.param_groups[0]["lr"] = (
                options.rate * warm * (0.02 + 0.98 * (1 + math.cos(math.pi * min(1.0, share))) / 2)
            )
            loss = loss_of(model, batch)
            optimiser.zero_grad(set_to_none=False)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 3.0)
            optimiser.step()
            update(average, model, min(0.998, step / (step + 10)))
            running += float(loss.detach())
        line = f"epoch {epoch} loss {running / per_epoch:.4f} {time.time() - began:.0f}s"
        if epoch % 4 == 0 or epoch == options.epochs:
            line += " " + evaluate(average, labels, dev, names)
        print(line, flush=True)
        torch.save({"state": average.state_dict(), "labels": labels, "words": words,
                    "hidden": options.hidden}, options.work / options.out)  # fmt: skip


@torch.no_grad()
def resume(model: Reader, path: Path) -> None:
    """Takes over parameters; a gazetteer with more kinds gets empty rows for the new ones."""
    state = torch.load(path, weights_only=False)["state"]
    for name, tensor in [*model.named_parameters(), *model.named_buffers()]:
        stored = state[name]
        if stored.dim() == 2 and len(stored) < len(tensor):
            tensor.zero_()
            tensor[: len(stored)] = stored
        else:
            tensor.copy_(stored)


def vectors_of(text, work: Path, seed: int):
    """Skip-gram vectors, kept in the work folder between runs."""
    cache = work / "vectors.npz"
    if not cache.exists():
        words, table = train_vectors(text, seed)
        np.savez(cache, words=np.array(words), table=table)
    stored = np.load(cache)
    return [str(word) for word in stored["words"]], stored["table"]


@torch.no_grad()
def update(average: Reader, model: Reader, decay: float) -> None:
    for kept, new in zip(average.parameters(), model.parameters()):
        kept.lerp_(new, 1 - decay)


if __name__ == "__main__":
    main()
