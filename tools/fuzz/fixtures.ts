import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the smallest inputs of findings are kept, in a folder for each target. Relative to the repository. */
export const FIXTURES = '__tests__/fixtures/fuzz';

export interface KeptInput {
  target: string;
  path: string;
  bytes: Buffer;
}

export function readFixtures(root: string): KeptInput[] {
  const folder = join(root, FIXTURES);
  if (!existsSync(folder)) return [];
  return globSync('*/*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ target: path.slice(0, path.indexOf('/')), path, bytes: readFileSync(join(folder, path)) }));
}

/** The name of the file of a finding, from what tells it from others. */
export const nameInput = (signature: string, index: number): string =>
  `${signature
    .toLowerCase()
    .replace(/^(\w+) .*\/([\w-]+)\.ts:(\d+)$/, '$1-$2-$3')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '')}-${index}`;
