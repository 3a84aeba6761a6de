// The state of the last query in; the box, and what became of the query, out.

import type { Answer } from '../api/types.ts';
import { Icon } from '../panels/icon.tsx';
import { lazily } from '../panels/lazily.tsx';
import { Name } from '../panels/name.tsx';
import { counted } from '../panels/words.ts';
import { draft, type Loaded, queryState, view } from '../state/store.ts';
import { askInConversation, continued } from './conversation.ts';
import { BOX_ID, QuestionBox } from './question-box.tsx';
import { Refusal } from './refusal.tsx';

const ResultTabs = lazily(async () => (await import('./result-tabs.tsx')).ResultTabs);

function Examples({ questions }: { readonly questions: readonly string[] }) {
  if (questions.length === 0) return null;
  return (
    <div class="examples">
      <span class="quiet">For example</span>
      {questions.slice(0, 6).map((question) => (
        <button
          key={question}
          type="button"
          class="chip"
          onClick={() => void askInConversation(question)}
        >
          {question}
        </button>
      ))}
    </div>
  );
}

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

function Outcome({ data }: { readonly data: Loaded }) {
  const state = queryState.value;
  switch (state.state) {
    case 'idle':
      return <Examples questions={data.examples} />;
    case 'running':
      return (
        <div class="skeleton" role="status">
          <span class="visually-hidden">Asking</span>
          <i />
          <i />
        </div>
      );
    case 'refused':
      return <Refusal failure={state.failure} query={state.query} />;
    case 'answered':
      return (
        <>
          <Understood answer={state.answer} />
          <ResultTabs key={state.answer.cypher} answer={state.answer} query={view.value.query} />
        </>
      );
  }
}

/** The console under the graph. */
export function Console({ data }: { readonly data: Loaded }) {
  return (
    <section class="console" data-state={queryState.value.state} aria-label="Questions">
      <QuestionBox />
      <Outcome data={data} />
    </section>
  );
}
