import type { OptionSpec } from './option.ts';

/** Where bundles go and come from. None of these has a variable: an earlier step could send evidence, and credentials, elsewhere. */
export const STORE_OPTIONS = [
  {
    name: 'store',
    kind: 'list',
    placeholder: 'STORE',
    defaultText: 'file',
    help: 'Where bundles go besides the file: github, oci, gitlab, an https:// URL, a folder, a .jsonl file; several at once; file: nowhere else.',
    commands: ['attest', 'sign'],
  },
  {
    name: 'from',
    kind: 'list',
    placeholder: 'STORE',
    defaultText: 'file: <file>.sigstore.json and bundle-dir',
    help: 'Stores to look for bundles in, by the digest of each artefact: as for store, and file.',
    commands: ['verify'],
  },
] as const satisfies readonly OptionSpec[];
