// What each feature of two reports weighs, in log odds. Learned: training/events/fit.py.

/** Log odds of two reports of which nothing is observed. */
export const BIAS = -3.11;

/** Log odds for each unit of a feature, by its id; those that tell nothing are left out. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'act.type': 0.41,
  'act.mode': 0.9,
  'act.mutual': 1.37,
  'act.recalled-by-noun': 0.25,
  'act.kept': -0.43,
  'act.announced-after': -3.08,
  'act.denied': -0.43,
  'act.only': 0.21,
  'when.fit': 2.9,
  'when.unfit': -2.5,
  'when.same-day': 0.99,
  'when.other-day': 0.71,
  'when.days-apart': 0.81,
  'when.vague': 0.25,
  'when.published-apart': -0.18,
  'where.fit': -0.37,
  'who.fit': 1.07,
  'who.unfit': 0.18,
  'who.actor': 0.69,
  'who.actor-noun': 1.63,
  'who.actor-number': -1.26,
  'who.recipient': 0.59,
  'who.recipient-noun': 0.41,
  'who.recipient-number': -1.31,
  'who.other-recipient': 1.06,
  'who.as-many': -0.7,
  'who.other-count': -1.01,
  'around.names': 0.16,
  'around.names-share': 1.66,
  'around.near-share': 1.38,
  'around.countries': 0.27,
  'around.words': 0.4,
};
