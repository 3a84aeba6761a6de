// An answer in; what was asked, what was assumed, how long it took, and the rows, out.

import type { Answer } from '../api/types.ts';
import { Icon } from '../panels/icon.tsx';
import { Name } from '../panels/name.tsx';
import { counted } from '../panels/words.ts';
import { draft } from '../state/store.ts';
import { BOX_ID } from './box-id.ts';
import { continued } from './conversation.ts';
import { ResultTabs } from './result-tabs.tsx';

/** Milliseconds as a person says them. */
function duration(elapsedMs: number): string {
  return elapsedMs < 1_000 ? `${Math.ceil(elapsedMs)} ms` : `${(elapsedMs / 1_000).toFixed(1)} s`;
}

function GoesOn({ cypher }: { readonly cypher: string }) {
  const from = continued.value;
  if (from?.cypher !== cypher) return null;
  return (
    <span>
      “<Name text={from.said} />” goes on from “<Name text={from.follows} />”
    </span>
  );
}

function Understood({ answer }: { readonly answer: Answer }) {
  const edit = () => {
    draft.value = answer.cypher;
    document.getElementById(BOX_ID)?.focus();
  };
  return (
    <div class="understood">
      <p class="understood-line">
        <span class="eyebrow">{answer.kind === 'question' ? 'Understood as' : 'Ran'}</span>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached with the keyboard */}
        <code class="cypher" tabIndex={0}>
          {answer.cypher}
        </code>
        <button type="button" class="link-button" onClick={edit}>
          <Icon name="edit" />
          <span>Edit</span>
        </button>
      </p>
      <p class="answer-note">
        <strong>{counted(answer.rows.length, 'row')}</strong>
        {answer.elapsedMs !== undefined && <span>{duration(answer.elapsedMs)}</span>}
        <GoesOn cypher={answer.cypher} />
        {answer.assumptions.map((assumption) => (
          <span key={assumption}>{assumption}</span>
        ))}
        {answer.truncated !== undefined && (
          <span class="cut">
            Only {answer.truncated.shown} shown: {answer.truncated.reason}
          </span>
        )}
      </p>
    </div>
  );
}

/** The answer under the box. */
export function Answered({ answer, query }: { readonly answer: Answer; readonly query: string }) {
  return (
    <>
      <Understood answer={answer} />
      <ResultTabs key={answer.cypher} answer={answer} query={query} />
    </>
  );
}
