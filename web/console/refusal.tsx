// A query that was refused in; why, where, and what would work instead, out.

import type { Failure } from '../api/types.ts';
import { draft } from '../state/store.ts';
import { applySuggestion, caretLine } from './caret.ts';
import { askInConversation } from './conversation.ts';

function Caret({ query, position }: { readonly query: string; readonly position: number }) {
  const { line, indent } = caretLine(query, position);
  return (
    <pre class="caret">
      <bdo dir="ltr">{line}</bdo>
      {'\n'}
      <span aria-hidden="true">{`${' '.repeat(indent)}^`}</span>
      <span class="visually-hidden">at character {position + 1}</span>
    </pre>
  );
}

/** The message, the caret and the suggestions of a refusal. */
export function Refusal({ failure, query }: { readonly failure: Failure; readonly query: string }) {
  const { code, message, position, suggestions } = failure;
  // What helps a query that is too large is advice, not another query.
  const advice = code === 'query.limit' || code === 'server.busy';
  const take = (suggestion: string): void => {
    draft.value = applySuggestion(query, suggestion, position);
    void askInConversation(draft.value);
  };
  return (
    <div class="refusal">
      <p class="problem" role="alert">
        {message}
      </p>
      {position !== undefined && <Caret query={query} position={position} />}
      {advice && suggestions.map((text) => <p key={text}>{text}</p>)}
      {!advice && suggestions.length > 0 && (
        <div class="suggestions">
          <span class="quiet">Try</span>
          {suggestions.slice(0, 8).map((suggestion) => (
            <button key={suggestion} type="button" class="chip" onClick={() => take(suggestion)}>
              {suggestion}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
