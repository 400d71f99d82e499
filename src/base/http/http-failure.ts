import type { ErrorCode } from '../errors/error-codes.ts';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf } from '../errors/file-error.ts';
import type { HttpRequest } from '../ports.ts';
import { quoteWords } from '../secrets/quote-words.ts';

export type FailureKind = 'dns' | 'refused' | 'cut' | 'tls' | 'proxy' | 'garbled' | 'timeout' | 'too-large' | 'downgrade';

/** Why a try got no response. `code` is the platform's, such as `ECONNRESET`, or the status of a proxy. */
export interface Failure {
  kind: FailureKind;
  code?: string | undefined;
  /** The proxy that the failure is about, if it is not about the service. */
  proxy?: FailedProxy;
}

interface FailedProxy {
  /** With its port, without credentials. */
  host: string;
  /** The proxy's own words, which are untrusted text. */
  words?: string;
}

/** What a client of a proxy throws where the proxy gave no tunnel. It has no code: undici would ask again at once for some of them. */
export class TunnelError extends Error {
  override readonly name = 'TunnelError';
  readonly failure: Failure;

  constructor(proxy: FailedProxy, { status, cause }: { status?: number; cause?: unknown }) {
    super('the proxy gave no tunnel', { cause });
    const code = codeOf(cause);
    if (status !== undefined) this.failure = { kind: 'proxy', code: String(status), proxy };
    // It closed the connection without a complete answer.
    else if (code === 'UND_ERR_SOCKET') this.failure = { kind: 'proxy', code, proxy };
    else this.failure = { ...classifyFailure(cause), proxy };
  }
}

const KIND_OF_CODE: Readonly<Record<string, FailureKind>> = {
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ENOTFOUND: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'garbled',
  EPROTO: 'tls',
};

const TLS_CODE = /^(?:ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_|INVALID_CA)/;

/** @param plainProxy The proxy for requests over plain HTTP, with its port, if there is one. */
export function classifyFailure(error: unknown, plainProxy?: string): Failure {
  if (error instanceof TunnelError) return error.failure;
  // undici reports what a proxy answers to a request without a tunnel only in the message.
  if (textOf(error, 'message') === 'Proxy Authentication Required (407)')
    return { kind: 'proxy', code: '407', ...(plainProxy !== undefined && { proxy: { host: plainProxy } }) };
  const code = codeOf(error);
  if (textOf(error, 'name') === 'HTTPParserError') return { kind: 'garbled', code };
  if (code === undefined) return { kind: 'cut' };
  if (TLS_CODE.test(code)) return { kind: 'tls', code };
  return { kind: KIND_OF_CODE[code] ?? 'cut', code };
}

function textOf(error: unknown, property: 'name' | 'message'): string {
  const text = typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
  return typeof text === 'string' ? text : '';
}

/** Whether another try may succeed. An unknown host name, an untrusted certificate and missing proxy credentials are permanent. */
export const mayPass = ({ kind, code }: Failure): boolean =>
  kind === 'refused' ||
  kind === 'cut' ||
  kind === 'timeout' ||
  (kind === 'proxy' && !WRONG_CREDENTIALS.includes(code ?? '')) ||
  (kind === 'dns' && code !== 'ENOTFOUND');

/** Statuses of a proxy that does not accept the credentials. */
const WRONG_CREDENTIALS: readonly string[] = ['401', '403', '407'];

const WORDING: Readonly<Record<FailureKind, { what: string; hint: string }>> = {
  dns: {
    what: 'the host name cannot be resolved',
    hint: 'Check the address and the DNS of this machine. Behind a proxy, set HTTPS_PROXY.',
  },
  refused: {
    what: 'the connection was refused',
    hint: 'Check that the service runs and that this machine can reach it. Firewalls and proxies (HTTPS_PROXY, NO_PROXY) are common causes.',
  },
  cut: {
    what: 'the connection was interrupted',
    hint: 'Run again. If the failure persists, check proxies, firewalls and load balancers on the way.',
  },
  tls: {
    what: 'its TLS certificate is not trusted',
    hint: 'For a private CA, set NODE_EXTRA_CA_CERTS to its PEM file. Otherwise check the host name, the dates of the certificate and the clock of this machine.',
  },
  proxy: { what: 'the proxy refused the connection', hint: 'Check HTTPS_PROXY, or exclude the host with NO_PROXY.' },
  garbled: { what: 'the response is not HTTP', hint: 'Check the address, the port and the scheme (https or http).' },
  timeout: { what: 'it did not respond in time', hint: 'Run again later, or set a longer time limit with --timeout.' },
  'too-large': {
    what: 'the response exceeds the size limit',
    hint: 'Check the address of the service. A proxy may have responded instead.',
  },
  downgrade: {
    what: 'it redirects from https to another scheme',
    hint: 'Use the target of the redirect only if it is available over https.',
  },
};

/** What to do about the statuses of a proxy, which are about the proxy and never about the service. */
const PROXY_HINTS: Readonly<Record<string, string>> = {
  '401': 'The proxy does not accept the user and the password in HTTPS_PROXY.',
  '407': 'The proxy wants a user and a password: put them before the host in HTTPS_PROXY (HTTP_PROXY for plain HTTP), or correct them.',
  '403': 'The rules of the proxy do not allow this host: ask its operator to allow it, or exclude the host with NO_PROXY.',
  '502': 'The proxy itself does not reach the host: check the address, and ask the operator of the proxy.',
  '503': 'The proxy itself does not reach the host: check the address, and ask the operator of the proxy.',
  '504': 'The proxy itself does not reach the host: check the address, and ask the operator of the proxy.',
};

/** The OpenSSL error where the server responds in plain HTTP. */
const NO_TLS = 'ERR_SSL_WRONG_VERSION_NUMBER';
const WITHOUT_TLS = {
  what: 'the port does not use TLS',
  hint: 'Check the address. To use a registry or store over plain HTTP, pass --allow-insecure-registry HOST:PORT.',
};

const CODES = {
  IDENTITY: { unreachable: 'IDENTITY_UNREACHABLE', timeout: 'IDENTITY_TIMEOUT', tooLarge: 'IDENTITY_ANSWER_TOO_LARGE' },
  SIGNING: { unreachable: 'SIGNING_UNREACHABLE', timeout: 'SIGNING_TIMEOUT', tooLarge: 'SIGNING_ANSWER_TOO_LARGE' },
  TRUST: { unreachable: 'TRUST_UNREACHABLE', timeout: 'TRUST_TIMEOUT', tooLarge: 'TRUST_ANSWER_TOO_LARGE' },
  STORE: { unreachable: 'STORE_UNREACHABLE', timeout: 'STORE_TIMEOUT', tooLarge: 'STORE_ANSWER_TOO_LARGE' },
} as const satisfies Readonly<Record<HttpRequest['stage'], Readonly<Record<'unreachable' | 'timeout' | 'tooLarge', ErrorCode>>>>;

/** The error for a request without a response. Names the service and the host, and no path, query, header or body. */
export function explainFailure(request: HttpRequest, { kind, code, proxy }: Failure, tries: number): Error {
  const { stage, service, url } = request;
  if (kind === 'cut' && proxy === undefined && request.ifCut !== undefined)
    return request.ifCut(
      `it closed the connection${tries > 1 ? ` in each of ${tries} tries` : ''}${code === undefined ? '' : ` (${code})`}`,
    );
  const { what, hint } = proxy === undefined ? wordFailure(kind, code) : wordProxyFailure(kind, code, proxy);
  const codes = CODES[stage];
  const detail = code === undefined ? what : `${what} (${code})`;
  return new ChopmarkError({
    code: kind === 'timeout' ? codes.timeout : kind === 'too-large' ? codes.tooLarge : codes.unreachable,
    message: `The ${service} ${url.host} gave no usable response${tries > 1 ? ` in ${tries} tries` : ''}: ${detail}${quote(request, proxy)}.`,
    hint,
    // The platform's error holds references to sockets and headers, so only its code is kept.
    cause: code === undefined ? undefined : new Error(code),
  });
}

const wordFailure = (kind: FailureKind, code: string | undefined) => (code === NO_TLS ? WITHOUT_TLS : WORDING[kind]);

function wordProxyFailure(kind: FailureKind, code: string | undefined, { host }: FailedProxy): { what: string; hint: string } {
  if (kind === 'proxy') return { what: `the proxy ${host} refused the connection`, hint: PROXY_HINTS[code ?? ''] ?? WORDING.proxy.hint };
  const { what } = wordFailure(kind, code);
  return { what: `the proxy ${host} cannot be used: ${what}`, hint: 'Check HTTPS_PROXY, or exclude the host with NO_PROXY.' };
}

/** Characters of a proxy's own message that are shown. */
const SHOWN = 200;

const quote = ({ headers = {} }: HttpRequest, proxy: FailedProxy | undefined): string => {
  const words = quoteWords(proxy?.words ?? '', Object.values(headers), SHOWN);
  return words === '' ? '' : `, “${words}”`;
};
