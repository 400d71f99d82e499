/** Work that many need is done once, by its name; what failed is done again by the next who needs it. */
export function createMemory() {
  const known = new Map<string, Promise<unknown>>();
  return <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    const running = known.get(key) ?? work();
    known.set(key, running);
    running.catch(() => known.delete(key));
    return running as Promise<Value>;
  };
}
