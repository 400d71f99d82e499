import { ChopmarkError } from '../core/errors.ts';
import { JsonError, parseJson } from '../core/json.ts';
import type { JsonObject } from '../core/json-shape.ts';
import { MAX_PREDICATE } from '../core/limits.ts';

/** Characters. */
const MAX_TYPE = 2048;

export interface CustomPredicate {
  type: string;
  predicate: JsonObject;
}

export interface CustomInput {
  /** A URI (in-toto, field_types.md, TypeURI). */
  type: string;
  /** JSON. */
  bytes: Uint8Array;
  /** Where the bytes are from, for messages: "predicate.json". */
  source: string;
}

/**
 * A predicate of any type that the user brings along: kept as it is, and looked at only as far as it must be to be kept.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`, `INPUT_PREDICATE_TOO_LARGE`, `INPUT_PREDICATE_NOT_JSON`, `INPUT_PREDICATE_NOT_OBJECT`
 */
export function readCustomPredicate({ type, bytes, source }: CustomInput): CustomPredicate {
  return { type: readPredicateType(type), predicate: readPredicate(bytes, source) };
}

/**
 * An absolute URI, as it is: verifiers compare it byte by byte.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`
 */
export function readPredicateType(type: string): string {
  if (type.length <= MAX_TYPE && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(type) && URL.canParse(type)) return type;
  throw new ChopmarkError({
    code: 'INPUT_PREDICATE_TYPE',
    message: 'The type of the predicate is not an absolute URI.',
    hint: 'Give predicate-type the URI that defines it: https://spdx.dev/Document/v2.3',
  });
}

function readPredicate(bytes: Uint8Array, source: string): JsonObject {
  if (bytes.length > MAX_PREDICATE) {
    throw new ChopmarkError({
      code: 'INPUT_PREDICATE_TOO_LARGE',
      message: `The predicate ${source} is longer than ${MAX_PREDICATE} bytes.`,
      hint: 'Is it the file that was meant? Large content belongs into an artefact that the predicate names by digest.',
    });
  }
  const predicate = parse(bytes, source);
  if (typeof predicate === 'object' && predicate !== null && !Array.isArray(predicate)) return predicate as JsonObject;
  throw new ChopmarkError({
    code: 'INPUT_PREDICATE_NOT_OBJECT',
    message: `The predicate ${source} is JSON, but no object.`,
    hint: 'in-toto predicates are objects: put the value under a name.',
  });
}

function parse(bytes: Uint8Array, source: string): unknown {
  try {
    const predicate = parseJson(bytes, { what: `The predicate ${source}` });
    refuseInexactNumbers(bytes, source);
    return predicate;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const place = error.reason === 'syntax' && !error.message.includes('line ') ? `, where it ends: ${endOf(bytes)}` : '';
    throw new ChopmarkError({
      code: 'INPUT_PREDICATE_NOT_JSON',
      message: `${error.message}${place}.`,
      hint: 'A predicate is one JSON object in UTF-8 without a byte order mark, no key twice.',
    });
  }
}

/** A double would change them, and what is signed would not be what was given. */
function refuseInexactNumbers(bytes: Uint8Array, source: string): void {
  const text = new TextDecoder().decode(bytes).replace(/"[^"\\]*(?:\\.[^"\\]*)*"/g, '""');
  for (const [digits] of text.matchAll(/-?\b\d{16,}\b(?![.eE])/g)) {
    if (String(Number(digits)) !== digits)
      throw new JsonError('bad-value', `The predicate ${source} has an integer that no double holds exactly; write it as text`);
  }
}

function endOf(bytes: Uint8Array): string {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return `line ${lines.length} column ${(lines.at(-1) ?? '').length + 1}`;
}
