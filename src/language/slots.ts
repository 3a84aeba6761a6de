/**
 * In: keys. Out: a slot for each, of a fixed number; keys not asked for lately give way to new ones.
 *
 * The clock algorithm: a hand goes round the slots, passes over those used since it last came by and
 * takes the first that was not.
 * @source Corbató 1968, A Paging Experiment with the Multics System
 */

/** A bounded table from keys to slots 0 up to its capacity. */
export interface Slots {
  /** The slot of a key, or undefined if it has none. The key counts as used. */
  find(key: string): number | undefined;
  /**
   * Gives a key that has no slot one, and takes it from the key that had it.
   * No key used since `turn` was called last loses its slot.
   * @throws Error if all slots are of such keys
   */
  add(key: string): number;
  /** Begins a new turn. */
  turn(): void;
}

/** A table of `capacity` slots, none of them taken. */
export function createSlots(capacity: number): Slots {
  const slotOf = new Map<string, number>();
  const keys: string[] = [];
  const recent = new Uint8Array(capacity);
  const usedIn = new Int32Array(capacity);
  let now = 1;
  let hand = 0;

  const use = (slot: number): number => {
    recent[slot] = 1;
    usedIn[slot] = now;
    return slot;
  };
  const free = (): number => {
    if (keys.length < capacity) return keys.length;
    for (let passed = 0; passed < 2 * capacity; passed += 1) {
      const slot = hand;
      hand = (hand + 1) % capacity;
      if (usedIn[slot] === now) continue;
      if (recent[slot] === 0) return slot;
      recent[slot] = 0;
    }
    throw new Error(`all ${capacity} slots are in use`);
  };
  return {
    find: (key) => {
      const slot = slotOf.get(key);
      return slot === undefined ? undefined : use(slot);
    },
    add: (key) => {
      const slot = free();
      slotOf.delete(keys[slot] ?? '');
      keys[slot] = key;
      slotOf.set(key, slot);
      // A new key must be asked for again before the hand passes over it.
      use(slot);
      recent[slot] = 0;
      return slot;
    },
    turn: () => {
      now += 1;
    },
  };
}
