import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTION_NAMES, ACTION_OPTIONS, listInputs } from '../../src/adapters/action/inputs.ts';
import { ACTION_OUTPUTS, SETUP_OUTPUTS } from '../../src/adapters/action/outputs.ts';
import { WITHDRAWN_INPUTS } from '../../src/adapters/action/withdrawn-inputs.ts';
import { ERROR_CODES } from '../../src/base/errors/error-codes.ts';
import { VERSION } from '../../src/base/version.ts';
import { EXIT_CODES } from '../../src/options/schema/exit-codes.ts';
import { COMMAND_NAMES, type OptionSpec } from '../../src/options/schema/option.ts';
import { listOptions } from '../../src/options/schema/option-names.ts';
import { writePolicySchema } from '../../src/policy/authoring/json-schema.ts';

/** What users and their scripts may rely on. From 0.1.0 on, nothing leaves it without a word: see `findRemovals`. */
export interface Surface {
  version: string;
  /** By command: its options, and what each takes. */
  commands: Record<string, Record<string, string>>;
  /** By action: its inputs and outputs. */
  actions: Record<string, { inputs: string[]; outputs: string[] }>;
  exitCodes: number[];
  errorCodes: string[];
  /** Paths of keys in a policy file: `trust[].repository`. */
  policy: string[];
  /** By interface of a document or a file: its members with their types. */
  documents: Record<string, Record<string, string>>;
  /** Old names that still work, by the new one. */
  formerly: Record<string, string>;
  /** Inputs of actions that are gone, and whose use is refused with what to write instead. */
  withdrawn?: string[];
}

/** Files that declare what is written for programs to read: results and reports, the journal, receipts. */
const DOCUMENTS = [
  'src/results/result.ts',
  'src/results/store-report.ts',
  'src/results/doctor-report.ts',
  'src/results/build-facts.ts',
  'src/results/verdict.ts',
  'src/x509/certificate.ts',
  'src/signing/journal/journal-record.ts',
  'src/report/trust.ts',
  'src/report/init.ts',
  'src/report/demo.ts',
];

export function describeSurface(root: string): Surface {
  const options = COMMAND_NAMES.flatMap((command) => listOptions(command));
  return {
    version: VERSION,
    commands: Object.fromEntries(
      COMMAND_NAMES.map((command) => [command, Object.fromEntries(listOptions(command).map((spec) => [spec.name, describeValue(spec)]))]),
    ),
    actions: {
      ...Object.fromEntries(
        ACTION_NAMES.map((action) => [
          action,
          {
            inputs: listInputs(action).map(({ spec }) => spec.name),
            outputs: ACTION_OUTPUTS.filter((output) => (output.actions as readonly string[]).includes(action)).map(({ name }) => name),
          },
        ]),
      ),
      setup: { inputs: [], outputs: SETUP_OUTPUTS.map(({ name }) => name) },
    },
    exitCodes: EXIT_CODES.map(({ code }) => code),
    errorCodes: Object.keys(ERROR_CODES).sort(),
    policy: listKeys(JSON.parse(writePolicySchema())),
    documents: Object.fromEntries(DOCUMENTS.flatMap((file) => readInterfaces(readFileSync(join(root, file), 'utf8')))),
    formerly: Object.fromEntries(
      [...options, ...(ACTION_OPTIONS as readonly Pick<OptionSpec, 'name' | 'formerly'>[])].flatMap(({ name, formerly }) =>
        formerly === undefined ? [] : [[name, formerly]],
      ),
    ),
    withdrawn: [...WITHDRAWN_INPUTS],
  };
}

export const writeSurface = (root: string): string => `${JSON.stringify(describeSurface(root), null, 2)}\n`;

const describeValue = ({ kind, values }: OptionSpec): string => (kind === 'enum' ? (values ?? []).join('|') : kind);

/** Interfaces of a source file with their members. Exported so that its test can hand it text. */
export function readInterfaces(source: string): [name: string, members: Record<string, string>][] {
  const bare = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...bare.matchAll(/^export interface (\w+)(?: extends [^{]+)? \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => [
    name,
    Object.fromEntries([...body.matchAll(/^ {2}(\w+\??): ([^\n]+?);?$/gm)].map(([, member = '', type = '']) => [member, type])),
  ]);
}

type JsonSchema = { properties?: Record<string, JsonSchema>; items?: JsonSchema; anyOf?: JsonSchema[] };

function listKeys(schema: JsonSchema, path = ''): string[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [at, ...listKeys(child, at)];
  });
  const inItems = schema.items ? listKeys(schema.items, `${path}[]`) : [];
  const inChoices = (schema.anyOf ?? []).flatMap((choice) => listKeys(choice, path));
  return [...new Set([...below, ...inItems, ...inChoices])];
}

/**
 * What a release had and the sources no longer have, without naming it as `formerly`, or as `withdrawn` among the inputs of actions.
 *
 * @param before Of a release.
 * @param now Of the sources.
 * @returns A sentence for each.
 */
export function findRemovals(before: Surface, now: Surface): string[] {
  const renamed = new Set(Object.values(now.formerly));
  const gone = (what: string, old: readonly string[], current: readonly string[]) =>
    old.filter((name) => !current.includes(name) && !renamed.has(name)).map((name) => `${what} ${name} of ${before.version} is gone.`);
  return [
    ...gone('The command', Object.keys(before.commands), Object.keys(now.commands)),
    ...Object.entries(before.commands).flatMap(([command, options]) => {
      const current = now.commands[command];
      if (current === undefined) return [];
      const values = Object.entries(options).flatMap(([name, value]) =>
        value.includes('|') ? gone(`The value of ${command} --${name}:`, value.split('|'), (current[name] ?? value).split('|')) : [],
      );
      return [...gone(`The option of ${command}:`, Object.keys(options), Object.keys(current)), ...values];
    }),
    ...Object.entries(before.actions).flatMap(([action, { inputs, outputs }]) => [
      ...gone(
        `The input of the action ${action}:`,
        inputs.filter((name) => !now.withdrawn?.includes(name)),
        now.actions[action]?.inputs ?? [],
      ),
      ...gone(`The output of the action ${action}:`, outputs, now.actions[action]?.outputs ?? []),
    ]),
    ...gone('The exit code', before.exitCodes.map(String), now.exitCodes.map(String)),
    ...gone('The error code', before.errorCodes, now.errorCodes),
    ...gone('The key of policies:', before.policy, now.policy),
    ...Object.entries(before.documents).flatMap(([name, members]) =>
      gone(
        `The member of ${name}:`,
        Object.keys(members).map((member) => member.replace('?', '')),
        Object.keys(now.documents[name] ?? {}).map((member) => member.replace('?', '')),
      ),
    ),
  ];
}
