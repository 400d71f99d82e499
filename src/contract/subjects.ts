import type { OptionSpec } from './option.ts';

/** What is attested, signed or verified. */
export const SUBJECT_OPTIONS = [
  {
    name: 'subject-path',
    kind: 'list',
    placeholder: 'FILE',
    help: 'Files to attest: paths and globs, where a leading ! excludes.',
    commands: ['attest'],
  },
  {
    name: 'subject-path',
    kind: 'list',
    placeholder: 'FILE',
    help: 'Files to sign, each with a signature of its own: paths and globs, where a leading ! excludes.',
    commands: ['sign'],
  },
  {
    name: 'subject-path',
    kind: 'list',
    placeholder: 'FILE',
    help: 'Artefacts to verify: paths, globs, or digests written sha256:HEX.',
    commands: ['verify'],
  },
  {
    name: 'subject-checksums',
    kind: 'file',
    help: 'A checksums file, as sha256sum or shasum --tag write it, that names the subjects and their digests.',
    commands: ['attest', 'verify', 'merge'],
  },
  {
    name: 'subject-digest',
    kind: 'string',
    placeholder: 'ALGORITHM:HEX',
    help: 'The digest of one subject that is not at hand, as sha256:HEX; needs subject-name.',
    commands: ['attest'],
  },
  {
    name: 'subject-name',
    kind: 'string',
    placeholder: 'NAME',
    help: 'The name of the subject given by subject-digest, or of the one file of subject-path in place of its own.',
    commands: ['attest'],
  },
  {
    name: 'subject-image',
    kind: 'list',
    placeholder: 'IMAGE',
    help: 'Images in a registry, by tag or digest; a tag is resolved once, and its digest is what is signed.',
    commands: ['attest', 'sign'],
  },
  {
    name: 'subject-image',
    kind: 'list',
    placeholder: 'IMAGE',
    help: 'Images to verify, by tag or digest, in a registry or in an OCI layout on disk (oci-layout:FOLDER[:TAG]).',
    commands: ['verify', 'store'],
  },
  {
    name: 'image-platforms',
    kind: 'list',
    placeholder: 'PLATFORM',
    defaultText: 'index',
    help: 'What of an image for several platforms is meant: index, all, or platforms such as linux/amd64.',
    commands: ['attest', 'sign', 'verify', 'store'],
  },
  {
    name: 'allow-insecure-registry',
    kind: 'list',
    placeholder: 'HOST:PORT',
    help: 'Registries that may be spoken to over plain HTTP, each by its name.',
    commands: ['attest', 'sign', 'verify', 'store'],
  },
  {
    name: 'package',
    kind: 'enum',
    values: ['npm', 'pypi', 'debian', 'model'],
    help: 'Attest npm tarballs, Python distributions, Debian files or one model folder as their registries and tools expect it.',
    commands: ['attest'],
  },
  {
    name: 'expected-subjects',
    kind: 'integer',
    minimum: 1,
    help: 'Fail unless exactly this many subjects were found.',
    commands: ['attest', 'sign', 'verify', 'merge'],
  },
] as const satisfies readonly OptionSpec[];
