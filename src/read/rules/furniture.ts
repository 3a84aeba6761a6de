// What the page around an article leaves in its text: buttons, adverts, links to other stories,
// subscriptions, rights.

import { countWords, type Found, type RegionRule } from './rule.ts';

const BODY = 'The minister opened the bridge at noon. Hundreds of people came to see it.';

const NETWORKS =
  'facebook twitter x whatsapp telegram linkedin reddit pinterest instagram youtube tiktok messenger email e-mail mail print copy link share tweet pin save flipboard threads bluesky sms viber vk bookmark comment comments like';
const NETWORK: ReadonlySet<string> = new Set(NETWORKS.split(' '));
/** Words of a row of buttons that mean nothing alone. */
const BETWEEN: ReadonlySet<string> = new Set([
  'on',
  'via',
  'to',
  'this',
  'by',
  'with',
  'and',
  'article',
  'story',
  'page',
  'post',
]);

/** Whole lines, compared in lower case without outer marks. */
const BUTTONS: ReadonlySet<string> = new Set([
  'advertisement',
  'advertisements',
  'advertising',
  'ad',
  'sponsored',
  'sponsored content',
  'promoted',
  'promoted content',
  'paid content',
  'story continues below',
  'story continues below advertisement',
  'article continues below advertisement',
  'article continues after ad',
  'article continues below',
  'continue reading',
  'continue reading the main story',
  'continue reading below',
  'read more',
  'read full story',
  'read the full story',
  'see more',
  'show more',
  'load more',
  'view more',
  'view all',
  'see all',
  'more',
  'related',
  'related articles',
  'related stories',
  'related topics',
  'related news',
  'related content',
  'related links',
  'related coverage',
  'recommended',
  'recommended for you',
  'recommended stories',
  'you may also like',
  'you might also like',
  'most read',
  'most popular',
  'most viewed',
  'trending',
  'trending now',
  'top stories',
  'latest news',
  'more from this section',
  'more on this story',
  'more news',
  'more stories',
  'up next',
  'read next',
  'subscribe',
  'subscribe now',
  'sign in',
  'sign up',
  'log in',
  'login',
  'register',
  'search',
  'menu',
  'home',
  'close',
  'skip to content',
  'skip to main content',
  'skip advertisement',
  'back to top',
  'listen',
  'listen to this article',
  'play',
  'watch',
  'watch now',
  'loading',
  'next',
  'previous',
  'accept',
  'accept all',
  'accept all cookies',
  'reject all',
  'manage cookies',
  'cookie settings',
  'i agree',
  'privacy policy',
  'terms of use',
  'terms of service',
  'terms and conditions',
  'contact us',
  'about us',
  'donate',
  'support us',
  'leave a comment',
  'post a comment',
  'add a comment',
  'comments',
  'no comments',
  'follow us',
  'follow',
  'font size',
  'text size',
  'ends',
  'end',
  '30',
  'gift this article',
  'end of list',
  'photo gallery',
]);

const POINTERS =
  /^(?:[-–—•*>»▶]+ ?)?(?:read (?:more|also|next|this)|also read|see also|related(?: (?:stor(?:y|ies)|articles?|news|coverage|topics?))?|more(?: on this| from)?|watch(?: also)?|listen(?: also)?|don'?t miss|recommended|editor'?s picks?|tags?|topics?|keywords|filed under|categories|in this (?:article|story))(?: here)? ?[:|>»] ?\S.{0,200}$/iu;
/** Labels that are also how people speak: "Listen: it will break." Headlines end without a stop. */
const SPOKEN =
  /^(?:watch|listen|more|read (?:this|next)|don'?t miss|recommended|topics?|in this)\b/iu;
const ASKS =
  /^(?:please )?(?:(?:follow|like|find|join) (?:us|our|the [\p{L} ]{2,40}?) on (?:our |social|facebook|twitter|x\b|telegram|whatsapp|instagram|youtube|linkedin|tiktok|google|threads|bluesky|mastodon|reddit|apple|flipboard|\p{P}|$)|(?:sign up|register) (?:here|now|today|for|to (?:our|get|receive))|subscribe (?:to (?:our|the|us|receive)|for|here|now|today)|get (?:our|the (?:latest|best|day|top|morning)|all the latest|breaking news|more (?:news|stories))|download (?:our|the) .{0,40}app|click here|tap here|join our (?:whatsapp|telegram|newsletter|community|mailing)|(?:help )?support (?:our|independent) journalism|stay (?:informed|up to date|tuned|connected) |enter your e-?mail|share this (?:article|story|page|post)|already a subscriber|thank you for (?:reading|subscribing)|want to (?:read|get) more)/iu;
const RIGHTS =
  /^(?:(?:copyright )?(?:©|\(c\) ?(?=(?:19|20)\d\d)) ?|copyright (?=(?:19|20)\d\d)|all rights reserved|.{0,80}all rights reserved\.?$|this material may not be published|.{0,40}(?:thomson reuters )?trust principles\.?$|this (?:article|story|report|post) (?:was (?:originally )?(?:first )?published|(?:first |originally )?appeared) (?:in|on|by|at))/iu;
const COOKIES =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site|[\p{L}.]{2,30}) uses? cookies|by (?:continuing|clicking|using|accepting|subscribing|signing up).{0,60}(?:you agree|you accept|cookies)|we (?:and our partners |(?:value|care about) your privacy(?:$|[.!:]))|we've updated our (?:terms|privacy))/iu;
const COUNTS =
  /^(?:\d[\d.,]*[km]?\+? (?:shares?|views?|comments?|likes?|reads?|retweets?|min(?:ute)?s?(?: read)?)(?: ago)?|\d+ (?:hours?|days?|weeks?|minutes?) ago|(?:reading|read) time:? .{1,20}|\d{1,2}:\d\d ?\/ ?\d{1,2}:\d\d)$/iu;
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\p{L}{2,10}|@\w{2,30}|#\w+(?: #\w+)*)$/iu;

/** `icon-facebook icon-twitter`, `Facebook Twitter WhatsApp`, `Share on Facebook`. */
function isButtonRow(text: string): boolean {
  if (text.length > 200) return false;
  const words = text
    .toLowerCase()
    .split(/[\s|·•,/]+/u)
    .filter((word) => word !== '');
  const icons = words.filter((word) => /^(?:icon|fa|icon_|svg|btn)[-_][a-z\d_-]+$/u.test(word));
  if (icons.length > 0 && icons.length === words.length) return true;
  const buttons = words.filter((word) => NETWORK.has(word));
  return (
    buttons.length > 0 &&
    buttons.length + words.filter((word) => BETWEEN.has(word)).length === words.length
  );
}

/** `Home | News | World`, `Home > World > Europe`. */
function isMenuRow(text: string): boolean {
  const items = text.length > 200 ? [] : text.split(/ ?[|›»>•·] ?/u).filter((item) => item !== '');
  return items.length > 2 && items.every((item) => item.length <= 20 && countWords(item) <= 2);
}

function isButton(text: string): boolean {
  if (text.length > 60) return false;
  return BUTTONS.has(text.toLowerCase().replaceAll(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, ''));
}

/** The year of `© 2024 ...` is the best there is where a dateline gives month and day alone. */
function findRights(text: string): Found | undefined {
  if (!RIGHTS.test(text)) return undefined;
  const year = /^\D{0,40}((?:19|20)\d\d)(?!\d| ?[-–])/u.exec(text)?.[1];
  return { length: text.length, ...(year === undefined ? {} : { year }) };
}

function whole(test: (text: string) => boolean): (text: string) => Found | undefined {
  return (text) => (test(text) ? { length: text.length } : undefined);
}

function cases(...parts: readonly string[]): readonly { text: string; part: string }[] {
  return parts.map((part) => ({ text: `${BODY}\n\n${part}\n\n${BODY}`, part }));
}

/** Rules for what is no part of the story, first match first. */
export const FURNITURE_RULES: readonly RegionRule[] = [
  {
    id: 'buttons',
    kind: 'boilerplate',
    looksAt: 'whole',
    reason: 'A line of networks, icons or the label of one button is part of the page.',
    examples: cases(
      'icon-facebook icon-twitter',
      'Share',
      'Share on Facebook',
      'Facebook | Twitter | WhatsApp',
      'Advertisement',
      'Home | News | World',
      'SUBSCRIBE',
      'Related Articles',
    ),
    counterExamples: cases(
      'Share prices fell on Monday.',
      'Advertisement revenue fell.',
      'Facebook and Twitter refused.',
      'More people came than left.',
    ),
    find: whole((text) => isButtonRow(text) || isMenuRow(text) || isButton(text)),
  },
  {
    id: 'pointers',
    kind: 'boilerplate',
    looksAt: 'whole',
    reason: 'A label and a headline point to another story, whose facts are not told here.',
    examples: cases(
      'Read more: Minister resigns after bridge falls',
      'ALSO READ | Bridge falls',
      'Tags: Norway, bridges',
    ),
    counterExamples: cases(
      'More than ten people read the bridge a poem.',
      'Watch for ice: that was her advice.',
      'Read the law, she said: it is short.',
    ),
    find: whole((text) => POINTERS.test(text) && !(SPOKEN.test(text) && text.endsWith('.'))),
  },
  {
    id: 'requests',
    kind: 'boilerplate',
    looksAt: 'whole',
    reason: 'The paper asks its readers to follow, subscribe, pay or agree.',
    examples: cases(
      'Follow us on Telegram',
      'Sign up for our newsletter and never miss a story.',
      'Subscribe to our channel',
      'We use cookies to improve your visit.',
      'Get the latest news in your inbox.',
    ),
    counterExamples: cases(
      '“Follow us,” the men told her.',
      'Subscribers to the paper protested.',
      'Sign language was used at the talks.',
      'We use force only as a last resort, he said.',
      'Get out of the town, the army told them.',
    ),
    find: whole((text) => text.length <= 400 && (ASKS.test(text) || COOKIES.test(text))),
  },
  {
    id: 'rights',
    kind: 'boilerplate',
    looksAt: 'whole',
    reason: 'Rights and terms of use are about the page.',
    examples: cases(
      '© 2024 The Larsen Times. All rights reserved.',
      'Copyright 2024 Larsen Media',
      'This article was originally published in The Larsen Times.',
    ),
    counterExamples: cases(
      'Copyright law was changed in 2024.',
      'The article was first published in 1990, he said.',
    ),
    find: (text) => (text.length <= 400 ? findRights(text) : undefined),
  },
  {
    id: 'counts',
    kind: 'boilerplate',
    looksAt: 'whole',
    reason: 'Numbers of shares and minutes, addresses and rules of signs are no prose.',
    examples: cases(
      '12 comments',
      '5 min read',
      'https://example.org/story',
      '* * *',
      '@larsentimes',
    ),
    counterExamples: cases('12 comments were made about the bridge.', '5 ministers read it.'),
    find: whole((text) => COUNTS.test(text) || ADDRESS.test(text) || !/[\p{L}\p{N}]/u.test(text)),
  },
];
