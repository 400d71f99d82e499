/** What the outside world offers. Adapters hand the real ones down; tests hand in their own. */
export type Env = Readonly<Record<string, string | undefined>>;

export interface ExecResult {
  /** 127 where there is no such command. */
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface ExecOptions {
  /** Written to the command's standard input, which is closed after it. */
  input?: string | Uint8Array;
  /** Nothing of this process's environment but PATH is handed on. */
  isolated?: boolean;
  /** Variables beside the allow-listed ones; never a token. */
  env?: Env;
  /** Bytes of stdout and of stderr; more ends the command. Default: `MAX_EXEC_OUTPUT`. */
  maxBytes?: number;
  /** Bytes of resident memory of the command itself; more ends it, on Linux alone. */
  maxMemory?: number;
  /** Milliseconds for this command. Default: that of all commands. */
  timeout?: number;
  /** Ends this command, where that is before the end of all of them. */
  signal?: AbortSignal;
  /** Takes standard output piece by piece, as bytes; `stdout` is empty then. It must not throw. */
  onOutput?: (piece: Buffer) => void;
}

/** Runs a command without a shell, with an allow-listed environment, within the run's deadline. Never throws for an exit code. */
export type Exec = (command: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

export interface Clock {
  now(): Date;
  /** Resolves after `milliseconds`; rejects with the signal's reason where the run ends before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What a person may watch. Everything passes redaction on its way out. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  /** How far long work is; shown only where somebody watches. */
  progress(task: string, done: number, total: number): void;
  /** A value that must never be printed from now on, in whole, in part or encoded. */
  secret(value: string): void;
}

/** A file that is sent as it is: read anew for each try, and never in memory as a whole. */
export interface FileBody {
  /** Absolute. */
  path: string;
  /** Bytes. */
  size: number;
}

export interface HttpRequest {
  url: URL;
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  /** Kept as bytes, so that a retry can send it again. */
  body?: string | Uint8Array | FileBody;
  /** Absolute. The body of an answer 200 is written into this file, and the answer has none. */
  saveTo?: string;
  /** Bytes; a longer answer is refused. From the `limits.ts` of the folder that asks. */
  maxBytes: number;
  /** Which stage an absent answer is an error of: its code is `<STAGE>_UNREACHABLE`, `<STAGE>_TIMEOUT` or `<STAGE>_ANSWER_TOO_LARGE`. */
  stage: 'IDENTITY' | 'SIGNING' | 'TRUST' | 'STORE';
  /** What the service is to the user, for messages: "certificate authority", "transparency log". */
  service: string;
  /** Milliseconds for one try. Default: `REQUEST_TIMEOUT`. */
  timeout?: number;
  /** Statuses beside 429 and 5xx that are tried again. `none`: the first answer counts, whatever it is. */
  retry?: 'none' | readonly number[];
  /** Redirects to follow (GET and HEAD only; credentials never leave the first origin). Default 0: a redirect is an answer like any other. */
  redirects?: number;
}

export interface HttpResponse {
  status: number;
  headers: Headers;
  body: Buffer;
}

/**
 * Retries what may be retried (no answer, 429, 5xx; Retry-After honored, backoff with jitter) within the run's deadline.
 * Any status is an answer; no answer is a ChopmarkError of the request's stage.
 */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** What one run may ask of the network. */
export interface HttpSettings {
  /** Ends every request when the run's deadline passes. */
  signal: AbortSignal;
  /** Requests per second to one host; 0 for no bound. */
  requestRate: number;
  /** Requests in flight to one host. */
  concurrency: number;
}

/**
 * Runs a command for the user: its output goes to standard error, its environment is what is given. 126 and 127 as a shell has them.
 * `signal` asks it to end (SIGTERM), as the end of the process does.
 */
export type RunCommand = (command: string, args: readonly string[], env: Env, signal?: AbortSignal) => Promise<number>;

/** Everything a command of the engine gets from its adapter. */
export interface Ports {
  env: Env;
  clock: Clock;
  exec: Exec;
  /** Absent where nobody may start commands of the user's: then `exec` is refused. */
  runCommand?: RunCommand;
  logger: Logger;
  connect(settings: HttpSettings): Http;
  /** Absolute; relative paths of the user are relative to it. */
  workingFolder: string;
  /** Absolute; what may be lost without harm: trust roots, compiled code. */
  cacheFolder: string;
  /** Ends the run: a signal of the operating system, a cancelled job. */
  signal: AbortSignal;
}
