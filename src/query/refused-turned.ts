// Whoever receives somebody meets him, and a meeting has no sides: "who did Lind receive" would be answered with Berg, who
// received her. Out: an error where each sentence of the answer tells it the other way round.

import type { Answer } from '../model/index.ts';
import { cellText } from './cell-text.ts';
import { fold } from './question/words.ts';
import { refusal, type Unanswered } from './refusal.ts';
import type { NodeId } from './source.ts';

const RECEIVING = /\breceiv(?:e|es|ed|ing)\b/;
const BY = /\breceived (?:\w+ ){0,3}?by\b/;

/**
 * Refuses an answer that holds only the other way round.
 *
 * @throws RapportError query.not-understood
 */
export function refuseTurned({ rows, evidence }: Answer, asked: Unanswered): void {
  const { receiving } = asked.understood;
  if (receiving === undefined || evidence.length === 0) return;
  const names = [...receiving.ids].map((id: NodeId) => {
    const words = fold(String(asked.source.nodeProperty(id, 'name') ?? '')).split(' ');
    return words.at(-1) ?? '';
  });
  const turned = evidence.filter(({ row, sentence }) => {
    // "He was received by Berg": the other one is named.
    const others = (rows[row] ?? [])
      .map((cell) => fold(cellText(cell)).split(' ').at(-1) ?? '')
      .filter((word) => word !== '' && !names.includes(word));
    const told = fold(sentence);
    const role = roleIn(told, names) ?? turnedRole(roleIn(told, others));
    return role !== undefined && role !== receiving.role;
  });
  const [first] = turned;
  if (first === undefined || turned.length < evidence.length) return;
  throw refusal(
    asked,
    `not told as it was asked: the articles tell it the other way round: "${first.sentence}"`,
  );
}

type Role = 'host' | 'guest';

function turnedRole(role: Role | undefined): Role | undefined {
  return role === undefined ? undefined : role === 'host' ? 'guest' : 'host';
}

/** Whether whoever is named receives or is received; undefined where the sentence does not say. */
function roleIn(sentence: string, names: readonly string[]): Role | undefined {
  const passive = BY.exec(sentence);
  const verb = passive ?? RECEIVING.exec(sentence);
  if (verb === null) return undefined;
  const [before, after] = [
    sentence.slice(0, verb.index),
    sentence.slice(verb.index + verb[0].length),
  ];
  const [stands, follows] = [before, after].map((part) =>
    part.split(' ').some((word) => names.includes(word)),
  );
  if (stands === follows) return undefined;
  return (stands === true) === (passive === null) ? 'host' : 'guest';
}
