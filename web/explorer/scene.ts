// The state in; what the picture is to show, out.

import { computed } from '@preact/signals';
import { answer, loaded, selectedFocus, view, visible } from '../state/store.ts';
import type { Place, Scene } from './drawing.ts';

const pinned = computed(() => new Set(view.value.pins.map(({ key }) => key)));
const places = computed<ReadonlyMap<string, Place>>(() => {
  const { brought, pins } = view.value;
  return new Map([...brought, ...pins].map(({ key, x, y }) => [key, { x, y }] as const));
});
const unfolded = computed<ReadonlySet<string>>(
  () => new Set([...(selectedFocus.value?.edges ?? []), ...(answer.value?.edges ?? [])]),
);

/** What is to be seen; absent while nothing is loaded. */
export const scene = computed<Scene | undefined>(() => {
  const data = loaded.value;
  if (data === undefined) return undefined;
  return {
    model: data.model,
    visible: visible.value,
    places: places.value,
    pinned: pinned.value,
    unfolded: unfolded.value,
  };
});
