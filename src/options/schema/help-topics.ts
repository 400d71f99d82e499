import type { CommandName } from './option.ts';

/** The options that matter most, in the order that `-h` shows: at most ten for a command. All others are in `--help`. */
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

/** One of several things that a command does: the word behind its name, and the options that it looks at. */
export interface ActionHelp {
  /** One line. */
  summary: string;
  /** What stands behind the word. */
  placeholder: string;
  options: readonly string[];
}

const VERIFYING = ['instance', 'trusted-root', 'tuf-mirror', 'tuf-root', 'offline', 'timeout'];
const SIGNER = ['policy', 'ci', 'repository', 'workflow', 'signer', 'ref', 'certificate-identity', 'certificate-identity-regexp'];

/** Commands that do several things, for `chopmark policy init --help`. */
export const COMMAND_ACTIONS: Readonly<Partial<Record<CommandName, Readonly<Record<string, ActionHelp>>>>> = {
  policy: {
    init: { summary: 'draft a policy from a bundle', placeholder: 'BUNDLE', options: ['write', 'instance', 'timeout'] },
    check: { summary: 'list what is wrong with policy files', placeholder: 'POLICY…', options: [] },
    test: { summary: 'compare the decisions of a policy with what is expected', placeholder: 'FOLDER…', options: ['policy', ...VERIFYING] },
    explain: {
      summary: 'show clause by clause what artifacts meet and lack',
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
      summary: 'put bundles into stores',
      placeholder: 'FILE|FOLDER…',
      options: ['store', 'bundle-dir', 'allow-insecure-registry', 'timeout'],
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
        'include-image',
        'subject-image',
        'image-platforms',
        ...SIGNER,
        'certificate-oidc-issuer',
        'key',
        'instance',
        'trusted-root',
        'bundle-dir',
        'allow-insecure-registry',
        'timeout',
      ],
    },
    repair: { summary: 'rebuild the index of bundles of images', placeholder: 'IMAGE…', options: ['allow-insecure-registry', 'timeout'] },
  },
  trust: {
    show: {
      summary: 'show what is trusted, and how old that is',
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
