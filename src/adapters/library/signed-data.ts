import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Ports } from '../../base/ports.ts';
import { THROWAWAY_TRUST_CONFIG } from '../../engine/shared/signing/with-signing.ts';
import { listOptions, toCamelCase } from '../../options/schema/option-names.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import { exitCodeOf } from '../../results/exit-code.ts';
import { LOCAL_STORE, type Result } from '../../results/result.ts';
import { type NamedData, readNamedData } from '../../subjects/named-data.ts';
import { readBundle, type SigstoreBundle } from './bundles.ts';
import { callEngine } from './call-engine.ts';
import { checkNamedData, refuseOptions } from './check-arguments.ts';
import { claimFolder, releaseFolder } from './claim-folder.ts';
import { nameInError } from './name-options.ts';
import type { SignedData, SignedDataResult } from './results.ts';

/** Options that name subjects or their files, which data in memory does not have. */
const OF_FILES = [
  'subjectPath',
  'subjectChecksums',
  'subjectDigest',
  'subjectName',
  'namePrefix',
  'subjectImage',
  'imagePlatforms',
  'subjectGit',
  'allowInsecureRegistry',
  'package',
  'packageCoordinates',
  'debianDistribution',
  'buildkitAttestations',
  'statementPath',
  'expectedFrom',
  'bundle',
] as const;

export type OfFiles = (typeof OF_FILES)[number];

type Engine<Command extends 'attest' | 'sign'> = (options: OptionsOf<Command>, ports: Ports, data: readonly NamedData[]) => Promise<Result>;

/**
 * Signs data in memory: the engine writes journal and bundles to a folder below the cache, which is removed when nothing is left to do.
 *
 * @throws ChopmarkError
 */
export async function callWithData<Command extends 'attest' | 'sign'>(
  command: Command,
  data: readonly NamedData[],
  options: object,
  ports: Partial<Ports>,
  run: Engine<Command>,
): Promise<SignedDataResult> {
  try {
    checkNamedData(data);
    refuseOptions(options, OF_FILES, command);
  } catch (error) {
    throw nameInError(error);
  }
  let bundles: SigstoreBundle[] = [];
  // The options require something to sign. Here it is in memory.
  const signed = await callEngine({ command, options, implied: { 'subject-path': ['data'] }, ports }, async (parsed, all) => {
    const work = async (folder: string): Promise<Result> => {
      const result = await run({ ...parsed, subjectPath: [], bundleDir: folder }, all, data);
      bundles = result.statements.map(({ bundlePath }) => readBundle(resolve(all.workingFolder, bundlePath)));
      return result;
    };
    const { bundleDir } = parsed as { bundleDir?: string };
    if (bundleDir === undefined) return workInCache(join(all.cacheFolder, 'signing', nameRun(command, data, parsed)), work);
    const folder = resolve(all.workingFolder, bundleDir);
    return { ...(await work(folder)), folder };
  });
  return withData(signed, command, bundles);
}

/** Removes the folder when nothing in it is needed any more: everything is signed and stored, or nothing was written. */
async function workInCache(wanted: string, work: (folder: string) => Promise<Result>): Promise<Result & { folder?: string }> {
  const folder = await claimFolder(wanted);
  let result: Result;
  try {
    result = await work(folder);
    // The bundles are in memory by now: a folder that cannot be removed must not lose them.
    if (isDone(result) && !isOfThrowawaySandbox(folder)) await rm(folder, { recursive: true, force: true }).catch(() => {});
  } catch (error) {
    await releaseFolder(folder);
    throw error;
  }
  // A folder with a journal is not empty, and stays.
  return (await releaseFolder(folder)) ? { ...result, folder } : result;
}

/** A call that skipped signing did not continue what an earlier one may have left. */
const isDone = (result: Result): boolean => exitCodeOf(result) === 0 && result.retryCommand === undefined && result.skipped === undefined;

/** `on-missing-identity: sandbox` writes trust material, which the bundles are verified with. */
const isOfThrowawaySandbox = (folder: string): boolean => existsSync(join(folder, THROWAWAY_TRUST_CONFIG));

/** The same call has the same folder, so that it continues what an earlier one left. Secrets stay out of the name. */
function nameRun(command: 'attest' | 'sign', data: readonly NamedData[], options: Readonly<Record<string, unknown>>): string {
  const named = listOptions(command).filter(({ kind }) => kind !== 'secret');
  const settings = named.map(({ name }) => [name, options[toCamelCase(name)] ?? null]);
  const subjects = readNamedData(data).map(({ name, digest }) => [name, digest]);
  return createHash('sha256')
    .update(JSON.stringify([command, subjects, settings]))
    .digest('hex');
}

/** The bundles take the place of their paths, and the receipts of their files are left out. */
function withData(result: Result & { folder?: string }, command: 'attest' | 'sign', bundles: SigstoreBundle[]): SignedDataResult {
  const { schema, version, instance, subjects, problems, timings, retryCommand, dryRun, skipped, folder } = result;
  const statements = result.statements.flatMap(({ bundlePath: _, stores, ...signed }, index): SignedData[] => {
    const bundle = bundles[index];
    return bundle === undefined ? [] : [{ ...signed, bundle, stores: stores.filter(({ store }) => store !== LOCAL_STORE) }];
  });
  return {
    schema,
    command,
    version,
    subjects,
    statements,
    bundles,
    problems,
    timings,
    ...(folder !== undefined && { folder }),
    ...(instance !== undefined && { instance }),
    ...(retryCommand !== undefined && { retryCommand }),
    ...(dryRun !== undefined && { dryRun }),
    ...(skipped !== undefined && { skipped }),
  };
}
