import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { VERSION } from '../../src/base/version.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { listOptions } from '../../src/options/schema/option-names.ts';
import { listWrapperOptions, WRAPPED, type Wrapped } from '../../tools/generate/wrappers/wrapper-options.ts';
import { ROOT, readPage } from '../support/markdown.ts';
import { writeCommand } from '../support/programs.ts';

const source = join(ROOT, 'buildkite');
const plugin = parse(readFileSync(join(source, 'plugin.yml'), 'utf8'));
const posix = process.platform === 'win32' ? test.skip : test;
const home = mkdtempSync(join(tmpdir(), 'chopmark-buildkite-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

type Configuration = Readonly<Record<string, unknown>>;
/** Uses of the plugin in a page: `chopmark/chopmark#v0.1.0`. */
const usesIn = (path: string): Configuration[] =>
  readPage(path).blocks.flatMap(({ language, text }) => {
    if (language !== 'yaml' || !text.includes('plugins:')) return [];
    const { steps } = parse(text, { strict: true }) as { steps: { plugins?: Record<string, Configuration>[] }[] };
    return steps
      .flatMap(({ plugins = [] }) => plugins)
      .map((use) => use[`chopmark/chopmark#v${VERSION}`])
      .filter((use) => use !== undefined);
  });

describe('the rules of buildkite-plugin-linter', () => {
  test('plugin.yml has name, description, author and requirements, and nothing unknown', () => {
    const { configuration, ...about } = plugin;
    expect(about).toEqual({
      name: 'chopmark',
      description: expect.stringMatching(/^.{20,}$/),
      author: expect.stringMatching(/^https:\/\//),
      requirements: expect.arrayContaining(['bash']),
    });
    expect(Object.keys(configuration).sort()).toEqual(['additionalProperties', 'properties']);
    expect(configuration.additionalProperties).toBe(false);
  });

  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true }).compile({ type: 'object', ...plugin.configuration });

  test('the configuration is a JSON schema that refuses what it does not know', () => {
    expect(validate({ attest: { 'subject-path': ['a', 'b'] }, upload: false })).toBe(true);
    for (const wrong of [{ unknown: 1 }, { attest: { unknown: 1 } }, { attest: {} }, { attest: { 'allow-public-log': 'yes' } }])
      expect([wrong, validate(wrong)]).toEqual([wrong, false]);
  });

  test.each([
    ['buildkite/README.md', 4],
    ['docs/how-to/buildkite.md', 2],
  ])('%s shows the plugin in this version, with a valid configuration', (path, count) => {
    const uses = usesIn(path);
    expect(uses.length).toBeGreaterThanOrEqual(count);
    for (const use of uses) {
      expect([use, validate(use), validate.errors]).toEqual([use, true, null]);
      for (const command of WRAPPED.filter((name) => name in use)) understand(command, use[command] as Configuration);
    }
    const named = [...readPage(path).text.matchAll(/chopmark#v(\d+\.\d+\.\d+)/g)].map(([, version]) => version);
    expect(new Set(named)).toEqual(new Set([VERSION]));
  });

  test.each(WRAPPED)('%s has a property for each option', (command) => {
    const { properties } = plugin.configuration.properties[command];
    expect(Object.keys(properties)).toEqual(listWrapperOptions(command).map(({ name }) => name));
  });

  posix.each(['pre-command', 'post-command'])('the hook %s can be executed', (hook) => {
    expect(statSync(join(source, 'hooks', hook)).mode & 0o111).toBe(0o111);
  });
});

/** Options under the names of the command line, as it reads them. */
function understand(command: Wrapped, given: Configuration): void {
  const isList = (name: string) => listOptions(command).some((option) => option.name === name && option.kind === 'list');
  const raw = Object.entries(given).map(([name, value]) => [name, isList(name) ? [value].flat().map(String) : `${value}`]);
  parseInputs(command, Object.fromEntries(raw));
}

/** As the agent does it (`plugin.ConfigurationToEnvironment`). */
function toVariables(value: unknown, name: string): Record<string, string> {
  if (typeof value !== 'object' || value === null) return { [name]: `${value}` };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, inner]) => toVariables(inner, `${name}_${key.toUpperCase().replaceAll(/[ -]/g, '_')}`)),
  );
}

let folder = '';
let bin = '';
let jobs = 0;
beforeEach(() => {
  const job = join(home, `job-${++jobs}`);
  [folder, bin] = [join(job, 'build'), join(job, 'bin')];
  for (const made of [folder, bin, join(job, 'home')]) mkdirSync(made, { recursive: true });
  const write = (name: string, script: string) => writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  write(
    'chopmark',
    `env | grep '^CHOPMARK_INPUT_' | sort >"options-$1"; printenv CHOPMARK_INPUT_SUBJECT_PATH >"subject-path"
    for word; do case "$word" in markdown=*) echo summary >"\${word#markdown=}" ;; esac; done
    echo "chopmark $*" >>calls; echo "fail-$1" | grep -qx "\${STUB_FAIL:-none}" && exit 7; exit 0`,
  );
  write('buildkite-agent', `echo "agent $*" >>calls; case "$*" in *"\${STUB_REFUSED:-nothing is refused}"*) exit 1 ;; esac; exit 0`);
});

function runHook(hook: 'pre-command' | 'post-command', configuration: Configuration, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `. '${join(source, 'hooks', hook)}'`], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      HOME: join(folder, '../home'),
      BUILDKITE_JOB_ID: 'job-1',
      BUILDKITE_PLUGIN_NAME: 'CHOPMARK',
      BUILDKITE_COMMAND_EXIT_STATUS: '0',
      ...toVariables({ 'use-installed': true, ...configuration }, 'BUILDKITE_PLUGIN_CHOPMARK'),
      ...env,
    },
  });
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8').trimEnd().split('\n') : []);
  return { status, text: stdout + stderr, calls: read('calls'), read };
}

const callOf = (command: string) =>
  `chopmark ${command} --env-prefix CHOPMARK_INPUT_ --report text --report json=.chopmark/job-1/result-${command}.json --report markdown=.chopmark/job-1/summary-${command}.md`;

describe('the hooks', () => {
  posix('attest after the command, keep the bundles, and show the result', () => {
    const options = { attest: { 'subject-path': 'dist/*', 'allow-public-log': true } };
    expect(runHook('pre-command', options)).toMatchObject({ status: 0, calls: [] });
    const { status, calls, read } = runHook('post-command', options);
    expect(status).toBe(0);
    expect(calls).toEqual([
      callOf('attest'),
      'agent artifact upload .chopmark/job-1/**/*',
      'agent annotate --style success --context chopmark-attest-job-1',
    ]);
    expect(read('options-attest')).toEqual(['CHOPMARK_INPUT_ALLOW_PUBLIC_LOG=true', 'CHOPMARK_INPUT_SUBJECT_PATH=dist/*']);
  });

  posix('verify before the command, after the download of artifacts', () => {
    const options = { download: ['dist/*', '.chopmark/**/*'], verify: { 'subject-path': 'dist/*', ci: 'buildkite' } };
    const { status, calls } = runHook('pre-command', options, { STUB_FAIL: 'fail-verify' });
    expect(status).toBe(7);
    expect(calls).toEqual([
      'agent artifact download dist/* .',
      'agent artifact download .chopmark/**/* .',
      callOf('verify'),
      'agent artifact upload .chopmark/job-1/**/*',
      'agent annotate --style error --context chopmark-verify-job-1',
    ]);
    expect(runHook('post-command', options).calls).toEqual(calls);
  });

  posix('no value becomes part of a script, and a list keeps its items', () => {
    const items = Array.from({ length: 11 }, (_, index) => `f${index} $(touch pwned) \`touch pwned\` "'\\*`);
    const { status, read } = runHook('post-command', { attest: { 'subject-path': items, 'subject-name': '$(touch pwned)' } });
    expect(status).toBe(0);
    expect(read('subject-path')).toEqual(items);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  posix('an item with a line break is refused, not split', () => {
    const { status, text, calls } = runHook('post-command', { attest: { 'subject-path': ['a', 'b\nc'] } });
    expect({ status, calls }).toEqual({ status: 2, calls: [] });
    expect(text).toContain('An item of a list has a line break.');
  });

  posix('options that the environment of the job has are none of the step', () => {
    const env = { CHOPMARK_INPUT_REPOSITORY: 'evil/repo', CHOPMARK_INPUT_SUBJECT_PATH: 'evil' };
    const { read } = runHook('pre-command', { verify: { 'subject-digest': 'sha256:00' } }, env);
    expect(read('options-verify')).toEqual(['CHOPMARK_INPUT_SUBJECT_DIGEST=sha256:00']);
  });

  posix('an unknown option reaches chopmark, which refuses it', () => {
    writeCommand(join(bin, 'chopmark'));
    const { status, text } = runHook('post-command', { attest: { 'subject-pat': 'dist/*' } });
    expect(status).toBe(2);
    expect(text).toContain('subject-pat');
  });

  posix('nothing is signed after a command that failed', () => {
    const { status, calls, text } = runHook('post-command', { attest: { 'subject-path': 'a' } }, { BUILDKITE_COMMAND_EXIT_STATUS: '3' });
    expect({ status, calls }).toEqual({ status: 0, calls: [] });
    expect(text).toContain('nothing is signed, because the command of the step ended with 3');
  });

  posix('several commands run in order, until one fails', () => {
    const options = { merge: { 'expected-subjects': 3 }, sign: { 'subject-path': 'a' }, attest: { 'subject-path': 'a' }, annotate: false };
    const { status, calls, read } = runHook('post-command', options, { STUB_FAIL: 'fail-sign' });
    expect(status).toBe(7);
    expect(calls.filter((line) => line.startsWith('chopmark'))).toEqual([callOf('attest'), callOf('sign')]);
    expect(calls.some((line) => line.includes('annotate'))).toBe(false);
    expect(read('options-sign')).toEqual(['CHOPMARK_INPUT_SUBJECT_PATH=a']);
  });

  posix('merged bundles are uploaded from where they are', () => {
    const { calls } = runHook('post-command', { merge: { 'bundle-dir': 'all' } });
    expect(calls).toContain('agent artifact upload .chopmark/job-1/**/*;all/**/*');
  });

  posix('bundles that cannot be uploaded fail the step; an annotation that cannot be made does not', () => {
    const options = { attest: { 'subject-path': 'a' } };
    expect(runHook('post-command', options, { STUB_REFUSED: 'artifact upload' }).status).toBe(5);
    expect(runHook('post-command', options, { STUB_REFUSED: 'annotate' }).status).toBe(0);
    expect(runHook('post-command', { ...options, upload: false }, { STUB_REFUSED: 'artifact upload' }).status).toBe(0);
  });

  posix('a failed download fails the step before anything is verified', () => {
    const options = { download: 'dist/*', verify: { 'subject-path': 'dist/*' } };
    const { status, calls } = runHook('pre-command', options, { STUB_REFUSED: 'artifact download' });
    expect({ status, calls }).toEqual({ status: 1, calls: ['agent artifact download dist/* .'] });
  });

  posix('a step without options fails and says what is missing', () => {
    const { status, text } = runHook('pre-command', {});
    expect(status).toBe(2);
    expect(text).toContain('give it attest, sign, verify or merge');
  });

  posix('without a release and without use-installed, the chopmark on PATH is not run', () => {
    const { status, text, calls } = runHook(
      'post-command',
      { 'use-installed': false, attest: { 'subject-path': 'a' } },
      { CHOPMARK_USE_INSTALLED: 'true' },
    );
    expect({ status, calls }).toEqual({ status: 2, calls: [] });
    expect(text).toContain('not the pinned chopmark');
  });

  posix('a copy under another name reads the options of that name', () => {
    const env = {
      BUILDKITE_PLUGIN_NAME: 'ACME_SIGN',
      BUILDKITE_PLUGIN_ACME_SIGN_USE_INSTALLED: 'true',
      BUILDKITE_PLUGIN_ACME_SIGN_ATTEST_SUBJECT_PATH: 'x',
    };
    const { read } = runHook('post-command', { attest: { 'subject-name': 'other' } }, env);
    expect(read('options-attest')).toEqual(['CHOPMARK_INPUT_SUBJECT_PATH=x']);
  });

  posix('the name of the plugin cannot reach beyond the options of a plugin', () => {
    expect(runHook('pre-command', { verify: { ci: 'buildkite' } }, { BUILDKITE_PLUGIN_NAME: 'X[$(touch pwned)]' }).status).toBe(2);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});
