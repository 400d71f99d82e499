import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse, parseAllDocuments } from 'yaml';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { EXIT_CODES } from '../../src/options/schema/exit-codes.ts';
import { listOptions, toCamelCase } from '../../src/options/schema/option-names.ts';
import { loadPolicy } from '../../src/policy/parse/load-policy.ts';
import { listWrapperOptions, WRAPPED, type Wrapped } from '../../tools/generate/wrappers/wrapper-options.ts';
import { packOrb } from '../../tools/wrappers/pack-orb.ts';
import { ROOT, readPage, readPages } from '../support/markdown.ts';
import { listInvocations } from '../support/shell-words.ts';

/** What pages show for GitLab, CircleCI, Jenkins and Buildkite is understood: inputs, parameters, keys, lines for a shell, policies. */
const home = mkdtempSync(join(tmpdir(), 'chopmark-pages-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

type Values = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Every object in a document, however deep. */
const listObjects = (value: unknown): Values[] =>
  Array.isArray(value) ? value.flatMap(listObjects) : isObject(value) ? [value, ...Object.values(value).flatMap(listObjects)] : [];

const blocks = readPages().flatMap(({ path, blocks: ofPage }) =>
  // Where the page is written by hand.
  path.startsWith('docs/reference/') ? [] : ofPage.map((block, index) => ({ path, place: `${path}, block ${index}`, ...block })),
);
const yaml = blocks.filter(({ language }) => language === 'yaml').map((block) => ({ ...block, document: parse(block.text) as unknown }));

/** Options under the names of the command line, as it reads them. */
function understand(command: Wrapped, given: Values): void {
  const isList = (name: string) => listOptions(command).some((option) => option.name === name && option.kind === 'list');
  const raw = Object.entries(given).map(([name, value]) => [
    name,
    typeof value === 'string' && isList(name) ? value.trim().split('\n') : Array.isArray(value) ? value.map(String) : `${value}`,
  ]);
  parseInputs(command, Object.fromEntries(raw));
}

describe('GitLab', () => {
  interface Include {
    command: Wrapped;
    inputs: Values;
  }
  interface Input {
    type?: string;
    default?: unknown;
    options?: unknown[];
    regex?: string;
  }
  const templates = Object.fromEntries(
    WRAPPED.map((command) => {
      const [header] = parseAllDocuments(readFileSync(join(ROOT, `gitlab/templates/${command}.yml`), 'utf8'));
      return [command, header?.toJS().spec.inputs as Record<string, Input>];
    }),
  ) as Record<Wrapped, Record<string, Input>>;

  const listIncludes = (document: unknown): Include[] =>
    listObjects(document).flatMap(({ component, file, local, inputs = {} }) => {
      const included = `${component ?? file ?? local}`;
      const [, command] = /^\$CI_SERVER_FQDN\/.+\/([a-z]+)@|templates\/([a-z]+)\.yml$/.exec(included)?.filter(Boolean) ?? [];
      return command === undefined ? [] : [{ command: command as Wrapped, inputs: inputs as Values }];
    });
  const hasScript = (job: unknown) => isObject(job) && 'script' in job;
  const pipelines = yaml
    .map(({ path, place, document }) => ({ path, place, document: document as Values, includes: listIncludes(document) }))
    .filter(({ document, includes }) => includes.length > 0 || (isObject(document) && Object.values(document).some(hasScript)));

  test('there are some', () => expect(pipelines.length).toBeGreaterThan(12));

  test.each(pipelines)('$place: templates get inputs that they have, of their type', ({ includes }) => {
    for (const { command, inputs } of includes) {
      for (const [name, value] of Object.entries(inputs)) {
        const { type, options, regex } = templates[command][name] ?? {};
        expect([command, name, Array.isArray(value) ? 'array' : typeof value]).toEqual([command, name, type]);
        if (options) expect(options).toContain(value);
        if (regex) expect([name, new RegExp(regex).test(`${value}`)]).toEqual([name, true]);
      }
      const options = listWrapperOptions(command).map(({ name }) => name);
      understand(command, Object.fromEntries(Object.entries(inputs).filter(([name]) => options.includes(name) && name !== 'debug')));
    }
  });

  /** The jobs of the same pipeline that a job needs. */
  const needsOf = (job: Values): string[] =>
    ((job.needs ?? []) as (string | { job: string; pipeline?: string })[]).flatMap((need) =>
      typeof need === 'string' ? need : need.pipeline === undefined ? need.job : [],
    );

  interface Job {
    name: string;
    stage: string;
    needs: string[];
  }
  function listJobs(document: Values, includes: readonly Include[]): Job[] {
    const own = Object.entries(document).flatMap(([name, job]) =>
      isObject(job) && hasScript(job) ? [{ name, stage: `${job.stage ?? 'test'}`, needs: needsOf(job) }] : [],
    );
    const included = includes.map(({ command, inputs }) => {
      const read = (name: string) => inputs[name] ?? templates[command][name]?.default;
      const needs = read('wait-for') === 'needs' ? (read('needs') as string[]) : [];
      return { name: `${read('job-name')}`, stage: `${read('stage')}`, needs };
    });
    return [...own, ...included];
  }

  /** Keys of a file that name no job. */
  const RESERVED = [
    'after_script',
    'before_script',
    'cache',
    'default',
    'image',
    'include',
    'services',
    'spec',
    'stages',
    'variables',
    'workflow',
  ];

  test.each(pipelines.filter(({ path, document }) => path.endsWith('/cookbook.md') || 'build' in document))(
    '$place: GitLab would create the pipeline',
    ({ document, includes }) => {
      const stages = ['.pre', ...((document.stages as string[] | undefined) ?? ['build', 'test', 'deploy']), '.post'];
      const jobs = listJobs(document, includes);
      expect(jobs.filter(({ name }) => RESERVED.includes(name))).toEqual([]);
      expect(jobs.filter(({ stage }) => !stages.includes(stage))).toEqual([]);
      expect(jobs.some(({ stage }) => !['.pre', '.post'].includes(stage))).toBe(true);
      expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
      for (const { name, stage, needs } of jobs) {
        for (const need of needs) {
          const needed = jobs.find((job) => job.name === need);
          expect([name, need, needed !== undefined && stages.indexOf(needed.stage) <= stages.indexOf(stage)]).toEqual([name, need, true]);
        }
      }
    },
  );
});

describe('CircleCI', () => {
  const orb = parse(packOrb(join(ROOT, 'circleci/src')));
  /** Keys that every job of a workflow can have. */
  const OF_WORKFLOWS = ['context', 'filters', 'matrix', 'name', 'requires'];
  const uses = yaml.flatMap(({ place, document }) =>
    listObjects(document).flatMap((object) =>
      Object.entries(object).flatMap(([key, given]) => {
        const [, name] = /^chopmark\/([a-z]+)$/.exec(key) ?? [];
        return name === undefined ? [] : [{ place, name, given: given as Values }];
      }),
    ),
  );

  test('there are some', () => expect(uses.length).toBeGreaterThan(8));

  test.each(uses)('$place: chopmark/$name gets parameters that it has', ({ name, given }) => {
    const parameters = { ...orb.jobs[name]?.parameters, ...orb.commands[name]?.parameters };
    const options = Object.entries(given).filter(([parameter]) => !OF_WORKFLOWS.includes(parameter));
    for (const [parameter, value] of options) {
      const { type, enum: values } = parameters[parameter] ?? {};
      expect([parameter, type]).toEqual([parameter, expect.any(String)]);
      if (type === 'enum') expect(values).toContain(value);
      else if (type !== 'integer') expect([parameter, typeof value]).toEqual([parameter, type === 'boolean' ? 'boolean' : 'string']);
    }
    const ofOrb = ['persist', 'use_installed', 'download_url', 'executor', 'workspace', 'debug'];
    const left = options.filter(([parameter]) => !ofOrb.includes(parameter));
    const named = Object.fromEntries(left.map(([parameter, value]) => [parameter.replaceAll('_', '-'), value]));
    if (WRAPPED.includes(name as Wrapped)) understand(name as Wrapped, named);
  });

  const configs = yaml.filter(({ document }) => isObject(document) && document.version === 2.1 && 'workflows' in document);

  test('there is dynamic configuration: what sets up, and what continues', () => {
    expect(configs.some(({ document }) => (document as Values).setup === true)).toBe(true);
    expect(configs.some(({ document }) => 'parameters' in (document as Values))).toBe(true);
  });

  /** CircleCI's published schema, where it is at hand: the project does not carry it. */
  const schemaPath = resolve(ROOT, '../shared/schemas/circleci.schema.json');
  const isThere = existsSync(schemaPath);
  if (!isThere) console.warn(`SKIPPED: configurations are not checked against CircleCI's schema, since ${schemaPath} is not there.`);
  const validate = isThere ? compileSchema(schemaPath) : undefined;

  (isThere ? test : test.skip).each(configs)('$place is a configuration by the schema that CircleCI publishes', ({ document }) => {
    expect([validate?.(document), validate?.errors]).toEqual([true, null]);
    // The schema is no rubber stamp.
    expect(validate?.({ ...(document as Values), jobs: { x: { steps: 1 } } })).toBe(false);
  });
});

function compileSchema(path: string) {
  const { $schema: _, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  return new Ajv({ strict: false, allErrors: false, logger: false }).compile(schema);
}

describe('Jenkins', () => {
  const calls = blocks
    .filter(({ language }) => language === 'groovy')
    .flatMap(({ place, text }) =>
      [...text.matchAll(/\bchopmark(Attest|Sign|Verify|Merge)\(([\s\S]*?)\n\s*\)/g)].map(([, step = '', body = '']) => ({
        place,
        command: step.toLowerCase() as Wrapped,
        keys: [...body.replaceAll(/'[^'\n]*'/g, "''").matchAll(/(\w+):/g)].map(([, key = '']) => key),
      })),
    );

  test('there are some', () => expect(calls.length).toBeGreaterThan(3));

  test.each(calls)('$place: the step of $command gets keys that it has', ({ command, keys }) => {
    const own = ['archive', 'useInstalled', 'downloadUrl', 'credentialsId'];
    const known = [...own, ...listWrapperOptions(command).map(({ name }) => toCamelCase(name))];
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !known.includes(key) && !key.endsWith('CredentialsId'))).toEqual([]);
  });
});

describe('lines for a shell', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Array.isArray(value) ? value.flatMap(texts) : isObject(value) ? texts(value.command) : [];
  const lines = [
    ...yaml.flatMap(({ place, document }) =>
      listObjects(document).flatMap(({ script, before_script: before, run, commands, command }) =>
        [script, before, run, commands, command].flatMap(texts).map((text) => ({ place, text })),
      ),
    ),
    ...blocks
      .filter(({ language }) => language === 'groovy')
      .flatMap(({ place, text }) => [...text.matchAll(/\bsh (['"])(.*)\1$/gm)].map(([, , line = '']) => ({ place, text: line }))),
  ];
  const invocations = lines.flatMap(({ place, text }) => listInvocations(text).map((argv) => ({ place, argv, line: argv.join(' ') })));

  test('there are some', () => expect(invocations.length).toBeGreaterThan(20));

  test.each(invocations)('$place: chopmark $line', ({ argv }) => {
    const invocation = parseArguments(argv);
    if (invocation.kind === 'version') return;
    expect(invocation.kind).toBe('run');
    if (invocation.kind === 'run') parseInputs(invocation.command, invocation.raw);
  });
});

describe('policies', () => {
  const policies = yaml.filter(({ document }) => isObject(document) && document.version === 1 && 'trust' in document);
  // These name files that are not there.
  const whole = policies.filter(({ text }) => !/rego:|schema:|sha256:\.\.\.|include:|key:/.test(text));

  test('there are some', () => expect(whole.length).toBeGreaterThan(5));

  test.each(whole)('$place can be used', async ({ text }) => {
    const folder = mkdtempSync(join(home, 'policy-'));
    writeFileSync(join(folder, 'policy.yml'), text);
    expect((await loadPolicy('policy.yml', folder)).findings).toEqual([]);
  });
});

test('every exit code has a section that says what to do', () => {
  const sections = readPage('docs/how-to/when-it-fails.md').text.split(/^## /m);
  const of = (heading: string) => sections.find((section) => section.startsWith(heading)) ?? '';
  for (const heading of [...EXIT_CODES.map(({ code }) => `Exit code ${code}:`), 'Interrupted: 128 + signal']) {
    const questions = [...of(heading).matchAll(/^\| ([A-Z][^|]*) \| [^|]+ \|$/gm)].map(([, question = '']) => question);
    expect([heading, ...questions]).toEqual([
      heading,
      'What does it mean?',
      'Is a second run safe?',
      'Token and certificate',
      'Whose service?',
      'What to do',
    ]);
  }
});
