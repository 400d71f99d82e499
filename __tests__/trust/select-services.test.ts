import { describe, expect, test } from '@jest/globals';
import type { Selector, Service, SigningConfig } from '../../src/sigstore/signing-config.ts';
import { type SelectionOptions, selectServices } from '../../src/trust/select-services.ts';

const now = new Date('2026-06-01T00:00:00Z');
const service = (host: string, version = 1, operator = 'a.example', start = '2026-01-01', end?: string): Service => ({
  url: new URL(`https://${host}`),
  majorApiVersion: version,
  operator,
  validity: { start: new Date(start), ...(end && { end: new Date(end) }) },
});
const config = (change: Partial<SigningConfig> = {}): SigningConfig => ({
  certificateAuthorities: [service('ca')],
  oidcIssuers: [],
  logs: [],
  logSelector: 'ANY',
  timestampAuthorities: [service('tsa')],
  timestampSelector: 'ANY',
  ...change,
});
const hosts = (services: readonly Service[]) => services.map(({ url }) => url.hostname);
const logsOf = (logs: Service[], logSelector: Selector, options: Partial<SelectionOptions> = {}) =>
  hosts(selectServices(config({ logs, logSelector }), { now, ...options }).logs);

describe('which logs get every entry', () => {
  const two = [service('old', 1), service('new', 2), service('other', 1, 'b.example')];
  test.each<[string, Service[], Selector, Partial<SelectionOptions>, string[]]>([
    ['ANY is one, the first', two, 'ANY', {}, ['new']],
    ['ALL is one an operator, in its highest version', two, 'ALL', {}, ['new', 'other']],
    ['EXACT counts operators', two, { exact: 2 }, {}, ['new', 'other']],
    ['EXACT takes no more', two, { exact: 1 }, {}, ['new']],
    ['version 1 alone', two, 'ALL', { rekorVersion: 1 }, ['old', 'other']],
    ['version 2 alone', two, 'ALL', { rekorVersion: 2 }, ['new']],
    ['none', two, 'ALL', { rekorVersion: 'none' }, []],
    ['none listed', [], 'ANY', {}, []],
    ['the newest of one operator and version', [service('x', 2, 'a', '2026-01-01'), service('y', 2, 'a', '2026-02-01')], 'ANY', {}, ['y']],
    ['not yet valid', [service('x', 2, 'a', '2026-06-02'), service('y', 1)], 'ANY', {}, ['y']],
    ['valid from this moment on', [service('x', 2, 'a', '2026-06-01')], 'ANY', {}, ['x']],
    ['valid up to this moment', [service('x', 2, 'a', '2026-01-01', '2026-06-01')], 'ANY', {}, ['x']],
    ['no longer valid', [service('x', 2, 'a', '2026-01-01', '2026-05-31'), service('y', 1)], 'ANY', {}, ['y']],
    ['a version that is not spoken here', [service('x', 3), service('y', 1)], 'ANY', {}, ['y']],
  ])('%s', (_, logs, selector, options, expected) => {
    expect(logsOf(logs, selector, options)).toEqual(expected);
  });

  test.each<[string, Service[], Selector, Partial<SelectionOptions>]>([
    ['all of them are over', [service('x', 2, 'a', '2026-01-01', '2026-05-31')], 'ANY', {}],
    ['ALL of nothing usable', [service('x', 3)], 'ALL', {}],
    ['too few operators', [service('x', 2), service('y', 1)], { exact: 2 }, {}],
    ['no log of the version asked for', [service('x', 1)], 'ANY', { rekorVersion: 2 }],
  ])('refused: %s', (_, logs, selector, options) => {
    expect(() => logsOf(logs, selector, options)).toThrow(expect.objectContaining({ code: 'TRUST_NO_SERVICE', exitCode: 4 }));
  });
});

test('one certificate authority is chosen: the newest of the first operator', () => {
  const authorities = [
    service('first', 1, 'a', '2026-01-01'),
    service('newer', 1, 'a', '2026-02-01'),
    service('stranger', 1, 'b', '2026-03-01'),
  ];
  expect(selectServices(config({ certificateAuthorities: authorities }), { now }).certificateAuthority.url.hostname).toBe('newer');
  expect(() => selectServices(config({ certificateAuthorities: [] }), { now })).toThrow(
    expect.objectContaining({ code: 'TRUST_NO_SERVICE' }),
  );
});

describe('something must prove the time', () => {
  test.each<[string, Service[], Partial<SelectionOptions>]>([
    ['no log and no authority', [], {}],
    ['a log of version 2 proves none', [service('x', 2)], {}],
    ['a log that was turned off', [service('x', 1)], { rekorVersion: 'none' }],
  ])('%s', (_, logs, options) => {
    const select = () => selectServices(config({ logs, timestampAuthorities: [] }), { now, ...options });
    expect(select).toThrow(expect.objectContaining({ code: 'TRUST_NO_TIMESTAMP_SOURCE' }));
  });

  test('a log of version 1 does', () => {
    expect(hosts(selectServices(config({ logs: [service('x', 1)], timestampAuthorities: [] }), { now }).logs)).toEqual(['x']);
  });
});

describe('a URL given by the user', () => {
  test('takes the place of the services of its kind, and of them alone', () => {
    const logs = [service('listed', 1)];
    const all = {
      fulcioUrl: 'https://my-ca',
      rekorUrl: 'http://127.0.0.1:3000/log',
      rekorVersion: 2 as const,
      tsaUrl: 'https://my-tsa/api/v1/timestamp',
    };
    const { certificateAuthority, logs: chosen, timestampAuthorities } = selectServices(config({ logs }), { now, ...all });
    expect(certificateAuthority.url.href).toBe('https://my-ca/');
    expect(chosen).toMatchObject([{ url: new URL('http://127.0.0.1:3000/log'), majorApiVersion: 2 }]);
    expect(timestampAuthorities[0]?.url.href).toBe('https://my-tsa/api/v1/timestamp');
    expect(selectServices(config({ logs }), { now, tsaUrl: 'https://my-tsa' }).logs).toEqual(logs);
    expect(selectServices(undefined, { now, ...all }).certificateAuthority.majorApiVersion).toBe(1);
  });

  test('a listed log has the version that the list says', () => {
    expect(selectServices(config({ logs: [service('listed', 2)] }), { now, rekorUrl: 'https://listed' }).logs[0]?.majorApiVersion).toBe(2);
    expect(() => selectServices(config(), { now, rekorUrl: 'https://unknown' })).toThrow(
      expect.objectContaining({ code: 'INPUT_SERVICE_VERSION', exitCode: 2 }),
    );
  });

  test.each(['http://ca.example', 'https://user:secret@ca.example', 'ftp://localhost', 'ca.example', 'http://localhost.example'])(
    '%s is refused',
    (url) => {
      const select = () => selectServices(config(), { now, fulcioUrl: url });
      expect(select).toThrow(expect.objectContaining({ code: 'INPUT_SERVICE_URL', message: expect.not.stringContaining('secret') }));
    },
  );
});
