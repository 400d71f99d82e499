import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  consumerFolder,
  declaredPackages,
  installedPackages,
  moduleFilePath,
  NPM_PACKAGES,
  programPath,
  pythonFolder,
  pythonSigstorePath,
  recordingsPath,
  zizmorFolder,
  zizmorPath,
} from './cache.ts';
import { mustRun, run } from './run.ts';
import { ensureSystemPackages } from './system-packages.ts';
import {
  type GoProgram,
  PROGRAMS,
  type ProgramName,
  PYTHON_CONSUMERS,
  PYTHON_SIGSTORE,
  type PythonConsumer,
  RECORDINGS,
  type Recording,
  ZIZMOR,
} from './versions.ts';

const BUILD_TIMEOUT = 1_800_000;
const FLAGS = ['-trimpath', '-ldflags=-s -w'];

const PYTHON_PEER = 'sigstore-python';
/** Packages from npm, as they are called in messages. */
const fromNpm = (name: string) => `npm packages of ${name}`;

/** What `npm run check` needs to look at workflows. */
export const LINTERS = ['actionlint', 'zizmor'];

/** What some tests need and the services do not. */
const FOR_TESTS_ALONE = [
  PYTHON_PEER,
  'helm',
  'syft',
  'grype',
  'grype-database',
  ...Object.keys(RECORDINGS),
  ...Object.keys(PYTHON_CONSUMERS),
  'strace',
  'chromium',
  'policy-tester',
  'initialize-tuf',
  'kyverno',
  'sigstore-go',
  'opa',
  'act',
  'minio',
  'nginx',
  ...LINTERS,
  ...NPM_PACKAGES.map(fromNpm),
  'rsync',
  'shellcheck',
  'bats',
  'busybox',
  'zsh',
  'fish',
  'maven',
];

/** Whether the services can run where all of `missing` is missing. */
export const servicesCanRun = (missing: ReadonlyMap<string, string>): boolean =>
  [...missing.keys()].every((name) => FOR_TESTS_ALONE.includes(name));

type Say = (line: string) => void;

const files = (program: GoProgram) =>
  (program.files ?? []).map((file) => ({ file, kept: moduleFilePath(program.name as ProgramName, file) }));

const isBuilt = (program: GoProgram) =>
  existsSync(programPath(program.name as ProgramName)) && files(program).every(({ kept }) => existsSync(kept));

async function buildProgram(program: GoProgram): Promise<void> {
  const target = programPath(program.name as ProgramName);
  const pinned = `${program.module}@${program.version}`;
  const isInstalled = program.source === undefined && !program.replaces;
  await mkdir(dirname(target), { recursive: true });
  // Built beside its place and renamed: neither a second build at the same time nor a killed one leaves half a program.
  const folder = await mkdtemp(join(dirname(target), '.building-'));
  try {
    const env = { ...process.env, GOBIN: folder, CGO_ENABLED: '0', GOFLAGS: '-mod=mod' };
    if (!existsSync(target)) {
      const options = { env, cwd: folder, timeout: BUILD_TIMEOUT };
      if (program.replaces) {
        const { Dir } = JSON.parse(
          await mustRun('go', ['mod', 'download', '-json', pinned], { env, cwd: tmpdir(), timeout: BUILD_TIMEOUT }),
        );
        // The module cache is read-only, and what is built in it has to be removed again.
        await mustRun('cp', ['-R', '--no-preserve=mode', Dir, join(folder, 'module')]);
        const output = ['-o', join(folder, `${program.name}.built`)];
        await mustRun('go', ['build', ...FLAGS, ...output, `./${program.command}`], { ...options, cwd: join(folder, 'module') });
      } else if (program.source === undefined) {
        const command = [program.module, program.command].filter(Boolean).join('/');
        await mustRun('go', ['install', ...FLAGS, `${command}@${program.version}`], options);
      } else {
        await copyFile(new URL(program.source, import.meta.url), join(folder, 'main.go'));
        await mustRun('go', ['mod', 'init', program.name], options);
        await mustRun('go', ['get', pinned], options);
        await mustRun('go', ['build', ...FLAGS, '-o', `${program.name}.built`], options);
      }
      const binary = (await readdir(folder)).find((name) => isInstalled || name.endsWith('.built')) ?? program.name;
      await rename(join(folder, binary), target);
    }
    if (program.files === undefined) return;
    const { Dir } = JSON.parse(await mustRun('go', ['mod', 'download', '-json', pinned], { env, cwd: tmpdir() }));
    for (const { file, kept } of files(program)) {
      await mkdir(dirname(kept), { recursive: true });
      await copyFile(join(Dir, file), kept);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes a folder out of a module. Go downloads one that it is too old for, and only then refuses it. */
async function keepRecordings(name: Recording): Promise<void> {
  const { module, version, folder } = RECORDINGS[name];
  const pinned = `${module}@${version}`;
  const { stdout, stderr } = await run('go', ['mod', 'download', '-json', pinned], { cwd: tmpdir(), timeout: 600_000 });
  const { Zip, Error: refusal } = JSON.parse(stdout || '{}') as { Zip?: string; Error?: string };
  if (Zip === undefined) throw new Error(refusal ?? stderr);
  const target = recordingsPath(name);
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), '.unpacking-'));
  try {
    await mustRun('python3', ['-m', 'zipfile', '-e', Zip, draft]);
    await rename(join(draft, pinned, folder), target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Python writes its own path into a virtual environment, so this one is built in place and removed where that failed. */
async function buildPython(folder: string, requirement: string): Promise<void> {
  try {
    await mustRun('python3', ['-m', 'venv', folder]);
    await mustRun(join(folder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...requirement.split(' ')], {
      timeout: 600_000,
    });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Packages from npm, installed as locked into a folder that is renamed when it is whole. */
async function buildNpm(declared: string, target: string): Promise<void> {
  const folder = `${target}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) await copyFile(join(declared, file), join(folder, file));
    await mustRun('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, timeout: 600_000 });
    if (!existsSync(target)) await rename(folder, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs `tasks` two at a time: a Go build uses all cores in its middle and one at its end. */
async function inPairs(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...tasks];
  const work = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) await task();
  };
  await Promise.all([work(), work()]);
}

/**
 * Builds what is not in the cache folder yet. Answers with what this machine cannot have, each with its remedy;
 * empty where everything is there.
 *
 * @param only Names of what is wanted; the rest is left as it is. Default: everything.
 */
export async function buildPrograms(say: Say, only: readonly string[] = []): Promise<Map<string, string>> {
  const isWanted = (name: string) => only.length === 0 || only.includes(name);
  const missing = only.length === 0 ? await ensureSystemPackages(say) : new Map<string, string>();
  const hasGo = (await run('go', ['version'])).exitCode === 0;
  const attempt = (name: string, version: string, build: () => Promise<void>) => async () => {
    const start = Date.now();
    say(`building ${name} ${version}`);
    try {
      await build();
      say(`built ${name} in ${Math.round((Date.now() - start) / 1000)} s`);
    } catch (error) {
      missing.set(name, `${name}: its build failed: ${(error as Error).message}`);
    }
  };
  const tasks: (() => Promise<void>)[] = [];
  for (const program of PROGRAMS.filter((candidate) => isWanted(candidate.name) && !isBuilt(candidate))) {
    if (hasGo) tasks.push(attempt(program.name, program.version, () => buildProgram(program)));
    else missing.set(program.name, `${program.name}: needs Go (https://go.dev/dl), which is not on PATH`);
  }
  if (isWanted(PYTHON_PEER) && !existsSync(pythonSigstorePath) && !missing.has(PYTHON_PEER))
    tasks.push(attempt(PYTHON_PEER, PYTHON_SIGSTORE, () => buildPython(pythonFolder, `sigstore==${PYTHON_SIGSTORE}`)));
  if (isWanted('zizmor') && !existsSync(zizmorPath))
    tasks.push(attempt('zizmor', ZIZMOR, () => buildPython(zizmorFolder, `zizmor==${ZIZMOR}`)));
  for (const [name, requirement] of Object.entries(PYTHON_CONSUMERS)) {
    const folder = consumerFolder(name as PythonConsumer);
    if (isWanted(name) && !existsSync(folder)) tasks.push(attempt(name, requirement, () => buildPython(folder, requirement)));
  }
  for (const name of Object.keys(RECORDINGS) as Recording[])
    if (isWanted(name) && hasGo && !existsSync(recordingsPath(name)))
      tasks.push(attempt(name, RECORDINGS[name].version, () => keepRecordings(name)));
  for (const name of NPM_PACKAGES)
    if (isWanted(fromNpm(name)) && !existsSync(installedPackages(name)))
      tasks.push(attempt(fromNpm(name), 'as locked', () => buildNpm(declaredPackages(name), installedPackages(name))));
  await inPairs(tasks);
  return missing;
}
