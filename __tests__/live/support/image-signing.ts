import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Subject } from '../../../src/sigstore/subject.ts';
import { chopmark } from './chopmark.ts';
import { PREDICATE_TYPE, SAN } from './peer-signing.ts';
import { cosign } from './peers.ts';
import { stack } from './stack.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { issuerOf, token } from './token.ts';

/** Whom chopmark is asked to believe. */
export const identity = () => ['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`];
/** The same for cosign. */
export const cosignIdentity = () => [
  `--certificate-identity=${SAN.github}`,
  `--certificate-oidc-issuer=${issuerOf('github')}`,
  `--trusted-root=${stack().ready.files.trustedRoot}`,
  '--allow-http-registry',
  '--allow-insecure-registry',
];

/** The built command attests or signs an image; answers with the lines of its bundles. */
export async function signImage(command: 'attest' | 'sign', image: string, host: string, ...more: string[]): Promise<string[]> {
  const folder = temporaryFolder();
  const env = { MY_TOKEN: await token('github') };
  const args = [command, `--subject-image=${image}`, `--allow-insecure-registry=${host}`, ...more];
  const given = [`--instance=${stack().ready.files.trustConfig}`, '--identity-token=env:MY_TOKEN', '--bundle-dir=bundles'];
  expect(await chopmark([...args, ...given], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
  const written = readdirSync(join(folder, 'bundles')).filter((name) => name.endsWith('.sigstore.json'));
  return written.map((name) => readFileSync(join(folder, 'bundles', name), 'utf8').trimEnd());
}

/** An image as a subject. */
export const subjectOf = (repository: string, digest: string): Subject => ({
  name: repository,
  digest: { sha256: digest.slice(7) },
  image: `${repository}@${digest}`,
});

/** Bundles of that many statements about one image, made in one run. */
export async function signMany(digest: string, count: number): Promise<string[]> {
  const folder = temporaryFolder();
  const env = { MY_TOKEN: await token('github') };
  writeFileSync(join(folder, 'SUMS'), Array.from({ length: count }, (_, at) => `${digest.slice(7)}  writer-${at}\n`).join(''));
  const what = [
    '--subject-checksums=SUMS',
    '--statements=per-subject',
    `--predicate-type=${PREDICATE_TYPE}`,
    '--predicate={"tested":true}',
  ];
  const given = [`--instance=${stack().ready.files.trustConfig}`, '--identity-token=env:MY_TOKEN', '--bundle-dir=bundles'];
  expect(await chopmark(['attest', ...what, ...given], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
  return readFileSync(join(folder, 'bundles', 'attestations.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
}

/** cosign attests or signs the image. */
export async function cosignSigns(command: 'attest' | 'sign', image: string, { legacy = false } = {}): Promise<void> {
  const folder = temporaryFolder();
  const [tokenFile, predicate] = [join(folder, 'token'), join(folder, 'predicate.json')];
  writeFileSync(tokenFile, await token('github'), { mode: 0o600 });
  writeFileSync(predicate, '{"tested": true}');
  const { files, urls } = stack().ready;
  const what = command === 'attest' ? [`--predicate=${predicate}`, `--type=${PREDICATE_TYPE}`] : [];
  const config = legacy
    ? // Tags hold what Rekor v1 promises, and nothing of Rekor v2.
      ['--new-bundle-format=false', '--use-signing-config=false', `--fulcio-url=${urls.fulcio}`, `--rekor-url=${urls.rekorV1}`]
    : [`--signing-config=${files.signingConfig}`];
  const trust = [`--identity-token=${tokenFile}`, `--trusted-root=${files.trustedRoot}`, ...config];
  const { exitCode, stderr } = await cosign([
    command,
    ...trust,
    ...what,
    '--allow-http-registry',
    '--allow-insecure-registry',
    '--yes',
    image,
  ]);
  if (exitCode !== 0) throw new Error(stderr);
}
