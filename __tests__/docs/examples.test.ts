import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, parseAllDocuments } from 'yaml';
import { parseArguments } from '../../src/adapters/cli/parse-arguments.ts';
import { VERSION } from '../../src/base/version.ts';
import { parseInputs } from '../../src/options/parse-inputs.ts';
import { listOptions } from '../../src/options/schema/option-names.ts';
import { installHere } from '../../tools/package/assemble.ts';
import { startCommandProcess } from '../support/command-process.ts';
import { runGit } from '../support/git-checkout.ts';
import { listAnchors, type Page, ROOT, readPage } from '../support/markdown.ts';
import { programCache, programPath } from '../support/programs.ts';
import { listInvocations } from '../support/shell-words.ts';

/** Users copy the examples: what they say is understood, and what can be run here is run, in a sandbox. */
const EXAMPLES = join(ROOT, 'examples');
const posix = process.platform === 'win32' ? test.skip : test;

type Command = 'attest' | 'verify' | 'merge';
type Value = string | boolean | readonly string[];

/** A call of chopmark: its arguments on the command line, and the script that contains it, where there is one. */
interface Call {
  argv: readonly string[];
  script?: string;
}

const read = (path: string) => readFileSync(join(EXAMPLES, path), 'utf8');
const readYaml = (path: string) => parse(read(path), { strict: true });
const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

/** What the runner puts in place of expressions, for the job that the sandbox's token is of. */
const EXPRESSIONS: Readonly<Record<string, string>> = { 'github.repository': 'acme/widget', 'github.ref': 'refs/heads/main' };
const expression = (text: string) => `\${{ ${text} }}`;
const evaluate = (text: string) => text.replace(/\$\{\{ ([\w.]+) \}\}/g, (expression, name: string) => EXPRESSIONS[name] ?? expression);

/** The inputs of an action, a component or an orb as arguments: a list is an array, or a text with a line for each value. */
function toCall(command: Command, inputs: Readonly<Record<string, Value>>): Call {
  const isList = (name: string) => listOptions(command).some((option) => option.name === name && option.kind === 'list');
  const flags = Object.entries(inputs).flatMap(([name, value]) => {
    if (typeof value === 'boolean') return [`--${name}=${value}`];
    const values = typeof value === 'string' ? (isList(name) ? value.trim().split('\n') : [value]) : value;
    return values.map((text) => `--${name}=${evaluate(text)}`);
  });
  return { argv: [command, ...flags] };
}

const toCalls = (script: string): Call[] => listInvocations(script).map((argv) => ({ argv, script }));

interface Step {
  uses?: string;
  with?: Record<string, string>;
}

/** The calls of chopmark in the pipeline of each CI. */
const PIPELINES: Readonly<Record<string, { file: string; list: () => Call[] }>> = {
  github: {
    file: '.github/workflows/release.yml',
    list() {
      const { jobs } = readYaml('github/.github/workflows/release.yml') as { jobs: Record<string, { steps: Step[] }> };
      const actions = { attest: readAction('action.yml'), verify: readAction('verify/action.yml') };
      return Object.values(jobs)
        .flatMap(({ steps }) => steps)
        .filter(({ uses }) => uses?.startsWith('chopmark/'))
        .map(({ uses, with: inputs = {} }) => {
          const command = uses?.startsWith('chopmark/chopmark/verify@') ? 'verify' : 'attest';
          expect(Object.keys(actions[command])).toEqual(expect.arrayContaining(Object.keys(inputs)));
          return toCall(command, inputs);
        });
    },
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    list() {
      const { include } = readYaml('gitlab/.gitlab-ci.yml') as { include: { component: string; inputs: Record<string, Value> }[] };
      return include.map(({ component, inputs }) => {
        const [, command = ''] = /^\$CI_SERVER_FQDN\/chopmark\/chopmark\/(attest|verify)@[\d.]+$/.exec(component) ?? [];
        const [header] = parseAllDocuments(readFileSync(join(ROOT, `gitlab/templates/${command}.yml`), 'utf8'));
        expect(Object.keys(header?.toJS().spec.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
        // Where and when the job runs is GitLab's own matter.
        const { stage: _, rules: __, ...options } = inputs;
        return toCall(command as Command, options);
      });
    },
  },
  circleci: {
    file: '.circleci/config.yml',
    list() {
      const { orbs, jobs } = readYaml('circleci/.circleci/config.yml') as {
        orbs: object;
        jobs: Record<string, { steps: (string | Record<string, Record<string, Value>>)[] }>;
      };
      expect(orbs).toEqual({ chopmark: expect.stringMatching(/^chopmark\/chopmark@[\d.]+$/) });
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      return steps.flatMap((step) => {
        const parameters = typeof step === 'string' ? undefined : step['chopmark/attest'];
        if (!parameters) return [];
        const command = parse(readFileSync(join(ROOT, 'circleci/src/commands/attest.yml'), 'utf8'));
        expect(Object.keys(command.parameters)).toEqual(expect.arrayContaining(Object.keys(parameters)));
        const options = Object.entries(parameters).map(([name, value]) => [name.replaceAll('_', '-'), value]);
        return [toCall('attest', Object.fromEntries(options))];
      });
    },
  },
  jenkins: {
    file: 'Jenkinsfile',
    list: () => [...read('jenkins/Jenkinsfile').matchAll(/\bsh (['"])(.*)\1$/gm)].flatMap(([, , line = '']) => toCalls(line)),
  },
  buildkite: {
    file: '.buildkite/pipeline.yml',
    list() {
      const { steps } = readYaml('buildkite/.buildkite/pipeline.yml') as { steps: { commands: string[] }[] };
      return steps.flatMap(({ commands }) => commands).flatMap(toCalls);
    },
  },
};

const readAction = (file: string): object => parse(readFileSync(join(ROOT, file), 'utf8')).inputs;

/** What the command line makes of its arguments before it does anything. */
function understand(argv: readonly string[]): [command: string, options: { subjectPath?: unknown; allowPublicLog?: boolean }] {
  const invocation = parseArguments(argv);
  if (invocation.kind !== 'run') throw new Error(`${argv.join(' ')} runs nothing`);
  return [invocation.command, parseInputs(invocation.command, invocation.raw)];
}

const folders = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const pages = ['README.md', ...folders.map((folder) => `${folder}/README.md`)].map((path) => [path, readPage(`examples/${path}`)] as const);

test('there is an example for each CI, and one for the library', () => {
  expect(folders.sort()).toEqual([...Object.keys(PIPELINES), 'github-monorepo', 'library'].sort());
});

describe.each(Object.entries(PIPELINES))('%s', (ci, { file, list }) => {
  test('every call of chopmark is understood', () => {
    const calls = list().map(({ argv }) => understand(argv));
    expect(calls[0]).toEqual(['attest', expect.objectContaining({ subjectPath: ['dist/*'] })]);
    for (const call of calls.slice(1)) expect(call).toEqual(['verify', expect.objectContaining({ subjectPath: ['dist/*'], ci })]);
  });

  test('the pipeline builds before it attests', () => {
    const text = read(`${ci}/${file}`);
    expect(text.indexOf('sh build.sh')).toBeGreaterThan(-1);
    expect(text.indexOf('sh build.sh')).toBeLessThan(text.search(/chopmark.*(attest|@v)/));
  });
});

test('the public log is allowed where the CI does not say whether a project is public, and nowhere else', () => {
  const allows = Object.keys(PIPELINES).filter((ci) => PIPELINES[ci]?.list().some(({ argv }) => understand(argv)[1].allowPublicLog));
  expect(allows.sort()).toEqual(['buildkite', 'circleci']);
});

test.each(folders)('%s: the version of chopmark is this one, in every file that names one', (folder) => {
  const texts = readdirSync(join(EXAMPLES, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/[\\/](dist|node_modules)([\\/]|$)/.test(entry.parentPath.slice(EXAMPLES.length)))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  // chopmark@1.2.3, chopmark/verify@v1.2.3, "chopmark": "1.2.3", chopmark-1.2.3.tgz
  const versions = texts.map((text) =>
    [...text.matchAll(/chopmark(?:\/verify|\/attest)?(?:@v?|": "|-)(\d+\.\d+\.\d+)/g)].map(([, version]) => version),
  );
  expect(versions.filter(({ length }) => length > 0).length).toBeGreaterThan(1);
  expect(new Set(versions.flat())).toEqual(new Set([VERSION]));
});

test.each(['github', 'github-monorepo'])('%s: actions of others are pinned to a commit, with the version beside it', (ci) => {
  const uses = [...read(`${ci}/.github/workflows/release.yml`).matchAll(/uses: (.+)$/gm)].map(([, target = '']) => target);
  const others = uses.filter((target) => !target.startsWith('chopmark/'));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((target) => !/^[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(target))).toEqual([]);
});

describe.each(pages)('examples/%s', (path, page: Page) => {
  test('is short, says what to use before the first release, and links to what is there', () => {
    expect(page.text.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect(page.text).toContain('## Until the first release');
    const links = [...page.prose.matchAll(/\]\((?!https:)([^()\s#]*)(?:#([^()\s]+))?\)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, target = '', anchor] of links) {
      const to = join('examples', dirname(path), target);
      expect([target, existsSync(join(ROOT, to))]).toEqual([target, true]);
      if (anchor) expect(listAnchors(readPage(to))).toContain(anchor);
    }
  });

  test('shows commands that are understood', () => {
    const scripts = page.blocks.flatMap(({ language, text }) => {
      if (language === 'sh') return [text];
      return language === 'yaml' ? [...text.matchAll(/^\s*- (?:run: )?(.*dist\/cli\/index\.js.*)$/gm)].map(([, line = '']) => line) : [];
    });
    const calls = scripts.flatMap((script) => listInvocations(script.replaceAll(/node \S*dist\/cli\/index\.js/g, 'chopmark')));
    for (const argv of calls) expect(understand(argv)).toEqual([argv[0], expect.anything()]);
    if (!path.startsWith('library')) expect(calls.length).toBeGreaterThan(0);
  });
});

const home = mkdtempSync(join(tmpdir(), 'chopmark-examples-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Programs that the examples call: chopmark under npx too. */
const bin = join(home, 'bin');
const commands = await startCommandProcess();
afterAll(() => commands.end());
commands.writeCommand(join(bin, 'chopmark'));
const chopmark = `exec '${process.execPath}' '${programPath('cli')}' "$@"`;
for (const [name, script] of Object.entries({
  // npx --yes chopmark@VERSION …
  npx: `test "$1 $2" = '--yes chopmark@${VERSION}' || exit 64; shift 2; ${chopmark}`,
  node: `exec '${process.execPath}' "$@"`,
}))
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

function run(folder: string, script: string) {
  const temporary = mkdtempSync(join(home, 'tmp-'));
  const { status, stdout, stderr } = spawnSync('sh', ['-euc', script], {
    cwd: folder,
    env: { PATH: `${bin}:${process.env.PATH}`, HOME: home, TMPDIR: temporary, XDG_CACHE_HOME: programCache() },
    encoding: 'utf8',
  });
  return { status, stdout, stderr, leftovers: readdirSync(temporary).filter((name) => name.startsWith('chopmark-example-')) };
}

/** A copy of an example, as the root of a repository. */
function copyExample(name: string): string {
  const folder = join(home, name);
  cpSync(join(EXAMPLES, name), folder, { recursive: true, filter: (path) => !['dist', 'node_modules'].includes(basename(path)) });
  return folder;
}

interface Statement {
  predicateType: string;
  subject: { name: string; digest: Record<string, string> }[];
}

const readStatements = (file: string): Statement[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(Buffer.from(JSON.parse(line).dsseEnvelope.payload, 'base64').toString()));

/** What a sandbox needs besides: it is named, and its tokens have an issuer of their own. */
function inSandbox({ argv, script }: Call): string {
  const line = script ?? ['chopmark', ...argv].map(quote).join(' ');
  if (argv[0] === 'verify') return `${line} --certificate-oidc-issuer "$CHOPMARK_SANDBOX_ISSUER" --instance "$CHOPMARK_SANDBOX"`;
  // Jenkins has an instance of its own, and there its variables say that the token is meant.
  return argv.includes('--instance') ? `${line} --identity-token env:SIGSTORE_ID_TOKEN` : `${line} --instance sandbox`;
}

posix.each(Object.keys(PIPELINES))('%s: is built and attested, in a sandbox', (ci) => {
  const folder = copyExample(ci);
  expect(run(folder, 'sh build.sh')).toMatchObject({ status: 0 });
  expect(run(folder, 'tar -tzf dist/app.tar.gz').stdout.trim().split('\n').sort()).toEqual(['app/', 'app/hello.sh']);

  const [attest, verify] = PIPELINES[ci]?.list() ?? [];
  const lines = [`PATH='${bin}':"$PATH"`, 'cp "$CHOPMARK_SANDBOX" sigstore.json', inSandbox(attest as Call)];
  // On GitHub the second job gets the bundles as an artifact; the tokens of the sandbox are worded as GitHub's.
  if (ci === 'github') lines.push('mkdir attestations', 'cp .chopmark/local/attestations.jsonl attestations', inSandbox(verify as Call));
  writeFileSync(join(folder, 'job.sh'), lines.join('\n'));
  expect(run(folder, 'chopmark sandbox --quiet -- sh -eu job.sh')).toMatchObject({ status: 0 });

  const sha256 = createHash('sha256')
    .update(readFileSync(join(folder, 'dist/app.tar.gz')))
    .digest('hex');
  expect(readStatements(join(folder, '.chopmark/local/attestations.jsonl'))).toMatchObject([
    { predicateType: 'https://slsa.dev/provenance/v1', subject: [{ name: 'app.tar.gz', digest: { sha256 } }] },
  ]);
});

test('all builds are the same', () => {
  for (const file of ['build.sh', 'app/hello.sh'])
    expect(new Set(Object.keys(PIPELINES).map((ci) => read(`${ci}/${file}`)))).toHaveProperty('size', 1);
});

describe('github-monorepo', () => {
  interface Job {
    steps: (Step & { run?: string })[];
  }
  const { jobs } = readYaml('github-monorepo/.github/workflows/release.yml') as { jobs: Record<string, Job> };
  const stepOf = (job: string, word: string) => jobs[job]?.steps.find(({ uses, run: line }) => (uses ?? line)?.includes(word)) ?? {};

  /** A repository whose last commit changed these packages. @returns Its folder, and what the job plan answers. */
  function planAfter(name: string, changed: readonly string[], before?: string): { folder: string; packages: string[] } {
    const folder = copyExample('github-monorepo');
    const repository = join(home, name);
    cpSync(folder, repository, { recursive: true });
    runGit(repository, ['init', '-q', '-b', 'main']);
    runGit(repository, ['add', '.']);
    runGit(repository, ['commit', '-q', '-m', 'All packages']);
    const base = before ?? runGit(repository, ['rev-parse', 'HEAD']);
    for (const each of ['README.md', ...changed.map((one) => `packages/${one}/hello.sh`)]) appendFileSync(join(repository, each), '\n');
    runGit(repository, ['commit', '-qam', 'Change some']);
    const { status, stdout } = run(repository, `BEFORE=${base}; export BEFORE; ${stepOf('plan', 'plan.sh').run?.replace(/ >>.*/, '')}`);
    expect(status).toBe(0);
    return { folder: repository, packages: JSON.parse(stdout.trim().replace('packages=', '')) };
  }

  posix('plans the packages that changed: none, one, or all if the commit before is not known', () => {
    expect(planAfter('nothing', []).packages).toEqual([]);
    expect(planAfter('one', ['web']).packages).toEqual(['web']);
    expect(planAfter('first', [], '0'.repeat(40)).packages).toEqual(['api', 'web']);
  });

  posix.each([
    ['every job attested', ['api', 'web'], 0],
    ['a job is missing', ['api'], 6],
  ])('the bundles of the matrix are merged, or refused: %s', (name, built, status) => {
    const { folder, packages } = planAfter(name.replaceAll(' ', '-'), ['api', 'web']);
    expect(packages).toEqual(['api', 'web']);
    const inputs = stepOf('build', 'chopmark/chopmark@').with ?? {};
    const { name: artifact = '', path } = stepOf('build', 'actions/upload-artifact@').with ?? {};
    expect(path).toBe(expression('steps.attest.outputs.bundle-dir'));
    expect(Object.keys(readAction('action.yml'))).toEqual(expect.arrayContaining(Object.keys(inputs)));
    const ofPackage = (text: string, one: string) => text.replace(/\$\{\{ matrix\.package \}\}/g, one);
    const lines = built.flatMap((one) => {
      const options = Object.fromEntries(Object.entries(inputs).map(([option, value]) => [option, ofPackage(value, one)]));
      const call = toCall('attest', { ...options, 'bundle-dir': `jobs/${ofPackage(artifact, one)}` });
      return [`PACKAGE=${one}; ${stepOf('build', 'build.sh').run}`, inSandbox(call)];
    });
    const merge = stepOf('check', 'chopmark/chopmark/merge@').with ?? {};
    expect(Object.keys(merge)).toContain('expected-from');
    expect(Object.keys(readAction('merge/action.yml'))).toEqual(expect.arrayContaining(Object.keys(merge)));
    const { argv } = toCall('merge', merge);
    writeFileSync(join(folder, 'job.sh'), [`PATH='${bin}':"$PATH"`, ...lines, ['chopmark', ...argv].map(quote).join(' ')].join('\n'));
    expect(run(folder, 'chopmark sandbox --quiet -- sh -eu job.sh')).toMatchObject({ status });
    if (status !== 0) return;
    const statements = readStatements(join(folder, '.chopmark/merged/attestations.jsonl'));
    expect(statements.flatMap(({ subject }) => subject.map(({ name: subjectName }) => subjectName)).sort()).toEqual([
      'api/app.tar.gz',
      'web/app.tar.gz',
    ]);
  });
});

describe('library', () => {
  const folder = copyExample('library');
  beforeAll(() => installHere(folder));
  const { scripts } = JSON.parse(read('library/package.json')) as { scripts: Record<'check' | 'start', string> };

  posix('attests, verifies and refuses, as its README says, and leaves nothing behind', () => {
    const shown = readPage('examples/library/README.md').blocks.find(({ language }) => language === 'text')?.text;
    expect(run(folder, scripts.start)).toMatchObject({ status: 0, stdout: shown, leftovers: [] });
  });

  posix('has the types that it uses', () => {
    const compiler = `'${process.execPath}' '${join(ROOT, 'node_modules/typescript/bin/tsc')}'`;
    expect(run(folder, scripts.check.replace('tsc', compiler))).toMatchObject({ status: 0, stdout: '' });
  });

  posix('says how it is started, where there is no sandbox', () => {
    expect(run(folder, 'node attest-and-verify.ts')).toMatchObject({ status: 1, stderr: expect.stringContaining('npm start') });
  });
});
