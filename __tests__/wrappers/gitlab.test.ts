import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { NOT_GIVEN, readEnvironmentOptions } from '../../src/adapters/cli/read-environment-options.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { readPins } from '../../tools/bootstrap/pins.ts';
import { writeGitlabReadme } from '../../tools/generate/wrappers/gitlab-readme.ts';
import { writeWrappers } from '../../tools/generate/wrappers/index.ts';
import { listWrapperOptions, WRAPPED, type Wrapped } from '../../tools/generate/wrappers/wrapper-options.ts';
import { ROOT } from '../support/markdown.ts';

interface Input {
  type: string;
  default?: unknown;
  options?: unknown[];
  regex?: string;
  description: string;
}

const files = writeWrappers(readPins());

function readTemplate(command: Wrapped) {
  const [header, body] = parseAllDocuments(files[`gitlab/templates/${command}.yml`] ?? '').map((document) => document.toJS());
  const { inputs } = header.spec as { inputs: Record<string, Input> };
  return { inputs, jobs: body as Record<string, Record<string, unknown>>, job: body['$[[ inputs.job-name ]]'] };
}

describe.each(WRAPPED.map((command) => [command] as const))('the template of %s', (command) => {
  const { inputs, jobs, job } = readTemplate(command);

  test('has an input for each option of the contract, under its name', () => {
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(listWrapperOptions(command).map(({ name }) => name)));
  });

  test('has for each input a type, a description, and a default that it takes itself', () => {
    for (const [name, { type, description, default: value, options, regex }] of Object.entries(inputs)) {
      expect([name, description.length > 10]).toEqual([name, true]);
      expect([name, type === 'array' ? Array.isArray(value) : typeof value]).toEqual([name, type === 'array' ? true : type]);
      if (options) expect([name, options.includes(value)]).toEqual([name, true]);
      if (regex) expect([name, new RegExp(regex).test(String(value))]).toEqual([name, true]);
    }
  });

  test('hands every input on in a variable that nothing expands, and none in the script', () => {
    expect(JSON.stringify([job.script, job.before_script, job.after_script])).not.toContain('$[[');
    for (const [name, variable] of Object.entries(job.variables as Record<string, { value: string; expand: boolean }>)) {
      expect([name, variable.expand, variable.value.trim()]).toEqual([name, false, expect.stringMatching(/^\$\[\[ inputs\.[a-z-]+ \]\]$/)]);
    }
  });

  test('comes to the defaults of the contract where no input is given', () => {
    const env = Object.fromEntries(
      Object.entries(job.variables as Record<string, { value: string }>).map(([name, { value }]) => {
        const input = inputs[value.match(/inputs\.([a-z-]+)/)?.[1] ?? '']?.default;
        return [name, value.replace(/\$\[\[.*\]\]/, () => (typeof input === 'string' ? input : JSON.stringify(input)))];
      }),
    );
    const required = { attest: 'subject-path', sign: 'subject-path', verify: 'subject-path', merge: 'bundle' }[command];
    const trusted = command === 'verify' ? { 'certificate-identity': 'a', 'certificate-oidc-issuer': 'b' } : {};
    const given = { [required]: ['a'], ...trusted };
    const { raw } = readEnvironmentOptions(command, 'CHOPMARK_INPUT_', env);
    expect(parseInputs(command, { ...raw, ...given })).toEqual(parseInputs(command, given));
  });

  test('keeps the bundles also where the job fails, and reports variables', () => {
    expect(job.artifacts).toMatchObject({
      when: 'always',
      paths: expect.arrayContaining(['.chopmark/$CI_JOB_ID/', ...(command === 'merge' ? ['$[[ inputs.bundle-dir ]]/'] : [])]),
      reports: { dotenv: 'chopmark.env' },
    });
  });

  test('changes nothing but its own job, also where a file includes it several times', () => {
    const own = '$[[ inputs.job-name ]]';
    expect(Object.keys(jobs).sort()).toEqual([own, `.${own}-after-needs`, `.${own}-after-stages`].sort());
    expect(job.extends).toBe(`.${own}-after-$[[ inputs.wait-for ]]`);
  });
});

test('tokens are asked for where something is signed, for the audience that signs', () => {
  expect(readTemplate('attest').job.id_tokens).toEqual({ SIGSTORE_ID_TOKEN: { aud: '$[[ inputs.audience ]]' } });
  expect(readTemplate('sign').job.id_tokens).toEqual({ SIGSTORE_ID_TOKEN: { aud: '$[[ inputs.audience ]]' } });
  expect(readTemplate('verify').job.id_tokens).toBeUndefined();
  expect(readTemplate('merge').job.id_tokens).toBeUndefined();
});

describe('the default stage', () => {
  const stageOf = (command: Wrapped) => readTemplate(command).inputs.stage?.default;

  test.each(['attest', 'sign', 'merge'] as const)(
    'of %s is in every pipeline, whatever its stages are, and follows each build',
    (command) => {
      expect(stageOf(command)).toBe('.post');
    },
  );

  test('of verify needs no stages, comes before a deployment, and is enough for a pipeline that has no other job', () => {
    const whereNoneAreNamed = ['.pre', 'build', 'test', 'deploy', '.post'];
    const stage = whereNoneAreNamed.indexOf(String(stageOf('verify')));
    expect(stage).toBeGreaterThan(whereNoneAreNamed.indexOf('build'));
    expect(stage).toBeLessThan(whereNoneAreNamed.indexOf('deploy'));
  });

  test('of merge is the one of attest, so merge waits for that job by its name', () => {
    const { 'wait-for': waitFor, needs } = readTemplate('merge').inputs;
    expect(needs?.default).toEqual([readTemplate('attest').inputs['job-name']?.default]);
    expect(waitFor?.default).toBe('needs');
    for (const command of ['attest', 'sign', 'verify'] as const) expect(readTemplate(command).inputs['wait-for']?.default).toBe('stages');
  });
});

describe('the README of the component project', () => {
  const path = join(ROOT, 'gitlab/README.md');
  const readme = writeGitlabReadme(readFileSync(path, 'utf8'));
  const rows = (heading: string) =>
    [
      ...(readme
        .split(/^### /m)
        .find((section) => section.startsWith(heading))
        ?.matchAll(/^\| `([a-z-]+)` \| (.*?) \| (.*?) \|/gm) ?? []),
    ].map(([, name, type, value]) => ({ name, type, value }));

  test.each(WRAPPED)('has a row for each input of %s, in its table or in the one of the job', (command) => {
    const names = [...rows(`\`${command}\``), ...rows('The job')].map(({ name }) => name);
    expect(names).toEqual(Object.keys(readTemplate(command).inputs));
  });

  test('shows types, choices and defaults, and templates where a default differs', () => {
    expect(rows('`attest`')).toEqual(
      expect.arrayContaining([
        { name: 'subject-path', type: 'array', value: '' },
        { name: 'expected-subjects', type: 'string', value: '' },
        { name: 'statements', type: '`combined`, `per-subject`', value: '`combined`' },
        { name: 'rekor-version', type: '`1`, `2`, `none`', value: '' },
      ]),
    );
    expect(rows('The job')).toEqual(
      expect.arrayContaining([
        { name: 'stage', type: 'string', value: '`.post` (attest, sign, merge), `test` (verify)' },
        { name: 'needs', type: 'array', value: '`["chopmark-attest"]` (merge)' },
        { name: 'job-timeout', type: 'string', value: '`15 minutes`' },
      ]),
    );
  });

  test('keeps what is written by hand, and needs its markers', () => {
    expect(readme).toMatch(/^# chopmark for GitLab\n[\s\S]*\n## About this project\n/);
    expect(writeGitlabReadme(readme)).toBe(readme);
    expect(() => writeGitlabReadme('# chopmark for GitLab\n')).toThrow('gitlab/README.md needs the lines');
    expect(() => writeGitlabReadme(readme.replace(/<!-- End of inputs. -->/, ''))).toThrow('gitlab/README.md needs the lines');
  });
});

test('the image is pinned by its digest', () => {
  expect(readTemplate('attest').inputs.image?.default).toMatch(/^[a-z-]+:[a-z-]+@sha256:[0-9a-f]{64}$/);
});

test('no text that a user could mean says that nothing was given', () => {
  expect(NOT_GIVEN).toBe('(not given)');
});
