import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, test as anyTest, beforeAll, expect } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { runOrbCommand } from '../live/support/circleci-job.ts';
import { type CommandProcess, startCommandProcess } from '../support/command-process.ts';
import { programCache } from '../support/programs.ts';

/** The scripts of the orb are for POSIX shells. */
const test = process.platform === 'win32' ? anyTest.skip : anyTest;

const home = mkdtempSync(join(tmpdir(), 'chopmark-workspace-'));
let sandbox: Sandbox;
let commands: CommandProcess;
beforeAll(async () => {
  commands = await startCommandProcess();
  commands.writeCommand(join(home, 'bin/chopmark'));
  const sleep = (milliseconds: number) => new Promise<void>((done) => void setTimeout(done, milliseconds));
  sandbox = await startSandbox({ clock: { now: () => new Date(), sleep } });
});
afterAll(async () => {
  commands.end();
  await sandbox.close();
  rmSync(home, { recursive: true, force: true });
});

interface Job {
  /** `CIRCLE_WORKFLOW_JOB_ID`. */
  id: string;
  /** `CIRCLE_NODE_INDEX`: which machine of a job with `parallelism`. */
  machine?: number;
  command: string;
  parameters: Record<string, unknown>;
  /** What the jobs before handed on, in the order in which CircleCI unpacks it. */
  attached?: readonly string[];
  builds?: string;
}

let count = 0;
/** Runs a job of the orb's commands. Its layer of the workspace is what it handed on. */
async function runJob({ id, machine = 0, command, parameters, attached = [], builds }: Job) {
  const folder = join(home, String(++count), 'project');
  mkdirSync(folder, { recursive: true });
  for (const layer of attached) cpSync(layer, folder, { recursive: true });
  if (builds) writeFileSync(join(folder, builds), `${builds}\n`);
  const own = command === 'merge' ? {} : { instance: sandbox.files.trustConfig, identity_token: 'OWN_TOKEN' };
  const ended = await runOrbCommand(
    command,
    { use_installed: true, ...own, ...parameters },
    {
      folder,
      env: {
        PATH: `${join(home, 'bin')}${delimiter}${process.env.PATH}`,
        HOME: folder,
        XDG_CACHE_HOME: programCache(),
        CIRCLECI: 'true',
        CIRCLE_WORKFLOW_JOB_ID: id,
        CIRCLE_NODE_INDEX: String(machine),
        OWN_TOKEN: sandbox.issueToken({ kind: 'circleci' }),
      },
    },
  );
  expect(`${ended.exitCode} ${ended.text}`).toMatch(/^0 /);
  return { ...ended, folder };
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : [],
  );

/** CircleCI refuses to attach a workspace into which jobs that ran side by side have put the same path. */
function expectAttachable(layers: readonly string[]) {
  const paths = layers.flatMap(filesIn);
  expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
}

test('jobs side by side, and the machines of one job, hand on nothing under the same path, and a last job joins it all', async () => {
  const attest = (job: Pick<Job, 'id'> & Partial<Job>) => runJob({ command: 'attest', parameters: { subject_path: job.builds }, ...job });
  const first = await attest({ id: 'first', builds: 'common.txt' });
  const sideBySide = [
    await attest({ id: 'linux', builds: 'linux.txt', attached: [first.workspace] }),
    await attest({ id: 'parallel', machine: 0, builds: 'part-0.txt', attached: [first.workspace] }),
    await attest({ id: 'parallel', machine: 1, builds: 'part-1.txt', attached: [first.workspace] }),
    await runJob({
      id: 'signs',
      command: 'sign',
      parameters: { subject_path: 'tool.bin' },
      builds: 'tool.bin',
      attached: [first.workspace],
    }),
  ].map(({ workspace }) => workspace);
  expectAttachable(sideBySide);
  for (const workspace of sideBySide) expect(filesIn(workspace).filter((path) => path.includes('first'))).toEqual([]);

  const attached = [first.workspace, ...sideBySide];
  const merged = await runJob({ id: 'last', command: 'merge', parameters: { bundle: '.chopmark', expected_subjects: '5' }, attached });
  const lines = readFileSync(join(merged.workspace, '.chopmark/merged/attestations.jsonl'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(5);
});

test('what an earlier job handed on is no result of this one, and does not end it', async () => {
  const first = await runJob({ id: 'first', command: 'attest', parameters: { subject_path: 'a.txt' }, builds: 'a.txt' });
  const next = await runJob({
    id: 'next',
    command: 'attest',
    parameters: { subject_path: 'b.txt', persist: false },
    builds: 'b.txt',
    attached: [first.workspace],
  });
  expect(readdirSync(next.workspace)).toEqual([]);
  expect(existsSync(join(dirname(next.folder), 'artifacts/next-0/attestations.jsonl'))).toBe(true);
});
