import type { CiId } from '../formats/build-facts.ts';

/**
 * What a certificate of each CI proves, for a verifier's clauses (Fulcio's configuration of the public instance, and
 * certificates issued by Fulcio 1.8.8). What is absent here no certificate of that CI proves.
 */
export interface CertificateClauses {
  name: string;
  /** Issuers whose certificates are this CI's, compared exactly; a private instance names its own. */
  issuers: readonly string[];
  /** Issuers with one segment of the organization's own behind this prefix. */
  issuerPrefixes: readonly string[];
  /** Where `OWNER/NAME` lives; absent where the CI builds repositories of several hosts. */
  repositoryBase?: string;
  proves: { repository: boolean; workflow: boolean; ref: boolean };
  /** Stands between repository and file in a workflow's URI. */
  workflowSeparator: string;
}

export const CERTIFICATE_CLAUSES: Readonly<Record<CiId, CertificateClauses>> = {
  github: {
    name: 'GitHub Actions',
    issuers: ['https://token.actions.githubusercontent.com'],
    issuerPrefixes: [],
    repositoryBase: 'https://github.com',
    proves: { repository: true, workflow: true, ref: true },
    workflowSeparator: '/',
  },
  gitlab: {
    name: 'GitLab CI',
    issuers: ['https://gitlab.com'],
    issuerPrefixes: [],
    repositoryBase: 'https://gitlab.com',
    proves: { repository: true, workflow: true, ref: true },
    // ci_config_ref_uri has two slashes, and they are part of the identity.
    workflowSeparator: '//',
  },
  circleci: {
    name: 'CircleCI',
    issuers: ['https://oidc.circleci.com'],
    issuerPrefixes: ['https://oidc.circleci.com/org/'],
    // The Build Config URI names a pipeline run, not a file.
    proves: { repository: true, workflow: false, ref: true },
    workflowSeparator: '/',
  },
  buildkite: {
    name: 'Buildkite',
    issuers: ['https://agent.buildkite.com'],
    issuerPrefixes: [],
    proves: { repository: false, workflow: false, ref: false },
    workflowSeparator: '/',
  },
  jenkins: {
    name: 'Jenkins',
    // Every Jenkins is an issuer of its own, known to a private instance alone.
    issuers: [],
    issuerPrefixes: [],
    proves: { repository: false, workflow: false, ref: false },
    workflowSeparator: '/',
  },
};

/** Whether certificates under `issuer` are those of `ci` on the public instance. */
export function isIssuerOf(ci: CiId, issuer: string): boolean {
  const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
  const segment = (prefix: string) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
  return issuers.includes(issuer) || issuerPrefixes.some(segment);
}
