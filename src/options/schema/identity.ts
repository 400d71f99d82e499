import type { OptionSpec } from './option.ts';

/** Who signs. None of these has an environment variable: an earlier step of a job could write it. */
export const IDENTITY_OPTIONS = [
  {
    name: 'ci',
    kind: 'enum',
    values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
    defaultText: 'detected',
    help: 'The CI system whose identity signs, where detection would choose another.',
    commands: ['attest', 'sign', 'doctor'],
  },
  {
    name: 'identity-token',
    kind: 'secret',
    defaultText: 'from the CI or the cloud',
    help: 'The identity token to sign with: a file, or env:NAME.',
    commands: ['attest', 'sign', 'doctor', 'verify'],
  },
  {
    name: 'audience',
    kind: 'string',
    placeholder: 'NAME',
    default: 'sigstore',
    help: 'Whom identity tokens are made out to; give a private instance its own, so that a token it receives works nowhere else.',
    commands: ['attest', 'sign', 'doctor', 'verify'],
  },
  {
    name: 'key',
    kind: 'secret',
    help: 'Sign with this private key (PEM) in place of an identity: a file, or env:NAME.',
    commands: ['attest', 'sign'],
  },
  {
    name: 'key-passphrase',
    kind: 'secret',
    help: 'The passphrase of the key: a file, or env:NAME.',
    commands: ['attest', 'sign', 'verify'],
  },
  {
    name: 'on-missing-identity',
    kind: 'enum',
    values: ['fail', 'sandbox', 'skip'],
    default: 'fail',
    help: 'What to do where no identity is to be had, as in pull requests from forks.',
    commands: ['attest', 'sign'],
  },
] as const satisfies readonly OptionSpec[];
