import { basename } from 'node:path';
import { ChopmarkError } from '../../../base/errors/errors.ts';
import type { JsonObject } from '../../../base/json/json-shape.ts';
import type { Logger } from '../../../base/ports.ts';
import type { OptionsOf } from '../../../options/schema/options.ts';
import { readCustomPredicate } from '../../../predicates/custom.ts';
import type { Document } from '../../../predicates/document.ts';
import type { BuiltPredicate } from '../../../predicates/predicate-kind.ts';
import { provenance } from '../../../predicates/provenance.ts';
import type { Subject } from '../../../sigstore/subject.ts';
import { kindOf } from '../../../stores/bundle-names.ts';
import { isMapped } from './map-documents.ts';
import type { DocumentSource, FoundDocument } from './read-documents.ts';

/** A planned predicate about the subjects, before the signer is known. */
export interface PlannedPredicate {
  type: string;
  /** The kind in file names. Unique in a run. */
  kind: string;
  /** Absent for provenance, which needs the build's facts. Null if the type has no content. */
  predicate?: JsonObject | null;
  /** Its subject, if it is not about every subject of the run. */
  about?: Subject;
}

export type StatementOptions = Pick<
  OptionsOf<'attest'>,
  | 'provenance'
  | 'sbomPath'
  | 'sbomCheck'
  | 'vulnerabilityReportPath'
  | 'testReportPath'
  | 'predicateFormat'
  | 'predicateType'
  | 'predicate'
  | 'predicatePath'
  | 'predicateSchema'
  | 'statementPath'
>;

/**
 * All predicates of a run, in the order of the specification: provenance if it is requested or there is no other predicate, then
 * documents, then a custom predicate of the user.
 *
 * @param logger Gets what strict readers of the documents could refuse.
 * @param others Additional predicates about some of the subjects.
 * @throws ChopmarkError `INPUT_DOCUMENT_PATTERN`, `INPUT_NO_MATCH`, `INPUT_PREDICATE_…`, `INPUT_SBOM_…`, `INPUT_REPORT_…`, `INPUT_UNREADABLE`, `INPUT_TOO_LARGE`
 */
export async function planPredicates(
  options: StatementOptions,
  source: DocumentSource,
  logger: Pick<Logger, 'info' | 'warn'>,
  others: readonly PlannedPredicate[] = [],
): Promise<PlannedPredicate[]> {
  const documents = [
    ...(await readSboms(options, source, logger)),
    ...(await readScans(options, source)),
    ...(await readTests(options, source)),
    ...(await readOwn(options, source)),
    ...others,
  ];
  const isProvenance = options.provenance || (documents.length === 0 && options.statementPath === undefined);
  return numberKinds([...(isProvenance ? [{ type: provenance.type, kind: 'provenance' }] : []), ...documents]);
}

async function readSboms(
  { sbomPath, sbomCheck, predicateFormat }: StatementOptions,
  source: DocumentSource,
  logger: Pick<Logger, 'info' | 'warn'>,
): Promise<PlannedPredicate[]> {
  if (sbomPath.length === 0) return [];
  const { sbom } = await import('../../../predicates/sbom/sbom.ts');
  return readEach(sbomPath, ['the SBOM', '--sbom-path'], source, async (document) => {
    const { sbom: read, type, predicate, warnings, notice } = await sbom.build(document, predicateFormat, sbomCheck);
    if (notice !== undefined) logger.info(notice);
    for (const warning of warnings) logger.warn(warning);
    return { type, predicate, kind: read.format };
  });
}

async function readScans(
  { vulnerabilityReportPath, predicateFormat }: StatementOptions,
  source: DocumentSource,
): Promise<PlannedPredicate[]> {
  if (vulnerabilityReportPath.length === 0) return [];
  const { buildScan } = await import('../../../predicates/scan.ts');
  return readEach(vulnerabilityReportPath, ['the report', '--vulnerability-report-path'], source, (document) =>
    buildScan(document, predicateFormat),
  );
}

async function readTests({ testReportPath }: StatementOptions, source: DocumentSource): Promise<PlannedPredicate[]> {
  if (testReportPath.length === 0) return [];
  const { testResult } = await import('../../../predicates/test-result.ts');
  return readEach(testReportPath, ['the report', '--test-report-path'], source, async (document) => ({
    ...(await testResult.build(document)),
    kind: 'tests',
  }));
}

/** Reads one document after the other, because each can have tens of megabytes. */
async function readEach(
  paths: readonly string[],
  [what, option]: readonly [what: string, option: string],
  source: DocumentSource,
  build: (document: Document) => Promise<BuiltPredicate & { kind: string }> | (BuiltPredicate & { kind: string }),
): Promise<PlannedPredicate[]> {
  const predicates: PlannedPredicate[] = [];
  for (const { path, read, about } of await source.find(paths, what, option))
    predicates.push({ ...(await build({ bytes: await read(), source: basename(path) })), ...(about && { about }) });
  return predicates;
}

async function readOwn(options: StatementOptions, source: DocumentSource): Promise<PlannedPredicate[]> {
  const { predicateType, predicate, predicatePath, predicateSchema, predicateFormat } = options;
  if (predicateType === undefined) return [];
  refuseSwapped(options, source);
  const given: FoundDocument[] =
    predicatePath === undefined
      ? [{ path: 'in the option predicate', read: async () => Buffer.from(predicate ?? '') }]
      : await source.find([predicatePath], 'the predicate', '--predicate-path');
  const schema = predicateSchema && { bytes: await source.read(predicateSchema, 'the schema'), source: predicateSchema };
  const predicates: PlannedPredicate[] = [];
  for (const { path, read, about } of given) {
    const own = readCustomPredicate({ type: predicateType, bytes: await read(), source: path, style: predicateFormat });
    if (schema) (await import('../../../predicates/custom-schema.ts')).checkAgainstSchema(own.predicate, path, schema);
    predicates.push({ ...own, kind: kindOf(predicateType), ...(about && { about }) });
  }
  return predicates;
}

/** Refuses a path that was given as JSON or as a type, and JSON that was given as a path, with the option that was meant. */
function refuseSwapped({ predicate, predicatePath, predicateType = '' }: StatementOptions, source: DocumentSource): void {
  const refuse = (option: string, is: string, meant: string) =>
    new ChopmarkError({ code: 'INPUT_PREDICATE_NOT_JSON', message: `The value of --${option} is ${is}.`, hint: `Use --${meant}.` });
  const isPath = (text: string) => looksLikePath(text) || (!/[:{[]/.test(text) && /[./]/.test(text) && source.has(text));
  if (predicate !== undefined && isPath(predicate))
    throw refuse('predicate', 'the path of a file, and not JSON', 'predicate-path for a file');
  if (predicatePath !== undefined && /^\s*[{[]/.test(predicatePath) && !isMapped(predicatePath) && !source.has(predicatePath))
    throw refuse('predicate-path', 'JSON, and not the path of a file', 'predicate for JSON');
  if (isPath(predicateType))
    throw new ChopmarkError({
      code: 'INPUT_PREDICATE_TYPE',
      message: 'The value of --predicate-type is the path of a file, and not a type.',
      hint: 'Use --predicate-path for the file, and --predicate-type for the URI of its type.',
    });
}

/** A name of a JSON file, also of one that does not exist. */
const looksLikePath = (text: string): boolean => /^[^\s:{}[\]"]+\.json$/i.test(text);

/** `spdx`, `spdx-2`: several predicates of one kind about one subject are numbered in the given order. */
function numberKinds(predicates: readonly PlannedPredicate[]): PlannedPredicate[] {
  const ofAll = new Map<string, number>();
  const ofOne = new Map<string, Map<Subject, number>>();
  return predicates.map((planned) => {
    const { kind, about } = planned;
    const counts = ofOne.get(kind) ?? new Map<Subject, number>();
    ofOne.set(kind, counts);
    const before = about ? [counts.get(about) ?? 0] : [...counts.values()];
    const count = Math.max(ofAll.get(kind) ?? 0, ...before) + 1;
    if (about) counts.set(about, count);
    else ofAll.set(kind, count);
    return count === 1 ? planned : { ...planned, kind: `${kind}-${count}` };
  });
}
