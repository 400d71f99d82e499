import { isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import type { Found } from './found.ts';
import { readShell } from './read-shell.ts';

/** Keys whose texts are run by a shell, in workflows, actions, GitLab's templates and CircleCI's orbs. */
const SCRIPTS: readonly unknown[] = ['run', 'command', 'script', 'before_script', 'after_script'];

/** The regular expressions of the shell scripts in a YAML file. */
export function readYaml(file: string, text: string): Found {
  const found: Found = { patterns: [], made: [] };
  const lineCounter = new LineCounter();
  for (const document of parseAllDocuments(text, { lineCounter, logLevel: 'silent' }))
    visit(document as never, {
      Scalar(_, { value, range, type }, path) {
        const isScript = path.some((parent) => 'key' in parent && isScalar(parent.key) && SCRIPTS.includes(parent.key.value));
        if (!isScript || typeof value !== 'string') return;
        const { line } = lineCounter.linePos(range?.[0] ?? 0);
        const { patterns, made } = readShell(file, value, type?.startsWith('BLOCK') ? line + 1 : line);
        found.patterns.push(...patterns);
        found.made.push(...made);
      },
    });
  return found;
}
