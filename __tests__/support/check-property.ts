import fc from 'fast-check';

/** The same for every run, so that a failure is one for everybody. Another one is tried with CHOPMARK_SEED. */
const SEED = Number(process.env.CHOPMARK_SEED ?? 20_261_128);

/**
 * Holds a property against generated values. What fails is shrunk, and shown with the seed and the path that make it again.
 *
 * @param runs How many values.
 */
export const checkProperty = <Values>(property: fc.IRawProperty<Values>, runs = 200): Promise<void> =>
  Promise.resolve(fc.assert(property, { seed: SEED, numRuns: runs, endOnFailure: false }));
