import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What tests start, or import in a process of its own. */
export type ProgramName =
  | 'cli'
  | 'cli-main'
  | 'action-attest'
  | 'action-sign'
  | 'action-merge'
  | 'action-verify'
  | 'action-setup'
  | 'action-main'
  | 'library';

const folder = (): string => {
  const made = process.env.CHOPMARK_TEST_PROGRAMS;
  if (made) return made;
  throw new Error('No program was built: a test that starts one is called *.process.test.ts, or is in __tests__/docs.');
};

/** The sources as one bundle, made at the start of this run (`build-programs.mjs`). */
export const programPath = (name: ProgramName): string => join(folder(), `${name}.js`);

/** A cache folder: the same for all programs of this run, and removed with them. */
export const programCache = (): string => join(folder(), 'cache');

/** A shell script, at `path`, that is the command line. */
export function writeCommand(path: string): void {
  writeFileSync(path, `#!/bin/sh\nexec '${process.execPath}' '${programPath('cli')}' "$@"\n`, { mode: 0o755 });
}
