import type { CommandName } from './option.ts';

/** Rules about combinations of options. */
export type OptionRule = { commands: readonly CommandName[]; hint: string } & (
  | {
      kind: 'exclusive';
      options: readonly string[];
      /** The options do not exclude each other if one of these is given too. */
      unless?: readonly string[];
    }
  /** If `option` is given, one of `needs` must be given too. */
  | { kind: 'needs'; option: string; needs: readonly string[] }
  /** One of these options must be given. */
  | { kind: 'one-of'; options: readonly string[]; message: string }
);

const IDENTITY_CLAUSES = [
  'ci',
  'repository',
  'owner',
  'workflow',
  'signer',
  'signer-commit',
  'any-caller',
  'ref',
  'commit',
  'trigger',
  'deny-self-hosted-runners',
] as const;
const CERTIFICATE_CLAUSES = ['certificate-identity', 'certificate-identity-regexp', 'certificate-oidc-issuer'] as const;

/** The options that name the subjects of a statement; `statement-path` brings its own. */
const SUBJECTS = ['subject-path', 'subject-checksums', 'subject-digest', 'subject-image', 'subject-git'] as const;
/** The options that select the predicates. */
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
    message: 'No subject to attest was given.',
    hint: 'Name files (chopmark attest FILE…), or set --subject-image, --subject-git, --subject-checksums, --subject-digest or --statement-path.',
  },
  {
    commands: ['sign'],
    kind: 'one-of',
    options: ['subject-path', 'subject-image'],
    message: 'No file or image to sign was given.',
    hint: 'Name the files to sign (chopmark sign FILE…), or an image (--subject-image).',
  },
  {
    commands: ['verify'],
    kind: 'one-of',
    options: ['subject-path', 'subject-checksums', 'subject-image', 'subject-git'],
    message: 'No artifact to verify was given.',
    hint: 'Name files or digests (chopmark verify FILE…), or set --subject-image, --subject-git or --subject-checksums.',
  },
  {
    commands: ['verify'],
    kind: 'one-of',
    options: ['policy', 'repository', 'owner', 'signer', 'certificate-identity', 'certificate-identity-regexp', 'key'],
    message: 'No expected signer was given.',
    hint: 'Set --ci and --repository, or --policy (chopmark policy init makes one from a bundle), or --certificate-identity and --certificate-oidc-issuer, or --key.',
  },
  {
    commands: ['verify'],
    kind: 'exclusive',
    options: ['certificate-identity', 'certificate-identity-regexp'],
    hint: 'If you know the exact identity, use --certificate-identity.',
  },
  {
    commands: ['verify'],
    kind: 'needs',
    option: 'certificate-identity',
    needs: ['certificate-oidc-issuer'],
    hint: 'An identity is unique only together with its issuer.',
  },
  {
    commands: ['verify'],
    kind: 'needs',
    option: 'certificate-identity-regexp',
    needs: ['certificate-oidc-issuer'],
    hint: 'An identity is unique only together with its issuer.',
  },
  {
    commands: ['verify'],
    kind: 'needs',
    option: 'vsa',
    needs: ['policy'],
    hint: 'A verification summary names the policy that was applied.',
  },
  ...['vsa-key', 'vsa-verifier-id', 'identity-token', 'allow-public-audience', 'key-passphrase'].map(
    (option): OptionRule => ({
      commands: ['verify'],
      kind: 'needs',
      option,
      needs: ['vsa'],
      hint: 'Verification signs nothing but a verification summary.',
    }),
  ),
  {
    commands: ['verify'],
    kind: 'exclusive',
    options: ['vsa', 'offline'],
    hint: 'Signing a verification summary needs the Sigstore services.',
  },
  { commands: ['verify'], kind: 'exclusive', options: ['vsa-key', 'identity-token'], hint: 'Sign either with a key or with an identity.' },
  ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'predicate-type'].map(
    (clause): OptionRule => ({
      commands: ['verify'],
      kind: 'exclusive',
      options: ['policy', clause],
      hint: 'A policy defines the expected signers: add the condition to the policy file, or verify without a policy.',
    }),
  ),
  ...[...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES].map(
    (clause): OptionRule => ({
      commands: ['verify'],
      kind: 'exclusive',
      options: ['key', clause],
      hint: 'A signature with a key proves no identity: verify either against the key or against an identity.',
    }),
  ),
  ...['policy', ...IDENTITY_CLAUSES, ...CERTIFICATE_CLAUSES, 'key', 'predicate-type', 'instance', 'trusted-root'].map(
    (option): OptionRule => ({
      commands: ['store'],
      kind: 'needs',
      option,
      needs: ['include-image'],
      hint: 'The store command verifies only images that it copies. To verify other artifacts, run chopmark verify.',
    }),
  ),
  {
    commands: ['store'],
    kind: 'needs',
    option: 'include-image',
    needs: ['subject-image'],
    hint: 'Name the images to copy with --subject-image.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'subject-digest',
    needs: ['subject-name'],
    hint: 'A digest alone does not name its subject.',
  },
  {
    commands: ['attest', 'sign', 'verify'],
    kind: 'needs',
    option: 'image-platforms',
    needs: ['subject-image'],
    hint: 'This option selects platforms of an image.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'buildkit-attestations',
    needs: ['subject-image'],
    hint: 'BuildKit stores attestations in the index of an image.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'subject-name',
    needs: ['subject-digest', 'subject-path', 'subject-image'],
    hint: 'This option names the subject of --subject-digest, the single file of --subject-path, or the single OCI layout of --subject-image. Checksums files contain their own names.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'name-prefix',
    needs: ['subject-path', 'subject-checksums'],
    hint: 'The prefix applies to the names of files and of checksums.',
  },
  {
    commands: ['attest'],
    kind: 'exclusive',
    options: ['package', 'name-prefix'],
    hint: 'The ecosystem of a package determines the names of its subjects.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'predicate-type',
    needs: ['predicate', 'predicate-path'],
    hint: 'Give the predicate as JSON (--predicate) or as a file (--predicate-path).',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'predicate',
    needs: ['predicate-type'],
    hint: 'Set --predicate-type to the URI of the predicate type.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'predicate-path',
    needs: ['predicate-type'],
    hint: 'Set --predicate-type to the URI of the predicate type.',
  },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'predicate-schema',
    needs: ['predicate-type'],
    hint: 'The schema applies to a custom predicate.',
  },
  ...['exec', 'resolved-dependencies'].flatMap((option) =>
    ['sbom-path', 'vulnerability-report-path', 'test-report-path', 'predicate-type', 'buildkit-attestations', 'statement-path'].map(
      (other): OptionRule => ({
        commands: ['attest'],
        kind: 'exclusive',
        options: [option, other],
        unless: ['provenance'],
        hint: 'This option is recorded in provenance only: add --provenance.',
      }),
    ),
  ),
  { commands: ['attest'], kind: 'needs', option: 'package', needs: ['subject-path'], hint: 'Name the files or the folder of the package.' },
  { commands: ['attest'], kind: 'needs', option: 'package-coordinates', needs: ['package'], hint: 'Use this option with --package maven.' },
  {
    commands: ['attest'],
    kind: 'needs',
    option: 'debian-distribution',
    needs: ['package'],
    hint: 'Use this option with --package debian.',
  },
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
      hint: 'The statement contains its own subjects. To attest other subjects in the same run, add --provenance, --sbom-path or another predicate.',
    }),
  ),
  ...SAYINGS.map(
    (option): OptionRule => ({
      commands: ['attest'],
      kind: 'needs',
      option,
      needs: SUBJECTS,
      hint: 'A predicate needs a subject: name files (chopmark attest FILE…), or set --subject-image, --subject-git, --subject-checksums or --subject-digest.',
    }),
  ),
  {
    commands: ['attest', 'sign'],
    kind: 'exclusive',
    options: ['key', 'identity-token'],
    hint: 'Sign either with a key or with an identity.',
  },
  {
    commands: ['attest', 'sign'],
    kind: 'needs',
    option: 'key-passphrase',
    needs: ['key'],
    hint: 'Name the key that the passphrase decrypts.',
  },
  {
    commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
    kind: 'exclusive',
    options: ['trusted-root', 'tuf-mirror'],
    hint: 'Give either the trusted root, or the TUF repository that contains it.',
  },
  {
    commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
    kind: 'needs',
    option: 'tuf-mirror',
    needs: ['tuf-root'],
    hint: 'Set --tuf-root to the root.json that you obtained in a trusted way: a mirror cannot authenticate itself.',
  },
  {
    commands: ['attest', 'sign', 'verify', 'policy', 'trust', 'doctor'],
    kind: 'needs',
    option: 'tuf-root',
    needs: ['tuf-mirror'],
    hint: 'Set --tuf-mirror to the TUF repository that this root authenticates.',
  },
  {
    commands: ['sandbox'],
    kind: 'needs',
    option: 'env',
    needs: ['state-dir'],
    hint: 'Name the folder that the running sandbox was started with.',
  },
  { commands: ['sandbox'], kind: 'needs', option: 'shell', needs: ['env'], hint: 'This option selects the shell that --env prints for.' },
  ...['command', 'port'].map(
    (option): OptionRule => ({
      commands: ['sandbox'],
      kind: 'exclusive',
      options: ['env', option],
      hint: '--env starts no sandbox: it prints the environment of a running one.',
    }),
  ),
];
