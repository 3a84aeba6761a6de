// What is said, where the saying itself is the news.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** A statement about someone, without the praise, blame or demand that another type names. */
export const STATEMENT = {
  label: 'statement',
  definition: 'Someone says something publicly, of or to someone.',
  recipientRequired: false,
  modes: {},
  senses: [
    {
      relation: 'SPOKE_ABOUT',
      verbs: words`
        speak about, speak of, talk about, comment on, remark on, write about, tweet about, post
        about, report on, describe, describe * as, mention, refer to, allude to, discuss, make
        statement/remark/comment/speech about/on, issue statement on/about, give speech on/about,
        deliver speech on/about, testify about, opine on, elaborate on, depict, characterize,
        characterise, portray, portray * as, compare * to, compare * with, liken * to, call *
        hero, cite, quote, brief on, reflect on, reminisce about, expound on, sound off on, weigh
        in on, hold press conference on, brief press on, respond to, reply to, react to, profile,
        lecture on, muse about, joke about, boast about, brag about, dub`,
      nouns: words`
        statement <of/by/from about/on, remark <of/by/from about/on, comment <of/by/from about/on,
        speech <of/by about/on, description <of/by of, article <by about, interview <of about,
        book <by about, mention of, reference <by to, tweet <of/by/from about, reaction <of/from
        to, response <of/from to, briefing <of/by/from on, documentary <by about, lecture <of/by
        on, memoir <of/by about, editorial <by about/on`,
    },
    {
      verbs: words`
        speak/talk to reporter/press/journalist/medium/crowd, tell
        reporter/journalist/press/parliament/congress, tell, inform, notify, brief, address,
        address nation/parliament/congress/crowd, make speech/statement/announcement/address, give
        speech/interview/testimony/briefing, give interview to, give briefing to, deliver
        speech/address/sermon, issue statement, release statement, hold news/press conference,
        hold briefing, declare -, announce -, proclaim -, say to, write to, send letter/message
        to, respond in statement, confirm that, predict that, reiterate that, testify that, note
        that, explain to, tweet -, interview, speak at, speak to, preach to, speak before,
        lecture, deliver message to, give testimony to, convey message to`,
      nouns: words`
        statement <of/by/from to, announcement <of/by/from, speech <of/by to/at/before, address
        <of/by to, press conference <of/by with/in, news conference <of/by with/in, interview <of
        with, letter <of/from to, message <of/from to, briefing <of/from to, communique <of/from,
        testimony <of to/before, sermon <of/by to`,
    },
  ],
  counterparts: { schemaOrg: 'CommunicateAction', wikidata: ['P5102'] },
  example: '[Jonas Berg] spoke about [the Norne Bank] at a conference.',
  counterExample: 'Jonas Berg bought the Norne Bank.',
} as const satisfies EventDeclaration;
