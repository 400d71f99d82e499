import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startSandbox } from '../../../src/sandbox/start.ts';
import { createRandom } from '../../support/random.ts';
import { createCanaryClaim } from '../../support/secret-search.ts';
import type { CommandEnd } from '../../support/watched-command.ts';
import { type CanaryRun, PREDICATE, pooled, startCanaryRun } from '../support/canary-run.ts';
import { liveTest } from '../support/live-test.ts';
import { startSecondStack } from '../support/stack.ts';

const canary = startCanaryRun();
const seed = Number(process.env.CHOPMARK_SEED ?? randomInt(2 ** 31));

interface Instance {
  trustConfig: string;
  trustedRoot: string;
  token: string;
  /** Of the identity, as certificates have them. */
  san: string;
  issuer: string;
  logSize(): Promise<number>;
}

interface Batch {
  files: number;
  kills: number;
  atATime: number;
}

interface Killed {
  cwd: string;
  /** False where it was over before its moment came, some times in a row. */
  killed: boolean;
  /** Signatures in the journal and bundles in place, when it died. */
  recorded: number;
  placed: number;
  resumed: CommandEnd;
}

interface Kills {
  all: Killed[];
  /** Batches that nobody disturbed, and that made all their entries. */
  whole: number;
}

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
const bundlesIn = (cwd: string) => namesIn(join(cwd, 'out')).filter((name) => name.endsWith('.sigstore.json'));
const recordsIn = (cwd: string): string[] =>
  namesIn(join(cwd, 'out')).includes('journal.jsonl')
    ? [...readFileSync(join(cwd, 'out/journal.jsonl'), 'utf8').matchAll(/^\{"item":"([^"]+)".*\}$/gm)].map(([, id]) => id ?? '')
    : [];

const attesting = ({ trustConfig }: Instance) => {
  const identity = ['--instance', trustConfig, '--identity-token', 'env:TOKEN'];
  return ['attest', 'file-*', '--statements', 'per-subject', ...PREDICATE, ...identity, '--bundle-dir', 'out', '--json', '--debug'];
};

const TRIES = 4;

/** Kills batches at moments spread over their whole length, and has each one resumed. */
async function killBatches(run: CanaryRun, instance: Instance, { files, kills, atATime }: Batch): Promise<Kills> {
  const names = Array.from({ length: files }, (_, number) => `file-${number}`);
  const options = (cwd: string) => ({ cwd, env: { TOKEN: instance.token } });
  let whole = 0;
  const undisturbed = async (count: number): Promise<number> => {
    whole += count;
    const ends = await Promise.all(Array.from({ length: count }, () => run.run(attesting(instance), options(run.folder(...names)))));
    expect(ends.map(({ exitCode }) => exitCode)).toEqual(ends.map(() => 0));
    return ends.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)[count >> 1] ?? 0;
  };
  // The first one compiles; the others are as slow as those that are killed, being as many at a time.
  await undisturbed(1);
  let length = await undisturbed(atATime);
  const random = createRandom(seed);
  // One in each part of the run, so that none of it is left out by chance; in any order.
  const moments = Array.from({ length: kills }, (_, part) => ({ moment: (part + random()) / kills, order: random() })).sort(
    (a, b) => a.order - b.order,
  );

  const killOne = async ({ moment }: { moment: number }): Promise<Killed> => {
    for (let tries = 1; ; tries++) {
      const cwd = run.folder(...names);
      const started = run.start(attesting(instance), options(cwd));
      const over = new AbortController();
      void started.ended.then(() => over.abort());
      await sleep(moment * length, undefined, { signal: over.signal }).catch(() => undefined);
      started.kill('SIGKILL');
      const { exitCode, milliseconds } = await started.ended;
      // It was faster than others: so may the next ones be.
      if (exitCode !== null) length = length * 0.8 + Math.min(length, milliseconds) * 0.2;
      if (exitCode !== null && tries < TRIES) {
        whole++;
        continue;
      }
      const placed = bundlesIn(cwd);
      // Each is whole, whenever the process died.
      for (const name of placed) expect(JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8'))).toHaveProperty('verificationMaterial');
      const recorded = recordsIn(cwd).length;
      const resumed = await run.run(attesting(instance), options(cwd));
      return { cwd, killed: exitCode === null, recorded, placed: placed.length, resumed };
    }
  };
  const all = await Promise.all(pooled(moments, atATime, killOne));
  return { all, whole };
}

/** Log entries of the bundles in a folder, by their places in the log. */
const placesIn = (cwd: string): string[] =>
  bundlesIn(cwd).flatMap((name) => {
    const { verificationMaterial } = JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8'));
    return verificationMaterial.tlogEntries.map(
      ({ inclusionProof }: { inclusionProof: { logIndex: string } }) => inclusionProof.logIndex ?? '0',
    );
  });

async function expectNothingLostOrDouble(run: CanaryRun, instance: Instance, batch: Batch): Promise<void> {
  const before = await instance.logSize();
  const { all, whole } = await killBatches(run, instance, batch);
  const failed = all.filter(({ resumed }) => resumed.exitCode !== 0);
  expect(failed.map(({ cwd, resumed }) => `${cwd}: ${resumed.stdout} ${resumed.stderr}`)).toEqual([]);

  const bundles = all.map(({ cwd }) => bundlesIn(cwd).length);
  expect(bundles).toEqual(all.map(() => batch.files));
  const places = all.flatMap(({ cwd }) => placesIn(cwd));
  expect(new Set(places).size).toBe(batch.kills * batch.files);
  // The undisturbed runs have theirs, too.
  expect((await instance.logSize()) - before).toBe((batch.kills + whole) * batch.files);
  // No subject was signed twice, logged or not.
  for (const { cwd } of all) {
    const records = recordsIn(cwd);
    expect(records).toHaveLength(new Set(records).size);
  }

  const folders = all.map(({ cwd }) => basename(cwd));
  const identity = ['--certificate-identity', instance.san, '--certificate-oidc-issuer', instance.issuer];
  const evidence = folders.flatMap((folder) => ['--bundle', `${folder}/out/attestations.jsonl`]);
  const verify = [
    'verify',
    ...PREDICATE.slice(0, 2),
    ...folders.map((folder) => `${folder}/file-*`),
    ...evidence,
    ...identity,
    '--trusted-root',
    instance.trustedRoot,
  ];
  const verified = await run.run([...verify, '--offline', '--json'], { cwd: dirname(all[0]?.cwd ?? '') });
  expect(verified).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(verified.stdout).artifacts).toHaveLength(batch.kills * batch.files);

  // The moments were what they should be: before, in the midst of, and after the signing.
  const killed = all.filter((each) => each.killed);
  const midway = killed.filter(({ recorded, placed }) => recorded > 0 && placed < batch.files);
  process.stderr.write(
    `killed: seed ${seed}, ${killed.length} of ${batch.kills} killed, ${midway.length} of them between the first signature and the last bundle; all verified in ${Math.round(verified.milliseconds)} ms\n`,
  );
  expect(killed.length).toBeGreaterThan(batch.kills / 2);
  if (batch.kills >= 200) expect(midway.length).toBeGreaterThan(batch.kills / 20);
}

describe(`seed ${seed}`, () => {
  test('200 batches are killed against the embedded sandbox', async () => {
    const sandbox = await startSandbox({ clock: { now: () => new Date(), sleep: (milliseconds) => sleep(milliseconds) } });
    try {
      const claim = createCanaryClaim();
      const token = sandbox.issueToken({ kind: 'github', claims: { canary: claim } });
      canary.addToken(token, claim);
      const instance: Instance = {
        ...sandbox.files,
        token,
        san: 'https://github.com/acme/widget/.github/workflows/release.yml@refs/heads/main',
        issuer: `${sandbox.url}/oidc/github`,
        logSize: async () => Number((await (await fetch(`${sandbox.url}/log/checkpoint`)).text()).split('\n')[1]),
      };
      await expectNothingLostOrDouble(canary, instance, { files: 20, kills: 200, atATime: 4 });
    } finally {
      await sandbox.close();
    }
  }, 600_000);

  describe('against the real services', () => {
    let second: Awaited<ReturnType<typeof startSecondStack>>;
    let shared: Pick<Instance, 'token' | 'san' | 'issuer'>;
    beforeAll(async () => {
      if (!process.env.CHOPMARK_LIVE_STACK) return;
      // Its logs are nobody else's, so their entries can be counted.
      second = await startSecondStack({ checkpointInterval: '200ms' });
      shared = {
        token: await canary.token('github', {}, second.second),
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
        await expectNothingLostOrDouble(canary, instance, { files: 40, kills: 25, atATime: 5 });
      },
      120_000,
    );

    liveTest(
      '10 batches are killed with Rekor v1',
      async () => {
        const { urls, files } = second.second.ready;
        const logSize = async () => ((await (await fetch(`${urls.rekorV1}/api/v1/log`)).json()) as { treeSize: number }).treeSize;
        const instance = { ...shared, trustConfig: files.trustConfigV1, trustedRoot: files.trustedRoot, logSize };
        await expectNothingLostOrDouble(canary, instance, { files: 12, kills: 10, atATime: 5 });
      },
      120_000,
    );
  });

  test('none of them let a piece of its token out', () => expect(canary.leaks()).toEqual([]), 60_000);
});
