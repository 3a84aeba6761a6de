// Force posture short of the use of force.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER MOBILIZE: the place or the adversary that forces are moved to receives. */
export const MOBILIZE = {
  label: 'show of force',
  definition: 'Forces are raised, moved or put on alert without being used.',
  quad: 4,
  score: -5.5,
  recipientRequired: false,
  modes: {
    troops: { definition: 'Units of an army.', score: -6.5 },
    weapons: { definition: 'Weapons, ships, aircraft or vehicles.', score: -6.5 },
    police: { definition: 'Police or other security forces.', score: -5.5 },
    militia: { definition: 'An armed group that is not of the state.', score: -6 },
  },
  senses: [
    {
      mode: 'troops',
      relation: 'DEPLOYED_TO',
      verbs: words`
        deploy to, deploy in, deploy along, deploy near, deploy at, deploy
        troop/soldier/force/marine/unit/brigade/battalion to/in/along/near/at/on, send
        troop/soldier/force/marine/reinforcement/brigade to/into, move troop/force
        to/into/near/toward/towards, dispatch troop/soldier/force to, station troop/soldier/force
        in/at/near/on, mass troop/soldier/force on/along/at/near, amass troop/soldier/force
        on/along/at/near, concentrate troop/force on/along/at/near, redeploy to, redeploy troop
        to, reinforce troop in, garrison, post troop in, be stationed in, be stationed at, be
        deployed to, be deployed in, rush troop to, rush/move reinforcement to, order troop/soldier/marine/reservist to/into, land troop in, encircle, pour troop into, mass/amass infantry on/along/at/near`,
      nouns: words`
        deployment <of to/in/along, troop deployment <of to/in/along, military buildup <of
        on/along/near, military build-up <of
        on/along/near, troop buildup <of on/along/near, troop build-up <of on/along/near, troop movement <of to/near,
        redeployment <of to, mobilization <of/by against, mobilisation <of/by against,
        encirclement of`,
    },
    {
      mode: 'troops',
      verbs: words`
        mobilize, mobilise, mobilize -, mobilise -, mobilize/mobilise troop/force/army/reservist
        for/against, mobilize/mobilise troop/force/army/reservist along, prepare to-attack,
        prepare to-invade, prepare to-resume, prepare for war/attack/offensive/invasion, prepare
        offensive/attack/invasion, remain on alert, stay on alert, go on alert, stand on alert,
        be * on alert, train hacker/fighter/militant/soldier, strengthen/reinforce/bolster/beef
        up force/troop/garrison/defence/defense/presence in/near/on,
        strengthen/reinforce/bolster/beef up force/troop/garrison/defence/defense/presence along,
        strengthen/reinforce force/troop/garrison/army, order patrol by,
        acquire/develop/manufacture/build/produce weapon/missile/bomb, call up
        reservist/reserve/conscript, call up -, conscript, draft, put troop on alert, place troop
        on alert, put * on alert, place * on alert, be on alert, be on high alert, hold
        drill/war-game/exercise/manoeuvre/maneuver, launch/begin/start/open
        drill/war-game/exercise/manoeuvre/maneuver, hold/stage/conduct/launch/begin/start war
        game, stage/conduct/wrap drill/war-game/exercise/manoeuvre/maneuver, kick +off
        drill/war-game/exercise/manoeuvre/maneuver, rearm, remilitarize,
        remilitarise, raise alert, declare war, declare war on, declare
        mobilization/mobilisation, show force, flex muscle, introduce conscription`,
      nouns: words`
        call-up of, conscription of/'s, military exercise <of in/near/off, military drill <of
        in/near/off, naval exercise <of in/near, war game <of near/in, show of force against/in,
        general mobilization <of, general mobilisation <of, declaration of war on/against`,
    },
    {
      mode: 'weapons',
      relation: 'DEPLOYED_TO',
      verbs: words`
        deploy missile/warship/tank/jet/bomber/carrier/submarine/aircraft/drone/battery
        to/in/near/off, send warship/carrier/jet/bomber/frigate/submarine/warplane/aircraft/destroyer/gunboat to/into/near/through, send/move/deploy strike group to/into,
        dispatch warship/jet/frigate/carrier to, station missile/warhead/jet/bomber/weapon
        in/at/near, move missile/tank/warship to/near, scramble jet to, sail warship through/near,
        fly bomber over/near, place missile in,
        mass/amass/concentrate tank/armour/armor/artillery/vehicle/warship on/along/at/near/off`,
      nouns: words`
        missile deployment <of in/to, naval deployment <of to/in/off, deployment of missile in/to,
        deployment of warship to`,
    },
    {
      mode: 'weapons',
      verbs: words`
        test missile/weapon/bomb/warhead, test-fire, test-fire missile, test-launch, scramble jet,
        scramble fighter, enrich uranium, stockpile weapon, stockpile, fire/launch missile/rocket into/toward/towards sea/ocean,
        conduct test of missile, violate airspace of, enter airspace of, buzz, fly sortie over`,
      nouns: words`
        missile test <of/by, nuclear test <of/by, weapons test <of/by, violation of airspace of,
        flyover <of over, incursion into airspace of`,
    },
    {
      mode: 'police',
      relation: 'DEPLOYED_TO',
      verbs: words`
        deploy police/officer/guard/guardsman to/in/at/on/around, send
        police/officer/policeman/guard/guardsman to/into, draft +in police/officer, draft police/officer/guard into, dispatch police/officer to, cordon off, station
        police in/at, tighten security in/at/around, step up security in/at/around, step up
        patrol in/along, patrol, order police/security onto, seal off, flood street with,
        stand guard at/outside`,
      nouns: words`
        police deployment <of in/to, security cordon around, police cordon around, patrol of/in`,
    },
    {
      mode: 'militia',
      relation: 'DEPLOYED_TO',
      verbs: words`
        send fighter/militant/mercenary/militiaman to/into, deploy fighter/militant/mercenary
        to/in, mass fighter near/along/on, amass fighter near/along, regroup in, gather fighter
        in, recruit fighter in, recruit fighter from, dispatch fighter to/into, infiltrate,
        infiltrate into, set up checkpoint in`,
      nouns: words`infiltration of/into, militia buildup <of in/near`,
    },
  ],
  counterparts: { plover: 'MOBILIZE' },
  example: '[Norway] deployed troops to [Bergen] on Friday.',
  counterExample: 'Norway withdrew its troops from Bergen on Friday.',
} as const satisfies EventDeclaration;
