import type { OptionSpec } from './option.ts';

/** Options about the signing identity. None has an environment variable: an earlier step of a job could set it. */
export const IDENTITY_OPTIONS = [
  {
    name: 'ci',
    kind: 'enum',
    values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
    defaultText: 'detected',
    help: 'CI system whose identity signs.',
    description: 'Set this if another CI system is detected.',
    commands: ['attest', 'sign', 'doctor'],
  },
  {
    name: 'identity-token',
    kind: 'secret',
    defaultText: 'from the CI system or the cloud',
    help: 'Identity token to sign with: a file, or env:NAME.',
    commands: ['attest', 'sign', 'doctor', 'verify'],
  },
  {
    name: 'audience',
    kind: 'string',
    placeholder: 'NAME',
    default: 'sigstore',
    help: 'OIDC audience (aud) of the identity token.',
    description: 'For a private instance, use an audience of its own, so that no other service accepts the token.',
    commands: ['attest', 'sign', 'doctor', 'verify'],
  },
  {
    name: 'allow-public-audience',
    kind: 'list',
    placeholder: 'HOST',
    help: 'Certificate authorities of other instances that may get a token with the audience sigstore, by host.',
    description: 'Whoever gets such a token can sign as this job at a public instance. Prefer another audience.',
    commands: ['attest', 'sign', 'doctor', 'verify'],
  },
  {
    name: 'key',
    kind: 'secret',
    help: 'Private key (PEM) to sign with, instead of an identity: a file, or env:NAME.',
    commands: ['attest', 'sign'],
  },
  {
    name: 'key-passphrase',
    kind: 'secret',
    help: 'Passphrase of the key: a file, or env:NAME.',
    commands: ['attest', 'sign', 'verify'],
  },
  {
    name: 'on-missing-identity',
    kind: 'enum',
    values: ['fail', 'sandbox', 'skip'],
    default: 'fail',
    help: 'What to do if no identity is available, as in pull requests from forks.',
    description:
      'fail: end with an error. skip: sign nothing and end with exit code 0. sandbox: sign with a throwaway Sigstore that verifiers do not trust.',
    commands: ['attest', 'sign'],
  },
] as const satisfies readonly OptionSpec[];
