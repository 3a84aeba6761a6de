"""In: sentences in the order of their texts. Out: batches with the word pieces of the text around them.

A window is some following sentences of one source, so that the teacher reads a name in its context.
"""

import random

import numpy as np
import torch

from batches import Batch, Labels, make_batch
from data import Example
from encoder import END, START, WordPieces

PIECES = 220


def windows_of(examples: list[Example], pieces: WordPieces, draw: random.Random | None = None) -> list[list[Example]]:
    """Cuts the sentences into windows of about PIECES pieces; `draw` moves the cuts."""
    windows, window, size = [], [], 0
    limit = PIECES
    for example in examples:
        length = sum(len(pieces.of(word)) for word in example.words)
        other = window and window[-1].source != example.source
        if window and (other or size + length > limit):
            windows.append(window)
            window, size = [], 0
            limit = PIECES - (draw.randrange(60) if draw else 0)
        window.append(example)
        size += length
    return [*windows, window]


def window_batch(windows: list[list[Example]], labels: Labels, pieces: WordPieces, draw) -> tuple[Batch, torch.Tensor, torch.Tensor]:
    """The batch, the pieces [window, piece], and for each word the place of its first piece in them, flat."""
    batch = make_batch([e for window in windows for e in window], labels, draw)
    rows, firsts = [], {}
    for window in windows:
        row, starts = [START], []
        for example in window:
            places = []
            for word in example.words:
                places.append(len(row))
                row.extend(pieces.of(word))
            starts.append((id(example), places))
        # Very long sentences are cut, their last words read the last piece.
        rows.append([*row[:510], END])
        firsts.update({key: (len(rows) - 1, places) for key, places in starts})
    width = max(map(len, rows))
    table = np.zeros((len(rows), width), np.int64)
    for at, row in enumerate(rows):
        table[at, : len(row)] = row
    at = np.zeros(batch.word.shape, np.int64)
    for line, example in enumerate(batch.examples):
        window, places = firsts[id(example)]
        at[line, : len(places)] = window * width + np.minimum(places, 510)
    return batch, torch.from_numpy(table), torch.from_numpy(at)
