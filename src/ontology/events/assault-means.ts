// Attacks told apart by what they are made with.

import type { Sense } from '../types.ts';
import { words } from '../words.ts';

/** The senses of ASSAULT whose words name the means. */
export const ASSAULTS_BY_MEANS = [
  {
    mode: 'primitive',
    relation: 'ATTACKED',
    verbs: words`
      stab, knife, slash, hack at, stone, firebomb, torch, set fire to, set * on fire, set *
      ablaze, set * alight, throw stone/rock/brick/bottle/firebomb at, hurl
      stone/rock/brick/bottle/firebomb at, pelt, pelt * with, throw acid at/on, ram, ram
      car/vehicle/truck into, plough into, plow into, drive car/vehicle/truck/van/lorry into,  machete,
      spear, attack with knife, impale, scythe, lob stone at, drive into`,
    nouns: words`
      stabbing <by of/'s, knife attack <by on/at/in, arson attack <by on/at, arson <by at,
      firebombing <by of, stoning <by of/'s, acid attack <by on, axe attack <by on, machete attack
      <by on/in, ramming attack <by on/in, car-ramming <by of/in, vehicle attack <by on, knifing
      of/'s, torching <by of, stone-throwing <by at`,
  },
  {
    mode: 'firearms',
    relation: 'ATTACKED',
    verbs: words`
      shoot, shoot at, fire at, fire on, fire upon, fire into, fire shot at, open fire on/at, gun
      for, snipe at, spray * with bullet, shoot up, fire bullet at/into, machine-gun, strafe *
      with gunfire, rake * with gunfire, rake with gunfire, pepper * with bullet, spray bullet at/into, return fire at,
      fire at crowd in, take shot at, open fire, shoot * in head, train gun on`,
    nouns: words`
      shooting <by of/at/in/'s, shooting attack <by on/at/in, mass shooting <by at/in, gun attack
      <by on/at, gunfire <from at/on, sniper fire <from at/on, drive-by shooting of/at/in, sniper
      attack <by on, armed attack <by on/at/against, small-arms fire <from at/on`,
  },
  {
    mode: 'explosives',
    relation: 'ATTACKED',
    verbs: words`
      blow up, detonate bomb/device/explosive/mine at/in/near/outside, set off
      bomb/device/explosive/blast at/in/near/outside, plant bomb/mine/device/explosive
      at/in/under/near/outside, bomb, lob grenade at/into, throw grenade at/into, hurl grenade
      at/into, throw explosive at, throw/lob/hurl/toss bomb/molotov at/into, explode bomb/device/charge in/at/near/outside,
      bomb/dynamite/blow up line/bridge/pipeline of, mine, booby-trap, send parcel bomb to, send
      letter bomb to, toss grenade at/into, dynamite bridge of,
      carry out/conduct bombing of/on/against/in`,
    nouns: words`
      bombing <by of/at/in/outside/near, bomb attack <by on/at/in/against, car bomb <by in/at/outside, car
      bombing <by of/in/at/near/outside, explosion at/in/near/outside, blast at/in/near/outside, roadside bomb in/near, roadside
      bombing <by of/in, grenade attack <by on/at/in, landmine in, bomb blast at/in/near, truck
      bomb <by in/at/outside, truck bombing <by of/in/at, letter bomb <from to, mine explosion in,
      improvised explosive device in, detonation at/in`,
  },
  {
    mode: 'suicide-attack',
    relation: 'ATTACKED',
    verbs: words`
      blow himself up, blow herself up, blow themselves up, detonate suicide vest/belt
      at/in/near/outside, detonate explosive vest/belt at/in/near/outside, carry out suicide
      bombing/attack at/in/on/against, stage suicide bombing/attack at/in/on/against`,
    nouns: words`
      suicide bombing <by of/at/in, suicide attack <by on/at/in/against, suicide bomb attack <by
      on/at/in, suicide bomber <of, suicide car bombing <by of/at/in, kamikaze attack <by on`,
  },
  {
    mode: 'aerial',
    relation: 'ATTACKED',
    verbs: words`
      bomb from air, strafe, carpet-bomb, bombard from air, drop bomb/munition on/over,
      launch/conduct airstrike/air-strike on/against/in, launch air strike on/against/in,
      carry out airstrike/air-strike on/against/in, carry out air strike on/against/in,
      conduct air strike on/against/in, dive-bomb, hit * in airstrike, hit * with airstrike, hit *
      from air, shoot down`,
    nouns: words`
      airstrike <of/by/from on/against/in, air-strike <of/by/from on/against/in, air strike
      <of/by/from on/against/in, air raid <of/by/from on/against/in, air attack <of/by/from
      on/against, aerial bombardment <by of, aerial bombing <by of, aerial attack <by on, bombing
      raid <by on, bombing campaign <of/by against/in, strafing <by of, air assault <by on, barrel
      bomb on`,
  },
  {
    mode: 'drone',
    relation: 'ATTACKED',
    verbs: words`
      launch/fire/send drone at/against/on/toward/towards/into, attack with drone, strike with
      drone, hit * with drone, hit * in drone strike, target * in drone strike, launch/conduct
      drone strike/attack on/against, carry out drone strike/attack on/against, strike * with
      drone, attack * with drone`,
    nouns: words`
      drone strike <of/by/from on/against/in, drone attack <of/by/from on/against/in, drone raid
      <by on, drone assault <by on, drone bombardment <by of`,
  },
  {
    mode: 'heavy-weapons',
    relation: 'ATTACKED',
    verbs: words`
        shell, bombard, rocket, mortar, torpedo, launch/open/direct
        artillery/mortar/rocket/tank/missile fire against/on/at, launch fire against/on,
        open fire against, fire bomb/grenade/round at/into/on, fire
        missile/rocket/mortar/shell/artillery at/into/on/toward/towards, launch
        missile/rocket at/into/on/toward/towards/against, lob missile/rocket/shell/mortar
        at/into, rain missile/rocket/shell on, rain down on, pound with artillery, hit *
        with missile, hit * with rocket, hit * with artillery, strike * with missile, strike
        * with rocket, barrage, fire salvo at, bombard * with, shell * with, pound * with`,
    nouns: words`
      shelling <by/from of/on/in/at, bombardment <by/from of/'s, missile attack <of/by/from
      on/against/in, rocket attack <of/by/from on/against/in, missile strike <of/by/from
      on/against/in, mortar attack <by on, artillery fire <from on, artillery strike <of/by on,
      barrage <of/from on/against, rocket fire <from at/on/into, cross-border fire <from on, tank
      fire <from on, artillery barrage <from on, missile barrage <from on, rocket barrage <from
      on, shellfire <from on, salvo <from at`,
  },
  {
    mode: 'crowd-control',
    relation: 'ATTACKED',
    verbs: words`
      tear-gas, teargas, fire/use/lob/deploy teargas at/on/against/into, fire/use/lob tear-gas
      at/on/against/into, fire/use/lob tear gas at/on/against/into, fire/lob/deploy/release tear gas, fire/lob/deploy teargas, use/fire/deploy/turn water
      cannon on/against/at, fire/deploy water cannon, fire rubber bullet at/on, fire warning shot at/over, fire stun grenade
      at/into, pepper-spray, taser, tase, use pepper spray on/against, disperse * with teargas,
      disperse * with tear-gas, charge crowd of, charge *crowd, fire plastic bullet at, fire pellet at, charge at, fire
      warning shot`,
    nouns: words`
      tear-gassing of, tear gas on/against/at, water cannon on/against, warning shot <from at,
      rubber bullet at, police charge against`,
  },
  {
    mode: 'unconventional',
    relation: 'ATTACKED',
    verbs: words`
      gas, nuke, use chemical/nuclear/biological weapon against/on/in, use nerve agent on/against,
      drop atomic bomb on, drop nuclear bomb on, poison * with agent, fire chemical weapon
      at/into, release sarin in, release nerve agent in, attack with gas, attack with sarin`,
    nouns: words`
      chemical attack <by on/against/in, gas attack <by on/against/in, nerve agent attack <by
      on/against/in, chemical weapons attack <by on/against/in, poison gas attack <by on, nuclear
      strike <by on/against, nuclear attack <by on/against, biological attack <by on/against,
      sarin attack <by on/in, dirty bomb attack <by on`,
  },
] as const satisfies readonly Sense[];
