// Tokens to mentions.

export {
  BODY_NOUNS,
  GENDERED_NOUNS,
  isBodyNoun,
  isPersonNoun,
  PLACE_NOUNS,
} from './agent-nouns.ts';
export { isBodyCalling, LAST_NOUN, PAPER_NOUN } from './body-callings.ts';
export { WEEKDAY } from './calendar-words.ts';
export { countOf } from './collectives.ts';
export { IS_KNOWN_SO, SAYS_LETTERS, sortedLetters } from './defined-acronyms.ts';
export { findMentions } from './find-mentions.ts';
export { beginsAsFirm, endsAsFirm } from './firm-names.ts';
export { beginsAsBody } from './gazetteer/bodies.ts';
export {
  findCapital,
  findCountry,
  findCountryByAlpha2,
  findCountryByCode,
  findDemonym,
} from './gazetteer/countries.ts';
export { fold } from './gazetteer/fold.ts';
export { givenNameGender } from './gazetteer/given-names.ts';
export type { Place } from './gazetteer/place.ts';
export { findCountryPlace, findPlaces } from './gazetteer/places.ts';
export { soundKey } from './gazetteer/sound-key.ts';
export { findStateCode } from './gazetteer/states.ts';
export type { Mention } from './mention.ts';
export { nounLemma } from './noun-lemma.ts';
export { hasTrade } from './trades.ts';
export { isMaker } from './type-cue-words.ts';
