import type { OptionSpec } from './option.ts';

/** Where bundles go and come from. None of these has a variable: an earlier step could send evidence, and credentials, elsewhere. */
export const STORE_OPTIONS = [
  {
    name: 'store',
    kind: 'list',
    placeholder: 'STORE',
    suggestions: ['local', 'github', 'oci', 'gitlab'],
    defaultText: 'local',
    help: 'Where bundles go besides bundle-dir: github, oci, gitlab, an https:// URL, a folder, a .jsonl file; several at once; local: nowhere else.',
    commands: ['attest', 'sign'],
  },
  {
    name: 'from',
    kind: 'list',
    placeholder: 'STORE',
    suggestions: ['local', 'github', 'oci', 'gitlab'],
    defaultText: 'local: <file>.sigstore.json and bundle-dir',
    help: 'Stores to look for bundles in, by the digest of each artifact: as for store, and local.',
    commands: ['verify'],
  },
  {
    name: 'action',
    kind: 'enum',
    values: ['push', 'find', 'copy', 'repair'],
    required: true,
    help: 'Put bundles into stores, find those about artifacts, copy them from store to store, or repair the index of images.',
    commands: ['store'],
  },
  {
    name: 'target',
    kind: 'list',
    placeholder: 'TARGET',
    help: 'The bundles: files, .jsonl files, folders (push); the artifacts: files, sha256:HEX (find, copy); the images (repair).',
    commands: ['store'],
  },
  {
    name: 'store',
    kind: 'list',
    placeholder: 'STORE',
    suggestions: ['github', 'oci', 'gitlab'],
    help: 'Where bundles go (push, copy): github, oci, gitlab, an https:// URL, a folder, a .jsonl file; several at once.',
    commands: ['store'],
  },
  {
    name: 'from',
    kind: 'list',
    placeholder: 'STORE',
    suggestions: ['local', 'github', 'oci', 'gitlab'],
    help: 'Where bundles are looked for (find, copy): the same places, and local, which is bundle-dir and beside the artifact.',
    commands: ['store'],
  },
  {
    name: 'include-image',
    kind: 'boolean',
    default: false,
    help: 'Copy the images themselves too, with all that refers to them, to oci:REGISTRY/REPOSITORY or oci-layout:FOLDER, and check them there.',
    commands: ['store'],
  },
] as const satisfies readonly OptionSpec[];
