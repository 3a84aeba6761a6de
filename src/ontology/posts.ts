// Titles of posts, and what holding one says: that one heads the body, speaks for it, or works in it.

import { words } from './words.ts';

/** What a title says of its holder and the body it names. */
export type PostKind = 'leads' | 'spokesperson' | 'holds';

/** Titles in lower case and in the singular, several words where it takes several. */
export const POSTS = {
  leads: words`
    president, prime minister, premier, chancellor, taoiseach, head of state, head of government,
    monarch, king, queen, emperor, empress, sultan, emir, sheikh, caliph, shah, tsar, czar,
    dictator, ruler, sovereign, regent, prince regent, supreme leader, paramount leader, grand
    duke, leader, party leader, chief, head, boss, director, director-general, director general,
    executive director, managing director, general manager, chairman, chairwoman, chairperson,
    chair, board chairman, co-chair, co-chairman, chief executive, chief executive officer, ceo,
    secretary-general, secretary general, general secretary, governor, governor-general, mayor,
    lord mayor, first minister, first secretary, high commissioner, interim president, acting
    president, interim leader, interim prime minister, acting prime minister, caretaker prime
    minister, de facto leader, opposition leader, rebel leader, commander, commander-in-chief,
    commander in chief, supreme commander, warlord, police chief, spy chief, intelligence chief,
    army chief, defence chief, defense chief, military chief, security chief, chief of staff,
    chief of police, police commissioner, chief constable, attorney general, chief justice, lord
    chief justice, rector, vice-chancellor, dean, provost, headmaster, headmistress, headteacher,
    principal, president-elect, pope, pontiff, archbishop, patriarch, grand mufti, grand
    ayatollah, dalai lama, chief rabbi, editor-in-chief, editor in chief, publisher, founder and
    chief executive, coach, head coach, captain, team captain, skipper, ringleader, kingpin, crime
    boss, gang leader, chieftain, tribal chief, chief minister, majority leader, minority leader,
    house speaker, speaker, parliament speaker, commissioner, coordinator, superintendent,
    administrator, warden, manager, station chief, bureau chief, union leader, general director,
    custodian, governing mayor, minister-president, minister president, president of the republic,
    national security chief, central bank governor, attorney-general, inspector general,
    comptroller general, surgeon general, postmaster general, provincial governor, regional
    governor, state governor, party chairman, party chief, head of mission, chief of mission,
    country director, club president, team principal`,
  spokesperson: words`
    spokesperson, spokesman, spokeswoman, press secretary, press officer, press attache, chief
    spokesperson, chief spokesman, chief spokeswoman, deputy spokesperson, deputy spokesman,
    deputy spokeswoman, military spokesperson, military spokesman, communications director,
    director of communications, head of communications, media adviser, media advisor, mouthpiece,
    government spokesperson, government spokesman, government spokeswoman, army spokesperson, army
    spokesman, police spokesperson, police spokesman, police spokeswoman, public affairs officer,
    communications adviser, communications advisor, strategic communications coordinator, public
    information officer`,
  holds: words`
    minister, foreign minister, defence minister, defense minister, finance minister, interior
    minister, justice minister, health minister, education minister, trade minister, energy
    minister, environment minister, economy minister, agriculture minister, transport minister,
    labour minister, labor minister, culture minister, tourism minister, oil minister, information
    minister, home minister, deputy minister, junior minister, cabinet minister, state minister,
    minister of state, minister without portfolio, deputy prime minister, vice prime minister,
    vice president, vice-president, deputy president, vice premier, vice chancellor, deputy
    foreign minister, deputy defence minister, deputy defense minister, secretary of state,
    secretary of defense, secretary of defence, secretary of the treasury, secretary of commerce,
    secretary of energy, secretary of homeland security, treasury secretary, defense secretary,
    defence secretary, foreign secretary, home secretary, health secretary, education secretary,
    commerce secretary, energy secretary, interior secretary, transportation secretary,
    agriculture secretary, labor secretary, secretary, undersecretary, under-secretary, under
    secretary, undersecretary of state, assistant secretary, assistant secretary of state, deputy
    secretary, deputy secretary of state, permanent secretary, cabinet secretary, parliamentary
    secretary, chancellor of the exchequer, chief secretary, first lady, crown prince, ambassador,
    envoy, special envoy, peace envoy, diplomat, chief negotiator, attache, military attache,
    consul, consul general, consul-general, charge d'affaires, chargé d'affaires, high
    representative, special rapporteur, rapporteur, national security adviser, national security
    advisor, security adviser, security advisor, adviser, advisor, senior adviser, senior advisor,
    special adviser, special advisor, aide, top aide, counselor, counsellor, senator, congressman,
    congresswoman, congressperson, lawmaker, legislator, deputy, mp, mep, member of parliament,
    parliamentarian, councillor, councilor, councilman, councilwoman, alderman, whip, chief whip,
    general, major general, lieutenant general, brigadier general, brigadier, colonel, lieutenant
    colonel, major, lieutenant, sergeant, corporal, private, admiral, rear admiral, vice admiral,
    commodore, air marshal, field marshal, marshal, army officer, officer, police officer,
    detective, inspector, constable, sheriff, deputy sheriff, soldier, pilot, intelligence
    officer, special agent, guard, peacekeeper, judge, justice, magistrate, prosecutor, chief
    prosecutor, public prosecutor, special counsel, deputy attorney general, solicitor general,
    solicitor-general, district attorney, state attorney, public defender, clerk, coroner,
    ombudsman, auditor, general counsel, analyst, senior analyst, chief economist, economist,
    strategist, researcher, research fellow, fellow, senior fellow, scholar, professor, professor emeritus, professor emerita, emeritus professor, associate
    professor, assistant professor, lecturer, teacher, scientist, chief scientist, engineer,
    doctor, physician, surgeon, nurse, epidemiologist, historian, deputy director, deputy director
    general, assistant director, deputy chief, deputy head, deputy leader, deputy chairman, deputy
    chairwoman, vice chairman, vice-chairman, vice chair, vice chairwoman, deputy governor,
    lieutenant governor, deputy mayor, deputy commander, deputy manager, assistant coach,
    assistant manager, assistant, secretary to the president, chief financial officer, cfo, chief
    operating officer, coo, chief technology officer, cto, chief information officer, chief
    marketing officer, chief investment officer, chief legal officer, chief scientific officer,
    finance director, finance chief, sales director, creative director, artistic director, board
    member, executive, senior executive, vice president of sales, executive vice president, senior
    vice president, treasurer, controller, trustee, official, senior official, employee, worker,
    staffer, member of staff, consultant, contractor, accountant, banker, trader, broker,
    programmer, developer, designer, driver, miner, technician, correspondent, reporter,
    journalist, editor, columnist, news editor, deputy editor, managing editor, photographer,
    producer, presenter, anchor, commentator, bishop, cardinal, imam, rabbi, priest, vicar,
    pastor, goalkeeper, striker, defender, midfielder, forward, player, spin doctor, campaign
    manager, chief of protocol, speechwriter, program director, programme director, program
    manager, programme manager, project manager, regional director, field director, department
    head, team leader, section chief, desk officer, operations director, human rights
    commissioner, relief coordinator, humanitarian coordinator, commissioner for refugees,
    resident coordinator, librarian, curator, astronaut, firefighter, paramedic, intern`,
} as const satisfies Record<PostKind, readonly string[]>;

/** A title with its meaning. */
export interface Post {
  readonly title: string;
  readonly kind: PostKind;
}

const KINDS: readonly PostKind[] = ['leads', 'spokesperson', 'holds'];

const BY_TITLE: ReadonlyMap<string, Post> = new Map(
  KINDS.flatMap((kind) => POSTS[kind].map((title) => [title, { title, kind }] as const)),
);

/** The most words in any title. */
export const LONGEST_TITLE: number = Math.max(
  ...[...BY_TITLE.keys()].map((title) => title.split(' ').length),
);

/** Finds a post by its whole title, any case, singular. */
export function findPost(title: string): Post | undefined {
  return BY_TITLE.get(title.toLowerCase());
}

/**
 * Finds the longest title that ends the words ("the Norwegian foreign minister": 2 words).
 * Costs at most LONGEST_TITLE look-ups.
 */
export function findPostAtEnd(lemmas: readonly string[]): (Post & { words: number }) | undefined {
  for (let count = Math.min(LONGEST_TITLE, lemmas.length); count > 0; count -= 1) {
    const post = findPost(lemmas.slice(-count).join(' '));
    if (post !== undefined) return { ...post, words: count };
  }
  return undefined;
}
