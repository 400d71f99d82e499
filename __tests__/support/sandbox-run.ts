import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOctokit } from '../../src/adapters/open-octokit.ts';
import { createHttp } from '../../src/base/http/http-client.ts';
import type { Ports } from '../../src/base/ports.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';

/** A folder of its own with real ports, and a sandbox that signs: the engine as a whole, on loopback. */
export interface SandboxRun {
  sandbox: Sandbox;
  /** Absolute. */
  folder: string;
  ports: Ports;
  /** What was logged, line by line. */
  log: string[];
  write(name: string, content?: string): Promise<string>;
  /** An empty folder, ports as at the start, and nothing logged: for the next test with the same sandbox, which takes time to start. */
  startOver(): Promise<void>;
  close(): Promise<void>;
}

const createClock = (longestPause: number) => ({
  now: () => new Date(),
  sleep: (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, Math.min(milliseconds, longestPause))),
});

/** @param longestPause Milliseconds that a pause takes at most, where backoff is not what is tested. */
export async function startSandboxRun(env: Record<string, string> = {}, longestPause = Number.POSITIVE_INFINITY): Promise<SandboxRun> {
  const clock = createClock(longestPause);
  const folder = await mkdtemp(join(tmpdir(), 'chopmark-engine-'));
  const sandbox = await startSandbox({ clock });
  const log: string[] = [];
  const opened: ReturnType<typeof createHttp>[] = [];
  const logger = {
    debug: () => {},
    info: (message: string) => void log.push(`info ${message}`),
    warn: (message: string) => void log.push(`warn ${message}`),
    progress: () => {},
    secret: () => {},
  };
  const createPorts = (): Ports => ({
    env: { ...env, TOKEN: sandbox.issueToken({ kind: 'github' }) },
    clock,
    logger,
    exec: async () => ({ exitCode: 127, stdout: '', stderr: '' }),
    openGithub: openOctokit,
    connect(settings) {
      const http = createHttp({ env: {}, clock, logger, ...settings });
      opened.push(http);
      return http;
    },
    workingFolder: folder,
    cacheFolder: join(folder, 'cache'),
    signal: new AbortController().signal,
  });
  const run: SandboxRun = {
    sandbox,
    folder,
    ports: createPorts(),
    log,
    async write(name, content = `content of ${name}\n`) {
      await writeFile(join(folder, name), content);
      return name;
    },
    async startOver() {
      for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true });
      log.length = 0;
      run.ports = createPorts();
    },
    async close() {
      await Promise.all(opened.map((http) => http.close()));
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return run;
}
