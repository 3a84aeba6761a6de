// A node in; what was judged of it, and the ways to correct it, out: merge, set mentions apart, retype.

import { useState } from 'preact/hooks';
import type { NodeType, SearchHit } from '../api/types.ts';
import { Name } from '../panels/name.tsx';
import type { Loaded } from '../state/store.ts';
import { actsOfNode, correctable, keep, problem, saving } from './desk.ts';
import { appliedWords, doneWords } from './judged-words.ts';
import { JudgedNote, UndoButton } from './judgement-list.tsx';
import { PickNode } from './pick-node.tsx';
import { ReasonBox, reasonText } from './reason-box.tsx';
import { SplitMentions } from './split-mentions.tsx';
import type { Decision } from './types.ts';

const RETYPED: readonly NodeType[] = ['person', 'group', 'organization', 'place'];

interface NodeProps {
  readonly data: Loaded;
  readonly nodeKey: string;
  readonly type: NodeType;
}

/** Keeps a decision with the reason that is typed. */
export async function correct(decision: Decision): Promise<boolean> {
  const kept = await keep(decision, reasonText.peek());
  if (kept) reasonText.value = '';
  return kept;
}

/** What was judged of a node, and how to correct it; nothing where corrections cannot be kept. */
export function Corrections(props: NodeProps) {
  if (!correctable.value || props.type === 'article') return null;
  return (
    <>
      <Judged nodeKey={props.nodeKey} />
      <details class="corrections">
        <summary>Correct this</summary>
        <div class="corrections-body">
          <ReasonBox />
          <Merge {...props} />
          {props.type !== 'event' && <Retype {...props} />}
          <SplitMentions nodeKey={props.nodeKey} type={props.type} />
          <Trouble />
        </div>
      </details>
    </>
  );
}

/** What went wrong, and that something is under way. */
export function Trouble() {
  if (saving.value)
    return (
      <p class="quiet" role="status">
        Drawing the graph anew
      </p>
    );
  return problem.value === '' ? null : (
    <p class="problem" role="alert">
      {problem.value}
    </p>
  );
}

/** "Merged by you", why, and the way back. */
function Judged({ nodeKey }: { readonly nodeKey: string }) {
  const list = actsOfNode.value.get(nodeKey) ?? [];
  if (list.length === 0) return null;
  return (
    <section class="judged-here" aria-label="Judged by you">
      {list.map((act) => (
        <div key={act.seq} class="judged">
          <p>
            <strong>{appliedWords(act)}</strong>: <Name text={doneWords(act)} />
          </p>
          <JudgedNote act={act} />
          <UndoButton act={act} />
        </div>
      ))}
    </section>
  );
}

function Merge({ nodeKey, type }: NodeProps) {
  const [picked, setPicked] = useState<SearchHit>();
  const run = async () => {
    if (picked === undefined) return;
    if (await correct({ act: 'merge', left: nodeKey, right: picked.key })) setPicked(undefined);
  };
  return (
    <div class="correction">
      <PickNode label="Is one with" type={type} except={nodeKey} picked={picked} pick={setPicked} />
      <button
        type="button"
        class="button"
        aria-disabled={picked === undefined || saving.value}
        onClick={() => void run()}
      >
        Merge
      </button>
    </div>
  );
}

function Retype({ data, nodeKey, type }: NodeProps) {
  const [wanted, setWanted] = useState<string>(type);
  const isNew = wanted !== type;
  return (
    <div class="correction">
      <label class="reason">
        <span>Is of type</span>
        <select value={wanted} onChange={(event) => setWanted(event.currentTarget.value)}>
          {RETYPED.map((one) => (
            <option key={one} value={one}>
              {data.ontology.nodes.get(one)?.label ?? one}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button"
        aria-disabled={!isNew || saving.value}
        onClick={() => {
          if (isNew) void correct({ act: 'retype', entity: nodeKey, type: wanted });
        }}
      >
        Retype
      </button>
    </div>
  );
}
