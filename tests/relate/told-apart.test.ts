// What one verb tells of several: together, or of each by itself with its own day and place.

import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';

/** "Lind MET Berg 2025-03-03 in Oslo": the relations of events, by the last words of names. */
function relationsIn(text: string): readonly string[] {
  const { relations, events, entities } = read(toDocument({ text, date: '2025-03-05' }));
  const nameOf = (index: number | undefined) => entities[index ?? -1]?.name.split(' ').at(-1) ?? '';
  return relations.flatMap(({ type, subject, object, time, event }) => {
    if (event === undefined) return [];
    const place = events[event]?.place;
    const where = place === undefined ? [] : [`in ${nameOf(place)}`];
    return [
      [nameOf(subject), type, nameOf(object), ...(time === undefined ? [] : [time]), ...where].join(
        ' ',
      ),
    ];
  });
}

describe('each by itself', () => {
  it.each([
    [
      'Anna Lind met Jonas Berg in Oslo and Mara Holt in Rome.',
      ['Lind MET Berg in Oslo', 'Lind MET Holt in Rome'],
    ],
    [
      'Anna Lind met Jonas Berg on Monday and Mara Holt on Tuesday.',
      ['Lind MET Berg 2025-03-03', 'Lind MET Holt 2025-03-04'],
    ],
    [
      'Anna Lind met Prime Minister Benjamin Netan in Cairo on Sunday, President Mahmoud Abbas in Ramallah on Monday and King Abdullah Saud in Amman on Tuesday.',
      [
        'Lind MET Netan 2025-03-02 in Cairo',
        'Lind MET Abbas 2025-03-03 in Ramallah',
        'Lind MET Saud 2025-03-04 in Amman',
      ],
    ],
    [
      'Police arrested Jonas Berg in Oslo on Monday and Omar Saleh in Bergen on Tuesday.',
      ['Police ARRESTED Berg 2025-03-03 in Oslo', 'Police ARRESTED Saleh 2025-03-04 in Bergen'],
    ],
    [
      'Anna Lind flew to Cairo on Monday and Rome on Tuesday.',
      ['Lind TRAVELED_TO Cairo 2025-03-03', 'Lind TRAVELED_TO Rome 2025-03-04'],
    ],
    [
      'Norway imposed sanctions on Jonas Berg in January and on Omar Saleh in February.',
      ['Norway SANCTIONED Berg 2025-01', 'Norway SANCTIONED Saleh 2025-02'],
    ],
    [
      'Anna Lind met separately with Jonas Berg and Mara Holt on Tuesday.',
      ['Lind MET Berg 2025-03-04', 'Lind MET Holt 2025-03-04'],
    ],
    [
      'Anna Lind held separate talks with Jonas Berg and Mara Holt.',
      ['Lind MET Berg', 'Lind MET Holt'],
    ],
    ['Anna Lind phoned Jonas Berg and Mara Holt.', ['Lind CALLED Berg', 'Lind CALLED Holt']],
    [
      'In separate meetings, Anna Lind met Jonas Berg and Mara Holt.',
      ['Lind MET Berg', 'Lind MET Holt'],
    ],
    [
      'The foreign ministers of Norway and Sweden met separately with Anna Lind.',
      ['Norway MET Lind', 'Sweden MET Lind'],
    ],
  ])('%s', (text, relations) => {
    expect(relationsIn(text)).toEqual(relations);
  });
});

describe('together', () => {
  it.each([
    [
      'Anna Lind met Jonas Berg and Mara Holt in Oslo on Tuesday.',
      [
        'Lind MET Berg 2025-03-04 in Oslo',
        'Lind MET Holt 2025-03-04 in Oslo',
        'Berg MET Holt 2025-03-04 in Oslo',
      ],
    ],
    ['Anna Lind and Jonas Berg spoke by phone.', ['Lind CALLED Berg']],
    ['Anna Lind and Jonas Berg met in Oslo on Tuesday.', ['Lind MET Berg 2025-03-04 in Oslo']],
    ['Anna Lind met Jonas Berg in Oslo and Mara Holt left.', ['Lind MET Berg in Oslo']],
  ])('%s', (text, relations) => {
    expect(relationsIn(text)).toEqual(relations);
  });
});
