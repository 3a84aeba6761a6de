// Threats and warnings of consequences.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** PLOVER THREATEN: the mode names what is threatened. */
export const THREATEN = {
  label: 'threat',
  definition: 'A threat or a warning of consequences.',
  quad: 3,
  score: -3.5,
  recipientRequired: false,
  modes: {
    restrict: { definition: 'To limit movement, people, goods or parties.', score: -3 },
    arrest: { definition: 'To arrest or detain.', score: -3.5 },
    relations: { definition: 'To suspend relations or talks.', score: -3.5 },
    expel: { definition: 'To expel diplomats, peacekeepers or aid groups.', score: -3.5 },
    territory: { definition: 'To occupy territory.', score: -4 },
    violence: { definition: 'To use violence.', score: -3.5 },
  },
  senses: [
    {
      relation: 'THREATENED',
      verbs: words`
        threaten, threaten * with, threaten to-act, be prepared to-attack, swear to-fight,
        issue/make threat/ultimatum/warning to/against, warn, warn * against, warn * of, warn *
        about, warn * that, give * ultimatum, give ultimatum to, menace, intimidate, blackmail,
        vow revenge on/against, vow retaliation against, vow vengeance on, vow to-punish, serve
        notice on, send warning to, brandish at, sabre-rattle at, put * on notice, swear revenge
        on, hold threat over, cow, bully, browbeat, harass, caution * against, terrorize,
        terrorise, threaten retaliation against, threaten reprisal against, send death threat to,
        promise retribution against, hang over`,
      nouns: words`
        threat <of/from against/to, warning <of/from to/against, ultimatum <from against,
        intimidation of/'s, death threat <of/from against/to, blackmail of/'s, menace <of to,
        sabre-rattling <of against, saber-rattling <of against, bullying of/'s, harassment of/'s`,
    },
    {
      relation: 'THREATENED',
      roles: 'inverted',
      verbs: words`receive death threat, receive threat from, receive bomb threat, get death threat`,
      nouns: words``,
    },
    {
      mode: 'violence',
      relation: 'THREATENED',
      verbs: words`
        vow revenge/retaliation/vengeance/retribution,
        threaten to-attack, threaten to-kill, threaten to-bomb, threaten to-strike, threaten
        to-destroy, threaten to-wipe, threaten to-retaliate against, vow to-attack, vow
        to-destroy, vow to-crush, vow to-eliminate, vow to-avenge, vow to-strike, vow to-retaliate
        against, threaten force against, threaten war on/against, threaten violence against,
        threaten attack on/against, threaten strike on/against, threaten action against, call for
        death of, call for destruction of`,
      nouns: words`
        threat of war against, threat of force against, threat of violence against, bomb threat
        <of/from against/to, nuclear threat <of/from to/against`,
    },
    {
      mode: 'territory',
      relation: 'THREATENED',
      verbs: words`
        threaten to-invade, threaten to-occupy, threaten to-annex, threaten to-seize, threaten
        invasion of, threaten to-storm, vow to-recapture, vow to-retake`,
      nouns: words`threat of invasion against`,
    },
    {
      mode: 'relations',
      relation: 'THREATENED',
      verbs: words`
        threaten to-sanction, threaten sanction on/against, threaten tariff on/against, threaten *
        with sanction, threaten to-sever tie with, threaten to-cut tie with, threaten to-suspend
        tie with, threaten to-boycott, threaten boycott of, threaten to-quit, threaten to-leave,
        threaten to-withdraw from, threaten to-cut aid to, threaten embargo on/against`,
      nouns: words`
        threat of sanction against/on, sanctions threat <of against, tariff threat <of against`,
    },
    {
      mode: 'expel',
      relation: 'THREATENED',
      verbs: words`
        threaten to-expel, threaten to-deport, threaten to-evict, threaten expulsion of, threaten
        * with expulsion, threaten * with deportation`,
      nouns: words`threat of expulsion against, deportation threat <of against`,
    },
    {
      mode: 'arrest',
      relation: 'THREATENED',
      verbs: words`
        threaten to-arrest, threaten to-jail, threaten to-prosecute, threaten to-detain, threaten
        to-imprison, threaten * with jail, threaten * with prison, threaten * with arrest,
        threaten * with prosecution, threaten arrest of, threaten to-sue, threaten lawsuit against, threaten legal action against`,
      nouns: words`
        threat of arrest against, threat of prosecution against, legal threat <of against`,
    },
    {
      // A court that wants somebody arrested threatens nobody: the event tells of it, and no edge does.
      mode: 'arrest',
      verbs: words`
        issue warrant for, issue warrant against, issue arrest warrant for, put out warrant for,
        issue red notice for`,
      nouns: words`arrest warrant <of for/against, warrant for arrest of`,
    },
    {
      mode: 'restrict',
      relation: 'THREATENED',
      verbs: words`
        threaten to-ban, threaten to-block, threaten to-close, threaten to-restrict, threaten
        to-outlaw, threaten to-shut, threaten to-dissolve, threaten ban on, threaten blockade of,
        threaten * with ban, threaten crackdown on, threaten curb on`,
      nouns: words`threat of ban on, threat of blockade against`,
    },
  ],
  counterparts: { plover: 'THREATEN' },
  example: '[The Norne Army] threatened [Mara Holt] with revenge.',
  counterExample: 'The Norne Army offered Mara Holt its help.',
} as const satisfies EventDeclaration;
