/** Does the works with so many at a time; each answer or failure is had from its own promise. */
export function pooled<Work, Result>(works: readonly Work[], atATime: number, run: (work: Work) => Promise<Result>): Promise<Result>[] {
  let next = 0;
  const settle = works.map(() => Promise.withResolvers<Result>());
  const worker = async () => {
    for (let at = next++; at < works.length; at = next++) {
      const { promise, resolve } = settle[at] as PromiseWithResolvers<Result>;
      resolve(run(works[at] as Work));
      await promise.catch(() => undefined);
    }
  };
  for (let count = 0; count < atATime; count++) void worker();
  for (const { promise } of settle) promise.catch(() => undefined);
  return settle.map(({ promise }) => promise);
}
