// What news of business says of firms and hardly ever of persons or towns, as cues for the type of a name: "Keld
// chief executive Anna Lind", "owns 40 percent of Keld", "Keld will cut 900 jobs".

import type { Cue } from './type-cue.ts';

const POST =
  '(?:chief executive(?: officer)?|CEO|(?:executive |deputy )?chair(?:man|woman|person)?|managing director|finance (?:director|chief)|chief (?:financial|operating|technology|investment) officer|CFO)';
const HEADED = new RegExp(
  `^(?: group| founder and| president and| chairman and| interim| acting| former)? ${POST}(?![\\p{L}-])`,
  'u',
);
const HEADED_BY_NAME =
  /^ (?:chief|boss|head|president|vice[- ]president|director|founder|co-founder) \p{Lu}\p{Ll}/u;
const SHARE_OF =
  /\b(?:\d[\d.]*(?: percent| per cent| pct|%)|third|quarter|half|majority|minority|rest) of$/;
const OWNING =
  /\b(?:own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|acquir(?:e|es|ed|ing)|b(?:uy|uys|ought|uying)|s(?:ell|ells|old|elling)|controls?|controlled|takes?|took)\b/;
/** "a stake in X", up to the name. */
export const STAKE_IN = /\b(?:shares?|stakes?|stocks?|shareholding|percent|per cent|%) in$/i;
const PUT_INTO =
  /\b(?:invest(?:s|ed|ing)? in|(?:put|puts|pumped|poured|ploughed|injected) [^.;]{1,40} into|lent money to|rival bid for|takeover (?:bid|offer) for|bid for)$/;
const MERGED = /\b(?:merg(?:e|es|ed|ing) (?:with|into)|merger with|joint venture with)$/;
const CALLED =
  /\b(?:venture|company|firm|start-?up|subsidiary|bank|fund|retailer|airline|chain|business|group|maker|carmaker|lender|insurer),? (?:called|named|known as)$/;
const CUTS_JOBS =
  /^ (?:(?:said )?it |itself )?(?:(?:will|would|plans to|planned to|is to|was to|has|had) )?(?:(?:lay|laid|lays) off|cuts?|axed?|shed|sheds|hired?) (?:about |some |nearly |up to |another |around |more than )?\d[\d,.]*\b/;
const FAILED =
  /^ (?:has |had |have )?(?:(?:file|filed|files) for (?:bankruptcy|insolvency|creditor|protection|an? initial)|went bankrupt|gone bankrupt|went bust|collapsed into administration|entered administration)\b/;
const MOVED_BY_PERCENT =
  /^ (?:fell|rose|gained|jumped|dropped|slid|climbed|tumbled|surged|slumped|closed|traded) (?:by |up |down |as much as )?\d[\d.]*(?: percent| per cent|%)/;
const RAISED =
  /^ (?:has |had |also )*(?:raised|secured|borrowed) (?:[A-Z]{0,3}[$€£¥])?\d[\d.,]* ?(?:million|billion|m|bn)\b/;
const WITH_ITS =
  /^ (?:has |had |also )*(?:dismissed|fired|sacked|suspended|ousted|appointed|named|promoted|closed|sold|cut|raised|lowered|doubled|tripled|halved|halted|resumed|expanded|shut|reopened|listed|launched|recalled) its\b/;
const NAMED_CHIEF = new RegExp(
  `^ (?:has |had |also )*(?:suspended [^.;]{1,40} and )?(?:named|appointed|hired|promoted|picked|installed) [^.;]{1,60} (?:as|to be)(?: its)?(?: new| interim| acting)? ${POST}(?![\\p{L}-])`,
  'u',
);
const IT_WOULD =
  /^ (?:said|says)(?: (?:on|last) \p{L}+)?(?: that)? it (?:(?:will|would|plans to|planned to|has|had|was|is) )?(?:also |not )?(?:agreed|appeal|appealed|buy|buying|bought|sell|selling|sold|acquire|acquired|cut|cutting|lay|laid|hire|hired|close|closing|closed|open|opened|invest|invested|pay|paid|recall|recalled|launch|launched|lost|build|built|raise|raised|rejected|completed|signed|following|cooperating|helping|investigating|reviewing|considering|studying|preparing|working with|operates?|employs?|expand|expanded|merge|list)\b/u;
const FOUNDED = /^,? (?:was |were )?(?:co-?)?founded (?:in \d{4} |last year |two years ago )?by\b/;
const SAID_JOINTLY = /^ and [^.;]{1,40}, the (?:two )?(?:companies|firms|banks|airlines) said\b/;

/** Whether the post of who heads a firm stands right behind its name. */
export function isHeaded(behind: string): boolean {
  return HEADED.test(behind.replace(/^['’]s?(?= )/, ''));
}

/** "CEO Anna Lind of", "Anna Lind, an analyst at": whose somebody with a post in a firm is. */
const HEAD_OF = new RegExp(
  `\\b(?:${POST}|analyst|economist|strategist|spokes(?:man|woman|person)) \\p{Lu}[\\p{L}'’-]+ (?:\\p{Lu}[\\p{L}'’-]+ )?of$`,
  'u',
);

/** Cues for firms that are seen in the words right before or behind a name. */
export const FIRM_CUES: readonly Cue[] = [
  {
    type: 'organization',
    weight: 3,
    reason: 'somebody who has a post in a firm is of it: "CEO Anna Lind of X"',
    test: ({ before }) => HEAD_OF.test(before),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'somebody heads it: "X chief executive Anna Lind", "X\'s chairman"',
    test: ({ behind }) => isHeaded(behind),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'somebody called by name heads it: "X chief Anna Lind"',
    test: ({ behind }) => HEADED_BY_NAME.test(behind),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'somebody owns a part of it: "owns 40 percent of X"',
    test: ({ before }) => SHARE_OF.test(before) && OWNING.test(before),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'there are shares in it: "a stake in X"',
    test: ({ before }) => STAKE_IN.test(before),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'money goes into it: "invested in X", "a bid for X"',
    test: ({ before }) => PUT_INTO.test(before),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'something is merged with it',
    test: ({ before }) => MERGED.test(before),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'a firm is called so: "a venture called X"',
    test: ({ before }) => CALLED.test(before),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it hires or cuts jobs by number: "X will cut 900 jobs"',
    test: ({ behind }) => CUTS_JOBS.test(behind),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it goes bankrupt',
    test: ({ behind }) => FAILED.test(behind),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'its price moves: "X fell 3 percent"',
    test: ({ behind }) => MOVED_BY_PERCENT.test(behind),
  },
  {
    type: 'organization',
    weight: 1,
    reason: 'it raises money: "X raised $60 million"',
    test: ({ behind }) => RAISED.test(behind),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it does something with what is its own: "X dismissed its director"',
    test: ({ behind }) => WITH_ITS.test(behind),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it names who is to head it: "X named Anna Lind as chief executive"',
    test: ({ behind }) => NAMED_CHIEF.test(behind),
  },
  {
    type: 'organization',
    weight: 2,
    reason: 'it says what it will do: "X said it would appeal"',
    test: ({ behind }) => IT_WOULD.test(behind),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'somebody founded it',
    test: ({ behind }) => FOUNDED.test(behind),
  },
  {
    type: 'organization',
    weight: 3,
    reason: 'two firms speak: "X and Keld, the companies said"',
    test: ({ behind }) => SAID_JOINTLY.test(behind),
  },
];
