import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeGazetteer } from '../../scripts/gazetteer/make-file.ts';
import {
  openGazetteerFile,
  writeGazetteerFile,
} from '../../src/mention/gazetteer/gazetteer-file.ts';
import { soundKey } from '../../src/mention/gazetteer/sound-key.ts';
import { findCountry, findDemonym, findPlaces, findStateCode } from '../../src/mention/index.ts';

const DATA = new URL('../../src/mention/gazetteer/data/places.bin', import.meta.url);

describe('the gazetteer', () => {
  it.each([
    ['Kiev', 'geonames:703448'],
    ['Kyiv', 'geonames:703448'],
    ['Bombay', 'geonames:1275339'],
    ['Peking', 'geonames:1816670'],
    ['Rangoon', 'geonames:1298824'],
    ['Saigon', 'geonames:1566083'],
    ['Khan Younis', 'geonames:281124'],
    ["Sana'a", 'geonames:71137'],
    ['Halab', 'geonames:170063'],
    ['D.C.', 'geonames:4140963'],
    ['Ft. Worth', 'geonames:4691930'],
  ])('knows %s', (name, id) => {
    const [city] = findPlaces(name).filter(({ kind }) => kind === 'city');
    expect(city?.id).toBe(id);
  });

  it('gives every place of a name, the largest first', () => {
    const people = findPlaces('Springfield').map(({ population }) => population);
    expect(people.length).toBeGreaterThan(20);
    expect(people).toEqual([...people].sort((a, b) => b - a));
  });

  it('finds a place by its sound only where no name is known', () => {
    expect(findPlaces('Ain al-Arab').every(({ by }) => by === 'sound')).toBe(true);
    expect(findPlaces('Paris').some(({ by }) => by === 'sound')).toBe(false);
  });

  it.each(['', ' ', 'the', '\u0000', 'constructor()', 'x'.repeat(10_000), '💥'])(
    'knows no place called %j',
    (name) => {
      expect(findPlaces(name)).toEqual([]);
    },
  );

  it('tells the states by their abbreviations', () => {
    expect(findStateCode('Ill.')).toBe('US.IL');
    expect(findStateCode('TX')).toBe('US.TX');
    expect(findStateCode('Ont.')).toBe('CA.08');
    expect(findStateCode('constructor')).toBeUndefined();
  });

  it.each([
    ['Slovenian', 'SVN'],
    ['Slovene', 'SVN'],
    ['Slovakian', 'SVK'],
    ['Kosovan', 'UNK'],
    ['Nepali', 'NPL'],
    ['Nepalese', 'NPL'],
    ['Ecuadorian', 'ECU'],
    ['Ecuadoreans', 'ECU'],
    ['Botswanan', 'BWA'],
    ['Cape Verdean', 'CPV'],
    ['North Macedonian', 'MKD'],
    ['Dominican', 'DOM'],
  ])('knows whose adjective %s is', (word, iso3) => {
    expect(findDemonym(word)?.iso3).toBe(iso3);
  });

  it('gives a country the middle that GeoNames gives it', () => {
    expect(findCountry('Canada')).toMatchObject({ lat: 60.1, lon: -113.6 });
  });

  it('writes the bytes that it reads', () => {
    const bytes = Uint8Array.from(readFileSync(DATA));
    expect(Buffer.compare(writeGazetteerFile(openGazetteerFile(bytes)), bytes)).toBe(0);
  });
});

it('is what the packages make today', () => {
  const made = writeGazetteerFile(makeGazetteer());
  expect(Buffer.compare(made, readFileSync(DATA))).toBe(0);
}, 60_000);

describe('the sound of a name', () => {
  it.each([
    ['kyiv', 'kiev'],
    ['deir ez zor', 'dayr al zawr'],
    ['khan yunis', 'khan younis'],
  ])('is one for %s and %s', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  it('is another for other names', () => {
    expect(soundKey('mariupol')).not.toBe(soundKey('melitopol'));
    expect(soundKey('ain')).toBe('');
  });
});
