// Posts given, won and taken away.

import type { EventDeclaration } from '../types.ts';
import { words } from '../words.ts';

/** Posts that change hands; a resignation is RETREAT/resign. */
export const PERSONNEL = {
  label: 'change of post',
  definition: 'Someone is appointed, elected or dismissed.',
  recipientRequired: false,
  modes: {
    appoint: { definition: 'Someone is given a post.' },
    elect: { definition: 'Someone wins a vote for a post.' },
    dismiss: { definition: 'Someone is removed from a post.' },
  },
  senses: [
    {
      mode: 'appoint',
      relation: 'APPOINTED',
      verbs: words`
        appoint, appoint * as, appoint * to, name * as, name * to, name *
        minister/president/director/chief/head/chairman/ambassador/secretary/coach/manager/ceo/governor/premier/leader/successor/envoy/commander/executive/boss/officer/chair/chairwoman/treasurer,
        nominate, nominate * as, nominate * for, nominate * to, swear +in, install, install * as,
        hire, recruit, promote, promote * to, designate * to, tap, tap * as, tap * to-do, pick *
        as, pick * to-do, choose * as, choose * to-do, select * as, select * to-do, inaugurate,
        reinstate, reappoint, confirm * as, approve * as, endorse * as, unveil * as, propose * as, choose, pick, task * to-do, entrust * with, enlist, put * in
        charge, second * to, assign * to, commission * as, ordain, crown, enthrone, anoint,
        co-opt, sign * from, engage * as, reinstall, administer oath to, give post/job/portfolio
        to, hand post/job/portfolio to, tip * as successor, poach * from, lure * from, lure * away from, put * forward as/for, confirm * by, reshuffle cabinet/government, field * as candidate, make * chief,
        make * head, make * minister, elevate * to, bring +in * as minister/director/chief/head/coach/manager/chairman/chairwoman/secretary/executive/commander/ambassador/adviser/president/governor, give * post/job/portfolio/ministry/chairmanship, hand *
        post/job/portfolio/ministry/chairmanship, give ministry/chairmanship/leadership to, hand
        ministry/chairmanship/leadership to, put * at helm`,
      nouns: words`
        appointment of/'s, nomination of/'s, hiring of/'s, promotion of/'s, elevation of/'s, inauguration of/'s,
        swearing-in of/'s, coronation of/'s, reappointment of/'s, installation of, reinstatement
        of/'s, investiture of/'s, recruitment of/'s, ordination of/'s, selection of/'s`,
    },
    {
      mode: 'appoint',
      roles: 'patient',
      verbs: words`
        take office, take office as, take office in, take +over as executive/chief/president/minister/premier/chairman/chairwoman/chair/head/director/leader/governor/mayor/coach/manager/ceo/secretary/commander/ambassador/editor/boss, take helm of, take charge of, take +over ministry/department/presidency/chairmanship/leadership/premiership/portfolio/reins,
        assume presidency/post/office/role/duty, assume presidency/leadership/command of, take up
        post/office/position, take up post as, become
        head/president/chief/minister/chairman/director/leader/ceo/premier/governor/mayor/ambassador
        of, start job at, ascend to throne, ascend throne, take oath, take oath of office, take seat in,
        take reins of, take rein/helm at, take reins/helm, take +over - from, step into shoe -, accede to throne, serve as, step up to-lead, step up as, become minister/premier/president/chancellor/mayor/governor/chairman/chairwoman/speaker/ceo, return as executive/chief/chairman/chairwoman/coach/manager/minister/president/premier, succeed - as,
        start/begin work/job/duty - as, become executive/chair/chairwoman/secretary/commander/coach/manager/boss/chancellor/speaker/editor
        of, begin/start term/tenure/mandate/presidency, join * from, join * as executive/chief/economist/director/minister/manager/coach/president/adviser/partner/officer/head, join cabinet/government, succeed -, replace -, become woman/person/man - to-lead, become woman/person/man - to-head, sign for, sign - for, sign with club/team/side`,
      nouns: words`accession of/'s, transfer of/'s to`,
    },
    {
      mode: 'elect',
      relation: 'ELECTED',
      verbs: words`
        elect, elect * as, elect * to, re-elect, reelect, vote +in, vote * into, vote * into
        office, return * to power, return * to office, give/hand * second/third/fourth/fifth term, give/hand * term as, return * to parliament, choose * in election, re-elect * as,
        reelect * as, vote * into power, vote *
        president/mayor/governor/chairman/chairwoman/speaker/leader/captain, declare * president/president-elect/mayor, elect * to-do, give presidency/victory/mandate/majority/landslide to, hand presidency/victory/majority to`,
      nouns: words`election of, re-election of/'s, reelection of/'s`,
    },
    {
      mode: 'elect',
      roles: 'patient',
      verbs: words`
        win election, win election in, win election to, win
        presidency/primary/nomination/runoff/vote/seat/referendum, win presidency of, win seat in,
        win re-election, win reelection, secure re-election, win second term, win third term, win leadership race/contest/election, win landslide, sweep/cruise/coast/storm to victory, sweep/cruise/coast to landslide/re-election/win, emerge winner, be declared winner, come to power, come to power in, return to power, gain seat in, top poll in,
        sweep to power, secure/clinch/capture presidency/majority/nomination, win majority, secure/clinch second/third/fourth/fifth term, win fourth/fifth term, claim/secure/declare/celebrate victory in election/vote/poll/runoff/referendum/primary, win governorship/mayoralty/premiership/chancellorship/leadership, win governorship/mayoralty/premiership/chancellorship/leadership of, claim/secure victory at
        poll, win by landslide, win in landslide, win at poll, triumph at poll`,
      nouns: words`
        election victory of/'s, electoral victory of/'s, election win of/'s, victory/win/triumph in
        election/vote/runoff/referendum/primary of/'s, victory/win/triumph at poll of/'s, landslide victory of/'s, re-election
        victory of/'s`,
    },
    {
      mode: 'elect',
      verbs: words`
        run for, run for president/parliament/office/mayor/governor/senate/congress, run against,
        stand for parliament/election/president/office, stand in election, contest election/seat,
        contest election in, seek re-election, seek reelection, defeat/beat/unseat/trounce * in election/runoff/run-off/primary/vote/poll/ballot/by-election/race/contest, concede race, hold election, hold
        referendum, hold election in, go to poll, head to poll, unseat, enter race for/as, join race for, throw hat into ring, cast ballot, cast vote, vote in
        election/referendum/runoff/primary/by-election/poll, lose election, lose in election/run-off/runoff/race/primary/vote/ballot to, lose
        election to, lose seat, lose seat in, lose seat to, lose vote, lose majority, lose power,
        announce candidacy for, call election, call snap election, declare candidacy for, primary`,
      nouns: words`
        general election in, presidential election in, parliamentary election in, snap election
        in, referendum in, by-election in, local election in, election.pl in, runoff between,
        runoff against, candidacy <of, presidential bid <of, primary election in`,
    },
    {
      mode: 'dismiss',
      roles: 'patient',
      verbs: words`
        lose confidence vote, lose no-confidence vote, lose vote of confidence, lose vote of
        no-confidence, lose motion of no-confidence, lose motion of no confidence, be voted out, be voted out of office, be
        toppled in vote, fall in confidence vote, lose job/portfolio/ministry/chairmanship, be relieved of
        duty/post/command/office, fall -`,
      nouns: words``,
    },
    {
      mode: 'dismiss',
      relation: 'DISMISSED',
      verbs: words`
        dismiss, sack, fire, oust, oust * as, remove * from post, remove * from office, remove * as,
        remove * from power, strip * of post, strip * of office, strip * of duty, strip * of job, strip * of immunity, strip * of mandate, strip * of command, strip * of portfolio, strip * of title, strip * of rank, relieve * of
        duty, relieve * of post, relieve * of command, lay off, cut/shed/axe/slash/eliminate job/post/position, cut/shed/axe/slash *worker, cut/shed/axe *staff, cut/shed/axe *employee, replace * as, suspend, suspend *
        from post, suspend * from duty, place/put * on leave, force out, force * from power, force * from office, drive
        * from power, drive * from office, discharge, discharge * from army, vote out, vote * out
        of office, dethrone, axe * as, terminate, make * redundant, announce/plan/unveil job cut/loss, announce/plan layoff/redundancy, let go of staff, furlough,
        demote * to, kick * upstairs, defrock, give * boot, unseat * as, recall * from post, push
        out, show * door, drop * as, topple government of, bring down government of, pass vote of
        no confidence in, cashier, part way/company with, force * out of office/power/government/post/job, force * from
        post, drop/remove/sack/fire/dismiss * from cabinet/government, oust * from office/power/post, remove *
        from chairmanship, take ministry/portfolio/chairmanship from`,
      nouns: words`
        dismissal of/'s, ouster of/'s, ousting of/'s, sacking of/'s, firing of/'s, removal of/'s, layoff of/at, redundancy at,
        recall of/'s, demotion of/'s, removal from office of/'s, recall election of, job cut at,
        mass layoff at, dethronement of/'s`,
    },
  ],
  counterparts: { wikidata: ['P39'], schemaOrg: 'ChooseAction', followTheMoney: 'Occupancy' },
  example: '[Mara Holt] appointed [Jonas Berg] as finance minister.',
  counterExample: 'Mara Holt met Jonas Berg, the finance minister.',
} as const satisfies EventDeclaration;
