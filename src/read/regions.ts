// A text in; its regions out, and what they say about the article. Method: the text is cut into
// paragraphs; each is tried against the rules in order; what no rule takes is body.

import type { Region, RegionKind } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { findParagraphs, type Paragraph, trimSpan } from './paragraphs.ts';
import { REGION_RULES } from './rules/index.ts';
import { type Facts, type Found, REACH, type RegionRule, type Surroundings } from './rules/rule.ts';

/** A region and the rule that found it; `body` where none did, `markup` where the page says it. */
export interface RuledRegion extends Region {
  readonly rule: string;
}

/** The regions of a text in order, and what they say, in the order of the text. */
export interface Regions {
  readonly regions: readonly RuledRegion[];
  readonly facts: readonly Facts[];
}

/** What is known of a text before its rules are tried. */
export interface RegionHints {
  readonly title?: string | undefined;
  /** Parts whose kind the page's markup tells; sorted and disjoint. A `body` mark rules out a heading. */
  readonly marks?: readonly Region[];
}

/** What a title and the markup leave to the rules. */
const BY_MARK: Readonly<Record<RegionKind, readonly RegionRule[]>> = {
  title: [],
  heading: rulesFor(['boilerplate']),
  caption: rulesFor(['boilerplate']),
  body: rulesFor(['boilerplate', 'caption', 'byline', 'dateline']),
  dateline: [],
  byline: [],
  boilerplate: [],
};

function rulesFor(kinds: readonly RegionKind[]): readonly RegionRule[] {
  return REGION_RULES.filter((rule) => kinds.includes(rule.kind));
}

/**
 * The regions of a text: sorted, disjoint, trimmed; all that is not blank is in exactly one.
 * Cost is linear in the length of the text.
 */
export function findRegions(text: string, hints: RegionHints = {}): Regions {
  const paragraphs = findParagraphs(text, standsAlone);
  const finder = new RegionFinder(text, paragraphs, hints);
  for (const at of paragraphs.keys()) finder.take(at);
  return { regions: finder.regions, facts: finder.facts };
}

/** Lines that are what they are wherever they stand: a byline under a headline, a button, a date. */
const ALONE = REGION_RULES.filter(
  (rule) => rule.looksAt === 'whole' && ['boilerplate', 'byline', 'caption'].includes(rule.kind),
);

const ANYWHERE: Surroundings = {
  first: false,
  bodyBefore: 0,
  after: 1,
  alone: false,
  blankAfter: false,
  next: '',
  transcript: false,
  title: undefined,
};

function standsAlone(line: string): boolean {
  return ALONE.some((rule) => rule.find(line, ANYWHERE) !== undefined);
}

/** One pass over the paragraphs, with what has been seen so far. */
class RegionFinder {
  readonly regions: RuledRegion[] = [];
  readonly facts: Facts[] = [];
  readonly #text: string;
  readonly #paragraphs: readonly Paragraph[];
  readonly #title: string | undefined;
  readonly #marks: readonly Region[];
  readonly #transcript: boolean;
  #markAt = 0;
  #first = true;
  #bodies = 0;

  constructor(text: string, paragraphs: readonly Paragraph[], hints: RegionHints) {
    this.#text = text;
    this.#paragraphs = paragraphs;
    this.#title = hints.title;
    this.#marks = hints.marks ?? [];
    this.#transcript = isTranscript(text, paragraphs);
  }

  /** Divides one paragraph into regions. */
  take(at: number): void {
    const paragraph = this.#paragraphs[at];
    if (paragraph === undefined) return;
    const mark = this.#markFor(paragraph);
    const rules = mark === undefined ? REGION_RULES : BY_MARK[mark];
    const tails: RuledRegion[] = [];
    let rest: Span = paragraph;
    let afterDateline = false;
    while (rest.start < rest.end) {
      const around = this.#around(at, rest, afterDateline);
      const hit = findFirst(this.#text, { span: rest, rules, around });
      if (hit === undefined) break;
      const { region, remains } = hit;
      if (region.end === rest.end && region.start > rest.start) tails.unshift(region);
      else this.#push(region);
      this.facts.push(hit.found);
      afterDateline ||= region.kind === 'dateline';
      rest = remains;
    }
    if (rest.start < rest.end) this.#push(asIs(rest, mark));
    for (const tail of tails) this.#push(tail);
  }

  #push(region: RuledRegion): void {
    this.regions.push(region);
    if (region.kind === 'body') this.#bodies += 1;
    if (region.kind === 'body' || region.kind === 'title' || region.kind === 'heading') {
      this.#first = false;
    }
  }

  #markFor(paragraph: Span): RegionKind | undefined {
    let mark = this.#marks[this.#markAt];
    while (mark !== undefined && mark.end <= paragraph.start) {
      this.#markAt += 1;
      mark = this.#marks[this.#markAt];
    }
    return mark !== undefined && mark.start <= paragraph.start ? mark.kind : undefined;
  }

  #around(at: number, rest: Span, afterDateline: boolean): Surroundings {
    const paragraph = this.#paragraphs[at];
    const next = this.#paragraphs[at + 1];
    const { blankBefore = true, blankAfter = true } = paragraph ?? {};
    return {
      first: this.#first && !afterDateline,
      bodyBefore: this.#bodies,
      after: this.#paragraphs.length - at - 1,
      alone: blankBefore && blankAfter && rest.start === paragraph?.start,
      blankAfter,
      next:
        next === undefined
          ? ''
          : this.#text.slice(next.start, Math.min(next.end, next.start + 200)),
      transcript: this.#transcript,
      title: this.#title,
    };
  }
}

interface Place {
  readonly span: Span;
  readonly rules: readonly RegionRule[];
  readonly around: Surroundings;
}

interface Hit {
  readonly found: Found;
  readonly region: RuledRegion;
  readonly remains: Span;
}

function findFirst(text: string, { span, rules, around }: Place): Hit | undefined {
  for (const rule of rules) {
    const seen = reachOf(text, span, rule.looksAt);
    const found = seen === undefined ? undefined : rule.find(seen, around);
    if (found !== undefined && found.length > 0) return toHit(text, span, { rule, found });
  }
  return undefined;
}

/** What a rule sees of a piece; bounded, so that no rule costs more on a longer text. */
function reachOf(text: string, span: Span, looksAt: keyof typeof REACH): string | undefined {
  const reach = REACH[looksAt];
  if (looksAt === 'whole' && span.end - span.start > reach) return undefined;
  if (looksAt === 'end') return text.slice(Math.max(span.start, span.end - reach), span.end);
  return text.slice(span.start, Math.min(span.end, span.start + reach));
}

function toHit(
  text: string,
  span: Span,
  { rule, found }: { readonly rule: RegionRule; readonly found: Found },
): Hit {
  const { start, end } = span;
  const atEnd = rule.looksAt === 'end';
  const part = atEnd ? { start: end - found.length, end } : { start, end: start + found.length };
  const remains = atEnd ? { start, end: part.start } : { start: part.end, end };
  const region = { ...trimSpan(text, part), kind: rule.kind, rule: rule.id };
  return { found, region, remains: trimSpan(text, remains) };
}

function asIs(span: Span, mark: RegionKind | undefined): RuledRegion {
  const { start, end } = span;
  return { start, end, kind: mark ?? 'body', rule: mark === undefined ? 'body' : 'markup' };
}

/** Whether two paragraphs or more begin with a speaker's name in capitals and a colon. */
function isTranscript(text: string, paragraphs: readonly Paragraph[]): boolean {
  let speakers = 0;
  for (const { start, end } of paragraphs) {
    if (/^\p{Lu}[\p{Lu} .'’-]{1,40}: /u.test(text.slice(start, Math.min(end, start + 60))))
      speakers += 1;
  }
  return speakers > 1;
}
