"""In: a model and development sets. Out: one line of scores. For choosing only, on given tokens."""

import json
from pathlib import Path

import torch

from batches import make_batch
from data import KINDS, NAME_TAGS, Example
from model import NEVER


def name_dev(path: Path) -> list[Example]:
    """Sentences with the tokens of the source; gold spans go into `gold` as (first, end, kind)."""
    examples = []
    for line in path.open(encoding="utf-8"):
        document = json.loads(line)
        text = document["text"].encode("utf-16-le")
        for start, end in document["sentences"]:
            tokens = [(s, e) for s, e in document["tokens"] if s >= start and e <= end]
            words = [text[2 * s : 2 * e].decode("utf-16-le") for s, e in tokens]
            first, last = (
                {s: i for i, (s, _) in enumerate(tokens)},
                {e: i + 1 for i, (_, e) in enumerate(tokens)},
            )
            gold = {(first[n["start"]], last[n["end"]], KINDS[n["type"]]) for n in document["entities"]
                    if n["start"] in first and n["end"] in last}  # fmt: skip
            example = Example(words, "dev")
            example.gold = gold
            if words:
                examples.append(example)
    return examples


def by_length(model, labels, size=40):
    """A function from sentences to batches and their states, for a model that reads them one by one."""

    def encode(examples):
        order = sorted(examples, key=lambda e: len(e.words))
        for at in range(0, len(order), size):
            batch = make_batch(order[at : at + size], labels, None)
            yield batch, model.encode(batch)

    return encode


@torch.no_grad()
def evaluate(model, labels, dev, names, encode) -> str:
    model.eval()
    parts = []
    for name, examples in dev.items():
        counts = sum(tree_counts(model, batch, x) for batch, x in encode(examples))
        total, upos, xpos, uas, las = counts.tolist()
        shares = {"upos": upos, "xpos": xpos, "uas": uas, "las": las}
        parts.append(f"{name}: " + " ".join(f"{k} {count / total:.4f}" for k, count in shares.items()))
    for name, examples in names.items():
        kinds = {kind for e in examples for _, _, kind in e.gold}
        right = found = gold = 0
        for batch, x in encode(examples):
            scores = model.names(x, batch.source)
            for row, example in zip(scores, batch.examples):
                tags = viterbi(model.crf, row[: len(example.words)])
                spans = {s for s in spans_of(tags) if s[2] in kinds}
                right += len(spans & example.gold)
                found, gold = found + len(spans), gold + len(example.gold)
        p, r, f = right / max(1, found), right / gold, 2 * right / (found + gold)
        parts.append(f"{name}: P {p:.4f} R {r:.4f} F {f:.4f}")
    return "; ".join(parts)


def tree_counts(model, batch, x) -> torch.Tensor:
    mask = batch.mask
    padding = ~torch.cat([torch.ones_like(mask[:, :1]), mask], 1)
    heads = model.arcs(x).masked_fill(padding.unsqueeze(1), NEVER).argmax(2)
    relations = model.relations(x, heads).argmax(2)
    gold = {layer: torch.where(share[..., 0] > 0, index[..., 0], -1)
            for layer, (index, share) in batch.targets.items()}  # fmt: skip
    right = (heads == gold["heads"]) & mask
    both = right & (relations == gold["deprels"])
    upos = (model.upos(x).argmax(2) == gold["upos"]) & mask
    xpos = (model.xpos(x).argmax(2) == gold["xpos"]) & mask
    return torch.stack([t.sum().float() for t in (mask, upos, xpos, right, both)])


def viterbi(crf, scores) -> list[str]:
    transition = crf.transition + crf.barred
    state, back = scores[0] + crf.barred_first, []
    for at in range(1, len(scores)):
        best, argument = (state.unsqueeze(1) + transition).max(0)
        state = best + scores[at]
        back.append(argument)
    tag = int((state + crf.barred_last).argmax())
    path = [tag]
    for argument in reversed(back):
        tag = int(argument[tag])
        path.append(tag)
    return [NAME_TAGS[tag] for tag in reversed(path)]


def spans_of(tags: list[str]):
    first = 0
    for at, tag in enumerate(tags):
        if tag[0] in "BS":
            first = at
        if tag[0] in "ES":
            yield first, at + 1, tag[2:]
