import type { OptionSpec } from './option.ts';

/** Where bundles are written to and read from. None has an environment variable: an earlier step could redirect bundles and credentials. */
export const STORE_OPTIONS = [
  {
    name: 'store',
    kind: 'list',
    placeholder: 'STORE',
    suggestions: ['local', 'github', 'oci', 'gitlab'],
    defaultText: 'local',
    help: 'Stores for the bundles, in addition to bundle-dir.',
    description:
      'github, release, oci, oci-layout, gitlab, an https:// URL, a folder or a .jsonl file; several are allowed. local means bundle-dir only.',
    commands: ['attest', 'sign'],
  },
  {
    name: 'from',
    kind: 'list',
    placeholder: 'STORE',
    suggestions: ['local', 'github', 'oci', 'gitlab'],
    defaultText: 'local: <file>.sigstore.json and bundle-dir',
    help: 'Stores to search for bundles, by the digest of each artifact.',
    description: 'The values are those of store, and local.',
    commands: ['verify'],
  },
  {
    name: 'action',
    kind: 'enum',
    values: ['push', 'find', 'copy', 'repair'],
    required: true,
    help: 'Push bundles to stores, find them, copy them between stores, or repair the index of images.',
    commands: ['store'],
  },
  {
    name: 'target',
    kind: 'list',
    placeholder: 'TARGET',
    help: 'Bundles to push, artifacts whose bundles to find or copy, or images to repair.',
    description: 'push takes files, .jsonl files and folders; find and copy take files and sha256:HEX; repair takes images.',
    commands: ['store'],
  },
  {
    name: 'store',
    kind: 'list',
    placeholder: 'STORE',
    suggestions: ['github', 'oci', 'gitlab'],
    help: 'Stores to write bundles to (push, copy).',
    description: 'github, release, oci, oci-layout, gitlab, an https:// URL, a folder or a .jsonl file; several are allowed.',
    commands: ['store'],
  },
  {
    name: 'from',
    kind: 'list',
    placeholder: 'STORE',
    suggestions: ['local', 'github', 'oci', 'gitlab'],
    help: 'Stores to read bundles from (find, copy).',
    description: 'The values are those of store, and local, which means bundle-dir and the files next to the artifact.',
    commands: ['store'],
  },
  {
    name: 'include-image',
    kind: 'boolean',
    default: false,
    help: 'Also copy the images, with everything that refers to them.',
    description: 'The target is oci:REGISTRY/REPOSITORY or oci-layout:FOLDER, and the copy is checked there.',
    commands: ['store'],
  },
] as const satisfies readonly OptionSpec[];
