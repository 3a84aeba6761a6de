// Words by which a name is told to be of a person, a firm, a club or a town: what they have, what they do, what
// is done to them. Lemmas, in lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What firms have, and people seldom. */
export const OF_FIRMS: ReadonlySet<string> =
  words(`share stock stake profit revenue sale headquarters plant factory mill shipyard brewery board
  shareholder stockholder investor employee worker workforce customer subsidiary executive ceo chairman chairwoman
  president vice-president director product brand dividend turnover earnings workshop takeover acquisition merger purchase buyout
  store branch founder co-founder owner co-owner cofounder creditor bankruptcy unit division spokesman spokeswoman spokesperson`);
/** What of these towns have not, either. */
export const OF_FIRMS_ALONE: ReadonlySet<string> =
  words(`share stock stake profit revenue shareholder stockholder subsidiary ceo brand dividend
  turnover earnings takeover acquisition merger purchase buyout creditor bankruptcy executive`);
/** What one has in a firm: "a stake in X". */
export const HELD_IN: ReadonlySet<string> = words('share stake stock');
/** What clubs have. */
export const OF_CLUBS: ReadonlySet<string> =
  words(`coach captain striker goalkeeper midfielder defender fan manager player winger forward
  keeper squad bench`);
/** What persons have, and firms hardly ever. */
export const OF_PERSONS: ReadonlySet<string> =
  words(`wife husband son daughter father mother brother sister widow widower uncle aunt nephew
  niece cousin grandson granddaughter grandfather grandmother death funeral arrest childhood marriage face body
  wedding birthday resignation parent sibling`);
/** What towns have. */
export const OF_TOWNS: ReadonlySet<string> =
  words(`town city village mayor street outskirts resident port suburb province capital river
  airport hospital people boy girl child district north south east west centre center cathedral`);
/** What only firms do. */
export const FIRM_ACTS: ReadonlySet<string> =
  words(`recall make produce manufacture employ operate acquire report post list supply brew ship
  belong merge license market`);
/** What only persons do. */
export const PERSON_ACTS: ReadonlySet<string> =
  words(`marry die resign retire laugh smile weep cry bow study attend arrive fly nod wear walk sit
  stand live tell speak admit apologize apologise plead inherit recover wave shrug born bear graduate add joke testify
  wish thank congratulate`);
/** What is done to firms. */
export const DONE_TO_FIRMS: ReadonlySet<string> =
  words(`cost found co-found own run acquire buy bankrupt nationalize nationalise
  privatize privatise inherit restructure delist co-own manage`);
/** What is done to nothing with a name but firms. */
export const OWNED: ReadonlySet<string> = words(
  'own co-own nationalize nationalise privatize privatise restructure delist',
);
/** What is done to firms and to persons, to firms rather. */
export const JOINED: ReadonlySet<string> = words('join leave sell');
/** What is done to persons. */
export const DONE_TO_PERSONS: ReadonlySet<string> =
  words(`arrest charge jail marry question shoot kill kidnap free elect appoint hire dismiss
  detain sentence convict acquit release bury mourn imprison indict nominate succeed`);
/** What is done to clubs. */
export const DONE_TO_CLUBS: ReadonlySet<string> = words('coach manage captain relegate promote');

/** What firms are called, besides nouns for bodies. */
export const FIRM_NOUNS: ReadonlySet<string> =
  words(`maker manufacturer producer retailer lender insurer winery bank builder developer publisher
  brewer giant house label supplier bakery distillery chain business carrier exporter importer miner refiner enterprise
  factory workshop restaurant hotel division fund start-up brokerage refinery utility distributor wholesaler supermarket
  shipyard telecom`);

/** What persons and firms are called alike: "its Italian rival". */
export const EITHER: ReadonlySet<string> = words(
  'rival partner owner supplier leader competitor member sponsor buyer seller investor backer shareholder creditor bidder employer',
);

/** Those of them that are persons as often. */
export const EITHER_FIRMS: ReadonlySet<string> =
  words(`producer retailer insurer builder developer publisher brewer label supplier exporter importer
  miner refiner giant operator guard watchdog staff crew side team
  cabinet government administration house hotel`);

/** Whether a noun in "-maker" is one for firms as well: "carmaker", "winemaker". */
export function isMaker(noun: string): boolean {
  return noun.endsWith('maker') && !PERSONS_CALLED_MAKERS.test(noun);
}

/** Nouns in "-maker" that are persons. */
const PERSONS_CALLED_MAKERS =
  /(?:match|film|law|peace|policy|home|king|trouble|mischief|play|pace|dress|shoe|deal|taste|merry|holiday|map|cabinet|decision|documentary|rain|speech|hay|history)-?maker$/;
