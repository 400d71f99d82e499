import type { JsonObject } from '../base/json/json-shape.ts';
import type { InTotoKind } from './in-toto-kind.ts';
import { link } from './link.ts';
import type { BuiltPredicate, TypeStyle } from './predicate-kind.ts';
import { reference } from './reference.ts';
import { release } from './release.ts';
import { scai } from './scai.ts';

/** The common interface of all kinds. */
export interface KnownKind {
  word: string;
  name: string;
  /** The types that it reads, newest first. */
  types: readonly string[];
  /** @throws JsonError */
  build(predicate: JsonObject, style: TypeStyle): BuiltPredicate;
  /** One line about the content of a predicate. @throws JsonError if the predicate does not match its specification. */
  summarize(predicate: JsonObject, type: string): string;
}

const open = <Shape>({ word, name, types, build, read, explain }: InTotoKind<Shape>): KnownKind => ({
  word,
  name,
  types,
  build,
  summarize: (predicate, type) => explain(read(predicate, type)),
});

/** In-toto predicate types that have a short name and are checked before they are signed. */
const KINDS = [open(scai), open(release), open(link), open(reference)];

export const IN_TOTO_WORDS: readonly string[] = KINDS.map(({ word }) => word);

export const findKindByWord = (word: string): KnownKind | undefined => KINDS.find((kind) => kind.word === word);

export const findKindByType = (type: string): KnownKind | undefined => KINDS.find(({ types }) => types.includes(type));
