// An answer in; how the engine finds it, step by step, out. The steps are those of EXPLAIN; with PROFILE
// each says how many rows it gave and how much it looked at.

import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import type { Answer } from '../api/types.ts';
import { parametersOf } from './asking-with.ts';
import { cellText } from './cell-text.ts';
import { CELL, GROUP, HEAD, ROW, TABLE } from './table-roles.ts';

type Plan =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'there'; readonly answer: Answer };

const PREFIX = /^\s*(?:explain|profile)\s+/i;

async function planOf(cypher: string, word: string, stop: AbortSignal): Promise<Plan> {
  const query = `${word} ${cypher.replace(PREFIX, '')}`;
  try {
    const found = await ask({ query, params: parametersOf(cypher) }, stop);
    if (found.ok) return { state: 'there', answer: found.answer };
    return { state: 'failed', message: found.failure.message };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : 'It failed.' };
  }
}

function Steps({ answer }: { readonly answer: Answer }) {
  return (
    <table {...TABLE} class="result plan">
      <thead {...GROUP}>
        <tr {...ROW}>
          {answer.columns.map((column) => (
            <th key={column} {...HEAD} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...GROUP}>
        {answer.rows.map((row, index) => (
          <tr key={index} {...ROW}>
            {row.map((cell, column) => (
              <td key={column} {...CELL} data-column={answer.columns[column]}>
                {cellText(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The plan of a query, fetched when it is looked at. */
export function PlanTab({ answer }: { readonly answer: Answer; readonly query: string }) {
  const [word, setWord] = useState<'EXPLAIN' | 'PROFILE'>('EXPLAIN');
  const [plan, setPlan] = useState<Plan>({ state: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    setPlan({ state: 'loading' });
    void planOf(answer.cypher, word, stop.signal).then((next) => {
      if (!stop.signal.aborted) setPlan(next);
    });
    return () => stop.abort();
  }, [answer.cypher, word]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard
    <section class="result-scroll" aria-label="Plan" tabIndex={0}>
      {plan.state === 'loading' && <p role="status">Looking for the plan</p>}
      {plan.state === 'failed' && (
        <p class="problem" role="alert">
          {plan.message}
        </p>
      )}
      {plan.state === 'there' && <Steps answer={plan.answer} />}
      {word === 'EXPLAIN' && plan.state === 'there' && (
        <button type="button" class="link-button" onClick={() => setWord('PROFILE')}>
          Run it and count the rows of each step
        </button>
      )}
    </section>
  );
}
