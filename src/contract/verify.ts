import type { OptionSpec } from './option.ts';

/** What evidence is looked at, and whom to believe. Whom to believe has no environment variables. */
export const VERIFY_OPTIONS = [
  {
    name: 'bundle',
    kind: 'list',
    placeholder: 'FILE',
    defaultText: '<file>.sigstore.json, then bundle-dir',
    help: 'Bundle files to look in, JSON or JSON Lines.',
    commands: ['verify', 'policy'],
  },
  {
    name: 'policy',
    kind: 'string',
    placeholder: 'FILE[@sha256:HEX]',
    help: 'The policy file that says whom to believe and what to ask for; with its digest, no other bytes are taken.',
    commands: ['verify', 'policy'],
  },
  {
    name: 'ci',
    kind: 'enum',
    values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
    help: 'The CI system that must have signed.',
    commands: ['verify'],
  },
  {
    name: 'repository',
    kind: 'string',
    placeholder: 'OWNER/NAME|URL',
    help: 'The source repository; a name needs ci beside it, a URL does not.',
    commands: ['verify'],
  },
  {
    name: 'workflow',
    kind: 'string',
    placeholder: 'PATH',
    help: 'The file that configured the build, with globs: .github/workflows/release.yml.',
    commands: ['verify'],
  },
  {
    name: 'signer',
    kind: 'string',
    placeholder: 'PATH|URL',
    help: 'The identity that signed, where it is not the workflow itself, as with reusable workflows.',
    commands: ['verify'],
  },
  {
    name: 'ref',
    kind: 'string',
    placeholder: 'REF',
    help: 'The Git ref that was built, with globs: refs/tags/v*.',
    commands: ['verify'],
  },
  {
    name: 'predicate-type',
    kind: 'string',
    placeholder: 'URI',
    help: 'The type of predicate that is asked for.',
    commands: ['verify'],
  },
  {
    name: 'certificate-identity',
    kind: 'string',
    placeholder: 'SAN',
    help: 'The exact identity in the certificate; needs certificate-oidc-issuer.',
    commands: ['verify'],
  },
  {
    name: 'certificate-identity-regexp',
    kind: 'string',
    placeholder: 'PATTERN',
    help: 'A regular expression for the whole identity in the certificate; needs certificate-oidc-issuer.',
    commands: ['verify'],
  },
  {
    name: 'certificate-oidc-issuer',
    kind: 'string',
    placeholder: 'URL',
    help: 'The exact issuer of the identity in the certificate.',
    commands: ['verify'],
  },
  {
    name: 'key',
    kind: 'file',
    help: 'The public key (PEM) that must have signed, in place of an identity.',
    commands: ['verify'],
  },
] as const satisfies readonly OptionSpec[];
