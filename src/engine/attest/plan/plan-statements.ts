import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import { expandFile } from '../../../base/fs/expand-files.ts';
import { settingsOf } from '../../../base/fs/expand-patterns.ts';
import { readBoundedFile } from '../../../base/fs/read-file.ts';
import { JsonError } from '../../../base/json/json.ts';
import type { JsonObject } from '../../../base/json/json-shape.ts';
import type { Ports } from '../../../base/ports.ts';
import { provenance } from '../../../predicates/provenance.ts';
import type { ProvenanceExtra } from '../../../predicates/provenance-shape.ts';
import type { BuildRecord } from '../../../results/build-facts.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../../../sigstore/dsse.ts';
import { MAX_STATEMENT } from '../../../sigstore/limits.ts';
import { buildStatement, readStatement } from '../../../sigstore/statement.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { kindOf, nameBundles } from '../../../stores/bundle-names.ts';
import type { PlannedBundle } from '../../shared/signing/sign-items.ts';
import type { PlannedPredicate } from './plan-predicates.ts';

/** A statement given as a file. It is signed unchanged. */
export interface GivenStatement {
  bytes: Buffer;
  subjects: Subject[];
  predicateType: string;
  predicate?: JsonObject;
}

export interface StatementPlan {
  /** The subjects of all `predicates` that have no subject of their own. */
  subjects: readonly Subject[];
  /** Subjects that are only in some predicates. They follow the others in the result. */
  others?: readonly Subject[];
  predicates: readonly PlannedPredicate[];
  /** Its subjects follow all others in the result. */
  given?: GivenStatement | undefined;
  statements: 'combined' | 'per-subject';
  /** Maximum number of subjects that every store of this run accepts in one statement. More subjects become several statements with the same certificate. */
  mostSubjects?: number;
  /** Absolute. */
  folder: string;
  /** The record of the build. Needed for provenance. */
  record: BuildRecord | undefined;
  /** Additional content of provenance. */
  extra?: ProvenanceExtra;
}

/** A statement before it has a file name. */
type Unnamed = Omit<PlannedBundle, 'path'> & { kind: string };

/** @throws ChopmarkError `INPUT_STATEMENT`, `INPUT_NO_MATCH`, `INPUT_UNREADABLE` */
export async function readGivenStatement(pattern: string, ports: Ports): Promise<GivenStatement> {
  const path = await expandFile(pattern, '--statement-path', settingsOf(ports));
  const bytes = await readBoundedFile(resolve(ports.workingFolder, path), MAX_STATEMENT, 'the statement', { pipes: true });
  try {
    const { subjects, predicateType, predicate } = readStatement(bytes, path);
    return { bytes, subjects, predicateType, ...(predicate && { predicate }) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({
      code: 'INPUT_STATEMENT',
      message: `${path} is not an in-toto statement: ${error.message}.`,
      hint: 'A statement is one JSON object with _type, subject, predicateType and predicate, in UTF-8. Its bytes are signed unchanged, so they cannot begin with a byte order mark, which other verifiers refuse.',
    });
  }
}

/**
 * The statements of a run, with their files. Payloads are built when they are signed, so that ten thousand of them are never in memory
 * at once.
 *
 * @throws ChopmarkError `INPUT_NO_BUILD`
 */
export function planStatements(plan: StatementPlan): PlannedBundle[] {
  const { predicates, given, folder } = plan;
  const known = [...plan.subjects, ...(plan.others ?? [])];
  const positions = new Map(known.map((subject, position) => [identityOf(subject), position]));
  const unnamed = [
    ...predicates.flatMap((planned) => planPredicateStatements(planned, plan, known, positions)),
    ...(given ? [planGiven(given, known.length)] : []),
  ];
  const all = [...known, ...(given?.subjects ?? [])];
  const names = nameBundles(unnamed.map(({ kind, subjects: about }) => ({ kind, subjects: about.map((index) => all[index]?.name ?? '') })));
  return unnamed.map((bundle, position) => ({ ...bundle, path: join(folder, names[position] ?? '') }));
}

function planPredicateStatements(
  { type, kind, predicate: said, about: one }: PlannedPredicate,
  { subjects, statements, mostSubjects, record, extra }: StatementPlan,
  known: readonly Subject[],
  positions: ReadonlyMap<string, number>,
): Unnamed[] {
  const predicate = said === undefined ? buildProvenance(record, extra) : said;
  const groups = one
    ? [[positions.get(identityOf(one)) ?? -1]]
    : groupSubjects(subjects.length, statements === 'combined' ? (mostSubjects ?? subjects.length) : 1);
  return groups.map((group) => {
    // map() creates a list without spare capacity, which matters because thousands of these lists are kept.
    const about = group.map((index) => known[index] as Subject);
    return {
      kind,
      subjects: group,
      predicateType: type,
      item: {
        id: identify(type, kind, about),
        name: about.length === 1 ? (about[0]?.name ?? '') : `${about.length} subjects`,
        content: {
          kind: 'envelope',
          payloadType: IN_TOTO_PAYLOAD_TYPE,
          payload: () => buildStatement({ subjects: about, predicateType: type, predicate }),
        },
      },
    };
  });
}

/** Subjects that only predicates name, each once. */
export function findExtraSubjects(predicates: readonly PlannedPredicate[], subjects: readonly Subject[]): Subject[] {
  const known = new Set(subjects.map(identityOf));
  const others = new Map(predicates.flatMap(({ about }) => (about ? [[identityOf(about), about] as const] : [])));
  return [...others].flatMap(([identity, subject]) => (known.has(identity) ? [] : [subject]));
}

/** An identifier that stays the same if a package renames a file. */
const identityOf = ({ path, image, name, digest }: Subject): string => path ?? image ?? `${name}\0${JSON.stringify(digest)}`;

/** Positions in order, in groups of at most `most`. The same subjects always give the same groups, so that a resumed run recognizes them. */
function groupSubjects(count: number, most: number): number[][] {
  const size = Math.max(most, 1);
  return Array.from({ length: Math.ceil(count / size) }, (_, group) =>
    Array.from({ length: Math.min(size, count - group * size) }, (_, index) => group * size + index),
  );
}

function planGiven({ bytes, subjects, predicateType }: GivenStatement, offset: number): Unnamed {
  const kind = kindOf(predicateType);
  return {
    kind,
    subjects: subjects.map((_, index) => offset + index),
    predicateType,
    item: {
      id: identify(predicateType, kind, subjects),
      name: subjects.length === 1 ? (subjects[0]?.name ?? '') : `${subjects.length} subjects`,
      content: { kind: 'envelope', payloadType: IN_TOTO_PAYLOAD_TYPE, payload: bytes },
    },
  };
}

function buildProvenance(record: BuildRecord | undefined, extra: ProvenanceExtra | undefined): JsonObject {
  if (record) return provenance.build(record, extra) as unknown as JsonObject;
  throw new ChopmarkError({
    code: 'INPUT_NO_BUILD',
    message: 'Provenance cannot be made: neither the identity nor the environment is that of a known CI system.',
    hint: 'Use a custom predicate (--predicate-type and --predicate), or sign the files with chopmark sign.',
  });
}

/** The identifier of an item in a resumed run, made from its type, kind and subjects. */
function identify(type: string, kind: string, subjects: readonly Subject[]): string {
  const hash = createHash('sha256').update(`${type}\0${kind}`);
  for (const { name, digest } of subjects) hash.update(`\0${name}\0${JSON.stringify(digest)}`);
  return hash.digest('hex');
}
