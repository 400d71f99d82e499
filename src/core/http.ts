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
  /** Bytes; a longer answer is refused. From `core/limits.ts`. */
  maxBytes: number;
  /** Which stage an absent answer is an error of: its code is `<STAGE>_UNREACHABLE`, `<STAGE>_TIMEOUT` or `<STAGE>_ANSWER_TOO_LARGE`. */
  stage: 'IDENTITY' | 'SIGNING' | 'TRUST' | 'STORE';
  /** What the service is to the user, for messages: "certificate authority", "transparency log". */
  service: string;
  /** Milliseconds for one try. Default: `core/limits.ts`. */
  timeout?: number;
  /** Statuses beside 429 and 5xx that are tried again. `none`: the first answer counts, whatever it is. */
  retry?: 'none' | readonly number[];
  /** Redirects to follow (GET and HEAD only; credentials never leave the first origin). Default 0: a redirect is an answer like any other. */
  redirects?: number;
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  body: Buffer;
}

/**
 * Retries what may be retried (no answer, 429, 5xx; Retry-After honoured, backoff with jitter) within the run's deadline.
 * Any status is an answer; no answer is a ChopmarkError of the request's stage.
 */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

/** `path` below `base`, whose own path is kept: a private service may live under a prefix. */
export const below = (base: URL, path: string): URL => new URL(path, base.href.endsWith('/') ? base : `${base.href}/`);
