import { ChopmarkError } from '../base/errors/errors.ts';
import { JsonError } from '../base/json/json.ts';
import { type DocumentKind, parseDocument } from './document.ts';
import { findKindByType, findKindByWord, IN_TOTO_WORDS } from './in-toto.ts';
import { MAX_PREDICATE_TYPE } from './limits.ts';
import type { BuiltPredicate, TypeStyle } from './predicate-kind.ts';

const KIND: DocumentKind = {
  noun: 'The predicate',
  notJson: 'INPUT_PREDICATE_NOT_JSON',
  notObject: 'INPUT_PREDICATE_NOT_OBJECT',
  hint: 'A predicate must be one JSON object, in UTF-8 and without duplicate keys. Put any other value into a member of an object.',
};

export interface CustomInput {
  /** A URI (in-toto, field_types.md, TypeURI), or the short name of an in-toto type: `scai`. */
  type: string;
  /** Which format to use for a short name that has two. Default: in-toto. */
  style?: TypeStyle;
  /** JSON. */
  bytes: Uint8Array;
  /** The origin of the bytes, for messages: "predicate.json". */
  source: string;
}

/**
 * A predicate of any type that the user provides: it is signed unchanged. If in-toto specifies its type, it must have the fields that the
 * type requires, because readers need them.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`, `INPUT_PREDICATE_TOO_LARGE`, `INPUT_PREDICATE_NOT_JSON`, `INPUT_PREDICATE_NOT_OBJECT`,
 * `INPUT_PREDICATE_INVALID`
 */
export function readCustomPredicate({ type, bytes, source, style = 'in-toto' }: CustomInput): BuiltPredicate {
  const predicate = parseDocument({ bytes, source }, KIND);
  try {
    const named = findKindByWord(type);
    if (named) return named.build(predicate, style);
    findKindByType(readPredicateType(type))?.summarize(predicate, type);
    return { type, predicate };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({
      code: 'INPUT_PREDICATE_INVALID',
      message: `The predicate ${source} does not match its type ${type}: ${error.message}.`,
      hint: 'Compare it with the specification of the type.',
    });
  }
}

/**
 * An absolute URI, unchanged: verifiers compare it byte by byte.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`
 */
export function readPredicateType(type: string): string {
  if (type.length <= MAX_PREDICATE_TYPE && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(type) && URL.canParse(type)) return type;
  throw new ChopmarkError({
    code: 'INPUT_PREDICATE_TYPE',
    message: 'The predicate type is not an absolute URI.',
    hint: `Set --predicate-type to the URI that defines the type, such as https://spdx.dev/Document/v2.3, or to one of ${IN_TOTO_WORDS.join(', ')}.`,
  });
}
