import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { attest } from '../../../src/engine/attest/attest.ts';
import { parseInputs } from '../../../src/options/parse-inputs.ts';
import { type FileServer, startNginx } from '../../../tools/live/file-servers.ts';
import { type SandboxRun, startSandboxRun } from '../../support/sandbox-run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const COMMAND = fileURLToPath(new URL('../../../src/adapters/cli/index.ts', import.meta.url));
const hasStack = Boolean(process.env.CHOPMARK_LIVE_STACK);
const liveTest = hasStack ? test : test.skip;
const BUNDLES = 60;
const KILLS = 24;
const AT_A_TIME = 2;
const seed = Number(process.env.CHOPMARK_SEED ?? randomInt(2 ** 31));

const nginxFolder = temporaryFolder();
let nginx: FileServer;
let run: SandboxRun;
beforeAll(async () => {
  if (!hasStack) return;
  nginx = await startNginx(nginxFolder);
  run = await startSandboxRun();
  const names = await Promise.all(Array.from({ length: BUNDLES }, (_, at) => run.write(`file-${at}`)));
  const raw = { instance: run.sandbox.files.trustConfig, 'identity-token': 'env:TOKEN', 'subject-path': names, statements: 'per-subject' };
  const { problems } = await attest(parseInputs('attest', { ...raw, 'bundle-dir': 'out' }), run.ports);
  expect(problems).toEqual([]);
}, 60_000);
afterAll(async () => {
  await run?.close();
  await nginx?.stop();
});

/** Pushes all bundles to a server, a folder and a file that are this number's own. */
function push(number: number) {
  const stores = [`${nginx.url}/open/${number}/{sha256}.json`, `./kept-${number}`, `all-${number}.jsonl`];
  const args = ['store', 'push', 'out', ...stores.flatMap((store) => ['--store', store]), '--bundle-dir', `receipts-${number}`, '--json'];
  const env = { PATH: process.env.PATH, HOME: run.folder };
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', COMMAND, ...args], {
    cwd: run.folder,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let printed = '';
  child.stdout.on('data', (piece: Buffer) => {
    printed += piece.toString();
  });
  const ended = once(child, 'close').then(([exitCode]) => ({ exitCode: exitCode as number | null, printed }));
  return { kill: () => child.kill('SIGKILL'), ended };
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const namesIn = (folder: string) => {
  try {
    return filesIn(folder).map(({ name }) => name);
  } catch {
    return [];
  }
};

liveTest(
  `pushes that are killed at any moment lose nothing and store nothing twice (seed ${seed})`,
  async () => {
    expect((await push(0).ended).exitCode).toBe(0);
    const started = Date.now();
    await Promise.all(Array.from({ length: AT_A_TIME }, (_, at) => push(1 + at).ended));
    const length = Date.now() - started;

    let killed = 0;
    let midway = 0;
    const killOne = async (part: number) => {
      const number = 100 + part;
      const pushing = push(number);
      // Late ones are after most of the work; the start of the program is no part of it.
      await Promise.race([sleep(length * (0.3 + 0.7 * ((part + (seed % 97) / 97) / KILLS))), pushing.ended]);
      pushing.kill();
      const { exitCode } = await pushing.ended;
      const placed = namesIn(join(nginxFolder, 'files/open', String(number))).length;
      if (exitCode === null) killed++;
      if (exitCode === null && placed > 0 && placed < BUNDLES) midway++;
      const resumed = await push(number).ended;
      expect(resumed.exitCode).toBe(0);
      const { bundles } = JSON.parse(resumed.printed) as { bundles: { stores: { status: string }[] }[] };
      expect(bundles).toHaveLength(BUNDLES);
      expect(
        new Set(bundles.flatMap(({ stores }) => stores.map(({ status }) => status)).filter((status) => status === 'failed')).size,
      ).toBe(0);
      expectWhole(number);
      for (const left of [`kept-${number}`, `all-${number}.jsonl`]) await rm(join(run.folder, left), { recursive: true });
    };
    const parts = Array.from({ length: KILLS }, (_, part) => part);
    await mkdir(join(nginxFolder, 'files/open'), { recursive: true });
    await Promise.all(
      Array.from({ length: AT_A_TIME }, async () => {
        for (let part = parts.shift(); part !== undefined; part = parts.shift()) await killOne(part);
      }),
    );
    process.stderr.write(
      `killed: seed ${seed}, ${killed} of ${KILLS} pushes killed, ${midway} of them with some bundles on the server and some not\n`,
    );
    expect(killed).toBeGreaterThan(KILLS / 3);
  },
  240_000,
);

/** Every store has every bundle, whole, and once: `.2` on the server would be a second one. */
function expectWhole(number: number): void {
  const server = filesIn(join(nginxFolder, 'files/open', String(number)));
  expect(server.filter(({ name }) => /^[0-9a-f]{64}\.json$/.test(name))).toHaveLength(BUNDLES);
  expect(server).toHaveLength(BUNDLES);
  for (const { name, parentPath } of server) expect(() => JSON.parse(readFileSync(join(parentPath, name), 'utf8'))).not.toThrow();
  expect(namesIn(join(run.folder, `kept-${number}/bundles`)).filter((name) => name.endsWith('.sigstore.json'))).toHaveLength(BUNDLES);
  expect(readdirSync(join(run.folder, `kept-${number}/subjects`))).toHaveLength(BUNDLES);
  const lines = readFileSync(join(run.folder, `all-${number}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  expect([lines.length, new Set(lines).size]).toEqual([BUNDLES, BUNDLES]);
}
