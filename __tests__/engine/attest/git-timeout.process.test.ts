import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Ports } from '../../../src/base/ports.ts';
import { createExec } from '../../../src/base/process/exec.ts';
import { attest } from '../../../src/engine/attest/attest.ts';
import { verify } from '../../../src/engine/verify/verify.ts';
import { parseInputs } from '../../../src/options/parse-inputs.ts';
import { isRunning } from '../../support/is-running.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';
import { type TimeLimit, takeTimeLimits } from '../../support/time-limit.ts';
import { waitUntil } from '../../support/wait-until.ts';

let run: SandboxRun;
let ports: Ports;
let pid: string;
let limit: TimeLimit;

/** A checkout, and a git that tells its process id and never answers. */
beforeEach(async () => {
  run = await startSandboxRun();
  const top = join(run.folder, 'widget');
  mkdirSync(join(top, '.git'), { recursive: true });
  mkdirSync(join(run.folder, 'bin'));
  pid = join(run.folder, 'pid');
  writeFileSync(join(run.folder, 'bin/git'), `#!/bin/sh\necho $$ > '${pid}'\nexec sleep 600\n`);
  chmodSync(join(run.folder, 'bin/git'), 0o755);
  const env = { ...process.env, PATH: `${join(run.folder, 'bin')}:${process.env.PATH}` };
  ports = { ...run.ports, workingFolder: top, exec: createExec({ env, signal: run.ports.signal, workingFolder: top }) };
  limit = takeTimeLimits();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await run.close();
});

const written = () => (existsSync(pid) ? readFileSync(pid, 'utf8') : '');

const given = () => ({ timeout: '7s', instance: run.sandbox.files.trustConfig });
const believed = { ci: 'github', repository: 'acme/widget' };

test.each([
  ['attest --subject-git', () => attest(parseInputs('attest', { ...given(), 'subject-git': ['HEAD'] }), ports)],
  [
    'attest --resolved-dependencies',
    () => attest(parseInputs('attest', { ...given(), 'resolved-dependencies': ['checkout'], 'subject-path': ['x'] }), ports),
  ],
  ['verify --subject-git', () => verify(parseInputs('verify', { ...given(), ...believed, 'subject-git': ['HEAD'] }), ports)],
])('%s: git ends with the time of the run', async (_, start) => {
  writeFileSync(join(ports.workingFolder, 'x'), 'x');
  const ended = expect(start()).rejects.toMatchObject({ code: 'INPUT_TIMEOUT', message: expect.stringContaining('git') });
  await waitUntil(() => written().endsWith('\n'), ended);
  expect(limit.asked).toContain(7_000);
  limit.expire();
  await ended;
  await waitUntil(() => !isRunning(Number(written())));
});
