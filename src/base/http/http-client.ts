import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { ChopmarkError } from '../errors/errors.ts';
import { describeRunEnd, hintAtRunEnd, isTimeLimit } from '../errors/timeout-error.ts';
import { announceInput } from '../foreign-input.ts';
import { MAX_RETRY_AFTER, MAX_TRIES, MAX_TRIES_IF_CUT, REQUEST_TIMEOUT } from '../limits.ts';
import type { Clock, Env, FileBody, Http, HttpRequest, HttpResponse, HttpSettings, Logger, ResponseHeaders } from '../ports.ts';
import { VERSION } from '../version.ts';
import { type Connections, openConnections } from './http-connections.ts';
import { classifyFailure, explainFailure, type Failure, mayPass } from './http-failure.ts';
import { backoff, readRetryAfter } from './http-retry.ts';
import type { CancelableLookup } from './lookup.ts';
import { listNamedAddresses } from './named-addresses.ts';
import { createRateLimiter } from './rate-limiter.ts';
import { saveStream } from './save-stream.ts';

export interface HttpOptions extends HttpSettings {
  env: Env;
  clock: Clock;
  logger: Pick<Logger, 'debug'>;
  /** Between 0 and 1, for jitter. */
  random?: () => number;
  /** Opens the look-up of host names, before the first request. Default: the system's, which nothing can cancel. */
  openLookup?: () => Promise<CancelableLookup>;
}

/** Headers that may follow a redirect to another origin; any other header could be a credential. */
const HARMLESS_HEADERS = ['accept', 'accept-encoding', 'user-agent', 'range'];

/**
 * The real `Http`. Loads and connects nothing before the first request. When the run ends, requests fail with the
 * reason of the run's signal if it is a ChopmarkError, else with an error that tells the time limit from an interruption.
 */
export function createHttp(options: HttpOptions): Http & { close(): Promise<void> } {
  const { env, clock, logger, signal, random = Math.random } = options;
  const pace = createRateLimiter(clock, options);
  const send = createSender(signal);
  let opened: Promise<Connections> | undefined;

  const tryOnce = async (request: HttpRequest): Promise<HttpResponse | Failure> => {
    const leave = await pace.enter(request.url.host);
    try {
      opened ??= openConnections(env, options.openLookup);
      return await send(await opened, request);
    } finally {
      leave();
    }
  };

  const http: Http = async (request) => {
    try {
      for (let tries = 1; ; tries++) {
        const outcome = await tryOnce(request);
        const described = 'status' in outcome ? String(outcome.status) : `${outcome.kind} ${outcome.code ?? ''}`;
        logger.debug(`${request.method ?? 'GET'} ${request.url.host}${request.url.pathname}: ${described}`);
        const pause = tries < mostTries(request, outcome) ? pauseBefore(request, outcome, tries, clock.now(), random) : undefined;
        if (pause !== undefined) {
          if (pause.host) pace.pause(request.url.host, pause.milliseconds);
          await clock.sleep(pause.milliseconds, signal);
        } else if ('status' in outcome) return outcome;
        else throw explainFailure(request, outcome, tries);
      }
    } catch (error) {
      if (signal.aborted) throw explainEnd(request, signal);
      throw error;
    }
  };

  return Object.assign(http, { close: async () => (await opened?.catch(() => undefined))?.destroy() });
}

/** Fewer where the server may hang up because of the size of what it is sent, as a load balancer does that answers 502. */
const mostTries = ({ ifCut }: HttpRequest, outcome: HttpResponse | Failure): number => {
  const isCut = 'status' in outcome ? outcome.status === 502 : outcome.kind === 'cut' && outcome.proxy === undefined;
  return ifCut !== undefined && isCut ? MAX_TRIES_IF_CUT : MAX_TRIES;
};

/** Milliseconds to wait before another try, and whether the pause applies to all requests to the host; undefined if the outcome is final. */
function pauseBefore({ retry }: HttpRequest, outcome: HttpResponse | Failure, tries: number, now: Date, random: () => number) {
  if (retry === 'none') return undefined;
  if (!('status' in outcome)) return mayPass(outcome) ? { milliseconds: backoff(tries, random), host: false } : undefined;
  if (outcome.status !== 429 && outcome.status < 500 && !retry?.includes(outcome.status)) return undefined;
  const asked = readRetryAfter(outcome.headers.get('retry-after'), now);
  if (asked !== undefined && asked > MAX_RETRY_AFTER) return undefined;
  return { milliseconds: (asked ?? 0) + backoff(tries, random), host: asked !== undefined };
}

function explainEnd({ stage, service, url }: HttpRequest, signal: AbortSignal): ChopmarkError {
  if (signal.reason instanceof ChopmarkError) return signal.reason;
  const asked = `${service} ${url.host}`;
  return new ChopmarkError({
    code: `${stage}_TIMEOUT`,
    message: isTimeLimit(signal)
      ? `The ${asked} did not respond before the time limit of the run.`
      : `${describeRunEnd(signal)} before the ${asked} responded.`,
    hint: isTimeLimit(signal) ? 'Run again later, or set a longer time limit with --timeout.' : hintAtRunEnd(signal),
    cause: signal.reason,
  });
}

/** One try, redirects included, bounded in time and size. */
function createSender(signal: AbortSignal) {
  const running = new Set<AbortController>();
  signal.addEventListener('abort', () => {
    for (const controller of running) controller.abort();
  });

  return async (connections: Connections, request: HttpRequest): Promise<HttpResponse | Failure> => {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), request.timeout ?? REQUEST_TIMEOUT);
    running.add(controller);
    // It may have ended while the connection pools were opened.
    if (signal.aborted) controller.abort();
    try {
      return await endWith(follow(connections, request, controller.signal), controller.signal);
    } catch (error) {
      if (signal.aborted) throw explainEnd(request, signal);
      if (error instanceof ChopmarkError) throw error;
      return controller.signal.aborted ? { kind: 'timeout' } : classifyFailure(error, connections.plainProxy);
    } finally {
      clearTimeout(timer);
      running.delete(controller);
    }
  };
}

/**
 * Rejects as soon as `signal` is aborted, whatever `work` waits for: undici leaves a request alone whose connection is still opening. What
 * then becomes of `work` is not looked at.
 */
function endWith<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    // Not the reason: the caller tells how the run ended.
    const end = () => reject(new Error('ended'));
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

async function follow(connections: Connections, request: HttpRequest, signal: AbortSignal): Promise<HttpResponse | Failure> {
  const followable = request.method === undefined || request.method === 'GET' || request.method === 'HEAD';
  const named = listNamedAddresses(request);
  let { url, headers = {} } = request;
  let by = request.givenBy ?? url;
  for (let left = followable ? (request.redirects ?? 0) : 0; ; left--) {
    named.check(url, by);
    const answer = await exchange(connections.to(url, named.includes(url)), { ...request, url, headers }, signal).catch(
      (error: unknown) => {
        throw named.explain(error, url, by);
      },
    );
    if ('kind' in answer || left === 0) return answer;
    const target = redirectTarget(answer, url);
    if (!target) return answer;
    if (url.protocol === 'https:' && target.protocol !== 'https:') return { kind: 'downgrade' };
    if (target.origin !== url.origin)
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => HARMLESS_HEADERS.includes(name.toLowerCase())));
    by = url;
    url = target;
  }
}

function redirectTarget({ status, headers }: HttpResponse, from: URL): URL | undefined {
  const location = headers.get('location');
  if (![301, 302, 303, 307, 308].includes(status) || location === null || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  return /^https?:$/.test(target.protocol) ? target : undefined;
}

async function exchange(dispatcher: Dispatcher, request: HttpRequest, signal: AbortSignal): Promise<HttpResponse | Failure> {
  const { url, method = 'GET', headers = {}, body, maxBytes, saveTo } = request;
  const file = isFile(body) ? body : undefined;
  const answer = await dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers: {
      'user-agent': `chopmark/${VERSION}`,
      'accept-encoding': 'identity',
      ...(file && { 'content-length': String(file.size) }),
      ...lowerCased(headers),
    },
    body: file ? Readable.from(readFile(file)) : ((body as string | Uint8Array | undefined) ?? null),
    signal,
    // The time limit covers the whole try.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  if (saveTo !== undefined && answer.statusCode === 200) {
    if (!(await saveStream(answer.body as AsyncIterable<Buffer>, saveTo, maxBytes))) return { kind: 'too-large' };
    return { status: 200, headers: collectHeaders(answer.headers), body: Buffer.alloc(0) };
  }
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of answer.body as AsyncIterable<Buffer>) {
    length += piece.length;
    // Leaving the loop destroys the stream.
    if (length > maxBytes) return { kind: 'too-large' };
    pieces.push(piece);
  }
  announceInput(length);
  return { status: answer.statusCode, headers: collectHeaders(answer.headers), body: Buffer.concat(pieces, length) };
}

const isFile = (body: HttpRequest['body']): body is FileBody => typeof body === 'object' && 'path' in body;

/** Sends exactly the promised number of bytes: a file that grew is cut there, a file that shrank fails the request. */
async function* readFile({ path, size }: FileBody): AsyncGenerator<Buffer> {
  let left = size;
  if (left > 0) {
    for await (const piece of createReadStream(path, { end: size - 1 })) {
      left -= piece.length;
      yield piece;
    }
  }
  if (left > 0) {
    throw new ChopmarkError({
      code: 'INPUT_FILE_CHANGED',
      message: `${path} changed while it was being sent.`,
      hint: 'Run chopmark after the build has finished writing the file.',
    });
  }
}

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function collectHeaders(received: Readonly<Record<string, string | string[] | undefined>>): ResponseHeaders {
  const headers = new Map(Object.entries(received).map(([name, value]) => [name.toLowerCase(), [value ?? []].flat()]));
  return {
    get(name) {
      const values = headers.get(name.toLowerCase()) ?? [];
      return values.length === 0 ? null : values.join(', ');
    },
  };
}
