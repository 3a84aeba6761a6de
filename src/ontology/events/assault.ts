// Physical attacks; those whose words name the means stand in assault-means.ts.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';
import { ASSAULTS_BY_MEANS } from './assault-means.ts';

/** PLOVER ASSAULT: in two-sided fighting everyone is an actor. */
export const ASSAULT = {
  label: 'attack',
  definition: 'A deliberate act that can cause substantial physical harm.',
  quad: 4,
  score: -9,
  recipientRequired: false,
  modes: {
    abduct: { definition: 'Kidnaps or hijacks; fighters are captured.', score: -8.5 },
    beat: { definition: 'Strikes with the body or a blunt thing.', score: -7.5 },
    torture: { definition: 'Tortures.', score: -8.5 },
    sexual: { definition: 'Sexual violence.', score: -8.5 },
    targeted: {
      definition: 'Assassinates or executes; kills many who cannot defend themselves.',
      score: -9.5,
    },
    destroy: { definition: 'Destroys property on purpose.', score: -8.5 },
    primitive: { definition: 'With fire, blades, rocks or tools.', score: -8 },
    firearms: { definition: 'With small arms.', score: -9 },
    explosives: { definition: 'With mines, bombs or car bombs.', score: -9 },
    'suicide-attack': { definition: 'The attacker means to die.', score: -9.5 },
    aerial: { definition: 'From aircraft with a crew.', score: -9.5 },
    drone: { definition: 'With unmanned aircraft.', score: -9.5 },
    'heavy-weapons': { definition: 'With artillery, rockets or armour.', score: -9.5 },
    'crowd-control': { definition: 'With tear gas, water cannon or warning shots.', score: -7.5 },
    unconventional: {
      definition: 'With chemical, biological, radiological or nuclear means.',
      score: -10,
    },
  },
  senses: [
    {
      relation: 'ATTACKED',
      verbs: words`
        attack, target, assault, ambush, invade, storm, strike, hit, pummel, batter, pound, besiege with,
        strike at, hit back at, strike back at, retaliate against, attack * with, set upon, set
        on, pounce on, swoop down on, launch/mount/conduct/make/unleash
        attack/assault/raid/offensive/strike/operation/ambush/invasion on/against/into/in, stage
        attack/assault/raid/offensive/operation/ambush/invasion on/against/into/in, carry out
        attack/assault/raid/strike/ambush/operation on/against/in, go to war with, go to war
        against, wage war on/against/with, make war on, launch war on/against, march into, push
        into, advance into, advance on, thrust into, counterattack, counter-attack, descend on, close in on, go on spree, go on rampage with, launch incursion into, make incursion into, cross into, roll into, sweep
        into, sweep through, take +back, win +back, encroach on, repel, repulse, recapture, retake, take
        town/city/village/port/airport/bridge/base/barracks of/near/in, wage
        campaign against, come to blow with, engage target in, massacre * in, fall upon, intrude
        into, reinvade, prey on, victimize, victimise`,
      nouns: words`
        attack <of/by/from on/against/at, assault <of/by on/against, offensive <of/by
        against/on/in, invasion <by of, incursion <of/by into, ambush <by of/on, aggression
        <of/by/from against, raid <of/by on/at/in/into/against, onslaught <of/by on/against,
        counterattack <of/by on/against, counter-attack <of/by on/against, counteroffensive <of/by
        against/in, counter-offensive <of/by against/in, retaliation <of/by against, reprisal
        <of/by against, military operation <of/by against/in, military campaign <of/by against/in,
        terror attack <of/by on/at/in/against, terrorist attack <of/by on/at/in/against, violence
        <of/by against, ground operation <of/by in, ground offensive <of/by in/against, hate crime
        <by against, strike <of/by/from on/against/at, war <of/by on/against, ground invasion <by
        of, hostility <of/by against, recapture <by of`,
    },
    {
      relation: 'ATTACKED',
      roles: 'mutual',
      verbs: words`
        clash with, fight, fight with, fight against, battle, battle with, battle against,
        skirmish with, exchange fire/blow/gunfire/shot with, trade fire/blow/strike with, do
        battle with, scuffle with, brawl with, tussle with, engage in battle with, engage in
        firefight with, be at war with, duel with, spar violently with, grapple with, wrestle with
        police`,
      nouns: words`
        clash <of with/between/among, fighting with/between/among, battle with/between/against,
        skirmish with/between, war with/between, firefight with/between, gunfight with/between,
        gun battle with/between, shootout with/between, shoot-out with/between, combat
        with/between, conflict with/between, exchange of fire with/between, hostility.pl
        with/between, scuffle with/between, brawl with/between, confrontation with/between, melee
        with/between`,
    },
    {
      relation: 'ATTACKED',
      roles: 'inverted',
      verbs: words`
        come under attack/assault/bombardment/siege from/by, come under fire by, survive/escape bombing/shooting/ambush/stabbing, suffer
        attack/assault/raid/strike by, be victim of attack by, fall victim to attack by, sustain attack from, fall to, come under fire/bombardment/attack/shelling, drive over mine/bomb/device, run over mine/bomb/device, step on mine/landmine/device, hit/strike mine/landmine/bomb`,
      nouns: words``,
    },
    {
      relation: 'KILLED',
      verbs: words`
        kill, slay, cost * life, shoot * dead, shoot dead, beat * to death, stab * to death, hack * to death,
        bludgeon * to death, burn * to death, burn * alive, strangle, suffocate, drown, gun down,
        wipe out, annihilate, decapitate, behead, cause death of, murder, do away with, execute, club * to death, kick * to death, choke * to death,
        mow down, finish off, take life of, claim life of, batter * to death, leave * dead, claim/take life, smother, throttle, lynch, hang, electrocute, starve * to death, whip * to death, stone * to
        death, torture * to death, put * to death, run +over`,
      nouns: words`
        killing <by of/'s, murder <by of/'s, slaying <by of/'s, manslaughter of, homicide of,
        beheading <by of/'s, lynching <by of/'s, decapitation of/'s, hanging of/'s, killing.pl in/at/near, murder.pl in/at, shooting death
        of, stabbing death of, strangulation of/'s, death at hand of`,
    },
    {
      relation: 'INJURED',
      verbs: words`
        injure, wound, hurt, maim, mutilate, cripple, disfigure, harm, scar, blind, lacerate,
        leave * wounded, leave * injured, leave * hurt, scald, maul, bruise, shoot * in leg, inflict
        injury/wound/casualty on/upon, cause injury to, concuss`,
      nouns: words`wounding of/'s, injury to, maiming of/'s, mutilation of/'s, wound to`,
    },
    {
      mode: 'abduct',
      relation: 'ABDUCTED',
      verbs: words`
        abduct, kidnap, hijack, take * hostage, hold * hostage, take * captive, hold * captive,
        hold * for ransom, take * prisoner, hold * prisoner, take hostage from, snatch, snatch * from, take * from home/house/flat/apartment/bed/village/school/church/car/bus/street, bundle * into car/van/vehicle, make off with, run off with, take +away at gunpoint, seize * as hostage, seize * at gunpoint, carjack, capture soldier/fighter of,
        capture soldier from, spirit away, whisk away, carry off, forcibly disappear, drag away,
        drag * from, hold * at gunpoint, take hostage`,
      nouns: words`
        abduction <by of/'s, kidnapping <by of/'s, kidnap <by of/'s, hijacking <by of, capture <by
        of/'s, hostage-taking <by of, hostage taking <by of, enforced disappearance <by of/'s,
        forced disappearance <by of/'s, carjacking <by of`,
    },
    {
      mode: 'destroy',
      verbs: words`
        down drone/jet/helicopter/plane/missile, bring down
        drone/jet/helicopter/plane/warplane`,
      nouns: words`downing of, shooting down of`,
    },
    {
      mode: 'beat',
      relation: 'ATTACKED',
      verbs: words`
        beat, beat up, beat * unconscious, beat * severely, punch, kick, slap, rough up, manhandle,
        club, clobber, whip, flog, cane, cudgel, pistol-whip, bash up, pummel with, mug, knock
        out, knock down, knock * unconscious, tackle, headbutt, head-butt, spank, shove, jostle,
        elbow, throw punch at, trample, lash, baton-charge, beat * with, attack with baton, attack
        with fist`,
      nouns: words`
        beating <by of/'s, flogging <by of/'s, caning of/'s, mugging of/'s, whipping of/'s, baton
        charge <by on/against, thrashing of/'s`,
    },
    {
      mode: 'torture',
      relation: 'ATTACKED',
      verbs: words`
        torture, waterboard, abuse, mistreat, ill-treat, maltreat, brutalize, brutalise, inflict
        torture on, subject * to torture, subject * to abuse, flay, molest in custody, inflict
        abuse on`,
      nouns: words`
        torture <by of/'s, mistreatment <by of/'s, ill-treatment <by of/'s, maltreatment <by
        of/'s, abuse <by of/'s, brutality <of/by against, waterboarding of/'s`,
    },
    {
      mode: 'sexual',
      relation: 'ATTACKED',
      verbs: words`
        rape, gang-rape, molest, assault * sexually, grope, sodomize, sodomise, commit
        rape of, commit sexual assault on, abuse * sexually, force * into prostitution`,
      nouns: words`
        rape <by of/'s, sexual assault <by of/on/against, sexual abuse <by of, sexual violence <by
        against, gang rape <by of, molestation <by of/'s`,
    },
    {
      mode: 'targeted',
      relation: 'KILLED',
      verbs: words`
        assassinate, massacre, slaughter, exterminate, ethnically cleanse, commit
        genocide against, carry out massacre of, carry out execution of, butcher, liquidate, kill
        * in execution, behead hostage from, commit massacre of, perpetrate massacre of, carry out
        genocide against, carry out assassination of`,
      nouns: words`
        assassination <by of/'s, execution <by of/'s, massacre <by of/at/in/near, bloodbath at/in/near, carnage at/in, slaughter <by of/at/in, genocide
        <by of/against, extermination <by of, targeted killing <by of, mass killing <by of,
        extrajudicial killing <by of, pogrom <by against`,
    },
    {
      mode: 'targeted',
      relation: 'ATTACKED',
      verbs: words`
        attempt assassination of, attempt to-assassinate, try to-assassinate, try to-kill, attempt
        to-kill, poison, make attempt on life of, plot to-assassinate, plot to-kill, plot
        assassination of`,
      nouns: words`
        assassination attempt <by on/against, attempted assassination <by of, attempt on life of/'s,
        poisoning <by of/'s, attempted murder <by of/'s, murder plot <by against, plot <by against`,
    },
    {
      mode: 'targeted',
      relation: 'ATTACKED',
      roles: 'inverted',
      verbs: words`
        survive/escape assassination attempt, survive attempt on life`,
      nouns: words``,
    },
    {
      mode: 'destroy',
      relation: 'ATTACKED',
      verbs: words`
        destroy, demolish, raze, flatten, level, obliterate, devastate, ravage, sabotage,
        bulldoze, wreck, reduce * to rubble, lay waste to, burn down, tear down house of, scorch,
        sink, scuttle, pillage, plunder, dynamite, uproot tree of, damage, lay * in ruin, smash
        up, reduce * to ash`,
      nouns: words`
        destruction <by of/'s, demolition <by of/'s, sabotage <by of/against, razing <by of,
        devastation <by of, plunder <by of, sinking <by of, act of sabotage against`,
    },
    ...ASSAULTS_BY_MEANS,
  ],
  counterparts: { plover: 'ASSAULT', wikidata: ['P8031', 'P8032'] },
  example: '[The Norne Army] attacked [Bergen] at dawn.',
  counterExample: 'The Norne Army left Bergen at dawn.',
} as const satisfies EventDeclaration;
