// In: passages as news agencies write them. Out: whether they are divided into the right sentences.
import { expect, it } from 'vitest';
import { blocks } from '../../src/language/blocks.ts';
import { splitSentences } from '../../src/language/split.ts';
import { tokenize } from '../../src/language/tokenize.ts';

function sentences(text: string): readonly string[] {
  return blocks(text).flatMap((block) => {
    const tokens = tokenize(text, block.start, block.end);
    const ends = splitSentences(text, tokens);
    return ends.map((end, at) =>
      text.slice(tokens[ends[at - 1] ?? 0]?.start, tokens[end - 1]?.end),
    );
  });
}

/** Each line is a passage; `‖` marks where one sentence ends and the next begins. */
const PASSAGES = `
U.S. officials said the talks would resume. ‖ Israel has not commented.
The envoy met Gen. Smith in Baghdad on Monday. ‖ He left on Tuesday.
"We will not leave," he said. ‖ The army declined to comment.
“We will not leave,” he said. ‖ “This is our land.”
"We are ready," said Lt. Col. Peter Lerner, a spokesman. ‖ "We will act."
"This is a crime." ‖ The minister spoke after the vote.
"Will you go?" she asked. ‖ "I don't know," he replied.
"Stop!" the guard shouted. ‖ Nobody stopped.
The attack began at 3 p.m. on Oct. 7 near the border. ‖ At least 12 people were killed.
Polls close at 8 p.m. ‖ The results are expected on Monday.
Trading ended at 5 p.m. EST on Friday. ‖ Oil rose 2.5 percent.
The prime minister left No. 10 Downing Street. ‖ Reporters waited outside.
Apple Inc. said sales fell 3.5 percent to $4.5 billion. ‖ Analysts had expected more.
Shares of Ford Motor Co. fell. ‖ Those of General Motors Corp. rose.
J. R. Smith and T.S. Eliot were present. ‖ So was George W. Bush.
CAIRO (AP) — Egypt's president met Hamas leaders on Sunday. ‖ No statement was issued.
WASHINGTON (Reuters) - President Donald Trump signed the order on Friday. ‖ It takes effect in May.
PARIS, Jan. 5 (Reuters) - France will send troops, officials said. ‖ Germany will not.
JERUSALEM — Israeli forces entered the town of Jenin. ‖ Three people were wounded.
The rate was 5.25 percent in March. ‖ It was 4.1 percent a year earlier.
The report is at https://www.un.org/en/report.html. ‖ It has 40 pages.
Write to press@un.org for details. ‖ The office is open daily.
They waited for hours... ‖ Nobody came.
The plan, he said, was "a disaster... a mistake." ‖ Others agreed.
Sen. John McCain, R-Ariz., criticized the deal. ‖ Rep. Nancy Pelosi, D-Calif., defended it.
The bomb hit the U.N. compound in Gaza. ‖ A U.N. spokesman confirmed it.
He was born in Washington, D.C. ‖ He grew up in Ohio.
The company moved to the U.S. ‖ It employs 400 people.
The U.S. Navy said the ship was damaged. ‖ Iran denied it.
The U.S. Department of State issued a warning. ‖ Travelers should leave, it said.
Dr. Ahmed Saleh and Mrs. Clinton met St. Petersburg's mayor. ‖ They signed a pact.
Martin Luther King Jr. was killed in 1968. ‖ He was 39.
The protesters (most of them students) marched to the square. ‖ Police fired tear gas.
Police fired tear gas. ‖ (No one was hurt.) ‖ The crowd left.
The ministry said: "We condemn the attack." ‖ It gave no details.
The ministry said in a statement: "Our forces struck Hezbollah targets." ‖ Hezbollah had no comment.
"It's over," Netanyahu said. ‖ "Hamas will not return to power."
"They came at night," said Fatima, 34, whose son was killed. ‖ "They took everything."
'We have no food,' said one woman. ‖ 'We have no water.'
The president's aide, Gen. Qassem Soleimani, was killed on Jan. 3, 2020. ‖ Iran vowed revenge.
He said the war in Ukraine "must end." ‖ Russia did not respond.
Who fired first? ‖ Nobody knows.
What a day! ‖ Thousands danced in the streets.
More than 1,200 people died on Oct. 7. ‖ About 250 were taken hostage.
In 2014, Russia annexed Crimea. ‖ In 2022, it invaded Ukraine.
The vote was 52-48. ‖ Two Republicans voted no.
The U.N. Security Council (UNSC) met Monday; Russia vetoed the draft. ‖ China abstained.
The deal – the first since 2015 – was signed in Vienna. ‖ Iran's parliament must approve it.
The deal was signed -- the first since 2015 -- in Vienna. ‖ Iran must approve it.
Officials from Brig. Gen. Omar's unit spoke on condition of anonymity. ‖ They were not authorized to speak.
Mr. Biden, Ms. Harris and Sen. Sanders campaigned in St. Louis, Mo., on Tuesday. ‖ The election is on Nov. 5.
The drug, made by Pfizer Inc. and BioNTech SE, was approved. ‖ The E.U. ordered 300 million doses.
The group was led by Abu Bakr al-Baghdadi. ‖ al-Qaida condemned it.
The dollar fell to 0.92 euros. ‖ Gold rose by $12.50 to $1,950.
Barcelona beat Real Madrid 3-1. ‖ Messi scored twice.
The fire, which began on Sunday, Aug. 4, destroyed 40 homes. ‖ The cause is unknown.
Prosecutors asked for 20 years. ‖ The judge, J. Michael Luttig, refused.
"I am innocent!" ‖ With these words he left the court.
The minister tweeted: "We won." ‖ His rivals disagreed.
Yahoo! Inc. bought the site. ‖ The price was not disclosed.
The storm hit at 6:30 a.m. Saturday. ‖ Winds reached 120 m.p.h. in places.
Reporting by John Smith in London; editing by Jane Doe.
Associated Press writer Anna Lind in Oslo contributed to this report.
"The U.S. is our friend," he said, "and the U.N. is not." ‖ The crowd cheered.
He called it "a war crime," adding, "The world must act." ‖ The army said it was investigating.
Asked whether he would resign, he said: "No." ‖ He then left the room.
He said he would not. ‖ "Never," he added. ‖ "Not today."
The 27-nation E.U. imposed sanctions. ‖ Moscow called them "illegal".
Ankara wants F-16 jets. ‖ Congress is against the sale.
In Gaza, the Health Ministry said 32 people were killed. ‖ It does not distinguish between civilians and fighters.
The man, identified as A. Hassan, was arrested. ‖ A second man fled.
He met Kim Jong Un in Singapore in June 2018. ‖ The two signed a document.
`
  .trim()
  .split('\n')
  .map((line) => line.trim());

it.each(PASSAGES)('%s', (passage) => {
  expect(sentences(passage.replaceAll(' ‖ ', ' '))).toEqual(passage.split(' ‖ '));
});

it('ends a headline without a stop at its line end', () => {
  const text = 'Israel strikes Gaza as talks stall\nThe Israeli army struck Gaza on Monday.\n';
  expect(sentences(text)).toEqual([
    'Israel strikes Gaza as talks stall',
    'The Israeli army struck Gaza on Monday.',
  ]);
});

it('ends a byline, a dateline and each point of a list at its line end', () => {
  const text =
    'By ANNA LIND\nAssociated Press\n- Three soldiers killed\n- Two wounded\n• Talks off\n';
  expect(sentences(text)).toHaveLength(5);
});
