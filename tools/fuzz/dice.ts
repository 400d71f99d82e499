/** A die: `roll(6)` is one of 0 to 5. */
export type Roll = (sides: number) => number;

/** Numbers that look random and are the same for the same seed (mulberry32, public domain). */
export function createRoll(seed: number): Roll {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(sides, 1);
  };
}

export const pickOne = <Item>(items: readonly Item[], roll: Roll): Item => items[roll(items.length)] as Item;
