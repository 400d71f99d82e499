import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Found } from './found.ts';
import { readGroovy } from './read-groovy.ts';
import { readScript } from './read-script.ts';
import { readShell } from './read-shell.ts';
import { readYaml } from './read-yaml.ts';

/** Everything that can meet a text from outside, on machines of users or in releases. */
const FILES: readonly string[] = [
  'src/**/*.ts',
  'tools/{bootstrap,executables,release,wrappers}/**/*.{ts,sh}',
  // The formats of JSON schemas, for documents from outside.
  'node_modules/ajv-formats/dist/formats.js',
  'action.yml',
  '{sign,merge,verify,setup}/action.yml',
  '.github/workflows/*.yml',
  'circleci/src/**/*.{yml,sh}',
  'buildkite/**/*.{yml,sh}',
  'gitlab/templates/*.yml',
  'jenkins/{src,vars,resources}/**/*.{groovy,sh}',
  'examples/**/*.{sh,yml}',
];

const READERS: Readonly<Record<string, (file: string, text: string) => Found>> = {
  '.ts': readScript,
  '.js': readScript,
  '.sh': readShell,
  '.yml': readYaml,
  '.groovy': readGroovy,
};

/** The regular expressions of a checkout. */
export function findPatterns(root: string): Found {
  const files = [...new Set(FILES.flatMap((glob) => globSync(glob, { cwd: root })))].map((file) => file.replaceAll('\\', '/')).sort();
  const all = files.flatMap((file) => READERS[extname(file)]?.(file, readFileSync(join(root, file), 'utf8')) ?? []);
  return { patterns: all.flatMap(({ patterns }) => patterns), made: all.flatMap(({ made }) => made) };
}
