import type { CommandName } from './option.ts';

/** The most important options, in the order in which `-h` shows them: at most ten per command. `--help` shows all of them. */
export const ESSENTIAL_OPTIONS: Readonly<Record<CommandName, readonly string[]>> = {
  attest: [
    'subject-image',
    'sbom-path',
    'predicate-type',
    'exec',
    'statements',
    'store',
    'bundle-dir',
    'instance',
    'on-missing-identity',
    'dry-run',
  ],
  sign: ['subject-image', 'bundle', 'key', 'store', 'bundle-dir', 'instance', 'on-missing-identity', 'dry-run'],
  verify: ['ci', 'repository', 'workflow', 'ref', 'signer', 'policy', 'bundle', 'from', 'certificate-identity', 'certificate-oidc-issuer'],
  inspect: [],
  merge: ['expected-subjects', 'bundle-dir'],
  policy: ['policy', 'bundle', 'write', 'to', 'instance'],
  store: ['store', 'from', 'include-image', 'bundle-dir', 'subject-image'],
  trust: ['instance', 'trusted-root', 'offline', 'output'],
  doctor: ['instance', 'ci', 'audience', 'identity-token'],
  sandbox: ['state-dir', 'port', 'env'],
  demo: ['output-dir'],
  init: ['ci', 'write'],
  completion: [],
  explain: [],
};

/** One action of a command: the word after the command name, and the options that it uses. */
export interface ActionHelp {
  /** One line. */
  summary: string;
  /** What follows the word. */
  placeholder: string;
  options: readonly string[];
}

const VERIFYING = ['instance', 'trusted-root', 'tuf-mirror', 'tuf-root', 'offline', 'timeout'];
const SIGNER = [
  'policy',
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
  'certificate-identity',
  'certificate-identity-regexp',
];

/** Commands that do several things, for `chopmark policy init --help`. */
export const COMMAND_ACTIONS: Readonly<Partial<Record<CommandName, Readonly<Record<string, ActionHelp>>>>> = {
  policy: {
    init: { summary: 'draft a policy from a bundle', placeholder: 'BUNDLE', options: ['write', 'no-verify', ...VERIFYING] },
    check: { summary: 'list the errors of policy files', placeholder: 'POLICY…', options: [] },
    test: {
      summary: 'compare the decisions of a policy with the expected ones',
      placeholder: 'FOLDER…',
      options: ['policy', ...VERIFYING],
    },
    explain: {
      summary: 'show which clauses artifacts meet and which they do not',
      placeholder: 'ARTIFACT…',
      options: ['policy', 'bundle', 'bundle-dir', ...VERIFYING],
    },
    export: {
      summary: 'write a policy for another tool',
      placeholder: 'POLICY',
      options: ['to', 'images', 'output-dir', ...VERIFYING],
    },
  },
  store: {
    push: {
      summary: 'push bundles to stores',
      placeholder: 'FILE|FOLDER…',
      options: ['store', 'release-asset-suffix', 'bundle-dir', 'allow-insecure-registry', 'timeout'],
    },
    find: {
      summary: 'fetch the bundles of artifacts from stores',
      placeholder: 'ARTIFACT…',
      options: ['from', 'subject-image', 'image-platforms', 'bundle-dir', 'allow-insecure-registry', 'timeout'],
    },
    copy: {
      summary: 'copy bundles, or images with their bundles, to other stores',
      placeholder: 'ARTIFACT…',
      options: [
        'from',
        'store',
        'release-asset-suffix',
        'include-image',
        'subject-image',
        'image-platforms',
        ...SIGNER,
        'certificate-oidc-issuer',
        'key',
        'predicate-type',
        'instance',
        'trusted-root',
        'bundle-dir',
        'allow-insecure-registry',
        'timeout',
      ],
    },
    repair: { summary: 'rebuild the bundle index of images', placeholder: 'IMAGE…', options: ['allow-insecure-registry', 'timeout'] },
  },
  trust: {
    show: {
      summary: 'show what is trusted, and how old it is',
      placeholder: '',
      options: ['instance', 'trusted-root', 'signing-config', 'tuf-mirror', 'tuf-root', 'offline', 'timeout'],
    },
    export: {
      summary: 'write the trusted root to a file',
      placeholder: '',
      options: ['instance', 'trusted-root', 'signing-config', 'tuf-mirror', 'tuf-root', 'offline', 'output', 'output-format', 'timeout'],
    },
    update: {
      summary: 'fetch the trusted root again through TUF',
      placeholder: '',
      options: ['instance', 'tuf-mirror', 'tuf-root', 'timeout'],
    },
  },
};
