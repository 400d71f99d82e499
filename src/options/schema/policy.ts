import { EXPORT_TARGETS } from './export-targets.ts';
import type { OptionSpec } from './option.ts';

/** What `policy` does, and its arguments; both have no flag. */
export const POLICY_OPTIONS = [
  {
    name: 'action',
    kind: 'enum',
    values: ['init', 'check', 'test', 'explain', 'export'],
    required: true,
    help: 'Show a new policy (init), or check, test, explain or export a policy.',
    description:
      'init makes a policy from a bundle, check lists the errors of policy files, test evaluates a policy on a folder of bundles, explain shows which clauses artifacts meet, export converts a policy for another tool.',
    commands: ['policy'],
  },
  {
    name: 'target',
    kind: 'list',
    placeholder: 'TARGET',
    help: 'Bundle (init), policy files (check), folder (test), artifacts (explain) or policy file (export).',
    commands: ['policy'],
  },
  {
    name: 'to',
    kind: 'enum',
    values: EXPORT_TARGETS,
    help: 'Tool to export the policy for.',
    commands: ['policy'],
  },
  {
    name: 'images',
    kind: 'list',
    placeholder: 'GLOB',
    defaultText: 'all',
    help: 'Images that the exported policy applies to, in admission controllers.',
    commands: ['policy'],
  },
  {
    name: 'output-dir',
    kind: 'file',
    placeholder: 'FOLDER',
    defaultText: 'standard output',
    help: 'Folder for the exported policy, with the trusted roots and keys that it needs.',
    commands: ['policy'],
  },
] as const satisfies readonly OptionSpec[];
