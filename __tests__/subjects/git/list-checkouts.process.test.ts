import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunFiles } from '../../../src/git/exclude-run-files.ts';
import { collectGit } from '../../../src/subjects/git/collect-git.ts';
import { listCheckouts } from '../../../src/subjects/git/list-checkouts.ts';
import { type GitCheckout, makeCheckout, runGit } from '../../support/git-checkout.ts';

let checkout: GitCheckout;
let model: GitCheckout;
let log: string[];
beforeAll(async () => {
  model = await makeCheckout();
  model.write('README.md', 'hello\n');
  model.write('src/app.sh', '#!/bin/sh\n');
  model.write('src/deep/ly/data', Buffer.from([0, 0xff, 0x0d, 0x0a]));
  model.write('.gitignore', 'node_modules/\n*.log\n');
  chmodSync(join(model.top, 'src/app.sh'), 0o755);
  symlinkSync('README.md', join(model.top, 'link'));
  model.commit();
});
afterAll(() => model.close());
beforeEach(async () => {
  log = [];
  checkout = await makeCheckout('sha1', 'widget', model);
});
afterEach(() => checkout.close());

const logger = { info: (line: string) => void log.push(`info ${line}`), warn: (line: string) => void log.push(`warn ${line}`) };
const NOTHING: RunFiles = { files: [], folders: [] };
const verify = (references: string[] = ['HEAD'], own = NOTHING, workingFolder = checkout.top) =>
  listCheckouts(references, { exec: checkout.exec, logger, workingFolder, own, signal: new AbortController().signal });
const faultOf = async (...given: Parameters<typeof verify>) => (await verify(...given))[0]?.fault;
const attest = (reference: string) => collectGit([reference], { exec: checkout.exec, workingFolder: checkout.top });

test('a clean checkout has the digests that are attested of its commit, tag and tree', async () => {
  checkout.git('tag', '-a', '-m', 'release', 'v1.0');
  for (const reference of ['HEAD', 'v1.0', 'HEAD^{tree}', '.', './src']) {
    const [artifact] = await verify([reference]);
    const [subject] = await attest(reference);
    expect(artifact).toEqual({ artifact: reference, revision: subject?.name, digest: subject?.digest, contains: expect.any(Object) });
  }
});

test('a checkout of a repository of SHA-256 objects is compared by its own ids', async () => {
  const other = await makeCheckout('sha256');
  try {
    other.write('a');
    const commit = other.commit();
    const run = () =>
      listCheckouts(['HEAD'], { exec: other.exec, logger, workingFolder: other.top, own: NOTHING, signal: new AbortController().signal });
    expect(await run()).toEqual([
      { artifact: 'HEAD', revision: `widget@${commit}`, digest: { gitCommit: commit }, contains: expect.any(Object) },
    ]);
    other.write('a', 'other');
    expect((await run())[0]?.fault?.code).toBe('VERIFICATION_GIT_CHECKOUT');
  } finally {
    other.close();
  }
});

describe('a checkout is refused where', () => {
  const at = (path: string) => join(checkout.top, path);
  test.each<[string, RegExp, () => void]>([
    ['a byte is another', /README\.md \(its content differs from the commit\)/, () => checkout.write('README.md', 'hellp\n')],
    ['a file is gone', /README\.md \(it does not exist\)/, () => unlinkSync(at('README.md'))],
    ['a folder is gone', /src \(it does not exist\)/, () => rmSync(at('src'), { recursive: true })],
    ['a file is there that is in no commit', /src\/new\.ts \(it is not part of the commit\)/, () => checkout.write('src/new.ts')],
    ['a folder is there that is in no commit', /more\/ \(it is not part of the commit\)/, () => checkout.write('more/deep/file')],
    ['a file may be executed', /README\.md \(it is executable/, () => chmodSync(at('README.md'), 0o755)],
    ['a program may not', /app\.sh \(it is not executable/, () => chmodSync(at('src/app.sh'), 0o644)],
    [
      'a link leads elsewhere',
      /link \(its link target differs from the commit\)/,
      () => {
        unlinkSync(at('link'));
        symlinkSync('src/app.sh', at('link'));
      },
    ],
    [
      'a link is a file of the same content',
      /link \(it has another type/,
      () => {
        unlinkSync(at('link'));
        checkout.write('link', 'hello\n');
      },
    ],
    [
      'a file is a link to the same content',
      /README\.md \(it has another type/,
      () => {
        renameSync(at('README.md'), join(checkout.parent, 'README.md'));
        symlinkSync('../README.md', at('README.md'));
      },
    ],
    [
      'a folder is a link to the same files',
      /src \(it has another type/,
      () => {
        renameSync(at('src'), join(checkout.parent, 'src'));
        symlinkSync('../src', at('src'));
      },
    ],
    ['line endings were changed', /README\.md \(it differs only in its line endings\)/, () => checkout.write('README.md', 'hello\r\n')],
    ['another repository lies in it', /nested\/ \(it is not part of the commit\)/, () => runGit(checkout.top, ['init', '-q', 'nested'])],
    [
      'a change is staged',
      /README\.md/,
      () => {
        checkout.write('README.md', 'staged');
        checkout.git('add', 'README.md');
      },
    ],
  ])('%s', async (_, message, change) => {
    change();
    expect(await faultOf()).toMatchObject({ code: 'VERIFICATION_GIT_CHECKOUT', message: expect.stringMatching(message) });
  });

  test('HEAD moved on, and the revision is another', async () => {
    checkout.git('tag', 'v1.0');
    checkout.write('README.md', 'next');
    checkout.commit('two');
    expect(await faultOf(['HEAD'])).toBeUndefined();
    expect(await faultOf(['v1.0'])).toMatchObject({ code: 'VERIFICATION_GIT_CHECKOUT' });
  });

  test('many files differ: five are named, and the others counted', async () => {
    for (let count = 0; count < 12; count++) checkout.write(`new-${count}`);
    const { message = '' } = (await faultOf()) ?? {};
    expect(message.match(/it is not part of the commit/g)).toHaveLength(5);
    expect(message).toContain('and 7 more');
  });
});

describe('a checkout passes where', () => {
  test('only what a .gitignore of the commit ignores lies beside, which is told', async () => {
    checkout.write('node_modules/evil/index.js');
    checkout.write('build.log');
    expect(await faultOf()).toBeUndefined();
    expect(log.find((line) => line.startsWith('warn'))).toMatch(/\.gitignore excludes.*build\.log.*node_modules\//);
  });

  test('a folder without files lies beside: git keeps none', async () => {
    mkdirSync(join(checkout.top, 'empty/within'), { recursive: true });
    expect(await faultOf()).toBeUndefined();
  });

  test('its index is gone: it is not asked', async () => {
    unlinkSync(join(checkout.top, '.git/index'));
    expect(await faultOf()).toBeUndefined();
  });

  test('it is a work tree of another checkout', async () => {
    checkout.git('worktree', 'add', '-q', '--detach', join(checkout.parent, 'second'));
    expect(await faultOf(['.'], NOTHING, join(checkout.parent, 'second'))).toBeUndefined();
    writeFileSync(join(checkout.parent, 'second/README.md'), 'evil');
    expect(await faultOf(['.'], NOTHING, join(checkout.parent, 'second'))).toMatchObject({ code: 'VERIFICATION_GIT_CHECKOUT' });
    expect(await faultOf()).toBeUndefined();
  });
});

describe('what this run has in the checkout itself', () => {
  const own = (): RunFiles => ({ files: [join(checkout.top, 'policy.yml')], folders: [join(checkout.top, '.chopmark')] });

  test('is passed over: files it was given, and evidence in the folders of evidence', async () => {
    checkout.write('policy.yml', 'version: 1\n');
    checkout.write('.chopmark/local/HEAD.sigstore.json', '{\n "a": 1\n}\n');
    checkout.write('.chopmark/local/attestations.jsonl', '{"a":1}\n{"a":2}\n');
    checkout.write('.chopmark/local/.attestations.lock', '');
    expect(await faultOf(['HEAD'], own())).toBeUndefined();
    expect(await faultOf(['HEAD'])).toMatchObject({ code: 'VERIFICATION_GIT_CHECKOUT' });
  });

  test.each([
    ['.chopmark/evil.sh', '{}'],
    ['.chopmark/local/evil.jsonl', '#!/bin/sh\n'],
    ['.chopmark/local/evil.sigstore.json', '{"a":1}\nrm -rf /\n'],
    ['policy.yml.sh', 'version: 1\n'],
  ])('is nothing else: %s', async (path, content) => {
    checkout.write('.chopmark/local/HEAD.sigstore.json', '{}');
    checkout.write(path, content);
    expect((await faultOf(['HEAD'], own()))?.message).toContain(path);
  });

  test('is no link to a file elsewhere', async () => {
    checkout.write('../elsewhere.json', '{}');
    checkout.write('.chopmark/a.jsonl', '{}');
    symlinkSync('../../elsewhere.json', join(checkout.top, '.chopmark/evil.jsonl'));
    expect((await faultOf(['HEAD'], own()))?.message).toContain('.chopmark/evil.jsonl');
  });
});

describe('submodules', () => {
  let inner: string;
  beforeEach(() => {
    const library = join(checkout.parent, 'library');
    runGit(checkout.parent, ['init', '-q', '-b', 'main', 'library']);
    writeFileSync(join(library, 'lib.c'), 'one\n');
    runGit(library, ['add', '-A']);
    runGit(library, ['commit', '-q', '-m', 'one']);
    checkout.git('submodule', 'add', '-q', library, 'third party/library');
    checkout.commit('two');
    inner = join(checkout.top, 'third party/library');
  });

  test('at their recorded commits pass, and their commit is in what is attested', async () => {
    const [artifact] = await verify();
    expect(artifact?.fault).toBeUndefined();
    expect(artifact?.digest).toEqual((await attest('HEAD'))[0]?.digest);
  });

  test('that are not checked out are told, and nothing of them differs', async () => {
    checkout.git('submodule', 'deinit', '-q', '-f', '--all');
    expect(await faultOf()).toBeUndefined();
    expect(log.join('\n')).toContain('1 submodules are not checked out (third party/library)');
  });

  test.each<[string, RegExp, () => void]>([
    [
      'a file of another content',
      /library\/lib\.c \(its content differs from the commit\)/,
      () => writeFileSync(join(inner, 'lib.c'), 'two\n'),
    ],
    ['a file more', /library\/evil\.c \(it is not part of the commit\)/, () => writeFileSync(join(inner, 'evil.c'), 'evil\n')],
    [
      'another commit',
      /library\/lib\.c/,
      () => {
        writeFileSync(join(inner, 'lib.c'), 'two\n');
        runGit(inner, ['commit', '-q', '-a', '-m', 'two']);
      },
    ],
    ['no repository of theirs', /but not a Git checkout/, () => rmSync(join(inner, '.git'))],
    [
      'another repository, without the recorded commit',
      /lacks its recorded commit/,
      () => {
        rmSync(inner, { recursive: true });
        runGit(checkout.top, ['init', '-q', inner]);
        writeFileSync(join(inner, 'lib.c'), 'one\n');
      },
    ],
    [
      'a link in their place',
      /library \(it has another type/,
      () => {
        renameSync(inner, join(checkout.parent, 'moved'));
        symlinkSync(join(checkout.parent, 'moved'), inner);
      },
    ],
  ])('with %s are refused', async (_, message, change) => {
    change();
    expect((await faultOf())?.message).toMatch(message);
  });
});

describe('a file of Git LFS', () => {
  const content = 'a large file\n'.repeat(1000);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`;
  beforeEach(() => {
    checkout.write('model.bin', pointer);
    checkout.commit('two');
  });

  test('may stand where the commit has its pointer, and so may the pointer', async () => {
    const attested = (await attest('HEAD'))[0]?.digest;
    expect((await verify())[0]).toMatchObject({ digest: attested });
    checkout.write('model.bin', content);
    const [artifact] = await verify();
    expect(artifact?.fault).toBeUndefined();
    expect(artifact?.digest).toEqual(attested);
  });

  test('may not be another than the pointer says', async () => {
    checkout.write('model.bin', content.replace('large', 'LARGE'));
    expect((await faultOf())?.message).toContain('model.bin (its content differs from the commit)');
  });
});

test('a light tag is told to be none that is signed', async () => {
  checkout.git('tag', 'v1.0');
  await verify(['v1.0']);
  expect(log.find((line) => line.startsWith('warn'))).toContain('--ref refs/tags/v1.0');
});

test('nothing is left behind in the temporary folder, and nothing is written to the checkout', async () => {
  // A folder of its own: other tests use that of the machine at the same time.
  const temporary = mkdtempSync(join(tmpdir(), 'chopmark-left-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  try {
    checkout.write('build.log');
    const index = checkout.git('ls-files', '--stage');
    await verify();
    expect(readdirSync(temporary)).toEqual([]);
    expect(checkout.git('ls-files', '--stage')).toBe(index);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(temporary, { recursive: true, force: true });
  }
});

test('a run that is over looks at nothing more', async () => {
  const own = NOTHING;
  const signal = AbortSignal.abort(new Error('over'));
  await expect(listCheckouts(['HEAD'], { exec: checkout.exec, logger, workingFolder: checkout.top, own, signal })).rejects.toMatchObject({
    code: 'INPUT_TIMEOUT',
    cause: expect.objectContaining({ message: 'over' }),
  });
});

test('without git there is no verdict', async () => {
  const exec = async () => ({ exitCode: 127, stdout: '', stderr: '' });
  await expect(
    listCheckouts(['HEAD'], { exec, logger, workingFolder: checkout.top, own: NOTHING, signal: new AbortController().signal }),
  ).rejects.toMatchObject({
    code: 'INPUT_GIT',
    message: expect.stringContaining('git command was not found'),
  });
});
