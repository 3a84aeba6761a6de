// Whether a statement says that something happened.

/** The four statuses, in the order in which a stronger one wins over a weaker one on one edge. */
export const STATUSES = ['occurred', 'planned', 'possible', 'denied'] as const;

/** occurred: the text says it is so; planned: it is to be; possible: demanded, feared, alleged as open; denied: it is said not to be so. */
export type Status = (typeof STATUSES)[number];
