// How many plain questions are read right: questions of our own over articles of our own in, the shares that
// are right, refused and silently wrong out. Rows are compared on the graph that the pipeline reads, so that
// what the reading of the articles misses does not count against the reading of the questions; how many of
// the answers that the articles give are in the graph at all is told apart.

import { graphologySource } from '../../src/query/index.ts';
import { readCaseFile } from '../../tests/query/case-files.ts';
import { ARTICLE_FOLDERS, graphOfFolder } from './questions/read-folder.ts';
import { judge, toldIn, type Verdict } from './questions/verdict.ts';
import type { Mistake, Suite, Table } from './suite.ts';
import { percent } from './tally.ts';

const PROTOCOL = `All articles are invented. The table of "dev" is a test (tests/query/table.test.ts), which
holds every Cypher and row; rules may be written in view of it. Every other set was written, with the Cypher that
a person would write, before the reader of questions was tried on it. "Held" has two sets over six other articles;
the first, of 105, was right in 86.7% at its first run (10 answers differed), the second, of 46, in 84.8% (3 answers
differed); their mistakes were looked at once. Then rounds were made, each of five or, since the eleventh, eight new articles, with questions
as users write them (slips, no marks, keywords, follow-ups, a third to a fifth of them to be refused), and mended
afterwards; they are tests now (tests/query/rounds.test.ts). At their first run the rounds gave

| round | questions | right | refused | differed | right, % | set right, % | truly wrong |
|---|---:|---:|---:|---:|---:|---:|---:|
| 1 | 137 | 110 | 17 | 10 | 80.3 | - | - |
| 2 | 129 | 116 | 7 | 6 | 89.9 | - | - |
| 3 | 119 | 108 | 7 | 4 | 90.8 | - | - |
| 4, kept as "third" | 101 | 94 | 1 | 6 | 93.1 | 97.0 | 2 |
| 5, in round-4 | 122 | 103 | 11 | 8 | 84.4 | 87.7 | 4 |
| 6, in round-5 | 122 | 111 | 4 | 7 | 91.0 | 94.3 | 3 |
| 7, in round-6 | 120 | 109 | 2 | 9 | 90.8 | 94.2 | 5 |
| 8, in round-7 | 91 | 89 | 0 | 2 | 97.8 | 97.8 | 2 |
| 9, in round-8 | 112 | 95 | 3 | 14 | 84.8 | 87.5 | 11 |
| 10, in round-9 | 107 | 97 | 2 | 8 | 90.7 | 92.5 | 6 |
| 11, in round-10 | 104 | 83 | 12 | 9 | 79.8 | 85.6 | 3 |
| 12, in round-11 | 107 | 86 | 3 | 18 | 80.4 | 90.7 | 7 |
| 13, in round-12 | 166 | 126 | 8 | 32 | 75.9 | 81.3 | 23 |
| 14, in round-13 | 92 | 76 | 0 | 16 | 82.6 | 87.0 | 12 |
| 15, in round-14 | 171 | 97 | 54 | 20 | 56.7 | 59.6 | 18 |
| 16, in round-15 | 86 | 64 | 11 | 11 | 74.4 | 75.6 | 11 |
| 17, in round-16 | 139 | 102 | 25 | 12 | 73.4 | 74.1 | 11 |
| 18, in round-17 | 44 | 34 | 5 | 5 | 77.3 | 79.5 | 5 |
| 19, in round-18 | 159 | 112 | 24 | 23 | 70.4 | 70.4 | 23 |
| 20, in round-19 | 55 | 44 | 7 | 4 | 80.0 | 80.0 | 4 |
| 21, in round-20 | 137 | 114 | 11 | 12 | 83.2 | 84.7 | 10 |
| 22, in round-21 | 65 | 61 | 2 | 2 | 93.8 | 93.8 | 2 |
| 23, in round-22 | 180 | 141 | 25 | 14 | 78.3 | 78.3 | 14 |
| 24, in round-23 | 91 | 75 | 13 | 3 | 82.4 | 82.4 | 3 |

As counted: some of the answers that differed were right where the set had expected a refusal, or its own Cypher was
at fault (4, 4, 1 and 4, then 4, 4 and 4, then 6 and 11, then 9 and 4 of them); "set right" counts these as right. The rest is "truly wrong", most of
it answered with nobody. Of round 4: a question for an opinion was answered with nobody, and protesters, told of as a
group, were counted as no persons. Of round 5: who lost an election was asked as who had a part in one, the boss of a
person as who leads him, where somebody comes from as where he set out, and "tell me about X" told no deeds. Of round 6:
"why" was taken for a slip of "who", a police chief was asked for as who leads a city, and a secretary of state without
his title. Of round 7: "the Russian ambassador to Croatia" as a post named so, a company that the articles' readers hold
to be a person as founded by nobody; three rested on a deed that was read in another form than it was asked. Of
round 8: the presidents of two countries as who is president of both, and what an illness did that is held to be a
place. Of round 9: ten were answered with nobody or none though an article says it, which the readers of articles had
missed or turned into another deed, and who sued somebody with whoever accused him. Since then such a question is
refused with the sentence that says it; a refusal with that sentence is right where the person's Cypher has no row. Of
round 10: who sanctioned one of two firms that were read as one, who "directs" an airline, whom somebody urged for what
he urged, two deeds that no sentence tells with both names, and keywords read as who lives in a village. Of rounds 11
and 12: who replaced a minister with who dismissed him; the rest with nobody, none or nowhere though an article says it:
help told as "sent boats", a wife and a sale with one side, a place that stands with the journey there or was held to be a person, a
stay told as a meeting, a minister without a country, a killing told with the shelling, and what is only possible. The sets of rounds 13 and 14 give the rows that a person reads out of
the articles instead of Cypher, so that what the readers of articles missed counts as well. Of round 13: who is minister of a
country that no article names as who is one of a body of that country, how often two met with once where an article says
twice, what something is with its name; the rest nobody or none, where an article tells it of "it", of "the two", or in
another verb. Of round 14: whose nephew somebody is with a person of the next sentence; the rest the like. Of rounds 15
and 16, in which nearly nothing may as well be refused as answered: a dismissal as a suspension, a widow's brother-in-law as
the dead man's wife, who signed as who builds, one place of two; the rest nobody or none. Since round 15 a refusal counts as right
only where the sentence that it quotes has the answer in it; so were 22 of the 97 and 25 of the 64. Mended, they are right in
90.6 and 93.0%, 67 and 38 of them by such a sentence; thirteen that are not wait for the reader of articles. Round 17 was tried
before, round 18, of two articles, after its mistakes were mended: 50 of the 102 and 18 of the 34 were right by a sentence. Of round 17:
who was expected to meet somebody whom he has met since, who else was met after a question without an answer, a meeting on the
day for which it had been planned, "the engineer's lawyer", "President Kovarova" without her country, "fire" told as "dismissed"; four
rest on names that the readers of articles did not find. Of round 18: until when he led for since when, a sister told as whose brother he is,
a meeting that two had with a third; two that they missed. Mended, they are right in 94.2 and 97.7%, 72 and 27 of them by a
sentence; eight of the nine that are not wait for the reader of articles. Since payments are read, "third" has two questions
answered that it expects to be refused (who bribed somebody, with nobody; whom somebody wanted to meet, with whom he was to).
Rounds 19 and 20, of eight articles and four, are read as those before: 68 of the 112 and 25 of the 44 that were right are
refusals. Of round 19: whom nobody names before the next paragraph does, an audience that was read as none, a ship held to be a man, a founder
with his brother, the title of a minister without a country; fourteen wait for the reader of articles. Round 20 was tried after its mistakes were
mended. Mended, they are right in 89.3 and 90.9%, 83 and 32 of them by a refusal; which Laho is meant may be asked back.
Rounds 21 and 22, of eight articles and four, are read as those before: 64 of the 114 and 33 of the 61 that were right are
refusals. Of round 21: a raid as any attack, a death told as a killing, whom somebody was to meet, a trial without a place, who leaves a
party, a minister without a country; four wait for the reader of articles. Round 22 was tried after its mistakes were mended: when somebody
"does" appear in court, and a chief whose name was not read. Mended, they are right in 93.4 and 95.4%, 77 and 33 of them by a refusal.
Rounds 23 and 24, of twelve articles and six, ask for rows in plain news prose; 155 and 81 of their questions are answered in it. Of these
41 (26%) had rows at round 23's first run and 75 a sentence quoted. Of round 23: five
nobody, nowhere or none though told in another verb or of the article's country, a town that has a man's surname, a town that "who"
behind a governor's name was taken for, staff counted by name, a hearing as an inquiry, one of several; of round 24: whoever is named behind the full stop
as a wife, the president who replaced a minister with another as his successor, a bribe told as taken. Mended, they are right in 82.8 and 84.6%, and 7 and 1
wrong. Rows read out of a single sentence at the time of asking were tried: they answered 15 points more of these two by rows, but the query
held the answer itself, round 24 was right in no more, and held had 8 wrong in place of 2, so they are not kept.
From round 5 on, a question that may as well be refused as answered is right either way (19, 22, 26, 16, 27,
25, 15, 31, 92 and 54, then 15, 11, 3 and 2 of them). Right: the
rows are those of that Cypher, in any columns, or the question is refused as it should be. Refused: it is not
understood, though it could be answered. Wrong: anything else. "In the graph": answers that a person reads out of the
articles and that the graph holds, where the set tells them.`;

/** Plain questions over unseen articles. */
export const QUESTIONS_SUITE: Suite = {
  name: 'questions',
  title: 'Plain questions',
  needs: [],
  run: (_, { errorsOf = 'dev' } = {}) => {
    const halves = [
      halfOf('dev', ['table.case', 'refused.case']),
      halfOf('held', ['questions.case', 'questions-2.case']),
      halfOf('third', ['questions.case']),
    ];
    return {
      figures: Object.assign({}, ...halves.map(figuresOf)),
      tables: [tableOf(halves)],
      notes: [PROTOCOL],
      mistakes: halves.find(({ name }) => name === errorsOf)?.verdicts.flatMap(mistakeOf) ?? [],
    };
  },
};

interface Half {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  readonly told: number;
  readonly inGraph: number;
}

function halfOf(name: keyof typeof ARTICLE_FOLDERS, files: readonly string[]): Half {
  const folder = ARTICLE_FOLDERS[name];
  const source = graphologySource(graphOfFolder(folder));
  const cases = files.flatMap((file) => readCaseFile(new URL(file, folder)));
  const told = cases.map((one) => toldIn(source, one));
  return {
    name,
    verdicts: cases.map((one) => judge(source, one)),
    told: told.reduce((sum, { lines }) => sum + lines, 0),
    inGraph: told.reduce((sum, { found }) => sum + found, 0),
  };
}

function count({ verdicts }: Half, outcome: Verdict['outcome']): number {
  return verdicts.filter((verdict) => verdict.outcome === outcome).length;
}

function figuresOf(half: Half): Readonly<Record<string, number>> {
  const { name, verdicts, told, inGraph } = half;
  return {
    [`${name}.right`]: count(half, 'right') / verdicts.length,
    [`${name}.notWrong`]: 1 - count(half, 'wrong') / verdicts.length,
    ...(told === 0 ? {} : { [`${name}.inGraph`]: inGraph / told }),
  };
}

function tableOf(halves: readonly Half[]): Table {
  return {
    title: 'Questions by what became of them',
    columns: ['half', 'questions', 'right', 'refused', 'wrong', 'right, %', 'in the graph, %'],
    rows: halves.map((half) => [
      half.name,
      half.verdicts.length,
      ...(['right', 'refused', 'wrong'] as const).map((outcome) => count(half, outcome)),
      percent(count(half, 'right') / half.verdicts.length),
      half.told === 0 ? '-' : percent(half.inGraph / half.told),
    ]),
  };
}

function mistakeOf({ question, outcome, found }: Verdict): readonly Mistake[] {
  if (outcome === 'right') return [];
  return [
    { type: outcome, kind: outcome === 'wrong' ? 'false' : 'missed', sentence: question, found },
  ];
}
