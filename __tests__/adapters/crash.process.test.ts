import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { programPath } from '../support/programs.ts';
import { startWorkflowJob } from '../support/workflow-step.ts';

/* An error outside of every promise of a run, in a process that knows secrets: what is shown of it goes through the same masks. */

const folder = mkdtempSync(join(tmpdir(), 'chopmark-crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Not shaped like a token, so that only its registration hides it. */
const CANARY = 'canary-0aQzXk9vB7wE2mN4tR6yU8';
const preload = join(folder, 'preload.mjs');
writeFileSync(
  preload,
  `import net from 'node:net';
   const { connect } = net.Socket.prototype;
   net.Socket.prototype.connect = function (...args) {
     setImmediate(() => { throw new Error('lost: ${CANARY} and ' + Buffer.from('${CANARY}').toString('base64')); });
     return connect.apply(this, args);
   };`,
);
const NODE_OPTIONS = `--import=${pathToFileURL(preload).href}`;
const ENCODED = Buffer.from(CANARY).toString('base64').slice(0, 16);

test.each([[], ['--debug']])('the command line hides the secrets of the run in an unhandled error: %j', (...more) => {
  const file = join(folder, 'app');
  writeFileSync(file, 'app');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [programPath('cli'), 'store', 'find', file, '--from', 'http://127.0.0.1:1/{sha256}', ...more],
    {
      encoding: 'utf8',
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        NODE_OPTIONS,
        CHOPMARK_STORE_HOST: '127.0.0.1:1',
        CHOPMARK_STORE_TOKEN: CANARY,
      },
    },
  );
  expect(stderr).toContain('which is a bug: Error: lost: *** and ***');
  expect(status).toBe(1);
  expect(stdout + stderr).not.toContain(CANARY);
  expect(stdout + stderr).not.toContain(ENCODED);
});

test('the Action hides the token of the job in an unhandled error', async () => {
  const job = await startWorkflowJob();
  try {
    await job.write('app');
    const inputs = { 'subject-path': 'app', 'github-token': CANARY };
    const { log, exitCode, annotations } = await job.run('attest', { inputs, env: { NODE_OPTIONS, RUNNER_DEBUG: '1' } });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain('lost: *** and ***');
    expect(log).not.toContain(CANARY);
    expect(log).not.toContain(ENCODED);
  } finally {
    await job.close();
  }
});
