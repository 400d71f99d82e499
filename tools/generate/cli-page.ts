import { writeCommandHelp, writeHelp } from '../../src/adapters/cli/help.ts';
import { COMMAND_NAMES } from '../../src/options/schema/option.ts';
import { HEAD } from './markdown.ts';

const PAGE = { width: 100, strong: (text: string) => text };
const block = (text: string) => ['```text', text.trimEnd(), '```', ''].join('\n');

/** `docs/reference/cli.md`: what `--help` prints, command by command. */
export const writeCliPage = (): string =>
  [
    HEAD('src/options/schema'),
    '# Command line',
    '',
    'What `--help` prints. Standard output carries results alone; progress, warnings and errors go to standard error.',
    '',
    block(writeHelp(PAGE)),
    ...COMMAND_NAMES.flatMap((name) => [`## ${name}`, '', block(writeCommandHelp(name, PAGE))]),
  ].join('\n');
