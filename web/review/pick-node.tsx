// Typed letters in, one node of a type out: a combobox as that of the top bar, for choosing what a node is
// one with.

import { useState } from 'preact/hooks';
import type { NodeType, SearchHit } from '../api/types.ts';
import { ShapeIcon } from '../panels/icon.tsx';
import { Name } from '../panels/name.tsx';
import { useHits } from '../panels/search-box.tsx';

/** What is chosen, and from what. */
export interface PickProps {
  readonly label: string;
  readonly type: NodeType;
  /** Key that is no choice. */
  readonly except: string;
  readonly picked: SearchHit | undefined;
  readonly pick: (hit: SearchHit | undefined) => void;
}

/** The combobox. */
export function PickNode({ label, type, except, picked, pick }: PickProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const hits = useHits(picked === undefined ? text : '');
  const list = (hits?.list ?? []).filter((hit) => hit.type === type && hit.key !== except);
  const expanded = open && list.length > 0;
  const take = (hit: SearchHit) => {
    pick(hit);
    setText(hit.label);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = list[active];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && list.length > 0) setActive((active + step + list.length) % list.length);
    else if (event.key === 'Enter' && expanded && hit !== undefined) take(hit);
    else if (event.key === 'Escape' && expanded) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="pick">
      <label class="reason">
        <span>{label}</span>
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          aria-expanded={expanded}
          aria-controls="pick-list"
          aria-autocomplete="list"
          aria-activedescendant={expanded ? `pick-${active}` : undefined}
          value={text}
          onInput={(event) => {
            pick(undefined);
            setText(event.currentTarget.value);
            setActive(0);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
      </label>
      <div id="pick-list" class="pick-list" role="listbox" aria-label="Names" hidden={!expanded}>
        {list.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts on the input, as the pattern says
          <div
            key={hit.key}
            id={`pick-${index}`}
            class="search-hit"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(hit)}
          >
            <ShapeIcon type={hit.type} />
            <span class="search-name">
              <Name text={hit.label} />
            </span>
            <span class="row-note">{hit.degree}</span>
          </div>
        ))}
      </div>
      {open && hits !== undefined && list.length === 0 && (
        <p class="quiet">{hits.failed ? 'The search does not answer.' : 'No such name.'}</p>
      )}
    </div>
  );
}
