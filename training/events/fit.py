"""Examples of training/events/examples.ts in, the weights of the likeness of reports out.

Logistic regression with a quadratic penalty, by L-BFGS. Each part is also held out once, and what the weights
that the other parts give make of it is printed: pairs of reports joined, precision and recall.

Usage: fit.py EXAMPLES OUT.ts [--penalty P] [--without PART...]

Examples of our own count three times: there are six of ECB+ for each, and ours tell of more kinds of act.
"""

import argparse
import json
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

OWN_COUNT = 3.0

# Smaller than this, the weight of a feature times its spread tells nothing.
NOTHING = 0.02


def load(path: Path):
    with path.open() as lines:
        features = json.loads(next(lines))["features"]
        examples = [json.loads(line) for line in lines]
    return features, examples


def fit(amounts: np.ndarray, labels: np.ndarray, counts: np.ndarray, penalty: float):
    """Weights of the standardized features and the bias; each example counts as often as `counts` has it."""
    width = amounts.shape[1]
    signs = np.where(labels, 1.0, -1.0)

    def loss(theta):
        odds = amounts @ theta[:-1] + theta[-1]
        margins = signs * odds
        slope = -signs * counts / (1 + np.exp(np.clip(margins, -500, 500)))
        value = counts @ np.logaddexp(0, -margins) + penalty / 2 * theta[:-1] @ theta[:-1]
        gradient = np.append(amounts.T @ slope + penalty * theta[:-1], slope.sum())
        return value, gradient

    result = minimize(loss, np.zeros(width + 1), jac=True, method="L-BFGS-B", options={"maxiter": 2000, "ftol": 1e-12})
    return result.x[:-1], result.x[-1]


def learn(amounts, labels, penalty, counts=None):
    """Weights of the features as they are observed, and the bias."""
    counts = np.ones(len(labels)) if counts is None else counts
    mean, spread = amounts.mean(axis=0), amounts.std(axis=0)
    spread[spread == 0] = 1
    weights, bias = fit((amounts - mean) / spread, labels, counts, penalty)
    weights[np.abs(weights) < NOTHING] = 0
    return weights / spread, bias - (weights * mean / spread).sum()


def by_reports(examples, odds):
    """For each two marked reports the best odds of the events read there, and whether they are one."""
    best = {}
    for example, value in zip(examples, odds):
        a, b = example["reports"]
        for one in a["here"]:
            for other in b["here"]:
                key = (example["part"], a["document"], one, b["document"], other)
                best[key] = max(best.get(key, (-99, 0))[0], value), one == other
    return np.array([value for value, _ in best.values()]), np.array([same for _, same in best.values()], bool)


def told(odds, same, threshold):
    joined = odds >= threshold
    right = (joined & same).sum()
    return f"{right}/{joined.sum()} of {same.sum()} P {100 * right / max(1, joined.sum()):.1f} R {100 * right / max(1, same.sum()):.1f}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("examples", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--penalty", type=float, default=10.0)
    parser.add_argument("--without", nargs="*", default=[])
    options = parser.parse_args()
    features, examples = load(options.examples)
    amounts = np.array([example["amounts"] for example in examples], float)
    labels = np.array([example["isOne"] for example in examples])
    parts = np.array([example["part"] for example in examples])
    counts = np.where(np.char.startswith(parts, "ecb-plus"), 1.0, OWN_COUNT)
    held = np.zeros(len(examples))
    for part in dict.fromkeys(parts):
        other = parts != part
        weights, bias = learn(amounts[other], labels[other], options.penalty, counts[other])
        held[~other] = amounts[~other] @ weights + bias
        own = [example for example in examples if example["part"] == part]
        print(part, *(told(*by_reports(own, held[~other]), threshold) for threshold in (0, 1, 1.5)), sep="  |  ")
    print("all", *(f"{t}: " + told(*by_reports(examples, held), t) for t in (0, 0.5, 1, 1.5, 2)), sep="\n    ")
    train = ~np.isin(parts, options.without)
    weights, bias = learn(amounts[train], labels[train], options.penalty, counts[train])
    rows = [f"  '{name}': {weight:.2f}," for name, weight in zip(features, weights) if weight != 0]
    options.out.write_text(
        "// What each feature of two reports weighs, in log odds. Learned: training/events/fit.py.\n\n"
        "/** Log odds of two reports of which nothing is observed. */\n"
        f"export const BIAS = {bias:.2f};\n\n"
        "/** Log odds for each unit of a feature, by its id; those that tell nothing are left out. */\n"
        "export const WEIGHTS: Readonly<Record<string, number>> = {\n" + "\n".join(rows) + "\n};\n"
    )


if __name__ == "__main__":
    main()
