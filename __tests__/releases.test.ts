import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Ports } from '../src/base/ports.ts';
import { verify } from '../src/engine/verify/verify.ts';
import { parseInputs } from '../src/options/parse-inputs.ts';
import { readJournal } from '../src/signing/journal/read-journal.ts';
import { openReceipts } from '../src/stores/receipts.ts';
import { describeSurface, findRemovals, readInterfaces, type Surface } from '../tools/generate/surface.ts';
import { ROOT } from './support/markdown.ts';
import { type SandboxRun, startSandboxRun } from './support/sandbox-run.ts';

const releases = join(ROOT, '__tests__/fixtures/releases');
const now = describeSurface(ROOT);

let run: SandboxRun;
let ports: Ports;
let folder: string;
beforeAll(async () => {
  run = await startSandboxRun();
  folder = mkdtempSync(join(tmpdir(), 'chopmark-releases-'));
  cpSync(releases, folder, { recursive: true });
  ports = { ...run.ports, workingFolder: folder };
});
afterAll(async () => {
  await run.close();
  rmSync(folder, { recursive: true, force: true });
});

const versions = readdirSync(releases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(versions)('what %s wrote and accepted', (version) => {
  const read = (name: string) => readFileSync(join(releases, version, name), 'utf8');

  test('is all there still, or has a new name and works under the old one', () => {
    expect(findRemovals(JSON.parse(read('surface.json')), now)).toEqual([]);
  });

  test('verifies by its own policy', async () => {
    const { artifacts } = await verify(
      parseInputs('verify', {
        'subject-path': [`${version}/app.txt`],
        bundle: [`${version}/attestations.jsonl`],
        'trusted-root': `${version}/trusted-root.json`,
        policy: `${version}/policy.yml`,
      }),
      ports,
    );
    expect(artifacts).toMatchObject([{ verdict: 'verified', rules: [{ rule: 'require', satisfied: true }] }]);
  });

  test('is taken up by a later run: its journal and its receipts are read', async () => {
    const entries = await readJournal(join(folder, version, 'journal.jsonl'), ports.logger);
    expect([...entries.values()].map(({ name, done }) => [name, done])).toEqual([['app.txt', true]]);
    expect((await [...entries.values()][0]?.load())?.content.kind).toBe('envelope');
    const [line = ''] = read('receipts.jsonl').split('\n');
    const { store, bundle, url } = JSON.parse(line);
    const receipts = await openReceipts(join(folder, version), ports.logger);
    try {
      expect(receipts.find(store, bundle)).toEqual({ url });
    } finally {
      await receipts.close();
    }
  });

  test.each(['attest.json', 'verify.json'])('has results whose members programs still find: %s', (name) => {
    const members = Object.keys(now.documents.Result ?? {}).map((member) => member.replace('?', ''));
    expect(Object.keys(JSON.parse(read(name))).filter((member) => !members.includes(member))).toEqual([]);
  });
});

describe('a removal', () => {
  const with_ = (change: Partial<Surface>): Surface => ({ ...now, ...change });

  test.each<[what: string, before: Surface, told: RegExp]>([
    ['of a command', with_({ commands: { ...now.commands, notarize: {} } }), /command notarize/],
    ['of an option', with_({ commands: { ...now.commands, sign: { ...now.commands.sign, stamp: 'string' } } }), /option of sign: stamp/],
    [
      'of a value',
      with_({ commands: { ...now.commands, sign: { ...now.commands.sign, 'on-missing-identity': 'fail|sandbox|skip|ask' } } }),
      /on-missing-identity: ask/,
    ],
    ['of an error code', with_({ errorCodes: [...now.errorCodes, 'INPUT_GONE'] }), /error code INPUT_GONE/],
    ['of a key of policies', with_({ policy: [...now.policy, 'trust[].moon'] }), /trust\[\]\.moon/],
    [
      'of an output',
      with_({ actions: { ...now.actions, verify: { inputs: [], outputs: ['shine'] } } }),
      /output of the action verify: shine/,
    ],
    [
      'of a member of a result',
      with_({ documents: { ...now.documents, Result: { ...now.documents.Result, 'mood?': 'string' } } }),
      /member of Result: mood/,
    ],
  ])('%s is found', (_, before, told) => {
    expect(findRemovals(before, now)).toEqual([expect.stringMatching(told)]);
  });

  test('is none where the old name still works', () => {
    const before = with_({ commands: { ...now.commands, sign: { ...now.commands.sign, stamp: 'string' } } });
    expect(findRemovals(before, { ...now, formerly: { key: 'stamp' } })).toEqual([]);
  });

  test('is none where an input of an action is refused with what to write instead', () => {
    const { attest, ...others } = now.actions;
    const before = with_({ actions: { ...others, attest: { inputs: [...(attest?.inputs ?? []), 'gone'], outputs: [] } } });
    expect(findRemovals(before, now)).toEqual(['The input of the action attest: gone of 0.1.0 is gone.']);
    expect(findRemovals(before, with_({ withdrawn: ['gone'] }))).toEqual([]);
  });

  test('and an addition is none', () => {
    expect(findRemovals(now, with_({ errorCodes: [...now.errorCodes, 'INPUT_NEW'] }))).toEqual([]);
  });
});

test('members of interfaces are read without comments, methods and inner members', () => {
  expect(
    readInterfaces('export interface A {\n  /** One: two. */\n  one?: string;\n  two: { three: number };\n  run(): void;\n}\n'),
  ).toEqual([['A', { 'one?': 'string', two: '{ three: number }' }]]);
});
