import type { ErrorCode } from '../base/errors/error-codes.ts';
import { ChopmarkError } from '../base/errors/errors.ts';
import { hasInexactInteger, JsonError, parseJson } from '../base/json/json.ts';
import type { JsonObject } from '../base/json/json-shape.ts';
import { MAX_PREDICATE } from './limits.ts';

/** A file that becomes a predicate, or part of one. */
export interface Document {
  bytes: Uint8Array;
  /** Where the bytes are from, for messages: "app.spdx.json". */
  source: string;
}

/** What a document is to the user, and the codes of what can be wrong with it. */
export interface DocumentKind {
  /** "The SBOM". */
  noun: string;
  notJson: ErrorCode;
  notObject: ErrorCode;
  /** What was expected, for the hint. */
  hint: string;
}

/**
 * A JSON object that will be signed as it is: nothing in it may be read in two ways or changed by being read.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TOO_LARGE`, and the codes of the kind
 */
export function parseDocument({ bytes, source }: Document, kind: DocumentKind): JsonObject {
  const value = parseDocumentValue({ bytes, source }, kind);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new ChopmarkError({ code: kind.notObject, message: `${kind.noun} ${source} is JSON, but no object.`, hint: kind.hint });
}

/** The same for what need not be an object. */
export function parseDocumentValue({ bytes, source }: Document, { noun, notJson, hint }: DocumentKind): unknown {
  if (bytes.length > MAX_PREDICATE) {
    throw new ChopmarkError({
      code: 'INPUT_PREDICATE_TOO_LARGE',
      message: `${noun} ${source} is longer than ${MAX_PREDICATE} bytes.`,
      hint: 'Is it the file that was meant? Large content belongs into an artifact that the predicate names by digest.',
    });
  }
  try {
    const value = parseJson(bytes, { what: `${noun} ${source}` });
    // What is signed would not be what was given.
    if (hasInexactInteger(new TextDecoder().decode(bytes)))
      throw new JsonError('bad-value', `${noun} ${source} has an integer that no double holds exactly; write it as text`);
    return value;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const place = error.reason === 'syntax' && !error.message.includes('line ') ? `, where it ends: ${endOf(bytes)}` : '';
    throw new ChopmarkError({ code: notJson, message: `${error.message}${place}.`, hint });
  }
}

function endOf(bytes: Uint8Array): string {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return `line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}`;
}
