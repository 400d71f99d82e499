import { NOT_GIVEN } from '../../../src/adapters/cli/read-environment-options.ts';
import { cell, table } from '../markdown.ts';
import { type GitlabInput, JOB_INPUT_NAMES, listGitlabInputs } from './gitlab.ts';
import { WRAPPED, type Wrapped } from './wrapper-options.ts';

const BEGIN = '<!-- Inputs: written by `npm run generate` from src/options/schema. -->';
const END = '<!-- End of inputs. -->';

/**
 * The README of the component project, with the tables of inputs between its two markers written again.
 *
 * @throws Error where a marker is missing
 */
export function writeGitlabReadme(readme: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`gitlab/README.md needs the lines ${BEGIN} and ${END}, in this order.`);
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${writeTables()}\n\n${readme.slice(end)}`;
}

const writeTables = (): string =>
  [
    ...WRAPPED.flatMap((command) => [`### \`${command}\``, table(['input', 'type', 'default', 'meaning'], listRows(command))]),
    '### The job, in each template',
    table(['input', 'type', 'default', 'meaning'], JOB_INPUT_NAMES.map(listJobCells)),
  ].join('\n\n');

const listRows = (command: Wrapped): string[][] =>
  Object.entries(listGitlabInputs(command))
    .filter(([name]) => !JOB_INPUT_NAMES.includes(name))
    .map(([name, input]) => [`\`${name}\``, writeType(input), writeDefault(input), cell(input.description)]);

/** One row for all templates: a default that differs stands with the templates that have it. */
function listJobCells(name: string): string[] {
  const inputs = WRAPPED.map((command) => [command, listGitlabInputs(command)[name] as GitlabInput] as const);
  const commands = new Map<string, Wrapped[]>();
  for (const [command, input] of inputs) commands.set(writeDefault(input), [...(commands.get(writeDefault(input)) ?? []), command]);
  const given = [...commands].filter(([value]) => value !== '');
  const defaults = given.map(([value, having]) => (commands.size === 1 ? value : `${value} (${having.join(', ')})`));
  const input = inputs[0]?.[1] as GitlabInput;
  return [`\`${name}\``, writeType(input), defaults.join(', '), cell(input.description)];
}

const writeType = ({ type = 'string', options }: GitlabInput): string =>
  options === undefined
    ? type
    : options
        .filter((option) => option !== NOT_GIVEN)
        .map(code)
        .join(', ');

/** Empty for an input that is not given unless the user gives it. */
const writeDefault = ({ default: value }: GitlabInput): string => {
  if (value === NOT_GIVEN || (Array.isArray(value) && value.length === 0)) return '';
  return code(typeof value === 'string' ? value : JSON.stringify(value));
};

const code = (text: string) => cell(`\`${text}\``);
