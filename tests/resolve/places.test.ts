import { describe, expect, it } from 'vitest';
import { read } from '../../src/pipeline.ts';
import { toDocument } from '../../src/read/index.ts';
import { resolveCorpus } from '../../src/resolve/index.ts';

function place(text: string, name: string) {
  const { entities } = read(toDocument({ text }));
  return entities.find((entity) => entity.type === 'place' && entity.name === name);
}

describe('places of one article', () => {
  it.each([
    ['French police arrested four men in Paris and Lyon on Monday.', 'Paris', 'FRA'],
    ['Hail broke windows in Paris, Texas, and in the city of Dallas on Monday.', 'Paris', 'USA'],
    ['The mayor of London, Ontario, resigned on Friday.', 'London', 'CAN'],
    ['Snipers fired at soldiers in Tripoli in northern Lebanon on Monday.', 'Tripoli', 'LBN'],
    ['Militias clashed in Tripoli on Monday, and oil exports from Libya fell.', 'Tripoli', 'LBY'],
    ["Gunmen killed two officers in Hyderabad in Pakistan's Sindh province.", 'Hyderabad', 'PAK'],
  ])('%s', (text, name, country) => {
    expect(place(text, name)).toMatchObject({ country, kind: 'city' });
  });

  it('give a city its coordinates and its id in the gazetteer', () => {
    expect(place('The ministers met in Cairo on Monday.', 'Cairo')).toMatchObject({
      country: 'EGY',
      gazetteer: 'geonames:360630',
      lat: expect.closeTo(30.06, 1),
      lon: expect.closeTo(31.25, 1),
    });
  });

  it('give a country its own, even where only its adjective stands', () => {
    expect(place('The Norwegian army left the town.', 'Norway')).toMatchObject({
      kind: 'country',
      gazetteer: 'iso:NOR',
      lat: 62,
    });
  });

  it('say nothing of a name that the gazetteer does not know', () => {
    const found = place('The ministers met in Zzyzxburgh on Monday.', 'Zzyzxburgh');
    expect(found?.lat).toBeUndefined();
    expect(found?.gazetteer).toBeUndefined();
  });
});

describe('a town behind a person', () => {
  it.each([
    ['Senator Sahabi Gambo of Gusau, a cousin of his, asked why they came so late.', 'Gusau'],
    ['Marta Lisowska was born in Lublin, the daughter of a tram driver.', 'Lublin'],
  ])('stays one, whatever is said of the person: %s', (text, name) => {
    const document = toDocument({ text });
    const { entities } = resolveCorpus([{ document, reading: read(document) }]);
    expect(entities.find(({ label }) => label === name)?.type).toBe('place');
  });
});
