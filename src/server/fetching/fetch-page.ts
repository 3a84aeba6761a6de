// The address of an article in; what stands there, out, or why it was not fetched. Only public addresses
// are reached: a name is resolved once, every answer is checked, and the connection goes to what was
// checked, at each step of a redirect anew. Time, bytes and redirects are bounded.
// Source: OWASP, Server-Side Request Forgery Prevention Cheat Sheet.

import { lookup as resolveName } from 'node:dns/promises';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { RapportError } from '../../model/index.ts';
import { bodyOf, textOf } from './body.ts';
import { isPublicAddress } from './public-address.ts';

/** An address that a name stands for. */
export interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** How pages are fetched; each has a value that is meant for use. */
export interface FetchOptions {
  readonly resolve?: (name: string) => Promise<readonly Resolved[]>;
  readonly isAllowed?: (address: string) => boolean;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

/** What stands at an address. */
export interface FetchedPage {
  /** Where it was found in the end. */
  readonly url: string;
  /** Bytes as they came; text where the reply says in which letters they are. */
  readonly content: string | Uint8Array;
}

/** Fetches a page; `signal` says that nobody waits for it any more. */
export type FetchPage = (address: string, signal?: AbortSignal) => Promise<FetchedPage>;

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 5_000_000;
const MAX_REDIRECTS = 5;
const READABLE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;
const HEADERS = {
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
  'accept-encoding': 'gzip, identity',
  'accept-language': 'en',
  'user-agent': 'Rapport (fetches one page when its user asks)',
};

/** A way to fetch pages. It throws RapportError `article.unreadable` with the reason in words. */
export function createPageFetcher(options: FetchOptions = {}): FetchPage {
  const { resolve = resolveAll, isAllowed = isPublicAddress } = options;
  const { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = options;
  return async (address, signal) => {
    const deadline = AbortSignal.timeout(timeoutMs);
    const ends = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
    try {
      return await follow(address, { resolve, isAllowed, maxBytes, signal: ends });
    } catch (error) {
      if (error instanceof RapportError) throw error;
      if (deadline.aborted)
        throw refusal(`It did not come within ${Math.ceil(timeoutMs / 1_000)} seconds.`);
      throw refusal('Nothing answers there.', error);
    }
  };
}

const resolveAll = (name: string): Promise<readonly Resolved[]> => resolveName(name, { all: true });

interface Limits extends Required<Omit<FetchOptions, 'timeoutMs'>> {
  readonly signal: AbortSignal;
}

async function follow(address: string, limits: Limits): Promise<FetchedPage> {
  let url = checkedUrl(address);
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const reply = await ask(url, limits);
    const next = redirectOf(reply, url);
    if (next === undefined) return await pageOf(reply, { url, maxBytes: limits.maxBytes });
    reply.destroy();
    url = checkedUrl(next);
  }
  throw refusal(`It leads on more than ${MAX_REDIRECTS} times.`);
}

/** @throws RapportError where it is no address of the web, or holds a password. */
function checkedUrl(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw refusal('Only addresses that begin with http:// or https:// are fetched.');
  if (url.username !== '' || url.password !== '')
    throw refusal('Addresses that hold a name and a password are not fetched.');
  url.hash = '';
  return url;
}

function ask(url: URL, { resolve, isAllowed, signal }: Limits): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // A number is never looked up, so it is checked here.
  if (isIP(host) !== 0 && !isAllowed(host)) throw privateAddress();
  const lookup: LookupFunction = (name, { all }, callback) => {
    resolve(name).then(
      (found) => {
        const [first] = found;
        if (first === undefined) callback(refusal('No such name.'), '', 0);
        else if (found.some((it) => !isAllowed(it.address))) callback(privateAddress(), '', 0);
        else if (all === true) callback(null, [...found]);
        else callback(null, first.address, first.family);
      },
      (cause: unknown) => callback(refusal('No such name.', cause), '', 0),
    );
  };
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  return new Promise((done, fail) => {
    get(url, { lookup, signal, headers: HEADERS, agent: false }, done).on('error', fail);
  });
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): string | undefined {
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode);
  if (!isRedirect || headers.location === undefined) return undefined;
  if (!URL.canParse(headers.location, url.href))
    throw refusal('It leads on to what is no address.');
  return new URL(headers.location, url).href;
}

async function pageOf(
  reply: IncomingMessage,
  { url, maxBytes }: { readonly url: URL; readonly maxBytes: number },
): Promise<FetchedPage> {
  const { statusCode = 0, headers } = reply;
  const type = headers['content-type'] ?? '';
  try {
    if (statusCode !== 200) throw refusal(`The server there answered ${statusCode}.`);
    if (!READABLE.test(type)) throw refusal('What stands there is neither a page nor text.');
    const bytes = await bodyOf(reply, maxBytes);
    if (bytes === undefined)
      throw refusal(`It is above ${Math.round(maxBytes / 1_000_000)} MB, more than a page holds.`);
    return { url: url.href, content: textOf(bytes, type) };
  } finally {
    reply.destroy();
  }
}

function privateAddress(): RapportError {
  return refusal('It leads to this machine or its network, and only public addresses are fetched.');
}

function refusal(message: string, cause?: unknown): RapportError {
  return new RapportError('article.unreadable', message, { cause });
}
