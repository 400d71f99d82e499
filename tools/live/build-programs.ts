import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { moduleFilePath, programPath, pythonFolder, pythonSigstorePath } from './cache.ts';
import { mustRun, run } from './run.ts';
import { ensureSystemPackages } from './system-packages.ts';
import { type GoProgram, PROGRAMS, type ProgramName, PYTHON_SIGSTORE } from './versions.ts';

const BUILD_TIMEOUT = 1_800_000;
const FLAGS = ['-trimpath', '-ldflags=-s -w'];

const PYTHON_PEER = 'sigstore-python';

/** What some tests need and the services do not. */
const FOR_TESTS_ALONE = [PYTHON_PEER, 'strace', 'chromium', 'policy-tester', 'kyverno'];

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

/** Python writes its own path into a virtual environment, so this one is built in place and removed where that failed. */
async function buildPython(): Promise<void> {
  try {
    await mustRun('python3', ['-m', 'venv', pythonFolder]);
    await mustRun(join(pythonFolder, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `sigstore==${PYTHON_SIGSTORE}`], {
      timeout: 600_000,
    });
  } catch (error) {
    await rm(pythonFolder, { recursive: true, force: true });
    throw error;
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
 */
export async function buildPrograms(say: Say): Promise<Map<string, string>> {
  const missing = await ensureSystemPackages(say);
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
  for (const program of PROGRAMS.filter((candidate) => !isBuilt(candidate))) {
    if (hasGo) tasks.push(attempt(program.name, program.version, () => buildProgram(program)));
    else missing.set(program.name, `${program.name}: needs Go (https://go.dev/dl), which is not on PATH`);
  }
  if (!existsSync(pythonSigstorePath) && !missing.has(PYTHON_PEER)) tasks.push(attempt(PYTHON_PEER, PYTHON_SIGSTORE, buildPython));
  await inPairs(tasks);
  return missing;
}
