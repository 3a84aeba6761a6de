// Words that look as if they told of an act: the edge that must not come of them, beside one like it that must.

import { describe, expect, it } from 'vitest';
import { readText } from '../fixtures/read-text.ts';

/** Relations of an article, each with its sides. */
function relationsIn(text: string): readonly string[] {
  const { relations, entities } = readText(text, '2025-03-04');
  return relations
    .map(({ type, subject, object }) =>
      [entities[subject]?.name, type, entities[object]?.name].join(' '),
    )
    .toSorted();
}

describe('no such act', () => {
  it.each([
    ['Police named the attacker as Jonas Berg.', []],
    ['Police captured photos of Jonas Berg.', []],
    ['Norway condemned the arrest of Jonas Berg.', []],
    ['Monitors reported shelling near the village of Tarvos that killed three men.', []],
    ["Norway condemned Jonas Berg's arrest.", []],
    [
      "Norway condemned Sweden's arrest of Jonas Berg.",
      ['Norway CRITICIZED Sweden', 'Sweden ARRESTED Jonas Berg'],
    ],
    ['Norway criticised the removal of Jonas Berg.', []],
    ['Norway criticised sanctions against Sweden.', []],
    ['Norway demanded the release of Jonas Berg.', []],
    ['Norway called for the release of Jonas Berg.', []],
    ['Norway demanded the resignation of Jonas Berg.', ['Norway REQUESTED Jonas Berg']],
    ['Norway praised the efforts of Jonas Berg.', ['Norway SUPPORTED Jonas Berg']],
    ['Police captured Jonas Berg.', ['Police ARRESTED Jonas Berg']],
    [
      'Anna Lind named Jonas Berg as her successor.',
      ['Anna Lind APPOINTED Jonas Berg', 'Jonas Berg SUCCEEDED Anna Lind'],
    ],
    ['Anna Lind called the coalition "a marriage of losers".', []],
    ['Anna Lind called the group a gang.', []],
    ['Anna Lind called Jonas Berg a day later.', ['Anna Lind CALLED Jonas Berg']],
    ['Anna Lind, a niece of the minister, left. Mara Holt wept.', []],
    ['Anna Lind is a niece of the minister, Jonas Berg.', ['Anna Lind RELATIVE_OF Jonas Berg']],
    ['Chad, which hosts 700,000 refugees, closed its border.', []],
    ['Norway hosted Swedish leaders on Monday.', ['Swedish leaders VISITED Norway']],
    ['Anna Lind warned citizens to avoid malls.', []],
    ['Norway warned Sweden to stay away.', ['Norway THREATENED Sweden']],
    ['Anna Lind warned Jonas Berg about cracks in the dam.', []],
    ['Jonas Berg was warned of a flood by Anna Lind.', []],
    ['Engineers warned Jonas Berg that the bridge could collapse.', []],
    ['Norway warned Sweden that prices would rise.', []],
    ['Norway warned Sweden of retaliation.', ['Norway THREATENED Sweden']],
    ['Norway warned Sweden that it would shoot.', ['Norway THREATENED Sweden']],
    ['Norway warned Sweden that there would be consequences.', ['Norway THREATENED Sweden']],
    ['Jonas Berg kills teams with his pace.', []],
    ['Jonas Berg killed two men.', ['Jonas Berg KILLED men']],
    ['Police foiled a plot to bomb Oslo.', []],
    [
      'Police foiled a plan to kill Anna Lind and arrested Jonas Berg.',
      ['Police ARRESTED Jonas Berg'],
    ],
    ['Rebels took the town of Vardal on Monday.', ['Rebels ATTACKED Vardal']],
    ['Anna Lind took the town of Vardal by surprise.', []],
    ['Norway recalled its ambassador to Sweden.', ['Norway WITHDREW_FROM Sweden']],
    ['Norway called its ambassador in Sweden home.', ['Norway WITHDREW_FROM Sweden']],
    ['Anna Lind called Jonas Berg from home.', ['Anna Lind CALLED Jonas Berg']],
    ['The expulsion of two diplomats from Sweden came on Monday.', ['Sweden EXPELLED diplomats']],
    ['The expulsion of refugees from Sweden came on Monday.', []],
    ['Norway handed Jonas Berg over to Sweden.', ['Norway EXPELLED Jonas Berg']],
    ['Norway handed over two hostages to Sweden.', []],
    ['The festival was held by police in Vardal.', []],
    ['Ten men were held by police in Oslo.', ['police ARRESTED men']],
    ['Norway imposed a 15 percent duty on steel from Sweden.', ['Norway SANCTIONED Sweden']],
    ['Anna Lind served in Afghanistan.', []],
    ['Anna Lind served in Parliament.', ['Anna Lind WORKS_FOR Parliament']],
    ['Spain extradited Jonas Berg to Peru.', ['Spain EXPELLED Jonas Berg']],
    ['The tribunal issued an arrest warrant for Jonas Berg.', []],
    [
      'Rebels withdrew from El Fasher, Saudi minister Walid al-Harbi said.',
      ['Rebels WITHDREW_FROM El Fasher', 'Walid al-Harbi WORKS_FOR Saudi Arabia'],
    ],
    [
      'Anna Lind will travel with the French president, Jonas Berg, and the Italian premier.',
      ['Jonas Berg LEADS France'],
    ],
  ])('%s', (text, relations) => {
    expect(relationsIn(text)).toEqual(relations);
  });
});
