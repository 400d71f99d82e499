import type { JsonObject } from '../base/json/json-shape.ts';
import type { BuiltPredicate, TypeStyle } from './predicate-kind.ts';

/** An in-toto predicate type whose content the user provides; `read` checks it against its specification. */
export interface InTotoKind<Shape> {
  /** Its short name for `predicate-type`. */
  word: string;
  /** Its name for people. */
  name: string;
  types: readonly string[];
  /** The predicate unchanged, under the newest type. @throws JsonError */
  build(predicate: JsonObject, style: TypeStyle): BuiltPredicate;
  /** @throws JsonError */
  read(predicate: JsonObject, type: string): Shape;
  /** One line about its content. Untrusted text. */
  explain(read: Shape): string;
}

/** Maximum number of items that a line names. */
export const SHOWN = 5;
