import { CLAUSE_NAMES, type ClauseName } from '../../identity/claims/clauses.ts';
import { REQUIREMENT_SCHEMA } from './requirement-schema.ts';
import type { Schema } from './schema.ts';

const CLAUSE_HELP: Readonly<Record<ClauseName, string>> = {
  repository: 'The source repository: OWNER/NAME, or a URL; with globs.',
  'repository-id': 'Its identifier, which outlives renames and refuses a name that somebody else took over.',
  owner: 'The owner of the repository: a name, or a URL; with globs.',
  'owner-id': 'The identifier of the owner.',
  organization: 'The organization, on CircleCI (its identifier) and Buildkite (its slug).',
  project: 'The identifier of the CircleCI project.',
  pipeline: 'The slug of the Buildkite pipeline.',
  'pipeline-definition': 'The identifier of the CircleCI pipeline definition.',
  job: 'The URL of the Jenkins job; with globs.',
  workflow: 'The file that configured the build: a path in the repository, or a URL; with globs.',
  'workflow-commit': 'The commit of that file.',
  signer: 'Who signed, where it is not that file: a reusable workflow, by path or URL; with globs.',
  'signer-commit': 'The commit of the workflow that signed.',
  ref: 'The Git ref that was built; with globs.',
  commit: 'The commit that was built.',
  trigger: 'What started the build: push, schedule…; with globs.',
  environment: 'The deployment environment of the job; with globs.',
  runner: 'The kind of runner, as the platform words it: github-hosted, self-hosted…',
  visibility: 'Of the repository, when it was signed.',
  run: 'The URL of the run; with globs.',
  'token-subject': 'The subject of the identity token; with globs. It is no name of a repository.',
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
  help: 'Who is believed. Everything given must hold, of what the certificate proves; of several texts for one clause, one must.',
  keys: {
    name: { kind: 'text', help: 'What by and messages call the entry.' },
    ci: { kind: 'word', values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'], help: 'The CI system that signed.' },
    instance: {
      kind: 'text',
      help: 'The Sigstore instance it is verified under: public-good, staging, github, or a client trust config file. Default: that of the run.',
    },
    'trusted-root': { kind: 'text', help: 'A trusted root file, in place of an instance.' },
    key: { kind: 'text', help: 'A public key (PEM) that signed, in place of an identity.' },
    issuer: { kind: 'text', help: 'The issuer of the identity, in place of the CI’s own: of a private installation.' },
    identity: { kind: 'texts', help: 'The exact identity in the certificate.' },
    'identity-regexp': { kind: 'texts', help: 'A regular expression (RE2) for the whole identity in the certificate.' },
    ...CLAUSES,
    'accept-declared': {
      kind: 'words',
      values: FACTS,
      help: 'Facts that are believed though no certificate proves them; source is repository, ref and commit.',
    },
    'allow-ssh-rerun': { kind: 'flag', help: 'Believe CircleCI jobs that a person could have typed into.' },
    level: { kind: 'integer', minimum: 1, maximum: 3, help: 'The SLSA build level that this builder is believed to reach.' },
    artifacts: { kind: 'texts', help: 'Names of artifacts that it is believed about; globs. Default: all.' },
    'predicate-type': {
      kind: 'texts',
      help: 'Types of statements that it is believed about: URIs with globs, or words such as spdx. Default: all.',
    },
  },
} as const satisfies Schema;

export const DENY_SHAPE = {
  kind: 'object',
  help: 'What is refused whoever signed it. Everything given must apply.',
  keys: {
    digest: { kind: 'text', ...DIGEST, help: 'An artifact.' },
    run: { kind: 'text', help: 'A run, by its URL; with globs.' },
    identity: { kind: 'text', help: 'Who signed: the identity in the certificate, or the fingerprint of a key; with globs.' },
    issuer: { kind: 'text', help: 'The issuer of the identity.' },
    log: { kind: 'text', help: 'The URL of a transparency log.' },
    'log-index': { kind: 'text', pattern: '^\\d{1,18}$', say: 'a number', help: 'An entry in a log.' },
    from: { kind: 'time', begins: true, help: 'Signed at this time or later.' },
    until: { kind: 'time', help: 'Signed at this time or earlier.' },
    reason: { kind: 'text', help: 'Shown to whoever meets the denial.' },
  },
} as const satisfies Schema;

/** Elements of one list of a policy. */
const MANY = 10_000;

/** The whole file. */
export const POLICY_SCHEMA = {
  kind: 'object',
  help: 'Whom to believe, what to refuse, what to ask for.',
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
      help: 'Policy files whose entries are added to those of this one.',
    },
    trust: { kind: 'list', of: TRUST_SHAPE, maximum: MANY, help: 'Who is believed: any of these, each under its own root.' },
    deny: { kind: 'list', of: DENY_SHAPE, maximum: MANY, help: 'What is refused: any of these.' },
    require: { kind: 'list', of: REQUIREMENT_SCHEMA, maximum: 256, help: 'What an artifact has to bring: all of these.' },
  },
} as const satisfies Schema;
