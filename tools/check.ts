/** `npm run check`: everything that can be said about the sources without running them. Runs all, reports all, fails if any fails. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const checks: Record<string, readonly string[]> = {
  types: ['node_modules/typescript/bin/tsc', '-p', '.'],
  'lint and format': ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  'architecture and names': [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--silent',
    '__tests__/architecture.test.ts',
    '__tests__/names.test.ts',
  ],
  patterns: ['tools/patterns/check.ts'],
  'generated files': ['tools/generate/index.ts', '--check'],
  workflows: ['tools/workflows.ts'],
  'dist in step': ['tools/dist/check.ts'],
  package: ['tools/package/check.ts'],
};

const failed = Object.entries(checks).filter(([name, args]) => {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [...args], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return status !== 0;
});
process.exitCode = failed.length === 0 ? 0 : 1;
