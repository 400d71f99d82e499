import type { CiId, SignerId } from '../../results/build-facts.ts';
import type { CertificateIdentity } from '../../x509/certificate.ts';
import { readExtension } from './read-extension.ts';

/** The words with which a policy describes an expected signer. Each has the same meaning on every CI system that supports it. */
export const CLAUSE_NAMES = [
  'repository',
  'repository-id',
  'owner',
  'owner-id',
  'organization',
  'project',
  'pipeline',
  'pipeline-definition',
  'job',
  'workflow',
  'workflow-commit',
  'signer',
  'signer-commit',
  'ref',
  'commit',
  'trigger',
  'environment',
  'runner',
  'visibility',
  'run',
  'token-subject',
] as const;

export type ClauseName = (typeof CLAUSE_NAMES)[number];

type Proof = (identity: Pick<CertificateIdentity, 'san' | 'issuer' | 'extensions'>) => string | undefined;

/**
 * What a certificate of each CI system proves, for the clauses of a verifier (Fulcio's configuration of the public instance, and
 * certificates issued by Fulcio 1.8.8). If something is absent here, no certificate of that CI system proves it.
 */
export interface CertificateClauses {
  name: string;
  /** Issuers whose certificates belong to this CI system, compared exactly; a private instance names its own. */
  issuers: readonly string[];
  /** Prefixes of issuers that end with one segment for the organization. */
  issuerPrefixes: readonly string[];
  /** The base URL of `OWNER/NAME`; absent if the CI system builds repositories of several hosts. */
  repositoryBase?: string;
  proves: Readonly<Partial<Record<ClauseName, Proof>>>;
  /** The separator between repository and file in the URI of a workflow; absent if no file is named. */
  workflowSeparator?: '/' | '//';
}

const from =
  (extension: string): Proof =>
  (identity) =>
    readExtension(identity, extension);

/** One part of the alternative name, as the first group of the pattern captures it. */
const partOfName =
  (pattern: RegExp): Proof =>
  ({ san }) =>
    pattern.exec(san)?.[1];

const name: Proof = ({ san }) => san;

/** CircleCI's certificates name repositories without a scheme. */
export const withScheme = (uri: string | undefined): string | undefined =>
  uri === undefined || /^https?:\/\//.test(uri) ? uri : `https://${uri}`;

/** Fulcio writes a double slash in the names of CircleCI jobs. */
export const withoutDoubleSlash = (uri: string | undefined): string | undefined => uri?.replace(/(?<!:)\/\/+/g, '/');

/** What GitHub and GitLab both prove. */
const FORGE: CertificateClauses['proves'] = {
  repository: from('source-repository-uri'),
  'repository-id': from('source-repository-identifier'),
  owner: from('source-repository-owner-uri'),
  'owner-id': from('source-repository-owner-identifier'),
  workflow: from('build-config-uri'),
  'workflow-commit': from('build-config-digest'),
  signer: name,
  'signer-commit': from('build-signer-digest'),
  ref: from('source-repository-ref'),
  commit: from('source-repository-digest'),
  trigger: from('build-trigger'),
  environment: from('deployment-environment'),
  runner: from('runner-environment'),
  visibility: from('source-repository-visibility-at-signing'),
  run: from('run-invocation-uri'),
  'token-subject': from('token-subject'),
};

const CIRCLECI_NAME = 'https://circleci\\.com/api/v2/projects/([^/]+)/pipeline-definitions/([^/]+)';
const BUILDKITE_NAME = 'https://buildkite\\.com/([^/]+)/([^/]+)';

export const CERTIFICATE_CLAUSES: Readonly<Record<SignerId, CertificateClauses>> = {
  github: {
    name: 'GitHub Actions',
    issuers: ['https://token.actions.githubusercontent.com'],
    issuerPrefixes: [],
    repositoryBase: 'https://github.com',
    proves: FORGE,
    workflowSeparator: '/',
  },
  gitlab: {
    name: 'GitLab CI',
    issuers: ['https://gitlab.com'],
    issuerPrefixes: [],
    repositoryBase: 'https://gitlab.com',
    proves: FORGE,
    // ci_config_ref_uri has two slashes, and they are part of the identity.
    workflowSeparator: '//',
  },
  circleci: {
    name: 'CircleCI',
    issuers: ['https://oidc.circleci.com'],
    issuerPrefixes: ['https://oidc.circleci.com/org/'],
    // The Build Config URI names a pipeline run, not a file, and there is no commit. Nothing is stated about the runner, except for a
    // rerun.
    proves: {
      repository: ({ extensions }) => withScheme(extensions['source-repository-uri']),
      ref: from('source-repository-ref'),
      organization: ({ issuer }) => /^https:\/\/oidc\.circleci\.com\/org\/([^/]+)$/.exec(issuer)?.[1],
      project: partOfName(new RegExp(`^${CIRCLECI_NAME}$`)),
      'pipeline-definition': ({ san }) => new RegExp(`^${CIRCLECI_NAME}$`).exec(san)?.[2],
      signer: name,
      run: ({ extensions }) => withoutDoubleSlash(extensions['run-invocation-uri']),
      'token-subject': from('token-subject'),
    },
  },
  buildkite: {
    name: 'Buildkite',
    issuers: ['https://agent.buildkite.com'],
    issuerPrefixes: [],
    proves: {
      organization: partOfName(new RegExp(`^${BUILDKITE_NAME}$`)),
      pipeline: ({ san }) => new RegExp(`^${BUILDKITE_NAME}$`).exec(san)?.[2],
      signer: name,
      commit: from('source-repository-digest'),
      trigger: from('build-trigger'),
      runner: from('runner-environment'),
      run: from('run-invocation-uri'),
      'token-subject': from('token-subject'),
    },
  },
  jenkins: {
    name: 'Jenkins',
    // Every Jenkins is an issuer of its own, known only to a private instance.
    issuers: [],
    issuerPrefixes: [],
    // A certificate authority can be configured to write more than the job; the job is the subject in every configuration.
    proves: {
      job: name,
      signer: name,
      run: from('run-invocation-uri'),
      runner: from('runner-environment'),
      'token-subject': from('token-subject'),
    },
  },
  // It signs for every repository. Its certificates prove nothing but its name, and its statement has the rest, as extensions.
  'github-release': {
    name: 'GitHub releases',
    // Its certificates name no issuer.
    issuers: [''],
    issuerPrefixes: [],
    repositoryBase: 'https://github.com',
    proves: {
      repository: from('source-repository-uri'),
      'repository-id': from('source-repository-identifier'),
      owner: from('source-repository-owner-uri'),
      'owner-id': from('source-repository-owner-identifier'),
      signer: name,
      ref: from('source-repository-ref'),
    },
  },
};

/** Whether certificates with `issuer` belong to `ci` on the public instance. */
export function isIssuerOf(ci: SignerId, issuer: string): boolean {
  const { issuers, issuerPrefixes } = CERTIFICATE_CLAUSES[ci];
  const segment = (prefix: string) => issuer.startsWith(prefix) && /^[0-9a-f-]{1,64}$/.test(issuer.slice(prefix.length));
  return issuers.includes(issuer) || issuerPrefixes.some(segment);
}

export const SIGNER_IDS = Object.keys(CERTIFICATE_CLAUSES) as SignerId[];

/** Without a named signer, an entry is about the jobs of any CI, and never about a signer of its own. */
export const CI_IDS = SIGNER_IDS.filter((id): id is CiId => id !== 'github-release');

/** The CI system to which certificates with an issuer belong, on the public instance. */
export const ciOfCertificateIssuer = (issuer: string): CiId | undefined => CI_IDS.find((ci) => isIssuerOf(ci, issuer));

/** The runners of platforms whose users do not control them, in the words of their certificates. */
export const HOSTED_RUNNERS: readonly string[] = ['github-hosted', 'gitlab-hosted'];
