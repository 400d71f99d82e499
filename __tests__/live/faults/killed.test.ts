import { randomInt } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from '../../../src/sandbox/start.ts';
import { createRandom } from '../../support/random.ts';
import { createCanaryClaim } from '../../support/secret-search.ts';
import { PREDICATE, startCanaryRun } from '../support/canary-run.ts';
import { type KillPlan, killRuns } from '../support/kill-runs.ts';
import { liveTest } from '../support/live-test.ts';
import { startSecondStack } from '../support/stack.ts';

const canary = startCanaryRun();
const seed = Number(process.env.CHOPMARK_SEED ?? randomInt(2 ** 31));
const random = createRandom(seed);
/** All kills against the sandbox: three of five are of attest, one of sign, and half a one each of merge and of store push. */
const KILLS = Number(process.env.CHOPMARK_KILLS ?? 200);

interface Instance {
  trustConfig: string;
  trustedRoot: string;
  /** Fresh enough to sign with. */
  token(): string;
  /** Of the identity, as certificates have them. */
  san: string;
  issuer: string;
  logSize(): Promise<number>;
}

interface Batch {
  command: 'attest' | 'sign';
  files: number;
  kills: number;
  atATime: number;
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
const recordsIn = (cwd: string): string[] =>
  namesIn(join(cwd, 'out')).includes('journal.jsonl')
    ? [...readFileSync(join(cwd, 'out/journal.jsonl'), 'utf8').matchAll(/^\{"item":"([^"]+)".*\}$/gm)].map(([, id]) => id ?? '')
    : [];
const linesIn = (file: string): string[] =>
  namesIn(dirname(file)).includes(basename(file)) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];

/** The command, and where its bundles are: `sign` writes them next to the files. */
const signing = {
  attest: { args: ['attest', 'file-*', '--statements', 'per-subject', ...PREDICATE], folder: 'out' },
  sign: { args: ['sign', 'file-*'], folder: '.' },
} as const;
const bundlesIn = (cwd: string, command: Batch['command']): string[] =>
  namesIn(join(cwd, signing[command].folder))
    .filter((name) => name.endsWith('.sigstore.json'))
    .map((name) => join(cwd, signing[command].folder, name));
const argumentsOf = ({ trustConfig }: Instance, command: Batch['command']) => [
  ...signing[command].args,
  ...['--instance', trustConfig, '--identity-token', 'env:TOKEN', '--bundle-dir', 'out', '--json', '--debug'],
];

/** Log entries of the bundles in a folder, by their places in the log. */
const placesIn = (cwd: string, command: Batch['command']): string[] =>
  bundlesIn(cwd, command).flatMap((file) => {
    const { verificationMaterial } = JSON.parse(readFileSync(file, 'utf8'));
    return verificationMaterial.tlogEntries.map(
      ({ inclusionProof }: { inclusionProof: { logIndex: string } }) => inclusionProof.logIndex ?? '0',
    );
  });

async function expectNothingLostOrDouble(instance: Instance, { command, files, kills, atATime }: Batch): Promise<void> {
  const before = await instance.logSize();
  const names = Array.from({ length: files }, (_, number) => `file-${number}`);
  const args = argumentsOf(instance, command);
  const env = () => ({ TOKEN: instance.token() });
  const { all, whole } = await killRuns(
    canary,
    { args, env, prepare: () => canary.folder(...names) },
    { kills, atATime, random },
    async (cwd) => {
      const placed = bundlesIn(cwd, command);
      // Each is whole, whenever the process died.
      for (const file of placed) expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('verificationMaterial');
      return { placed: placed.length, recorded: recordsIn(cwd).length, resumed: await canary.run(args, { cwd, env: env() }) };
    },
  );
  const failed = all.filter(({ resumed }) => resumed.exitCode !== 0);
  expect(failed.map(({ cwd, resumed }) => `${cwd}: ${resumed.stdout} ${resumed.stderr}`)).toEqual([]);

  expect(all.map(({ cwd }) => bundlesIn(cwd, command).length)).toEqual(all.map(() => files));
  const places = all.flatMap(({ cwd }) => placesIn(cwd, command));
  expect(new Set(places).size).toBe(kills * files);
  // The undisturbed runs have theirs, too.
  expect((await instance.logSize()) - before).toBe((kills + whole.length) * files);
  // No subject was signed twice, logged or not.
  for (const { cwd } of all) {
    const records = recordsIn(cwd);
    expect(records).toHaveLength(new Set(records).size);
  }

  const folders = all.map(({ cwd }) => basename(cwd));
  const identity = ['--certificate-identity', instance.san, '--certificate-oidc-issuer', instance.issuer];
  const evidence =
    command === 'attest'
      ? [...PREDICATE.slice(0, 2), ...folders.flatMap((folder) => ['--bundle', `${folder}/out/attestations.jsonl`])]
      : [];
  const subjects = folders.flatMap((folder) => names.map((name) => `${folder}/${name}`));
  const verify = ['verify', ...subjects, ...evidence, ...identity, '--trusted-root', instance.trustedRoot, '--offline', '--json'];
  const verified = await canary.run(verify, { cwd: dirname(all[0]?.cwd ?? ''), timeout: 300_000 });
  expect(verified).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(verified.stdout).artifacts).toHaveLength(kills * files);

  // The moments were what they should be: before, in the midst of, and after the signing.
  const midway = all.filter(({ killed, recorded, placed }) => killed && recorded > 0 && placed < files);
  tell(command, all, midway.length, 'between the first signature and the last bundle');
  if (kills >= 100) expect(midway.length).toBeGreaterThan(kills / 20);
}

function tell(command: string, all: readonly { killed: boolean }[], midway: number, when: string): void {
  const killed = all.filter((each) => each.killed).length;
  process.stderr.write(`killed: seed ${seed}, ${command}, ${killed} of ${all.length} killed, ${midway} of them ${when}\n`);
  expect(killed).toBeGreaterThanOrEqual(all.length / 2);
}

/** A folder with what the jobs of a matrix leave: their bundles, one in two jobs, in `jobs/1` to `jobs/4`. */
function prepareJobs(signed: string): string {
  const cwd = canary.folder();
  const files = bundlesIn(signed, 'attest');
  for (const [number, file] of files.entries()) {
    for (const job of [number % 4, (number * 3) % 4]) {
      mkdirSync(join(cwd, `jobs/${job + 1}`), { recursive: true });
      copyFileSync(file, join(cwd, `jobs/${job + 1}`, basename(file)));
    }
  }
  return cwd;
}

async function expectMergedOnce(signed: string, plan: KillPlan): Promise<void> {
  const bundles = bundlesIn(signed, 'attest').length;
  const args = ['merge', 'jobs', '--bundle-dir', 'merged', '--expected-subjects', String(bundles), '--json'];
  const { all } = await killRuns(canary, { args, prepare: () => prepareJobs(signed) }, plan, async (cwd) => {
    const left = linesIn(join(cwd, 'merged/attestations.jsonl'));
    for (const line of left) expect(JSON.parse(line)).toHaveProperty('verificationMaterial');
    return { left: left.length, resumed: await canary.run(args, { cwd }) };
  });
  for (const { cwd, resumed } of all) {
    expect(resumed).toMatchObject({ exitCode: 0 });
    const lines = linesIn(join(cwd, 'merged/attestations.jsonl'));
    expect([lines.length, new Set(lines).size]).toEqual([bundles, bundles]);
    // What a dead run began to write has a name that nothing takes for a bundle.
    expect(namesIn(join(cwd, 'merged')).filter((name) => !/^\.chopmark-[0-9a-f]{16}\.tmp$/.test(name))).toEqual(['attestations.jsonl']);
  }
  tell('merge', all, all.filter(({ killed, left }) => killed && left > 0).length, 'with lines in the merged file');
}

async function expectStoredOnce(signed: string, plan: KillPlan): Promise<void> {
  const bundles = bundlesIn(signed, 'attest').length;
  const args = ['store', 'push', join(signed, 'out'), '--store', './kept', '--store', 'all.jsonl', '--bundle-dir', 'receipts', '--json'];
  const keptIn = (cwd: string) => namesIn(join(cwd, 'kept/bundles')).filter((name) => name.endsWith('.sigstore.json'));
  const { all } = await killRuns(canary, { args, prepare: () => canary.folder() }, plan, async (cwd) => {
    const kept = keptIn(cwd);
    for (const name of kept) expect(() => JSON.parse(readFileSync(join(cwd, 'kept/bundles', name), 'utf8'))).not.toThrow();
    return { kept: kept.length, resumed: await canary.run(args, { cwd }) };
  });
  for (const { cwd, resumed } of all) {
    expect(resumed).toMatchObject({ exitCode: 0 });
    const lines = linesIn(join(cwd, 'all.jsonl'));
    expect([keptIn(cwd).length, lines.length, new Set(lines).size]).toEqual([bundles, bundles, bundles]);
  }
  tell(
    'store push',
    all,
    all.filter(({ killed, kept }) => killed && kept > 0 && kept < bundles).length,
    'with some bundles stored and some not',
  );
}

describe(`seed ${seed}`, () => {
  describe(`${KILLS} kills against the embedded sandbox`, () => {
    let sandbox: Sandbox;
    let instance: Instance;
    let signed: string;
    beforeAll(async () => {
      sandbox = await startSandbox({ clock: { now: () => new Date(), sleep: (milliseconds) => sleep(milliseconds) } });
      const claim = createCanaryClaim();
      let issued = { token: '', from: 0 };
      const issueToken = () => {
        if (Date.now() - issued.from < 60_000) return issued.token;
        issued = { token: sandbox.issueToken({ kind: 'github', claims: { canary: claim } }), from: Date.now() };
        canary.addToken(issued.token, claim);
        return issued.token;
      };
      instance = {
        ...sandbox.files,
        token: issueToken,
        san: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
        issuer: `${sandbox.url}/oidc/github`,
        logSize: async () => Number((await (await fetch(`${sandbox.url}/log/checkpoint`)).text()).split('\n')[1]),
      };
      signed = canary.folder(...Array.from({ length: 100 }, (_, number) => `file-${number}`));
      expect(await canary.run(argumentsOf(instance, 'attest'), { cwd: signed, env: { TOKEN: issueToken() } })).toMatchObject({
        exitCode: 0,
      });
    }, 60_000);
    afterAll(() => sandbox?.close());

    const kills = (share: number) => Math.ceil(KILLS * share);
    const limit = KILLS * 3000;
    test('attest', () => expectNothingLostOrDouble(instance, { command: 'attest', files: 20, kills: kills(0.6), atATime: 4 }), limit);
    test('sign', () => expectNothingLostOrDouble(instance, { command: 'sign', files: 20, kills: kills(0.2), atATime: 4 }), limit);
    test('merge', () => expectMergedOnce(signed, { kills: kills(0.1), atATime: 4, random }), limit);
    test('store push', () => expectStoredOnce(signed, { kills: kills(0.1), atATime: 4, random }), limit);
  });

  describe('against the real services', () => {
    let second: Awaited<ReturnType<typeof startSecondStack>>;
    let shared: Pick<Instance, 'token' | 'san' | 'issuer'>;
    beforeAll(async () => {
      if (!process.env.CHOPMARK_LIVE_STACK) return;
      // Its logs are nobody else's, so their entries can be counted.
      second = await startSecondStack({ checkpointInterval: '200ms' });
      const token = await canary.token('github', {}, second.second);
      shared = {
        token: () => token,
        san: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
        issuer: `${second.second.ready.urls.issuers}/github`,
      };
    }, 60_000);
    afterAll(() => second?.stop());

    liveTest(
      '25 batches are killed with Rekor v2',
      async () => {
        const { urls, files } = second.second.ready;
        const logSize = async () => Number((await (await fetch(`${urls.rekor}/api/v2/checkpoint`)).text()).split('\n')[1]);
        const instance = { ...shared, trustConfig: files.trustConfig, trustedRoot: files.trustedRoot, logSize };
        await expectNothingLostOrDouble(instance, { command: 'attest', files: 40, kills: 25, atATime: 5 });
      },
      120_000,
    );

    liveTest(
      '10 batches are killed with Rekor v1',
      async () => {
        const { urls, files } = second.second.ready;
        const logSize = async () => ((await (await fetch(`${urls.rekorV1}/api/v1/log`)).json()) as { treeSize: number }).treeSize;
        const instance = { ...shared, trustConfig: files.trustConfigV1, trustedRoot: files.trustedRoot, logSize };
        await expectNothingLostOrDouble(instance, { command: 'attest', files: 12, kills: 10, atATime: 5 });
      },
      120_000,
    );
  });

  test('none of them let a piece of its token out', () => expect(canary.leaks()).toEqual([]), 60_000);
});
