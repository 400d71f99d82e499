import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import type { Subject } from '../../../src/formats/subject.ts';
import { createOciStore } from '../../../src/stores/oci.ts';
import { chopmark } from '../support/chopmark.ts';
import { openLive, oras, pushImage, REGISTRY_KINDS, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { PREDICATE_TYPE, SAN } from '../support/peer-signing.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';

const identity = () => ['--ci=github', '--repository=acme/widget', `--certificate-oidc-issuer=${issuerOf('github')}`];
const cosignIdentity = () => [
  `--certificate-identity=${SAN.github}`,
  `--certificate-oidc-issuer=${issuerOf('github')}`,
  `--trusted-root=${stack().ready.files.trustedRoot}`,
  '--allow-http-registry',
  '--allow-insecure-registry',
];

/** The built command attests or signs an image; answers with the lines of its bundles. */
async function signImage(command: 'attest' | 'sign', image: string, host: string, ...more: string[]): Promise<string[]> {
  const folder = temporaryFolder();
  const env = { MY_TOKEN: await token('github') };
  const args = [command, `--subject-image=${image}`, `--allow-insecure-registry=${host}`, ...more];
  const given = [`--instance=${stack().ready.files.trustConfig}`, '--identity-token=env:MY_TOKEN', '--bundle-dir=bundles'];
  expect(await chopmark([...args, ...given], { cwd: folder, env })).toMatchObject({ exitCode: 0 });
  const written = readdirSync(join(folder, 'bundles')).filter((name) => name.endsWith('.sigstore.json'));
  return written.map((name) => readFileSync(join(folder, 'bundles', name), 'utf8').trimEnd());
}

const subjectOf = (repository: string, digest: string): Subject => ({
  name: repository,
  digest: { sha256: digest.slice(7) },
  image: `${repository}@${digest}`,
});

async function cosignSigns(command: 'attest' | 'sign', image: string): Promise<void> {
  const folder = temporaryFolder();
  const [tokenFile, predicate] = [join(folder, 'token'), join(folder, 'predicate.json')];
  writeFileSync(tokenFile, await token('github'), { mode: 0o600 });
  writeFileSync(predicate, '{"tested": true}');
  const { files } = stack().ready;
  const what = command === 'attest' ? [`--predicate=${predicate}`, `--type=${PREDICATE_TYPE}`] : [];
  const trust = [`--identity-token=${tokenFile}`, `--signing-config=${files.signingConfig}`, `--trusted-root=${files.trustedRoot}`];
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

describe.each(REGISTRY_KINDS)('the %s registry', (kind) => {
  liveTest('an image attested by tag: cosign, oras and chopmark read it', async () => {
    const host = await startRegistry(kind);
    const repository = `${host}/acme/app`;
    const digest = await pushImage(`${repository}:1`);
    const predicate = [`--predicate-type=${PREDICATE_TYPE}`, '--predicate={"tested":true}'];
    const [text = ''] = await signImage('attest', `${repository}:1`, host, ...predicate);

    const { open, clock } = openLive({ insecure: [host] });
    const bundle = { name: 'app', text, kind: 'custom', predicateType: PREDICATE_TYPE, subjects: [subjectOf(repository, digest)] };
    expect(await createOciStore({ open, clock }).publish(bundle)).toMatchObject({ store: 'oci', status: 'stored' });
    // Again, by a run that knows nothing of the first.
    expect(await createOciStore({ open, clock }).publish(bundle)).toMatchObject({ status: 'already-there' });

    const verified = await cosign(['verify-attestation', ...cosignIdentity(), `--type=${PREDICATE_TYPE}`, `${repository}:1`]);
    expect(verified).toMatchObject({ exitCode: 0 });
    const discovered = await oras(['discover', '--plain-http', '--format=json', `${repository}@${digest}`]);
    const referrers = (JSON.parse(discovered.stdout) as { referrers: { annotations?: Record<string, string> }[] }).referrers;
    expect(referrers).toHaveLength(1);
    const args = [
      'verify',
      `--subject-image=${repository}:1`,
      `--allow-insecure-registry=${host}`,
      `--trusted-root=${stack().ready.files.trustedRoot}`,
    ];
    expect(await chopmark([...args, ...identity()], { cwd: temporaryFolder() })).toMatchObject({ exitCode: 0 });
    const other = await chopmark([...args, '--ci=github', '--repository=acme/other', `--certificate-oidc-issuer=${issuerOf('github')}`], {
      cwd: temporaryFolder(),
    });
    expect(other).toMatchObject({ exitCode: 7 });
  });

  liveTest('an image signed: cosign verify accepts it', async () => {
    const host = await startRegistry(kind);
    const repository = `${host}/acme/signed`;
    const digest = await pushImage(`${repository}:1`);
    const [text = ''] = await signImage('sign', `${repository}:1`, host);
    const { open, clock } = openLive({ insecure: [host] });
    const receipt = await createOciStore({ open, clock }).publish({
      name: 'app',
      text,
      kind: 'signature',
      subjects: [subjectOf(repository, digest)],
    });
    expect(receipt).toMatchObject({ status: 'stored' });
    expect(await cosign(['verify', ...cosignIdentity(), `${repository}:1`])).toMatchObject({ exitCode: 0 });
    const stranger = [`--certificate-identity=${SAN.gitlab}`, ...cosignIdentity().slice(1)];
    expect(await cosign(['verify', ...stranger, `${repository}:1`])).not.toMatchObject({ exitCode: 0 });
  });

  liveTest('what cosign signed and attested, chopmark verifies', async () => {
    const host = await startRegistry(kind);
    const image = `${host}/acme/theirs:1`;
    await pushImage(image);
    await cosignSigns('attest', image);
    await cosignSigns('sign', image);
    const args = [
      'verify',
      `--subject-image=${image}`,
      `--allow-insecure-registry=${host}`,
      `--trusted-root=${stack().ready.files.trustedRoot}`,
    ];
    for (const type of [PREDICATE_TYPE, 'https://sigstore.dev/cosign/sign/v1'])
      expect(await chopmark([...args, ...identity(), `--predicate-type=${type}`], { cwd: temporaryFolder() })).toMatchObject({
        exitCode: 0,
      });
    const missing = await chopmark([...args, ...identity(), '--predicate-type=https://slsa.dev/provenance/v1'], { cwd: temporaryFolder() });
    expect(missing).toMatchObject({ exitCode: 7 });
  });
});
