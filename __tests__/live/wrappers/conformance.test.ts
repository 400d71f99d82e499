import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { NOT_GIVEN } from '../../../src/adapters/cli/read-environment-options.ts';
import { variableOf } from '../../../tools/generate/wrappers/wrapper-options.ts';
import { run } from '../../../tools/live/run.ts';
import type { ReadyStack } from '../../../tools/live/stack.ts';
import { chopmark } from '../support/chopmark.ts';
import { jobEnvironment } from '../support/ci-jobs.ts';
import { runOrbCommand } from '../support/circleci-job.ts';
import { stack, startSecondStack } from '../support/stack.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { issuerOf, token } from '../support/token.ts';
import { gitlabTest, installChopmark, jobPath, makeRepository, runPipeline } from '../support/wrapper-run.ts';

type Options = Readonly<Record<string, string | boolean | readonly string[]>>;
interface End {
  exitCode: number;
  // biome-ignore lint/suspicious/noExplicitAny: a result document, read as its users read it
  result: any;
}
interface Wrapper {
  /** In `folder`, which holds the artifacts and stays. */
  run(command: 'attest' | 'verify', options: Options, folder: string): Promise<End>;
  /** As a policy's trust entry. */
  trust(): Record<string, unknown>;
}

const ROOT = resolve(import.meta.dirname, '../../..');
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const newest = (folder: string, pattern: RegExp) => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name));
  return join(folder, names.sort().at(-1) ?? 'none');
};

/** Jenkins signs on an instance of its own: no public one would take its tokens. */
let private_: { second: ReadyStack; stop(): Promise<void> };
beforeAll(async () => {
  if (process.env.CHOPMARK_LIVE_STACK) private_ = await startSecondStack();
}, 120_000);
afterAll(() => private_?.stop());

const WRAPPERS: Record<string, Wrapper> = {};

WRAPPERS.github = {
  async run(command, options, folder) {
    const file = command === 'attest' ? 'action.yml' : 'verify/action.yml';
    const { inputs } = parse(readFileSync(join(ROOT, file), 'utf8')) as { inputs: Record<string, { default?: string }> };
    const given = { instance: stack().ready.files.trustConfig, ...(command === 'attest' && { store: 'local' }), ...options };
    const variables = Object.entries(inputs).map(([name, { default: fallback = '' }]) => {
      const value = given[name as keyof typeof given] as string | boolean | readonly string[] | undefined;
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      return [`INPUT_${name.toUpperCase()}`, value === undefined ? fallback.replace('${{ github.token }}', '') : [value].flat().join('\n')];
    });
    const home = temporaryFolder();
    const output = join(home, 'output');
    for (const name of ['output', 'summary']) writeFileSync(join(home, name), '');
    writeFileSync(join(home, 'event.json'), '{"repository":{"visibility":"public","full_name":"acme/widget"}}');
    await run(process.execPath, [join(ROOT, command === 'attest' ? 'dist/action/index.js' : 'dist/action/verify.js')], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: home,
        ...(await jobEnvironment('github', folder)),
        ...Object.fromEntries(variables),
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: join(home, 'summary'),
        GITHUB_EVENT_PATH: join(home, 'event.json'),
        GITHUB_WORKSPACE: folder,
        RUNNER_TEMP: home,
      },
    });
    const outputs = new Map(
      [...readFileSync(output, 'utf8').matchAll(/^([a-z-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
    );
    const path = outputs.get('result-path');
    if (command === 'attest' && path) cpSync(outputs.get('bundle-dir') ?? '', join(folder, '.chopmark/github'), { recursive: true });
    return { exitCode: Number(outputs.get('exit-code')), result: path ? read(path) : {} };
  },
  trust: () => ({ ci: 'github', issuer: issuerOf('github'), repository: 'acme/widget', instance: stack().ready.files.trustConfig }),
};

WRAPPERS.gitlab = {
  async run(command, options, folder) {
    cpSync(join(ROOT, 'gitlab'), join(folder, 'gitlab'), { recursive: true });
    const inputs = { instance: stack().ready.files.trustConfig, 'use-installed': true, ...options };
    writeFileSync(join(folder, '.gitlab-ci.yml'), stringify({ include: [{ local: `gitlab/templates/${command}.yml`, inputs }] }));
    await makeRepository(folder);
    const variables = { GITLAB_CI: 'true', CI_PROJECT_VISIBILITY: 'public', SIGSTORE_ID_TOKEN: await token('gitlab') };
    const { exitCode: failed, stdout, stderr } = await runPipeline(folder, { variables });
    const result = join(folder, '.gitlab-ci-local/artifacts', `chopmark-${command}`);
    const { groups } = /FAIL +(?<code>\d+)/.exec(`${stdout}${stderr}`) ?? {};
    if (command === 'attest' && failed === 0) cpSync(join(result, '.chopmark'), join(folder, '.chopmark'), { recursive: true });
    return { exitCode: failed === 0 ? 0 : Number(groups?.code), result: read(newest(result, /result\.json$/)) };
  },
  trust: () => ({ ci: 'gitlab', issuer: issuerOf('gitlab'), repository: 'acme/widget', instance: stack().ready.files.trustConfig }),
};

WRAPPERS.circleci = {
  async run(command, options, folder) {
    const parameters = Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name.replaceAll('-', '_'), Array.isArray(value) ? value.join('\n') : value]),
    );
    const env = await jobEnvironment('circleci', folder);
    const { exitCode } = await runOrbCommand(
      command,
      { use_installed: true, instance: stack().ready.files.trustConfig, ...parameters },
      { folder, env: { ...env, HOME: folder, PATH: `${installChopmark(folder)}${delimiter}${env.PATH}` } },
    );
    return { exitCode, result: read(newest(join(folder, '.chopmark'), new RegExp(`result-${command}\\.json$`))) };
  },
  trust: () => ({
    ci: 'circleci',
    issuer: issuerOf('circleci'),
    project: 'p1',
    repository: 'https://github.com/acme/widget',
    instance: stack().ready.files.trustConfig,
  }),
};

WRAPPERS.jenkins = {
  // Which variables the library makes of a map is tested in Groovy (jenkins/test); here they meet the script it runs.
  async run(command, options, folder) {
    const given = { instance: private_.second.ready.files.trustConfig, ...options };
    const variables = Object.entries(given).map(([name, value]) => [
      variableOf(name),
      Array.isArray(value) ? value.join('\n') || NOT_GIVEN : String(value),
    ]);
    mkdirSync(join(folder, '.chopmark'), { recursive: true });
    const { exitCode } = await run('sh', [join(ROOT, 'jenkins/resources/io/chopmark/run.sh')], {
      cwd: folder,
      env: {
        ...(await jobEnvironment('jenkins', folder)),
        SIGSTORE_ID_TOKEN: await token('jenkins', {}, private_.second),
        ...Object.fromEntries(variables),
        HOME: folder,
        PATH: jobPath(folder),
        CHOPMARK_USE_INSTALLED: 'true',
        CHOPMARK_COMMAND_NAME: command,
        CHOPMARK_RESULT: `.chopmark/result-${command}.json`,
      },
    });
    return { exitCode, result: read(join(folder, `.chopmark/result-${command}.json`)) };
  },
  trust: () => ({
    ci: 'jenkins',
    issuer: issuerOf('jenkins', private_.second),
    job: 'http://127.0.0.1/job/widget/job/main/',
    instance: private_.second.ready.files.trustConfig,
  }),
};

const names = Object.keys(WRAPPERS);
const wrapper = (name: string): Wrapper => WRAPPERS[name] as Wrapper;

/** A fresh job folder with the same artifact in each. */
function job(): string {
  const folder = join(temporaryFolder(), 'job');
  mkdirSync(folder);
  writeFileSync(join(folder, 'app.txt'), 'the same everywhere\n');
  return folder;
}

const statementIn = ({ result }: End, folder: string) => {
  const path = resolve(folder, result.statements[0].bundlePath);
  return JSON.parse(Buffer.from(read(path).dsseEnvelope.payload, 'base64').toString());
};
/** The form of a document: its keys, and not what the platform is called. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shapeOf(entry)]));
};

const NOTE_TYPE = 'https://acme.example/note/v1';

describe('the same options on four CI systems', () => {
  gitlabTest(
    'give the same statement, the same document, and artifacts that one policy believes',
    async () => {
      const note = { 'predicate-type': NOTE_TYPE, predicate: '{"says":"the same"}' };
      const folders = Object.fromEntries(names.map((name) => [name, job()]));
      const ends = Object.fromEntries(
        await Promise.all(
          names.map(async (name) => [
            name,
            await wrapper(name).run('attest', { 'subject-path': ['app.txt'], ...note }, folders[name] ?? ''),
          ]),
        ),
      ) as Record<string, End>;
      expect(Object.fromEntries(names.map((name) => [name, ends[name]?.exitCode]))).toEqual({
        github: 0,
        gitlab: 0,
        circleci: 0,
        jenkins: 0,
      });

      const statements = names.map((name) => statementIn(ends[name] as End, folders[name] ?? ''));
      for (const statement of statements) expect(statement).toEqual(statements[0]);

      const documents = names.map((name) => {
        const { statements: bundles, ...rest } = (ends[name] as End).result;
        const { signer, ...bundle } = bundles[0];
        expect(signer.kind).toBe('certificate');
        return shapeOf({ ...rest, timings: {}, bundle });
      });
      for (const document of documents) expect(document).toEqual(documents[0]);

      const folder = temporaryFolder();
      writeFileSync(
        join(folder, 'policy.yml'),
        stringify({ version: 1, trust: names.map((name) => wrapper(name).trust()), require: [{ predicate: NOTE_TYPE }] }),
      );
      for (const name of names) {
        const bundle = resolve(folders[name] ?? '', ends[name]?.result.statements[0].bundlePath);
        const { exitCode, stdout, stderr } = await chopmark(
          ['verify', join(folders[name] ?? '', 'app.txt'), '--bundle', bundle, '--policy', 'policy.yml'],
          {
            cwd: folder,
          },
        );
        expect(`${name} ${exitCode} ${stdout}${stderr}`).toMatch(new RegExp(`^${name} 0 `));
        const trust = names.filter((other) => other !== name).map((other) => wrapper(other).trust());
        const others = stringify({ version: 1, trust, require: [{ predicate: NOTE_TYPE }] });
        writeFileSync(join(folder, 'others.yml'), others);
        const refused = await chopmark(['verify', join(folders[name] ?? '', 'app.txt'), '--bundle', bundle, '--policy', 'others.yml'], {
          cwd: folder,
        });
        expect([name, refused.exitCode]).toEqual([name, expect.any(Number)]);
        expect([6, 7]).toContain(refused.exitCode);
      }
    },
    300_000,
  );

  const MISTAKES: [string, 'attest' | 'verify', Options, number][] = [
    ['a file that is not there', 'attest', { 'subject-path': ['nowhere.txt'] }, 2],
    ['a digest without a name', 'attest', { 'subject-digest': `sha256:${'0'.repeat(64)}` }, 2],
    ['a count that is wrong', 'attest', { 'subject-path': ['app.txt'], 'expected-subjects': '2' }, 2],
    ['nobody to believe', 'verify', { 'subject-path': ['app.txt'] }, 2],
    [
      'no bundle',
      'verify',
      { 'subject-path': ['app.txt'], 'certificate-identity': 'https://a.example/x', 'certificate-oidc-issuer': 'https://a.example' },
      6,
    ],
  ];
  for (const [mistake, command, options, code] of MISTAKES) {
    gitlabTest(
      `give the same exit code for the same mistake: ${mistake}`,
      async () => {
        const ends = await Promise.all(names.map(async (name) => [name, (await wrapper(name).run(command, options, job())).exitCode]));
        expect(Object.fromEntries(ends)).toEqual({ github: code, gitlab: code, circleci: code, jenkins: code });
      },
      120_000,
    );
  }
});
