// A request in, passed on or refused: what keeps other sites, and other names for this machine, out.
// Rule: only this machine may ask, only a page of this server may send queries and judgements, and that page loads and
// reaches nothing but this server.
// Source: OWASP, DNS rebinding and cross-site request forgery; W3C, Fetch Metadata Request Headers.

import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { RapportError } from '../model/index.ts';

/** Largest body of a request, in bytes. */
export const MAX_BODY_BYTES = 64 * 1024;

const LOCAL_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Headers of every reply: the page may load and reach its own origin, and nothing else. */
export function pageHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      connectSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      workerSrc: ["'self'"],
      fontSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ['kg-worker'],
    },
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    // Plain HTTP on this machine alone: a promise of TLS would be a lie.
    strictTransportSecurity: false,
  });
}

/**
 * Refuses a `Host` that is not this machine, against DNS rebinding. Any port passes, so that a
 * forwarded port works.
 */
export function localHostOnly(): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    if (!LOCAL_NAMES.has(withoutPort(host))) {
      throw forbidden('The server answers to 127.0.0.1 and localhost only.');
    }
    await next();
  };
}

/** Refuses whatever may change something, or costs much, from a page of another origin. */
export function sameOriginPosts(): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS') {
      const host = context.req.header('host') ?? new URL(context.req.url).host;
      const site = context.req.header('sec-fetch-site');
      const origin = context.req.header('origin');
      if (site !== undefined && site !== 'same-origin' && site !== 'none') throw foreignSite();
      if (origin !== undefined && origin !== `http://${host}`) throw foreignSite();
    }
    await next();
  };
}

/** Largest body of a request that brings an article, in bytes; JSON escapes may double a text. */
export const MAX_ARTICLE_BODY_BYTES = 8_000_000;

/** Largest body of a request that names what is on screen, in bytes: thousands of keys. */
export const MAX_LIST_BODY_BYTES = 1_000_000;

const LISTS = /^\/api\/(?:expand|part|evidence|export\/[^/]*)$/;

/** Refuses a body above the limit without reading it to its end; an article may be longer than a query. */
export function smallBodies(): MiddlewareHandler {
  const ofArticle = bodyLimit({ maxSize: MAX_ARTICLE_BODY_BYTES, onError: refuseArticle });
  const ofList = bodyLimit({ maxSize: MAX_LIST_BODY_BYTES, onError: refuseList });
  const ofOther = limitOfQuery();
  return (context, next) => {
    const { path } = context.req;
    const limit = path === '/api/articles' ? ofArticle : LISTS.test(path) ? ofList : ofOther;
    return limit(context, next);
  };
}

function refuseList(): never {
  throw new RapportError('request.too-large', 'The list of keys is above 1 MB.', {
    suggestions: ['Divide it among several requests.'],
  });
}

function refuseArticle(): never {
  throw new RapportError('request.too-large', 'The article is above 8 MB.', {
    suggestions: ['Read it with `rapport build`.'],
  });
}

function limitOfQuery(): MiddlewareHandler {
  return bodyLimit({
    maxSize: MAX_BODY_BYTES,
    onError: () => {
      throw new RapportError('request.too-large', 'The body of the request is above 64 KB.', {
        suggestions: ['Shorten the query, or divide a long list of values among several requests.'],
      });
    },
  });
}

function withoutPort(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, '');
}

function foreignSite(): RapportError {
  return forbidden('Only a page of this server may send queries and judgements.');
}

function forbidden(message: string): RapportError {
  return new RapportError('request.forbidden', message, {
    suggestions: ['Open the address that `rapport serve` printed.'],
  });
}
