"""In: the data folder and the work folder. Out: the examples that all training begins with."""

from pathlib import Path

import numpy as np
import torch

from batches import Labels
from data import Example, add_gum, add_iob2, read_conllu, read_names
from features import Gazetteer
from vectors import read_vectors

COMMON_WORDS = 45_000


def load(data: Path, work: Path) -> tuple[list[Example], list[list[str]], Gazetteer]:
    """All examples a person annotated, all running text of theirs, and the gazetteer."""
    gazetteer = Gazetteer.read(work / "gazetteer.json")
    ewt = read_conllu(data / "ud/en_ewt.train.conllu", "ewt")
    add_iob2(ewt, data / "ner/en_ewt.train.iob2")
    gum = read_conllu(data / "ud/en_gum_open.train.conllu", "gum")
    add_gum(gum, data / "gum-open.train.jsonl")
    named, raw = read_names(work / "sentences.jsonl", set(gazetteer.lists["people"]))
    return ewt + gum + named, raw + [e.words for e in ewt + gum], gazetteer


def vectors_of(text, work: Path, glove: Path) -> tuple[list[str], torch.Tensor]:
    """The vocabulary and its table, two empty rows first; kept in the work folder between runs."""
    cache = work / "vectors.npz"
    if not cache.exists():
        words, table = read_vectors(glove, text, COMMON_WORDS)
        np.savez(cache, words=np.array(words), table=table)
    stored = np.load(cache)
    table = stored["table"]
    empty = np.zeros((2, table.shape[1]), np.float32)
    return [str(word) for word in stored["words"]], torch.tensor(np.concatenate([empty, table]))


def prepare(data: Path, work: Path, glove: Path):
    """Examples, their labels, the vocabulary and its table."""
    examples, text, gazetteer = load(data, work)
    words, table = vectors_of(text, work, glove)
    return examples, Labels(examples, words, gazetteer), words, table
