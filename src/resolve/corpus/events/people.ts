// Nouns for people that leave open who they are.

/** Nouns that leave open what kind of people they are. */
export const PEOPLE: ReadonlySet<string> = new Set(
  'people persons others civilians victims residents men women'.split(' '),
);

/** Nouns of those who act in half of all news: that two reports share one tells nothing. */
export const AUTHORITIES: ReadonlySet<string> = new Set(
  `army authorities court courts forces government gunmen judge military militants officers officials police
    prosecutors rebels security soldiers troops`.split(/\s+/u),
);
