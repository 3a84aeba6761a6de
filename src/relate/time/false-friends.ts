// Words that look like a time and are none, as data: "May" in "may go", "Sun." in "told The Sun."

/** A look of a match and what stands around it; all patterns heed upper and lower case. */
export interface FalseFriend {
  readonly id: string;
  readonly reason: string;
  readonly words: RegExp;
  /** What must stand before. */
  readonly before?: RegExp;
  /** What must stand behind. */
  readonly after?: RegExp;
  /** What before the words makes them a time after all. */
  readonly unless?: RegExp;
  readonly example: string;
}

const LEADING =
  /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|[Dd]uring|of|last|next|this|early|late|mid|from|From|to|through|before|Before|after|After|between|Between|and|for|each|every|around|or)[\s-]{1,3}$/;

/** What is struck out of the matches. */
export const FALSE_FRIENDS: readonly FalseFriend[] = [
  {
    id: 'lower-case',
    reason: 'Names of months and weekdays that are also verbs have a capital when they are names.',
    words: /^(?:(?:last|next|this)\s)?(?:may|march|mar|sun|sat|wed|mon)\b/,
    example: 'They may march on.',
  },
  {
    id: 'bare-number',
    reason:
      'Four digits behind a common word are a number, unless the word says that a year follows.',
    words: /^\d{4}$/,
    before: /(?:^|[\s("“])\p{Ll}[\p{L}-]*\s{1,3}$/u,
    unless:
      /\b(?:in|since|until|till|by|of|during|from|before|after|around|through|late|early|mid|and|to|the|for|between|an?|its|his|her|their|our|this|that|year|than|or|new|original|failed|landmark|deadly|ill-fated)[\s-]{1,3}$/i,
    example: 'The factory made 1995, more than ever.',
  },
  {
    id: 'modal-may',
    reason: 'May and March stand alone as a month only behind a preposition or the like.',
    words: /^(?:May|March|MAY|MARCH)$/,
    unless: LEADING,
    example: 'May he rest in peace.',
  },
  {
    id: 'person',
    reason: 'April, June and August are names of persons before a surname.',
    words: /^(?:April|June|August|May|Summer|Autumn|Jan|Jan\.|Winter)$/,
    after: /^\s\p{Lu}\p{Ll}/u,
    unless: LEADING,
    example: 'April Jones was seen there.',
  },
  {
    id: 'short-month',
    reason: 'An abbreviated month alone has its dot.',
    words: /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/,
    example: 'Jan saw Mar there.',
  },
  {
    id: 'newspaper',
    reason: 'Papers, shows and bands are named after days and what comes daily.',
    words:
      /(?:day|[Dd]aily|[Ww]eekly|[Mm]onthly|[Aa]nnual|[Qq]uarterly|Today|Tonight|Sun\.|century|Century)$/,
    after:
      /^\s(?:Times|Mirror|Telegraph|Herald|Mail|Express|Independent|Star|Post|News|Beast|Standard|Review|Sabbath|Night Live|Show|Fox|Inc|Program|Bulletin|Record|Chronicle|Gazette|Tribune|Service)\b/,
    example: 'He told the Sunday Times.',
  },
  {
    id: 'the-sun',
    reason: 'A paper at the end of a sentence is no abbreviated Sunday.',
    words: /^(?:Sun|Sat|Mon|Wed)\.$/,
    before: /\b(?:[Tt]he|[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\s$/,
    example: 'He told The Sun.',
  },
  {
    id: 'usa-today',
    reason: 'A paper is called so.',
    words: /^[Tt]oday$/i,
    before: /\b(?:USA|Russia|India|Business|Psychology)\s$/,
    example: 'She told USA Today.',
  },
  {
    id: 'bloody-sunday',
    reason: 'What is named for a weekday long gone is not of this week.',
    words: /day$/,
    before: /\b(?:Bloody|Super|Super Bowl|Man|Ruby|Holy|Fat|Joe|Black)\s$/,
    unless: /\b(?:on|On)\s$/,
    example: 'The inquiry into Bloody Sunday ended.',
  },
  {
    id: 'fraction',
    reason: 'A quarter or a half of something is no time.',
    words: /quarter$/,
    after: /^\sof (?!(?:fiscal|the (?:fiscal |financial )?year|last|this|next|\d{4}))/,
    example: 'It lost the first quarter of its fleet.',
  },
  {
    id: 'of-the-day',
    reason: 'The day is one of the calendar where something ends, begins or comes later in it.',
    words: /^the day$/i,
    unless:
      /\b(?:end|start|beginning|close|rest|much|most|part|later|earlier|late|early|for)(?:\s(?:of|in))?\s$/i,
    example: 'It was the order of the day.',
  },
  {
    id: 'of-the-year',
    reason: 'A title is given each year.',
    words: /^the (?:year|century|decade|month|week)$/i,
    before:
      /\b(?:[Pp]layer|[Pp]erson|[Mm]an|[Ww]oman|[Tt]eam|[Cc]oach|[Aa]lbum|[Ss]ong|[Bb]ook|[Cc]ar|[Tt]ime|[Tt]rial) of $/,
    example: 'She was player of the year.',
  },
  {
    id: 'before-christ',
    reason: 'Years before our era are not read.',
    words: /(?:century|\d)$/i,
    after: /^\s?B\.?C\b/,
    example: 'The temple dates from the 7th century BC.',
  },
  {
    id: 'hours-of',
    reason:
      'Early hours and opening hours are no length of time; minutes of a meeting are its record.',
    words: /^(?:the )?(?:hours|minutes)$/i,
    before: /\b(?:early|late|small|wee|working|opening|rush|the|its)\s$/i,
    example: 'It happened in the early hours of the raid.',
  },
  {
    id: 'decade-of-age',
    reason: 'His seventies are years of a life.',
    words: /^(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[1-9]0s)$/,
    before: /\b(?:his|her|their|my|your|in|early|mid|late)[\s-]$/,
    example: 'She is in her sixties.',
  },
  {
    id: 'now-company',
    reason: 'Capitals inside a sentence make a name of it.',
    words: /^(?:Now|Soon|Daily|Weekly|Annual|Spring|Summer|Winter|Fall|Autumn)$/,
    before: /\p{Lu}\p{Ll}+\s$/u,
    unless: /\b(?:In|During|By|Since|Until)\s$/,
    example: 'It was the Arab Spring that did it.',
  },
];

/** Whether some false friend fits a match between the texts around it. */
export function isFalseFriend(words: string, before: string, after: string): boolean {
  return FALSE_FRIENDS.some(
    (friend) =>
      friend.words.test(words) &&
      (friend.before?.test(before) ?? true) &&
      (friend.after?.test(after) ?? true) &&
      !(friend.unless?.test(before) ?? false),
  );
}
