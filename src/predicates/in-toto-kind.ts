import type { JsonObject } from '../base/json/json-shape.ts';
import type { BuiltPredicate, TypeStyle } from './predicate-kind.ts';

/** A predicate type of in-toto whose content the user brings along; `read` holds it to what its specification has. */
export interface InTotoKind<Shape> {
  /** What `predicate-type` calls it. */
  word: string;
  /** What it is called, for people. */
  name: string;
  types: readonly string[];
  /** The predicate as it is, under the newest type. @throws JsonError */
  build(predicate: JsonObject, style: TypeStyle): BuiltPredicate;
  /** @throws JsonError */
  read(predicate: JsonObject, type: string): Shape;
  /** One line about what it says. Hostile text. */
  explain(read: Shape): string;
}

/** What a line names at most. */
export const SHOWN = 5;
