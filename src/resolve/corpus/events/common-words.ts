// Words that say little of what a report is about, for one finds them in reports of anything.
// Method: nouns, verbs, adjectives and numbers that are among the most frequent in edited English, or stand in
// more than one in seventy of our own articles; those that name a thing ("ferry", "teacher") are taken out.

const WORDS = `
  ability able accept access accord account accuse achieve act action activity add addition
  additional address administration adult affect afternoon age agent agree agreement air allow
  amount analysis animal announce answer appeal appear application apply appoint appreciate
  approach approve area argue argument arm army arrest arrive art article ask aspect associate
  assume attach attack attempt attend attention authority available back bad balance bank base
  basis be beach bear beautiful beauty become begin believe benefit big billion bit blame board
  boat body book border box break bridge bring brother build builder building bus business buy
  call campaign capital car card care carry case category cause center central century certain
  challenge chance change charge check chief child choice choose circle citizen city claim class
  clean clear close coast cold color come comment commitment common community company compare
  complete computer concept concern condition conference confirm connection consider contact
  contain continue contract control copy correct cost country couple course court cover create
  credit cultural culture current customer cut data date day dead deal death decade decide
  decision defence define degree deliver demand democracy deny depend describe design destroy
  detail detain determine develop development die difference different difficult digital diplomat
  direct direction director discuss discussion do document dollar door drink drive dry due early
  eastern easy eat economic education effect effort election element eleven employee end energy
  enjoy enough ensure enter entire environment establish estimate euro evening event example
  excellent executive exist expect expensive experience explain express eye face fact fair fall
  family fan federal feed feel few field fight figure file fill film final finance find fine
  finish fire first five fix flight fly focus follow food foot force foreign forget form former
  forward four free freedom french friend front full fund further future gas general get girl give
  global go goal good government governor great group grow guard guess half hand handle happen
  happy hard have head health hear help helpful high history hit hold home hope hospital hot hour
  house huge human hundred hurt idea identify image imagine important impose include increase
  individual industry influence information initial injure institution intend interest interested
  interesting international interview involve island issue item jail job join judge keep key kill
  kind know knowledge lack land language large last late launch law lawyer lead leader learn
  learning least leave legal less let letter level lie life light like line link list little live
  local locate location long look lose lot love low main maintain major make male man management
  manager many march mark market marriage mass material matter mayor mean measure media meet
  meeting member mention message middle military mill million mind minister ministry minute miss
  model modern moment money month moral more morning most mother move much name nation national
  natural nature necessary need new news next nice night nine northern note notice nuclear number
  occur offer office officer official oil ok old one only open opinion opportunity opposition
  option order organization original other own owner page paper parent park part particular party
  pass past pay payment peace people percent percentage perfect performance period person personal
  phone pick picture piece place plan plant play point police policy political poor popular
  population port position possible post power practice prepare present president press pressure
  price prime prison problem process produce product professional program project promise property
  propose prosecutor protect protest prove provide public publish purchase purpose put quality
  question quote raise range rate reach read ready real reason rebel receive recent recommend
  record red refer refuse regard regards region related relationship release religious remain
  remember repair report reporter represent request require research resign respect respond
  response responsibility rest result return review right rise risk road role roll room root rule
  run safe same save say schedule school sea search season second section security see seek seem
  self sell send sense sentence separate serve service set settlement several share ship shop
  short show side sign significant similar simple single sit site situation six size skill small
  social society soldier solution son sorry sort sound source space speak special species specific
  spend spot square staff stand standard star start state statement station stay step stop store
  story street strike strong structure student study stuff subject such suggest summer support
  suppose sure system take talk tax teach team tell ten term terrorist test thank thanks theory
  thing think third thought thousand threat three throw time today tomorrow top total touch tour
  town track trade train training transaction travel treat treatment trial trip true trust try
  turn two type understand understanding union unit unite united update use value version video
  view visit vote wait walk want war warm waste watch water way weapon wear website week weekend
  western white whole wife willing win wish woman wonder word work worker world worth wound write
  wrong year yesterday young
`;

const COMMON: ReadonlySet<string> = new Set(WORDS.split(/\s+/u));

/** Whether a lemma stands in reports of anything. */
export function isCommonWord(lemma: string): boolean {
  return COMMON.has(lemma);
}
