import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Ports } from '../../../src/base/ports.ts';
import { createExec } from '../../../src/base/process/exec.ts';
import { attest } from '../../../src/engine/attest/attest.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { parseInputs } from '../../../src/options/parse-inputs.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';

let run: SandboxRun;
let ports: Ports;
let pid: string;

/** A checkout, and a git that tells its process id and never answers. */
beforeEach(async () => {
  run = await startSandboxRun();
  const top = join(run.folder, 'widget');
  mkdirSync(join(top, '.git'), { recursive: true });
  mkdirSync(join(run.folder, 'bin'));
  pid = join(run.folder, 'pid');
  writeFileSync(join(run.folder, 'bin/git'), `#!/bin/sh\necho $$ > '${pid}'\nexec sleep 120\n`);
  chmodSync(join(run.folder, 'bin/git'), 0o755);
  const env = { ...process.env, PATH: `${join(run.folder, 'bin')}:${process.env.PATH}` };
  ports = { ...run.ports, workingFolder: top, exec: createExec({ env, signal: run.ports.signal, workingFolder: top }) };
});
afterEach(() => run.close());

const isRunning = (id: number) => {
  try {
    kill(id, 0);
    return true;
  } catch {
    return false;
  }
};

const given = () => ({ timeout: '1s', instance: run.sandbox.files.trustConfig });
const believed = { ci: 'github', repository: 'acme/widget' };

test.each([
  ['attest --subject-git', () => attest(parseInputs('attest', { ...given(), 'subject-git': ['HEAD'] }), ports)],
  [
    'attest --resolved-dependencies',
    () => attest(parseInputs('attest', { ...given(), 'resolved-dependencies': ['checkout'], 'subject-path': ['x'] }), ports),
  ],
  ['verify --subject-git', () => verify(parseInputs('verify', { ...given(), ...believed, 'subject-git': ['HEAD'] }), ports)],
])(
  '%s: git ends with the time of the run',
  async (_, start) => {
    writeFileSync(join(ports.workingFolder, 'x'), 'x');
    const begun = Date.now();
    await expect(start()).rejects.toMatchObject({ code: 'INPUT_TIMEOUT', message: expect.stringContaining('git') });
    expect(Date.now() - begun).toBeLessThan(20_000);
    expect(existsSync(pid)).toBe(true);
    // The kernel takes a moment to end it.
    const id = Number(readFileSync(pid, 'utf8'));
    for (let waited = 0; isRunning(id) && waited < 50; waited++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isRunning(id)).toBe(false);
  },
  30_000,
);
