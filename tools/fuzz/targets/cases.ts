import { ChopmarkError } from '../../../src/base/errors/errors.ts';

/** Gives each text to each function: one that refuses a text does not keep the others from it. */
export async function runCases(texts: readonly string[], functions: readonly ((text: string) => unknown)[]): Promise<void> {
  for (const text of texts)
    for (const run of functions) {
      try {
        await run(text);
      } catch (error) {
        if (!(error instanceof ChopmarkError)) throw error;
      }
    }
}
