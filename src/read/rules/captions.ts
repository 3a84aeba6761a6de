// What is written under a photograph, known by the credit at its end or the label at its start.

import { findCreditedAgency } from '../agencies.ts';
import type { RegionRule } from './rule.ts';

const BODY = 'The minister opened the bridge at noon. Hundreds of people came to see it.';

const ROUND = /\((?<credit>[^()]{2,90})\)\.?$/u;
const SQUARE = /\[(?<credit>[^[\]]{2,90})\]\.?$/u;
const PHOTO = /\b(?:photos?|photograph|picture|pic|image|file|handout|courtesy)\b/iu;
const LABELLED =
  /(?:^|[.!?)\]"'”’|—–-]\s*)(?:photo|photos|photograph|picture|image|pic)(?: credit| courtesy)?(?: by|:| via) (?<credit>[^.!?]{2,70})\.?$/iu;
const CAPITALS =
  /(?:^|[\s.(])(?:REUTERS|AFP|EPA|AP|GETTY IMAGES)(?:\/|, via )\s?\p{Lu}[\p{L}\p{M} .'’/-]{1,50}$/u;
const SLASHED =
  /(?:^|[.!?)"”’] |\s\s|\| |— |– )\p{Lu}[\p{L}\p{M}.'’-]+(?: \p{Lu}[\p{L}\p{M}.'’-]+){0,3} ?\/ ?(?<agency>\p{Lu}[\p{L} ]{1,30})$/u;
const AGENCY_PHOTO =
  /(?:^|[.!?)"”’—–-] )(?<agency>\p{Lu}[\p{L} -]{1,30}) (?:[Pp]hoto|[Pp]ic|[Ii]mage|[Ff]ile [Pp]hoto)$/u;
const VIA = / (?:via|for) (?:Getty Images|Reuters|REUTERS|AP|AFP|EPA)\.?$/u;
const LABEL_START =
  /^(?:file ?photo|file picture|file image|file(?= ?[-–—])|photo caption|image caption|image source|caption|picture|pictured|(?:combination|undated|handout) (?:photo|picture))(?:[:,–—]| -|$)/iu;
/** A credit with nothing before it is an agency's name alone, which rules of bylines know. */
const NAMES_ONLY =
  /^(?:[\p{Lu}\d][\p{L}\p{M}.'’&-]*|de|la|van|von|der|den|via|for|of|and|by|file|handout|courtesy|photo|[/|,:–—-])(?:[\s/|,:]+(?:[\p{Lu}\d][\p{L}\p{M}.'’&-]*|de|la|van|von|der|den|via|for|of|and|by|the|file|handout|courtesy|photo|photos|image|pool|[–—-]))*$/u;

/** Whether what stands in brackets or after a label credits a photograph. */
function creditsPhoto(credit: string): boolean {
  return (
    PHOTO.test(credit) &&
    NAMES_ONLY.test(credit.replace(/^(?:file|photo|image|handout|courtesy)/u, 'X'))
  );
}

function endsInBracketedCredit(text: string): boolean {
  const round = ROUND.exec(text)?.groups?.['credit'];
  if (round !== undefined && (creditsPhoto(round) || isSlashedCredit(round))) return true;
  const square = SQUARE.exec(text)?.groups?.['credit'];
  if (square === undefined || !NAMES_ONLY.test(square.replace(/^file/u, 'File'))) return false;
  return creditsPhoto(square) || findCreditedAgency(square) !== undefined;
}

/** `Jane Roe/AP` in brackets: a person and an agency, which no sentence puts so. */
function isSlashedCredit(credit: string): boolean {
  return (
    credit.includes('/') && NAMES_ONLY.test(credit) && findCreditedAgency(credit) !== undefined
  );
}

function endsInOpenCredit(text: string): boolean {
  const labelled = LABELLED.exec(text)?.groups?.['credit'];
  if (labelled !== undefined && NAMES_ONLY.test(labelled)) return true;
  if (CAPITALS.test(text)) return true;
  const agency = (SLASHED.exec(text) ?? AGENCY_PHOTO.exec(text))?.groups?.['agency'];
  return agency !== undefined && findCreditedAgency(agency) !== undefined;
}

/** Rules for captions, first match first. */
export const CAPTION_RULES: readonly RegionRule[] = [
  {
    id: 'caption-bracketed-credit',
    kind: 'caption',
    looksAt: 'whole',
    reason: 'A paragraph that ends with the credit of a photograph in brackets describes it.',
    examples: [
      {
        text: `${BODY}\n\nA girl on the new bridge, Feb. 13, 2024. (EPA Photo)`,
        part: 'A girl on the new bridge, Feb. 13, 2024. (EPA Photo)',
      },
      {
        text: `${BODY}\n\nA girl on the bridge (AP Photo/Jane Roe)`,
        part: 'A girl on the bridge (AP Photo/Jane Roe)',
      },
      {
        text: `${BODY}\n\nA girl on the bridge. (Photo by Jane Roe/AFP)`,
        part: 'A girl on the bridge. (Photo by Jane Roe/AFP)',
      },
      {
        text: `${BODY}\n\nA girl on the bridge [File: Jane Roe/Reuters]`,
        part: 'A girl on the bridge [File: Jane Roe/Reuters]',
      },
      { text: `${BODY}\n\nA girl on the bridge [AFP]`, part: 'A girl on the bridge [AFP]' },
      {
        text: `${BODY}\n\nA girl on the bridge. (Jane Roe/AP)`,
        part: 'A girl on the bridge. (Jane Roe/AP)',
      },
    ],
    counterExamples: [
      {
        text: `${BODY}\n\nShe told the Associated Press (AP).`,
        part: 'She told the Associated Press (AP).',
      },
      {
        text: `${BODY}\n\nHe posted a picture (the image was later removed).`,
        part: 'He posted a picture (the image was later removed).',
      },
      {
        text: `${BODY}\n\n“We left [the town],” she told reporters [in Oslo].`,
        part: '“We left [the town],” she told reporters [in Oslo].',
      },
    ],
    find: (text) => (endsInBracketedCredit(text) ? { length: text.length } : undefined),
  },
  {
    id: 'caption-open-credit',
    kind: 'caption',
    looksAt: 'whole',
    reason: 'Other papers put the credit behind the description without brackets.',
    examples: [
      {
        text: `${BODY}\n\nA girl on the bridge. Photo: Jane Roe/Reuters`,
        part: 'A girl on the bridge. Photo: Jane Roe/Reuters',
      },
      {
        text: `${BODY}\n\nA girl on the bridge. REUTERS/Jane Roe`,
        part: 'A girl on the bridge. REUTERS/Jane Roe',
      },
      {
        text: `${BODY}\n\nA girl on the bridge. Jane Roe/AFP`,
        part: 'A girl on the bridge. Jane Roe/AFP',
      },
      {
        text: `${BODY}\n\nA girl on the bridge. — Reuters pic`,
        part: 'A girl on the bridge. — Reuters pic',
      },
      {
        text: `${BODY}\n\nA girl on the bridge. Jane Roe via Getty Images`,
        part: 'A girl on the bridge. Jane Roe via Getty Images',
      },
      { text: `${BODY}\n\nPhoto: Jane Roe`, part: 'Photo: Jane Roe' },
    ],
    counterExamples: [
      {
        text: `${BODY}\n\nThe ministry shared a photo: Reuters could not verify it.`,
        part: 'The ministry shared a photo: Reuters could not verify it.',
      },
      {
        text: `${BODY}\n\nThe picture was taken by Jane Roe for Reuters.`,
        part: 'The picture was taken by Jane Roe for Reuters.',
      },
      {
        text: `${BODY}\n\nThe talks failed, according to Reuters.`,
        part: 'The talks failed, according to Reuters.',
      },
    ],
    find: (text) =>
      endsInOpenCredit(text) ||
      (VIA.test(text) &&
        !/ (?:said|told|wrote|worked|works) /u.test(text.slice(-120)) &&
        !text.endsWith('.'))
        ? { length: text.length }
        : undefined,
  },
  {
    id: 'caption-label',
    kind: 'caption',
    looksAt: 'whole',
    reason: 'A label says that a picture is described.',
    examples: [
      {
        text: `${BODY}\n\nFILE PHOTO: A girl walks on the bridge.`,
        part: 'FILE PHOTO: A girl walks on the bridge.',
      },
      {
        text: `${BODY}\n\nFILE - A girl walks on the bridge.`,
        part: 'FILE - A girl walks on the bridge.',
      },
      {
        text: `${BODY}\n\nImage caption, A girl on the bridge`,
        part: 'Image caption, A girl on the bridge',
      },
    ],
    counterExamples: [
      {
        text: `${BODY}\n\nFile the papers by Monday, she said.`,
        part: 'File the papers by Monday, she said.',
      },
      {
        text: `${BODY}\n\nPictured alone, he would look small.`,
        part: 'Pictured alone, he would look small.',
      },
    ],
    find: (text) =>
      LABEL_START.test(text) && !/^pictured,? (?!:)/iu.test(text)
        ? { length: text.length }
        : undefined,
  },
];
