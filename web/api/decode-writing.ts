// Unknown JSON in; what helps to write a query out, or a DecodeError that names the field.

import { count, list, record, string, text } from './json.ts';
import type { Completion, QueryProblem } from './types.ts';

/** Checks the reply to POST /api/complete. */
export function decodeCompletion(value: unknown): Completion {
  const it = record(value, 'completion');
  return {
    from: count(it['from']),
    to: count(it['to']),
    options: list(it['options'], 'options', (item) => {
      const option = record(item, 'option');
      const detail = option['detail'];
      return {
        kind: text(option['kind'], 'kind'),
        label: text(option['label'], 'label'),
        text: text(option['text'], 'text'),
        ...(typeof detail === 'string' ? { detail } : {}),
      };
    }),
  };
}

/** Checks the reply to POST /api/check. */
export function decodeProblems(value: unknown): readonly QueryProblem[] {
  return list(record(value, 'check')['problems'], 'problems', (item) => {
    const problem = record(item, 'problem');
    const position = problem['position'];
    return {
      message: text(problem['message'], 'message'),
      suggestions: list(problem['suggestions'], 'suggestions', string),
      ...(typeof position === 'number' ? { position } : {}),
    };
  });
}
