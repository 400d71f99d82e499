import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError } from '../base/json/json.ts';
import type { JsonObject } from '../base/json/json-shape.ts';

/** The type to use if two are in use: the one of in-toto and actions/attest, or the one of cosign. */
export type TypeStyle = 'in-toto' | 'cosign';

/** A predicate that is ready to be signed. */
export interface BuiltPredicate {
  type: string;
  predicate: JsonObject;
}

/**
 * Reads a signed predicate. Errors name the kind of predicate that is malformed. The content is untrusted.
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
      message: `The predicate is not ${what}, although its type says so: ${error.message}.`,
      hint: 'The signer must create and sign a corrected predicate.',
    });
  }
}
