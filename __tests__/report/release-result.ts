import { withAnswers } from '../../src/results/answer-questions.ts';
import type {
  ArtifactVerdict,
  CheckedBundle,
  ClauseOutcome,
  Result,
  ResultProblem,
  RuleOutcome,
  SignedBundle,
} from '../../src/results/result.ts';
import type { CertificateIdentity } from '../../src/x509/certificate.ts';

const COMMIT = '4f3c2b1a9d8e7f60514233445566778899aabbcc';

const identityOf = (repository: string, ref: string, run: string): CertificateIdentity => ({
  san: `https://github.com/${repository}/.github/workflows/release.yml@${ref}`,
  sanType: 'uri',
  issuer: 'https://token.actions.githubusercontent.com',
  serial: '6f2c11d05a3b4e77',
  notBefore: new Date('2026-11-24T09:12:00Z'),
  notAfter: new Date('2026-11-24T09:22:00Z'),
  extensions: {
    'source-repository-uri': `https://github.com/${repository}`,
    'source-repository-ref': ref,
    'source-repository-digest': COMMIT,
    'build-config-uri': `https://github.com/${repository}/.github/workflows/release.yml@${ref}`,
    'build-config-digest': COMMIT,
    'build-trigger': 'push',
    'runner-environment': 'github-hosted',
    'run-invocation-uri': `https://github.com/${repository}/actions/runs/${run}/attempts/1`,
    'source-repository-visibility-at-signing': 'public',
  },
});

const BUILD = identityOf('acme/widget', 'refs/tags/v1.4.0', '1234567890');
const IMAGES = identityOf('acme/images', 'refs/heads/main', '1234567999');
const FOREIGN = identityOf('evil/widget', 'refs/heads/main', '77');

const hex = (number: number): string => (number + 0x3a5e_0001).toString(16).padStart(8, '0').repeat(8);

const clause = (name: string, expected: string, actual: string, satisfied = true): ClauseOutcome => ({
  clause: name,
  satisfied,
  expected,
  actual,
  basis: 'proven',
});

const trustOf = ({ extensions }: CertificateIdentity, trusted: boolean): RuleOutcome => ({
  rule: 'trust',
  name: 'acme on GitHub',
  at: 'release-policy.yml:4:5',
  satisfied: trusted,
  clauses: [
    clause('repository', 'https://github.com/acme/*', extensions['source-repository-uri'] ?? '', trusted),
    clause('ref', 'refs/tags/v* or refs/heads/main', extensions['source-repository-ref'] ?? ''),
    clause('runner', 'github-hosted', 'github-hosted'),
  ],
});

const PROVENANCE: RuleOutcome = {
  rule: 'require',
  name: 'provenance',
  at: 'release-policy.yml:14:5',
  satisfied: true,
  clauses: [
    clause('source', 'https://github.com/acme/widget', 'https://github.com/acme/widget'),
    {
      clause: 'build-type',
      satisfied: true,
      expected: 'https://actions.github.io/buildtypes/workflow/v1',
      actual: 'https://actions.github.io/buildtypes/workflow/v1',
      basis: 'declared',
    },
  ],
};

function bundleOf(identity: CertificateIdentity, index: number, more: Partial<CheckedBundle> = {}): CheckedBundle {
  return {
    bundlePath: `dist/attestations/${index}.sigstore.json`,
    predicateType: 'https://slsa.dev/provenance/v1',
    signer: { kind: 'certificate', identity },
    entries: [{ log: 'https://rekor.sigstore.dev', index: 184_467_440n + BigInt(index), kind: 'dsse', version: '0.0.1' }],
    timestamps: [
      { time: new Date(Date.UTC(2026, 10, 24, 9, 12, 8 + (index % 40))), source: 'log', authority: 'https://rekor.sigstore.dev' },
    ],
    facts: {
      proven: { repository: identity.extensions['source-repository-uri'] ?? '' },
      declared: { job: 'release', startedOn: '2026-11-24T09:11:01Z' },
    },
    counts: 'vouches',
    ...more,
  };
}

const SYSTEMS = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win-x64', 'freebsd-x64'];

/** A file of a release that its workflow signed. */
export const verifiedFile = (index: number): ArtifactVerdict => ({
  artifact: `dist/widget-plugin-${String(index).padStart(3, '0')}-1.4.0-${SYSTEMS[index % SYSTEMS.length]}.tar.gz`,
  digest: { sha256: hex(index) },
  verdict: 'verified',
  bundles: [
    bundleOf(BUILD, index, { trust: trustOf(BUILD, true) }),
    bundleOf(BUILD, index, {
      bundlePath: `dist/attestations/${index}.sbom.sigstore.json`,
      predicateType: 'https://spdx.dev/Document',
      counts: 'evidence',
    }),
  ],
  rules: [PROVENANCE],
});

/** A platform of an image. */
export const verifiedImage = (platform: string, index: number): ArtifactVerdict => ({
  artifact: `ghcr.io/acme/images/widget:1.4.0 (${platform})`,
  digest: { sha256: hex(5_000 + index) },
  verdict: 'verified',
  bundles: [bundleOf(IMAGES, 5_000 + index, { trust: trustOf(IMAGES, true) })],
  rules: [PROVENANCE],
});

const WRONG: ResultProblem = {
  code: 'POLICY_REPOSITORY_MISMATCH',
  message: 'Wrong signer: expected repository https://github.com/acme/*, the certificate says https://github.com/evil/widget.',
  hint: 'If you trust this repository, add it to the trust entry. chopmark inspect shows the certificate.',
};

/** A file that another repository signed. */
export const refusedFile = (index: number): ArtifactVerdict => ({
  artifact: `dist/widget-theme-${String(index).padStart(3, '0')}-1.4.0.zip`,
  digest: { sha256: hex(10_000 + index) },
  verdict: 'refused',
  problem: WRONG,
  bundles: [bundleOf(FOREIGN, 10_000 + index, { trust: trustOf(FOREIGN, false), problem: WRONG })],
});

/** A file whose bundle is about another one. */
export const changedFile = (index: number): ArtifactVerdict => {
  const problem: ResultProblem = {
    code: 'VERIFICATION_ARTIFACT_MISMATCH',
    message: 'The artifact is not a subject of the statement.',
    hint: 'The file was changed after it was attested, or the bundle is for another file.',
  };
  const { signer: _, trust: _trust, facts: _facts, ...bundle } = bundleOf(BUILD, index);
  return {
    artifact: `dist/widget-manual-${index}.pdf`,
    digest: { sha256: hex(20_000 + index) },
    verdict: 'refused',
    problem,
    bundles: [{ ...bundle, entries: [], timestamps: [], problem }],
  };
};

/** A file whose store did not answer. */
export const openFile = (index: number): ArtifactVerdict => ({
  artifact: `dist/widget-data-${index}.bin`,
  digest: { sha256: hex(30_000 + index) },
  verdict: 'inconclusive',
  problem: {
    code: 'STORE_UNREACHABLE',
    message: 'The attestations of acme/widget on GitHub could not be asked for: 503 in each of 3 tries.',
    hint: 'Try again later, or name the bundle: --bundle FILE.',
  },
  bundles: [],
});

const POLICY_DIGEST = `sha256:${'9c'.repeat(32)}`;

export const resultOf = (artifacts: readonly ArtifactVerdict[]): Result => ({
  schema: 'chopmark.result/1',
  command: 'verify',
  version: '0.1.0',
  instance: 'public-good',
  subjects: artifacts.map(({ artifact, digest }) => ({
    name: artifact,
    digest: digest ?? {},
    ...(artifact.startsWith('ghcr.io/') && { image: `${artifact.split(':', 1)[0]}@sha256:${digest?.sha256}` }),
  })),
  statements: [],
  problems: [],
  policyDigest: POLICY_DIGEST,
  timings: { trust: 12, bundles: 109, verification: 410 },
  artifacts: artifacts.map(withAnswers),
});

/** A release as readers meet it: many files of one signer, an image for several platforms of another, some refused and one open. */
export const createReleaseResult = (): Result =>
  resultOf([
    ...Array.from({ length: 24 }, (_, index) => verifiedFile(index)),
    ...['linux/amd64', 'linux/arm64', 'linux/arm/v7'].map(verifiedImage),
    ...Array.from({ length: 3 }, (_, index) => refusedFile(index)),
    changedFile(1),
    openFile(1),
  ]);

/** The bundles of a release that was attested: one of them could not be stored. */
export const createSignedRelease = (): Result => ({
  schema: 'chopmark.result/1',
  command: 'attest',
  version: '0.1.0',
  instance: 'public-good',
  subjects: Array.from({ length: 5 }, (_, index) => ({
    name: `widget-1.4.0-${SYSTEMS[index]}.tar.gz`,
    path: `dist/widget-1.4.0-${SYSTEMS[index]}.tar.gz`,
    digest: { sha256: hex(index) },
  })),
  statements: Array.from({ length: 5 }, (_, index): SignedBundle => {
    const { bundlePath, predicateType = '', entries, timestamps } = bundleOf(BUILD, index);
    const failure: ResultProblem = {
      code: 'STORE_FORBIDDEN',
      message: 'The registry refused the upload: 403.',
      hint: 'Give the token packages: write.',
    };
    return {
      predicateType,
      subjects: [index],
      bundlePath,
      signer: { kind: 'certificate', identity: BUILD },
      entries,
      timestamps,
      reused: false,
      stores: [
        { store: 'local', status: 'stored', url: bundlePath },
        { store: 'github', status: 'stored', url: `https://github.com/acme/widget/attestations/${4_711 + index}` },
        index === 4 ? { store: 'oci', status: 'failed', problem: failure } : { store: 'oci', status: 'stored' },
      ],
    };
  }),
  problems: [],
  timings: { sign: 1_234 },
});
