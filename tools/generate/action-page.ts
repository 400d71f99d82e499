import { ACTION_NAMES, type ActionInput, type ActionName, listInputs, UNSET } from '../../src/adapters/action/inputs.ts';
import { ACTION_OUTPUTS, type OutputSpec, SETUP_OUTPUTS } from '../../src/adapters/action/outputs.ts';
import { describeOption } from '../../src/options/schema/option.ts';
import { cell, HEAD, table } from './markdown.ts';

/** As a workflow names them in `uses:`. */
const USES: Readonly<Record<ActionName, string>> = {
  attest: 'chopmark/chopmark',
  sign: 'chopmark/chopmark/sign',
  merge: 'chopmark/chopmark/merge',
  verify: 'chopmark/chopmark/verify',
};

/** `docs/reference/action.md`: inputs and outputs of all actions. */
export const writeActionPage = (): string =>
  [
    HEAD('src/options/schema and src/adapters/action'),
    '# GitHub Actions',
    '',
    `Inputs and outputs of the actions. [GitHub](../how-to/github.md) shows how to use them. An empty input counts as not given; an input whose default is \`${UNSET}\` or another value must not be empty.`,
    '',
    '## Outputs',
    '',
    'The names are those of the actions in this table: `attest` is `chopmark/chopmark`. An output without a value is empty.',
    '',
    table(
      ['output', 'meaning', ...ACTION_NAMES.map((action) => `\`${action}\``), '`setup`'],
      [
        ...ACTION_OUTPUTS.map(writeOutputForAll),
        ...SETUP_OUTPUTS.map(({ name, help }) => [`\`${name}\``, cell(help), ...ACTION_NAMES.map(() => ''), 'yes']),
      ],
    ),
    '',
    ...ACTION_NAMES.flatMap((action) => [`## ${USES[action]}`, '', writeInputTable(action), '']),
    '## chopmark/chopmark/setup',
    '',
    'No inputs: the commit of the action is the version of the command.',
    '',
  ].join('\n');

/** The inputs of one action. */
export const writeInputTable = (action: ActionName): string => table(['input', 'default', 'meaning'], listInputs(action).map(writeRow));

/** The outputs of one action. */
export const writeOutputTable = (action: ActionName): string =>
  table(
    ['output', 'meaning'],
    (ACTION_OUTPUTS as readonly OutputSpec[])
      .filter(({ actions }) => actions.includes(action))
      .map(({ name, help }) => [`\`${name}\``, cell(help)]),
  );

const writeOutputForAll = ({ name, help, actions }: OutputSpec): string[] => [
  `\`${name}\``,
  cell(help),
  ...ACTION_NAMES.map((action) => (actions.includes(action) ? 'yes' : '')),
  '',
];

function writeRow({ spec: { name, kind, values, help, description, defaultText }, default: fallback }: ActionInput): string[] {
  const among = kind === 'enum' ? ` One of ${(values ?? []).map((value) => `\`${value}\``).join(', ')}.` : '';
  const shown = fallback === undefined || (fallback === UNSET && defaultText !== undefined) ? (defaultText ?? '') : `\`${fallback}\``;
  return [`\`${name}\``, cell(shown), cell(`${describeOption({ help, description })}${among}`)];
}
