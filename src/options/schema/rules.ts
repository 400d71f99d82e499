import type { CommandName } from './option.ts';

/** What options ask of each other. */
export type OptionRule = { commands: readonly CommandName[]; hint: string } & (
  | {
      kind: 'exclusive';
      options: readonly string[];
      /** They go together after all where one of these is given too. */
      unless?: readonly string[];
    }
  /** Where `option` is given, one of `needs` must be. */
  | { kind: 'needs'; option: string; needs: readonly string[] }
  /** One of these must be given. */
  | { kind: 'one-of'; options: readonly string[]; message: string }
);

const IDENTITY_CLAUSES = ['ci', 'repository', 'workflow', 'signer', 'ref'] as const;
const CERTIFICATE_CLAUSES = ['certificate-identity', 'certificate-identity-regexp', 'certificate-oidc-issuer'] as const;

/** What names the subjects of a statement that does not bring its own. */
const SUBJECTS = ['subject-path', 'subject-checksums', 'subject-digest', 'subject-image', 'subject-git'] as const;
/** What is said about them. */
const SAYINGS = [
  'provenance',
  'sbom-path',
  'vulnerability-report-path',
  'test-report-path',
  'predicate-type',
  'buildkit-attestations',
] as const;

export const OPTION_RULES: readonly OptionRule[] = [
  {
    commands: ['attest'],
    kind: 'one-of',
    options: [...SUBJECTS, 'statement-path'],
    message: 'There is nothing to attest.',
    hint: 'Name files (chopmark attest FILE…), or give --subject-image, --subject-git, --subject-checksums, --subject-digest or --statement-path.',
  },
  {
    commands: ['sign'],
    kind: 'one-of',
    options: ['subject-path', 'subject-image'],
    message: 'There is nothing to sign.',
    hint: 'Name the files to sign (chopmark sign FILE…), or an image (--subject-image).',
  },
  {
    commands: ['verify'],
    kind: 'one-of',
    options: ['subject-path', 'subject-checksums', 'subject-image', 'subject-git'],
    message: 'There is nothing to verify.',
    hint: 'Name files or digests (chopmark verify FILE…), or give --subject-image, --subject-git or --subject-checksums.',
  },
  {
    commands: ['verify'],
    kind: 'one-of',
    options: ['policy', 'repository', 'signer', 'certificate-identity', 'certificate-identity-regexp', 'key'],
    message: 'Nothing is trusted by default, and nothing says whom to believe.',
    hint: 'Give --ci and --repository, or --policy (chopmark policy init writes one from a bundle), or --certificate-identity and --certificate-oidc-issuer, or --key.',
  },
  {
    commands: ['verify'],
    kind: 'exclusive',
    options: ['certificate-identity', 'certificate-identity-regexp'],
    hint: 'Give the exact identity where you know it.',
  },
  {
    commands: ['verify'],
    kind: 'needs',
    option: 'certificate-identity',
    needs: ['certificate-oidc-issuer'],
    hint: 'An identity means something only together with who issued it.',
  },
  {
    commands: ['verify'],
    kind: 'needs',
    option: 'certificate-identity-regexp',
    needs: ['certificate-oidc-issuer'],
    hint: 'An identity means something only together with who issued it.',
  },
  {
    commands: ['verify'],
    kind: 'needs',
    option: 'vsa',
    needs: ['policy'],
    hint: 'A summary names the policy that decided.',
  },
  ...['vsa-key', 'vsa-verifier-id', 'identity-token', 'key-passphrase'].map(
    (option): OptionRule => ({
      commands: ['verify'],
      kind: 'needs',
      option,
      needs: ['vsa'],
      hint: 'Nothing else is signed while verifying.',
    }),
  ),
  { commands: ['verify'], kind: 'exclusive', options: ['vsa', 'offline'], hint: 'Signing a summary asks the Sigstore services.' },
  { commands: ['verify'], kind: 'exclusive', options: ['vsa-key', 'identity-token'], hint: 'Sign with a key, or with an identity.' },
  ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'predicate-type'].map(
    (clause): OptionRule => ({
      commands: ['verify'],
      kind: 'exclusive',
      options: ['policy', clause],
      hint: 'A policy says whom to believe: add it to the file, or do without the file.',
    }),
  ),
  ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES].map(
    (clause): OptionRule => ({
      commands: ['verify'],
      kind: 'exclusive',
      options: ['key', clause],
      hint: 'A key proves no identity: verify against the key, or against an identity.',
    }),
  ),
  ...['policy', ...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'instance', 'trusted-root'].map(
    (option): OptionRule => ({
      commands: ['store'],
      kind: 'needs',
      option,
      needs: ['include-image'],
      hint: 'Bundles are verified where an image is copied; else verify does that.',
    }),
  ),
  {
    commands: ['store'],
    kind: 'needs',
    option: 'include-image',
    needs: ['subject-image'],
    hint: 'Name the images to copy: --subject-image.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'subject-digest',
    needs: ['subject-name'],
    hint: 'A digest has no name of its own.',
  },
  {
    commands: ['attest', 'sign', 'verify'],
    kind: 'needs',
    option: 'image-platforms',
    needs: ['subject-image'],
    hint: 'Platforms are those of an image.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'buildkit-attestations',
    needs: ['subject-image'],
    hint: 'BuildKit leaves them in the index of an image.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'subject-name',
    needs: ['subject-digest', 'subject-path'],
    hint: 'It names what --subject-digest is the digest of, or the one file of --subject-path; checksum files bring their own names.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'predicate-type',
    needs: ['predicate', 'predicate-path'],
    hint: 'Give the predicate as JSON (--predicate) or as a file (--predicate-path).',
  },
  { commands: ['attest'], kind: 'needs', option: 'predicate', needs: ['predicate-type'], hint: 'Give the URI that names its type.' },
  { commands: ['attest'], kind: 'needs', option: 'predicate-path', needs: ['predicate-type'], hint: 'Give the URI that names its type.' },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'predicate-schema',
    needs: ['predicate-type'],
    hint: 'It is about a predicate of your own.',
  },
  ...['exec', 'resolved-dependencies'].flatMap((option) =>
    ['sbom-path', 'vulnerability-report-path', 'test-report-path', 'predicate-type', 'buildkit-attestations', 'statement-path'].map(
      (other): OptionRule => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: [option, other],
        unless: ['provenance'],
        hint: 'It is told in provenance alone: give --provenance too.',
      }),
    ),
  ),
  { commands: ['attest'], kind: 'needs', option: 'package', needs: ['subject-path'], hint: 'Name the files or the folder of the package.' },
  { commands: ['attest'], kind: 'needs', option: 'package-coordinates', needs: ['package'], hint: 'It is about --package maven.' },
  { commands: ['attest'], kind: 'needs', option: 'debian-distribution', needs: ['package'], hint: 'It is about --package debian.' },
  ...['subject-checksums', 'subject-digest', 'subject-image', 'subject-git', 'statement-path'].map(
    (option): OptionRule => ({
      commands: ['attest'],
      kind: 'exclusive',
      options: ['package', option],
      hint: 'A package is read from its files: name them with --subject-path.',
    }),
  ),
  { commands: ['attest'], kind: 'exclusive', options: ['predicate', 'predicate-path'], hint: 'Give the predicate once.' },
  ...SUBJECTS.map(
    (option): OptionRule => ({
      commands: ['attest'],
      kind: 'exclusive',
      options: ['statement-path', option],
      unless: SAYINGS,
      hint: 'A statement brings its own subjects. To say something about these too, give --provenance, --sbom-path or another predicate.',
    }),
  ),
  ...SAYINGS.map(
    (option): OptionRule => ({
      commands: ['attest'],
      kind: 'needs',
      option,
      needs: SUBJECTS,
      hint: 'It is said about subjects: name files (chopmark attest FILE…), or give --subject-image, --subject-git, --subject-checksums or --subject-digest.',
    }),
  ),
  {
    commands: ['attest', 'sign'],
    kind: 'exclusive',
    options: ['key', 'identity-token'],
    hint: 'Sign with a key, or with an identity.',
  },
  {
    commands: ['attest', 'sign'],
    kind: 'needs',
    option: 'key-passphrase',
    needs: ['key'],
    hint: 'Name the key that it opens.',
  },
  {
    commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
    kind: 'exclusive',
    options: ['trusted-root', 'tuf-mirror'],
    hint: 'Give the trusted root, or the repository it comes from.',
  },
  {
    commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
    kind: 'needs',
    option: 'tuf-mirror',
    needs: ['tuf-root'],
    hint: 'Give the root.json that you obtained by a way you trust: a mirror cannot vouch for itself.',
  },
  {
    commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
    kind: 'needs',
    option: 'tuf-root',
    needs: ['tuf-mirror'],
    hint: 'Name the TUF repository that this root authenticates.',
  },
  {
    commands: ['sandbox'],
    kind: 'needs',
    option: 'env',
    needs: ['state-dir'],
    hint: 'Name the folder that the running sandbox was started with.',
  },
  { commands: ['sandbox'], kind: 'needs', option: 'shell', needs: ['env'], hint: 'It names the shell that --env is for.' },
  ...['command', 'port'].map(
    (option): OptionRule => ({
      commands: ['sandbox'],
      kind: 'exclusive',
      options: ['env', option],
      hint: '--env starts no sandbox: it prints the environment of one that runs already.',
    }),
  ),
];
