import { expect, test } from '@jest/globals';
import { classifyFailure, mayPass, TunnelError } from '../../../src/base/http/http-failure.ts';

test.each([
  ['EAI_AGAIN', 'dns', true],
  ['ENOTFOUND', 'dns', false],
  ['ECONNREFUSED', 'refused', true],
  ['ENETUNREACH', 'refused', true],
  ['ECONNRESET', 'cut', true],
  ['UND_ERR_SOCKET', 'cut', true],
  ['EPIPE', 'cut', true],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout', true],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', false],
  ['CERT_HAS_EXPIRED', 'tls', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', false],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls', false],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', false],
  ['UND_ERR_HEADERS_OVERFLOW', 'garbled', false],
])('%s is %s; worth another try: %p', (code, kind, again) => {
  const failure = classifyFailure(Object.assign(new Error('x'), { code }));
  expect(failure).toEqual({ kind, code });
  expect(mayPass(failure)).toBe(again);
});

test.each([
  [407, false],
  [403, false],
  [502, true],
])('a proxy that answers %i to a tunnel; worth another try: %p', (status, again) => {
  const proxy = { host: 'proxy.test:3128' };
  const failure = classifyFailure(new TunnelError(proxy, { status }));
  expect(failure).toEqual({ kind: 'proxy', code: String(status), proxy });
  expect(mayPass(failure)).toBe(again);
});
