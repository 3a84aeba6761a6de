"""In: the data folder and the output of sentences.ts. Out: training examples with masked layers.

An example holds words and, where its source has them, tags and tree (Universal Dependencies) and the
set of name tags that each word may have. The sets express partial knowledge: a KnowledgeNet passage
names only the entities of its relations, so an unmarked capitalised word there may be anything.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

TYPES = ["PER", "ORG", "LOC", "MISC"]
NAME_TAGS = ["O"] + [f"{place}-{kind}" for kind in TYPES for place in "BIES"]
ALL = (1 << len(NAME_TAGS)) - 1
SOURCES = ["ewt", "gum", "wikigold", "crossner", "knowledgenet", "redocred"]

KINDS = {
    "person": "PER", "politician": "PER", "PER": "PER",
    "organization": "ORG", "organisation": "ORG", "politicalparty": "ORG", "ORG": "ORG",
    "place": "LOC", "location": "LOC", "country": "LOC", "LOC": "LOC",
    "election": "MISC", "event": "MISC", "misc": "MISC", "MISC": "MISC", "OTH": "MISC",
    "LOC|MISC": "LOC|MISC",
}  # fmt: skip


@dataclass
class Example:
    words: list[str]
    source: str
    upos: list[str] | None = None
    xpos: list[str] | None = None
    heads: list[int] | None = None  # 0 is the root, as in CoNLL-U
    deprels: list[str] | None = None
    lemmas: list[str] | None = None
    names: list[int] | None = None  # bit set of the NAME_TAGS each word may have
    # What a teacher says, by layer: labels [word, choice] and the share of each, the likeliest first.
    soft: dict[str, tuple[np.ndarray, np.ndarray]] | None = None


def read_conllu(path: Path, source: str) -> list[Example]:
    """Sentences of a CoNLL-U file; multiword tokens and empty nodes are left out."""
    examples, rows = [], []
    for line in path.open(encoding="utf-8"):
        line = line.rstrip("\n")
        if line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line and rows:
            _, words, lemmas, upos, xpos, _, heads, deprels, *_ = zip(*rows)
            examples.append(
                Example(list(words), source, list(upos), list(xpos), [int(h) for h in heads],
                        list(deprels), list(lemmas))
            )  # fmt: skip
            rows = []
    return examples


def allowed(length: int, spans, default: int = 1) -> list[int]:
    """Tag sets of a sentence from spans (first, end, kind or kinds); other words get `default`."""
    sets = [default] * length
    for first, end, kinds in spans:
        for at in range(first, end):
            place = "S" if end - first == 1 else "B" if at == first else "E" if at == end - 1 else "I"
            sets[at] = 0
            for kind in kinds.split("|"):
                sets[at] |= 1 << NAME_TAGS.index(f"{place}-{kind}")
    return sets


def add_iob2(examples: list[Example], path: Path) -> None:
    """Adds the names of an IOB2 file over the same sentences; the two may divide words differently."""
    by_text = {"".join(words): spans for words, spans in read_iob2(path)}
    for example in examples:
        spans = by_text.get("".join(example.words))
        if spans is None:
            continue
        edges = [0]
        for word in example.words:
            edges.append(edges[-1] + len(word))
        kept = [(edges.index(s), edges.index(e), k) for s, e, k in spans if s in edges and e in edges]
        example.names = allowed(len(example.words), kept)


def read_iob2(path: Path):
    """(words, names) of each sentence, a name as (start, end, kind) in characters without spaces."""
    words, spans, open_kind, at = [], [], None, 0
    for line in [*path.open(encoding="utf-8"), "\n"]:
        columns = line.rstrip("\n").split("\t")
        if columns == [""]:
            if words:
                yield words, spans
            words, spans, open_kind, at = [], [], None, 0
        elif not line.startswith("#"):
            word, tag = columns[1], columns[2]
            kind = KINDS.get(tag[2:])
            if kind is not None and tag.startswith("I-") and kind == open_kind:
                spans[-1] = (spans[-1][0], at + len(word), kind)
            elif kind is not None:
                spans.append((at, at + len(word), kind))
            open_kind = kind
            words.append(word)
            at += len(word)


TITLES = set("mr. mrs. ms. dr. mr mrs ms dr prof. professor president sir lord lady general king queen "
             "prince judge justice senator chairman saint rev. captain colonel doctor".split())  # fmt: skip


def add_gum(examples: list[Example], path: Path) -> None:
    """Adds the named entities of the GUM documents, cut down to the name itself."""
    at = 0
    for line in path.open(encoding="utf-8"):
        document = json.loads(line)
        starts = {start: i for i, (start, _) in enumerate(document["tokens"])}
        ends = {end: i + 1 for i, (_, end) in enumerate(document["tokens"])}
        spans = []
        for entity in document["entities"]:
            first, end = starts.get(entity["start"]), ends.get(entity["end"])
            head = starts.get(entity["head"][0]) if entity.get("head") else None
            if entity.get("named") and None not in (first, end, head) and entity["type"] != "time":
                spans.append((first, end, KINDS.get(entity["type"], "MISC"), head))
        base = 0
        while base < len(document["tokens"]):
            example = examples[at]
            length = len(example.words)
            inside = [(f - base, e - base, k, h - base) for f, e, k, h in spans
                      if f >= base and e <= base + length]  # fmt: skip
            example.names = gum_names(example, inside)
            base, at = base + length, at + 1
        assert base == len(document["tokens"])
    assert at == len(examples)


def gum_names(example: Example, spans) -> list[int]:
    proper = [tag == "PROPN" for tag in example.upos]
    taken, chosen = [False] * len(proper), []
    for first, end, kind, head in sorted(spans, key=lambda s: s[0] - s[1]):
        name = name_within(example, proper, first, end, kind, head)
        if name and not any(taken[name[0] : name[1]]):
            taken[name[0] : name[1]] = [True] * (name[1] - name[0])
            chosen.append((*name, kind))
    sets = allowed(len(proper), chosen)
    for i, word in enumerate(example.words):
        # Peoples and works are not entities in GUM, though other sources name them.
        if not taken[i] and proper[i]:
            sets[i] = ALL
        elif not taken[i] and word[:1].isupper() and example.upos[i] in ("ADJ", "NOUN") and i > 0:
            sets[i] = 1 | sum(1 << NAME_TAGS.index(f"{place}-MISC") for place in "BIES")
    return sets


def name_within(example: Example, proper, first, end, kind, head):
    words = example.words
    if words[first].lower() in ("the", "a", "an"):
        first += 1
    if words[end - 1] in ("'s", "’s", "'", "’"):
        end -= 1
    linked = all(proper[i] or words[i] in ("of", "for", "and", "the", "-", "&") for i in range(first, end))
    if end > first and linked and kind != "PER" and proper[end - 1] and proper[first] and kind != "LOC":
        return first, end
    if not first <= head < end or not proper[head]:
        return None
    start, stop = head, head + 1
    while start > first and (proper[start - 1] or words[start - 1] == "-"):
        start -= 1
    while stop < end and (proper[stop] or words[stop] == "-"):
        stop += 1
    while kind == "PER" and stop - start > 1 and words[start].lower() in TITLES:
        start += 1
    return start, stop


def read_names(path: Path, peoples: set[str]) -> tuple[list[Example], list[list[str]]]:
    """Sentences from sentences.ts: examples with names, and word lists that are only text."""
    named, raw = [], []
    for line in path.open(encoding="utf-8"):
        record = json.loads(line)
        words = record["words"]
        raw.append(words)
        if record["spans"] is None:
            continue
        source = record["source"].split("-")[0].split(".")[0]
        spans = outermost(words, [(f, e, KINDS.get(k)) for f, e, k in record["spans"]])
        if source == "redocred":
            spans = [(f, e, people_kind(words[f:e], k, peoples)) for f, e, k in spans]
        sets = allowed(len(words), spans)
        if source == "knowledgenet":
            if not spans:
                continue
            known = {i for f, e, _ in spans for i in range(f, e)}
            for i, word in enumerate(words):
                if i not in known and (word[:1].isupper() or word in ("of", "the", "and", "&", "-", "for")):
                    sets[i] = ALL
        named.append(Example(words, source, names=sets))
    return named, raw


def people_kind(words: list[str], kind: str, peoples: set[str]) -> str:
    """Re-DocRED links "German" to Germany and calls it a place; elsewhere it is the name of a people."""
    return "MISC" if kind == "LOC" and " ".join(words).lower() in peoples else kind


def outermost(words, spans):
    """Longest first, none inside another; pronouns and lower-case descriptions are no names."""
    kept = []
    for first, end, kind in sorted(spans, key=lambda s: s[0] - s[1]):
        text = " ".join(words[first:end])
        if kind is None or not any(c.isupper() or c.isdigit() for c in text):
            continue
        if end - first == 1 and text.lower() in (
            "he",
            "she",
            "it",
            "i",
            "his",
            "her",
            "their",
            "they",
            "its",
            "my",
            "we",
        ):
            continue
        if all(end <= f or first >= e for f, e, _ in kept):
            kept.append((first, end, kind))
    return kept
