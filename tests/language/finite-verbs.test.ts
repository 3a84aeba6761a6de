// In: sentences whose past form may be taken for a description of a noun. Out: whether it is a verb with its two sides.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/index.ts';

/** What the last word with such a form is told of, and whom it befalls: the heads of both. */
function sidesOf(text: string, verb: string): readonly string[] | undefined {
  const { tokens } = analyse(text);
  const wordOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const at = tokens.findIndex((token) => wordOf(token) === verb);
  if (tokens[at]?.xpos !== 'VBD') return undefined;
  const side = (relation: string) =>
    tokens.find(({ head, deprel }) => head === at && deprel === relation);
  const [subject, object] = [side('nsubj'), side('obj')];
  return subject && object ? [wordOf(subject), wordOf(object)] : undefined;
}

describe('a noun phrase, a past form and another noun phrase are a clause', () => {
  it.each([
    ['A jury convicted financier Henrik Olsen.', 'convicted', 'jury', 'Henrik'],
    ['The military seized power station Vik.', 'seized', 'military', 'Vik'],
    ['Two masked men robbed banker Henrik Olsen on Friday.', 'robbed', 'men', 'Henrik'],
    ['Rebels loyal to Berg freed activist Omar Haddad.', 'freed', 'Rebels', 'Omar'],
    ['Prosecutors in Oslo charged former minister Karin Dahl.', 'charged', 'Prosecutors', 'Karin'],
    ['The mayor of Vik, Jonas Berg, sacked editor Lena Holt.', 'sacked', 'mayor', 'Lena'],
    ['A court jailed writer Lena Holt, police said.', 'jailed', 'court', 'Lena'],
    ['Police said a gang kidnapped banker Henrik Olsen.', 'kidnapped', 'gang', 'Henrik'],
    [
      'He left a day after the bloc blacklisted trader Henrik Olsen.',
      'blacklisted',
      'bloc',
      'Henrik',
    ],
    [
      'Justice Odile Mbeki on Friday barred Tsodi Diamonds from Vik.',
      'barred',
      'Odile',
      'Diamonds',
    ],
  ])('%s', (text, verb, subject, object) => {
    expect(sidesOf(text, verb)).toEqual([subject, object]);
  });
});

describe('what describes a noun stays a participle', () => {
  it.each([
    ['Two men convicted last year fled to Vik.', 'convicted'],
    ['Police freed a man named Henrik Olsen.', 'named'],
    ['Norne is a Jacksonville based company.', 'based'],
    ['Russia backed rebels seized the town.', 'backed'],
    ['The captured soldiers were freed.', 'captured'],
    ['A woman accused of fraud met Berg.', 'accused'],
    ['The plan was backed by the bank.', 'backed'],
    ['Turkey hit by quake', 'hit'],
    ['Man given life sentence', 'given'],
  ])('%s', (text, verb) => {
    expect(sidesOf(text, verb)).toBeUndefined();
  });
});
