/**
 * The engine as a library: the same options, results and errors as the command line.
 *
 * @packageDocumentation
 */
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
export type { Thresholds } from '../../verification/verifier.ts';
export type { CertificateIdentity } from '../../x509/certificate.ts';

/** Options of `attest`, as on the command line but in camelCase; what is left out has its default. */
export type AttestOptions = Partial<OptionsOf<'attest'>>;
/** Options of `sign`. */
export type SignOptions = Partial<OptionsOf<'sign'>>;
/** Options of `verify`. */
export type VerifyOptions = Partial<OptionsOf<'verify'>>;
/** Options of `verifyData`: whom to believe, under which trusted root. */
export type VerifyDataOptions = Omit<VerifyOptions, 'subjectPath' | 'subjectChecksums' | 'expectedSubjects' | 'bundle' | 'bundleDir'>;

/**
 * Signs statements about artifacts with the identity of this CI job (or a key): by default SLSA provenance of this build.
 *
 * @param options What to attest, and how.
 * @param ports The outside world, where it is not this process's own: environment, clock, network, folders.
 * @returns What was signed, and in `problems` what was not.
 * @throws {@link ChopmarkError} Where nothing was signed at all.
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
 * Signs files: each gets a bundle beside it.
 *
 * @throws {@link ChopmarkError} Where nothing was signed at all.
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
 * Checks artifacts against their bundles and an expected signer. A refusal is a result, not an error: look at `artifacts`, or at
 * {@link exitCodeOf}.
 *
 * @throws {@link ChopmarkError} Where nothing could be decided at all.
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
 * The same for data in memory: an artifact's bytes, or its digest, against bundles.
 *
 * @returns The verdict; only `verified` is good.
 * @throws {@link ChopmarkError} Where nothing could be decided at all.
 * @example
 * ```ts
 * import { verifyData } from 'chopmark';
 *
 * const { verdict } = await verifyData({ bundle, artifact: bytes }, { ci: 'github', repository: 'acme/widget' });
 * ```
 */
export async function verifyData(given: GivenData, options: VerifyDataOptions, ports: Partial<Ports> = {}): Promise<ArtifactVerdict> {
  const engine = await import('../../engine/verify/verify-data.ts');
  // The contract asks for something to verify; here it is in memory.
  const raw = { ...rawInputs(options), 'subject-path': ['data'] };
  return withPorts(ports, (all) => engine.verifyData(given, parseInputs('verify', raw), all));
}

/** An option that is there and undefined is a variable that was not set: to pass it over would drop a condition. */
function rawInputs(options: object): RawInputs {
  const raw: [string, RawInputs[string]][] = Object.entries(options).map(([name, value]) => [toKebabCase(name), value]);
  const unset = raw.find(([, value]) => value === undefined || value === null);
  if (unset === undefined) return Object.fromEntries(raw);
  throw new ChopmarkError({
    code: 'INPUT_OPTION_VALUE',
    message: `The option ${unset[0]} is there and has no value.`,
    hint: 'Leave it out, or give it one: is the variable set that it comes from?',
  });
}

/** The real ports where none are given; they are let go of afterwards. */
async function withPorts<T>(given: Partial<Ports>, work: (ports: Ports) => Promise<T>): Promise<T> {
  const { ports, close } = bindPorts({
    cacheFolder: given.cacheFolder ?? findCacheFolder({ env: process.env, platform: process.platform, home: homedir() }),
    signal: given.signal ?? new AbortController().signal,
    log: { write: () => {}, level: 'silent', progress: 'none', color: false, columns: 80 },
  });
  try {
    return await work({ ...ports, ...given });
  } finally {
    await close();
  }
}
