import { EXPORT_TARGETS } from './export-targets.ts';
import type { OptionSpec } from './option.ts';

/** What `policy` does, and to what; both are arguments without a flag. */
export const POLICY_OPTIONS = [
  {
    name: 'action',
    kind: 'enum',
    values: ['init', 'check', 'test', 'explain', 'export'],
    required: true,
    help: 'Write a policy from a bundle, check policy files, test a policy by a folder of bundles, explain what artifacts meet, or say a policy in the words of another tool.',
    commands: ['policy'],
  },
  {
    name: 'target',
    kind: 'list',
    placeholder: 'TARGET',
    help: 'The bundle (init), the policy files (check), the folder (test), the artifacts (explain), the policy file (export).',
    commands: ['policy'],
  },
  {
    name: 'to',
    kind: 'enum',
    values: EXPORT_TARGETS,
    help: 'The tool that policy export writes for.',
    commands: ['policy'],
  },
  {
    name: 'images',
    kind: 'list',
    placeholder: 'GLOB',
    defaultText: 'all',
    help: 'Images that an exported policy is asked about, by admission controllers.',
    commands: ['policy'],
  },
  {
    name: 'output-dir',
    kind: 'file',
    placeholder: 'FOLDER',
    defaultText: 'standard output',
    help: 'The folder policy export writes to, with the trusted roots and keys that belong beside the policy.',
    commands: ['policy'],
  },
] as const satisfies readonly OptionSpec[];
