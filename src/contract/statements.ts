import type { OptionSpec } from './option.ts';

/** What is said about the subjects. Without any of these: how this job built them (SLSA provenance). */
export const STATEMENT_OPTIONS = [
  {
    name: 'predicate-type',
    kind: 'string',
    placeholder: 'URI',
    help: 'The type of a predicate of your own; needs predicate or predicate-path.',
    commands: ['attest'],
  },
  {
    name: 'predicate',
    kind: 'string',
    placeholder: 'JSON',
    help: 'A predicate of your own, as JSON.',
    commands: ['attest'],
  },
  {
    name: 'predicate-path',
    kind: 'file',
    help: 'A predicate of your own, as a JSON file.',
    commands: ['attest'],
  },
  {
    name: 'statement-path',
    kind: 'file',
    help: 'A complete in-toto statement to sign as it is; it brings its own subjects.',
    commands: ['attest'],
  },
  {
    name: 'statements',
    kind: 'enum',
    values: ['combined', 'per-subject'],
    default: 'combined',
    help: 'One statement about all subjects, or one for each.',
    commands: ['attest'],
  },
] as const satisfies readonly OptionSpec[];
