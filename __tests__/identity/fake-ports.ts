import { jest } from '@jest/globals';
import type { Env, ExecOptions, ExecResult, HttpRequest } from '../../src/base/ports.ts';

export interface World {
  env?: Env;
  files?: Readonly<Record<string, string | Error>>;
  exec?: Partial<ExecResult>;
  /** Answers in the order of the questions. */
  answers?: readonly { status?: number; body?: string; headers?: Record<string, string> }[];
  now?: string;
  signal?: AbortSignal;
}

/** Ports to a world of one's own, and what was asked of it. */
export function fakePorts({
  env = {},
  files = {},
  exec,
  answers = [],
  now = '2027-01-15T08:05:00Z',
  signal = new AbortController().signal,
}: World) {
  const requests: HttpRequest[] = [];
  const commands: { command: string[]; env: Env | undefined }[] = [];
  const secrets: string[] = [];
  const warn = jest.fn();
  const ports = {
    env,
    signal,
    clock: { now: () => new Date(now) },
    logger: { secret: (value: string) => void secrets.push(value), warn, debug: () => undefined },
    readText: async (path: string) => {
      const content = files[path];
      if (content instanceof Error) throw content;
      return content;
    },
    exec: async (command: string, args: readonly string[], options?: ExecOptions) => {
      commands.push({ command: [command, ...args], env: options?.env });
      return { exitCode: 0, stdout: '', stderr: '', ...exec };
    },
    http: async (request: HttpRequest) => {
      const answer = answers[requests.length] ?? {};
      requests.push(request);
      return { status: answer.status ?? 200, headers: new Headers(answer.headers ?? {}), body: Buffer.from(answer.body ?? '') };
    },
  };
  return { ports, requests, commands, secrets, warn };
}

/** What was thrown. */
export const thrownBy = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: unknown) => error,
  );
