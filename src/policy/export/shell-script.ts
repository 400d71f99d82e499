import { quoteForShell } from '../../base/process/quote-for-shell.ts';
import { neutralizeLine } from '../../base/secrets/neutralize.ts';
import type { ExportLoss } from '../../results/policy-report.ts';
import type { ExportContext, ExportedFiles } from './exported-policy.ts';
import type { PortableEntry, PortablePolicy } from './portable-policy.ts';

/** One comment line. Text from a policy must not become a command. */
export const comment = (text: string): string => `# ${neutralizeLine(text)}`.trimEnd();

export const describeLosses = (losses: readonly ExportLoss[]): string[] =>
  losses.length === 0
    ? ['This file checks everything that the policy requires.']
    : ['Not checked here, or checked with a different meaning:', ...losses.map(({ at, what, effect }) => `- ${at}: ${what} (${effect})`)];

export interface ShellTarget {
  tool: string;
  /** How to call the script. */
  usage: string;
  /** Whether the tool reads trusted roots as JSON Lines. */
  rootsAsLines?: true;
  /** Flag for the statement type. */
  typeFlag: string;
  /** The command that verifies one statement with one entry. The type is in `"$@"`, and a trusted root is in a file. */
  command(entry: PortableEntry, rootFile: string | undefined, keyFile: string | undefined): readonly string[];
  losses(entry: PortableEntry): readonly ExportLoss[];
}

const asLine = (json: string): string => `${JSON.stringify(JSON.parse(json))}\n`;

/**
 * A script that exits with 0 if an artifact is accepted: each required statement must verify with one of the entries that can sign it.
 */
export function writeScript(policy: PortablePolicy, context: ExportContext, target: ShellTarget): ExportedFiles {
  const files: { name: string; content: string }[] = [];
  const losses = [...policy.losses, ...policy.entries.flatMap((entry) => target.losses(entry))];
  const functions = policy.entries.flatMap((entry, index) => {
    const root = context.rootOf(entry.source);
    const key = context.keyOf(entry.source);
    const rootFile = root && `trusted-root-${index + 1}.json${target.rootsAsLines ? 'l' : ''}`;
    const keyFile = key && `key-${index + 1}.pem`;
    if (root && rootFile) files.push({ name: rootFile, content: target.rootsAsLines ? asLine(root.json) : root.json });
    if (key && keyFile) files.push({ name: keyFile, content: key });
    return [
      '',
      comment(`${entry.at}: ${entry.name}`),
      `trust_${index + 1}() {`,
      `  ${target.command(entry, rootFile, keyFile).join(' ')}`,
      '}',
    ];
  });
  const call = (index: number, type?: string) =>
    `trust_${index + 1}${type === undefined ? '' : ` ${target.typeFlag} ${quoteForShell(type)}`}`;
  const anyOf = (types: readonly string[], by?: readonly string[]) =>
    policy.entries
      .flatMap(({ name, types: believed }, index) =>
        by && !by.includes(name) ? [] : types.filter((type) => !believed || believed.includes(type)).map((type) => call(index, type)),
      )
      .join(' || ') || 'false';
  const checks =
    policy.statements.length > 0
      ? policy.statements.map(({ name, types, by }) => [comment(name), `{ ${anyOf(types, by)}; } || exit 1`])
      : [
          [
            comment('one statement of any entry'),
            `{ ${policy.entries.flatMap(({ types }, index) => (types ?? [undefined]).map((type) => call(index, type))).join(' || ') || 'false'}; } || exit 1`,
          ],
        ];
  const content = [
    '#!/bin/sh',
    comment(`Written by chopmark policy export --to ${target.tool} from ${context.name}.`),
    comment(`Usage: ${target.usage}`),
    '#',
    ...describeLosses(losses).map(comment),
    'set -u',
    'artifact=$1',
    'bundle=$2',
    'here=$(dirname -- "$0")',
    ...functions,
    '',
    ...checks.flat(),
    'exit 0',
    '',
  ].join('\n');
  return { files: [{ name: `verify-with-${target.tool}.sh`, content }, ...files], losses };
}
