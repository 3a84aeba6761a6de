// What each feature of two reports weighs, in log odds. Learned: training/events/fit.py.

/** Log odds of two reports of which nothing is observed. */
export const BIAS = -3.33;

/** Log odds for each unit of a feature, by its id; those that tell nothing are left out. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  'act.type': 0.33,
  'act.mode': 0.94,
  'act.other-mode': -0.53,
  'act.mutual': 1.31,
  'act.recalled-by-noun': 0.24,
  'act.recalled': -0.12,
  'act.kept': -0.2,
  'act.announced-after': -3.18,
  'act.denied': -0.25,
  'act.only': 0.11,
  'when.fit': 2.73,
  'when.unfit': -2.81,
  'when.same-day': 1.09,
  'when.other-day': 0.83,
  'when.days-apart': 0.94,
  'when.vague': 0.34,
  'when.published-apart': -0.14,
  'where.fit': 0.18,
  'who.fit': 1.12,
  'who.unfit': 0.28,
  'who.own': 0.14,
  'who.actor': 0.74,
  'who.actor-noun': 2.18,
  'who.recipient': 0.55,
  'who.recipient-noun': 0.57,
  'who.other-recipient': 0.88,
  'who.as-many': -0.67,
  'who.other-count': -0.9,
  'around.names': 0.34,
  'around.names-share': 1.42,
  'around.near-share': 1.41,
  'around.countries': 0.34,
  'around.words': 0.45,
  'around.words-share': -0.29,
};
