import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readSubjectPaths } from '../src/adapters/action/subject-paths.ts';
import { splitList } from '../src/options/split-list.ts';
import { findFiles } from '../src/subjects/find-files.ts';

interface Step {
  id?: string;
  name: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

const text = readFileSync(resolve(import.meta.dirname, '../.github/workflows/attest.yml'), 'utf8');
const workflow = parse(text) as {
  on: { workflow_call: { inputs: Record<string, { default: unknown }> } };
  jobs: { attest: { 'runs-on': string; steps: Step[] } };
};
const { steps } = workflow.jobs.attest;
const { inputs } = workflow.on.workflow_call;
const step = (name: string): Step => steps.find((one) => one.name === name) ?? fail(name);
const fail = (name: string): never => {
  throw new Error(`no step is called ${name}`);
};

let folder: string;
let workspace: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'chopmark-workflow-')));
  workspace = join(folder, 'workspace');
  for (const name of ['workspace/subjects/bin', 'temporary', 'elsewhere']) mkdirSync(join(folder, name), { recursive: true });
  write('workspace/subjects/app');
  write('workspace/subjects/a..b');
  write('workspace/subjects/bin/tool');
  write('workspace/secret');
  write('elsewhere/secret');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string) => writeFileSync(join(folder, path), path);

/** What the runner puts into the environment of a step, with inputs as its expressions put them there. */
function environmentOf(name: string, given: Record<string, string>, output: string): Record<string, string> {
  const values = Object.entries(step(name).env ?? {}).map(([variable, expression]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? fail(expression);
    return [variable, given[input] ?? String(inputs[input]?.default)];
  });
  return { GITHUB_OUTPUT: output, RUNNER_TEMP: join(folder, 'temporary'), ...Object.fromEntries(values) };
}

/** Runs a script of the workflow as the runner does. */
function runStep(name: string, given: Record<string, string> = {}) {
  const output = join(folder, 'temporary/output');
  writeFileSync(output, '');
  const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step(name).run ?? ''], {
    cwd: workspace,
    encoding: 'utf8',
    env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, ...environmentOf(name, given, output) },
  });
  return { refused: status !== 0, stderr, output: readFileSync(output, 'utf8') };
}

const CHECK = 'Check the inputs';
const checkAsRunner = (given: Record<string, string>) => runStep(CHECK, { artifact: 'built', ...given });

/** The module that the script hands to Node, and all that it does: the shell expands nothing in a text between quoted words. */
const module = /^node --input-type=module <<'SCRIPT'\n([\s\S]*\n)SCRIPT\n$/.exec(step(CHECK).run ?? '')?.[1] ?? fail('Check as a module');
let checks = 0;

/** What `checkAsRunner` finds, without a shell and a Node of its own for each case. */
async function check(given: Record<string, string>) {
  const output = join(folder, 'temporary/output');
  writeFileSync(output, '');
  const before = { ...process.env };
  Object.assign(process.env, environmentOf(CHECK, { artifact: 'built', ...given }, output));
  try {
    // The number makes it another module, which is run again.
    await import(`data:text/javascript,${encodeURIComponent(`${module}// ${++checks}`)}`);
    return { refused: false, stderr: '', output: readFileSync(output, 'utf8') };
  } catch (error) {
    return { refused: true, stderr: (error as Error).stack ?? '', output: readFileSync(output, 'utf8') };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The files that the Action would sign, relative to the workspace. */
async function filesOf(output: string): Promise<string[]> {
  const [, end = '', paths = ''] = /^paths<<(\S+)\n([\s\S]*)\n\1\n$/.exec(output) ?? [];
  expect(end).not.toBe('');
  const items = splitList(paths);
  const patterns = await readSubjectPaths(items, {
    workingFolder: workspace,
    env: { HOME: folder },
    logger: { warn: () => {} },
    built: true,
  });
  const found = await findFiles(patterns, workspace);
  return found.map(({ target }) => relative(workspace, target));
}

describe('the instance', () => {
  test.each(['auto', 'public-good', 'github', 'staging'])('may be %s', async (instance) => {
    expect(await check({ instance })).toMatchObject({ refused: false, stderr: '' });
  });

  test.each([
    '',
    ' ',
    'sandbox',
    'AUTO',
    'auto ',
    'auto\n./subjects/trust.json',
    'auto,./subjects/trust.json',
    './subjects/trust.json',
    'subjects/trust.json',
    'trust.json',
    '/etc/trust.json',
    '../trust.json',
    'https://sigstore.acme.example',
    'toString',
    '$(touch pwned)',
    '`touch pwned`',
    "'; touch pwned; '",
    '\nSCRIPT\ntouch pwned\n',
    '::set-output name=x::y',
  ])('may not be %j, and is refused before the job has a token', async (instance) => {
    const { refused, stderr, output } = await check({ instance });
    expect(refused).toBe(true);
    expect(stderr).toContain('is not auto, public-good, github or staging');
    expect(stderr).not.toMatch(/^::/m);
    expect(output).toBe('');
    expect(() => readFileSync(join(workspace, 'pwned'))).toThrow('ENOENT');
  });
});

describe('what the runner does with the check', () => {
  test('a module that imports nothing but Node is all of it', () => {
    expect([...module.matchAll(/\bfrom '([^']+)'/g)].map(([, name]) => name)).toEqual(['node:fs', 'node:crypto']);
  });

  test('passes inputs that it may', () => {
    const { refused, stderr, output } = checkAsRunner({ 'subject-path': 'app' });
    expect({ refused, stderr }).toEqual({ refused: false, stderr: '' });
    expect(output).toMatch(/^paths<<(\S+)\nsubjects\/app\n\1\n$/);
  });

  const HOSTILE = "'$(touch pwned)`touch pwned`\nSCRIPT\ntouch pwned\n::error::x";
  test.each([
    ['instance', HOSTILE],
    ['runs-on', HOSTILE],
    ['store', HOSTILE],
    ['subject-path', `${HOSTILE}\n../secret`],
  ])('stops at a hostile %s, runs nothing of it, and gives the log no command', (input, value) => {
    const { refused, stderr, output } = checkAsRunner({ [input]: value });
    expect({ refused, output }).toEqual({ refused: true, output: '' });
    expect(stderr).toContain('Error: The ');
    expect(stderr).not.toMatch(/^::/m);
    expect(readdirSync(workspace).sort()).toEqual(['secret', 'subjects']);
  });
});

describe('the runner', () => {
  test.each(['ubuntu-latest', 'ubuntu-24.04-arm', '["self-hosted", "linux"]', '["big_runner"]', 'runs-on=77/runner=2cpu-linux-x64'])(
    'may be %j',
    async (label) => {
      expect(await check({ 'runs-on': label })).toMatchObject({ refused: false, stderr: '' });
    },
  );

  test.each([
    '',
    ' ',
    '[]',
    '[1]',
    '[["a"]]',
    '["a", ""]',
    '[',
    '["a"',
    '{"group":"x"}',
    'a b',
    'a\nb',
    '$(touch pwned)',
    '\nSCRIPT\ntouch pwned\n',
    '::set-output name=x::y',
    `["${'a'.repeat(300)}"]`,
  ])('may not be %j, and is refused before the job has a token', async (label) => {
    const { refused, stderr, output } = await check({ 'runs-on': label });
    expect({ refused, output }).toEqual({ refused: true, output: '' });
    expect(stderr).not.toMatch(/^::/m);
    expect(() => readFileSync(join(workspace, 'pwned'))).toThrow('ENOENT');
  });

  test('is a hosted one by default, and a list of labels is read as one', () => {
    expect(inputs['runs-on']?.default).toBe('ubuntu-latest');
    expect(workflow.jobs.attest['runs-on']).toBe(
      '$'.concat("{{ startsWith(inputs.runs-on, '[') && fromJSON(inputs.runs-on) || inputs.runs-on }}"),
    );
  });

  test('is cleared of what an earlier job left, so that nothing is signed that nobody handed over', () => {
    symlinkSync(join(folder, 'elsewhere'), join(workspace, '.chopmark-action'));
    expect(runStep('Remove what an earlier job left')).toMatchObject({ refused: false, stderr: '' });
    expect(readdirSync(workspace)).toEqual(['secret']);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['secret']);
  });
});

describe('a store', () => {
  test.each(['github', 'local', 'github,local', 'github\noci:registry.example/acme/app', 'https://store.acme.example/{sha256}.json', ''])(
    'may be %j',
    async (store) => {
      expect(await check({ store })).toMatchObject({ refused: false });
    },
  );

  test.each([
    './.chopmark-action/dist/action/index.js',
    '../x',
    '/home/runner/.bashrc',
    'all.jsonl',
    'github,./x',
    '"./x"',
    'github\n"../a,b"',
    'env:ACTIONS_ID_TOKEN_REQUEST_URL',
    'github:../../x',
    'C:\\x',
    'http://store.acme.example',
    'file',
  ])('may not be %j', async (store) => {
    expect(await check({ store })).toMatchObject({ refused: true, output: '', stderr: expect.stringContaining('The store ') });
  });
});

describe('subject-path', () => {
  test.each([
    ['**', ['subjects/a..b', 'subjects/app', 'subjects/bin/tool']],
    ['app', ['subjects/app']],
    ['a..b', ['subjects/a..b']],
    ['bin/*\napp', ['subjects/app', 'subjects/bin/tool']],
    ['**,!bin/**', ['subjects/a..b', 'subjects/app']],
    ['bin', ['subjects/bin/tool']],
    ['./app', ['subjects/app']],
  ])('%j names files of the artifact', async (pattern, expected) => {
    const { refused, output } = await check({ 'subject-path': pattern });
    expect(refused).toBe(false);
    expect((await filesOf(output)).sort()).toEqual(expected);
  });

  test.each([
    '../secret',
    '..',
    'bin/../../secret',
    '!../secret',
    'app\n../secret',
    'app,../secret',
    '  ../secret',
    '\t../secret',
    '../../elsewhere/secret',
    '/etc/passwd',
    '!/etc/passwd',
    '{..,bin}/secret',
    '{../secret}',
    '@(..)/secret',
    '+(..)/secret',
    'bin/{..}/../secret',
    '(..)/secret',
    '[a]/../secret',
    '..\\secret',
    '\\.\\./secret',
    '\\../secret',
    './../secret',
    './/../secret',
    '**/../../secret',
    '..\r\napp',
  ])('%j leaves the artifact, and is refused', async (pattern) => {
    expect(await check({ 'subject-path': pattern })).toMatchObject({
      refused: true,
      output: '',
      stderr: expect.stringContaining('leaves the artifact'),
    });
  });

  // What looks like a way out, and is not caught by its looks: the engine finds nothing outside.
  test.each([
    '[.][.]/secret',
    '.[.]/secret',
    '?./secret',
    '??/secret',
    '.?/secret',
    '.*/secret',
    '.{.,x}/secret',
    '{.}{.}/secret',
    '{.,x}./secret',
    '@(.)./secret',
    '.@(.)/secret',
    '.+(.)/secret',
    '%2e%2e/secret',
    '~/elsewhere/secret',
    '~',
    '#app',
    '"app',
    '!(x)/secret',
    'subjects/app',
    'file:///etc/passwd',
    'C:/secret',
    '．．/secret',
    '…/secret',
  ])('%j finds nothing outside', async (pattern) => {
    const { refused, output } = await check({ 'subject-path': pattern });
    if (refused) return;
    const files = await filesOf(output).catch(() => []);
    expect(files.filter((file) => !file.startsWith('subjects/'))).toEqual([]);
  });

  test('cannot end the output of the step early, or add another', async () => {
    const { output } = await check({ 'subject-path': 'app\nchecksums=/etc/passwd\nEND\ninstance=x' });
    expect(output.match(/^\S+<<|^\w+=/gm)).toEqual([expect.stringMatching(/^paths<</)]);
    expect(
      output
        .split('\n')
        .slice(1, -2)
        .every((line) => line.startsWith('subjects/')),
    ).toBe(true);
  });
});

test('checksums go into a file as they are, and name no file of this machine', async () => {
  const checksums = `${'a'.repeat(64)}  ../../etc/passwd\n$(touch pwned)\n`;
  const { output } = await check({ artifact: '', checksums });
  expect(output).toBe(`checksums=${folder}/temporary/chopmark-subjects.txt\n`);
  expect(readFileSync(join(folder, 'temporary/chopmark-subjects.txt'), 'utf8')).toBe(checksums);
});

test.each([{ artifact: '' }, { checksums: 'x' }])('either checksums or an artifact: %j', async (given) => {
  expect(await check(given)).toMatchObject({ refused: true, stderr: expect.stringContaining('Give either checksums or artifact.') });
});

describe('an artifact', () => {
  const look = () => runStep('Look for links in the artifact');

  test('of files and folders passes', () => {
    linkSync(join(workspace, 'subjects/app'), join(workspace, 'subjects/again'));
    expect(look()).toMatchObject({ refused: false, stderr: '' });
  });

  test.each<[string, () => void]>([
    ['a link to a file outside', () => symlinkSync('../secret', join(workspace, 'subjects/link'))],
    ['a link in a folder', () => symlinkSync('../../secret', join(workspace, 'subjects/bin/link'))],
    ['an absolute link', () => symlinkSync(join(folder, 'elsewhere/secret'), join(workspace, 'subjects/link'))],
    ['a link to a folder', () => symlinkSync(join(folder, 'elsewhere'), join(workspace, 'subjects/link'))],
    [
      'a link to a link',
      () => {
        symlinkSync('b', join(workspace, 'subjects/a'));
        symlinkSync('..', join(workspace, 'subjects/b'));
      },
    ],
    ['a link that leads nowhere', () => symlinkSync('nowhere', join(workspace, 'subjects/link'))],
    ['a link inside', () => symlinkSync('app', join(workspace, 'subjects/link'))],
    ['a hidden link', () => symlinkSync('../secret', join(workspace, 'subjects/.link'))],
    ['a link with a name for the log', () => symlinkSync('../secret', join(workspace, 'subjects/a\n::error::b'))],
    [
      'a link in place of the folder',
      () => {
        rmSync(join(workspace, 'subjects'), { recursive: true });
        symlinkSync('../elsewhere', join(workspace, 'subjects'));
      },
    ],
    ['a pipe', () => void spawnSync('mkfifo', [join(workspace, 'subjects/pipe')])],
  ])('with %s is refused', (_, prepare) => {
    prepare();
    const { refused, stderr } = look();
    expect(refused).toBe(true);
    expect(stderr).toMatch(/The artifact (?:holds|is not a folder)/);
    expect(stderr).not.toMatch(/^::/m);
  });

  test('is looked through before anything in it is used, and lands in its folder alone', () => {
    const names = steps.map(({ name }) => name);
    expect(names).toEqual([
      'Check the inputs',
      'Remove what an earlier job left',
      'Find out which commit this workflow is of',
      'Fetch the artifact',
      'Look for links in the artifact',
      'Check out the Action of that commit',
      'Attest',
      'Keep the bundles',
    ]);
    expect(step('Fetch the artifact').with?.path).toBe('subjects');
    expect(step('Look for links in the artifact').if).toBe(step('Fetch the artifact').if);
  });
});

test('the caller chooses nothing about trust but a named instance, and the runner, which the certificate tells', () => {
  const attested = step('Attest').with ?? {};
  expect(Object.keys(attested).sort()).toEqual([
    'allow-public-log',
    'bundle-dir',
    'expected-subjects',
    'instance',
    'statements',
    'store',
    'subject-checksums',
    'subject-path',
  ]);
  const passed = Object.values(attested).flatMap((value) => [...String(value).matchAll(/inputs\.([a-z-]+)/g)].map(([, name]) => name));
  expect(passed.sort()).toEqual(['allow-public-log', 'expected-subjects', 'instance', 'statements', 'store']);
  expect(Object.keys(inputs).filter((name) => /audience|url|root|config|token|key|tuf/.test(name))).toEqual([]);
});
