import type { Result, SignedBundle } from '../../src/formats/result.ts';
import type { CertificateIdentity } from '../../src/formats/verdict.ts';

export const HOSTILE_NAMES = [
  'plain.txt',
  '\u001b[2J\u001b]0;owned\u0007.txt',
  'a\r\nerror: forged line',
  '\u009b31mred',
  'gpj.\u202etxt',
  'zero\u200bwidth',
  '\u2028separator\u2029',
  '::error file=x::forged',
  'x ##[add-path]/tmp ##vso[task.setvariable]y ##teamcity[z] ###[w]',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</code></td><h1>out</h1>',
  '[click](https://evil.example)',
  'https://evil.example www.evil.example @somebody #1',
  '`code` **bold** _it_ ~~gone~~ | cell | $(id)',
  '\n# heading\n- list',
  '&lt;entity&gt; &amp;',
  "quote'; rm -rf ~; '",
  '-rf',
  '\ud800lone',
  'x'.repeat(100_000),
];

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
  stores: [{ store: 'file', status: 'stored', url: bundlePath }],
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
  artefacts: names.map((artefact, index) => {
    const { bundlePath, ...evidence } = bundleOf(index, `${artefact}.sigstore.json`);
    return index % 2 === 0
      ? { artefact, digest: { sha256: HEX }, verdict: 'verified', bundles: [{ bundlePath, ...evidence }] }
      : {
          artefact,
          verdict: 'refused',
          problem: { code: 'POLICY_IDENTITY_MISMATCH', message: `${artefact} was signed by ${artefact}.`, hint: `Ask ${artefact}.` },
          bundles: [],
        };
  }),
  problems: [],
  timings: {},
});
