import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { RunResult } from '../../../tools/live/run.ts';
import { chopmark } from './chopmark.ts';
import { SAN } from './peer-signing.ts';
import { cosign } from './peers.ts';
import { stack } from './stack.ts';
import { issuerOf, token } from './token.ts';

/** What verification will say about statements that do not vouch, and about other builders, how far a slow run is, and nothing else. */
export const WARNINGS = /^((warning: The (statement \S+ (does not vouch|says no)|provenance names the builder)|Signing: \d).*\n)*$/;

/** Attests the file `app` in the folder; answers with the bundles of this run. */
export async function attestApp(folder: string, args: readonly string[]): Promise<string[]> {
  const given = [`--instance=${stack().ready.files.trustConfig}`, '--identity-token=env:TOKEN', `--bundle-dir=${freshName()}`, '--json'];
  const made = await chopmark(['attest', 'app', ...given, ...args], { cwd: folder, env: { TOKEN: await token('github') } });
  expect(made).toMatchObject({ exitCode: 0, stderr: expect.stringMatching(WARNINGS) });
  return (JSON.parse(made.stdout) as { statements: { bundlePath: string }[] }).statements.map(({ bundlePath }) => bundlePath);
}

/** A folder of bundles for each run: the same kind said anew would replace what was said before. */
const freshName = () => `bundles-${Math.random().toString(36).slice(2)}`;

/** What `inspect` tells of a predicate, row by row. */
export async function explainedOf(folder: string, bundle: string): Promise<[string, string][]> {
  const { stdout } = await chopmark(['inspect', bundle, '--json'], { cwd: folder });
  return (JSON.parse(stdout) as { bundles: { predicate: [string, string][] }[] }).bundles[0]?.predicate ?? [];
}

/** Has cosign verify that the bundle says something of that type about `app`. */
export const cosignReads = (folder: string, bundle: string, type: string): Promise<RunResult> =>
  cosign([
    'verify-blob-attestation',
    `--type=${type}`,
    `--certificate-identity=${SAN.github}`,
    `--certificate-oidc-issuer=${issuerOf('github')}`,
    `--trusted-root=${stack().ready.files.trustedRoot}`,
    `--bundle=${join(folder, bundle)}`,
    join(folder, 'app'),
  ]);
