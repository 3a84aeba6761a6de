"""In: the model and what the run-time reader says about development sentences. Out: how often both agree.

Usage: tsx compare.ts DATA > WORK/readings.jsonl; python compare.py WORK [--model NAME]. The matrices are
rounded to 8 bits here as well, so that only rounding of the activations can make a difference. Heads are
compared where the best head of each word makes a tree; elsewhere the run-time decoder has its own way.
"""

import argparse
import json
from pathlib import Path

import torch

from batches import make_batch
from data import Example
from evaluate import spans_of, viterbi
from export import load_model, word_table


@torch.no_grad()
def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("work", type=Path)
    parser.add_argument("--model", default="model.pt")
    options = parser.parse_args()
    stored = torch.load(options.work / options.model, weights_only=False)
    labels = stored["labels"]
    model = load_model(stored)
    round_matrices(model)
    same = {"upos": 0, "xpos": 0, "heads": 0, "deprels": 0}
    words = names_same = names_all = 0
    for line in (options.work / "readings.jsonl").open(encoding="utf-8"):
        reading = json.loads(line)
        batch = make_batch([Example(reading["words"], "ewt")], labels, None)
        x = model.encode(batch)
        heads = torch.tensor([[head + 1 for head in reading["heads"]]])
        ours = {
            "upos": [labels.upos[i] for i in model.upos(x)[0].argmax(1)],
            "xpos": [labels.xpos[i] for i in model.xpos(x)[0].argmax(1)],
            "heads": (model.arcs(x)[0].argmax(1) - 1).tolist(),
            "deprels": [labels.deprels[i] for i in model.relations(x, heads)[0].argmax(1)],
        }
        if not is_tree(ours["heads"]):
            ours["heads"] = reading["heads"]
        for layer, values in ours.items():
            same[layer] += sum(a == b for a, b in zip(values, reading[layer]))
        words += len(reading["words"])
        found = set(spans_of(viterbi(model.crf, model.names(x, batch.source)[0])))
        theirs = {(n["first"], n["end"], n["type"]) for n in reading["names"]}
        names_same, names_all = names_same + len(found & theirs), names_all + len(found | theirs)
    for layer, count in same.items():
        print(f"{layer}: {count / words:.5f} of {words} words")
    print(f"names: {names_same / names_all:.5f} of {names_all}")


def is_tree(heads: list[int]) -> bool:
    """Whether every word reaches the one root, whose head is -1."""
    reached = {-1}
    for _ in heads:
        reached |= {word for word, head in enumerate(heads) if head in reached}
    return heads.count(-1) == 1 and len(reached) == len(heads) + 1


def round_matrices(model) -> None:
    """Rounds as export.py does; word vectors are one table there."""
    model.fixed.copy_(word_table(model))
    model.delta.weight.zero_()
    for name, tensor in [*model.named_parameters(), ("fixed", model.fixed)]:
        if tensor.dim() == 2 and not name.startswith(("crf", "delta", "name_source")):
            rows = tensor.data.T if name == "arc.weight" else tensor.data
            scales = (rows.abs().amax(1, keepdim=True) / 127).clamp(min=1e-12)
            rows.copy_((rows / scales).round() * scales)


if __name__ == "__main__":
    main()
