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
  hint: 'A predicate is one JSON object in UTF-8 without a byte order mark, no key twice; put another value under a name.',
};

export interface CustomInput {
  /** A URI (in-toto, field_types.md, TypeURI), or the word for a type of in-toto: `scai`. */
  type: string;
  /** Whose type is meant where the word has two. Default: in-toto. */
  style?: TypeStyle;
  /** JSON. */
  bytes: Uint8Array;
  /** Where the bytes are from, for messages: "predicate.json". */
  source: string;
}

/**
 * A predicate of any type that the user brings along: kept as it is. One of a type that in-toto specifies has to have what that type
 * requires: without it, it would be of no use to anybody.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`, `INPUT_PREDICATE_TOO_LARGE`, `INPUT_PREDICATE_NOT_JSON`, `INPUT_PREDICATE_NOT_OBJECT`, `INPUT_PREDICATE_INVALID`
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
      message: `The predicate ${source} is not what ${type} specifies: ${error.message}.`,
      hint: 'Compare it with the specification of its type.',
    });
  }
}

/**
 * An absolute URI, as it is: verifiers compare it byte by byte.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_TYPE`
 */
export function readPredicateType(type: string): string {
  if (type.length <= MAX_PREDICATE_TYPE && /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(type) && URL.canParse(type)) return type;
  throw new ChopmarkError({
    code: 'INPUT_PREDICATE_TYPE',
    message: 'The type of the predicate is not an absolute URI.',
    hint: `Give --predicate-type the URI that defines it, such as https://spdx.dev/Document/v2.3, or one of ${IN_TOTO_WORDS.join(', ')}.`,
  });
}
