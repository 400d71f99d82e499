import { setTimeout as sleep } from 'node:timers/promises';
import { createHttp } from '../base/http/http-client.ts';
import { openLookup } from '../base/http/lookup.ts';
import type { Clock, Env, Http, Logger, OpenGithub, Ports } from '../base/ports.ts';
import { createExec } from '../base/process/exec.ts';
import { createRunCommand } from '../base/process/run-command.ts';
import { createRedactor, type Redactor } from '../base/secrets/redact.ts';
import { createLogger, type LogOptions } from '../base/text/logger.ts';

export interface BindingOptions {
  /** Absolute. */
  cacheFolder: string;
  /** Ends the run. */
  signal: AbortSignal;
  /** The settings of the logger for people, or the adapter's own logger, which must redact. */
  log: Omit<LogOptions, 'redactor' | 'clock'> | ((redactor: Redactor) => Logger);
  /** The client of GitHub's API: the Action's, or the one of the other adapters. */
  openGithub: OpenGithub;
  /** Replaces the environment of this process. */
  env?: Env;
  /** Default: a new one. */
  redactor?: Redactor;
}

export interface Bindings {
  ports: Ports;
  /** Hides all values that were passed to `ports.logger.secret` in all output. */
  redactor: Redactor;
  /** Closes connections, so that the process can end. */
  close(): Promise<void>;
}

const clock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds, signal) =>
    sleep(milliseconds, undefined, signal ? { signal } : {}).catch((error) => {
      throw signal?.aborted ? signal.reason : error;
    }),
};

/** The engine's ports, bound to this process: its environment, its clock, the network, child processes, the working folder. */
export function bindPorts({
  cacheFolder,
  signal,
  log,
  openGithub,
  env = process.env,
  redactor = createRedactor(),
}: BindingOptions): Bindings {
  const workingFolder = process.cwd();
  const logger = typeof log === 'function' ? log(redactor) : createLogger({ ...log, redactor, clock });
  const opened: (Http & { close(): Promise<void> })[] = [];
  const ports: Ports = {
    env,
    clock,
    logger,
    signal,
    workingFolder,
    cacheFolder,
    exec: createExec({ env, signal, workingFolder }),
    openGithub,
    runCommand: createRunCommand({ signal, workingFolder }),
    connect(settings) {
      const http = createHttp({ ...settings, env, clock, logger, openLookup: () => openLookup(process.platform) });
      opened.push(http);
      return http;
    },
  };
  return {
    ports,
    redactor,
    close: async () => {
      await Promise.all(opened.map((http) => http.close()));
    },
  };
}
