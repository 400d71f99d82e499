import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { OptionsOf } from '../contract/options.ts';
import { ChopmarkError } from '../core/errors.ts';
import { JsonError } from '../core/json.ts';
import type { JsonObject } from '../core/json-shape.ts';
import { MAX_PREDICATE, MAX_STATEMENT } from '../core/limits.ts';
import type { Ports } from '../core/ports.ts';
import { readBoundedFile } from '../core/read-file.ts';
import type { BuildRecord } from '../formats/build-facts.ts';
import { IN_TOTO_PAYLOAD_TYPE } from '../formats/dsse.ts';
import { buildStatement, readStatement } from '../formats/statement.ts';
import type { Subject } from '../formats/subject.ts';
import { readCustomPredicate } from '../predicates/custom.ts';
import { provenance } from '../predicates/provenance.ts';
import { nameBundles } from '../stores/bundle-names.ts';
import type { PlannedBundle } from './sign-items.ts';

/** What is said, before it is known by whom: a predicate of the user's, or nothing yet, which becomes provenance. */
export interface Saying {
  type: string;
  predicate?: JsonObject;
}

/** A statement given as a file: signed byte for byte. */
export interface GivenStatement {
  bytes: Buffer;
  subjects: Subject[];
  predicateType: string;
}

/** @throws ChopmarkError `INPUT_PREDICATE_…`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE` */
export async function readSaying(
  options: Pick<OptionsOf<'attest'>, 'predicateType' | 'predicate' | 'predicatePath'>,
  { workingFolder }: Ports,
): Promise<Saying> {
  const { predicateType, predicate, predicatePath } = options;
  if (predicateType === undefined) return { type: provenance.type };
  if (predicatePath === undefined)
    return readCustomPredicate({ type: predicateType, bytes: Buffer.from(predicate ?? ''), source: 'given as predicate' });
  const bytes = await readBoundedFile(resolve(workingFolder, predicatePath), MAX_PREDICATE, 'the predicate', { pipes: true });
  return readCustomPredicate({ type: predicateType, bytes, source: predicatePath });
}

/** @throws ChopmarkError `INPUT_STATEMENT` */
export async function readGivenStatement(path: string, { workingFolder }: Ports): Promise<GivenStatement> {
  const bytes = await readBoundedFile(resolve(workingFolder, path), MAX_STATEMENT, 'the statement', { pipes: true });
  try {
    const { subjects, predicateType } = readStatement(bytes, path);
    return { bytes, subjects, predicateType };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new ChopmarkError({
      code: 'INPUT_STATEMENT',
      message: `${path} is no in-toto statement: ${error.message}.`,
      hint: 'A statement is one JSON object with _type, subject, predicateType and predicate.',
    });
  }
}

/**
 * The statements of a run, with the file each becomes. Payloads are built when they are signed, so that ten thousand are never in
 * memory at once.
 *
 * @param record What is known about the build; needed where the predicate is provenance.
 * @throws ChopmarkError `INPUT_NO_BUILD`
 */
export function planStatements(
  subjects: readonly Subject[],
  saying: Saying,
  { statements, folder, record }: { statements: 'combined' | 'per-subject'; folder: string; record: BuildRecord | undefined },
): PlannedBundle[] {
  const predicate = saying.predicate ?? buildProvenance(record);
  const groups = statements === 'combined' ? [subjects.map((_, index) => index)] : subjects.map((_, index) => [index]);
  const kind = kindOf(saying.type);
  const names = nameBundles(groups.map((group) => ({ kind, subjects: group.map((index) => subjects[index]?.name ?? '') })));
  return groups.map((group, position) => {
    // Mapped, not gathered: thousands of these lists are kept, and a gathered one keeps room to grow.
    const about = group.map((index) => subjects[index] as Subject);
    return {
      path: join(folder, names[position] ?? ''),
      subjects: group,
      predicateType: saying.type,
      item: {
        id: identify(saying.type, about),
        name: about.length === 1 ? (about[0]?.name ?? '') : `${about.length} subjects`,
        content: {
          kind: 'envelope',
          payloadType: IN_TOTO_PAYLOAD_TYPE,
          payload: () => buildStatement({ subjects: about, predicateType: saying.type, predicate }),
        },
      },
    };
  });
}

export function planGiven({ bytes, subjects, predicateType }: GivenStatement, folder: string): PlannedBundle[] {
  const [name = ''] = nameBundles([{ kind: kindOf(predicateType), subjects: subjects.map((subject) => subject.name) }]);
  return [
    {
      path: join(folder, name),
      subjects: subjects.map((_, index) => index),
      predicateType,
      item: {
        id: identify(predicateType, subjects),
        name,
        content: { kind: 'envelope', payloadType: IN_TOTO_PAYLOAD_TYPE, payload: bytes },
      },
    },
  ];
}

function buildProvenance(record: BuildRecord | undefined): JsonObject {
  if (record) return provenance.build(record) as unknown as JsonObject;
  throw new ChopmarkError({
    code: 'INPUT_NO_BUILD',
    message: 'There is no build here that provenance could tell of: neither the identity nor the environment is that of a known CI.',
    hint: 'Say something of your own with predicate-type and predicate, or sign the files: chopmark sign.',
  });
}

/** For file names: "provenance", else the words of the type. */
export const kindOf = (type: string): string =>
  type === provenance.type
    ? 'provenance'
    : type
        .replace(/^[a-z]+:\/*/i, '')
        .replace(/[^A-Za-z0-9.]+/g, '-')
        .slice(-60);

/** What a resumed run knows an item by: what it says about whom. */
function identify(type: string, subjects: readonly Subject[]): string {
  const hash = createHash('sha256').update(type);
  for (const { name, digest } of subjects) hash.update(`\0${name}\0${JSON.stringify(digest)}`);
  return hash.digest('hex');
}
