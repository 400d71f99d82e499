import type { OptionSpec } from './option.ts';

const URL_OF = 'URL';

/** Which Sigstore is used and believed. None of these has an environment variable: they define trust. */
export const TRUST_OPTIONS = [
  {
    name: 'instance',
    kind: 'string',
    placeholder: 'NAME|FILE',
    suggestions: ['auto', 'public-good', 'staging', 'github', 'sandbox'],
    default: 'auto',
    help: 'The Sigstore instance: auto, public-good, staging, github, sandbox, or a client trust config file.',
    commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
  },
  {
    name: 'trusted-root',
    kind: 'file',
    help: 'A trusted root to use in place of the one of the instance; nothing is then asked of a Sigstore service to verify.',
    commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy', 'store'],
  },
  {
    name: 'signing-config',
    kind: 'file',
    help: 'A signing config to use in place of the one of the instance.',
    commands: ['attest', 'sign', 'trust', 'doctor'],
  },
  {
    name: 'tuf-mirror',
    kind: 'string',
    placeholder: URL_OF,
    help: 'A TUF repository that holds the trusted root of a private instance; needs tuf-root.',
    commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
  },
  {
    name: 'tuf-root',
    kind: 'file',
    help: 'The root.json that authenticates tuf-mirror.',
    commands: ['attest', 'sign', 'verify', 'trust', 'doctor', 'policy'],
  },
  {
    name: 'fulcio-url',
    kind: 'string',
    placeholder: URL_OF,
    help: 'The certificate authority, in place of the one of the instance.',
    commands: ['attest', 'sign', 'doctor'],
  },
  {
    name: 'rekor-url',
    kind: 'string',
    placeholder: URL_OF,
    help: 'The transparency log, in place of those of the instance.',
    commands: ['attest', 'sign', 'doctor'],
  },
  {
    name: 'rekor-version',
    kind: 'enum',
    values: ['1', '2', 'none'],
    defaultText: 'as the signing config says',
    help: 'The API version of the transparency log; none logs nowhere, which needs a timestamp authority.',
    commands: ['attest', 'sign', 'doctor'],
  },
  {
    name: 'tsa-url',
    kind: 'string',
    placeholder: URL_OF,
    help: 'The timestamp authority, in place of those of the instance.',
    commands: ['attest', 'sign', 'doctor'],
  },
  {
    name: 'allow-public-log',
    kind: 'boolean',
    default: false,
    help: 'Let the names of a private, internal or possibly private project enter a public log, where they stay for ever.',
    commands: ['attest', 'sign', 'verify'],
  },
  {
    name: 'offline',
    kind: 'boolean',
    default: false,
    help: 'Open no connection at all; the trusted root comes from a file, the cache or the copy that is shipped.',
    commands: ['verify', 'trust', 'policy'],
  },
  {
    name: 'output',
    kind: 'file',
    defaultText: 'standard output',
    help: 'Where trust export writes to.',
    commands: ['trust'],
  },
  {
    name: 'output-format',
    kind: 'enum',
    values: ['trusted-root', 'trust-config'],
    default: 'trusted-root',
    help: 'What trust export writes: the trusted root, for trusted-root and other Sigstore clients, or with the services too, for instance.',
    commands: ['trust'],
  },
  {
    name: 'action',
    kind: 'enum',
    values: ['show', 'export', 'update'],
    default: 'show',
    help: 'Show what is trusted and how old it is, export it as a trusted root file, or update it through TUF.',
    commands: ['trust'],
  },
] as const satisfies readonly OptionSpec[];
