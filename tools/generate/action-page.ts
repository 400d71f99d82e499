import { type ActionInput, type ActionName, listInputs, UNSET } from '../../src/adapters/action/inputs.ts';
import { ACTION_OUTPUTS } from '../../src/adapters/action/outputs.ts';
import { describeOption } from '../../src/options/schema/option.ts';
import { cell, HEAD, table } from './markdown.ts';

/** `docs/reference/action.md`: inputs and outputs of the two actions. */
export const writeActionPage = (): string =>
  [
    HEAD('src/options/schema and src/adapters/action'),
    '# GitHub Action',
    '',
    `Inputs and outputs of \`action.yml\` and \`verify/action.yml\`. [GitHub](../how-to/github.md) shows how to use them. An empty input counts as not given; an input whose default is \`${UNSET}\` or another value must not be empty.`,
    '',
    '## chopmark/chopmark',
    '',
    ...writeTables('attest'),
    '## chopmark/chopmark/verify',
    '',
    ...writeTables('verify'),
  ].join('\n');

function writeTables(action: ActionName): string[] {
  const outputs = ACTION_OUTPUTS.filter(({ actions }) => actions.some((candidate) => candidate === action));
  return [
    table(['input', 'default', 'meaning'], listInputs(action).map(writeRow)),
    '',
    table(
      ['output', 'meaning'],
      outputs.map(({ name, help }) => [`\`${name}\``, cell(help)]),
    ),
    '',
  ];
}

function writeRow({ spec: { name, kind, values, help, description, defaultText }, default: fallback }: ActionInput): string[] {
  const among = kind === 'enum' ? ` One of ${(values ?? []).map((value) => `\`${value}\``).join(', ')}.` : '';
  const shown = fallback === undefined || (fallback === UNSET && defaultText !== undefined) ? (defaultText ?? '') : `\`${fallback}\``;
  return [`\`${name}\``, cell(shown), cell(`${describeOption({ help, description })}${among}`)];
}
