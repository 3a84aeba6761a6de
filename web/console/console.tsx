// The state of the last query in; the box, and what became of the query, out.

import { lazily } from '../panels/lazily.tsx';
import { type Loaded, queryState, view } from '../state/store.ts';
import { askInConversation } from './conversation.ts';
import { QuestionBox } from './question-box.tsx';

const Answered = lazily(async () => (await import('./answered.tsx')).Answered);
const FromLink = lazily(async () => (await import('./from-link.tsx')).FromLink);
const Refusal = lazily(async () => (await import('./refusal.tsx')).Refusal);

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

function Outcome({ data }: { readonly data: Loaded }) {
  const state = queryState.value;
  switch (state.state) {
    case 'idle':
      return <Examples questions={data.examples} />;
    case 'waiting':
      return <FromLink query={state.query} />;
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
      return <Answered answer={state.answer} query={view.value.query} />;
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
