import type { JsonObject } from '../base/json/json-shape.ts';
import type { InTotoKind } from './in-toto-kind.ts';
import { link } from './link.ts';
import type { BuiltPredicate, TypeStyle } from './predicate-kind.ts';
import { reference } from './reference.ts';
import { release } from './release.ts';
import { scai } from './scai.ts';

/** What is alike to all of them, whatever each reads. */
export interface KnownKind {
  word: string;
  name: string;
  /** That it reads, the newest first. */
  types: readonly string[];
  /** @throws JsonError */
  build(predicate: JsonObject, style: TypeStyle): BuiltPredicate;
  /** One line about what a predicate says. @throws JsonError Where it is not what its specification has. */
  summarize(predicate: JsonObject, type: string): string;
}

const open = <Shape>({ word, name, types, build, read, explain }: InTotoKind<Shape>): KnownKind => ({
  word,
  name,
  types,
  build,
  summarize: (predicate, type) => explain(read(predicate, type)),
});

/** Predicate types of in-toto that are known by a word of their own, and checked before they are signed. */
const KINDS = [open(scai), open(release), open(link), open(reference)];

export const IN_TOTO_WORDS: readonly string[] = KINDS.map(({ word }) => word);

export const findKindByWord = (word: string): KnownKind | undefined => KINDS.find((kind) => kind.word === word);

export const findKindByType = (type: string): KnownKind | undefined => KINDS.find(({ types }) => types.includes(type));
