// A stream of bytes in; its lines out, each with its number. A line that is longer than allowed is
// passed over without being kept, so memory stays bounded by the longest line allowed.

/** A line of bytes without its end, or one that was too long to keep. `number` starts at 1. */
export type ByteLine =
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Uint8Array }
  | { readonly kind: 'too-long'; readonly number: number };

const LINE_FEED = 10;

/** Divides a stream at line feeds. */
export async function* readByteLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  let kept: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const close = (): ByteLine => {
    const line: ByteLine =
      length > maxBytes
        ? { kind: 'too-long', number }
        : { kind: 'line', number, bytes: Buffer.concat(kept) };
    [kept, length, number] = [[], 0, number + 1];
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at));
      yield close();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield close();
}
