/** An option of another verifier, and what to write instead. */
export interface PeerOption {
  /** The command that has it. */
  tool: 'gh attestation verify' | 'cosign verify-blob-attestation' | 'slsa-verifier';
  /** Without dashes. */
  name: string;
  /** The options of `verify` that ask for the same, as they are written. */
  write: string;
  /** How it differs, as one sentence. */
  note?: string;
}

const GITHUB = '--ci github';
const GH = 'gh attestation verify';
const COSIGN = 'cosign verify-blob-attestation';
const SLSA = 'slsa-verifier';

/** The options with which other verifiers ask for a signer. */
export const PEER_OPTIONS: readonly PeerOption[] = [
  { tool: GH, name: 'owner', write: `${GITHUB} --owner OWNER` },
  { tool: GH, name: 'repo', write: `${GITHUB} --repository OWNER/NAME` },
  {
    tool: GH,
    name: 'signer-workflow',
    write: '--signer OWNER/NAME/.github/workflows/FILE',
    note: 'Also name the repository or owner that it signed for.',
  },
  {
    tool: GH,
    name: 'signer-repo',
    write: "--signer 'https://github.com/OWNER/NAME/**'",
    note: 'Also name the repository or owner that it signed for.',
  },
  { tool: GH, name: 'signer-digest', write: '--signer-commit COMMIT' },
  { tool: GH, name: 'source-ref', write: '--ref REF' },
  { tool: GH, name: 'source-digest', write: '--commit COMMIT' },
  { tool: GH, name: 'cert-identity', write: '--certificate-identity SAN' },
  {
    tool: GH,
    name: 'cert-identity-regex',
    write: '--certificate-identity-regexp PATTERN',
    note: 'The pattern must match the whole identity.',
  },
  { tool: GH, name: 'cert-oidc-issuer', write: '--certificate-oidc-issuer URL' },
  { tool: GH, name: 'deny-self-hosted-runners', write: '--deny-self-hosted-runners' },
  { tool: GH, name: 'custom-trusted-root', write: '--trusted-root FILE' },
  { tool: GH, name: 'bundle-from-oci', write: '--from oci' },
  { tool: COSIGN, name: 'certificate-github-workflow-trigger', write: `${GITHUB} --trigger EVENT` },
  { tool: COSIGN, name: 'certificate-github-workflow-sha', write: `${GITHUB} --commit COMMIT` },
  {
    tool: COSIGN,
    name: 'certificate-github-workflow-name',
    write: `${GITHUB} --workflow .github/workflows/FILE`,
    note: 'Every workflow can give itself any name, so name its file.',
  },
  { tool: COSIGN, name: 'certificate-github-workflow-repository', write: `${GITHUB} --repository OWNER/NAME` },
  { tool: COSIGN, name: 'certificate-github-workflow-ref', write: `${GITHUB} --ref REF` },
  { tool: COSIGN, name: 'type', write: '--predicate-type WORD' },
  { tool: SLSA, name: 'source-uri', write: '--repository https://github.com/OWNER/NAME' },
  { tool: SLSA, name: 'source-tag', write: '--ref refs/tags/TAG' },
  { tool: SLSA, name: 'source-branch', write: '--ref refs/heads/BRANCH' },
  { tool: SLSA, name: 'builder-id', write: '--signer URL', note: 'Also name the repository that it signed for.' },
  { tool: SLSA, name: 'provenance-path', write: '--bundle FILE' },
];

/** The option of another verifier with this name, if it is called something else here. */
export const findPeerOption = (name: string): PeerOption | undefined =>
  PEER_OPTIONS.find((option) => option.name === name && !option.write.split(' ').includes(`--${name}`));
