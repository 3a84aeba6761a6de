// What a feature of two reports is: something that speaks for or against their telling of one happening.

import type { Rarity } from '../rarity.ts';
import type { Report } from '../report.ts';
import type { Story } from '../story.ts';

/** A report and what is known of it. */
export interface Witness {
  readonly report: Report;
  readonly story: Story;
}

/** Two reports of different articles, the one published first before the other. */
export interface Compared {
  readonly first: Witness;
  readonly later: Witness;
  readonly rarity: Rarity;
}

/** Something that is observed of two reports; what it weighs is learned. */
export interface Feature {
  readonly id: string;
  readonly reason: string;
  /** How much of it there is: 0 where there is nothing of it, else mostly up to 1. */
  readonly amount: (compared: Compared) => number;
}
