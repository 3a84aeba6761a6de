"""In: a written word. Out: its indices in the embedding tables.

The mirror of src/language/features.ts; both hash UTF-16 code units with FNV-1a.
@source Fowler, Noll and Vo, http://www.isthe.com/chongo/tech/comp/fnv/
"""

import json
import re
from functools import lru_cache
from pathlib import Path

AFFIX_BUCKETS = 4096
NGRAM_BUCKETS = 16384
SHAPE_BUCKETS = 512
MAX_LETTERS = 20
MAX_NGRAMS = 48
UNKNOWN = 1  # row 0 of every table is padding; row 1 of the word table is the unknown word


def normal(word: str) -> str:
    """The key of a word in the vocabulary: lower case, every digit a zero."""
    return re.sub(r"[0-9]", "0", word.lower())


def bucket(kind: str, text: str, buckets: int) -> int:
    """Index from 1 to `buckets` - 1."""
    state = 0x811C9DC5
    units = (kind + text).encode("utf-16-le", "surrogatepass")
    for low, high in zip(units[::2], units[1::2]):
        state = ((state ^ (low | high << 8)) * 0x01000193) & 0xFFFFFFFF
    state ^= state >> 15
    return 1 + state % (buckets - 1)


def shape(word: str) -> str:
    """Classes of the letters, runs cut to two: "McDonald's" is XxXxx'x."""
    result = ""
    for letter in list(word)[:MAX_LETTERS]:
        if "0" <= letter <= "9":
            kind = "d"
        elif letter != letter.lower():
            kind = "X"
        elif letter != letter.upper():
            kind = "x"
        else:
            kind = letter if ord(letter) < 128 else "o"
        if not result.endswith(kind + kind):
            result += kind
    return result[:10]


@lru_cache(maxsize=200_000)
def features(word: str) -> tuple[list[int], list[int], list[int], int]:
    """Buckets of prefixes (1 to 4 letters), suffixes (1 to 4), inner n-grams (3 to 5) and shape."""
    letters = list(normal(word))
    if len(letters) > MAX_LETTERS:
        letters = letters[: MAX_LETTERS // 2] + letters[-MAX_LETTERS // 2 :]
    sizes = [size for size in range(1, 5) if size <= len(letters)]
    prefixes = [bucket("p", "".join(letters[:size]), AFFIX_BUCKETS) for size in sizes]
    suffixes = [bucket("s", "".join(letters[-size:]), AFFIX_BUCKETS) for size in sizes]
    framed = ["^", *letters, "$"]
    grams = [
        bucket("n", "".join(framed[at : at + size]), NGRAM_BUCKETS)
        for size in (3, 4, 5)
        for at in range(len(framed) - size + 1)
    ][:MAX_NGRAMS]
    return prefixes, suffixes, grams, bucket("h", shape(word), SHAPE_BUCKETS)


GAZETTEER_ROWS = 11  # padding; then for each kind of name a row for its first word and one for the others
LONGEST_NAME = 5


class Gazetteer:
    """Known names of places and peoples; finds the longest ones in a sentence."""

    def __init__(self, lists: dict[str, list[str]]):
        self.lists = lists
        self.kinds: dict[str, list[int]] = {}
        for kind, names in enumerate(lists.values()):
            for name in names:
                self.kinds.setdefault(name, []).append(kind)

    @staticmethod
    def read(path: Path) -> "Gazetteer":
        return Gazetteer(json.loads(path.read_text(encoding="utf-8")))

    def rows(self, words: list[str]) -> list[list[int]]:
        """Table rows of each word; most words have none. A name begins with a capital."""
        result: list[list[int]] = [[] for _ in words]
        lower = [word.lower() for word in words]
        at = 0
        while at < len(words):
            size = self.longest(words, lower, at)
            for place in range(at, at + size):
                kinds = self.kinds[" ".join(lower[at : at + size])]
                result[place] = [1 + 2 * kind + (place > at) for kind in kinds]
            at += max(1, size)
        return result

    def longest(self, words: list[str], lower: list[str], at: int) -> int:
        first = words[at][:1]
        if first == first.lower():
            return 0
        for size in range(min(LONGEST_NAME, len(words) - at), 0, -1):
            if " ".join(lower[at : at + size]) in self.kinds:
                return size
        return 0
