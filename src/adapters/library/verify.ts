import { ChopmarkError } from '../../base/errors/errors.ts';
import type { Ports } from '../../base/ports.ts';
import type { GivenData } from '../../engine/verify/verify-data.ts';
import type { ArtifactVerdict } from '../../results/result.ts';
import type { SigstoreBundle } from './bundles.ts';
import { callEngine } from './call-engine.ts';
import { checkData, refuseOptions } from './check-arguments.ts';
import type { VerifyOptions } from './command-options.ts';
import type { DataToVerify } from './data-to-verify.ts';
import { nameInError } from './name-options.ts';
import type { VerifyResult } from './results.ts';

/** Options of {@link verifyData}: the expected signer and the trusted root. */
export type VerifyDataOptions = Omit<VerifyOptions, 'subjectPath' | 'subjectChecksums' | 'expectedSubjects' | 'bundle' | 'bundleDir'>;

type OfFiles = Exclude<keyof VerifyOptions, keyof VerifyDataOptions>;

/** The others, which name artifacts or bundles. */
const OF_FILES = Object.keys({
  subjectPath: true,
  subjectChecksums: true,
  expectedSubjects: true,
  bundle: true,
  bundleDir: true,
} satisfies Record<OfFiles, true>);

/**
 * Verifies artifacts with their bundles and an expected signer. A refusal is a result, not an error: check `artifacts`, or use
 * {@link exitCodeOf}.
 *
 * @param options What to verify, and who is expected to have signed it. No signer is trusted by default.
 * @param ports Replacements for parts of the environment of this process.
 * @returns One verdict for each artifact, in `artifacts`.
 * @throws {@link ChopmarkError} If no verdict was possible: `INPUT_…`, `TRUST_…`.
 * @example
 * ```ts
 * import { exitCodeOf, verify } from 'chopmark';
 *
 * const result = await verify({ subjectPath: ['app.tar.gz'], ci: 'github', repository: 'acme/widget' });
 * if (exitCodeOf(result) !== 0) throw new Error(result.artifacts[0]?.problem?.message);
 * ```
 */
export async function verify(options: VerifyOptions, ports: Partial<Ports> = {}): Promise<VerifyResult> {
  const engine = await import('../../engine/verify/verify.ts');
  return callEngine({ command: 'verify', options, ports }, async (parsed, all) => {
    const result = await engine.verify(parsed, all);
    return { ...result, command: 'verify' as const, artifacts: result.artifacts ?? [] };
  });
}

/**
 * The same for data in memory: verifies an artifact's bytes, or its digest, with bundles. It reads no artifact or bundle files.
 *
 * @param given The artifact and its bundles.
 * @param options The expected signer and the trusted root.
 * @param ports As for {@link verify}.
 * @returns The verdict. Only `verified` means accepted.
 * @throws {@link ChopmarkError} If no verdict was possible: `INPUT_…`, `TRUST_…`.
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises';
 * import { verifyData } from 'chopmark';
 *
 * const bundle = await readFile('app.tar.gz.sigstore.json');
 * const artifact = await readFile('app.tar.gz');
 * const { verdict, problem } = await verifyData({ bundle, artifact }, { ci: 'github', repository: 'acme/widget' });
 * if (verdict !== 'verified') throw new Error(problem?.message);
 * ```
 */
export async function verifyData(given: DataToVerify, options: VerifyDataOptions, ports: Partial<Ports> = {}): Promise<ArtifactVerdict> {
  const data = readData(given, options);
  const engine = await import('../../engine/verify/verify-data.ts');
  // The options require something to verify. Here it is in memory.
  return callEngine({ command: 'verify', options, implied: { 'subject-path': ['data'] }, ports }, (parsed, all) =>
    engine.verifyData(data, parsed, all),
  );
}

function readData(given: DataToVerify, options: VerifyDataOptions): GivenData {
  try {
    checkData(given);
    refuseOptions(options, OF_FILES, 'verify');
    const { bundle } = given;
    return { ...given, bundle: typeof bundle === 'string' || bundle instanceof Uint8Array ? bundle : writeBundle(bundle) };
  } catch (error) {
    throw nameInError(error);
  }
}

/** @throws ChopmarkError `INPUT_OPTION_VALUE` for what is no JSON: a circle, or a big integer. */
function writeBundle(bundle: SigstoreBundle): string {
  try {
    return JSON.stringify(bundle);
  } catch (cause) {
    throw new ChopmarkError({
      code: 'INPUT_OPTION_VALUE',
      message: 'The bundle is an object that cannot be written as JSON.',
      hint: 'Pass the content of the file, or what JSON.parse made of it.',
      cause,
    });
  }
}
