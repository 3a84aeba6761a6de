// What would mend each kind of error of names: judged by hand from examples, not tried. For kinds and
// not for one model: a remark may outlive the errors of the model it was written for.

import type { Remark } from './error-kinds.ts';
import type { NameColumn } from './name-errors.ts';

type Kind = Remark<NameColumn>['kind'];

const onKind = (kind: Kind, remark: string): Remark<NameColumn> => ({ kind, remark });

const ONE_CAPITALISED = 'one word, capitalised';
const GAZETTEER =
  'A fuller gazetteer (parties, firms, agencies, armed groups, from open lists) and its kinds as inputs, not only "known name"';
const CONTEXT =
  'The name is new and its context plain ("at X regarding", "deal with X"): more names drawn at random into training sentences, so that context must decide';
const SPLIT = 'Lines of a signature or list run together: breaks of the layout; see `uner-breaks`';

/** In the order in which they are tried: special kinds before general ones. */
export const NAME_REMARKS: readonly Remark<NameColumn>[] = [
  onKind(
    { error: 'type', gold: 'MISC', given: 'ORG' },
    'Members of a party ("Christian Democrats", "the Liberals") are MISC in CrossNER where they are people, ORG where they are the party; often a matter of taste. Harmless: resolve should let both be the party',
  ),
  onKind(
    { error: 'type', gold: 'ORG', given: 'MISC' },
    'A party with the name of a creed or a thing ("The Sunflower", "Unite the Left"): a gazetteer of parties, "(XX)" with an abbreviation after it as a sign of ORG',
  ),
  onKind(
    { error: 'type', gold: 'ORG', given: 'LOC' },
    'Bodies named after places, and seats in a parliament: last words of organizations as a feature; abbreviations take the kind of what they abbreviate, by consistency in the document',
  ),
  onKind(
    { error: 'type', gold: 'LOC', given: 'ORG' },
    'Shops, bases and buildings are places in one set and bodies in another: matter of taste; resolve should allow a facility to be either',
  ),
  onKind(
    { error: 'type', gold: 'LOC', given: 'PER' },
    'Rare places: more of the gazetteer of places (GeoNames below 15,000 people), prepositions of place before it',
  ),
  onKind(
    { error: 'type', gold: 'PER', given: 'LOC' },
    'Foreign names, and surnames that are places too: lists of given names of more countries as a feature; vote over the document',
  ),
  onKind(
    { error: 'type', gold: 'PER', given: 'ORG' },
    'Foreign names: lists of given names of more countries as a feature; vote over the document',
  ),
  onKind(
    { error: 'type', gold: 'ORG', given: 'PER' },
    'Firms named after people: "Inc", "companies like", verbs of firms; vote over the document where a longer form tells the kind',
  ),
  onKind(
    { error: 'invented', given: 'MISC', shape: ONE_CAPITALISED },
    'Peoples and creeds as adjectives: CrossNER marks some and not others; leave, MISC seldom becomes an entity',
  ),
  onKind(
    { error: 'invented', given: 'PER', shape: ONE_CAPITALISED },
    'Capitalised at the head of a line, or a product: use that the same word occurs in lower case in the document; a first word that is a common word needs more than its capital',
  ),
  onKind(
    { error: 'invented', given: 'ORG', shape: 'one word, all capitals' },
    'Abbreviations of things (VHS, ISO): a list of common abbreviations that are no bodies, as examples without names in training',
  ),
  onKind(
    { error: 'invented', given: 'ORG' },
    'Products, addresses and titles of works: MISC in other sets, unmarked here; addresses by rule, the rest needs works and products in training',
  ),
  onKind(
    { error: 'invented', given: 'LOC' },
    'Capitalised words after "in" or "to" and misspelt words; adjectives of countries: lexicon of peoples as a feature',
  ),
  onKind(
    { error: 'missed', gold: 'ORG', shape: 'one word, all capitals' },
    'Abbreviations: where "Long Name (LN)" stands in the document, mark every LN with its kind (consistency does so only for names found); gazetteer of common ones',
  ),
  onKind(
    { error: 'missed', gold: 'MISC', shape: 'one word, no capital' },
    'CrossNER marks creeds in lower case ("social-democratic"): no name in any other set; leave',
  ),
  onKind(
    { error: 'missed', gold: 'MISC', shape: 'several words, no capital' },
    'Referendums and reforms without capitals: the event layer finds them, not names; leave',
  ),
  onKind(
    { error: 'missed', gold: 'MISC' },
    'Peoples and creeds as adjectives: marked in some documents and not in others; leave',
  ),
  onKind(
    { error: 'missed', shape: ONE_CAPITALISED, gold: 'PER' },
    'Rare given names and surnames alone: a surname known from the document or a list of given names; names drawn at random into training sentences',
  ),
  onKind({ error: 'missed', shape: ONE_CAPITALISED, gold: 'ORG' }, CONTEXT),
  onKind(
    { error: 'missed', gold: 'LOC', shape: 'one word, no capital' },
    'Writers without capitals: not in news; leave',
  ),
  onKind(
    { error: 'missed', gold: 'LOC', shape: 'several words, no capital' },
    'Writers without capitals: not in news; leave',
  ),
  onKind(
    { error: 'missed', gold: 'ORG', shape: 'several words, no capital' },
    'Writers without capitals: not in news; leave',
  ),
  onKind(
    { error: 'missed', gold: 'LOC' },
    'Abbreviations of states, and rare places: list of postal codes after a city; more of the gazetteer',
  ),
  onKind({ error: 'missed', gold: 'ORG' }, GAZETTEER),
  onKind(
    { error: 'boundary', gold: 'ORG', detail: 'loses names on the right' },
    'The name goes on past "for", "of" and "and" ("Movement for the Left"): long names in the gazetteer; a rule that joins ORG + of/for + capitalised phrase where the whole recurs or an abbreviation fits its initials',
  ),
  onKind(
    { error: 'boundary', gold: 'ORG', detail: 'adds names on the left' },
    'Two names joined by "and", or an adjective of a country before the party: divide at "and" where either side recurs alone in the document',
  ),
  onKind(
    { error: 'boundary', gold: 'ORG', detail: 'loses "the" on the left' },
    'Taste of the source: Universal NER has the article in some names; leave',
  ),
  onKind(
    { error: 'boundary', gold: 'ORG', detail: 'loses names on the left' },
    'The head of the name is a common noun ("Sons of", "Law Offices of"): capitals in the middle of a sentence should bind it to what follows',
  ),
  onKind({ error: 'boundary', gold: 'PER', detail: 'adds a capitalised word on the left' }, SPLIT),
  onKind({ error: 'boundary', gold: 'PER', detail: 'adds a capitalised word on the right' }, SPLIT),
  onKind({ error: 'boundary', gold: 'PER', detail: 'adds names on the right' }, SPLIT),
  onKind({ error: 'boundary', gold: 'PER', detail: 'adds names on the left' }, SPLIT),
  onKind(
    { error: 'boundary', gold: 'PER' },
    '"Surname, Given" of mail headers, and rare given names: a rule for the comma in headers; list of given names',
  ),
  onKind(
    { error: 'boundary', gold: 'MISC' },
    'Names of elections ("2004 European Parliament election in Italy"): one pattern, a year + place or people + words + "election"; a rule could give the span',
  ),
  onKind(
    { error: 'boundary and type', gold: 'MISC' },
    'Names of elections and wars of which only the place or people was found: a rule, a year + place or people + words + "election"; the place inside is right for the graph',
  ),
  onKind(
    { error: 'boundary and type', gold: 'ORG' },
    'A body named after a place or person of which only that was found: capitalised words after it should bind to it; last words of organizations as a feature',
  ),
];
