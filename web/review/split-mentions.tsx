// A node in; every place where the articles speak of it, to be marked and set apart, out.

import { useState } from 'preact/hooks';
import type { NodeType } from '../api/types.ts';
import { Name } from '../panels/name.tsx';
import { Pending } from '../panels/pending.tsx';
import { useFetched } from '../panels/use-fetched.ts';
import { counted } from '../panels/words.ts';
import { correct } from './corrections.tsx';
import { mentions, saving } from './desk.ts';
import { MarkedSentence } from './mention-quote.tsx';
import type { Mention } from './types.ts';

const SHOWN = 100;
/** A button that opens the list of mentions. */
export function SplitMentions(props: { readonly nodeKey: string; readonly type: NodeType }) {
  const [open, setOpen] = useState(false);
  if (open) return <Mentions {...props} />;
  return (
    <button type="button" class="button" onClick={() => setOpen(true)}>
      {props.type === 'event' ? 'Set reports apart' : 'Set mentions apart'}
    </button>
  );
}

function Mentions({ nodeKey, type }: { readonly nodeKey: string; readonly type: NodeType }) {
  const fetched = useFetched(mentions, nodeKey);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (fetched.state !== 'ready') return <Pending fetched={fetched} />;
  const { mentions: list, total } = fetched.value;
  const shown = list.slice(0, SHOWN);
  const isSplit = chosen.size > 0 && chosen.size < total;
  const turn = (anchor: string) => {
    const next = new Set(chosen);
    if (!next.delete(anchor)) next.add(anchor);
    setChosen(next);
  };
  const run = async () => {
    if (!isSplit) return;
    const anchors = list.flatMap(({ anchor }) => (chosen.has(anchor) ? [anchor] : []));
    if (await correct({ act: 'split', entity: nodeKey, mentions: anchors })) setChosen(new Set());
  };
  return (
    <fieldset class="mention-list">
      <legend class="section-title">Which speak of another?</legend>
      {shown.map((mention) => (
        <Choice
          key={mention.anchor}
          mention={mention}
          type={type}
          checked={chosen.has(mention.anchor)}
          turn={() => turn(mention.anchor)}
        />
      ))}
      {total > shown.length && (
        <p class="quiet">
          The first {shown.length} of {counted(total, 'mention')}
        </p>
      )}
      <button
        type="button"
        class="button"
        aria-disabled={!isSplit || saving.value}
        onClick={() => void run()}
      >
        Set {chosen.size} apart
      </button>
      {chosen.size > 0 && chosen.size === total && (
        <p class="quiet">These are all; something must be left.</p>
      )}
    </fieldset>
  );
}

function Choice(props: {
  readonly mention: Mention;
  readonly type: NodeType;
  readonly checked: boolean;
  readonly turn: () => void;
}) {
  return (
    <label class="mention-choice">
      <input type="checkbox" checked={props.checked} onChange={props.turn} />
      <span dir="auto">
        <MarkedSentence mention={props.mention} type={props.type} />{' '}
        <span class="quiet">
          <Name text={props.mention.title} />
        </span>
        {props.mention.rule && <span class="quiet"> · {props.mention.rule.reason}</span>}
      </span>
    </label>
  );
}
