// The keys of the page in; a dialog that lists them, out.

import { useEffect, useRef } from 'preact/hooks';
import { DialogHead } from './dialog-head.tsx';
import { helpOpen } from './help-state.ts';

const GROUPS: readonly {
  readonly name: string;
  readonly keys: readonly (readonly [keys: readonly string[], what: string])[];
}[] = [
  {
    name: 'Everywhere',
    keys: [
      [['/'], 'Find a name'],
      [['`'], 'Ask a question'],
      [['T'], 'Table or picture'],
      [['0'], 'Show everything'],
      [['Ctrl', 'Z'], 'Undo'],
      [['Ctrl', 'Shift', 'Z'], 'Redo'],
      [['Esc'], 'One step back'],
      [['?'], 'This list'],
    ],
  },
  {
    name: 'On the picture',
    keys: [
      [['←', '↑', '→', '↓'], 'Nearest name that way'],
      [['Enter'], 'Open its details'],
      [['Shift', 'Enter'], 'Select it too, or no more'],
      [['N'], 'Next neighbour'],
      [['Shift', 'N'], 'Neighbour before'],
      [['['], 'Back where you were'],
      [[']'], 'Forth again'],
      [['+'], 'Zoom in'],
      [['−'], 'Zoom out'],
    ],
  },
  {
    name: 'With a name',
    keys: [
      [['E'], 'Add the best 25 neighbours'],
      [['Shift', 'E'], 'Add neighbours by relation'],
      [['S'], 'Find the way to another'],
      [['O'], 'Only this and its neighbours, or the selected'],
      [['P'], 'Pin, or let go'],
      [['H'], 'Put away'],
      [['Shift', 'F10'], 'Menu of all this'],
    ],
  },
  {
    name: 'In the question box',
    keys: [
      [['Enter'], 'Ask'],
      [['Shift', 'Enter'], 'New line'],
      [['Ctrl', 'Space'], 'What could be written here'],
      [['Tab'], 'Write the first of that'],
      [['Esc'], 'Leave the box'],
    ],
  },
];

/** The dialog; it opens as soon as it is on the page. */
export function HelpDialog() {
  const host = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    host.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={host}
      class="help"
      aria-labelledby="help-title"
      onClose={() => {
        helpOpen.value = false;
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="help-body">
        <DialogHead id="help-title" title="Keys" />
        <div class="help-groups">
          {GROUPS.map(({ name, keys }) => (
            <section key={name}>
              <h3 class="section-title">{name}</h3>
              <dl class="help-keys">
                {keys.map(([combination, what]) => (
                  <div key={what}>
                    <dt>
                      {combination.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{what}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        <p class="quiet">
          With a pointer: click opens, double click adds neighbours, drag pins, right click or a
          long press opens the menu; with Shift, a click selects another and a drag all that it
          encloses. Every key has a button or a menu entry too.
        </p>
      </div>
    </dialog>
  );
}
