import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from '@jest/globals';
import { attestApp, cosignReads, explainedOf } from './support/app-statements.ts';
import { chopmark } from './support/chopmark.ts';
import { cosignIdentity, identity, signImage } from './support/image-signing.ts';
import { pushImage, REGISTRY_KINDS, startRegistry } from './support/images.ts';
import { liveTest } from './support/live-test.ts';
import { SAN } from './support/peer-signing.ts';
import { cosign } from './support/peers.ts';
import { stack } from './support/stack.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { token } from './support/token.ts';

const SHA256 = 'ab'.repeat(32);
const SPDX = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'app',
  dataLicense: 'CC0-1.0',
  documentNamespace: 'https://acme.example/spdx/app',
  creationInfo: { created: '2026-11-01T10:00:00Z', creators: ['Tool: hand'] },
};
const CYCLONEDX = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'left-pad' }] };
const TRIVY = { SchemaVersion: 2, CreatedAt: '2026-11-02T10:00:00Z', ArtifactName: 'app', Results: [] };
const OPENVEX = {
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://acme.example/vex/1',
  author: 'Acme',
  timestamp: '2026-11-02T10:00:00Z',
  version: 1,
  statements: [{ vulnerability: { name: 'CVE-2026-1' }, products: [{ '@id': 'pkg:oci/app' }], status: 'fixed' }],
};
const LINK = {
  _type: 'link',
  name: 'build',
  command: ['make'],
  materials: { 'src/a.c': { sha256: SHA256 } },
  products: { app: { sha256: SHA256 } },
  byproducts: {},
  environment: {},
};
const SLSA_1 = {
  buildDefinition: { buildType: 'https://acme.example/build/v1', externalParameters: { ref: 'main' } },
  // Another builder than the identity in the certificate would be refused.
  runDetails: { builder: { id: SAN.github } },
};
const SLSA_02 = {
  builder: { id: 'https://acme.example/builder' },
  buildType: 'https://acme.example/build/v1',
  invocation: { configSource: { uri: 'https://acme.example/a' } },
};

/** Everything that cosign has a word for: what we are told to write it, and what we make of it when cosign wrote it. */
interface KnownType {
  word: string;
  uri: string;
  /** What is given to cosign. */
  theirs: unknown;
  /** Options for us, with the files that they name. */
  options: readonly string[];
  file?: unknown;
  /** How we explain what cosign wrote. */
  told: RegExp;
}

const DOCUMENT = 'given.json';
const TYPES: readonly KnownType[] = [
  { word: 'slsaprovenance1', uri: 'https://slsa.dev/provenance/v1', theirs: SLSA_1, options: ['--provenance'], told: /^$/ },
  {
    word: 'slsaprovenance02',
    uri: 'https://slsa.dev/provenance/v0.2',
    theirs: SLSA_02,
    options: ['--predicate-type=https://slsa.dev/provenance/v0.2', `--predicate-path=${DOCUMENT}`],
    file: SLSA_02,
    told: /^$/,
  },
  { word: 'spdxjson', uri: 'https://spdx.dev/Document', theirs: SPDX, options: [`--sbom-path=${DOCUMENT}`], file: SPDX, told: /SPDX 2\.3/ },
  {
    word: 'cyclonedx',
    uri: 'https://cyclonedx.org/bom',
    theirs: CYCLONEDX,
    options: [`--sbom-path=${DOCUMENT}`],
    file: CYCLONEDX,
    told: /CycloneDX 1\.6 .*left-pad/,
  },
  {
    word: 'vuln',
    uri: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    theirs: {
      invocation: {},
      scanner: { uri: 'trivy', version: '1', db: {}, result: TRIVY },
      metadata: { scanFinishedOn: TRIVY.CreatedAt },
    },
    options: [`--vulnerability-report-path=${DOCUMENT}`],
    file: TRIVY,
    told: /trivy.*none/,
  },
  {
    word: 'openvex',
    uri: 'https://openvex.dev/ns',
    theirs: OPENVEX,
    options: [`--vulnerability-report-path=${DOCUMENT}`],
    file: OPENVEX,
    told: /Acme CVE-2026-1 fixed/,
  },
  {
    word: 'link',
    uri: 'https://in-toto.io/Link/v1',
    theirs: LINK,
    options: ['--predicate-type=link', `--predicate-path=${DOCUMENT}`],
    file: LINK,
    told: /step build, by make, of 1 materials/,
  },
  {
    word: 'custom',
    uri: 'https://cosign.sigstore.dev/attestation/v1',
    theirs: { any: 'thing' },
    options: ['--predicate-type=https://cosign.sigstore.dev/attestation/v1', `--predicate-path=${DOCUMENT}`],
    file: { Data: '{"any":"thing"}', Timestamp: '2026-11-02T10:00:00Z' },
    told: /^$/,
  },
];

function writeApp(document?: unknown): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'app'), 'an artifact');
  if (document !== undefined) writeFileSync(join(folder, DOCUMENT), JSON.stringify(document));
  return folder;
}

const trust = () => `--trusted-root=${stack().ready.files.trustedRoot}`;

describe.each(TYPES)('$word', ({ word, uri, theirs, options, file, told }) => {
  liveTest('cosign reads what chopmark wrote, and takes it for nothing else', async () => {
    const folder = writeApp(file);
    const [bundle = ''] = await attestApp(folder, [...options, '--predicate-format=cosign']);
    expect(await cosignReads(folder, bundle, word)).toMatchObject({ exitCode: 0 });
    expect((await cosignReads(folder, bundle, 'https://acme.example/other/v1')).exitCode).not.toBe(0);
  });

  liveTest('chopmark verifies and explains what cosign wrote, and takes it for nothing else', async () => {
    const folder = writeApp(theirs);
    const tokenFile = join(folder, 'token');
    writeFileSync(tokenFile, await token('github'), { mode: 0o600 });
    const [config, bundle] = [`--signing-config=${stack().ready.files.signingConfig}`, `--bundle=${join(folder, 'theirs.json')}`];
    const given = [`--predicate=${join(folder, DOCUMENT)}`, `--type=${word}`, `--identity-token=${tokenFile}`, '--yes'];
    expect(await cosign(['attest-blob', ...given, config, trust(), bundle, join(folder, 'app')])).toMatchObject({ exitCode: 0 });
    const verify = (type: string) =>
      chopmark(['verify', 'app', '--bundle=theirs.json', ...identity(), trust(), '--offline', `--predicate-type=${type}`], { cwd: folder });
    expect(await verify(uri)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await verify('https://acme.example/other/v1')).toMatchObject({ exitCode: 7 });
    expect((await explainedOf(folder, 'theirs.json')).flat().join(' ')).toMatch(told);
  });
});

describe.each(REGISTRY_KINDS)('an image in the %s registry', (kind) => {
  liveTest('cosign verify-attestation reads every type that it has a word for', async () => {
    const host = await startRegistry(kind);
    const image = `${host}/acme/app:1`;
    await pushImage(image);
    for (const { options, file } of TYPES) {
      const path = join(writeApp(file), DOCUMENT);
      await signImage(
        'attest',
        image,
        host,
        '--store=oci',
        '--predicate-format=cosign',
        ...options.map((each) => each.replace(DOCUMENT, path)),
      );
    }
    for (const { word } of TYPES)
      expect({ word, ...(await cosign(['verify-attestation', ...cosignIdentity(), `--type=${word}`, image])) }).toMatchObject({
        word,
        exitCode: 0,
      });
  });
});
