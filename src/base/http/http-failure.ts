import type { ErrorCode } from '../errors/error-codes.ts';
import { ChopmarkError } from '../errors/errors.ts';
import { codeOf } from '../errors/file-error.ts';
import type { HttpRequest } from '../ports.ts';

export type FailureKind = 'dns' | 'refused' | 'cut' | 'tls' | 'proxy' | 'garbled' | 'timeout' | 'too-large' | 'downgrade';

/** Why one try brought no answer. `code` is the platform's, `ECONNRESET` and the like. */
export interface Failure {
  kind: FailureKind;
  code?: string | undefined;
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

export function classifyFailure(error: unknown): Failure {
  const code = codeOf(error);
  // undici tells a proxy's refusal, and its status, by its message alone.
  const refusal = /Proxy response \((\d{3})\)|HTTP Tunneling/.exec(textOf(error, 'message'));
  if (refusal) return { kind: 'proxy', code: refusal[1] ?? code };
  if (textOf(error, 'name') === 'HTTPParserError') return { kind: 'garbled', code };
  if (code === undefined) return { kind: 'cut' };
  if (TLS_CODE.test(code)) return { kind: 'tls', code };
  return { kind: KIND_OF_CODE[code] ?? 'cut', code };
}

function textOf(error: unknown, property: 'name' | 'message'): string {
  const text = typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
  return typeof text === 'string' ? text : '';
}

/** Whether another try may go better. A name that does not exist, a certificate that is not trusted and credentials that a proxy wants stay so. */
export const mayPass = ({ kind, code }: Failure): boolean =>
  kind === 'refused' ||
  kind === 'cut' ||
  kind === 'timeout' ||
  (kind === 'proxy' && !WRONG_CREDENTIALS.includes(code ?? '')) ||
  (kind === 'dns' && code !== 'ENOTFOUND');

/** What a proxy answers to credentials it does not take. */
const WRONG_CREDENTIALS: readonly string[] = ['401', '403', '407'];

const WORDING: Readonly<Record<FailureKind, { what: string; hint: string }>> = {
  dns: { what: 'its name could not be resolved', hint: 'Check the address and the DNS of this machine; behind a proxy, set HTTPS_PROXY.' },
  refused: {
    what: 'the connection was refused',
    hint: 'Is it running, and may this machine reach it? Firewalls and proxies (HTTPS_PROXY, NO_PROXY) are the usual reasons.',
  },
  cut: {
    what: 'the connection broke off',
    hint: 'Run again; where it stays so, look at what stands in between: a proxy, a firewall, a load balancer.',
  },
  tls: {
    what: 'its TLS certificate was not accepted',
    hint: 'For a private CA, name its PEM file in NODE_EXTRA_CA_CERTS; else compare host name, dates and the clock of this machine.',
  },
  proxy: { what: 'the proxy let nothing through', hint: 'Check HTTPS_PROXY and its credentials, or exempt the host with NO_PROXY.' },
  garbled: { what: 'what it sent is not HTTP', hint: 'Check the address, its port and whether it is https or http.' },
  timeout: { what: 'it did not answer in time', hint: 'Run again later, or give the run more time with --timeout.' },
  'too-large': {
    what: 'its answer is longer than any of its kind',
    hint: 'Is it the service that was meant? A proxy may have answered in its place.',
  },
  downgrade: {
    what: 'it redirects from https to something else',
    hint: 'Use the address it redirects to only if it can be had over https.',
  },
};

/** What OpenSSL says where the other side answers in plain HTTP. */
const NO_TLS = 'ERR_SSL_WRONG_VERSION_NUMBER';
const WITHOUT_TLS = {
  what: 'it does not speak TLS on that port',
  hint: 'Check the address. A registry or store that is meant to speak plain HTTP is named by --allow-insecure-registry HOST:PORT.',
};

const CODES = {
  IDENTITY: { unreachable: 'IDENTITY_UNREACHABLE', timeout: 'IDENTITY_TIMEOUT', tooLarge: 'IDENTITY_ANSWER_TOO_LARGE' },
  SIGNING: { unreachable: 'SIGNING_UNREACHABLE', timeout: 'SIGNING_TIMEOUT', tooLarge: 'SIGNING_ANSWER_TOO_LARGE' },
  TRUST: { unreachable: 'TRUST_UNREACHABLE', timeout: 'TRUST_TIMEOUT', tooLarge: 'TRUST_ANSWER_TOO_LARGE' },
  STORE: { unreachable: 'STORE_UNREACHABLE', timeout: 'STORE_TIMEOUT', tooLarge: 'STORE_ANSWER_TOO_LARGE' },
} as const satisfies Readonly<Record<HttpRequest['stage'], Readonly<Record<'unreachable' | 'timeout' | 'tooLarge', ErrorCode>>>>;

/** The error for a request that got no answer. Names service and host; no path, query, header or body. */
export function explainFailure({ stage, service, url }: HttpRequest, { kind, code }: Failure, tries: number): ChopmarkError {
  const { what, hint } = code === NO_TLS ? WITHOUT_TLS : WORDING[kind];
  const codes = CODES[stage];
  const detail = code === undefined ? what : `${what} (${code})`;
  return new ChopmarkError({
    code: kind === 'timeout' ? codes.timeout : kind === 'too-large' ? codes.tooLarge : codes.unreachable,
    message: `The ${service} ${url.host} gave no usable answer${tries > 1 ? ` in ${tries} tries` : ''}: ${detail}.`,
    hint,
    // The platform's error holds on to sockets and headers, so only its code goes on.
    cause: code === undefined ? undefined : new Error(code),
  });
}
