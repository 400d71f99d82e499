import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';

const sources = pathToFileURL(resolve(import.meta.dirname, '../../src')).href;
const folder = mkdtempSync(join(tmpdir(), 'chopmark-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Does the work in a process of its own, watched, with a time limit of 300 ms. */
function run(work: string, limit = 300) {
  const path = join(folder, 'run.mjs');
  writeFileSync(
    path,
    `
    import { writeSync } from 'node:fs';
    import { setTimeout as sleep } from 'node:timers/promises';
    import { announceInput } from '${sources}/base/foreign-input.ts';
    import { watchRun } from '${sources}/adapters/watch-run.ts';
    process.on('SIGINT', () => console.log('noticed'));
    const tell = (error) => (writeSync(1, error.code + ' ' + error.message + '\\n'), 9);
    const { guard, setLimit } = watchRun({ signal: new AbortController().signal, tell });
    const forever = () => { for (;;); };
    setLimit(${limit});
    console.log('done', await guard(async () => { announceInput(1e9); ${work} }));
    await sleep(10);
    console.log(process.listenerCount('SIGINT'));
    `,
  );
  const { stdout, stderr, status } = spawnSync(process.execPath, [path], { encoding: 'utf8', env: {}, timeout: 60_000 });
  return { stdout, stderr, status };
}

const STOPPED = 'INPUT_TIMEOUT The run reached its time limit while an input was evaluated, which did not come to an end.\n';

test.each([
  ['a loop', 'forever();'],
  ['a loop after a pause', 'await sleep(1); forever();'],
  ['a loop that catches everything', 'for (;;) try { forever(); } catch {} finally { continue; }'],
  ['a regular expression', "/^(a+)+$/.test('a'.repeat(50) + 'b');"],
  ['a timer', 'setTimeout(forever); await new Promise(() => {});'],
  ['a chain of promises', 'await sleep(1).then(async () => { for (;;) await 0; });'],
  [
    'a comparison of everything with everything',
    'const all = Array.from({ length: 5e5 }, (_, at) => at); all.filter((one) => all.includes(-1 - one));',
  ],
])('%s ends with the process', (_, work) => {
  expect(run(work)).toEqual({ stdout: STOPPED, stderr: '', status: 9 });
});

test.each([
  ['that ends in time', "return 'well';", 'done well\n1\n'],
  [
    'that takes its time and gets a signal of a later turn',
    "const end = Date.now() + 700; while (Date.now() < end); await sleep(200); process.kill(process.pid, 'SIGINT'); await sleep(200); return 1;",
    'noticed\ndone 1\n1\n',
    60_000,
  ],
])('work %s is left alone', (_, work, stdout, limit = 300) => {
  expect(run(work, limit)).toEqual({ stdout, stderr: '', status: 0 });
});

const LATE = 'The run reached its time limit before everything that it waited for was over.';

test.each(['await sleep(60_000);', 'await new Promise((resolve) => setTimeout(resolve, 60_000));'])(
  'work that waits beyond its limit is left behind: %s',
  (work) => {
    const { stderr, status } = run(work);
    expect({ stderr, status }).toEqual({ stderr: expect.stringContaining(LATE), status: 1 });
  },
);

test('a command of the user has its time to end', () => {
  const path = join(folder, 'command.mjs');
  writeFileSync(
    path,
    `
    import { setTimeout as sleep } from 'node:timers/promises';
    import { watchRun } from '${sources}/adapters/watch-run.ts';
    const { guard, bind } = watchRun({ signal: AbortSignal.timeout(1), tell: () => 9 });
    const { runCommand } = bind({ runCommand: () => sleep(4_000, 7) });
    console.log('done', await guard(() => runCommand()));
    `,
  );
  expect(spawnSync(process.execPath, [path], { encoding: 'utf8', env: {}, timeout: 60_000 })).toMatchObject({
    stdout: 'done 7\n',
    status: 0,
  });
});
