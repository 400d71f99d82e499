import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Env } from '../../../src/base/ports.ts';
import { init } from '../../../src/engine/init/init.ts';
import type { InitPrompts, SelectQuestion, TextQuestion } from '../../../src/engine/init/prompts.ts';
import { parseInputs, type RawInputs } from '../../../src/options/parse-inputs.ts';
import { renderInitReport } from '../../../src/report/init.ts';

let workingFolder = '';
beforeEach(() => {
  workingFolder = mkdtempSync(join(tmpdir(), 'chopmark-init-'));
});
afterEach(() => rmSync(workingFolder, { recursive: true, force: true }));

/** A path that ends with a slash is a folder. */
function add(...paths: (string | [path: string, text: string])[]): void {
  for (const entry of paths) {
    const [path, text] = typeof entry === 'string' ? [entry, ''] : entry;
    if (path.endsWith('/')) mkdirSync(join(workingFolder, path), { recursive: true });
    else {
      mkdirSync(dirname(join(workingFolder, path)), { recursive: true });
      writeFileSync(join(workingFolder, path), text);
    }
  }
}

const read = (path: string) => readFileSync(join(workingFolder, path), 'utf8');
const list = () =>
  readdirSync(workingFolder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? entry.name : []));
const run = (raw: RawInputs = {}, { env = {}, prompts }: { env?: Env; prompts?: InitPrompts } = {}) =>
  init(parseInputs('init', raw), { workingFolder, env, ...(prompts && { prompts }) });

/** Answers in turn: the value of a choice, a text, or yes and no. What was asked is kept. */
function answer(...answers: (string | boolean)[]) {
  const asked: string[] = [];
  const next = (message: string) => {
    asked.push(message);
    if (answers.length === 0) throw new Error(`not expected: ${message}`);
    return answers.shift();
  };
  const prompts: InitPrompts = {
    async select<Value extends string>({ message, choices }: SelectQuestion<Value>) {
      const value = next(message);
      const chosen = choices.find((choice) => choice.value === value);
      if (!chosen) throw new Error(`no choice ${value} of ${choices.map((choice) => choice.value)}`);
      return chosen.value;
    },
    async text({ message, initial, check }: TextQuestion) {
      const text = String(next(message) || initial);
      const wrong = check(text);
      if (wrong !== undefined) throw new Error(wrong);
      return text;
    },
    confirm: async ({ message }) => next(message) === true,
  };
  return { prompts, asked };
}

const SIGNS = {
  github: '.github/workflows/',
  gitlab: '.gitlab-ci.yml',
  circleci: '.circleci/',
  jenkins: 'Jenkinsfile',
  buildkite: '.buildkite/',
} as const;

test.each(Object.entries(SIGNS))('%s is recognized by %s', async (ci, sign) => {
  add(sign);
  expect(await run()).toMatchObject({ ci, written: false });
});

const JOBS: [string, Env][] = [
  ['github', { GITHUB_ACTIONS: 'true' }],
  ['gitlab', { GITLAB_CI: 'true' }],
  ['circleci', { CIRCLECI: 'true' }],
  ['buildkite', { BUILDKITE: 'true' }],
];

test.each(JOBS)('in a job of %s, the snippet is for it, with and without files', async (ci, env) => {
  expect(await run({}, { env })).toMatchObject({ ci });
  add(...Object.values(SIGNS));
  expect(await run({}, { env })).toMatchObject({ ci });
});

test.each<[string, string[], Env, RegExp, RegExp]>([
  [
    'files of two',
    ['.github/workflows/', '.gitlab-ci.yml'],
    {},
    /GitHub Actions \(\.github\/workflows\), GitLab CI\/CD \(\.gitlab-ci\.yml\)/,
    /--ci github or --ci gitlab/,
  ],
  [
    'a job of another',
    ['Jenkinsfile'],
    { GITHUB_ACTIONS: 'true' },
    /Jenkins \(Jenkinsfile\), GitHub Actions \(this job\)/,
    /--ci jenkins or --ci github/,
  ],
  ['nothing', [], {}, /No file in this repository/, /--ci github/],
])('what does not decide needs --ci: %s', async (_, signs, env, message, hint) => {
  add(...signs);
  for (const raw of [{}, { yes: true }, { write: true }])
    await expect(run(raw, { env })).rejects.toMatchObject({
      code: 'INPUT_OPTION_MISSING',
      exitCode: 2,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint),
    });
  expect(await run({ ci: 'buildkite' }, { env })).toMatchObject({ ci: 'buildkite' });
});

/** Where the snippet is, and what is there after it. */
const PLACES: [ci: keyof typeof SIGNS, own: string, separate: string, addition: object | undefined][] = [
  ['github', '.github/workflows/attest.yml', '.github/workflows/chopmark-attest.yml', undefined],
  ['gitlab', '.gitlab-ci.yml', '.gitlab/attest.gitlab-ci.yml', { include: [{ local: '.gitlab/attest.gitlab-ci.yml' }] }],
  ['circleci', '.circleci/config.yml', '.circleci/attest.yml', undefined],
  ['jenkins', 'Jenkinsfile', 'Jenkinsfile.attest', undefined],
  [
    'buildkite',
    '.buildkite/pipeline.yml',
    '.buildkite/attest.yml',
    [{ label: 'upload attest', command: 'buildkite-agent pipeline upload .buildkite/attest.yml' }],
  ],
];

test.each(PLACES)('--write for %s creates %s, or %s next to it, and changes nothing', async (ci, own, separate, addition) => {
  const first = await run({ ci, write: true });
  expect(first).toMatchObject({ path: own, written: true });
  expect(first.addition).toBeUndefined();
  expect(read(own)).toBe(first.snippet);

  writeFileSync(join(workingFolder, own), '# mine\n');
  const second = await run({ write: true, ...(ci === 'github' && { ci }) });
  expect(second).toMatchObject({ ci, path: separate, written: true });
  expect([read(own), read(separate)]).toEqual(['# mine\n', second.snippet]);
  expect(second.addition && parse(second.addition.text)).toEqual(addition);
  if (addition === undefined && ci !== 'github') expect(second.next[0]).toContain(own);

  writeFileSync(join(workingFolder, separate), '# mine too\n');
  await expect(run({ ci, write: true })).rejects.toMatchObject({ code: 'INPUT_FILE_EXISTS', exitCode: 2 });
  expect([read(own), read(separate)]).toEqual(['# mine\n', '# mine too\n']);
  expect(await run({ ci })).toMatchObject({ path: separate, written: false });
});

test('a workflow that attests already is not joined by a second one', async () => {
  const { path } = await run({ ci: 'github', write: true });
  await expect(run({ ci: 'github', write: true })).rejects.toMatchObject({
    code: 'INPUT_FILE_EXISTS',
    message: `${path} already exists, and was not changed.`,
  });
  expect(list()).toEqual(['attest.yml']);
});

test('what could collide in an existing .gitlab-ci.yml is named', async () => {
  add(['.gitlab-ci.yml', 'stages: [build]\ninclude: x.yml\nattest:\n  script: [make]\n']);
  const { next } = await run();
  expect(next.slice(0, 3)).toEqual([
    expect.stringMatching(/already has include/),
    expect.stringMatching(/has stages/),
    expect.stringMatching(/has a job with the same name/),
  ]);
  rmSync(join(workingFolder, '.gitlab-ci.yml'));
  add(['.gitlab-ci.yml', 'build:\n  stages: x\n']);
  expect((await run()).next.join(' ')).not.toMatch(/has (include|stages|a job)/);
});

test('the report for people has the snippet, what to add, and what is left to do', async () => {
  add('.gitlab-ci.yml', 'go.mod');
  const report = await run({ write: true });
  const text = renderInitReport(report, { color: false });
  expect(text.startsWith(`Written to .gitlab/attest.gitlab-ci.yml:\n\n${report.snippet}`)).toBe(true);
  expect(text).toContain('\nAdd to .gitlab-ci.yml:\n\ninclude:\n  - local: .gitlab/attest.gitlab-ci.yml\n\n- ');
  expect(text).toContain(
    '\n- Check the build command (`go build -o dist/ ./...`) and the artifacts (`dist/*`), which were guessed from go.mod.\n',
  );
});

test('on a terminal, what the files do not decide is asked, and the file is offered', async () => {
  add('.github/workflows/', '.gitlab-ci.yml', 'go.mod', 'Makefile', 'Dockerfile');
  const { prompts, asked } = answer('gitlab', 'make', 'make release', '', true);
  const report = await run({}, { prompts });
  expect(asked).toEqual([
    expect.stringMatching(/several CI systems/),
    'What do you want to attest?',
    'Which command builds the artifacts?',
    expect.stringMatching(/^Which files are the artifacts/),
    'Write .gitlab/attest.gitlab-ci.yml?',
  ]);
  expect(report).toMatchObject({ ci: 'gitlab', buildSystem: 'make', written: true });
  expect(parse(read(report.path)).attest.script).toEqual(['make release', expect.stringMatching(/ attest 'dist\/\*'$/)]);
  expect(report.next.join(' ')).not.toMatch(/Check the build command|--build-system/);
});

test('what is decided is not asked', async () => {
  add('Jenkinsfile', 'Dockerfile');
  const shown = answer(false);
  expect(await run({}, { prompts: shown.prompts })).toMatchObject({ ci: 'jenkins', buildSystem: 'docker', written: false });
  expect(shown.asked).toEqual(['Write Jenkinsfile.attest?']);
  const written = answer();
  expect(await run({ write: true, ci: 'github', 'build-system': 'docker' }, { prompts: written.prompts })).toMatchObject({ written: true });
  expect(written.asked).toEqual([]);
});

test('any of the five can be chosen where no file shows one', async () => {
  const { prompts } = answer('buildkite', './build', 'out/*', false);
  expect(await run({}, { prompts })).toMatchObject({ ci: 'buildkite', snippet: expect.stringMatching(/- \.\/build\n.* attest 'out\/\*'/) });
});

test.each<[string, RawInputs, Env]>([
  ['with --yes', { yes: true }, {}],
  ['in a job', {}, { GITHUB_ACTIONS: 'true' }],
  ['in a job of a CI that is not known', {}, { CI: '1' }],
])('nothing is asked %s', async (_, raw, env) => {
  add('.github/workflows/', 'go.mod', 'Makefile');
  const { prompts, asked } = answer();
  const report = await run(raw, { env, prompts });
  expect(asked).toEqual([]);
  expect(report).toMatchObject({ ci: 'github', buildSystem: 'go', written: false });
  expect(report.next.join(' ')).toContain('This repository also has Makefile. For another build, set --build-system make.');
});

test.each(['', ' ', 'a\nb', 'a\u001b[31m', 'x'.repeat(2_001)])('an answer that no pipeline can hold is refused: %j', async (text) => {
  const { prompts } = answer(text || ' ');
  await expect(run({ ci: 'github' }, { prompts })).rejects.toThrow(/answer/);
});

test('a person who gives up leaves nothing behind', async () => {
  const { prompts } = answer();
  await expect(run({}, { prompts })).rejects.toThrow('not expected');
  expect(list()).toEqual([]);
});
