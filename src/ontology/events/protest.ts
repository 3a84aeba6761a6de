// Collective action by civilians.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER PROTEST: what it is against receives. */
export const PROTEST = {
  label: 'protest',
  definition: 'A demonstration, riot, strike, boycott or other collective action of civilians.',
  quad: 4,
  score: -5,
  recipientRequired: false,
  modes: {
    demo: { definition: 'Organized and largely peaceful.', score: -5 },
    riot: { definition: 'Violent.', score: -7 },
    strike: { definition: 'Work is stopped.', score: -5 },
    hunger: { definition: 'Food is refused.', score: -4.5 },
    boycott: { definition: 'Custom or relations are withheld.', score: -4.5 },
    obstruct: { definition: 'Passage is blocked.', score: -4.5 },
    vandalize: { definition: 'Property is damaged as a sign.' },
  },
  senses: [
    {
      mode: 'demo',
      relation: 'PROTESTED_AGAINST',
      verbs: words`
        protest -, protest, protest against, protest at, protest over, mount
        rally/demonstration/protest/march, continue/resume
        protest/demonstration/rally/march/sit-in, collect signature, gather signature,
        converge for rally, converge for protest, demonstrate against, demonstrate -,
        demonstrate outside, march against, march on, march to court/parliament/palace/ministry/embassy/square/courthouse/headquarters, march - through, march -, rally -, rally against, picket,
        hold/stage/organize/organise/mount/lead/join
        protest/demonstration/rally/march/vigil/sit-in/picket against/outside,
        hold/stage/organize/organise/join protest/demonstration/rally/march/vigil/sit-in,
        take to street against, take to street, protest outside, rally outside, come out on
        street, pour into street, chant slogan against, chant against, turn out against,
        gather outside -, burn effigy of, dump/spread/spray manure/slurry, dump milk/rubble, mobilize against, mobilise against, sit +in, crowd into street,
        gather/assemble - to-demand, gather/assemble - to-oppose, gather/assemble - to-denounce, turn out - to-demand, turn out - to-oppose,
        fill/flood/throng/pack street/square/avenue/boulevard - to-demand, fill/flood/throng/pack street/square/avenue/boulevard in protest`,
      nouns: words`
        protest <of against/at/over, demonstration <of against/outside, rally <of against, march
        <of against, protest march <of against, street protest <of against, sit-in <of against/at,
        picket <of of/outside, vigil <of outside, mass protest <of against, civil disobedience <of
        against, protest movement <of against`,
    },
    {
      mode: 'riot',
      relation: 'PROTESTED_AGAINST',
      verbs: words`
        riot -, riot against, throw stone/rock/bottle during, rampage -, rampage through, run
        riot, go on rampage, loot, rise up against, revolt against, rise against, clash with
        police, pelt * with stone, pelt police with, storm parliament, rebel against, mutiny
        against, mutiny -`,
      nouns: words`
        riot <of against, rioting <of against, unrest <of against, uprising <of against, revolt
        <of against, looting <of of, insurrection <of against, rampage <of through, mutiny <of
        against, rebellion <of against`,
    },
    {
      mode: 'strike',
      relation: 'PROTESTED_AGAINST',
      verbs: words`
        go on strike, organize/organise/call/launch/continue strike, shun work, boycott work, stay away from work/school/class/job, stay off work/job, leave job in protest, refuse to-work, go on strike against, go on strike over, strike -, strike - for, strike
        - over, walk off job, walk out -, down tool, lay down tool, lay down work, put down tool, be out on
        strike, come out on strike, stage/hold/call/begin/join
        strike/walkout/stoppage against, stage/hold/begin/join strike/walkout/stoppage, stop
        work, be on strike, work to rule`,
      nouns: words`
        general strike <of at/against, labor strike <of against, labour strike <of against,
        industrial action <of at/against, walkout <of at/against, work stoppage <of at/against, stoppage <of at/against,
        strike action <of against, nationwide strike <of against, pilot strike at, teacher strike,
        wildcat strike <of against, rail strike <of`,
    },
    {
      mode: 'hunger',
      relation: 'PROTESTED_AGAINST',
      verbs: words`
        go on hunger strike, go on hunger strike against, go on hunger-strike, be on hunger
        strike, begin/start/stage/hold/continue/launch hunger strike against,
        begin/start/stage/hold/end/continue/launch/resume hunger strike, refuse food, stop eating, go without food, reject food`,
      nouns: words`hunger strike <of against, hunger striker, fast <of against`,
    },
    {
      mode: 'boycott',
      relation: 'PROTESTED_AGAINST',
      verbs: words`
        boycott, call for boycott of, call boycott of, join boycott of, organize/organise boycott
        of, stay away from -, boycott product of, boycott election in`,
      nouns: words`boycott <by of/against, consumer boycott of`,
    },
    {
      mode: 'obstruct',
      relation: 'PROTESTED_AGAINST',
      verbs: words`
        block
        road/highway/street/motorway/bridge/traffic/entrance/railway/roadway/transport/crossing/track,
        blockade
        highway/street/motorway/bridge/traffic/entrance/railway/roadway/transport/crossing/track,
        block access to, barricade, barricade road, blockade road, block entrance to/of, chain *
        to, occupy building of, occupy square, form human chain around, glue * to road/runway/street/highway/motorway, erect barricade, set up
        barricade, paralyze/paralyse traffic`,
      nouns: words`
        roadblock <of, road blockade <of, human chain <of, sit-down protest <of, traffic blockade
        <of`,
    },
    {
      mode: 'vandalize',
      relation: 'PROTESTED_AGAINST',
      verbs: words`
        vandalize, vandalise, deface, spray-paint, daub, topple/fell/deface/vandalize/vandalise/behead statue/monument of, topple/fell/deface/vandalize/vandalise/behead statue/monument, pull
        down statue of, pull down statue, tear down statue of, throw paint at, burn flag of, smash
        window of, smash window, desecrate, throw soup at, throw egg/tomato/cake at, hurl/lob egg/paint/soup/tomato at`,
      nouns: words`
        vandalism <by of/against, defacement of, desecration of, graffiti on, flag burning <by`,
    },
  ],
  counterparts: { plover: 'PROTEST', wikidata: ['Q273120'] },
  example: '[Students] protested against [the Norne Bank] in Bergen.',
  counterExample: 'Students praised the Norne Bank in Bergen.',
} as const satisfies EventDeclaration;
