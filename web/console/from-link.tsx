// A query that a link brought in; what it would run, and the button that runs it, out.

import { answerQuery } from '../state/asking.ts';
import { clearQuery, runQuery, view } from '../state/store.ts';
import { parameterNames, typedFor, typedParameters } from './asking-with.ts';
import { visibleText } from './visible-text.ts';

/** Runs it as the link has it, with its selection, or with the parameters that the reader typed since. */
function run(query: string): void {
  const asBrought = JSON.stringify(typedFor(query)) === JSON.stringify(view.peek().parameters);
  void (asBrought ? answerQuery(query) : runQuery(query));
}

function Parameters({ query }: { readonly query: string }) {
  const typed = typedParameters.value;
  const names = parameterNames(query);
  if (names.length === 0) return null;
  return (
    <dl class="brought-parameters">
      {names.map((name) => (
        <div key={name}>
          <dt>${name}</dt>
          <dd>{visibleText(typed.get(name) ?? '') || <span class="quiet">not given</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Everything that would run, and Run. */
export function FromLink({ query }: { readonly query: string }) {
  return (
    <section class="from-link" aria-label="Query from a link">
      <p role="status">
        <strong>This link brings a query.</strong> Nothing has run yet. It can only read the graph.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard */}
      <pre class="brought-query" tabIndex={0}>
        <bdo dir="ltr">{visibleText(query)}</bdo>
      </pre>
      <Parameters query={query} />
      <p class="from-link-buttons">
        <button type="button" class="button button-main" onClick={() => run(query)}>
          Run this query
        </button>
        <button type="button" class="button" onClick={clearQuery}>
          Leave it
        </button>
      </p>
    </section>
  );
}
