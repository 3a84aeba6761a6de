// Keys of nodes in; they are held by the page soon after, so that their names can be shown.

import { useEffect } from 'preact/hooks';
import { holdNamed } from '../state/world.ts';

/** Asks for nodes that a card names and the page does not hold; in a small graph there are none. */
export function useHeld(keys: readonly string[]): void {
  const name = [...new Set(keys)].sort().join('\n');
  useEffect(() => {
    if (name !== '') void holdNamed(name.split('\n'), []);
  }, [name]);
}
