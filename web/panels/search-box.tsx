// Typed letters in, one chosen node out. A combobox with a list, after the ARIA Authoring Practices
// Guide ("Editable Combobox With List Autocomplete").

import { useEffect, useRef, useState } from 'preact/hooks';
import { search } from '../api/client.ts';
import type { SearchHit } from '../api/types.ts';
import { chooseAndShow } from '../explorer/stage.ts';
import { announcement, type Loaded } from '../state/store.ts';
import { Icon, ShapeIcon } from './icon.tsx';
import { Name } from './name.tsx';
import { counted } from './words.ts';

const LIMIT = 8;
const DELAY_MS = 90;

/** Id of the search input, for the key that focuses it. */
export const SEARCH_ID = 'search-input';

/** What was found for some letters. */
export interface Hits {
  readonly text: string;
  readonly list: readonly SearchHit[];
  readonly failed: boolean;
}

/** Searches a moment after the last letter. */
export function useHits(text: string): Hits | undefined {
  const [hits, setHits] = useState<Hits>();
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === '') {
      setHits(undefined);
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      search(wanted, LIMIT, controller.signal).then(
        (list) => {
          setHits({ text: wanted, list, failed: false });
          announcement.value = `${counted(list.length, 'name')} found`;
        },
        () => {
          if (!controller.signal.aborted) setHits({ text: wanted, list: [], failed: true });
        },
      );
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return hits;
}

/** The search of the top bar. */
export function SearchBox({ data }: { readonly data: Loaded }) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const hits = useHits(text);
  const list = hits?.list ?? [];
  const expanded = open && hits !== undefined;

  const take = (hit: SearchHit): void => {
    setText('');
    setOpen(false);
    input.current?.blur();
    chooseAndShow({ kind: 'node', key: hit.key });
  };
  const move = (step: number): void => {
    setOpen(true);
    if (list.length > 0) setActive((active + step + list.length) % list.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const hit = list[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && expanded && hit !== undefined) take(hit);
    else if (event.key === 'Escape' && (expanded || text !== '')) {
      if (!expanded) setText('');
      setOpen(false);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search">
      <Icon name="search" />
      <input
        id={SEARCH_ID}
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder="Find a person, organization, place or event"
        aria-label="Find a name"
        aria-expanded={expanded}
        aria-controls="search-list"
        aria-autocomplete="list"
        aria-activedescendant={expanded && list.length > 0 ? `hit-${active}` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <kbd class="search-key">/</kbd>
      <div
        id="search-list"
        class="search-list"
        role="listbox"
        aria-label="Names"
        hidden={!expanded || list.length === 0}
      >
        {list.map((hit, index) => (
          <Hit
            key={hit.key}
            hit={hit}
            note={noteOf(data, hit)}
            typed={hits?.text ?? ''}
            id={`hit-${index}`}
            active={index === active}
            take={() => take(hit)}
          />
        ))}
      </div>
      {expanded && list.length === 0 && (
        <p class="search-list search-none">
          {hits.failed
            ? 'The search does not answer.'
            : `No name holds “${hits.text.slice(0, 60)}”.`}
        </p>
      )}
    </search>
  );
}

/** Relations of a name; of an event or an article, what it is. */
function noteOf(data: Loaded, { key, type, degree }: SearchHit): string {
  if (type === 'event' || type === 'article') return data.ontology.nodes.get(type)?.label ?? type;
  const known = data.model.nodes.get(key)?.attributes.relations;
  return known === undefined ? counted(degree, 'edge') : counted(known, 'relation');
}

function Hit(props: {
  readonly hit: SearchHit;
  /** What stands at the right. */
  readonly note: string;
  readonly typed: string;
  readonly id: string;
  readonly active: boolean;
  readonly take: () => void;
}) {
  const { hit, typed, note } = props;
  const letters = typed.toLowerCase();
  const alias = hit.label.toLowerCase().includes(letters)
    ? undefined
    : hit.aliases.find((name) => name.toLowerCase().includes(letters));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard acts on the input, as the pattern says
    <div
      id={props.id}
      class="search-hit"
      role="option"
      tabIndex={-1}
      aria-selected={props.active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.take}
    >
      <ShapeIcon type={hit.type} />
      <span class="search-name">
        <Name text={hit.label} />
        {alias !== undefined && (
          <span class="quiet">
            {' '}
            also <Name text={alias} />
          </span>
        )}
      </span>
      <span class="row-note">{note}</span>
    </div>
  );
}
