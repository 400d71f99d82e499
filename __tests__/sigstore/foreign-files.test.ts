import { describe, expect, test } from '@jest/globals';
import { ChopmarkError } from '../../src/base/errors/errors.ts';
import { serializeBundle } from '../../src/sigstore/bundle.ts';
import { parseBundleLines, readBundleLines } from '../../src/sigstore/bundle-lines.ts';
import { formatSigningConfig } from '../../src/sigstore/signing-config.ts';
import { formatPem } from '../../src/x509/pem.ts';
import { createBundle, createInstance, createLeafCertificate, STATEMENT, spki, trustedRootOf } from '../support/create-bundle.ts';

/** Files that people take for bundles: each is named for what it is, with what to do. */
const instance = createInstance();
const BUNDLE = serializeBundle(createBundle(instance));
const { dsseEnvelope } = JSON.parse(BUNDLE);
const withCertificate = {
  ...dsseEnvelope,
  signatures: [{ keyid: '', sig: 'AAAA', cert: formatPem('CERTIFICATE', createLeafCertificate(instance)) }],
};
const noServices = {
  certificateAuthorities: [],
  oidcIssuers: [],
  logs: [],
  logSelector: 'ANY',
  timestampAuthorities: [],
  timestampSelector: 'ANY',
} as const;
const cosign = { base64Signature: 'AAAA', cert: 'AAAA', rekorBundle: { SignedEntryTimestamp: 'AAAA', Payload: {} } };

const JSON_FILES: [string, unknown, RegExp, RegExp][] = [
  ['a line of slsa-github-generator', withCertificate, /DSSE envelope with a certificate/, /slsa-verifier/],
  ['a DSSE envelope', dsseEnvelope, /a bare DSSE envelope/, /--subject-image/],
  ['a bundle of cosign 2', cosign, /bundle of cosign 1 or 2/, /cosign bundle create/],
  ['a bundle of cosign 2 with a key', { base64Signature: 'AAAA', rekorBundle: {} }, /bundle of cosign 1 or 2/, /cosign verify-blob/],
  ['a log entry of cosign', cosign.rekorBundle, /log entry of a cosign signature/, /cosign bundle create/],
  [
    'an answer of Rekor',
    { [`24296fb2${'0'.repeat(72)}`]: { body: 'AAAA', integratedTime: 1, logID: 'x', logIndex: 1 } },
    /entry of a Rekor log/,
    /bundle/,
  ],
  ['a statement', JSON.parse(STATEMENT.toString()), /statement without a signature/, /--statement-path/],
  ['an SBOM of CycloneDX', { bomFormat: 'CycloneDX', specVersion: '1.6' }, /an SBOM/, /--sbom-path/],
  ['an SBOM of SPDX 2', { spdxVersion: 'SPDX-2.3', SPDXID: 'x' }, /an SBOM/, /--sbom-path/],
  ['an SBOM of SPDX 3', { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] }, /an SBOM/, /--sbom-path/],
  ['a trusted root', trustedRootOf(instance), /a trusted root/, /--trusted-root/],
  [
    'a trusted root in protobuf names',
    { media_type: 'application/vnd.dev.sigstore.trustedroot.v0.2+json' },
    /a trusted root/,
    /--trusted-root/,
  ],
  ['a trust config', { mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json' }, /client trust config/, /--instance/],
  ['a signing config', formatSigningConfig({ ...noServices, certificateAuthorities: [] } as never), /a signing config/, /--signing-config/],
  ['a manifest', { schemaVersion: 2, config: {}, layers: [] }, /manifest of a container image/, /--subject-image/],
  ['the journal of a run', { format: 'chopmark.journal/1' }, /document of chopmark/, /attestations\.jsonl/],
  ['a result', { schema: 'chopmark.result/1', command: 'attest' }, /document of chopmark/, /attestations\.jsonl/],
  ['a receipt', { store: 'github', bundle: 'ab'.repeat(32) }, /receipt of chopmark/, /attestations\.jsonl/],
  [
    'an error of GitHub',
    { message: 'Not Found', documentation_url: 'https://docs.github.com' },
    /error of the GitHub API/,
    /gh attestation download/,
  ],
  ['an empty list', [], /an empty list/, /JSON Lines/],
  ['a list of other things', [1, 2], /a list of other things/, /JSON Lines/],
  ['null', null, /a bare JSON null/, /JSON Lines/],
  ['a text', 'x', /a bare JSON string/, /JSON Lines/],
];

describe.each([
  ['on one line', (value: unknown) => JSON.stringify(value)],
  ['laid out', (value: unknown) => JSON.stringify(value, null, 2)],
])('JSON %s', (_, write) => {
  test.each(JSON_FILES)('%s', (_name, value, message, hint) => {
    expectNamed(write(value), message, hint);
  });
});

test.each<[string, string | Buffer, RegExp, RegExp]>([
  ['a public key', formatPem('PUBLIC KEY', spki(instance.signer.publicKey)), /is a public key/, /--key/],
  ['a private key', formatPem('PRIVATE KEY', Buffer.from('x')), /is a private key/, /replace the key/],
  ['a certificate', formatPem('CERTIFICATE', instance.caDer), /is a certificate in PEM/, /cosign bundle create/],
  ['a signature of OpenPGP', '-----BEGIN PGP SIGNATURE-----\n\nAAAA\n', /OpenPGP/, /gpg --verify/],
  ['a page', '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n', /a page of HTML/, /Download/],
  ['a page in small letters', '\n  <html>\n', /a page of HTML/, /Download/],
  ['an XML error', '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>', /HTML or XML/, /Download/],
  ['a pointer of Git LFS', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\n`, /Git LFS/, /git lfs pull/],
  ['checksums', `${'ab'.repeat(32)}  app.tgz\n${'cd'.repeat(32)} *b.tgz\n`, /checksum/, /--subject-checksums/],
  ['one checksum', `${'ab'.repeat(32)}\n`, /checksum/, /--subject-checksums/],
  ['a bare signature', Buffer.alloc(71, 7).toString('base64'), /bare signature/, /cosign bundle create/],
  ['an archive', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0]), /a binary file/, /JSON Lines/],
])('no JSON: %s', (_, bytes, message, hint) => {
  expectNamed(bytes, message, hint);
});

test.each(['', '\n', ' \r\n\t\n'])('an empty file (%j)', (text) => {
  expect(() => parseBundleLines(Buffer.from(text), 'x.json')).toThrow(
    expect.objectContaining({
      code: 'VERIFICATION_BUNDLE_MALFORMED',
      message: expect.stringMatching(/x\.json is empty, so it has no bundle/),
    }),
  );
});

test('what is malformed and not known is told by its field, not by a guess', () => {
  for (const value of [{}, { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json' }, { payload: 'AAAA' }])
    expect(() => parseBundleLines(Buffer.from(JSON.stringify(value)), 'x.json')).toThrow(
      /(x\.json, line 1: mediaType|verificationMaterial) is missing/,
    );
});

test('a bundle is found beside lines of all other kinds', () => {
  const text = [...JSON_FILES.map(([, value]) => JSON.stringify(value)), BUNDLE].join('\n');
  const read = readBundleLines(Buffer.from(text), 'all.jsonl');
  expect(read).toHaveLength(JSON_FILES.length + 1);
  expect(read.filter((one) => !(one instanceof ChopmarkError))).toHaveLength(1);
  const behindText = readBundleLines(Buffer.from(`<html>\n${BUNDLE}\n`), 'all.jsonl');
  expect(behindText.map((one) => one instanceof ChopmarkError)).toEqual([true, false]);
});

function expectNamed(content: string | Buffer, message: RegExp, hint: RegExp): void {
  expect(() => parseBundleLines(Buffer.from(content), 'app.sigstore.json')).toThrow(
    expect.objectContaining({
      code: 'VERIFICATION_BUNDLE_MALFORMED',
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    }),
  );
  expect(() => parseBundleLines(Buffer.from(content), 'app.sigstore.json')).toThrow(/app\.sigstore\.json/);
}

test.each([{ mediaType: { toString: '' } }, { media_type: { valueOf: 1 } }, { mediaType: [{ toString: null }] }])(
  'a media type that is no text is refused: %j',
  (document) => {
    const [read] = readBundleLines(Buffer.from(JSON.stringify([document])));
    expect(read).toBeInstanceOf(ChopmarkError);
    expect(read).toMatchObject({ code: 'VERIFICATION_BUNDLE_MALFORMED' });
  },
);
