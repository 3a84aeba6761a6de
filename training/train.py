"""In: annotated sentences and those the teacher labelled. Out: `model.pt` in the work folder.

Usage: python train.py DATA WORK GLOVE [--first N] [--mixed N] [--last N] [--hidden N] [--seed N]. The first
rounds and the last read what persons annotated, those between also what the teacher labelled. The
parameters kept are a running average.
"""

import argparse
import copy
import random
import time
from pathlib import Path

import torch
from torch import nn

from batches import batches
from corpus import prepare
from data import read_conllu
from evaluate import by_length, evaluate, name_dev
from loss import loss_of
from model import Config, Reader
from schedule import share_of_rate, update

WORDS_PER_BATCH = 2400
RATE = 2.5e-3


class Rounds:
    """What a round reads: gold once, or gold twice with half of the raw text."""

    def __init__(self, treebanks, named, labelled, draw: random.Random):
        self.draw = draw
        self.gold = treebanks + named
        taught = [e for e in labelled if e.source != "raw"]
        self.twice = (treebanks + taught) * 2
        self.raw = [e for e in labelled if e.source == "raw"]

    def examples(self, kind: str):
        if kind == "gold":
            return self.gold
        return self.twice + self.draw.sample(self.raw, len(self.raw) // 2)

    def words(self, kind: str) -> int:
        parts = [self.gold] if kind == "gold" else [self.twice, self.raw[: len(self.raw) // 2]]
        return sum(len(e.words) for part in parts for e in part)


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("data", "work", "glove"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--first", type=int, default=9)
    parser.add_argument("--mixed", type=int, default=9)
    parser.add_argument("--last", type=int, default=4)
    parser.add_argument("--hidden", type=int, default=Config.hidden)
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", default="model.pt")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    draw = random.Random(options.seed)
    torch.set_num_threads(options.threads)
    Config.hidden = options.hidden
    examples, labels, words, table = prepare(options.data, options.work, options.glove)
    treebanks = [e for e in examples if e.upos is not None]
    labelled = torch.load(options.work / "labelled.pt", weights_only=False) if options.mixed else []
    rounds = Rounds(treebanks, [e for e in examples if e.upos is None], labelled, draw)
    order = ["gold"] * options.first + ["mixed"] * options.mixed + ["gold"] * options.last
    model = Reader(table, len(labels.upos), len(labels.xpos), len(labels.deprels))
    average = copy.deepcopy(model).eval()
    optimiser = torch.optim.Adam(model.parameters(), lr=options.rate, betas=(0.9, 0.95), fused=True)
    dev = {n: read_conllu(options.data / f"ud/en_{n}.dev.conllu", n) for n in ("ewt", "gum_open")}
    names = {n: name_dev(options.data / f"{n}.dev.jsonl") for n in ("uner-ewt", "crossner-politics")}
    steps = sum(rounds.words(kind) // WORDS_PER_BATCH + 1 for kind in order)
    step, began = 0, time.time()
    for epoch, kind in enumerate(order, 1):
        model.train()
        running, first = 0.0, step
        for batch in batches(rounds.examples(kind), labels, draw, WORDS_PER_BATCH):
            step += 1
            optimiser.param_groups[0]["lr"] = options.rate * share_of_rate(step, steps)
            loss = loss_of(model, model.encode(batch), batch)
            optimiser.zero_grad(set_to_none=False)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 3.0)
            optimiser.step()
            update(average, model, min(0.999, step / (step + 10)))
            running += float(loss.detach())
            if step % 50 == 0:
                print(f"{step}/{steps} {running / (step - first):.4f} {time.time() - began:.0f}s", flush=True)
        torch.save({"state": average.state_dict(), "labels": labels, "words": words,
                    "hidden": options.hidden}, options.work / options.out)  # fmt: skip
        print(f"epoch {epoch} {time.time() - began:.0f}s "
              + evaluate(average, labels, dev, names, by_length(average, labels)), flush=True)  # fmt: skip


if __name__ == "__main__":
    main()
