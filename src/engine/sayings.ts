import { basename, resolve } from 'node:path';
import type { OptionsOf } from '../contract/options.ts';
import type { JsonObject } from '../core/json-shape.ts';
import { MAX_PREDICATE } from '../core/limits.ts';
import type { Ports } from '../core/ports.ts';
import { readBoundedFile } from '../core/read-file.ts';
import { readCustomPredicate } from '../predicates/custom.ts';
import type { Document } from '../predicates/document.ts';
import type { BuiltPredicate } from '../predicates/predicate-kind.ts';
import { provenance } from '../predicates/provenance.ts';

/** One thing that is said about the subjects, before it is known by whom. */
export interface Saying {
  type: string;
  /** What file names call it; unique in a run. */
  kind: string;
  /** Absent for provenance, which waits for the build's facts; null where the type says all there is to say. */
  predicate?: JsonObject | null;
}

type StatementOptions = Pick<
  OptionsOf<'attest'>,
  | 'provenance'
  | 'sbomPath'
  | 'vulnerabilityReportPath'
  | 'testReportPath'
  | 'predicateStyle'
  | 'predicateType'
  | 'predicate'
  | 'predicatePath'
  | 'predicateSchema'
  | 'statementPath'
>;

/**
 * Everything a run says, in the order of the contract: provenance where it is asked for or nothing else is said, then documents,
 * then a predicate of the user's own.
 *
 * @throws ChopmarkError `INPUT_PREDICATE_…`, `INPUT_SBOM_…`, `INPUT_REPORT_…`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export async function readSayings(options: StatementOptions, ports: Ports): Promise<Saying[]> {
  const documents = [
    ...(await readSboms(options, ports)),
    ...(await readScans(options, ports)),
    ...(await readTests(options, ports)),
    ...(await readOwn(options, ports)),
  ];
  const isProvenance = options.provenance || (documents.length === 0 && options.statementPath === undefined);
  return numberKinds([...(isProvenance ? [{ type: provenance.type, kind: 'provenance' }] : []), ...documents]);
}

async function readSboms({ sbomPath, predicateStyle }: StatementOptions, ports: Ports): Promise<Saying[]> {
  if (sbomPath.length === 0) return [];
  const { sbom } = await import('../predicates/sbom.ts');
  return readEach(sbomPath, 'the SBOM', ports, async (document) => {
    const { sbom: read, type, predicate } = await sbom.build(document, predicateStyle);
    return { type, predicate, kind: read.format };
  });
}

async function readScans({ vulnerabilityReportPath, predicateStyle }: StatementOptions, ports: Ports): Promise<Saying[]> {
  if (vulnerabilityReportPath.length === 0) return [];
  const { buildScan } = await import('../predicates/scan.ts');
  return readEach(vulnerabilityReportPath, 'the report', ports, (document) => buildScan(document, predicateStyle));
}

async function readTests({ testReportPath }: StatementOptions, ports: Ports): Promise<Saying[]> {
  if (testReportPath.length === 0) return [];
  const { testResult } = await import('../predicates/test-result.ts');
  return readEach(testReportPath, 'the report', ports, async (document) => ({ ...(await testResult.build(document)), kind: 'tests' }));
}

/** One document after the other: each may be tens of megabytes. */
async function readEach(
  paths: readonly string[],
  what: string,
  ports: Ports,
  build: (document: Document) => Promise<BuiltPredicate & { kind: string }> | (BuiltPredicate & { kind: string }),
): Promise<Saying[]> {
  const sayings: Saying[] = [];
  for (const path of paths) sayings.push(await build({ bytes: await readPredicateFile(path, what, ports), source: basename(path) }));
  return sayings;
}

async function readOwn(options: StatementOptions, ports: Ports): Promise<Saying[]> {
  const { predicateType, predicate, predicatePath, predicateSchema } = options;
  if (predicateType === undefined) return [];
  const input =
    predicatePath === undefined
      ? { bytes: Buffer.from(predicate ?? ''), source: 'given as predicate' }
      : { bytes: await readPredicateFile(predicatePath, 'the predicate', ports), source: predicatePath };
  const own = readCustomPredicate({ type: predicateType, ...input });
  if (predicateSchema !== undefined) {
    const { checkAgainstSchema } = await import('../predicates/custom-schema.ts');
    checkAgainstSchema(own.predicate, input.source, {
      bytes: await readPredicateFile(predicateSchema, 'the schema', ports),
      source: predicateSchema,
    });
  }
  return [{ ...own, kind: kindOf(predicateType) }];
}

const readPredicateFile = (path: string, what: string, { workingFolder }: Ports) =>
  readBoundedFile(resolve(workingFolder, path), MAX_PREDICATE, what, { pipes: true });

/** `spdx`, `spdx-2`: several of a kind are told apart in the order they were given. */
function numberKinds(sayings: readonly Saying[]): Saying[] {
  const counts = new Map<string, number>();
  return sayings.map((saying) => {
    const count = (counts.get(saying.kind) ?? 0) + 1;
    counts.set(saying.kind, count);
    return count === 1 ? saying : { ...saying, kind: `${saying.kind}-${count}` };
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
