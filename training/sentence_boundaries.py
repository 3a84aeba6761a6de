"""In: gaps between words with their features, one a line (boundary-examples.ts). Out: boundaries.json.

Logistic regression, fitted twice: once over all features that occur often enough, then over those that
weigh most. The weights are rounded to whole numbers, so that the sums are exact on every machine.
Run: `sentence_boundaries.py EXAMPLES OUT`.
"""

import json
import sys
from collections import Counter, defaultdict

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

RAREST = 2
MOST = 12800
STRENGTH = 1.0
"""Of the penalty on large weights."""
SCALE = 32


def read(path: str):
    labels, lines = [], []
    with open(path, encoding="utf8") as file:
        for line in file:
            label, *features = line.rstrip("\n").split("\t")
            labels.append(int(label))
            lines.append(features)
    return np.array(labels), lines


def matrix(lines, index: dict[str, int]) -> csr_matrix:
    columns, starts = [], [0]
    for features in lines:
        columns += [index[f] for f in features if f in index]
        starts.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(lines), len(index)))


def fit(x: csr_matrix, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias that make the labels likeliest, less the penalty."""
    sign = 2.0 * y - 1.0
    transposed = x.T.tocsr()

    def loss(parameters):
        weights, bias = parameters[:-1], parameters[-1]
        margin = sign * (x @ weights + bias)
        slope = -sign / (1.0 + np.exp(np.clip(margin, -40, 40)))
        value = np.logaddexp(0, -margin).sum() + STRENGTH / 2 * weights @ weights
        return value, np.append(transposed @ slope + STRENGTH * weights, slope.sum())

    best = minimize(loss, np.zeros(x.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 200})
    return best.x[:-1], float(best.x[-1])


def train(labels, lines) -> dict:
    counts = Counter(feature for features in lines for feature in features)
    names = sorted(name for name, times in counts.items() if times >= RAREST)
    x = matrix(lines, {name: at for at, name in enumerate(names)})
    weights, _ = fit(x, labels)
    times = np.asarray(x.sum(0)).ravel()
    # What a feature changes over all examples; a large weight on a rare one changes little.
    change = np.abs(weights) * np.minimum(times, 30) ** 0.5
    kept = sorted(np.argsort(-change, kind="stable")[:MOST])
    weights, bias = fit(x[:, kept], labels)
    return {"bias": round(SCALE * bias), "weights": by_weight([names[at] for at in kept], weights)}


def by_weight(names, weights) -> dict[str, str]:
    """The features of each weight, divided by tabs: shorter than a weight for each feature."""
    groups = defaultdict(list)
    for name, weight in zip(names, weights):
        groups[int(round(SCALE * weight))].append(name)
    return {str(weight): "\t".join(group) for weight, group in sorted(groups.items()) if weight != 0}


if __name__ == "__main__":
    model = train(*read(sys.argv[1]))
    with open(sys.argv[2], "w", encoding="utf8") as file:
        json.dump(model, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")
