"""In: feature indices of a batch of sentences. Out: scores of tags, arcs, relations and name tags.

A two-layer bidirectional LSTM shared by all tasks, with an affine-factored arc scorer and a linear-chain
CRF over name tags.
@source Dozat and Manning 2017, https://arxiv.org/abs/1611.01734
@source Lample et al. 2016, https://arxiv.org/abs/1603.01360
@source partial CRF: Tsuboi et al. 2008, https://aclanthology.org/C08-1113/
"""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from data import NAME_TAGS, SOURCES
from features import AFFIX_BUCKETS, GAZETTEER_ROWS, NGRAM_BUCKETS, SHAPE_BUCKETS

MOVING = 12_000
PREFIX, SUFFIX, NGRAM, SHAPE, PLACE = 24, 32, 48, 16, 8
NEVER = -1e4


class Config:
    hidden = 128
    arc = 128
    relation = 128
    name = 64
    dropout = 0.33


def shared_dropout(x: torch.Tensor, rate: float, training: bool) -> torch.Tensor:
    """Dropout with one mask for all words of a sentence."""
    if not training:
        return x
    mask = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - rate) / (1 - rate)
    return x * mask


class Reader(nn.Module):
    """`extra` numbers a word may come from elsewhere, as the teacher's do."""

    def __init__(
        self, vectors: torch.Tensor, upos: int, xpos: int, relations: int, config=Config, extra: int = 0
    ):
        super().__init__()
        self.config = config
        self.register_buffer("fixed", vectors)
        # Only common words move from where GloVe has them; the others keep their vectors.
        self.delta = nn.Embedding(min(MOVING, len(vectors)), vectors.shape[1], padding_idx=0)
        nn.init.zeros_(self.delta.weight)
        self.prefix = table(AFFIX_BUCKETS, PREFIX)
        self.suffix = table(AFFIX_BUCKETS, SUFFIX)
        self.ngram = table(NGRAM_BUCKETS, NGRAM)
        self.shape = table(SHAPE_BUCKETS, SHAPE)
        self.place = table(GAZETTEER_ROWS, PLACE)
        hidden = config.hidden
        width = vectors.shape[1] + PREFIX + SUFFIX + NGRAM + SHAPE + PLACE + extra
        self.lstm1 = nn.LSTM(width, hidden, bidirectional=True, batch_first=True)
        self.lstm2 = nn.LSTM(2 * hidden, hidden, bidirectional=True, batch_first=True)
        self.upos = nn.Linear(2 * hidden, upos)
        self.xpos = nn.Linear(2 * hidden, xpos)
        self.arc_head = nn.Linear(2 * hidden, config.arc)
        self.arc_dependent = nn.Linear(2 * hidden, config.arc)
        self.arc = nn.Linear(config.arc, config.arc)  # its bias scores heads on their own
        self.root = nn.Parameter(torch.zeros(2 * hidden))
        self.relation_head = nn.Linear(2 * hidden, config.relation)
        self.relation_dependent = nn.Linear(2 * hidden, config.relation)
        self.relation = nn.Linear(config.relation, relations)
        self.name_hidden = nn.Linear(2 * hidden, config.name)
        self.name_source = nn.Embedding(len(SOURCES) + 1, config.name)
        nn.init.zeros_(self.name_source.weight)
        self.name = nn.Linear(config.name, len(NAME_TAGS))
        self.crf = Crf()

    def encode(self, batch, extra: torch.Tensor | None = None) -> torch.Tensor:
        keep, rate = self.training, self.config.dropout
        moving = torch.where(batch.word < len(self.delta.weight), batch.word, 0)
        word = self.fixed[batch.word] + self.delta(moving)
        grams = self.ngram(batch.ngram).sum(2) / batch.ngram_count.sqrt().unsqueeze(2)
        x = torch.cat([word, self.prefix(batch.prefix).sum(2), self.suffix(batch.suffix).sum(2), grams,
                       self.shape(batch.shape), self.place(batch.place).sum(2)], 2)  # fmt: skip
        if keep:  # a quarter of the words lose some features altogether
            x = x * (torch.empty(*x.shape[:2], 1).bernoulli_(0.97))
        x = shared_dropout(x, rate * 0.6, keep)
        if extra is not None:
            x = torch.cat([x, shared_dropout(extra, rate * 0.6, keep)], 2)
        for lstm in (self.lstm1, self.lstm2):
            packed = pack_padded_sequence(x, batch.lengths, batch_first=True)
            x, _ = pad_packed_sequence(lstm(packed)[0], batch_first=True)
            x = shared_dropout(x, rate, keep)
        return x

    def arcs(self, x: torch.Tensor) -> torch.Tensor:
        """Scores [sentence, dependent, head], head 0 being the root."""
        with_root = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        heads = self.drop(torch.relu(self.arc_head(with_root)))
        dependents = self.drop(torch.relu(self.arc_dependent(x)))
        bias = (heads @ self.arc.bias).unsqueeze(1)
        return dependents @ self.arc.weight @ heads.transpose(1, 2) + bias

    def relations(self, x: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        with_root = torch.cat([self.root.expand(x.shape[0], 1, -1), x], 1)
        chosen = heads.unsqueeze(2).expand(-1, -1, self.config.relation)
        of_head = self.relation_head(with_root).gather(1, chosen)
        return self.relation(self.drop(torch.relu(of_head + self.relation_dependent(x))))

    def names(self, x: torch.Tensor, source: torch.Tensor) -> torch.Tensor:
        hidden = torch.relu(self.name_hidden(x) + self.name_source(source).unsqueeze(1))
        return self.name(self.drop(hidden))

    def drop(self, x: torch.Tensor) -> torch.Tensor:
        return shared_dropout(x, self.config.dropout, self.training)


def table(rows: int, width: int) -> nn.Embedding:
    embedding = nn.Embedding(rows, width, padding_idx=0)
    nn.init.normal_(embedding.weight, std=0.2)
    with torch.no_grad():
        embedding.weight[0] = 0
    return embedding


def follows(before: str, after: str) -> bool:
    """Whether one BIOES tag may follow another; "" stands for the edge of the sentence."""
    inside = before[:1] in ("B", "I")
    if inside:
        return after[:1] in ("I", "E") and before[1:] == after[1:]
    return after[:1] not in ("I", "E")


class Crf(nn.Module):
    """Linear-chain CRF whose reference is a set of tags for each word."""

    def __init__(self):
        super().__init__()
        self.transition = nn.Parameter(torch.zeros(len(NAME_TAGS), len(NAME_TAGS)))
        allowed = torch.tensor([[follows(a, b) for b in NAME_TAGS] for a in NAME_TAGS])
        edge = torch.tensor([follows("", tag) for tag in NAME_TAGS])
        last = torch.tensor([tag[:1] not in ("B", "I") for tag in NAME_TAGS])
        self.register_buffer("barred", (~allowed).float() * NEVER)
        self.register_buffer("barred_first", (~edge).float() * NEVER)
        self.register_buffer("barred_last", (~last).float() * NEVER)

    def forward(self, scores: torch.Tensor, allowed: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Sum over sentences of the negative log-probability of the allowed taggings."""
        bound = scores.masked_fill(~allowed, NEVER)
        # Both at once: the loop over the words costs more than what it computes.
        free, bound = self.partition(torch.cat([scores, bound]), torch.cat([mask, mask])).chunk(2)
        return (free - bound).clamp(min=0).sum()

    def partition(self, scores: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        transition = self.transition + self.barred
        state = scores[:, 0] + self.barred_first
        for at in range(1, scores.shape[1]):
            step = torch.logsumexp(state.unsqueeze(2) + transition, 1) + scores[:, at]
            state = torch.where(mask[:, at].unsqueeze(1), step, state)
        return torch.logsumexp(state + self.barred_last, 1)
