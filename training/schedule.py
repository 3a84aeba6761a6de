"""In: a step and how many there will be. Out: the share of the learning rate; and the running average."""

import math

import torch

WARM_STEPS = 200


def share_of_rate(step: int, steps: int) -> float:
    """A linear warm-up, then half a cosine down to a fiftieth."""
    warm = min(1.0, step / WARM_STEPS)
    return warm * (0.02 + 0.98 * (1 + math.cos(math.pi * min(1.0, step / steps))) / 2)


@torch.no_grad()
def update(average, model, decay: float) -> None:
    """Moves the averaged parameters towards the model's."""
    for kept, new in zip(average.parameters(), model.parameters()):
        kept.lerp_(new, 1 - decay)
