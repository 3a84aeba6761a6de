// Who holds, gets and loses a post, and who owns which firm, in plain sentences of the news; beside them what such
// words do not say.

import { describe, expect, it } from 'vitest';
import { readText, relationLines } from '../fixtures/read-text.ts';

describe('offices and firms', () => {
  it.each([
    ["Norne Bank's chief executive is Anna Lind.", 'Anna Lind LEADS Norne Bank'],
    ['Norne Bank, whose chief executive is Anna Lind, closed.', 'Anna Lind LEADS Norne Bank'],
    ['The mayor of Bergen is Anna Lind.', 'Anna Lind LEADS Bergen'],
    ['The first prime minister of Norway was Anna Lind.', 'Anna Lind LEADS Norway'],
    ['Anna Lind is the 46th president of Norway.', 'Anna Lind LEADS Norway'],
    ['Norne Bank fired its chief executive, Anna Lind.', 'Norne Bank DISMISSED Anna Lind'],
    ['Norne Bank named Jon Eide chief executive, at once.', 'Norne Bank APPOINTED Jon Eide'],
    ['Bergen Rovers sacked manager Rui Costa Dias.', 'Bergen Rovers DISMISSED Rui Costa Dias'],
    ['The African Union suspended Mali on Monday.', 'African Union SANCTIONED Mali'],
    ['Anna Lind quit the board of Norne Bank.', 'Anna Lind RESIGNED_FROM Norne Bank'],
    ['Anna Lind joined the board of Norne Bank.', 'Anna Lind MEMBER_OF Norne Bank'],
    ['Anna Lind joined Norne Bank in 2019.', 'Anna Lind WORKS_FOR Norne Bank'],
    ['Anna Lind joined the Harbour Party in 2019.', 'Anna Lind MEMBER_OF Harbour Party'],
    ["Anna Lind is Norne Bank's largest shareholder.", 'Anna Lind OWNS Norne Bank'],
    ['Norne Bank is controlled by Anna Lind.', 'Anna Lind OWNS Norne Bank'],
    ['Vestby Group is the parent of Norne Bank.', 'Vestby Group OWNS Norne Bank'],
    ["Vestby Group's subsidiary Norne Bank closed.", 'Norne Bank PART_OF Vestby Group'],
    ['Norne Bank is a unit of the Swedish group Almega.', 'Norne Bank PART_OF Almega'],
    [
      'Norway granted asylum to the Belarusian sprinter Daria Kalenik.',
      'Norway AIDED Daria Kalenik',
    ],
    ['Norway sold 12 drones to Sweden.', 'Norway AIDED Sweden'],
    ['Norway vetoed the aid package for Sweden.', 'Norway REJECTED Sweden'],
    ['The university gave Anna Lind an honorary doctorate.', 'university SUPPORTED Anna Lind'],
    ['Mexico gave Mara Holt asylum in Lima.', 'Mexico AIDED Mara Holt'],
    ['Ecuador received 3 billion dollars from the IMF.', 'IMF PAID Ecuador'],
    ['Anna Lind was in Oslo for talks with Jonas Berg.', 'Anna Lind MET Jonas Berg'],
    ["Norne Bank named Mara Holt as Anna Lind's successor.", 'Mara Holt SUCCEEDED Anna Lind'],
    ['Anna Lind named Mara Holt as her successor.', 'Mara Holt SUCCEEDED Anna Lind'],
    ['Mara Holt, a former adviser to President Anna Lind, left.', 'Mara Holt WORKS_FOR Anna Lind'],
    [
      'Norne Bank lost money. Anna Lind has been its chief executive since 2019.',
      'Anna Lind LEADS Norne Bank',
    ],
    ['Anna Lind resigned as head of Norne Bank.', 'Anna Lind RESIGNED_FROM Norne Bank'],
    ['Norne Bank was sold to Vestby Bank in May.', 'Vestby Bank ACQUIRED Norne Bank'],
    [
      'Anna Lind told reporters after talks with Jonas Berg that it was over.',
      'Anna Lind MET Jonas Berg',
    ],
    ['Representatives of Norne Bank and the Dockers Union met.', 'Norne Bank MET Dockers Union'],
    ['Anna Oral held talks with President Jonas Berg.', 'Anna Oral MET Jonas Berg'],
    ['Anna Lind and Jonas Berg shook hands in Oslo.', 'Anna Lind MET Jonas Berg'],
    [
      'Anna Lind met several leaders, including Jonas Berg and Mara Holt.',
      'Anna Lind MET Mara Holt',
    ],
    ['Several leaders, including Jonas Berg and Mara Holt, met.', 'Jonas Berg MET Mara Holt'],
    ['Police arrested 12 people, among them Jonas Berg.', 'Police ARRESTED Jonas Berg'],
    ['Police killed two people, including the activist Jonas Berg.', 'Police KILLED Jonas Berg'],
    [
      'Norway froze the assets of three generals, including Jonas Berg.',
      'Norway SANCTIONED Jonas Berg',
    ],
    ['Norne Bank paid 400,000 euros to Vestby Bank.', 'Norne Bank PAID Vestby Bank'],
    ['Norne Bank paid Jonas Berg 50,000 euros.', 'Norne Bank PAID Jonas Berg'],
    ['Anna Lind received 2 million dollars from Norne Bank.', 'Norne Bank PAID Anna Lind'],
    ['Anna Lind was paid 2 million dollars by Norne Bank.', 'Norne Bank PAID Anna Lind'],
    ['Anna Lind bribed Senator Jonas Berg.', 'Anna Lind PAID Jonas Berg'],
    [
      'Norne Bank wired 3 million euros to an account held by Jonas Berg.',
      'Norne Bank PAID Jonas Berg',
    ],
    ['Norne Bank is registered in Cyprus.', 'Norne Bank LOCATED_IN Cyprus'],
    ['Anna Lind holds Maltese citizenship.', 'Anna Lind CITIZEN_OF Malta'],
    ['Malta gave Anna Lind a passport.', 'Anna Lind CITIZEN_OF Malta'],
    ['Anna Lind flew to Oslo with Jonas Berg.', 'Jonas Berg TRAVELED_TO Oslo'],
    ['Jonas Berg is wanted by Norway for murder.', 'Norway ACCUSED Jonas Berg'],
    ['The EU removed Jonas Berg from its sanctions list.', 'EU CONCEDED_TO Jonas Berg'],
    ['The Liberals walked out of the coalition with the Greens.', 'Liberals WITHDREW_FROM Greens'],
  ])('%s', (text, line) => {
    const lines = relationLines(readText(text)).map((one) => one.replace(/ occurred.*$/, ''));
    expect(lines).toContain(line);
  });

  it.each([
    ["Norway's central bank governor, Anna Lind, spoke.", / LEADS /],
    ["Norway's opposition leader, Anna Lind, spoke.", / LEADS /],
    ['The Senate confirmed Anna Lind as ambassador to Kenya.', / WORKS_FOR Senate/],
    ['Norne Bank sold its Polish arm to Vestby Group.', / AIDED /],
    ['Two diplomats were expelled from Norway for spying.', / EXPELLED Norway/],
    ['Anna Lind met leaders, including Jonas Berg and Mara Holt.', /Jonas Berg MET Mara Holt/],
    ['Norway agreed to hand Jonas Berg over to Sweden.', / THREATENED /],
    ['Iranian and American negotiators met in Muscat.', /negotiators MET /],
    ['Egypt brokered a truce between Chad and Niger.', /Egypt|AGREED_WITH Egypt/],
    ['Anna Lind sold Norne Bank to Vestby Bank.', /Anna Lind ACQUIRED/],
    ["Norway's team is led by Anna Lind and Sweden's by Jonas Berg.", /Jonas Berg LEADS/],
    ['Anna Lind raised her hand in Oslo.', /LIVES_IN/],
    ['Anna Lind paid Jonas Berg a compliment.', / PAID /],
    ['Norne Bank cut its stake in Vestby Bank.', / INVESTED_IN /],
    ['Anna Lind is due in Oslo on Friday.', / TRAVELED_TO Oslo occurred/],
    ['Norne Bank paid tribute to Jonas Berg.', / PAID /],
    ['Norne Bank paid a fine of 2 million euros.', / PAID /],
    ['The United States freed Jonas Berg, sources said.', /sources/],
    ['Voters registered in Oslo met Anna Lind.', / LOCATED_IN /],
    ['Hamas controls Gaza.', / OWNS /],
    ['The Harbour Party controls the Senate.', / OWNS /],
    ['Anna Lind joined the Harbour Party in 2019.', / WORKS_FOR /],
  ])('has nothing of the kind in %s', (text, line) => {
    expect(relationLines(readText(text)).join('\n')).not.toMatch(line);
  });
});
