import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { pushBuildkitImage } from '../support/buildkit-image.ts';
import { chopmark } from '../support/chopmark.ts';
import { cosignIdentity, identity, signImage } from '../support/image-signing.ts';
import { REGISTRY_KINDS, startRegistry } from '../support/images.ts';
import { liveTest } from '../support/live-test.ts';
import { cosign } from '../support/peers.ts';
import { stack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { token } from '../support/token.ts';

const SPDX = 'https://spdx.dev/Document';
const SLSA = 'https://slsa.dev/provenance/v1';

/** What BuildKit's scanner and BuildKit itself say of a platform. */
const sayOf = (architecture: string) => [
  {
    predicateType: SPDX,
    predicate: {
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      name: 'sbom',
      dataLicense: 'CC0-1.0',
      documentNamespace: `https://docker.com/docker-scout/fs/${architecture}`,
      creationInfo: { created: '2026-11-01T10:00:00Z', creators: ['Organization: Anchore, Inc', 'Tool: buildkit-v0.24.0'] },
      packages: [{ SPDXID: 'SPDXRef-a', name: `only-on-${architecture}`, downloadLocation: 'NOASSERTION' }],
    },
  },
  {
    predicateType: SLSA,
    predicate: {
      buildDefinition: {
        buildType: 'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md',
        externalParameters: { configSource: { path: 'Dockerfile' }, request: { frontend: 'dockerfile.v0' } },
        internalParameters: { builderPlatform: `linux/${architecture}` },
        resolvedDependencies: [],
      },
      runDetails: { builder: { id: '' }, metadata: { invocationId: 'one' } },
    },
  },
];

const verify = (image: string, host: string, ...more: string[]) =>
  chopmark(
    [
      ...['verify', `--subject-image=${image}`, `--allow-insecure-registry=${host}`, ...identity()],
      ...[`--trusted-root=${stack().ready.files.trustedRoot}`, ...more],
    ],
    { cwd: temporaryFolder() },
  );
const attest = async (image: string, host: string, ...more: string[]) => {
  const given = [`--instance=${stack().ready.files.trustConfig}`, '--identity-token=env:MY_TOKEN', `--allow-insecure-registry=${host}`];
  return chopmark(['attest', `--subject-image=${image}`, ...given, ...more], {
    cwd: temporaryFolder(),
    env: { MY_TOKEN: await token('github') },
  });
};

describe.each(REGISTRY_KINDS)('the %s registry', (kind) => {
  liveTest('what BuildKit left unsigned is signed, each about its platform; cosign and chopmark read it', async () => {
    const host = await startRegistry(kind);
    const repository = `${host}/acme/built`;
    const { platforms } = await pushBuildkitImage(host, 'acme/built', sayOf);
    const bundles = await signImage('attest', `${repository}:1`, host, '--buildkit-attestations', '--expected-subjects=2', '--store=oci');
    expect(bundles).toHaveLength(4);
    for (const { digest, architecture } of platforms) {
      const image = `${repository}@${digest}`;
      const read = await cosign(['verify-attestation', ...cosignIdentity(), `--type=${SPDX}/v2.3`, image]);
      expect(read).toMatchObject({ exitCode: 0 });
      const payload = JSON.parse(Buffer.from(JSON.parse(read.stdout.split('\n')[0] ?? '').payload, 'base64').toString());
      expect(payload.subject).toEqual([{ name: image, digest: { sha256: digest.slice('sha256:'.length) } }]);
      expect(payload.predicate.packages[0].name).toBe(`only-on-${architecture}`);
      expect(await cosign(['verify-attestation', ...cosignIdentity(), '--type=slsaprovenance1', image])).toMatchObject({ exitCode: 0 });
      expect(await verify(image, host, `--predicate-type=${SPDX}/v2.3`)).toMatchObject({ exitCode: 0 });
      // BuildKit names another builder than the certificate, which is declared and refuses nothing.
      expect(await verify(image, host, `--predicate-type=${SLSA}`)).toMatchObject({ exitCode: 0 });
    }
    const chosen = await verify(`${repository}:1`, host, '--image-platforms=linux/arm64', `--predicate-type=${SPDX}/v2.3`);
    expect(chosen).toMatchObject({ exitCode: 0 });
    // Of the index nothing was said.
    expect(await verify(`${repository}:1`, host)).toMatchObject({ exitCode: 6 });
  });

  liveTest("in cosign's style, of one platform, beside provenance of the job about everything", async () => {
    const host = await startRegistry(kind);
    const image = `${host}/acme/styled:1`;
    const { platforms } = await pushBuildkitImage(host, 'acme/styled', sayOf);
    const options = [
      '--buildkit-attestations',
      '--image-platforms=linux/amd64',
      '--provenance',
      '--predicate-format=cosign',
      '--store=oci',
    ];
    expect(await signImage('attest', image, host, ...options)).toHaveLength(3);
    const [amd64, arm64] = platforms.map(({ digest }) => `${host}/acme/styled@${digest}`) as [string, string];
    expect(await cosign(['verify-attestation', ...cosignIdentity(), '--type=spdxjson', amd64])).toMatchObject({ exitCode: 0 });
    expect(await verify(amd64, host, `--predicate-type=${SLSA}`)).toMatchObject({ exitCode: 0 });
    expect(await verify(arm64, host)).toMatchObject({ exitCode: 6 });
  });

  liveTest('a statement about another image, an image without any, and a broken SBOM are refused, and nothing is signed', async () => {
    const host = await startRegistry(kind);
    const other = `sha256:${'ab'.repeat(32)}`;
    await pushBuildkitImage(host, 'acme/swapped', sayOf, () => other);
    expect(await attest(`${host}/acme/swapped:1`, host, '--buildkit-attestations')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('INPUT_IMAGE_ATTESTATION'),
    });
    await pushBuildkitImage(host, 'acme/silent', () => []);
    expect(await attest(`${host}/acme/silent:1`, host, '--buildkit-attestations')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('has no BuildKit attestation'),
    });
    await pushBuildkitImage(host, 'acme/broken', () => [{ predicateType: SPDX, predicate: { spdxVersion: 'SPDX-2.3' } }]);
    expect(await attest(`${host}/acme/broken:1`, host, '--buildkit-attestations', '--sbom-check', 'strict')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('INPUT_SBOM_INVALID'),
    });
  });
});

liveTest('each platform has an SBOM of its own in one run, and the index none', async () => {
  const host = await startRegistry('distribution');
  const repository = `${host}/acme/mapped`;
  const { platforms } = await pushBuildkitImage(host, 'acme/mapped', () => []);
  const sboms = temporaryFolder();
  for (const { architecture } of platforms) {
    const components = [{ type: 'library', name: `only-on-${architecture}` }];
    writeFileSync(join(sboms, `linux-${architecture}.json`), JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components }));
  }
  expect(readdirSync(sboms)).toHaveLength(2);
  const options = ['--image-platforms=all', `--sbom-path=${sboms}/{platform}.json`, '--store=oci'];
  expect(await signImage('attest', `${repository}:1`, host, ...options)).toHaveLength(2);
  for (const { digest, architecture } of platforms) {
    const read = await cosign(['verify-attestation', ...cosignIdentity(), '--type=cyclonedx', `${repository}@${digest}`]);
    const payload = JSON.parse(Buffer.from(JSON.parse(read.stdout.split('\n')[0] ?? '').payload, 'base64').toString());
    expect(payload.predicate.components[0].name).toBe(`only-on-${architecture}`);
  }
  expect(await verify(`${repository}:1`, host)).toMatchObject({ exitCode: 6 });
});
