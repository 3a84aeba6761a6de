// Lists of questions in and out: with one more, as they were stored, searched, and as a file.

const MAX_QUESTIONS = 200;
const MAX_LENGTH = 4_000;

/** Latest first, without repeats. */
export function addQuestion(past: readonly string[], question: string): readonly string[] {
  const rest = past.filter((item) => item !== question);
  return [question.slice(0, MAX_LENGTH), ...rest].slice(0, MAX_QUESTIONS);
}

/** Reads what was stored; anything that is not a list of texts is no history. */
export function parseHistory(stored: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    const texts = value.filter((item): item is string => typeof item === 'string' && item !== '');
    return texts.map((item) => item.slice(0, MAX_LENGTH)).slice(0, MAX_QUESTIONS);
  } catch {
    return [];
  }
}

/** Those that hold every word of a text, whatever the case. */
export function searchHistory(past: readonly string[], text: string): readonly string[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return past.filter((item) => words.every((word) => item.toLowerCase().includes(word)));
}

/** The questions as a file of openCypher: a plain question as a comment, a query as it stands. */
export function cypherFile(past: readonly string[], isQuery: (text: string) => boolean): string {
  const entries = past.map((item) =>
    isQuery(item) ? `${item.replace(/;?\s*$/, '')};\n` : `${item.replaceAll(/^/gm, '// ')}\n`,
  );
  return entries.join('\n');
}
