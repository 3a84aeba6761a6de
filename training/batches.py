"""In: examples and inventories of labels. Out: padded batches of indices, with case augmentation."""

import random
from dataclasses import dataclass

import torch

from data import NAME_TAGS, SOURCES, Example
from features import UNKNOWN, Gazetteer, features, normal

IGNORE = -100
SMALL = set("a an the and or but of in on at to for from by with as is vs. 's n't".split())


class Labels:
    """Inventories, in the order of the model's outputs."""

    def __init__(self, examples: list[Example], vocabulary: list[str], gazetteer: Gazetteer):
        self.gazetteer = gazetteer

        def collect(field):
            return sorted({label for e in examples for label in getattr(e, field) or ()})

        self.upos, self.xpos, self.deprels = collect("upos"), collect("xpos"), collect("deprels")
        self.words = {word: index + 2 for index, word in enumerate(vocabulary)}
        self.counts: dict[str, int] = {}
        for example in examples:
            for word in example.words:
                key = normal(word)
                self.counts[key] = self.counts.get(key, 0) + 1


@dataclass
class Batch:
    lengths: torch.Tensor
    mask: torch.Tensor
    word: torch.Tensor
    prefix: torch.Tensor
    suffix: torch.Tensor
    ngram: torch.Tensor
    ngram_count: torch.Tensor
    shape: torch.Tensor
    place: torch.Tensor
    source: torch.Tensor
    upos: torch.Tensor
    xpos: torch.Tensor
    heads: torch.Tensor
    deprels: torch.Tensor
    names: torch.Tensor  # [sentence, word, tag] booleans
    has_names: torch.Tensor


def recase(words: list[str], draw: random.Random) -> list[str]:
    """Now and then the sentence as a headline, in capitals or without them."""
    dice = draw.random()
    if dice < 0.04:
        return [w if w.lower() in SMALL and i else w[:1].upper() + w[1:] for i, w in enumerate(words)]
    if dice < 0.06:
        return [word.upper() for word in words]
    return [word.lower() for word in words] if dice < 0.09 else words


def pad(rows: list[list[int]], width: int, fill: int = 0) -> torch.Tensor:
    return torch.tensor([row + [fill] * (width - len(row)) for row in rows])


def make_batch(examples: list[Example], labels: Labels, draw: random.Random | None) -> Batch:
    """Draws augmentation from `draw`; without it the sentences stay as they are."""
    examples = sorted(examples, key=lambda e: -len(e.words))
    width = len(examples[0].words)
    lengths = [len(e.words) for e in examples]
    rows = [recase(e.words, draw) if draw else e.words for e in examples]
    found = [[features(word) for word in row] for row in rows]

    def nested(part: int, size: int) -> torch.Tensor:
        blank = [0] * size
        return torch.tensor(
            [[(f[part] + blank)[:size] for f in row] + [blank] * (width - len(row)) for row in found]
        )

    places = [place_rows(row, labels, draw) for row in rows]
    longest = max(len(f[2]) for row in found for f in row)
    return Batch(
        lengths=torch.tensor(lengths),
        mask=torch.arange(width)[None, :] < torch.tensor(lengths)[:, None],
        word=pad([[word_index(w, labels, draw) for w in row] for row in rows], width),
        prefix=nested(0, 4),
        suffix=nested(1, 4),
        ngram=nested(2, longest),
        ngram_count=pad([[max(1, len(f[2])) for f in row] for row in found], width, 1).float(),
        shape=pad([[f[3] for f in row] for row in found], width),
        place=torch.tensor(
            [[(p + [0] * 4)[:4] for p in row] + [[0] * 4] * (width - len(row)) for row in places]
        ),
        source=torch.tensor([source_index(e, draw) for e in examples]),
        upos=pad([indices(e, "upos", labels.upos) for e in examples], width, IGNORE),
        xpos=pad([indices(e, "xpos", labels.xpos) for e in examples], width, IGNORE),
        heads=pad([e.heads or [IGNORE] * len(e.words) for e in examples], width, IGNORE),
        deprels=pad([indices(e, "deprels", labels.deprels) for e in examples], width, IGNORE),
        names=name_sets(examples, width),
        has_names=torch.tensor([e.names is not None for e in examples]),
    )


def source_index(example: Example, draw: random.Random | None) -> int:
    """0 stands for a text of no known source, which is what the model meets at run time."""
    known = draw is not None and draw.random() < 0.6
    return SOURCES.index(example.source) + 1 if known else 0


def place_rows(words: list[str], labels: Labels, draw: random.Random | None) -> list[list[int]]:
    """Some sentences go without the gazetteer, so that the model does not lean on it alone."""
    if draw is not None and draw.random() < 0.25:
        return [[] for _ in words]
    return labels.gazetteer.rows(words)


def word_index(word: str, labels: Labels, draw: random.Random | None) -> int:
    """Rare words become the unknown word in proportion to their rarity."""
    key = normal(word)
    if draw is not None and draw.random() < 0.4 / (0.4 + labels.counts.get(key, 0)) + 0.01:
        return UNKNOWN
    return labels.words.get(key, UNKNOWN)


def indices(example: Example, field: str, inventory: list[str]) -> list[int]:
    values = getattr(example, field)
    if values is None:
        return [IGNORE] * len(example.words)
    place = {label: i for i, label in enumerate(inventory)}
    return [place.get(value, IGNORE) for value in values]


def name_sets(examples: list[Example], width: int) -> torch.Tensor:
    sets = pad([e.names or [1] * len(e.words) for e in examples], width, 1)
    return (sets.unsqueeze(2) >> torch.arange(len(NAME_TAGS))) & 1 == 1


def batches(examples: list[Example], labels: Labels, draw: random.Random, words: int):
    """Batches of about `words` words, sentences of like length together, in random order."""
    order = sorted(examples, key=lambda e: len(e.words) + draw.random() * 6)
    groups, group = [], []
    for example in order:
        if group and (len(group) + 1) * len(example.words) > words:
            groups.append(group)
            group = []
        group.append(example)
    groups.append(group)
    draw.shuffle(groups)
    for group in groups:
        yield make_batch(group, labels, draw)
