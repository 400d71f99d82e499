import type { Result, SignedBundle } from '../../src/results/result.ts';
import type { CertificateIdentity } from '../../src/x509/certificate.ts';

export const identity: CertificateIdentity = {
  san: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1',
  sanType: 'uri',
  issuer: 'https://token.actions.githubusercontent.com',
  extensions: { 'source-repository-uri': 'https://github.com/acme/widget' },
  serial: '0a',
  notBefore: new Date('2026-01-31T12:00:00Z'),
  notAfter: new Date('2026-01-31T12:10:00Z'),
};

export const bundleOf = (subject: number, bundlePath: string): SignedBundle => ({
  predicateType: 'https://slsa.dev/provenance/v1',
  subjects: [subject],
  bundlePath,
  signer: { kind: 'certificate', identity },
  entries: [{ log: 'https://log.example', index: 12345678901234567890n, kind: 'hashedrekord', version: '0.0.2' }],
  timestamps: [{ time: new Date('2026-01-31T12:00:01Z'), source: 'timestamp-authority', authority: 'https://tsa.example' }],
  stores: [
    { store: 'local', status: 'stored', url: bundlePath },
    { store: 'github', status: 'stored', url: `https://github.com/acme/widget/attestations/${bundlePath}` },
  ],
  reused: false,
});

const HEX = '3a'.repeat(32);

export const signedResult = (names: readonly string[]): Result => ({
  schema: 'chopmark.result/1',
  command: 'attest',
  version: '0.1.0',
  instance: 'public-good',
  subjects: names.map((name) => ({ name, path: name, digest: { sha256: HEX } })),
  statements: names.map((name, index) => bundleOf(index, `${name}.sigstore.json`)),
  problems: [],
  timings: { hash: 1 },
});

export const verifiedResult = (names: readonly string[]): Result => ({
  schema: 'chopmark.result/1',
  command: 'verify',
  version: '0.1.0',
  subjects: [],
  statements: [],
  artifacts: names.map((artifact, index) => {
    const { subjects: _, stores: __, reused: ___, ...evidence } = bundleOf(index, `${artifact}.sigstore.json`);
    return index % 2 === 0
      ? { artifact, digest: { sha256: HEX }, verdict: 'verified', bundles: [evidence] }
      : {
          artifact,
          verdict: 'refused',
          problem: { code: 'POLICY_IDENTITY_MISMATCH', message: `${artifact} was signed by ${artifact}.`, hint: `Ask ${artifact}.` },
          bundles: [],
        };
  }),
  problems: [],
  timings: {},
});
