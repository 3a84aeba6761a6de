"""In: lists of words. Out: skip-gram vectors and the vocabulary, most frequent word first."""

import numpy as np
from gensim.models import Word2Vec

from features import normal

SIZE = 96
MIN_COUNT = 3


def train_vectors(sentences: list[list[str]], seed: int) -> tuple[list[str], np.ndarray]:
    """One worker only, so that the same seed gives the same vectors."""
    text = [[normal(word) for word in words] for words in sentences]
    model = Word2Vec(
        text, vector_size=SIZE, window=5, min_count=MIN_COUNT, sg=1, negative=8, epochs=12,
        sample=1e-4, workers=1, seed=seed,
    )  # fmt: skip
    vectors = model.wv.vectors / np.sqrt((model.wv.vectors**2).mean())
    return model.wv.index_to_key, vectors.astype(np.float32)
