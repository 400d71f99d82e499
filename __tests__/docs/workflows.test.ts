import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ACTION_NAMES } from '../../src/adapters/action/inputs.ts';
import { actionFile } from '../../tools/generate/action-metadata.ts';
import { ROOT, readPages } from '../support/markdown.ts';

interface Step {
  id?: string;
  uses: string;
  with?: Record<string, unknown>;
}

const read = (file: string) => parse(readFileSync(join(ROOT, file), 'utf8'));
/** By what follows `chopmark/chopmark` in `uses:`. */
const ACTIONS: Readonly<Record<string, { inputs?: object; outputs: object }>> = {
  ...Object.fromEntries(ACTION_NAMES.map((action) => [action === 'attest' ? '' : `/${action}`, read(actionFile(action))])),
  '/setup': read('setup/action.yml'),
};

/** Steps that use an action, wherever in a document they stand. */
function listSteps(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'uses' in value && typeof value.uses === 'string' ? [value as Step] : [];
  return [...own, ...Object.values(value).flatMap(listSteps)];
}

const pages = readPages()
  .map(
    ({ path, blocks }) =>
      [
        path,
        blocks.filter(({ language, text }) => language === 'yaml' && text.includes('chopmark/chopmark')).map(({ text }) => text),
      ] as const,
  )
  .filter(([, blocks]) => blocks.length > 0);

const actionOf = ({ uses }: Step) => {
  const [, path] = /^chopmark\/chopmark([^@]*)@/.exec(uses) ?? [];
  if (path === undefined || path.startsWith('/.github/')) return undefined;
  const action = ACTIONS[path];
  if (!action) throw new Error(`There is no action ${uses}.`);
  return action;
};

test.each(pages)('%s: workflows use the action with inputs and outputs that it has', (_, blocks) => {
  for (const block of blocks) {
    const steps = listSteps(parse(block, { strict: true }));
    const unknown = steps.flatMap((step) => {
      const action = actionOf(step);
      return action ? Object.keys(step.with ?? {}).filter((name) => !(name in (action.inputs ?? {}))) : [];
    });
    expect(unknown).toEqual([]);
    for (const [, id, output = ''] of block.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const step = steps.find((candidate) => candidate.id === id);
      const action = step && actionOf(step);
      if (action) expect(Object.keys(action.outputs)).toContain(output);
    }
  }
});
