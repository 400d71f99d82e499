import { ChopmarkError } from '../base/errors/errors.ts';
import type { JsonObject } from '../base/json/json-shape.ts';
import { type Document, type DocumentKind, parseDocument } from './document.ts';
import { findFaultIn } from './validate-own-schema.ts';

const KIND: DocumentKind = {
  noun: 'The schema',
  notJson: 'INPUT_PREDICATE_SCHEMA',
  notObject: 'INPUT_PREDICATE_SCHEMA',
  hint: 'A schema must be one JSON object (JSON Schema 2020-12, or draft 7 with its $schema) with known keywords and formats only, without references to other files.',
};

/**
 * Checks a custom predicate against the user's schema.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_SCHEMA`, `INPUT_PREDICATE_INVALID`
 */
export function checkAgainstSchema(predicate: JsonObject, source: string, schema: Document): void {
  const parsed = parseDocument(schema, KIND);
  let fault: string | undefined;
  try {
    fault = findFaultIn(parsed, predicate);
  } catch {
    // The message of the library may quote the schema, so it is left out.
    throw new ChopmarkError({
      code: 'INPUT_PREDICATE_SCHEMA',
      message: `${KIND.noun} ${schema.source} is not a usable JSON schema.`,
      hint: KIND.hint,
    });
  }
  if (fault === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_PREDICATE_INVALID',
    message: `The predicate ${source} does not match the schema ${schema.source}: ${fault}.`,
    hint: 'Correct the predicate or the schema.',
  });
}
