import { CLAUSE_NAMES, type ClauseName } from '../../identity/claims/clauses.ts';
import { REQUIREMENT_SCHEMA } from './requirement-schema.ts';
import type { Schema } from './schema.ts';

const CLAUSE_HELP: Readonly<Record<ClauseName, string>> = {
  repository: 'The source repository: OWNER/NAME or a URL. Globs are allowed.',
  'repository-id': 'The id of the repository. It stays the same after renames, and protects against a name taken over by another owner.',
  owner: 'The owner of the repository: a name or a URL. Globs are allowed.',
  'owner-id': 'The id of the owner.',
  organization: 'The CircleCI organization (its id) or Buildkite organization (its slug).',
  project: 'The id of the CircleCI project.',
  pipeline: 'The slug of the Buildkite pipeline.',
  'pipeline-definition': 'The id of the CircleCI pipeline definition.',
  job: 'The URL of the Jenkins job. Globs are allowed.',
  workflow: 'The file that configured the build: a path in the repository, or a URL. Globs are allowed.',
  'workflow-commit': 'The commit of that file.',
  signer: 'The signer, if it is not the workflow itself: a reusable workflow, by path or URL. Globs are allowed.',
  'signer-commit': 'The commit of the workflow that signed.',
  ref: 'The Git ref that was built. Globs are allowed.',
  commit: 'The commit that was built.',
  trigger: 'The event that started the build: push, schedule… Globs are allowed.',
  environment: 'The deployment environment of the job. Globs are allowed.',
  runner: 'The kind of runner, in the words of the platform: github-hosted, self-hosted…',
  visibility: 'The visibility of the repository at signing time.',
  run: 'The URL of the run. Globs are allowed.',
  'token-subject': 'The subject of the identity token. Globs are allowed. It does not prove the repository.',
};

const CLAUSES = Object.fromEntries(CLAUSE_NAMES.map((clause) => [clause, { kind: 'texts', help: CLAUSE_HELP[clause] }])) as unknown as {
  [Clause in ClauseName]: { kind: 'texts'; help: string };
};

const DIGEST = {
  pattern: '^(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128}|git(Commit|Tag|Tree):[0-9a-f]{40}([0-9a-f]{24})?)$',
  say: 'a digest: sha256:HEX, sha384:HEX, sha512:HEX, gitCommit:HEX, gitTag:HEX, gitTree:HEX',
} as const;

const FACTS = [
  'source',
  'repository',
  'ref',
  'commit',
  'trigger',
  'run',
  'environment',
  'runner',
  'visibility',
  'workflow',
  'job',
] as const;

export const TRUST_SHAPE = {
  kind: 'object',
  help: 'A trusted signer. All given clauses must match the certificate. If a clause has several values, one of them must match.',
  keys: {
    name: { kind: 'text', help: 'The name of the entry, for by and for messages.' },
    ci: {
      kind: 'word',
      values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite', 'github-release'],
      help: 'The CI system that signed; or github-release: GitHub itself, for its immutable releases.',
    },
    instance: {
      kind: 'text',
      help: 'The Sigstore instance of the bundles: public-good, staging, github, or a client trust config file. Default: that of the run.',
    },
    'trusted-root': { kind: 'text', help: 'A trusted root file, instead of an instance.' },
    key: { kind: 'text', help: 'A public key (PEM) of the signer, instead of an identity.' },
    issuer: { kind: 'text', help: 'The issuer of the identity, instead of the CI’s public issuer. For private installations.' },
    identity: { kind: 'texts', help: 'The exact identity in the certificate.' },
    'identity-regexp': { kind: 'texts', help: 'A regular expression (RE2) for the whole identity in the certificate.' },
    ...CLAUSES,
    'accept-declared': {
      kind: 'words',
      values: FACTS,
      help: 'Facts that are accepted although no certificate proves them. source means repository, ref and commit.',
    },
    'allow-ssh-rerun': { kind: 'flag', help: 'Accept CircleCI jobs that were rerun with SSH, where a person could have typed commands.' },
    'any-caller': {
      kind: 'flag',
      help: 'Accept a reusable workflow whoever called it. Otherwise an entry whose signer other repositories can call must name a repository or an owner.',
    },
    'deny-self-hosted-runners': {
      kind: 'flag',
      help: 'Accept only jobs whose certificate proves that they ran on a runner of GitHub or GitLab.',
    },
    level: {
      kind: 'integer',
      minimum: 1,
      maximum: 3,
      help: 'The SLSA build level that this builder is trusted to reach. Level 3 accepts only runners of GitHub or GitLab.',
    },
    artifacts: { kind: 'texts', help: 'Names of artifacts that the entry is trusted for. Globs are allowed. Default: all.' },
    'predicate-type': {
      kind: 'texts',
      help: 'Statement types that the entry is trusted for: URIs with globs, or words such as spdx. Default: all.',
    },
  },
} as const satisfies Schema;

export const DENY_SHAPE = {
  kind: 'object',
  help: 'A denial, which applies to every signer. All given conditions must match.',
  keys: {
    digest: { kind: 'text', ...DIGEST, help: 'The digest of an artifact.' },
    run: { kind: 'text', help: 'The URL of a run, also as a browser shows it. Globs are allowed.' },
    identity: { kind: 'text', help: 'The signer: the identity in the certificate, or the fingerprint of a key. Globs are allowed.' },
    issuer: { kind: 'text', help: 'The issuer of the identity. Globs are allowed.' },
    log: { kind: 'text', help: 'The URL of a transparency log. Globs are allowed.' },
    'log-index': { kind: 'text', pattern: '^\\d{1,18}$', say: 'a number', help: 'The index of an entry in the log.' },
    from: { kind: 'time', begins: true, help: 'Signed at this time or later.' },
    until: { kind: 'time', help: 'Signed at this time or earlier.' },
    reason: { kind: 'text', help: 'The reason, shown in the refusal.' },
  },
} as const satisfies Schema;

/** Maximum number of elements of one list of a policy. */
const MANY = 10_000;

/** The whole file. */
export const POLICY_SCHEMA = {
  kind: 'object',
  help: 'The trusted signers, the denials, and the requirements.',
  keys: {
    version: { kind: 'integer', minimum: 1, maximum: 1, required: true, help: 'The version of this format.' },
    include: {
      kind: 'list',
      maximum: 32,
      of: {
        kind: 'text',
        pattern: '^[^@]+@sha256:[0-9a-f]{64}$',
        say: 'a path with the digest of its file: PATH@sha256:HEX',
        help: 'A policy file below the folder of this one, with its digest: PATH@sha256:HEX.',
      },
      help: 'Policy files whose entries are added to this policy.',
    },
    trust: {
      kind: 'list',
      of: TRUST_SHAPE,
      maximum: MANY,
      help: 'The trusted signers. One of them must match. Each is verified with its own trusted root.',
    },
    deny: { kind: 'list', of: DENY_SHAPE, maximum: MANY, help: 'The denials. Any one of them refuses.' },
    require: {
      kind: 'list',
      of: REQUIREMENT_SCHEMA,
      maximum: 256,
      help: 'The requirements for an artifact. All of them must be satisfied.',
    },
  },
} as const satisfies Schema;
