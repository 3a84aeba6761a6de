// Bodies in one or two articles that are read: are those of two names one?

import { describe, expect, it } from 'vitest';
import type { ArticleReading } from '../../../src/model/index.ts';
import { read } from '../../../src/pipeline.ts';
import { toDocument } from '../../../src/read/index.ts';
import { resolveCorpus } from '../../../src/resolve/index.ts';

interface Told {
  readonly texts: readonly string[];
  readonly names: readonly [string, string];
}

/** Whether a node has both names. */
function areOne({ texts, names }: Told): boolean {
  const articles = texts.map((text): ArticleReading => {
    const document = toDocument({ text, date: '2025-02-14' });
    return { document, reading: read(document) };
  });
  return resolveCorpus(articles).entities.some(({ label, aliases }) =>
    names.every((name) => label === name || aliases.includes(name)),
  );
}

const FPT =
  'The Popular Front of Labour, known by its Spanish acronym FPT, split in Peru on Monday.';

describe('two names of a body', () => {
  it.each<readonly [string, Told]>([
    [
      'its own with the country, and letters that count the small words',
      {
        texts: [
          'Troops of the United Nations Interim Force in Lebanon (UNIFIL) came on Monday.',
          'UNIFIL said that two soldiers were hurt in Lebanon.',
        ],
        names: ['United Nations Interim Force in Lebanon', 'UNIFIL'],
      },
    ],
    [
      'letters that count those in its name',
      {
        texts: ['The EU Mission in Armenia, known as EUMA, will watch the border.'],
        names: ['EU Mission in Armenia', 'EUMA'],
      },
    ],
    [
      'its own and one in English, each with the letters of its own',
      {
        texts: [FPT, 'The Frente Popular del Trabajo (FPT) met in Lima in Peru on Tuesday.'],
        names: ['Popular Front of Labour', 'FPT'],
      },
    ],
    [
      'letters that count its legal form',
      {
        texts: [
          'The Ethiopian Railways Corporation bought 40 trains on Monday.',
          'Trains in Ethiopia will run at night, the ERC said on Tuesday.',
        ],
        names: ['Ethiopian Railways Corporation', 'ERC'],
      },
    ],
    [
      'the words turned around',
      {
        texts: [
          'The Confederation of Workers of Benin called a strike on Monday.',
          "The Workers' Confederation of Benin called off a strike on Friday.",
        ],
        names: ['Confederation of Workers of Benin', "Workers' Confederation of Benin"],
      },
    ],
    [
      'the name of before, told between commas with what it is',
      {
        texts: [
          'The Norne Bank, the lender formerly known as Lakeside Mutual, lost money in 2024.',
        ],
        names: ['Norne Bank', 'Lakeside Mutual'],
      },
    ],
    [
      'a hospital with the given name of whom it is named after and without',
      {
        texts: [
          'Dorin Moran runs the Elena Vasilache Emergency Hospital in Oslo.',
          'Dorin Moran was arrested at the Vasilache Hospital on Friday.',
        ],
        names: ['Elena Vasilache Emergency Hospital', 'Vasilache Hospital'],
      },
    ],
    [
      'letters that one newspaper writes as a word',
      {
        texts: [
          'The Board for Equities and Bonds of India (BEBI) barred Anna Lind on Monday.',
          'Anna Lind will appeal. Bebi said it welcomed the ruling in India.',
        ],
        names: ['Board for Equities and Bonds of India', 'Bebi'],
      },
    ],
    [
      'letters in the order of another language, beside the same persons',
      {
        texts: [
          'The National Moderate Party stood by Anna Lind and Kai Moen.',
          'Anna Lind met Kai Moen. The PNM will vote for both.',
        ],
        names: ['National Moderate Party', 'PNM'],
      },
    ],
    [
      'a council with what tells how far it reaches and without',
      {
        texts: [
          'The International Boxing Council sued Anna Lind and Jonas Berg in Oslo.',
          'Anna Lind and Jonas Berg settled with the Boxing Council on Friday.',
        ],
        names: ['International Boxing Council', 'Boxing Council'],
      },
    ],
    [
      'an institute with what it is of and without',
      {
        texts: [
          'The Fundy Institute of Fisheries Science sued Anna Lind and Jonas Berg.',
          'Anna Lind and Jonas Berg met the Fundy Institute on Friday.',
        ],
        names: ['Fundy Institute of Fisheries Science', 'Fundy Institute'],
      },
    ],
    [
      'an institute in one article',
      {
        texts: ['The Fundy Institute of Fisheries Science sued. The Fundy Institute won in Oslo.'],
        names: ['Fundy Institute of Fisheries Science', 'Fundy Institute'],
      },
    ],
    [
      'a firm beside its branch and its whole name in another article',
      {
        texts: [
          'Delta Crest Energy and Anna Lind settled in Lagos on Monday.',
          'Anna Lind left Delta Crest on Friday. Delta Crest Marine Services paid her, Jonas Berg said.',
        ],
        names: ['Delta Crest Energy', 'Delta Crest'],
      },
    ],
    [
      'a body and the noun of it alone, beside the same persons',
      {
        texts: [
          'The Republic Directorate for Civil Protection met Goran Petran, Ida Moe and Kai Dahl.',
          'The Directorate thanked Goran Petran, Ida Moe and Kai Dahl.',
        ],
        names: ['Republic Directorate for Civil Protection', 'Directorate'],
      },
    ],
    [
      'two words that begin the name that another article gives',
      {
        texts: [
          'Salmones Australes del Sur was fined in Chile, Carolina Montt said.',
          'Carolina Montt said Salmones Australes had lied about its farm.',
        ],
        names: ['Salmones Australes del Sur', 'Salmones Australes'],
      },
    ],
    [
      'the first two words of it after the whole name',
      {
        texts: ['The insurer, Oranje Agri Versekering, wants it back. Oranje Agri has sued.'],
        names: ['Oranje Agri Versekering', 'Oranje Agri'],
      },
    ],
    [
      'a company and the end of its name with its legal form',
      {
        texts: [
          'The Argyll Coastal Ferry Company took her off. Struan Rennie runs the Ferry Company now.',
        ],
        names: ['Argyll Coastal Ferry Company', 'Ferry Company'],
      },
    ],
    [
      'a word made of the beginnings of others, in brackets',
      {
        texts: [
          'Compagnie de Navigation des Lacs (Conalacs) lost a ferry. It is licensed in Goma.',
          'Conalacs has two more ferries.',
        ],
        names: ['Compagnie de Navigation des Lacs', 'Conalacs'],
      },
    ],
    [
      'a guild with its country and without',
      {
        texts: [
          "Judith Whitmore clashed with the New Zealand Pilots' Guild in Auckland.",
          "The Pilots' Guild hailed the exit of Judith Whitmore.",
        ],
        names: ["New Zealand Pilots' Guild", "Pilots' Guild"],
      },
    ],
    [
      'a trust by two words of its name',
      {
        texts: [
          'Nigel Penrose ran the Severn Learning Trust in Telford.',
          'Nigel Penrose took money from Severn Learning, a court heard in Telford.',
        ],
        names: ['Severn Learning Trust', 'Severn Learning'],
      },
    ],
    [
      'a newspaper and its last word in one article',
      {
        texts: ['The Stratford Tribune will close, Anna Lind said. She founded the Tribune.'],
        names: ['Stratford Tribune', 'Tribune'],
      },
    ],
    [
      'the first word of a firm, which another article gives with its whole name',
      {
        texts: [
          'Kymijoki Paper Oyj will shut a mill. Kymijoki said it lost money.',
          'Raimo Lehto got a warning from Kymijoki.',
        ],
        names: ['Kymijoki Paper Oyj', 'Kymijoki'],
      },
    ],
    [
      'initials of two, one of which stands beside the same persons',
      {
        texts: [
          'The Central Election Commission fined Anna Lind and Kai Moen.',
          'The Corruption Eradication Commission met Jonas Berg.',
          'Anna Lind and Kai Moen sued the CEC.',
        ],
        names: ['Central Election Commission', 'CEC'],
      },
    ],
    [
      'an institute with what it is for and without',
      {
        texts: [
          'The Ludwig Institute for Optics met Anna Lind and Jonas Berg.',
          'Anna Lind and Jonas Berg thanked the Ludwig Institute on Friday.',
        ],
        names: ['Ludwig Institute for Optics', 'Ludwig Institute'],
      },
    ],
    [
      'a movement with what it is for and by its country alone',
      {
        texts: [
          'The Movement for the Liberation of Azgar met Anna Lind and Jonas Berg.',
          'Anna Lind and Jonas Berg thanked the Azgar Movement on Friday.',
        ],
        names: ['Movement for the Liberation of Azgar', 'Azgar Movement'],
      },
    ],
    [
      'the noun in another language, beside the same persons',
      {
        texts: [
          'The Instituto Nacional Carrizo met Anna Lind and Jonas Berg.',
          'Anna Lind and Jonas Berg thanked the Carrizo Institute on Friday.',
        ],
        names: ['Instituto Nacional Carrizo', 'Carrizo Institute'],
      },
    ],
    [
      'two letters, beside the same persons',
      {
        texts: [
          'Athletics Kenya met Elkana Bett and Mercy Rono.',
          'Elkana Bett and Mercy Rono thanked AK president Jonah Lang.',
        ],
        names: ['Athletics Kenya', 'AK'],
      },
    ],
    [
      'a word made of the beginnings of others, in the same country',
      {
        texts: [
          'Caledonian Ferries ordered a ship in Greenock, Frank Doyle said.',
          'QuikCart sued CalFerries on Friday. Frank Doyle was in Greenock.',
        ],
        names: ['Caledonian Ferries', 'CalFerries'],
      },
    ],
    [
      'a cement firm and the end of its name',
      {
        texts: [
          'Upper Delta Cement fined Anna Lind and Jonas Berg.',
          'Anna Lind and Jonas Berg left Delta Cement on Friday.',
        ],
        names: ['Upper Delta Cement', 'Delta Cement'],
      },
    ],
    [
      'a museum by its noun in one article',
      {
        texts: [
          'The Haldane Museum of World Cultures gave a head to Nigeria. The Museum keeps eleven more.',
        ],
        names: ['Haldane Museum of World Cultures', 'Museum'],
      },
    ],
    [
      'letters within its words, beside the same persons',
      {
        texts: [
          'The United Seafarm Workers met Anna Lind and Jonas Berg.',
          'Anna Lind and Jonas Berg thanked the USFW.',
        ],
        names: ['United Seafarm Workers', 'USFW'],
      },
    ],
    [
      'a word made of the beginnings of its words, further on in one article',
      {
        texts: [
          'Transportes del Cauca cancelled its night service. Transcauca, as drivers call it, lost six buses.',
        ],
        names: ['Transportes del Cauca', 'Transcauca'],
      },
    ],
    [
      'a party by all words but the last',
      {
        texts: [
          'The Jatiya Mukti Party met Anna Lind and Jonas Berg.',
          'Anna Lind and Jonas Berg left the Jatiya Mukti on Friday.',
        ],
        names: ['Jatiya Mukti Party', 'Jatiya Mukti'],
      },
    ],
    [
      'a team by its plural',
      {
        texts: ['Brock Holm joined the Norne Owls. He led the Owls with 67 runs.'],
        names: ['Norne Owls', 'Owls'],
      },
    ],
    [
      'a bank by what stands behind the noun',
      {
        texts: ['Pilar Montes left Banco Levante on Monday. Levante shares fell.'],
        names: ['Banco Levante', 'Levante'],
      },
    ],
  ])('are one: %s', (_, told) => {
    expect(areOne(told)).toBe(true);
  });

  it.each<readonly [string, Told]>([
    [
      'a firm and a part of it that one sentence names after it',
      {
        texts: [
          'Merkur, the Swiss drug maker, will list its eye care business, Merkur Vision. Merkur shares rose.',
          'Shares in Merkur Holding AG rose on Monday. Merkur Vision is free of debt.',
        ],
        names: ['Merkur Holding AG', 'Merkur Vision'],
      },
    ],
    [
      'hospitals named after two of one surname',
      {
        texts: [
          'Dorin Moran runs the Elena Vasilache Hospital in Oslo.',
          'Dorin Moran was arrested at the Mihai Vasilache Hospital on Friday.',
        ],
        names: ['Elena Vasilache Hospital', 'Mihai Vasilache Hospital'],
      },
    ],
    [
      'letters in another order, beside nothing that both have',
      {
        texts: [
          'The National Moderate Party stood by Anna Lind and Kai Moen.',
          'Jonas Berg left Oslo. The PNM will vote for him.',
        ],
        names: ['National Moderate Party', 'PNM'],
      },
    ],
    [
      'the Union of one article and of another',
      {
        texts: [
          'The Hungarian Democratic Union met Anna Lind. The Union will vote for her.',
          'Jonas Berg spoke in Lima. The Union will fine him, he said.',
        ],
        names: ['Hungarian Democratic Union', 'Jonas Berg'],
      },
    ],
    [
      'two of the same initials in two countries',
      {
        texts: [
          'The Confederation of Teachers of Benin (CTB) called a strike in Benin on Monday.',
          'The Cycling Team Brabant (CTB) lost a race in Belgium on Monday.',
        ],
        names: ['Confederation of Teachers of Benin', 'Cycling Team Brabant'],
      },
    ],
    [
      'two of one country whose initials both are',
      {
        texts: [
          'The Union of Road Workers (URW) called a strike in Kenya on Monday.',
          'The United Railway Writers (URW) met in Kenya on Monday.',
        ],
        names: ['Union of Road Workers', 'United Railway Writers'],
      },
    ],
    [
      'an institute and that of a country',
      {
        texts: [
          'The Fundy Institute of Norway sued Anna Lind and Jonas Berg.',
          'Anna Lind and Jonas Berg met the Fundy Institute on Friday.',
        ],
        names: ['Fundy Institute of Norway', 'Fundy Institute'],
      },
    ],
    [
      'a council and one with another first word, beside nothing that both have',
      {
        texts: [
          'The Harbour Boxing Council sued Anna Lind in Oslo.',
          'Jonas Berg settled with the Boxing Council on Friday.',
        ],
        names: ['Harbour Boxing Council', 'Boxing Council'],
      },
    ],
    [
      'somebody and the house that is named after her',
      {
        texts: [
          'The Elena Vasilache Harbour Works closed in Oslo.',
          'Elena Vasilache said she was sorry in Oslo.',
        ],
        names: ['Elena Vasilache Harbour Works', 'Elena Vasilache'],
      },
    ],
    [
      'a party and a word in brackets that is not made of its words',
      {
        texts: ['The Lakeside Farmers Movement (Unity) met in Oslo. Unity will vote on Friday.'],
        names: ['Lakeside Farmers Movement', 'Unity'],
      },
    ],
    [
      'a fire department of any town, beside nothing that both have',
      {
        texts: [
          'The Millbrook Fire Department has no engine, Dale Pruitt said.',
          'The Fire Department saved Jonas Berg on Friday.',
        ],
        names: ['Millbrook Fire Department', 'Fire Department'],
      },
    ],
    [
      'a body and the noun of another, beside one person of both',
      {
        texts: [
          'The Republic Directorate for Civil Protection met Goran Petran.',
          'The Directorate thanked Goran Petran.',
        ],
        names: ['Republic Directorate for Civil Protection', 'Directorate'],
      },
    ],
    [
      'a newspaper and the town that it is printed in',
      {
        texts: ['The Stratford Tribune will print its last copy in Stratford on Friday.'],
        names: ['Stratford Tribune', 'Stratford'],
      },
    ],
    [
      'the first word of a firm and a person who has it as a surname',
      {
        texts: [
          'Kronberg Bank will shut. Kronberg said it lost money.',
          'Ida Kronberg left Oslo. Kronberg said she was tired.',
        ],
        names: ['Kronberg Bank', 'Ida Kronberg'],
      },
    ],
    [
      'a council that ends the names of two',
      {
        texts: [
          'The Harbour Boxing Council sued Anna Lind and Kai Moen.',
          'The Valley Boxing Council sued Anna Lind and Kai Moen.',
          'Anna Lind and Kai Moen settled with the Boxing Council on Friday.',
        ],
        names: ['Harbour Boxing Council', 'Boxing Council'],
      },
    ],
    [
      'a group and the arm that another article names alone',
      {
        texts: [
          'Hanseong Group and Hanseong Life fell, Anna Lind and Kai Moen said.',
          'Anna Lind and Kai Moen lead Hanseong Semicon.',
        ],
        names: ['Hanseong Group', 'Hanseong Semicon'],
      },
    ],
    [
      'initials of two, beside the persons of both',
      {
        texts: [
          'The Central Election Commission fined Anna Lind.',
          'The Corruption Eradication Commission met Kai Moen.',
          'Anna Lind and Kai Moen sued the CEC.',
        ],
        names: ['Central Election Commission', 'CEC'],
      },
    ],
    [
      'a university and a technical one of the same town',
      {
        texts: [
          'The University of Cape Lindmark met Anna Lind.',
          'Jonas Berg left the Cape Lindmark University of Technology.',
        ],
        names: ['University of Cape Lindmark', 'Cape Lindmark University of Technology'],
      },
    ],
    [
      'a party of the Senate and the party',
      {
        texts: ['Senate Democrats met Anna Lind. Republicans and Democrats voted on Friday.'],
        names: ['Senate Democrats', 'Democrats'],
      },
    ],
    [
      'a university and the club of its town',
      {
        texts: [
          'The University of Leeds hired Anna Lind and Jonas Berg.',
          'Leeds beat Harrogate Town 3-1 on Sunday. Anna Lind and Jonas Berg cheered.',
        ],
        names: ['University of Leeds', 'Leeds'],
      },
    ],
    [
      "the ministry of the article's country and that of another",
      {
        texts: [
          "Latvia's parliament met. Latvia is small. The Defence Ministry stays with Anda Lind. The Lithuanian Defence Ministry was pleased.",
        ],
        names: ['Lithuanian Defence Ministry', 'Defence Ministry'],
      },
    ],
  ])('are two: %s', (_, told) => {
    expect(areOne(told)).toBe(false);
  });
});
