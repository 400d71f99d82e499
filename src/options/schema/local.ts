import type { OptionSpec } from './option.ts';

/** Options of the commands that work on this machine alone. */
export const LOCAL_OPTIONS = [
  {
    name: 'state-dir',
    kind: 'file',
    placeholder: 'FOLDER',
    defaultText: 'a temporary folder, removed at the end',
    help: 'A folder that keeps the keys and the log of the sandbox between runs.',
    commands: ['sandbox'],
  },
  {
    name: 'port',
    kind: 'integer',
    minimum: 0,
    maximum: 65_535,
    default: 0,
    help: 'The port on loopback; 0 takes a free one.',
    commands: ['sandbox'],
  },
  {
    name: 'command',
    kind: 'list',
    placeholder: 'COMMAND',
    help: 'A command to run inside the sandbox, after --, without the identity of the real CI; the sandbox ends with it.',
    commands: ['sandbox'],
  },
  {
    name: 'output-dir',
    kind: 'file',
    placeholder: 'FOLDER',
    defaultText: 'a temporary folder, removed at the end',
    help: 'A folder to leave the artifacts and bundles of the demo in.',
    commands: ['demo'],
  },
  {
    name: 'ci',
    kind: 'enum',
    values: ['github', 'gitlab', 'circleci', 'jenkins', 'buildkite'],
    defaultText: 'from the files of the repository',
    help: 'The CI system to write the snippet for.',
    commands: ['init'],
  },
  {
    name: 'write',
    kind: 'boolean',
    default: false,
    help: 'Write the file that was shown; a file that is already there is never changed.',
    commands: ['init', 'policy'],
  },
  {
    name: 'shell',
    kind: 'enum',
    values: ['bash', 'zsh', 'fish'],
    required: true,
    help: 'The shell to complete commands and options in.',
    commands: ['completion'],
  },
  {
    name: 'code',
    kind: 'string',
    placeholder: 'CODE',
    required: true,
    help: 'The error code to explain, as errors print it in brackets.',
    commands: ['explain'],
  },
] as const satisfies readonly OptionSpec[];
