// Tokens to mentions.

export { findMentions } from './find-mentions.ts';
export { findCapital, findCountry, findCountryByCode, findDemonym } from './gazetteer/countries.ts';
export { fold } from './gazetteer/fold.ts';
export type { Mention } from './mention.ts';
