import type { Result } from '../../src/results/result.ts';

const identity = {
  san: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1.4.0',
  sanType: 'uri' as const,
  issuer: 'https://token.actions.githubusercontent.com',
  serial: '6f2c11d05a3b4e77',
  notBefore: new Date('2026-11-24T09:12:00Z'),
  notAfter: new Date('2026-11-24T09:22:00Z'),
  extensions: {
    'source-repository-uri': 'https://github.com/acme/widget',
    'source-repository-ref': 'refs/tags/v1.4.0',
    'source-repository-digest': '4f3c2b1a9d8e7f60514233445566778899aabbcc',
    'build-config-uri': 'https://github.com/acme/widget/.github/workflows/release.yml@refs/tags/v1.4.0',
    'build-trigger': 'push',
    'runner-environment': 'github-hosted',
    'run-invocation-uri': 'https://github.com/acme/widget/actions/runs/77/attempts/1',
    'source-repository-visibility-at-signing': 'public',
  },
};
const other = {
  ...identity,
  san: 'https://github.com/evil/widget/.github/workflows/release.yml@refs/heads/main',
  extensions: {
    ...identity.extensions,
    'source-repository-uri': 'https://github.com/evil/widget',
    'source-repository-ref': 'refs/heads/main',
  },
};
const D = (s: string) => ({ sha256: s.repeat(32) });
const ev = {
  entries: [{ log: 'https://log2026-1.rekor.sigstore.dev', index: 184467440n, kind: 'hashedrekord', version: '0.0.2' }],
  timestamps: [
    { time: new Date('2026-11-24T09:12:08Z'), source: 'timestamp-authority' as const, authority: 'https://timestamp.sigstore.dev' },
  ],
};
const facts = {
  proven: {},
  declared: { repository: 'https://github.com/acme/widget', ref: 'refs/tags/v1.4.0', job: 'release', startedOn: '2026-11-24T09:11:01Z' },
};
const trust = (met: boolean, repo: string, ref: string) => ({
  rule: 'trust' as const,
  name: 'acme/widget on GitHub',
  at: 'policy.yml:4:5',
  satisfied: met,
  clauses: [
    { clause: 'repository', satisfied: met, expected: 'https://github.com/acme/widget', actual: repo, basis: 'proven' as const },
    {
      clause: 'workflow',
      satisfied: true,
      expected: '.github/workflows/release.yml',
      actual: '.github/workflows/release.yml',
      basis: 'proven' as const,
    },
    { clause: 'ref', satisfied: met, expected: 'refs/tags/v*', actual: ref, basis: 'proven' as const },
  ],
});
const base = { predicateType: 'https://slsa.dev/provenance/v1', ...ev };
/** Verified, refused by the policy, refused for its evidence, inconclusive: with rules and facts, as a reader meets them. */
export const createDecidedResult = (): Result => ({
  schema: 'chopmark.result/1',
  command: 'verify',
  version: '0.1.0',
  instance: 'public-good',
  subjects: [],
  statements: [],
  problems: [],
  policyDigest: `sha256:${'9c'.repeat(32)}`,
  timings: { trust: 12, bundles: 9, verification: 41 },
  artifacts: [
    {
      artifact: 'widget-1.4.0-linux-x64.tar.gz',
      digest: D('3a'),
      verdict: 'verified',
      bundles: [
        {
          bundlePath: 'dist/attestations.sigstore.json',
          signer: { kind: 'certificate', identity },
          ...base,
          facts,
          trust: trust(true, 'https://github.com/acme/widget', 'refs/tags/v1.4.0'),
        },
      ],
      rules: [
        {
          rule: 'require',
          name: 'provenance',
          at: 'policy.yml:14:5',
          satisfied: true,
          clauses: [
            {
              clause: 'source',
              satisfied: true,
              expected: 'https://github.com/acme/widget',
              actual: 'https://github.com/acme/widget',
              basis: 'proven',
            },
            {
              clause: 'build-type',
              satisfied: true,
              expected: 'https://actions.github.io/buildtypes/workflow/v1',
              actual: 'https://actions.github.io/buildtypes/workflow/v1',
              basis: 'declared',
            },
          ],
        },
      ],
    },
    {
      artifact: 'widget-1.4.0-darwin-arm64.tar.gz',
      digest: D('5e'),
      verdict: 'refused',
      problem: {
        code: 'POLICY_REPOSITORY_MISMATCH',
        message: 'Wrong signer: expected repository https://github.com/acme/widget, the certificate says https://github.com/evil/widget.',
        hint: 'If you trust this repository, set --repository to https://github.com/evil/widget. chopmark inspect shows the certificate.',
      },
      bundles: [
        {
          bundlePath: 'dist/widget-1.4.0-darwin-arm64.tar.gz.sigstore.json',
          signer: { kind: 'certificate', identity: other },
          ...base,
          facts,
          trust: trust(false, 'https://github.com/evil/widget', 'refs/heads/main'),
          problem: {
            code: 'POLICY_REPOSITORY_MISMATCH',
            message:
              'Wrong signer: expected repository https://github.com/acme/widget, the certificate says https://github.com/evil/widget.',
          },
        },
      ],
      rules: [
        {
          rule: 'require',
          name: 'vulnerabilities',
          at: 'policy.yml:16:5',
          satisfied: false,
          clauses: [{ clause: 'max-age', satisfied: false, expected: '7d', basis: 'declared' }],
          problem: { code: 'POLICY_REPOSITORY_MISMATCH', message: 'No scan was found that a trusted signer made.' },
        },
      ],
    },
    {
      artifact: 'widget-1.4.0-win-x64.zip',
      digest: D('b7'),
      verdict: 'refused',
      problem: {
        code: 'VERIFICATION_ARTIFACT_MISMATCH',
        message: 'The artifact is not a subject of the statement.',
        hint: 'The file was changed after it was attested, or the bundle is for another file.',
      },
      bundles: [
        {
          bundlePath: 'dist/widget-1.4.0-win-x64.zip.sigstore.json',
          predicateType: 'https://slsa.dev/provenance/v1',
          entries: [],
          timestamps: [],
          problem: { code: 'VERIFICATION_ARTIFACT_MISMATCH', message: 'The artifact is not a subject of the statement.' },
        },
        {
          bundlePath: 'dist/old.sigstore.json',
          entries: [],
          timestamps: [],
          problem: { code: 'VERIFICATION_LOG_CHECKPOINT', message: 'The checkpoint is not signed by the log.' },
        },
      ],
    },
    {
      artifact: `sha256:${'77'.repeat(32)}`,
      verdict: 'inconclusive',
      problem: {
        code: 'VERIFICATION_TIMEOUT',
        message: 'The run ended before this artifact was looked at.',
        hint: 'Give it more time (timeout), or verify in parts.',
      },
      bundles: [],
    },
  ],
});
