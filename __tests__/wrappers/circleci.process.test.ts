import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import { NO_SECRET } from '../../src/adapters/cli/read-environment-options.ts';
import { VERSION } from '../../src/base/version.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { listWrapperOptions, variableOf, WRAPPED } from '../../tools/generate/wrappers/wrapper-options.ts';
import { packOrb } from '../../tools/wrappers/pack-orb.ts';
import { listInvocations } from '../support/shell-words.ts';

const root = resolve(import.meta.dirname, '../..');
const source = join(root, 'circleci/src');
const orb = parse(packOrb(source));
const home = mkdtempSync(join(tmpdir(), 'chopmark-orb-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const KINDS = ['commands', 'jobs', 'executors', 'examples'] as const;
const elements = KINDS.flatMap((kind) =>
  Object.entries(orb[kind] as Record<string, Record<string, unknown>>).map(([name, element]) => ({ kind, name, element })),
);
const stepsOf = ({ steps = [] }: { steps?: unknown }): Record<string, unknown>[] =>
  (steps as (string | Record<string, unknown>)[]).flatMap((step) => {
    if (typeof step === 'string') return [{ [step]: {} }];
    const inner = step.when as { steps: unknown } | undefined;
    return inner ? stepsOf(inner) : [step];
  });

/** CircleCI's published schema, where it is at hand: the project does not carry it. */
const schemaPath = resolve(root, '../shared/schemas/circleci.schema.json');
const schemaTest = existsSync(schemaPath) ? test : test.skip;
if (!existsSync(schemaPath))
  console.warn(`SKIPPED: the packed orb is not checked against CircleCI's schema, since ${schemaPath} is not there.`);

schemaTest('the packed orb is one by the schema that CircleCI publishes', () => {
  const { $schema, ...schema } = JSON.parse(readFileSync(schemaPath, 'utf8'));
  const validate = new Ajv({ strict: false, allErrors: false }).compile(schema);
  const valid = validate(orb);
  expect([valid, validate.errors]).toEqual([true, null]);
  // The schema is no rubber stamp.
  expect(validate({ ...orb, commands: { x: { steps: [{ store_artifacts: { root: '.' } }] } } })).toBe(false);
});

describe('the review of orbs', () => {
  test('RC001: where the source is', () => expect(orb.display.source_url).toMatch(/^https:\/\//));

  test.each(elements.map(({ kind, name, element }) => [kind, name, element] as const))(
    'RC002: %s %s has a description',
    (_, __, element) => {
      expect(String(element.description ?? '').length).toBeGreaterThan(15);
    },
  );

  test('RC003: there are examples', () => expect(Object.keys(orb.examples).length).toBeGreaterThan(0));
  test('RC004: no example is called one', () => expect(Object.keys(orb.examples).filter((name) => /example/i.test(name))).toEqual([]));
  test('RC005: the orb describes itself', () => expect(orb.description.length).toBeGreaterThanOrEqual(64));

  test('RC006, RC007: addresses are those of the repository', () => {
    const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(repository.url).toBe(`git+${orb.display.source_url}.git`);
    expect(orb.display.home_url).toBe(orb.display.source_url);
  });

  test('RC008: every run step has a name', () => {
    const runs = elements.flatMap(({ element }) => stepsOf(element)).flatMap((step) => (step.run === undefined ? [] : [step.run]));
    expect(runs.length).toBeGreaterThan(8);
    expect(runs.filter((run) => typeof (run as { name?: unknown }).name !== 'string')).toEqual([]);
  });

  test('RC009: a command of more than a line is included', () => {
    const written = readdirSync(join(source, 'commands')).map((name) => parse(readFileSync(join(source, 'commands', name), 'utf8')));
    const commands = written.flatMap(stepsOf).flatMap(({ run }) => (run ? [(run as { command: string }).command] : []));
    expect(commands.filter((command) => !/^<<include\(scripts\/[a-z-]+\.sh\)>>$/.test(command))).toEqual([]);
  });

  test('RC010: names are in snake case', () => {
    const names = elements.flatMap(({ kind, name, element }) => [
      ...(kind === 'examples' ? [] : [name]),
      ...Object.keys((element.parameters as object | undefined) ?? {}),
    ]);
    expect(names.filter((name) => !/^[a-z]+(_[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

describe.each(WRAPPED.map((command) => [command] as const))('the command %s', (command) => {
  const { parameters, steps } = orb.commands[command];

  test('has a parameter for each option, and hands it on in a variable', () => {
    const { environment } = steps[0].run;
    for (const { name, kind } of listWrapperOptions(command)) {
      const parameter = name.replaceAll('-', '_');
      expect([name, environment[variableOf(name)]]).toEqual([name, `${kind === 'secret' ? 'env:' : ''}<< parameters.${parameter} >>`]);
      expect([name, parameters[parameter].type === 'env_var_name']).toEqual([name, kind === 'secret']);
      if (kind === 'secret') expect(`env:${parameters[parameter].default}`).toBe(NO_SECRET);
    }
  });

  test('puts no parameter into a script', () => {
    for (const { run } of stepsOf({ steps }) as { run?: { command: string } }[]) expect(run?.command ?? '').not.toMatch(/<<|>>parameters/);
  });

  test('keeps artifacts and workspace before it fails', () => {
    expect(steps.map((step: object) => Object.keys(step)[0])).toEqual(['run', 'store_artifacts', 'when', 'run']);
    expect(steps.at(-1).run.command).toContain('exit-code');
  });

  test('is handed everything by the job of its name', () => {
    const { [command]: given } = orb.jobs[command].steps.at(-1);
    expect(given).toEqual(Object.fromEntries(Object.keys(parameters).map((name) => [name, `<< parameters.${name} >>`])));
  });
});

describe('the examples', () => {
  interface Usage {
    orbs: Record<string, string>;
    jobs?: Record<string, { steps: unknown }>;
    workflows: Record<string, { jobs: unknown[] }>;
  }
  interface Use {
    kind: 'commands' | 'jobs';
    name: string;
    given: Record<string, unknown>;
  }
  /** A step or a job as it stands in a list: its name, or its name with what it is given. */
  const read = (entry: unknown, kind: Use['kind']): Use[] => {
    const [[key = '', given] = []] = typeof entry === 'string' ? [[entry, {}]] : Object.entries(entry as Record<string, unknown>);
    const [, name] = /^chopmark\/(.+)$/.exec(key) ?? [];
    return name === undefined ? [] : [{ kind, name, given: given as Use['given'] }];
  };
  const examples = Object.entries(orb.examples as Record<string, { usage: Usage }>).map(([name, { usage }]) => {
    const steps = Object.values(usage.jobs ?? {}).flatMap((job) => job.steps as unknown[]);
    const jobs = Object.values(usage.workflows).flatMap((workflow) => workflow.jobs);
    return { name, usage, uses: [...steps.flatMap((step) => read(step, 'commands')), ...jobs.flatMap((job) => read(job, 'jobs'))] };
  });
  /** Keys that every job of a workflow can have. */
  const OF_WORKFLOWS = ['context', 'filters', 'matrix', 'name', 'requires'];

  test.each(examples)('$name takes the version of this orb, and gives commands and jobs parameters that they have', ({ usage, uses }) => {
    expect(usage.orbs).toEqual({ chopmark: `chopmark/chopmark@${VERSION}` });
    expect(uses.length).toBeGreaterThan(0);
    for (const { kind, name, given } of uses) {
      const parameters = orb[kind][name]?.parameters ?? {};
      for (const [parameter, value] of Object.entries(given)) {
        if (kind === 'jobs' && OF_WORKFLOWS.includes(parameter)) continue;
        const { type, enum: values } = parameters[parameter] ?? {};
        expect([name, parameter, type]).toEqual([name, parameter, expect.any(String)]);
        if (type === 'boolean') expect([parameter, typeof value]).toEqual([parameter, 'boolean']);
        else if (type === 'enum') expect(values).toContain(value);
        else if (type !== 'integer') expect([parameter, typeof value]).toEqual([parameter, 'string']);
      }
    }
  });

  test('there is one for each command', () => {
    const used = new Set(examples.flatMap(({ uses }) => uses.map(({ name }) => name)));
    expect([...used].sort()).toEqual(Object.keys(orb.commands).sort());
  });

  test('lines for a shell are understood', () => {
    const runs = examples.flatMap(({ usage }) => Object.values(usage.jobs ?? {}).flatMap(stepsOf)).flatMap(({ run }) => run ?? []);
    const calls = runs.flatMap((run) => listInvocations(String(run)));
    expect(calls.map(([command]) => command)).toEqual(['doctor', 'attest']);
    for (const argv of calls) {
      const invocation = parseArguments(argv);
      if (invocation.kind === 'run') parseInputs(invocation.command, invocation.raw);
      expect(invocation.kind).toBe('run');
    }
  });
});

test('the first example allows the public log, and says why', () => {
  const text = readFileSync(join(source, 'examples/attest_a_release.yml'), 'utf8');
  expect(text).toMatch(/# CircleCI does not say whether a project is public\.[\s\S]*allow_public_log: true/);
});

test('a script that holds << is packed so that CircleCI takes it for text', () => {
  const folder = join(home, 'src');
  for (const kind of KINDS) spawnSync('mkdir', ['-p', join(folder, kind)]);
  writeFileSync(join(folder, '@orb.yml'), 'version: 2.1\n');
  writeFileSync(join(folder, 'x.sh'), 'cat <<END\nx\nEND\n');
  writeFileSync(join(folder, 'commands/x.yml'), 'steps:\n  - run:\n      command: <<include(x.sh)>>\n');
  expect(parse(packOrb(folder)).commands.x.steps[0].run.command).toBe('cat \\<<END\nx\nEND\n');
});

describe('the last step', () => {
  const end = (code: string | undefined) => {
    const folder = mkdtempSync(join(home, 'job-'));
    if (code !== undefined) {
      spawnSync('mkdir', ['-p', join(folder, '.chopmark-step')]);
      writeFileSync(join(folder, '.chopmark-step/exit-code'), code);
    }
    return spawnSync('sh', [join(source, 'scripts/end.sh')], { cwd: folder }).status;
  };

  test.each([
    ['0\n', 0],
    ['7\n', 7],
    ['255', 255],
    ['256', 1],
    ['', 1],
    ['0; true', 1],
    [undefined, 1],
  ])('ends with what was left: %p is %p', (code, status) => expect(end(code)).toBe(status));
});
