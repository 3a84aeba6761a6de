// Two reports in, whether they tell of one kind of act and in one manner, out.

import { sharesMode } from '../story.ts';
import type { Feature } from './feature.ts';

/** Letters by which a verb and its noun are known. */
const STEM = 5;

/** What speaks for or against one kind of act. */
export const ACT_FEATURES: readonly Feature[] = [
  {
    id: 'act.type',
    reason: 'Both are of one type.',
    amount: ({ first, later }) => Number(first.story.type === later.story.type),
  },
  {
    id: 'act.mode',
    reason: 'Both are of one mode, and say so.',
    amount: ({ first: { story: a }, later: { story: b } }) =>
      Number(a.type === b.type && [...a.modes].some((mode) => b.modes.has(mode))),
  },
  {
    id: 'act.other-mode',
    reason: 'Their modes exclude each other: an arrest and a search.',
    amount: ({ first: { story: a }, later: { story: b } }) =>
      Number(a.type === b.type && !sharesMode(a, b)),
  },
  {
    id: 'act.word',
    reason: 'Both tell it by the same word.',
    amount: ({ first: { report: a }, later: { report: b } }) => Number(a.word === b.word),
  },
  {
    id: 'act.stem',
    reason: 'The one has a verb for it and the other its noun: acquire, acquisition.',
    amount: ({ first: { report: a }, later: { report: b } }) =>
      Number(a.word !== b.word && a.word.slice(0, STEM) === b.word.slice(0, STEM)),
  },
  {
    id: 'act.mutual',
    reason: 'Both sides do the same in both.',
    amount: ({ first, later }) => Number(first.story.isMutual && later.story.isMutual),
  },
  {
    id: 'act.recalled-by-noun',
    reason: 'The later article has a noun for it: follow-ups speak of "the attack".',
    amount: ({ later }) => Number(later.report.isNoun),
  },
  {
    id: 'act.recalled',
    reason: 'The later article looks back on it.',
    amount: ({ later }) => Number(later.report.isToldBack),
  },
  {
    id: 'act.kept',
    reason: 'What the first article announces the later one tells as done.',
    amount: ({ first: { story: a }, later: { story: b } }) => Number(a.isPlanned && !b.isPlanned),
  },
  {
    id: 'act.announced-after',
    reason: 'What the first article tells as done the later one announces.',
    amount: ({ first: { story: a }, later: { story: b } }) => Number(!a.isPlanned && b.isPlanned),
  },
  {
    id: 'act.denied',
    reason: 'One denies it, and the other does not.',
    amount: ({ first, later }) => Number(first.story.isDenied !== later.story.isDenied),
  },
  {
    id: 'act.only',
    reason: 'Neither article tells of another act of its kind.',
    amount: ({ first, later }) => Number(first.report.isOnly && later.report.isOnly),
  },
];
