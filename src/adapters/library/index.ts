/**
 * The engine as a library: the same options, results and errors as the command line.
 *
 * @packageDocumentation
 */
import './check-node.ts';
import { homedir } from 'node:os';
import { ChopmarkError } from '../../base/errors/errors.ts';
import { findCacheFolder } from '../../base/fs/cache-folder.ts';
import type { Ports } from '../../base/ports.ts';
import type { GivenData } from '../../engine/verify/verify-data.ts';
import { parseInputs, type RawInputs } from '../../options/parse-inputs.ts';
import { toKebabCase } from '../../options/schema/option-names.ts';
import type { OptionsOf } from '../../options/schema/options.ts';
import type { ArtifactVerdict, Result } from '../../results/result.ts';
import { bindPorts } from '../node-ports.ts';
import { openOctokit } from '../open-octokit.ts';
import { checkData, checkObject, checkPorts } from './check-arguments.ts';

export { ERROR_CODES, type ErrorCode, EXIT_CODE, type Stage } from '../../base/errors/error-codes.ts';
export { ChopmarkError, type Problem } from '../../base/errors/errors.ts';
export type { Clock, Env, Exec, ExecOptions, ExecResult, HttpSettings, Logger, Ports } from '../../base/ports.ts';
export { VERSION } from '../../base/version.ts';
export type { GivenData } from '../../engine/verify/verify-data.ts';
export { serializeDocument } from '../../report/json.ts';
export { exitCodeOf } from '../../results/exit-code.ts';
export type {
  ArtifactVerdict,
  CheckedBundle,
  DryRun,
  Result,
  ResultProblem,
  ResultSubject,
  SignedBundle,
  StoreReceipt,
} from '../../results/result.ts';
export type { BundleVerdict, TrustedTime } from '../../results/verdict.ts';
export type { Thresholds } from '../../verification/thresholds.ts';
export type { CertificateIdentity } from '../../x509/certificate.ts';

/** Options of `attest`, as on the command line but in camelCase. Omitted options have their defaults. */
export type AttestOptions = Partial<OptionsOf<'attest'>>;
/** Options of `sign`. */
export type SignOptions = Partial<OptionsOf<'sign'>>;
/** Options of `verify`. */
export type VerifyOptions = Partial<OptionsOf<'verify'>>;
/** Options of `verifyData`: the expected signer and the trusted root. */
export type VerifyDataOptions = Omit<VerifyOptions, 'subjectPath' | 'subjectChecksums' | 'expectedSubjects' | 'bundle' | 'bundleDir'>;

/**
 * Signs statements about artifacts with the identity of this CI job, or with a key. The default statement is SLSA provenance of this build.
 *
 * @param options What to attest, and how.
 * @param ports Replacements for parts of the environment of this process: variables, clock, network, folders.
 * @returns The signed statements, and in `problems` the errors.
 * @throws {@link ChopmarkError} If nothing was signed.
 * @example
 * ```ts
 * import { attest } from 'chopmark';
 *
 * const { statements } = await attest({ subjectPath: ['dist/app.tar.gz'] });
 * console.log(statements[0]?.bundlePath);
 * ```
 */
export async function attest(options: AttestOptions, ports: Partial<Ports> = {}): Promise<Result> {
  const engine = await import('../../engine/attest/attest.ts');
  return withPorts(ports, (all) => engine.attest(parseInputs('attest', rawInputs(options)), all));
}

/**
 * Signs files. Each file gets a bundle next to it.
 *
 * @throws {@link ChopmarkError} If nothing was signed.
 * @example
 * ```ts
 * import { sign } from 'chopmark';
 *
 * const { statements } = await sign({ subjectPath: ['dist/app.tar.gz'] });
 * console.log(statements[0]?.bundlePath); // dist/app.tar.gz.sigstore.json
 * ```
 */
export async function sign(options: SignOptions, ports: Partial<Ports> = {}): Promise<Result> {
  const engine = await import('../../engine/sign/sign.ts');
  return withPorts(ports, (all) => engine.sign(parseInputs('sign', rawInputs(options)), all));
}

/**
 * Verifies artifacts with their bundles and an expected signer. A refusal is a result, not an error: check `artifacts`, or use
 * {@link exitCodeOf}.
 *
 * @throws {@link ChopmarkError} If no verdict was possible.
 * @example
 * ```ts
 * import { exitCodeOf, verify } from 'chopmark';
 *
 * const result = await verify({ subjectPath: ['app.tar.gz'], ci: 'github', repository: 'acme/widget' });
 * if (exitCodeOf(result) !== 0) throw new Error(result.artifacts?.[0]?.problem?.message);
 * ```
 */
export async function verify(options: VerifyOptions, ports: Partial<Ports> = {}): Promise<Result> {
  const engine = await import('../../engine/verify/verify.ts');
  return withPorts(ports, (all) => engine.verify(parseInputs('verify', rawInputs(options)), all));
}

/**
 * The same for data in memory: verifies an artifact's bytes, or its digest, with bundles.
 *
 * @returns The verdict. Only `verified` means accepted.
 * @throws {@link ChopmarkError} If no verdict was possible.
 * @example
 * ```ts
 * import { verifyData } from 'chopmark';
 *
 * const { verdict } = await verifyData({ bundle, artifact: bytes }, { ci: 'github', repository: 'acme/widget' });
 * ```
 */
export async function verifyData(given: GivenData, options: VerifyDataOptions, ports: Partial<Ports> = {}): Promise<ArtifactVerdict> {
  checkData(given);
  const engine = await import('../../engine/verify/verify-data.ts');
  // The options require something to verify. Here it is in memory.
  const raw = { ...rawInputs(options), 'subject-path': ['data'] };
  return withPorts(ports, (all) => engine.verifyData(given, parseInputs('verify', raw), all));
}

/** An option with the value undefined is probably an unset variable. To ignore it would drop a condition. */
function rawInputs(options: object): RawInputs {
  checkObject(options, 'the options');
  const raw: [string, RawInputs[string]][] = Object.entries(options).map(([name, value]) => [toKebabCase(name), value]);
  const unset = raw.find(([, value]) => value === undefined || value === null);
  if (unset === undefined) return Object.fromEntries(raw);
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `The option ${unset[0]} is given, but its value is undefined.`,
    hint: 'Leave it out, or set a value. Check that the variable it comes from is set.',
  });
}

/** Uses the real ports for those that are not given, and closes them afterwards. */
async function withPorts<T>(replaced: Partial<Ports>, work: (ports: Ports) => Promise<T>): Promise<T> {
  const given = checkPorts(replaced);
  const { ports, close } = bindPorts({
    cacheFolder: given.cacheFolder ?? findCacheFolder({ env: process.env, platform: process.platform, home: homedir() }),
    signal: given.signal ?? new AbortController().signal,
    openGithub: openOctokit,
    log: { write: () => {}, level: 'silent', progress: 'none', color: false, columns: 80 },
  });
  try {
    return await work({ ...ports, ...given });
  } finally {
    await close();
  }
}
