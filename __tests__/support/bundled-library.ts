import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@jest/globals';
import { installHere } from '../../tools/package/assemble.ts';

/*
 * A project that uses the library as users have it, to be bundled; and the result, run where none of the project's files are.
 */

export interface BundledProject {
  /** Absolute. It has `program.mjs` and `program.cjs`, which do the same, and the package in `node_modules`. */
  folder: string;
  /** A new, empty folder elsewhere. */
  emptyFolder(): string;
  remove(): void;
}

/** All threads worked, and only where the input was large. */
export const EXPECTED_RUN = {
  exitCode: 0,
  stderr: '',
  output: {
    codes: [0, 0, 7, 0, 0, 0, 7],
    early: [],
    threads: {
      'chopmark-hash': { messages: expect.any(Number), errors: [] },
      'chopmark-verify': { messages: expect.any(Number), errors: [] },
      'chopmark-second-opinion': { messages: 1, errors: [] },
      'chopmark-rego': { messages: 1, errors: [] },
    },
    verified: 110,
    // The policy is the empty module.
    refused: [expect.objectContaining({ code: 'POLICY_REGO', message: expect.stringContaining('exports') })],
  },
};

export function createBundledProject(): BundledProject {
  const home = mkdtempSync(join(tmpdir(), 'chopmark-bundling-'));
  const folder = join(home, 'project');
  cpSync(resolve(import.meta.dirname, 'attest-and-verify.mjs'), join(folder, 'attest-and-verify.mjs'));
  writeFileSync(
    join(folder, 'program.mjs'),
    "import * as library from 'chopmark';\nimport { attestAndVerify } from './attest-and-verify.mjs';\nattestAndVerify(library);\n",
  );
  writeFileSync(
    join(folder, 'program.cjs'),
    "const library = require('chopmark');\nconst { attestAndVerify } = require('./attest-and-verify.mjs');\nattestAndVerify(library);\n",
  );
  installHere(folder);
  return {
    folder,
    emptyFolder: () => mkdtempSync(join(home, 'empty-')),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/**
 * Runs a program in a sandbox.
 *
 * @param chopmark Path of the command line.
 * @param folder Where it runs. It is made the home folder too.
 */
export async function runInSandbox(chopmark: string, program: string, folder: string) {
  const child = spawn(process.execPath, [chopmark, 'sandbox', '--quiet', '--', process.execPath, program], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const line = texts.stdout.trim();
  return { exitCode, stderr: texts.stderr, output: line.startsWith('{') ? (JSON.parse(line) as unknown) : line };
}
