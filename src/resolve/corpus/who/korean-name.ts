// The words of a name in, one key for the spellings that Korean names have in English out: "Noh Tae-sik" and "Roh
// Tae Sik", "Yoo Mi-kyung" and "Yu Mi-gyeong". Method: a family name of the list first, two syllables behind it;
// vowels and consonants that the systems of romanization write in two ways are one. Coarse, so what meets here
// needs other support.
// Source: Revised Romanization of Korean (2000) beside McCune-Reischauer and the spellings of passports.

/** Each line holds the spellings of one family name. */
const FAMILIES = `
kim = gim
lee = yi = rhee = ri = i
park = pak = bak
choi = choe
jung = jeong = chung
kang = gang
cho = jo
yoon = yun
jang = chang
lim = im = rim
shin = sin
seo = suh
kwon = gwon
noh = roh = no
yoo = yu = ryu
baek = paik = baik = paek
moon = mun
ahn = an
song
hwang
bae = pae
jeon = jun = chun
koh = ko = go
woo = wu
nam
shim = sim
heo = hur = huh
ha
han
oh
`;

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(' = ');
      return [first, ...others].map((name) => [name, first] as const);
    }),
);

const SYLLABLE =
  /^(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjklmnprst])?(?:[yw]?(?:ae|eo|eu|oo|ou|ee|oe|ui|[aeiou]))(?:ng|ck|[bhklmnpt])?$/;

const SOUNDS: readonly (readonly [spelled: RegExp, key: string])[] = [
  // "Kyung" is "Gyeong"; but "Seo-jin" and "Su-jin", "Seung-ho" and "Sung-ho" are two.
  [/y(?:eo|ou|u)(?=[nk])/, 'yu'],
  [/^eun$/, 'un'],
  [/eo(?=ng)|oo|ou|wu/, 'u'],
  [/ee/g, 'i'],
  [/ch|j/g, 'j'],
  [/sh/g, 's'],
  [/[kg](?=[aeiouy])|k$/g, 'k'],
  [/b|p/g, 'p'],
  [/d|t/g, 't'],
  [/r/g, 'l'],
  [/(?<=[aeiou])h$/g, ''],
];

/** The key; none where the words are not built as a Korean name is. */
export function koreanKey(words: readonly string[]): string | undefined {
  const [family = '', ...given] = words;
  const known = FAMILY_OF.get(family);
  if (known === undefined || given.length !== 2) return undefined;
  if (!given.every((syllable) => syllable.length <= 6 && SYLLABLE.test(syllable))) return undefined;
  return [known, ...given.map(soundOf)].join(' ');
}

function soundOf(syllable: string): string {
  return SOUNDS.reduce((key, [spelled, to]) => key.replace(spelled, to), syllable);
}
