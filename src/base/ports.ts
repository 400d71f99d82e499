/** What the engine gets from the outside world. Adapters pass the real ports; tests pass their own. */
export type Env = Readonly<Record<string, string | undefined>>;

export interface ExecResult {
  /** 127 if the command does not exist. */
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface ExecOptions {
  /** Written to the command's standard input, which is closed after it. */
  input?: string | Uint8Array;
  /** Passes only PATH from the environment of this process. */
  isolated?: boolean;
  /** Variables in addition to the allow-listed ones; never a token. */
  env?: Env;
  /** Bytes of stdout and of stderr; the command is ended if it writes more. Default: `MAX_EXEC_OUTPUT`. */
  maxBytes?: number;
  /** Bytes of resident memory of the command itself; the command is ended if it uses more. Linux only. */
  maxMemory?: number;
  /** Milliseconds for this command. Default: the limit for all commands. */
  timeout?: number;
  /** Ends this command, if it is aborted before the signal for all commands. */
  signal?: AbortSignal;
  /** Receives standard output piece by piece, as bytes; `stdout` is then empty. It must not throw. */
  onOutput?: (piece: Buffer) => void;
}

/** Runs a command without a shell, with an allow-listed environment, within the run's deadline. Does not throw for an exit code. */
export type Exec = (command: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>;

export interface Clock {
  now(): Date;
  /** Resolves after `milliseconds`; rejects with the signal's reason if it is aborted first. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The clock of one run (`bindClock`): no pause is longer than the run. */
export interface RunClock {
  now(): Date;
  /** Resolves after `milliseconds`, or as soon as the run ends: the request that follows then fails and says why. */
  sleep(milliseconds: number): Promise<void>;
}

/** Output that a person may see. All of it is redacted. */
export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  /** Progress of long work; shown only on a terminal. */
  progress(task: string, done: number, total: number): void;
  /** Registers a value that must not be printed from now on, in whole, in part or encoded. */
  secret(value: string): void;
}

/** A file that is sent unchanged: read again for each try, and never in memory as a whole. */
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
  /** Absolute. The body of a response with status 200 is written to this file, and the response has no body. */
  saveTo?: string;
  /** Bytes; a longer response is rejected. From the `limits.ts` of the folder that sends the request. */
  maxBytes: number;
  /** The stage of the error if there is no response: its code is `<STAGE>_UNREACHABLE`, `<STAGE>_TIMEOUT` or `<STAGE>_ANSWER_TOO_LARGE`. */
  stage: 'IDENTITY' | 'SIGNING' | 'TRUST' | 'STORE';
  /** The name of the service for messages: "certificate authority", "transparency log". */
  service: string;
  /** Milliseconds for one try. Default: `REQUEST_TIMEOUT`. */
  timeout?: number;
  /** Statuses in addition to 429 and 5xx that are tried again. `none`: the first response counts, whatever it is. */
  retry?: 'none' | readonly number[];
  /**
   * The error where the connection is cut each time, for a body that the server may find too large: it gets what happened, as "it closed the
   * connection in each of 3 tries". Such a request is sent `MAX_TRIES_IF_CUT` times at most.
   */
  ifCut?: (what: string) => Error;
  /** Redirects to follow (GET and HEAD only; credentials never leave the first origin). Default 0: a redirect is a response like any other. */
  redirects?: number;
  /**
   * The address of the server, named by the user, whose response contains `url`. Absent if the user named `url` itself. What a server names
   * gets nothing over plain HTTP and may not be on this machine, its link or a metadata server, unless the user named that host and port
   * too. Redirects are treated in the same way.
   */
  givenBy?: URL | undefined;
  /** Hosts, with their port, that the user allowed for plain HTTP, as `registry.example:5000`. */
  plainHosts?: readonly string[];
}

/** Node's `Headers` is one, but the use of that global loads an HTTP client of Node's own. */
export interface ResponseHeaders {
  /** Several values are joined with `, `. The name can be in any case. */
  get(name: string): string | null;
}

export interface HttpResponse {
  status: number;
  headers: ResponseHeaders;
  body: Buffer;
}

/**
 * Sends a request, with retries where they make sense (no response, 429, 5xx; Retry-After honored, backoff with jitter), within the run's
 * deadline. Any status is a response; without a response it throws a ChopmarkError of the request's stage.
 */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** An answer as Octokit gives it. */
export interface GithubAnswer {
  status: number;
  headers: Readonly<Record<string, string | number | undefined>>;
  /** The body as an `ArrayBuffer`, if there is one: `GithubFetch` answers nothing that Octokit parses. */
  data: unknown;
}

/**
 * Octokit's `request`: `GET /repos/{owner}/{repo}` with its parameters. For a status of 400 or more it throws an error with the answer as
 * `response`; without an answer, an error with the reason as `cause`.
 */
export type GithubRequest = (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<GithubAnswer>;

/** What Octokit reads of a `Response`. Node's own class loads an HTTP client of Node's own, and refuses a body for some statuses. */
export interface GithubResponse {
  status: number;
  url: string;
  headers: ReadonlyMap<string, string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What Octokit sends its requests with, in place of `fetch`. */
export type GithubFetch = (
  url: string,
  request: {
    method: NonNullable<HttpRequest['method']>;
    headers: Readonly<Record<string, string>>;
    body?: NonNullable<HttpRequest['body']>;
  },
) => Promise<GithubResponse>;

export interface GithubSettings {
  /** Without a slash at its end. */
  baseUrl: string;
  /** Sent with every request. */
  token?: string;
  userAgent: string;
  fetch: GithubFetch;
}

/** Loads Octokit, and gives its `request`. */
export type OpenGithub = (settings: GithubSettings) => Promise<GithubRequest>;

/** The limits of one run on network use. */
export interface HttpSettings {
  /** Ends every request when the run's deadline passes. */
  signal: AbortSignal;
  /** Requests per second to one host; 0 for no limit. */
  requestRate: number;
  /** Requests in flight to one host. */
  concurrency: number;
}

/**
 * Runs a command for the user: its output goes to standard error, its environment is `env`. Exit codes 126 and 127 as in a shell. `signal`
 * asks the command to end (SIGTERM), as the end of the process does.
 */
export type RunCommand = (command: string, args: readonly string[], env: Env, signal?: AbortSignal) => Promise<number>;

/** What an engine command gets from its adapter. */
export interface Ports {
  env: Env;
  clock: Clock;
  exec: Exec;
  /** Absent if this adapter may not start the user's commands: `exec` is then refused. */
  runCommand?: RunCommand;
  logger: Logger;
  connect(settings: HttpSettings): Http;
  /** Called before the first request to GitHub's API. All its requests go through the given `fetch`. */
  openGithub: OpenGithub;
  /** Absolute; relative paths of the user are relative to it. */
  workingFolder: string;
  /**
   * Absolute; for files that are verified each time they are read: trusted roots, which can be deleted safely, and unfinished journals of data
   * in memory (docs/adr/0059), without which a call cannot be continued.
   */
  cacheFolder: string;
  /** Ends the run: a signal of the operating system, a canceled job. */
  signal: AbortSignal;
  /** Told the time limit of the run, in milliseconds from now. Absent if nothing but the run itself keeps it. */
  setLimit?: (timeout: number) => void;
}
