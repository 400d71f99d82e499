import { ChopmarkError } from '../base/errors/errors.ts';
import type { JsonObject } from '../base/json/json-shape.ts';
import { type Document, type DocumentKind, parseDocument } from './document.ts';
import { findFaultIn } from './validate-own-schema.ts';

const KIND: DocumentKind = {
  noun: 'The schema',
  notJson: 'INPUT_PREDICATE_SCHEMA',
  notObject: 'INPUT_PREDICATE_SCHEMA',
  hint: 'A schema is one JSON object (JSON Schema draft 7 or 2020-12) that refers to nothing outside of itself.',
};

/**
 * Whether a predicate of the user's own is what their schema says.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_SCHEMA`, `INPUT_PREDICATE_INVALID`
 */
export function checkAgainstSchema(predicate: JsonObject, source: string, schema: Document): void {
  const parsed = parseDocument(schema, KIND);
  let fault: string | undefined;
  try {
    fault = findFaultIn(parsed, predicate);
  } catch {
    // What the library says of it may quote the schema; that it cannot be used is what matters.
    throw new ChopmarkError({
      code: 'INPUT_PREDICATE_SCHEMA',
      message: `${KIND.noun} ${schema.source} is none that can be used.`,
      hint: KIND.hint,
    });
  }
  if (fault === undefined) return;
  throw new ChopmarkError({
    code: 'INPUT_PREDICATE_INVALID',
    message: `The predicate ${source} does not fit the schema ${schema.source}: ${fault}.`,
    hint: 'Correct the predicate, or the schema.',
  });
}
