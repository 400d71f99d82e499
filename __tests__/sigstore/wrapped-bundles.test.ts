import { describe, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { serializeBundle } from '../../src/sigstore/bundle.ts';
import { parseBundleLines, readBundleLines } from '../../src/sigstore/bundle-lines.ts';
import { toPythonAttestation } from '../../src/sigstore/pep740.ts';
import { parseTrustedRoot } from '../../src/sigstore/trusted-root.ts';
import { createVerifier } from '../../src/verification/verifier.ts';
import { createBundle, createInstance, signMessage, trustedRootOf } from '../support/create-bundle.ts';

/** Documents that have bundles in them. */
const instance = createInstance();
const one = createBundle(instance, { log: 'v1' });
const two = createBundle(instance, { content: signMessage(instance.signer.privateKey) });
const json = (bundle: typeof one) => JSON.parse(serializeBundle(bundle));
const [first, second] = [json(one), json(two)];
const attestation = toPythonAttestation(one, first.verificationMaterial.tlogEntries[0]);

const WRAPPERS: [string, unknown, (typeof one)[]][] = [
  [
    'the answer of npm',
    {
      attestations: [
        { predicateType: 'https://slsa.dev/provenance/v1', bundle: first },
        { predicateType: 'x', bundle: second },
      ],
    },
    [one, two],
  ],
  ['the answer of GitHub', { attestations: [{ repository_id: 1, bundle_url: 'https://x', initiator: 'user', bundle: first }] }, [one]],
  ['what gh attestation verify prints', [{ attestation: { bundle: first, bundle_url: '' }, verificationResult: {} }], [one]],
  ['a list', [first, second], [one, two]],
  ['a list of one', [first], [one]],
  ['a list of elements of GitHub', [{ bundle: first }], [one]],
  ['an attestation of PEP 740', attestation, [one]],
  ['a list of attestations of PEP 740', [attestation], [one]],
  [
    'a provenance object of PyPI',
    {
      version: 1,
      attestation_bundles: [
        { publisher: { kind: 'GitHub' }, attestations: [attestation] },
        { publisher: { kind: 'GitLab' }, attestations: [attestation] },
      ],
    },
    [one, one],
  ],
];

describe.each([
  ['on one line', (value: unknown) => JSON.stringify(value)],
  ['laid out', (value: unknown) => JSON.stringify(value, null, 2)],
  ['on a line among others', (value: unknown) => `\n${JSON.stringify(value)}\r\n\n`],
])('%s', (_, write) => {
  test.each(WRAPPERS)('%s is read', (_name, document, bundles) => {
    expect(parseBundleLines(Buffer.from(write(document)), 'x.json')).toEqual(bundles);
  });
});

test('what was read from PEP 740 verifies, and a changed statement does not', async () => {
  const verifier = createVerifier(parseTrustedRoot(JSON.stringify(trustedRootOf(instance))));
  const [read] = parseBundleLines(Buffer.from(JSON.stringify(attestation)));
  await expect(verifier.verifyBundle(read as typeof one, { kind: 'none' })).resolves.toBeDefined();
  const changed = structuredClone(attestation) as { envelope: { statement: string } };
  changed.envelope.statement = Buffer.from('{}').toString('base64');
  const [other] = parseBundleLines(Buffer.from(JSON.stringify(changed)));
  await expect(verifier.verifyBundle(other as typeof one, { kind: 'none' })).rejects.toMatchObject({ code: 'VERIFICATION_SIGNATURE' });
});

test.each<[string, unknown, RegExp]>([
  ['no attestation', { attestations: [] }, /empty list of attestations/],
  [
    'an address alone',
    { attestations: [{ bundle_url: 'https://x', bundle: null }] },
    /does not include attestations\[0\]\.bundle, only its address/,
  ],
  [
    'a broken bundle',
    { attestations: [{ bundle: { ...first, more: 1 } }] },
    /x\.json, line 1, attestations\[0\]\.bundle has the unknown field more/,
  ],
  ['something else in it', { attestations: [{ bundle: trustedRootOf(instance) }] }, /attestations\[0\]\.bundle is a trusted root/],
  ['an attestation of another version', { ...attestation, version: 2 }, /version is not 1/],
  ['an attestation with an unknown field', { ...attestation, more: 2 }, /unknown field more/],
  ['an attestation without statement', { ...attestation, envelope: { signature: 'AAAA' } }, /dsseEnvelope\.payload is missing/],
  [
    'a provenance object without attestations',
    { version: 1, attestation_bundles: [{}] },
    /attestation_bundles\[0\]\.attestations is missing/,
  ],
])('refused: %s', (_, document, message) => {
  expect(() => parseBundleLines(Buffer.from(JSON.stringify(document)), 'x.json')).toThrow(
    expect.objectContaining({ code: 'VERIFICATION_BUNDLE_MALFORMED', message: expect.stringMatching(message) }),
  );
});

test('a bad element hides none of the others', () => {
  const read = readBundleLines(
    Buffer.from(JSON.stringify({ attestations: [{ bundle: {} }, { bundle: first }, { bundle_url: 'x' }] })),
    'x.json',
  );
  expect(read.map((each) => each instanceof ChopmarkError)).toEqual([true, false, true]);
});
