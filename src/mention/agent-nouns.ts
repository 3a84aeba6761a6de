// Nouns for people and bodies that act without a name: lemma in, what kind of thing it denotes out.

/** Nouns for persons: many of them are a group, one is an unnamed person. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `activist actor adviser advisor agent aide ally ambassador analyst applicant artist assailant
   assassin athlete attacker attorney author baby banker bishop bodyguard bomber boy broker businessman businesswoman businesspeople bystander
   campaigner candidate captain captive captor cardinal caretaker chairman chairperson chairwoman
   champion chief child citizen civilian clergyman cleric client coach colleague colonel combatant
   commander commissioner commuter congressman congresswoman conservative contractor convict cop
   correspondent councillor counterpart critic customer cyclist dealer defector defendant defender
   delegate demonstrator deputy deserter detainee developer diplomat director dissident doctor driver
   economist editor elder emissary employee employer engineer envoy escapee evacuee executive exile
   expert extremist farmer father fighter fireman firefighter fisherman foreigner founder friend
   fugitive gangster general girl governor graduate grandfather grandmother guard guerilla guerrilla gunman
   hacker headmaster heir helper hijacker hostage hunter husband immigrant imam infant informant
   inhabitant inmate inspector insurgent insider interpreter intruder investigator investor islamist
   jihadist journalist judge juror kidnapper king lawmaker lawyer leader lecturer legislator
   liberal lieutenant looter loyalist major man manager manufacturer marine mayor mediator medic
   member missionary personnel serviceman servicewoman troops mercenary merchant militant militiaman miner minister monk mother mourner musician
   national nationalist negotiator neighbor neighbour nun nurse observer offender officer official operative
   opponent organiser organizer paramedic paramilitary parent parliamentarian participant partisan
   partner passenger pastor patient patriarch peacekeeper people pensioner performer perpetrator person
   pilgrim pilot pirate player plotter poet policeman policewoman politician pope preacher premier
   president priest prince princess prisoner producer professor prosecutor protester protestor queen
   rabbi radical ranger rebel recruit reformer reformist refugee reporter representative researcher
   rescuer resident responder retiree reveller rider rioter rival robber ruler runner sailor scholar
   scientist secretary senator separatist sergeant settler shareholder sheikh sheriff shooter singer
   smuggler sniper soldier son spectator spokesman spokesperson spokeswoman spy squatter staffer
   statesman stowaway striker student suicide-bomber sultan supervisor supporter surgeon survivor
   suspect teacher technician teenager terrorist thief thug tourist trader trafficker trainee
   trainer traveler traveller treasurer troop trooper tycoon unionist vendor veteran viewer victim
   villager visitor volunteer voter warlord watchdog whistleblower widow wife witness woman worker
   worshipper writer youngster youth daughter brother sister relative family source couple parliamentarian minor
   skier hiker climber swimmer surfer diver bather camper shopper diner guest biker jogger fan
    pupil schoolgirl schoolboy schoolchild schoolchildren kid toddler newborn adolescent orphan
    bride groom midwife butcher baker carpenter builder plumber welder shepherd herder herdsman
    rancher logger poacher docker porter seaman crewman skipper steward airman paratrooper cadet
    conscript gunner commando bandit raider burglar pickpocket abductor warden jailer plaintiff
    accountant auditor cashier clerk waiter waitress chef cook maid cleaner janitor gardener
    chauffeur courier postman trucker signalman jockey footballer cricketer sprinter boxer wrestler
    racer skater referee umpire consul attache commandant admiral brigadier corporal marshal
    archbishop vicar abbot rector dean provost magistrate notary coroner bailiff auctioneer curator
    conductor composer drummer soprano tenor dancer ballerina presenter photographer cameraman
    blogger youtuber influencer designer architect surveyor astronaut cosmonaut coder tenant
    landlord peddler hawker beggar vagrant nomad herdsman peasant labourer laborer apprentice
    intern migrant deportee repatriate returnee stranger passerby onlooker parishioner worshiper
    schoolmate classmate roommate comrade lover girlfriend boyfriend fiance spouse sibling nephew
    niece uncle aunt cousin grandson granddaughter grandchild stepfather oligarch financier
    billionaire millionaire chieftain sheik emir townspeople islander mainlander highlander prefect
    passer-by asylum-seeker detective vandal knifeman hooligan actress accomplice mobster kingpin rapper handler
    controller`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const PERSON_ENDING =
  /(?:owner|holder|maker|worker|keeper|seeker|goer|dweller|grower|fighter|breaker|driver|leader|[a-z]{3}ist|[a-z]{3}ian|[a-z]{2}woman|(?:service|militia|front|hit|stunt|country|states|business|clergy|tribes|work)man)$/;

/** Whether a noun denotes a person: by the list, or by its ending ("landowner", "unionist"). */
export function isPersonNoun(lemma: string): boolean {
  const bare = lemma.replace(/^(?:ex|vice|co|non|half|step|super|arch)-/, '');
  return (
    PERSON_NOUNS.has(bare) || (PERSON_ENDING.test(bare) && !/^(?:median|custodian|ian)$/.test(bare))
  );
}

/** Nouns for bodies: with a country or an organization before them they name a part of it. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `administration agency airline alliance army assembly association authority bank battalion
   bloc charity club insurer lender maker retailer operator startup subsidiary carmaker automaker steelmaker chipmaker drugmaker planemaker shipbuilder shipyard conglomerate multinational brewery college board bureau brigade broadcaster cabinet campaign cell coalition commission committee
   community company congress consortium consulate contingent convoy corporation council court
   crew defence defense delegation department directorate embassy faction federation firm
   fleet force forum foundation gang garrison gendarmerie jury cartel mob coastguard government group guard institute institution intelligence
   judiciary junta league leadership legislature militia military ministry mission monarchy movement navy network
   newspaper office opposition organisation organization outfit palace panel parliament party patrol
   police presidency prosecution regime regiment regulator secretariat security senate service side squad
   squadron staff syndicate team treasury tribunal troop union unit university watchdog wing`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Bodies of a state that are one thing each, so that "the Israeli army" is an organization. */
export const STATE_BODY_NOUNS: ReadonlySet<string> = new Set(
  `administration army cabinet congress court embassy government judiciary junta legislature military
   ministry monarchy navy parliament police presidency regime senate treasury intelligence prosecution`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a noun is one for bodies: "police", "parliament". */
export function isBodyNoun(lemma: string): boolean {
  return BODY_NOUNS.has(lemma);
}

/** Bodies that news names by a word before the noun: "the Norne intelligence service". */
export const NAMED_BODY_NOUNS: ReadonlySet<string> = new Set(
  'service agency group movement party network company firm organization organisation militia bank institute newspaper broadcaster airline foundation faction cartel gang corporation consortium charity club insurer lender maker retailer operator startup subsidiary magazine daily weekly militia'.split(
    ' ',
  ),
);

/** Nouns that only count people: "dozens of protesters". */
export const QUANTITY_NOUNS: ReadonlySet<string> = new Set(
  'bunch crowd dozen group handful hundred majority million minority number pair score series string thousand throng wave lot couple'.split(
    ' ',
  ),
);

/** Person nouns with a gender of their own. */
export const GENDERED_NOUNS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[
    'woman',
    'girl',
    'mother',
    'wife',
    'daughter',
    'sister',
    'queen',
    'princess',
    'spokeswoman',
    'chairwoman',
    'congresswoman',
    'policewoman',
    'grandmother',
    'widow',
    'nun',
  ].map((noun) => [noun, 'female'] as const),
  ...[
    'man',
    'boy',
    'father',
    'husband',
    'son',
    'brother',
    'king',
    'prince',
    'spokesman',
    'chairman',
    'congressman',
    'policeman',
    'grandfather',
    'monk',
    'priest',
    'fisherman',
    'gunman',
  ].map((noun) => [noun, 'male'] as const),
]);

/** Common nouns for places: "the city of Rafah", "Gaza Strip". */
export const PLACE_NOUNS: ReadonlyMap<string, string> = new Map([
  ...['city', 'town', 'village', 'capital', 'municipality', 'suburb', 'hamlet'].map(
    (noun) => [noun, 'city'] as const,
  ),
  ...[
    'province',
    'region',
    'state',
    'district',
    'county',
    'governorate',
    'strip',
    'peninsula',
    'valley',
    'territory',
    'enclave',
    'island',
    'prefecture',
    'oblast',
    'coast',
    'area',
    'desert',
    'bank',
    'heights',
    'archipelago',
  ].map((noun) => [noun, 'region'] as const),
  ...['country', 'nation', 'republic', 'kingdom', 'emirate'].map(
    (noun) => [noun, 'country'] as const,
  ),
  ...[
    'airport',
    'camp',
    'hospital',
    'crossing',
    'port',
    'prison',
    'square',
    'street',
    'bridge',
    'base',
    'station',
    'palace',
    'university',
    'school',
    'mosque',
    'church',
    'stadium',
    'neighborhood',
    'neighbourhood',
    'quarter',
    'border',
    'checkpoint',
    'headquarters',
    'plant',
    'mountain',
    'river',
    'lake',
    'sea',
    'gulf',
    'strait',
  ].map((noun) => [noun, 'facility'] as const),
]);
