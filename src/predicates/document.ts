import type { ErrorCode } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import { hasInexactInteger, JsonError, parseJson } from '../base/json/json.ts';
import type { JsonObject } from '../base/json/json-shape.ts';
import { MAX_PREDICATE } from './limits.ts';

/** A file that becomes a predicate, or part of one. */
export interface Document {
  bytes: Uint8Array;
  /** The origin of the bytes, for messages: "app.spdx.json". */
  source: string;
}

/** The name of a document for users, and the error codes for it. */
export interface DocumentKind {
  /** "The SBOM". */
  noun: string;
  notJson: ErrorCode;
  notObject: ErrorCode;
  /** The expected form, for the hint. */
  hint: string;
}

/**
 * Parses a JSON object that will be signed unchanged: rejects content that could be read in two ways, or that reading would change.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TOO_LARGE`, and the codes of the kind
 */
export function parseDocument({ bytes, source }: Document, kind: DocumentKind): JsonObject {
  const value = parseDocumentValue({ bytes, source }, kind);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new ChopmarkError({ code: kind.notObject, message: `${kind.noun} ${source} is JSON, but not an object.`, hint: kind.hint });
}

/** The same for documents that may be another JSON value. */
export function parseDocumentValue({ bytes, source }: Document, { noun, notJson, hint }: DocumentKind): unknown {
  if (bytes.length > MAX_PREDICATE) {
    throw new ChopmarkError({
      code: 'INPUT_PREDICATE_TOO_LARGE',
      message: `${noun} ${source} is longer than ${MAX_PREDICATE} bytes.`,
      hint: 'Check that this is the right file. Put large content into an artifact, and name it by digest in the predicate.',
    });
  }
  try {
    const value = parseJson(bytes, { what: `${noun} ${source}`, mayHaveMark: true });
    // The signed document would differ from the given one.
    if (hasInexactInteger(new TextDecoder().decode(bytes)))
      throw new JsonError('bad-value', `${noun} ${source} has an integer that a double does not hold exactly; write it as a string`);
    return value;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({ code: notJson, message: `${error.message}.`, hint });
  }
}
