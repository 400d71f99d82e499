import type { OptionSpec } from './option.ts';

/** What `policy` does, and to what; both are arguments without a flag. */
export const POLICY_OPTIONS = [
  {
    name: 'action',
    kind: 'enum',
    values: ['init', 'check', 'test', 'explain'],
    required: true,
    help: 'Write a policy from a bundle, check policy files, test a policy by a folder of bundles, or explain what artefacts meet.',
    commands: ['policy'],
  },
  {
    name: 'target',
    kind: 'list',
    placeholder: 'TARGET',
    help: 'The bundle (init), the policy files (check), the folder (test), the artefacts (explain).',
    commands: ['policy'],
  },
] as const satisfies readonly OptionSpec[];
