// Nouns for people that leave open who they are.

/** Nouns that leave open what kind of people they are. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people persons others civilians victims residents men women'.split(' '),
);
