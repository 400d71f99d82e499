import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { createHttp } from '../../../src/base/http/http-client.ts';
import type { Env, Logger, RunClock } from '../../../src/base/ports.ts';
import { createExec } from '../../../src/base/process/exec.ts';
import { createRegistry, type OpenRepository } from '../../../src/oci/registry/registry.ts';
import { programPath } from '../../../tools/live/cache.ts';
import {
  type DistributionOptions,
  type RunningRegistry,
  startDistribution,
  startReferrersRegistry,
} from '../../../tools/live/registries.ts';
import { mustRun, run } from '../../../tools/live/run.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const REGISTRY_KINDS = ['distribution', 'referrers'] as const;
export type RegistryKind = (typeof REGISTRY_KINDS)[number];

const started: RunningRegistry[] = [];
afterAll(() => Promise.all(started.map(({ stop }) => stop())));

/** A registry of that kind until the tests of the file are done; answers with its `host:port`. */
export async function startRegistry(kind: RegistryKind, options?: DistributionOptions): Promise<string> {
  const registry =
    kind === 'distribution' ? await startDistribution(temporaryFolder(), options) : await startReferrersRegistry(temporaryFolder());
  started.push(registry);
  return registry.host;
}

const home = () => ({ PATH: process.env.PATH, HOME: temporaryFolder() });

export const crane = (args: readonly string[], env: Env = {}) => mustRun(programPath('crane'), args, { env: { ...home(), ...env } });
export const oras = (args: readonly string[], env: Env = {}) => run(programPath('oras'), args, { env: { ...home(), ...env } });

/** Pushes an image of its own content; answers with its digest. */
export async function pushImage(reference: string, env: Env = {}): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), `content ${Math.random()}`);
  await mustRun('tar', ['-cf', 'layer.tar', 'file'], { cwd: folder });
  await crane(['append', '--insecure', '-f', join(folder, 'layer.tar'), '-t', reference], env);
  return (await crane(['digest', '--insecure', reference], env)).trim();
}

/** Pushes an artifact that is no container image, as charts and the like are; answers with its digest. */
export async function pushArtifact(reference: string, env: Env = {}): Promise<string> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'chart.tgz'), `content ${Math.random()}`);
  const type = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
  const args = [
    'push',
    '--plain-http',
    '--format=json',
    '--artifact-type=application/vnd.cncf.helm.config.v1+json',
    reference,
    `chart.tgz:${type}`,
  ];
  const printed = await mustRun(programPath('oras'), args, { cwd: folder, env: { ...home(), ...env } });
  return (JSON.parse(printed) as { digest: string }).digest;
}

export interface OpenOptions {
  insecure?: readonly string[];
  env?: Env;
  /** The longest pause, in milliseconds: backoff and settling are not what most of these tests are about. */
  longestPause?: number;
  timeout?: number;
}

export interface LiveRegistry {
  open: OpenRepository;
  clock: RunClock;
  logged(): string;
}

/** Registries over the real network port. */
export function openLive({ insecure = [], env = {}, longestPause = 50, timeout = 60_000 }: OpenOptions = {}): LiveRegistry {
  const lines: string[] = [];
  const note = (message: string) => void lines.push(message);
  const logger: Logger = { debug: note, info: note, warn: note, progress: () => undefined, secret: () => undefined };
  const clock: RunClock = {
    now: () => new Date(),
    sleep: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, Math.min(milliseconds, longestPause))),
  };
  const signal = AbortSignal.timeout(timeout);
  const http = createHttp({ env, clock, logger, signal, requestRate: 0, concurrency: 64 });
  opened.push(http);
  const exec = createExec({ env: { PATH: process.env.PATH, ...env }, signal, workingFolder: temporaryFolder() });
  return { open: createRegistry({ http, env, exec, logger, clock, insecure }), clock, logged: () => lines.join('\n') };
}

const opened: { close(): Promise<void> }[] = [];
afterAll(() => Promise.all(opened.map((http) => http.close())));

export const textOf = (path: string): string => readFileSync(path, 'utf8');
