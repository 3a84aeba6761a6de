// What would mend each kind of error of trees: judged by hand from examples, not tried. For kinds and
// not for one model: a remark may outlive the errors of the model it was written for.

import type { Remark } from './error-kinds.ts';
import type { ParseColumn } from './parse-errors.ts';

type Kind = Remark<ParseColumn>['kind'];

const onKind = (kind: Kind, remark: string): Remark<ParseColumn> => ({ kind, remark });

const OTHER = 'other head';
const SAME = 'same head';

const WORDS_THAT_GO_TOGETHER =
  'Which noun or verb takes which preposition: more parsed news to learn from (a larger parser as teacher on plain text); a rule cannot';
const COORDINATION =
  'What is joined is alike: a feature for words of the same ending or tag on both sides of "and"; more lists of three and more in training';
const CLAUSE =
  'Where a clause hangs needs what the verb or noun takes: a teacher on plain news; the actor of the clause is lost meanwhile';
const TAG_FIRST =
  'Tag and relation are wrong together: the word form alone decides too much; vectors of more words, or context in the tagger from a teacher';
const FRAME =
  'What the verb takes decides, not the form: a list of verb frames as a feature, or more examples of the verb';

/** In the order in which they are tried: special kinds before general ones. */
export const PARSE_REMARKS: readonly Remark<ParseColumn>[] = [
  onKind(
    { gold: 'punct', given: 'punct', attachment: OTHER },
    'Of little weight: later stages only pass over signs. For LAS: hang signs after parsing, at the highest word that leaves the tree projective, as the guidelines say',
  ),
  onKind(
    { gold: 'conj', given: 'dep', word: 'NUM' },
    'Numbers of references in brackets, one source alone: no news; leave',
  ),
  onKind(
    { gold: 'root', given: 'flat', attachment: 'sentence cut elsewhere' },
    'Two lines of a signature run together into one name: layout breaks of the page, which a line of mail lacks here',
  ),
  onKind(
    { attachment: 'sentence cut elsewhere' },
    'The splitter, not the parser: headings, mail headers, lists, and quotations whose end is doubtful; a trained splitter, and layout breaks where the page has them',
  ),
  onKind({ gold: 'nmod', given: 'obl', attachment: OTHER }, WORDS_THAT_GO_TOGETHER),
  onKind({ gold: 'obl', given: 'nmod', attachment: OTHER }, WORDS_THAT_GO_TOGETHER),
  onKind({ gold: 'nmod', given: 'nmod', attachment: OTHER }, WORDS_THAT_GO_TOGETHER),
  onKind(
    { gold: 'obl', given: 'obl', head: 'ADV, not VERB' },
    'Treebank style ("back to", "more than"): the place still reaches its verb through the adverb; let relate look through it',
  ),
  onKind({ gold: 'obl', given: 'obl', attachment: OTHER }, WORDS_THAT_GO_TOGETHER),
  onKind({ gold: 'conj', given: 'conj', attachment: OTHER }, COORDINATION),
  onKind({ gold: 'cc', given: 'cc', attachment: OTHER }, `Follows its conjunct. ${COORDINATION}`),
  onKind(
    { gold: 'amod', given: 'amod', attachment: OTHER },
    'Inside noun phrases of four words and more: little harm to the graph; larger phrases in training',
  ),
  onKind(
    { gold: 'compound', given: 'compound', word: 'NOUN', attachment: OTHER },
    'Inside noun phrases of four words and more: little harm to the graph; larger phrases in training',
  ),
  onKind({ gold: 'acl', given: 'acl' }, CLAUSE),
  onKind({ gold: 'acl', given: 'advcl' }, CLAUSE),
  onKind({ gold: 'advcl', given: 'acl' }, CLAUSE),
  onKind({ gold: 'advcl', given: 'advcl' }, CLAUSE),
  onKind(
    { gold: 'case', given: 'case', word: 'ADP' },
    'A preposition stops at the first name of a longer phrase ("to AQ Kahn and Libya", "at X Street station"): follows from the head of the phrase after it; names as one unit would help',
  ),
  onKind(
    { gold: 'det', given: 'det' },
    'An article stops short of the head of its phrase: a rule could move it to the head of the noun phrase that encloses it, if that is further right',
  ),
  onKind({ gold: 'compound', given: 'amod', word: 'NOUN as ADJ' }, TAG_FIRST),
  onKind({ gold: 'amod', given: 'compound', word: 'ADJ as NOUN' }, TAG_FIRST),
  onKind({ gold: 'discourse' }, 'Words of chat that are rare in news; leave'),
  onKind(
    { gold: 'xcomp', given: 'advcl' },
    'Infinitive of purpose or of the verb: a list of verbs that take an infinitive ("help", "ask", "order") as a feature; ontology may read both alike',
  ),
  onKind(
    { gold: 'advcl', given: 'xcomp' },
    'Infinitive of purpose or of the verb: a list of verbs that take an infinitive ("help", "ask", "order") as a feature; ontology may read both alike',
  ),
  onKind({ gold: 'obj', given: 'obl', attachment: SAME }, FRAME),
  onKind({ gold: 'obl', given: 'obj', attachment: SAME }, FRAME),
  onKind(
    { gold: 'iobj', given: 'obj', attachment: SAME },
    'Two objects, of which the first is the indirect one: a rule after parsing, where a verb has two bare objects and is of the "give" class',
  ),
  onKind({ gold: 'xcomp', given: 'obj', attachment: SAME }, FRAME),
  onKind(
    { gold: 'obj', given: 'obj', attachment: OTHER },
    'The object follows its verb; wrong where two verbs are joined or the verb was taken for a noun: mended with coordination',
  ),
  onKind(
    { gold: 'cop', given: 'aux' },
    'Adjective or participle ("committed", "interested"): the taste of the treebanks differs; relate should read both as the same state',
  ),
  onKind(
    { gold: 'aux', given: 'cop' },
    'Adjective or participle ("committed", "interested"): the taste of the treebanks differs; relate should read both as the same state',
  ),
  onKind(
    { gold: 'advmod', given: 'compound', word: 'ADV as ADP' },
    'Particle or adverb ("moved on"): taste of the treebanks; harmless where the lexicon of verbs lists both',
  ),
  onKind(
    { gold: 'compound', given: 'advmod', word: 'ADP as ADV' },
    'Particle or adverb ("called back"): taste of the treebanks; harmless where the lexicon of verbs lists both',
  ),
  onKind(
    { gold: 'compound', given: 'case', word: 'ADP' },
    'A particle read as a preposition ("taking on the leading lights"): the object is lost; a list of verbs with particles as a feature',
  ),
  onKind(
    { gold: 'advmod', given: 'advmod' },
    'Where an adverb hangs is often a matter of taste; harmful only for "not", "never" and adverbs of time',
  ),
  onKind(
    { gold: 'obl', given: 'nmod', head: 'NOUN', attachment: SAME },
    'A noun that is the predicate of a copula takes obl: a rule after parsing, where the head has a cop child',
  ),
  onKind(
    { gold: 'nmod', given: 'obl', head: 'NOUN', attachment: SAME },
    'A noun that is the predicate of a copula takes obl, other nouns nmod: a rule after parsing, by whether the head has a cop child',
  ),
  onKind(
    { gold: 'mark', given: 'case', word: 'SCONJ as ADP' },
    '"for X to do", "with X doing": the clause is taken for a phrase and its actor lost; more examples, or a rule where a preposition is followed by subject and "to" or "-ing"',
  ),
  onKind(
    { gold: 'root', given: 'parataxis', attachment: OTHER },
    'Speech before its verb ("..., Xinhua said"): relate must find the speaker in either tree; treebanks differ',
  ),
  onKind(
    { gold: 'nsubj', attachment: OTHER },
    'Who acts: the most harmful kind; more long sentences with clauses between subject and verb in training',
  ),
];
