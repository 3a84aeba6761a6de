// Words of a post in, the field of work that it belongs to out: what a person does is most of what tells
// two of one name apart.

import { fold } from '../../mention/index.ts';

/** A field of work. */
export type Field =
  | 'politics'
  | 'sport'
  | 'business'
  | 'military'
  | 'law'
  | 'arts'
  | 'science'
  | 'religion'
  | 'press';

const WORDS: Readonly<Record<Field, string>> = {
  politics:
    'minister president premier senator congressman congresswoman lawmaker legislator mp mep councillor councilor mayor governor ambassador envoy diplomat politician chancellor secretary candidate parliamentarian speaker commissioner',
  sport:
    'footballer striker midfielder defender goalkeeper player coach forward batsman bowler quarterback pitcher skipper cyclist swimmer sprinter runner golfer boxer athlete winger jockey wrestler skier rower referee goalscorer batter fullback cricketer champion olympian gymnast biathlete triathlete decathlete hurdler fencer archer surfer skater snowboarder marathoner',
  business:
    'ceo cfo coo executive financial founder banker entrepreneur investor businessman businesswoman accountant trader broker economist financier tycoon industrialist magnate oligarch shipowner billionaire merchant',
  military:
    'general colonel major lieutenant captain admiral brigadier sergeant soldier commander marshal corporal private commodore',
  law: 'judge lawyer attorney prosecutor magistrate solicitor barrister justice sheriff detective inspector constable coroner',
  arts: 'actor actress singer musician composer painter novelist poet writer author playwright sculptor conductor pianist guitarist drummer violinist choreographer dancer artist filmmaker comedian rapper illustrator soprano tenor cellist violist organist designer songwriter ballerina sculptress screenwriter dramatist',
  science:
    'scientist professor researcher physicist chemist biologist doctor surgeon physician nurse astronomer geologist historian engineer epidemiologist virologist lecturer archaeologist mathematician dentist pharmacist veterinarian psychologist psychiatrist midwife paramedic botanist seismologist meteorologist climatologist ecologist astronaut programmer hacker',
  religion: 'bishop archbishop imam rabbi priest cardinal pastor vicar pope patriarch ayatollah',
  press: 'journalist reporter correspondent editor columnist photographer presenter anchor',
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.entries(WORDS) as [Field, string][]).flatMap(([field, words]) =>
    words.split(' ').map((word) => [word, field] as const),
  ),
);

/** The field of a post: that of its last word that has one. */
export function fieldOf(title: string): Field | undefined {
  const words = fold(title).split(' ').reverse();
  return words.map((word) => FIELD_OF.get(word)).find((field) => field !== undefined);
}

const FAR: ReadonlySet<string> = new Set(['sport', 'arts', 'science', 'religion']);

/** Whether a person hardly ever works in both: a striker is no senator, an officer often becomes one. */
export function areFarApart(a: Field, b: Field): boolean {
  return a !== b && (FAR.has(a) || FAR.has(b));
}
