"""In: examples and inventories of labels. Out: padded batches of indices, with case augmentation."""

import random
from dataclasses import dataclass, field

import numpy as np
import torch

from data import NAME_TAGS, SOURCES, Example
from features import UNKNOWN, Gazetteer, features, normal

LAYERS = ("upos", "xpos", "heads", "deprels")
SMALL = set("a an the and or but of in on at to for from by with as is vs. 's n't".split())
AFFIXES, GRAMS = 4, 48


class Labels:
    """Inventories, in the order of the model's outputs, and the features of every word seen."""

    def __init__(self, examples: list[Example], vocabulary: list[str], gazetteer: Gazetteer):
        self.gazetteer = gazetteer

        def collect(layer):
            return sorted({label for e in examples for label in getattr(e, layer) or ()})

        self.upos, self.xpos, self.deprels = collect("upos"), collect("xpos"), collect("deprels")
        self.index = {
            layer: {label: i for i, label in enumerate(getattr(self, layer))} for layer in LAYERS if layer != "heads"
        }
        self.words = {word: index + 2 for index, word in enumerate(vocabulary)}
        self.counts: dict[str, int] = {}
        for example in examples:
            for word in example.words:
                key = normal(word)
                self.counts[key] = self.counts.get(key, 0) + 1
        self.forms = Forms()


class Forms:
    """A row of feature indices for every distinct written word; row 0 is padding."""

    WIDTH = 2 * AFFIXES + GRAMS + 2

    def __init__(self):
        self.index: dict[str, int] = {}
        self.table = np.zeros((1 << 16, self.WIDTH), np.int32)

    def __getstate__(self):
        return {}

    def __setstate__(self, _):
        self.__init__()

    def of(self, word: str) -> int:
        known = self.index.get(word)
        if known is not None:
            return known
        row = len(self.index) + 1
        if row >= len(self.table):
            self.table = np.concatenate([self.table, np.zeros_like(self.table)])
        prefixes, suffixes, grams, shape = features(word)
        line = self.table[row]
        line[: len(prefixes)] = prefixes
        line[AFFIXES : AFFIXES + len(suffixes)] = suffixes
        line[2 * AFFIXES : 2 * AFFIXES + len(grams)] = grams
        line[-2], line[-1] = shape, max(1, len(grams))
        self.index[word] = row
        return row


@dataclass
class Batch:
    """Tensors are [sentence, word] or [sentence, word, n]; sentences stand longest first."""

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
    names: torch.Tensor  # [sentence, word, tag] booleans
    has_names: torch.Tensor
    examples: list[Example]
    # By layer: indices [sentence, word, choice] and the share of each choice, 0 where nothing is known.
    targets: dict[str, tuple[torch.Tensor, torch.Tensor]] = field(default_factory=dict)


def recase(words: list[str], draw: random.Random) -> list[str]:
    """Now and then the sentence as a headline, in capitals or without them."""
    dice = draw.random()
    if dice < 0.04:
        return [w if w.lower() in SMALL and i else w[:1].upper() + w[1:] for i, w in enumerate(words)]
    if dice < 0.06:
        return [word.upper() for word in words]
    return [word.lower() for word in words] if dice < 0.08 else words


def padded(rows, width: int, fill: int = 0) -> torch.Tensor:
    result = np.full((len(rows), width), fill, np.int64)
    for at, row in enumerate(rows):
        result[at, : len(row)] = row
    return torch.from_numpy(result)


def make_batch(examples: list[Example], labels: Labels, draw: random.Random | None) -> Batch:
    """Draws augmentation from `draw`; without it the sentences stay as they are."""
    examples = sorted(examples, key=lambda e: -len(e.words))
    width = len(examples[0].words)
    lengths = torch.tensor([len(e.words) for e in examples])
    rows = [recase(e.words, draw) if draw else e.words for e in examples]
    forms = padded([[labels.forms.of(word) for word in row] for row in rows], width)
    table = torch.from_numpy(labels.forms.table[forms.numpy()].astype(np.int64))
    grams = table[..., 2 * AFFIXES : 2 * AFFIXES + GRAMS]
    places = np.zeros((len(rows), width, 4), np.int64)
    for at, row in enumerate(rows):
        for word, found in enumerate(place_rows(row, labels, draw)):
            places[at, word, : len(found)] = found[:4]
    return Batch(
        lengths=lengths,
        mask=torch.arange(width)[None, :] < lengths[:, None],
        word=padded([[word_index(w, labels, draw) for w in row] for row in rows], width),
        prefix=table[..., :AFFIXES],
        suffix=table[..., AFFIXES : 2 * AFFIXES],
        ngram=grams[..., : max(1, int((grams > 0).sum(-1).max()))],
        ngram_count=table[..., -1].clamp(min=1).float(),
        shape=table[..., -2],
        place=torch.from_numpy(places),
        source=torch.tensor([source_index(e, draw) for e in examples]),
        names=name_sets(examples, width),
        has_names=torch.tensor([e.names is not None for e in examples]),
        examples=examples,
        targets={layer: target(examples, layer, labels, width) for layer in LAYERS},
    )


def target(examples: list[Example], layer: str, labels: Labels, width: int):
    """What each word should be: one label of the treebank, or some labels with shares from a teacher."""
    taught = [e.soft[layer] if e.soft is not None and layer in e.soft else None for e in examples]
    choices = max((soft[0].shape[1] for soft in taught if soft is not None), default=1)
    index = np.zeros((len(examples), width, choices), np.int64)
    share = np.zeros((len(examples), width, choices), np.float32)
    for at, example in enumerate(examples):
        values = getattr(example, layer)
        if taught[at] is not None:
            chosen, shares = taught[at]
            index[at, : len(chosen), : chosen.shape[1]] = chosen
            share[at, : len(chosen), : chosen.shape[1]] = shares
        elif values is not None:
            of = labels.index.get(layer)
            for word, value in enumerate(values):
                found = value if of is None else of.get(value)
                if found is not None:
                    index[at, word, 0], share[at, word, 0] = found, 1
    return torch.from_numpy(index), torch.from_numpy(share)


def source_index(example: Example, draw: random.Random | None) -> int:
    """0 stands for a text of no known source, which is what the model meets at run time."""
    if example.source not in SOURCES:
        return 0
    known = draw is not None and draw.random() < 0.6
    return SOURCES.index(example.source) + 1 if known else 0


def place_rows(words: list[str], labels: Labels, draw: random.Random | None) -> list[list[int]]:
    """Some sentences go without the gazetteer, so that the model does not lean on it alone."""
    if draw is not None and draw.random() < 0.2:
        return [[] for _ in words]
    return labels.gazetteer.rows(words)


def word_index(word: str, labels: Labels, draw: random.Random | None) -> int:
    """Rare words become the unknown word in proportion to their rarity."""
    key = normal(word)
    if draw is not None and draw.random() < 0.1 / (0.4 + labels.counts.get(key, 0)) + 0.01:
        return UNKNOWN
    return labels.words.get(key, UNKNOWN)


def name_sets(examples: list[Example], width: int) -> torch.Tensor:
    sets = padded([e.names if e.names is not None else [1] * len(e.words) for e in examples], width, 1)
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
