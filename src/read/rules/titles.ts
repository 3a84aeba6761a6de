// The headline above a story, and the sub-headings within it: short paragraphs on their own that
// do not end as sentences do.

import type { Found, RegionRule } from './rule.ts';
import { countWords, endsSentence, endsWithStop } from './rule.ts';

const BODY = 'The minister opened the bridge at noon. Hundreds of people came to see it.';

const QUOTED = /^(?:'[^'\n]{2,80}'|‘[^\n]{2,80}’|"[^"\n]{2,80}"|“[^”\n]{2,80}”)$/u;
/** A heading as Markdown writes it. */
const MARKDOWN = /^#{1,6} /u;
const BULLET = /^(?:[-–—•*·▪►]|\d{1,2}[.)]) /u;
/** Words that stay small in a headline set in capitals. */
const SMALL: ReadonlySet<string> = new Set(
  'a an the and or but nor of in on at to for from by with as is vs via over after into amid near up off per'.split(
    ' ',
  ),
);

/** `Bridge opens | The Larsen Times`: what stands behind the last bar names the paper. */
function findTitle(whole: string, given: string | undefined): Found {
  const text = whole.replace(MARKDOWN, '');
  const bar = text.lastIndexOf(' | ');
  if (
    given !== undefined ||
    countWords(text.slice(0, Math.max(0, bar))) < 3 ||
    countWords(text.slice(bar + 3)) > 5
  ) {
    return { length: whole.length, title: text };
  }
  return {
    length: whole.length,
    title: text.slice(0, bar).trim(),
    publisher: text.slice(bar + 3).trim(),
  };
}

function isHeadline(text: string): boolean {
  if (text.length > 220 || countWords(text) > 32 || !/\p{L}/u.test(text)) return false;
  return !endsWithStop(text) && !/[:;,]$/u.test(text) && !BULLET.test(text);
}

/** Whether every word of weight begins with a capital, as headlines in the United States do. */
function isTitleCase(text: string): boolean {
  const words = text.split(/[\s–—-]+/u).filter((word) => /^\P{L}*\p{L}/u.test(word));
  const weighty = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return weighty.length > 0 && weighty.every((word) => /^\P{L}*\p{Lu}/u.test(word));
}

/** Names and words that say more follows, over a paragraph that is longer. */
function isSubHeading(text: string, next: string): boolean {
  if (MARKDOWN.test(text)) return text.length <= 200;
  if (
    text.length > 110 ||
    BULLET.test(text) ||
    !/\p{L}{2}/u.test(text) ||
    !/^[\p{Lu}\d"'“‘¿]/u.test(text)
  )
    return false;
  const words = countWords(text);
  if (QUOTED.test(text)) return words <= 9 && !/[.,;]["'”’]$/u.test(text);
  if (/\?["'”’]?$/u.test(text))
    return (
      words <= 9 &&
      /^(?:who|what|when|where|why|how|which|is|are|will|can|could|did|does|has)\b/iu.test(text)
    );
  if (endsSentence(text)) return false;
  return isTitleCase(text) ? words <= 14 : words <= 10 && next.length > text.length;
}

/** Rules for headlines and sub-headings, first match first. */
export const TITLE_RULES: readonly RegionRule[] = [
  {
    id: 'title',
    kind: 'title',
    looksAt: 'whole',
    reason:
      'The first words of an article, on their own and without a full stop, are its headline.',
    examples: [
      { text: `New Bridge Opens as Rain Falls\n\n${BODY}`, part: 'New Bridge Opens as Rain Falls' },
      {
        text: `‘We are tired’: town waits for its bridge\n\n${BODY}`,
        part: '‘We are tired’: town waits for its bridge',
      },
      { text: `Will the bridge open?\n${BODY}`, part: 'Will the bridge open?' },
      { text: `Bridge opens in the U.S.\n\n${BODY}`, part: 'Bridge opens in the U.S.' },
      {
        text: `Advertisement\n\nBridge opens at last | The Larsen Times\n\n${BODY}`,
        part: 'Bridge opens at last | The Larsen Times',
      },
    ],
    counterExamples: [
      {
        text: `The minister opened it on Monday.\n\n${BODY}`,
        part: 'The minister opened it on Monday.',
      },
      { text: 'Anna Lind met Jonas Berg in Oslo', part: 'Anna Lind met Jonas Berg in Oslo' },
    ],
    find: (text, around) => {
      if (!around.first || around.bodyBefore > 0) return undefined;
      if (sameWords(text, around.title)) return { length: text.length };
      if (around.after === 0 || !isHeadline(text)) return undefined;
      if (!around.blankAfter && text.length > 140) return undefined;
      return findTitle(text, around.title);
    },
  },
  {
    id: 'heading',
    kind: 'heading',
    looksAt: 'whole',
    reason: 'A short paragraph on its own without an end mark, over another, heads it.',
    examples: [
      { text: `${BODY}\n\n'Let them in'\n\n${BODY}`, part: "'Let them in'" },
      {
        text: `${BODY}\n\nTown Prepares Flights to the Coast\n\n${BODY}`,
        part: 'Town Prepares Flights to the Coast',
      },
      { text: `${BODY}\n\nWhat happens next?\n\n${BODY}`, part: 'What happens next?' },
      { text: `# Bridge opens\n\n${BODY}\n\n## Who came.\n\n${BODY}`, part: '## Who came.' },
      { text: `${BODY}\n\nA fragile truce\n\n${BODY}`, part: 'A fragile truce' },
    ],
    counterExamples: [
      { text: `${BODY}\n\n"We will stay here."\n\n${BODY}`, part: '"We will stay here."' },
      {
        text: `${BODY}\n\n“We will stay,” she said.\n\n${BODY}`,
        part: '“We will stay,” she said.',
      },
      { text: `${BODY}\n\nIt rained.\n\n${BODY}`, part: 'It rained.' },
      { text: `${BODY}\n\n- Anna Lind, minister\n\n${BODY}`, part: '- Anna Lind, minister' },
      { text: `${BODY}\n\nAmong the dead were:\n\n${BODY}`, part: 'Among the dead were:' },
      {
        text: `${BODY}\n\nThe minister and her guests left the bridge before the rain began to fall\n\n${BODY}`,
        part: 'The minister and her guests',
      },
    ],
    find: (text, around) =>
      around.alone && around.after > 0 && isSubHeading(text, around.next)
        ? { length: text.length }
        : undefined,
  },
];

/** Whether two headlines differ at most in spaces and quotation marks. */
function sameWords(text: string, title: string | undefined): boolean {
  return title !== undefined && bare(text) === bare(title) && bare(title) !== '';
}

function bare(text: string): string {
  return text
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
