// Everything that was judged in; a list with the way to take each back out.

import { Name } from '../panels/name.tsx';
import { dateWords } from '../panels/words.ts';
import { choose, type Loaded } from '../state/store.ts';
import { acts, saving, takeBack } from './desk.ts';
import { doneWords, standingWords, whenWords } from './judged-words.ts';
import { openFace } from './open.ts';
import type { JudgedAct } from './types.ts';

/** The list, the newest first. */
export function JudgementList({ data }: { readonly data: Loaded }) {
  const list = acts.value;
  if (list.length === 0)
    return (
      <p class="desk-body">
        Nothing was judged yet. Merge, split or retype a name on its card, reject a relation on its
        own; each is kept here and can be taken back.
      </p>
    );
  return (
    <ul class="desk-body judged-list">
      {list.toReversed().map((act) => (
        <Act key={act.seq} data={data} act={act} />
      ))}
    </ul>
  );
}

function Act({ data, act }: { readonly data: Loaded; readonly act: JudgedAct }) {
  const standing = standingWords(act);
  const [node] = act.nodes.filter((key) => data.model.nodes.has(key));
  return (
    <li class="judged" data-standing={act.standing}>
      <p>
        <Name text={doneWords(act)} />
      </p>
      <JudgedNote act={act} />
      {standing !== '' && <p class="badge">{standing}</p>}
      <div class="judged-ways">
        {node !== undefined && (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              openFace.value = undefined;
              choose({ kind: 'node', key: node });
            }}
          >
            Show
          </button>
        )}
        {act.standing !== 'undone' && <UndoButton act={act} />}
      </div>
    </li>
  );
}

/** Why and when. */
export function JudgedNote({ act }: { readonly act: JudgedAct }) {
  const { reason, when } = act;
  if (reason === '' && when === undefined) return null;
  return (
    <p class="quiet">
      {reason !== '' && <Name text={reason} />}
      {reason !== '' && when !== undefined && ', '}
      {when !== undefined && <time dateTime={when}>{whenWords(when, dateWords)}</time>}
    </p>
  );
}

/** Takes one act back. */
export function UndoButton({ act }: { readonly act: JudgedAct }) {
  return (
    <button
      type="button"
      class="link-button"
      aria-label={`Take back: ${doneWords(act)}`}
      aria-disabled={saving.value}
      onClick={() => void takeBack(act.seq)}
    >
      Take back
    </button>
  );
}
