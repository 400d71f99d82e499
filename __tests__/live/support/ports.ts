import { inspect } from 'node:util';
import { afterAll } from '@jest/globals';
import { openOctokit } from '../../../src/adapters/open-octokit.ts';
import { createHttp } from '../../../src/base/http/http-client.ts';
import type { Http, Logger, OpenGithub, RunClock } from '../../../src/base/ports.ts';

export interface LivePorts {
  http: Http;
  openGithub: OpenGithub;
  clock: RunClock;
  logger: Logger;
  /** Everything that was logged, for finding what must not be there. */
  logged(): string;
}

/** Milliseconds that a pause takes at most: backoff is not what these tests measure. */
const LONGEST_PAUSE = 60;

/** The real network port, with a clock that hurries. */
export function livePorts({ timeout = 20_000, env = {} }: { timeout?: number; env?: Record<string, string> } = {}): LivePorts {
  const lines: string[] = [];
  const note = (...values: unknown[]) => void lines.push(values.map((value) => inspect(value)).join(' '));
  const logger: Logger = { debug: note, info: note, warn: note, progress: note, secret: () => undefined };
  const clock: RunClock = {
    now: () => new Date(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, LONGEST_PAUSE))),
  };
  const http = createHttp({ env, clock, logger, signal: AbortSignal.timeout(timeout), requestRate: 0, concurrency: 512 });
  opened.push(http);
  return { http, openGithub: openOctokit, clock, logger, logged: () => lines.join('\n') };
}

const opened: { close(): Promise<void> }[] = [];

afterAll(async () => {
  await Promise.all(opened.map((http) => http.close()));
});
