// Any text in; the same as XML can hold it, out.
// Source: XML 1.0, fifth edition, production 2 [Char].

import { hashOf } from '../model/index.ts';

// A carriage return would be read back as a line feed, the blanks of an attribute as spaces, and the
// two line ends of XML 1.1 as line feeds by readers that do not look at the version.
const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\u0085', '&#133;'],
  ['\u2028', '&#8232;'],
]);

/** Text fit for an element or a quoted attribute; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return allowed(text).replaceAll(
    /[&<>"\t\n\r\u0085\u2028]/g,
    (char) => ENTITIES.get(char) ?? char,
  );
}

function allowed(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** A key as an id: where it loses characters, a hash keeps it apart from others that do. */
export function xmlId(key: string): string {
  const kept = allowed(key);
  return xmlText(kept === key ? key : `${kept}~${hashOf([JSON.stringify(key)], 8)}`);
}
