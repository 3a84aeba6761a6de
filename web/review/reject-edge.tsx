// An edge in; the way to say that it is wrong, and what was judged of its ends, out.

import { Name } from '../panels/name.tsx';
import { correct, Trouble } from './corrections.tsx';
import { actsOfNode, correctable, saving } from './desk.ts';
import { doneWords } from './judged-words.ts';
import { JudgedNote } from './judgement-list.tsx';
import { ReasonBox } from './reason-box.tsx';
import type { JudgedAct } from './types.ts';

/** Rejects an edge; nothing where corrections cannot be kept, or it only says what an article names. */
export function RejectEdge(props: {
  readonly edgeKey: string;
  readonly type: string;
  readonly ends: readonly string[];
}) {
  if (!correctable.value || props.type === 'MENTIONED_IN') return null;
  return (
    <>
      <EndsJudged ends={props.ends} />
      <details class="corrections">
        <summary>Correct this</summary>
        <div class="corrections-body">
          <ReasonBox />
          <button
            type="button"
            class="button"
            aria-disabled={saving.value}
            onClick={() => void correct({ act: 'reject', edge: props.edgeKey })}
          >
            Reject this relation
          </button>
          <Trouble />
        </div>
      </details>
    </>
  );
}

/** That an end is what it is because the reader merged it. */
function EndsJudged({ ends }: { readonly ends: readonly string[] }) {
  const merged = new Map<number, JudgedAct>();
  for (const key of ends)
    for (const act of actsOfNode.value.get(key) ?? [])
      if (act.verdict === 'same') merged.set(act.seq, act);
  return (
    <>
      {[...merged.values()].map((act) => (
        <div key={act.seq} class="judged">
          <p>
            <strong>Merged by you</strong>: <Name text={doneWords(act)} />
          </p>
          <JudgedNote act={act} />
        </div>
      ))}
    </>
  );
}
