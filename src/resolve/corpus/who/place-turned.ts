// Bodies under their full names in, links between those whose names say the same in another order or with the noun of
// another language out: "the Azgar Movement" is the "Movement for the Liberation of Azgar", "the Carrizo Institute" the
// "Instituto Nacional Carrizo". Method: one kind of body, and all other words of the one among those of the other; where some are left out, what stands beside both.

import { groupBy } from '../../../model/index.ts';
import { isOfAnyCountry, isOfAnyTown } from '../../names/organization-name.ts';
import { companyFit, type Long, type Placed, type ShortInput } from './body.ts';
import { onlyNode } from './known-company.ts';

/** So much must stand beside both. */
const ENOUGH = 0.5;
/** So many words may be left out. */
const LEFT_OUT_MAX = 3;
const OWN_MIN = 4;
const COMPARED_MAX = 200;

/** Nouns for bodies, in English and by the words of other languages for them. */
const KINDS: ReadonlyMap<string, string> = new Map(
  `academy academia akademie akademia | agency agencia agence agenzia | alliance alianza alianca | army ejercito armee |
  association asociacion associacao associazione | bank banco banca banque | brigade brigada | chamber camara chambre |
  command comando | committee comite | company compania compagnie companhia | confederation confederacion confederacao |
  congress congreso congresso congres | council consejo conseil conselho consiglio | court corte cour tribunal |
  federation federacion federacao federazione | force fuerza forces fuerzas forcas | foundation fundacion fundacao fondation fondazione stiftung |
  front frente fronte | fund fondo fonds fundo | hospital ospedale hopital | institute instituto institut istituto |
  league liga ligue lega | ministry ministerio ministere ministero | movement movimiento mouvement movimento |
  museum museo musee museu | office oficina | party partido parti partito partei partia | railways ferrocarriles |
  school escuela ecole scuola escola | society sociedad societe sociedade | syndicate sindicato syndicat |
  theatre teatro | union unione uniao | university universidad universite universita universidade universitat`
    .split('|')
    .flatMap((line) => {
      const [noun = '', ...others] = line.trim().split(/\s+/);
      return [noun, ...others].map((word) => [word, noun] as const);
    }),
);
const SMALL = /^(?:of|the|for|and|on|in|de|del|des|du|la|las|los|el|le|les|da|do|di|y|e|et)$/;

interface Parts {
  readonly long: Long;
  readonly kind: string;
  /** All words but the noun and the small ones. */
  readonly words: ReadonlySet<string>;
}

/** Joins each body to the only one of its kind that has all its words, beside the same things. */
export function placeTurned(
  placed: readonly Placed[],
  { rarityOf, linking }: Pick<ShortInput, 'rarityOf' | 'linking'>,
): void {
  const known = new Map<Long, Parts>();
  for (const { long } of placed) {
    const parts = known.has(long) ? undefined : partsOf(long);
    if (parts !== undefined) known.set(long, parts);
  }
  const byKind = groupBy([...known.values()], ({ kind }) => kind);
  for (const { body, long: own } of placed) {
    const parts = known.get(own);
    if (parts === undefined || tellingOf(parts).length === 0) continue;
    const fuller = (byKind.get(parts.kind) ?? [])
      .slice(0, COMPARED_MAX)
      .filter(({ long, words }) => long !== own && isWithin(parts.words, words));
    const found = onlyNode(
      fuller.map(({ long }) => long),
      linking,
    );
    // An article that names both tells them apart.
    if (found === undefined || own.company.has(`organization ${found.key}`)) continue;
    const isSame =
      fuller.some(({ words }) => words.size === parts.words.size) && tellingOf(parts).length > 1;
    if (!isSame && companyFit(body, found, rarityOf) < ENOUGH) continue;
    linking.join({
      a: found.first,
      b: own.first,
      score: 0.7,
      reason: 'the same words with the same noun, beside the same things',
      rule: 'resolve.short-name',
    });
  }
}

/** The noun that a name begins or ends with, and its other words. */
function partsOf(long: Long): Parts | undefined {
  const words = long.plain.split(' ');
  const at = [0, words.length - 1].find((index) => KINDS.has(words[index] ?? ''));
  if (at === undefined || words.length < 2) return undefined;
  const others = words.filter((word, index) => index !== at && !SMALL.test(word));
  return { long, kind: KINDS.get(words[at] ?? '') ?? '', words: new Set(others) };
}

/** The words of a name that are its own: not "health" of the Health Ministry. */
function tellingOf({ words }: Parts): readonly string[] {
  return [...words].filter(
    (word) => word.length >= OWN_MIN && !isOfAnyCountry(word) && !isOfAnyTown(word),
  );
}

function isWithin(short: ReadonlySet<string>, long: ReadonlySet<string>): boolean {
  return long.size - short.size <= LEFT_OUT_MAX && [...short].every((word) => long.has(word));
}
