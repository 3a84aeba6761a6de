// Harm by nature or accident.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** A disaster hits a place or a group: the one hit receives, and nobody acts. */
export const DISASTER = {
  label: 'disaster',
  definition: 'Harm by nature, disease or accident: quake, flood, fire, crash, outbreak.',
  recipientRequired: false,
  modes: {
    natural: { definition: 'Nature: quake, storm, flood, drought, wildfire, eruption.' },
    accident: { definition: 'Technology or traffic: crash, collapse, spill, blaze.' },
    epidemic: { definition: 'Disease spreads.' },
    famine: { definition: 'People starve.' },
  },
  senses: [
    {
      mode: 'natural',
      roles: 'patient',
      verbs: words`
        erupt, rage -, rage across, rage through, rage on, make landfall in, make landfall near, break bank, be flooded, flood, inundate, submerge, be submerged, tear through, rip through, sweep over, sweep across, sweep +away, wash +away, spew ash/lava/smoke, dump rain/snow on, bear down on, barrel into, barrel through, be hit by
        earthquake/quake/storm/hurricane/cyclone/typhoon/flood/tornado/drought/tsunami/wildfire,
        be struck by
        earthquake/quake/storm/hurricane/cyclone/typhoon/flood/tornado/drought/tsunami/lightning,
        be inundated, be cut off by flood/water/snow/landslide, be swept away, be buried under landslide/avalanche/mudslide, be devastated
        by flood/storm/hurricane/cyclone/typhoon/earthquake/quake`,
      nouns: words`
        earthquake in/near/across/along/on/off/over, quake in/near/across/along/on/off/over, aftershock in/near/across/along/on/off/over, tremor in/near/across/along/on/off/over, flood
        in/near/across/along/on/off/over, flooding in/near/across/along/on/off/over, flash flood in/near/across/along/on/off/over, storm in/near/across/along/on/off/over,
        hurricane in/near/across/along/on/off/over, cyclone in/near/across/along/on/off/over, typhoon in/near/across/along/on/off/over, tornado in/near/across/along/on/off/over, drought in/near/across/along/on/off/over, tsunami in/near/across/along/on/off/over,
        wildfire in/near/across/along/on/off/over, forest fire in/near/across/along/on/off/over, bushfire in/near/across/along/on/off/over, landslide in/near/across/along/on/off/over, mudslide
        in/near/across/along/on/off/over, avalanche in/near/across/along/on/off/over, volcanic eruption in/near/across/along/on/off/over, eruption of/in, heatwave in/near/across/along/on/off/over,
        heat wave in/near/across/along/on/off/over, blizzard in/near/across/along/on/off/over, snowstorm in/near/across/along/on/off/over, monsoon in/near/across/along/on/off/over, sandstorm in/near/across/along/on/off/over, cold snap in/near/across/along/on/off/over,
        wild fire in/near/across/along/on/off/over, lightning strike on/in, natural disaster in/near/across/along/on/off/over, flood.pl in/near/across/along/on/off/over, inundation of, rising water in/near/across/along/on/off/over, torrential rain in/near/across/along/on/off/over, rockfall in/near/across/along/on/off/over, mudflow in/near/across/along/on/off/over, whirlwind in/near/across/along/on/off/over, swarm of locust in/near/across/along/on/off/over`,
    },
    {
      mode: 'accident',
      roles: 'patient',
      verbs: words`
        crash, crash into, slam into, smash into, burst bank, collide with, derail, capsize, run aground, run aground on, catch fire,
        burst into flame, sink off, cave +in, explode, go off, blow up -, crash-land, veer off road/track/runway/bridge, plunge into, plunge off, plunge from, plunge to, topple onto/over/on, fall into, fall off, tumble into, career into,
        slide into, skid off, leave track/rail/road/runway, come off track/rail/runway, jump track/rail, slide off, veer off, overshoot runway, run off runway, be trapped under, go off road/track/rail/runway/cliff, skid off runway, overrun runway, overturn -, roll over -,
        get stuck on, make emergency/forced landing in/at/on/near, hit rock/reef/sandbank/iceberg/tree/pylon/building/mountain, strike rock/reef/sandbank/iceberg, founder -, sink -, go down -, go down in, go down near, keel over,
        go up in flame, burn -, burn down -, run into, break in two/half, break apart -, plunge * into darkness, burn to ground, be gutted by fire/blaze, be destroyed by fire/blaze, be ravaged by fire/blaze, collapse -, collide -, run off rail/track, disappear over, disappear from radar, vanish from radar, burst -, fall on, fall onto, fall in, fall +in, give way, come down -, run into trouble off,
        leak, spill, be involved in crash/accident/collision,
        overturn on, be trapped in, be in collision with, go down in sea, break down in, go
        missing over/near/off, run off road, crash in, crash on, crash near, sink in, collapse on`,
      nouns: words`
        crash of/in/near/off/at, collapse in, cave-in at/in, dam burst in, dam failure in, methane/boiler/pipeline/fuel/dust/chemical/mine/factory/refinery/plant/tanker/fireworks explosion in/at/near, gas explosion near, gas/methane/boiler/pipeline/dust/mine/factory/refinery/plant blast in/at/near, pit/mine/mining/factory disaster in/at/near, bus/train/rail/coach/truck/car/plane/helicopter/air/ferry accident in/near/on/off, road accident on, boat accident in/near, boating accident in/near/off, lorry/truck/coach/minibus/motorway/boat/jet/airplane/aircraft/light-aircraft crash in/near/on, chemical/ammonia/chlorine leak in/at, toxic leak in/at, capsizing in/near, mid-air collision over, level-crossing collision in/near, warehouse/factory/house/apartment/hotel/hospital/nightclub/market/school fire in/at/near, inferno at/in, flame.pl at/in,  wreck of, grounding of, sinking of, overturning of, plane crash in/near, car crash in/near, bus crash in/near, train crash
        in/near, helicopter crash in/near, air crash in/near, road accident in/near, traffic
        accident in/near, accident in/near/at, collision of/with/between, derailment of/in/near/off,
        shipwreck off/of/near, capsizing of, sinking of ship off, fire at/in, blaze at/in, oil
        spill in/off, gas leak at/in, stampede at/in, building collapse in, bridge collapse in,
        mine collapse in/at, gas explosion in/at, blackout in, power outage in, power failure
        in/at, nuclear accident in/at, meltdown at, pileup on/in, pile-up on/in, crush at, mining
        accident in, dam collapse in, chemical spill in, industrial accident in/at, ferry disaster in/off, air disaster in, rail disaster in, boat accident on/off, boating accident on, avalanche of, pit collapse in/at, roof collapse in/at, tunnel collapse in, disaster in/at/near/on/off`,
    },
    {
      mode: 'epidemic',
      roles: 'patient',
      verbs: words`
        confirm/report/record/register/detect case of cholera/ebola/measles/mpox/polio/dengue/malaria/plague/anthrax/diphtheria/marburg, spread to, declare outbreak of, declare outbreak/epidemic, be infected with, be quarantined with, come down with, be stricken with, be infected by`,
      nouns: words`
        epidemic in/of, avian flu in, bird flu in, yellow fever in, marburg in, lassa fever in, anthrax in,  pandemic in/across, outbreak of/in, cholera in, measles in, ebola in, dengue in, typhoid in, polio in, mpox in, diphtheria in, meningitis in, malaria in, cholera outbreak in, measles outbreak
        in, ebola outbreak in, disease outbreak in, spread of virus in, infection in, contagion
        in, plague in`,
    },
    {
      mode: 'famine',
      roles: 'patient',
      verbs: words`
        face famine/starvation/hunger, suffer famine/hunger/starvation, be on brink of famine, go
        hungry`,
      nouns: words`
        famine in/across, food shortage in, hunger crisis in, crop failure in, malnutrition
        in/among`,
    },
  ],
  counterparts: { wikidata: ['Q3839081'], schemaOrg: 'Event' },
  example: 'A flood in [Bergen] closed the harbour.',
  counterExample: 'Complaints flooded the newspaper of Bergen.',
} as const satisfies EventDeclaration;
