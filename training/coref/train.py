"""Examples of training/coref/examples.ts in, the weights of the ranker out.

A pair of phrases, and a phrase by itself, are scored by a linear part and a small hidden layer over
the buckets of what is observed. A phrase takes the likeliest of its candidates or is new; the loss
is the negative log-likelihood of all right ones together, each wrong choice made likelier by its
cost (softmax-margin).

Source: Durrett and Klein 2013, "Easy Victories and Uphill Battles in Coreference Resolution";
Wiseman et al. 2015, "Learning Anaphoricity and Antecedent Ranking Features".

Usage: train.py OUT --train FOLDER... --dev FOLDER... [--hidden N] [--rounds N]
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch

BUCKETS = 1 << 16
WIDTH = 200
# Times that a bucket must be seen in training to be learned.
SEEN_MIN = 4
# Costs of linking what is new, of taking for new what is not, and of the wrong one.
COST_LINKED, COST_NEW, COST_WRONG = 0.1, 3.0, 1.0


class Examples:
    """The arrays of one folder; `batch` gathers some examples."""

    def __init__(self, folder: Path):
        def read(name, kind):
            return np.fromfile(folder / name, dtype=kind)

        self.firsts = read("firsts.i32", np.int32)
        self.vectors = torch.from_numpy(read("vectors.f32", np.float32).reshape(-1, WIDTH))
        self.pairs = read("pairs.i32", np.int32)
        self.examples = read("examples.i32", np.int32)
        self.news = read("news.i32", np.int32)
        self.new_buckets = read("new-buckets.u16", np.uint16)
        self.new_offsets = read("new-offsets.i32", np.int32)
        self.labels = read("labels.i32", np.int32)
        self.pair_offsets = read("pair-offsets.i32", np.int32)
        self.bucket_offsets = read("bucket-offsets.i32", np.int32)
        self.buckets = np.memmap(folder / "buckets.u16", dtype=np.uint16, mode="r")
        self.size = len(self.examples)

    def batch(self, first: int, end: int):
        p0, p1 = self.pair_offsets[first], self.pair_offsets[end]
        b0, b1 = self.bucket_offsets[p0], self.bucket_offsets[p1]
        n0, n1 = self.new_offsets[first], self.new_offsets[end]
        sizes = np.diff(self.pair_offsets[first : end + 1])
        owner = np.repeat(np.arange(end - first), sizes)
        own = self.firsts[first:end] + self.examples[first:end]
        other = self.firsts[first:end][owner] + self.pairs[p0:p1]
        return {
            "own": self.vectors[own],
            "other": self.vectors[other],
            "buckets": torch.from_numpy(self.buckets[b0:b1].astype(np.int32)),
            "offsets": torch.from_numpy(self.bucket_offsets[p0:p1] - b0),
            "new_buckets": torch.from_numpy(self.new_buckets[n0:n1].astype(np.int32)),
            "new_offsets": torch.from_numpy(self.new_offsets[first:end] - n0),
            "labels": torch.from_numpy(self.labels[p0:p1].astype(np.float32)),
            "news": torch.from_numpy(self.news[first:end].astype(np.float32)),
            "owner": torch.from_numpy(owner),
        }


class Ranker(torch.nn.Module):
    """The network; `known` tells which buckets were seen often enough."""

    def __init__(self, known, hidden: int, dropout: float, blind: float):
        super().__init__()
        self.register_buffer("known", known)
        self.hidden, self.blind = hidden, blind
        self.linear = torch.nn.EmbeddingBag(BUCKETS, 1, mode="sum")
        torch.nn.init.zeros_(self.linear.weight)
        self.table = torch.nn.EmbeddingBag(BUCKETS, hidden, mode="sum")
        torch.nn.init.normal_(self.table.weight, std=0.03)
        self.later = torch.nn.Linear(WIDTH, hidden)
        self.earlier = torch.nn.Linear(WIDTH, hidden, bias=False)
        self.fresh = torch.nn.Linear(WIDTH, hidden)
        self.dropout = torch.nn.Dropout(dropout)
        self.out = torch.nn.ModuleList([torch.nn.Linear(hidden, 1) for _ in range(2)])

    def score(self, buckets, offsets, phrases, kind: int):
        weights = self.known[buckets]
        if self.training and self.blind > 0:
            keep = torch.rand(weights.shape) >= self.blind
            weights = weights * keep / (1 - self.blind)
        linear = self.linear(buckets, offsets, per_sample_weights=weights).squeeze(1)
        layer = torch.relu(self.table(buckets, offsets, per_sample_weights=weights) + phrases)
        return linear + self.out[kind](self.dropout(layer)).squeeze(1)

    def forward(self, batch):
        own, other = batch["own"], batch["other"]
        both = self.later(own)[batch["owner"]] + self.earlier(other)
        pairs = self.score(batch["buckets"], batch["offsets"], both, 0)
        news = self.score(batch["new_buckets"], batch["new_offsets"], self.fresh(own), 1)
        return pairs, news


def known_buckets(sets):
    """1 for the buckets that are seen often enough in some examples, 0 for the others."""
    counts = np.zeros(BUCKETS, dtype=np.int64)
    for data in sets:
        for first in range(0, len(data.buckets), 1 << 24):
            counts += np.bincount(data.buckets[first : first + (1 << 24)], minlength=BUCKETS)
        counts += np.bincount(data.new_buckets, minlength=BUCKETS)
    return torch.from_numpy((counts >= SEEN_MIN).astype(np.float32))


def log_sum(pairs, news, owner):
    """Log of the sum of exponentials of each example's choices."""
    count = news.shape[0]
    top = news.detach().clone().scatter_reduce(0, owner, pairs.detach(), "amax")
    total = torch.exp(news - top).scatter_add(0, owner, torch.exp(pairs - top[owner]))
    assert total.shape[0] == count
    return top + torch.log(total)


def loss_of(model, batch):
    pairs, news = model(batch)
    owner, labels, isnew = batch["owner"], batch["labels"], batch["news"]
    wrong = 1 - labels
    cost = wrong * torch.where(isnew[owner] > 0, COST_LINKED, COST_WRONG)
    costly = log_sum(pairs + cost, news + (1 - isnew) * COST_NEW, owner)
    barred = -1e4
    right = log_sum(pairs + wrong * barred, news + (1 - isnew) * barred, owner)
    return (costly - right).sum()


def measure(model, data):
    """Share right of those with an antecedent, and of the new; and of the links made."""
    model.eval()
    found = linked = old = new = kept = 0
    with torch.no_grad():
        for first in range(0, data.size, 1024):
            batch = data.batch(first, min(data.size, first + 1024))
            pairs, news = model(batch)
            owner = batch["owner"]
            top = torch.full_like(news, -1e9).scatter_reduce(0, owner, pairs, "amax")
            best = torch.zeros_like(news).scatter_add(
                0, owner, ((pairs == top[owner]) & (batch["labels"] > 0)).float()
            )
            links = top > news
            isold = batch["news"] == 0
            old += int(isold.sum())
            new += int((~isold).sum())
            linked += int(links.sum())
            found += int((links & isold & (best > 0)).sum())
            kept += int((~links & ~isold).sum())
    model.train()
    recall, precision = found / max(old, 1), found / max(linked, 1)
    f1 = 2 * recall * precision / max(recall + precision, 1e-9)
    return f"links P {precision:.3f} R {recall:.3f} F1 {f1:.3f}, new kept {kept / max(new, 1):.3f}"


def export(model, path: Path):
    """A header, then matrices of one byte a number with one scale for each column."""

    def packed(matrix):
        matrix = matrix.detach().numpy()
        scale = np.abs(matrix).max(axis=0) / 127
        scale[scale == 0] = 1
        return np.round(matrix / scale).astype(np.int8), [float(x) for x in scale]

    def listed(tensor):
        return [float(x) for x in tensor.detach().numpy().reshape(-1)]

    known = model.known[:, None]
    linear, (scale,) = packed(model.linear.weight * known)
    table, scales = packed(model.table.weight * known)
    layers = {name: getattr(model, name) for name in ("later", "earlier", "fresh")}
    projections = {name: packed(layer.weight.T) for name, layer in layers.items()}
    header = {
        "buckets": BUCKETS,
        "hidden": model.hidden,
        "width": WIDTH,
        "linear": scale,
        "table": scales,
        "projections": {name: scales for name, (_, scales) in projections.items()},
        "bias": [listed(model.later.bias), listed(model.fresh.bias)],
        "out": [listed(layer.weight) for layer in model.out],
        "ends": [listed(layer.bias)[0] for layer in model.out],
    }
    text = json.dumps(header).encode()
    parts = [linear, table, *(matrix for matrix, _ in projections.values())]
    with open(path, "wb") as file:
        file.write(b"RPC1" + len(text).to_bytes(4, "little") + text)
        for part in parts:
            file.write(part.tobytes())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--train", type=Path, nargs="+")
    parser.add_argument("--dev", type=Path, nargs="+", default=[])
    parser.add_argument("--hidden", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--rate", type=float, default=0.003)
    parser.add_argument("--decay", type=float, default=1e-5)
    parser.add_argument("--dropout", type=float, default=0.2)
    parser.add_argument("--blind", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=20)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    rng = np.random.default_rng(options.seed)
    sets = [Examples(folder) for folder in options.train]
    devs = [(folder.name, Examples(folder)) for folder in options.dev]
    model = Ranker(known_buckets(sets), options.hidden, options.dropout, options.blind)
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.rate, weight_decay=options.decay)
    size = 256
    starts = [(data, first) for data in sets for first in range(0, data.size, size)]
    steps = options.rounds * len(starts)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
    for number in range(options.rounds):
        total = 0.0
        for index in rng.permutation(len(starts)):
            data, first = starts[index]
            batch = data.batch(first, min(data.size, first + size))
            optimizer.zero_grad()
            loss = loss_of(model, batch)
            (loss / size).backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"round {number + 1}: loss {total:.0f}", flush=True)
        for name, dev in devs:
            print(f"  {name}: {measure(model, dev)}", flush=True)
    export(model, options.out)


if __name__ == "__main__":
    main()
