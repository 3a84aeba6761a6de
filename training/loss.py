"""In: a model's states for a batch. Out: the mean loss per word, over the layers each sentence has."""

import torch

from model import NEVER, Reader


def loss_of(model: Reader, x: torch.Tensor, batch) -> torch.Tensor:
    heads, _ = batch.targets["heads"]
    padding = ~torch.cat([torch.ones_like(batch.mask[:, :1]), batch.mask], 1)
    arcs = model.arcs(x).masked_fill(padding.unsqueeze(1), NEVER)
    total = entropy(arcs, *batch.targets["heads"])
    # A relation is that to the head it is annotated with.
    total = total + entropy(model.relations(x, heads[..., 0]), *batch.targets["deprels"])
    total = total + 0.5 * entropy(model.upos(x), *batch.targets["upos"])
    total = total + 0.5 * entropy(model.xpos(x), *batch.targets["xpos"])
    rows = batch.has_names
    if rows.any():
        nll = model.crf(model.names(x, batch.source)[rows], batch.names[rows], batch.mask[rows])
        total = total + 1.5 * nll / batch.mask[rows].sum()
    return total


def entropy(scores: torch.Tensor, labels: torch.Tensor, shares: torch.Tensor) -> torch.Tensor:
    """Mean cross entropy with shares of labels, over the words that have a label."""
    known = (shares.sum(-1) > 0).sum().clamp(min=1)
    return -(torch.log_softmax(scores, -1).gather(-1, labels) * shares).sum() / known
