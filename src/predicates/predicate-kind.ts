import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError } from '../base/json/json.ts';
import type { JsonObject } from '../base/json/json-shape.ts';

/** How a type is written where two are in use: as in-toto and actions/attest have it, or as cosign does. */
export type TypeStyle = 'in-toto' | 'cosign';

/** A predicate that is ready to be signed. */
export interface BuiltPredicate {
  type: string;
  predicate: JsonObject;
}

/**
 * Reads a predicate that somebody signed, and says which one is malformed. The shape is ours to know, the content is hostile.
 *
 * @throws ChopmarkError `VERIFICATION_PREDICATE_MALFORMED`
 */
export function readSigned<Shape>(what: string, read: () => Shape): Shape {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({
      code: 'VERIFICATION_PREDICATE_MALFORMED',
      message: `What is called ${what} by its type is none: ${error.message}.`,
      hint: 'Whoever made it has to make it anew.',
    });
  }
}
