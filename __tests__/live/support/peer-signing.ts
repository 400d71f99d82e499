import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssuerKind } from '../../../tools/live/claims.ts';
import type { RunResult } from '../../../tools/live/run.ts';
import type { ReadyStack } from '../../../tools/live/stack.ts';
import { cosign, sigstorePython } from './peers.ts';
import { stack } from './stack.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { issuerOf, token } from './token.ts';

export interface PeerOptions {
  /** Major version of the log. Default 2. */
  rekor?: 1 | 2;
  /** What is signed: the artifact's bytes, or a statement about it in a DSSE envelope. Default: message. */
  content?: 'message' | 'statement';
  /** Who signs. Default: github. */
  kind?: IssuerKind;
  /** Whose services and trusted root are used. Default: the instance of this run. */
  of?: ReadyStack;
  /** Whose issuer makes the token, and must be in the certificate. Default: `of`. */
  issuedBy?: ReadyStack;
}

/** Subject alternative name of each CI's certificate, as the default claims make it. */
export const SAN: Record<IssuerKind, string> = {
  github: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
  gitlab: 'https://gitlab.com/acme/widget//.gitlab-ci.yml@refs/heads/main',
  circleci: 'https://circleci.com/api/v2/projects/p1/pipeline-definitions/pd1',
  buildkite: 'https://buildkite.com/acme/widget',
  jenkins: 'http://127.0.0.1/job/widget/job/main/',
  'jenkins-facts': 'http://127.0.0.1/job/widget/job/main/',
  spiffe: 'spiffe://acme.example/ci/release',
  email: 'dev@example.com',
};

/** What statements of these tests are said to be. */
export const PREDICATE_TYPE = 'https://example.com/predicate/v1';

function succeed(who: string, { exitCode, stdout, stderr }: RunResult): void {
  if (exitCode !== 0) throw new Error(`${who} exited with ${exitCode}:\n${stdout}\n${stderr}`);
}

/** Has cosign sign the file; answers with the bundle's path. */
export async function signWithCosign(
  file: string,
  { rekor = 2, content = 'message', kind = 'github', of = stack(), issuedBy = of }: PeerOptions = {},
): Promise<string> {
  const { files } = of.ready;
  const folder = temporaryFolder();
  const [tokenFile, bundle, predicate] = ['token', 'bundle.sigstore.json', 'predicate.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  // No line break: cosign sends the file as it is.
  writeFileSync(tokenFile, await token(kind, {}, issuedBy), { mode: 0o600 });
  writeFileSync(predicate, '{"tested": true}');
  const common = [
    `--identity-token=${tokenFile}`,
    `--signing-config=${rekor === 2 ? files.signingConfig : files.signingConfigV1}`,
    `--trusted-root=${files.trustedRoot}`,
    `--bundle=${bundle}`,
    '--yes',
    file,
  ];
  const command = content === 'message' ? ['sign-blob'] : ['attest-blob', `--predicate=${predicate}`, `--type=${PREDICATE_TYPE}`];
  succeed('cosign', await cosign([...command, ...common]));
  return bundle;
}

/** Has sigstore-python sign the file; answers with the bundle's path. */
export async function signWithPython(
  file: string,
  { rekor = 2, content = 'message', kind = 'github', of = stack(), issuedBy = of }: PeerOptions = {},
): Promise<string> {
  const { files } = of.ready;
  const folder = temporaryFolder();
  const [bundle, predicate] = [join(folder, 'bundle.sigstore.json'), join(folder, 'predicate.json')];
  writeFileSync(predicate, JSON.stringify(SLSA_PREDICATE));
  const command =
    content === 'message' ? ['sign'] : ['attest', `--predicate=${predicate}`, '--predicate-type=https://slsa.dev/provenance/v1'];
  const trust = rekor === 2 ? files.trustConfig : files.trustConfigV1;
  // Its token goes on the command line, there being no other way; it is worth nothing outside this machine.
  const identity = `--identity-token=${await token(kind, {}, issuedBy)}`;
  succeed('sigstore-python', await sigstorePython([`--trust-config=${trust}`, ...command, identity, `--bundle=${bundle}`, file]));
  return bundle;
}

// sigstore-python attests SLSA provenance alone, and reads it before it signs.
const SLSA_PREDICATE = {
  buildDefinition: { buildType: 'https://example.com/build/v1', externalParameters: {}, internalParameters: {}, resolvedDependencies: [] },
  runDetails: { builder: { id: 'https://example.com/builder' }, metadata: { invocationId: 'one' } },
};

/** Has cosign verify the bundle against the file and that CI's identity, with the trusted root alone. */
export function verifyWithCosign(
  file: string,
  bundle: string,
  { content = 'message', kind = 'github', of = stack(), issuedBy = of }: PeerOptions = {},
): Promise<RunResult> {
  const command = content === 'message' ? ['verify-blob'] : ['verify-blob-attestation', `--type=${PREDICATE_TYPE}`];
  const identity = [`--certificate-identity=${SAN[kind]}`, `--certificate-oidc-issuer=${issuerOf(kind, issuedBy)}`];
  const trust = [`--trusted-root=${of.ready.files.trustedRoot}`];
  return cosign([...command, ...identity, ...trust, `--bundle=${bundle}`, file]);
}

/** Has sigstore-python verify the bundle against the file and that CI's identity. */
export function verifyWithPython(
  file: string,
  bundle: string,
  { kind = 'github', of = stack(), issuedBy = of }: PeerOptions = {},
): Promise<RunResult> {
  const identity = [`--cert-identity=${SAN[kind]}`, `--cert-oidc-issuer=${issuerOf(kind, issuedBy)}`];
  return sigstorePython([`--trust-config=${of.ready.files.trustConfig}`, 'verify', 'identity', ...identity, `--bundle=${bundle}`, file]);
}
