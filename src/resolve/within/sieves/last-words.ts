// Two names of bodies of one article in, whether the one is the last word of the other, by which that goes, out: a team
// by its plural, a club by its town, a bank by what stands behind "Banco".

import {
  beginsAsBody,
  findPlaces,
  givenNameGender,
  hasTrade,
  isBodyCalling,
  isBodyNoun,
  type Mention,
} from '../../../mention/index.ts';
import { plainBody } from '../../names/organization-name.ts';

/** "The Owls" after "the Rice Owls", "Levante" after "Banco Levante": the last word of a team's name, or of one that begins with a noun. */
export function isOwnWord(short: Mention, long: Mention): boolean {
  const { label, country } = short;
  const [first = '', ...others] = long.label.replace(/^the /i, '').split(' ');
  const isKind = isBodyCalling(first) || isBodyNoun(first.toLowerCase());
  const isTeam = /[^s]s$/.test(label) && !isKind && !hasTrade(long.label);
  return (
    long.start < short.start &&
    label.length >= OWN_MIN &&
    /^\p{Lu}\p{Ll}+$/u.test(label) &&
    country === undefined &&
    others.length > 0 &&
    others.length < OWN_WORDS &&
    !isBodyCalling(label) &&
    !isBodyNoun(label.toLowerCase()) &&
    (isTeam ||
      (isTownName(label) && givenNameGender(first) === undefined) ||
      beginsAsBody(long.label) ||
      plainBody(long.label).split(' ').length <= others.length)
  );
}

/** "Poprad", which was read as a body: "Dukla Poprad" is of that town. */
function isTownName(label: string): boolean {
  return findPlaces(label).some(
    ({ by, kind, population }) => by === 'name' && kind === 'city' && population >= TOWN_MIN,
  );
}

/** Towns of fewer people have names that are often something else. */
const TOWN_MIN = 20_000;
const OWN_MIN = 4;
const OWN_WORDS = 3;
