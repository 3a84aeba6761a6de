// In: keys asked for in turns. Out: whether a bounded table gives each key a slot of its own.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSlots } from '../../src/language/slots.ts';

it('never gives the slot of a key to another in the same turn, and tells when it did later', () => {
  const turns = fc.array(fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 6 }), { maxLength: 40 });
  fc.assert(
    fc.property(turns, (given) => {
      const slots = createSlots(8);
      const held = new Map<number, string>();
      for (const keys of given) {
        slots.turn();
        const taken = keys.map((key) => {
          const name = String(key);
          const found = slots.find(name);
          if (found !== undefined) {
            expect(held.get(found)).toBe(name);
            return found;
          }
          expect([...held.values()].filter((other) => other === name)).toEqual([]);
          const slot = slots.add(name);
          held.set(slot, name);
          return slot;
        });
        expect(new Set(taken).size).toBe(keys.length);
        expect(taken.every((slot) => slot >= 0 && slot < 8)).toBe(true);
      }
    }),
  );
});

it('keeps the keys in use and drops those that came by once', () => {
  const slots = createSlots(4);
  for (let turn = 0; turn < 50; turn += 1) {
    slots.turn();
    if (slots.find('the') === undefined) {
      expect(turn).toBe(0);
      slots.add('the');
    }
    slots.add(`once ${turn}`);
  }
});

it('refuses more keys in a turn than it has slots', () => {
  const slots = createSlots(2);
  slots.add('a');
  slots.add('b');
  expect(() => slots.add('c')).toThrow('all 2 slots are in use');
});
