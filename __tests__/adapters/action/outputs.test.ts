import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ACTION_NAMES } from '../../../src/adapters/action/inputs.ts';
import { ACTION_OUTPUTS, type OutputSpec, SETUP_OUTPUTS } from '../../../src/adapters/action/outputs.ts';
import { actionFile } from '../../../tools/generate/action-metadata.ts';
import { ROOT, readPage } from '../../support/markdown.ts';

const OUTPUTS: readonly OutputSpec[] = ACTION_OUTPUTS;
const FOLDER = join(ROOT, 'src/adapters/action');
const sources = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

/** `workflow-step.ts` refuses the other direction: an output that a step sets and its action does not declare. */
describe('outputs', () => {
  test('are set in one place, which takes those of the table alone', () => {
    expect(sources.filter(([, text]) => /\bsetOutput\b/.test(text)).map(([name]) => name)).toEqual(['set-outputs.ts']);
  });

  test.each(OUTPUTS.map(({ name }) => name))('%s is set somewhere', (name) => {
    const setting = sources.filter(([file, text]) => file !== 'outputs.ts' && text.includes(`'${name}'`));
    const described =
      /export function describeOutputs[\s\S]*?^}/m.exec(sources.find(([file]) => file === 'outputs.ts')?.[1] ?? '')?.[0] ?? '';
    expect(setting.length > 0 || new RegExp(`(?<![\\w-])'?${name}'?: `).test(described)).toBe(true);
  });

  test.each(ACTION_NAMES)('%s declares those that the table says, with their meaning', (action) => {
    const { outputs } = parse(readFileSync(join(ROOT, actionFile(action)), 'utf8'));
    const declared = OUTPUTS.filter(({ actions }) => actions.includes(action)).map(({ name, help }) => [name, { description: help }]);
    expect(Object.entries(outputs)).toEqual(declared);
  });

  test('one table has them all, and says which action has which', () => {
    const page = readPage('docs/reference/action.md').text;
    const [head = '', , ...rows] = page.split('\n').filter((line) => line.startsWith('|'));
    expect(head).toBe(`| output | meaning | ${[...ACTION_NAMES, 'setup'].map((name) => `\`${name}\``).join(' | ')} |`);
    const all: readonly { name: string; actions: readonly string[] }[] = [
      ...OUTPUTS,
      ...SETUP_OUTPUTS.map(({ name }) => ({ name, actions: ['setup'] })),
    ];
    const found = rows.slice(0, all.length).map((row) => row.split(' | ').map((text) => text.replace(/^\| |\|$/g, '').trim()));
    expect(found.map(([name, , ...having]) => [name, having])).toEqual(
      all.map(({ name, actions }) => [`\`${name}\``, [...ACTION_NAMES, 'setup'].map((action) => (actions.includes(action) ? 'yes' : ''))]),
    );
  });
});
