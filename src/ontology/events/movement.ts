// Journeys and flights from danger.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** Going from place to place, where it is no visit to someone. */
export const MOVEMENT = {
  label: 'journey',
  definition: 'Someone travels, or flees from danger.',
  recipientRequired: false,
  modes: {
    travel: { definition: 'Goes to a place.' },
    flee: { definition: 'Leaves a place to escape danger or the law.' },
  },
  senses: [
    {
      mode: 'travel',
      relation: 'TRAVELED_TO',
      roles: 'motion',
      verbs: words`
        travel to, travel on to, fly on to, lead delegation/mission to, slip across border into, slip into, sneak into, go to, arrive in, arrive at, arrive to, fly to, fly into, fly in to, fly back
        to, fly out to, head to, head for, head back to, come to, return to, journey to, make way
        to, sail to, sail for, sail into, drive to, leave for, depart for, set off for, set out
        for, embark for, move to, relocate to, emigrate to, immigrate to, migrate to, land in, land at, land on, land near, touch down in, touch down at, reach, enter, cross to, cross into from, walk to,
        march to, cycle to, ride to, commute to, make journey to, take trip to, embark on trip to,
        go on trip to, go back to, fly over to, jet to, jet off to, jet into, swim to, trek to,
        proceed to, be on way to, be en-route to, be due in/at, pass through, transit through, stop over in,
        disembark in, disembark at, dock in, dock at, resettle in, move into, travel into, travel
        via, rush to, hurry to, run to, converge on, come back to, take
        plane/train/flight/ferry/bus to, board plane/train/flight/ferry/bus to`,
      nouns: words`
        trip <of/by to, journey <of/by to, arrival <of in/at, return <of to, travel <of/by to,
        voyage <of/by to, departure <of for, flight <of/by to, emigration <of to, migration <of
        to, relocation <of to`,
    },
    {
      mode: 'travel',
      verbs: words`
        leave for home, leave, arrive -, depart, depart from, travel from, take off from, come from, fly from, fly
        out of, sail from, set off from, set out from, return from, arrive from, migrate from,
        emigrate from, deplane, set sail from, embark from, check out of`,
      nouns: words`departure <of from, return <of from, arrival <of from`,
    },
    {
      mode: 'flee',
      roles: 'motion',
      relation: 'TRAVELED_TO',
      verbs: words`
        flee to, flee into, escape to, escape into, take refuge in, take shelter in, go into exile
        in, defect to, run away to, flee across border into, abscond to, find shelter in, seek
        sanctuary in, flock to, pour into, stream into`,
      nouns: words`flight into exile <of in, escape <of to, defection <of to`,
    },
    {
      mode: 'flee',
      verbs: words`
        flee -, flee from, escape -, escape from, run away from, break out of, go into hiding, go
        into exile, abscond -, abscond from, evade, elude, slip out of, go on run, tunnel out of, jump bail,
        make getaway, slip away -, slip away from, get away -, get away from, wriggle free, break free from, give slip to, skip bail, flee home, flee country, break out from, pour out of, stream out
        of`,
      nouns: words`
        escape <of/by from, flight <of/by from, exodus <of from, prison break <of/by from,
        jailbreak <of/by from, prison escape <of/by from`,
    },
  ],
  counterparts: { schemaOrg: 'TravelAction', followTheMoney: 'Trip' },
  example: '[Anna Lind] traveled to [Bergen] on Friday.',
  counterExample: 'Anna Lind wrote about Bergen on Friday.',
} as const satisfies EventDeclaration;
