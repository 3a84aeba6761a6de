"""In: treebank sentences. Out: rules from a word's ending and its Penn tag to its lemma.

A rule "3y" cuts three letters off and adds a "y". Each tag has a table from endings to rules; the
longest ending that is in the table decides, and "^" marks the beginning of the word, so a whole word
is the longest ending of all. An ending is kept only where it changes what a shorter one says. Words
whose lemma keeps its capital ("American") have a rule in their own case.
"""

from collections import Counter, defaultdict

LONGEST = 6


def script(word: str, lemma: str) -> str:
    same = 0
    while same < min(len(word), len(lemma)) and word[same] == lemma[same]:
        same += 1
    return f"{len(word) - same}{lemma[same:]}"


def learn_rules(examples, irregular: list[str], peoples: list[str]) -> dict[str, dict[str, str]]:
    counts: dict[str, dict[str, Counter]] = defaultdict(lambda: defaultdict(Counter))
    kept: dict[str, dict[str, Counter]] = defaultdict(lambda: defaultdict(Counter))
    for people in peoples:
        kept["JJ"][people.title()]["0"] += 1
    for example in examples:
        for word, lemma, tag in zip(example.words, example.lemmas, example.xpos):
            if tag in ("NNP", "NNPS", "ADD", "FW") or (tag == "NN" and lemma != lemma.lower()):
                continue
            if tag in ("JJ", "PRP") and lemma[:1].isupper() and word.isalpha():
                kept[tag][word.capitalize() if tag == "JJ" else word][script(word, lemma)] += 1
            elif lemma.lower() == lemma and lemma != "_" and (word.isalpha() or "'" in word or "’" in word):
                counts[tag][word.lower()][script(word.lower(), lemma)] += 1
    for line in irregular:
        base, *forms = line.split() or [""]
        for tag, form in zip(("VBD", "VBN"), forms):
            for variant in form.split("/"):
                counts[tag][variant][script(variant, base)] += 20
    rules = {tag: prune(words) for tag, words in sorted(counts.items())}
    for tag, words in kept.items():
        rules[tag] |= {f"^{word}": scripts.most_common(1)[0][0] for word, scripts in words.items()}
    return rules


def prune(words: dict[str, Counter]) -> dict[str, str]:
    endings: dict[str, Counter] = defaultdict(Counter)
    for word, scripts in words.items():
        framed = "^" + word
        rule, times = scripts.most_common(1)[0]
        for size in [*range(min(LONGEST, len(word)) + 1), len(framed)]:
            # A frequent word says little more about its ending than a rare one.
            endings[framed[len(framed) - size :]][rule] += 1 + (times > 2)
    rules: dict[str, str] = {}
    for ending in sorted(endings, key=lambda e: (len(e), e)):
        rule, times = max(endings[ending].items(), key=lambda item: (item[1], item[0]))
        shorter = next((rules[ending[at:]] for at in range(1, len(ending) + 1) if ending[at:] in rules), None)
        if rule != shorter and (times > 1 or ending.startswith("^")):
            rules[ending] = rule
    return rules
