// What each feature of two reports weighs, in log odds. Learned: training/events/fit.py.

/** Log odds of two reports of which nothing is observed. */
export const BIAS = -3.14;

/** Log odds for each unit of a feature, by its id; those that tell nothing are left out. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'act.type': 0.42,
  'act.mode': 0.9,
  'act.other-mode': 0.31,
  'act.mutual': 1.37,
  'act.recalled-by-noun': 0.25,
  'act.kept': -0.42,
  'act.announced-after': -3.11,
  'act.denied': -0.43,
  'act.only': 0.21,
  'when.fit': 2.96,
  'when.unfit': -2.5,
  'when.same-day': 0.97,
  'when.other-day': 0.71,
  'when.days-apart': 0.79,
  'when.vague': 0.23,
  'when.published-apart': -0.19,
  'where.fit': -0.37,
  'who.fit': 1.08,
  'who.unfit': 0.19,
  'who.own': 0.04,
  'who.actor': 0.69,
  'who.actor-noun': 1.53,
  'who.actor-number': -1.25,
  'who.recipient': 0.58,
  'who.recipient-noun': 0.46,
  'who.recipient-number': -1.3,
  'who.other-recipient': 1.06,
  'who.as-many': -0.73,
  'who.other-count': -0.89,
  'around.names': 0.14,
  'around.names-share': 1.69,
  'around.near-share': 1.37,
  'around.countries': 0.27,
  'around.words': 0.39,
};
