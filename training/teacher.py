"""In: the data folder and the encoder. Out: `teacher.pt` in the work folder.

Usage: python teacher.py DATA WORK GLOVE ENCODER [--epochs N] [--seed N]. The teacher is the reader that
ships with the encoder's vectors beside its own inputs; it reads some sentences at once.
"""

import argparse
import copy
import random
import time
from pathlib import Path

import torch
from torch import nn

from corpus import prepare
from data import read_conllu
from encoder import Encoder, WordPieces
from evaluate import evaluate, name_dev
from loss import loss_of
from model import Config, Reader
from schedule import share_of_rate, update
from windows import window_batch, windows_of

WINDOWS = 7
FROZEN = 2  # the lowest layers stay as they are: they cost a third of the time and change least
RATE, ENCODER_RATE = 1.6e-3, 1.2e-4


class Teacher(nn.Module):
    def __init__(self, encoder: Encoder, reader: Reader):
        super().__init__()
        self.encoder, self.reader = encoder, reader

    def encode(self, batch, pieces, at) -> torch.Tensor:
        vectors = self.encoder(pieces).reshape(-1, self.encoder.width)
        return self.reader.encode(batch, vectors[at])


def build(labels, table: torch.Tensor, folder: Path) -> Teacher:
    encoder = Encoder(folder)
    encoder.freeze(FROZEN)
    Config.hidden = 200
    reader = Reader(
        table, len(labels.upos), len(labels.xpos), len(labels.deprels), extra=encoder.width
    )
    return Teacher(encoder, reader)


def main() -> None:
    parser = argparse.ArgumentParser()
    for name in ("data", "work", "glove", "encoder"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    draw = random.Random(options.seed)
    torch.set_num_threads(options.threads)
    examples, labels, _, table = prepare(options.data, options.work, options.glove)
    pieces = WordPieces(options.encoder)
    teacher = build(labels, table, options.encoder)
    average = copy.deepcopy(teacher).eval()
    slow = [parameter for parameter in teacher.encoder.parameters() if parameter.requires_grad]
    optimiser = torch.optim.AdamW(
        [{"params": slow, "base": ENCODER_RATE}, {"params": list(teacher.reader.parameters()), "base": RATE}],
        lr=RATE, betas=(0.9, 0.95), weight_decay=0.0, fused=True,
    )  # fmt: skip
    dev = {n: read_conllu(options.data / f"ud/en_{n}.dev.conllu", n) for n in ("ewt", "gum_open")}
    names = {n: name_dev(options.data / f"{n}.dev.jsonl") for n in ("uner-ewt", "crossner-politics")}
    steps = options.epochs * (len(windows_of(examples, pieces)) // WINDOWS + 1)
    step, began = 0, time.time()
    for epoch in range(1, options.epochs + 1):
        teacher.train()
        running, words = 0.0, 0
        windows = windows_of(examples, pieces, draw)
        draw.shuffle(windows)
        for first in range(0, len(windows), WINDOWS):
            step += 1
            share = share_of_rate(step, steps)
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * share
            batch, *read = window_batch(windows[first : first + WINDOWS], labels, pieces, draw)
            loss = loss_of(teacher.reader, teacher.encode(batch, *read), batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 3.0)
            optimiser.step()
            update(average, teacher, min(0.998, step / (step + 10)))
            running, words = running + float(loss.detach()), words + int(batch.lengths.sum())
            if step % 20 == 0:
                print(f"{step}/{steps} {running / (first // WINDOWS + 1):.4f} {words} words "
                      f"{time.time() - began:.0f}s", flush=True)  # fmt: skip
        torch.save({"state": average.state_dict(), "labels": labels}, options.work / "teacher.pt")
        encode = reading(average, labels, pieces)
        print(f"epoch {epoch} {time.time() - began:.0f}s "
              + evaluate(average.reader, labels, dev, names, encode), flush=True)  # fmt: skip


def reading(teacher: Teacher, labels, pieces: WordPieces):
    """A function from sentences, in the order of their text, to batches and their states."""

    @torch.no_grad()
    def encode(examples):
        windows = windows_of(examples, pieces)
        for first in range(0, len(windows), WINDOWS):
            batch, *read = window_batch(windows[first : first + WINDOWS], labels, pieces, None)
            yield batch, teacher.encode(batch, *read)

    return encode


if __name__ == "__main__":
    main()
