// Drafts of events in, drafts out in which a protest has whom it is against: a demand made by protesting
// ("rallied to demand that Lind resign", "went on strike in protest at Berg's plan") is part of the
// protest and no event besides it. Source: PLOVER 2.0, PROTEST.

import { getToken, relationOf, type Tree } from '../../language/dependency-tree.ts';
import { groupBy } from '../../model/index.ts';
import type { EventType } from '../../ontology/index.ts';
import type { DraftParticipant, EventDraft, ReadingContext } from '../context.ts';
import { namedIn } from './phrase-members.ts';

/** What protesters do in words. */
const AIMS: ReadonlySet<EventType> = new Set(['REQUEST', 'PROTEST', 'ACCUSE', 'REJECT']);
/** Nouns and verbs that tell why people protest, whatever event they make. */
const REASON_PREPOSITIONS = [
  'of',
  'by',
  'from',
  'against',
  'at',
  'with',
  'over',
  'to',
  'on',
  'under',
];
const MAX_STEPS = 3;
/** How the clause or phrase of an aim hangs on the protest; what describes somebody is no aim. */
const AIMING = new Set(['advcl', 'acl', 'xcomp', 'obl', 'nmod']);

/** Gives each protest the recipients of its aims, and leaves the aims out. */
export function withAims(
  context: ReadingContext,
  drafts: readonly EventDraft[],
): readonly EventDraft[] {
  const protests = drafts.filter(({ type }) => type === 'PROTEST');
  if (protests.length === 0) return drafts;
  const sentenceOf = ({ head }: EventDraft) => context.tree.sentenceOf[head] ?? -1;
  const bySentence = groupBy(drafts, sentenceOf);
  const aimOf = new Map<EventDraft, EventDraft>();
  for (const protest of protests) {
    if (aimOf.has(protest)) continue;
    for (const aim of bySentence.get(sentenceOf(protest)) ?? [])
      if (aim !== protest && isAim(context, protest, aim)) aimOf.set(aim, protest);
  }
  return drafts
    .filter((draft) => !aimOf.has(draft))
    .map((draft) =>
      draft.type === 'PROTEST'
        ? aimed(
            context,
            draft,
            [...aimOf.keys()].filter((aim) => aimOf.get(aim) === draft),
          )
        : draft,
    );
}

function isAim(context: ReadingContext, protest: EventDraft, aim: EventDraft): boolean {
  if (!AIMS.has(aim.type)) return false;
  const { tree } = context;
  const top = carrierOf(context, protest.head);
  const below = carrierOf(context, aim.head);
  if (below === top) return aim.head !== protest.head;
  return AIMING.has(getToken(tree, below).deprel) && isNear(tree, below, top);
}

/** Whether a token hangs on another directly or through a few words. */
function isNear(tree: Tree, token: number, top: number): boolean {
  let at = token;
  for (let steps = 0; steps < MAX_STEPS && at >= 0; steps += 1) {
    at = getToken(tree, at).head;
    if (at === top) return true;
  }
  return false;
}

/** The predicate that carries an event, which may be a noun. */
function carrierOf({ tree, clauses }: ReadingContext, head: number): number {
  for (let at = head, steps = 0; at >= 0 && steps < 8; steps += 1) {
    if (clauses.has(at)) return at;
    if (!['obj', 'nmod', 'obl', 'compound', 'nsubj'].includes(relationOf(tree, at))) return head;
    at = getToken(tree, at).head;
  }
  return head;
}

function aimed(
  context: ReadingContext,
  protest: EventDraft,
  aims: readonly EventDraft[],
): EventDraft {
  const known = new Set(protest.participants.map(({ mention }) => mention));
  const ofAims = aims.flatMap(({ participants }) =>
    participants.filter(({ role }) => role === 'recipient').map(({ mention }) => mention),
  );
  const reasons =
    ofAims.length > 0 || known.size > 1 ? [] : aims.flatMap((aim) => reasonsOf(context, aim));
  const added = [...new Set([...ofAims, ...reasons])]
    .filter((mention) => !known.has(mention))
    .map((mention): DraftParticipant => ({ role: 'recipient', mention }));
  return added.length === 0
    ? protest
    : { ...protest, participants: [...protest.participants, ...added] };
}

/** "to protest Sweden's failure", "demanding reforms by the government": whoever the aim's phrase names. */
function reasonsOf(context: ReadingContext, { head }: EventDraft): readonly number[] {
  const clause = context.clauses.get(head);
  const heads = clause?.arguments
    .filter(({ relation }) => ['object', 'for', ...REASON_PREPOSITIONS].includes(relation))
    .map((argument) => argument.head);
  return (heads ?? []).flatMap((one) => namedIn(context, one, REASON_PREPOSITIONS));
}
