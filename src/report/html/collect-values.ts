/** Different values of several items that are shown. The JSON document has all. */
const SHOWN = 3;

/** What several items have in one place: their different values, and how many items have one. */
export interface Collected<Value> {
  /** The first different values, in the order of the items. */
  values: Value[];
  /** How many more different values there are. */
  more: number;
  /** How many items have a value. */
  having: number;
}

/**
 * Collects the different values of items. A value that all items have in common is the only one.
 *
 * @param keyOf Values with the same key are the same.
 */
export function collectValues<Item, Value>(
  items: readonly Item[],
  read: (item: Item) => Value | undefined,
  keyOf: (value: Value) => unknown = (value) => value,
): Collected<Value> {
  const found = new Map<unknown, Value>();
  let having = 0;
  for (const item of items) {
    const value = read(item);
    if (value === undefined) continue;
    having++;
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, value);
  }
  return { values: [...found.values()].slice(0, SHOWN), more: Math.max(0, found.size - SHOWN), having };
}

/** The same entry of the same log. */
export const keyOfEntry = ({ log, index }: { log: string; index: bigint }): string => `${log} ${index}`;

/** The value that every item has. Undefined if one has none or another one. */
export function findCommon<Item, Value extends string | number>(
  items: readonly Item[],
  read: (item: Item) => Value | undefined,
): Value | undefined {
  const [first] = items;
  const common = first && read(first);
  return items.every((item) => read(item) === common) ? common : undefined;
}
